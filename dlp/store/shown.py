"""Rows of messages that passed and showed somebody of whom no case was known, as entries of the journal: some hundred rows each.

    shown SH-<day of the site>  {n, total, left_out, rows}      `total`: rows of that day up to here, `left_out`: rows beyond the day's bound

Written with the counters of clean messages, so that a message costs no write of its own; the chain covers them, and `destroyed` entries account
for those that are past their days (`dlp.ledgers.retention`, class look_back).
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any, Final

from dlp.store import words
from dlp.store.chain import erased_digest
from dlp.store.engine import Connection
from dlp.store.pen import Pen, stamp

KIND: Final = "shown"
PREFIX: Final = "SH-"
END: Final = "SH."
TOKENS: Final = 20_000
"""Tokens of one entry: about half a megabyte."""
STEP: Final = 20
"""Entries that are destroyed in one transaction."""
Row = dict[str, Any]


def write(pen: Pen, rows: Sequence[Row], *, dropped: int, day: date, most: int, at: str) -> None:
    """Append the rows of messages, at most `most` a day; how many were left out is kept. `dropped`: rows that were lost before."""
    ref = f"{PREFIX}{day.isoformat()}"
    before = pen.connection.execute(
        "SELECT body FROM journal WHERE ref = ? AND kind = ? ORDER BY seq DESC LIMIT 1", (ref, KIND)
    ).fetchone()
    total = json.loads(before[0]).get("total", 0) if before is not None else 0
    kept = rows[: max(0, most - total)]
    left = len(rows) - len(kept) + dropped
    for part in _parts(kept) or ([[]] if left else []):
        total += len(part)
        pen.append(KIND, at=at, ref=ref, body={"n": len(part), "total": total, "left_out": left, "rows": part})
        left = 0


def _parts(rows: Sequence[Row]) -> list[list[Row]]:
    found: list[list[Row]] = []
    size = 0
    for row in rows:
        size += max(1, len(row["data"]))
        if not found or size > TOKENS:
            found.append([])
            size = max(1, len(row["data"]))
        found[-1].append(row)
    return found


def rows_since(connection: Connection, moment: datetime) -> Iterator[Row]:
    """The rows from this moment on, in the order in which they were written."""
    for (body,) in connection.execute(
        "SELECT body FROM journal WHERE ref >= ? AND ref < ? AND kind = ? AND at >= ? ORDER BY seq",
        (PREFIX, END, KIND, stamp(moment)),
    ):
        if erased_digest(body) is None:
            yield from json.loads(body)["rows"]


def with_skeleton(connection: Connection, moment: datetime) -> list[Row]:
    """Of these, the messages to citizens of whose text the skeleton was kept (`dlp.record.shown`)."""
    return [row for row in rows_since(connection, moment) if row.get("skeleton")]


def any_since(connection: Connection, moment: datetime) -> bool:
    query = "SELECT 1 FROM journal WHERE ref >= ? AND ref < ? AND kind = ? AND at >= ? LIMIT 1"
    return connection.execute(query, (PREFIX, END, KIND, stamp(moment))).fetchone() is not None


def left_out(connection: Connection, moment: datetime) -> int:
    """Messages of which nothing was kept since, because the day had too many."""
    rows = connection.execute(
        "SELECT body FROM journal WHERE ref >= ? AND ref < ? AND kind = ? AND at >= ?", (PREFIX, END, KIND, stamp(moment))
    )
    return sum(int(json.loads(body).get("left_out", 0)) for (body,) in rows if erased_digest(body) is None)


def old(connection: Connection, end: datetime, *, limit: int = words.ENDLESS) -> list[tuple[int, str, str]]:
    """(seq, body, hash) of entries that are older than `end` and still there, in order."""
    return connection.execute(
        f"SELECT seq, body, hash FROM journal WHERE ref >= ? AND ref < ? AND kind = ? AND at < ? AND {words.of(connection).alive()} "  # noqa: S608
        "ORDER BY seq LIMIT ?",
        (PREFIX, END, KIND, stamp(end), limit),
    ).fetchall()
