"""Is the register that lies on disk the one that was imported last?"""

from __future__ import annotations

from pathlib import Path

from dlp import register
from dlp.keys import Keys
from dlp.ports import ConfigError, StoreError
from dlp.register import KINDS, sealed
from dlp.store import FILE, imports
from dlp.store.database import Database

GONE = "the table was imported and is gone: restore it from the backup, or import it again"
OLDER = "is from before the last import: restore the newer one from the backup, or import the table again"


def objections(site: Path, ring: Keys) -> dict[str, str]:
    """Table → why it is not the one that the journal remembers. ConfigError where a table cannot be opened, StoreError where the journal cannot."""
    if not (site / FILE).exists():
        return {}
    with Database(site / FILE).read() as connection:
        known = imports.last(connection, ring.journal)
    heads = register.overview(site, ring).tables
    found = {}
    for kind in KINDS:
        head, last = heads[kind], known.get(kind, imports.Imported())
        if head is None and last.generation:
            found[kind] = GONE
        elif head is not None and last.is_older(head.generation, head.imported_at):
            found[kind] = OLDER
    return found


def insist(site: Path, ring: Keys) -> None:
    """ConfigError where a table is gone or older than its last import: a smaller register must not come into force by the way of files."""
    try:
        found = objections(site, ring)
    except StoreError as error:
        raise ConfigError(str(site / FILE), "", str(error)) from None
    for kind, why in found.items():
        raise ConfigError(str(sealed.path_of(site, kind)), "", why)
