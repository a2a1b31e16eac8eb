"""What a database keeps of what was destroyed: nothing that opens. The keys of sealed bodies, on one node and on several."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import spool_servers
from postgres_rig import SECRETS, WHO, everything, on_postgres, opened_by

from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import Store, bodies, look, open_store
from dlp.store.choosing import place
from dlp.store.postgres import Postgres
from dlp.store.reading import Filter

psycopg = pytest.importorskip("psycopg")
MakeRecord = Callable[..., Record]


def test_a_destroyed_body_opens_nowhere(site: Path, ring: Keys, make_record: MakeRecord, now: datetime) -> None:
    """Of a server of its own, with every byte of its folder and WAL: what was destroyed is in no file, and no key that is left opens it."""
    server = spool_servers.postgres()
    try:
        on_postgres(site, server)
        store = open_store(site, ring)
        dsn, schema = place(site)
        kept, gone = make_record(case_no="1111"), make_record(case_no="2222")
        for record in (kept, gone):
            store.decided(record)
            store.done(record.id, Outcome("refused"), now=now)
        held = make_record(Action.HOLD, case_no="3333")
        store.decided(held, raw=b"PLANTED-ORIGINAL", meta={"to": "PLANTED-META"})
        with psycopg.connect(dsn) as raw:
            rows = raw.execute(f"SELECT seq, body FROM {schema}.journal").fetchall()
            sealed = [bytes(body) for _, body in rows]
            keys_then = raw.execute(f"SELECT id, class, generation, wrapped FROM {schema}.body_key").fetchall()
        file_then = (site / "keys" / bodies.NAME).read_bytes()
        with psycopg.connect(dsn, autocommit=True) as raw:
            raw.execute("CHECKPOINT")  # in the log a body may stand in two pieces, over the end of a page
        whole = everything(server._folder)
        for planted in (b"PLANTED", b'requester-data"', "함**".encode(), *(word.encode() for word in SECRETS)):
            assert planted not in whole, "no body stands there in clear"
        assert all(body in whole for body in sealed)

        later = now + timedelta(days=2)
        assert store.erase_case("2222", now=later, body=WHO) == 1
        store.refuse(held.id, operator="kim", reason="x", now=later)
        assert store.claim_refusal(held.id, worker="w", lease_s=60, now=later)
        store.finish_refusal(held.id, Outcome("refused"), worker="w", now=later)
        assert store.wipe()
        assert store.verify().whole
        assert [row["id"] for row in store.incidents(Filter())] == [held.id, kept.id]

        whole = everything(server._folder)
        assert all(body in whole for body in sealed), "the WAL still has them, as it must be assumed to"
        file_now = (site / "keys" / bodies.NAME).read_bytes()
        assert file_now != file_then
        assert not any(line.split()[2] in file_now for line in file_then.splitlines()), "both classes moved on"
        with psycopg.connect(dsn) as raw:
            keys_now = raw.execute(f"SELECT id, class, generation, wrapped FROM {schema}.body_key").fetchall()
        opened = opened_by(site, [*keys_then, *keys_now], sealed)
        assert opened == [], "with the store keys of now, no wrapped key of then opens, and none of now opens an old body"
        assert store.incident(kept.id)["findings"], "its neighbour was sealed anew"
        store.close()
    finally:
        server.stop()


def test_the_file_of_store_keys_is_written_over(pg: Store, pg_site: Path, make_record: MakeRecord, now: datetime) -> None:
    path = pg_site / "keys" / bodies.NAME
    with path.open("rb") as before:
        pg.decided(make_record(case_no="1"))
        pg.done(pg.incidents(Filter())[0]["id"], Outcome("refused"), now=now)
        assert pg.erase_case("1", now=now + timedelta(days=2), body=WHO) == 1
        assert pg.wipe()
        assert before.read().strip(b"\0") == b"", "also for who had the old file open"
    assert path.stat().st_mode & 0o777 == 0o600


def test_another_node_follows_and_forgets(
    pg: Store, pg_site: Path, ring: Keys, make_record: MakeRecord, now: datetime, tmp_path: Path
) -> None:
    """A node with its own folder of keys finds the next store key by itself, however many it missed."""
    node = tmp_path / "node"
    (node / "keys").mkdir(parents=True)
    for path in (*(pg_site / "keys").iterdir(), pg_site / "dlp.yaml"):
        if path.is_file():
            (node / path.relative_to(pg_site)).write_bytes(path.read_bytes())
    other = open_store(node, ring)
    for number in range(3):
        record = make_record(case_no=str(number))
        pg.decided(record)
        pg.done(record.id, Outcome("refused"), now=now)
        pg.erase_case(str(number), now=now + timedelta(days=2), body=WHO)
        assert pg.wipe()
    last = make_record()
    pg.decided(last)
    assert other.incident(last.id)["id"] == last.id
    assert (node / "keys" / bodies.NAME).read_bytes() == (pg_site / "keys" / bodies.NAME).read_bytes()
    other.decided(make_record())
    assert pg.verify().whole


def test_a_generation_that_somebody_wrote_moves_nobody_on(pg: Store, pg_site: Path, owner: Any, make_record: MakeRecord) -> None:
    """The store key is given up only for one that proves itself: else one UPDATE would destroy the whole journal."""
    pg.decided(make_record())
    before = (pg_site / "keys" / bodies.NAME).read_bytes()
    for number in (7, 1 << 40):
        owner.execute("UPDATE store_state SET generation_b = %s", (number,))
        owner.execute("UPDATE body_key SET generation = %s WHERE class = 'b'", (number,))
        with pytest.raises(StoreError), look(pg_site) as kept:
            kept.incidents(Filter(), limit=1)
        assert (pg_site / "keys" / bodies.NAME).read_bytes() == before
    owner.execute("UPDATE body_key SET generation = 0")
    owner.execute("UPDATE store_state SET generation_b = 0")
    assert pg.verify().whole


def test_a_kill_between_the_commit_and_the_file(
    pg: Store, pg_site: Path, make_record: MakeRecord, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = make_record(case_no="1")
    pg.decided(record)
    pg.done(record.id, Outcome("refused"), now=now)
    pg.erase_case("1", now=now + timedelta(days=2), body=WHO)
    before = (pg_site / "keys" / bodies.NAME).read_bytes()

    def work() -> None:
        monkeypatch.setattr(bodies.Ring, "move_on", lambda *_: os._exit(7))
        open_store(pg_site, pg._keys).wipe()  # type: ignore[attr-defined]

    record = make_record(case_no="2")
    pg.decided(record)
    pg.done(record.id, Outcome("refused"), now=now)
    with pg._write() as pen:  # type: ignore[attr-defined]  as a destruction that was killed before it wiped
        pen.connection.execute("UPDATE store_state SET unwiped_b = true")
    pid = os.fork()
    if pid == 0:
        work()
        os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 7
    assert pg.incident(record.id)["id"] == record.id
    assert (pg_site / "keys" / bodies.NAME).read_bytes() != before
    assert pg.verify().whole


def test_without_the_store_keys_nothing_is_made_anew(pg: Store, pg_site: Path, ring: Keys, make_record: MakeRecord) -> None:
    pg.decided(make_record())
    (pg_site / "keys" / bodies.NAME).rename(pg_site / "aside")
    dsn, schema = place(pg_site)
    other = Postgres(dsn, schema, pg_site / "keys", busy_s=1)
    with pytest.raises(StoreError, match=r"store\.key is missing"), other.write():
        pass
    assert not (pg_site / "keys" / bodies.NAME).exists()


def test_many_entries_take_a_new_key(pg: Store, owner: Any, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dlp.store.words.GROUP", 5)
    for _ in range(17):
        pg.note("view", now=now, body={"operator": "kim"})
    assert owner.execute("SELECT count(DISTINCT sealed_by) FROM journal").fetchone() == (4,)
    assert pg.verify().whole
