"""A site that ever had operators stays closed, whatever is deleted or put back inside it, and a journal swapped under a writer is noticed."""

import fcntl
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from dlp import keys
from dlp.app.init import init
from dlp.app.texts import approved
from dlp.keys import Keys
from dlp.office.who import staffed
from dlp.ports import ConfigError, StoreError
from dlp.record import Record
from dlp.store import Store, marks, open_store
from dlp.store.chain import read_anchor, write_anchor
from dlp.store.schema import TRIGGERS

Make = Callable[..., Record]
KIM = {"roles": ["administrator"], "login": "kim", "token": 0, "operator": "AD01", "from": "", "reason": "first"}


@pytest.fixture
def closed(site: Path, ring: Keys, make_record: Make, now: datetime) -> Path:
    store = open_store(site, ring)
    store.decided(make_record())
    store.note("operator-set", now=now, ref="OP-AD01", body=KIM)
    store.decided(make_record())
    store.close()
    return site


def test_marks_follow_the_journal(closed: Path, ring: Keys) -> None:
    inner, outer = marks.places(closed)
    assert inner.read_bytes() == outer.read_bytes()
    assert inner.stat().st_mode & 0o777 == outer.stat().st_mode & 0o777 == 0o600
    assert list(staffed(closed)) == ["AD01"]
    store = open_store(closed, ring)
    assert store.verify().whole
    store.close()


def test_an_open_site_has_none(site: Path, store: Store, make_record: Make) -> None:
    store.decided(make_record())
    assert marks.texts(site) == {}
    assert staffed(site) == {}


def _rows_gone(site: Path, old: Path) -> None:
    connection = sqlite3.connect(site / "journal.db")
    for name in TRIGGERS:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("DELETE FROM journal WHERE ref LIKE 'OP-%'")
    for statement in TRIGGERS.values():
        connection.execute(statement)
    connection.commit()
    connection.close()


def _journal_gone(site: Path, old: Path) -> None:
    for path in site.glob("journal.*"):
        path.unlink()


def _journal_and_mark_gone(site: Path, old: Path) -> None:
    _journal_gone(site, old)
    (site / "keys" / marks.INNER).unlink()


def _outer_gone_too(site: Path, old: Path) -> None:
    _journal_gone(site, old)
    marks.places(site)[1].unlink()


def _journal_put_back(site: Path, old: Path) -> None:
    _journal_gone(site, old)
    for path in old.glob("journal.*"):
        shutil.copy(path, site)


def _folder_put_back(site: Path, old: Path) -> None:
    shutil.rmtree(site)
    shutil.copytree(old, site)


def _forged(site: Path, old: Path) -> None:
    _journal_gone(site, old)
    for path in marks.places(site):
        path.write_text("x", "ascii")


@pytest.mark.parametrize(
    "attack", [_rows_gone, _journal_gone, _journal_and_mark_gone, _outer_gone_too, _journal_put_back, _folder_put_back, _forged]
)
@pytest.mark.parametrize("staffed_before", [False, True])
def test_nothing_reopens_it(
    site: Path, ring: Keys, make_record: Make, now: datetime, attack: Callable[..., None], staffed_before: bool
) -> None:
    old = site.parent / "old"
    store = open_store(site, ring)
    store.decided(make_record())
    if staffed_before:
        store.note("operator-set", now=now, ref="OP-AD01", body=KIM)
    store.close()
    shutil.copytree(site, old)
    store = open_store(site, ring)
    store.note("operator-set", now=now, ref="OP-CP02" if staffed_before else "OP-AD01", body=KIM)
    store.decided(make_record())
    store.close()
    attack(site, old)
    with pytest.raises(StoreError, match="restore"):
        staffed(site)
    with pytest.raises(StoreError):
        open_store(site, ring).decided(make_record())
    if (site / "journal.db").exists():
        from dlp.store.database import Database
        from dlp.store.verify import verify

        with Database(site / "journal.db").read() as connection:
            found = verify(connection, ring.journal, anchor=site / "journal.anchor", said=marks.texts(site))
        assert "mark" in [one.what for one in found.breaks]
    with pytest.raises(ConfigError, match="restore"):
        approved(site, ring)


def test_a_removed_operator_does_not_come_back(closed: Path, ring: Keys, now: datetime) -> None:
    store = open_store(closed, ring)
    store.note("operator-set", now=now, ref="OP-MR09", body=KIM)
    store.note("operator-removed", now=now, ref="OP-MR09", body={"operator": "AD01", "from": "", "reason": "left"})
    store.close()
    connection = sqlite3.connect(closed / "journal.db")
    for name in TRIGGERS:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("DELETE FROM journal WHERE kind = 'operator-removed'")
    connection.commit()
    connection.close()
    with pytest.raises(StoreError, match="restore"):
        staffed(closed)


@pytest.mark.parametrize(("kind", "ref"), [("policy-approved", "PO-policy"), ("route-approved", "RT-routes")])
def test_an_approval_that_is_deleted_is_missed(closed: Path, ring: Keys, now: datetime, kind: str, ref: str) -> None:
    """Else the one before it would be in force again."""
    store = open_store(closed, ring)
    for number in (1, 2):
        store.note(kind, now=now, ref=ref, body={"sha256": str(number), "routes": {}})
    store.close()
    connection = sqlite3.connect(closed / "journal.db")
    for name in TRIGGERS:
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal WHERE kind = ?)", (kind,))
    connection.commit()
    connection.close()
    with pytest.raises(ConfigError, match="restore"):
        approved(closed, ring)
    with pytest.raises(StoreError, match="restore"):
        open_store(closed, ring)


