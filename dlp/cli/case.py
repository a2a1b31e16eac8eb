"""`dlp case contacts|seen|before|grounds|told CASE_NO`: what the desk is asked about one case, one command each, from the journal."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from dlp.cli.rows import AsForm
from dlp.cli.subject_reading import case_of
from dlp.cli.who import Operator, Reason, acting, looking
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office.entries import recorded
from dlp.record.titles import title_of
from dlp.show.rows import Column, Form, emit
from dlp.texts.kinds import kind_of
from dlp.texts.labels import ACTIONS, PLACES, RELATIONS, STATES, local, rules_of, said

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    help="One case: who contacted its person, who saw it, what left before it came, on which ground, what he was told.",
)
Case = Annotated[str, typer.Argument(metavar="CASE_NO", help="Case number, never a name.")]
HOW: Final = {
    "stated": ("보낸 사람의 진술", "stated by the sender"), "used": ("승인된 근거", "approved ground, used"),
    "returned": ("전달되지 않아 되돌림", "given back, not delivered"),
}  # fmt: skip


@app.command()
def contacts(ctx: typer.Context, case_no: Case, form: AsForm = Form.table, reason: Reason = "", operator: Operator = "") -> None:
    """Who contacted this citizen, or tried to. Example: dlp case contacts 50120352 --reason "민원 확인" """
    number, found = _asked(ctx.obj, case_no, "contacts", reason, operator)
    _decisions(number, found, form, tr(f"{number}: 본인에게 한 연락 {len(found)}건", f"{number}: {len(found)} contacts"))


@app.command()
def before(ctx: typer.Context, case_no: Case, form: AsForm = Form.table, reason: Reason = "", operator: Operator = "") -> None:
    """What was sent about this citizen before his case was in the register; `dlp sweep` looks for more.

    Example: dlp case before 50120352 --reason "유출 여부 확인"
    """
    number, found = _asked(ctx.obj, case_no, "before", reason, operator)
    _decisions(
        number, found, form, tr(f"{number}: 등록 전에 나간 것 {len(found)}건", f"{number}: {len(found)} sent before it came")
    )


@app.command()
def grounds(ctx: typer.Context, case_no: Case, form: AsForm = Form.table, reason: Reason = "", operator: Operator = "") -> None:
    """Which ground let data of this case out: approved ones that were used, and what senders stated. Example: dlp case grounds 50120352"""
    number, found = _asked(ctx.obj, case_no, "grounds", reason, operator)
    rows = [
        {
            **_row(one, number), "how": one["how"], "basis": one["ground"].get("id", ""), "ground": one["ground"].get("ground", ""),
            "document": one["ground"].get("document", ""), "approver": one["ground"].get("approver", ""),
        }
        for one in found
    ]  # fmt: skip
    columns: tuple[Column, ...] = (
        *_common(),
        (tr("근거", "ground"), lambda row: f"{row['ground']} {row['basis']}".strip()),
        (tr("문서", "document"), lambda row: row["document"]),
        (tr("승인", "approved by"), lambda row: row["approver"]),
        (tr("구분", "how"), lambda row: tr(*HOW[row["how"]])),
    )
    emit(form, rows, columns, title=tr(f"{number}: 제공 근거 {len(rows)}건", f"{number}: {len(rows)} grounds"))


@app.command()
def seen(ctx: typer.Context, case_no: Case, form: AsForm = Form.table, reason: Reason = "", operator: Operator = "") -> None:
    """Who saw this case, here and in the case system, or did something about it. Example: dlp case seen 50120352 --reason "접속기록 점검" """
    number, found = _asked(ctx.obj, case_no, "seen", reason, operator)
    _entries(found, form, tr(f"{number}: 보거나 처리한 것 {len(found)}건", f"{number}: seen or dealt with {len(found)} times"))


@app.command()
def told(ctx: typer.Context, case_no: Case, form: AsForm = Form.table, reason: Reason = "", operator: Operator = "") -> None:
    """What we told the citizen: answers, letters, explanations, notices. Example: dlp case told 50120352 --reason "민원 회신 준비" """
    number, found = _asked(ctx.obj, case_no, "told", reason, operator)
    _entries(found, form, tr(f"{number}: 알린 것 {len(found)}건", f"{number}: told {len(found)} times"))


def _asked(site: Path, case_no: str, question: str, reason: str, operator: str) -> tuple[str, list[dict[str, Any]]]:
    """The case number as it is kept, and the answer; the look is journalled before it is given."""
    from dlp.store import look

    acting(site, operator, Right.rights)  # before anything is said about the number
    number = case_of(site, case_no, unknown=False)
    looking(site, operator, reason, what=f"case {question}", right=Right.rights, case=number)
    if not recorded(site):
        return number, []
    with look(site) as kept:
        return number, kept.about_case(question, number)


def _row(record: Mapping[str, Any], case_no: str) -> dict[str, Any]:
    from dlp.store.touching import fields_of

    return {
        "id": record["id"], "at": record.get("sent_at") or record["at"], "channel": record["channel"], "action": record["action"],
        "state": record["state"], "department": record["department"], "post": record.get("post", ""),
        "sender": record["sender"]["relation"], "recipients": [one["relation"] for one in record["recipients"]],
        "fields": sorted(fields_of(record, case_no)), "rules": [one["rule"] for one in record["reasons"] if one["enforced"]],
        "titles": [title_of(one) for one in record["reasons"] if one["enforced"]],
    }  # fmt: skip


def _common() -> tuple[Column, ...]:
    return (
        (tr("사건", "incident"), lambda row: row["id"]),
        (tr("시각", "time"), lambda row: local(row["at"])),
        (tr("경로", "channel"), lambda row: said(PLACES, row["channel"])),
        (tr("보낸 사람", "sender"), lambda row: f"{row['department']} {row['post']} ({said(RELATIONS, row['sender'])})".strip()),
        (tr("받는 사람", "recipients"), lambda row: "\n".join(dict.fromkeys(said(RELATIONS, one) for one in row["recipients"]))),
        (tr("항목", "items"), lambda row: ", ".join(row["fields"])),
        (tr("조치", "action"), lambda row: f"{said(ACTIONS, row['action'])} · {said(STATES, row['state'])}"),
    )


def _decisions(number: str, found: list[dict[str, Any]], form: Form, title: str) -> None:
    columns = (*_common(), (tr("규칙", "rules"), rules_of))
    emit(form, [_row(one, number) for one in found], columns, title=title)


def _entries(found: list[dict[str, Any]], form: Form, title: str) -> None:
    rows = [
        {
            "seq": one["seq"], "at": one["at"], "kind": one["kind"], "operator": str(one.get("staff_id") or one.get("operator", "")),
            "from": str(one.get("from", "")), "what": str(one.get("what", "")), "ref": one["ref"], "reason": str(one.get("reason", "")),
            "wide": bool(one.get("wide")),
        }
        for one in found
    ]  # fmt: skip
    columns: tuple[Column, ...] = (
        (tr("순번", "no."), lambda row: str(row["seq"])),
        (tr("시각", "time"), lambda row: local(row["at"])),
        (tr("일", "what"), lambda row: kind_of(row["kind"]) + (tr(" (전체)", " (many)") if row["wide"] else "")),
        (tr("누가", "who"), lambda row: row["operator"]),
        (tr("어디서", "from"), lambda row: row["from"]),
        (tr("무엇", "of what"), lambda row: f"{row['what']} {row['ref']}".strip()),
        (tr("사유", "reason"), lambda row: row["reason"]),
    )
    emit(form, rows, columns, title=title)
