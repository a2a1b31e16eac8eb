"""`dlp operator add|role|remove|token|list|roles`: the people at the desk. The first one closes the site: from then on names are proven."""

from __future__ import annotations

import click

from dlp.cli.commands import Commands
from dlp.cli.session import Printed, Session, announced, say
from dlp.desk.rights import RIGHTS, Right, Role
from dlp.listings import operator_list
from dlp.office import operators

app = Commands()


def _changed(here: Session, proposal: str, name: str) -> None:
    if proposal:
        announced(here, proposal)
    else:
        say("operator changed", name=name)


def _removed(here: Session, done: operators.Removed, name: str) -> None:
    _changed(here, done.proposal, name)
    if done.left:
        say("operator removed left", err=True, name=name, left=done.left)


def _added(here: Session, done: operators.Added, name: str) -> None:
    if done.proposal:
        announced(here, done.proposal)
    else:
        say("operator first" if done.first else "operator added", name=name)


def _token(here: Session, made: operators.Token) -> None:
    if made.proposal:
        announced(here, made.proposal)
    click.echo(made.text)
    say("operator token half" if made.proposal else "operator token", err=True)
    if made.another:
        say("operator token another", err=True)


app.does(operators.add, _added)
app.does(operators.change, _changed, "role")
app.does(operators.remove, _removed)
app.does(operators.token, _token)
app.lists(operator_list.LISTING)


@app.command()
def roles(here: Printed) -> None:
    rows = [{"role": role.value, "rights": [right.value for right in Right if right in RIGHTS[role]]} for role in Role]
    here.show(rows, operator_list.MAY)
