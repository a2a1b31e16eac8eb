"""`dlp operator add|role|remove|token|list|roles`: the people at the desk. The first one closes the site: from then on names are proven."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dlp.cli.listing import into
from dlp.cli.rows import AsForm
from dlp.cli.who import Operator, acting, staffed
from dlp.desk.rights import PREFIX, RIGHTS, Actor, Right, Role
from dlp.language import tr
from dlp.listings import operator_list
from dlp.office.entries import opened
from dlp.ports import ConfigError
from dlp.show.rows import Form, emit
from dlp.texts.labels import ROLES, said

if TYPE_CHECKING:
    from dlp.desk.rights import Operator as Person

app = typer.Typer(
    add_completion=False, no_args_is_help=True, rich_markup_mode=None, help="The people at the desk: roles, logins, tokens."
)

TWO: Final = 2
"""Persons who may approve, from which on a change of operators is itself proposed to a second person."""
MOST_HOURS: Final = 24 * 90
_NAME: Final = re.compile(r"[0-9A-Za-z가-힣][0-9A-Za-z가-힣._-]{0,31}")
"""No other script has a place here: a Cyrillic letter, or a Hangul syllable in its parts, looks like another person."""
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
    staff = _staff(ctx.obj, operator)
    if name in staff:
        raise ConfigError("NAME", "", f"{name} is there already: dlp operator role")
    if not _NAME.fullmatch(name):
        raise ConfigError("NAME", "", "1 to 32 Latin letters or Hangul syllables, digits, - _ .")
    if alike := [one for one in staff if one.casefold() == name.casefold()]:
        raise ConfigError("NAME", "", f"looks like {alike[0]}, who is there already")
    taken = [one.name for one in staff.values() if login and one.login == login]
    if taken:
        raise ConfigError("--login", "", f"{login} is {taken[0]}: one login, one person")
    if not staff and (Role.administrator not in role or not login):
        raise ConfigError("--role", "", "the first operator is an administrator with --login: who else could add the next?")
    _change(ctx.obj, staff, operator or (name if not staff else ""), name, _set(role, login, 0), reason)


@app.command("role")
def role_(ctx: typer.Context, name: _Name, role: _Roles, reason: _Why = "", operator: Operator = "") -> None:
    """Give an operator these roles in place of his present ones.

    Example: dlp --site site operator role MR09 --role reviewer --role analyst
    """
    staff = _staff(ctx.obj, operator)
    person = _known(staff, name)
    _keeps_administrator(staff, name, frozenset(role))
    _change(ctx.obj, staff, operator, name, _set(role, person.login, person.token), reason)


@app.command()
def remove(ctx: typer.Context, name: _Name, reason: _Why = "", operator: Operator = "") -> None:
    """Remove an operator; his token is void at once. The record of what he did stays.

    Example: dlp --site site operator remove MR09 --reason "부서 이동"
    """
    staff = _staff(ctx.obj, operator)
    _known(staff, name)
    _keeps_administrator(staff, name, frozenset())
    _change(ctx.obj, staff, operator, name, None, reason)


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
    from dlp import keys, operators
    from dlp.cli.proposal import announced
    from dlp.desk.proposals import What
    from dlp.office import proposals

    staff = staffed(ctx.obj)
    actor = acting(ctx.obj, operator, Right.staff, himself=name)
    person = _known(staff, name)
    body = _set(sorted(person.roles), person.login, person.token + 1)
    now = datetime.now(UTC)
    expires = (now + timedelta(hours=hours)).replace(microsecond=0)
    key = keys.load(ctx.obj / "keys").journal
    if actor.name != name and _two(staff):
        number = proposals.new_id(now)
        facts = {"token_until": expires.isoformat()}
        effect = ("operator-set", PREFIX + name, body)
        announced(
            proposals.propose(
                ctx.obj, What.operator, name, actor=actor, reason="token", effects=[effect], facts=facts, proposal_id=number
            )
        )
        typer.echo(operators.halves(key, name, person.token + 1, expires, number)[0])
        typer.echo(
            tr(
                "토큰의 앞쪽 절반입니다. 승인한 사람의 뒤쪽 절반과 점으로 이어 본인에게 전합니다.",
                "This is the first half. With a point and the half that the second person gets it is the token.",
            ),
            err=True,
        )
        return
    store = opened(ctx.obj)
    try:
        generation = store.renew_token(name, actor=actor, now=now)
    finally:
        store.close()
    typer.echo(operators.token(key, name, generation, expires))
    typer.echo(
        tr("이 토큰은 다시 표시되지 않습니다. DLP_TOKEN 에 넣어 씁니다.", "It is shown once; put it into DLP_TOKEN."), err=True
    )


into(app, operator_list.LISTING)


@app.command()
def roles(form: AsForm = Form.table) -> None:
    """The roles and the rights each carries.

    Example: dlp operator roles
    """
    rows = [{"role": role.value, "rights": [right.value for right in Right if right in RIGHTS[role]]} for role in Role]
    columns = (
        (tr("역할", "role"), lambda row: f"{said(ROLES, row['role'])} ({row['role']})" if said(ROLES, row["role"]) != row["role"] else row["role"]),
        (tr("권한", "rights"), lambda row: ", ".join(row["rights"])),
    )  # fmt: skip
    emit(form, rows, columns)


def _staff(site: Path, given: str) -> dict[str, Person]:
    """The operators, for who may change them; whoever may not is told nothing of them."""
    staff = staffed(site)
    if staff:
        acting(site, given, Right.staff)
    return staff


def _set(roles: list[Role], login: str, generation: int) -> dict[str, Any]:
    return {"roles": sorted({role.value for role in roles}), "login": login, "token": generation}


def _known(staff: dict[str, Person], name: str) -> Person:
    if name not in staff:
        raise ConfigError("NAME", "", f"no operator {name}: dlp operator list")
    return staff[name]


def _keeps_administrator(staff: dict[str, Person], name: str, left: frozenset[Role]) -> None:
    """A site that nobody may staff any more could not be mended."""
    from dlp.desk.rights import misfit

    body = {"roles": [role.value for role in left], "login": staff[name].login}
    if why := misfit("operator-set" if left else "operator-removed", name, body, then=staff, now=staff):
        raise ConfigError("NAME", "", why)


def _two(staff: dict[str, Person]) -> bool:
    """Are there two who could decide on operators together?"""
    from dlp.desk.proposals import NEEDS, What

    return sum(bool(one.roles & NEEDS[What.operator]) for one in staff.values()) >= TWO


def _change(site: Path, staff: dict[str, Person], given: str, name: str, body: dict[str, Any] | None, reason: str) -> None:
    """Write the change, or propose it where two persons could approve it."""
    from dlp.cli.proposal import announced
    from dlp.desk.proposals import What
    from dlp.office import proposals
    from dlp.office.wording import kept_reason
    from dlp.operators import origin

    actor = acting(site, given, Right.staff) if staff else Actor(given, origin())
    kind, content = ("operator-removed", {}) if body is None else ("operator-set", body)
    reason = kept_reason(site, reason)
    if _two(staff):
        announced(
            proposals.propose(site, What.operator, name, actor=actor, reason=reason, effects=[(kind, PREFIX + name, content)])
        )
        return
    if not staff:
        _approve_present_policy(site, actor)
    store = opened(site)
    try:
        store.note(kind, now=datetime.now(UTC), ref=PREFIX + name, body={**content, **actor.body(), "reason": reason})
    finally:
        store.close()
    typer.echo(tr(f"{name}: 바꾸었습니다.", f"{name}: done."))


def _approve_present_policy(site: Path, actor: Actor) -> None:
    """From the first operator on, only an approved policy is loaded, and originals leave by approved routes; that begins with those of now."""
    from dlp import keys, settings
    from dlp.app import routes
    from dlp.app.approving import REF, keep_approved

    store = opened(site)
    try:
        now = datetime.now(UTC)
        store.note("policy-approved", now=now, ref=REF, body={"sha256": keep_approved(site), **actor.body()})
        if present := routes.of_settings(keys.load(site / "keys"), settings.load(site)):
            store.note(routes.KIND, now=now, ref=routes.REF, body={"routes": present, **actor.body()})
    finally:
        store.close()
