"""Whatever is changed in any column, row, table or index of journal.db past the program is found and named; found by asking the file what it has."""

import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

import pytest
from click.testing import CliRunner

from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import Store, form_of, open_store, quarantine, schema
from dlp.store.database import Database
from dlp.store.schema import TRIGGERS
from dlp.store.verify import Break, verify

Make = Callable[..., Record]
MEANINGLESS = {("_sqlite_migrations", "applied_at"): "when a step of migration ran: nothing reads it, and no list shows it"}


@pytest.fixture
def site_with_everything(site: Path, ring: Keys, make_record: Make, now: datetime) -> Path:
    """A decision in every state that rows can be in, clean messages, a judged incident, something destroyed."""
    (site / "dlp.yaml").write_text("schema: 1\n", "utf-8")
    store = open_store(site, ring)
    for action in (Action.BLOCK, Action.ALERT, Action.MASK):
        store.done(store.decided(make_record(action)), Outcome("refused"), now=now)
    store.decided(make_record(Action.BLOCK, rule="other"))
    for end in ("held", "asked", "releasing", "released", "failed", "refused", "told", "telling", "later"):
        _held(store, make_record, now, end)
    store.review(
        store.decided(make_record()), "resolved", {"operator": "kim", "from": "", "verdict": "true", "reason": "r"}, now=now
    )
    for channel in ("email", "sms"):
        store.count(channel=channel, connector="smtp", now=now)
    store.flush_counts()
    store.note("start", now=now, body={"policy": "h", "register": "g", "state": "ok"})
    store.close()
    return site


def _held(store: Store, make_record: Make, now: datetime, end: str) -> None:
    one = store.decided(make_record(Action.HOLD), raw=b"raw", meta={"sender": "a"})
    store.done(one, Outcome("held"), now=now)
    if end in ("asked", "releasing", "released", "failed"):
        store.request_release(one, operator="kim", reason="fine", now=now)
    if end in ("releasing", "released", "failed"):
        assert store.claim_release(one, worker="w1", lease_s=60, now=now)
    if end in ("released", "failed"):
        outcome = Outcome("delivered" if end == "released" else "failed", "451")
        store.finish_release(one, outcome, worker="w1", now=now, retry_at=now + timedelta(minutes=2) if end == "failed" else None)
    if end in ("refused", "told", "telling", "later"):
        store.refuse(one, operator="lee", reason="no", now=now)
    if end in ("told", "telling", "later"):
        assert store.claim_refusal(one, worker="w2", lease_s=60, now=now)
    if end in ("told", "later"):
        retry = now + timedelta(minutes=2) if end == "later" else None
        store.finish_refusal(one, Outcome("refused" if end == "told" else "failed"), worker="w2", now=now, retry_at=retry)


def _columns(path: Path) -> Iterator[tuple[str, str, bool]]:
    connection = sqlite3.connect(path)
    tables = [
        name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    ]
    for table in tables:
        for _, name, _, not_null, _, key, _ in connection.execute(f"PRAGMA table_xinfo({table})"):
            yield table, name, bool(not_null or key)
    connection.close()


def _breaks(site: Path, ring: Keys) -> tuple[Break, ...]:
    with closing(Database(site / "journal.db")) as database, database.read() as connection:
        return verify(connection, ring.journal, anchor=site / "journal.anchor").breaks


def _commands(site: Path) -> tuple[int, list[dict[str, object]]]:
    """`journal verify` and `doctor --only journal` say the same; the breaks that verify names."""
    from dlp.cli import command_named
    from dlp.office.doctor import examine

    result = CliRunner().invoke(command_named("journal"), ["verify", "--format", "jsonl"], obj=site)
    looked = list(examine(site, datetime.now().astimezone(), only=["journal"]))
    assert any(sign.state == "bad" for sign in looked) == (result.exit_code == 1)
    return result.exit_code, json.loads(result.output)["breaks"]


def _changed(value: object) -> list[object]:
    if isinstance(value, int):
        return [value + 1, 0 if value else 7]
    if isinstance(value, bytes):
        return [bytes([value[0] ^ 1]) + value[1:], value[:-1]]
    if isinstance(value, str):
        return [value + "x", "", "9999"]
    return [b"x", "x"]


