"""`dlp register import|show`: load a table of the register, see what is loaded; `check` and `add` are in `register_rows`. Prints counts,
lines and columns; never a value.
"""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dlp.cli import infile, register_canary, register_interested, register_rows
from dlp.cli.labels import local, tr
from dlp.cli.register_canary import canaries_of
from dlp.cli.rows import AsForm, Form, emit, of
from dlp.cli.who import LOOKING, Operator, Reason, acting, admitted
from dlp.desk.rights import Actor, Right, stated
from dlp.office.choices import one_of

if TYPE_CHECKING:
    from dlp.keys import Keys
    from dlp.register import Report, Terms
    from dlp.register.problems import Problem
    from dlp.store import Store

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    help="Load and show the register of cases, staff, partners, groups and approved grounds.",
)

NAMES = {"cases": "정보공개 청구", "staff": "직원", "partners": "기관", "groups": "그룹", "bases": "제공 근거"}


Kind = Annotated[str, typer.Argument(help="cases, staff, partners, groups or bases")]
File = Annotated[Path, typer.Argument(help="CSV (UTF-8, UTF-16, CP949) or XLSX")]


@app.command("import")
def import_(
    ctx: typer.Context,
    kind: Kind,
    file: File,
    form: AsForm = Form.table,
    strict: Annotated[bool, typer.Option("--strict", help="Import nothing where any row is bad.")] = False,
    shrink: Annotated[
        bool,
        typer.Option(
            "--shrink", help="The table may lose, or grant, more than register.shrink_limit; needs --reason, and two persons."
        ),
    ] = False,
    reason: Annotated[str, typer.Option("--reason", help="Why it lowers protection; goes into the journal.")] = "",
    operator: Operator = "",
) -> None:
    """Replace one table by a file: the good rows go in, the bad ones are named. Exit status 0 all in, 1 some named, 2 nothing changed.

    Example: dlp --site site register import cases cases.csv
    """
    from dlp import keys as site_keys
    from dlp import register, settings
    from dlp.app import registering
    from dlp.ports import ConfigError

    actor = acting(ctx.obj, operator, Right.run)
    one_of("KIND", kind, register.KINDS)
    reason = stated(reason)
    if shrink and not reason:
        raise ConfigError("--reason", "", tr("줄어드는 사유를 적어 주십시오", "say why it shrinks"))
    keys = site_keys.load(ctx.obj / "keys")
    terms = registering.terms(settings.load(ctx.obj), strict=strict, shrink=shrink)
    data = contents(kind, file)
    facts: dict[str, Any] = {}
    if shrink:
        from dlp.cli.register_shrink import allowed

        facts = {"shrink": True, "reason": allowed(ctx.obj, kind, file.name, data, terms=terms, actor=actor, reason=reason)}
    report = imported(ctx.obj, kind, file.name, data, keys, terms)
    journalled(ctx.obj, keys, report, actor, **facts)
    told(report, form)
    raise SystemExit(report.status)


def contents(kind: str, file: Path) -> bytes | Problem:
    """The bytes of a file that the person may read himself, or why there are none."""
    from dlp.register.importing import read_file

    return read_file(kind, file) if infile.reader() is None else infile.contents(file)


def imported(
    site: Path, kind: str, name: str, data: bytes | Problem, keys: Keys, terms: Terms, *, only_look: bool = False
) -> Report:
    """The import, with a sample of the rows looked up by whole messages."""
    from dlp import register
    from dlp.app import registering, tables
    from dlp.register.importing import no_proof
    from dlp.register.problems import Problem as Wrong
    from dlp.register.report import refused

    if isinstance(data, Wrong):
        return refused(kind, name, data)
    now = datetime.now(UTC).astimezone()
    prove = registering.prover_of(site) if kind == "cases" else None
    terms = replace(terms, lost=tables.lost(site, keys))
    return register.import_bytes(
        site, kind, name, data, keys=keys, now=now, terms=terms, prove=prove or no_proof, only_look=only_look
    )  # fmt: skip


def told(report: Report, form: Form) -> None:
    """What an import did: problems and notes on standard error, the sum on standard output."""
    from dlp.register import coverage, widening

    for line in report.lines():
        typer.echo(line, err=True)
    covered = coverage.figures(report.kind, report.details)
    if form is not Form.table:
        row: dict[str, Any] = {"kind": report.kind, "ok": report.ok, "rows": report.rows, "generation": report.generation}
        emit(
            form, [row | {"problems": len(report.problems) + report.more, "shrinks": report.shrinks, "coverage": covered}], one=True
        )
    elif report.ok:
        named = len({p.line for p in report.problems})
        text = tr(
            f"{NAMES[report.kind]}({report.kind}) {report.rows:,}건을 가져왔습니다.",
            f"{report.kind}: {report.rows:,} rows imported.",
        )
        typer.echo(text + (tr(f" 확인할 행 {named:,}개가 있습니다.", f" {named:,} rows to look at.") if named else ""))
        if covered:
            said = coverage.said(report.kind, report.rows, report.details)
            typer.echo(f"{tr('채워진 값', 'filled in')}: {said}")
        if granted := widening.grants(report.details):
            typer.echo(granted)
    else:
        kept = tr("가져오지 않았습니다. 기존 자료는 그대로입니다.", "not imported; what was there before still stands.")
        typer.echo(f"{report.file}: {kept}", err=True)


