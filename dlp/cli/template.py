"""`dlp template propose|check|list|seen|remove`: texts to citizens that two persons vouched for.

A message whose text is a registered template, with other values of the same types, is a notice, whatever the contact model makes of its words.
What is kept is a keyed token of its skeleton, no text: whoever approves looks at the file himself (`template check`).
"""

from __future__ import annotations

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Session, announced, say
from dlp.listings import template_list, template_seen
from dlp.office import templates

app = Commands()


def _checked(here: Session, found: tuple[str, str, bool]) -> None:
    ref, made, known = found
    say("template registered" if known else "template unregistered", ref=ref)
    click.echo(made)


app.does(templates.propose, announced)
app.does(templates.check, _checked)
app.lists(template_list.LISTING)
app.lists(template_seen.LISTING)
app.does(templates.remove)
