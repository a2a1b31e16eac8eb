"""`dlp register interested`: who may be interested in an open case although nobody entered him, and why; the FOI desk confirms.

A derivation alone holds a message for review (`personal-approach`); whoever is confirmed is blocked like one who was entered (`contact-by-interested`).
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, Final

import click

from dlp.cli.register_words import noted
from dlp.cli.session import Shown
from dlp.cli.who import LOOKING, Keyboard, staffed
from dlp.desk.rights import stated
from dlp.language import tr
from dlp.office import interested as office
from dlp.office.choices import one_of
from dlp.ports import ConfigError
from dlp.show.asking import Option
from dlp.show.rows import of

WHY: Final = {
    "department": ("처리부서 소속", "of the department that handles it"), "line": ("처리부서의 윗선", "of the line above it"),
    "post": ("청구제목에 나온 직위", "his post is in the title"), "office": ("청구제목에 나온 부서", "his department is in the title"),
}  # fmt: skip


def interested(
    here: Shown,
    apply: Annotated[bool, Option("Enter the derived officials of --case as interested; needs a reason.", "--apply")] = False,
    case: Annotated[str, Option("This case only.", "--case", metavar="CASE_NO")] = "",
    staff: Annotated[str, Option("With --apply: these of them only.", "--staff", metavar="ID;ID")] = "",
    reason: Annotated[str, Option("Why; goes into the journal. Needed where operators are set up.", "--reason")] = "",
) -> None:
    """Who is derived as interested for each open case, and why: department, the line above it, post or department named in the title.

    Example: dlp --site site register interested --case 13051010 --apply
    """
    reason = stated(reason) or stated(os.environ.get("DLP_REASON", ""))
    if apply and not case:
        raise ConfigError("--case", "", tr("확인할 접수번호를 적어 주십시오", "say which case is confirmed"))
    if staffed(here.site) and not apply:
        here.admitted(LOOKING, what="register interested", reason=reason)
    found = office.derived(here.site, case)
    if apply:
        _confirm(here.site, case, _chosen(found, staff), reason, here.given)
        return
    columns = (
        of(tr("접수번호", "case"), "case_no"), of(tr("사번", "staff id"), "staff_id"), of(tr("부서", "department"), "department"),
        of(tr("직위", "title"), "title"), of(tr("사유", "why"), "why", lambda why: ", ".join(tr(*WHY[word]) for word in why)),
    )  # fmt: skip
    here.show(found, columns)


def _chosen(found: Sequence[Mapping[str, Any]], staff: str) -> list[str]:
    """All of them, or those that are named. ConfigError for one who is not among them."""
    ids = [row["staff_id"] for row in found]
    wanted = {one.strip() for one in staff.split(";") if one.strip()}
    for one in sorted(wanted - set(ids)):
        one_of("--staff", one, tuple(ids))
    return [one for one in ids if not wanted or one in wanted]


def _confirm(site: Path, case_no: str, staff_ids: list[str], reason: str, operator: str) -> None:
    done = office.confirm(site, Keyboard(operator), case_no, staff_ids, reason)
    if done is None:
        click.echo(tr("확인할 사람이 없습니다.", "Nobody to confirm."))
        return
    report, entry = done
    noted(entry)
    for line in report.lines():
        click.echo(line, err=True)
    if report.ok:
        click.echo(
            tr(
                f"{case_no}: 이해관계인 {len(staff_ids):,}명을 확인하였습니다.",
                f"{case_no}: {len(staff_ids):,} confirmed as interested.",
            )
        )
    raise SystemExit(report.status)
