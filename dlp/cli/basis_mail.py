"""`dlp basis mail` and `dlp basis answer`: a ground is approved by answering a mail."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import click

from dlp.cli.session import Place, Session
from dlp.desk.basis_answers import LARGEST
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import infile
from dlp.ports import DeliveryError, StoreError
from dlp.show.asking import Argument, Option
from dlp.texts.labels import said
from dlp.texts.outcomes import sent

WHY: Final = {
    "too-large": "너무 큰 메일", "no-mail": "메일이 아님", "no-sender": "보낸 사람이 하나로 정해지지 않음", "not-vouched": "메일 서버가 보낸 사람을 보증하지 않음",
    "automatic": "자동 응답", "no-text": "글이 없음", "no-number": "승인 번호가 없거나 여럿", "no-word": "첫 줄이 승인도 반려도 아님", "unknown": "그런 근거가 없음",
    "settled": "이미 처리됨", "old": "기한이 지남", "wrong-number": "승인 번호가 맞지 않음", "other-sender": "요청받은 사람이 아님", "may-not": "승인할 수 없는 사람",
}  # fmt: skip


def mail(
    here: Session,
    basis_id: Annotated[str, Argument("A ground of `basis list`.", metavar="B-…")],
    to: Annotated[str, Option("The mailbox of who may approve it, as the staff table has it.", "--to")],
) -> None:
    """Ask somebody by mail to approve a ground; his answer settles it (`basis answer`). A new mail makes the number of the one before void.

    Example: dlp --site site basis mail B-2026-0007 --to cpo@city.example
    """
    from dlp.office import basis_mail

    actor = here.acting(Right.work)
    try:
        asked = basis_mail.ask(here.site, basis_id, to, actor, now=datetime.now(UTC))
    except DeliveryError as failed:
        raise StoreError(f"{basis_id}: {sent(failed.code)}") from None
    click.echo(tr(f"{basis_id}: {asked}에게 승인을 요청하는 메일을 보냈습니다.", f"{basis_id}: {asked} was asked by mail."))


def answer(
    here: Place, file: Annotated[Path, Argument("One mail as it arrived, headers and all; - is standard input.", metavar="FILE")]
) -> int | None:
    """Take one answer to `basis mail`, as the mail system hands it over. Whatever becomes of it is journalled; it asks for no operator, because the
    mail is all the evidence.

    Exit status: 0 the ground was approved or rejected, 1 the mail counts for nothing, 2 it could not be looked at.

    Example: dlp --site site basis answer - < mail.eml
    """
    from dlp import settings
    from dlp.office import basis_mail

    settings.load(here.site)  # where there is no site, that is told, whatever the file
    raw = sys.stdin.buffer.read(LARGEST + 1) if str(file) == "-" else infile.contents(file)
    found = basis_mail.take(here.site, raw, now=datetime.now(UTC))
    if found.word:
        click.echo(
            tr(
                f"{found.basis_id}: {'승인' if found.word == 'approve' else '반려'}되었습니다.",
                f"{found.basis_id}: {'approved' if found.word == 'approve' else 'rejected'}.",
            )
        )
        return None
    click.echo(tr(f"받아들이지 않았습니다: {said(WHY, found.refused)}", f"it counts for nothing: {found.refused}"), err=True)
    return 1
