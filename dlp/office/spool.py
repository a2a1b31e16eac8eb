"""The gate in an SMS agent's database: put in, taken out, counted. The database is the agency's and none of ours."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final
from urllib.parse import unquote, urlsplit

from connectors import _sms_ddl
from connectors._sms_database import Database, Trouble, resolved
from connectors._sms_vendor import CUSTOM, Table, tables
from dlp.desk.rights import Right
from dlp.office.choices import named_by
from dlp.office.who import Asker, admitted
from dlp.ports import ConfigError
from dlp.show.asking import Option

_HINTS: Final = {
    "connection": "the database cannot be reached with this DSN",
    "refused": "this login may not do that: use the tables' owner",
    "busy": "the tables are in use: try again",
}


FLAGS: Final = {"sms.dsn": "--dsn", "sms.schema": "--schema"}
"""Setting → flag, for what is wrong with one."""


@dataclass(frozen=True, slots=True)
class Place:
    """Which database and whose tables, as flags say it, else dlp.yaml."""

    dsn: Annotated[str, Option("postgresql://, mariadb://, sqlite:PATH or env:NAME (else dlp.yaml).")] = ""
    schema: Annotated[str, Option("emma, em_tran, lgu, or custom with the tables of dlp.yaml (else dlp.yaml).")] = ""


@dataclass(frozen=True, slots=True)
class Work:
    """What is done to a database, or would be."""

    kind: str
    statements: Sequence[str]
    tables: Sequence[str]
    reached: bool
    """False: nobody could ask which of the tables there are, and all of the schema are meant."""


@dataclass(frozen=True, slots=True)
class Status:
    rows: list[dict[str, Any]]
    """spool, state, decision, note, count."""
    missing: Sequence[str]
    armed: bool
    """Every table is there with its triggers."""


def install(
    site: Path,
    asker: Asker,
    place: Place,
    apply: Annotated[bool, Option("Carry the statements out; without it they are printed.")] = False,
    uninstall: Annotated[bool, Option("Take the gate out.")] = False,
    gate_user: Annotated[str, Option("Login of `dlp serve`, where it is not this DSN's (MariaDB: USER@HOST).")] = "",
    force: Annotated[bool, Option("Take it out although rows are held: they stay held for good.")] = False,
) -> Work:
    """Hold back what applications write into the spool tables until the gate has decided it; or take that out. Without `apply` nothing is
    done. ConfigError where rows are undecided or held and `force` does not say that they stay so for good."""
    if site.is_dir():  # a site's DSN is the site's, and whoever takes the gate out lets everything pass
        done = "uninstall" if uninstall else "install"
        admitted(site, asker, Right.run, what=f"sms {done}", facts={"applied": "yes" if apply else "no"})
    where, wanted = _chosen(site, place)
    with named_by(FLAGS if place.dsn else {}):
        database = Database(where, gate=False)
    user = _login(database, where, gate_user)
    try:
        present, namespace, reached = _present(database, wanted, needed=apply)
        if uninstall:
            if apply and not force and (count := _open(database)):
                raise ConfigError(
                    "the database", "dlp_claim", f"{count} rows are undecided or held: decide them first, or use --force"
                )
            statements = _sms_ddl.removed(database.kind.name, present, namespace=namespace)
        else:
            if reached:
                _sms_ddl.fitting(database, present)
            statements = _sms_ddl.installed(database.kind.name, present, namespace=namespace, gate_user=user)
        if apply:
            database.script(statements)
        return Work(database.kind.name, statements, [table.name for table in present], reached)
    except Trouble as trouble:
        raise ConfigError(
            "the database", "", _HINTS.get(trouble.code, "a statement failed: print them and let an administrator run them")
        ) from None
    finally:
        database.close()


def status(site: Path, asker: Asker, place: Place) -> Status:
    """The claims by state, decision and note. Needs the gate's login."""
    if site.is_dir():
        admitted(site, asker, (Right.run, Right.view), what="sms status")
    where, wanted = _chosen(site, place)
    with named_by(FLAGS if place.dsn else {}):
        database = Database(where)
    try:
        present, _ = _sms_ddl.here(database, wanted)
        _sms_ddl.fitting(database, present)
        missing = _sms_ddl.armed(database, present)
        with database.transaction() as work:
            counts = work.rows(
                "SELECT spool, state, decision, note, count(*) FROM dlp_claim GROUP BY spool, state, decision, note ORDER BY 1, 2, 3, 4"
            )
    except Trouble:
        raise ConfigError(
            "the database", "", "cannot be reached, or the gate is not installed, or this login is not the gate's"
        ) from None
    finally:
        database.close()
    rows = [
        {"spool": str(s), "state": str(state), "decision": str(d or ""), "note": str(n or ""), "count": c}
        for s, state, d, n, c in counts
    ]
    return Status(rows, missing, bool(present) and not missing)


def _chosen(site: Path, place: Place) -> tuple[str, Sequence[Table]]:
    """DSN and tables. Flags alone need no site."""
    entrance: dict[str, Any] = {}
    if not place.dsn or place.schema in ("", CUSTOM):
        from dlp import settings
        from dlp.app.entrances import placed

        if (site / settings.FILE).exists() or not place.dsn:
            entrance = placed("sms", settings.load(site).sms, site)
    where = place.dsn or str(entrance.get("dsn", ""))
    if not where:
        raise ConfigError("--dsn", "", "is required, here or in dlp.yaml")
    name = place.schema or str(entrance.get("schema", "emma"))
    with named_by(FLAGS if place.schema else {}):
        return where, tables(
            name, entrance.get("tables") or {}, user=str(entrance.get("user_column", "")) if name != CUSTOM else ""
        )


def _login(database: Database, dsn: str, given: str) -> str:
    """The login that will release: the one named, else this one (PostgreSQL finds that out by itself)."""
    if given and not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.-]*(@[A-Za-z0-9_.%-]+)?", given):
        raise ConfigError("--gate-user", "", "is no login")
    if given or database.kind.name != "mariadb":
        return given
    user = unquote(urlsplit(resolved(dsn)).username or "")
    if not user:
        raise ConfigError("--gate-user", "", "is required where the DSN names no user")
    return user


def _present(database: Database, wanted: Sequence[Table], *, needed: bool) -> tuple[Sequence[Table], str, bool]:
    """The tables that are there, and whether that could be asked."""
    try:
        found, namespace = _sms_ddl.here(database, wanted)
    except Trouble:
        if needed:
            raise
        return wanted, "", False
    if not found:
        raise ConfigError("the database", ", ".join(t.name for t in wanted), "no such table: is it the right database and schema?")
    return found, namespace, True


def _open(database: Database) -> int:
    try:
        return _sms_ddl.open_rows(database)
    except Trouble:
        return 0  # nothing of ours is there
