"""The server of the check: many small questions over few connections, each answered in one write.

Connections, parser, limits and seats are those of `_check_server`. What a handler costs there (an object for each request and answer, three
tasks, headers put together piece by piece) is left out: one task reads a connection's requests one after the other, and an answer is bytes.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from http import HTTPStatus
from typing import Any, Final

from aiohttp import ClientConnectionResetError, StreamReader, web
from aiohttp.helpers import rfc822_formatted_time
from aiohttp.http import SERVER_SOFTWARE, RawRequestMessage
from aiohttp.streams import EmptyStreamReader
from multidict import CIMultiDictProxy

from connectors._check_server import CheckProtocol, Refuse, Server

JSON: Final = "application/json; charset=utf-8"
_AFTER: Final[Mapping[str, str]] = {"Retry-After": "1"}


class Reply:
    """An answer: `status`, `body`, its `kind` (media type), further `fields`. `last`: the connection ends with it."""

    __slots__ = ("body", "fields", "kind", "last", "status")

    def __init__(
        self, status: int, body: bytes, kind: str = JSON, fields: Mapping[str, str] | None = None, *, last: bool = False
    ) -> None:
        self.status, self.body, self.kind, self.fields, self.last = status, body, kind, fields or {}, last

    def head(self, version: tuple[int, int], *, keeps: bool) -> bytes:
        """Status line and fields. Nothing in it comes from a request."""
        lines = [
            f"HTTP/{version[0]}.{version[1]} {self.status} {HTTPStatus(self.status).phrase}",
            *(f"{name}: {value}" for name, value in self.fields.items()),
            f"Content-Type: {self.kind}",
            f"Content-Length: {len(self.body)}",
            f"Date: {rfc822_formatted_time()}",
            f"Server: {SERVER_SOFTWARE}",
        ]
        if not keeps and version == (1, 1):
            lines.append("Connection: close")
        elif keeps and version == (1, 0):
            lines.append("Connection: keep-alive")
        return "\r\n".join((*lines, "\r\n")).encode("ascii")


class Asked:
    """A request. `content` is its body, which is read where it is wanted."""

    __slots__ = ("_message", "_protocol", "answered", "content", "headers", "method", "path")

    def __init__(self, protocol: LeanProtocol, message: RawRequestMessage, content: StreamReader) -> None:
        self._protocol, self._message, self.content = protocol, message, content
        self.method: str = message.method
        self.path: str = message.url.path
        self.headers: CIMultiDictProxy[str] = message.headers
        self.answered: Reply | None = None

    @property
    def length(self) -> int | None:
        """Bytes of the body as they are announced; None where they are not."""
        said = self.headers.get("Content-Length")
        return None if said is None else int(said)

    @property
    def has_body(self) -> bool:
        return type(self.content) is not EmptyStreamReader

    @property
    def keeps(self) -> bool:
        """Does the connection stay after the answer?"""
        return not self._message.should_close and not self._message.upgrade

    @property
    def known(self) -> bool:
        """Was a signature good over this connection before?"""
        seat = self._protocol.seat
        return seat is not None and seat.known

    def proved(self) -> None:
        """This request's signature is good: its connection is a caller's."""
        self._protocol.proved()

    async def answer(self, reply: Reply) -> None:
        """Send it. ConnectionError where nobody is there any more."""
        self.answered = reply
        await self._protocol.send(reply, self._message.version, keeps=self.keeps and not reply.last, bare=self.method == "HEAD")

    def _cancel(self, error: BaseException) -> None:
        """The connection is gone: who reads the body hears of it (aiohttp calls this)."""
        self.content.set_exception(error)


Handler = Callable[[Asked], Awaitable[Reply]]
Routes = Mapping[str, tuple[str, Handler]]
"""Path → method and handler. One that answers by itself returns what it sent."""


class LeanServer(Server):
    def __init__(self, routes: Routes, *, max_body: int) -> None:
        super().__init__(_nobody, max_body=max_body)
        self.routes = routes

    def __call__(self) -> LeanProtocol:
        return LeanProtocol(self, self.routes)


async def _nobody(request: Any) -> Any:
    """What aiohttp would ask; a connection here asks its routes."""
    raise web.HTTPNotFound


class LeanProtocol(CheckProtocol):
    __slots__ = ("_routes",)

    def __init__(self, server: Server, routes: Routes) -> None:
        super().__init__(server)
        self._routes = routes

    async def start(self) -> None:
        """The life of the connection: its requests, one after the other."""
        while not self._force_close:
            if not self._messages:
                self._waiter = self._loop.create_future()
                try:
                    await self._waiter
                finally:
                    self._waiter = None
            message, content = self._messages.popleft()
            if self._parser is not None:
                self._parser.message_consumed()
            if self._buffer_paused and len(self._messages) <= self._msg_queue_resume_size:
                self._resume_reading_if_drained()
            try:
                another = await self._turn(message, content)
            except BaseException:
                self.force_close()
                raise
            if not another or self._close:
                break
        if not self._force_close:
            self._task_handler = None
            if self.transport is not None:
                self.transport.close()

    async def _turn(self, message: Any, content: StreamReader) -> bool:
        """One request, answered; may another come?"""
        if self.seat is not None:
            self.seats.asked(self.seat)
        asked: Asked | None = None
        self._request_in_progress = True
        try:
            if not isinstance(message, RawRequestMessage):  # was no HTTP at all
                await self.send(Reply(400, b'{"error": "http-400"}', last=True), (1, 1), keeps=False)
                return False
            asked = Asked(self, message, content)
            self._current_request = asked  # type: ignore[assignment]  # of it aiohttp uses `_cancel` alone
            reply = await self._routed(asked)
            if asked.answered is None:
                await asked.answer(reply)
        except ConnectionError:
            return False
        finally:
            self._current_request, self._request_in_progress = None, False
            if self.seat is not None:
                self.seats.answered(self.seat)
            if self._handler_waiter is not None and not self._handler_waiter.done():
                self._handler_waiter.set_result(None)
        if not content.is_eof():
            await self._linger(content)
        return asked.keeps and not reply.last and content.is_eof()

    async def _routed(self, asked: Asked) -> Reply:
        """The route's answer, or its error as JSON. What a bug raised is let go unread: its text may hold what was sent."""
        method, handler = self._routes.get(asked.path, ("", None))
        if handler is None:
            return Reply(404, b'{"error": "http-404"}')
        if "Content-Encoding" in asked.headers:  # 31 KB can become 31 MB, and nobody knows yet whose they are
            return Reply(415, b'{"error": "encoding"}', last=True)
        if asked.method != method and (asked.method, method) != ("HEAD", "GET"):
            return Reply(405, b'{"error": "http-405"}', fields={"Allow": method})
        try:
            return await handler(asked)
        except Refuse as refusal:
            after = {"Retry-After": str(refusal.after)} if refusal.status in (429, 503) else {}
            return Reply(refusal.status, refusal.raw, "application/json", after | refusal.headers)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is None or task.cancelling():
                raise
        except Exception:  # noqa: BLE001, S110  see above
            pass
        return Reply(503, b'{"error": "cannot-decide"}', fields=_AFTER)

    async def send(self, reply: Reply, version: tuple[int, int], *, keeps: bool, bare: bool = False) -> None:
        transport = self.transport
        if transport is None or transport.is_closing():
            raise ClientConnectionResetError("nobody is there")
        head = reply.head(version, keeps=keeps)
        transport.write(head if bare else head + reply.body)
        if self._paused:
            await self._drain_helper()

    async def _linger(self, content: StreamReader) -> None:
        """Read on for a moment and forget it: whoever still sends a body that was refused would not hear why if the connection ended now."""
        with suppress(TimeoutError, ConnectionError):
            async with asyncio.timeout(self._lingering_time):
                while not self._force_close and await content.readany():
                    pass
