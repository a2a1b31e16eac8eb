"""Whatever is done to the journal behind our back is found, with its place."""

import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest

from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import open_store
from dlp.store.verify import VerifyResult

Make = Callable[..., Record]
ENTRIES = 20


@pytest.fixture
def journal(site: Path, ring: Keys, make_record: Make, now: datetime) -> Path:
    """Ten decisions, decided and done: twenty entries, no WAL left."""
    store = open_store(site, ring)
    for _ in range(ENTRIES // 2):
        store.done(store.decided(make_record()), Outcome("refused"), now=now)
    store.close()
    return site / "journal.db"


@contextmanager
def _behind_our_back(journal: Path) -> Iterator[sqlite3.Connection]:
    """A tamperer lifts the triggers, does his work, and puts them back."""
    connection = sqlite3.connect(journal)
    triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    yield connection
    for _, statement in triggers:
        connection.execute(statement)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def _verified(site: Path, ring: Keys, **options: object) -> VerifyResult:
    store = open_store(site, ring)
    try:
        return store.verify(**options)  # type: ignore[arg-type]
    finally:
        store.close()


def _found(site: Path, ring: Keys, **options: object) -> list[tuple[int, str]]:
    return [(found.seq, found.what) for found in _verified(site, ring, **options).breaks]


@pytest.mark.parametrize("statement", ["UPDATE journal SET body = '{}' WHERE seq = 3", "DELETE FROM journal WHERE seq = 3"])
def test_triggers_refuse(journal: Path, statement: str) -> None:
    connection = sqlite3.connect(journal)
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize("column", ["at", "kind", "ref", "body", "prev", "hash"])
@pytest.mark.parametrize("seq", [1, 8, ENTRIES])
def test_one_changed_byte(journal: Path, site: Path, ring: Keys, column: str, seq: int) -> None:
    chance = random.Random(f"{column}{seq}")
    with _behind_our_back(journal) as connection:
        value = connection.execute(f"SELECT CAST({column} AS BLOB) FROM journal WHERE seq = ?", (seq,)).fetchone()[0]
        place = chance.randrange(len(value))
        changed = value[:place] + bytes([value[place] ^ 1 << chance.randrange(8)]) + value[place + 1 :]
        connection.execute(f"UPDATE journal SET {column} = CAST(? AS TEXT) WHERE seq = ?", (changed, seq))
    assert _found(site, ring) == [(seq, "changed")]


def test_changed_back_with_a_plain_hash(journal: Path, site: Path, ring: Keys) -> None:
    """Who knows the format but not the key cannot recompute it."""
    from dlp.store.chain import entry_hash

    with _behind_our_back(journal) as connection:
        at, kind, ref, prev = connection.execute("SELECT at, kind, ref, prev FROM journal WHERE seq = 5").fetchone()
        forged = entry_hash(bytes(32), seq=5, at=at, kind=kind, ref=ref, prev=prev, body="{}")
        connection.execute("UPDATE journal SET body = '{}', hash = ? WHERE seq = 5", (forged,))
        connection.execute("UPDATE journal SET prev = ? WHERE seq = 6", (forged,))
    assert _found(site, ring) == [(5, "changed"), (6, "changed")]


@pytest.mark.parametrize(("first", "last"), [(1, 1), (7, 7), (7, 11)])
def test_removed(journal: Path, site: Path, ring: Keys, first: int, last: int) -> None:
    with _behind_our_back(journal) as connection:
        connection.execute("DELETE FROM journal WHERE seq BETWEEN ? AND ?", (first, last))
    (found,) = _verified(site, ring).breaks
    assert (found.seq, found.what, found.count) == (first, "removed", last - first + 1)


@pytest.mark.parametrize(("one", "other"), [(4, 5), (2, 17)])
def test_swapped(journal: Path, site: Path, ring: Keys, one: int, other: int) -> None:
    with _behind_our_back(journal) as connection:
        connection.execute("UPDATE journal SET seq = -1 WHERE seq = ?", (one,))
        connection.execute("UPDATE journal SET seq = ? WHERE seq = ?", (one, other))
        connection.execute("UPDATE journal SET seq = ? WHERE seq = -1", (other,))
    assert [(found.seq, found.what, found.count) for found in _verified(site, ring).breaks] == [
        (one, "moved", other), (other, "moved", one),
    ]  # fmt: skip


def test_removed_and_renumbered(journal: Path, site: Path, ring: Keys) -> None:
    with _behind_our_back(journal) as connection:
        connection.execute("DELETE FROM journal WHERE seq = 15")
        for seq in range(16, ENTRIES + 1):
            connection.execute("UPDATE journal SET seq = ? WHERE seq = ?", (seq - 1, seq))
    found = _found(site, ring)
    assert (15, "moved") in found
    assert (ENTRIES, "cut") in found


@pytest.mark.parametrize("seq", [0, -4, ENTRIES + 1])
def test_inserted(journal: Path, site: Path, ring: Keys, seq: int) -> None:
    with _behind_our_back(journal) as connection:
        connection.execute("INSERT INTO journal SELECT ?, at, kind, ref, body, prev, hash FROM journal WHERE seq = 9", (seq,))
    found = _found(site, ring)
    assert found
    assert found[0][0] == seq


@pytest.mark.parametrize("kept", [0, 1, 13, ENTRIES - 1])
def test_cut_off_at_the_end(journal: Path, site: Path, ring: Keys, kept: int) -> None:
    with _behind_our_back(journal) as connection:
        connection.execute("DELETE FROM journal WHERE seq > ?", (kept,))
    assert (kept + 1, "cut") in _found(site, ring)


def test_cut_off_with_an_old_head(journal: Path, site: Path, ring: Keys, make_record: Make) -> None:
    """He kept a copy of the head row from earlier; the anchor file still knows better."""
    with _behind_our_back(journal) as connection:
        head = connection.execute("SELECT * FROM head").fetchone()
    store = open_store(site, ring)
    store.decided(make_record())
    store.close()
    with _behind_our_back(journal) as connection:
        connection.execute("DELETE FROM journal WHERE seq > ?", (ENTRIES,))
        connection.execute("UPDATE head SET (one, seq, hash, mac) = (?, ?, ?, ?)", head)
        connection.execute("DELETE FROM decision WHERE seq > ?", (ENTRIES,))
    assert _found(site, ring) == [(ENTRIES + 1, "cut")]


def test_an_old_copy_of_everything_is_shown_by_a_checkpoint(journal: Path, site: Path, ring: Keys, make_record: Make) -> None:
    old = site.parent / "old"
    shutil.copytree(site, old)
    store = open_store(site, ring)
    store.decided(make_record())
    noted = store.checkpoint()
    store.close()
    assert _found(site, ring, checkpoint=noted) == []
    assert _found(old, ring) == []
    assert _found(old, ring, checkpoint=noted) == [(ENTRIES + 1, "cut")]
    store = open_store(old, ring)
    store.decided(make_record())  # and rewritten
    store.close()
    assert _found(old, ring, checkpoint=noted) == [(ENTRIES + 1, "checkpoint")]


@pytest.mark.parametrize("statement", ["UPDATE head SET seq = 3", "UPDATE head SET mac = hash", "DELETE FROM head"])
def test_a_broken_seal_is_found_and_nothing_is_written_over_it(
    journal: Path, site: Path, ring: Keys, make_record: Make, statement: str
) -> None:
    with _behind_our_back(journal) as connection:
        connection.execute(statement)
    assert _found(site, ring) == [(ENTRIES, "seal")]
    store = open_store(site, ring)
    with pytest.raises(StoreError, match="journal verify"):
        store.decided(make_record())
    store.close()
    assert _found(site, ring) == [(ENTRIES, "seal")]


@pytest.mark.parametrize("content", [None, b"", b"garbage", b"00000000000000000001 " + b"0" * 64 + b" " + b"0" * 64 + b"\n"])
def test_anchor_lost_or_forged(journal: Path, site: Path, ring: Keys, content: bytes | None) -> None:
    anchor = site / "journal.anchor"
    anchor.unlink() if content is None else anchor.write_bytes(content)
    assert _found(site, ring) == [(ENTRIES, "anchor")]


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM decision WHERE seq = 7",
        "UPDATE decision SET state = 'delivered' WHERE seq = 7",
        "UPDATE decision SET finished = 0 WHERE seq = 7",
        "DELETE FROM by_case WHERE at = (SELECT min(at) FROM by_case)",
        "UPDATE by_rule SET rule = 'other' WHERE at = (SELECT min(at) FROM by_rule)",
    ],
)
def test_tables_that_no_longer_match(journal: Path, site: Path, ring: Keys, statement: str) -> None:
    with _behind_our_back(journal) as connection:
        connection.execute(statement)
    assert [what for _, what in _found(site, ring)] == ["rows"]


