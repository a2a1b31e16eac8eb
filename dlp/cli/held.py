"""`dlp held …`: the quarantine. Shows shapes; an original only for one person, once, after another allowed it, and never on a terminal."""

from __future__ import annotations

import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.options import Message
from dlp.cli.proposal import announced
from dlp.cli.session import Reading, Session, Shown, say
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.listings import held_list
from dlp.listings.tables import held as tables
from dlp.office import held
from dlp.office import routes as ways
from dlp.office.outfile import refusing, written
from dlp.ports import ConfigError
from dlp.show.asking import Option

app = Commands("List, release, refuse and unseal held messages.")
Again = Annotated[bool, Option("Although an earlier delivery was begun and its end is unknown.")]

into(app, held_list.LISTING)


@app.command()
def release(
    here: Session,
    incident_id: Message,
    ground: held.Ground,
    reason: Annotated[str, Option("Why it may go; needed where operators are set up.")] = "",
    again: Again = False,
) -> None:
    """Let a held message go, once. The serving process delivers it. A provision outside the purpose needs its ground, for the ledger.

    Example: dlp --site site held release INC-… --reason 검토함 --as MR09
    """
    unfounded = held.unfounded(here.site, incident_id, ground)
    left = held.release(here.site, here.asker, incident_id, reason=reason, again=again, ground=ground)
    click.echo(
        f"{incident_id}: {tr('내보냈습니다.', 'released.') if left else tr('내보내기를 요청했습니다.', 'release requested.')}"
    )
    if unfounded:
        say("held release unfounded", err=True)


@app.command()
def preview(here: Reading, incident_id: Message) -> None:
    """A short excerpt of a held message, with everything cut out that tells who it is about or who sent it. The look is journalled.

    Example: dlp --site site held preview INC-…
    """
    row = {"id": incident_id, **asdict(held.preview(here.site, here.asker, incident_id, reason=here.reason))}
    here.show(tables.excerpt(row) if here.table else [row], tables.PREVIEW, one=True)


@app.command()
def refuse(
    here: Session,
    incident_id: Message,
    reason: Annotated[
        str,
        Option("Why it may not go; its sender is told it, without names and numbers, unless it is about contacting somebody."),
    ],
    again: Again = False,
) -> None:
    """Refuse a held message for good.

    Example: dlp --site site held refuse INC-… --reason "사적인 연락" --as MR09
    """
    held.refuse(here.site, here.asker, incident_id, reason=reason, again=again)
    say("held refuse", incident_id=incident_id)


@app.command()
def unseal(
    here: Session,
    incident_id: Message,
    reason: Annotated[str, Option("Why the content must be seen; goes into the journal.")],
) -> None:
    """Ask to see the content of a held message; another person approves it (one of the two is the privacy officer).

    Example: dlp --site site held unseal INC-… --reason "결재 문서와 대조"
    """
    announced(held.ask_to_unseal(here.site, here.asker, incident_id, reason=reason))


@app.command("open")
def open_(
    here: Session, incident_id: Message, out: Annotated[Path, Option("New file (mode 0600), or - for a pipe; never a terminal.")]
) -> None:
    """Take out the original of a held message, once, within an hour of the approval, in the name of who asked. Journalled before it leaves.

    Example: dlp --site site held open INC-… --out message.eml
    """
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
    """Where released messages go, by entrance; on a site with operators only where two persons approved it. After a change of dlp.yaml
    it is asked for again with --propose.

    Example: dlp --site site held routes; then: dlp --site site held routes --propose --reason "메일 서버 교체"
    """
    if propose:
        announced(ways.propose(here.site, here.asker, reason))
        return
    here.admitted((Right.view, Right.run), what="held routes")
    here.show(ways.listed(here.site), tables.ROUTES)
