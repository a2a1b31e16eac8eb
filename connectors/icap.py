"""The ICAP entrance: web mail, web messengers and uploads, behind the proxy that the agency's browsers go through (RFC 3507, REQMOD).

The proxy asks about a request before it sends it on. It goes as it is, or the browser gets a page of ours instead and the request goes nowhere;
that is also the answer where nothing could be decided, whatever the proxy would do without one. A web request cannot be sent later by
somebody else, for its session is the browser's: a held one is sent again by its sender once a basis for it is approved.

What is inside TLS only comes here if the proxy opens it; a `CONNECT` alone says nothing and passes.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import html
import json
import re
import secrets
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any, Final

from connectors import _icap_wire as wire
from connectors._connections import ACCEPTS, HEADER_SECONDS, giving_way, lengthen_queue, room
from connectors._entry import decided, host_port, settled, unheard
from connectors._probes import by_icap, near
from connectors._web_request import message_of
from dlp.model import Action, Outcome
from dlp.paths import PLACE
from dlp.ports import ConfigError, DeliveryError, Gate, Ticket
from dlp.weakening import SERVICE, STRICTER, Weakens

ROUTE: Final[tuple[str, ...]] = ()
"""Nothing is sent on from here."""
MASKS: Final = "never"
RELEASES: Final = False
"""A web request's session is the browser's."""
_SERVICE: Final = "FOI DLP"
_BODY_SECONDS: Final = 60.0
_OFF_LOOP: Final = 64 * 1024  # bytes from which reading a body would make the others wait
_IDLE_SECONDS: Final = 600.0
"""Between the requests of a proxy's connection; it keeps several open."""
_TROUBLE: Final = "보안 검사를 할 수 없어 보내지 않았습니다. 잠시 뒤 다시 시도해 주십시오."
_LARGE: Final = "크기가 검사 한도를 넘어 보내지 않았습니다. 파일을 나누어 올려 주십시오."
_UNREAD: Final = "내용을 읽을 수 없어 보내지 않았습니다."
_USER: Final = re.compile(r"[^\x00-\x1f\x7f]{1,256}")


@dataclass(frozen=True, slots=True)
class Options:
    """The table `icap` of dlp.yaml. Sizes in bytes, times in seconds.

    `domain`: put behind a user name that has none, so that `seon` is `seon@garam.example` of the staff table; "" for names that are staff
    ids or messenger ids already.
    """

    listen: Annotated[str, SERVICE, PLACE] = "127.0.0.1:1344"
    max_body: Annotated[int, STRICTER] = 64 * 1024 * 1024
    preview: Annotated[int, SERVICE] = 4096
    decide_timeout: Annotated[float, Weakens("the web proxy goes on without an answer", above=120)] = 30.0
    domain: Annotated[str, SERVICE] = ""


@dataclass(slots=True, eq=False)
class _Session:
    """A proxy's connection. `begun`: in the middle of a request; `busy`: waits for our answer."""

    writer: asyncio.StreamWriter
    heard: float
    begun: bool = False
    busy: bool = False


