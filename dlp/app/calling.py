"""Is `callers.sealed` the copy that the journal knows of? An earlier one that was put back would let in whoever was removed since: it is refused as an
older register table is. A copy of which the journal knows nothing is newer than its last entry, and `doctor` names it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from dlp import callers
from dlp.keys import Keys
from dlp.ports import ConfigError, StoreError
from dlp.store import look, recorded
from dlp.store.choosing import place

KINDS: Final = ("caller-added", "caller-removed")
OLDER: Final = (
    "is from before the last command about callers: restore the newer one from the backup, or move it away and add the callers anew"
)
_MOST: Final = 1_000_000


def insist(site: Path, ring: Keys) -> None:
    """ConfigError where the file is an earlier one; StoreError where it or the journal cannot be read. An empty one lets nobody in. Among several
    nodes the generation says which it is (`dlp.app.generations`)."""
    if place(site)[0] or not recorded(site) or not callers.listed(site, ring.seal):
        return
    with look(site) as kept:
        known = [body["book"] for *_, body in kept.entries(KINDS, after=0, most=_MOST) if body.get("book")]
    if known and (mine := callers.mark(site, ring.seal, ring.journal)) != known[-1] and mine in known:
        raise ConfigError(str(site / callers.FILE), "", OLDER)


def book(site: Path, ring: Keys) -> callers.Book:
    """The callers of a site as they are let in."""

    def proved() -> None:
        try:
            insist(site, ring)
        except ConfigError as error:
            raise StoreError(str(error)) from None

    return callers.Book(site, ring.seal, proved)
