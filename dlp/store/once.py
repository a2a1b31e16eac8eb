"""Answers to questions that may be asked again, each written in the transaction that journals its decision: who was killed between the two has
left both or neither. A row goes when it is over. It is no record: nothing reads it but the same question, under which it is sealed."""

from __future__ import annotations

import time
from typing import Final

from dlp.ports import Kept
from dlp.store.engine import Connection, Engine, Rows
from dlp.store.pen import Pen

SLACK_S: Final = 10
"""Rows stay so much longer: a node's clock may be behind the database's, and takes a signature a little longer for timely."""
TIDY_S: Final = 60.0
_OVER: Final = "DELETE FROM used WHERE until < ?"


def ask(connection: Connection, mark: bytes) -> Rows:
    """The answer under this mark, sealed."""
    return connection.execute(
        "SELECT answer FROM used WHERE mark = ? AND until >= ? AND answer IS NOT NULL", (mark, int(time.time()))
    )


def write(pen: Pen, kept: Kept) -> None:
    pen.later(
        "INSERT INTO used VALUES (?, ?, ?) ON CONFLICT (mark) DO UPDATE SET until = excluded.until, answer = excluded.answer",
        (kept.mark, kept.until + SLACK_S, kept.answer),
    )


class FileUsed:
    """What a process before this one has answered on a site that one process serves: this one knows its own answers."""

    shared = False

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._former: frozenset[bytes] | None = None

    def knows(self, mark: bytes) -> bool:
        if self._former is None:
            with self._engine.read() as connection:
                rows = connection.execute("SELECT mark FROM used WHERE until >= ?", (int(time.time()),)).fetchall()
            self._former = frozenset(bytes(mark) for (mark,) in rows)
        return mark in self._former

    def take(self, mark: bytes, until: float, asked: bytes) -> tuple[bool, bytes | None]:
        """As `PostgresUsed.take`; which signatures were used is known by their file (`connectors._seen`)."""
        with self._engine.read() as connection:
            row = ask(connection, asked).fetchone()
        return True, None if row is None else bytes(row[0])


def tidy(pen: Pen) -> None:
    """Rows that are over."""
    pen.later(_OVER, (int(time.time()),))
