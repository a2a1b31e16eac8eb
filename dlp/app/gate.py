"""What connectors call: decide, then journal, then they deliver, then `done`. Short messages are scanned on the loop, the rest beside it.

A message that is too dear is decided in time all the same: what was not examined is a gap, and policy has the word. Only what is broken on
our side is a StoreError, so that no sender can make a caller go on without an answer.
"""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from dlp import masking, message, mime, register
from dlp.app import life
from dlp.app.answer import Shown, Submitted, about, with_contact
from dlp.app.entrances import masking_of
from dlp.app.figures import Figures, Tally
from dlp.app.probing import approached, said
from dlp.app.selftest import Selftest
from dlp.app.site import Site
from dlp.app.turns import Turns
from dlp.app.using import Marks
from dlp.budget import Budget, Stopped
from dlp.log import trouble
from dlp.model import Action, Decision, Message, Outcome
from dlp.pipeline.tools import Scanned
from dlp.ports import Given, Kept, Once, StoreError, Ticket

ON_LOOP: Final = 600
"""Characters up to which a message is scanned where it came in: a chat message, which costs little more than a hop to a thread and back. What is
longer would keep all others waiting."""
FEW: Final = 20
"""Recipients of whom the same is true."""
WRITES: Final = 16
"""Writes to the journal at once: they share a transaction, so the more wait the less each costs."""
SCANS: Final = 16
"""Scans beside the loop at once; most of them wait for a file to be read."""
WITHIN: Final = 10.0
"""Seconds a caller is taken to wait who does not say."""
_SCANNED: Final = 0.6
_GIVEN_UP: Final = 0.8
"""Shares of that time after which a scan ends where it stands, and after which it is not waited for: then the message is decided unexamined."""
_ROOM: Final = 1024 * 1024
"""Bytes on the disk with fewer of which that is why nothing can be recorded."""
_BIG: Final = 256 * 1024
"""Bytes of a mail from which looking for its findings in the source would make the others wait."""
_ANSWERED: Final = {
    Action.ALLOW: "delivered",
    Action.ALERT: "delivered",
    Action.MASK: "masked",
    Action.HOLD: "held",
    Action.BLOCK: "refused",
}
_GOES_OUT: Final = ("allow", "alert")


class Forms:
    """The half of a gate that knows no site: how messages are read, and how findings are cut out of a mail."""

    def read_mail(self, raw: bytes, *, sender: str, recipients: list[str]) -> Message:
        """The Date header is the sender's word and decides nothing: contracts are judged by the clock."""
        return replace(mime.read(raw, sender=sender, recipients=recipients), sent_at=None)

    def read_json(self, raw: bytes) -> Message:
        return message.loads(raw)

    def mask_mail(self, raw: bytes, ticket: Ticket) -> bytes | None:
        return mime.mask(raw, masking.spans(masking.to_cut(ticket.verdict.findings, ticket.verdict.decision.cut)))


