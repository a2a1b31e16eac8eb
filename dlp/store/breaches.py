"""Breaches, folded from the journal. They have no table of their own: the append-only entries are the ledger.

Their ids begin with `BR-`, so that the journal's index on `ref` finds them among a million decisions.
"""

from __future__ import annotations

import json
import sqlite3
from itertools import groupby

from dlp.breach import KINDS, Breach, folded
from dlp.ports import StoreError

PREFIX = "BR-"


def breaches(connection: sqlite3.Connection) -> list[Breach]:
    """All of them, the oldest first."""
    rows = connection.execute(
        "SELECT ref, at, kind, body FROM journal WHERE ref >= 'BR-' AND ref < 'BR.' AND kind IN (?, ?, ?) ORDER BY ref, seq", KINDS
    )
    found = (
        folded(ref, [(at, kind, json.loads(body)) for _, at, kind, body in group])
        for ref, group in groupby(rows, lambda row: row[0])
    )
    return sorted((one for one in found if one is not None), key=lambda one: one.opened)


def breach(connection: sqlite3.Connection, breach_id: str) -> Breach:
    """StoreError where there is none."""
    for one in breaches(connection):
        if one.id == breach_id:
            return one
    raise StoreError("no such breach")