class Icap:
    name = "icap"

    def __init__(self, options: Options) -> None:
        self._options = options
        self._listen = host_port(options.listen, where="icap.listen")
        if not 0 <= options.preview <= options.max_body:
            raise ConfigError("dlp.yaml", "icap.preview", "must be a number of bytes, at most max_body")
        self._tag = secrets.token_hex(8)
        self._gate: Gate | None = None
        self._server: asyncio.Server | None = None
        self._sessions: set[_Session] = set()
        self._stopping = False

    @property
    def port(self) -> int:
        """The port listened on, also where the settings asked for any (0)."""
        return int(self._server.sockets[0].getsockname()[1]) if self._server else self._listen[1]

    async def start(self, gate: Gate) -> None:
        self._gate, self._stopping = gate, False
        try:
            self._server = await asyncio.start_server(self._serve, *self._listen, limit=wire.HEAD, backlog=ACCEPTS)
        except OSError as error:
            raise ConfigError("dlp.yaml", "icap.listen", f"cannot listen there ({unheard(error)})") from None
        lengthen_queue(self._server)

    async def stop(self) -> None:
        """Answers what was asked, hangs up on the rest: the proxy asks again, or refuses."""
        self._stopping = True
        if self._server is None:
            return
        self._server.close()
        while self._sessions:
            for session in self._sessions:
                if not session.busy:
                    session.writer.close()
            await asyncio.sleep(0.01)
        await self._server.wait_closed()
        self._server = None

    async def probe(self, text: str) -> bool:
        return await by_icap((near(self._listen[0]), self.port), text)

    async def release(self, raw: bytes, meta: dict[str, Any]) -> Outcome:
        raise DeliveryError("send-again", temporary=False)

    # ------------------------------------------------------------ one connection

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        session = _Session(writer, time.monotonic())
        self._sessions.add(session)
        if len(self._sessions) > room() and (oldest := giving_way(self._sessions)) is not None:
            oldest.writer.close()
        try:
            while not self._stopping and await self._one(reader, session):
                pass
        except (ConnectionError, TimeoutError):
            pass
        finally:
            self._sessions.discard(session)
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, session: _Session) -> bool:
        """One request and its answer; False where the connection ends."""
        writer = session.writer

        def begun() -> None:
            session.begun, session.heard = True, time.monotonic()

        async def say(data: bytes) -> None:
            writer.write(data)
            await writer.drain()
            session.heard = time.monotonic()

        session.begun = session.busy = False
        try:
            first = await asyncio.wait_for(reader.read(1), _IDLE_SECONDS)
            if not first:
                return False
            async with asyncio.timeout(HEADER_SECONDS + _BODY_SECONDS):
                asked = await wire.asked(_Pushed(reader, first), say, most=self._options.max_body, begun=begun)  # type: ignore[arg-type]
        except wire.Bad as error:
            await say(wire.wrong(error.status, self._tag))
            return False
        except wire.TooLarge:
            await say(self._page(None, "413 Content Too Large", _LARGE, ""))
            return False
        if asked is None:
            return False
        session.busy = True
        if asked.http is None:
            await say(wire.options(_SERVICE, self._tag, preview=self._options.preview, connections=room()))
        else:
            await self._decide(asked, asked.http, say)
        return asked.fields.get("connection", "").lower() != "close"

    # ------------------------------------------------------------ one question

    async def _decide(self, asked: wire.Asked, http: wire.HttpHead, say: Any) -> None:
        assert self._gate is not None
        host = _host(http)
        if http.method == "CONNECT":
            await say(wire.unchanged(asked, self._tag))
            return
        if not host:
            await say(self._page(http, "400 Bad Request", _UNREAD, ""))
            return
        work = asyncio.ensure_future(self._ticket(asked, http, host))
        await asyncio.wait({work})
        if work.cancelled() or work.exception() is not None:  # a bug is looked at and not caught: its text may hold what was sent
            await say(self._page(http, "503 Service Unavailable", _TROUBLE, ""))
            return
        ticket = work.result()
        goes = ticket.verdict.decision.action in (Action.ALLOW, Action.ALERT)
        answer = (
            wire.unchanged(asked, self._tag) if goes else self._page(http, "403 Forbidden", ticket.user_message, ticket.incident_id)
        )
        try:
            await say(answer)
            outcome = Outcome("delivered", "proxy") if goes else _kept(ticket)
        except ConnectionError:
            outcome = Outcome("failed", "client-gone")
        await settled(self._gate, ticket, outcome)

    async def _ticket(self, asked: wire.Asked, http: wire.HttpHead, host: str) -> Ticket:
        assert self._gate is not None
        ident = f"icap:{secrets.token_hex(8)}"
        made = partial(
            message_of, http, asked.body, host=host, sender=self._sender(asked.fields), ident=ident, most=self._options.max_body
        )
        long = len(asked.body) > _OFF_LOOP or http.get("content-encoding") != ""  # what is packed is longer than it looks
        message = await asyncio.to_thread(made) if long else made()
        return await decided(
            self._gate,
            message,
            raw=http.source + asked.body,
            connector=self.name,
            meta={"host": host},
            timeout=self._options.decide_timeout,
        )

    def _sender(self, fields: wire.Fields) -> str:
        """Whom the proxy let in, as it says; else the address of his machine."""
        for name in ("x-client-username", "x-authenticated-user"):
            if user := _user(fields.get(name, "")):
                return f"{user}@{self._options.domain}" if self._options.domain and "@" not in user else user
        return fields.get("x-client-ip", "") or "unknown"

    def _page(self, http: wire.HttpHead | None, status: str, text: str, incident: str) -> bytes:
        """For a person as a page, for a script as JSON; both say what to do and repeat nothing."""
        wants = http.get("accept") if http is not None else ""
        if "json" in wants and "html" not in wants:
            body = json.dumps({"error": "dlp", "message": text, "incident_id": incident}, ensure_ascii=False).encode()
            kind = "application/json; charset=utf-8"
        else:
            body, kind = _html(text, incident).encode(), "text/html; charset=utf-8"
        fields = {"Content-Type": kind, "X-DLP-Incident": incident} if incident else {"Content-Type": kind}
        return wire.instead(self._tag, status=status, fields=fields, page=body)


CONNECTOR = Icap


class _Pushed:
    """A stream whose first byte was read already, to tell an idle connection from a slow one."""

    def __init__(self, reader: asyncio.StreamReader, first: bytes) -> None:
        self._reader, self._first = reader, first

    async def readuntil(self, end: bytes) -> bytes:
        first, self._first = self._first, b""
        return first + await self._reader.readuntil(end)

    async def readexactly(self, number: int) -> bytes:
        return await self._reader.readexactly(number)


def _host(http: wire.HttpHead) -> str:
    """Where the request goes: of its target where that names it, else of the one Host field (RFC 9112 section 3.2)."""
    match = re.match(r"[A-Za-z][A-Za-z0-9+.-]*://([^/?#]*)", http.target)
    hosts = [value for name, value in http.fields if name == "host"]
    said = match[1].rpartition("@")[2] if match else hosts[0] if len(hosts) == 1 else ""
    host = re.sub(r":\d*$", "", said).strip("[]").rstrip(".").lower()
    return host if re.fullmatch(r"[a-z0-9._:-]{1,253}", host) else ""


def _user(text: str) -> str:
    """As squid writes it, or in base64 as the ICAP extensions say (`Local://name`)."""
    with suppress(binascii.Error, UnicodeDecodeError, ValueError):
        coded = base64.b64decode(text, validate=True).decode()
        if "://" in coded:
            text = coded.rpartition("/")[2]
    text = text.strip()
    return text if _USER.fullmatch(text) and text != "-" else ""


def _kept(ticket: Ticket) -> Outcome:
    return Outcome("held") if ticket.verdict.decision.action is Action.HOLD else Outcome("refused", "page")


def _html(text: str, incident: str) -> str:
    number = f"<p>사건 번호: {html.escape(incident)}</p>" if incident else ""
    said = html.escape(text).replace("\n", "<br>")
    return (
        '<!doctype html><html lang="ko"><head><meta charset="utf-8"><title>전송이 멈추었습니다</title>'
        "<style>body{font:16px/1.6 sans-serif;max-width:40em;margin:4em auto;padding:0 1em}</style></head>"
        f"<body><h1>전송이 멈추었습니다</h1><p>{said}</p>{number}</body></html>"
    )
