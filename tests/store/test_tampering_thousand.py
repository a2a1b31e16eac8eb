"""A thousand random ways to touch a journal of some hundred entries: a thousand found, each at its place. A failure names its seed.

Rows are changed, removed, swapped, put in and cut off with SQL, as somebody would who lifts the triggers and puts them back; bytes of the
file are changed where the journal's pages lie. A byte that nobody can read (between two cells, or a stored seq that SQLite never looks at)
changes no entry; such draws are made again and not counted.
"""

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlite_pages import places

from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.record import Record
from dlp.store import open_store
from dlp.store.database import Damaged, Database
from dlp.store.verify import verify

Make = Callable[..., Record]
Found = list[tuple[int, str]]
COLUMNS = ("at", "kind", "ref", "body", "prev", "hash")
TRIALS = {"byte": 250, "removed": 100, "renumbered": 75, "neighbours": 100, "far": 75, "inserted": 100, "cut": 100, "file": 200}
assert sum(TRIALS.values()) == 1000


@pytest.fixture
def journal(site: Path, ring: Keys, make_record: Make, now: datetime) -> Path:
    """Decisions of every kind, held originals, views, some of them longer than a page: 133 entries, no WAL left."""
    store = open_store(site, ring)
    chance = random.Random(4711)
    for step in range(60):
        action = chance.choice([Action.BLOCK, Action.ALERT, Action.MASK, Action.HOLD])
        record = make_record(action, rule=f"rule-{step % 7}", case_no=f"2026-{step % 11:06}")
        raw = chance.randbytes(chance.randrange(1, 400)) if action is Action.HOLD else None
        ticket = store.decided(record, raw=raw, meta={})
        store.done(ticket, Outcome("held" if raw else "delivered"), now=now + timedelta(minutes=step))
        if step % 5 == 0:
            body = {"operator": "kim", "reason": "확인 " * (2000 if step % 25 == 0 else 3)}
            store.note("view", now=now + timedelta(minutes=step), ref=ticket, body=body)
    store.note("start", now=now, body={"state": "ok"})
    store.close()
    assert not (site / "journal.db-wal").exists()
    return site / "journal.db"


def found(connection: sqlite3.Connection, journal: Path, ring: Keys) -> Found:
    result = verify(connection, ring.journal, anchor=journal.with_suffix(".anchor"))
    return [(one.seq, one.what) for one in result.breaks]


# ---------------------------------------------------------------- rows


class Tamperer:
    """One way of touching the rows each; what it answers is what must be found: exactly that, or `first` and whatever follows from it."""

    def __init__(self, connection: sqlite3.Connection, chance: random.Random) -> None:
        self.do = connection.execute
        self.chance = chance
        self.last = int(self.do("SELECT max(seq) FROM journal").fetchone()[0])

    def any(self) -> int:
        return self.chance.randint(1, self.last)

    def byte(self) -> Found:
        seq, value = self.any(), b""
        while not value:
            column = self.chance.choice(COLUMNS)
            value = self.do(f"SELECT CAST({column} AS BLOB) FROM journal WHERE seq = ?", (seq,)).fetchone()[0]
        place = self.chance.randrange(len(value))
        changed = value[:place] + bytes([value[place] ^ self.chance.randrange(1, 256)]) + value[place + 1 :]
        self.do(f"UPDATE journal SET {column} = CAST(? AS TEXT) WHERE seq = ?", (changed, seq))
        return [(seq, "changed")]

    def removed(self) -> Found:
        seq, count = self.any(), self.chance.choice([1, 1, 1, 2, 5])
        self.do("DELETE FROM journal WHERE seq BETWEEN ? AND ?", (seq, seq + count - 1))
        return [(seq, "cut" if seq + count > self.last else "removed")]

    def renumbered(self) -> Found:
        seq = self.any()
        self.do("DELETE FROM journal WHERE seq = ?", (seq,))
        self.do("UPDATE journal SET seq = seq - 1 WHERE seq > ?", (seq,))
        return [(seq, "cut" if seq == self.last else "moved"), ...]  # type: ignore[list-item]

    def neighbours(self) -> Found:
        one = self.chance.randint(1, self.last - 1)
        return self._swap(one, one + 1)

    def far(self) -> Found:
        return self._swap(*sorted(self.chance.sample(range(1, self.last + 1), 2)))

    def _swap(self, one: int, other: int) -> Found:
        self.do("UPDATE journal SET seq = -1 WHERE seq = ?", (one,))
        self.do("UPDATE journal SET seq = ? WHERE seq = ?", (one, other))
        self.do("UPDATE journal SET seq = ? WHERE seq = -1", (other,))
        return [(one, "moved"), (other, "moved")]

    def inserted(self) -> Found:
        """A copy of an entry, or one that was made up, at the front, behind the end, or between two whose successors make room."""
        copied, place = self.any(), self.chance.choice([0, -self.any(), self.last + 1, self.any(), self.any(), self.any()])
        if 1 <= place <= self.last:
            self.do("UPDATE journal SET seq = -(seq + 1) WHERE seq >= ?", (place,))
            self.do("UPDATE journal SET seq = -seq WHERE seq < 0")
        source = copied + (1 <= place <= copied)
        made_up = self.chance.random() < 0.5
        hash_ = f"'{self.chance.randbytes(32).hex()}'" if made_up else "hash"
        self.do(f"INSERT INTO journal SELECT ?, at, kind, ref, body, prev, {hash_} FROM journal WHERE seq = ?", (place, source))
        if place < 1:
            return [(place, "inserted")]
        if copied == place and not made_up:  # it stands where it belongs; the other one of the two does not
            return [(place + 1, "moved"), ...]  # type: ignore[list-item]
        return [(place, "changed" if made_up else ""), ...]  # type: ignore[list-item]  # "moved" where its own place is near

    def cut(self) -> Found:
        kept = self.chance.randint(0, self.last - 1)
        self.do("DELETE FROM journal WHERE seq > ?", (kept,))
        return [(kept + 1, "cut")]


