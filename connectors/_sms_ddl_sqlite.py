"""The gate in SQLite: AFTER triggers, because a BEFORE trigger cannot change a row there; same statement, so as invisible to others.

Best effort by nature: whoever can write the file can write anything in it, our triggers and dlp_pass included. For trials and the demo.
See sqlite.org/lang_createtrigger.html.
"""

# ruff: noqa: S608  names in statements come from `_sms_vendor`, which lets nothing through but plain identifiers

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from connectors._sms_database import KINDS, Database
from connectors._sms_vendor import SETTLE, Table, dependents, listed, safe

_NOW: Final = KINDS["sqlite"].now
_TABLES: Final = (
    """CREATE TABLE IF NOT EXISTS dlp_claim (
  spool TEXT NOT NULL, row_key TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'new', worker TEXT, attempts INTEGER NOT NULL DEFAULT 0,
  generation INTEGER NOT NULL DEFAULT 1, due REAL, decision TEXT, note TEXT, decided_at REAL, PRIMARY KEY (spool, row_key))""",
    "CREATE INDEX IF NOT EXISTS dlp_claim_due ON dlp_claim (due) WHERE due IS NOT NULL",
    """CREATE TABLE IF NOT EXISTS dlp_hold (
  incident TEXT PRIMARY KEY, spool TEXT NOT NULL, row_key TEXT NOT NULL, generation INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'held')""",
    "CREATE INDEX IF NOT EXISTS dlp_hold_row ON dlp_hold (spool, row_key)",
    "CREATE TABLE IF NOT EXISTS dlp_pass (session INTEGER PRIMARY KEY)",
)
_OURS: Final = "EXISTS (SELECT 1 FROM dlp_pass)"
_AGAIN: Final = (
    "ON CONFLICT (spool, row_key) DO UPDATE SET state = 'new', worker = NULL, due = excluded.due, decision = NULL, note = NULL,"
    " decided_at = NULL, generation = dlp_claim.generation + 1"
)


def install(tables: Sequence[Table], *, namespace: str, gate_user: str) -> list[str]:
    out = list(_TABLES)
    for table in tables:
        out += [f"DROP TRIGGER IF EXISTS {name}" for name in wanted(table)]
        out += [*_on_row(table), *_on_parts(table)]
        out.append(f"UPDATE {table.name} SET {table.status} = '{table.held}' WHERE {table.status} IN ({listed(table.ready)})")
    return out


def uninstall(tables: Sequence[Table], *, namespace: str) -> list[str]:
    out = [f"DROP TRIGGER IF EXISTS {name}" for table in tables for name in wanted(table)]
    return out + [f"DROP TABLE IF EXISTS {name}" for name in ("dlp_pass", "dlp_hold", "dlp_claim")]


def wanted(table: Table) -> list[str]:
    names = [f"dlp_{table.name}_{what}" for what in ("insert", "insert_held", "guard", "update", "update_held")]
    return names + [f"dlp_{part.name}_{what}" for part in dependents(table) for what in ("insert", "update")]


def triggers(work: Database) -> list[str]:
    return [str(name) for (name,) in work.rows("SELECT name FROM sqlite_master WHERE type = 'trigger'")]


def existing(work: Database) -> list[tuple[str, str]]:
    return [(str(name).lower(), "") for (name,) in work.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]


def namespace(work: Database, names: Sequence[str]) -> str:
    return ""


def _claim(table: Table, row: str) -> str:
    wait = f" + (CASE WHEN {row}.{table.broadcast} = '{table.broadcast_value}' THEN {SETTLE} ELSE 0 END)" if table.broadcast else ""
    return f"INSERT INTO dlp_claim (spool, row_key, due) VALUES ('{table.name}', CAST({row}.{table.key} AS TEXT), {_NOW}{wait}) {_AGAIN};"


def _on_row(table: Table) -> Iterator[str]:
    name, key, status, ready = table.name, table.key, table.status, listed(table.ready)
    changed = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in table.guarded)
    back = f"UPDATE {name} SET {status} = '{table.held}' WHERE {key} = NEW.{key};"
    yield f"CREATE TRIGGER dlp_{name}_insert AFTER INSERT ON {name} WHEN NEW.{status} IN ({ready}) BEGIN {back} END"
    yield (
        f"CREATE TRIGGER dlp_{name}_insert_held AFTER INSERT ON {name} WHEN NEW.{status} = '{table.held}'"
        f" BEGIN {_claim(table, 'NEW')} END"
    )
    stopped = listed((table.held, table.refused))
    yield (
        f"CREATE TRIGGER dlp_{name}_guard BEFORE UPDATE ON {name} WHEN NOT {_OURS} AND ((OLD.{status} IN ({stopped})"
        f" AND NEW.{status} IN ({ready})) OR (NEW.{key} IS NOT OLD.{key} AND OLD.{status} IN ({stopped}, {ready})))"
        f" BEGIN SELECT RAISE(ABORT, 'DLP: a held row of {name} is released by the gate alone'); END"
    )
    yield (
        f"CREATE TRIGGER dlp_{name}_update AFTER UPDATE ON {name} WHEN NOT {_OURS} AND NEW.{status} IN ({ready})"
        f" AND (OLD.{status} NOT IN ({ready}) OR {changed}) BEGIN {back} END"
    )
    yield (
        f"CREATE TRIGGER dlp_{name}_update_held AFTER UPDATE ON {name} WHEN NOT {_OURS} AND NEW.{status} = '{table.held}'"
        f" AND (OLD.{status} IS NOT '{table.held}' OR {changed}) BEGIN {_claim(table, 'NEW')} END"
    )


def _on_parts(table: Table) -> Iterator[str]:
    """What hangs on a row: a change puts the row back to the start; once the agent has the row, there is no change."""
    name, key, status = table.name, table.key, table.status
    for part in dependents(table):
        mine = f"p.{part.ref} = NEW.{part.column}" + (f" AND p.{table.broadcast} = '{table.broadcast_value}'" if part.many else "")
        body = (
            f"SELECT RAISE(ABORT, 'DLP: the row of {name} is on its way') WHERE EXISTS (SELECT 1 FROM {name} AS p JOIN dlp_claim AS c"
            f" ON c.spool = '{name}' AND c.row_key = CAST(p.{key} AS TEXT) WHERE {mine} AND c.state = 'done'"
            f" AND p.{status} NOT IN ({safe(table)}));"
            f" INSERT INTO dlp_claim (spool, row_key, due) SELECT '{name}', CAST(p.{key} AS TEXT), {_NOW} + {SETTLE} FROM {name} AS p"
            f" WHERE {mine} AND p.{status} = '{table.held}' {_AGAIN};"
            f" UPDATE {name} SET {status} = '{table.held}' WHERE {key} IN (SELECT p.{key} FROM {name} AS p WHERE {mine})"
            f" AND {status} IN ({listed(table.ready)});"
        )
        yield f"CREATE TRIGGER dlp_{part.name}_insert AFTER INSERT ON {part.name} WHEN NOT {_OURS} BEGIN {body} END"
        changed = " OR ".join(f"NEW.{c} IS NOT OLD.{c}" for c in part.guarded)
        yield f"CREATE TRIGGER dlp_{part.name}_update AFTER UPDATE ON {part.name} WHEN NOT {_OURS} AND ({changed}) BEGIN {body} END"