def test_every_column_of_every_table(site_with_everything: Path, ring: Keys, tmp_path: Path) -> None:
    """Each value of each column, row by row, to several others: verify finds it and names table and column, and shows nothing of it."""
    site = site_with_everything
    assert _breaks(site, ring) == ()
    path, tried, unnamed = site / "journal.db", 0, []
    for table, column, _ in list(_columns(path)):
        connection = sqlite3.connect(path)
        rows = connection.execute(f"SELECT {'rowid' if table in ('journal', 'held') else 'NULL'}, {column} FROM {table}").fetchall()
        connection.close()
        seen: set[object] = set()
        for number, (_, value) in enumerate(rows):
            if value in seen and table != "held":
                continue
            seen.add(value)
            for other in _changed(value)[: 2 if number else 3]:
                if other == value:
                    continue
                connection = sqlite3.connect(path, isolation_level=None)
                connection.execute("BEGIN")
                for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                    connection.execute(f"DROP TRIGGER {name}")
                try:
                    places = connection.execute(f"SELECT count(*) FROM {table} WHERE {column} IS ?", (value,)).fetchone()[0]
                    key = "rowid = (SELECT rowid FROM held LIMIT 1 OFFSET ?)" if table == "held" else f"{column} IS ?"
                    connection.execute(
                        f"UPDATE {table} SET {column} = ? WHERE {key}", (other, number if table == "held" else value)
                    )
                except sqlite3.IntegrityError:  # the file itself refuses this value there
                    connection.execute("ROLLBACK")
                    connection.close()
                    continue
                tried += 1
                for statement in TRIGGERS.values():
                    connection.execute(statement)
                found = verify(connection, ring.journal, anchor=site / "journal.anchor").breaks
                connection.execute("ROLLBACK")
                connection.close()
                assert places
                if not found:
                    unnamed.append((table, column))
    assert set(unnamed) == set(MEANINGLESS)
    assert tried > 300


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE decision SET action = 'allow'",
        "UPDATE held SET state = 'released' WHERE state = 'held'",
        "UPDATE held SET lease = '9999' WHERE state IN ('release-requested', 'refused')",
        "UPDATE held SET attempts = 0, worker = ''",
        "DELETE FROM counter",
        "DELETE FROM counted",
        "UPDATE counter SET messages = messages + 1 WHERE channel = 'sms'",
        "INSERT INTO counter VALUES ('2026-11-01', 'email', 'allow', 'smtp', 3)",
        "DELETE FROM held WHERE state = 'refused'",
        "INSERT INTO held SELECT 'INC-20261122-0000000000', at, connector, bytes, wrapped, body, state, operator, reason, worker, lease, attempts, mac FROM held LIMIT 1",
        "INSERT INTO decision SELECT 'INC-20261122-0000000000', seq, at, channel, action, connector, department, message, state, finished FROM decision LIMIT 1",
        "INSERT INTO decision SELECT '함초롬', seq, at, channel, action, connector, department, message, state, finished FROM decision LIMIT 1",
        "INSERT INTO by_rule SELECT 'invented', at, id FROM decision LIMIT 1",
        "INSERT INTO by_case SELECT '99999999', at, '함초롬' FROM decision LIMIT 1",
        "DELETE FROM by_rule",
        "DELETE FROM by_case WHERE id = (SELECT min(id) FROM by_case)",
        "INSERT INTO head VALUES (2, 1, 'x', 'y')",
        "DROP INDEX idx_journal_ref",
        "DROP INDEX idx_decision_at",
        "DROP INDEX decision_unfinished",
        "DROP INDEX journal_review",
        "DROP TRIGGER journal_no_update",
        "CREATE TRIGGER quiet AFTER INSERT ON decision BEGIN UPDATE decision SET action = 'allow'; END",
        "CREATE TABLE more (a)",
        "CREATE VIEW aside AS SELECT * FROM decision",
        "CREATE INDEX mine ON decision(seq)",
        "ALTER TABLE decision ADD COLUMN note TEXT",
        "ALTER TABLE decision RENAME COLUMN department TO dept",
        "ALTER TABLE by_case RENAME TO by_case_",
        "DROP TABLE by_rule",
        "DELETE FROM _sqlite_migrations WHERE id = 3",
        "PRAGMA user_version = 2",
        "PRAGMA user_version = 1",
        "PRAGMA user_version = 99",
    ],
)
def test_rows_tables_and_indexes(site_with_everything: Path, statement: str) -> None:
    site = site_with_everything
    assert _commands(site) == (0, [])
    connection = sqlite3.connect(site / "journal.db")
    connection.execute(statement)
    connection.commit()
    connection.close()
    status, breaks = _commands(site)
    assert status == 1
    assert "함초롬" not in json.dumps(breaks, ensure_ascii=False)
    table = statement.split()[1 if statement.startswith("UPDATE") else 2]
    if statement.startswith(("UPDATE", "INSERT", "DELETE")) and table != "head":
        assert all(str(one["where"]).split()[0] in (table, "counted", "counter") for one in breaks), breaks


