"""Who asks, and may he do this? Every use case of people asks here before it does anything.

    acting    does something; the use case writes the entry of what was done
    looking   is shown what was recorded, or whom the register knows: needs a reason, and the look is an entry
    admitted  is shown or starts something else: needs a right, and leaves an entry

On a site without operators a name is taken as given. From the first operator on, a person is who his login or token says, the name he claims
may only repeat it, and what his roles do not carry is refused and journalled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from dlp.desk.rights import Actor, Right, stated
from dlp.ledgers.operators import OPERATORS
from dlp.ports import ConfigError, NotFound, StoreError

if TYPE_CHECKING:
    from dlp.desk.rights import Operator
    from dlp.show.listing import Listing

_ID: Final = re.compile(r"(?:INC|BR|SR)-[0-9A-Za-z-]{1,40}")
_PLAIN: Final = re.compile(r"[0-9A-Za-z._:+-]*")
NOBODY: Final = "(nobody)"
"""In the journal, who says in the place of a user id what is none; no operator can be called so."""
FILTER: Final = 64  # characters of a filter in the journal
Rights = Right | tuple[Right, ...]
"""One right, or several of which any will do."""
ANY: Final = tuple(Right)


class Unproven(ConfigError):
    """Nobody whom this site knows."""


class NotAllowed(ConfigError):
    """An operator, without the right."""


class NoReason(ConfigError):
    """A look needs a reason, and none was given."""


class Asker(Protocol):
    """How a face knows its user. Asked anew at every act: an operator may be removed while his dashboard is open."""

    @property
    def reason(self) -> str:
        """Why he looks, where he said it for the whole session; "" where he did not."""
        ...

    def claimed(self) -> str:
        """The name he says he has; "" where he says none."""
        ...

    def name(self) -> str:
        """His name on a site without operators, which is taken as given. ConfigError where there is none."""
        ...

    def token(self) -> str:
        """The operator's token he shows (`dlp.operators`); "" where he shows none."""
        ...

    def login(self) -> str:
        """The account of the operating system that asks, in the journal the name of who is nobody; no operator's where that proves nothing."""
        ...

    def origin(self) -> str:
        """Where he sits (standard of safety measures, art. 8)."""
        ...


def acting(
    site: Path, asker: Asker, right: Rights, *, himself: str = "", reason: str | None = None, any_form: bool = False
) -> Actor:
    """The person who acts. ConfigError where nobody is named, he is not who he says, or he may not; the last is journalled. StoreError where
    the site is of another version, before anything is done that could then not be recorded.

    `himself`: an operator whose own matter this is, and who needs no right for it. `reason`: what was given, where one is needed.
    `any_form`: he comes to bring the site up.
    """
    from dlp.store import other_form

    rights = right if isinstance(right, tuple) else (right,)
    staff = staffed(site)
    if not any_form and (why := other_form(site)):
        raise StoreError(why)
    if not staff:
        return Actor(asker.name(), asker.origin())
    person = proven(site, asker, staff)
    actor = Actor(person.name, asker.origin())
    claimed = asker.claimed()
    if claimed and claimed != person.name:
        denied(site, actor, rights[0])
        raise NotAllowed("--as", "", f"you are {person.name}, and act in no other name")
    if not any(person.may(one) for one in rights) and person.name != himself:
        denied(site, actor, rights[0])
        needed = "` or `".join(rights)
        raise NotAllowed(person.name, "", f"may not do this: it needs the right `{needed}` (`dlp operator roles` shows who has it)")
    if reason is not None:
        _reasoned(site, actor, right, reason_of(asker, reason))
    return actor


def looking(
    site: Path,
    asker: Asker,
    reason: str = "",
    *,
    what: str,
    ref: str = "",
    right: Rights = Right.view,
    filters: Mapping[str, str | None] | None = None,
) -> Actor:
    """As `acting`, for a look at what is recorded: the look is journalled with its reason before anything is shown, and with what was
    asked for (whose data, by case number), where it is a list."""
    actor = acting(site, asker, right)
    reason = reason_of(asker, reason)
    if ref and not _ID.fullmatch(ref):
        raise NotFound(
            f"no such {dict(preview='incident', alike='incident').get(what, what if what in ('incident', 'breach') else 'request')}"
        )  # what somebody typed may be a name: the journal keeps ids
    asked = {name: _typed(site, f"--{name}", value) for name, value in (filters or {}).items() if value}
    body = {**_look(site, actor, what, reason), **asked}
    if staffed(site):
        _reasoned(site, actor, right, reason)
        _note(site, "view", body, ref=ref)
    else:  # a site that nobody staffs yet may be read without its keys, as a copy can
        with suppress(ConfigError, StoreError):
            _note(site, "view", body, ref=ref)
    return actor


def admitted(
    site: Path,
    asker: Asker,
    right: Rights,
    *,
    what: str,
    reason: str | None = None,
    at_least: bool = True,
    facts: Mapping[str, str | int] | None = None,
) -> Actor | None:
    """As `acting`, for what is neither a deed with an entry of its own nor a look at records. None, and no entry, on a site without
    operators. `reason`: what was given, where one is needed. `at_least` False: an entry that cannot be written stops nobody."""
    if not staffed(site):
        return None
    actor = acting(site, asker, right, any_form=not at_least)
    if reason is not None:
        reason = reason_of(asker, reason)
        _reasoned(site, actor, right, reason)
    body = {**_look(site, actor, what, reason or ""), **{name: value for name, value in (facts or {}).items() if value != ""}}
    if at_least:
        _note(site, "view", body)
    else:
        with suppress(ConfigError, StoreError):
            _note(site, "view", body)
    return actor


