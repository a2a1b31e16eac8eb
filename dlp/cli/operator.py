"""`dlp operator add|role|remove|token|list|roles`: the people at the desk. The first one closes the site: from then on names are proven."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import typer

from dlp.cli.listing import into
from dlp.cli.proposal import announced
from dlp.cli.rows import AsForm
from dlp.cli.who import Keyboard, Operator
from dlp.desk.rights import RIGHTS, Right, Role
from dlp.language import english, tr
from dlp.listings import operator_list
from dlp.office import operators
from dlp.show.rows import Form, emit
from dlp.texts import labels
from dlp.texts.labels import ROLES, said

if TYPE_CHECKING:
    pass

app = typer.Typer(
    add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="The people at the desk: roles, logins, tokens."
)

MOST_HOURS: Final = 24 * 90
_Name = Annotated[str, typer.Argument(metavar="NAME", help="A staff id or name; no shared accounts.")]
_Roles = Annotated[list[Role], typer.Option("--role", help="Repeat for several; `dlp operator roles` shows what each may do.")]
_Why = Annotated[str, typer.Option("--reason", help="Goes into the journal.")]


@app.command()
def add(
    ctx: typer.Context,
    name: _Name,
    role: _Roles,
    login: Annotated[str, typer.Option(help="Login name of the operating system; without one the person needs a token.")] = "",
    reason: _Why = "",
    operator: Operator = "",
) -> None:
    """Add an operator. The first one must be an administrator with a login, and closes the site to unproven names.

    Example: dlp --site site operator add MR09 --role reviewer --login kim
    """
    _told(name, operators.add(ctx.obj, Keyboard(operator), name, role, login, reason, first=operator))


@app.command("role")
def role_(ctx: typer.Context, name: _Name, role: _Roles, reason: _Why = "", operator: Operator = "") -> None:
    """Give an operator these roles in place of his present ones.

    Example: dlp --site site operator role MR09 --role reviewer --role analyst
    """
    _told(name, operators.change(ctx.obj, Keyboard(operator), name, role, reason))


@app.command()
def remove(ctx: typer.Context, name: _Name, reason: _Why = "", operator: Operator = "") -> None:
    """Remove an operator; his token is void at once. The record of what he did stays.

    Example: dlp --site site operator remove MR09 --reason "부서 이동"
    """
    _told(name, operators.remove(ctx.obj, Keyboard(operator), name, reason))


@app.command()
def token(
    ctx: typer.Context,
    name: _Name,
    hours: Annotated[int, typer.Option(min=1, max=MOST_HOURS, help="How long it is good.")] = 12,
    operator: Operator = "",
) -> None:
    """A new token for a person without a login here; the older ones are void. It goes into DLP_TOKEN, or a file named by DLP_TOKEN_FILE.

    For oneself it is printed whole. For another it comes in two halves, from the one who proposes it and the one who approves it: nobody
    can make himself somebody else.

    Example: dlp --site site operator token MR09 --hours 8
    """
    made = operators.token(ctx.obj, Keyboard(operator), name, hours)
    if made.proposal:
        announced(made.proposal)
        typer.echo(made.text)
        typer.echo(
            tr(
                "토큰의 앞쪽 절반입니다. 승인한 사람의 뒤쪽 절반과 점으로 이어 본인에게 전합니다.",
                "This is the first half. With a point and the half that the second person gets it is the token.",
            ),
            err=True,
        )
        return
    typer.echo(made.text)
    typer.echo(
        tr("이 토큰은 다시 표시되지 않습니다. DLP_TOKEN 에 넣어 씁니다.", "It is shown once; put it into DLP_TOKEN."), err=True
    )


def _told(name: str, proposal: str) -> None:
    if proposal:
        announced(proposal)
    else:
        typer.echo(tr(f"{name}: 바꾸었습니다.", f"{name}: done."))


into(app, operator_list.LISTING)


@app.command()
def roles(form: AsForm = Form.table) -> None:
    """The roles and the rights each carries.

    Example: dlp operator roles
    """
    rows = [{"role": role.value, "rights": [right.value for right in Right if right in RIGHTS[role]]} for role in Role]
    columns = (
        (tr("역할", "role"), lambda row: f"{said(ROLES, row['role'])} ({row['role']})" if said(ROLES, row["role"]) != row["role"] else row["role"]),
        (tr("권한", "rights"), lambda row: ", ".join(one if english() else f"{said(labels.RIGHTS, one)} ({one})" for one in row["rights"])),
    )  # fmt: skip
    emit(form, rows, columns)
