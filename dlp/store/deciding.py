"""The calls about decisions of a store: journalled before delivery, with what is sealed, used and answered in the same transaction, and what became of them."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

from dlp.ledgers.probing import KIND
from dlp.message import KST
from dlp.model import Outcome
from dlp.ports import Kept, Repeated
from dlp.store import counting, decisions, once, probing, quarantine
from dlp.store.engine import Conflict, Connection, Lost, Rows
from dlp.store.grounds import Grounds, Opened
from dlp.store.group import Group
from dlp.store.pen import Pen, stamp

if TYPE_CHECKING:
    from dlp.record import Record


@dataclass(frozen=True, slots=True)
class _Draft:
    """A decision to be written: its entry, its original, the approved grounds that carry it, the number it adds to."""

    record: Record
    body: dict[str, Any]
    held: quarantine.Held | None
    grounds: tuple[Mapping[str, Any], ...]
    at: str
    count: counting.Key | None

    def write(self, pen: Pen, seal_key: bytes) -> str:
        """The id under which it is kept: of a message that is held already, the other one's, and nothing is written."""
        record = self.record
        if self.held is not None and (before := self.kept_by(pen.connection, seal_key)):
            return before
        decisions.write_decided(pen, record, held=self.held is not None, body=self.body)
        if self.held is not None:
            quarantine.write_held(pen, record.id, self.held.sealed, at=self.at, connector=record.connector, size=len(self.held.raw))
        if self.grounds:
            Grounds._take(pen, self.grounds, record, at=self.at)
        if self.count is not None:
            counting.add(pen, Counter({self.count: 1}))
        return record.id

    def kept_by(self, connection: Connection, seal_key: bytes) -> str | None:
        assert self.held is not None
        token, connector = self.record.message_token, self.record.connector
        return quarantine.held_before(connection, seal_key, self.held, message_token=token, connector=connector)


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
        held = None
        if raw is not None:
            sealed = quarantine.sealed_original(self._keys.seal, record.id, raw=raw, meta=meta or {})
            held, body["sealed"] = quarantine.Held(raw, meta or {}, sealed), quarantine.digest(sealed)
        now = datetime.fromisoformat(record.at)
        count = (now.astimezone(KST).date().isoformat(), record.channel, record.action, record.connector) if counted else None
        if count is not None and held is None and kept is None:  # it is written whatever is there, so the number can go with others
            self._add_count(record.channel, record.action, record.connector, now=now)
            count = None
        draft = _Draft(record, body, held, tuple(grounds), stamp(now), count)
        if held is not None:
            with self._database.read() as connection:
                draft.kept_by(connection, self._keys.seal)
        for attempt in (1, 2):
            with suppress(Lost) if attempt == 1 else nullcontext():  # nothing was kept: once more, over a new connection
                return _decide(self, draft) if kept is None else _decide_once(self, draft, kept)
        raise AssertionError

    def asked(
        self: _Deciding,
        ref: str,
        body: Mapping[str, Any],
        *,
        since: datetime,
        now: datetime,
        reached: Callable[[Sequence[Mapping[str, Any]]], Record | None],
    ) -> None:
        at = stamp(now)

        def write(pen: Pen, before: Rows) -> None:
            record = reached(probing.bodies(before))
            pen.append(KIND, at=at, ref=ref, body=body)
            if record is not None:
                decisions.write_decided(pen, record, held=False, body=record.to_dict())
                told = Outcome("delivered", record.reasons[0].rule)
                decisions.write_done(pen, record.id, told, state=("decided", 0), at=at)

        self._group.run(write, ask=lambda connection: probing.rows_since(connection, ref, since), key=ref)

    def done(self: _Deciding, decision_id: str, outcome: Outcome, *, now: datetime) -> None:
        at = stamp(now)

        def ask(connection: Connection) -> tuple[Rows, Rows]:
            return decisions.state_of(connection, decision_id), Grounds._used(connection, decision_id)

        def write(pen: Pen, asked: tuple[Rows, Rows]) -> None:
            state, used = asked[0].fetchone(), asked[1].fetchall()
            if new := decisions.write_done(pen, decision_id, outcome, state=state, at=at):
                Grounds._settled(pen, decision_id, used, delivered=new != "undelivered", at=at)

        self._group.run(write, ask=ask, key=decision_id)


def _decide(store: _Deciding, draft: _Draft) -> str:
    try:
        return store._group.run(lambda pen, _: draft.write(pen, store._keys.seal))
    except Conflict:
        with store._write() as pen:  # what a call before this one wrote is on disk when it ends
            if not decisions.is_there(pen.connection, draft.record.id, draft.body):
                raise
        return draft.record.id


def _decide_once(store: _Deciding, draft: _Draft, kept: Kept) -> str:
    """With its answer. Repeated, and nothing written, where the question has one: that message is counted already."""
    tidies = time.monotonic() >= store._tidy_due

    def write(pen: Pen, asked: Rows) -> str | bytes:
        if found := asked.fetchone():
            return bytes(found[0])
        number = draft.write(pen, store._keys.seal)
        if number == draft.record.id:  # the answer names it
            once.write(pen, kept)
        if tidies:
            once.tidy(pen)
        return number

    given = store._group.run(write, ask=lambda connection: once.ask(connection, kept.mark), key=kept.mark.hex())
    if isinstance(given, bytes):
        raise Repeated(given)
    if tidies:
        store._tidy_due = time.monotonic() + once.TIDY_S
    return given
