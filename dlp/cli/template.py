"""`dlp template propose|check|list|seen|remove`: texts to citizens that two persons vouched for.

A message whose text is a registered template, with other values of the same types, is a notice, whatever the contact model makes of its words.
What is kept is a keyed token of its skeleton, no text: whoever approves looks at the file himself (`template check`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Final

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.options import Why
from dlp.cli.proposal import announced
from dlp.cli.session import Session, say
from dlp.desk.rights import Right
from dlp.listings import template_list, template_seen
from dlp.office import infile, templates
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option

app = Commands("Texts to citizens that two persons vouched for.")
FILE: Final = Argument(
    "The text of one such message, filled in for anybody: UTF-8 text, a page (.html) or a mail (.eml).", metavar="FILE"
)
Subject = Annotated[str, Option("Its subject, of a mail.", "--subject")]


@app.command()
def propose(
    here: Session,
    title: Annotated[str, Option("What the desk calls it; no name of a person.")],
    reason: Annotated[str, Option("Why it is lawful; goes into the journal.")],
    file: Annotated[Path | None, FILE] = None,
    incident: Annotated[str, Option("In place of FILE: the text of this held message.", metavar="INC-…")] = "",
    subject: Subject = "",
) -> None:
    """Ask a second person to vouch for a text. From message to message its values may differ, each of its own type: the name before 님, dates, times, amounts, numbers, places of `lexicons.yaml`; nothing else.

    Example: dlp --site site template propose 체납안내.txt --title "체납 안내 문자" --reason "세무과 정기 발송"
    """
    here.acting(Right.propose)
    if (file is None) == (not incident):
        raise ConfigError("--incident", "", "give a file or an incident")
    if file is None:
        announced(templates.propose_held(here.site, here.asker, incident, title=title, reason=reason))
    else:
        announced(templates.propose(here.site, here.asker, _text(file, subject), title=title, reason=reason))


@app.command()
def check(here: Session, file: Annotated[Path, FILE], subject: Subject = "") -> None:
    """What stays of a text once its values are taken out, its number, and whether it is registered.

    Example: dlp --site site template check 체납안내.txt
    """
    ref, made, known = templates.check(here.site, here.asker, _text(file, subject))
    say("template registered" if known else "template unregistered", ref=ref)
    click.echo(made)


into(app, template_list.LISTING)
into(app, template_seen.LISTING)


@app.command()
def remove(
    here: Session,
    template_id: Annotated[str, Argument("A text of `template list`.", metavar="TM-…")],
    reason: Why,
) -> None:
    """Take a template back: its messages are judged by their words again. One person is enough, since it takes nothing from anybody's protection.

    Example: dlp --site site template remove TM-… --reason "문구 변경"
    """
    templates.remove(here.site, here.asker, template_id, reason)
    say("template remove", template_id=template_id)


def _text(file: Path, subject: str) -> templates.Text:
    return templates.Text(file, lambda: infile.contents(file), subject)
