"""Destruction that is killed, that somebody reads beside, that somebody writes beside, and that has much to do."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dlp.app.destroying import destroy
from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import Store, destruction, open_store
from dlp.store.reading import Filter

Make = Callable[..., Record]
Child = Callable[[str], "subprocess.Popen[str]"]
WHO = {"operator": "CP01", "from": "local"}
LATER = timedelta(days=731)
MANY = 8_000


def many(store: Store, make_record: Make, count: int, *, action: Action = Action.BLOCK) -> None:
    """`count` journal entries, written in one transaction each half: decided and done of half as many incidents."""
    from dlp.store import decisions
    from dlp.store.ids import new_id
    from dlp.store.pen import stamp

    record = make_record(action)
    at = datetime.fromisoformat(record.at)
    with store._write() as pen:  # type: ignore[attr-defined]
        for number in range(count // 2):
            moment = at + timedelta(milliseconds=number)
            one = replace(record, id=new_id(moment, os.urandom), at=moment.isoformat())
            decisions.write_decided(pen, one, held=False, body=one.to_dict())
            decisions.write_done(pen, one.id, Outcome("refused"), state=("decided", 0), at=stamp(moment))


KILLED = """
from datetime import timedelta
from dlp.store import destruction, open_store
store = open_store(site, ring)
step, place = {step}, {place!r}
destruction.STEP = 10
plain = destruction._destroy
calls = 0
def dying(pen, rows, **named):
    global calls
    calls += 1
    if calls == step and place == "before":
        os.kill(os.getpid(), signal.SIGKILL)
    plain(pen, rows, **named)
    if calls == step and place == "inside":
        os.kill(os.getpid(), signal.SIGKILL)
destruction._destroy = dying
if place == "trigger":
    def half(pen, rows, **named):
        pen.connection.execute("DROP TRIGGER journal_no_update")
        pen.connection.execute("UPDATE journal SET body = '' WHERE seq = ?", (rows[0][0],))
        os.kill(os.getpid(), signal.SIGKILL)
    destruction._destroy = half
