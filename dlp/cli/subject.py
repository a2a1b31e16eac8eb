"""`dlp subject …`: requests of the persons concerned about our own store (PIPA 35 to 38), with their ten-day clock. By case number only.

There is no search by the name of a requester or an official, and there will be none: who may act for a person proves it on paper
(Decree 46; an agent's power of attorney, Decree 45), and the number of the case leads to what is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Place, Session, Shown, say
from dlp.language import tr
from dlp.listings import subject_list
from dlp.listings.tables import subject as tables
from dlp.office import answering, informing, withdrawing
from dlp.office.subjects import flat
from dlp.show.listing import shown
from dlp.show.rows import Form
from dlp.show.table import print_table

if TYPE_CHECKING:
    from dlp.ledgers.subjects import Request
    from dlp.subject.holdings import Kept

app = Commands()


def _show(here: Shown, done: tuple[Request, Sequence[Kept]]) -> None:
    one, holdings = done[0], [tables.kept(held) for held in done[1]]
    if not here.table:
        here.show([{**flat(one), "holdings": holdings}], one=True)
        return
    print_table((tr("항목", "field"), tr("내용", "value")), tables.request(one))
    here.show(holdings, tables.KEPT)


def _received(here: Shown, found: answering.Received) -> None:
    _show(here, (found.request, found.kept))
    if here.table:
        say("subject received")
        if found.early:
            say("subject received early")


def _letter(here: Place, text: str, out: Path | None) -> None:
    if out is None:
        click.echo(text, nl=False)


def _put_off(here: Session, done: answering.Written, number: str, out: Path | None) -> None:
    _letter(here, done.text, out)
    say("subject extend", err=out is None, number=number, last=done.last, one=done.one)


def _answered(here: Session, done: answering.Written | answering.Planned, number: str, out: Path | None) -> None:
    if isinstance(done, answering.Planned):
        shown(Form.table, tables.planned(done.fates), tables.PLAN)
        say("subject answer check", number=number)
        return
    _letter(here, done.text, out)
    if out is not None:
        say("subject answer", number=number, out=out)
    if left := done.one.effect.get("left"):
        say("subject answer left", err=True, erased=done.one.effect.get("erased", 0), left=left)
    if done.one.late:
        say("subject answer late", err=True, done=done.one)


def _informed(here: Session, done: informing.Informed, quarter: str, case_no: str, out: Path | None, into: Path | None) -> None:
    if case_no:
        number, count = done.letters[0]
        say("subject inform", number=number, title=done.title, count=count, out=out, quarter=quarter)
    else:
        say("subject inform all", count=len(done.letters), into=into)


for _claim in ("access", "correct", "erase", "suspend"):
    app.does(answering.receiving(_claim), _received, _claim)
app.lists(subject_list.LISTING)
app.does(answering.show, _show)
app.does(answering.grounds, tables.GROUNDS)
app.does(answering.extend, _put_off)
app.does(answering.answer, _answered)
app.does(answering.letter, _letter)
app.does(withdrawing.lift)
app.does(withdrawing.withdraw)
app.does(informing.explain, _letter)
app.does(informing.inform, _informed)