def test_the_column_is_named(site_with_everything: Path) -> None:
    site = site_with_everything
    connection = sqlite3.connect(site / "journal.db")
    one = connection.execute("SELECT id FROM decision ORDER BY id LIMIT 1").fetchone()[0]
    connection.execute("UPDATE decision SET action = 'allow', department = '' WHERE id = ?", (one,))
    connection.commit()
    connection.close()
    assert _commands(site)[1] == [{"seq": 1, "what": "rows", "count": 1, "where": f"decision {one} action, department"}]


def test_what_was_bent_is_not_sealed_over(site_with_everything: Path, ring: Keys, now: datetime) -> None:
    """The program goes on counting and claiming: what was altered before stays out of step."""
    site = site_with_everything
    connection = sqlite3.connect(site / "journal.db")
    connection.execute("UPDATE counter SET messages = 1000 WHERE channel = 'sms'")
    connection.execute("UPDATE held SET bytes = 9 WHERE state = 'refused' AND worker = ''")
    asked = [
        row[0] for row in connection.execute("SELECT id FROM held WHERE bytes = 9 AND wrapped IS NOT NULL ORDER BY lease LIMIT 1")
    ]
    connection.commit()
    connection.close()
    store = open_store(site, ring)
    store.count(channel="sms", connector="smtp", now=now)
    store.flush_counts()
    with pytest.raises(StoreError, match="not what the journal says"):
        store.claim_refusal(asked[0], worker="w", lease_s=60, now=now + timedelta(hours=1))
    store.close()
    where = " ".join(found.where for found in _breaks(site, ring))
    assert "counter" in where
    assert f"held {asked[0]}" in where


def _far(now: datetime) -> datetime:
    return now + timedelta(days=4000)


ACTS: dict[str, Callable[[Store, str, datetime], object]] = {
    "deliver": lambda store, one, now: store.claim_release(one, worker="w", lease_s=60, now=_far(now)),
    "tell of a refusal": lambda store, one, now: store.claim_refusal(one, worker="w", lease_s=60, now=_far(now)),
    "let go": lambda store, one, now: store.request_release(one, operator="o", reason="r", now=now, again=True),
    "refuse": lambda store, one, now: store.refuse(one, operator="o", reason="r", now=now, again=True),
    "let it expire": lambda store, one, now: store.expire_originals(now=_far(now), body={"operator": "o", "from": ""}),
    "destroy": lambda store, one, now: store.destroy(now=_far(now), body={"operator": "o", "from": ""}),
    "doubt": lambda store, one, now: store.doubt_releases(worker="w", now=_far(now)),
}
"""What the program does because of what stands in a row."""


