"""An open write transaction that can append to the journal. Everything the store writes, it writes through a `Pen`.

Owns the next link of the chain: reads the sealed head, refuses to build on a head that is not ours (appending would seal over a cut end),
writes head with the entries. Knows the closed list of entry kinds (its own, and those that ledgers declare), not what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final

from dlp import ledgers
from dlp.ports import StoreError
from dlp.store import words
from dlp.store.chain import ROOT, canonical, end_holds, end_mac, entry_hash, erased_digest, row_mac
from dlp.store.engine import Connection

KINDS: Final = frozenset(
    {
        "decided", "done", "held", "release-requested", "releasing", "released", "release-failed", "refused", "refusal-told",
        "erased", "register-pulled", "register-load", "policy-load", "settings-load", "caller-added", "caller-removed", "view",
        "export", "start", "stop", "memory", "access-checked", "denied", "checkpointed", "subject-informed", "counted",
        "upgraded", "checkpoint-refused", "selftest", "selftest-asked", "backed-up", "restored", "case-attached", "shown",
        "swept", "lookups-imported", "looked-up", "lookup-asked", "sender-asked", "store-moved", "notified", "notify-failed",
        "notify-tested", "generation",
    }
)  # fmt: skip
"""Those that belong to no ledger of `dlp.ledgers`."""
_HEAD: Final = "INSERT INTO head VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, mac = excluded.mac"
CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}")


def stamp(now: datetime) -> str:
    """UTC with microseconds: text order is time order. ValueError for a time without an offset."""
    if now.tzinfo is None:
        raise ValueError("a time in the journal needs its offset")
    return now.astimezone(UTC).isoformat(timespec="microseconds")


def code(text: str) -> str:
    """A reply code as it is; anything that reads like a sentence (a server's reply quotes addresses) as `unspecified`."""
    return text if not text or CODE.fullmatch(text) else "unspecified"


class Pen:
    """Lives as long as one transaction. `last` is the end it has written, for the anchor; `staffed`: an operator was among it."""

    def __init__(self, connection: Connection, key: bytes) -> None:
        self.connection = connection
        self.last: tuple[int, str] | None = None
        self.staffed = False
        self._key = key

    def append(self, kind: str, *, at: str, ref: str = "", body: Mapping[str, Any]) -> int:
        """Add one entry and return its seq. StoreError where the end of the journal is not the one we sealed."""
        if kind not in KINDS and kind not in ledgers.kinds():
            raise ValueError(f"no such kind of journal entry: {kind}")
        seq, prev = self._end()
        text = canonical(body)
        if erased_digest(text) is not None:
            raise ValueError("an entry cannot begin as the mark of a destroyed one")
        hash_ = entry_hash(self._key, seq=seq + 1, at=at, kind=kind, ref=ref, prev=prev, body=text)
        self.later("INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)", (seq + 1, at, kind, ref, self.keep(text), prev, hash_))
        self.last = seq + 1, hash_
        words.of(self.connection).wrote(self.connection, seq + 1, hash_)
        self.staffed = self.staffed or ref.startswith("OP-")
        return seq + 1

    def seal(self) -> None:
        """The end that was written, in `head`: once a transaction, before it is committed."""
        if self.last is not None:
            seq, hash_ = self.last
            self.connection.execute(_HEAD, (seq, hash_, end_mac(self._key, seal="head", seq=seq, hash_=hash_)))

    def later(self, statement: str, values: tuple[Any, ...]) -> None:
        """A row that goes out with others of its kind, before anything is read and before the end."""
        words.of(self.connection).later(self.connection, statement, values)

    def keep(self, body: str) -> Any:
        """The body of an entry as this engine keeps it."""
        return words.of(self.connection).keep(self.connection, body)

    def keep_bytes(self, content: bytes) -> Any:
        """What opens an original, as this engine keeps it."""
        return words.of(self.connection).keep_bytes(self.connection, content)

    def mac(self, table: str, *values: object) -> str:
        """The seal on a row, or on columns of one, that the chain does not cover."""
        return row_mac(self._key, table, *values)

    def _end(self) -> tuple[int, str]:
        if self.last is not None:
            return self.last
        head = words.of(self.connection).head(self.connection)
        if head is None:
            if self.connection.execute("SELECT 1 FROM journal LIMIT 1").fetchone():
                raise StoreError("the seal on the journal's end is missing: run `dlp journal verify`")
            return 0, ROOT
        seq, hash_, mac = head
        if not end_holds(self._key, seal="head", seq=seq, hash_=hash_, mac=mac):
            raise StoreError("the journal's end is not the one we sealed: run `dlp journal verify`")
        return seq, hash_
