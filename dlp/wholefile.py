"""Is a file that was put into a folder of ours whole, and is anybody still writing to one that was taken? Reads the folder and /proc.

A file is taken at once where it was renamed into the folder, soon where its own form says that it is whole (JSON that parses; a companion NAME.done, or
NAME.size with its number of bytes), and else when it has not changed for `settle`, or somewhat less where it was heard being closed. Never while a process that we can see has it open
for writing, but for one that neither writes nor closes it for many times that long. Reference: inotify(7), proc_pid_fdinfo(5),
proc_pid_maps(5).
"""

from __future__ import annotations

import json
import os
import stat
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from dlp import realfile

SOON: Final = 0.3
"""Seconds without a change before a form is believed."""
CLOSED: Final = 0.6
"""Share of `settle` for a file that was heard being closed. Many writers open, append and close again and again, so that it is not the end yet."""
PATIENCE: Final = 20
"""Times `settle`: a file that stays empty, short of its size or open for writing may have a writer who only just began."""
SIZE, DONE = ".size", ".done"
_MOST_FDS: Final = 50_000

Key = tuple[int, int]
"""Device and inode."""


@dataclass(frozen=True, slots=True)
class State:
    """`size`, `mtime` and `ctime` (ns) of a file at one look."""

    key: Key
    size: int
    mtime: int
    ctime: int

    @classmethod
    def of(cls, info: os.stat_result) -> State:
        return cls((info.st_dev, info.st_ino), info.st_size, info.st_mtime_ns, info.st_ctime_ns)

    def age(self) -> float:
        """Seconds since anything was last done to it, by the clock of the file system; negative where that is ahead of ours."""
        return time.time() - max(self.mtime, self.ctime) / 1e9


def writers() -> frozenset[Key]:
    """Files that some process has open for writing, or mapped, as far as we may look: those of our own account, or of all for root."""
    found: set[Key] = set()
    looked = 0
    for process in _processes():
        found.update(_mapped(process))
        with suppress(OSError), os.scandir(f"/proc/{process}/fd") as entries:
            for entry in entries:
                looked += 1
                if looked > _MOST_FDS:
                    return frozenset(found)
                with suppress(OSError, ValueError):
                    info = entry.stat()
                    if stat.S_ISREG(info.st_mode) and _writes(process, entry.name):
                        found.add((info.st_dev, info.st_ino))
    return frozenset(found)


def _processes() -> Iterator[str]:
    with suppress(OSError):
        yield from (name for name in os.listdir("/proc") if name.isdecimal())  # noqa: PTH208


def _mapped(process: str) -> Iterator[Key]:
    """Files that a process may change through its memory, with no descriptor open any more (mmap(2) MAP_SHARED)."""
    with suppress(OSError), open(f"/proc/{process}/maps", "rb") as maps:  # noqa: PTH123
        for line in islice(maps, _MOST_FDS):
            _, permissions, _, device, inode, *path = line.split(None, 5)
            if permissions[1:2] == b"w" and permissions[3:4] == b"s" and device != b"00:00" and path:
                with suppress(OSError):
                    info = os.stat(path[0].rstrip(b"\n"))  # noqa: PTH116
                    if stat.S_ISREG(info.st_mode) and info.st_ino == int(inode):
                        yield info.st_dev, info.st_ino


def _writes(process: str, descriptor: str) -> bool:
    with open(f"/proc/{process}/fdinfo/{descriptor}", "rb") as info:  # noqa: PTH123
        for line in info:
            if line.startswith(b"flags:"):
                return int(line.split()[1], 8) & os.O_ACCMODE != os.O_RDONLY
    return False


def vouched(path: Path, size: int) -> bool | None:
    """Does the file's own form say that it is whole? True, False (its size says that something is missing), or None where nothing says."""
    told = _told(path.with_name(path.name + SIZE))
    if told is not None:
        return told == size
    with suppress(OSError):  # a name too long for a companion
        if path.with_name(path.name + DONE).is_file():
            return True
    if path.suffix.lower() == ".json":
        try:
            return isinstance(json.loads(realfile.content(path)), dict) or None
        except (OSError, ValueError, RecursionError):
            return None
    return None


def companions(path: Path) -> Iterator[Path]:
    yield path.with_name(path.name + SIZE)
    yield path.with_name(path.name + DONE)


def _told(path: Path) -> int | None:
    """The number in a companion; None where there is none. One that is not a number yet is a size that nothing has."""
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    except OSError:
        return None
    try:
        text = os.read(descriptor, 64).strip()
    except OSError:
        text = b""
    finally:
        os.close(descriptor)
    return int(text) if text.isdigit() else -1
