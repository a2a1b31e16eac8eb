"""`dlp register interested`: who may be interested in an open case although nobody entered him, and why; the FOI desk confirms.

A derivation alone holds a message for review (`personal-approach`); whoever is confirmed is blocked like one who was entered (`contact-by-interested`).
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dlp.cli.rows import AsForm
from dlp.cli.who import LOOKING, Operator, acting, admitted, staffed
from dlp.desk.rights import Right, stated
from dlp.language import tr
from dlp.linkage import canon
from dlp.office.choices import one_of
from dlp.office.registering import canaries_of
from dlp.ports import ConfigError
from dlp.show.rows import Form, emit, of

if TYPE_CHECKING:
    from dlp.linkage.index import Index

WHY: Final = {
    "department": ("처리부서 소속", "of the department that handles it"), "line": ("처리부서의 윗선", "of the line above it"),
    "post": ("청구제목에 나온 직위", "his post is in the title"), "office": ("청구제목에 나온 부서", "his department is in the title"),
}  # fmt: skip


def proposals(index: Index, case_no: str = "") -> list[dict[str, Any]]:
    """Of each open case, in the order of the register: officials without a part in it who may be interested, and why. Case numbers and
    staff ids; never a name."""
    from dlp.linkage.contact.standing import derived

    out: dict[tuple[str, str], dict[str, Any]] = {}
    for row in range(index.open_rows):
        case = index.case(row)
        part = case.handlers | case.deputies | case.approvers | case.interested
        if case_no and case.case_no != case_no:
            continue
        for one in index.staff.values():
            if (
                one.staff_id not in part
                and one.roles.isdisjoint(("foi_officer", "cpo", "audit"))
                and (why := derived(one, row, index))
            ):
                key = case.case_no, one.staff_id
                out.setdefault(
                    key, {"case_no": key[0], "staff_id": key[1], "department": one.department, "title": one.title, "why": list(why)}
                )
    return list(out.values())


def interested(
    ctx: typer.Context,
    apply: Annotated[
        bool, typer.Option("--apply", help="Enter the derived officials of --case as interested; needs a reason.")
    ] = False,
    case: Annotated[str, typer.Option("--case", metavar="CASE_NO", help="This case only.")] = "",
    staff: Annotated[str, typer.Option("--staff", metavar="ID;ID", help="With --apply: these of them only.")] = "",
    form: AsForm = Form.table,
    reason: Annotated[str, typer.Option("--reason", help="Why; goes into the journal. Needed where operators are set up.")] = "",
    operator: Operator = "",
) -> None:
    """Who is derived as interested for each open case, and why: department, the line above it, post or department named in the title.

    Example: dlp --site site register interested --case 13051010 --apply
    """
    from dlp import keys as site_keys
    from dlp import register

    reason = stated(reason) or stated(os.environ.get("DLP_REASON", ""))
    if apply and not case:
        raise ConfigError("--case", "", tr("확인할 접수번호를 적어 주십시오", "say which case is confirmed"))
    if staffed(ctx.obj) and not apply:
        admitted(ctx.obj, operator, LOOKING, what="register interested", reason=reason)
    keys = site_keys.load(ctx.obj / "keys")
    decoys = canaries_of(ctx.obj)
    index = register.load_index(ctx.obj, keys)
    if case and not index.find("case_no", canon.case_no(case)):
        raise ConfigError("--case", "", "is in neither register nor journal: a case is looked up by its number")
    found = [row for row in proposals(index, case) if row["case_no"] not in decoys]
    if apply:
        wanted = {one.strip() for one in staff.split(";") if one.strip()}
        for one in sorted(wanted - {row["staff_id"] for row in found}):
            one_of("--staff", one, tuple(row["staff_id"] for row in found))
        chosen = [row["staff_id"] for row in found if not wanted or row["staff_id"] in wanted]
        _confirm(ctx, case, chosen, reason, operator)
        return
    columns = (
        of(tr("접수번호", "case"), "case_no"), of(tr("사번", "staff id"), "staff_id"), of(tr("부서", "department"), "department"),
        of(tr("직위", "title"), "title"), of(tr("사유", "why"), "why", lambda why: ", ".join(tr(*WHY[word]) for word in why)),
    )  # fmt: skip
    emit(form, found, columns)


def _confirm(ctx: typer.Context, case_no: str, staff_ids: list[str], reason: str, operator: str) -> None:
    from dlp import keys as site_keys
    from dlp import register
    from dlp.app import registering
    from dlp.cli.register_words import noted
    from dlp.office.registering import journalled, kept
    from dlp.register.importing import no_proof

    actor = acting(ctx.obj, operator, Right.run)
    if not reason and staffed(ctx.obj):
        raise ConfigError("--reason", "", tr("사유를 적어 주십시오", "say why"))
    keys = site_keys.load(ctx.obj / "keys")
    now = datetime.now(UTC).astimezone()
    if not staff_ids:
        typer.echo(tr("확인할 사람이 없습니다.", "Nobody to confirm."))
        return
    prove = registering.prover_of(ctx.obj) or no_proof
    report = register.confirm_interested(ctx.obj, case_no, staff_ids, keys=keys, now=now, prove=prove)
    facts: dict[str, Any] = {"confirmed": len(staff_ids)}
    if reason:
        facts["reason"] = kept(ctx.obj, reason)
    noted(journalled(ctx.obj, keys, report, actor, **facts))
    for line in report.lines():
        typer.echo(line, err=True)
    if report.ok:
        typer.echo(
            tr(
                f"{case_no}: 이해관계인 {len(staff_ids):,}명을 확인하였습니다.",
                f"{case_no}: {len(staff_ids):,} confirmed as interested.",
            )
        )
    raise SystemExit(report.status)
