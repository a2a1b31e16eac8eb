"""Connections to SQLite files that may be taken away while they are in use: moved, removed, replaced by a copy.

SQLite tells files apart by their inode and finds the shared memory of a WAL by the path. The first to open that memory cuts it to nothing, and a
process does not see its own locks: where a second file came to stand under the path of one that is in use, opening it cuts the memory of the
first, and whoever reads through an older connection at that moment is killed by SIGBUS. So a file is not opened while this process has
connections to another one of its path.
Source: sqlite.org/howtocorrupt.html section 2.4; sqlite.org/rescode.html#readonly_dbmoved.
"""

from __future__ import annotations

import gc
import os
import sqlite3
import threading
from contextlib import suppress
from pathlib import Path
from typing import Final
from weakref import WeakSet

MOVED: Final = "SQLITE_READONLY_DBMOVED"
"""SQLite's own name for it, which it looks for only before it writes, and not in a WAL."""

Identity = tuple[int, int] | None


def identity(path: Path | str) -> Identity:
    """Device and inode; None where there is nothing."""
    try:
        status = os.stat(path)  # noqa: PTH116  once a message: the plain call
    except OSError:
        return None
    return status.st_dev, status.st_ino


class Connection(sqlite3.Connection):
    """Keeps in mind which file it opened."""

    place = ""
    file: Identity = None

    def close(self) -> None:
        super().close()
        self.place = ""

    def moved(self) -> bool:
        return identity(self.place) != self.file


_open: WeakSet[Connection] = WeakSet()
_opening = threading.Lock()


def _in_child() -> None:
    global _opening  # a thread that held it is not there in the child
    _opening = threading.Lock()


os.register_at_fork(after_in_child=_in_child)


def connect(path: Path, *, query: str, make: bool = False, busy_s: float) -> Connection:
    """Without transactions of its own, for several threads. `query`: how to open it, as in a URI (`mode=rw`); `make`: an empty file (mode
    0600) where there is none. sqlite3.OperationalError, with `MOVED` where a connection of this process is open to another file of this path;
    OSError where none can be made."""
    place = Path(os.path.realpath(path))
    with _opening:
        there = identity(place)
        if _in_use(place, there):
            gc.collect()  # of those whom nobody closed: each is in a circle with its own store of statements
            if _in_use(place, there):
                raise _moved()
        if make and there is None:
            _make(place)
            there = identity(place)
        connection = sqlite3.connect(  # the file, and not yet its shared memory
            f"{place.as_uri()}?{query}", uri=True, timeout=busy_s, isolation_level=None, check_same_thread=False, factory=Connection
        )
        if identity(place) != there:
            connection.close()
            raise _moved()
        connection.place, connection.file = str(place), there
        _open.add(connection)
    return connection


def _in_use(place: Path, there: Identity) -> bool:
    """Is a connection open to another file than the one that stands there?"""
    return any(one.place == str(place) and one.file != there for one in list(_open))


def _make(place: Path) -> None:
    """A file that is there is not opened past SQLite, not even for a moment: closing it would drop every lock that this process has on it, and the
    last connection of another one would take the WAL away under us (howtocorrupt.html section 2.2)."""
    with suppress(FileExistsError):
        os.close(os.open(place, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _moved() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("moved")
    error.sqlite_errorname, error.sqlite_errorcode = MOVED, sqlite3.SQLITE_READONLY_DBMOVED
    return error
