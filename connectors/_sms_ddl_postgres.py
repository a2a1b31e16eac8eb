"""The gate in PostgreSQL: a BEFORE trigger, and a role that alone may release.

`dlp_gate` is a role nobody logs in as. The gate's login is a member and takes the role for its session; the trigger looks at current_user, so
that even the tables' owner or a superuser cannot release a row by an ordinary UPDATE. Applications need no right on our tables: the two
functions that write there are SECURITY DEFINER with a fixed search_path. See postgresql.org/docs/15/plpgsql-trigger.html, sql-createfunction.
"""

# ruff: noqa: S608  names in statements come from `_sms_vendor`, which lets nothing through but plain identifiers

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from connectors._sms_database import GATE_ROLE, KINDS, Database
from connectors._sms_vendor import SETTLE, Dependent, Table, dependents, listed, safe

_NOW: Final = KINDS["postgresql"].now
_ROLE: Final = (
    f"DO $dlp$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{GATE_ROLE}')"
    f" THEN CREATE ROLE {GATE_ROLE} NOLOGIN; END IF; END $dlp$"
)


def install(tables: Sequence[Table], *, namespace: str, gate_user: str) -> list[str]:
    ns = namespace or "public"
    out = [
        _ROLE,
        f"GRANT {GATE_ROLE} TO {gate_user or 'CURRENT_USER'}",
        f"GRANT USAGE ON SCHEMA {ns} TO {GATE_ROLE}",
        f"""CREATE TABLE IF NOT EXISTS {ns}.dlp_claim (
  spool text NOT NULL, row_key text NOT NULL, state text NOT NULL DEFAULT 'new', worker text, attempts int NOT NULL DEFAULT 0,
  generation int NOT NULL DEFAULT 1, due float8, decision text, note text, decided_at float8, PRIMARY KEY (spool, row_key))
  WITH (fillfactor = 70)""",
        f"CREATE INDEX IF NOT EXISTS dlp_claim_due ON {ns}.dlp_claim (due) WHERE due IS NOT NULL",
        f"""CREATE TABLE IF NOT EXISTS {ns}.dlp_hold (
  incident text PRIMARY KEY, spool text NOT NULL, row_key text NOT NULL, generation int NOT NULL, state text NOT NULL DEFAULT 'held')""",
        f"CREATE INDEX IF NOT EXISTS dlp_hold_row ON {ns}.dlp_hold (spool, row_key)",
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON {ns}.dlp_claim, {ns}.dlp_hold TO {GATE_ROLE}",
        _enqueue(ns),
    ]
    for table in tables:
        named = [table.name, *(part.name for part in dependents(table))]
        out.append(f"GRANT SELECT, UPDATE ON {', '.join(f'{ns}.{n}' for n in named)} TO {GATE_ROLE}")
        if table.files is not None:
            out.append(f"GRANT SELECT ON {ns}.{table.files.name} TO {GATE_ROLE}")
        out += [*_on_row(table, ns), *_on_parts(table, ns)]
        out.append(f"UPDATE {ns}.{table.name} SET {table.status} = '{table.held}' WHERE {table.status} IN ({listed(table.ready)})")
    return out


def uninstall(tables: Sequence[Table], *, namespace: str) -> list[str]:
    ns = namespace or "public"
    out = []
    for table in tables:
        for name in (table.name, *(part.name for part in dependents(table))):
            out.append(f"DROP TRIGGER IF EXISTS zz_dlp_gate ON {ns}.{name}")
            out.append(f"DROP FUNCTION IF EXISTS {ns}.{_function(name)}()")
        out += [f"DROP FUNCTION IF EXISTS {ns}.{_requeue(table, part)}(text)" for part in dependents(table)]
        names = [table.name, *(p.name for p in dependents(table)), *([table.files.name] if table.files else [])]
        out.append(f"REVOKE ALL ON {', '.join(f'{ns}.{n}' for n in names)} FROM {GATE_ROLE}")
    return [
        *out,
        f"DROP FUNCTION IF EXISTS {ns}.dlp_enqueue(text, text, float8)",
        f"DROP TABLE IF EXISTS {ns}.dlp_hold, {ns}.dlp_claim",
        f"REVOKE USAGE ON SCHEMA {ns} FROM {GATE_ROLE}",
        f"DO $dlp$ BEGIN DROP ROLE IF EXISTS {GATE_ROLE}; EXCEPTION WHEN dependent_objects_still_exist THEN NULL; END $dlp$",
    ]


def wanted(table: Table) -> list[str]:
    return [f"{name.lower()}.zz_dlp_gate" for name in (table.name, *(part.name for part in dependents(table)))]


def triggers(work: Database) -> list[str]:
    """Those that are enabled always, also for a session that plays a replica."""
    found = work.rows(
        "SELECT c.relname || '.' || t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE t.tgenabled = 'A'"
        " AND pg_table_is_visible(c.oid)"
    )
    return [str(name) for (name,) in found]


def existing(work: Database) -> list[tuple[str, str]]:
    found = work.rows("SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND pg_table_is_visible(oid)")
    return [(str(name), "") for (name,) in found]


def namespace(work: Database, names: Sequence[str]) -> str:
    for name in names:
        found = work.rows(
            "SELECT n.nspname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid = to_regclass(?)", [name]
        )
        if found:
            return str(found[0][0])
    return ""


def _function(name: str) -> str:
    return f"dlp_gate_{name}"