def test_a_held_message_that_vanished(journal: Path, site: Path, ring: Keys, make_record: Make) -> None:
    store = open_store(site, ring)
    store.decided(make_record(Action.HOLD), raw=b"raw", meta={})
    store.close()
    assert _found(site, ring) == []
    with _behind_our_back(journal) as connection:
        connection.execute("DELETE FROM held")
    assert _found(site, ring) == [(0, "rows")]


def test_triggers_gone(journal: Path, site: Path, ring: Keys) -> None:
    connection = sqlite3.connect(journal)
    connection.execute("DROP TRIGGER journal_no_delete")
    connection.close()
    assert _found(site, ring) == [(0, "triggers")]


def test_since(journal: Path, site: Path, ring: Keys) -> None:
    with _behind_our_back(journal) as connection:
        connection.execute("UPDATE journal SET body = '{}' WHERE seq = 5")
    assert _found(site, ring, since=6) == []
    assert _found(site, ring, since=5) == [(5, "changed")]
    assert _found(site, ring, since=3) == [(5, "changed")]
    assert _verified(site, ring, since=6).entries == ENTRIES - 5


def test_the_wrong_key_vouches_for_nothing(journal: Path, site: Path, ring: Keys) -> None:
    other = Keys(ring.register, ring.seal, bytes(32))
    found = _found(site, other)
    assert (1, "changed") in found
    assert (ENTRIES, "seal") in found


def test_random_bytes_of_the_file(journal: Path, site: Path, ring: Keys, tmp_path: Path) -> None:
    """Any changed byte inside an entry's text is found, wherever in the file it lies."""
    content = journal.read_bytes()
    chance = random.Random(7)
    places = [at for at in range(len(content) - 12) if content[at : at + 12] == b'"action":"bl'][:ENTRIES]
    assert places
    for at in chance.sample(places, min(6, len(places))):
        copy = tmp_path / f"copy{at}"
        shutil.copytree(site, copy)
        (copy / "journal.db").write_bytes(content[: at + 10] + bytes([content[at + 10] ^ 4]) + content[at + 11 :])
        assert _verified(copy, ring).breaks


def test_a_journal_that_vanished_is_not_begun_anew(journal: Path, site: Path, ring: Keys, make_record: Make) -> None:
    for path in site.glob("journal.db*"):
        path.unlink()
    with pytest.raises(StoreError, match=r"journal\.anchor remembers it"):
        open_store(site, ring)
    (site / "journal.anchor").unlink()
    store = open_store(site, ring)
    assert store.verify().whole
    store.close()
