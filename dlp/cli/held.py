"""`dlp held …`: the quarantine. Shows shapes; an original only for one person, once, after another allowed it, and never on a terminal."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Printed, Session, Shown, announced, say
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.listings import held_list
from dlp.listings.tables import held as tables
from dlp.office import held, who
from dlp.office import routes as ways
from dlp.office.options import HeldMessage
from dlp.office.outfile import refusing, written
from dlp.ports import ConfigError
from dlp.show.asking import Option

if TYPE_CHECKING:
    from dlp.app.preview import Excerpt

app = Commands()


def _released(here: Session, done: held.Released, incident_id: str) -> None:
    said = tr("내보냈습니다.", "released.") if done.left else tr("내보내기를 요청했습니다.", "release requested.")
    click.echo(f"{incident_id}: {said}")
    if done.unfounded:
        say("held release unfounded", err=True)


def _excerpt(here: Printed, found: Excerpt, incident_id: str) -> None:
    row = {"id": incident_id, **asdict(found)}
    here.show(tables.excerpt(row) if here.table else [row], tables.PREVIEW, one=True)


app.lists(held_list.LISTING)
app.does(held.let_go, _released, "release")
app.does(held.preview, _excerpt)
app.does(held.refuse)
app.does(held.ask_to_unseal, announced, "unseal")


@app.command("open")
def open_(
    here: Session,
    incident_id: HeldMessage,
    out: Annotated[Path, Option("New file (mode 0600), or - for a pipe; never a terminal.")],
) -> None:
    actor = held.may_unseal(here.site, here.asker)
    if str(out) == "-":
        if sys.stdout.isatty():
            raise ConfigError("--out", "", "the content is personal data and goes to no terminal: name a file, or pipe it")
        with refusing(out), os.fdopen(os.dup(sys.stdout.fileno()), "wb") as pipe:
            pipe.write(held.unsealed(here.site, here.asker, incident_id, actor=actor))
        return
    with written(here.site, out) as file:
        raw = held.unsealed(here.site, here.asker, incident_id, actor=actor)
        file.write(raw)
    say("held open", out=out, count=len(raw))


@app.command()
def routes(
    here: Shown,
    propose: Annotated[bool, Option("Ask a second person to approve what dlp.yaml says now.")] = False,
    reason: Annotated[str, Option("Why, with --propose; goes into the journal.")] = "",
) -> None:
    if propose:
        announced(here, ways.propose(here.site, here.asker, reason))
        return
    who.admitted(here.site, here.asker, (Right.view, Right.run), what="held routes")
    here.show(ways.listed(here.site), tables.ROUTES)
