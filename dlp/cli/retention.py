"""`dlp retention show|set|run|hold|lift|ledger`: how long what is kept, its destruction, and what stops it (PIPA 21, decree 16)."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.options import Unknown, Why
from dlp.cli.proposal import announced
from dlp.cli.session import Session, Shown, say
from dlp.cli.subject_reading import known_or_sure
from dlp.desk.rights import Right
from dlp.ledgers.retention import DAYS, Class
from dlp.listings.tables import retention as tables
from dlp.office import retention
from dlp.office.entries import recorded
from dlp.show.asking import Argument, Option

app = Commands("How long what is kept, and its destruction.")


@app.command()
def show(here: Shown) -> None:
    """How long each class is kept, what is past its days, and the legal holds.

    Example: dlp --site site retention show
    """
    here.admitted(Right.view, what="retention show")
    terms, held = retention.overview(here.site)
    rows = tables.named(terms)
    if not here.table:
        here.show([*rows, *held])
        return
    here.show(rows, tables.TERMS)
    if held:
        here.show(held, tables.HOLDS)


@app.command("set")
def set_(
    here: Session,
    chosen: Annotated[Class, Argument("journal, provisions, held, counters", metavar="CLASS")],
    days: Annotated[int, Argument("How many days they are kept.", metavar="DAYS")],
    reason: Why,
) -> None:
    """Keep a class for so many days. Where operators are set up a second person must approve it.

    Example: dlp --site site retention set held 10 --reason "내부 관리계획 개정"
    """
    if number := retention.set_term(here.site, here.asker, chosen, days, reason):
        announced(number)
        return
    say("retention set", chosen=chosen, days=days)
    if chosen is Class.journal and days < DAYS[chosen]:
        say("retention set short", err=True)


@app.command()
def run(
    here: Shown,
    dry_run: Annotated[bool, Option("Say what would be destroyed, and destroy nothing.")] = False,
    compact: Annotated[bool, Option("Write a large journal anew, too; senders wait meanwhile.")] = False,
) -> None:
    """Destroy what is past its days and under no hold. `dlp serve` does so by itself every day.

    Example: dlp --site site retention run --dry-run
    """
    counts: Mapping[str, int] = {}
    if dry_run:
        here.admitted(Right.view, what="retention run --dry-run")
        counts = retention.past(here.site) if recorded(here.site) else {}
    else:
        actor = here.acting(Right.rights)
        if recorded(here.site):
            counts, wiped = retention.destroy(here.site, actor, compact=compact)
            if not wiped:
                say("retention run busy", err=True)
    rows = [{"class": name, "count": count, "done": not dry_run} for name, count in counts.items()]
    here.show(rows, tables.DUE if dry_run else tables.DESTROYED)


@app.command()
def hold(
    here: Session,
    reason: Why,
    case: Annotated[str, Option("Case number (접수번호).")] = "",
    incident: Annotated[str, Option("INC-…")] = "",
    unknown: Unknown = False,
) -> None:
    """Let nothing of a case, or of one incident, be destroyed: a lawsuit, an audit, records law.

    Example: dlp --site site retention hold --case 2026-000123 --reason "행정소송 2026구합1"
    """
    sure = None if unknown else partial(known_or_sure, here.site, "--case")
    click.echo(retention.hold(here.site, here.asker, case=case, incident=incident, reason=reason, sure=sure))


@app.command()
def lift(
    here: Session, hold_id: Annotated[str, Argument("A legal hold of `retention show`.", metavar="LH-…")], reason: Why
) -> None:
    """End a legal hold. Where operators are set up a second person must approve it.

    Example: dlp --site site retention lift LH-… --reason "판결 확정"
    """
    if number := retention.lift(here.site, here.asker, hold_id, reason):
        announced(number)
        return
    say("retention lift", hold_id=hold_id)
