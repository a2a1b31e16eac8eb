"""Who is at the keyboard, and may he do this? Every command asks here before it does anything, but those of `FREE`.

    acting    does something; the command writes the entry of what was done
    looking   is shown what was recorded, or whom the register knows: needs a reason, and the look is an entry
    admitted  is shown or starts something else: needs a right, and leaves an entry
    serving   runs the program itself, for which nobody need be there

On a site without operators a name is taken as given. From the first operator on, a person is who his login or token says, `--as` may only
repeat it, and what his roles do not carry is refused and journalled.
"""

from __future__ import annotations

import getpass
import os
import re
from collections.abc import Collection, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dlp.cli.infile import opened
from dlp.desk.rights import Actor, Right, stated
from dlp.ports import ConfigError, StoreError

if TYPE_CHECKING:
    from dlp.desk.rights import Operator as Person

_ID: Final = re.compile(r"(?:INC|BR|SR)-[0-9A-Za-z-]{1,40}")
_PLAIN: Final = re.compile(r"[0-9A-Za-z._:+-]*")
FILTER: Final = 64  # characters of a filter in the journal
SERVICE: Final = "(service)"
"""The program's own account, in the journal; no operator can be called so."""
Operator = Annotated[str, typer.Option("--as", metavar="OPERATOR", help="Who acts (else $DLP_OPERATOR, else the login name).")]
Reason = Annotated[str, typer.Option("--reason", help="Why you look (else $DLP_REASON); needed where operators are set up.")]
Rights = Right | tuple[Right, ...]
"""One right, or several of which any will do."""
ANY: Final = tuple(Right)
FREE: Final[Mapping[str, str]] = {
    "init": "makes a site that is not there, and changes none that is",
    "restore": "makes a site that is not there and overwrites none; asks for an operator of the backup, with the right `run`",
    "schema": "prints what the contract publishes",
    "completion": "prints a script for the shell",
    "detect": "touches no site; asks where --site names one",
    "extract": "touches no site; asks where --site names one",
    "operator roles": "prints which role may do what, the same everywhere",
    "subject grounds": "prints the law",
    "journal verify": "says whether the record is whole and nothing of what it holds; an auditor from outside needs it, and so does a site whose operators were taken out of its journal",
    "journal key": "prints the public half of a key",
}
"""Commands that ask nothing of anybody, and why they may."""
LOOKING: Final = (Right.view, Right.run)
"""Whom the register knows is seen by who works with incidents and by who loads it."""


def acting(site: Path, given: str, right: Rights, *, himself: str = "", reason: str | None = None) -> Actor:
    """The person who acts. ConfigError where nobody is named, he is not who he says, or he may not; the last is journalled.

    `himself`: an operator whose own matter this is, and who needs no right for it. `reason`: what was given, where one is needed.
    """
    rights = right if isinstance(right, tuple) else (right,)
    from dlp import operators

    staff = staffed(site)
    if not staff:
        return Actor(operator_name(given), operators.origin())
    person = _proven(site, staff)
    actor = Actor(person.name, operators.origin())
    claimed = given or os.environ.get("DLP_OPERATOR", "")
    if claimed and claimed != person.name:
        _denied(site, actor, rights[0])
        raise ConfigError("--as", "", f"you are {person.name}, and act in no other name")
    if not any(person.may(one) for one in rights) and person.name != himself:
        _denied(site, actor, rights[0])
        needed = "` or `".join(rights)
        raise ConfigError(
            person.name, "", f"may not do this: it needs the right `{needed}` (`dlp operator roles` shows who has it)"
        )
    if reason is not None:
        _reasoned(site, actor, right, _reason(reason))
    return actor


def looking(
    site: Path, given: str, reason: str, *, what: str, ref: str = "", right: Rights = Right.view, **filters: str | None
) -> Actor:
    """As `acting`, for a look at what is recorded: the look is journalled with its reason before anything is shown, and with what was
    asked for (whose data, by case number), where it is a list."""
    actor = acting(site, given, right)
    reason = _reason(reason)
    if ref and not _ID.fullmatch(ref):
        raise StoreError(
            f"no such {what if what in ('incident', 'breach') else 'request'}"
        )  # what somebody typed may be a name: the journal keeps ids
    body = {**_look(site, actor, what, reason), **{name: _typed(site, value) for name, value in filters.items() if value}}
    if staffed(site):
        _reasoned(site, actor, right, reason)
        _note(site, "view", body, ref=ref)
    else:  # a site that nobody staffs yet may be read without its keys, as a copy can
        with suppress(ConfigError, StoreError):
            _note(site, "view", body, ref=ref)
    return actor


def admitted(
    site: Path, given: str, right: Rights, *, what: str, reason: str | None = None, at_least: bool = True, **facts: str | int
) -> Actor | None:
    """As `acting`, for what is neither a deed with an entry of its own nor a look at records. None, and no entry, on a site without
    operators. `reason`: what was given, where one is needed. `at_least` False: an entry that cannot be written stops nobody."""
    if not staffed(site):
        return None
    actor = acting(site, given, right)
    if reason is not None:
        reason = _reason(reason)
        _reasoned(site, actor, right, reason)
    body = {**_look(site, actor, what, reason or ""), **{name: value for name, value in facts.items() if value != ""}}
    if at_least:
        _note(site, "view", body)
    else:
        with suppress(ConfigError, StoreError):
            _note(site, "view", body)
    return actor


