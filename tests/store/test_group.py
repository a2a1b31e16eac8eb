"""Groups of writers under faults of the medium: everybody is told the truth about his own, and nobody waits for ever."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import spool_servers
from conformance_together import at_once

from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import Store, group, open_store
from dlp.store.engine import Doubt, Lost
from dlp.store.reading import Filter

Make = Callable[..., Record]


def kinds(found: list[object]) -> list[str]:
    return [type(one).__name__ if isinstance(one, BaseException) else "kept" for one in found]


def test_who_waits_for_a_locked_journal_is_told_in_time(hurried: Store, make_record: Make, site: Path) -> None:
    """One deadline for all who wait, not one after the other."""
    other = sqlite3.connect(site / "journal.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    found: list[BaseException] = []

    def write(record: Record) -> None:
        try:
            hurried.decided(record)
        except StoreError as trouble:
            found.append(trouble)

    crowd = [threading.Thread(target=write, args=(make_record(),)) for _ in range(60)]
    began = time.monotonic()
    for one in crowd:
        one.start()
    for one in crowd:
        one.join()
    assert len(found) == 60
    # short: sixty times as long, one after the other
    assert time.monotonic() - began < 40 * hurried._database.busy_s, "one after the other"  # type: ignore[attr-defined]
    other.execute("ROLLBACK")
    hurried.decided(make_record())
    assert hurried.verify().entries == 1


def test_a_full_disk_refuses_who_does_not_fit_and_nobody_else(store: Store, make_record: Make) -> None:
    writer = store._database  # type: ignore[attr-defined]
    with writer.write() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages + 8}")
    big, small = make_record(Action.HOLD), [make_record() for _ in range(3)]
    works: list[Callable[[], object]] = [
        lambda: store.decided(small[0]),
        lambda: store.decided(big, raw=b"x" * 200_000, meta={}),
        lambda: store.decided(small[1]),
        lambda: store.decided(small[2]),
    ]
    assert kinds(at_once(store, works)) == ["kept", "StoreError", "kept", "kept"]
    with writer.write() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    assert {row["id"] for row in store.incidents(Filter())} == {one.id for one in small}
    assert store.verify().whole


def test_a_flush_that_fails_is_told_to_the_whole_group(store: Store, make_record: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody may go on as if his were kept; said again, each is there once."""
    real = os.fdatasync

    def flush(handle: int) -> None:
        if threading.current_thread() is not threading.main_thread():
            raise OSError(28, "No space left on device")
        real(handle)

    records = [make_record() for _ in range(4)]
    works: list[Callable[[], object]] = [lambda one=one: store.decided(one) for one in records]  # type: ignore[misc]
    monkeypatch.setattr("dlp.store.database.os.fdatasync", flush)
    found = at_once(store, works)
    monkeypatch.undo()
    assert kinds(found) == ["Doubt"] * 4
    assert [store.decided(one) for one in records] == [one.id for one in records]
    assert store.verify().entries == store.incident_count(Filter()) == 4
    assert store.verify().whole


@pytest.mark.parametrize("ends", [KeyboardInterrupt, SystemExit, MemoryError, RecursionError, ValueError])
def test_what_ends_one_thread_ends_no_other(store: Any, make_record: Make, ends: type[BaseException]) -> None:
    """The leader's own end is his; the others are answered, with what became of theirs."""
    records = [make_record() for _ in range(3)]

    def end() -> None:
        def work(pen: Any, _: None) -> None:
            pen.append("start", at="2026", body={})
            raise ends

        try:
            store._group.run(work)
        except ends:
            return
        raise AssertionError

    found = at_once(store, [end, *(lambda one=one: store.decided(one) for one in records)])  # type: ignore[misc]
    assert found[0] is None
    left = {row["id"] for row in store.incidents(Filter())}
    assert left == {one.id for one, said in zip(records, found[1:], strict=True) if said == one.id}
    assert all(said == one.id or isinstance(said, StoreError) for one, said in zip(records, found[1:], strict=True))
    assert store.decided(make_record())
    assert store.verify().entries == len(left) + 1
    assert store.verify().whole


