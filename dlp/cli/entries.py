"""The store opened for one command, and one journal entry in a person's name."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlp.ports import ConfigError

if TYPE_CHECKING:
    from dlp.store import Store


def opened(site: Path) -> Store:
    """The store of a site, made where there is none yet; the caller closes it. ConfigError where there is no site."""
    from dlp import keys
    from dlp.store import open_store

    if not site.is_dir():
        raise ConfigError(str(site), "", f"no site here: make one with `dlp --site {site} init`")
    return open_store(site, keys.load(site / "keys"))


def journalled(site: Path, kind: str, body: dict[str, Any], *, ref: str = "") -> None:
    """One entry, by a command that has no other need of the store."""
    store = opened(site)
    try:
        store.note(kind, now=datetime.now(UTC), ref=ref, body=body)
    finally:
        store.close()
