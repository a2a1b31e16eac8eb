"""The gate in MariaDB and MySQL: BEFORE triggers hold a row back, an AFTER trigger makes the claim (only then is AUTO_INCREMENT known).

A trigger runs with the rights of whoever installed it, so applications need none on our tables. Who releases is told by two things at
once: the login is the gate's own, and its transaction holds a row in dlp_pass, on which nobody else has a right. Needs InnoDB.
See mariadb.com/kb/en/trigger-overview. An application that fills a recipients' table by selecting from the spool table itself
is refused by the server (error 1442), as with every trigger that writes to another table.
"""

# ruff: noqa: S608  names in statements come from `_sms_vendor`, which lets nothing through but plain identifiers

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from connectors._sms_database import KINDS, Database
from connectors._sms_vendor import SETTLE, Table, dependents, listed, safe

_NOW: Final = KINDS["mariadb"].now
_TABLES: Final = (
    """CREATE TABLE IF NOT EXISTS dlp_claim (
  spool VARCHAR(64) NOT NULL, row_key VARCHAR(64) NOT NULL, state VARCHAR(10) NOT NULL DEFAULT 'new', worker VARCHAR(64),
  attempts INT NOT NULL DEFAULT 0, generation INT NOT NULL DEFAULT 1, due DOUBLE, decision VARCHAR(10), note VARCHAR(32),
  decided_at DOUBLE, PRIMARY KEY (spool, row_key), INDEX dlp_claim_due (due)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin""",
    """CREATE TABLE IF NOT EXISTS dlp_hold (
  incident VARCHAR(64) PRIMARY KEY, spool VARCHAR(64) NOT NULL, row_key VARCHAR(64) NOT NULL, generation INT NOT NULL,
  state VARCHAR(10) NOT NULL DEFAULT 'held', INDEX dlp_hold_row (spool, row_key)) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_bin""",
    "CREATE TABLE IF NOT EXISTS dlp_pass (session BIGINT UNSIGNED PRIMARY KEY) ENGINE=InnoDB",
)
_AGAIN: Final = (
    "ON DUPLICATE KEY UPDATE state = 'new', worker = NULL, due = VALUES(due), decision = NULL, note = NULL, decided_at = NULL,"
    " generation = generation + 1"
)
_STOP: Final = "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '{}'"


def install(tables: Sequence[Table], *, namespace: str, gate_user: str) -> list[str]:
    login, _, host = gate_user.partition("@")
    out = list(_TABLES)
    if host:
        out += [
            f"GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO '{login}'@'{host}'"
            for name in ("dlp_claim", "dlp_hold", "dlp_pass")
        ]
    for table in tables:
        for part in dependents(table) if host else ():
            out.append(f"GRANT SELECT, UPDATE ON {part.name} TO '{login}'@'{host}'")
        if host:
            out.append(f"GRANT SELECT, UPDATE ON {table.name} TO '{login}'@'{host}'")
        if host and table.files is not None:
            out.append(f"GRANT SELECT ON {table.files.name} TO '{login}'@'{host}'")
        out += [f"DROP TRIGGER IF EXISTS {name}" for name in wanted(table)]
        out += [*_on_row(table, login), *_on_parts(table, login)]
        out.append(f"UPDATE {table.name} SET {table.status} = '{table.held}' WHERE {table.status} IN ({listed(table.ready)})")
    return out


def uninstall(tables: Sequence[Table], *, namespace: str) -> list[str]:
    out = [f"DROP TRIGGER IF EXISTS {name}" for table in tables for name in wanted(table)]
    return out + [f"DROP TABLE IF EXISTS {name}" for name in ("dlp_pass", "dlp_hold", "dlp_claim")]


def wanted(table: Table) -> list[str]:
    names = [f"dlp_{table.name}_{what}" for what in ("insert", "inserted", "update")]
    return names + [f"dlp_{part.name}_{what}" for part in dependents(table) for what in ("insert", "update")]


def triggers(work: Database) -> list[str]:
    found = work.rows("SELECT TRIGGER_NAME FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE()")
    return [str(name) for (name,) in found]


