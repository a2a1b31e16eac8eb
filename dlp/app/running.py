"""One site in a running program: its journal, memory and watch, its entrances, what is done beside messages, and its end.

A program runs one (`dlp serve`) or many (`dlp.app.many`). What a site has is its own: nothing here is shared but the process.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime
from typing import Any, Final

from dlp.app import folder, life, noticing, routes, standing, weak
from dlp.app.checkpoints import Schedule
from dlp.app.destroying import Daily
from dlp.app.entrances import module_of, said_twice, start, table_of
from dlp.app.figures import Tally
from dlp.app.following import Followers
from dlp.app.gate import SiteGate
from dlp.app.marking import serving
from dlp.app.noding import Noding
from dlp.app.notifying import Notifying
from dlp.app.pulling import Pulls
from dlp.app.releasing import Releasing
from dlp.app.reloading import mended, reload_settings
from dlp.app.selftest import Rounds
from dlp.app.sharing import memory_of
from dlp.app.site import Site
from dlp.app.watch import Watch
from dlp.log import event, trouble
from dlp.ports import ConfigError, Connector, StoreError
from dlp.store.engine import Lost
from dlp.store.words import SKEWED

HOUSEKEEPING: Final = 1.0
"""Seconds between looks at releases that were asked for and at memory that is too old."""
LOOKS_EVERY: Final = 60.0
"""Seconds between two looks at the site's folder."""
UNWRITTEN: Final = "the journal cannot be written: what cannot be recorded is not released"


