"""`dlp caller add|list|rotate|remove`: who may use the HTTP check. Prints a new secret once, and no secret ever after."""

from __future__ import annotations

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Session, say
from dlp.listings import caller_list
from dlp.office import callers

app = Commands()


def _show(here: Session, secret: str) -> None:
    click.echo(secret)
    say("caller secret", err=True)


app.does(callers.add, _show)
app.does(callers.rotate, _show)
app.lists(caller_list.LISTING)
app.does(callers.remove, None)
