"""The HTTP check: a messenger server asks, this answers with the decision; what to do with it is the messenger's part.

Owns the listener, who may ask (signatures, replays, overload) and the webhooks that tell of a released or refused message. Error bodies
name a field and never repeat input; there is no access log; metrics hold channels and actions only. Contract section 6; RFC 9110;
draft-ietf-httpapi-idempotency-key-header.
"""

from __future__ import annotations

import asyncio
import time
from collections import ChainMap
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

from aiohttp import web

from connectors._admission import Admission
from connectors._answers import Answers
from connectors._body import Incoming, take
from connectors._check_answer import body_of
from connectors._check_question import check_time, keyed
from connectors._check_server import Refuse
from connectors._elsewhere import Elsewhere, first
from connectors._entry import decided, host_port, read, server_tls, settled, settled_again, unheard
from connectors._health_pages import health_pages
from connectors._lean_server import Asked, LeanServer, Reply, Routes
from connectors._listening import Site
from connectors._meters import Meters
from connectors._probes import by_check, near
from connectors._quota import Quota
from connectors._seen import Seen
from connectors._signature import WINDOW, moment, sign_answer, signer, timely, well_formed
from connectors._webhook import tell
from dlp.model import Outcome
from dlp.paths import PATH, PLACE
from dlp.ports import (
    DEFAULT_RATE,
    Caller,
    Callers,
    ConfigError,
    DeliveryError,
    Gate,
    Given,
    MessageError,
    Once,
    StoreError,
    Ticket,
    Used,
)
from dlp.weakening import SERVICE, STRICTER, Weakens

_KEY_LENGTH: Final = 512
FORGOTTEN: Final = "webhook-410"
"""A caller that has the held message no more, as after a restart."""
_ONCE: Final = ("X-DLP-Timestamp", "X-DLP-Signature", "X-DLP-Caller", "Idempotency-Key")
_SHORT: Final = 4096
"""Bytes of a question that costs nothing to speak of: where that was not decided in time, the time went elsewhere."""


ROUTE: Final[tuple[str, ...]] = ()
"""No option decides where a released original goes: each caller has a place of its own."""
NEEDS: Final = ("callers", "replays", "own", "used")
MASKS: Final = "itself"
"""The answer holds the masked text."""


@dataclass(frozen=True, slots=True)
class Options:
    """The table `http` of dlp.yaml. Times in seconds, sizes in bytes."""

    listen: Annotated[str, SERVICE, PLACE] = "127.0.0.1:8080"  # or unix:/run/dlp/check.sock
    max_body: Annotated[int, STRICTER] = 32 * 1024 * 1024
    max_in_flight: Annotated[int, Weakens("callers that fail open are soon told to come again", below=8)] = (
        256  # questions of known callers, being decided
    )
    max_wait: Annotated[float, Weakens("a caller that fails open does not wait so long", above=30)] = (
        5.0  # one that would wait longer than this is told to come again
    )
    max_reading: Annotated[int, SERVICE] = 256  # bodies whose sender is not known yet
    max_buffered: Annotated[int, SERVICE] = 32 * 1024 * 1024  # of those bodies; four times as much more for a caller's connections
    decide_timeout: Annotated[float, Weakens("a caller that fails open does not wait so long", above=120)] = 30.0
    replay_limit: Annotated[int, Weakens("an older signed request could be sent again", below=10_000)] = (
        1_000_000  # used signatures kept, for each caller
    )
    idempotency_limit: Annotated[int, SERVICE] = 10_000
    idempotency_seconds: Annotated[float, SERVICE] = 3600.0
    webhook_attempts: Annotated[int, SERVICE] = 4
    webhook_timeout: Annotated[float, SERVICE] = 10.0
    tls_cert: Annotated[str, SERVICE, PATH] = ""
    tls_key: Annotated[str, SERVICE, PATH] = ""


@dataclass(slots=True)
class _Answer:
    """`given`: the question had this answer when it was first asked."""

    ticket: Ticket | None
    body: bytes
    told: bool = False
    given: Given | None = None