LOOKING: Final = (Right.view, Right.run)
"""Whom the register knows is seen by who works with incidents and by who loads it."""


def admitted_there(named: Path | None, asker: Asker, reason: str, *, what: str, files: int) -> None:
    """Where a site is named, its account reads the files of a command that touches none."""
    if named is not None and named.is_dir():
        admitted(named, asker, LOOKING, what=what, reason=reason, facts={"files": files})


def admitted_to(site: Path, asker: Asker, listing: Listing, reason: str, case_no: str, sure: Callable[[str], None]) -> str:
    """Who may see a listing is asked, and the look recorded. The number of its case as it is kept, "" where it is about none."""
    from dlp.office.entries import recorded
    from dlp.office.subjects import case_of

    recorded(site)  # there is a site at all
    if not listing.looked:
        admitted(site, asker, listing.right, what=listing.name, reason=reason if listing.reasoned else None)
        return ""
    assert isinstance(listing.right, Right), "a look is one right's"
    number = ""
    if listing.case:
        acting(site, asker, listing.right)  # before anything is said about the number
        number = case_of(site, case_no, sure)
    looking(site, asker, reason, what=listing.name, right=listing.right, filters={"case": number})
    return number


def staffed(site: Path) -> dict[str, Operator]:
    """The operators; empty on a site that has none. Only what the journal key vouches for counts."""
    from dlp import keys
    from dlp.store import look, marks, recorded

    if not site.is_dir():
        raise ConfigError(str(site), "", f"no site here: make one with `dlp --site {site} init`")
    remembered = marks.texts(site)
    if not recorded(site):
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
        found = kept.ledger(OPERATORS, key)
    if not found:
        raise StoreError(marks.GONE)
    return found


def staffed_at_start(site: Path) -> dict[str, Operator] | None:
    """As `staffed`, for who starts the program on a node: with the database away, what the node's generation says. None: there are operators, and nobody can
    tell who they are now."""
    from dlp import keys
    from dlp.app import standing
    from dlp.store.engine import Lost

    try:
        return staffed(site)
    except Lost:
        if not standing.used(site):
            raise
        return None if standing.in_force(site, keys.load(site / "keys")).facts.get("staffed") else {}


def proven(site: Path, asker: Asker, staff: dict[str, Operator]) -> Operator:
    """Which operator this is. Unproven, and journalled, where his token is none or his login is no operator's."""
    from dlp import keys, operators

    try:
        name = asker.login()
    except ConfigError:  # what sudo names is no user: nobody's, and tried all the same
        denied(site, Actor(NOBODY, asker.origin()), None)
        raise
    try:
        text = asker.token()
    except ConfigError:  # a file that is not there, or not his: he tried to be somebody
        denied(site, Actor(name, asker.origin()), None)
        raise
    if text:
        try:
            return operators.named_by(keys.load(site / "keys", rotating=True).journal, text, staff, now=datetime.now(UTC))
        except ConfigError as error:
            denied(site, Actor(name, asker.origin()), None)
            raise Unproven(error.file, error.where, error.hint) from None
    for person in staff.values():
        if person.login and person.login == name:
            return person
    denied(site, Actor(name, asker.origin()), None)
    raise Unproven("who", "", f"the login {name} is no operator of this site, and no token was given (DLP_TOKEN)")


def reason_of(asker: Asker, given: str) -> str:
    """The reason that was given, here or for the session; "" for one that states none."""
    return stated(given) or stated(asker.reason)


def kept(site: Path, asker: Asker, given: str) -> str:
    """As `reason_of`, as the journal may keep it."""
    return _kept(site, reason_of(asker, given))


def denied(site: Path, actor: Actor, right: Right | None, *, lacks: str = "right") -> None:
    """Journal that somebody tried. An entry that cannot be written changes nothing: the refusal stands either way."""
    with suppress(ConfigError, StoreError):
        _note(site, "denied", {**actor.body(), "right": "" if right is None else right.value, "lacks": lacks})


def _reasoned(site: Path, actor: Actor, right: Rights, reason: str) -> None:
    """NoReason without one. Who tries one command after the other without one has tried, and the journal says so."""
    if not reason:
        denied(site, actor, right[0] if isinstance(right, tuple) else right, lacks="reason")
        raise NoReason("--reason", "", "say why you look (or set DLP_REASON for a session)")


def _typed(site: Path, option: str, text: str) -> str:
    """A filter as the journal may keep it: somebody may have typed a requester's name where a case number goes."""
    from dlp.office.wording import fitting, without_names

    return fitting(option, text if _PLAIN.fullmatch(text) else without_names(site, text), FILTER)


def _kept(site: Path, reason: str) -> str:
    from dlp.office.wording import kept_reason

    return kept_reason(site, reason) if reason else ""


def _look(site: Path, actor: Actor, what: str, reason: str) -> dict[str, Any]:
    return {**actor.body(), "what": what, "reason": _kept(site, reason)}


def _note(site: Path, kind: str, body: dict[str, Any], *, ref: str = "") -> None:
    from dlp import keys
    from dlp.store import open_store, recorded

    if not recorded(site):
        return
    store = open_store(site, keys.load(site / "keys", rotating=True))
    try:
        store.note(kind, now=datetime.now(UTC), ref=ref, body=body)
    finally:
        store.close()
