"""`dlp serve`: every entrance that settings or flags switch on, over one site; ready when all decide; gone cleanly on SIGTERM."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import nullcontext, suppress
from datetime import UTC, datetime
from typing import Any, Final

from dlp.app import life, routes, standing
from dlp.app.entrances import connectors
from dlp.app.marking import serving
from dlp.app.releasing import Releasing
from dlp.app.running import Running
from dlp.app.settling import settle
from dlp.app.sharing import memory_of
from dlp.app.site import Site
from dlp.app.turns import TURN
from dlp.log import trouble
from dlp.ports import ConfigError, Connector
from dlp.settings import entrances as entrances_of
from dlp.store import other_form
from dlp.store.engine import Lost

WARM_AFTER: Final = 5.0
"""Seconds of serving after which what is seldom needed is loaded."""
AGAIN: Final = 60.0
"""Seconds until the same trouble of the loop is logged again: descriptors that ran out come up ten thousand times a second."""


async def release_now(site: Site) -> int:
    """Deliver what reviewers released (and tell of what they refused) without a serving process; how many were dealt with.

    Uses the ways out that dlp.yaml names. 0 where a serving process is there to do it.
    """
    mark = serving(site.folder)
    if mark is None:
        return 0
    try:
        site.memory = memory_of(site.folder, site.keys.seal)  # what went out since the hold counts
        store, now = site.recording.store, datetime.now(UTC)
        wanted = {row["connector"] for row in (*store.pending_releases(now=now), *store.pending_refusals(now=now))}
        ways: dict[str, Connector] = {
            name: connectors(site, {}, only=name)[name]
            for name in entrances_of(site.settings)
            if name in wanted and named(site, name)
        }
        return await Releasing(
            site,
            ways,
            routes={name: routes.digest(site.keys, name, getattr(site.settings, name).model_extra or {}) for name in ways},
        ).turn()
    finally:
        os.close(mark)


def named(site: Site, name: str) -> bool:
    """Does dlp.yaml say anything of this entrance?"""
    entrance = getattr(site.settings, name)
    return bool(entrance.enabled or entrance.model_extra)


async def serve(
    site: Site, overrides: Mapping[str, Mapping[str, Any]], *, say: Callable[[str], None], by: Mapping[str, Any] | None = None
) -> None:
    """Run until SIGTERM or SIGINT. `say` gets the one line `ready`. `by`: who starts it, for the journal. ConfigError where an entrance
    cannot start: then none stays."""
    with suppress(Lost) if standing.used(site.folder) else nullcontext():  # every write looks again
        if why := other_form(site.folder):
            raise ConfigError(str(site.folder), "", why)
    entrances = connectors(site, overrides)
    if not entrances:
        raise ConfigError(
            "dlp.yaml",
            "",
            "no entrance is on: enable milter, smtp, http, folder, sms, sms_forward, callbacks or icap, or use --milter, --smtp, --http, --folder, --sms-spool, --sms-forward, --icap",
        )
    one = Running(site, entrances, overrides, by=by)
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(raised())
    life.End(lambda: loop.call_soon_threadsafe(stopping.set)).start()
    memory = life.Memory()
    memory.start()
    life.raise_descriptors()
    sys.setswitchinterval(TURN)
    hangups = life.Hangups(one.reload)
    try:
        await one.begin()
        await one.open()
        hangups.start()
        await one.rounds.run()
        say("ready")
        with suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), WARM_AFTER)
        if not stopping.is_set():
            await asyncio.to_thread(site.warm)
            settle()
        await stopping.wait()
    finally:
        hangups.stop()
        await one.end()
        memory.stop()


def raised(clock: Callable[[], float] = time.monotonic) -> Callable[[asyncio.AbstractEventLoop, dict[str, Any]], None]:
    """For what nobody waited for: memory that ran out ends the process, anything else is logged by type and place, each once a minute."""
    said: dict[tuple[str, int | None], float] = {}

    def hear(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if isinstance(error, MemoryError):
            life.exhausted()
        if not isinstance(error, BaseException):
            return
        kind, now = (type(error).__name__, getattr(error, "errno", None)), clock()
        if now - said.get(kind, -AGAIN) >= AGAIN:
            said[kind] = now
            trouble("loop", error)

    return hear
