"""What only the PostgreSQL engine can get wrong: a COMMIT whose answer is lost, bodies that the database keeps, rows changed past the program."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import spool_servers
from postgres_rig import WHO, Cut

from dlp.keys import Keys
from dlp.model import Action, Outcome
from dlp.ports import ConfigError, StoreError
from dlp.record import Record
from dlp.store import Store, bodies, open_store, recorded
from dlp.store.choosing import place
from dlp.store.postgres import Postgres
from dlp.store.sql import SqlStore

psycopg = pytest.importorskip("psycopg")
MakeRecord = Callable[..., Record]


# ---------------------------------------------------------------- a connection that breaks


@pytest.fixture
def cut(postgres: spool_servers.Server) -> Iterator[Cut]:
    made = Cut(postgres)
    yield made
    made.close()


@pytest.fixture
def through(site: Path, postgres: spool_servers.Server, ring: Keys, cut: Cut) -> Iterator[Store]:
    """A store whose connections go through `cut`."""
    dsn = f"postgresql://owner@127.0.0.1:{cut.port}/postgres?sslmode=disable&gssencmode=disable"
    opened = SqlStore(Postgres(dsn, postgres.schema(), site / "keys", busy_s=5), site, ring)
    yield opened
    cut.when = ""
    opened.close()


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_lost_commit_is_one_decision_or_none(through: Store, cut: Cut, make_record: MakeRecord, now: datetime, when: str) -> None:
    """`decided` answers only where the decision is there, once; it tries again by itself where the first time nothing was kept."""
    for number in range(8):
        record = make_record(Action.HOLD)
        cut.when = when
        assert through.decided(record, raw=b"original", meta={}) == record.id
        cut.when = ""
        assert cut.cuts == number + 1, "the way was cut"
        assert [entry["kind"] for entry in through.incident(record.id)["history"]] == ["decided"]
    found = through.verify()
    assert (found.whole, found.entries) == (True, 8)
    through.flush_counts()
    assert [row["messages"] for row in through.totals()] == [8]


@pytest.mark.parametrize("when", ["before", "after"])
def test_another_write_says_what_became_of_it(through: Store, cut: Cut, make_record: MakeRecord, now: datetime, when: str) -> None:
    decided = through.decided(make_record())
    cut.when = when
    if when == "before":
        with pytest.raises(StoreError, match="nothing was written"):
            through.done(decided, Outcome("refused"), now=now)
    else:
        through.done(decided, Outcome("refused"), now=now)
    assert len(through.incident(decided)["history"]) == (1 if when == "before" else 2)
    through.done(decided, Outcome("refused"), now=now)
    assert len(through.incident(decided)["history"]) == 2
    assert through.verify().whole


def test_a_server_that_was_started_anew_is_found_again(pg: Store, owner: Any, make_record: MakeRecord) -> None:
    pg.decided(make_record())
    owner.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'dlp' AND pid != pg_backend_pid()"
    )
    pg.decided(make_record())
    assert pg.verify().entries == 2


def test_a_node_that_hangs_holds_nobody_up_for_long(
    pg: Store, pg_site: Path, owner: Any, ring: Keys, make_record: MakeRecord
) -> None:
    dsn, schema = place(pg_site)
    other = SqlStore(Postgres(dsn, schema, pg_site / "keys", busy_s=0.3), pg_site, ring)
    with psycopg.connect(dsn) as hanging:
        hanging.execute(f"SELECT pg_advisory_xact_lock(4475984, hashtext('{schema}'))")
        with pytest.raises(StoreError, match="busy"):
            other.decided(make_record())
    other.decided(make_record())
    assert owner.execute("SELECT count(*) FROM journal").fetchone() == (1,)


# ---------------------------------------------------------------- rows changed past the program


CHANGES: dict[str, tuple[str, str]] = {
    "a time": ("UPDATE journal SET at = '2020' WHERE seq = 2", "changed"),
    "a kind": ("UPDATE journal SET kind = 'view' WHERE seq = 2", "changed"),
    "a body": ("UPDATE journal SET body = (SELECT body FROM journal WHERE seq = 1) WHERE seq = 2", "changed"),
    "a bit of a body": ("UPDATE journal SET body = set_byte(body, 40, get_byte(body, 40) # 1) WHERE seq = 2", "changed"),
    "a body in clear": ("UPDATE journal SET body = '{}' WHERE seq = 2", "changed"),
    "a mark": ("UPDATE journal SET body = '\\xd144'::bytea || convert_to('{\"destroyed\":\"' || repeat('0', 64) || '\"}', 'UTF8') WHERE seq = 2", "changed"),
    "an entry less": ("DELETE FROM journal WHERE seq = 2", "removed"),
    "the end": ("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)", "cut"),
    "the head": ("UPDATE head SET seq = 3", "seal"),
    "a state": ("UPDATE decision SET state = 'delivered'", "rows"),
    "a rule": ("DELETE FROM by_rule", "rows"),
    "a case": ("INSERT INTO by_case VALUES ('9', '2026', 'INC-9')", "rows"),
    "a counter": ("UPDATE counter SET messages = 7", "rows"),
    "an original": ("UPDATE held SET body = '\\x00'", "rows"),
    "what opens it": ("UPDATE held SET wrapped = NULL", "rows"),
    "a size": ("UPDATE held SET bytes = 1", "rows"),
    "the guard": ("ALTER TABLE journal DISABLE TRIGGER journal_no_update", "triggers"),
    "the guard's words": ("CREATE OR REPLACE FUNCTION journal_guard() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'", "schema"),
    "an index": ("DROP INDEX journal_ref", "schema"),
    "a table": ("DROP TABLE by_rule", "schema"),
    "a view instead": ("ALTER TABLE by_rule RENAME TO x; CREATE VIEW by_rule AS SELECT * FROM x WHERE false", "schema"),
    "a column more": ("ALTER TABLE decision ADD COLUMN z text", "schema"),
    "another order": ("ALTER TABLE decision ALTER COLUMN channel TYPE text COLLATE \"en_US.utf8\"", "schema"),
    "a rule of the server": ("CREATE RULE r AS ON INSERT TO by_rule DO INSTEAD NOTHING", "schema"),
    "every key": ("DELETE FROM body_key WHERE id NOT IN ('\\x0000000000000062', '\\x000000000000006f')", "changed"),
}  # fmt: skip


@pytest.mark.parametrize("name", CHANGES)
def test_what_was_changed_is_found(
    name: str, pg: Store, pg_site: Path, owner: Any, ring: Keys, make_record: MakeRecord, now: datetime
) -> None:
    pg.decided(make_record(Action.HOLD), raw=b"original", meta={})
    for _ in range(2):
        pg.done(pg.decided(make_record()), Outcome("refused"), now=now)
    pg.flush_counts()
    statement, what = CHANGES[name]
    if "en_US" in statement and not owner.execute("SELECT 1 FROM pg_collation WHERE collname = 'en_US.utf8'").fetchone():
        statement = statement.replace("en_US.utf8", "ucs_basic")
    assert pg.verify().whole
    guards = [one for one in ("journal_no_update", "journal_no_delete") if what in ("changed", "removed", "cut")]
    for guard in guards:
        owner.execute(f"ALTER TABLE journal DISABLE TRIGGER {guard}")
    if what == "rows":
        owner.execute("SET session_replication_role = replica")
    owner.execute(statement)
    for guard in guards:
        owner.execute(f"ALTER TABLE journal ENABLE TRIGGER {guard}")
    dsn, schema = place(pg_site)
    fresh = SqlStore(Postgres(dsn, schema, pg_site / "keys", busy_s=1), pg_site, ring) if name != "every key" else None
    found = (fresh or pg).verify() if fresh else _verified_anew(pg_site, ring)
    assert what in {one.what for one in found.breaks}, found


def _verified_anew(site: Path, ring: Keys) -> Any:
    dsn, schema = place(site)
    from dlp.store.sql_records import SqlReader

    with SqlReader(Postgres(dsn, schema, site / "keys", busy_s=1), site / "journal.anchor").look() as kept:
        return kept.verify(ring.journal)


def test_the_guard_holds_for_who_forgets_it(owner: Any, pg: Store, make_record: MakeRecord) -> None:
    pg.decided(make_record())
    for statement in (
        "UPDATE journal SET at = ''",
        "DELETE FROM journal",
        "TRUNCATE journal",
        "SET dlp.overwriting = 'on'; UPDATE journal SET hash = ''",
    ):
        with pytest.raises(psycopg.errors.RaiseException, match="append-only"):
            owner.execute(statement)


def test_a_restored_older_database_is_known_by_the_anchor(
    pg: Store, pg_site: Path, owner: Any, ring: Keys, make_record: MakeRecord
) -> None:
    """As after a failover that lost the last entries: each node's anchor is ahead."""
    pg.decided(make_record())
    _, schema = place(pg_site)
    tables = ("journal", "head", "decision", "by_rule", "by_case", "counter", "counted", "store_state", "body_key")
    for table in tables:
        owner.execute(f"CREATE TABLE public.{schema}_{table} AS SELECT * FROM {table}")
    pg.decided(make_record())
    assert pg.verify().whole
    owner.execute("SET session_replication_role = replica")
    for table in tables:
        columns = ", ".join(
            row[0]
            for row in owner.execute(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = %s AND table_name = %s AND is_generated = 'NEVER'",
                (schema, table),
            )
        )
        owner.execute(f"DELETE FROM {table}; INSERT INTO {table} ({columns}) SELECT {columns} FROM public.{schema}_{table}")
        owner.execute(f"DROP TABLE public.{schema}_{table}")
    assert ("cut", 2) in {(one.what, one.seq) for one in pg.verify().breaks}