def test_a_new_site_where_a_closed_one_stood(closed: Path) -> None:
    shutil.rmtree(closed)
    with pytest.raises(ConfigError, match="restore"):
        init(closed)
    marks.places(closed)[1].unlink()
    assert "keys/" in init(closed)


def test_a_mark_that_lags_is_no_fault(closed: Path, ring: Keys, make_record: Make) -> None:
    """Killed between commit and mark."""
    before = {path: path.read_bytes() for path in marks.places(closed)}
    store = open_store(closed, ring)
    store.decided(make_record())
    store.close()
    for path, content in before.items():
        path.write_bytes(content)
    assert list(staffed(closed)) == ["AD01"]
    store = open_store(closed, ring)
    assert store.verify().whole
    store.decided(make_record())
    store.close()


@pytest.mark.parametrize(
    "file", ["journal.db", "callers.sealed", "register/cases.sealed", "journal.anchor", "generation/3/cases.sealed"]
)
def test_keys_are_not_made_anew_beside_what_the_old_ones_sealed(tmp_path: Path, file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_LANG", "en")
    site = tmp_path / "site"
    init(site)
    (site / file).parent.mkdir(parents=True, exist_ok=True)
    (site / file).write_bytes(b"x")
    keys.create(site / "keys")  # those that are there are enough
    (site / "keys" / "journal.key").rename(tmp_path / "aside")
    for attempt in (lambda: init(site), lambda: keys.create(site / "keys"), lambda: keys.load(site / "keys")):
        with pytest.raises(ConfigError, match="restore keys/ from the backup"):
            attempt()
    shutil.rmtree(site / "keys")
    for attempt in (lambda: init(site), lambda: keys.create(site / "keys"), lambda: keys.load(site / "keys")):
        with pytest.raises(ConfigError, match="restore keys/ from the backup"):
            attempt()
    assert not (site / "keys").exists()
    (site / file).unlink()
    assert "keys/" in init(site)


# ---------------------------------------------------------------- a file that is taken away under a writer


def _removed(journal: Path, aside: Path) -> None:
    journal.unlink()


def _moved(journal: Path, aside: Path) -> None:
    journal.rename(aside)


def _replaced(journal: Path, aside: Path) -> None:
    shutil.copy(journal, aside)
    aside.replace(journal)


def _wal_removed(journal: Path, aside: Path) -> None:
    journal.with_name("journal.db-wal").unlink()


@pytest.mark.parametrize("attack", [_removed, _moved, _replaced, _wal_removed])
def test_a_journal_that_is_gone_takes_nothing(
    store: Store, make_record: Make, site: Path, now: datetime, attack: Callable[..., None]
) -> None:
    store.decided(make_record())
    store.count(channel="email", connector="smtp", now=now)
    attack(site / "journal.db", site / "aside")
    for act in (
        lambda: store.decided(make_record()),
        lambda: store.count(channel="email", connector="smtp", now=now),
        lambda: store.note("view", now=now, body={}),
        store.ready,
        store.present,
    ):
        with pytest.raises(StoreError, match="removed or replaced"):
            act()


def test_put_back_it_goes_on(store: Store, make_record: Make, site: Path, now: datetime) -> None:
    store.decided(make_record())
    (site / "journal.db").rename(site / "aside")
    with pytest.raises(StoreError, match="removed or replaced"):
        store.count(channel="email", connector="smtp", now=now)
    (site / "aside").rename(site / "journal.db")
    store.count(channel="email", connector="smtp", now=now)
    store.decided(make_record())
    assert store.verify().whole


def test_writers_that_come_in_another_order(closed: Path, ring: Keys) -> None:
    """Two processes write what remembers the end after their commits, the later one first: the end stays, and what nobody vouches for does not."""
    anchor, places = closed / "journal.anchor", marks.places(closed)
    with closing(sqlite3.connect(closed / "journal.db")) as connection:
        for seq in (9, 8):
            write_anchor(anchor, ring.journal, seq=seq, hash_=f"{seq:064d}")
            marks.write(closed, ring.journal, connection, seq=seq, hash_=f"{seq:064d}")
        assert read_anchor(anchor, ring.journal) == (9, f"{9:064d}")
        assert {mark and mark.seq for mark in marks.marks(ring.journal, marks.texts(closed)).values()} == {9}
        for path in (anchor, *places):
            path.write_text("9" * 20 + path.read_text()[20:])
        with anchor.open() as standing:  # a process that was stopped in the middle holds nobody up
            fcntl.flock(standing, fcntl.LOCK_EX)
            write_anchor(anchor, ring.journal, seq=8, hash_=f"{8:064d}")
        marks.write(closed, ring.journal, connection, seq=8, hash_=f"{8:064d}")
    assert read_anchor(anchor, ring.journal) == (8, f"{8:064d}")
    assert {mark and mark.seq for mark in marks.marks(ring.journal, marks.texts(closed)).values()} == {8}
