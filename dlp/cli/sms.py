"""`dlp sms install|status`: the gate's tables and triggers in an SMS agent's database, printed for its administrator or applied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Session, Shown
from dlp.language import tr
from dlp.show.asking import Option
from dlp.show.rows import of

app = Commands("The gate in an SMS agent's database.")

_FLAGS = {"sms.dsn": "--dsn", "sms.schema": "--schema"}
Dsn = Annotated[str, Option("postgresql://, mariadb://, sqlite:PATH or env:NAME (else dlp.yaml).")]
Schema = Annotated[str, Option("emma, em_tran, lgu, or custom with the tables of dlp.yaml (else dlp.yaml).")]


@app.command()
def install(
    here: Session,
    dsn: Dsn = "",
    schema: Schema = "",
    apply: Annotated[bool, Option("Carry the statements out; without it they are printed.", "--apply")] = False,
    uninstall: Annotated[bool, Option("Take the gate out.", "--uninstall")] = False,
    gate_user: Annotated[str, Option("Login of `dlp serve`, where it is not this DSN's (MariaDB: USER@HOST).")] = "",
    force: Annotated[bool, Option("Take it out although rows are held: they stay held for good.", "--force")] = False,
) -> None:
    """Hold back what applications write into the spool tables until the gate has decided it. Rows that wait there now are taken in.

    Needs the tables' owner (PostgreSQL: with the right to make a role). Running it again changes nothing.

    Example: dlp sms install --dsn postgresql://owner@127.0.0.1/sms --schema emma --apply
    """
    from dlp.office import spool

    place = spool.Place(dsn, schema, _FLAGS)
    work = spool.install(here.site, here.asker, place, apply=apply, uninstall=uninstall, gate_user=gate_user, force=force)
    if not work.reached:
        said = tr(
            "데이터베이스에 접속할 수 없어 schema 의 모든 테이블에 대한 문장을 냅니다",
            "the database cannot be reached; these are the statements for all tables of the schema",
        )
        click.echo(f"dlp: {said}", err=True)
    if not apply:
        _print(work.statements, work.kind)
        return
    names = ", ".join(work.tables)
    click.echo(
        f"{names}: "
        + (
            tr("문자 게이트를 제거했습니다.", "the gate is out.")
            if uninstall
            else tr("문자 게이트를 설치했습니다.", "the gate is in.")
        )
    )


@app.command()
def status(here: Shown, dsn: Dsn = "", schema: Schema = "") -> None:
    """Count the claims by state, decision and note; exit status 1 where a trigger is missing. Needs the gate's login.

    Example: dlp --site site sms status
    """
    from dlp.office import spool

    found = spool.status(here.site, here.asker, spool.Place(dsn, schema, _FLAGS))
    columns = (
        of(tr("테이블", "table"), "spool"),
        of(tr("상태", "state"), "state"),
        of(tr("결정", "decision"), "decision"),
        of(tr("비고", "note"), "note"),
        of(tr("건수", "rows"), "count", lambda number: f"{number:,}"),
    )
    here.show(found.rows, columns, title=tr("문자 게이트", "the gate"))
    if not found.armed:
        click.echo(f"dlp: {tr('없는 것', 'missing')}: {', '.join(found.missing) or tr('테이블', 'the tables')}", err=True)
        raise SystemExit(1)


def _print(statements: Sequence[str], kind: str) -> None:
    """For the database's own client: MariaDB's cuts at semicolons unless it is told another sign."""
    end = " //" if kind == "mariadb" else ";"
    if kind == "mariadb":
        click.echo("DELIMITER //")
    for statement in statements:
        click.echo(statement + end)
    if kind == "mariadb":
        click.echo("DELIMITER ;")
