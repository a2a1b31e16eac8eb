"""`dlp keys rotate`: another sealing key, asked for by one person and allowed by a second."""

from __future__ import annotations

from typing import Annotated

from dlp.cli.commands import Commands
from dlp.cli.options import Why
from dlp.cli.proposal import announced
from dlp.cli.session import Session, say
from dlp.office import keeping
from dlp.show.asking import Option

app = Commands("Change the key that seals held messages, register and callers.")
Apply = Annotated[
    str,
    Option("Do what was approved. No program may serve meanwhile, unless several nodes serve over one database.", metavar="PR-…"),
]


@app.command()
def rotate(here: Session, reason: Why = "", apply: Apply = "") -> None:
    """Propose another sealing key; once a second person has approved it, do it with --apply. Back up keys/ afterwards.

    Example: dlp --site site keys rotate --reason "담당자 교체"; then: dlp --site site keys rotate --apply PR-…
    """
    if apply:
        say("keys rotate", count=keeping.rotate(here.site, here.asker, apply))
    else:
        announced(keeping.propose_key(here.site, here.asker, reason))
