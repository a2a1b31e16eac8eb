"""Milter: Postfix asks before it takes a mail, and does what the gate decided.

Owns the connections of the MTA and what each decision means in its language. A refused mail is refused in the SMTP session of whoever sends
it; a held one is taken and dropped by the MTA, because the quarantine has it. Whatever goes wrong is answered 451 or not at all, which
the MTA's `milter_default_action = tempfail` makes the same: nothing passes unseen. Reference: Postfix MILTER_README, docs/postfix.md.
"""

from __future__ import annotations

import asyncio
import hashlib
import socket
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Final

from connectors import _milter_socket as sockets
from connectors import _milter_wire as wire
from connectors._connections import ACCEPTS, giving_way, lengthen_queue, room
from connectors._entry import decided, host_port, read, settled
from connectors._milter_each import MOST, Share, dropped, given_back, leading, outcomes
from connectors._milter_headers import honest, stripped, taken_apart
from connectors._milter_notice import TOLD_AS, addressee, notice
from connectors._milter_options import Options, amiss, check, concern, networks
from connectors._milter_release import POSTFIX_HOLD, Passes, WayOut
from connectors._milter_sender import Submitter, submitter, text
from connectors._milter_session import Session
from connectors._next_hop import Hop
from connectors._probes import by_milter, near
from connectors._reply import printable, reply
from dlp.model import Action, Message, Outcome
from dlp.ports import DeliveryError, Gate, MessageError, StoreError, Ticket

PROCESSES: Final = True  # further ones may decide on its socket
ROUTE: Final[tuple[str, ...]] = ("release_hop", "hold", "postfix_config", "listen")
"""Options that decide where a released original goes; without a release_hop it goes back to where this listener's mail comes from."""
_BLOCK: Final = 64 * 1024
_PROGRESS: Final = 10.0  # seconds between signs of life; Postfix then waits on beyond its milter_content_timeout
_REMEMBERED: Final = 1000
_NOTHING: Final = Outcome("failed")
_LATER: Final = wire.refused(reply(451, "4.3.0", "cannot decide now"))


@dataclass(frozen=True, slots=True)
class _Answer:
    """What to tell the MTA, and what is to be journalled once it was told. `key` names a held mail should the MTA ask again,
    `to` is whom to send a notice, `back` the way."""

    data: bytes
    ticket: Ticket | None = None
    outcome: Outcome = _NOTHING
    key: bytes = b""
    to: str = ""
    back: tuple[str, int] | None = None
    shares: tuple[Share, ...] = ()


