"""`dlp register canary`: decoy requesters, whose data in any message, and whose case in any access log, prove that somebody looked them up."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import click

from dlp.cli.register_words import noted
from dlp.cli.session import Shown
from dlp.cli.who import LOOKING, staffed
from dlp.desk.rights import stated
from dlp.language import tr
from dlp.office import decoys
from dlp.office.registering import Noted
from dlp.show.asking import Option
from dlp.show.rows import of
from dlp.texts.labels import local

if TYPE_CHECKING:
    from dlp.register import Report


def canary(
    here: Shown,
    add: Annotated[str, Option("Make one under this number, which the case system gave it.", "--add", metavar="CASE_NO")] = "",
    remove: Annotated[str, Option("End one.", "--remove", metavar="CASE_NO")] = "",
    out: Annotated[Path | None, Option("With --add: his data as CSV, for who enters him there (mode 0600).", "--out")] = None,
    keeper: Annotated[list[str] | None, Option("Who enters him, and may open his case.", "--keeper", metavar="STAFF_ID")] = None,
    requester: Annotated[str, Option("Name; else one is invented.", "--requester")] = "",
    mobile: Annotated[str, Option("Mobile number; else one that is given to nobody.", "--mobile")] = "",
    email: Annotated[str, Option("A mailbox of the agency's own.", "--email")] = "",
    title: Annotated[str, Option("Title of the request", "--title")] = "",
    department: Annotated[str, Option("Department in charge", "--department")] = "",
    reason: Annotated[str, Option("Why; goes into the journal. Needed where operators are set up.", "--reason")] = "",
) -> None:
    """List the decoys, or make one with --add. He is invented, stays through imports, and is in no letter, report or figure.

    Example: dlp --site site register canary --add 50991234 --out canary.csv --keeper GR04
    """
    reason = stated(reason) or stated(os.environ.get("DLP_REASON", ""))
    if remove and not add:
        _told(*decoys.end(here.site, here.asker, remove, reason=reason), tr(f"{remove}: 미끼 청구인을 거두었습니다.", f"{remove}: the decoy has ended."))  # fmt: skip
    if add:
        cells = {"requester": requester, "mobile": mobile, "email": email, "title": title, "department": department}
        done = decoys.make(here.site, here.asker, add, cells, out=out, keepers=keeper or [], reason=reason)
        _told(
            *done,
            tr(
                f"{add}: 미끼 청구인을 두었습니다. {out} 의 내용을 사건 처리 시스템에 넣고 파일을 지우십시오.",
                f"{add}: decoy made. Enter what is in {out} into the case system, and delete the file.",
            ),
        )
    if staffed(here.site):
        here.admitted(LOOKING, what="register canary", reason=reason)
    rows = decoys.every(here.site)
    columns = (
        of(tr("접수번호", "case"), "case_no"), of(tr("둔 때", "since"), "since", lambda at: local(at)), of(tr("둔 사람", "made by"), "operator"),
        of(tr("넣은 직원", "keepers"), "keepers", ", ".join), of(tr("메시지에서 나옴", "shown"), "shown"), of(tr("열어 봄", "looked up"), "looked_up"),
    )  # fmt: skip
    here.show(rows, columns, title=tr(f"미끼 청구인 {len(rows)}명", f"{len(rows)} decoys"))


def _told(report: Report, entry: Noted, done: str) -> NoReturn:
    noted(entry)
    for line in report.lines():
        click.echo(line, err=True)
    if report.ok:
        click.echo(done)
    raise SystemExit(report.status)
