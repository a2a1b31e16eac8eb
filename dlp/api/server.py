"""`dlp api`: listens, asks who is there before it reads a body, and lets a bounded number of use cases run at once.

Use cases read and write the store, so each runs in a thread. A token that is none is journalled as at the keyboard, but only so often: the
journal is not for strangers to fill. Neither is there an access log beside it: looks and deeds are entries.
"""

from __future__ import annotations

import asyncio
import json
import signal
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from aiohttp import web

from dlp import keys, log, operators
from dlp.api.bearer import Bearer, bearer
from dlp.api.reading import MOST
from dlp.api.routes import OPEN, Desk, refusal_of, route
from dlp.app.listening import Quota, Refuse, Server, listening
from dlp.office.health import Sign
from dlp.office.who import Unproven, proven, staffed
from dlp.ports import ConfigError, StoreError
from dlp.settings import Api

AT_ONCE: Final = 4
"""Use cases that run at the same time."""
WAITING: Final = 32
"""That may wait for their turn; who comes later is told to come again."""
RATE: Final = 20.0
"""Requests a second of one operator."""
STRANGERS: Final = 1.0
"""Refused tokens a second that are looked into and journalled; further ones are sent away unread."""
REMEMBERED: Final = 1000
"""Tokens that are known to be void."""
HEADERS: Final = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


class _Face:
    """One running API."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._quota = Quota()
        self._running = 0
        self._void: set[str] = set()  # a token that does not count any more never will again
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="api")
        self.server: Server | None = None

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """Whatever comes gets an answer in JSON; a bug's text may hold what was sent and is not repeated."""
        try:
            return _in_json(await self._asked(request))
        except Refuse as refusal:
            return _refused(refusal)
        except Exception as error:  # noqa: BLE001  the last line: type only
            log.event("api-failed", error=type(error).__name__)
            return _refused(Refuse(503, "unavailable", after=5))

    async def _asked(self, request: web.BaseRequest) -> dict[str, Any]:
        if (free := OPEN.get(request.path)) is not None:
            if request.method not in ("GET", "HEAD"):
                refusal = Refuse(405, "http-405")
                refusal.headers["Allow"] = "GET"
                raise refusal
            return free()
        asker = bearer(request)
        said = operators.said_by(keys.load(self._desk.site / "keys", rotating=True).journal, asker.shown)
        ours = bool(said) and said not in self._void
        if wait := self._quota.wait(said.partition(".")[0] if ours else "", RATE if ours else STRANGERS, time.monotonic()):
            raise Refuse(429, "rate", after=wait)
        if self._running >= AT_ONCE + WAITING:
            raise Refuse(429, "busy", after=2)
        self._running += 1
        try:
            await self._in_thread(lambda: self._known(asker, said))
            if self.server is not None:
                self.server.proved(request)
            handler, parts = route(request)
            return {"schema": 1, **await self._in_thread(await handler(self._desk, asker, request, *parts))}
        finally:
            self._running -= 1

    def _known(self, asker: Bearer, said: str) -> None:
        """Unproven, and journalled, where no operator asks. Asked before anything is read; the use case asks again, for the right."""
        staff = staffed(self._desk.site)
        if not staff:
            raise ConfigError("operators", "", "the API is for operators, and this site has none any more")
        try:
            proven(self._desk.site, asker, staff)
        except Unproven:
            if said and len(self._void) < REMEMBERED:
                self._void.add(said)
            raise

    async def _in_thread(self, work: Callable[[], Any]) -> Any:
        """Refuse for what a use case says no with."""

        def run() -> Any:
            try:
                return work()
            except (ConfigError, StoreError) as error:
                raise refusal_of(error) from None

        return await asyncio.get_running_loop().run_in_executor(self._threads, run)

    def close(self) -> None:
        self._threads.shutdown(wait=True)


async def serve(
    site: Path, options: Api, *, examine: Callable[[Path], Iterator[Sign]], started: Callable[[], None], say: Callable[[str], None]
) -> None:
    """Until SIGTERM or SIGINT. Says `ready` when it answers; `started` writes the entry of it before. ConfigError where it cannot start: there is nobody who could ask, it cannot listen."""
    if not staffed(site):
        raise ConfigError("operators", "", "the API is for operators with a token, and this site has none: dlp operator add")
    face = _Face(Desk(site, examine))
    ending = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, ending.set)
    try:
        async with listening(
            face.answer,
            options.listen,
            where="api.listen",
            max_body=MOST,
            public=options.public,
            tls_cert=options.tls_cert,
            tls_key=options.tls_key,
        ) as (server, port):
            face.server = server
            log.event("api-listening", port=port)
            started()
            say("ready")
            await ending.wait()
    finally:
        face.close()


def _in_json(found: dict[str, Any]) -> web.Response:
    return web.Response(body=json.dumps(found, ensure_ascii=False).encode(), content_type="application/json", headers=HEADERS)


def _refused(refusal: Refuse) -> web.Response:
    after = {"Retry-After": str(refusal.after)} if refusal.status in (429, 503) else {}
    response = web.Response(
        body=refusal.raw, status=refusal.status, content_type="application/json", headers={**HEADERS, **after, **refusal.headers}
    )
    if refusal.status in (408, 413, 415):
        response.force_close()
    return response
