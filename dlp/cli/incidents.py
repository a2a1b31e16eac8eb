"""`dlp incidents list|show|export`: what was decided otherwise than clean. Every look and every export enters the journal.

A site without operators can be read without its keys, as a copy can. Nobody can look for an official: there is no search by a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from dlp.cli.incident_work import assign, comment, except_, resolve
from dlp.cli.labels import ACTIONS, KINDS, PLACES, RELATIONS, STATES, VERDICTS, english, local, print_table, rules_of, said, tr
from dlp.cli.outfile import made
from dlp.cli.rows import AsForm, Form, emit
from dlp.cli.who import Keyboard, Operator, Reason
from dlp.office import incidents as office
from dlp.record.titles import title_of

app = typer.Typer(add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="List and show incidents.")


@app.command("list")
def list_(
    ctx: typer.Context,
    since: Annotated[str | None, typer.Option(help="From: 2026-11-22, 2026-11-22T09:00, 7d, 24h.")] = None,
    until: Annotated[str | None, typer.Option(help="Before (same forms).")] = None,
    channel: Annotated[str | None, typer.Option(help="email, messenger, sms")] = None,
    action: Annotated[
        str | None, typer.Option(help="alert, mask, hold, block; allow: what passed with a reason, as in shadow mode")
    ] = None,
    rule: Annotated[str | None, typer.Option(help="A rule that took part.")] = None,
    case: Annotated[str | None, typer.Option(help="Case number (접수번호).")] = None,
    state: Annotated[str | None, typer.Option(help="decided, delivered, held, refused, released …")] = None,
    department: Annotated[str | None, typer.Option(help="Of the sender.")] = None,
    verdict: Annotated[str | None, typer.Option(help="true, false_positive, lawful; none: not resolved yet")] = None,
    assignee: Annotated[str | None, typer.Option(help="Who looks after it; none: nobody yet.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="At most so many.")] = 50,
    offset: Annotated[int, typer.Option(min=0, help="Skip so many.")] = 0,
    form: AsForm = Form.table,
    reason: Reason = "",
    operator: Operator = "",
) -> None:
    """Incidents, the newest first. Example: dlp incidents list --since 7d --action block"""
    question = office.Question(since, until, channel, action, rule, case, state, department, verdict, assignee)
    page = office.listing(
        ctx.obj, Keyboard(operator), question, reason=reason, limit=limit, offset=offset, count=form is Form.table
    )
    rows, total = page.rows, page.total
    columns = (
        (tr("사건", "incident"), lambda row: row["id"]),
        (tr("시각", "time"), lambda row: local(row["at"])),
        (tr("경로", "channel"), lambda row: said(PLACES, row["channel"])),
        (tr("조치", "action"), lambda row: said(ACTIONS, row["action"])),
        (
            tr("상태", "state"),
            lambda row: said(STATES, row["state"]) + (f" · {said(VERDICTS, row['verdict'])}" if row["verdict"] else ""),
        ),
        (tr("규칙", "rules"), rules_of),
        (tr("접수번호", "cases"), lambda row: "\n".join(row["cases"])),
        (tr("보낸 사람", "sender"), lambda row: _person(row["sender"])),
        (tr("받는 사람", "recipients"), _recipients),
    )
    emit(form, rows, columns, title=tr(f"사건 {total}건 중 {len(rows)}건", f"{len(rows)} of {total} incidents"))


class Export(StrEnum):
    csv = "csv"
    jsonl = "jsonl"
    syslog = "syslog"
    cef = "cef"


@app.command()
def export(
    ctx: typer.Context,
    reason: Annotated[str, typer.Option(help="Why; goes into the journal.")],
    out: Annotated[Path | None, typer.Option(help="New file (mode 0600); else standard output.")] = None,
    format_: Annotated[Export, typer.Option("--format", help="csv, jsonl, syslog (RFC 5424), cef")] = Export.csv,
    since: Annotated[str | None, typer.Option(help="From: 2026-11-22, 2026-11-22T09:00, 7d, 24h.")] = None,
    until: Annotated[str | None, typer.Option(help="Before (same forms).")] = None,
    as_: Operator = "",
) -> None:
    """Incidents for a SIEM or a spreadsheet: shapes, never values. Example: dlp incidents export --format cef --since 24h --reason "daily feed" """
    import os
    import sys

    from dlp.record.exports import HEADS, LINES

    with office.export(ctx.obj, Keyboard(as_), format_=format_.value, reason=reason, since=since, until=until) as leaving:
        handle = made(ctx.obj, out) if out else os.dup(sys.stdout.fileno())
        rows = leaving.rows()
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(HEADS.get(format_.value, ""))
            file.writelines(map(LINES[format_.value], rows))


def _person(one: Mapping[str, Any]) -> str:
    return f"{one['address']} ({said(RELATIONS, one['relation'])})"


def _recipients(row: Mapping[str, Any]) -> str:
    recipients = row["recipients"]
    left = len(recipients) - 2
    return ", ".join(map(_person, recipients[:2])) + (tr(f" 외 {left}", f" and {left} more") if left > 0 else "")


@app.command()
def show(
    ctx: typer.Context,
    incident_id: Annotated[str, typer.Argument(metavar="ID")],
    form: AsForm = Form.table,
    reason: Reason = "",
    operator: Operator = "",
    suspended: Annotated[
        bool,
        typer.Option("--suspended", help="Also the evidence that a suspension of processing withholds (needs the right rights)."),
    ] = False,
) -> None:
    """One incident: evidence in masked form, stages, policy, outcome, history.

    Example: dlp --site site incidents show INC-…
    """
    found = office.one(ctx.obj, Keyboard(operator), incident_id, reason=reason, suspended=suspended)
    if form is not Form.table:
        emit(form, [found], one=True)
        return
    people = [found["sender"], *found["recipients"]]
    print_table(
        (tr("항목", "field"), tr("내용", "content")),
        (
            (tr("사건", "incident"), found["id"] + (tr("  [처리정지]", "  [processing suspended]") if found["suspended"] else "")),
            (tr("시각", "time"), local(found["at"])),
            (tr("경로", "channel"), f"{said(PLACES, found['channel'])} ({found['connector']})"),
            (tr("부서", "department"), found["department"] or "-"),
            (tr("조치", "action"), said(ACTIONS, found["action"]) + (tr(" · 통지", " · sender told") if found["notify"] else "")),
            (tr("상태", "state"), said(STATES, found["state"])),
            (tr("결론", "verdict"), said(VERDICTS, found["verdict"]) or "-"),
            (tr("맡은 사람", "assignee"), found["assignee"] or "-"),
            (tr("정책", "policy"), f"{found['policy_version']} {found['policy_hash'][:12]}"),
            (
                tr("소요", "taken"),
                f"{found['elapsed_us']} µs  " + "  ".join(f"{stage} {taken}" for stage, taken in found["stages"]),
            ),
        ),
    )
    print_table(
        (tr("구분", "part"), tr("주소", "address"), tr("관계", "relation")), ((p["field"], p["address"], said(RELATIONS, p["relation"])) for p in people), title=tr("보낸 사람과 받는 사람", "sender and recipients")
    )  # fmt: skip
    for title, headers, rows in (
        (
            tr("판단 근거", "reasons"),
            (tr("규칙", "rule"), tr("조치", "action"), tr("사유", "why"), tr("법령", "law"), tr("비고", "note")),
            [
                (r["rule"] if english() or title_of(r) == r["rule"] else f"{title_of(r)}\n{r['rule']}", said(ACTIONS, r["action"]), r["why"], "; ".join(r["law"]), r["exception"] or ("" if r["enforced"] else tr("시험 운영", "shadow")))
                for r in found["reasons"]
            ],
        ),
        (
            tr("접수번호", "cases"),
            (tr("접수번호", "case"), tr("항목", "fields"), tr("강도", "strength")),
            [(c["case_no"], ", ".join(c["fields"]), f"{c['strength']:.2f}") for c in found["cases"]],
        ),
        (
            tr("발견", "findings"),
            (tr("종류", "entity"), tr("위치", "place"), tr("점수", "score"), tr("모양", "shape"), tr("등록", "registered"), tr("읽은 방법", "how")),
            [
                (f["entity"], _where(f), f"{f['score']:.2f}", f["masked"], tr("예", "yes") if f["known"] else "", f["how"])
                for f in found["findings"]
            ],
        ),
        (tr("검사하지 못한 부분", "not examined"), (tr("위치", "place"), tr("사유", "why")), [(g["part"], g["reason"]) for g in found["gaps"]]),
        (
            tr("이력", "history"),
            (tr("순번", "no."), tr("시각", "time"), tr("일", "what"), tr("내용", "details")),
            [(str(e["seq"]), local(e["at"]), said(KINDS, e["kind"]), _details(e)) for e in found["history"]],
        ),
        (
            tr("열람", "looks"),
            (tr("순번", "no."), tr("시각", "time"), tr("일", "what"), tr("내용", "details")),
            [(str(e["seq"]), local(e["at"]), said(KINDS, e["kind"]), _details(e)) for e in found["looks"]],
        ),
    ):  # fmt: skip
        if rows:
            print_table(headers, rows, title=title)


def _details(entry: dict[str, Any]) -> str:
    return "  ".join(
        f"{name}={value}" for name, value in entry.items() if name not in ("seq", "at", "kind", "sealed") and value != ""
    )


def _where(finding: dict[str, Any]) -> str:
    """The part, the sheet or page in it, and the characters."""
    place = f" ({finding['place']})" if finding.get("place") else ""
    return f"{finding['part']}{place}[{finding['start']}:{finding['end']}]"


for _name, _work in (("assign", assign), ("comment", comment), ("resolve", resolve), ("except", except_)):
    app.command(_name)(_work)
