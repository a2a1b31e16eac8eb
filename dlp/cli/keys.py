"""`dlp keys rotate`: another sealing key, asked for by one person and allowed by a second."""

from __future__ import annotations

from typing import Annotated

from dlp.cli.commands import Commands
from dlp.cli.session import Session, announced, say
from dlp.office import keeping
from dlp.office.options import Why
from dlp.show.asking import Option

app = Commands()
Apply = Annotated[
    str,
    Option("Do what was approved. No program may serve meanwhile, unless several nodes serve over one database.", metavar="PR-…"),
]


@app.command()
def rotate(here: Session, reason: Why = "", apply: Apply = "") -> None:
    if apply:
        say("keys rotate", count=keeping.rotate(here.site, here.asker, apply))
    else:
        announced(here, keeping.propose_key(here.site, here.asker, reason))