@pytest.mark.parametrize("error", [Lost("x"), Doubt("x"), StoreError("x"), OSError("x"), sqlite3.OperationalError("x")])
@pytest.mark.parametrize("when", ["begin", "end"])
def test_an_engine_that_fails_once_is_used_again(
    store: Any, make_record: Make, monkeypatch: pytest.MonkeyPatch, error: Exception, when: str
) -> None:
    """No fault leaves a group that nobody leads."""
    engine = store._database
    real = engine.write
    failing = [True]

    class Failing:
        def __init__(self, *words: Any) -> None:
            self._inner = real(*words)

        def __enter__(self) -> Any:
            if failing and when == "begin":
                failing.clear()
                raise error
            return self._inner.__enter__()

        def __exit__(self, *words: Any) -> Any:
            if failing and when == "end":
                failing.clear()
                self._inner.__exit__(type(error), error, None)
                raise error
            return self._inner.__exit__(*words)

    monkeypatch.setattr(engine, "write", lambda *words: Failing(*words))
    record = make_record()
    if isinstance(error, Lost):
        store.decided(record)  # tried again by itself
    else:
        with pytest.raises((type(error), StoreError)):  # SQLite's own become ours
            store.decided(record)
        assert store.decided(record) == record.id
    assert store.verify().entries == 1
    assert store.verify().whole


def test_a_journal_that_is_taken_away_under_a_group(store: Store, make_record: Make, site: Path) -> None:
    records = [make_record() for _ in range(4)]
    works: list[Callable[[], object]] = [lambda one=one: store.decided(one) for one in records]  # type: ignore[misc]

    def remove() -> None:
        (site / "journal.db").rename(site / "elsewhere.db")

    real = group.Group._work

    def work(pen: Any, batch: Any) -> None:
        real(pen, batch)
        if len(batch) == 4:
            remove()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(group.Group, "_work", staticmethod(work))
        found = at_once(store, works)
    assert kinds(found) == ["StoreError"] * 4
    (site / "elsewhere.db").rename(site / "journal.db")
    assert [store.decided(one) for one in records] == [one.id for one in records]
    assert store.verify().entries == 4


def test_nothing_else_of_an_id_is_taken_for_it(store: Store, make_record: Make) -> None:
    record = make_record()
    store.decided(record)
    for changed in ({"action": "hold"}, {"connector": "sms"}, {"channel": "sms"}, {"reasons": ()}, {"policy_hash": "other"}):
        if all(hasattr(record, name) for name in changed):
            with pytest.raises(StoreError):
                store.decided(replace(record, **changed))
    assert store.verify().entries == 1


@pytest.mark.parametrize("signal_", [signal.SIGKILL, signal.SIGQUIT])
def test_a_server_that_dies_under_load_has_all_that_was_answered(site: Path, ring: Keys, make_record: Make, signal_: int) -> None:
    """Every process of it at once: what was not flushed was in its memory alone."""
    server = spool_servers.postgres()
    (site / "dlp.yaml").write_text(f"schema: 1\nstore: {{dsn: '{server.dsn('public')}', schema: {server.schema()}}}\n", "utf-8")
    store = open_store(site, ring)
    answered: list[str] = []
    ending = threading.Event()

    def write() -> None:
        while not ending.is_set():
            try:
                answered.append(store.decided(make_record()))
                store.done(answered[-1], Outcome("refused"), now=datetime_of(make_record()))
            except StoreError:
                return

    crowd = [threading.Thread(target=write) for _ in range(8)]
    for one in crowd:
        one.start()
    while len(answered) < 40:
        time.sleep(0.01)
    data = server._folder / "data"
    pid = int((data / "postmaster.pid").read_text().split()[0])
    children = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout.split()
    os.kill(pid, signal_)
    if signal_ == signal.SIGKILL:
        for child in map(int, children):
            with suppress(ProcessLookupError):
                os.kill(child, signal_)
    ending.set()
    server._process.wait(120)
    started = subprocess.Popen(
        server._process.args, user="postgres", cwd=server._folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )  # type: ignore[arg-type]
    try:
        for one in crowd:
            one.join()
        deadline = time.monotonic() + 60
        while True:
            try:
                left = {row["id"] for row in store.incidents(Filter(), limit=100_000)}
                break
            except StoreError:
                assert time.monotonic() < deadline
                time.sleep(0.2)
        assert set(answered) <= left
        assert store.verify().whole
    finally:
        started.send_signal(signal.SIGINT)  # without waiting for connections
        started.wait()
        server.stop()


def datetime_of(record: Record) -> Any:
    from datetime import datetime

    return datetime.fromisoformat(record.at)