class HttpCheck:
    name = "http"

    def __init__(
        self,
        options: Options,
        *,
        callers: Callers,
        replays: Path | None = None,
        own: Caller | None = None,
        used: Used | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`replays`: the folder in which used signatures outlast a restart; None keeps them in memory. `own`: the caller that asks in
        self-tests, and stands in no list. `used`: what other nodes have taken, and a process before this one."""
        self._elsewhere = Elsewhere(used, clock)
        self._options, self._own, self._clock = options, own, clock
        self._callers: Callers = callers if own is None else lambda: ChainMap({own.name: own}, callers())  # type: ignore[arg-type]
        self._socket = options.listen.removeprefix("unix:") if options.listen.startswith("unix:") else ""
        self._listen = ("", 0) if self._socket else host_port(options.listen, where="http.listen")
        self._tls = server_tls(options.tls_cert, options.tls_key, where="http.tls_cert")
        self._seen = Seen(options.replay_limit, replays)
        self._quota = Quota()
        self._answers: Answers[_Answer] = Answers(limit=options.idempotency_limit, seconds=options.idempotency_seconds)
        self.meters = Meters()
        self._admission = Admission(
            strangers=options.max_reading,
            buffered=options.max_buffered,
            questions=options.max_in_flight,
            wait=options.max_wait,
        )
        self._stopping = False
        self._gate: Gate | None = None
        self._runner: web.ServerRunner | None = None

    @property
    def port(self) -> int:
        """The port listened on, also where the settings asked for any (0)."""
        return (
            int(self._runner.addresses[0][1]) if self._runner and self._runner.addresses and not self._socket else self._listen[1]
        )

    async def start(self, gate: Gate) -> None:
        self._gate, self._stopping = gate, False
        try:
            self._seen.open(self._clock())
        except StoreError as error:
            raise ConfigError(str(error), "", "used signatures cannot be read") from None
        routes: Routes = {
            "/v1/check": ("POST", self._check),
            **health_pages(gate, self.meters, stopping=lambda: self._stopping),
        }
        server = LeanServer(routes, max_body=self._options.max_body)
        self._runner = web.ServerRunner(server, handle_signals=False, shutdown_timeout=self._options.decide_timeout)
        await self._runner.setup()
        try:
            await Site(self._runner, self._socket or self._listen, self._tls).start()
        except OSError as error:
            raise ConfigError("dlp.yaml", "http.listen", f"cannot listen there ({unheard(error)})") from None

    async def stop(self) -> None:
        """Refuses what is new with 503, answers what it took."""
        self._stopping = True
        self._admission.send_away()
        while self._admission.deciding:
            await asyncio.sleep(0.01)
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None
        self._seen.close()

    async def probe(self, text: str) -> bool | None:
        if self._own is None:
            return None
        scheme = "http" if self._tls is None else "https"
        return await by_check(f"{scheme}://{near(self._listen[0])}:{self.port}", text, self._own, socket=self._socket)

    async def release(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """Tells the caller that its held message may go; the caller has the message and delivers it.

        DeliveryError("no-webhook" or "no-caller") where nobody can be told: the message then stays held.
        """
        if missing := await self._told("released", meta):
            raise DeliveryError(missing, temporary=False)
        return Outcome("delivered", "webhook")

    async def refuse(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """Tells the caller, but of a contact: one that was refused at once is told as held, and never of again, so neither is one that was held."""
        if meta.get("quiet"):
            return Outcome("refused", "quiet")
        try:
            return Outcome("refused", await self._told("refused", meta) or "webhook")
        except DeliveryError as error:
            if error.code != FORGOTTEN:
                raise
            return Outcome("refused", FORGOTTEN)

    async def _told(self, event: str, meta: dict[str, Any]) -> str:
        """Why nobody could be told, or "" when the caller was."""
        caller = self._callers().get(str(meta.get("caller", "")))
        if caller is None or not caller.webhook:
            return "no-caller" if caller is None else "no-webhook"
        facts = {"id": str(meta.get("id", "")), "incident_id": str(meta.get("incident_id", ""))}
        if words := str(meta.get("words", "")):
            facts["words"] = words
        attempts, timeout = self._options.webhook_attempts, self._options.webhook_timeout
        await tell(caller, event, facts, clock=self._clock, attempts=attempts, timeout=timeout)
        return ""

    # ------------------------------------------------------------ the check

    async def _check(self, request: Asked) -> Reply:
        started = time.perf_counter()
        try:
            caller, raw = await self._signed(request)
            try:
                self._admit(request, caller)
                given = await self._given(request, caller, raw)
                with self._admission.question(_group(caller)):
                    self.meters.in_flight.set(self._admission.deciding)
                    answer = given or await self._answer(request, caller, raw)
                    reply = await self._write(request, answer, caller)
            except Refuse as refusal:
                refusal.headers |= self._signature(request, caller, refusal.raw)
                raise
            finally:
                self.meters.in_flight.set(self._admission.deciding)
            if self._own is None or caller.name != self._own.name:
                self.meters.answered(time.perf_counter() - started)
            return reply
        except Refuse as refusal:
            self.meters.refused(str(refusal.body["error"]))
            raise

    async def _answer(self, request: Asked, caller: Caller, raw: bytes) -> _Answer:
        key = request.headers.get("Idempotency-Key", "")
        if len(key) > _KEY_LENGTH or any("\ud800" <= c <= "\udfff" for c in key):
            raise Refuse(422, "not-a-message", field="Idempotency-Key", problem="is too long or not UTF-8")
        if not key:
            return await self._decide(caller, raw, key)
        entry, fresh = self._answers.claim(caller.name, key, raw)
        if entry is None:
            raise Refuse(422, "key-reused", field="Idempotency-Key", problem="was used for another body")
        if not fresh:
            await asyncio.wait({entry.answer})
            if entry.answer.cancelled():
                raise _undecided(caller) if entry.why is None else entry.why.again()
            return entry.answer.result()
        try:
            answer = await self._decide(caller, raw, key)
            self._answers.give(entry, answer)
            return answer
        except Refuse as refusal:
            entry.why = refusal
            raise
        finally:
            if not entry.answer.done():
                self._answers.drop(caller.name, key)

    async def _given(self, request: Asked, caller: Caller, raw: bytes) -> _Answer | None:
        """The answer of another node, or of a process before this one, to the same question."""
        if self._own is not None and caller.name == self._own.name:
            return None
        stamp, key = request.headers["X-DLP-Timestamp"], request.headers.get("Idempotency-Key", "")
        given = await self._elsewhere.answer(caller, raw, stamp, _signature_of(request), key)
        return None if given is None else _Answer(None, given.answer, given=given)

    async def _signed(self, request: Asked) -> tuple[Caller, bytes]:
        """Who asks, and the body. What can be refused without reading the body is refused before."""
        for name in _ONCE:
            if len(request.headers.getall(name, ())) > 1:  # which of them counts is nobody's guess
                raise Refuse(401, "repeated", field=name)
        timestamp, signature = request.headers.get("X-DLP-Timestamp", ""), _signature_of(request)
        if not timestamp.isascii() or not timely(timestamp, self._clock()) or not well_formed(signature):
            raise Refuse(401, "timestamp" if well_formed(signature) else "signature")
        name = request.headers.get("X-DLP-Caller", "")
        with Incoming(self._announced(request)) as body:
            await take(request.content, body, self._admission, known=request.known)
            with body.view() as view:
                caller = signer(self._callers(), name=name, timestamp=timestamp, signature=signature, body=view, now=self._clock())
                if caller is None:
                    raise Refuse(401, "signature")
                raw = bytes(view)
        request.proved()
        return caller, raw

    def _announced(self, request: Asked) -> int:
        """Bytes of the body to come; what is chunked could become anything."""
        if self._stopping:
            raise Refuse(503, "shutting-down")
        size = request.length
        if size is None:
            size = self._options.max_body if request.has_body else 0
        if size > self._options.max_body:
            raise Refuse(413, "too-large")
        return size

    def _admit(self, request: Asked, caller: Caller) -> None:
        """May this caller ask now? What is sent away with 429 may be sent again as it is: it does not count as seen."""
        if self._stopping:
            raise Refuse(503, "shutting-down")
        signature, now = _signature_of(request), self._clock()
        until = (moment(request.headers["X-DLP-Timestamp"]) or now) + WINDOW
        if self._seen.knows(caller.name, signature, until):
            raise Refuse(401, "replayed")
        if pause := self._admission.pause(_group(caller)):
            raise Refuse(429, "overload", after=pause)
        if pause := self._quota.wait(caller.name, caller.rate or DEFAULT_RATE, time.monotonic()):
            raise Refuse(429, "rate", after=pause)
        try:
            pause = self._seen.add(caller.name, signature, until, now)
        except StoreError:
            raise _undecided(caller) from None
        if pause:
            raise Refuse(429, "overload", after=pause)

    def _signature(self, request: Asked, caller: Caller, body: bytes) -> dict[str, str]:
        """Headers that prove the answer ours, and an answer to this very question."""
        at = f"{self._clock():.3f}"
        return {"X-DLP-Timestamp": at, "X-DLP-Signature": sign_answer(caller.secret, at, _signature_of(request), body)}

    async def _decide(self, caller: Caller, raw: bytes, key: str) -> _Answer:
        assert self._gate is not None
        try:
            message = keyed(await read(self._gate.read_json, raw), raw, key)
            check_time(message, self._clock())
        except MessageError as error:
            raise Refuse(422, "not-a-message", field=error.field, problem=error.problem) from None
        if caller.channels and message.channel not in caller.channels:
            raise Refuse(422, "not-a-message", field="channel", problem="is not open to this caller")
        meta = {"caller": caller.name, "id": message.id}
        once = Once(caller.name, key, raw, self._clock() + self._options.idempotency_seconds, body_of) if key else None
        try:
            ticket = await decided(
                self._gate, message, raw=raw, connector=self.name, meta=meta, timeout=self._options.decide_timeout, once=once
            )
        except StoreError as error:
            dear = str(error) == "timeout" and len(raw) > _SHORT
            raise _undecided(caller, stopping=self._stopping or self._gate.stopping, dear=dear) from None
        if ticket.given is not None:
            return _Answer(None, first(ticket.given).answer, given=ticket.given)
        return _Answer(ticket, body_of(ticket))

    async def _write(self, request: Asked, answer: _Answer, caller: Caller) -> Reply:
        assert self._gate is not None
        reply = Reply(200, answer.body, fields=self._signature(request, caller, answer.body))
        try:
            await request.answer(reply)
            outcome = Outcome("answered")
        except ConnectionError:
            outcome = Outcome("failed", "client-gone")
        if not answer.told:
            answer.told = outcome.done == "answered"
            if answer.ticket is not None:
                await settled(self._gate, answer.ticket, outcome)
            elif answer.given is not None and answer.told:
                await settled_again(self._gate, caller.name, answer.given)
        return reply


CONNECTOR = HttpCheck


def _signature_of(request: Asked) -> str:
    return request.headers.get("X-DLP-Signature", "")


def _undecided(caller: Caller, *, stopping: bool = False, dear: bool = False) -> Refuse:
    """We cannot decide. The caller delivers nothing, unless its owner has said that for this caller service goes before protection. A scan that
    a stop or the time cut off is no failure: a message so dear that it ran until then must not profit by it."""
    if stopping:
        return Refuse(503, "shutting-down")
    refusal = Refuse(503, "cannot-decide")
    if caller.fail_open and not dear:
        refusal.body["fail"] = "open"  # in the body, which is signed
    return refusal


def _group(caller: Caller) -> str:
    """Callers of one site, where several share the entrance: `SITE/NAME`."""
    return caller.name.partition("/")[0] if "/" in caller.name else ""
