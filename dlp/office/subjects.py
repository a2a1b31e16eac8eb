"""What a use case reads about the persons concerned: their requests, their cases, what is kept about a case."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from unicodedata import normalize

from dlp.dates import KST
from dlp.ledgers.canaries import EVER
from dlp.ledgers.subjects import SUBJECTS
from dlp.office.entries import recorded
from dlp.office.institutions import institutions
from dlp.office.wording import kept_reason
from dlp.ports import ConfigError, NotFound, NotNow, StoreError

BARE: Final = re.compile(r"[1-9][0-9]{3,8}")
"""A number that can only be a serial: shorter than any telephone number, account or resident number."""

if TYPE_CHECKING:
    from dlp.ledgers.subjects import Request
    from dlp.subject.holdings import Kept
    from dlp.subject.notices import Office


_COLUMNS: Final = {"requester": "name", "roman_name": "name", "hanja_name": "name", "mobile": "phone"}
"""Columns of the register that letters call otherwise."""


def all_requests(site: Path) -> list[Request]:
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        return kept.ledger(SUBJECTS)


def one_request(site: Path, number: str) -> Request:
    for one in all_requests(site):
        if one.id == number:
            return one
    raise NotFound("no such request")


def taken(site: Path, number: str) -> Request:
    one = one_request(site, number)
    if one.withdrawn:
        raise NotNow(f"{number}: this request was withdrawn; a new one is opened with `dlp subject access` and the like")
    return one


def ended(site: Path, number: str) -> Request:
    one = taken(site, number)
    if one.open:
        raise NotNow(f"{number}: this request is not answered yet")
    return one


def still_open(site: Path, number: str) -> Request:
    one = taken(site, number)
    if not one.open:
        raise NotNow(
            f"{number}: this request is answered already (`dlp subject letter` writes its letter again, `subject answer --correction` corrects it)"
        )
    return one


@dataclass(frozen=True, slots=True)
class Requester:
    """One of the `among` people who filed a case: his keyed token and his `place` among them, from 1. "" and 0 where the register has no such case."""

    whose: str = ""
    place: int = 0
    among: int = 0


def requesters(site: Path, case_no: str) -> list[str]:
    """The keyed tokens of those who filed a case, as the register names them now."""
    from dlp import keys
    from dlp.app import tables
    from dlp.linkage import canon

    return tables.index(site, keys.load(site / "keys")).requesters(canon.case_no(case_no))


def received_on(site: Path, case_no: str) -> date | None:
    """The day on which the register says that a case was received; None where it says none, or knows no such case."""
    from dlp import keys
    from dlp.app import tables
    from dlp.linkage import canon

    index = tables.index(site, keys.load(site / "keys"))
    days = (index.case(row).received_on for row in index.find("case_no", canon.case_no(case_no)))
    return min((day for day in days if day is not None), default=None)


def requester_of(site: Path, case_no: str, text: str) -> Requester:
    """Who of a case is meant: by his place or by his name, which is compared and not kept. ConfigError, which does not repeat it, for nobody of this case,
    and where several filed it and none is named."""
    from dlp import keys
    from dlp.app import tables

    known = requesters(site, case_no)
    many = len(known)
    if many < 2 and not text:
        return Requester(known[0], 1, 1) if known else Requester()
    if "" in known:
        raise ConfigError(
            "--requester", "", "the register was imported by an earlier version, which tells nobody apart: import the cases again"
        )
    if not text:
        raise ConfigError(
            "--requester",
            "",
            f"{many} people filed this case together: say which of them, by place in the register (1 to {many}) or by name",
        )
    token = tables.index(site, keys.load(site / "keys")).whose_name(text)
    place = int(text) if text.isdecimal() else known.index(token) + 1 if token in known else 0
    if not 0 < place <= many:
        raise ConfigError("--requester", "", f"nobody who filed this case: {many} did")
    return Requester(known[place - 1], place, many)


def kept_of(site: Path, case_no: str, whose: str = "") -> list[Kept]:
    """What is kept about this person of a case, and what may be about him. `whose`: his keyed token; "" for the only one."""
    from dlp import keys
    from dlp.store import look
    from dlp.subject.holdings import Whose

    if not recorded(site):
        return []
    there = requesters(site, case_no)
    whose = whose or (there[0] if len(there) == 1 else "")
    meant = Whose(whose, frozenset(there) - {"", whose} if whose else frozenset(), len({*there, whose}) > 1 or len(there) > 1)
    with look(site) as kept:
        found = kept.holdings(case_no, keys.load(site / "keys").journal, meant if there or whose else None)
    names = institutions(site)
    return [replace(one, named=tuple(map(names, one.addresses))) for one in found]


def registered(site: Path, case_no: str, whose: str) -> tuple[str, ...]:
    """Which fields of a person of a case the register holds, in the words of letters. `whose`: his keyed token; of the only one it is not asked."""
    from dlp import keys
    from dlp.app import tables
    from dlp.linkage import canon
    from dlp.register import carrying, sealed
    from dlp.subject.notices import FIELDS

    ring, number = keys.load(site / "keys"), canon.case_no(case_no)
    kept, index = sealed.read_source(site, ring, "cases"), tables.index(site, ring)
    cases = carrying.records(kept[1]) if kept is not None else ()
    people = [one for case in cases if canon.case_no(case["case_no"]) == number for one in case["requesters"]]
    if len(people) > 1:
        people = [one for one in people if index.whose_name(str(one.get("requester") or one.get("organisation") or "")) == whose]
    found = {_COLUMNS.get(column, column) for one in people for column in one}
    return tuple(name for name in FIELDS if name in found)


def erased_for(site: Path, number: str) -> int:
    from dlp.store import look

    with look(site) as kept:
        return kept.erased(number)


def decoys(site: Path) -> frozenset[str]:
    from dlp.store import look

    if not recorded(site):
        return frozenset()
    with look(site) as kept:
        return kept.ledger(EVER)


def known_case(site: Path, option: str, text: str | None) -> str | None:
    """For a listing: the case number in the spelling in which it is kept. ConfigError where neither register nor journal knows it: an empty list
    would say that nothing happened."""
    if text is None:
        return None
    with suppress(ConfigError, StoreError):  # a copy of a journal can be read without keys: then it alone knows
        if found := known(site, text):
            return found
    raise ConfigError(option, "", "is in neither register nor journal: a case is looked up by its number")


def known(site: Path, text: str) -> str:
    """The case number of register or store, in the spelling in which it is kept; "" where neither knows it."""
    from dlp import keys
    from dlp.app import tables
    from dlp.linkage import canon
    from dlp.store import look

    if recorded(site):
        with look(site) as kept:
            if kept.knows_case(text):
                return text
    number = canon.case_no(text)
    index = tables.index(site, keys.load(site / "keys"))
    return next((index.case(row).case_no for row in index.find("case_no", number)), "") if number else ""


def case_of(site: Path, text: str, sure: Callable[[str], None] | None) -> str:
    """The case number as it is kept. ConfigError, which does not repeat it, for what is no case number: it could be a name. A number that neither
    register nor store knows is more often mistyped than meant: `sure` asks, and raises where it is not meant; None where he has said so."""
    if found := known(site, text):
        if found in decoys(site):
            raise ConfigError("CASE_NO", "", "is a decoy (`dlp register canary`): nobody's data, and no letter")
        return found
    if BARE.fullmatch(text):
        if sure is not None:
            sure(text)
        return text
    raise ConfigError(
        "CASE_NO", "", "no case of this register or store: a person is looked up by his case number, never by name or contact"
    )


def cleaned(site: Path, text: str, option: str = "--reason") -> str:
    """What a person typed, as it may be journalled: without requesters' names, numbers, addresses. ConfigError for more than 500 characters."""
    return kept_reason(site, text, option, most=500).strip()


