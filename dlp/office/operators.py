"""The people at the desk: added, given roles, removed, given tokens. The first one closes the site: from then on names are proven."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.desk.rights import Actor, Right, Role
from dlp.ledgers.operators import PREFIX
from dlp.ledgers.proposals import Proposal
from dlp.office import proposals, who
from dlp.office.entries import opened
from dlp.office.options import Noted
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError
from dlp.show.asking import Argument, Option

if TYPE_CHECKING:
    from dlp.desk.rights import Operator as Person
    from dlp.office.who import Asker


TWO: Final = 2
"""Persons who may approve, from which on a change of operators is itself proposed to a second person."""
_NAME: Final = re.compile(r"[0-9A-Za-z가-힣][0-9A-Za-z가-힣._-]{0,31}")
"""No other script has a place here: a Cyrillic letter, or a Hangul syllable in its parts, looks like another person."""

MOST_HOURS: Final = 24 * 90
Name = Annotated[str, Argument("A staff id or name; no shared accounts.", metavar="NAME")]
Roles = Annotated[Sequence[Role], Option("Repeat for several; `dlp operator roles` shows what each may do.")]


def add(
    site: Path,
    asker: Asker,
    name: Name,
    role: Roles,
    login: Annotated[str, Option("Login name of the operating system; without one the person needs a token.")] = "",
    reason: Noted = "",
    *,
    given: str = "",
) -> Added:
    """`given`: who adds the first one, whom nothing can prove yet; "" for himself."""
    staff = _staff(site, asker)
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
    return Added(_change(site, staff, asker, name, _set(role, login, 0), reason, first=given or name), not staff)


@dataclass(frozen=True, slots=True)
class Added:
    """`proposal`: its number, where two persons decide on operators; "" where it is done. `first`: the site was open until now."""

    proposal: str
    first: bool


def change(site: Path, asker: Asker, name: Name, role: Roles, reason: Noted = "") -> str:
    """These roles in place of his present ones. The number of the proposal where two persons decide on operators, "" where it is done."""
    staff = _staff(site, asker)
    person = _known(staff, name)
    _keeps_administrator(staff, name, frozenset(role))
    return _change(site, staff, asker, name, _set(role, person.login, person.token), reason)


@dataclass(frozen=True, slots=True)
class Removed:
    """`proposal` as of `Added`; `left`: incidents assigned to him that nobody has judged yet."""

    proposal: str
    left: int


def remove(site: Path, asker: Asker, name: Name, reason: Noted = "") -> Removed:
    """His token is void at once. The record of what he did stays."""
    from dlp.store import look
    from dlp.store.reading import Filter

    staff = _staff(site, asker)
    _known(staff, name)
    _keeps_administrator(staff, name, frozenset())
    with look(site) as kept:
        left = kept.incident_count(Filter(assignee=name, verdict=""))
    return Removed(_change(site, staff, asker, name, None, reason), left)


@dataclass(frozen=True, slots=True)
class Token:
    """`text` is the whole token; or its first half, where `proposal` is the number by which a second person gets the other. `another`: it is whole, and
    for somebody else than who sees it."""

    text: str
    proposal: str = ""
    another: bool = False


def token(
    site: Path,
    asker: Asker,
    name: Name,
    hours: Annotated[int, Option("How long it is good.", least=1, most=MOST_HOURS)] = 12,
    reason: Noted = "",
) -> Token:
    """A new token; the older ones are void. For oneself it is whole. For another it comes in two halves, from the one who proposes it and the one
    who approves it: nobody can make himself somebody else."""
    from dlp import keys, operators
    from dlp.ledgers.proposals import What

    staff = who.staffed(site)
    actor = who.acting(site, asker, Right.staff, himself=name)
    person = _known(staff, name)
    body = _set(sorted(person.roles), person.login, person.token + 1)
    now = datetime.now(UTC)
    expires = (now + timedelta(hours=hours)).replace(microsecond=0)
    key, said = keys.load(site / "keys").journal, kept_reason(site, reason) or "token"
    if actor.name != name and _two(staff):
        number = proposals.new_id(now)
        facts = {"token_until": expires.isoformat()}
        effect = ("operator-set", PREFIX + name, body)
        proposals.propose(site, What.operator, name, actor=actor, reason=said, effects=[effect], facts=facts, proposal_id=number)
        return Token(operators.halves(key, name, person.token + 1, expires, number)[0], number)
    store = opened(site)
    try:
        generation = store.renew_token(name, actor=actor, reason=said, now=now)
    finally:
        store.close()
    return Token(operators.token(key, name, generation, expires), another=actor.name != name)


def second_half(site: Path, settled: Proposal) -> str:
    """What the one who approved a token hands over; "" of a proposal of anything else."""
    from dlp import keys, operators

    until = settled.facts.get("token_until")
    if not until:
        return ""
    key, generation = keys.load(site / "keys").journal, int(settled.effects[0][2]["token"])
    return operators.halves(key, settled.subject, generation, datetime.fromisoformat(str(until)), settled.id)[1]


def _staff(site: Path, asker: Asker) -> dict[str, Person]:
    """The operators, for who may change them; whoever may not is told nothing of them."""
    staff = who.staffed(site)
    if staff:
        who.acting(site, asker, Right.staff)
    return staff


def _set(roles: Sequence[Role], login: str, generation: int) -> dict[str, Any]:
    return {"roles": sorted({role.value for role in roles}), "login": login, "token": generation}


def _known(staff: dict[str, Person], name: str) -> Person:
    if name not in staff:
        raise ConfigError("NAME", "", f"no operator {name}: dlp operator list")
    return staff[name]


def _keeps_administrator(staff: dict[str, Person], name: str, left: frozenset[Role]) -> None:
    """A site that nobody may staff any more could not be mended."""
    from dlp.ledgers.operators import misfit

    body = {"roles": [role.value for role in left], "login": staff[name].login}
    if why := misfit("operator-set" if left else "operator-removed", name, body, then=staff, now=staff):
        raise ConfigError("NAME", "", why)


def _two(staff: dict[str, Person]) -> bool:
    """Are there two who could decide on operators together? Who has no login and never had a token proves himself to nobody: with him alone every
    proposal, his token among them, would wait for ever."""
    from dlp.ledgers.proposals import NEEDS, What

    able = [one for one in staff.values() if one.roles & NEEDS[What.operator] and (one.login or one.token)]
    return len(able) >= TWO


def _change(
    site: Path, staff: dict[str, Person], asker: Asker, name: str, body: dict[str, Any] | None, reason: str, *, first: str = ""
) -> str:
    """Write the change, or propose it where two persons could approve it."""
    from dlp.ledgers.proposals import What

    actor = who.acting(site, asker, Right.staff) if staff else Actor(first, asker.origin())
    kind, content = ("operator-removed", {}) if body is None else ("operator-set", body)
    reason = kept_reason(site, reason)
    if _two(staff):
        return proposals.propose(site, What.operator, name, actor=actor, reason=reason, effects=[(kind, PREFIX + name, content)])
    if not staff:
        _approve_present_policy(site, actor)
    store = opened(site)
    try:
        store.note(kind, now=datetime.now(UTC), ref=PREFIX + name, body={**content, **actor.body(), "reason": reason})
    finally:
        store.close()
    return ""


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
