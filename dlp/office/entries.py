"""The store of a site as a use case opens it, and one journal entry in a person's name."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dlp import store
from dlp.ports import ConfigError, NotFound

if TYPE_CHECKING:
    from dlp.store import Store


def recorded(site: Path) -> bool:
    """Has the site recorded anything yet? ConfigError where there is no site."""
    there(site)
    return store.recorded(site)


def there(site: Path) -> None:
    """ConfigError where there is no site."""
    if not site.is_dir():
        raise ConfigError(str(site), "", f"no site here: make one with `dlp --site {site} init`")


def opened(site: Path) -> Store:
    """The store of a site, made where there is none yet; the caller closes it. ConfigError where there is no site."""
    from dlp import keys
    from dlp.store import open_store

    recorded(site)  # there is a site at all
    return open_store(site, keys.load(site / "keys"))


def opened_for(site: Path, missing: str) -> Store:
    """As `opened`, for something that must be there already: StoreError with these words where nothing was ever recorded."""
    if not recorded(site):
        raise NotFound(missing)
    return opened(site)


def journalled(site: Path, kind: str, body: dict[str, Any], *, ref: str = "") -> None:
    """One entry, by a use case that has no other need of the store."""
    store = opened(site)
    try:
        store.note(kind, now=datetime.now(UTC), ref=ref, body=body)
    finally:
        store.close()
