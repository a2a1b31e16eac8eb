"""Is the register that lies on disk the one that was imported last? The door for whoever reads it outside a running site: what is broken, older
or gone is refused whoever asks."""

from __future__ import annotations

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import Final

from dlp import register
from dlp.app import standing
from dlp.keys import Keys
from dlp.ledgers import imports
from dlp.ledgers.imports import IMPORTS
from dlp.linkage import posts
from dlp.linkage.index import Index
from dlp.ports import ConfigError, StoreError
from dlp.register import KINDS, Overview, sealed
from dlp.store import FILE, look, recorded
from dlp.store.engine import Lost

GONE: Final = "the table was imported and is gone: restore it from the backup, or import it again"
OLDER: Final = "is from before the last import: restore the newer one from the backup, or import the table again"


def objections(site: Path, ring: Keys) -> dict[str, str]:
    """Table → why it is not the one that the journal remembers. ConfigError where a table cannot be opened, StoreError where the journal cannot."""
    known = _known(site, ring)
    found = {kind: _objection(sealed.read_head(site, ring, kind), known.get(kind)) for kind in KINDS if known}
    return {kind: why for kind, why in found.items() if why}


def lost(site: Path, ring: Keys) -> frozenset[str]:
    """The tables with which an import has nothing to be compared with, as far as it can be told: what cannot be opened an import tells itself."""
    found = set()
    with suppress(StoreError):
        known = _known(site, ring)
        for kind in known:
            with suppress(ConfigError):
                if _objection(sealed.read_head(site, ring, kind), known[kind]):
                    found.add(kind)
    return frozenset(found)


def confirmed(site: Path, ring: Keys) -> frozenset[str]:
    """The tables of which somebody said that what their last import grants and changes is right."""
    known = _known(site, ring)
    return frozenset(kind for kind, one in known.items() if one.confirmed and one.confirmed == one.generation)


def refused(site: Path, ring: Keys) -> dict[str, str]:
    """Table → when an import of it was refused as a whole, where none has gone in since. StoreError where the journal cannot be read."""
    return {kind: one.refused_at for kind, one in _known(site, ring).items() if kind in KINDS and one.refused_at}


def _known(site: Path, ring: Keys) -> dict[str, imports.Imported]:
    try:
        if not recorded(site):
            return {}
        with look(site) as kept:
            return kept.ledger(IMPORTS, ring.journal)
    except Lost:
        tables = standing.in_force(site, ring).facts.get("tables") or {}
        return {kind: imports.Imported(**said) for kind, said in tables.items()}


def _objection(head: sealed.Head | None, last: imports.Imported | None) -> str:
    if last is None or not last.generation:
        return ""
    if head is None:
        return GONE
    return OLDER if last.is_older(head.generation, head.imported_at) else ""


def insist(site: Path, ring: Keys) -> None:
    """ConfigError where a table is gone or older than its last import: a smaller register must not come into force by the way of files."""
    try:
        found = objections(site, ring)
    except StoreError as error:
        raise ConfigError(str(site / FILE), "", str(error)) from None
    for kind, why in found.items():
        raise ConfigError(str(sealed.path_of(site, kind)), "", why)


def index(site: Path, ring: Keys, *, domains: Collection[str] = (), own_posts: posts.Own = posts.NONE) -> Index:
    """The register as commands ask it. ConfigError as `insist`, and where it cannot be opened."""
    insist(site, ring)
    return register.load_index(site, ring, domains=domains, own_posts=own_posts)


def read(site: Path, ring: Keys, kind: str) -> tuple[sealed.Head, bytes] | None:
    """One table, None where it was never imported. ConfigError as `index`."""
    insist(site, ring)
    return sealed.read(site, ring, kind)


def overview(site: Path, ring: Keys) -> Overview:
    """The heads of all tables, each of which can be opened to its end. ConfigError as `index`."""
    insist(site, ring)
    for kind in KINDS:
        sealed.read(site, ring, kind)
    return register.overview(site, ring)
