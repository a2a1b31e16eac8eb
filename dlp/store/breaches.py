"""Breaches, folded from the journal. They have no table of their own: the append-only entries are the ledger.

Their ids begin with `BR-`, so that the journal's index on `ref` finds them among a million decisions.
"""

from __future__ import annotations

from dlp.ledgers.breaches import KINDS, Breach, folded
from dlp.ports import StoreError
from dlp.store.engine import Connection
from dlp.store.folding import entries_by_ref

PREFIX = "BR-"


def breaches(connection: Connection) -> list[Breach]:
    """All of them, the oldest first."""
    found = (folded(ref, entries) for ref, entries in entries_by_ref(connection, PREFIX, KINDS))
    return sorted((one for one in found if one is not None), key=lambda one: one.opened)


def breach(connection: Connection, breach_id: str) -> Breach:
    """StoreError where there is none."""
    for one in breaches(connection):
        if one.id == breach_id:
            return one
    raise StoreError("no such breach")
