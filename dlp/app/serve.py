"""`dlp serve`: every entrance that settings or flags switch on, over one site; ready when all decide; gone cleanly on SIGTERM."""

from __future__ import annotations

import asyncio
import fcntl
import gc
import os
import time
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from dlp.app import folder, life, routes, weak
from dlp.app.checkpoints import Schedule
from dlp.app.destroying import Daily
from dlp.app.entrances import connectors, module_of, table_of
from dlp.app.figures import Tally
from dlp.app.following import Followers
from dlp.app.gate import SiteGate
from dlp.app.notifying import Notifying
from dlp.app.releasing import Releasing
from dlp.app.reloading import reload_settings
from dlp.app.selftest import Rounds
from dlp.app.sharing import memory_of
from dlp.app.site import Site
from dlp.app.watch import Watch
from dlp.log import event, trouble
from dlp.ports import ConfigError, Connector, StoreError
from dlp.settings import entrances as entrances_of
from dlp.store import other_form

WARM_AFTER: Final = 5.0
"""Seconds of serving after which what is seldom needed is loaded."""
FINISHING: Final = 3.0
"""Seconds that a stop waits for the release that is under way. One that takes longer is shown as uncertain, and a person repeats it."""
SCANS_END: Final = 1.0
"""Seconds after a stop in which scans that run may come to their answer."""
HOUSEKEEPING: Final = 1.0
"""Seconds between looks at releases that were asked for and at memory that is too old."""
LOOKS_EVERY: Final = 60.0
"""Seconds between two looks at the site's folder."""
AGAIN: Final = 60.0
"""Seconds until the same trouble of the loop is logged again: descriptors that ran out come up ten thousand times a second."""


def _followers(site: Site, overrides: Mapping[str, Mapping[str, Any]], name: str, one: Any, tally: Tally) -> Followers | None:
    """The further processes that `processes` of this entrance asks for, on the socket it has opened."""
    table = table_of(site, overrides, name)
    count = int(table.get("processes", 1)) - 1
    return Followers(site.folder.resolve(), name, table, descriptor=one.descriptor, count=count, tally=tally) if count else None


def serving(site: Path) -> int | None:
    """Mark this process as the one that serves the site, until the descriptor is closed; None where another one does."""
    handle = os.open(site / ".serving", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        return None
    return handle


def running(site: Path) -> bool:
    """Does a program serve this site at this moment?"""
    if not (site / ".serving").exists():
        return False
    mark = serving(site)
    if mark is not None:
        os.close(mark)
    return mark is None


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
        return await Releasing(site, ways, routes=_routes(site, {}, ways)).turn()
    finally:
        os.close(mark)


def named(site: Site, name: str) -> bool:
    """Does dlp.yaml say anything of this entrance?"""
    entrance = getattr(site.settings, name)
    return bool(entrance.enabled or entrance.model_extra)


def _routes(site: Site, overrides: Mapping[str, Mapping[str, Any]], running: Iterable[str]) -> dict[str, str]:
    """Where this process would send originals, by entrance."""
    return {name: routes.digest(site.keys, name, table_of(site, overrides, name)) for name in running}


def _first_routes(site: Site, overrides: Mapping[str, Mapping[str, Any]], by: Mapping[str, Any]) -> None:
    """The route of an entrance that never had an approved one is what the settings say when the program is first started with them."""
    allowed = routes.approved(site.folder, site.keys)
    said = routes.of_settings(site.keys, site.settings)
    if allowed is not None and (new := {k: v for k, v in said.items() if k not in allowed and k not in overrides}):
        site.recording.note(routes.KIND, {"routes": new, **by}, ref=routes.REF)


async def serve(
    site: Site, overrides: Mapping[str, Mapping[str, Any]], *, say: Callable[[str], None], by: Mapping[str, Any] | None = None
) -> None:
    """Run until SIGTERM or SIGINT. `say` gets the one line `ready`. `by`: who starts it, for the journal. ConfigError where an entrance
    cannot start: then none stays."""
    if why := other_form(site.folder):
        raise ConfigError(str(site.folder), "", why)
    entrances = connectors(site, overrides)
    if not entrances:
        raise ConfigError(
            "dlp.yaml",
            "",
            "no entrance is on: enable milter, smtp, http, folder, sms, sms_forward, callbacks or icap, or use --milter, --smtp, --http, --folder, --sms-spool, --sms-forward, --icap",
        )
    mark = serving(site.folder)
    if mark is None:
        event("second", level="WARNING", state="another program serves this site, too")
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(raised())
    life.End(lambda: loop.call_soon_threadsafe(stopping.set)).start()
    memory = life.Memory()
    memory.start()
    life.raise_descriptors()
    hardened = life.harden((site.keys.register, site.keys.seal, site.keys.journal))
    if mark is not None:
        life.describe(mark, hardened)
    gate = SiteGate(site)
    if not await gate.ready():
        raise ConfigError(str(site.folder), "", "the journal cannot be written: what cannot be recorded is not released")
    for seq in site.recording.unfinished():
        event("unfinished", level="WARNING", incident_id=seq)
    site.memory = memory_of(site.folder, site.keys.seal)
    tools = site.tools
    facts = {"policy": tools.policy.hash, "register": tools.index.generation, "counted": site.recording.store.counted()}
    site.flags = overrides
    facts |= {**weak.noted(site), **folder.of_settings(site.folder), **folder.of_texts(site.folder)}
    if folder.forgotten(site.folder, folder.ended(site.folder)):
        event("memory", level="WARNING", state="lost")
        site.trouble["memory"] = folder.FORGOTTEN
        facts["forgotten"] = True
    site.recording.note("start", {**facts, "state": "ok", **(by or {})})
    started: list[Connector] = []
    watch = Watch(site)
    checkpoints = _schedule(site)
    notices = _notices(site)
    keeping: list[asyncio.Task[None]] = []
    site.recording.routes = _routes(site, overrides, entrances)
    _first_routes(site, overrides, by or {})
    releasing = Releasing(site, entrances, routes=site.recording.routes)
    rounds = Rounds(site, entrances)
    followers: Followers | None = None

    def reload() -> None:
        nonlocal checkpoints, notices
        before = site.settings
        if reload_settings(site):
            if site.settings.journal.checkpoints != before.journal.checkpoints:
                checkpoints.stop()
                checkpoints = _schedule(site)
                checkpoints.start()
            if site.settings.notify != before.notify and mark is not None:
                notices.stop()
                notices = _notices(site)
                notices.start()
        watch.reload_policy()
        watch.reload_register()
        weak.noted(site)
        if followers is not None:
            followers.hang_up()

    figures = gate.counted
    figures.running = entrances
    figures.further = lambda: followers.count if followers is not None else 0
    figures.notices = lambda: notices.figures()
    figures.warnings = gate.warnings
    hangups = life.Hangups(reload)
    try:
        for name, one in entrances.items():
            await one.start(gate)
            started.append(one)
            event("entrance", entrance=name, state="open")
            if (
                getattr(module_of(name), "PROCESSES", False)
                and (followers := _followers(site, overrides, name, one, gate.tally)) is not None
            ):
                await followers.start()
        watch.start()
        checkpoints.start()
        if mark is not None:
            notices.start()
        keeping = [
            asyncio.create_task(_housekeeping(site, releasing, rounds)),
            asyncio.create_task(Daily(site.folder).run()),
        ]
        hangups.start()
        await rounds.run()
        say("ready")
        with suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), WARM_AFTER)
        if not stopping.is_set():
            await asyncio.to_thread(site.warm)
            settle()
        await stopping.wait()
    finally:
        hangups.stop()
        loop.call_later(SCANS_END, gate.give_up)
        if mark is not None:
            os.close(mark)
        watch.stop()
        checkpoints.stop()
        notices.stop()
        releasing.stopping = True
        if releasing.working:  # broken off now, nobody would know whether the message had gone
            await asyncio.wait(keeping[:1], timeout=FINISHING)
        for task in keeping:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task
        if followers is not None:
            await followers.stop()
        for one in reversed(started):
            await one.stop()
            event("entrance", entrance=one.name, state="closed")
        memory.stop()
        with suppress(StoreError):  # the end is the same without an entry; only a later look can tell less
            site.recording.note("stop", {"state": "ok", **folder.of_memory(site.folder)})


