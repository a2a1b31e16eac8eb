"""Crashes, full disks, locks, read-only files, crowds: nothing half-written, nothing lost, and the trouble has a name."""

import os
import signal
import sqlite3
import subprocess
import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import Store, open_store
from dlp.store.reading import Filter

Make = Callable[..., Record]
Child = Callable[[str], "subprocess.Popen[str]"]
STOP = "\nprint(record_id, flush=True)\nos.kill(os.getpid(), signal.SIGKILL)\n"


def _killed(process: "subprocess.Popen[str]") -> str:
    out, err = process.communicate(timeout=30)
    assert process.returncode == -signal.SIGKILL, err
    return out.strip()


def test_killed_between_decided_and_done(child: Child, store: Store, now: datetime) -> None:
    decided = _killed(child("record_id = open_store(site, ring).decided(make())" + STOP))
    assert [row["id"] for row in store.unfinished(before=now + timedelta(hours=1))] == [decided]
    assert store.verify().whole


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


@pytest.mark.parametrize("step", ["requested", "claimed", "finished"])
def test_killed_on_the_way_out_of_quarantine(child: Child, store: Store, now: datetime, step: str) -> None:
    code = """
store = open_store(site, ring)
record_id = store.decided(make(Action.HOLD), raw=b"raw", meta={})
store.done(record_id, Outcome("held"), now=NOW)
store.request_release(record_id, operator="kim", reason="", now=NOW)
"""
    if step != "requested":
        code += 'store.claim_release(record_id, worker="w1", lease_s=60, now=NOW)\n'
    if step == "finished":
        code += 'store.finish_release(record_id, Outcome("delivered"), worker="w1", now=NOW)\n'
    held = _killed(child(code + STOP))
    later = now + timedelta(hours=1)
    claim = store.claim_release(held, worker="w2", lease_s=60, now=later)
    assert (claim is not None) == (step == "requested")  # only what nobody began is taken up by itself
    assert [row["id"] for row in store.unfinished(before=later)] == ([held] if step == "claimed" else [])
    assert store.verify().whole


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
    out, err = child(code).communicate(timeout=30)
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


def test_a_lock_beyond_the_deadline_is_a_store_error_and_before_it_is_none(store: Store, make_record: Make, site: Path) -> None:
    other = sqlite3.connect(site / "journal.db", isolation_level=None, check_same_thread=False)
    other.execute("BEGIN EXCLUSIVE")
    started = time.monotonic()
    with pytest.raises(StoreError, match="SQLITE_BUSY"):
        store.decided(make_record())
    assert 0.3 <= time.monotonic() - started < 1
    assert store.incidents(Filter()) == []  # readers are not stopped
    timer = threading.Timer(0.1, other.rollback)
    timer.start()
    store.decided(make_record())
    timer.join()
    other.close()
    assert store.verify().entries == 1


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


def test_a_folder_that_is_not_there(tmp_path: Path, ring: Keys) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        open_store(tmp_path / "none", ring)


def test_eight_processes_lose_nothing(child: Child, store: Store, make_record: Make) -> None:
    code = """
import time
sys.stdin.readline()
store, worst = open_store(site, ring), 0.0
for _ in range(25):
    began = time.monotonic()
    record_id = store.decided(make())
    worst = max(worst, time.monotonic() - began)
    store.done(record_id, Outcome("refused"), now=NOW)
    store.count(channel="sms", connector="spool", now=NOW)
store.close()
print(worst)
"""
    crowd = [child(code) for _ in range(8)]
    for process in crowd:
        assert process.stdin is not None
        process.stdin.write("\n")
        process.stdin.flush()
    for process in crowd:
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, err
        assert float(out) < 5
    result = store.verify()
    assert result.whole
    assert result.entries == 8 * 25 * 2
    assert {(row["channel"], row["messages"]) for row in store.totals()} == {("email", 200), ("sms", 200)}


def test_threads_of_one_process(store: Store, make_record: Make, now: datetime) -> None:
    records = [make_record() for _ in range(60)]
    troubles: list[BaseException] = []

    def work(share: list[Record]) -> None:
        try:
            for record in share:
                store.decided(record)
                store.incidents(Filter(), limit=5)
                store.done(record.id, Outcome("refused"), now=now)
        except StoreError as trouble:
            troubles.append(trouble)

    threads = [threading.Thread(target=work, args=(records[start::6],)) for start in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert troubles == []
    assert store.verify().entries == 120
    assert store.verify().whole


def test_a_forked_child_writes_through_its_own_connection(store: Store, make_record: Make, now: datetime) -> None:
    store.decided(make_record())
    store.count(channel="email", connector="smtp", now=now)
    record = make_record()
    pid = os.fork()
    if pid == 0:
        try:
            store.decided(record)
        finally:
            os._exit(0)
    assert os.waitpid(pid, 0)[1] == 0
    store.decided(make_record())
    store.flush_counts()
    assert store.verify().entries == 3
    assert {row["action"]: row["messages"] for row in store.totals()} == {"allow": 1, "block": 3}


def test_first_open_by_several_at_once(child: Child, ring: Keys, site: Path) -> None:
    crowd = [child("open_store(site, ring).decided(make())") for _ in range(4)]
    for process in crowd:
        _, err = process.communicate(timeout=30)
        assert process.returncode == 0, err
    opened = open_store(site, ring)
    assert opened.verify().entries == 4
    opened.close()


def test_verify_beside_a_writer(store: Store, make_record: Make) -> None:
    """A walk sees one moment of the journal, and an anchor that is never ahead of it."""
    records = [make_record() for _ in range(60)]
    writer = threading.Thread(target=lambda: [store.decided(record) for record in records])
    writer.start()
    results = []
    while writer.is_alive():
        results.append(store.verify())
    writer.join()
    assert results
    assert [result for result in results if not result.whole] == []
    assert store.verify().entries == 60
