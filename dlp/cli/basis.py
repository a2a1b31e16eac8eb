"""`dlp basis …`: grounds of provision that one person asks for and another approves (PIPA 18(2), 18(3)), at the desk or by answering a mail.

What a sender says of his own ground carries nothing. What stands here does, for the named recipients, items and days, as often as it says. A
message refers to it by `[근거: B-2026-0007]` in its subject, or by id, document or consent number in its `legal_basis`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Place, Session, say
from dlp.language import tr
from dlp.listings import basis_list
from dlp.office import bases
from dlp.texts.labels import said
from dlp.texts.outcomes import UNHEEDED

if TYPE_CHECKING:
    from dlp.office.basis_mail import Result

app = Commands()


def _asked(here: Session, done: tuple[str, bool]) -> None:
    number, officer = done
    click.echo(number)
    say("basis request", err=True, number=number)
    if officer:
        say("basis request officer", err=True)


def _taken(here: Place, found: Result) -> int | None:
    if found.word:
        say(f"basis answer {found.word}", basis_id=found.basis_id)
        return None
    say("basis refused", err=True, why=tr(said(UNHEEDED, found.refused), found.refused))
    return 1


app.does(bases.ask, _asked, "request")
app.does(bases.approve)
app.does(bases.reject)
app.does(bases.revoke)
app.lists(basis_list.LISTING)
app.does(bases.mail)
app.does(bases.answer, _taken)