class SiteGate(Forms):
    """`dlp.ports.Gate` over a site. Safe for many connectors on one loop. `alone` False: other sites are decided on this loop, too, and none of them may
    wait for this one's journal; it is written in threads of its own."""

    def __init__(self, site: Site, *, alone: bool = True) -> None:
        self._site, self._alone = site, alone
        self._writes = ThreadPoolExecutor(WRITES, thread_name_prefix="journal")
        self.tally = Tally()
        self._figures = Figures(site, self.tally)
        self._marks = Marks(site.keys.register)
        self._selftest = Selftest(site)
        self._pool = ThreadPoolExecutor(SCANS, thread_name_prefix="scan")
        self._turns = Turns()
        self.node: Callable[[], Mapping[str, Any]] = dict
        self._running: set[Budget] = set()
        self._ended = False
        self._unready = ""
        self.ended: Callable[[], Sequence[str]] = tuple
        """Parts of the running program that have come to an end while it goes on (`dlp.app.running`)."""

    def give_up(self) -> None:
        """End every scan that runs and take no more: who waits for one gets StoreError, as when the program is gone. Nothing is lost by it:
        what has no answer is sent again. Called on the loop where a stop must not wait for a long message."""
        self._ended = True
        for budget in self._running:
            budget.stop()
        self._pool.shutdown(wait=False, cancel_futures=True)
        if not self._alone:
            self._writes.shutdown(wait=False)

    async def decide(
        self,
        message: Message,
        *,
        raw: bytes,
        connector: str,
        meta: Mapping[str, Any] | None = None,
        within: float | None = None,
        once: Once | None = None,
    ) -> Ticket:
        if self._ended:
            raise StoreError("stopping")
        if self._selftest.recognised(message, time.time()):
            return self._selftest.ticket(message, connector)
        began, ticket = time.perf_counter(), None
        try:
            ticket = await self._decided(message, raw=raw, connector=connector, meta=meta, within=within, once=once)
            return ticket
        except MemoryError:
            life.exhausted()
            raise
        finally:
            if ticket is not None and ticket.given is None:
                self.tally.decided(ticket, connector, time.perf_counter() - began)
            elif ticket is None and not self._ended:
                self.tally.undecided(connector)

    async def _decided(
        self,
        message: Message,
        *,
        raw: bytes,
        connector: str,
        meta: Mapping[str, Any] | None,
        within: float | None,
        once: Once | None,
    ) -> Ticket:
        quick = _quick(message)
        scanned = self._at_once(message) if quick else await self._beside(message, WITHIN if within is None else within)
        if scanned is None:
            # Not begun while others were read, in a step that does not end, or cut short by a bug: decided by what can be said without
            # reading it. A message that could make us fail would choose for a caller who fails open when the check is off.
            unread = partial(self._deciding(message), budget=Budget(late=lambda: True), attachment_seconds=0.0)
            scanned = await asyncio.to_thread(unread)
        if getattr(getattr(self._site.settings, connector, None), "mode", "") == "shadow":
            scanned = _shadowed(scanned)
        if scanned.verdict.decision.action is Action.MASK and not await self._maskable(scanned, raw, connector):
            scanned = _held(scanned)
        shown = {} if scanned.verdict.decision.action is Action.ALLOW else about(scanned.verdict)
        if scanned.verdict.decision.action is Action.HOLD:
            meta = {**(meta or {}), "about": shown}
        clean = scanned.verdict.decision.action is Action.ALLOW and not scanned.verdict.decision.reasons
        shows = said(scanned) or approached(scanned)  # what a long message says is looked for beside the loop, too
        ticket = partial(self._ticket, scanned, connector=connector, shown=shown)
        keep = None if once is None else partial(self._kept, once, ticket)
        record = partial(self._site.record, scanned, raw=raw, connector=connector, meta=meta, keep=keep)
        submitted = record() if clean and quick and self._alone and not shows else await self._written(record)
        if submitted.given is None or once is None:
            return ticket(submitted)
        given = self._marks.given(self._marks.question(once.caller, once.key), once.body, submitted.given)
        if given.action in _GOES_OUT:  # whoever gave it may have died before it was remembered
            self._site.advance(scanned, delivered=True)
        return replace(ticket(submitted), given=given)

    async def _maskable(self, scanned: Scanned, raw: bytes, connector: str) -> bool:
        """Can this entrance pass the message on with its values covered?"""
        masks = masking_of(connector)
        if masks in ("itself", "never"):
            return masks == "itself"
        if len(raw) > _BIG and masks == "source":
            return not await asyncio.to_thread(self._cannot_mask, raw, scanned)
        return not self._cannot_mask(raw, scanned)

    def _ticket(self, scanned: Scanned, submitted: Submitted, *, connector: str, shown: Mapping[str, Any]) -> Ticket:
        answer = submitted.answer
        told = self._told(answer.user_message)
        return Ticket(
            id=submitted.ticket_id,
            verdict=scanned.verdict,
            incident_id=submitted.incident_id,
            user_message=told,
            answer=Shown(answer),
            entrance=connector,
            about=shown or (about(scanned.verdict) if told else {}),
        )

    def _kept(self, once: Once, ticket: Callable[[Submitted], Ticket], submitted: Submitted) -> Kept:
        """What is journalled of a question, and its answer, are one."""
        answer = once.answer(ticket(submitted))
        return self._marks.kept(once, Given(submitted.ticket_id, submitted.action, answer))

    async def _written(self, work: Callable[[], Any]) -> Any:
        """Where the journal is waited for."""
        return await asyncio.get_running_loop().run_in_executor(self._writes, work)

    def _deciding(self, message: Message) -> Callable[..., Scanned]:
        """By the later of the time that it gives itself and the clock: whoever says an earlier one brings no institution, exception or day back. And by
        the clock where it is the earlier one: whoever says a later one opens none that has not begun."""
        clock = datetime.now(UTC)
        at = None if message.sent_at is None else max(message.sent_at, clock)
        return partial(self._site.decide, message, now=at, since=clock)

    def _at_once(self, message: Message) -> Scanned | None:
        try:
            return self._deciding(message)()
        except (StoreError, MemoryError):
            raise
        except Exception as error:  # noqa: BLE001  of our own making, or of the message's: named by type and place
            trouble("scan", error)
            return None

    async def _beside(self, message: Message, within: float) -> Scanned | None:
        """Scan in a thread, for as long as the caller waits; None where that gave no decision. To be cancelled ends the scan."""
        until, turn = time.monotonic() + within * _SCANNED, self._turns.scan()

        def late() -> bool:
            turn.between()
            return time.monotonic() > until

        def scan() -> Scanned:
            try:
                return self._deciding(message)(budget=budget, attachment_seconds=within * _SCANNED / 2)
            finally:
                turn.end()

        budget = Budget(clock=time.thread_time_ns, late=late)
        work = asyncio.get_running_loop().run_in_executor(self._pool, scan)
        self._running.add(budget)
        try:
            await asyncio.wait({work}, timeout=within * _GIVEN_UP)
            return work.result() if work.done() else None
        except (StoreError, MemoryError, Stopped):
            raise
        except Exception as error:  # noqa: BLE001  see above
            trouble("scan", error)
            return None
        finally:
            self._running.discard(budget)
            budget.stop()
            work.cancel()

    def _told(self, text: str) -> str:
        return with_contact(text, self._site.settings.agency.cpo_contact)

    async def done(self, ticket: Ticket, outcome: Outcome) -> None:
        if outcome.done == "failed":
            self.tally.failed(ticket.entrance)
        elif ticket.user_message:
            await asyncio.to_thread(self._site.telling.decided, ticket)
        if not ticket.id:
            return  # a clean message: nothing was journalled but a counter
        if outcome.done == "answered":  # the caller carries the decision out; it was told
            outcome = replace(outcome, done=_ANSWERED[ticket.verdict.decision.action], detail="answered")
        await self._written(partial(self._site.recording.done, ticket.id, outcome))

    async def repeated(self, caller: str, given: Given) -> None:
        done = Outcome(_ANSWERED[Action.of(given.action)], "answered")
        await self._written(partial(self._site.recording.done, given.decision, done))

    def tests(self, message: Message) -> bool:
        """Is it this site's own self-test?"""
        return self._selftest.recognised(message, time.time())

    @property
    def stopping(self) -> bool:
        return self._ended

    def warnings(self) -> tuple[str, ...]:
        found = [] if self._site.tools.index else ["register-empty"]
        if register.waiting(self._site.folder).refused or self._site.refused:
            found.append("register-refused")
        if register.left(self._site.folder, self._site.keys):
            found.append("register-rows-left")
        if self._site.weakened:
            found.append("weak-settings")
        why = "" if "journal" in self._site.trouble else self._unready  # of one that is gone nothing else is to be said
        found += [word for word in (why, *(f"ended-{part}" for part in self.ended())) if word]
        return (*found, *sorted(self._site.trouble))

    def standing(self) -> Mapping[str, Any]:
        """Among several nodes: generation, newest, anchor, age of the feed. Empty where one machine serves the site."""
        return self.node()

    def proved(self) -> tuple[datetime, bool] | None:
        found = self._site.proved
        return None if found is None else (found.at, found.ok)

    async def ready(self) -> bool:
        able = await self._written(self._site.recording.writable)
        full = not able and shutil.disk_usage(self._site.folder).free < _ROOM
        self._unready = "" if able else "disk-full" if full else "journal-unwritable"
        return able and not self.ended()

    @property
    def counted(self) -> Figures:
        return self._figures

    def figures(self) -> bytes:
        return self._figures.page()

    def _cannot_mask(self, raw: bytes, scanned: Scanned) -> bool:
        """A mail whose findings cannot be cut out of its source is held instead. JSON is masked from the message itself."""
        return (
            raw.lstrip()[:1] != b"{"
            and mime.mask(raw, masking.spans(masking.to_cut(scanned.verdict.findings, scanned.verdict.decision.cut))) is None
        )


def _quick(message: Message) -> bool:
    size = sum(len(part) for part in (message.subject, message.text, message.html) if part is not None)
    return not message.attachments and size <= ON_LOOP and len(message.recipients) <= FEW


def _held(scanned: Scanned) -> Scanned:
    decision: Decision = replace(scanned.verdict.decision, action=Action.HOLD)
    return replace(scanned, verdict=replace(scanned.verdict, decision=decision, masked=None))


def _shadowed(scanned: Scanned) -> Scanned:
    """As if every rule were in shadow: the reasons are kept, nothing is done. An entrance is put in front of people this way first."""
    old = scanned.verdict.decision
    reasons = tuple(replace(reason, enforced=False) for reason in old.reasons)
    decision = replace(old, action=Action.ALLOW, notify=False, reasons=reasons)
    return replace(scanned, verdict=replace(scanned.verdict, decision=decision, masked=None))