def serving(site: Path, given: str, *, flags: Collection[str]) -> Actor:
    """Who starts the program itself. An operator with the right `run`; or nobody, where the account that owns the site starts it by itself,
    as systemd does, with no `flags` beside the settings."""
    from dlp import operators

    if staff := staffed(site):
        if by_itself(site, given, staff):
            actor = Actor(SERVICE, operators.origin())
            if not flags:
                return actor
            _denied(site, actor, Right.run)
            named = ", ".join(sorted(flags))
            raise ConfigError(
                named, "", "needs an operator with the right `run`: without one the program starts with its settings alone"
            )
        return acting(site, given, Right.run)
    return Actor(os.environ.get("DLP_OPERATOR", "") or given, operators.origin())


def by_itself(site: Path, given: str, staff: Mapping[str, Person]) -> bool:
    """Was this started by the account that owns the site, with nobody there whose name it could have?"""
    from dlp import operators

    alone = operators.unattended() and site.stat().st_uid == os.geteuid()
    return alone and not given and operators.login() not in {one.login for one in staff.values()}


def given_site() -> Path | None:
    """The site that stands on the command line; None where it is the session's or nobody named one."""
    import click

    context = click.get_current_context(silent=True)
    named = context.find_root().params.get("site") if context is not None else None
    return Path(named[0]) if named else None


def _reason(given: str) -> str:
    return stated(given) or stated(os.environ.get("DLP_REASON", ""))


def _reasoned(site: Path, actor: Actor, right: Rights, reason: str) -> None:
    """ConfigError without a reason. Who tries one command after the other without one has tried, and the journal says so."""
    if not reason:
        _denied(site, actor, right[0] if isinstance(right, tuple) else right, lacks="reason")
        raise ConfigError("--reason", "", "say why you look (or set DLP_REASON for a session)")


def staffed(site: Path) -> dict[str, Person]:
    """The operators; empty on a site that has none. Only what the journal key vouches for counts."""
    from dlp import keys
    from dlp.store import FILE, look, marks

    if not site.is_dir():
        raise ConfigError(str(site), "", f"no site here: make one with `dlp --site {site} init`")
    remembered = marks.texts(site)
    if not (site / FILE).exists():
        if remembered:
            raise StoreError(marks.GONE)
        if not any((site / name).exists() for name in ("dlp.yaml", "keys")):  # else a slip in --site reads as "no incidents"
            raise ConfigError(str(site), "", f"no site here: make one with `dlp --site {site} init`")
        return {}
    with look(site) as kept:
        if not kept.any_operator():
            if remembered:
                raise StoreError(marks.GONE)
            return {}
        key = keys.load(site / "keys", rotating=True).journal
        if why := kept.objection(marks.marks(key, remembered)):
            raise StoreError(why)
        found = kept.operators(key)
    if not found:
        raise StoreError(marks.GONE)
    return found


def _proven(site: Path, staff: dict[str, Person]) -> Person:
    from dlp import keys, operators

    name = operators.login()
    if text := operators.presented(opened):
        try:
            return operators.named_by(keys.load(site / "keys", rotating=True).journal, text, staff, now=datetime.now(UTC))
        except ConfigError:
            _denied(site, Actor(name, operators.origin()), None)
            raise
    for person in staff.values():
        if person.login == name:
            return person
    _denied(site, Actor(name, operators.origin()), None)
    raise ConfigError("who", "", f"the login {name} is no operator of this site, and no token was given (DLP_TOKEN)")


def _typed(site: Path, text: str) -> str:
    """A filter as the journal may keep it: somebody may have typed a requester's name where a case number goes."""
    from dlp.cli.held import without_names

    return (text if _PLAIN.fullmatch(text) else without_names(site, text))[:FILTER]


def kept(site: Path, given: str) -> str:
    """The reason that was given, here or for the session, as the journal may keep it."""
    from dlp.cli.held import kept_reason

    reason = _reason(given)
    return kept_reason(site, reason) if reason else ""


def _look(site: Path, actor: Actor, what: str, reason: str) -> dict[str, Any]:
    return {**actor.body(), "what": what, "reason": kept(site, reason)}


def _denied(site: Path, actor: Actor, right: Right | None, *, lacks: str = "right") -> None:
    with suppress(ConfigError, StoreError):  # the refusal stands either way
        _note(site, "denied", {**actor.body(), "right": "" if right is None else right.value, "lacks": lacks})


def _note(site: Path, kind: str, body: dict[str, Any], *, ref: str = "") -> None:
    from dlp import keys
    from dlp.store import FILE, open_store

    if not (site / FILE).exists():
        return
    store = open_store(site, keys.load(site / "keys", rotating=True))
    try:
        store.note(kind, now=datetime.now(UTC), ref=ref, body=body)
    finally:
        store.close()


def operator_name(given: str) -> str:
    """The name that is given, or the login's. ConfigError for one that no journal should hold."""
    name = given or os.environ.get("DLP_OPERATOR", "")
    if not name:
        try:
            name = getpass.getuser()
        except (KeyError, OSError):
            raise ConfigError("--as", "", "say who decides") from None
    if not name.isprintable() or len(name) > 64:
        raise ConfigError("--as", "", "a name or staff id of at most 64 characters")
    return name
