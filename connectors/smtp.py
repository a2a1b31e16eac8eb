"""SMTP relay: takes a mail, asks the gate, hands it to the next hop, and answers the client with what became of it.

Owns both SMTP conversations and nothing else. `250` is said only when the next hop or the quarantine has the mail; all else is an
error the client sees, and 4xx wherever trying again can help. Stands before an MTA (or behind it, as a proxy filter); it keeps no queue.
References: RFC 5321, 3463 (enhanced codes), 1047 (why a lost answer doubles a mail and how to keep that rare).
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import Annotated, Any, Final

import aiosmtpd.smtp as aiosmtpd

from connectors import _milter_wire as wire
from connectors._behind import hop_amiss
from connectors._connections import ACCEPTS, giving_way, lengthen_queue, room
from connectors._entry import decided, host_port, read, server_tls, settled, unheard
from connectors._milter_headers import taken_apart
from connectors._milter_notice import TOLD_AS, addressee, notice
from connectors._next_hop import IN_DOUBT, Envelope, Hop, NextHop, Refused, crlf
from connectors._probes import by_smtp, near
from connectors._reply import REPLY_TEXT, printable, reply
from connectors._smtp_session import Busy, Session
from dlp.model import Action, Outcome
from dlp.paths import PATH, PLACE
from dlp.ports import ConfigError, DeliveryError, Gate, MessageError, StoreError, Ticket
from dlp.weakening import APPROVED, IDENTITY, SERVICE, STRICTER, WORDING

ROUTE: Final[tuple[str, ...]] = ("next_hop", "next_hop_tls", "next_hop_ca")
"""Options that decide where a released original goes."""


@dataclass(frozen=True, slots=True)
class Options:
    """The table `smtp` of dlp.yaml. Addresses are HOST:PORT, times seconds, sizes bytes. `notify`: domains whose senders get a mail when
    theirs is held, or refused afterwards; `notify_from`: its From."""

    listen: Annotated[str, SERVICE, PLACE] = "127.0.0.1:2525"
    next_hop: Annotated[str, APPROVED] = "127.0.0.1:25"
    hostname: Annotated[str, IDENTITY] = "localhost"
    max_size: Annotated[int, STRICTER] = 50 * 1024 * 1024
    max_recipients: Annotated[int, STRICTER] = 1000
    max_sessions: Annotated[int, SERVICE] = 200
    decide_timeout: Annotated[float, STRICTER] = 120.0
    session_timeout: Annotated[float, SERVICE] = 300.0
    next_hop_timeout: Annotated[float, SERVICE] = 60.0
    next_hop_final_timeout: Annotated[float, SERVICE] = 600.0
    next_hop_connections: Annotated[int, SERVICE] = 20
    next_hop_tls: Annotated[str, APPROVED] = "none"  # none | starttls
    next_hop_ca: Annotated[str, APPROVED, PATH] = ""
    tls_cert: Annotated[str, SERVICE, PATH] = ""
    tls_key: Annotated[str, SERVICE, PATH] = ""
    require_tls: Annotated[bool, SERVICE] = False
    notify: Annotated[list[str], WORDING] = field(default_factory=list)
    notify_from: Annotated[str, WORDING] = ""


@dataclass(slots=True)
class _Mail:
    """One mail on its way. `abandoned`: the client went away before it had an answer, so it still owns the mail."""

    raw: bytes = field(repr=False)
    envelope: Envelope
    abandoned: bool = False


class SmtpRelay:
    name = "smtp"

    def __init__(self, options: Options) -> None:
        self._options = options
        self._listen = host_port(options.listen, where="smtp.listen")
        self._hop = _hop(options)
        if self._listen == (self._hop.host, self._hop.port):
            raise ConfigError("dlp.yaml", "smtp.next_hop", "is this relay itself")
        if options.require_tls and not options.tls_cert:
            raise ConfigError("dlp.yaml", "smtp.require_tls", "needs smtp.tls_cert")
        self._tls = server_tls(options.tls_cert, options.tls_key, where="smtp.tls_cert")
        self._server: asyncio.Server | None = None
        self._next_hop: NextHop | None = None
        self._handler: _Handler | None = None

    @property
    def port(self) -> int:
        """The port listened on, also where the settings asked for any (0)."""
        return int(self._server.sockets[0].getsockname()[1]) if self._server else self._listen[1]

    async def start(self, gate: Gate) -> None:
        # The library logs every command, and at DEBUG every line of every mail.
        aiosmtpd.log.disabled = True
        self._next_hop = NextHop(self._hop)
        self._handler = _Handler(gate, self._next_hop, self._options)
        try:
            self._server = await asyncio.get_running_loop().create_server(self._session, *self._listen, backlog=ACCEPTS)
            lengthen_queue(self._server)
        except OSError as error:
            raise ConfigError("dlp.yaml", "smtp.listen", f"cannot listen there ({unheard(error)})") from None

    async def stop(self) -> None:
        """Takes nothing new, answers every mail received in full, then hangs up."""
        if self._server is None or self._handler is None or self._next_hop is None:
            return
        self._server.close()
        await self._handler.finish()
        await self._server.wait_closed()
        await self._next_hop.close()
        self._server = None

    async def probe(self, text: str) -> bool:
        return await by_smtp(self.port, text, host=near(self._listen[0]), tls=self._tls is not None and self._options.require_tls)

    async def release(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """Sends a held original; `meta` is the envelope as it was given to the gate.

        A next hop that took the data and never answered may have it: that is for a person to look into and not to be tried again.
        """
        envelope = Envelope(
            str(meta.get("sender") or ""),
            tuple(str(r) for r in meta.get("recipients") or ()),
            bool(meta.get("eight_bit", not raw.isascii())),
            bool(meta.get("utf8")),
        )
        next_hop = NextHop(self._hop)
        try:
            await next_hop.deliver(envelope, crlf(raw))
        except DeliveryError as error:
            if error.code == IN_DOUBT:
                raise DeliveryError(IN_DOUBT, temporary=False) from None
            raise
        finally:
            await next_hop.close()
        return Outcome("delivered")

    async def tell_released(self, meta: dict[str, Any]) -> None:
        await self._tell_by(meta, "released")

    async def refuse(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        await self._tell_by(meta, "refused", words=str(meta.get("words", "")))
        return Outcome("refused")

    async def _tell_by(self, meta: dict[str, Any], kind: str, *, words: str = "") -> None:
        """The sender of a mail that was held."""
        to, incident = str(meta.get("notify") or ""), str(meta.get("incident_id", ""))
        next_hop = NextHop(self._hop)
        try:
            await _told(next_hop, self._options, kind, to, incident, about=meta.get("about"), words=words)
        finally:
            await next_hop.close()

    def _session(self) -> asyncio.Protocol:
        assert self._handler is not None
        most = min(self._options.max_sessions, room())
        if len(self._handler.sessions) >= most and not self._handler.make_way():
            return Busy()
        return Session(
            self._handler,
            data_size_limit=self._options.max_size,
            enable_SMTPUTF8=True,
            hostname=self._options.hostname,
            ident="DLP relay",
            tls_context=self._tls,
            require_starttls=self._options.require_tls,
            timeout=self._options.session_timeout,
            loop=asyncio.get_running_loop(),
        )


CONNECTOR = SmtpRelay


class _Handler:
    """What aiosmtpd calls, and the mails that are between DATA and their answer."""

    def __init__(self, gate: Gate, next_hop: NextHop, options: Options) -> None:
        self._gate, self._next_hop, self._options = gate, next_hop, options
        self._stopping = False
        self._mails: set[asyncio.Task[str]] = set()
        self._telling: set[asyncio.Task[None]] = set()
        self.sessions: dict[Session, None] = {}  # oldest first
        self.answering: set[Session] = set()
        self._fates: dict[Action, Callable[[_Mail, Ticket], Awaitable[tuple[Outcome, str]]]] = {
            Action.ALLOW: self._allow,
            Action.ALERT: self._alert,
            Action.MASK: self._mask,
            Action.HOLD: self._hold,
            Action.BLOCK: self._block,
        }

    async def handle_EHLO(self, server: Any, session: Any, envelope: Any, hostname: str, responses: list[str]) -> list[str]:
        session.host_name = hostname
        kept = [line for line in responses if not line.startswith("250-AUTH")]
        return [kept[0], "250-PIPELINING", "250-ENHANCEDSTATUSCODES", *kept[1:]]

    async def handle_MAIL(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        if self._stopping:
            return reply(421, "4.3.2", "shutting down")
        if not _writable(address):
            return reply(553, "5.1.7", "malformed address")
        # aiosmtpd writes the null reverse path as <>
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return reply(250, "2.1.0", "ok")

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        if not _writable(address) or address == "<>":
            return reply(553, "5.1.3", "malformed address")
        if len(envelope.rcpt_tos) >= self._options.max_recipients:
            return reply(452, "4.5.3", "too many recipients")
        if address not in envelope.rcpt_tos:
            envelope.rcpt_tos.append(address)
        return reply(250, "2.1.5", "ok")

    async def handle_DATA(self, server: Session, session: Any, envelope: Any) -> str:
        if self._stopping:
            return reply(421, "4.3.2", "shutting down")
        sender = "" if envelope.mail_from == "<>" else envelope.mail_from
        eight_bit = "BODY=8BITMIME" in envelope.mail_options
        mail = _Mail(crlf(envelope.content), Envelope(sender, tuple(envelope.rcpt_tos), eight_bit, envelope.smtp_utf8))
        self.answering.add(server)
        # The library cancels a session whose client hangs up; a mail that is being handed over must be finished and recorded all the same.
        task = asyncio.ensure_future(self._transact(mail))
        self._mails.add(task)
        task.add_done_callback(self._ended)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            mail.abandoned = True
            raise

    async def handle_exception(self, error: Exception) -> str:
        return reply(451, "4.3.0", "cannot decide now")

    async def finish(self) -> None:
        self._stopping = True
        while self._mails or self.answering or self._telling:
            await asyncio.sleep(0.01)
        for session in list(self.sessions):
            session.hang_up()

    def make_way(self) -> bool:
        """Hang up on a session that does nothing: silent clients are to keep nobody out."""
        idle = giving_way(self.sessions)
        if idle is not None:
            self.sessions.pop(idle)
            idle.hang_up()
        return idle is not None

    def _ended(self, task: asyncio.Task[str]) -> None:
        self._mails.discard(task)
        if not task.cancelled():
            task.exception()  # looked at, so that asyncio does not print it when the client is gone

    async def _transact(self, mail: _Mail) -> str:
        parse = partial(self._gate.read_mail, sender=mail.envelope.sender, recipients=list(mail.envelope.recipients))
        try:
            message = await read(parse, mail.raw)
        except MessageError:
            return reply(554, "5.6.0", "not a mail message")
        meta = {
            "sender": mail.envelope.sender,
            "recipients": list(mail.envelope.recipients),
            "eight_bit": mail.envelope.eight_bit,
            "utf8": mail.envelope.utf8,
            "notify": self._addressee(mail),
        }
        try:
            ticket = await decided(
                self._gate, message, raw=mail.raw, connector="smtp", meta=meta, timeout=self._options.decide_timeout
            )
        except StoreError:
            return reply(451, "4.3.0", "cannot decide now")
        told = ticket.verdict.decision.told
        outcome, answer = await self._fates[told](mail, ticket)
        await settled(self._gate, ticket, outcome)
        if outcome.done != "failed" and told in TOLD_AS and ticket.user_message:
            self._tell_later(TOLD_AS[told], mail, ticket)
        return answer

    async def _allow(self, mail: _Mail, ticket: Ticket) -> tuple[Outcome, str]:
        return await self._relay(mail, mail.raw, "delivered")

    async def _alert(self, mail: _Mail, ticket: Ticket) -> tuple[Outcome, str]:
        header = f"X-DLP-Incident: {printable(ticket.incident_id)}\r\n".encode()
        return await self._relay(mail, header + mail.raw, "delivered")

    async def _mask(self, mail: _Mail, ticket: Ticket) -> tuple[Outcome, str]:
        masked = await asyncio.to_thread(self._gate.mask_mail, mail.raw, ticket)
        if masked is None:
            return Outcome("failed", "mask"), reply(451, "4.3.0", "cannot decide now")
        return await self._relay(mail, crlf(masked), "masked")

    async def _hold(self, mail: _Mail, ticket: Ticket) -> tuple[Outcome, str]:
        done = "held" if ticket.verdict.decision.action is Action.HOLD else "refused"  # a refusal that is told as a hold
        return Outcome(done), reply(250, "2.0.0", f"held for review [{printable(ticket.incident_id)}]")

    def _tell_later(self, kind: str, mail: _Mail, ticket: Ticket) -> None:
        """The client need not wait for it."""
        to = self._addressee(mail)
        work = _told(self._next_hop, self._options, kind, to, ticket.incident_id, said=ticket.user_message, about=ticket.about)
        task = asyncio.ensure_future(work)
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    def _addressee(self, mail: _Mail) -> str:
        headers, _ = taken_apart(mail.raw)
        sender = mail.envelope.sender.encode("ascii", "replace")
        return addressee(wire.Mail(sender=sender, headers=headers), None, self._options.notify)

    async def _block(self, mail: _Mail, ticket: Ticket) -> tuple[Outcome, str]:
        first = f"[{printable(ticket.incident_id)}] DLP policy: not sent"
        return Outcome("refused"), reply(550, "5.7.1", first, ticket.user_message)

    async def _relay(self, mail: _Mail, data: bytes, done: str) -> tuple[Outcome, str]:
        if mail.abandoned:
            return Outcome("failed", "client-gone"), reply(451, "4.4.2", "client gone")
        try:
            await self._next_hop.deliver(mail.envelope, data)
        except Refused as refusal:
            return Outcome("failed", refusal.code), _passed_on(refusal)
        except DeliveryError as error:
            status, enhanced = (451, "4.4.1") if error.temporary else (554, "5.1.3")
            return Outcome("failed", error.code), reply(status, enhanced, "the next hop did not take it")
        return Outcome(done), reply(250, "2.0.0", "sent")


async def _told(next_hop: NextHop, options: Options, kind: str, to: str, incident: str, **more: Any) -> None:
    """The sender of a mail. One that cannot be told is no reason to do anything else than was decided."""
    if to:
        sender = options.notify_from or f"postmaster@{to.rpartition('@')[2]}"
        with suppress(DeliveryError):
            await next_hop.deliver(Envelope("", (to,)), notice(kind, to=to, sender=sender, incident=incident, **more))


def _passed_on(refusal: Refused) -> str:
    """The next hop's refusal in its own words. 421 ends its session with us and not ours with the client."""
    status = 451 if refusal.status == 421 or refusal.status < 400 else refusal.status
    lines = [line.decode("utf-8", "replace")[:REPLY_TEXT] for line in refusal.lines] or [""]
    return "\r\n".join(f"{status}{' ' if i == len(lines) - 1 else '-'}{line}" for i, line in enumerate(lines))


def _hop(options: Options) -> Hop:
    host, port = host_port(options.next_hop, where="smtp.next_hop")
    tls: ssl.SSLContext | None = None
    if options.next_hop_tls == "starttls":
        try:
            tls = ssl.create_default_context(cafile=options.next_hop_ca or None)
        except (OSError, ssl.SSLError):
            raise ConfigError("dlp.yaml", "smtp.next_hop_ca", "cannot be read") from None
    elif options.next_hop_tls != "none":
        raise ConfigError("dlp.yaml", "smtp.next_hop_tls", "must be none or starttls")
    return Hop(
        host,
        port,
        options.hostname,
        tls,
        options.next_hop_timeout,
        options.next_hop_final_timeout,
        options.next_hop_connections,
    )


def _writable(address: str) -> bool:
    return not any("\ud800" <= c <= "\udfff" for c in address)


def amiss(options: Options) -> str:
    """What mails that are let through need, and is not there now; "" for nothing."""
    return hop_amiss(options.next_hop, where="smtp.next_hop")