def journalled(site: Path, keys: Keys, report: Report, actor: Actor, **facts: Any) -> None:
    """Who replaced a table, and when: an import by hand leaves the same entry as one from the inbox."""
    from dlp.cli.told import told as in_words
    from dlp.ports import StoreError
    from dlp.store import imports, open_store

    body = {
        "table": report.kind, "rows": report.rows, "state": "ok" if report.ok else "bad",
        "named": len(report.problems) + report.more, "wider": report.details.get("wider", 0), "generation": report.generation,
        "imported_at": report.imported_at, "uid": os.getuid(), **facts, **actor.body(),
    }  # fmt: skip
    try:
        store = open_store(site, keys)
        try:
            store.note(imports.KIND, now=datetime.now(UTC).astimezone(), ref=imports.ref(report.kind), body=body)
            if report.ok and report.kind == "cases":
                _swept(site, keys, store, report)
        finally:
            store.close()
    except StoreError as error:
        said = tr(
            "대장은 아래와 같이 바뀌었으나 저널에 기록하지 못했습니다",
            "the table is as said below, but the journal has no entry of it",
        )
        typer.echo(f"dlp: {said}: {in_words(str(error))}", err=True)


def _swept(site: Path, keys: Keys, store: Store, report: Report) -> None:
    """What was sent or stopped before its case came is looked through for the new cases."""
    from dlp import settings
    from dlp.app.looking_back import facts, sweep
    from dlp.desk.retention import PROGRAM

    now = datetime.now(UTC)
    done = sweep(site, keys, store, days=settings.load(site).look_back.days, now=now, cases=report.added)
    if not done.found:
        return
    store.note("swept", now=now, body={**PROGRAM, **facts(done), "cases": len(report.added)})
    if number := done.count("attached"):
        text = tr(
            f"먼저 막은 메시지 {number:,}건에 접수번호를 붙였습니다.", f"{number:,} messages stopped before now have a case number."
        )
        typer.echo(text, err=True)
    if number := done.count("incident") + done.beyond:
        text = tr(
            f"대장에 오르기 전에 청구인 정보가 나간 메시지 {number:,}건을 찾아 사건으로 만들었습니다: dlp incidents list --rule found-looking-back",
            f"{number:,} messages had shown a requester before his case came, and are incidents now: dlp incidents list --rule found-looking-back",
        )
        typer.echo(text, err=True)


@app.command()
def show(ctx: typer.Context, form: AsForm = Form.table, reason: Reason = "", operator: Operator = "") -> None:
    """Counts, import times and generation of each table; never data.

    Example: dlp --site site register show
    """
    from dlp import keys as site_keys
    from dlp import register
    from dlp.register import coverage, widening

    admitted(ctx.obj, operator, LOOKING, what="register show", reason=reason)
    seen = register.overview(ctx.obj, site_keys.load(ctx.obj / "keys"))
    rows: list[dict[str, Any]] = []
    decoys = len(canaries_of(ctx.obj))  # they are nobody, and in no figure
    for kind, head in seen.tables.items():
        row = {
            "kind": kind,
            "rows": head.rows - decoys * (kind == "cases") if head else 0,
            "imported_at": head.imported_at if head else None,
        }
        details = {name: n for name, n in head.details.items() if not name.startswith("has_")} if head else {}
        if kind == "cases":
            details |= {name: details[name] - decoys for name in ("open", "persons", "requesters") if name in details}
        covered = coverage.figures(kind, head.details) if head else {}
        rows.append(row | {"generation": head.generation if head else None, **details, "coverage": covered})
    columns = (
        of(tr("표", "table"), "kind", lambda kind: tr(f"{NAMES[kind]}({kind})", kind)),
        of(tr("건수", "rows"), "rows", lambda number: f"{number:,}"),
        (tr("진행", "open"), lambda row: f"{row['open']:,}" if "open" in row else ""),
        (tr("청구인", "requesters"), lambda row: f"{row['requesters']:,}" if "requesters" in row else ""),
        of(tr("가져온 때", "imported"), "imported_at", _when),
        of(tr("세대", "generation"), "generation", lambda word: word or ""),
    )
    emit(form, rows, columns)
    if form is Form.table:
        for kind, head in seen.tables.items():
            if head is not None and (said := coverage.said(kind, head.rows, head.details)):
                typer.echo(f"{tr(NAMES[kind], kind)}: {said}")
            for granted in filter(None, (widening.grants(head.details), widening.said(head.details)) if head is not None else ()):
                typer.echo(f"{tr(NAMES[kind], kind)}: {granted}")
        typer.echo(f"{tr('전체 세대', 'whole generation')}: {seen.generation or tr('없음', 'none')}")


def _when(at: str | None) -> str:
    return local(at)[:16] if at else tr("없음", "never")


app.command("check")(register_rows.check)
app.command("add")(register_rows.add)
app.command("interested")(register_interested.interested)
app.command("canary")(register_canary.canary)
