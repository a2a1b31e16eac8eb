"""What the store keeps about one case, as far as its person and his officials may see it; and an incident whose processing is suspended.

Field names, relations and times; never a value, never a masked shape: who asks knows his own name, and a letter can be intercepted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from dlp.record.cases import telling

LOOKS: Final = ("view", "export", "unsealed", "revealed", "release-requested", "refused", "assigned", "commented", "resolved")
"""Entries about one incident by which a person dealt with it."""
UNLISTED: Final = "unlisted"
"""Of a letter: what whoever wrote from an address of the house is, that no table of officials knows."""
WITHHELD: Final = "withheld"
"""The relation of a party that a suspension hides."""


@dataclass(frozen=True, slots=True)
class Look:
    """Somebody looked at an incident or decided on it. `wide`: an export of many, which may have held it."""

    at: str
    kind: str
    operator: str
    wide: bool = False


@dataclass(frozen=True, slots=True)
class Whose:
    """Which of those who filed a case together it is about: tokens as `dlp.record.cases.CaseMark` has them. `token` is "" where nobody was named, `others` are
    those whom the register knows. `joint`: several filed it, so that what says of nobody whose it is may be anybody's."""

    token: str = ""
    others: frozenset[str] = frozenset()
    joint: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """One decision about this case. `recipients` are relations, each with its `addresses` (a shape); `named`: by the names of institutions instead, which
    a letter says; `until` is when it is due to be destroyed, "" where that is not known."""

    id: str
    at: str
    channel: str
    action: str
    state: str
    items: tuple[str, ...]  # the register's words for fields
    recipients: tuple[str, ...]
    sealed: bool  # the original is still in quarantine, sealed
    reasons: tuple[tuple[str, str, tuple[str, ...]], ...] = ()  # rule, why, law
    looks: tuple[Look, ...] = ()
    until: str = ""
    sealed_until: str = ""  # when a waiting original is destroyed; "" where that is not known
    stays: bool = False  # under a legal hold, or part of an open breach: nothing destroys it now
    why: tuple[str, ...] = ()  # in Korean, where it stays
    listed: bool = False  # in the ledger of provisions (Decree 15), which the law makes an agency keep
    sender: str = ""  # his relation
    department: str = ""  # of a sender of the house, and his post
    post: str = ""
    addressed: bool = False  # the message was meant for the person himself
    sent: str = ""  # when it was sent, where that was found only later
    released: str = ""  # when a person let it go
    addresses: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    unclear: bool = (
        False  # of a case that several filed: nothing says of which of them it is, so a letter tells no more than that it is there
    )
    shared: bool = False  # it is about another of them, too, or may be: one alone has it not erased


SHARED: Final = "함께 청구한 다른 사람의 기록이기도 하여 정해진 보유 기간까지 보관함"


def stays(one: Kept) -> tuple[str, ...]:
    """Why an erasure for this person leaves it, in Korean."""
    return (*one.why, *((SHARED,) if one.shared else ()))


Marks = list[Mapping[str, Any]]


def parted(marks: Iterable[Mapping[str, Any]], whose: Whose) -> tuple[Marks, Marks, bool]:
    """The marks of one case in a record → (those about this person, those of which nothing says about whom they are, is it another's, too?). What concerns
    the case and nobody in it (its number, a look at it) is everybody's, unless it only came along with what is another's."""
    own: Marks = []
    unclear: Marks = []
    others: Marks = []
    for one in marks:
        token = one.get("whose", "")
        if (token and token == whose.token) or (not token and not (whose.joint and telling(one))):
            own.append(one)
        else:
            (others if token in whose.others else unclear).append(one)
    mine, theirs = any(map(telling, own)), any(map(telling, (*others, *unclear)))
    if theirs and not mine:
        return [], [one for one in unclear if telling(one)], True
    return own, unclear, theirs or bool(whose.joint and not mine)


def kept(
    record: Mapping[str, Any],
    case_no: str,
    *,
    state: str,
    sealed: bool,
    looks: tuple[Look, ...],
    last: str = "",
    days: int = 0,
    why: tuple[str, ...] = (),
    whose: Whose = Whose(),
) -> Kept | None:
    """From a journalled record; None where it is another's of the same case. `days`: how long it is kept after its `last` entry, 0 where no end is set; `why`: what keeps it beyond."""
    of_case = [case for case in record["cases"] if case["case_no"] == case_no]
    mine, unclear, shared = parted(of_case, whose)
    if not mine and not unclear:
        return None
    items = {field for case in mine for field in case["fields"]}
    addressed = any(case.get("addressed") for case in mine)
    to = list(dict.fromkeys((_to_case(one["relation"], record, addressed), one["address"]) for one in record["recipients"]))
    until = (datetime.fromisoformat(last or record["at"]) + timedelta(days=days)).isoformat() if days and not why else ""
    return Kept(
        id=record["id"], at=record["at"], channel=record["channel"], action=record["action"], state=state, items=tuple(sorted(items)),
        recipients=tuple(word for word, _ in to), addresses=tuple(shape for _, shape in to), sealed=sealed,
        reasons=tuple((one["rule"], one["why"], tuple(one["law"])) for one in record["reasons"] if one["enforced"]),
        looks=looks, until=until, stays=bool(why), why=why, sender=_sender(record, addressed), department=record["department"],
        post=record.get("post", ""), sent=record.get("sent_at", ""), addressed=addressed, unclear=not mine,
        shared=shared,
    )  # fmt: skip


def _to_case(relation: str, record: Mapping[str, Any], addressed: bool) -> str:
    """What somebody is to one case of a record. Where the message has to do with several, the recorded relation may be to another one, which the letter
    about this one must neither claim of it nor give away."""
    if relation == "other_requester" and addressed:
        return "requester"
    if len({case["case_no"] for case in record["cases"]}) < 2:
        return relation
    if relation in ("handler", "deputy", "approver", "interested"):
        return "staff"
    if relation in ("requester", "agent"):
        return "requester" if addressed else "external"
    return relation


def _sender(record: Mapping[str, Any], addressed: bool) -> str:
    """An address of the house that is in no table of officials is nobody's whom a letter may call an official."""
    relation = _to_case(record["sender"]["relation"], record, addressed)
    return UNLISTED if relation == "uninvolved" and not (record.get("staff") or record["department"]) else relation


def withheld(incident: dict[str, Any], cases: frozenset[str]) -> dict[str, Any]:
    """An incident, or its row in a list, as others may see it: without evidence where one of its cases is suspended (37(2)).

    What was decided, by which rule and what became of it stays: the agency must still answer for that. Every answer says `suspended`.
    """
    numbers = {one if isinstance(one, str) else one["case_no"] for one in incident["cases"]}
    if not numbers & cases:
        return {**incident, "suspended": False}
    found = {**incident, "suspended": True, "alike": ""}
    hidden = {"address": "-", "relation": WITHHELD}
    found["sender"] = {**incident["sender"], **hidden}
    found["recipients"] = [{**one, **hidden} for one in incident["recipients"][:1]]
    if "findings" in incident:
        found |= {
            "staff": "",
            "findings": [],
            "gaps": [],
            "basis": None,
            "contact": "",
            "cues": [],
            "cited": [],
            "persons": 0,
            "message_id": "",
            "message_token": "",
            "conversation_token": "",
        }
        found["cases"] = [
            {"case_no": one["case_no"], "fields": [], "strength": 0.0, "identified": False} for one in incident["cases"]
        ]
        for party in (found["sender"], *found["recipients"]):
            party["token"] = ""
    return found
