"""Ledgers (`dlp.ledgers`) read from the journal. They have no table: the entries of one are found through the journal's index on `ref`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final, TypeVar

from dlp.ledgers import Entry, Ledger
from dlp.ports import StoreError
from dlp.store.chain import Entry as Link
from dlp.store.chain import hash_of
from dlp.store.engine import Connection

T = TypeVar("T")
_ENDLESS: Final = 1 << 62
_BEGINNING: Final = "SELECT seq, at, kind, ref, body, prev, hash FROM journal WHERE ref >= ? AND ref < ? ORDER BY ref, seq"


def read(connection: Connection, ledger: Ledger[T], key: bytes | None = None, *, before: int = _ENDLESS) -> T:
    """What a ledger says; `before`: by the entries below this seq. `key`: the journal's, which a trusted one asks for. StoreError where an entry of
    a trusted one is not ours."""
    return ledger.fold(_trusted(connection, ledger, key, before) if ledger.trusted else _entries(connection, ledger, before))


def last(connection: Connection, ledger: Ledger[T]) -> int:
    """Seq of the newest entry under its prefix; 0 where there is none."""
    row = connection.execute("SELECT max(seq) FROM journal WHERE ref >= ? AND ref < ?", _range(ledger.prefix)).fetchone()
    return int(row[0] or 0)


def authenticated(connection: Connection, key: bytes, prefix: str) -> Iterator[Link]:
    """Entries whose ref begins with `prefix`, by ref, then in order. StoreError where one is not ours."""
    for row in connection.execute(_BEGINNING, _range(prefix)):
        entry = Link(*row)
        if hash_of(key, entry) != entry.hash:
            raise StoreError(f"entry {entry.seq} was altered: run `dlp journal verify`")
        yield entry


def any_operator(connection: Connection) -> bool:
    """Has this site ever had one? Needs no key."""
    return connection.execute("SELECT 1 FROM journal WHERE ref >= 'OP-' AND ref < 'OP.' LIMIT 1").fetchone() is not None


def _trusted(connection: Connection, ledger: Ledger[T], key: bytes | None, before: int) -> Iterator[Entry]:
    if key is None:
        raise ValueError(f"{ledger.prefix}: what grants is read with the journal key")
    for one in authenticated(connection, key, ledger.prefix):
        if one.kind in ledger.kinds and one.seq < before:
            yield Entry(one.ref, one.at, one.kind, json.loads(one.body), one.seq)


def _entries(connection: Connection, ledger: Ledger[T], before: int) -> Iterator[Entry]:
    marks = ", ".join("?" * len(ledger.kinds))
    for ref, at, kind, body, seq in connection.execute(
        f"SELECT ref, at, kind, body, seq FROM journal WHERE ref >= ? AND ref < ? AND seq < ? AND kind IN ({marks}) ORDER BY ref, seq",  # noqa: S608  marks only
        (*_range(ledger.prefix), before, *ledger.kinds),
    ):
        yield Entry(ref, at, kind, json.loads(body), seq)


def _range(prefix: str) -> tuple[str, str]:
    """All that begins with `prefix`, as two ends of an index."""
    return prefix, prefix[:-1] + chr(ord(prefix[-1]) + 1)
