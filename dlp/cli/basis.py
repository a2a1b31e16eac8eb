"""`dlp basis …`: grounds of provision that one person asks for and another approves (PIPA 18(2), 18(3)), at the desk or by answering a mail.

What a sender says of his own ground carries nothing. What stands here does, for the named recipients, items and days, as often as it says. A
message refers to it by `[근거: B-2026-0007]` in its subject, or by id, document or consent number in its `legal_basis`.
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Final

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.options import Noted, Why, WhyNot
from dlp.cli.session import Place, Session, say
from dlp.desk.basis_answers import LARGEST
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.ledgers.bases import APPROVED, REJECTED, REVOKED
from dlp.listings import basis_list
from dlp.office import bases, infile
from dlp.ports import DeliveryError, StoreError
from dlp.show.asking import Argument, Option
from dlp.texts.labels import said
from dlp.texts.outcomes import sent

app = Commands("Grounds of provision: ask for one, approve it, take it back.")
Id = Annotated[str, Argument("A ground of `basis list`.", metavar="B-…")]
WHY: Final = {
    "too-large": "너무 큰 메일", "no-mail": "메일이 아님", "no-sender": "보낸 사람이 하나로 정해지지 않음", "not-vouched": "메일 서버가 보낸 사람을 보증하지 않음",
    "automatic": "자동 응답", "no-text": "글이 없음", "no-number": "승인 번호가 없거나 여럿", "no-word": "첫 줄이 승인도 반려도 아님", "unknown": "그런 근거가 없음",
    "settled": "이미 처리됨", "old": "기한이 지남", "wrong-number": "승인 번호가 맞지 않음", "other-sender": "요청받은 사람이 아님", "may-not": "승인할 수 없는 사람",
}  # fmt: skip


@app.command()
def request(here: Session, wanted: bases.Wanted) -> None:
    """Ask for a ground; another person approves it before any message goes out on it.

    Example: dlp --site site basis request --ground 18-2-7 --article "형사소송법 제199조제2항" --document 수사과-456 --to police@police.example --item name --reason 수사협조 --for G003
    """
    number, officer = bases.ask(here.site, here.asker, wanted)
    click.echo(number)
    say("basis request", err=True, number=number)
    if officer:
        say("basis request officer", err=True)


@app.command()
def approve(here: Session, basis_id: Id, reason: Noted = "") -> None:
    """Approve a ground that another asked for; messages that refer to it go out on it from now on.

    Example: dlp --site site basis approve B-2026-0007 --as G005
    """
    say("basis approve", one=bases.settle(here.site, here.asker, basis_id, APPROVED, reason))


@app.command()
def reject(here: Session, basis_id: Id, reason: WhyNot) -> None:
    """Turn a request down.

    Example: dlp --site site basis reject B-2026-0007 --reason "항목이 넓음"
    """
    say("basis reject", one=bases.settle(here.site, here.asker, basis_id, REJECTED, reason))


@app.command()
def revoke(here: Session, basis_id: Id, reason: Why) -> None:
    """Take an approved ground back (a consent that was withdrawn, PIPA 37): nothing goes out on it any more.

    Example: dlp --site site basis revoke B-2026-0007 --reason "동의 철회"
    """
    say("basis revoke", one=bases.settle(here.site, here.asker, basis_id, REVOKED, reason))


into(app, basis_list.LISTING)


@app.command()
def mail(
    here: Session,
    basis_id: Id,
    to: Annotated[str, Option("The mailbox of who may approve it, as the staff table has it.")],
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
    say("basis mail", basis_id=basis_id, asked=asked)


@app.command()
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
        say(f"basis answer {found.word}", basis_id=found.basis_id)
        return None
    say("basis refused", err=True, why=tr(said(WHY, found.refused), found.refused))
    return 1