class Running:
    """`begin`, `open`, in the end `end`, which also takes back what a failing start has begun. `entrances` are the site's own; `ways` are those
    that let its held messages go through entrances that it shares with others; `shared` are those themselves, which it tests. `alone` False: another site runs beside it, so that a second
    program is refused, the folder is looked at and not listened to, housekeeping takes `pause` seconds, and destruction its `turn`."""

    def __init__(
        self,
        site: Site,
        entrances: Mapping[str, Connector],
        overrides: Mapping[str, Mapping[str, Any]],
        *,
        by: Mapping[str, Any] | None = None,
        ways: Mapping[str, tuple[Connector, Mapping[str, Any]]] | None = None,
        shared: Mapping[str, Connector] | None = None,
        alone: bool = True,
        pause: float = HOUSEKEEPING,
        turn: asyncio.Semaphore | None = None,
    ) -> None:
        self.site, self.gate = site, SiteGate(site, alone=alone)
        self._entrances, self._overrides, self._by = entrances, overrides, dict(by or {})
        self._ways, self._shared, self._alone, self._pause = dict(ways or {}), dict(shared or {}), alone, pause
        self._turn = turn or asyncio.Semaphore()
        self._mark: int | None = None
        self._hardened: dict[str, Any] = {}
        self._noted = False
        self._facts: dict[str, Any] = {}
        self._noding: Noding | None = None
        self._started: list[Connector] = []
        self._followers: Followers | None = None
        self._keeping: list[asyncio.Task[None]] = []
        self._beating: asyncio.Task[None] | None = None
        self._releasing: Releasing | None = None
        self._watch: Watch | None = None
        self._heard: _Heard | None = None
        self._checkpoints: Schedule | None = None
        self._notices: Notifying | None = None
        self._pulls: Pulls | None = None

    async def begin(self) -> None:
        """Take the site into use. ConfigError where its journal cannot be written, or another program serves it beside many."""
        site = self.site
        self._mark = serving(site.folder)
        if self._mark is None:
            if not self._alone:
                raise ConfigError(str(site.folder), "", "another program serves this site")
            event("second", level="WARNING", state="another program serves this site, too")
        self._hardened = life.harden((site.keys.register, site.keys.seal, site.keys.journal))
        if self._mark is not None:
            life.describe(self._mark, self._hardened)
        away = not await self.gate.ready()
        if away and (why := await asyncio.to_thread(_stops, site)):
            raise ConfigError(str(site.folder), "", why)
        if away:
            event("journal", level="ERROR", state="away")
        self._heard = _Heard(site)
        site.memory = memory_of(site.folder, site.keys.seal)
        site.memory.begun = self._heard.tell
        site.flags = self._overrides
        self._facts = {**weak.noted(site), **folder.of_settings(site.folder), **folder.of_texts(site.folder)}
        if folder.forgotten(site.folder, folder.held(site.folder)):
            event("memory", level="WARNING", state="lost")
            site.trouble["memory"] = folder.FORGOTTEN
            self._facts["forgotten"] = True
        self._facts |= folder.of_memory(site.folder)
        self._facts |= self._beside()
        if not away:
            self._note_start()
        tables = {name: table_of(site, self._overrides, name) for name in self._entrances}
        tables |= {name: dict(table) for name, (_, table) in self._ways.items()}
        site.recording.routes = {name: routes.digest(site.keys, name, table) for name, table in tables.items()}
        self._noding = Noding.of(site, reload=self.reload, settle=self._note_start)
        running = {**{name: way for name, (way, _) in self._ways.items()}, **self._entrances}
        self._releasing = Releasing(site, running, routes=site.recording.routes)
        self.rounds = Rounds(site, {**self._shared, **self._entrances}, tables)
        self._watch = Watch(site, listens=self._alone)
        self._checkpoints = _schedule(site)
        self._notices = _notices(site)
        self._pulls = Pulls(site, self._watch.took_in)
        figures = self.gate.counted
        figures.running = self._entrances
        figures.further = lambda: self._followers.count if self._followers is not None else 0
        figures.notices = lambda: self._notices.figures() if self._notices is not None else ()
        figures.warnings = self.gate.warnings
        self.gate.ended = self._ended
        if self._noding is not None:
            site.recording.flushes = False
            figures.node = self.gate.node = self._noding.facts
            await asyncio.to_thread(self._noding.turn)

    def _beside(self) -> dict[str, bool]:
        """Of a program that runs beside the one that has the mark of the site, or is refused because of it."""
        return {"beside": True} if self._mark is None else {}

    def _note_start(self) -> None:
        """What the journal hears of a start: at once, or when the database is back."""
        site = self.site
        site.keep_policy()
        if self._noted:
            return
        for seq in site.recording.unfinished():
            event("unfinished", level="WARNING", incident_id=seq)
        tools = site.tools
        facts = {"policy": tools.policy.hash, "register": tools.index.generation, "counted": site.recording.store.counted()}
        site.recording.note("start", {**facts, **self._facts, "state": "ok", **self._by})
        self._noted = True
        _first_routes(site, self._overrides, self._by)

    async def open(self) -> None:
        """Open the site's own entrances, and begin what is done beside messages. ConfigError where one cannot start."""
        assert self._watch is not None
        assert self._checkpoints is not None
        for name, one in self._entrances.items():
            await start(name, one, self.gate, public=said_twice(self.site.settings, self._overrides, name))
            self._started.append(one)
            event("entrance", entrance=name, state="open")
            if (
                getattr(module_of(name), "PROCESSES", False)
                and (followers := _followers(self.site, self._overrides, name, one, self.gate.tally)) is not None
            ):
                self._followers = followers
                await followers.start()
        self._watch.start()
        if self._noding is not None:
            self._noding.start()
        self._checkpoints.start()
        if self._mark is not None:
            self._start_what_one_does(self._mark)
        self._keeping = [
            asyncio.create_task(self._housekeeping()),
            asyncio.create_task(Daily(self.site.folder, turn=self._turn).run()),
        ]

    def _start_what_one_does(self, mark: int) -> None:
        """Beside the journal, where programs share a site: the one with the mark shows that it lives and where it listens, tells and pulls."""
        places = {name: _place(one, table_of(self.site, self._overrides, name)) for name, one in self._entrances.items()}
        life.describe(mark, {**self._hardened, "entrances": places})
        self._beating = asyncio.create_task(life.beat(mark, lambda: not self._ended()))
        if self._notices is not None:
            self._notices.start()
        if self._pulls is not None:
            self._pulls.start()

    def _take_over(self) -> None:
        """The mark, when whoever had it has ended: commands must see that this site is served."""
        self._mark = serving(self.site.folder)
        if self._mark is not None:
            event("second", state="the other program has ended")
            self._start_what_one_does(self._mark)

    def reload(self) -> None:
        """Take settings, policy and register as they now are."""
        site, before = self.site, self.site.settings
        if reload_settings(site):
            if site.settings.journal.checkpoints != before.journal.checkpoints and self._checkpoints is not None:
                self._checkpoints.stop()
                self._checkpoints = _schedule(site)
                self._checkpoints.start()
            if site.settings.notify != before.notify and self._mark is not None and self._notices is not None:
                self._notices.stop()
                self._notices = _notices(site)
                self._notices.start()
            if site.settings.register_.pull != before.register_.pull and self._mark is not None and self._watch is not None:
                if self._pulls is not None:
                    self._pulls.stop()
                self._pulls = Pulls(site, self._watch.took_in)
                self._pulls.start()
        if self._watch is not None:
            self._watch.reload_policy()
            self._watch.reload_register()
        weak.noted(site)
        if self._followers is not None:
            self._followers.hang_up()

    def _ended(self) -> list[str]:
        """The parts that are to go on for as long as the site is served and do not: a thread or a task that somebody or something killed. Each is a reason
        not to be ready, and to give no sign of life."""
        parts = {
            "watch": self._watch,
            "checkpoints": self._checkpoints,
            "notices": self._notices,
            "pulls": self._pulls,
            "node": self._noding,
        }
        return [
            *(name for name, one in parts.items() if one is not None and one.died),
            *(name for name, task in zip(("housekeeping", "destruction"), self._keeping, strict=False) if task.done()),
            *(one.name for one in self._started if getattr(one, "died", False)),
        ]

    async def end(self) -> None:
        """Finish what was accepted; nothing of the site is in use afterwards."""
        asyncio.get_running_loop().call_later(life.SCANS_END, self.gate.give_up)
        if self._releasing is not None:
            self._releasing.stopping = True
        if self._beating is not None:
            self._beating.cancel()
        if self._mark is not None:
            life.ended(self._mark)
            os.close(self._mark)
            self._mark = None
        if self._watch is not None:
            self._watch.stop()
        if self._noding is not None:
            await asyncio.to_thread(self._noding.stop)
        if self._checkpoints is not None:
            self._checkpoints.stop()
        if self._notices is not None:
            self._notices.stop()
        if self._pulls is not None:
            self._pulls.stop()
        if self._releasing is not None and self._releasing.working and self._keeping:
            # broken off now, nobody would know whether the message had gone
            await asyncio.wait(self._keeping[:1], timeout=life.FINISHING)
        for task in self._keeping:
            task.cancel()
        for ended in await asyncio.gather(*self._keeping, return_exceptions=True):
            if isinstance(ended, Exception):
                trouble("housekeeping", ended)
        if self._followers is not None:
            await self._followers.stop()
        for one in reversed(self._started):
            await one.stop()
            event("entrance", entrance=one.name, state="closed")
        if self._noted:
            with suppress(StoreError):  # the end is the same without an entry; only a later look can tell less
                self.site.recording.note("stop", {"state": "ok", **self._beside(), **folder.of_memory(self.site.folder)})

    async def _housekeeping(self) -> None:
        """Deliver what reviewers released, forget what is too old, write the counters, test that all entrances stop what they must."""
        site, releasing = self.site, self._releasing
        assert releasing is not None
        looked = -LOOKS_EVERY
        while not releasing.stopping:
            await asyncio.sleep(self._pause if not releasing.busy else 0.2)
            try:
                if self._mark is None and not releasing.stopping:
                    self._take_over()
                noticing.journal(site)
                noticing.keys(site)
                if time.monotonic() - looked >= LOOKS_EVERY:
                    looked = time.monotonic()
                    await asyncio.to_thread(noticing.files, site)
                    await asyncio.to_thread(noticing.imports, site)
                    await asyncio.to_thread(noticing.clock, site, datetime.now(UTC))
                    await self._try_again()
                await releasing.turn()
                if self._alone and self._noding is None:
                    site.tidy(datetime.now(UTC))
                else:
                    await asyncio.to_thread(site.tidy, datetime.now(UTC))
                await self.rounds.turn()
                if self._heard is not None:
                    await asyncio.to_thread(self._heard.tell)
            except Exception as error:  # noqa: BLE001  the loop must go on; the error is named by type and place
                trouble("housekeeping", error)

    async def _try_again(self) -> None:
        """What could not be reloaded is, as soon as it can be: whoever put the broken thing back need not know that it was asked for."""
        if "settings" in self.site.trouble and await asyncio.to_thread(mended, self.site):
            self.reload()
        elif self._watch is not None:
            await asyncio.to_thread(self._watch.try_again)


