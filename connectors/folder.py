"""Watched outbox for programs that hand over files: DIR/out → DIR/sent, DIR/held, DIR/blocked, DIR/failed.

Owns the folder. A file is claimed by renaming it into this process's own corner of DIR/.work, copied there so that a writer who kept it
open can no longer change what was decided, and delivered by one rename into DIR/sent: there is no moment in which it is in two places
or in none. What a crash leaves in .work is taken over and decided again. Every move stays inside one file system. See rename(2), flock(2).

A file is a message when its name ends in `.eml` or `.json` (one message) and does not begin with a dot; `dlp.wholefile` says when it is whole. Write
elsewhere or under a name that begins with a dot, and rename: then it is taken at once. What is written to a file after it was taken is
noticed, and put into failed/ with the whole file. Beside a file that was not simply
allowed stands `NAME.dlp.json`: the action, the incident and the text for the sender.
"""

from __future__ import annotations

import asyncio
import errno
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated, Any, Final

from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers.api import BaseObserver
from watchdog.observers.inotify import InotifyObserver

from connectors._entry import decided, read, settled
from connectors._messages import json_masked
from connectors._probes import SECONDS, check_body
from connectors._spool import Changing, Spool, Unfit, amiss_in
from dlp.model import Action, Message, Outcome
from dlp.paths import PATH
from dlp.ports import ConfigError, DeliveryError, Gate, MessageError, StoreError, Ticket
from dlp.weakening import SERVICE, STRICTER, Weakens
from dlp.wholefile import CLOSED, PATIENCE, SOON, State, writers

_ENDS: Final = ("blocked", "held", "failed", "sent")
_OF_THIS_FILE: Final = (errno.EACCES, errno.EPERM, errno.EBUSY, errno.EINVAL)
"""Errors of a move that say something about what is moved, not about the disk."""
_SUFFIXES: Final = (".eml", ".json")
_WATCHED: Final = 6  # times `settle`: how long a file that was taken is kept aside, to see whether its writer goes on
_PLACES: Final = {Action.ALLOW: "sent", Action.ALERT: "sent", Action.MASK: "sent", Action.HOLD: "held", Action.BLOCK: "blocked"}
_DONE: Final = {
    Action.ALLOW: "delivered",
    Action.ALERT: "delivered",
    Action.MASK: "masked",
    Action.HOLD: "held",
    Action.BLOCK: "refused",
}


ROUTE: Final[tuple[str, ...]] = ("directory",)
"""Options that decide where a released original goes."""


@dataclass(frozen=True, slots=True)
class Options:
    """The table `folder` of dlp.yaml. Times in seconds, sizes in bytes.

    `settle`: how long a file that was not renamed into place, and whose form does not say that it is whole, must stay unchanged. `watch`: off
    for network shares, which tell of no changes; then `rescan` finds them.
    """

    directory: Annotated[str, SERVICE, PATH] = ""
    watch: Annotated[bool, SERVICE] = True
    settle: Annotated[float, Weakens("a file that is still being written may be taken for whole", below=3)] = 10.0
    rescan: Annotated[float, SERVICE] = 1.0
    retry: Annotated[float, SERVICE] = 5.0
    max_size: Annotated[int, STRICTER] = 64 * 1024 * 1024
    decide_timeout: Annotated[float, STRICTER] = 120.0
    parallel: Annotated[int, SERVICE] = 4


@dataclass(slots=True)
class _Growing:
    """A file in out/ that is not taken yet. `said` is what its form said at that state, "?" where it was not asked yet."""

    state: State
    since: float
    moved: bool
    closed: bool = False  # its writer was heard closing it, and has written nothing since
    said: bool | str | None = "?"


@dataclass(slots=True)
class _Claim:
    """A file of ours in .work. `ticket` is set once it is decided: a failed move is tried again, a decision is not."""

    path: Path
    ticket: Ticket | None = None
    final: bool = False  # the file holds what is to be delivered (for mask: the masked form)
    read: bool = False  # the file is a copy of what was read: nobody else has it open
    short: bool = False  # its size was told, and it has another
    reported: bool = False
    after: float = 0.0  # monotonic; not before
    busy: bool = False


