"""The calls about decisions of a store: journalled before delivery, with what is sealed, used and answered in the same transaction, and what became of them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from dlp.keys import Sealed
from dlp.message import KST
from dlp.model import Outcome
from dlp.ports import Kept, Repeated
from dlp.store import counting, decisions, once, quarantine
from dlp.store.engine import Conflict, Connection, Lost, Rows
from dlp.store.grounds import Grounds, Opened
from dlp.store.group import Group
from dlp.store.pen import Pen, stamp

if TYPE_CHECKING:
    from dlp.record import Record


@dataclass(frozen=True, slots=True)
class _Draft:
    """A decision to be written: its entry, its sealed original, the approved grounds that carry it."""

    record: Record
    body: dict[str, Any]
    sealed: Sealed | None
    size: int
    grounds: tuple[Mapping[str, Any], ...]
    at: str

    def write(self, pen: Pen) -> None:
        decisions.write_decided(pen, self.record, held=self.sealed is not None, body=self.body)
        if self.sealed is not None:
            quarantine.write_held(pen, self.record.id, self.sealed, at=self.at, connector=self.record.connector, size=self.size)
        if self.grounds:
            Grounds._take(pen, self.grounds, self.record, at=self.at)


class _Deciding(Opened, Protocol):
    _group: Group
    _tidy_due: float

    def _add_count(self, channel: str, action: str, connector: str, *, now: datetime) -> None: ...


class Deciding:
    """A part of `SqlStore`."""

    def decided(
        self: _Deciding,
        record: Record,
        *,
        raw: bytes | None = None,
        meta: Mapping[str, Any] | None = None,
        grounds: Iterable[Mapping[str, Any]] = (),
        counted: bool = True,
        kept: Kept | None = None,
    ) -> str:
        body = record.to_dict()
        sealed = None
        if raw is not None:
            sealed = quarantine.sealed_original(self._keys.seal, record.id, raw=raw, meta=meta or {})
            body["sealed"] = quarantine.digest(sealed)
        now = datetime.fromisoformat(record.at)
        draft = _Draft(record, body, sealed, len(raw or b""), tuple(grounds), stamp(now))
        count = (now.astimezone(KST).date().isoformat(), record.channel, record.action, record.connector) if counted else None
        if count is not None and kept is None:
            self._add_count(record.channel, record.action, record.connector, now=now)
        for attempt in (1, 2):
            with suppress(Lost) if attempt == 1 else nullcontext():  # nothing was kept: once more, over a new connection
                if kept is None:
                    _decide(self, draft)
                else:
                    _decide_once(self, draft, kept, count)
                break
        return record.id

    def done(self: _Deciding, decision_id: str, outcome: Outcome, *, now: datetime) -> None:
        at = stamp(now)

        def ask(connection: Connection) -> tuple[Rows, Rows]:
            return decisions.state_of(connection, decision_id), Grounds._used(connection, decision_id)

        def write(pen: Pen, asked: tuple[Rows, Rows]) -> None:
            state, used = asked[0].fetchone(), asked[1].fetchall()
            if new := decisions.write_done(pen, decision_id, outcome, state=state, at=at):
                Grounds._settled(pen, decision_id, used, delivered=new != "undelivered", at=at)

        self._group.run(write, ask=ask, key=decision_id)


def _decide(store: _Deciding, draft: _Draft) -> None:
    try:
        store._group.run(lambda pen, _: draft.write(pen))
    except Conflict:
        with store._write() as pen:  # what a call before this one wrote is on disk when it ends
            if not decisions.is_there(pen.connection, draft.record.id, draft.body):
                raise


def _decide_once(store: _Deciding, draft: _Draft, kept: Kept, count: counting.Key | None) -> None:
    """With its answer. Repeated, and nothing written, where the question has one: that message is counted already."""
    tidies = time.monotonic() >= store._tidy_due

    def write(pen: Pen, asked: Rows) -> bytes | None:
        if found := asked.fetchone():
            return bytes(found[0])
        draft.write(pen)
        once.write(pen, kept)
        if tidies:
            once.tidy(pen)
        if count is not None:
            counting.add(pen, Counter({count: 1}))
        return None

    given = store._group.run(write, ask=lambda connection: once.ask(connection, kept.mark), key=kept.mark.hex())
    if given is not None:
        raise Repeated(given)
    if tidies:
        store._tidy_due = time.monotonic() + once.TIDY_S
