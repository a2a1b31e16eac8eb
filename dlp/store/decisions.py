"""Decisions in the journal: `decided` before delivery, `done` after it. What lies between the two is visible as unfinished.

Owns the `decision` row and its way: decided → delivered | masked | held | refused | failed; a failed one may be reported again.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from dlp.model import Outcome
from dlp.ports import StoreError
from dlp.store.chain import canonical
from dlp.store.engine import Connection, Rows
from dlp.store.pen import Pen, code, stamp

if TYPE_CHECKING:
    from dlp.record import Record

DONE: Final = frozenset({"delivered", "masked", "held", "refused", "failed"})
"""What a connector can report (`Outcome.done`)."""


def write_decided(pen: Pen, record: Record, *, held: bool, body: dict[str, Any]) -> None:
    at = stamp(datetime.fromisoformat(record.at))
    seq = pen.append("decided", at=at, ref=record.id, body=body)
    state = "held" if held else "decided"
    pen.later(
        "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
        (
            record.id,
            seq,
            at,
            record.channel,
            record.action,
            record.connector,
            record.department,
            record.message_token,
            state,
        ),
    )
    for table, words in (("by_rule", {r.rule for r in record.reasons}), ("by_case", {c.case_no for c in record.cases})):
        for word in sorted(words):
            pen.later(f"INSERT INTO {table} VALUES (?, ?, ?)", (word, at, record.id))  # noqa: S608  two constants


def is_there(connection: Connection, decision_id: str, body: Mapping[str, Any]) -> bool:
    """Is this decision journalled, with this body? An original is sealed anew each time, so its digest does not count."""
    row = connection.execute(
        "SELECT j.body FROM decision d JOIN journal j ON j.seq = d.seq WHERE d.id = ?", (decision_id,)
    ).fetchone()
    return row is not None and _plain(json.loads(row[0])) == _plain(json.loads(canonical(body)))


def _plain(body: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name != "sealed"}


def state_of(connection: Connection, decision_id: str) -> Rows:
    """What `write_done` must know of it."""
    return connection.execute("SELECT state, finished FROM decision WHERE id = ?", (decision_id,))


def write_done(pen: Pen, decision_id: str, outcome: Outcome, *, state: tuple[str, int] | None, at: str) -> str:
    """`state`: the row of `state_of`. What is new: `undelivered`, `delivered after all` (it had failed before), or "". StoreError for an unknown decision, or one that was finished in another way. The same
    report twice is one report."""
    if outcome.done not in DONE:
        raise ValueError(f"no such outcome: {outcome.done}")
    if state is None:
        raise StoreError("no such decision")
    was, finished = state
    if finished and was != "failed":
        if outcome.done in (was, "held"):
            return ""
        raise StoreError(f"decision is finished already ({was})")
    pen.append("done", at=at, ref=decision_id, body={"done": outcome.done, "detail": code(outcome.detail)})
    # a held message may have moved on already: a reviewer can be quicker than the connector's report
    pen.later(
        "UPDATE decision SET finished = 1, state = CASE WHEN ? = 'held' AND state != 'decided' THEN state ELSE ? END WHERE id = ?",
        (outcome.done, outcome.done, decision_id),
    )
    if outcome.done not in ("delivered", "masked"):
        return "undelivered"
    return "delivered after all" if finished else ""