def told(site: Path, option: str, text: str) -> str:
    """What a letter to a person says of its writer's own. ConfigError for what `cleaned` would cut: a letter with holes is found when it has gone."""
    said = cleaned(site, text, option)
    if said != normalize("NFC", text).strip():
        raise ConfigError(option, "", f"a letter names nobody and has no number or mail address: this would read {said}")
    return said


def flat(one: Request) -> dict[str, Any]:
    today = datetime.now(KST).date()
    left = one.days_left(today)
    return {
        "id": one.id, "claim": one.claim.value, "case_no": one.case_no, "received": one.received.isoformat(), "due": one.due.isoformat(),
        "state": "withdrawn" if one.withdrawn else "open" if one.open else "answered", "days_left": left, "overdue": one.open and left < 0,
        "decision": one.decision.value if one.decision else "", "ground": one.ground, "agent": one.agent, "reason": one.reason,
        "place": one.place, "among": one.among,
        "extended": one.extended, "note": one.note, "opened": one.opened, "operator": one.operator, "answered": one.answered,
        "decider": one.decider, "withdrawn": one.withdrawn, "late": one.late, "correction": one.correction,
        "earlier": [{"at": at, "decision": decision.value} for at, decision in one.earlier], "left_out": list(one.left_out), "effect": dict(one.effect),
    }  # fmt: skip


def office(site: Path) -> Office:
    from dlp import settings
    from dlp.subject.notices import Office

    read = settings.load(site)
    desk = read.breach
    remedies = tuple((one.name, one.contact) for one in desk.remedies)
    return Office(read.agency.name, desk.department, desk.contact, read.agency.cpo_contact, desk.authority, remedies)