print("begun", flush=True)
store.destroy(now=NOW + timedelta(days=731), body={{"operator": "CP01", "from": "local"}})
"""


@pytest.mark.parametrize(("step", "place", "left"), [(1, "before", 30), (1, "inside", 30), (1, "trigger", 30), (3, "inside", 10)])
def test_killed_in_the_middle_a_step_is_whole_or_never_was(
    child: Child, store: Store, make_record: Make, now: datetime, step: int, place: str, left: int
) -> None:
    many(store, make_record, 60)
    process = child(KILLED.format(step=step, place=place))
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out.strip()) == (-signal.SIGKILL, "begun"), err
    assert store.verify().whole
    assert store.incident_count(Filter()) == left
    with store._database.read() as connection:  # type: ignore[attr-defined]
        marks = connection.execute("SELECT count(*) FROM journal WHERE body LIKE '{\"destroyed\":%'").fetchone()[0]
    assert marks == 60 - 2 * left
    assert destroy(store, now=now + LATER, body=WHO).counts["journal"] == left
    assert store.verify().whole


def test_a_reader_sees_one_moment_and_delays_only_the_wiping(store: Store, make_record: Make, site: Path, now: datetime) -> None:
    many(store, make_record, 400)
    reader = sqlite3.connect(site / "journal.db", isolation_level=None)
    reader.execute("BEGIN")
    assert reader.execute("SELECT count(*) FROM decision").fetchone() == (200,)
    assert store.destroy(now=now + LATER, body=WHO)["journal"] == 200
    assert not store.wipe()
    assert reader.execute("SELECT count(*) FROM decision JOIN journal USING (seq) WHERE body LIKE '%010-%'").fetchone() == (200,)
    reader.execute("ROLLBACK")
    assert reader.execute("SELECT count(*) FROM decision").fetchone() == (0,)
    assert store.wipe()
    assert b"010-****" not in b"".join(path.read_bytes() for path in site.rglob("*") if path.is_file())
    assert store.verify().whole
    reader.close()


def test_much_is_destroyed_in_steps_that_let_others_write(
    store: Store, ring: Keys, make_record: Make, site: Path, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """8,000 entries: every step is small, somebody else writes between them, memory does not grow with their number."""
    store = open_store(site, ring)  # one that waits as long as a real one does: both write as fast as they can
    many(store, make_record, MANY)
    other, steps, stop = open_store(site, ring), [], threading.Event()
    fresh = [replace(make_record(), at=(now + LATER).isoformat()) for _ in range(2000)]
    between = []

    def writing() -> None:
        for record in fresh:
            if stop.is_set():
                return
            other.decided(record)
            between.append(len(steps))

    plain = destruction._destroy

    def counted(pen: object, rows: list[tuple[int, str, str]], **named: object) -> None:
        steps.append(len(rows))
        plain(pen, rows, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(destruction, "_destroy", counted)
    writer = threading.Thread(target=writing)
    writer.start()
    tracemalloc.start()
    assert store.destroy(now=now + LATER, body=WHO)["journal"] == MANY // 2
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    stop.set()
    writer.join()
    other.close()
    assert max(steps) <= 2 * destruction.STEP
    assert len(set(between)) > 5  # written between many different steps
    assert peak < 5_000_000  # twice what it takes; all bodies at once would be more
    assert store.incident_count(Filter()) == len(between)
    size = (site / "journal.db").stat().st_size
    assert destroy(store, now=now + LATER, body=WHO).wiped
    assert store.compact(most=1 << 30)
    assert store.wipe()
    assert (site / "journal.db").stat().st_size < size / 2  # the digests are left, and what was written meanwhile
    assert (site / "journal.db-wal").stat().st_size == 0
    assert store.verify().whole


def test_pages_that_split_and_join_keep_nothing_of_what_was_destroyed(
    store: Store, make_record: Make, site: Path, now: datetime
) -> None:
    """Cases come, grow and are erased in any order; an entry must not survive in a page that it or its neighbour once stood in."""
    chance = random.Random(5)
    erased: list[bytes] = []
    left: dict[str, list[bytes]] = {}
    for _ in range(300):
        case_no = f"2026-{chance.randrange(40):06d}"
        token = chance.randbytes(16).hex()
        record = replace(make_record(case_no=case_no), message_token=token)
        store.done(store.decided(record), Outcome("refused"), now=now)
        store.note("commented", now=now, ref=record.id, body={**WHO, "text": token[::-1] * chance.randrange(1, 90)})
        left.setdefault(case_no, []).extend((token.encode(), token[::-1].encode()))
        if chance.random() < 0.1:
            chosen = chance.choice(sorted(left))
            assert store.erase_case(chosen, now=now + LATER, body=WHO) > 0
            erased += left.pop(chosen)
    assert len(erased) > 150
    assert store.wipe()
    content = b"".join(path.read_bytes() for path in site.rglob("*") if path.is_file())
    assert [one for one in erased if one in content] == []
    assert all(one in content for found in left.values() for one in found)
    assert store.verify().whole


def test_a_journal_that_was_touched_is_not_destroyed_from(store: Store, make_record: Make, site: Path, now: datetime) -> None:
    many(store, make_record, 20)
    connection = sqlite3.connect(site / "journal.db")
    connection.execute("DELETE FROM by_case")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match="journal verify"):
        destroy(store, now=now + LATER, body=WHO)
    assert store.incident_count(Filter()) == 10


def test_the_process_beside_a_server(site: Path, ring: Keys, make_record: Make, now: datetime) -> None:
    """As `dlp serve` starts it: by the real clock, in its own process, quietly where there is no journal."""
    (site / "dlp.yaml").write_text("{}", "utf-8")
    words = [sys.executable, "-m", "dlp.app.destroying", str(site)]
    assert subprocess.run(words, check=False, cwd=Path(__file__).parents[2], capture_output=True).returncode == 0
    store = open_store(site, ring)
    old = replace(make_record(), at=(now - timedelta(days=1500)).isoformat())
    new = replace(make_record(), at=(datetime.now(UTC) - timedelta(days=100)).isoformat())
    for record in (old, new):
        store.done(store.decided(record), Outcome("refused"), now=datetime.fromisoformat(record.at))
    store.note("start", now=datetime.now(UTC) - timedelta(days=62), body={"state": "ok"})
    jumped = subprocess.run(words, check=False, cwd=Path(__file__).parents[2], capture_output=True, text=True)
    assert (jumped.returncode, '"clock"' in jumped.stderr) == (2, True)  # nothing for two months: is the clock right?
    assert store.incident_count(Filter()) == 2
    store.note("start", now=datetime.now(UTC) - timedelta(days=2), body={"state": "ok"})
    done = subprocess.run(words, check=False, cwd=Path(__file__).parents[2], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert [row["id"] for row in store.incidents(Filter())] == [new.id]
    assert '"destroyed"' in done.stderr
    assert store.verify().whole
    store.close()
