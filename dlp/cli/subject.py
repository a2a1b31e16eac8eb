"""`dlp subject …`: requests of the persons concerned about our own store (PIPA 35 to 38), with their ten-day clock. By case number only.

There is no search by the name of a requester or an official, and there will be none: who may act for a person proves it on paper
(Decree 46; an agent's power of attorney, Decree 45), and the number of the case leads to what is kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Printed, Reading, Shown
from dlp.cli.subject_answer import answer, explain, extend, letter, lift
from dlp.cli.subject_inform import inform
from dlp.cli.subject_reading import case_of
from dlp.cli.who import Keyboard
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import answering
from dlp.office.choices import one_of
from dlp.office.subjects import all_requests, flat, kept_of, one_request
from dlp.office.times import moment
from dlp.show.asking import Argument, Option
from dlp.show.rows import Column, Form, emit
from dlp.show.table import print_table
from dlp.texts.kinds import kind_of
from dlp.texts.labels import ACTIONS, PLACES, RELATIONS, day, local, said, state_of

if TYPE_CHECKING:
    from dlp.ledgers.subjects import Request
    from dlp.subject.holdings import Kept

HELP: Final = "Rights of the person a case is about: access, correction, erasure, suspension. By case number only, never by a name."
app = Commands(HELP)

Case = Annotated[str, Argument("Case number. A person cannot be searched for by name.", metavar="CASE_NO")]
Received = Annotated[str | None, Option("Day of receipt: 2026-11-22 (default: today). It does not count itself.")]
Agent = Annotated[bool, Option("Asked by an agent whose power of attorney (별지 11) was seen.", "--agent")]
Unknown = Annotated[bool, Option("Although neither register nor journal knows this case.", "--unknown")]
Reason = Annotated[str, Option("What is asked, without names; names of requesters and numbers are cut out.")]


@app.command()
def access(here: Shown, case_no: Case, received: Received = None, agent: Agent = False, unknown: Unknown = False, reason: Reason = "") -> None:  # fmt: skip
    """Open a request for access (PIPA 35) and show what is kept. Example: dlp subject access 50120352 --received 2026-11-20 --as cpo"""
    _open(
        here.site,
        "access",
        case_no,
        received=received,
        agent=agent,
        unknown=unknown,
        reason=reason,
        operator=here.given,
        form=here.form,
    )


@app.command()
def correct(here: Shown, case_no: Case, received: Received = None, agent: Agent = False, unknown: Unknown = False, reason: Reason = "") -> None:  # fmt: skip
    """Open a request for correction (PIPA 36) and show what is kept. Example: dlp subject correct 50120352 --reason "연락처가 바뀜" --as cpo"""
    _open(
        here.site,
        "correct",
        case_no,
        received=received,
        agent=agent,
        unknown=unknown,
        reason=reason,
        operator=here.given,
        form=here.form,
    )


@app.command()
def erase(here: Shown, case_no: Case, received: Received = None, agent: Agent = False, unknown: Unknown = False, reason: Reason = "") -> None:  # fmt: skip
    """Open a request for erasure (PIPA 36) and show what is kept. Nothing is erased yet. Example: dlp subject erase 50120352 --as cpo"""
    _open(
        here.site,
        "erase",
        case_no,
        received=received,
        agent=agent,
        unknown=unknown,
        reason=reason,
        operator=here.given,
        form=here.form,
    )


@app.command()
def suspend(here: Shown, case_no: Case, received: Received = None, agent: Agent = False, unknown: Unknown = False, reason: Reason = "") -> None:  # fmt: skip
    """Open a request to suspend processing (PIPA 37) and show what is kept. Example: dlp subject suspend 50120352 --agent --as cpo"""
    _open(
        here.site,
        "suspend",
        case_no,
        received=received,
        agent=agent,
        unknown=unknown,
        reason=reason,
        operator=here.given,
        form=here.form,
    )


@app.command("list")
def list_(here: Reading, open_: Annotated[bool, Option("Only those not answered yet.", "--open")] = False) -> None:
    """Requests, the oldest first, with the days left. Example: dlp subject list --open"""
    here.looking(what="subject list", right=Right.rights)
    rows = [flat(one) for one in all_requests(here.site) if one.open or not open_]
    here.show(rows, _columns(), title=tr(f"권리 행사 {len(rows)}건", f"{len(rows)} requests"))


@app.command()
def show(here: Reading, number: Annotated[str, Argument("A request of `subject list`.", metavar="SR-…")]) -> None:
    """One request and what is kept about its case now. Example: dlp subject show SR-…"""
    here.looking(what="subject request", ref=number, right=Right.rights)
    one = one_request(here.site, number)
    _print(one, kept_of(here.site, one.case_no), here.form)


@app.command()
def grounds(
    here: Printed, claim: Annotated[str, Argument("access, correct, erase, suspend; all of them where none is given")] = ""
) -> None:
    """On what grounds the law lets an agency refuse, in the law's words. Example: dlp subject grounds access"""
    from dlp.ledgers.subjects import Claim
    from dlp.subject.grounds import GROUNDS
    from dlp.subject.letters import CLAIMS

    one_of("CLAIM", claim or None, [one.value for one in Claim])
    rows: list[dict[str, Any]] = [
        {"ground": one.code, "claims": [name.value for name in one.claims], "article": one.article, "text": one.text}
        for one in GROUNDS
        if not claim or claim in one.claims
    ]
    columns: Sequence[Column] = (
        (tr("사유", "ground"), lambda row: row["ground"]),
        (tr("요구", "claim"), lambda row: ", ".join(said(CLAIMS, one) for one in row["claims"])),
        (tr("근거", "article"), lambda row: tr("법 ", "PIPA ") + row["article"]),
        (tr("내용", "text"), lambda row: row["text"]),
    )
    here.show(rows, columns)


