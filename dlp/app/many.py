"""Many sites in one program (`dlp serve --sites DIR`): every folder in DIR that holds a dlp.yaml is an agency of its own.

    DIR/NAME/        a site: its own keys, register, policy, chain, memory, operators, and the entrances of its own dlp.yaml
    DIR/dlp.yaml     entrances that they share: http, smtp, milter (`dlp.app.routing` says whose a message is)
    DIR/base.yaml    rules that each of them must include and can only make stricter (`dlp.app.base`)

A site that cannot be opened is closed and named; the others are served. A folder that is new is opened within `LOOKS` seconds, one that is gone is closed.
Shared are the process, compiled policies and detectors, and the processes that read attachments, of which a site gets no more than its share.
"""

from __future__ import annotations

import asyncio
import re
import sys
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from dlp import log, settings
from dlp.app import base, life
from dlp.app.entrances import connector, connectors, made, near, placed, prober, start
from dlp.app.routing import SharedCallers, SharedGate, Sites
from dlp.app.running import HOUSEKEEPING, Running
from dlp.app.serve import WARM_AFTER, raised
from dlp.app.settling import settle
from dlp.app.shared import Shared
from dlp.app.site import Site
from dlp.app.turns import TURN
from dlp.log import event
from dlp.ports import ConfigError, Connector, StoreError
from dlp.settings import Settings
from dlp.settings import entrances as entrances_of
from dlp.store import other_form

SHARED: Final = ("http", "smtp", "milter")
"""Entrances that can tell whose a message is."""
NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
LOOKS: Final = 20.0
"""Seconds between looks for sites that came, went or can be opened now."""
A_SITE: Final = 0.02
"""Seconds between two looks of housekeeping are at least so many for each site, so that all of them together cost little."""
THREADS: Final = 64
By = Callable[[Path], Mapping[str, Any]]
"""Who starts a site, for its journal. ConfigError where he may not."""
Complain = Callable[[str, Exception], None]
"""Told of a site by name why it is closed: a ConfigError, StoreError or OSError."""


@dataclass(slots=True)
class Many:
    """What a program with many sites consists of."""

    root: Path
    by: By
    complain: Complain
    config: Settings
    shared: Shared
    sites: Sites = field(default_factory=Sites)
    entrances: dict[str, Connector] = field(default_factory=dict)
    tables: dict[str, dict[str, Any]] = field(default_factory=dict)
    turn: asyncio.Semaphore = field(default_factory=asyncio.Semaphore)

    async def open_all(self) -> None:
        """Every site that can be opened and is not yet; what is gone is closed."""
        found = dict(folders(self.root))
        for name, one in self.sites:
            if name not in found or not self._stays(name, one.site):
                self.sites.remove(name)
                event("site", level="WARNING", state="closed", site=name)
                try:  # whatever is missing of a site that is taken away keeps no other one from being opened
                    await one.end()
                    one.site.close()
                except Exception as error:  # noqa: BLE001  named by type and place
                    log.trouble("site", error)
        opened = []
        twice = self._twice(found)
        for name, folder in found.items():
            if name in twice:
                self._close(name, ConfigError(str(folder), "", f"is another name of the site {twice[name]}: remove the link"))
            elif name not in self.sites:
                new = await self._opened(name, folder, pause=max(HOUSEKEEPING, A_SITE * len(found)))
                if new is not None:
                    opened.append((name, new))
                await asyncio.sleep(0)  # those that are open have messages to decide
        if opened:
            self.sites.add(*opened)
        for name in self.sites.closed.keys() - found.keys():
            del self.sites.closed[name]

    def _twice(self, found: Mapping[str, Path]) -> dict[str, str]:
        """Name → the name under which the same folder is served: the one that is open, else the folder itself, else the first link to it."""
        known: dict[tuple[int, int], str] = {}
        again: dict[str, str] = {}
        for name, folder in sorted(found.items(), key=lambda one: (one[0] not in self.sites, one[1].is_symlink(), one[0])):
            with suppress(OSError):  # gone meanwhile: the next look sees it
                info = folder.stat()
                first = known.setdefault((info.st_dev, info.st_ino), name)
                if first != name:
                    again[name] = first
        return again

    def _close(self, name: str, error: Exception) -> None:
        """Say why a site is closed, once for each reason."""
        said = str(error)
        if self.sites.closed.get(name) != said:
            event("site", level="ERROR", state="not-opened", site=name)
            self.complain(name, error)
        self.sites.closed[name] = said

    async def _opened(self, name: str, folder: Path, *, pause: float) -> Running | None:
        one: Running | None = None
        site: Site | None = None
        try:
            if not NAME.fullmatch(name):
                raise ConfigError(
                    str(folder), "", "a site is called by letters, digits, point, hyphen and underscore: rename the folder"
                )
            if why := other_form(folder):
                raise ConfigError(str(folder), "", why)
            by = self.by(folder)
            site = await asyncio.to_thread(Site.open, folder, shared=self.shared)
            self._under_base(site)
            own = connectors(site, {})
            if twice := sorted(own.keys() & self.entrances.keys()):
                raise ConfigError(
                    str(folder / settings.FILE),
                    twice[0],
                    f"is an entrance that all sites share: switch it off here, or in {self.root / settings.FILE}",
                )
            if not own and not self.entrances:
                raise ConfigError(
                    str(folder / settings.FILE),
                    "",
                    f"no entrance is on, and none is shared: switch one on here, or in {self.root / settings.FILE}",
                )
            ways = {each: (self._way(site, each, table), table) for each, table in self.tables.items()}
            one = Running(site, own, {}, by=by, ways=ways, shared=self.entrances, alone=False, pause=pause, turn=self.turn)
            await one.begin()
            await one.open()
        except (ConfigError, StoreError, OSError) as error:
            if one is not None:
                await one.end()
            if site is not None:
                site.close()
            self._close(name, error)
            return None
        self.sites.closed.pop(name, None)
        return one

    def _stays(self, name: str, site: Site) -> bool:
        """Does a site that runs still include the base policy?"""
        try:
            self._under_base(site)
        except ConfigError as error:
            self._close(name, error)
            return False
        return True

    def _under_base(self, site: Site) -> None:
        """ConfigError where there is a base policy for all, and this site does not include it."""
        above = self.root / base.NAME
        named = base.path_of(site.folder, site.settings)
        if above.exists() and (named is None or not named.exists() or not named.samefile(above)):
            raise ConfigError(str(site.folder / settings.FILE), "policy.base", f"must name {above}: the sites here include it")

    def _way(self, site: Site, name: str, table: Mapping[str, Any]) -> Connector:
        """By which a site's held messages leave a shared entrance: over HTTP each has callers of its own."""
        return connector(site, name, table) if name == "http" else self.entrances[name]

    async def tested(self) -> None:
        """The self-test of every site, one after the other."""
        for _, one in self.sites:
            await one.rounds.run()

    def reload(self, loop: asyncio.AbstractEventLoop) -> None:
        """In a thread beside the loop: reading many registers must hold no message up."""
        for _, one in self.sites:
            one.reload()
        loop.call_soon_threadsafe(self.sites.settle)

    async def end(self) -> None:
        await asyncio.gather(*(one.end() for _, one in self.sites))
        for _, one in self.sites:
            one.site.close()
        self.shared.close()


