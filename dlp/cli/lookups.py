"""`dlp lookups import|list|ask`: the case system's access log, who opened a case without a part in it, and the question to him."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Reading, Session, Shown
from dlp.cli.subject_reading import case_of
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.ledgers.lookups import NEAR, TASKS
from dlp.office import lookups
from dlp.office.outfile import made
from dlp.show.asking import Argument, Option
from dlp.show.rows import Column
from dlp.texts.labels import PLACES, local, said

app = Commands("Who opened a case in the case system without a part in it, and what he sent afterwards.")
_NEAR = {"interested": "interested", "department": "same department", "": "no part", "decoy": "decoy"}
_TASKS = {"view": "viewed", "print": "printed", "download": "downloaded", "change": "changed", "other": "other"}


@app.command("import")
def import_(here: Shown, log: Annotated[Path, Argument("CSV or XLSX (접속일시, 사번, 접수번호, 수행업무)", metavar="FILE")]) -> int:
    """Read the case system's access log. Exit status 0 nothing to look at, 1 some rows or incidents to look at, 2 not read.

    Example: dlp --site site lookups import 접속기록-2026-11.xlsx --as auditor
    """
    done = lookups.read(here.site, here.asker, log)
    for problem in done.log.problems:
        click.echo(f"{log.name}: {problem}", err=True)
    if done.log.unknown:
        click.echo(
            f"{log.name}: {tr('모르는 열은 쓰지 않았습니다', 'columns that are not known were not used')}: {', '.join(done.log.unknown)}",
            err=True,
        )
    row = {
        "rows": len(done.log.rows), "named": len(done.log.problems) + done.log.more, "without_part": done.without_part,
        "incidents": done.incidents, "repeated": done.repeated, "unknown_cases": done.unknown_cases, "undecidable": done.undecidable,
    }  # fmt: skip
    columns: tuple[Column, ...] = (
        (tr("읽은 행", "rows"), lambda row: f"{row['rows']:,}"),
        (tr("읽지 못한 행", "rows not read"), lambda row: f"{row['named']:,}"),
        (tr("맡지 않은 사건 조회", "without a part"), lambda row: f"{row['without_part']:,}"),
        (tr("만든 사건", "incidents"), lambda row: "\n".join(row["incidents"])),
        (tr("이미 가져온 행", "told before"), lambda row: f"{row['repeated']:,}"),
        (tr("대장에 없는 접수번호", "cases not in the register"), lambda row: f"{row['unknown_cases']:,}"),
        (tr("담당을 알 수 없는 사건", "nobody named"), lambda row: f"{row['undecidable']:,}"),
    )
    here.show([row], columns, one=True)
    return done.status


@app.command("list")
def list_(here: Reading, case: Annotated[str, Option("Of one case (접수번호).", "--case")] = "") -> None:
    """Who opened a case without a part in it, the oldest first, and what he sent about it within 30 days.

    Example: dlp --site site lookups list --case 50120352 --reason "11월 점검"
    """
    here.acting(Right.audit)
    number = case_of(here.site, case, unknown=False) if case else ""
    here.looking(what="lookups list", right=Right.audit, case=number or None)
    rows = lookups.every(here.site, number)
    columns: tuple[Column, ...] = (
        (tr("사건", "incident"), lambda row: row["incident"]),
        (tr("접수번호", "case"), lambda row: row["case_no"]),
        (tr("사번", "staff id"), lambda row: row["staff_id"]),
        (tr("부서·직위", "department, post"), lambda row: f"{row['department']} {row['post']}".strip() or "-"),
        (tr("관계", "relation"), lambda row: tr(NEAR[row["near"]], _NEAR[row["near"]])),
        (tr("처음", "first"), lambda row: local(row["first"])),
        (tr("한 일", "did"), lambda row: ", ".join(f"{tr(TASKS[k], _TASKS[k])} {n}" for k, n in row["tasks"].items())),
        (
            tr("그 뒤 메시지", "sent afterwards"),
            lambda row: "\n".join(f"{local(one['at'])} {said(PLACES, one['channel'])} {one['id']}" for one in row["followed"]),
        ),
        (tr("소명 요청", "asked"), lambda row: row["asked"]),
    )
    here.show(rows, columns, title=tr(f"맡지 않은 사건 조회 {len(rows)}건", f"{len(rows)} look-ups without a part"))


@app.command()
def ask(
    here: Session,
    number: Annotated[str, Argument("An incident of `lookups list`.", metavar="INC-…")],
    out: Annotated[Path, Option("Write the question here (mode 0600, never over a file that exists).")],
) -> None:
    """Write the question to the official, in Korean, for the agency to send; an answer within seven days is asked for.

    His answer is entered with `dlp incidents resolve`. Example: dlp --site site lookups ask INC-… --out 소명요청.txt --as cpo
    """
    actor, text, due = lookups.question(here.site, here.asker, number)
    handle = made(here.site, out)
    with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123  a descriptor
        file.write(text)
    lookups.asked(here.site, actor, number, due)
    click.echo(tr(f"{number}: 소명 요청을 {out} 에 적었습니다. 기한 {due}.", f"{number}: the question is in {out}; due {due}."))