for command in (extend, answer, letter, lift, explain, inform):
    app.command()(command)


def _open(
    site: Path,
    claim: str,
    case_no: str,
    *,
    received: str | None,
    agent: bool,
    unknown: bool,
    reason: str,
    operator: str,
    form: Form,
) -> None:
    """Journal the request, then show it with what is kept."""
    found = answering.receive(
        site, Keyboard(operator), claim, lambda: case_of(site, case_no, unknown=unknown),
        day=lambda: moment("--received", received), agent=agent, reason=reason,
    )  # fmt: skip
    _print(found.request, found.kept, form)
    if form is Form.table:
        click.echo(tr(
            "본인인지, 정당한 대리인인지를 확인한 뒤에 답하십시오(영 제46조; 대리인은 위임장, 별지 제11호서식). 이름은 여기에 적지 않습니다.",
            "Answer only after the person or the agent has proven who he is (Decree 46; power of attorney, form 11). Names are not entered here.",
        ))  # fmt: skip
        if found.early:
            click.echo(tr("정정ㆍ삭제는 열람한 정보주체가 요구합니다(법 제36조제1항). 이 접수번호의 열람 답변이 아직 없습니다.",
                          "Correction and erasure are for who has had access (PIPA 36(1)); none was answered for this case."))  # fmt: skip


def _columns() -> Sequence[Column]:
    from dlp.subject.letters import CLAIMS, DECISIONS

    return (
        (tr("관리번호", "request"), lambda row: row["id"]),
        (tr("요구", "claim"), lambda row: said(CLAIMS, row["claim"])),
        (tr("접수번호", "case"), lambda row: row["case_no"]),
        (tr("받은 날", "received"), lambda row: row["received"]),
        (tr("기한", "due"), lambda row: row["due"]),
        (tr("남은 날", "days left"), lambda row: _left(row)),
        (tr("결정", "decision"), lambda row: said(DECISIONS, row["decision"]) or tr("처리 중", "open")),
        (tr("사유", "ground"), lambda row: row["ground"]),
        (tr("답한 때", "answered"), lambda row: local(row["answered"]) if row["answered"] else ""),
    )


def _left(row: Mapping[str, Any]) -> str:
    if row["state"] == "answered":
        return tr("기한 지나 답함", "answered late") if row["late"] else "-"
    if row["overdue"]:
        return tr(f"기한 지남! {-row['days_left']}일", f"OVERDUE by {-row['days_left']} d")
    return tr(f"{row['days_left']}일", f"{row['days_left']} d")


def _print(one: Request, kept: Sequence[Kept], form: Form) -> None:
    from dlp.subject.letters import CLAIMS, DECISIONS

    row = flat(one)
    if form is not Form.table:
        emit(form, [{**row, "holdings": [_kept(held) for held in kept]}], one=True)
        return
    print_table(
        (tr("항목", "field"), tr("내용", "value")),
        (
            (tr("관리번호", "request"), one.id),
            (tr("요구", "claim"), said(CLAIMS, one.claim) + (tr(" (대리인)", " (agent)") if one.agent else "")),
            (tr("접수번호", "case"), one.case_no),
            (tr("받은 날", "received"), f"{one.received} ({one.operator})"),
            (
                tr("기한", "due"),
                f"{one.due}  {_left(row)}" + (tr("  연기함: ", "  put off: ") + one.extended if one.extended else ""),
            ),
            (tr("내용", "reason"), one.reason or "-"),
            (
                tr("결정", "decision"),
                f"{said(DECISIONS, row['decision']) or tr('처리 중', 'open')} {one.ground} {one.note}".strip(),
            ),
            (tr("답한 때", "answered"), f"{local(one.answered)} ({one.decider})" if one.answered else "-"),
        ),
    )
    print_table(
        (tr("사건", "incident"), tr("시각", "time"), tr("경로", "channel"), tr("조치", "action"), tr("상태", "state"), tr("항목", "items"),
         tr("받는 사람", "recipients"), tr("봉인 보관", "sealed"), tr("본 사람", "seen by"), tr("파기 예정", "kept until")),
        (_line(held) for held in kept),
        title=tr(f"이 접수번호로 남아 있는 것 {len(kept)}건", f"kept about this case: {len(kept)}"),
    )  # fmt: skip


def _line(held: Kept) -> tuple[str, ...]:
    from dlp.subject.letters import fields

    looks = "\n".join(
        f"{local(one.at)} {kind_of(one.kind)}{tr(' (전체)', ' (many)') if one.wide else ''} {one.operator}" for one in held.looks
    )
    return (
        held.id, local(held.at), said(PLACES, held.channel), said(ACTIONS, held.action), state_of(held.action, held.state), tr(fields(held.items), ", ".join(held.items)),
        ", ".join(said(RELATIONS, one) for one in held.recipients), tr("예", "yes") if held.sealed else "", looks, tr("파기 중지", "legal hold") if held.stays else day(held.until),
    )  # fmt: skip


def _kept(held: Kept) -> dict[str, Any]:
    return {
        "id": held.id, "at": held.at, "channel": held.channel, "action": held.action, "state": held.state, "items": list(held.items),
        "recipients": list(held.recipients), "sealed": held.sealed, "until": held.until, "stays": held.stays, "listed": held.listed, "rules": [rule for rule, _, _ in held.reasons],
        "looks": [{"at": one.at, "kind": one.kind, "operator": one.operator, "wide": one.wide} for one in held.looks],
    }  # fmt: skip