class Folder:
    name = "folder"

    def __init__(self, options: Options, *, clock: Callable[[], float] = time.monotonic) -> None:
        if not options.directory:
            raise ConfigError("dlp.yaml", "folder.directory", "is required")
        self._options, self._clock = options, clock
        self._spool = Spool(Path(options.directory), max_size=options.max_size)
        self._gate: Gate | None = None
        self._observer: BaseObserver | None = None
        self._loop_task: asyncio.Task[None] | None = None
        self._wake = asyncio.Event()
        self._stopping = False
        self._claims: dict[Path, _Claim] = {}
        self._growing: dict[str, _Growing] = {}
        self._moved_in: set[str] = set()
        self._closed: set[str] = set()
        self._stuck: set[str] = set()  # names in out/ that cannot be moved, told once
        self._next_look = 0.0

    async def start(self, gate: Gate) -> None:
        self._gate, self._stopping = gate, False
        await asyncio.to_thread(self._spool.open)
        self._wake.set()
        if self._options.watch:
            self._observer = InotifyObserver(generate_full_events=True)  # else a file moved in from elsewhere looks like a new one
            self._observer.schedule(_Bell(asyncio.get_running_loop(), self._heard), str(self._spool.root / "out"))
            try:
                self._observer.start()
            except OSError:
                self._spool.close()
                raise ConfigError("dlp.yaml", "folder.watch", "cannot be watched (inotify limit?)") from None
        self._loop_task = asyncio.ensure_future(self._run())

    async def stop(self) -> None:
        """Leaves what is still in DIR/out, finishes what was claimed; what cannot be finished now stays in .work for the next start."""
        self._stopping = True
        self._wake.set()
        if self._observer is not None:
            self._observer.stop()
            await asyncio.to_thread(self._observer.join)
            self._observer = None
        if self._loop_task is not None:
            await self._loop_task
            self._loop_task = None
            with suppress(OSError):
                await asyncio.to_thread(lambda: self._spool.late(writers, after=0.0))
            self._spool.close()

    @property
    def died(self) -> bool:
        return self._loop_task is not None and self._loop_task.done() and not self._stopping

    async def probe(self, text: str) -> bool:
        """A file like any other, renamed into place; what becomes of it is taken away."""
        name = f"selftest-{time.time_ns()}.json"
        draft = self._spool.root / "out" / f".{name}"
        await asyncio.to_thread(draft.write_bytes, check_body(text))
        await asyncio.to_thread(draft.rename, self._spool.root / "out" / name)
        waiting = self._spool.root / "out" / name
        until = time.monotonic() + SECONDS
        while not (place := next((one for one in _ENDS if (self._spool.root / one / name).exists()), "")):
            if time.monotonic() > until:
                waiting.unlink(missing_ok=True)
                raise TimeoutError
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.02)  # its note is written after the move
        for left in (name, f"{name}.dlp.json"):
            (self._spool.root / place / left).unlink(missing_ok=True)
        if place == "failed":
            raise OSError("failed")
        return place != "sent"

    async def release(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """Moves the held file to sent/, once, with the bytes that were sealed and not with what may have been put there since."""
        await self._from_held(meta, "sent", raw)
        return Outcome("delivered")

    async def refuse(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """What a contact rule held stays in held/ with the answer it has, as what one refused at once does: a move would tell the two apart."""
        if meta.get("quiet"):
            return Outcome("refused", "untold")
        await self._from_held(meta, "blocked", raw)
        return Outcome("refused")

    async def _from_held(self, meta: dict[str, Any], place: str, raw: bytes) -> None:
        incident = str(meta.get("incident_id", ""))
        try:
            words = str(meta.get("words") or "")
            await asyncio.to_thread(self._spool.from_held, str(meta.get("name", "")), incident, place, raw, words)
        except FileNotFoundError:
            raise DeliveryError("not-held", temporary=False) from None
        except OSError:
            raise DeliveryError("folder") from None

    # ------------------------------------------------------------ the loop

    def _heard(self, moved_to: str, closed: str) -> None:
        if moved_to:
            self._moved_in.add(moved_to)
        if closed:
            self._closed.add(closed)
        self._wake.set()

    async def _run(self) -> None:
        slots = asyncio.Semaphore(self._options.parallel)
        running: set[asyncio.Task[None]] = set()
        while True:
            self._wake.clear()
            soon = False
            if not self._stopping:
                # A full or unreadable disk is no reason to end: everything stays where it is until the next round.
                with suppress(OSError):
                    soon = await self._claim_settled()
                with suppress(OSError):
                    await self._look_at_taken()
            for claim in [c for c in self._claims.values() if not c.busy and c.after <= self._clock()]:
                claim.busy = True
                await slots.acquire()
                task = asyncio.ensure_future(self._carry(claim))
                running.add(task)
                task.add_done_callback(partial(_ended, running, slots))
            if self._stopping:
                while running:
                    await asyncio.wait(running)
                return
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), min(self._options.settle, SOON) if soon else self._options.rescan)

    async def _claim_settled(self) -> bool:
        """Claims every file that stopped growing, oldest first, and what dead processes left. True: something is still growing."""
        for path in await asyncio.to_thread(self._spool.orphans):
            self._claims.setdefault(path, _Claim(path))
        files, unfit = await asyncio.to_thread(self._spool.waiting, _SUFFIXES)
        self._stuck.intersection_update([*unfit, *(name for name, _ in files)])
        moved, self._moved_in = self._moved_in, set()
        closed, self._closed = self._closed, set()
        now = self._clock()
        growing: dict[str, _Growing] = {}
        ready = []
        for name, state in files:
            one = self._growing.get(name)
            if one is None or one.state.key != state.key:
                one = _Growing(state, now, moved=False)
            elif one.state != state:
                one = _Growing(state, now, moved=one.moved)
            one.moved = one.moved or name in moved
            one.closed = one.closed or name in closed
            growing[name] = one
            if await self._whole(name, one, now):
                ready.append(name)
        open_for_writing = await asyncio.to_thread(writers) if ready else frozenset()
        for name in ready:
            if growing[name].state.key in open_for_writing and not self._given_up(growing[name], now):
                continue
            await self._claim(name, short=growing.pop(name).said is False)
        for name in unfit:
            await self._claim(name)
        self._growing = growing
        return bool(growing)

    async def _claim(self, name: str, *, short: bool = False) -> None:
        """What cannot be moved stays, with a note in failed/: it must not keep those behind it waiting."""
        try:
            claimed = await asyncio.to_thread(self._spool.claim, name)
        except OSError as error:
            if error.errno in _OF_THIS_FILE and name not in self._stuck:
                await asyncio.to_thread(self._spool.not_taken, name)
                self._stuck.add(name)
            return
        if claimed is not None:
            self._claims[claimed] = _Claim(claimed, short=short)

    async def _whole(self, name: str, one: _Growing, now: float) -> bool:
        settle = self._options.settle * (CLOSED if one.closed else 1)
        still = max(now - one.since, min(one.state.age(), settle))
        if one.moved:
            return True
        if one.said == "?" and now - one.since >= min(settle, SOON):
            one.said = await asyncio.to_thread(self._spool.vouched, name, one.state.size)
        if one.said is False:  # its size was told, and is not reached
            return self._given_up(one, now)
        if not one.state.size and not self._options.watch:  # a share shows what was written only when its writer closes
            return one.said is True or self._given_up(one, now)
        return one.said is True or still >= settle

    def _given_up(self, one: _Growing, now: float) -> bool:
        return now - one.since >= self._options.settle * PATIENCE

    async def _look_at_taken(self) -> None:
        """What was written to a file after it was taken. `failed/` has it, with a note."""
        if self._clock() < self._next_look:
            return
        _, kept = await asyncio.to_thread(lambda: self._spool.late(writers, after=self._options.settle * _WATCHED))
        self._next_look = self._clock() + (min(self._options.settle, self._options.rescan) if kept else self._options.rescan)

    async def _carry(self, claim: _Claim) -> None:
        """One claimed file to where it belongs; a claim that could not be finished waits for its next turn."""
        try:
            if await self._carried(claim):
                del self._claims[claim.path]
        except OSError:
            await self._report(claim, "folder")
        finally:
            claim.after = self._clock() + self._options.retry
            claim.busy = False

    async def _carried(self, claim: _Claim) -> bool:
        """False: not decided yet. OSError: not moved yet."""
        assert self._gate is not None
        raw: bytes | None = b""
        if not claim.final:
            try:
                raw = await asyncio.to_thread(lambda: self._spool.content(claim.path, first=not claim.read))
                claim.read = True
            except Changing:
                await asyncio.to_thread(self._spool.give_back, claim.path)
                return True
            except Unfit as unfit:
                await self._fail(claim, str(unfit), "")
                return True
        if claim.ticket is None:
            if raw is None or claim.short:
                await self._fail(claim, "incomplete" if claim.short else "too-large", "")
                return True
            try:
                message = await read(self._parser(claim.path), raw)
            except MessageError as error:
                await self._fail(claim, "not-a-message", error.field)
                return True
            meta = {"name": claim.path.name}
            try:
                claim.ticket = await decided(
                    self._gate, message, raw=raw, connector=self.name, meta=meta, timeout=self._options.decide_timeout
                )
            except StoreError:
                return False
        action, told = claim.ticket.verdict.decision.action, claim.ticket.verdict.decision.told
        if action is Action.MASK and not claim.final:
            masked = await asyncio.to_thread(self._masked, claim, raw or b"")
            if masked is None:
                await self._fail(claim, "mask", "")
                await settled(self._gate, claim.ticket, Outcome("failed", "mask"))
                return True
            await asyncio.to_thread(self._spool.rewrite, claim.path, masked)
        claim.final = True
        note = _note(claim.ticket) if action is not Action.ALLOW else None
        await asyncio.to_thread(self._spool.put, claim.path, _PLACES[told], note)
        await settled(self._gate, claim.ticket, Outcome(_DONE[action]))
        return True

    async def _report(self, claim: _Claim, code: str) -> None:
        """A decided file that could not be moved is journalled as failed once, not at every attempt."""
        if claim.ticket is not None and not claim.reported and self._gate is not None:
            claim.reported = True
            await settled(self._gate, claim.ticket, Outcome("failed", code))

    async def _fail(self, claim: _Claim, error: str, place: str) -> None:
        note = {"action": "failed", "error": error} | ({"field": place} if place else {})
        await asyncio.to_thread(self._spool.put, claim.path, "failed", note)

    def _parser(self, path: Path) -> Callable[[bytes], Message]:
        assert self._gate is not None
        if path.suffix.lower() == ".json":
            return self._gate.read_json
        return partial(self._gate.read_mail, sender="", recipients=[])  # no envelope: the header's own

    def _masked(self, claim: _Claim, raw: bytes) -> bytes | None:
        assert self._gate is not None
        assert claim.ticket is not None
        if claim.path.suffix.lower() == ".eml":
            return self._gate.mask_mail(raw, claim.ticket)
        masked = claim.ticket.verdict.masked
        return None if masked is None else json_masked(raw, masked)


CONNECTOR = Folder


class _Bell(FileSystemEventHandler):
    """Lives in watchdog's thread and only rings: what there is to do is always read from the folder itself."""

    def __init__(self, loop: asyncio.AbstractEventLoop, heard: Callable[[str, str], None]) -> None:
        self._loop, self._heard = loop, heard

    def on_any_event(self, event: FileSystemEvent) -> None:
        name = Path(str(event.dest_path)).name if event.event_type == "moved" else ""
        closed = Path(str(event.src_path)).name if event.event_type == "closed" else ""
        with suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(self._heard, name, closed)


def _ended(running: set[asyncio.Task[None]], slots: asyncio.Semaphore, task: asyncio.Task[None]) -> None:
    running.discard(task)
    slots.release()
    if not task.cancelled():
        task.exception()  # looked at, so that asyncio does not print it; the file stays in .work and is tried again


def _note(ticket: Ticket) -> dict[str, str]:
    return {
        "action": ticket.verdict.decision.told.word,
        "incident_id": ticket.incident_id,
        "user_message": ticket.user_message,
    }


def amiss(options: Options) -> str:
    """What of the outbox keeps messages from where they belong; "" for nothing."""
    return amiss_in(Path(options.directory))
