"""Gate before the spool tables of SMS agents: rows that applications write are held back by a trigger, decided here, and let go or refused.

Owns the claims on those rows. Several scanners, in one process or many, share the work through leases in the spool's own database; what
one of them leaves when it dies another takes when the lease is over. A row is ready for the agent only after its decision is in the
journal, and by the same transaction that ends the claim. The tables are `_sms_vendor`, the triggers `_sms_ddl`, the claims `_sms_queue`.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Annotated, Any, Final

from connectors import _sms_release
from connectors._entry import settled
from connectors._sms_database import Database, Trouble, kind_of, resolved
from connectors._sms_ddl import armed, fitting, here
from connectors._sms_masking import masked
from connectors._sms_queue import Batch, End, Queue
from connectors._sms_rows import Copy, Row, copies
from connectors._sms_text import byte_class, unmappable
from connectors._sms_vendor import SETTLE, Table, tables
from dlp.model import Action, Message, Outcome, Party, Sensitive
from dlp.paths import PATH, PLACE
from dlp.ports import PROBE_FROM, PROBE_TO, ConfigError, DeliveryError, Gate, StoreError, Ticket
from dlp.weakening import SERVICE, STRICTER, Weakens

_DONE: Final = {"allow": "delivered", "mask": "masked", "hold": "held", "refuse": "refused", "keep": "refused"}
_WORDS: Final = {
    Action.ALLOW: "allow",
    Action.ALERT: "allow",
    Action.MASK: "mask",
    Action.HOLD: "hold",
    Action.BLOCK: "refuse",
}
_BREATH: Final = 8
"""Rows after which other entrances of the same loop get their turn."""
_INSTALL: Final = "the gate is not in this database: run `dlp sms install --dsn … --schema … --apply`"


ROUTE: Final[tuple[str, ...]] = ("dsn", "schema", "tables")
"""Options that decide where a released original goes."""
TELLS: Final = "mail"
"""Neither the agent nor the provider can tell who wrote a message why it was not sent."""


@dataclass(frozen=True, slots=True)
class Options:
    """The table `sms` of dlp.yaml. Times in seconds.

    `dsn`: postgresql://, mariadb://, sqlite:PATH or env:NAME. `schema`: emma, em_tran, lgu, or custom with `tables`. `user_column`: where
    applications write the sender's staff id; without it the sender is his desk number. `files`: folder under which attachments are read.
    `lease`: a claim older than this belongs to whoever comes; a batch is given back in time. `time_zone`: that of the agent's session,
    where it differs from the database's own, because the time of request is refreshed on release.
    """

    dsn: Annotated[str, SERVICE, PLACE] = ""
    schema: Annotated[str, SERVICE] = "emma"
    tables: Annotated[dict[str, Any], SERVICE] = field(default_factory=dict)
    user_column: Annotated[str, SERVICE] = ""
    files: Annotated[str, SERVICE, PATH] = ""
    time_zone: Annotated[str, SERVICE] = ""
    parallel: Annotated[int, SERVICE] = 2
    batch: Annotated[int, SERVICE] = 200
    poll: Annotated[float, SERVICE] = 0.2
    lease: Annotated[float, Weakens("a claim that nobody holds any more is taken up late", above=600)] = 30.0
    retry: Annotated[float, SERVICE] = 5.0
    decide_timeout: Annotated[float, STRICTER] = 10.0
    sweep: Annotated[float, SERVICE] = 60.0
    keep_days: Annotated[float, SERVICE] = 7.0


class SmsSpool:
    name = "sms"

    def __init__(self, options: Options, *, clock: Callable[[], float] = time.monotonic) -> None:
        if not options.dsn:
            raise ConfigError("dlp.yaml", "sms.dsn", "is required")
        if min(options.parallel, options.batch) < 1 or options.lease < 2 * options.poll or options.lease <= 0:
            raise ConfigError("dlp.yaml", "sms", "parallel and batch must be at least 1, lease longer than two polls")
        kind_of(resolved(options.dsn))
        self._options, self._clock = options, clock
        self._tables: tuple[Table, ...] = tables(options.schema, options.tables, user=options.user_column)
        self._gate: Gate | None = None
        self._lanes: set[asyncio.Task[None]] = set()
        self._stopping = asyncio.Event()

    async def start(self, gate: Gate) -> None:
        self._gate = gate
        self._stopping = asyncio.Event()
        self._tables = await asyncio.to_thread(self._proven)
        self._lanes = set()
        for n in range(self._options.parallel):
            self._open_lane(chief=n == 0)

    async def stop(self) -> None:
        """Finishes the rows in hand; what is not claimed stays held in the table for the next start."""
        self._stopping.set()
        while self._lanes:
            await asyncio.wait(self._lanes)

    @property
    def died(self) -> bool:
        """Does nothing take rows at this moment? A lane that broke is opened again."""
        return self._gate is not None and not self._lanes and not self._stopping.is_set()

    async def release(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """Makes the held row ready, once, if it still says what was sealed."""
        await self._reviewed(
            meta, lambda db, t, key, incident: _sms_release.release(db, t, key, incident, raw=raw, files=self._options.files)
        )
        return Outcome("delivered")

    async def refuse(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        await self._reviewed(meta, partial(_sms_release.refuse, quiet=bool(meta.get("quiet"))))
        return Outcome("refused")

    async def probe(self, text: str) -> bool:
        """Would it be stopped? No row is written for that: where a trigger is gone the agent would send it. DeliveryError where the database cannot be asked."""
        assert self._gate is not None
        try:
            missing = await asyncio.to_thread(self._unarmed)
        except Trouble:
            raise DeliveryError("database") from None
        message = Message("", "sms", Party(Sensitive(PROBE_FROM)), (Party(Sensitive(PROBE_TO)),), text=Sensitive(text))
        ticket = await self._gate.decide(message, raw=b"", connector=self.name, within=self._options.decide_timeout)
        return not missing and ticket.verdict.decision.action is Action.BLOCK

    # ------------------------------------------------------------ the loop

    def _database(self) -> Database:
        return Database(self._options.dsn, time_zone=self._options.time_zone)

    def _proven(self) -> tuple[Table, ...]:
        """The tables that are there, with every trigger in place. ConfigError otherwise: without them nothing would be held back."""
        return _proven(self._options, self._tables, sweep=True)

    def _unarmed(self) -> list[str]:
        """Triggers that are not there any more: what is written into their table goes as it stands."""
        database = self._database()
        try:
            return armed(database, self._tables)
        finally:
            database.close()

    def _open_lane(self, *, chief: bool) -> None:
        """A lane that broke is opened again after a while; the rows it had in hand come back when their lease is over."""
        if self._stopping.is_set():
            return
        task = asyncio.ensure_future(self._lane(chief=chief))
        self._lanes.add(task)

        def ended(task: asyncio.Task[None]) -> None:
            self._lanes.discard(task)
            if not task.cancelled() and task.exception() is not None:  # looked at, so that asyncio does not print it
                task.get_loop().call_later(self._options.retry, partial(self._open_lane, chief=chief))

        task.add_done_callback(ended)

    async def _lane(self, *, chief: bool) -> None:
        """Claim, decide, settle, until told to stop. Trouble with the database: everything stays held, and is tried again."""
        database = self._database()
        queue = Queue(database, self._tables, files=self._options.files)
        swept = self._clock()
        try:
            while not self._stopping.is_set():
                try:
                    if chief and self._clock() - swept > self._options.sweep:
                        swept = self._clock()
                        await asyncio.to_thread(queue.sweep)
                        await asyncio.to_thread(queue.forget, self._options.keep_days * 86400)
                    batch = await asyncio.to_thread(queue.claim, self._options.batch, self._options.lease)
                except Trouble:
                    await self._pause(self._options.retry)
                    continue
                if batch.rows:
                    await self._batch(queue, batch, since=self._clock())
                else:
                    await self._pause(self._options.poll)
        finally:
            database.close()

    async def _pause(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopping.wait(), seconds)

    async def _batch(self, queue: Queue, batch: Batch, *, since: float) -> None:
        assert self._gate is not None
        ends, tickets = await self._all_decided(batch.rows, until=since + self._options.lease / 2)
        carried = await self._settled(queue, batch, ends, until=since + self._options.lease)
        for ticket, end in tickets:
            mine = carried is not None and (end.row.table.name, end.row.key) in carried
            outcome = _outcome(ticket, end) if mine else Outcome("failed", "database" if carried is None else "lost")
            if ticket.id:  # else nothing was journalled that could be finished
                await settled(self._gate, ticket, outcome)

    async def _all_decided(self, rows: Sequence[Row], *, until: float) -> tuple[list[End], list[tuple[Ticket, End]]]:
        """Every row's end. One task for many rows, because a task costs as much as a scan; where it breaks or hangs, the row it was at
        is given back and the next ones get a new task. What `until` leaves no time for is given back at once.
        """
        ends: list[End] = []
        tickets: list[tuple[Ticket, End]] = []

        async def work() -> None:
            for row in rows[len(ends) :]:
                if self._clock() > until:
                    return
                end, given = await self._decided(row)
                ends.append(end)
                tickets.extend((ticket, end) for ticket in given)
                if len(ends) % _BREATH == 0:
                    await asyncio.sleep(0)

        while len(ends) < len(rows) and self._clock() <= until:
            task, before = asyncio.ensure_future(work()), len(ends)
            while not (await asyncio.wait({task}, timeout=self._options.decide_timeout))[0] and len(ends) > before:
                before = len(ends)
            task.cancel()
            if (
                not task.done() or task.cancelled() or task.exception() is not None
            ):  # looked at, not caught: it may quote the message
                await asyncio.wait({task})
                if len(ends) < len(rows):
                    ends.append(End(rows[len(ends)], "again", note="not-decided", wait=self._options.retry))
        ends += [End(row, "again") for row in rows[len(ends) :]]
        return ends, tickets

    async def _settled(self, queue: Queue, batch: Batch, ends: list[End], *, until: float) -> set[tuple[str, str]] | None:
        """None: the database did not take it while the lease lasted. The rows stay held, and are decided again by whoever claims them."""
        while True:
            try:
                return await asyncio.to_thread(queue.settle, batch.worker, ends)
            except Trouble:
                if self._clock() >= until:
                    return None
                await asyncio.sleep(min(self._options.retry, 0.5))

    async def _decided(self, row: Row) -> tuple[End, list[Ticket]]:
        """One row's end. A broadcast goes as a whole or not at all: the strictest decision on any of its copies is the row's."""
        assert self._gate is not None
        if not row.held:
            return End(row, "gone"), []
        made = copies(row)
        if not made:
            return End(row, "again", note="no-recipients", wait=SETTLE), []
        given: list[tuple[Copy, Ticket]] = []
        original = row.original()
        for copy in made:
            try:
                ticket = await self._gate.decide(
                    copy.message,
                    raw=original,
                    connector=self.name,
                    meta={"table": row.table.name, "key": row.key},
                    within=self._options.decide_timeout,
                )
            except StoreError:
                return End(row, "again", note="not-decided", wait=self._options.retry), [t for _, t in given]
            given.append((copy, ticket))
            if ticket.verdict.decision.action is Action.BLOCK:
                break
        return self._end(row, given), [ticket for _, ticket in given]

    def _end(self, row: Row, given: list[tuple[Copy, Ticket]]) -> End:
        worst = max(ticket.verdict.decision.action for _, ticket in given)
        note = _note(row)
        if worst is Action.HOLD:
            holds = tuple(t.incident_id or t.id for _, t in given if t.verdict.decision.action is Action.HOLD)
            return End(row, "hold", holds=holds, note=note)
        if worst is not Action.MASK:
            return End(row, next(_word(t) for _, t in given if t.verdict.decision.action is worst), note=note)
        cut = masked(row, [(copy, t.verdict.masked) for copy, t in given if t.verdict.decision.action is Action.MASK])
        if cut is None:
            return End(row, "refuse", note="mask")
        return End(row, "mask", texts=cut[0], clients=cut[1], note=note)

    # ------------------------------------------------------------ reviewers

    async def _reviewed(self, meta: dict[str, Any], act: Callable[[Database, Table, str, str], None]) -> None:
        table = next((t for t in self._tables if t.name == meta.get("table")), None)
        if table is None:
            raise DeliveryError("table", temporary=False)
        database = self._database()
        try:
            await asyncio.to_thread(act, database, table, str(meta.get("key", "")), str(meta.get("incident_id", "")))
        except Trouble:
            raise DeliveryError("database") from None
        finally:
            await asyncio.to_thread(database.close)


CONNECTOR = SmsSpool


def _outcome(ticket: Ticket, end: End) -> Outcome:
    """What became of the row, as this decision's outcome: that of one copy may be milder than the broadcast's."""
    if end.word == "again":
        return Outcome("failed", "given-back")
    if end.note == "mask":
        return Outcome("failed", "mask")
    own = _word(ticket)
    return Outcome(_DONE[end.word], end.note if own == end.word else "broadcast")


def _word(ticket: Ticket) -> str:
    """The row's end, where this decision is its own. A refusal by a contact rule leaves the row as a hold does, for good."""
    decision = ticket.verdict.decision
    return "keep" if decision.action is Action.BLOCK and decision.told is Action.HOLD else _WORDS[decision.action]


