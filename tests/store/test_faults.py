"""SQLite's own faults: killed in a transaction, full disks, locks, read-only files. Kills and crowds of any store: `conformance_crowd.py`."""

import itertools
import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from dlp.keys import Keys
from dlp.model import Action
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import Store, open_store, sql
from dlp.store.database import Database
from dlp.store.reading import Filter

Make = Callable[..., Record]
Child = Callable[[str], "subprocess.Popen[str]"]
STOP = "\nprint(record_id, flush=True)\nos.kill(os.getpid(), signal.SIGKILL)\n"


def _killed(process: "subprocess.Popen[str]") -> str:
    out, err = process.communicate(timeout=120)
    assert process.returncode == -signal.SIGKILL, err
    return out.strip()


def test_killed_in_the_middle_of_a_transaction(child: Child, store: Store, make_record: Make) -> None:
    store.decided(make_record())
    code = """
store = open_store(site, ring)
with store._write() as pen:
    pen.append("start", at="2026", body={})
    record_id = "-"
"""
    _killed(child(code + "".join(f"    {line}\n" for line in STOP.strip().splitlines())))
    assert store.verify() == type(store.verify())(1, 1, ())
    store.decided(make_record())
    assert store.verify().entries == 2


def test_killed_before_the_anchor_was_written(child: Child, store: Store, make_record: Make, site: Path) -> None:
    store.decided(make_record())
    anchor = (site / "journal.anchor").read_bytes()
    store.decided(make_record())
    (site / "journal.anchor").write_bytes(anchor)  # as if the process had died between commit and anchor
    assert store.verify().whole


def test_full_disk(child: Child, store: Store) -> None:
    code = """
import resource
store = open_store(site, ring)
record_id = store.decided(make())
size = max(path.stat().st_size for path in site.iterdir() if path.is_file())
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 4096, size + 4096))
done = 1
try:
    for _ in range(500):
        store.decided(make(Action.HOLD), raw=b"x" * 50_000, meta={})
        done += 1
except StoreError as trouble:
    print(done, trouble)
"""
    out, err = child(code).communicate(timeout=120)
    done, trouble = out.strip().split(maxsplit=1)
    assert "SQLITE_FULL" in trouble or "SQLITE_IOERR" in trouble, err
    assert store.verify().whole
    assert store.verify().entries == int(done)
    assert store.incident_count(Filter()) == int(done)


def test_full_database_takes_nothing_by_halves_and_recovers(store: Store, make_record: Make, site: Path) -> None:
    writer = store._database  # type: ignore[attr-defined]
    with writer.write() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(StoreError, match="SQLITE_FULL"):
        store.decided(make_record(Action.HOLD), raw=b"x" * 100_000, meta={})
    assert store.verify().entries == store.incident_count(Filter()) == 0
    with writer.write() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    store.decided(make_record(Action.HOLD), raw=b"x" * 100_000, meta={})
    assert store.verify().whole