def _requeue(table: Table, part: Dependent) -> str:
    return f"dlp_requeue_{table.name}_by_{part.name}"


def _enqueue(ns: str) -> str:
    return (
        f"CREATE OR REPLACE FUNCTION {ns}.dlp_enqueue(p_spool text, p_key text, p_wait float8) RETURNS void LANGUAGE sql"
        f" SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $dlp$\n"
        f"  INSERT INTO {ns}.dlp_claim (spool, row_key, due) VALUES (p_spool, p_key, {_NOW} + p_wait)\n"
        f"  ON CONFLICT (spool, row_key) DO UPDATE SET state = 'new', worker = NULL, due = excluded.due, decision = NULL,\n"
        f"    note = NULL, decided_at = NULL, generation = dlp_claim.generation + 1 $dlp$"
    )


def _on_row(table: Table, ns: str) -> Iterator[str]:
    status, ready = table.status, listed(table.ready)
    changed = " OR ".join(f"NEW.{c} IS DISTINCT FROM OLD.{c}" for c in table.guarded)
    wait = f"CASE WHEN NEW.{table.broadcast} = '{table.broadcast_value}' THEN {SETTLE} ELSE 0 END" if table.broadcast else "0"
    claim = f"PERFORM {ns}.dlp_enqueue('{table.name}', NEW.{table.key}::text, {wait});"
    stopped = listed((table.held, table.refused))
    refusal = f"RAISE EXCEPTION 'DLP: a held row of {table.name} is released by the gate alone' USING ERRCODE = '42501';"
    yield f"""CREATE OR REPLACE FUNCTION {ns}.{_function(table.name)}() RETURNS trigger LANGUAGE plpgsql AS $dlp$
BEGIN
  IF current_user = '{GATE_ROLE}' THEN RETURN NEW; END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.{status} IN ({ready}, '{table.held}') THEN NEW.{status} := '{table.held}'; {claim} END IF;
    RETURN NEW;
  END IF;
  IF (OLD.{status} IN ({stopped}) AND NEW.{status} IN ({ready}))
     OR (NEW.{table.key} IS DISTINCT FROM OLD.{table.key} AND OLD.{status} IN ({stopped}, {ready})) THEN {refusal} END IF;
  IF NEW.{status} IN ({ready}) AND (OLD.{status} IS NULL OR OLD.{status} NOT IN ({ready}) OR {changed}) THEN
    NEW.{status} := '{table.held}';
  END IF;
  IF NEW.{status} = '{table.held}' AND (OLD.{status} IS DISTINCT FROM '{table.held}' OR {changed}) THEN {claim} END IF;
  RETURN NEW;
END $dlp$"""
    yield from _trigger(table.name, ns, "INSERT OR UPDATE")


def _on_parts(table: Table, ns: str) -> Iterator[str]:
    """What hangs on a row: a change puts the row back to the start; once the agent has the row, there is no change."""
    name, status = table.name, table.status
    for part in dependents(table):
        mine = f"p.{part.ref} = v_ref" + (f" AND p.{table.broadcast} = '{table.broadcast_value}'" if part.many else "")
        yield f"""CREATE OR REPLACE FUNCTION {ns}.{_requeue(table, part)}(p_ref text) RETURNS void LANGUAGE plpgsql
SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $dlp$
DECLARE v_ref {ns}.{name}.{part.ref}%TYPE := p_ref;  -- the two columns need not have one type
BEGIN
  IF EXISTS (SELECT 1 FROM {ns}.{name} p JOIN {ns}.dlp_claim c ON c.spool = '{name}' AND c.row_key = p.{table.key}::text
             WHERE {mine} AND c.state = 'done' AND p.{status} NOT IN ({safe(table)})) THEN
    RAISE EXCEPTION 'DLP: the row of {name} is on its way' USING ERRCODE = '42501';
  END IF;
  PERFORM {ns}.dlp_enqueue('{name}', p.{table.key}::text, {SETTLE}) FROM {ns}.{name} p WHERE {mine} AND p.{status} = '{table.held}';
  UPDATE {ns}.{name} p SET {status} = '{table.held}' WHERE {mine} AND p.{status} IN ({listed(table.ready)});
END $dlp$"""
        changed = " OR ".join(f"NEW.{c} IS DISTINCT FROM OLD.{c}" for c in part.guarded)
        yield f"""CREATE OR REPLACE FUNCTION {ns}.{_function(part.name)}() RETURNS trigger LANGUAGE plpgsql AS $dlp$
BEGIN
  IF current_user = '{GATE_ROLE}' THEN RETURN NEW; END IF;
  IF TG_OP = 'UPDATE' THEN
    IF NOT ({changed}) THEN RETURN NEW; END IF;
  END IF;
  PERFORM {ns}.{_requeue(table, part)}(NEW.{part.column}::text);
  RETURN NEW;
END $dlp$"""
        yield from _trigger(part.name, ns, "INSERT OR UPDATE")


def _trigger(name: str, ns: str, events: str) -> Iterator[str]:
    """Triggers run in order of name; ours has the last word over what another one made of the row."""
    yield f"DROP TRIGGER IF EXISTS zz_dlp_gate ON {ns}.{name}"
    yield f"CREATE TRIGGER zz_dlp_gate BEFORE {events} ON {ns}.{name} FOR EACH ROW EXECUTE FUNCTION {ns}.{_function(name)}()"
    yield f"ALTER TABLE {ns}.{name} ENABLE ALWAYS TRIGGER zz_dlp_gate"
