"""`dlp proposal list|show|approve|reject`: what one person asked and another must allow."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.options import Noted, WhyNot
from dlp.cli.session import Session, Shown, say
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.listings.tables.proposal import proposal
from dlp.office import operators, proposals
from dlp.office.who import ANY
from dlp.show.asking import Argument
from dlp.show.table import cleaned, print_table

if TYPE_CHECKING:
    from dlp.ledgers.proposals import Proposal

app = Commands("What one person asks and another must allow.")
Id = Annotated[str, Argument("A proposal of `proposal list`.", metavar="PR-…")]


@app.command()
def show(here: Shown, proposal_id: Id) -> None:
    """One proposal: what it would do, who asks and why.

    Example: dlp --site site proposal show PR-…
    """
    here.admitted(ANY, what="proposal show")
    one = proposals.one(here.site, proposal_id)
    if not here.table:
        here.show([proposals.flat(one)], one=True)
        return
    print_table((tr("항목", "field"), tr("내용", "value")), proposal(proposals.flat(one)))
    if one.what == "policy" and one.state == "open":
        click.echo("\n".join(cleaned(line) for line in proposals.difference(here.site, one)))


@app.command()
def approve(here: Session, proposal_id: Id, reason: Noted = "") -> None:
    """Allow what another person proposed; it is done in the same step. A policy that could not be written is written by approving again.

    Example: dlp --site site proposal approve PR-… --as CP01
    """
    settled = proposals.allow(here.site, proposal_id, actor=here.acting(Right.propose), reason=reason)
    if half := operators.second_half(here.site, settled):
        click.echo(half)
        say("proposal token half", err=True)
    warned(settled)
    say("proposal approve once" if settled.what in ("unseal", "reveal") else "proposal approve", proposal_id=proposal_id)


@app.command()
def reject(here: Session, proposal_id: Id, reason: WhyNot) -> None:
    """Turn a proposal down, or take back one's own.

    Example: dlp --site site proposal reject PR-… --reason "범위가 넓음"
    """
    proposals.turn_down(here.site, here.asker, proposal_id, reason)
    say("proposal reject", proposal_id=proposal_id)


def warned(one: Proposal) -> None:
    """Scenarios that the policy fails, to who proposes it and to who approves it: what it is in force with is not told by its number."""
    if failed := one.facts.get("tests_failed"):
        say("proposal tests failed", err=True, count=len(failed), names="; ".join(cleaned(name) for name in failed[:5]))


def announced(number: str) -> None:
    """Say which proposal was made, and how it goes on."""
    click.echo(number)
    say("proposal made", err=True, number=number)