def existing(work: Database) -> list[tuple[str, str]]:
    found = work.rows("SELECT TABLE_NAME, ENGINE FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()")
    return [(str(name).lower(), str(engine or "")) for name, engine in found]


def namespace(work: Database, names: Sequence[str]) -> str:
    return ""


def _ours(login: str) -> str:
    return f"(SUBSTRING_INDEX(USER(), '@', 1) = '{login}' AND EXISTS (SELECT 1 FROM dlp_pass WHERE session = CONNECTION_ID()))"


def _claim(table: Table) -> str:
    wait = f" + IF(NEW.{table.broadcast} = '{table.broadcast_value}', {SETTLE}, 0)" if table.broadcast else ""
    return (
        f"INSERT INTO dlp_claim (spool, row_key, due) VALUES ('{table.name}', CAST(NEW.{table.key} AS CHAR), {_NOW}{wait}) {_AGAIN}"
    )


def _on_row(table: Table, login: str) -> Iterator[str]:
    name, key, status, ready = table.name, table.key, table.status, listed(table.ready)
    changed = " OR ".join(f"NOT (NEW.{c} <=> OLD.{c})" for c in table.guarded)
    stopped = listed((table.held, table.refused))
    yield (
        f"CREATE TRIGGER dlp_{name}_insert BEFORE INSERT ON {name} FOR EACH ROW"
        f" IF NEW.{status} IN ({ready}) THEN SET NEW.{status} = '{table.held}'; END IF"
    )
    yield (
        f"CREATE TRIGGER dlp_{name}_inserted AFTER INSERT ON {name} FOR EACH ROW"
        f" IF NEW.{status} = '{table.held}' THEN {_claim(table)}; END IF"
    )
    yield f"""CREATE TRIGGER dlp_{name}_update BEFORE UPDATE ON {name} FOR EACH ROW
IF NOT {_ours(login)} THEN
  IF (OLD.{status} IN ({stopped}) AND NEW.{status} IN ({ready})) OR (NOT (NEW.{key} <=> OLD.{key}) AND OLD.{status} IN ({stopped}, {ready}))
  THEN {_STOP.format(f"DLP: a held row of {name} is released by the gate alone")}; END IF;
  IF NEW.{status} IN ({ready}) AND (OLD.{status} IS NULL OR OLD.{status} NOT IN ({ready}) OR {changed})
  THEN SET NEW.{status} = '{table.held}'; END IF;
  IF NEW.{status} = '{table.held}' AND (NOT (OLD.{status} <=> '{table.held}') OR {changed}) THEN {_claim(table)}; END IF;
END IF"""


def _on_parts(table: Table, login: str) -> Iterator[str]:
    """What hangs on a row: a change puts the row back to the start; once the agent has the row, there is no change."""
    name, key, status = table.name, table.key, table.status
    for part in dependents(table):
        mine = f"p.{part.ref} = NEW.{part.column}" + (f" AND p.{table.broadcast} = '{table.broadcast_value}'" if part.many else "")
        body = f"""
  IF EXISTS (SELECT 1 FROM {name} p JOIN dlp_claim c ON c.spool = '{name}' AND c.row_key = CAST(p.{key} AS CHAR) COLLATE utf8mb4_bin
             WHERE {mine} AND c.state = 'done' AND p.{status} NOT IN ({safe(table)}))
  THEN {_STOP.format(f"DLP: the row of {name} is on its way")}; END IF;
  INSERT INTO dlp_claim (spool, row_key, due) SELECT '{name}', CAST(p.{key} AS CHAR), {_NOW} + {SETTLE} FROM {name} p
    WHERE {mine} AND p.{status} = '{table.held}' {_AGAIN};
  UPDATE {name} p SET p.{status} = '{table.held}' WHERE {mine} AND p.{status} IN ({listed(table.ready)});
"""
        changed = " OR ".join(f"NOT (NEW.{c} <=> OLD.{c})" for c in part.guarded)
        for event, when in (("insert", ""), ("update", f" AND ({changed})")):
            yield (
                f"CREATE TRIGGER dlp_{part.name}_{event} AFTER {event.upper()} ON {part.name} FOR EACH ROW\n"
                f"IF NOT {_ours(login)}{when} THEN{body}END IF"
            )
