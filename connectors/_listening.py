"""Listeners of the HTTP entrances. Over TLS, too, connections count from the first packet.

asyncio tells a protocol of a TLS connection only once the handshake is done, and gives a handshake a minute: whoever opens connections and says
nothing would hold as many descriptors as there are, uncounted. Here the plain connection takes its seat first, is bounded and timed as every
stranger's, and is then raised to TLS in place (RFC 8446 section 2: the client speaks first, so nothing may be read before).
"""

from __future__ import annotations

import asyncio
import ssl
from functools import partial
from pathlib import Path

from aiohttp import web

from connectors._check_server import Server
from connectors._connections import ACCEPTS, HEADER_SECONDS, lengthen_queue


class _Handshake(asyncio.Protocol):
    """One connection until TLS stands; then the HTTP protocol takes over its seat and what has come already."""

    def __init__(self, server: Server, tls: ssl.SSLContext) -> None:
        self._server, self._tls = server, tls
        self._early: list[bytes] = []
        self._plain: asyncio.Transport | None = None
        self._raising: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._plain = transport
        transport.pause_reading()
        self._seat = self._server.opened(self)
        self._raising = asyncio.get_running_loop().create_task(self._raised(transport))

    def force_close(self) -> None:
        if self._plain is not None:
            self._plain.abort()

    def data_received(self, data: bytes) -> None:
        self._early.append(data)

    async def _raised(self, plain: asyncio.Transport) -> None:
        loop = asyncio.get_running_loop()
        try:
            secure = await loop.start_tls(plain, self, self._tls, server_side=True, ssl_handshake_timeout=HEADER_SECONDS)
        except OSError:  # no TLS, given up, or it made way
            secure = None
        self._server.seats.closed(self._seat)
        if secure is None or secure.is_closing():
            plain.abort()
            return
        above = self._server()
        secure.set_protocol(above)
        above.connection_made(secure)
        for data in self._early:
            above.data_received(data)


class Site(web.BaseSite):
    """Listens for a runner whose server is a `Server`: at (host, port), or at the path of a Unix socket; with TLS where `tls` is given."""

    def __init__(self, runner: web.ServerRunner, at: tuple[str, int] | str, tls: ssl.SSLContext | None = None) -> None:
        super().__init__(runner, ssl_context=tls)
        self._at = at

    @property
    def name(self) -> str:
        return self._at if isinstance(self._at, str) else f"{self._at[0]}:{self._at[1]}"

    async def start(self) -> None:
        """OSError where it cannot listen there."""
        await super().start()
        server, loop = self._runner.server, asyncio.get_running_loop()
        assert isinstance(server, Server)
        made = server if self._ssl_context is None else partial(_Handshake, server, self._ssl_context)
        if isinstance(self._at, str):
            path = Path(self._at)
            if path.is_socket():  # left by a server that was killed
                path.unlink()
            self._server = await loop.create_unix_server(made, self._at, backlog=ACCEPTS)
        else:
            self._server = await loop.create_server(made, *self._at, backlog=ACCEPTS)
        lengthen_queue(self._server)
