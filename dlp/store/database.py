"""One SQLite file: connections, transactions, and SQLite's errors as `StoreError`.

Owns how the file is opened (WAL, private mode, secure delete) and who may write: one writer per process at a time, and between
processes `BEGIN IMMEDIATE` under a deadline. A commit lets the next writer begin and is then flushed: the system makes one flush for all who wait
for one, whichever process they are (group commit). Nobody is answered before his flush, and what is flushed holds all that was committed before. Knows no table. Imports next to nothing but the standard library, so that a reader starts quickly.
Reference: sqlite.org/wal.html, sqlite.org/howtocorrupt.html sections 2.2 (never close a descriptor of the file) and 2.6 (never carry a
connection across a fork); sqlite.org/pragma.html#pragma_synchronous (NORMAL syncs what keeps the file whole, and no commit).
"""

from __future__ import annotations

import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dlp import sqlite_file
from dlp.ports import Damaged, StoreError
from dlp.sqlite_file import Identity, identity
from dlp.store.engine import Conflict, Doubt, nothing

BUSY_S: Final = 5.0
STEP_S: Final = (0.0005, 0.001, 0.002, 0.003, 0.005)  # waits between attempts: short, so that no writer starves among many


CONFLICT: Final = ("SQLITE_CONSTRAINT_PRIMARYKEY", "SQLITE_CONSTRAINT_UNIQUE")


def _stored(path: Path, trouble: sqlite3.Error) -> StoreError:
    name = _code(trouble)
    if name == sqlite_file.MOVED:
        return _replaced(path)
    kind = Damaged if name.startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT")) else Conflict if name in CONFLICT else StoreError
    return kind(f"{path.name}: {name}")


def _replaced(path: Path) -> StoreError:
    return StoreError(
        f"{path.name}: removed or replaced while it was in use: put the file back with its -wal, or restart the program"
    )


def _code(trouble: sqlite3.Error) -> str:
    """SQLite's own name of the error; its message may quote a value."""
    return str(getattr(trouble, "sqlite_errorname", "") or type(trouble).__name__)


class Only:
    """A file is one machine's, and one process serves it (`.serving`): what one does, this one does."""

    def mine(self) -> bool:
        return True

    def close(self) -> None:
        """Nothing is held."""


