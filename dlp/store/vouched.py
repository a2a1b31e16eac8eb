"""Entries of the journal that the journal key vouches for, by the beginning of their ref: what grants, keeps or destroys must be ours.

The journal's index on `ref` finds them among a million decisions.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dlp.ports import StoreError
from dlp.store.chain import Entry, hash_of
from dlp.store.engine import Connection

_BEGINNING: Final = "SELECT seq, at, kind, ref, body, prev, hash FROM journal WHERE ref >= ? AND ref < ? ORDER BY ref, seq"


def vouched(connection: Connection, key: bytes, prefix: str) -> Iterator[Entry]:
    """Entries whose ref begins with `prefix`, by ref, then in order. StoreError where one is not ours."""
    for row in connection.execute(_BEGINNING, (prefix, prefix[:-1] + chr(ord(prefix[-1]) + 1))):
        entry = Entry(*row)
        if hash_of(key, entry) != entry.hash:
            raise StoreError(f"entry {entry.seq} was altered: run `dlp journal verify`")
        yield entry


def any_operator(connection: Connection) -> bool:
    """Has this site ever had one? Needs no key."""
    return connection.execute("SELECT 1 FROM journal WHERE ref >= 'OP-' AND ref < 'OP.' LIMIT 1").fetchone() is not None
