"""`dlp probing`: who asks after one person after another, by sender, department, program and operator, and how far it is to an incident."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import typer

from dlp.cli.labels import local, tr
from dlp.cli.rows import AsForm, Column, Form, emit
from dlp.cli.who import Operator, Reason, looking
from dlp.desk.rights import Right
from dlp.office.entries import recorded

WHO = {
    "sender": ("보낸 사람", "sender"),
    "department": ("부서", "department"),
    "caller": ("호출 프로그램", "program"),
    "operator": ("담당자", "operator"),
}


def command(
    ctx: typer.Context,
    hours: Annotated[
        float | None, typer.Option(min=0.1, max=24 * 31, help="Of the last hours; else probing.hours, by which incidents are made.")
    ] = None,
    form: AsForm = Form.table,
    reason: Reason = "",
    operator: Operator = "",
) -> None:
    """Counters of names and numbers asked about, and of requesters over whom messages were stopped; who is nearest to an incident first.

    A sender is shown by his department and a mark, never by name. Example: dlp probing --hours 168 --reason "주간 점검"
    """
    from dlp import settings
    from dlp.desk.probing import Bounds, counters
    from dlp.store import look

    something = recorded(ctx.obj)
    looking(ctx.obj, operator, reason, what="probing", right=Right.view)
    wanted = settings.load(ctx.obj).probing
    rows: list[dict[str, Any]] = []
    if something:
        with look(ctx.obj) as kept:
            entries = kept.askers(datetime.now(UTC) - timedelta(hours=hours or wanted.hours))
        rows = [asdict(one) for one in counters(entries, Bounds(wanted.asked, wanted.stopped))]
    columns: tuple[Column, ...] = (
        (tr("구분", "who"), lambda row: tr(*WHO[row["who"]])),
        (tr("이름·부서", "name, department"), lambda row: row["name"] or "-"),
        (tr("표지", "mark"), lambda row: row["mark"]),
        (tr("물은 수", "asked"), lambda row: f"{row['asked']} / {row['asked_from'] or '-'}"),
        (tr("막힌 청구인", "stopped over"), lambda row: f"{row['stopped']} / {row['stopped_from'] or '-'}"),
        (tr("처음", "first"), lambda row: local(row["first"])),
        (tr("마지막", "last"), lambda row: local(row["last"])),
    )
    emit(form, rows, columns, title=tr(f"떠보기 집계 {len(rows)}건", f"{len(rows)} counters"))
