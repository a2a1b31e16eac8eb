"""More processes for the milter: they share its listening socket with the one that serves, decide as it does, and end when it ends.

The serving process opens the socket, takes part in the work, and keeps the others alive. They share journal, register, policy and conversation
memory through the site's folder; releasing and imports are the serving process's alone. Each holds the end of a pipe: when that breaks, the serving process
is gone, and they finish what they have and go, too.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from dlp import log
from dlp.app import life
from dlp.app.figures import Tally
from dlp.app.gate import SiteGate
from dlp.app.reloading import reload_settings
from dlp.app.sharing import memory_of
from dlp.app.site import Site
from dlp.app.turns import TURN
from dlp.app.watch import Watch
from dlp.log import event, trouble
from dlp.ports import ConfigError, Connector

PAUSE: Final = 1.0
"""Seconds before a process that ended is replaced."""
STARTING: Final = 60.0
ENDING: Final = 3.0


class Followers:
    """`count` processes beside this one, serving `connector` (its name and table of dlp.yaml, and the digest of its `route`) on the socket `descriptor`."""

    def __init__(
        self, site: Path, name: str, table: dict[str, Any], *, route: str, descriptor: int, count: int, tally: Tally | None = None
    ) -> None:
        self._task = json.dumps({"site": str(site), "name": name, "table": {**table, "inherited": descriptor}, "route": route})
        self._descriptor, self._count = descriptor, count
        self._stopping = False
        self._tally = tally or Tally()
        self._processes: set[asyncio.subprocess.Process] = set()
        self._keepers: list[asyncio.Task[None]] = []

    @property
    def count(self) -> int:
        """Those that are there."""
        return len(self._processes)

    async def start(self) -> None:
        """Returns when all decide. ConfigError where one cannot start."""
        first = [await self._started() for _ in range(self._count)]
        self._keepers = [asyncio.ensure_future(self._kept(process)) for process in first]

    async def stop(self) -> None:
        self._stopping = True
        for process in self._processes:
            with suppress(ProcessLookupError):
                process.terminate()
        if self._keepers:
            await asyncio.wait(self._keepers, timeout=ENDING)
        for process in self._processes:
            with suppress(ProcessLookupError):
                process.kill()

    def hang_up(self) -> None:
        """Let them take the settings as they now are; policy and register they watch themselves."""
        for process in tuple(self._processes):
            with suppress(ProcessLookupError):
                process.send_signal(signal.SIGHUP)

    async def _started(self) -> asyncio.subprocess.Process:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "dlp.app.following",
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, pass_fds=(self._descriptor,),
        )  # fmt: skip
        assert process.stdin is not None
        assert process.stdout is not None
        self._processes.add(process)
        process.stdin.write(self._task.encode() + b"\n")
        try:
            ready = await asyncio.wait_for(process.stdout.readline(), STARTING)
        except TimeoutError:
            ready = b""
        if ready.strip() != b"ready":
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()
            self._processes.discard(process)
            raise ConfigError("dlp.yaml", "milter.processes", "a further process could not start; its own words stand above")
        return process

    async def _kept(self, process: asyncio.subprocess.Process) -> None:
        while not self._stopping:
            await self._heard(process)
            code = await process.wait()
            self._tally.ended(process.pid)
            self._processes.discard(process)
            if self._stopping:
                return
            event("worker", level="ERROR", state="ended", code=code)
            while not self._stopping:
                await asyncio.sleep(PAUSE)
                try:
                    process = await self._started()
                    event("worker", state="replaced", pid=process.pid)
                    break
                except (ConfigError, OSError) as error:
                    trouble("worker", error)
        if process in self._processes:
            with suppress(ProcessLookupError):
                process.terminate()
            await process.wait()
            self._processes.discard(process)

    async def _heard(self, process: asyncio.subprocess.Process) -> None:
        """Its figures, a line each second in which there were any, until it ends."""
        assert process.stdout is not None
        with suppress(ValueError):  # a line beyond all measure: the process goes on unheard
            async for line in process.stdout:
                self._tally.hear(process.pid, line)


async def follow(site: Site, connector: Connector, ended: asyncio.Event) -> None:
    """The life of a further process, until `ended`."""
    site.memory = memory_of(site.folder, site.keys.seal)
    watch = Watch(site, imports=False)
    gate = SiteGate(site)
    await connector.start(gate)
    watch.start()
    print("ready", flush=True)  # noqa: T201  to the serving process
    try:
        while not ended.is_set():
            with suppress(TimeoutError):
                await asyncio.wait_for(ended.wait(), 1.0)
            site.tidy(datetime.now(UTC))
            if (line := gate.tally.told()) is not None:
                await asyncio.to_thread(_say, line)
    finally:
        watch.stop()
        await connector.stop()


def _say(line: bytes) -> None:
    with suppress(OSError):  # the serving process is gone, and so is this one soon
        sys.stdout.buffer.write(line)
        sys.stdout.buffer.flush()


def _reload(site: Site) -> None:
    reload_settings(site, journal=False)


async def _main() -> None:
    from dlp.app.entrances import connector

    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    task = json.loads(sys.stdin.buffer.readline())
    life.End(lambda: loop.call_soon_threadsafe(ended.set)).start()
    memory = life.Memory()
    memory.start()
    sys.setswitchinterval(TURN)
    os.set_blocking(sys.stdin.fileno(), False)

    def heard() -> None:
        if not os.read(sys.stdin.fileno(), 4096):  # the other end is gone
            loop.remove_reader(sys.stdin.fileno())
            ended.set()

    loop.add_reader(sys.stdin.fileno(), heard)
    with Site.open(task["site"]) as site:
        log.setup(site.settings.log_level)
        site.recording.routes = {task["name"]: task["route"]}
        life.harden((site.keys.register, site.keys.seal, site.keys.journal))
        life.Hangups(lambda: _reload(site)).start()
        await follow(site, connector(site, task["name"], task["table"]), ended)


if __name__ == "__main__":
    life.block_hangups()
    asyncio.run(_main())