def _note(row: Row) -> str:
    """What an administrator should know of the text: characters the carrier drops, or more than it takes."""
    text = "".join(row.texts.values())
    return "unmappable" if unmappable(text) else "too-long" if byte_class(text) == 2 else ""


def _proven(options: Options, wanted: Sequence[Table], *, sweep: bool = False) -> tuple[Table, ...]:
    database = None
    try:
        database = Database(options.dsn, time_zone=options.time_zone)
        found, _ = here(database, wanted)
        if not found:
            raise ConfigError(
                "dlp.yaml", "sms.schema", f"none of its tables is in the database: {', '.join(t.name for t in wanted)}"
            )
        fitting(database, found)
        if missing := armed(database, found):
            raise ConfigError("dlp.yaml", "sms.dsn", f"{_INSTALL}; missing: {', '.join(missing)}")
        if sweep:
            Queue(database, found).sweep()
    except Trouble as trouble:
        hint = (
            "the database cannot be reached"
            if trouble.code in ("connection", "busy")
            else f"{_INSTALL}; or this login is not the gate's"
        )
        raise ConfigError("dlp.yaml", "sms.dsn", hint) from None
    finally:
        if database is not None:
            database.close()
    return tuple(found)


def amiss(options: Options) -> str:
    """What holds rows back, and is not there now: the database, its tables, a trigger; "" for nothing."""
    try:
        _proven(options, tables(options.schema, options.tables, user=options.user_column))
    except ConfigError as error:
        return error.hint
    return ""