def _place(entrance: Connector, table: Mapping[str, Any]) -> str:
    """Where it listens, also where the settings asked for any port (0); "" where it does not listen, or where nothing says."""
    listen = str(table.get("listen", ""))
    return f"{listen[:-1]}{getattr(entrance, 'port', 0)}" if listen.endswith(":0") else listen


def _stops(site: Site) -> str:
    """Why this node cannot go on without its journal; "" where it is the database that is away, and there is a generation to decide by meanwhile: what must
    be recorded is not released until it is back; the rest goes on, as in a program that runs already."""
    try:
        site.recording.store.ready()
    except Lost:
        return "" if standing.used(site.folder) else UNWRITTEN
    except StoreError as error:
        return SKEWED if str(error) == SKEWED else UNWRITTEN
    return ""


class _Heard:
    """The journal hears how large the conversation memory is: when a file of it begins, and when one has doubled. What goes after a kill is noticed
    at the next start."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._last = folder.of_memory(site.folder).get("memory", {})

    def tell(self) -> None:
        now = folder.of_memory(self._site.folder)
        if not folder.grown(self._last, now.get("memory", {})):
            return
        try:
            self._site.recording.note("memory", {"state": "ok", **now})
        except StoreError as error:  # it is heard at the next look; the message that was remembered has its own entry
            trouble("memory", error)
            return
        self._last = now["memory"]


def _followers(site: Site, overrides: Mapping[str, Mapping[str, Any]], name: str, one: Any, tally: Tally) -> Followers | None:
    """The further processes that `processes` of this entrance asks for, on the socket it has opened."""
    table = table_of(site, overrides, name)
    count = int(table.get("processes", 1)) - 1
    if not count:
        return None
    route = routes.digest(site.keys, name, table)
    return Followers(site.folder.resolve(), name, table, route=route, descriptor=one.descriptor, count=count, tally=tally)


def _first_routes(site: Site, overrides: Mapping[str, Mapping[str, Any]], by: Mapping[str, Any]) -> None:
    """The route of an entrance that never had an approved one is what the settings say when the program is first started with them."""
    allowed = routes.approved(site.folder, site.keys)
    said = routes.of_settings(site.keys, site.settings)
    if allowed is not None and (new := {k: v for k, v in said.items() if k not in allowed and k not in overrides}):
        site.recording.note(routes.KIND, {"routes": new, **by}, ref=routes.REF)


def _schedule(site: Site) -> Schedule:
    return Schedule(site.folder, site.settings.journal.checkpoints, site.recording.store, site.keys, concerns=site.trouble)


def _notices(site: Site) -> Notifying:
    return Notifying(site.folder, site.settings.notify, site.recording.store, concerns=site.trouble)
