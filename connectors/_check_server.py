"""aiohttp's server with four routes and with errors of our own: JSON, a code, and never a piece of what was sent.

aiohttp's own error pages and log lines quote the request they could not read, which may be the middle of somebody's message.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Final

import aiohttp.log
from aiohttp import web
from aiohttp.web_protocol import RequestHandler

from connectors._connections import SWEEP_SECONDS, Closable, Connections, Seat, room

_AHEAD: Final = 1 << 14
"""Bytes of a body that are taken before somebody reads it (twice as many at most): the rest waits with who sends it."""
Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]
Routes = Mapping[str, tuple[str, Handler]]
"""Path → method and handler."""


class Refuse(Exception):
    """An error answer. `field` and `problem` name a place and a rule, never a value; `after` are the seconds to wait before asking again."""

    def __init__(self, status: int, code: str, *, field: str = "", problem: str = "", after: int = 1) -> None:
        super().__init__(code)
        self.status = status
        self.after = after
        self.headers: dict[str, str] = {}
        self.body = {"error": code} | ({"field": field} if field else {}) | ({"problem": problem} if problem else {})

    @property
    def raw(self) -> bytes:
        return json.dumps(self.body).encode()

    def again(self) -> Refuse:
        """The same, to another request: what is signed with it is each one's own."""
        made = Refuse(self.status, str(self), after=self.after)
        made.body = dict(self.body)
        return made


class Server(web.Server):
    """Nothing is inflated: a body is what came over the wire. `connections` are bounded; `proved` tells that a caller is known."""

    def __init__(self, handler: Handler, *, max_body: int) -> None:
        aiohttp.log.server_logger.disabled = True
        self.seats = Connections(room())
        self._sweeping: asyncio.TimerHandle | None = None

        def request(*parts: Any) -> web.BaseRequest:
            message, payload, protocol, writer, task = parts
            if protocol.seat is not None:
                self.seats.asked(protocol.seat)
            return web.BaseRequest(message, payload, protocol, writer, task, asyncio.get_running_loop(), client_max_size=max_body)

        async def answered(asked: web.BaseRequest) -> web.StreamResponse:
            try:
                return await handler(asked)
            finally:
                if isinstance(asked.protocol, CheckProtocol) and asked.protocol.seat is not None:
                    self.seats.answered(asked.protocol.seat)

        super().__init__(answered, request_factory=request)

    def opened(self, holder: Closable) -> Seat:
        """A connection came: it has a seat from now on, and the clock runs."""
        seat = self.seats.opened(holder)
        if self._sweeping is None:
            self._sweep()
        return seat

    def __call__(self) -> CheckProtocol:
        return CheckProtocol(self)

    def proved(self, request: web.BaseRequest) -> None:
        """This request's signature is good: its connection is a caller's."""
        if isinstance(request.protocol, CheckProtocol):
            request.protocol.proved()

    def _sweep(self) -> None:
        self.seats.sweep()
        loop = asyncio.get_running_loop()
        self._sweeping = loop.call_later(SWEEP_SECONDS, self._sweep) if len(self.seats) or self._sweeping is None else None


class CheckProtocol(RequestHandler):
    """One connection, with its seat."""

    __slots__ = ("_check_server", "seat", "seats")

    def __init__(self, server: Server) -> None:
        how: dict[str, Any] = {"access_log": None, "lingering_time": 1.0, "auto_decompress": False, "read_bufsize": _AHEAD}
        super().__init__(server, loop=asyncio.get_running_loop(), **how)
        self._check_server, self.seats = server, server.seats
        self.seat: Seat | None = None

    def proved(self) -> None:
        """A signature was good over it: it is a caller's."""
        if self.seat is not None:
            self.seats.proved(self.seat)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.seat = self._check_server.opened(self)

    def connection_lost(self, exc: BaseException | None) -> None:
        if self.seat is not None:
            self.seats.closed(self.seat)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self.seat is not None:
            self.seats.heard(self.seat)
        super().data_received(data)

    def handle_error(
        self, request: web.BaseRequest, status: int = 500, exc: BaseException | None = None, message: str | None = None
    ) -> web.StreamResponse:
        """What was no HTTP at all, or failed beneath the handler."""
        if request.writer.output_size > 0:
            raise ConnectionError("answer begun already")
        response = web.json_response({"error": f"http-{status}"}, status=status)
        response.force_close()
        return response


async def in_json(routes: Routes, request: web.BaseRequest) -> web.StreamResponse:
    """The route's answer, or its error as JSON. A bug is looked at and not caught: its text may hold what was sent."""
    method, handler = routes.get(request.path, ("", None))
    if handler is None:
        return web.json_response({"error": "http-404"}, status=404)
    if "Content-Encoding" in request.headers:  # 31 KB can become 31 MB, and nobody knows yet whose they are
        response = web.json_response({"error": "encoding"}, status=415)
        response.force_close()
        return response
    if request.method != method and (request.method, method) != ("HEAD", "GET"):
        return web.json_response({"error": "http-405"}, status=405, headers={"Allow": method})
    task = asyncio.ensure_future(handler(request))
    try:
        await asyncio.wait({task})
    except asyncio.CancelledError:
        task.cancel()
        raise
    error = None if task.cancelled() else task.exception()
    if error is None and not task.cancelled():
        return task.result()
    if isinstance(error, Refuse):
        headers = {"Retry-After": str(error.after)} if error.status in (429, 503) else {}
        headers |= error.headers
        return web.Response(body=error.raw, status=error.status, headers=headers, content_type="application/json")
    return web.json_response({"error": "cannot-decide"}, status=503, headers={"Retry-After": "1"})