class Database:
    """A file that several threads and processes use at once. `busy_s` is how long a writer waits for the others."""

    counts_wait = False
    shared = False

    def __init__(self, path: Path, *, busy_s: float = BUSY_S) -> None:
        self.path = path
        self.busy_s = busy_s
        self._reset()

    def _reset(self) -> None:
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._writer: sqlite3.Connection | None = None
        self._readers: list[sqlite3.Connection] = []
        self._ours: tuple[Identity, ...] | None = None
        self._wal = -1
        self._unsure = False

    def _after_fork(self) -> None:
        if self._pid != os.getpid():
            self._inherited = (self._writer, self._readers)  # kept, never closed: closing would touch the parent's locks
            self._reset()

    def _open_writer(self) -> sqlite3.Connection:
        try:
            connection = sqlite_file.connect(self.path, query="mode=rw", make=True, busy_s=self.busy_s)
        except OSError as trouble:
            raise StoreError(f"{self.path.name}: cannot be written ({trouble.strerror})") from None
        for pragma in (
            "page_size = 8192",  # an entry is 1 to 2 kB: five to a page instead of two
            "auto_vacuum = INCREMENTAL",
            "journal_mode = WAL",
            "synchronous = NORMAL",  # a commit is flushed by `_flush`, where the next writer may write meanwhile
            "secure_delete = ON",
            "recursive_triggers = ON",  # so that INSERT OR REPLACE cannot slip past the journal's triggers
            "trusted_schema = OFF",
        ):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def _open_reader(self) -> sqlite3.Connection:
        if not self.path.exists():
            raise StoreError(f"{self.path.name}: not found: nothing was recorded here yet, or it was moved away")
        self.present()
        wal = self.path.with_name(self.path.name + "-wal")
        try:
            connection = sqlite_file.connect(self.path, query="mode=ro", busy_s=self.busy_s)
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            # a folder we may not write has no room for the shared-memory file; without a WAL the file alone is the truth
            if wal.exists() and wal.stat().st_size:
                raise
            connection = sqlite_file.connect(self.path, query="immutable=1", busy_s=self.busy_s)
        return connection

    @property
    def empty(self) -> bool:
        try:
            if self.path.stat().st_size:
                return False
        except OSError:
            return True
        return not self.path.with_name(self.path.name + "-wal").exists()  # of a file that was emptied nothing is left to read

    def present(self) -> None:
        """StoreError where the file we write to, or its WAL, is not the one under its name any more: removed, moved or replaced. What is
        written then is in no file that anybody will read (howtocorrupt.html section 2.4)."""
        if self._ours is not None and self._pid == os.getpid():
            for ours, there in zip(self._ours, self._identities(), strict=True):
                if ours is not None and ours != there:
                    raise _replaced(self.path)

    def _identities(self) -> tuple[Identity, ...]:
        """Device and inode of the file and of its WAL."""
        return identity(self.path), identity(f"{self.path}-wal")

    @contextmanager
    def write(self, committed: Callable[[], None] = nothing) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it or nothing. StoreError for a full disk, a read-only file, damage, or a lock beyond the deadline; Doubt
        where a commit could not be brought to the disk."""
        self._after_fork()
        deadline = time.monotonic() + self.busy_s
        if not self._lock.acquire(timeout=self.busy_s):
            raise StoreError(f"{self.path.name}: busy, other writers were before us: try again")
        try:
            connection = self._begin(deadline)
            try:
                self.present()
                yield connection
                connection.execute("COMMIT")
                self.present()
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise
        except sqlite3.Error as trouble:
            raise _stored(self.path, trouble) from None
        finally:
            self._lock.release()
        committed()
        self._flush()

    def _flush(self) -> None:
        """What was committed, to the disk. A failure is told once, and what could not be written then may never be tried again by the system:
        no other entry may be built on it before all of it was written anew (`_write_anew`)."""
        try:
            os.fdatasync(self._wal)
        except OSError as trouble:
            self._unsure = True
            raise Doubt(f"{self.path.name}: not on disk ({trouble.strerror})") from None

    def _first_look(self, writer: sqlite3.Connection) -> None:
        try:
            self._open_wal()
        except (OSError, StoreError) as trouble:
            writer.execute("ROLLBACK")
            raise trouble if isinstance(trouble, StoreError) else StoreError(f"{self.path.name}: {trouble.strerror}") from None

    def _open_wal(self) -> None:
        """The log that our connection writes to; closing it takes no lock away, as closing the file itself would."""
        self._wal = os.open(f"{self.path}-wal", os.O_RDONLY | os.O_CLOEXEC)
        status = os.fstat(self._wal)
        self._ours = self._identities()
        if self._ours[1] != (status.st_dev, status.st_ino):
            self._forget_wal()
            raise StoreError(f"{self.path.name}: removed or replaced while it was opened: try again")

    def _forget_wal(self) -> None:
        if self._wal >= 0:
            os.close(self._wal)
        self._ours, self._wal = None, -1

    def _write_anew(self, connection: sqlite3.Connection) -> None:
        """All of the log into the file, from memory, and both flushed. OperationalError where somebody is at it."""
        if connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]:
            busy = sqlite3.OperationalError("busy")
            busy.sqlite_errorname = "SQLITE_BUSY"
            raise busy
        self._unsure = False

    @contextmanager
    def frozen(self) -> Iterator[sqlite3.Connection]:
        """Nobody writes meanwhile, and nothing is written here: for who copies the file and takes it away."""
        self._after_fork()
        with self._lock:
            try:
                connection = self._begin(time.monotonic() + self.busy_s)
                try:
                    yield connection
                finally:
                    connection.execute("ROLLBACK")
            except sqlite3.Error as trouble:
                raise _stored(self.path, trouble) from None

    def _begin(self, deadline: float) -> sqlite3.Connection:
        if self._writer is None:
            self._writer = self._open_writer()
            # SQLite's own waits grow to 100 ms and let a busy crowd starve one writer; ours stay short
            self._writer.execute("PRAGMA busy_timeout = 0")
        attempt = 0
        while True:
            try:
                if self._unsure:
                    self._write_anew(self._writer)
                self._writer.execute("BEGIN IMMEDIATE")
                if self._ours is None:
                    self._first_look(self._writer)
                return self._writer
            except sqlite3.OperationalError as trouble:
                if not _code(trouble).startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or time.monotonic() > deadline:
                    raise
            time.sleep(STEP_S[(attempt + self._pid) % len(STEP_S)])
            attempt += 1

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """A read-only connection with one consistent view of the file."""
        self._after_fork()
        try:
            try:
                connection = self._readers.pop()
            except IndexError:
                connection = self._open_reader()
            try:
                connection.execute("BEGIN")
                try:
                    yield connection
                finally:
                    if connection.in_transaction:
                        connection.execute("ROLLBACK")
            except sqlite3.Error:
                connection.close()  # it is given to nobody any more
                raise
            self._readers.append(connection)
        except sqlite3.Error as trouble:
            raise _stored(self.path, trouble) from None

    def copy_to(self, to: Path) -> None:
        """A whole copy as of this moment, while others write, in a file that is not there yet (mode 0600). StoreError where it cannot be made.

        It holds what is there and nothing that was: freed pages do not come along. Source: sqlite.org/lang_vacuum.html (VACUUM INTO).
        """
        self._after_fork()
        try:
            os.close(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except OSError as trouble:
            raise StoreError(f"{to.name}: cannot be made ({trouble.strerror})") from None
        try:
            connection = self._open_reader()
            try:
                connection.execute("VACUUM INTO ?", (str(to),))
            finally:
                connection.close()
        except sqlite3.Error as trouble:
            raise _stored(self.path, trouble) from None

    def alone(self, what: str) -> Only:
        return Only()

    def condition(self) -> None:
        """There is no server."""

    def wipe(self) -> bool:
        """Take what was erased out of the WAL, too, and give freed pages back. False where a reader or writer keeps the WAL: try again later.

        The pages of the database itself are overwritten at once (secure_delete); a WAL keeps their former content until it is truncated.
        """
        self._after_fork()
        if not self._lock.acquire(timeout=0.1):
            return False
        try:
            connection = self._begin(0)  # nobody waits for this: one attempt
            connection.execute("ROLLBACK")
            connection.execute("PRAGMA incremental_vacuum").fetchall()
            busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.Error as trouble:
            if _code(trouble).startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                return False
            raise _stored(self.path, trouble) from None
        finally:
            self._lock.release()
        return not busy

    def compact(self, *, most: int) -> bool:
        """Write the file anew, without the room that shrunken rows leave in their pages. Others wait meanwhile (a second for some 50 MB),
        so only a file of at most `most` bytes is taken; False where it is larger, or somebody is at it."""
        self._after_fork()
        if not self._lock.acquire(timeout=0.1):
            return False
        try:
            if self.path.stat().st_size > most:
                return False
            connection = self._begin(0)
            connection.execute("ROLLBACK")
            connection.execute("PRAGMA temp_store = MEMORY")  # no copy of the journal in a folder for temporary files
            try:
                connection.execute("VACUUM")
            finally:
                connection.execute("PRAGMA temp_store = DEFAULT")
        except sqlite3.Error as trouble:
            if _code(trouble).startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
                return False
            raise _stored(self.path, trouble) from None
        finally:
            self._lock.release()
        return True

    def close(self) -> None:
        self._after_fork()
        with self._lock:
            for connection in (*self._readers, self._writer):  # the last one takes the log into the file, which a reader cannot
                if connection is not None:
                    connection.close()
            self._forget_wal()
            self._writer, self._readers = None, []
