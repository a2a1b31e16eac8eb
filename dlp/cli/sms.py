"""`dlp sms install|status`: the gate's tables and triggers in an SMS agent's database, printed for its administrator or applied."""

from __future__ import annotations

from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Session, Shown, say
from dlp.listings.tables.outcomes import GATE
from dlp.office import spool
from dlp.show.asking import Option

app = Commands("The gate in an SMS agent's database.")


@app.command()
def install(
    here: Session,
    place: spool.Place,
    apply: Annotated[bool, Option("Carry the statements out; without it they are printed.")] = False,
    uninstall: Annotated[bool, Option("Take the gate out.")] = False,
    gate_user: Annotated[str, Option("Login of `dlp serve`, where it is not this DSN's (MariaDB: USER@HOST).")] = "",
    force: Annotated[bool, Option("Take it out although rows are held: they stay held for good.")] = False,
) -> None:
    """Hold back what applications write into the spool tables until the gate has decided it. Rows that wait there now are taken in.

    Needs the tables' owner (PostgreSQL: with the right to make a role). Running it again changes nothing.

    Example: dlp sms install --dsn postgresql://owner@127.0.0.1/sms --schema emma --apply
    """
    work = spool.install(here.site, here.asker, place, apply=apply, uninstall=uninstall, gate_user=gate_user, force=force)
    if not work.reached:
        say("sms unreached", err=True)
    if apply:
        say("sms out" if uninstall else "sms in", names=", ".join(work.tables))
        return
    # For the database's own client: MariaDB's cuts at semicolons unless it is told another sign.
    begin, end, close = ("DELIMITER //", " //", "DELIMITER ;") if work.kind == "mariadb" else ("", ";", "")
    for line in filter(None, (begin, *(statement + end for statement in work.statements), close)):
        click.echo(line)


@app.command()
def status(here: Shown, place: spool.Place) -> int | None:
    """Count the claims by state, decision and note; exit status 1 where a trigger is missing. Needs the gate's login.

    Example: dlp --site site sms status
    """
    found = spool.status(here.site, here.asker, place)
    here.show(found.rows, GATE)
    if found.armed:
        return None
    say("sms missing" if found.missing else "sms no tables", err=True, names=", ".join(found.missing))
    return 1
