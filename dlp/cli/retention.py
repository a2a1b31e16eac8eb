"""`dlp retention show|set|run|hold|lift|ledger`: how long what is kept, its destruction, and what stops it (PIPA 21, decree 16)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dlp.cli.commands import Commands
from dlp.cli.session import Session, Shown, announced, printed, say
from dlp.ledgers.retention import DAYS, Class
from dlp.listings.tables import retention as tables
from dlp.office import retention

app = Commands()
Rows = Sequence[dict[str, Any]]


def _overview(here: Shown, done: tuple[Rows, Rows]) -> None:
    rows, held = tables.named(done[0]), done[1]
    if not here.table:
        here.show([*rows, *held])
        return
    here.show(rows, tables.TERMS)
    if held:
        here.show(held, tables.HOLDS)


def _set(here: Session, proposal: str, chosen: Class, days: int) -> None:
    if proposal:
        announced(here, proposal)
        return
    say("retention set", chosen=chosen, days=days)
    if chosen is Class.journal and days < DAYS[chosen]:
        say("retention set short", err=True)


def _destroyed(here: Shown, found: retention.Destroyed) -> None:
    if not found.wiped:
        say("retention run busy", err=True)
    rows = [{"class": name, "count": count, "done": found.done} for name, count in found.counts.items()]
    here.show(rows, tables.DESTROYED if found.done else tables.DUE)


def _lifted(here: Session, proposal: str, hold_id: str) -> None:
    if proposal:
        announced(here, proposal)
    else:
        say("retention lift", hold_id=hold_id)


app.does(retention.overview, _overview, "show")
app.does(retention.set_term, _set, "set")
app.does(retention.run, _destroyed)
app.does(retention.hold, printed)
app.does(retention.lift, _lifted)
