"""What a command says of a change of the register, and the file it reads."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dlp.language import tr
from dlp.office import infile
from dlp.office.registering import Noted
from dlp.show.rows import Form, emit
from dlp.texts.labels import TABLES
from dlp.texts.told import told as in_words

if TYPE_CHECKING:
    from dlp.register import Report
    from dlp.register.problems import Problem


def contents(kind: str, file: Path) -> bytes | Problem:
    """The bytes of a file that the person may read himself, or why there are none."""
    from dlp.register.importing import read_file

    return read_file(kind, file) if infile.reader() is None else infile.contents(file)


def told(report: Report, form: Form) -> None:
    """What an import did: problems and notes on standard error, the sum on standard output."""
    from dlp.register import coverage, widening

    for line in report.lines():
        click.echo(line, err=True)
    covered = coverage.figures(report.kind, report.details)
    if form is not Form.table:
        row: dict[str, Any] = {"kind": report.kind, "ok": report.ok, "rows": report.rows, "generation": report.generation}
        emit(
            form, [row | {"problems": len(report.problems) + report.more, "shrinks": report.shrinks, "coverage": covered}], one=True
        )
    elif report.ok:
        named = len({p.line for p in report.problems})
        text = tr(
            f"{TABLES[report.kind]}({report.kind}) {report.rows:,}건을 가져왔습니다.",
            f"{report.kind}: {report.rows:,} rows imported.",
        )
        click.echo(text + (tr(f" 확인할 행 {named:,}개가 있습니다.", f" {named:,} rows to look at.") if named else ""))
        if covered:
            said = coverage.said(report.kind, report.rows, report.details)
            click.echo(f"{tr('채워진 값', 'filled in')}: {said}")
        if granted := widening.grants(report.details):
            click.echo(granted)
    else:
        kept = tr("가져오지 않았습니다. 기존 자료는 그대로입니다.", "not imported; what was there before still stands.")
        click.echo(f"{report.file}: {kept}", err=True)


def noted(found: Noted) -> None:
    """What there is to say of the entry, on standard error."""
    if found.attached:
        text = tr(
            f"먼저 막은 메시지 {found.attached:,}건에 접수번호를 붙였습니다.",
            f"{found.attached:,} messages stopped before now have a case number.",
        )
        click.echo(text, err=True)
    if found.incidents:
        text = tr(
            f"대장에 오르기 전에 청구인 정보가 나간 메시지 {found.incidents:,}건을 찾아 사건으로 만들었습니다: dlp incidents list --rule found-looking-back",
            f"{found.incidents:,} messages had shown a requester before his case came, and are incidents now: dlp incidents list --rule found-looking-back",
        )
        click.echo(text, err=True)
    if found.trouble:
        said = tr(
            "대장은 아래와 같이 바뀌었으나 저널에 기록하지 못했습니다",
            "the table is as said below, but the journal has no entry of it",
        )
        click.echo(f"dlp: {said}: {in_words(found.trouble)}", err=True)