def test_a_slip_in_the_schema_does_not_read_as_nothing_held(pg: Store, pg_site: Path, ring: Keys, make_record: MakeRecord) -> None:
    settings = pg_site / "dlp.yaml"
    text = settings.read_text("utf-8")
    assert recorded(pg_site)
    settings.write_text(text.replace("schema: site", "schema: other"), "utf-8")
    assert recorded(pg_site) is False, "a store without an entry may be begun elsewhere"
    settings.write_text(text, "utf-8")
    pg.decided(make_record())
    settings.write_text(text.replace("schema: site", "schema: other"), "utf-8")
    with pytest.raises(StoreError, match="remembers it"):
        recorded(pg_site)


def test_an_empty_database_is_not_taken_for_the_journal(
    pg: Store, pg_site: Path, owner: Any, ring: Keys, make_record: MakeRecord
) -> None:
    pg.decided(make_record())
    pg.close()
    dsn, schema = place(pg_site)
    with pytest.raises(StoreError, match="remembers it"):
        SqlStore(Postgres(dsn, f"{schema}_other", pg_site / "keys", busy_s=1), pg_site, ring)
    assert owner.execute("SELECT count(*) FROM pg_namespace WHERE nspname = %s", (f"{schema}_other",)).fetchone() == (0,)


