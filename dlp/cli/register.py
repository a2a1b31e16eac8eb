"""`dlp register import|show`: load a table of the register, see what is loaded. Prints counts, lines and columns; never a value.

Exit status: 0 imported, 2 not imported (nothing was changed).
"""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from dlp.keys import Keys
    from dlp.register import Report

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Load and show the register of cases, staff, partners and groups.",
)

_Format = Annotated[str, typer.Option("--format", help="table or jsonl")]
_NAMES = {"cases": "정보공개 청구", "staff": "직원", "partners": "기관", "groups": "그룹"}


@app.command("import")
def import_(
    ctx: typer.Context,
    kind: Annotated[str, typer.Argument(help="cases, staff, partners or groups")],
    file: Annotated[Path, typer.Argument(help="CSV (UTF-8, UTF-16, CP949) or XLSX")],
    form: _Format = "table",
) -> None:
    """Replace one table by a file, all of it or nothing.

    Example: dlp --site site register import cases cases.csv
    """
    from dlp import keys as site_keys
    from dlp import register
    from dlp.ports import StoreError

    _known(form)
    keys = site_keys.load(ctx.obj / "keys")
    try:
        report = register.import_table(ctx.obj, kind, file, keys, datetime.now(UTC).astimezone())
    except StoreError as error:
        typer.echo(f"dlp: {error}", err=True)
        raise SystemExit(2) from None
    try:
        _journalled(ctx.obj, keys, report)
    except StoreError as error:
        typer.echo(f"dlp: the table is as said below, but the journal has no entry of it: {error}", err=True)
    for line in report.lines():
        typer.echo(line, err=True)
    if form == "jsonl":
        typer.echo(json.dumps({"kind": report.kind, "ok": report.ok, "rows": report.rows, "generation": report.generation}))
    elif report.ok:
        typer.echo(f"{_NAMES[kind]}({kind}) {report.rows:,}건을 가져왔습니다.")
    else:
        typer.echo(f"{report.file}: 가져오지 않았습니다. 기존 자료는 그대로입니다.", err=True)
    raise SystemExit(0 if report.ok else 2)


def _journalled(site: Path, keys: Keys, report: Report) -> None:
    """Who replaced a table, and when: an import by hand leaves the same entry as one from the inbox."""
    from dlp.store import open_store

    store = open_store(site, keys)
    try:
        body = {"table": report.kind, "rows": report.rows, "state": "ok" if report.ok else "bad", "uid": os.getuid()}
        store.note("register-import", now=datetime.now(UTC).astimezone(), body=body)
    finally:
        store.close()


@app.command()
def show(ctx: typer.Context, form: _Format = "table") -> None:
    """Counts, import times and generation of each table; never data.

    Example: dlp --site site register show
    """
    from dlp import keys as site_keys
    from dlp import register

    _known(form)
    seen = register.overview(ctx.obj, site_keys.load(ctx.obj / "keys"))
    if form == "jsonl":
        for kind, head in seen.tables.items():
            line: dict[str, Any] = {
                "kind": kind,
                "rows": head.rows if head else 0,
                "imported_at": head.imported_at if head else None,
            }
            line |= {"generation": head.generation if head else None, **(head.details if head else {})}
            typer.echo(json.dumps(line))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("표", "건수", "진행", "청구인", "가져온 때", "세대", box=None)
    for kind, head in seen.tables.items():
        details = [f"{head.details[k]:,}" if head and k in head.details else "" for k in ("open", "persons")]
        when = f"{head.when:%Y-%m-%d %H:%M}" if head else "없음"
        table.add_row(f"{_NAMES[kind]}({kind})", f"{head.rows:,}" if head else "0", *details, when, head.generation if head else "")
    Console().print(table)
    typer.echo(f"전체 세대: {seen.generation or '없음'}")


def _known(form: str) -> None:
    if form not in ("table", "jsonl"):
        typer.echo("dlp: --format: must be table or jsonl", err=True)
        raise SystemExit(2)
