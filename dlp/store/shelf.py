"""Where a node puts what decides (register, policy, callers, settings) for the others to copy: generations, numbered one after the other.

    shelf        one row a generation: a sealed list of its parts (`dlp.app.generations` knows what it says)
    shelf_part   the parts of the newest one, by their digest, each under a body key of its own (`dlp.store.bodies`)

A generation is written with its entry in the journal (`generation`, ref `GN-shelf`) in one transaction: the chain says which is the newest, so a row
that was taken away, changed or put back is noticed. What a newer generation does not hold any more loses its key.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from dlp.ports import NotNow, StoreError
from dlp.store.chain import Entry, hash_of
from dlp.store.engine import Connection
from dlp.store.pen import Pen, stamp

KIND: Final = "generation"
REF: Final = "GN-shelf"
_SAID: Final = "SELECT seq, at, kind, ref, body, prev, hash FROM journal WHERE ref = ? ORDER BY seq DESC LIMIT 1"
_NEWEST: Final = "SELECT number, body FROM shelf ORDER BY number DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Shelved:
    number: int
    body: bytes


class Shelf:
    """`write` and `read` are the store's transactions, `key` the journal's. Every call may raise StoreError."""

    def __init__(
        self,
        write: Callable[[], AbstractContextManager[Pen]],
        read: Callable[[], AbstractContextManager[Connection]],
        wipe: Callable[[], bool],
        key: bytes,
    ) -> None:
        self._write, self._read, self._wipe, self._key = write, read, wipe, key

    def number(self) -> int:
        """Of the newest generation; 0: there is none."""
        with self._read() as connection:
            return int(connection.execute("SELECT coalesce(max(number), 0) FROM shelf").fetchone()[0])

    def newest(self) -> Shelved | None:
        """StoreError where it is not the one that the journal names."""
        with self._read() as connection:
            row = connection.execute(_NEWEST).fetchone()
            found = None if row is None else Shelved(int(row[0]), bytes(row[1]))
            entry = connection.execute(_SAID, (REF,)).fetchone()
        said = None if entry is None else Entry(*entry)
        if said is not None and hash_of(self._key, said) != said.hash:
            raise StoreError(f"entry {said.seq} was altered: run `dlp journal verify`")
        if said is None and found is None:
            return None
        told = json.loads(said.body) if said is not None else {}
        if found is None or told.get("number") != found.number or told.get("sha256") != _digest(found.body):
            raise StoreError(
                "the newest generation in the database is not the one that the journal names: run `dlp journal verify`"
            )
        return found

    def part(self, digest: str) -> bytes:
        """StoreError where it is not there (a newer generation has come meanwhile), or is not what its name says."""
        with self._read() as connection:
            row = connection.execute("SELECT body FROM shelf_part WHERE digest = ?", (digest,)).fetchone()
        if row is None:
            raise NotNow("this part of a generation is gone: a newer one has come")
        content = bytes(row[0])
        if hashlib.sha256(content).hexdigest() != digest:
            raise StoreError("a part of a generation in the database was altered")
        return content

    def put(
        self,
        number: int,
        body: bytes,
        digests: frozenset[str],
        parts: Mapping[str, bytes],
        *,
        before: int,
        now: datetime,
        facts: Mapping[str, Any],
    ) -> None:
        """The next generation: `digests` are all its parts, `parts` those that may not be there yet. NotNow, and nothing written, where another
        node was first (the newest is not `before`). `facts`: for the entry."""
        with self._write() as pen:
            row = pen.connection.execute("SELECT coalesce(max(number), 0) FROM shelf").fetchone()
            if int(row[0]) != before or number <= before:
                raise NotNow("another node has published a generation meanwhile")
            there = {str(one) for (one,) in pen.connection.execute("SELECT digest FROM shelf_part").fetchall()}
            if missing := digests - there - parts.keys():
                raise StoreError(f"{len(missing)} parts of the generation are nowhere")
            for digest in sorted(parts.keys() - there):
                pen.connection.execute("INSERT INTO shelf_part VALUES (?, ?)", (digest, pen.keep_bytes(parts[digest])))
            pen.connection.execute("INSERT INTO shelf VALUES (?, ?, ?)", (number, stamp(now), body))
            gone = sorted(there - digests)
            if gone:
                _forget(pen.connection, gone)
            pen.connection.execute("DELETE FROM shelf WHERE number < ?", (number,))
            entry = {**facts, "number": number, "sha256": _digest(body)}
            pen.append(KIND, at=stamp(now), ref=REF, body=entry)
        if gone:
            self._wipe()


def _forget(connection: Connection, digests: list[str]) -> None:
    """Parts, and with their keys whatever the database keeps of them."""
    listed = json.dumps(digests)
    chosen = "SELECT jsonb_array_elements_text(?::jsonb)"
    connection.execute(
        f"DELETE FROM body_key WHERE id IN (SELECT substr(body, 3, 8) FROM shelf_part WHERE digest IN ({chosen}))",  # noqa: S608  ours
        (listed,),
    )
    connection.execute(f"DELETE FROM shelf_part WHERE digest IN ({chosen})", (listed,))  # noqa: S608  ours
    connection.execute("UPDATE store_state SET unwiped_o = true")


def _digest(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()
