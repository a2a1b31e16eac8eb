"""The tables, as sqlite-utils migrations. One file holds them all, so that a decision and its sealed original are one transaction.

    journal    append-only hash chain; triggers refuse update and delete       head     the sealed end of the chain
    decision   one row per journalled decision: what lists and filters need     by_rule, by_case   its rules and cases, for filters
    held       quarantine: sealed original, state of its release                counter  clean messages and totals, per day
    counted    the keyed seal on `counter`

What stands beside `journal` can be computed from it (`derived`), or is sealed with the journal key (`counting`, `held.mac`); `verify` compares
every column. sqlite-utils is imported only where the tables are not there yet: it costs half a second, which a reader need not pay.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sqlite_utils import Database as Tables

VERSION: Final = 4
_SPACE: Final = re.compile(r"[\s\"`\[\]]+")
TRIGGERS: Final = {
    f"journal_no_{verb}": f"CREATE TRIGGER journal_no_{verb} BEFORE {verb.upper()} ON journal "
    "BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END"
    for verb in ("update", "delete")
}


def is_current(connection: sqlite3.Connection) -> bool:
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    return bool(version == VERSION)


def migrate(connection: sqlite3.Connection, *, to: int) -> None:
    """Bring the tables to a version, inside the caller's transaction."""
    from sqlite_utils import Database as Tables
    from sqlite_utils import Migrations

    migrations = Migrations("dlp")
    for version, name, step in _STEPS:
        if version <= to:
            migrations(name=name)(step)
    migrations.apply(Tables(connection, execute_plugins=False, recursive_triggers=False))
    connection.execute(f"PRAGMA user_version = {to}")


def differences(connection: sqlite3.Connection) -> Iterator[str]:
    """Names of tables, indexes, triggers and views that are not as this program makes them, `user_version` and steps of migration too.

    A file of an older version is compared with that version. How SQL is spaced and quoted does not count.
    """
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version not in range(2, VERSION + 1):
        yield "user_version"
        version = VERSION
    model = sqlite3.connect(":memory:", isolation_level=None)
    try:
        model.execute("BEGIN")
        migrate(model, to=version)
        due, found = _objects(model), _objects(connection)
        steps = "SELECT id, migration_set, name FROM _sqlite_migrations ORDER BY id"
        wanted = model.execute(steps).fetchall()
    finally:
        model.close()
    yield from sorted(name for name in due.keys() | found.keys() if due.get(name) != found.get(name))
    if found.get("_sqlite_migrations") == due["_sqlite_migrations"] and connection.execute(steps).fetchall() != wanted:
        yield "_sqlite_migrations"


def _objects(connection: sqlite3.Connection) -> dict[str, tuple[str, str, str]]:
    rows = connection.execute("SELECT name, type, tbl_name, sql FROM sqlite_master")
    return {
        name: (kind, table, _SPACE.sub("", sql or "").lower()) for name, kind, table, sql in rows if not name.startswith("sqlite_")
    }


def _tables(db: Tables) -> None:
    text, number, blob = str, int, bytes
    db.table("journal").create(
        {"seq": number, "at": text, "kind": text, "ref": text, "body": text, "prev": text, "hash": text},
        pk="seq",
        not_null={"at", "kind", "ref", "body", "prev", "hash"},
        strict=True,
    )
    db.table("journal").create_index(["ref"])
    db.table("head").create(
        {"one": number, "seq": number, "hash": text, "mac": text}, pk="one", not_null={"seq", "hash", "mac"}, strict=True
    )
    # keyed by their own words and clustered: half the pages of a table with a row number and an index beside it
    db.execute(
        "CREATE TABLE decision (id TEXT PRIMARY KEY, seq INTEGER NOT NULL, "
        "at TEXT NOT NULL, "  # UTC, microseconds, so that text order is time order
        "channel TEXT NOT NULL, action TEXT NOT NULL, connector TEXT NOT NULL, department TEXT NOT NULL, "
        "message TEXT NOT NULL, "  # keyed token of the message id
        "state TEXT NOT NULL, "
        "finished INTEGER NOT NULL"  # 1 once the connector has reported what it did
        ") STRICT, WITHOUT ROWID"
    )
    db.execute("CREATE TABLE by_rule (rule TEXT, at TEXT, id TEXT, PRIMARY KEY (rule, at, id)) STRICT, WITHOUT ROWID")
    db.execute("CREATE TABLE by_case (case_no TEXT, at TEXT, id TEXT, PRIMARY KEY (case_no, at, id)) STRICT, WITHOUT ROWID")
    for columns in (["at"], ["state", "at"], ["message"]):
        db.table("decision").create_index(columns)
    db.execute("CREATE INDEX decision_unfinished ON decision(at) WHERE finished = 0")
    db.table("held").create(
        {
            "id": text,
            "at": text,
            "connector": text,
            "bytes": number,
            "wrapped": blob,  # the item's data key, wrapped; NULL once erased
            "body": blob,
            "state": text,
            "operator": text,
            "reason": text,
            "worker": text,
            "lease": text,
            "attempts": number,
        },
        pk="id",
        not_null={"at", "connector", "bytes", "state", "operator", "reason", "worker", "lease", "attempts"},
        strict=True,
    )
    db.table("held").create_index(["state", "at"])
    db.table("counter").create(
        {"day": text, "channel": text, "action": text, "connector": text, "messages": number},
        pk=("day", "channel", "action", "connector"),
        not_null={"messages"},
        strict=True,
    )
    for statement in TRIGGERS.values():
        db.execute(statement)


REVIEW: Final = "CREATE INDEX IF NOT EXISTS journal_review ON journal(kind, ref, seq) WHERE kind IN ('assigned', 'resolved')"
"""Finds the last entry of each incident (`dlp.store.review`)."""


def _review(db: Tables) -> None:
    db.execute(REVIEW)


def _seals(db: Tables) -> None:
    db.execute("ALTER TABLE held ADD COLUMN mac TEXT NOT NULL DEFAULT ''")
    db.table("counted").create(
        {"one": int, "total": int, "digest": str, "mac": str}, pk="one", not_null={"total", "digest", "mac"}, strict=True
    )


def _used(db: Tables) -> None:
    db.execute("CREATE TABLE used (mark BLOB PRIMARY KEY, until INTEGER NOT NULL, answer BLOB NOT NULL) STRICT, WITHOUT ROWID")


_STEPS: Final = ((1, "0001_tables", _tables), (2, "0002_review", _review), (3, "0003_seals", _seals), (4, "0004_used", _used))
