"""An HTTP listener for what is no entrance of messages: connections bounded and timed as those of the HTTP entrances, errors in JSON."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from connectors._check_server import Refuse as Refuse
from connectors._check_server import Server as Server
from connectors._entry import host_port, server_tls, unheard
from connectors._listening import Site
from connectors._quota import Quota as Quota
from dlp.app.reach import PUBLIC, insist, opened, reachable
from dlp.ports import ConfigError

Answer = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


@asynccontextmanager
async def listening(
    answer: Answer,
    listen: str,
    *,
    where: str,
    max_body: int,
    public: bool = False,
    tls_cert: str = "",
    tls_key: str = "",
    ending_s: float = 30.0,
) -> AsyncIterator[tuple[Server, int]]:
    """The server, and the port it listens on (0 on a Unix socket); ends when left, after what it took (at most `ending_s` seconds).

    ConfigError, naming `where` of dlp.yaml, where it cannot listen there, or other machines would reach it and `public` does not say so.
    """
    if not public and reachable(listen):
        raise ConfigError("dlp.yaml", where, PUBLIC)
    socket = listen.removeprefix("unix:") if listen.startswith("unix:") else ""
    place = ("", 0) if socket else host_port(listen, where=where)
    tls = server_tls(tls_cert, tls_key, where=f"{where.partition('.')[0]}.tls_cert")
    server = Server(answer, max_body=max_body)
    runner = web.ServerRunner(server, handle_signals=False, shutdown_timeout=ending_s)
    await runner.setup()
    before = opened()
    try:
        try:
            await Site(runner, socket or place, tls).start()
        except OSError as error:
            raise ConfigError("dlp.yaml", where, f"cannot listen at {listen} ({unheard(error)})") from None
        if not public:
            insist(before, where)
        yield server, 0 if socket else int(runner.addresses[0][1])
    finally:
        await runner.cleanup()
