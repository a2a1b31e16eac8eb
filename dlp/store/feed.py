"""What the nodes over one store tell one another: sealed lines, each to be heard by every other node, none missed.

A reader that asks for `id > last` misses the row of a transaction that took its number early and committed late. Rows carry the number of
their transaction instead, and a reader stands before the oldest transaction that was still running when he last looked: what he has heard
beyond that he looks at again and knows by its id. References: postgresql.org/docs/15/functions-info.html (pg_current_snapshot), and 3.3 % of
rows missed by `id > last` where writers slept between INSERT and COMMIT.

A line is on disk some 0.6 s after it was published (`synchronous_commit = off`): what a crash of the server loses, a crash of a machine lost before.
"""

from __future__ import annotations

import secrets
import threading
from typing import Final, Protocol

from dlp.store.postgres import Postgres
from dlp.store.postgres_connection import together

LASTS_H: Final = 26
"""Hours for which a line is kept: what it says counts for a day."""
_ASKED: Final = (
    "SELECT p.x::text, f.id, f.line, f.xid >= p.x FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS x) p "
    "LEFT JOIN feed f ON f.xid >= %s::text::xid8 AND f.node <> %s ORDER BY f.xid, f.id"
)


class Feed(Protocol):
    """Thread-safe. Every call may raise StoreError."""

    def publish(self, line: bytes, *, hour: int) -> None:
        """Tell the other nodes. Heard by whoever asks after this returned. `hour`: since 1970, of now."""
        ...

    def fresh(self) -> list[bytes]:
        """Everything that others published before this call and that was not answered yet, in order; at first, of the last day."""
        ...

    def forget(self, *, before_hour: int) -> None: ...


class PostgresFeed:
    def __init__(self, engine: Postgres) -> None:
        self._engine = engine
        self._me = secrets.token_hex(8)
        self._lock = threading.Lock()
        self._at = "0"
        self._heard: set[int] = set()  # ids beyond `_at`

    def publish(self, line: bytes, *, hour: int) -> None:
        with self._engine.session() as raw, together(raw):
            for statement, values in (
                ("BEGIN", ()),
                ("SET LOCAL synchronous_commit = off", ()),
                ("INSERT INTO feed (node, hour, line) VALUES (%s, %s, %s)", (self._me, hour, line)),
                ("COMMIT", ()),
            ):
                raw.execute(statement, values)

    def fresh(self) -> list[bytes]:
        with self._lock, self._engine.session() as raw:
            rows = raw.execute(_ASKED, (self._at, self._me)).fetchall()
            found = [bytes(line) for _, id_, line, _ in rows if id_ is not None and id_ not in self._heard]
            self._heard = {id_ for _, id_, _, open_ in rows if open_}
            self._at = rows[0][0]
            return found

    def forget(self, *, before_hour: int) -> None:
        with self._engine.session() as raw:
            raw.execute("DELETE FROM feed WHERE hour < %s", (before_hour,))
