"""`dlp caller add|list|rotate|remove`: who may use the HTTP check. Prints a new secret once, and no secret ever after."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.session import Session, say
from dlp.listings import caller_list
from dlp.office import callers
from dlp.show.asking import Argument, Option

app = Commands("")

_Name = Annotated[str, Argument("Name of the calling program, e.g. messenger-1.")]


@app.command()
def add(
    here: Session,
    name: _Name,
    webhook: Annotated[str, Option("URL told of released and refused messages.")] = "",
    channel: Annotated[list[str] | None, Option("email, messenger or sms; repeat for several. Default: all.")] = None,
    rate: Annotated[float, Option("Requests a second it may make; 0: 50.")] = 0.0,
    fail_open: Annotated[bool, Option("Tell it to deliver unchecked when no decision can be made.")] = False,
) -> None:
    """Register a caller and print its secret: once, keep it.

    Example: dlp --site site caller add messenger --channel messenger --rate 200
    """
    _show(callers.add(here.site, here.asker, name, webhook=webhook, channels=channel or (), rate=rate, fail_open=fail_open))


@app.command()
def rotate(
    here: Session, name: _Name, overlap: Annotated[float, Option("Hours for which the present secret stays good.")] = 24.0
) -> None:
    """Give a caller a new secret and print it; the old one ends after the overlap.

    Example: dlp --site site caller rotate messenger --overlap 2
    """
    _show(callers.rotate(here.site, here.asker, name, overlap=timedelta(hours=overlap)))


def _show(secret: str) -> None:
    click.echo(secret)
    say("caller secret", err=True)


into(app, caller_list.LISTING)


@app.command()
def remove(here: Session, name: _Name) -> None:
    """Remove a caller; a running server refuses it at once.

    Example: dlp --site site caller remove intranet
    """
    callers.remove(here.site, here.asker, name)
