"""`dlp operator add|role|remove|token|list|roles`: the people at the desk. The first one closes the site: from then on names are proven."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import click

from dlp.cli.commands import Commands
from dlp.cli.listing import into
from dlp.cli.proposal import announced
from dlp.cli.session import Printed, Session
from dlp.desk.rights import RIGHTS, Right, Role
from dlp.language import english, tr
from dlp.listings import operator_list
from dlp.office import operators
from dlp.show.asking import Argument, Option
from dlp.texts import labels
from dlp.texts.labels import ROLES, said

if TYPE_CHECKING:
    pass

app = Commands("The people at the desk: roles, logins, tokens.")

MOST_HOURS: Final = 24 * 90
_Name = Annotated[str, Argument("A staff id or name; no shared accounts.", metavar="NAME")]
_Roles = Annotated[list[Role], Option("Repeat for several; `dlp operator roles` shows what each may do.", "--role")]
_Why = Annotated[str, Option("Goes into the journal.", "--reason")]


@app.command()
def add(
    here: Session,
    name: _Name,
    role: _Roles,
    login: Annotated[str, Option("Login name of the operating system; without one the person needs a token.")] = "",
    reason: _Why = "",
) -> None:
    """Add an operator. The first one must be an administrator with a login, and closes the site to unproven names.

    Example: dlp --site site operator add MR09 --role reviewer --login kim
    """
    _told(name, operators.add(here.site, here.asker, name, role, login, reason, first=here.given))


@app.command("role")
def role_(here: Session, name: _Name, role: _Roles, reason: _Why = "") -> None:
    """Give an operator these roles in place of his present ones.

    Example: dlp --site site operator role MR09 --role reviewer --role analyst
    """
    _told(name, operators.change(here.site, here.asker, name, role, reason))


@app.command()
def remove(here: Session, name: _Name, reason: _Why = "") -> None:
    """Remove an operator; his token is void at once. The record of what he did stays.

    Example: dlp --site site operator remove MR09 --reason "부서 이동"
    """
    _told(name, operators.remove(here.site, here.asker, name, reason))


@app.command()
def token(here: Session, name: _Name, hours: Annotated[int, Option("How long it is good.", least=1, most=MOST_HOURS)] = 12) -> None:
    """A new token for a person without a login here; the older ones are void. It goes into DLP_TOKEN, or a file named by DLP_TOKEN_FILE.

    For oneself it is printed whole. For another it comes in two halves, from the one who proposes it and the one who approves it: nobody
    can make himself somebody else.

    Example: dlp --site site operator token MR09 --hours 8
    """
    made = operators.token(here.site, here.asker, name, hours)
    if made.proposal:
        announced(made.proposal)
        click.echo(made.text)
        click.echo(
            tr(
                "토큰의 앞쪽 절반입니다. 승인한 사람의 뒤쪽 절반과 점으로 이어 본인에게 전합니다.",
                "This is the first half. With a point and the half that the second person gets it is the token.",
            ),
            err=True,
        )
        return
    click.echo(made.text)
    click.echo(
        tr("이 토큰은 다시 표시되지 않습니다. DLP_TOKEN 에 넣어 씁니다.", "It is shown once; put it into DLP_TOKEN."), err=True
    )


def _told(name: str, proposal: str) -> None:
    if proposal:
        announced(proposal)
    else:
        click.echo(tr(f"{name}: 바꾸었습니다.", f"{name}: done."))


into(app, operator_list.LISTING)


@app.command()
def roles(here: Printed) -> None:
    """The roles and the rights each carries.

    Example: dlp operator roles
    """
    rows = [{"role": role.value, "rights": [right.value for right in Right if right in RIGHTS[role]]} for role in Role]
    columns = (
        (tr("역할", "role"), lambda row: f"{said(ROLES, row['role'])} ({row['role']})" if said(ROLES, row["role"]) != row["role"] else row["role"]),
        (tr("권한", "rights"), lambda row: ", ".join(one if english() else f"{said(labels.RIGHTS, one)} ({one})" for one in row["rights"])),
    )  # fmt: skip
    here.show(rows, columns)
