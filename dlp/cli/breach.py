"""`dlp breach open|list|show|notice|close`: the breach desk (PIPA 34). Every step is journalled with its operator; nothing shows raw data."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Printed, Session, say
from dlp.language import tr
from dlp.listings import breach_list
from dlp.listings.breach_list import AUDIENCES
from dlp.listings.tables.breach import breach
from dlp.office import breaches
from dlp.show.table import print_table

if TYPE_CHECKING:
    from dlp.ledgers.breaches import Breach

app = Commands()


def _opened(here: Session, one: Breach) -> None:
    print_table((tr("항목", "field"), tr("내용", "content")), breach(one))


def _show(here: Printed, one: Breach) -> None:
    if here.table:
        print_table((tr("항목", "field"), tr("내용", "content")), breach(one))
    else:
        here.show([breaches.flat(one)], one=True)


def _noticed(here: Session, done: breaches.Told, breach_id: str, to: str, sent: str | None) -> None:
    if sent:
        late = tr(" (기한이 지났습니다)", " (after the time limit)") if done.late else ""
        say("breach notice", breach_id=breach_id, audience=tr(AUDIENCES[to], to), late=late)
    else:
        click.echo(done.text, nl=False)


app.does(breaches.opened, _opened, "open")
app.lists(breach_list.LISTING)
app.does(breaches.show, _show)
app.does(breaches.notify, _noticed, "notice")
app.does(breaches.close)
