"""The counters of messages a day, and the seal on them. A clean message leaves no entry, so the chain cannot vouch for its number.

`counted` holds the number of messages ever counted and the sum of a keyed hash of every row of `counter`, under the journal key. It moves with
each change of a row by the difference, so that a row which was altered past the program stays out of step for good. An older `counter` put back
together with its older seal is shown by the entries that repeat the total (`start`, `counted`).
After Clarke et al., Incremental Multiset Hash Functions (2003): the sum under a key.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from dlp.store.chain import row_mac
from dlp.store.engine import Connection
from dlp.store.pen import Pen

Key = tuple[str, str, str, str]
"""Day, channel, action, connector."""
_WHOLE: Final = 1 << 256
_SEAL: Final = "SELECT total, digest, mac FROM counted WHERE one = 1"


def add(pen: Pen, counts: Mapping[Key, int]) -> None:
    """Messages to the rows of their days."""
    if not counts:
        return
    asked = [
        pen.connection.execute("SELECT messages FROM counter WHERE day = ? AND channel = ? AND action = ? AND connector = ?", key)
        for key in counts
    ]
    seal = pen.connection.execute(_SEAL)  # asked for together: a database over a network is waited for once
    rows, seal_row = [cursor.fetchone() for cursor in asked], seal.fetchone()
    moved = 0
    for (key, number), row in zip(counts.items(), rows, strict=True):
        before = row[0] if row else 0
        pen.connection.execute(
            "INSERT INTO counter VALUES (?, ?, ?, ?, ?) ON CONFLICT (day, channel, action, connector) DO UPDATE SET messages = excluded.messages",
            (*key, before + number),
        )
        moved += _weight(pen, (*key, before + number)) - (_weight(pen, (*key, before)) if row else 0)
    _move(pen, seal_row, moved, sum(counts.values()))


def remove_before(pen: Pen, day: str) -> list[tuple[Any, ...]]:
    """Delete the rows of days before `day`; they are answered in order."""
    rows = pen.connection.execute("SELECT * FROM counter WHERE day < ? ORDER BY 1, 2, 3, 4", (day,)).fetchall()
    pen.connection.execute("DELETE FROM counter WHERE day < ?", (day,))
    _move(pen, pen.connection.execute(_SEAL).fetchone(), -sum(_weight(pen, row) for row in rows), 0)
    return rows


def seal_what_stands(pen: Pen) -> None:
    """The first seal: of new tables, or of a file made before there were seals."""
    rows = pen.connection.execute("SELECT * FROM counter").fetchall()
    _write(pen, sum(row[4] for row in rows), sum(_weight(pen, row) for row in rows) % _WHOLE)


def total(connection: Connection) -> int:
    """Messages ever counted."""
    row = connection.execute("SELECT total FROM counted").fetchone()
    return int(row[0]) if row else 0


def told(connection: Connection) -> int:
    """The highest total that an entry repeats."""
    rows = connection.execute("SELECT body FROM journal WHERE ref = '' AND kind IN ('start', 'counted')")
    return max((int(json.loads(body).get("counted", 0)) for (body,) in rows), default=0)


def troubles(connection: Connection, key: bytes) -> Iterator[str]:
    """Tables that are not as they were left."""
    rows = connection.execute("SELECT one, total, digest, mac FROM counted").fetchall()
    weights = sum(_weigh(key, row) for row in connection.execute("SELECT day, channel, action, connector, messages FROM counter"))
    if not rows:
        yield "counted"
        return
    one, number, digest, mac = rows[0]
    if len(rows) > 1 or one != 1 or not _holds(key, number, digest, mac) or number < told(connection):
        yield "counted"
    elif digest != f"{weights % _WHOLE:064x}":
        yield "counter"


def _move(pen: Pen, row: Any, by: int, messages: int) -> None:
    if row is None:
        return  # a seal that is gone is not made anew: `verify` finds it missing
    if pen.mac("counted", row[0], row[1]) == row[2]:
        _write(pen, row[0] + messages, (int(row[1], 16) + by) % _WHOLE)


def _write(pen: Pen, number: int, weights: int) -> None:
    digest = f"{weights:064x}"
    pen.connection.execute(
        "INSERT INTO counted VALUES (1, ?, ?, ?) ON CONFLICT (one) DO UPDATE SET total = excluded.total, digest = excluded.digest, mac = excluded.mac",
        (number, digest, pen.mac("counted", number, digest)),
    )


def _holds(key: bytes, number: object, digest: object, mac: object) -> bool:
    return hmac.compare_digest(row_mac(key, "counted", number, digest).encode(), str(mac).encode("utf-8", "surrogatepass"))


def _weight(pen: Pen, row: Iterable[Any]) -> int:
    return int(pen.mac("counter", *row), 16)


def _weigh(key: bytes, row: Iterable[Any]) -> int:
    return int(row_mac(key, "counter", *row), 16)