def folders(root: Path) -> Iterator[tuple[str, Path]]:
    """The sites of a folder, by name. ConfigError where it cannot be read."""
    try:
        found = sorted(path for path in root.iterdir() if not path.name.startswith("."))
    except OSError as error:
        raise ConfigError(str(root), "", f"no folder of sites ({error.strerror})") from None
    yield from ((path.name, path) for path in found if path.is_dir() and (path / settings.FILE).exists())


def shared_entrances(root: Path, sites: Sites) -> tuple[Settings, dict[str, Connector], dict[str, dict[str, Any]]]:
    """Those of DIR/dlp.yaml, with their tables. ConfigError for one that cannot be shared."""
    config = settings.load(root) if (root / settings.FILE).exists() else Settings()
    opened: dict[str, Connector] = {}
    tables: dict[str, dict[str, Any]] = {}
    own = prober()
    offered: dict[str, Callable[[], Any]] = {
        "callers": lambda: lambda: SharedCallers(sites, own),
        "replays": lambda: root / "replays",
        "own": lambda: own,
        "used": lambda: None,
    }
    for name in entrances_of(config):
        entrance = getattr(config, name)
        if not entrance.enabled:
            continue
        table = placed(name, entrance, root)
        if name not in SHARED:
            raise ConfigError(
                str(root / settings.FILE),
                name,
                f"cannot tell whose a message is: switch it on in the site's own dlp.yaml; shared can be {', '.join(SHARED)}",
            )
        if name == "milter" and int(table.get("processes", 1)) > 1:
            raise ConfigError(str(root / settings.FILE), "milter.processes", "is 1 where sites share the entrance")
        if not entrance.public:
            near(name, table)
        tables[name] = table
        opened[name] = made(name, table, offered)
    return config, opened, tables


async def serve_many(root: Path, *, say: Callable[[str], None], by: By, complain: Complain, readers: int = 2) -> None:
    """Run until SIGTERM or SIGINT. ConfigError where no site can be opened, or a shared entrance cannot start."""
    sites = Sites()
    config, entrances, tables = shared_entrances(root, sites)
    log.setup(config.log_level)
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(raised())
    loop.set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="beside"))
    found = len(list(folders(root)))
    life.End(lambda: loop.call_soon_threadsafe(stopping.set), seconds=life.ENDS + A_SITE * found).start()
    memory = life.Memory()
    memory.start()
    life.raise_descriptors()
    sys.setswitchinterval(TURN)
    gate = SharedGate(sites)
    many = Many(root, by, complain, config, Shared(readers), sites, entrances, tables)
    hangups = life.Hangups(lambda: many.reload(loop))
    started: list[Connector] = []
    looking: asyncio.Task[None] | None = None
    try:
        await many.open_all()
        if not len(sites):
            raise ConfigError(str(root), "", "no site here can be opened; each stands in a folder of its own, with its dlp.yaml")
        for name, one in entrances.items():
            await start(name, one, gate, public=getattr(config, name).public)
            started.append(one)
            event("entrance", entrance=name, state="open")
        hangups.start()
        await many.tested()
        say("ready")
        looking = asyncio.create_task(_look(many))
        with suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), WARM_AFTER)
        if not stopping.is_set():
            first = next((one for _, one in sites), None)
            if first is not None:
                await asyncio.to_thread(first.site.warm)
            settle()
        await stopping.wait()
    finally:
        hangups.stop()
        gate.give_up()
        if looking is not None:
            looking.cancel()
            with suppress(asyncio.CancelledError):
                await looking
        for one in reversed(started):
            await one.stop()
            event("entrance", entrance=one.name, state="closed")
        await many.end()
        memory.stop()


async def _look(many: Many) -> None:
    while True:
        await asyncio.sleep(LOOKS)
        try:
            await many.open_all()
            many.sites.settle()
        except Exception as error:  # noqa: BLE001  the next look must come; the error is named by type and place
            log.trouble("sites", error)
