"""Destruction of what is past its days (PIPA 21): once a day beside `dlp serve`, in a process of its own, or when `dlp retention run` asks for it.

A journal that was touched is not destroyed from: it is evidence until somebody has cleared it up.
"""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from dlp import keys, log, settings
from dlp.app.looking_back import term_in_force
from dlp.app.rewrapping import finish
from dlp.ledgers.retention import EXPIRED, PROGRAM, Class
from dlp.log import event, trouble
from dlp.message import KST
from dlp.ports import ConfigError, StoreError
from dlp.store import QUICKLY, Store, open_store, recorded

PAUSE: Final = 300.0
"""Seconds after the start of serving before the first look, and between looks at the date."""
SILENCE: Final = timedelta(days=60)
"""A journal that had no entry for so long, or a clock that jumped ahead by it: then a person must say `dlp retention run`."""
WIPING: Final = 50
WIPE_PAUSE_S: Final = 0.1


@dataclass(frozen=True, slots=True)
class Done:
    """`counts`: by `dlp.ledgers.retention.BOOKED`. `wiped` False: a reader kept the WAL; serving wipes it later."""

    counts: Mapping[str, int]
    wiped: bool


def destroy(
    store: Store, *, now: datetime, body: Mapping[str, Any], tell: Callable[[], object] = lambda: None, compact: int = QUICKLY
) -> Done:
    """Everything that is past its days and under no hold. `body`: who acts; `tell` tells senders of what expired and erases it; `compact`:
    how many bytes the journal may have to be written anew.

    StoreError, and nothing destroyed, where the journal was touched.
    """
    if any(store.overdue(now=now).values()) and not store.verify().whole:
        raise StoreError("the journal was touched, and nothing is destroyed before that is cleared up: run `dlp journal verify`")
    expired = store.expire_originals(now=now, body=body)
    if expired or store.pending_refusals(now=now):  # those, too, that a run which was killed had refused and told nobody of
        tell()
    counts = store.destroy(now=now, body=body)
    if counts[Class.journal] or counts[Class.provisions] or compact > QUICKLY:
        with suppress(StoreError):  # it is destroyed; a full disk keeps only the file from shrinking
            store.compact(most=compact)
    return Done({EXPIRED: expired, **counts}, wiped(store))


def wiped(store: Store) -> bool:
    for _ in range(WIPING):
        if store.wipe():
            return True
        time.sleep(WIPE_PAUSE_S)
    return False


class Daily:
    """Runs `destroy` in a process of its own on every new day of the site's clock, so that no message waits for it."""

    def __init__(self, site: Path, *, pause: float = PAUSE, turn: asyncio.Semaphore | None = None) -> None:
        """`turn`: who holds it runs; several sites have one in common."""
        self._site, self._pause, self._turn = site, pause, turn or asyncio.Semaphore()
        self._day: date | None = None

    async def run(self) -> None:
        """Until it is cancelled; a run that is under way then ends with it, at a whole step."""
        while True:
            await asyncio.sleep(self._pause)
            today = datetime.now(KST).date()
            if today != self._day:
                self._day = today
                try:
                    async with self._turn:
                        await self.once()
                except OSError as error:
                    trouble("destroying", error)

    async def once(self) -> int:
        """Exit status of one run: 0 done."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "dlp.app.destroying", str(self._site.resolve()), stdin=asyncio.subprocess.DEVNULL
        )
        try:
            code = await process.wait()
        finally:
            if process.returncode is None:
                with suppress(ProcessLookupError):
                    process.terminate()
                await process.wait()
        if code:
            event("destroying", level="ERROR", code=code)
        return code


def _main(site: Path) -> int:
    """Senders of what expired are told by the serving process, which looks every second."""
    if not recorded(site):
        return 0
    os.nice(10)
    found = settings.load(site)
    log.setup(found.log_level)
    ring = keys.load(site / "keys")
    store = open_store(site, ring, busy_s=found.journal.lock_seconds)
    now = datetime.now(UTC)
    alone = store.alone("destruction")
    try:
        finish(site, ring, lambda old, new: store.rewrap(new, now=now, old=old))  # each node has its own key files
        if not alone.mine():  # another node is at it
            return 0
        if (gap := store.silence(now=now)) > SILENCE:
            event("destroying", level="ERROR", state="clock", reason="no-entry-for-days", count=gap.days)
            return 2
        term_in_force(store, found.look_back, now=now)
        done = destroy(store, now=now, body=PROGRAM)
        store.repeat_count(now=now)
    finally:
        alone.close()
        store.close()
    for name, count in done.counts.items():
        if count:
            event("destroyed", kind=name, count=count)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(_main(Path(sys.argv[1])))
    except (ConfigError, StoreError, OSError) as error:
        trouble("destroying", error)
        sys.exit(2)
