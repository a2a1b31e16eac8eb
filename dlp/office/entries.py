"""The store of a site as a use case opens it, its entries one after the other, and one journal entry in a person's name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from dlp import store
from dlp.ports import ConfigError, NotFound

if TYPE_CHECKING:
    from dlp.store import Store
    from dlp.store.records import Records


AT_ONCE: Final = 5000
"""Entries read at a time."""


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


def every(kept: Records, kinds: Sequence[str]) -> Iterator[tuple[int, str, str, str, dict[str, Any]]]:
    """All entries of these kinds, some thousand at a time."""
    after = 0
    while found := kept.entries(kinds, after=after, most=AT_ONCE):
        yield from found
        after = found[-1][0]
