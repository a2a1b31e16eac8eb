"""A gate that decides as it is told, a next hop that takes mail for real, and the ways a test speaks to each entrance."""

from __future__ import annotations

import asyncio
import email
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import aiosmtpd.smtp
from aiosmtpd.smtp import SMTP

from dlp.message import loads
from dlp.model import Action, Decision, Message, Outcome, Party, Sensitive, Verdict
from dlp.ports import MessageError, StoreError, Ticket

USER_MESSAGE = "이 메시지는 보내지 않았습니다.\n개인정보 보호책임자에게 문의하십시오."
INCIDENT = "INC-2026-0001"
SECRET_TEXT = "오세은 010-0123-4567"
MASKED_TEXT = "*** ***-****-****"


@dataclass
class FakeGate:
    """The action of a message is a word in its text (`act:hold`); `trouble` raises, `pause` waits, and so does a gate that is `shut`, until
    it is not. `tries` are counted by message."""

    trouble: Exception | None = None
    done_trouble: Exception | None = None
    pause: float = 0.0
    shut: bool = False
    is_ready: bool = True
    can_mask: bool = True
    given_up: bool = False
    decided: list[Ticket] = field(default_factory=list)
    raws: list[bytes] = field(default_factory=list)
    metas: list[dict[str, Any]] = field(default_factory=list)
    outcomes: list[tuple[str, Outcome]] = field(default_factory=list)
    on_done: Callable[[], None] = lambda: None
    entered: asyncio.Event = field(default_factory=asyncio.Event)
    tries: Counter[str] = field(default_factory=Counter)

    async def decide(
        self,
        message: Message,
        *,
        raw: bytes,
        connector: str,
        meta: Mapping[str, Any] | None = None,
        within: float | None = None,
        once: Any = None,
    ) -> Ticket:
        self.tries[message.id] += 1
        self.entered.set()
        if self.pause:
            await asyncio.sleep(self.pause)
        while self.shut:
            await asyncio.sleep(0.01)
        if self.trouble is not None:
            raise self.trouble
        text = message.text.reveal() if message.text else ""
        action = next((a for a in Action if f"act:{a.word}" in text), Action.ALLOW)
        masked = None
        if action is Action.MASK:
            masked = replace(message, text=Sensitive(text.replace(SECRET_TEXT, MASKED_TEXT)))
        incident = "" if action is Action.ALLOW else INCIDENT
        verdict = Verdict(message, Decision(action, action is not Action.ALLOW), masked=masked)
        ticket = Ticket(
            incident or f"t-{len(self.decided)}",
            verdict,
            incident,
            "" if action is Action.ALLOW else USER_MESSAGE,
            {"schema": 1, "id": message.id, "action": action.word, "incident_id": incident},
        )
        self.decided.append(ticket)
        self.raws.append(raw)
        self.metas.append(json.loads(json.dumps(dict(meta or {}))))
        return ticket

    async def done(self, ticket: Ticket, outcome: Outcome) -> None:
        self.on_done()
        if self.done_trouble is not None:
            raise self.done_trouble
        self.outcomes.append((ticket.verdict.decision.action.word, outcome))

    async def ready(self) -> bool:
        return self.is_ready

    def figures(self) -> bytes:
        return b"# TYPE dlp_of_the_gate gauge\ndlp_of_the_gate 1.0\n"

    @property
    def stopping(self) -> bool:
        return self.given_up

    def warnings(self) -> tuple[str, ...]:
        return ()

    def standing(self) -> dict[str, object]:
        return {}

    def proved(self) -> None:
        return None

    def read_mail(self, raw: bytes, *, sender: str, recipients: list[str]) -> Message:
        parsed = email.message_from_bytes(raw)
        if not parsed.keys():
            raise MessageError("header", "is missing")
        payload = parsed.get_payload(decode=True)
        text = payload.decode("utf-8", "replace") if isinstance(payload, bytes) else ""
        parties = tuple(Party(Sensitive(r)) for r in recipients or [str(parsed["To"])])
        return Message(str(parsed["Message-ID"]), "email", Party(Sensitive(sender), "from"), parties, text=Sensitive(text))

    def read_json(self, raw: bytes) -> Message:
        return loads(raw, fallback_id="fallback")

    def mask_mail(self, raw: bytes, ticket: Ticket) -> bytes | None:
        return raw.replace(SECRET_TEXT.encode(), MASKED_TEXT.encode()) if self.can_mask else None

    @property
    def words(self) -> list[str]:
        return [outcome.done for _, outcome in self.outcomes]


class BrokenGate(FakeGate):
    """A bug in the gate, with a value in its text."""

    async def decide(
        self,
        message: Message,
        *,
        raw: bytes,
        connector: str,
        meta: Mapping[str, Any] | None = None,
        within: float | None = None,
        once: Any = None,
    ) -> Ticket:
        self.tries[message.id] += 1
        raise KeyError(SECRET_TEXT)


STORE_DOWN = StoreError("disk")


@dataclass
class Mail:
    sender: str
    recipients: list[str]
    data: bytes
    options: list[str]


class Sink:
    """The next hop: aiosmtpd on a real socket. `refuse` maps a recipient, `*` or DATA to an answer."""

    def __init__(self) -> None:
        self.mails: list[Mail] = []
        self.refuse: dict[str, str] = {}
        self.connections = self.begun = 0
        self.delay = 0.0
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.BaseTransport] = set()

    async def start(self, port: int = 0) -> int:
        aiosmtpd.smtp.log.disabled = True
        sink = self

        class Peer(SMTP):  # type: ignore[misc]
            line_length_limit = 1 << 20

            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                sink.connections += 1
                sink._open.add(transport)
                super().connection_made(transport)

        def peer() -> SMTP:
            return Peer(self, enable_SMTPUTF8=True, hostname="sink.example", loop=asyncio.get_running_loop())

        self._server = await asyncio.get_running_loop().create_server(peer, "127.0.0.1", port)
        return int(self._server.sockets[0].getsockname()[1])

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        self.hang_up()

    def hang_up(self) -> None:
        for transport in self._open:
            transport.close()
        self._open.clear()

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: list[str]) -> str:
        if answer := self.refuse.get(address):
            return answer
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 ok"

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.begun += 1
        if self.delay:
            await asyncio.sleep(self.delay)
        if answer := self.refuse.get("DATA"):
            return answer
        self.mails.append(Mail(envelope.mail_from, list(envelope.rcpt_tos), envelope.content, list(envelope.mail_options)))
        return "250 2.0.0 queued"


def mail(text: str, *, number: int = 1, charset: str = "utf-8") -> bytes:
    body = text.replace("\n", "\r\n").encode(charset)
    head = f"From: gaon@garam.example\r\nTo: sb@garam.example\r\nSubject: t\r\nMessage-ID: <{number}@garam.example>\r\n"
    return (
        head.encode()
        + f"Content-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n".encode()
        + body
        + b"\r\n"
    )


def contract(text: str, *, ident: str = "m-1", **more: Any) -> dict[str, Any]:
    return {
        "id": ident,
        "channel": "messenger",
        "sender": {"address": "gaon"},
        "recipients": [{"address": "sb"}],
        "text": text,
    } | more
