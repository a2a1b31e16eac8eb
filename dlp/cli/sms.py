"""`dlp sms install|status`: the gate's tables and triggers in an SMS agent's database, printed for its administrator or applied."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dlp.cli.labels import tr
from dlp.cli.rows import AsForm, Form, emit, of
from dlp.cli.who import Operator, admitted
from dlp.desk.rights import Right
from dlp.office.choices import named_by
from dlp.ports import ConfigError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from connectors._sms_database import Database
    from connectors._sms_vendor import Table

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="The gate in an SMS agent's database.")

_FLAGS = {"sms.dsn": "--dsn", "sms.schema": "--schema"}
Dsn = Annotated[str, typer.Option(help="postgresql://, mariadb://, sqlite:PATH or env:NAME (else dlp.yaml).")]
Schema = Annotated[str, typer.Option(help="emma, em_tran, lgu, or custom with the tables of dlp.yaml (else dlp.yaml).")]


@app.command()
def install(
    ctx: typer.Context,
    dsn: Dsn = "",
    schema: Schema = "",
    apply: Annotated[bool, typer.Option("--apply", help="Carry the statements out; without it they are printed.")] = False,
    uninstall: Annotated[bool, typer.Option("--uninstall", help="Take the gate out.")] = False,
    gate_user: Annotated[str, typer.Option(help="Login of `dlp serve`, where it is not this DSN's (MariaDB: USER@HOST).")] = "",
    force: Annotated[bool, typer.Option("--force", help="Take it out although rows are held: they stay held for good.")] = False,
    operator: Operator = "",
) -> None:
    """Hold back what applications write into the spool tables until the gate has decided it. Rows that wait there now are taken in.

    Needs the tables' owner (PostgreSQL: with the right to make a role). Running it again changes nothing.

    Example: dlp sms install --dsn postgresql://owner@127.0.0.1/sms --schema emma --apply
    """
    from connectors import _sms_ddl
    from connectors._sms_database import Database, Trouble

    if ctx.obj.is_dir():  # a site's DSN is the site's, and whoever takes the gate out lets everything pass
        done = "uninstall" if uninstall else "install"
        admitted(ctx.obj, operator, Right.run, what=f"sms {done}", applied="yes" if apply else "no")
    where, wanted = _chosen(ctx, dsn, schema)
    with named_by(_FLAGS if dsn else {}):
        database = Database(where, gate=False)
    user = _login(database, where, gate_user)
    try:
        tables, namespace = _present(database, wanted, needed=apply)
        if uninstall:
            if apply and not force and (count := _open(database)):
                raise ConfigError(
                    "the database", "dlp_claim", f"{count} rows are undecided or held: decide them first, or use --force"
                )
            statements = _sms_ddl.removed(database.kind.name, tables, namespace=namespace)
        else:
            statements = _sms_ddl.installed(database.kind.name, tables, namespace=namespace, gate_user=user)
        if not apply:
            _print(statements, database.kind.name)
            return
        database.script(statements)
    except Trouble as trouble:
        hints = {
            "connection": "the database cannot be reached with this DSN",
            "refused": "this login may not do that: use the tables' owner",
            "busy": "the tables are in use: try again",
        }
        raise ConfigError(
            "the database", "", hints.get(trouble.code, "a statement failed: print them and let an administrator run them")
        ) from None
    finally:
        database.close()
    names = ", ".join(t.name for t in tables)
    typer.echo(
        f"{names}: "
        + (
            tr("문자 게이트를 제거했습니다.", "the gate is out.")
            if uninstall
            else tr("문자 게이트를 설치했습니다.", "the gate is in.")
        )
    )


@app.command()
def status(ctx: typer.Context, dsn: Dsn = "", schema: Schema = "", form: AsForm = Form.table, operator: Operator = "") -> None:
    """Count the claims by state, decision and note; exit status 1 where a trigger is missing. Needs the gate's login.

    Example: dlp --site site sms status
    """
    from connectors._sms_database import Database, Trouble
    from connectors._sms_ddl import armed, here

    if ctx.obj.is_dir():
        admitted(ctx.obj, operator, (Right.run, Right.view), what="sms status")
    where, wanted = _chosen(ctx, dsn, schema)
    with named_by(_FLAGS if dsn else {}):
        database = Database(where)
    try:
        tables, _ = here(database, wanted)
        missing = armed(database, tables)
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
    columns = (
        of(tr("테이블", "table"), "spool"),
        of(tr("상태", "state"), "state"),
        of(tr("결정", "decision"), "decision"),
        of(tr("비고", "note"), "note"),
        of(tr("건수", "rows"), "count", lambda number: f"{number:,}"),
    )
    emit(form, rows, columns, title=tr("문자 게이트", "the gate"))
    if missing or not tables:
        typer.echo(f"dlp: {tr('없는 것', 'missing')}: {', '.join(missing) or tr('테이블', 'the tables')}", err=True)
        raise SystemExit(1)


def _chosen(ctx: typer.Context, dsn: str, schema: str) -> tuple[str, Sequence[Table]]:
    """DSN and tables from the flags, else from the site's dlp.yaml. Flags alone need no site."""
    from connectors._sms_vendor import CUSTOM, tables

    entrance: dict[str, Any] = {}
    if not dsn or schema in ("", CUSTOM):
        from dlp import settings

        if (ctx.obj / settings.FILE).exists() or not dsn:
            entrance = dict(settings.load(ctx.obj).sms.model_extra or {})
    where = dsn or str(entrance.get("dsn", ""))
    if not where:
        raise ConfigError("--dsn", "", "is required, here or in dlp.yaml")
    name = schema or str(entrance.get("schema", "emma"))
    with named_by(_FLAGS if schema else {}):
        return where, tables(
            name, entrance.get("tables") or {}, user=str(entrance.get("user_column", "")) if name != CUSTOM else ""
        )


