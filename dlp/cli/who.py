"""Who is at the keyboard, and may he do this? One question for every command: `acting(site, given, right)`.

On a site without operators a name is taken as given. From the first operator on, a person is who his login or token says, `--as` may only
repeat it, what his roles do not carry is refused and journalled, and looking at incidents needs a reason.
"""

from __future__ import annotations

import getpass
import os
import re
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from dlp.desk.rights import Actor, Right
from dlp.ports import ConfigError, StoreError

if TYPE_CHECKING:
    from dlp.desk.rights import Operator as Person

_ID: Final = re.compile(r"(?:INC|BR|SR)-[0-9A-Za-z-]{1,40}")
_PLAIN: Final = re.compile(r"[0-9A-Za-z._:+-]*")
FILTER: Final = 64  # characters of a filter in the journal
Operator = Annotated[str, typer.Option("--as", metavar="OPERATOR", help="Who acts (else $DLP_OPERATOR, else the login name).")]
Reason = Annotated[str, typer.Option("--reason", help="Why you look (else $DLP_REASON); needed where operators are set up.")]


def acting(site: Path, given: str, right: Right, *, himself: str = "") -> Actor:
    """The person who acts. ConfigError where nobody is named, he is not who he says, or he may not; the last is journalled.

    `himself`: an operator whose own matter this is, and who needs no right for it.
    """
    from dlp import operators

    staff = staffed(site)
    if not staff:
        return Actor(operator_name(given), operators.origin())
    person = _proven(site, staff)
    actor = Actor(person.name, operators.origin())
    claimed = given or os.environ.get("DLP_OPERATOR", "")
    if claimed and claimed != person.name:
        _denied(site, actor, right)
        raise ConfigError("--as", "", f"you are {person.name}, and act in no other name")
    if not person.may(right) and person.name != himself:
        _denied(site, actor, right)
        raise ConfigError(person.name, "", f"may not do this: it needs the right `{right}` (`dlp operator roles` shows who has it)")
    return actor


def looking(
    site: Path, given: str, reason: str, *, what: str, ref: str = "", right: Right = Right.view, **filters: str | None
) -> Actor:
    """As `acting`, for a look at what is recorded: the look is journalled with its reason before anything is shown, and with what was
    asked for (whose data, by case number), where it is a list."""
    actor = acting(site, given, right)
    reason = reason.strip() or os.environ.get("DLP_REASON", "").strip()
    if ref and not _ID.fullmatch(ref):
        raise StoreError(
            f"no such {what if what in ('incident', 'breach') else 'request'}"
        )  # what somebody typed may be a name: the journal keeps ids
    body = {**_look(site, actor, what, reason), **{name: _typed(site, value) for name, value in filters.items() if value}}
    if staffed(site):
        if not reason:
            raise ConfigError("--reason", "", "say why you look (or set DLP_REASON for a session)")
        _note(site, "view", body, ref=ref)
    else:  # a site that nobody staffs yet may be read without its keys, as a copy can
        with suppress(ConfigError, StoreError):
            _note(site, "view", body, ref=ref)
    return actor


def belonging(site: Path) -> None:
    """ConfigError where the site has operators and the person at the keyboard is none of them."""
    if staff := staffed(site):
        _proven(site, staff)


def staffed(site: Path) -> dict[str, Person]:
    """The operators; empty on a site that has none. Only what the journal key vouches for counts."""
    from dlp import keys
    from dlp.store import FILE
    from dlp.store.database import Database
    from dlp.store.desk import any_operator, operators

    if not site.is_dir():
        raise ConfigError(str(site), "", f"no site here: make one with `dlp --site {site} init`")
    path = site / FILE
    if not path.exists():
        return {}
    with Database(path).read() as connection:
        if not any_operator(connection):
            return {}
        found = operators(connection, keys.load(site / "keys", rotating=True).journal)
    if not found:
        raise StoreError("the operators of this site are gone from its journal: run `dlp journal verify`")
    return found


def _proven(site: Path, staff: dict[str, Person]) -> Person:
    from dlp import keys, operators

    if text := operators.presented():
        return operators.named_by(keys.load(site / "keys", rotating=True).journal, text, staff, now=datetime.now(UTC))
    name = operators.login()
    for person in staff.values():
        if person.login == name:
            return person
    _denied(site, Actor(name, operators.origin()), None)
    raise ConfigError("who", "", f"the login {name} is no operator of this site, and no token was given (DLP_TOKEN)")


def _typed(site: Path, text: str) -> str:
    """A filter as the journal may keep it: somebody may have typed a requester's name where a case number goes."""
    from dlp.cli.held import without_names

    return (text if _PLAIN.fullmatch(text) else without_names(site, text))[:FILTER]


def _look(site: Path, actor: Actor, what: str, reason: str) -> dict[str, Any]:
    if reason:
        from dlp.cli.held import kept_reason

        reason = kept_reason(site, reason)
    return {**actor.body(), "what": what, "reason": reason}


def _denied(site: Path, actor: Actor, right: Right | None) -> None:
    with suppress(ConfigError, StoreError):  # the refusal stands either way
        _note(site, "denied", {**actor.body(), "right": "" if right is None else right.value})


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