def settle() -> None:
    """What has been loaded stays: the garbage collector need not look through it with every long message (a quarter of its time, and 80 ms
    at once where it looks through all). What a reload replaces is freed by its count of references as before."""
    gc.collect()
    gc.freeze()


def _schedule(site: Site) -> Schedule:
    return Schedule(site.folder, site.settings.journal.checkpoints, site.recording.store, site.keys, concerns=site.trouble)


def _notices(site: Site) -> Notifying:
    return Notifying(site.folder, site.settings.notify, site.recording.store, concerns=site.trouble)


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


def _look_at_journal(site: Site) -> None:
    """A journal that was taken away is said once when it goes and once when it is back; meanwhile nothing is decided."""
    before = "journal" in site.trouble
    try:
        site.recording.store.present()
    except StoreError as error:
        site.trouble["journal"] = str(error)
        if not before:
            event("journal", level="ERROR", state="removed-or-replaced")
        return
    if site.trouble.pop("journal", None) is not None:
        event("journal", state="back")


def _look_at_folder(site: Site) -> None:
    """What was changed behind the program's back in its folder: `/readyz` names it by a word, `doctor` by its place."""
    try:
        found = any(one.lowers for one in folder.wrong(site.folder, site.keys))
    except (ConfigError, StoreError, OSError) as error:
        trouble("folder", error)
        return
    if found and "files" not in site.trouble:
        event("files", level="WARNING", state="changed-or-open")
    site.trouble.pop("files", None)
    if found:
        site.trouble["files"] = "the site's folder is not as the program left it"


async def _housekeeping(site: Site, releasing: Releasing, rounds: Rounds) -> None:
    """Deliver what reviewers released, forget what is too old, write the counters, test that all entrances stop what they must."""
    looked = -LOOKS_EVERY
    while not releasing.stopping:
        await asyncio.sleep(HOUSEKEEPING if not releasing.busy else 0.2)
        _look_at_journal(site)
        if time.monotonic() - looked >= LOOKS_EVERY:
            looked = time.monotonic()
            await asyncio.to_thread(_look_at_folder, site)
        try:
            await releasing.turn()
            site.tidy(datetime.now(UTC))
            await rounds.turn()
        except Exception as error:  # noqa: BLE001  the loop must go on; the error is named by type and place
            trouble("housekeeping", error)
