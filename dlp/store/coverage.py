"""Which entries the journal itself says were destroyed: the ranges of its `destroyed` entries, each of which must stand after what it covers."""

from __future__ import annotations

import json

from dlp.ledgers.retention import DESTROYED
from dlp.store.chain import Entry, hash_of
from dlp.store.engine import Connection


class Coverage:
    """Asked for one seq after the other, in order. An entry that is not ours covers nothing; the walk reports it at its own place."""

    def __init__(self, connection: Connection, key: bytes) -> None:
        self._ranges: list[tuple[int, int, int]] = []
        self._at = 0
        rows = connection.execute(
            "SELECT seq, at, kind, ref, body, prev, hash FROM journal WHERE ref >= ? AND ref < ? AND kind = 'destroyed'",
            (DESTROYED, DESTROYED[:-1] + "."),
        )
        for row in rows:
            if not all(isinstance(value, str) for value in row[1:]):
                continue
            entry = Entry(*row)
            if hash_of(key, entry) == entry.hash:
                body = json.loads(entry.body)
                self._ranges += [(first, last, entry.seq) for first, last in body.get("ranges", ())]
        self._ranges.sort()

    def covers(self, seq: int) -> bool:
        """Was the body of this entry destroyed by a later entry of the journal?"""
        while self._at < len(self._ranges) and self._ranges[self._at][1] < seq:
            self._at += 1
        if self._at == len(self._ranges):
            return False
        first, last, by = self._ranges[self._at]
        return first <= seq <= last and seq < by