def fits(wanted: Found, seen: Found) -> bool:
    if wanted[-1] is not ...:
        return seen == wanted
    (seq, what), first = wanted[0], [one for place, one in seen if place == seen[0][0]]
    return bool(seen) and seen[0][0] == seq and not {*([what] if what else ["moved", "changed"])}.isdisjoint(first)


@pytest.fixture
def tampering(journal: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(journal, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    yield connection
    connection.close()


def test_rows(journal: Path, ring: Keys, tampering: sqlite3.Connection) -> None:
    triggers = tampering.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    assert found(tampering, journal, ring) == []
    missed = []
    for kind, trials in TRIALS.items():
        if kind == "file":
            continue
        for number in range(trials):
            seed = f"{kind}-{number}"
            tampering.execute("BEGIN")
            for name, _ in triggers:
                tampering.execute(f"DROP TRIGGER {name}")
            wanted = getattr(Tamperer(tampering, random.Random(seed)), kind)()
            for _, statement in triggers:
                tampering.execute(statement)
            seen = found(tampering, journal, ring)
            tampering.execute("ROLLBACK")
            if not fits(wanted, seen):
                missed.append((seed, wanted, seen[:4]))
    assert missed == []
    assert found(tampering, journal, ring) == [], "everything was put back"


# ---------------------------------------------------------------- bytes of the file


def content(path: Path) -> object:
    """Every entry as anybody reads it, in order, by its seq and by its reference; or the trouble that reading it makes."""
    connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
    connection.text_factory = bytes
    try:
        rows = connection.execute("SELECT seq, at, kind, ref, body, prev, hash FROM journal ORDER BY seq").fetchall()
        by_seq = [connection.execute("SELECT hash FROM journal WHERE seq = ?", (row[0],)).fetchone() for row in rows]
        return rows, by_seq, connection.execute("SELECT ref, seq FROM journal WHERE ref >= '' ORDER BY ref, seq").fetchall()
    except sqlite3.Error as trouble:
        return str(trouble)
    finally:
        connection.close()


def test_bytes_of_the_file(journal: Path, ring: Keys, tmp_path: Path) -> None:
    copy = tmp_path / "copy" / "journal.db"
    copy.parent.mkdir()
    for suffix in (".db", ".anchor"):
        shutil.copy(journal.with_suffix(suffix), copy.with_suffix(suffix))
    whole, before = copy.read_bytes(), content(copy)
    inside, index = places(whole, "journal"), places(whole, "idx_journal_ref")
    assert len(inside) > 133 * 300, "the pages were found"
    assert len(index) > 133 * 24
    missed, tried, idle = [], 0, Counter[str]()
    for number in range(10 * TRIALS["file"]):
        if tried == TRIALS["file"]:
            break
        chance = random.Random(f"file-{number}")
        place = chance.choice(inside if number % 4 else index)
        with copy.open("r+b") as file:
            file.seek(place)
            file.write(bytes([whole[place] ^ chance.randrange(1, 256)]))
        try:
            with Database(copy).read() as connection:
                seen = found(connection, copy, ring)
        except Damaged:
            seen = [(0, "damaged")]
        if not seen and content(copy) == before:
            idle["nobody can read it"] += 1
        else:
            tried += 1
            if not seen:
                missed.append((f"file-{number}", place))
        with copy.open("r+b") as file:
            file.seek(place)
            file.write(whole[place : place + 1])
    assert missed == []
    assert tried == TRIALS["file"]
    assert idle.total() < TRIALS["file"] // 20, "almost every byte of a page in use says something"
    with Database(copy).read() as connection:
        assert found(connection, copy, ring) == [], "everything was put back"
