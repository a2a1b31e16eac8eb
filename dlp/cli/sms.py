"""`dlp sms install|status`: the gate's tables and triggers in an SMS agent's database, printed for its administrator or applied."""

from __future__ import annotations

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Session, Shown, say
from dlp.listings.tables.outcomes import GATE
from dlp.office import spool

app = Commands()


def _installed(here: Session, work: spool.Work, apply: bool, uninstall: bool) -> None:
    if not work.reached:
        say("sms unreached", err=True)
    if apply:
        say("sms out" if uninstall else "sms in", names=", ".join(work.tables))
        return
    # For the database's own client: MariaDB's cuts at semicolons unless it is told another sign.
    begin, end, close = ("DELIMITER //", " //", "DELIMITER ;") if work.kind == "mariadb" else ("", ";", "")
    for line in filter(None, (begin, *(statement + end for statement in work.statements), close)):
        click.echo(line)


def _counted(here: Shown, found: spool.Status) -> int | None:
    here.show(found.rows, GATE)
    if found.armed:
        return None
    say("sms missing" if found.missing else "sms no tables", err=True, names=", ".join(found.missing))
    return 1


app.does(spool.install, _installed)
app.does(spool.status, _counted)
