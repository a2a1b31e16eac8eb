"""`dlp register canary`: decoy requesters, whose data in any message, and whose case in any access log, prove that somebody looked them up."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from dlp.cli.rows import AsForm
from dlp.cli.who import LOOKING, Operator, acting, admitted, staffed
from dlp.dates import KST
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.ledgers.canaries import CANARIES, LOOKED_UP, SHOWN
from dlp.office.outfile import made
from dlp.ports import ConfigError
from dlp.show.rows import Form, emit, of
from dlp.texts.labels import local


def canary(
    ctx: typer.Context,
    add: Annotated[
        str, typer.Option("--add", metavar="CASE_NO", help="Make one under this number, which the case system gave it.")
    ] = "",
    remove: Annotated[str, typer.Option("--remove", metavar="CASE_NO", help="End one.")] = "",
    out: Annotated[
        Path | None, typer.Option("--out", help="With --add: his data as CSV, for who enters him there (mode 0600).")
    ] = None,
    keeper: Annotated[
        list[str] | None, typer.Option("--keeper", metavar="STAFF_ID", help="Who enters him, and may open his case.")
    ] = None,
    requester: Annotated[str, typer.Option("--requester", help="Name; else one is invented.")] = "",
    mobile: Annotated[str, typer.Option("--mobile", help="Mobile number; else one that is given to nobody.")] = "",
    email: Annotated[str, typer.Option("--email", help="A mailbox of the agency's own.")] = "",
    title: Annotated[str, typer.Option("--title", help="Title of the request")] = "",
    department: Annotated[str, typer.Option("--department", help="Department in charge")] = "",
    form: AsForm = Form.table,
    reason: Annotated[str, typer.Option("--reason", help="Why; goes into the journal. Needed where operators are set up.")] = "",
    operator: Operator = "",
) -> None:
    """List the decoys, or make one with --add. He is invented, stays through imports, and is in no letter, report or figure.

    Example: dlp --site site register canary --add 50991234 --out canary.csv --keeper GR04
    """
    reason = stated(reason) or stated(os.environ.get("DLP_REASON", ""))
    if add or remove:
        _change(ctx, add, remove, out, keeper or [], {"requester": requester, "mobile": mobile, "email": email, "title": title, "department": department}, reason, operator)  # fmt: skip
        return
    if staffed(ctx.obj):
        admitted(ctx.obj, operator, LOOKING, what="register canary", reason=reason)
    rows = _rows(ctx.obj)
    columns = (
        of(tr("접수번호", "case"), "case_no"), of(tr("둔 때", "since"), "since", lambda at: local(at)), of(tr("둔 사람", "made by"), "operator"),
        of(tr("넣은 직원", "keepers"), "keepers", ", ".join), of(tr("메시지에서 나옴", "shown"), "shown"), of(tr("열어 봄", "looked up"), "looked_up"),
    )  # fmt: skip
    emit(form, rows, columns, title=tr(f"미끼 청구인 {len(rows)}명", f"{len(rows)} decoys"))


def _rows(site: Path) -> list[dict[str, object]]:
    from dlp.office.entries import recorded
    from dlp.store import look
    from dlp.store.reading import Filter

    if not recorded(site):
        return []
    with look(site) as kept:
        return [
            {
                "case_no": one.case_no, "since": one.since, "operator": one.operator, "keepers": list(one.keepers),
                "shown": kept.incident_count(Filter(rule=SHOWN, case_no=one.case_no)),
                "looked_up": kept.incident_count(Filter(rule=LOOKED_UP, case_no=one.case_no)),
            }
            for one in kept.ledger(CANARIES).values()
        ]  # fmt: skip


def _change(
    ctx: typer.Context,
    add: str,
    remove: str,
    out: Path | None,
    keepers: list[str],
    cells: dict[str, str],
    reason: str,
    operator: str,
) -> None:
    from dlp import keys as site_keys
    from dlp import register
    from dlp.app import canaries, tables
    from dlp.cli.register_words import noted
    from dlp.linkage import canon
    from dlp.office.entries import opened
    from dlp.office.registering import journalled, kept

    actor = acting(ctx.obj, operator, Right.run)
    if not reason and staffed(ctx.obj):
        raise ConfigError("--reason", "", "say why")
    keys, now = site_keys.load(ctx.obj / "keys"), datetime.now(UTC).astimezone()
    tables.insist(ctx.obj, keys)
    body = {**actor.body(), "reason": kept(ctx.obj, reason) if reason else ""}
    store = opened(ctx.obj)
    try:
        if remove:
            found = store.ledger(CANARIES).get(remove)
            if found is None:
                raise ConfigError("--remove", remove, "is no decoy")
            report = canaries.take_back(ctx.obj, keys, store, found, body=body, now=now)
        else:
            index = register.load_index(ctx.obj, keys)
            if not any(c.isdigit() for c in add):
                raise ConfigError("--add", "", "give the case number that the case system gave it")
            if index.find("case_no", canon.case_no(add)):
                raise ConfigError("--add", add, "is in the register already: a decoy needs a number of his own")
            if out is None:
                raise ConfigError("--out", "", "say where his data go for who enters him into the case system")
            for one in keepers:
                if one not in index.staff:
                    raise ConfigError("--keeper", one, "not an id of the table of staff")
            given = {name: value for name, value in cells.items() if value}
            given = {"case_no": add, **canaries.invented(index), **given}
            handle = made(ctx.obj, out)
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(canaries.row_for_the_case_system(given, datetime.now(KST).date()))
            report = canaries.make(ctx.obj, keys, store, given, keepers=keepers, body=body, now=now)
            if not report.ok:
                out.unlink()
    finally:
        store.close()
    noted(journalled(ctx.obj, keys, report, actor, canary=add or remove))
    for line in report.lines():
        typer.echo(line, err=True)
    if report.ok and add:
        typer.echo(
            tr(
                f"{add}: 미끼 청구인을 두었습니다. {out} 의 내용을 사건 처리 시스템에 넣고 파일을 지우십시오.",
                f"{add}: decoy made. Enter what is in {out} into the case system, and delete the file.",
            )
        )
    elif report.ok:
        typer.echo(tr(f"{remove}: 미끼 청구인을 거두었습니다.", f"{remove}: the decoy has ended."))
    raise SystemExit(report.status)
