"""What was erased is in no file of the site: not in the tables, not in freed pages, not in the WAL."""

import os
import random
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest

from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.record import Record
from dlp.store import Store, open_store

Make = Callable[..., Record]
PIECE = 24  # bytes of a sealed value that are looked for; shorter ones occur by chance


def sealed_bytes(site: Path, decision_id: str) -> list[bytes]:
    """The wrapped data key, and the beginning, a middle and the end of the sealed original."""
    connection = sqlite3.connect(site / "journal.db")
    wrapped, body = connection.execute("SELECT wrapped, body FROM held WHERE id = ?", (decision_id,)).fetchone()
    connection.close()
    return [wrapped, body[:PIECE], body[len(body) // 2 :][:PIECE], body[-PIECE:]]


def places(site: Path, pieces: list[bytes]) -> list[str]:
    """Names of the site's files that hold one of the pieces."""
    return [path.name for path in site.rglob("*") if path.is_file() and any(piece in path.read_bytes() for piece in pieces)]


def _way_out(store: Store, held: str, how: str, now: datetime) -> None:
    if how == "released":
        store.request_release(held, operator="kim", reason="", now=now)
        assert store.claim_release(held, worker="w", lease_s=60, now=now)
        store.finish_release(held, Outcome("delivered"), worker="w", now=now)
    else:
        store.refuse(held, operator="kim", reason="x", now=now)
        assert store.claim_refusal(held, worker="w", lease_s=60, now=now)
        store.finish_refusal(held, Outcome("refused"), worker="w", now=now)


@pytest.mark.parametrize("size", [40, 3_000, 200_000])
@pytest.mark.parametrize("how", ["released", "refused"])
def test_an_erased_original_is_in_no_file(store: Store, make_record: Make, site: Path, now: datetime, how: str, size: int) -> None:
    other = store.decided(make_record(Action.HOLD), raw=os.urandom(size), meta={})
    held = store.decided(make_record(Action.HOLD), raw=os.urandom(size), meta={})
    pieces, kept = sealed_bytes(site, held), sealed_bytes(site, other)
    assert places(site, pieces)
    _way_out(store, held, how, now)
    assert places(site, pieces) == ["journal.db-wal"]  # the table has forgotten it, the WAL has not
    assert store.wipe()
    assert places(site, pieces) == []
    assert places(site, kept) == ["journal.db"]
    assert store.verify().whole


def test_a_reader_keeps_the_wal_and_the_next_try_wipes_it(store: Store, make_record: Make, site: Path, now: datetime) -> None:
    held = store.decided(make_record(Action.HOLD), raw=b"x" * 5_000, meta={})
    pieces = sealed_bytes(site, held)
    reader = sqlite3.connect(site / "journal.db", isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM journal").fetchone()
    _way_out(store, held, "refused", now)
    assert not store.wipe()
    assert places(site, pieces)
    store.decided(make_record())  # nobody is held up by it
    reader.execute("ROLLBACK")
    assert store.wipe()
    assert places(site, pieces) == []
    reader.close()


def test_a_writer_is_not_waited_for(store: Store, make_record: Make, site: Path, now: datetime) -> None:
    held = store.decided(make_record(Action.HOLD), raw=b"x" * 5_000, meta={})
    pieces = sealed_bytes(site, held)
    _way_out(store, held, "released", now)
    other = sqlite3.connect(site / "journal.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert not store.wipe()
    other.execute("ROLLBACK")
    assert store.wipe()
    assert places(site, pieces) == []
    other.close()


def test_rows_that_move_between_pages_leave_nothing_behind(ring: Keys, make_record: Make, site: Path, now: datetime) -> None:
    """Pages fill, split and join while messages come and go; an erased one must not survive in a page it once stood in."""
    chance = random.Random(11)
    store = open_store(site, ring)
    waiting: list[str] = []
    erased: list[list[bytes]] = []
    for _ in range(120):
        waiting.append(store.decided(make_record(Action.HOLD), raw=os.urandom(chance.choice((60, 900, 5_000, 30_000))), meta={}))
        if chance.random() < 0.8:
            held = waiting.pop(chance.randrange(len(waiting)))
            erased.append(sealed_bytes(site, held))
            _way_out(store, held, chance.choice(("released", "refused")), now)
    assert len(erased) > 60
    assert store.wipe()
    content = b"".join(path.read_bytes() for path in site.rglob("*") if path.is_file())
    assert [pieces for pieces in erased if any(piece in content for piece in pieces)] == []
    assert store.verify().whole
    store.close()
