"""What `dlp sms install` puts into the spool's database, and takes out again: our tables, and the triggers that hold a row back.

dlp_claim   one row per spool row that came in ready: new → claimed → done | held | kept; `due` is when the next worker may take it (NULL: nobody)
dlp_hold    one row per incident that waits for a reviewer
dlp_pass    the door in the UPDATE trigger, open to the transaction that holds a row here (not PostgreSQL: there it is a role)

The rule is the same in every database. What an application writes as ready becomes held, and a claim is made, in the application's own
statement: no reader can see the row between the two. What was held or refused becomes ready by the gate alone. What changes after
it was decided is decided again. Statements are data here; `_sms_ddl_*` write them for one database each.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from connectors import _sms_ddl_mariadb, _sms_ddl_postgres, _sms_ddl_sqlite
from connectors._sms_database import Database, Trouble
from connectors._sms_queue import KEPT
from connectors._sms_vendor import Table, dependents
from dlp.ports import ConfigError


class Dialect(Protocol):
    """What one database's module offers."""

    def install(self, tables: Sequence[Table], *, namespace: str, gate_user: str) -> list[str]: ...

    def uninstall(self, tables: Sequence[Table], *, namespace: str) -> list[str]: ...

    def wanted(self, table: Table) -> list[str]:
        """Names of the triggers of a table, as `triggers` lists those that are armed."""
        ...

    def triggers(self, work: Database) -> list[str]: ...

    def existing(self, work: Database) -> list[tuple[str, str]]:
        """Tables: name in lower case, storage engine where that matters."""
        ...

    def namespace(self, work: Database, names: Sequence[str]) -> str: ...


DIALECTS: Final[Mapping[str, Dialect]] = {"postgresql": _sms_ddl_postgres, "mariadb": _sms_ddl_mariadb, "sqlite": _sms_ddl_sqlite}


def installed(kind: str, tables: Sequence[Table], *, namespace: str, gate_user: str) -> list[str]:
    """The statements that put the gate in, in order; running them again changes nothing."""
    return DIALECTS[kind].install(tables, namespace=namespace, gate_user=gate_user)


def removed(kind: str, tables: Sequence[Table], *, namespace: str) -> list[str]:
    """The statements that take it out. Rows that are held stay held."""
    return DIALECTS[kind].uninstall(tables, namespace=namespace)


def here(database: Database, tables: Sequence[Table]) -> tuple[list[Table], str]:
    """The tables of a schema that this database has, with their side tables, and the namespace they are in. Trouble."""
    with database.transaction() as work:
        found = dict(DIALECTS[database.kind.name].existing(work))
        space = DIALECTS[database.kind.name].namespace(work, [t.name for t in tables])
    kept = [t for t in tables if t.name.lower() in found]
    for table in kept:
        for part in (table.clients, table.side, table.files):
            if part is not None and part.name.lower() not in found:
                raise ConfigError("the database", part.name, f"is missing, although {table.name} needs it")
        check = found[table.name.lower()]
        if check and check.lower() != "innodb":
            raise ConfigError(
                "the database", table.name, f"is a {check} table: without transactions nothing can be held back; use InnoDB"
            )
    return kept, space


def fitting(database: Database, tables: Sequence[Table]) -> None:
    """ConfigError for the first column of these tables that the database does not have. Trouble."""
    for table in tables:
        _asked(database, table.name, (*table.columns, table.date))
        for part in dependents(table):
            _asked(database, part.name, (part.column, *part.guarded))


def _asked(database: Database, name: str, columns: Sequence[str]) -> None:
    """A trigger that names a column which is not there is refused without a word on which, or fails at the first row."""
    try:
        with database.transaction() as work:
            work.rows(f"SELECT {', '.join(columns)} FROM {name} WHERE 1 = 0")  # noqa: S608  plain identifiers, see `_sms_vendor`
    except Trouble as trouble:
        if trouble.code != "statement":
            raise
        if len(columns) > 1:
            for column in columns:
                _asked(database, name, (column,))
            raise
        raise ConfigError("the database", name, f"has no column {columns[0]}") from None


def armed(database: Database, tables: Sequence[Table]) -> list[str]:
    """Names of what should be there and is not (a trigger that was dropped or disabled), empty where all is in place. Trouble."""
    with database.transaction() as work:
        there = {name.lower() for name in DIALECTS[database.kind.name].triggers(work)}
    wanted = [name for t in tables for name in DIALECTS[database.kind.name].wanted(t)]
    return [name for name in wanted if name.lower() not in there]


def open_rows(database: Database) -> int:
    """Claims that are not at an end: undecided rows and rows that wait for a reviewer. Trouble where nothing is installed."""
    with database.transaction() as work:
        return int(work.rows("SELECT count(*) FROM dlp_claim WHERE state NOT IN ('done', ?)", [KEPT])[0][0])
