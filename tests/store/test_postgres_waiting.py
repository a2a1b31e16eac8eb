"""A database that hangs: its connections stay open and nothing comes back. Nobody waits for it for good, and what it was told last is not told twice."""

from __future__ import annotations

import shutil
import socket
import tempfile
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import spool_servers
from postgres_rig import on_postgres

from dlp.keys import Keys
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import choosing, open_store, postgres_waiting
from dlp.store import postgres as engine
from dlp.store.choosing import place
from tests.waiting import until

pytest.importorskip("psycopg")


class Between:
    """A way to the server on which nothing passes any more from the moment when `until` is sent (b"": of `hang`), and then all of it, late."""

    def __init__(self, server: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="way", dir="/tmp"))  # a socket's path has about 100 bytes
        self._to = next(server.glob(".s.PGSQL.*[0-9]"))
        self._open = threading.Event()
        self._open.set()
        self.until, self.came = b"", 0
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(self.folder / self._to.name))
        self._listening.listen(64)
        threading.Thread(target=self._accept, daemon=True).start()

    def hang(self) -> None:
        self._open.clear()

    def heal(self) -> None:
        self.until = b""
        self._open.set()

    def end(self) -> None:
        self.heal()
        self._listening.close()
        shutil.rmtree(self.folder)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                ours, _ = self._listening.accept()
                self.came += 1
                theirs = socket.socket(socket.AF_UNIX)
                theirs.connect(str(self._to))
                threading.Thread(target=self._carry, args=(ours, theirs, True), daemon=True).start()
                threading.Thread(target=self._carry, args=(theirs, ours, False), daemon=True).start()

    def _carry(self, source: socket.socket, to: socket.socket, asks: bool) -> None:
        with suppress(OSError):
            while said := source.recv(65536):
                if asks and self.until and self.until in said:
                    self.hang()
                self._open.wait()
                to.sendall(said)
            self._open.wait()
        with suppress(OSError):
            to.shutdown(socket.SHUT_WR)


@pytest.fixture
def between(site: Path, postgres: spool_servers.Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Between]:
    way = Between(postgres._folder)
    on_postgres(site, postgres)
    settings = site / "dlp.yaml"
    settings.write_text(
        settings.read_text("utf-8").replace(f"host={postgres._folder}", f"host={way.folder}&connect_timeout=2"), "utf-8"
    )
    yield way
    way.end()


@pytest.mark.parametrize("moment", ["before", "COMMIT", "logical_emit"])
def test_a_database_that_hangs(
    between: Between, site: Path, ring: Keys, make_record: Callable[..., Record], monkeypatch: pytest.MonkeyPatch, moment: str
) -> None:
    """Before a decision is written, at its COMMIT, or when its flush is waited for: refused; known once when the database is back."""
    store = open_store(site, ring, busy_s=60)
    first, second, third = make_record(), make_record(), make_record()
    store.decided(first)
    monkeypatch.setattr(engine, "AWAKE_S", -59.5)
    monkeypatch.setattr(engine, "DOUBT_S", 0.5)
    monkeypatch.setattr(postgres_waiting, "ANSWER_S", 0.5)
    monkeypatch.setattr(postgres_waiting, "AWAY_S", 3600.0)
    if moment == "before":
        between.hang()
    else:
        between.until = moment.encode()
    with pytest.raises(StoreError):
        store.decided(second)
    with pytest.raises(StoreError):
        store.ready()
    tries = between.came
    with pytest.raises(StoreError):
        store.ready()
    assert between.came == tries, "one has waited; who comes next is told at once"

    monkeypatch.undo()
    between.heal()
    dsn, schema = place(site)
    choosing.postgres(dsn, schema, site / "keys", busy_s=60)._away = postgres_waiting.Away()  # that time is over
    for record in (second, third):
        with suppress(StoreError):  # it is there: late, and not twice
            store.decided(record)
    found = store.verify()
    assert (found.breaks, found.entries) == ((), 3)
    store.close()


def test_who_must_know_what_became_of_a_commit_does_not_stop_asking(
    between: Between, site: Path, ring: Keys, make_record: Callable[..., Record], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its server is gone and the next one leads a little later: the first slow try would keep everybody away, and whoever got an answer ends that."""
    store = open_store(site, ring, busy_s=60)
    store.decided(make_record())
    monkeypatch.setattr(engine, "DOUBT_S", 600.0)
    monkeypatch.setattr(postgres_waiting, "ANSWER_S", 2.0)
    monkeypatch.setattr(postgres_waiting, "AWAY_S", 3600.0)
    before, between.until = between.came, b"COMMIT"

    def later() -> None:
        until(lambda: between.came > before + 1, what="a first try that waited in vain")
        monkeypatch.setattr(postgres_waiting, "ANSWER_S", 60.0)
        between.heal()

    leads = threading.Thread(target=later)
    leads.start()
    try:
        for _ in range(2):
            store.decided(make_record())
    finally:
        leads.join()
    found = store.verify()
    assert (found.breaks, found.entries) == ((), 3)
    store.close()


def test_who_waits_for_another_writer_is_no_sign_of_a_database_that_hangs() -> None:
    import psycopg

    at = [0.0]
    away = postgres_waiting.Away(clock=lambda: at[0])

    def waits(error: Exception) -> None:
        with away.noted():
            at[0] += 20.0
            raise error

    for error, hangs in ((psycopg.errors.LockNotAvailable("x"), False), (psycopg.OperationalError("x"), True)):
        with pytest.raises(psycopg.OperationalError):
            waits(error)
        assert bool(away) is hangs
    at[0] += postgres_waiting.AWAY_S
    assert not away
