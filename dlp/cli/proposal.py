"""`dlp proposal list|show|approve|reject`: what one person asked and another must allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Session, Shown, say
from dlp.language import tr
from dlp.listings.tables.proposal import proposal
from dlp.office import operators, proposals
from dlp.show.table import cleaned, print_table

if TYPE_CHECKING:
    from dlp.ledgers.proposals import Proposal

app = Commands()


def _show(here: Shown, one: Proposal) -> None:
    if not here.table:
        here.show([proposals.flat(one)], one=True)
        return
    print_table((tr("항목", "field"), tr("내용", "value")), proposal(proposals.flat(one)))
    if one.what == "policy" and one.state == "open":
        click.echo("\n".join(cleaned(line) for line in proposals.difference(here.site, one)))


def _approved(here: Session, settled: Proposal, proposal_id: str) -> None:
    if half := operators.second_half(here.site, settled):
        click.echo(half)
        say("proposal token half", err=True)
    say("proposal approve once" if settled.what in ("unseal", "reveal") else "proposal approve", proposal_id=proposal_id)


app.does(proposals.show, _show)
app.does(proposals.approve, _approved)
app.does(proposals.turn_down, name="reject")