def test_what_a_clean_message_shows_is_kept_or_the_message_does_not_pass(
    store: Store, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whose case comes later must be found: a journal that takes nothing lets nothing of that kind out, once it is known."""
    writer = store._database  # type: ignore[attr-defined]
    row = {"at": now.isoformat(), "data": ["t" * 64] * 400, "from": [], "to": []}

    def passed() -> None:
        store.shown(dict(row), most=1000)
        store.count(channel="sms", connector="t", now=now, flush=False)

    with writer.write() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    passed()
    with pytest.raises(StoreError, match="SQLITE_FULL"):
        store.flush_counts()
    with pytest.raises(StoreError, match="could not be kept"):
        passed()
    store.count(channel="sms", connector="t", now=now)  # one that shows nobody
    with writer.write() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    with pytest.raises(StoreError, match="could not be kept"):
        passed()  # it is not tried at each message
    monkeypatch.setattr(sql, "FLUSH_S", 0.0)
    passed()
    store.flush_counts()
    assert len(store.shown_since(now)) == 2
    assert store.counted() == 3
    assert store.verify().whole


def test_a_lock_beyond_the_deadline_is_a_store_error_and_before_it_is_none(
    hurried: Store, store: Store, make_record: Make, site: Path
) -> None:
    other = sqlite3.connect(site / "journal.db", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    started = time.monotonic()
    with pytest.raises(StoreError, match="SQLITE_BUSY"):
        hurried.decided(make_record())
    assert time.monotonic() - started >= 0.3
    assert hurried.incidents(Filter()) == []  # readers are not stopped
    timer = threading.Timer(0.1, other.rollback)
    timer.start()
    store.decided(make_record())
    timer.join()
    other.close()
    assert store.verify().entries == 1


TAKEN = """
import os, pathlib, shutil, sqlite3, sys, threading
from contextlib import suppress
from dlp.ports import StoreError
from dlp.store.database import Database

path, act, opens = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
used = Database(path)
with used.write() as connection:
    connection.execute("CREATE TABLE t (a)")
if act == "replaced":
    shutil.copy(path, path.with_name("aside.db"))
    path.with_name("aside.db").replace(path)
elif act == "moved":
    path.rename(path.with_name("aside.db"))
else:
    path.unlink()
done = threading.Event()

def read():
    while not done.is_set():
        with suppress(StoreError, sqlite3.Error), used.read() as connection:  # it had no reader before: none is opened now
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        connection = used._writer
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()

thread = threading.Thread(target=read)
thread.start()
refused = 0
for _ in range(400):
    try:
        other = Database(path, busy_s=0)
        with other.read() if opens == "to read" else other.write() as connection:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except StoreError as error:
        refused += "removed or replaced" in str(error) or "not found" in str(error)
done.set()
thread.join()
used.close()
other = Database(path)  # nothing is open to the other file any more
with other.write() as connection:
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
print(refused)
"""


@pytest.mark.parametrize("act", ["replaced", "moved", "removed"])
@pytest.mark.parametrize("opens", ["to read", "to write"])
def test_a_file_that_came_to_stand_in_the_place_of_one_in_use_is_not_opened(tmp_path: Path, act: str, opens: str) -> None:
    """Opening it would cut the shared memory of those who still read the first one, which kills the process."""
    done = subprocess.run(
        [sys.executable, "-c", TAKEN, str(tmp_path / "journal.db"), act, opens], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "400\n"), done.stderr
    assert (tmp_path / "journal.db").stat().st_mode & 0o777 == 0o600 or act == "replaced"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everything")
def test_read_only_file(store: Store, ring: Keys, site: Path, make_record: Make) -> None:
    store.decided(make_record())
    store.close()
    (site / "journal.db").chmod(0o400)
    with pytest.raises(StoreError):
        open_store(site, ring)


def test_read_only_database(store: Store, make_record: Make) -> None:
    store.decided(make_record())
    with store._database.write() as connection:  # type: ignore[attr-defined]
        pass
    connection.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreError, match="SQLITE_READONLY"):
        store.decided(make_record())
    connection.execute("PRAGMA query_only = OFF")
    assert store.verify().entries == 1


def test_a_second_writer_takes_no_lock_away(child: Child, store: Store, ring: Keys, site: Path, make_record: Make) -> None:
    """A process that reads and writes through connections of their own is still there for the last one of another process, which would else
    take the WAL away under it (sqlite.org/howtocorrupt.html section 2.2: closing a descriptor of the file drops every lock on it)."""
    with Database(site / "journal.db").read() as reader:
        reader.execute("SELECT count(*) FROM journal").fetchone()
        second = open_store(site, ring)
        second.decided(make_record())
        wal = (site / "journal.db-wal").stat().st_ino
        store.close()
        _, err = child("store = open_store(site, ring)\nstore.decided(make())\nstore.close()\n").communicate(timeout=120)
        assert not err
        assert (site / "journal.db-wal").stat().st_ino == wal
        second.decided(make_record())
    assert second.verify().entries == 3
    assert second.verify().whole
    second.close()


def test_a_folder_that_is_not_there(tmp_path: Path, ring: Keys) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        open_store(tmp_path / "none", ring)


def test_nobody_is_answered_before_his_entry_is_on_disk(
    store: Store, make_record: Make, site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk of a machine that loses its power: the files as they were when last flushed."""
    flush, disks = os.fdatasync, itertools.count()
    disk = tmp_path

    def flushed(handle: int) -> None:
        nonlocal disk
        flush(handle)
        disk = tmp_path / f"disk{next(disks)}"
        disk.mkdir()
        for name in ("journal.db", "journal.db-wal"):
            (disk / name).write_bytes((site / name).read_bytes())

    monkeypatch.setattr("dlp.store.database.os.fdatasync", flushed)
    for _ in range(5):
        decided = store.decided(make_record())
        with Database(disk / "journal.db").read() as left:
            assert left.execute("SELECT state FROM decision WHERE id = ?", (decided,)).fetchone() == ("decided",)


def test_what_could_not_be_flushed_is_written_anew_before_anything_is_built_on_it(
    hurried: Store, make_record: Make, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hurried.decided(make_record())
    flush = os.fdatasync

    def fails(handle: int) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("dlp.store.database.os.fdatasync", fails)
    lost = make_record()
    with pytest.raises(StoreError, match="not on disk"):
        hurried.decided(lost)
    monkeypatch.setattr("dlp.store.database.os.fdatasync", flush)
    left = sqlite3.connect(f"file:{site / 'journal.db'}?mode=ro", uri=True)
    left.execute("BEGIN")
    left.execute("SELECT count(*) FROM journal").fetchone()
    with pytest.raises(StoreError, match="SQLITE_BUSY"):  # somebody reads what would have to be written over
        hurried.decided(make_record())
    left.close()
    assert hurried.decided(lost) == lost.id
    assert hurried.verify().entries == hurried.incident_count(Filter()) == 2
    assert hurried.verify().whole