# ---------------------------------------------------------------- who is asked


@pytest.mark.parametrize(
    "dsn", ["postgresql://nobody@127.0.0.1:1/x", "host=/nowhere dbname=x", "postgresql://u:GEHEIM@127.0.0.1:1/x"]
)
def test_a_database_out_of_reach(site: Path, ring: Keys, dsn: str) -> None:
    (site / "dlp.yaml").write_text(f"schema: 1\nstore: {{dsn: '{dsn}'}}\n", "utf-8")
    with pytest.raises(StoreError, match="not reachable") as told:
        open_store(site, ring)
    assert "GEHEIM" not in str(told.value)
    assert not (site / "keys" / bodies.NAME).exists()


@pytest.mark.parametrize(("text", "what"), [("store: {dsn: 'host'}", "cannot be read"), ("store: {dsn: 'env:NO_SUCH_NAME'}", "empty"), ("'st\\x6fre': {dsn: x, schema: A}", "schema")])  # fmt: skip
def test_a_dsn_that_is_none(site: Path, ring: Keys, text: str, what: str) -> None:
    (site / "dlp.yaml").write_text(
        f"schema: 1\n{text.replace(chr(39) + 'st', chr(34) + 'st', 1).replace('fre' + chr(39), 'fre' + chr(34), 1)}\n", "utf-8"
    )
    with pytest.raises(ConfigError, match=what):
        open_store(site, ring)


def test_two_sites_of_one_database_do_not_see_each_other(
    pg: Store, pg_site: Path, ring: Keys, make_record: MakeRecord, tmp_path: Path
) -> None:
    """Another site's keys open nothing and append nothing, where somebody writes this site's schema into its settings."""
    from dlp import keys as site_keys

    record = make_record()
    pg.decided(record)
    other = tmp_path / "other"
    other.mkdir()
    foreign = site_keys.create(other / "keys")
    (other / "dlp.yaml").write_bytes((pg_site / "dlp.yaml").read_bytes())
    with pytest.raises(StoreError):
        open_store(other, foreign).note("view", now=datetime.fromisoformat(record.at), body={})
    (other / "keys" / bodies.NAME).write_bytes((pg_site / "keys" / bodies.NAME).read_bytes())
    with pytest.raises(StoreError, match="not the one we sealed"):
        open_store(other, foreign).note("view", now=datetime.fromisoformat(record.at), body={})
    assert pg.verify().entries == 1


def test_an_ordinary_role_is_enough(
    site: Path, postgres: spool_servers.Server, ring: Keys, make_record: MakeRecord, now: datetime
) -> None:
    """A role that owns its schema and nothing else."""
    schema = postgres.schema()
    with psycopg.connect(postgres.dsn("public"), autocommit=True) as raw:
        raw.execute(f"CREATE ROLE {schema} LOGIN; CREATE SCHEMA AUTHORIZATION {schema}")
    dsn = postgres.dsn("public", schema)
    (site / "dlp.yaml").write_text(f"schema: 1\nstore: {{dsn: '{dsn}', schema: {schema}}}\n", "utf-8")
    store = open_store(site, ring)
    store.ready()
    record = replace(make_record(case_no="1"))
    store.decided(record)
    store.done(record.id, Outcome("refused"), now=now)
    assert store.erase_case("1", now=now + timedelta(days=2), body=WHO) == 1
    assert store.wipe()
    assert store.verify().whole
    store.close()


def test_a_connection_on_which_something_went_wrong_is_not_used_again(pg: Store) -> None:
    """The driver prepares ahead: what a transaction that broke off has prepared is there for it, and not for the server."""
    database = pg._database  # type: ignore[attr-defined]
    with database.session() as raw:
        first = raw.info.backend_pid
    with database.session() as raw:
        assert raw.info.backend_pid == first
    with pytest.raises(StoreError), database.session() as raw:
        raw.execute("SELECT 1 / 0")
    with database.session() as raw:
        assert raw.info.backend_pid != first