def test_no_row_orders_anything(site_with_everything: Path, ring: Keys, now: datetime, tmp_path: Path) -> None:
    """Every column of `decision` and `held` of every message of the quarantine, to values of its kind and to those of the other rows: whatever the
    program is then asked to do, nothing is delivered, refused or destroyed, and the row stays found."""
    site, tried = site_with_everything, 0
    path = site / "journal.db"
    with closing(sqlite3.connect(path)) as connection:
        before = connection.execute("SELECT id, state FROM held").fetchall()
    columns = [(table, name) for table, name, _ in _columns(path) if table in ("held", "decision") and name != "id"]
    for (one, state), (table, column) in product(before, columns):
        for value in _values(path, table, column, one):
            copy = tmp_path / "copy"
            shutil.copytree(site, copy)
            connection = sqlite3.connect(copy / "journal.db")
            connection.execute(f"UPDATE {table} SET {column} = ? WHERE id = ?", (value, one))
            connection.commit()
            connection.close()
            store = open_store(copy, ring)
            for name, act in ACTS.items():
                with suppress(StoreError):
                    done = act(store, one, now)
                    assert done is None or name not in ("deliver", "tell of a refusal"), (state, table, column, value)
            store.close()
            assert _steps(copy, one) == _steps(site, one), (state, table, column, value)
            assert any(one in found.where for found in _breaks(copy, ring)), (state, table, column, value)
            shutil.rmtree(copy)
            tried += 1
    assert tried > 150


def _steps(site: Path, one: str) -> list[tuple[str, str]]:
    """What its entries say of it: an original goes with one of them."""
    with closing(sqlite3.connect(site / "journal.db")) as connection:
        return connection.execute("SELECT kind, body FROM journal WHERE ref = ? ORDER BY seq", (one,)).fetchall()


def _values(path: Path, table: str, column: str, one: str) -> list[object]:
    """Others that the file takes: of the other rows, or a bent one."""
    connection = sqlite3.connect(path)
    (own,) = connection.execute(f"SELECT {column} FROM {table} WHERE id = ?", (one,)).fetchone()
    others = [value for (value,) in connection.execute(f"SELECT DISTINCT {column} FROM {table}") if value is not None]
    connection.close()
    states = [state for state in ("held", "release-requested", "releasing", "refused", "released") if column == "state"]
    return [value for value in dict.fromkeys([*others[:1], *states, *_changed(own)[:1]]) if value != own]


def test_a_step_without_an_order_is_found(site_with_everything: Path, ring: Keys, now: datetime) -> None:
    """A delivery that the program itself has written down, with nobody who let it go before it, as an earlier version could be made to do."""
    site = site_with_everything
    store = open_store(site, ring)
    with closing(sqlite3.connect(site / "journal.db")) as connection, connection:
        (one,) = connection.execute("SELECT id FROM held WHERE state = 'held' LIMIT 1").fetchone()
    with store._write() as pen:
        pen.append("releasing", at=now.isoformat(), ref=one, body={"worker": "w", "attempt": 1})
        quarantine._move(pen, one, "releasing", worker="w", lease="", attempts=1)
    store.finish_release(one, Outcome("delivered"), worker="w", now=now)
    store.close()
    assert [found.where for found in _breaks(site, ring)] == [f"held {one} order"]
    assert _commands(site)[0] == 1


def _as_before(path: Path, *more: str) -> None:
    """The file in the second form, in which rows were not sealed."""
    connection = sqlite3.connect(path)
    for statement in (
        *more,
        "ALTER TABLE held DROP COLUMN mac",
        "DROP TABLE counted",
        "DROP TABLE used",
        "DELETE FROM _sqlite_migrations WHERE id > 2",
        "PRAGMA user_version = 2",
    ):
        connection.execute(statement)
    connection.commit()
    connection.close()


def test_a_file_of_an_older_form_is_brought_up_once_and_when_asked(
    site_with_everything: Path, ring: Keys, make_record: Make
) -> None:
    site = site_with_everything
    _as_before(site / "journal.db")
    assert _breaks(site, ring) == ()
    with pytest.raises(StoreError, match="dlp upgrade"):
        open_store(site, ring)
    assert form_of(site) == (2, schema.VERSION)
    open_store(site, ring, bring_up={"operator": "kim"}).close()
    store = open_store(site, ring)
    store.decided(make_record())
    store.close()
    assert _breaks(site, ring) == ()
    _as_before(site / "journal.db", "UPDATE counter SET messages = 7")
    for asked in (None, {"operator": "kim"}):
        with pytest.raises(StoreError, match="older form"):
            open_store(site, ring, bring_up=asked)
    assert [(found.what, found.where) for found in _breaks(site, ring)] == [("schema", "user_version")]
