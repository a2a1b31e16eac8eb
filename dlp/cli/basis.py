"""`dlp basis request|approve|reject|list|revoke`: grounds of provision that one person asks for and another approves (PIPA 18(2), 18(3)).

What a sender says of his own ground carries nothing. What stands here does, for the named recipients, items and days, as often as it says. A
message refers to it by `[근거: B-2026-0007]` in its subject, or by id, document or consent number in its `legal_basis`.
"""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click

from dlp.cli import basis_mail
from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.session import Session
from dlp.language import tr
from dlp.ledgers.bases import APPROVED, REJECTED, REVOKED
from dlp.listings import basis_list
from dlp.office import bases, infile
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    pass

app = Commands("Grounds of provision: ask for one, approve it, take it back.")
_Id = Annotated[str, Argument("A ground of `basis list`.", metavar="B-…")]
_Why = Annotated[str, Option("Goes into the journal.", "--reason")]


@app.command()
def request(
    here: Session,
    ground: Annotated[str, Option("18-2-1 … 18-2-10 (PIPA 18(2)), or own-law.", "--ground")],
    recipients: Annotated[list[str], Option("An address, or an institution by its name; several times.", "--to")],
    items: Annotated[list[str], Option("What is provided: name, phone, … or all; several times.", "--item")],
    reason: Annotated[str, Option("What for; goes into the journal and the ledger.", "--reason")],
    document: Annotated[str, Option("The request or the paper it rests on, by its number.", "--document")] = "",
    article: Annotated[str, Option("The article of the law.", "--article")] = "",
    consent_file: Annotated[
        Path | None, Option("The written consent; its SHA-256 is kept, not the file.", "--consent-file")
    ] = None,
    consent_id: Annotated[str, Option("The number of the consent.", "--consent-id")] = "",
    sender: Annotated[str, Option("Staff id of who sends; else of who asks.", "--for")] = "",
    begin: Annotated[str, Option("First day: 2026-11-20.", "--from")] = "",
    end: Annotated[str, Option("Last day.", "--until")] = "",
    times: Annotated[int, Option("Messages it may carry; 0: any number.", "--times", least=0)] = 1,
    incident: Annotated[str, Option("The held message that it is for: INC-…", "--incident")] = "",
) -> None:
    """Ask for a ground; another person approves it before any message goes out on it.

    Example: dlp --site site basis request --ground 18-2-7 --article "형사소송법 제199조제2항" --document 수사과-456 --to police@police.example --item name --reason 수사협조 --for G003
    """
    wanted = bases.Wanted(
        ground, recipients, items, reason, document, article, consent_id, sender, begin, end, times, incident
    )  # fmt: skip
    number, officer = bases.ask(
        here.site, here.asker, wanted,
        digest=lambda: hashlib.sha256(infile.contents(consent_file)).hexdigest() if consent_file is not None else "",
    )  # fmt: skip
    click.echo(number)
    click.echo(
        tr(
            f"다른 사람이 승인해야 합니다: dlp basis approve {number}",
            f"another person must approve it: dlp basis approve {number}",
        ),
        err=True,
    )
    if officer:
        click.echo(
            tr("받는 사람이 어느 청구의 이해관계인입니다: 개인정보 보호책임자가 승인하여야 나갑니다", "a recipient is interested in a case: the privacy officer must approve"),
            err=True,
        )  # fmt: skip


@app.command()
def approve(here: Session, basis_id: _Id, reason: _Why = "") -> None:
    """Approve a ground that another asked for; messages that refer to it go out on it from now on.

    Example: dlp --site site basis approve B-2026-0007 --as G005
    """
    one = bases.settle(here.site, here.asker, basis_id, APPROVED, reason)
    click.echo(
        tr(
            f"{one.id}: 승인했습니다. 제목에 [근거: {one.id}] 를 적습니다.",
            f"{one.id}: approved. Write [근거: {one.id}] in the subject.",
        )
    )


@app.command()
def reject(here: Session, basis_id: _Id, reason: Annotated[str, Option("Why not; goes into the journal.", "--reason")]) -> None:
    """Turn a request down.

    Example: dlp --site site basis reject B-2026-0007 --reason "항목이 넓음"
    """
    one = bases.settle(here.site, here.asker, basis_id, REJECTED, reason)
    click.echo(tr(f"{one.id}: 반려했습니다.", f"{one.id}: rejected."))


@app.command()
def revoke(here: Session, basis_id: _Id, reason: Annotated[str, Option("Why; goes into the journal.", "--reason")]) -> None:
    """Take an approved ground back (a consent that was withdrawn, PIPA 37): nothing goes out on it any more.

    Example: dlp --site site basis revoke B-2026-0007 --reason "동의 철회"
    """
    one = bases.settle(here.site, here.asker, basis_id, REVOKED, reason)
    click.echo(tr(f"{one.id}: 철회했습니다.", f"{one.id}: revoked."))


into(app, basis_list.LISTING)
app.command("mail")(basis_mail.mail)
app.command("answer")(basis_mail.answer)
