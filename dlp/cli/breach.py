"""`dlp breach open|list|show|notice|close`: the breach desk (PIPA 34). Every step is journalled with its operator; nothing shows raw data."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.session import Reading, Session, say
from dlp.language import tr
from dlp.listings import breach_list
from dlp.listings.breach_list import AUDIENCES
from dlp.listings.tables.breach import breach
from dlp.office import breaches
from dlp.office.outfile import written
from dlp.show.asking import Argument, Option
from dlp.show.table import print_table

if TYPE_CHECKING:
    from dlp.ledgers.breaches import Breach

app = Commands("Leaks: the 72-hour clock, thresholds, notices, ledger.")
Id = Annotated[str, Argument("A leak of `breach list`: BR-…", metavar="ID")]


@app.command("open")
def open_(here: Session, leak: breaches.Leak) -> None:
    """Open a breach over incidents whose message left, or of data that left outside the program. Starts the clock.

    Example: dlp breach open INC-… --aware 5h --as cpo; dlp breach open --outside --way phone --people 1 --case 50120331 --item phone --as cpo
    """
    _print(breaches.opened(here.site, here.asker, leak))


into(app, breach_list.LISTING)


@app.command()
def show(here: Reading, breach_id: Id) -> None:
    """One breach: clock, threshold, what is still to be done. Example: dlp breach show BR-…"""
    here.looking(what="breach", ref=breach_id)
    one = breaches.one(here.site, breach_id)
    if here.table:
        _print(one)
    else:
        here.show([breaches.flat(one)], one=True)


@app.command()
def notice(
    here: Session,
    breach_id: Id,
    to: Annotated[str, Option("persons, authority; web: on the site, where persons cannot be reached", words=breaches.AUDIENCES)],
    out: Annotated[Path | None, Option("Write the draft here (never over a file that exists).")] = None,
    sent: Annotated[str | None, Option("Only record that it went out then: 2026-11-22T09:00, 1h.")] = None,
) -> None:
    """Draft a notice in Korean, or record that it was sent; 【…】 is for a person to fill in.

    Example: dlp breach notice BR-… --to persons --out notice.txt; then: dlp breach notice BR-… --to persons --sent 0h
    """
    actor, one, when = breaches.noticing(here.site, here.asker, breach_id, sent)
    text = "" if sent else breaches.draft(here.site, one, to)
    with written(here.site, out) if out is not None and not sent else nullcontext() as file:
        breaches.noticed(here.site, actor, breach_id, to, when, sent=sent is not None)
        if file is not None:
            file.write(text.encode())
    if sent:
        late = tr(" (기한이 지났습니다)", " (after the time limit)") if when > one.due else ""
        say("breach notice", breach_id=breach_id, audience=tr(AUDIENCES[to], to), late=late)
    elif out is None:
        click.echo(text, nl=False)


@app.command()
def close(here: Session, breach_id: Id, anyway: Annotated[bool, Option("Although a notice is still due.")] = False) -> None:
    """Close a breach whose notices went out. Example: dlp breach close BR-… --as cpo"""
    breaches.close(here.site, here.asker, breach_id, anyway=anyway)
    say("breach close", breach_id=breach_id)


def _print(one: Breach) -> None:
    print_table((tr("항목", "field"), tr("내용", "content")), breach(one))