class Milter:
    name = "milter"

    def __init__(self, options: Options) -> None:
        self._options = options
        self._place = sockets.place(options.listen)
        self._mode = sockets.mode_bits(options.socket_mode)
        self._trusted = networks(options.trusted)
        self._passes = Passes()
        self._way_out = _way_out(options, self._passes)
        check(options)
        self._server: asyncio.Server | None = None
        self._gate: Gate | None = None
        self._stopping = False
        self._sessions: set[Session] = set()
        self._memory = 0
        self._unheard: dict[bytes, Ticket] = {}
        self._telling: set[asyncio.Task[None]] = set()
        self._fates: dict[Action, Callable[[wire.Mail, bytes, Ticket], Awaitable[tuple[bytes, str]]]] = {
            Action.ALLOW: self._allow,
            Action.ALERT: self._alert,
            Action.MASK: self._mask,
            Action.HOLD: self._hold,
            Action.BLOCK: self._block,
        }

    @property
    def port(self) -> int:
        """The TCP port listened on, also where the settings asked for any (0)."""
        return int(self._server.sockets[0].getsockname()[1]) if self._server else self._place.port

    @property
    def descriptor(self) -> int:
        """Of the listening socket, for further processes; -1 while there is none."""
        return self._server.sockets[0].fileno() if self._server else -1

    async def start(self, gate: Gate) -> None:
        self._gate, self._stopping = gate, False
        if self._options.inherited >= 0:
            listening = socket.socket(fileno=self._options.inherited)
            listening.setblocking(False)
        else:
            listening = await asyncio.to_thread(sockets.opened, self._place, mode=self._mode, owner=self._options.socket_owner)
        begin = asyncio.start_unix_server if self._place.path else asyncio.start_server
        self._server = await begin(self._serve, sock=listening, limit=2 * _BLOCK, backlog=ACCEPTS)  # type: ignore[operator]
        lengthen_queue(self._server)

    async def stop(self) -> None:
        """Takes no new mail, answers those it has in full, hangs up on the rest: their senders try again."""
        if self._server is None:
            return
        self._stopping = True
        self._hang_up()
        while self._telling or any(session.answering for session in self._sessions):
            await asyncio.sleep(0.01)  # a notice may come back to us for its pass: the socket stays open so long
        self._server.close()
        self._hang_up()
        while self._sessions:
            await asyncio.sleep(0.01)
        await self._server.wait_closed()
        if self._place.path and self._options.inherited < 0:
            with suppress(OSError):
                Path(self._place.path).unlink()
        self._server = None

    async def probe(self, text: str) -> bool:
        return await by_milter(self._place.path or (near(self._place.host), self.port), text)

    def _hang_up(self) -> None:
        for session in self._sessions:
            if not session.answering:
                session.writer.close()

    @property
    def _closing(self) -> bool:
        return self._stopping and not self._telling

    async def release(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """Hands a held original back to the MTA (`_milter_release` says how)."""
        return await self._way_out.deliver(honest(raw), meta, listening=self._server is not None)

    async def tell_released(self, meta: dict[str, Any]) -> None:
        await self._tell_by(meta, "released")

    async def refuse(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        """A mail in the MTA's own hold queue is deleted there; of another the MTA knows nothing any more."""
        if meta.get("hold") == POSTFIX_HOLD:
            return await self._way_out.postfix(meta, "-d", "refused")
        await self._tell_by(meta, "refused", words=str(meta.get("words", "")))
        return Outcome("refused")

    async def _tell_by(self, meta: dict[str, Any], kind: str, *, words: str = "") -> None:
        if to := str(meta.get("notify") or ""):  # the sender of a mail that was held
            incident = str(meta.get("incident_id", ""))
            await self._tell(kind, to, incident, back=meta.get("back"), about=meta.get("about"), words=words)

    async def _tell(self, kind: str, to: str, incident: str, *, back: Any, **more: Any) -> None:
        """A notice that cannot be sent is no reason to do anything else than was decided."""
        sender = self._options.notify_from or f"postmaster@{to.rpartition('@')[2]}"
        mail = notice(kind, to=to, sender=sender, incident=incident, **more)
        with suppress(DeliveryError):
            await self._way_out.deliver(mail, {"sender": "", "recipients": [to], "back": back}, listening=self._server is not None)

    # ------------------------------------------------------------ one connection

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        options = self._options
        if self._closing or not self._room():
            writer.close()
            return
        actions = wire.NEEDED | (wire.DELETE_RECIPIENTS if options.recipients == "each" else 0)
        conversation = wire.Conversation(max_size=options.max_size, actions=actions, ask_connect=bool(self._trusted))
        session = Session(writer, reader, conversation)
        self._sessions.add(session)
        connection: socket.socket = writer.get_extra_info("socket")
        try:
            while not conversation.over and not self._closing:
                async with asyncio.timeout(options.session_timeout):
                    data = await reader.read(_BLOCK)
                if not data:
                    break
                session.heard = time.monotonic()
                sockets.acknowledge(connection)
                for event in conversation.feed(data):
                    if isinstance(event, wire.Mail):
                        await self._finish(session, event)
                    elif isinstance(event, wire.Client):
                        writer.write(wire.ACCEPT if self._trusts(event.address) else wire.CONTINUE)
                    else:
                        writer.write(event)
                self._account(session)
                await writer.drain()
        except (wire.ProtocolError, TimeoutError, OSError):
            pass  # the MTA sees the connection end and does what its milter_default_action says
        finally:
            self._account(session, ended=True)
            self._sessions.discard(session)
            writer.close()

    def _room(self) -> bool:
        """Is there room for one more? Where there is none, a session that does nothing makes way: the MTA, or whoever it was, comes again."""
        if len(self._sessions) < min(self._options.max_sessions, room()):
            return True
        idle = giving_way(self._sessions)
        if idle is not None:
            self._account(idle, ended=True)
            self._sessions.discard(idle)
            idle.writer.transport.abort()
        return idle is not None

    def _account(self, session: Session, *, mail: int = 0, ended: bool = False) -> None:
        """Keeps count of the bytes of unfinished mails; beyond the limit the one that grows is given up."""
        size = 0 if ended else session.conversation.held + mail
        self._memory += size - session.counted
        session.counted = size
        if self._memory > self._options.max_memory and not mail and not ended:
            session.conversation.shed()
            self._account(session, ended=True)

    def _trusts(self, address: bytes) -> bool:
        try:
            client = ip_address(address.decode("ascii", "replace").removeprefix("IPv6:"))
        except ValueError:
            return False
        return any(client in network for network in self._trusted)

    async def _finish(self, session: Session, mail: wire.Mail) -> None:
        """A whole mail: decide, tell the MTA, journal what was told. What was begun is finished also when the MTA hangs up."""
        session.answering = True
        self._account(session, mail=mail.size)
        try:
            task = asyncio.ensure_future(self._answer(mail))
            while not (await asyncio.wait({task}, timeout=_PROGRESS))[0]:
                session.writer.write(wire.PROGRESS)
            # A bug of ours is looked at and not shown: its text may hold what the mail held.
            answer = task.result() if task.exception() is None else _Answer(_LATER)
            heard = not session.gone
            if heard:
                session.writer.write(answer.data)
                with suppress(OSError):
                    await session.writer.drain()
                heard = not session.gone
            await self._told(answer, heard=heard)
        finally:
            session.answering = False
            self._account(session)

    async def _told_each(self, answer: _Answer, *, heard: bool) -> None:
        assert self._gate is not None
        for ticket, outcome in outcomes(answer.shares, heard=heard, masked=answer.outcome.done == "masked"):
            await settled(self._gate, ticket, outcome)
        for share in answer.shares if heard and answer.to else ():
            kind = TOLD_AS.get(share.told, "left-out" if share.told is Action.BLOCK and answer.outcome.done != "refused" else "")
            if kind and share.ticket.user_message and (answer.outcome.done != "refused" or share.told is Action.HOLD):
                self._tell_later(kind, answer, share.ticket)

    def _tell_later(self, kind: str, answer: _Answer, ticket: Ticket) -> None:
        work = self._tell(kind, answer.to, ticket.incident_id, back=answer.back, said=ticket.user_message, about=ticket.about)
        task = asyncio.ensure_future(work)
        self._telling.add(task)
        task.add_done_callback(self._telling.discard)

    async def _told(self, answer: _Answer, *, heard: bool) -> None:
        if answer.shares:
            await self._told_each(answer, heard=heard)
        if answer.ticket is None:
            return
        assert self._gate is not None
        if heard or answer.outcome.done == "refused":
            await settled(self._gate, answer.ticket, answer.outcome)
            kind = TOLD_AS.get(answer.ticket.verdict.decision.told)
            if answer.to and kind and answer.ticket.user_message:
                self._tell_later(kind, answer, answer.ticket)
        elif answer.outcome.done == "held":
            # It is in the quarantine and its sender does not know: he will send it again, and it must not be held twice.
            self._unheard[answer.key] = answer.ticket
            while len(self._unheard) > _REMEMBERED:
                del self._unheard[next(iter(self._unheard))]
        else:
            await settled(self._gate, answer.ticket, Outcome("failed", "mta-gone"))

    # ------------------------------------------------------------ one mail

    async def _answer(self, mail: wire.Mail) -> _Answer:
        if mail.crowded:
            return _Answer(wire.refused(reply(451, "4.3.2", "too many mails at once")))
        if mail.too_large:
            status, enhanced = (552, "5.3.4") if self._options.oversize == "reject" else (452, "4.3.4")
            return _Answer(wire.refused(reply(status, enhanced, "message too big to be examined")))
        if self._passes.redeem(mail):
            return _Answer(_edits(mail, stripped(mail.headers)) + wire.CONTINUE)
        if self._stopping:
            return _Answer(_LATER)
        raw = mail.raw()
        key = _key(mail, raw) if self._unheard else b""
        who = submitter(mail, mode=self._options.submitter, login_domain=self._options.login_domain)
        to = addressee(mail, who.party, self._options.notify)
        known = self._unheard.pop(key, None)
        if known is not None:
            return _Answer((await self._hold(mail, raw, known))[0], known, Outcome("held"), key, to, mail.listener)
        try:
            if self._options.recipients == "each" and 1 < len(mail.recipients) <= MOST:
                return await self._one_by_one(mail, raw, who, to)
            message = await read(partial(self._message, mail, who.party), raw)
        except MessageError as error:
            return _Answer(wire.refused(reply(554, "5.6.0", f"cannot be examined: {error.field}")))
        ticket = await self._ticket(mail, message, raw, who.notes, to)
        if ticket is None:
            return _Answer(_LATER)
        action, told = ticket.verdict.decision.action, ticket.verdict.decision.told
        data, done = await self._fates[told](mail, raw, ticket)
        if action is Action.BLOCK:
            done = "refused"
        detail = "/".join(word for word in (mail.queue_id, *who.notes) if word)
        if data is _LATER or told not in TOLD_AS:
            return _Answer(data, ticket, Outcome(done, detail))
        key = _key(mail, raw) if told is Action.HOLD else b""
        return _Answer(data, ticket, Outcome(done, detail), key, to, mail.listener)

    async def _one_by_one(self, mail: wire.Mail, raw: bytes, who: Submitter, to: str) -> _Answer:
        assert self._gate is not None
        shares: list[Share] = []
        for recipient in mail.recipients:
            alone = replace(mail, recipients=[recipient])
            message = await read(partial(self._message, alone, who.party), raw)
            ticket = await self._ticket(alone, message, raw, who.notes, to)
            if ticket is None:
                for given, outcome in given_back(shares):
                    await settled(self._gate, given, outcome)
                return _Answer(_LATER)
            shares.append(Share(recipient, ticket))
        first = leading(shares)
        data, done = await self._fates[first.told](mail, raw, first.ticket)
        if data is _LATER:
            for given, outcome in given_back(shares):
                await settled(self._gate, given, outcome)
            return _Answer(_LATER)
        drop = dropped(shares) if first.goes else b""
        return _Answer(drop + data, None, Outcome(done), b"", to, mail.listener, tuple(shares))

    def _message(self, mail: wire.Mail, sender: Any, raw: bytes) -> Message:
        assert self._gate is not None
        address = sender.address.reveal() if sender is not None else ""
        message = self._gate.read_mail(raw, sender=address, recipients=[text(r) for r in mail.recipients])
        return replace(message, sender=sender) if sender is not None else message

    async def _ticket(self, mail: wire.Mail, message: Message, raw: bytes, notes: tuple[str, ...], to: str) -> Ticket | None:
        assert self._gate is not None
        meta = {
            "sender": text(mail.sender),
            "recipients": [text(r) for r in mail.recipients],
            "eight_bit": b"BODY=8BITMIME" in mail.options or not raw.isascii(),
            "utf8": b"SMTPUTF8" in mail.options,
            "queue_id": mail.queue_id,
            "hold": self._options.hold,
            "back": mail.listener,
            "notes": list(notes),
            "notify": to,
        }
        try:
            return await decided(self._gate, message, raw=raw, connector=self.name, meta=meta, timeout=self._options.decide_timeout)
        except StoreError:
            return None

    async def _allow(self, mail: wire.Mail, raw: bytes, ticket: Ticket) -> tuple[bytes, str]:
        return _edits(mail, stripped(mail.headers)) + wire.CONTINUE, "delivered"

    async def _alert(self, mail: wire.Mail, raw: bytes, ticket: Ticket) -> tuple[bytes, str]:
        marked = [*stripped(mail.headers), (b"X-DLP-Incident", b" " + printable(ticket.incident_id).encode())]
        return _edits(mail, marked) + wire.CONTINUE, "delivered"

    async def _mask(self, mail: wire.Mail, raw: bytes, ticket: Ticket) -> tuple[bytes, str]:
        assert self._gate is not None
        masked = await asyncio.to_thread(self._gate.mask_mail, raw, ticket)
        if masked is None:
            return _LATER, "failed"
        headers, body = taken_apart(masked)
        return _edits(mail, stripped(headers)) + wire.replaced_body(body) + wire.CONTINUE, "masked"

    async def _hold(self, mail: wire.Mail, raw: bytes, ticket: Ticket) -> tuple[bytes, str]:
        refused = ticket.verdict.decision.action is Action.BLOCK  # but told as a hold: then nothing is kept to be released
        if self._options.hold != POSTFIX_HOLD or refused:
            return wire.DISCARD, "held"
        as_it_was, _ = await self._allow(mail, raw, ticket)  # what is released goes to people outside
        return wire.quarantined(f"DLP {printable(ticket.incident_id)}") + as_it_was, "held"

    async def _block(self, mail: wire.Mail, raw: bytes, ticket: Ticket) -> tuple[bytes, str]:
        first = f"[{printable(ticket.incident_id)}] DLP policy: not sent"
        return wire.refused(reply(550, "5.7.1", first, ticket.user_message)), "refused"


CONNECTOR = Milter
__all__ = ["CONNECTOR", "Milter", "Options", "amiss", "concern"]


def _edits(mail: wire.Mail, fields: wire.Fields) -> bytes:
    return wire.header_edits(mail.headers, fields, blanks=mail.blanks)


def _key(mail: wire.Mail, raw: bytes) -> bytes:
    return hashlib.sha256(b"\0".join((mail.sender, *mail.recipients, b"", raw))).digest()


def _way_out(options: Options, passes: Passes) -> WayOut:
    hop = None
    if options.release_hop:
        hop = Hop(*host_port(options.release_hop, where="milter.release_hop"), options.hostname, timeout=options.release_timeout)
    return WayOut(hop, passes, hostname=options.hostname, timeout=options.release_timeout, config=options.postfix_config)
