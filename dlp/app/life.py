"""The life of a serving process: signals, a bounded end, memory that runs out, and keys that leave no trace on the disk.

SIGHUP      never ends anything: it is blocked (also in every process that is started) and waited for by a thread, which reloads
SIGTERM     begins the end; after ENDS the process ends whatever still runs, with exit status 0: what was not finished is journalled as such
memory      a process that cannot have a few more megabytes ends with EXHAUSTED and one line, and is started anew by who watches it
cores       none, and nobody of the same account may look into the process (prctl(2) PR_SET_DUMPABLE, setrlimit(2) RLIMIT_CORE)
keys        locked in memory, so that they are not written to swap (mlock(2)); all of the process where RLIMIT_MEMLOCK is unlimited
"""

from __future__ import annotations

import asyncio
import ctypes
import json
import mmap
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import Any, Final

from dlp import log, realfile
from dlp.log import event, trouble

ENDS: Final = 3.5
"""Seconds from SIGTERM to the end, whatever runs."""
FINISHING: Final = 3.0
"""Seconds of these for the release that is under way. One that takes longer is shown as uncertain, and a person repeats it."""
SCANS_END: Final = 1.0
"""Seconds of these in which scans that run may come to their answer."""
LASTLY: Final = 1.3
"""Seconds later at which it is ended from outside."""
_TURN: Final = 0.0005
"""Seconds that a thread keeps the interpreter once the end has begun."""
EXHAUSTED: Final = 71
"""Exit status of a process whose memory ran out (EX_OSERR of sysexits.h)."""
SPARE: Final = 16 << 20
"""Bytes that must be to be had at any time."""
LOOKS: Final = 0.5
BEATS: Final = 5.0
"""Seconds between two signs of life, from the loop that every entrance answers by."""
STILL: Final = 60.0
"""Seconds without one after which it is said to stand still."""
_LINE: Final = b'{"level": "error", "event": "memory", "state": "exhausted", "code": 71}\n'
_DESCRIBED: Final = 255
"""Bytes of a description: of one length, so that whoever reads it while another is written sees one of the two."""
_PR_SET_DUMPABLE: Final = 4
_MCL: Final = 1 | 2 | 4  # MCL_CURRENT, MCL_FUTURE, MCL_ONFAULT
_ended = threading.Lock()


def exhausted() -> None:
    """End now, with one line: nothing can be relied on any more. What was decided is journalled, what was not is sent again."""
    if _ended.acquire(blocking=False):
        os.write(2, _LINE)
        os._exit(EXHAUSTED)


class Memory:
    """Looks again and again whether there is memory left, and hears of a MemoryError wherever it ends up."""

    def __init__(self) -> None:
        self._ending = threading.Event()

    def start(self) -> None:
        log.on_memory_error(exhausted)
        for module, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
            setattr(module, name, _hook(getattr(module, name)))
        threading.Thread(target=self._loop, name="dlp-memory", daemon=True).start()

    def stop(self) -> None:
        self._ending.set()

    def _loop(self) -> None:
        while not self._ending.wait(LOOKS):
            try:
                mmap.mmap(-1, SPARE).close()
            except (OSError, MemoryError):
                exhausted()


def _hook(before: Callable[..., Any]) -> Callable[..., Any]:
    def hooked(*said: Any) -> Any:
        kind = getattr(said[0], "exc_type", said[0])
        if isinstance(kind, type) and issubclass(kind, MemoryError):
            exhausted()
        return before(*said)

    return hooked