def _login(database: Database, dsn: str, given: str) -> str:
    """The login that will release: the one named, else this one (PostgreSQL finds that out by itself)."""
    from urllib.parse import unquote, urlsplit

    from connectors._sms_database import resolved

    if given and not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_.-]*(@[A-Za-z0-9_.%-]+)?", given):
        raise ConfigError("--gate-user", "", "is no login")
    if given or database.kind.name != "mariadb":
        return given
    user = unquote(urlsplit(resolved(dsn)).username or "")
    if not user:
        raise ConfigError("--gate-user", "", "is required where the DSN names no user")
    return user


def _present(database: Database, wanted: Sequence[Table], *, needed: bool) -> tuple[Sequence[Table], str]:
    """The tables that are there. To print for a database that cannot be reached, all of the schema."""
    from connectors._sms_database import Trouble
    from connectors._sms_ddl import here

    try:
        found, namespace = here(database, wanted)
    except Trouble:
        if needed:
            raise
        said = tr(
            "데이터베이스에 접속할 수 없어 schema 의 모든 테이블에 대한 문장을 냅니다",
            "the database cannot be reached; these are the statements for all tables of the schema",
        )
        typer.echo(f"dlp: {said}", err=True)
        return wanted, ""
    if not found:
        raise ConfigError("the database", ", ".join(t.name for t in wanted), "no such table: is it the right database and schema?")
    return found, namespace


def _open(database: Database) -> int:
    from connectors._sms_database import Trouble
    from connectors._sms_ddl import open_rows

    try:
        return open_rows(database)
    except Trouble:
        return 0  # nothing of ours is there


def _print(statements: Sequence[str], kind: str) -> None:
    """For the database's own client: MariaDB's cuts at semicolons unless it is told another sign."""
    end = " //" if kind == "mariadb" else ";"
    if kind == "mariadb":
        typer.echo("DELIMITER //")
    for statement in statements:
        typer.echo(statement + end)
    if kind == "mariadb":
        typer.echo("DELIMITER ;")
