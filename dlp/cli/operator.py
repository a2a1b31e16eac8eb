"""`dlp operator add|role|remove|token|list|roles`: the people at the desk. The first one closes the site: from then on names are proven."""

from __future__ import annotations

from typing import Annotated, Final

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.options import Noted
from dlp.cli.proposal import announced
from dlp.cli.session import Printed, Session, say
from dlp.desk.rights import RIGHTS, Right, Role
from dlp.listings import operator_list
from dlp.office import operators
from dlp.show.asking import Argument, Option

app = Commands("The people at the desk: roles, logins, tokens.")
MOST_HOURS: Final = 24 * 90
Name = Annotated[str, Argument("A staff id or name; no shared accounts.", metavar="NAME")]
Roles = Annotated[list[Role], Option("Repeat for several; `dlp operator roles` shows what each may do.")]


@app.command()
def add(
    here: Session,
    name: Name,
    role: Roles,
    login: Annotated[str, Option("Login name of the operating system; without one the person needs a token.")] = "",
    reason: Noted = "",
) -> None:
    """Add an operator. The first one must be an administrator with a login, and closes the site to unproven names.

    Example: dlp --site site operator add MR09 --role reviewer --login kim
    """
    _told(name, operators.add(here.site, here.asker, name, role, login, reason, first=here.given))


@app.command("role")
def role_(here: Session, name: Name, role: Roles, reason: Noted = "") -> None:
    """Give an operator these roles in place of his present ones.

    Example: dlp --site site operator role MR09 --role reviewer --role analyst
    """
    _told(name, operators.change(here.site, here.asker, name, role, reason))


@app.command()
def remove(here: Session, name: Name, reason: Noted = "") -> None:
    """Remove an operator; his token is void at once. The record of what he did stays.

    Example: dlp --site site operator remove MR09 --reason "부서 이동"
    """
    _told(name, operators.remove(here.site, here.asker, name, reason))


@app.command()
def token(here: Session, name: Name, hours: Annotated[int, Option("How long it is good.", least=1, most=MOST_HOURS)] = 12) -> None:
    """A new token for a person without a login here; the older ones are void. It goes into DLP_TOKEN, or a file named by DLP_TOKEN_FILE.

    For oneself it is printed whole. For another it comes in two halves, from the one who proposes it and the one who approves it: nobody
    can make himself somebody else.

    Example: dlp --site site operator token MR09 --hours 8
    """
    made = operators.token(here.site, here.asker, name, hours)
    if made.proposal:
        announced(made.proposal)
    click.echo(made.text)
    say("operator token half" if made.proposal else "operator token", err=True)


def _told(name: str, proposal: str) -> None:
    if proposal:
        announced(proposal)
    else:
        say("operator changed", name=name)


into(app, operator_list.LISTING)


@app.command()
def roles(here: Printed) -> None:
    """The roles and the rights each carries.

    Example: dlp operator roles
    """
    rows = [{"role": role.value, "rights": [right.value for right in Right if right in RIGHTS[role]]} for role in Role]
    here.show(rows, operator_list.MAY)