def block_hangups() -> None:
    """SIGHUP waits from here on, in this thread and in every thread and process it starts: call it before there are any."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGHUP})


class Hangups:
    """Calls `reload` for every SIGHUP, in a thread of its own, until `stop`; later ones do nothing."""

    def __init__(self, reload: Callable[[], None]) -> None:
        self._reload = reload
        self._stopped = False

    def start(self) -> None:
        block_hangups()
        threading.Thread(target=self._loop, name="dlp-hangup", daemon=True).start()

    def stop(self) -> None:
        self._stopped = True

    def _loop(self) -> None:
        while True:
            signal.sigwait({signal.SIGHUP})
            if not self._stopped:
                try:
                    self._reload()
                except Exception as error:  # noqa: BLE001  the next one must be heard; the error is named by type and place
                    trouble("reload", error)


class End:
    """SIGTERM and SIGINT. `begin` is called once, in the main thread, between any two steps of it. Where even that waits too long, since sixteen
    threads have the interpreter in turn, another process ends this one from outside (`dlp.app.deadline`)."""

    def __init__(self, begin: Callable[[], object], *, seconds: float | None = None) -> None:
        self._begin, self._seconds = begin, ENDS if seconds is None else seconds
        self._begun = False

    def start(self) -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._heard)
        self._outside()

    def _outside(self) -> None:
        heard, told = os.pipe()
        os.set_blocking(told, False)
        command = [
            sys.executable,
            "-I",
            "-S",
            str(Path(__file__).with_name("deadline.py")),
            str(os.getpid()),
            str(self._seconds + LASTLY),
        ]
        try:
            self._watching = subprocess.Popen(command, stdin=heard, stdout=subprocess.DEVNULL, start_new_session=True)  # noqa: S603  ours
        except OSError as error:  # the thread below is there all the same
            trouble("end", error)
            os.close(told)
        else:
            signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        os.close(heard)

    def _heard(self, number: int, frame: FrameType | None) -> None:
        if not self._begun:
            self._begun = True
            sys.setswitchinterval(_TURN)
            threading.Thread(target=self._wait, name="dlp-end", daemon=True).start()
        self._begin()

    def _wait(self) -> None:
        time.sleep(self._seconds)
        with suppress(Exception):
            event("stop", level="WARNING", state="broken-off")
        kill_children()
        os._exit(0)


def kill_children() -> None:
    """Every process that this one started. Nobody is left to be answered by them."""
    for listed in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError, ValueError):
            for number in listed.read_text("ascii").split():
                os.kill(int(number), signal.SIGKILL)


def raise_descriptors() -> None:
    """As many open files as the hard limit allows: connections of strangers are to take none from callers."""
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))


def harden(keys: Iterable[bytes]) -> dict[str, Any]:
    """No core, nobody looks in, keys stay in memory. What came of it: `locked` is all, keys or none."""
    libc = ctypes.CDLL(None, use_errno=True)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    locked = "none"
    unlimited = resource.getrlimit(resource.RLIMIT_MEMLOCK)[0] == resource.RLIM_INFINITY
    if unlimited and libc.mlockall(_MCL) == 0:
        locked = "all"
    elif all(_locked(libc, key) for key in keys):
        locked = "keys"
    if locked == "none":
        event("keys", level="WARNING", state="not-locked", reason="RLIMIT_MEMLOCK")
    return {"core": resource.getrlimit(resource.RLIMIT_CORE)[0], "locked": locked}


def _locked(libc: ctypes.CDLL, key: bytes) -> bool:
    """mlock(2) of the pages that a bytes object's content lies on: behind its header, which ends a byte before the terminating NUL."""
    start = id(key) + sys.getsizeof(b"") - 1
    return bool(libc.mlock(ctypes.c_void_p(start), ctypes.c_size_t(len(key))) == 0)


def describe(handle: int, facts: dict[str, Any]) -> None:
    """Write down who serves, in the file whose lock he holds."""
    text = json.dumps({"pid": os.getpid(), **facts}).ljust(_DESCRIBED)
    os.pwrite(handle, text.encode() + b"\n", 0)
    os.ftruncate(handle, len(text) + 1)


def ended(handle: int) -> None:
    """Nobody serves any more: what was written down goes, so that what stays is of one that came to no end."""
    os.ftruncate(handle, 0)


async def beat(handle: int, whole: Callable[[], bool] = lambda: True) -> None:
    """A sign of life, again and again, in the time of the file whose lock the process holds; none while the program is not `whole`."""
    while True:
        if whole():
            os.utime(handle)
        await asyncio.sleep(BEATS)


def still(site: Path, now: float) -> float:
    """Seconds since the last sign of life; 0 where that is not long."""
    try:
        age = now - (site / ".serving").stat().st_mtime
    except OSError:
        return 0.0
    return age if age > STILL else 0.0


def described(site: Path) -> dict[str, Any]:
    """What the serving process wrote down; empty where none did. It need not be alive."""
    try:
        found = json.loads(realfile.content(site / ".serving") or b"{}")
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
