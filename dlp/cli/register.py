"""`dlp register import|show`: load a table of the register, see what is loaded. Prints counts, lines and columns; never a value.

Exit status: 0 imported, 2 not imported (nothing was changed).
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dlp.cli import infile
from dlp.cli.choices import one_of
from dlp.cli.labels import local, tr
from dlp.cli.rows import AsForm, Form, emit, of
from dlp.cli.who import LOOKING, Operator, Reason, acting, admitted
from dlp.desk.rights import Actor, Right

if TYPE_CHECKING:
    from dlp.keys import Keys
    from dlp.register import Report

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Load and show the register of cases, staff, partners and groups.",
)

_NAMES = {"cases": "정보공개 청구", "staff": "직원", "partners": "기관", "groups": "그룹"}


@app.command("import")
def import_(
    ctx: typer.Context,
    kind: Annotated[str, typer.Argument(help="cases, staff, partners or groups")],
    file: Annotated[Path, typer.Argument(help="CSV (UTF-8, UTF-16, CP949) or XLSX")],
    form: AsForm = Form.table,
    operator: Operator = "",
) -> None:
    """Replace one table by a file, all of it or nothing.

    Example: dlp --site site register import cases cases.csv
    """
    from dlp import keys as site_keys
    from dlp import register
    from dlp.ports import StoreError

    actor = acting(ctx.obj, operator, Right.run)
    one_of("KIND", kind, register.KINDS)
    keys = site_keys.load(ctx.obj / "keys")
    try:
        report = _report(ctx.obj, kind, file, keys)
    except StoreError as error:
        typer.echo(f"dlp: {error}", err=True)
        raise SystemExit(2) from None
    try:
        _journalled(ctx.obj, keys, report, actor)
    except StoreError as error:
        typer.echo(f"dlp: the table is as said below, but the journal has no entry of it: {error}", err=True)
    for line in report.lines():
        typer.echo(line, err=True)
    if form is not Form.table:
        row = {"kind": report.kind, "ok": report.ok, "rows": report.rows, "generation": report.generation}
        emit(form, [row], one=True)
    elif report.ok:
        typer.echo(tr(f"{_NAMES[kind]}({kind}) {report.rows:,}건을 가져왔습니다.", f"{kind}: {report.rows:,} rows imported."))
    else:
        kept = tr("가져오지 않았습니다. 기존 자료는 그대로입니다.", "not imported; what was there before still stands.")
        typer.echo(f"{report.file}: {kept}", err=True)
    raise SystemExit(report.status)


def _report(site: Path, kind: str, file: Path, keys: Keys) -> Report:
    """The import of a file that the person may read himself."""
    from dlp import register

    now = datetime.now(UTC).astimezone()
    if infile.reader() is None:
        return register.import_table(site, kind, file, keys, now)
    return register.import_bytes(site, kind, file.name, infile.contents(file), keys=keys, now=now, terms=register.Terms())


def _journalled(site: Path, keys: Keys, report: Report, actor: Actor) -> None:
    """Who replaced a table, and when: an import by hand leaves the same entry as one from the inbox."""
    from dlp.store import open_store

    store = open_store(site, keys)
    try:
        body = {
            "table": report.kind,
            "rows": report.rows,
            "state": "ok" if report.ok else "bad",
            "uid": os.getuid(),
            **actor.body(),
        }
        store.note("register-import", now=datetime.now(UTC).astimezone(), body=body)
    finally:
        store.close()


@app.command()
def show(ctx: typer.Context, form: AsForm = Form.table, reason: Reason = "", operator: Operator = "") -> None:
    """Counts, import times and generation of each table; never data.

    Example: dlp --site site register show
    """
    from dlp import keys as site_keys
    from dlp import register

    admitted(ctx.obj, operator, LOOKING, what="register show", reason=reason)
    seen = register.overview(ctx.obj, site_keys.load(ctx.obj / "keys"))
    rows: list[dict[str, Any]] = []
    for kind, head in seen.tables.items():
        row = {"kind": kind, "rows": head.rows if head else 0, "imported_at": head.imported_at if head else None}
        rows.append(row | {"generation": head.generation if head else None, **(head.details if head else {})})
    columns = (
        of(tr("표", "table"), "kind", lambda kind: tr(f"{_NAMES[kind]}({kind})", kind)),
        of(tr("건수", "rows"), "rows", lambda number: f"{number:,}"),
        (tr("진행", "open"), lambda row: f"{row['open']:,}" if "open" in row else ""),
        (tr("청구인", "persons"), lambda row: f"{row['persons']:,}" if "persons" in row else ""),
        of(tr("가져온 때", "imported"), "imported_at", _when),
        of(tr("세대", "generation"), "generation", lambda word: word or ""),
    )
    emit(form, rows, columns)
    if form is Form.table:
        typer.echo(f"{tr('전체 세대', 'whole generation')}: {seen.generation or tr('없음', 'none')}")


def _when(at: str | None) -> str:
    return local(at)[:16] if at else tr("없음", "never")
