"""Somebody who takes part in a message, and what he is to a case. Time counts: an expired contract, a replaced handler, a closed case.

Pure look-ups in the register index. `interested` is asked before the need to know: an official whom a request is about does not
become harmless by also standing in its approval line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from dlp.frozen import quickly_made
from dlp.linkage.index import Group, Index, Partner, PartyMatch
from dlp.model import Relation
from dlp.vocabulary import NEED_TO_KNOW

OFFICE_ROLES: Final = ("foi_officer", "cpo", "audit")
"""Roles that need to know whatever the case."""
NOBODY: Final = PartyMatch()
STRANGER: Final = Relation("external", "external", True)
REQUESTER: Final = Relation("requester", "requester", True)


FIXED: Final = (
    "r.kind", "r.outside", "r.role", "r.partner_kind", "r.interested_any", "r.office",
    "r.requester", "r.citizen", "r.own_sender", "r.own_sender_knows", "r.own_days_closed", "r.own_standing",
)  # fmt: skip
"""Facts about a recipient that stand before a message is read. None: the sender or the day decides (of a requester, the last four)."""
_CITIZEN: Final = FIXED.index("r.citizen")


@dataclass(frozen=True, slots=True, eq=False)
class Fixed:
    """Values of `FIXED`; parties who are alike share one, so that it is compared by what it is and not by what it holds."""

    values: tuple[bool | int | str | None, ...] = (None,) * len(FIXED)

    def value(self, name: str) -> bool | int | str | None:
        return self.values[FIXED.index(name)]


@quickly_made
@dataclass(frozen=True, slots=True)
class Who:
    """A resolved party. `identity` is stable across channels: a staff id, a requester's case, an address."""

    kind: str  # staff requester partner processor emergency watchdog group external
    outside: bool
    identity: str
    address: str
    match: PartyMatch = NOBODY
    staff_id: str | None = None
    roles: frozenset[str] = frozenset()
    group: Group | None = None
    general: Relation = STRANGER  # what he is where no case is in question
    fixed: Fixed = Fixed()
    readers: tuple[tuple[str, ...], ...] = ()  # where several officials read an address to which is written: the staff ids of each

    @property
    def rows(self) -> tuple[int, ...]:
        """Cases this party is the requester of."""
        return self.match.rows

    @property
    def role(self) -> str:
        """One word for the facts: the office role he has, else pr, else none; "" for who is no official."""
        return next((r for r in (*OFFICE_ROLES, "pr") if r in self.roles), "none" if self.kind == "staff" else "")

    @property
    def partner(self) -> Partner | None:
        """The institution he writes for, its contract in force or not."""
        return self.match.partner

    def is_person(self, person: int, index: Index) -> bool:
        for row in self.match.rows:  # noqa: SIM110 - asked of each of hundreds of recipients, and a list or a generator costs more than the question
            if index.person(row) == person:
                return True
        return False


def office(who: Who) -> bool:
    """Does he need to know whatever the case?"""
    return any(role in OFFICE_ROLES for role in who.roles)


PUBLIC_BODY: Final = re.compile(r"a:email:[^@]+@(?:korea\.kr|(?:[^@]+\.)?(?:go|mil|sc|hs|ms|es|kg)\.kr)")
"""Mailboxes under the second-level domains that the registry of .kr gives to public bodies and schools alone, and the officials' common mail."""


DESK_LINE: Final = re.compile(r"a:phone:(?:0(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4])\d{7,8}|080\d{6,8}|1[5-8]\d{6})")
"""Numbers of a place and of a firm (전기통신번호관리세칙: area codes, 080, 15xx to 18xx): a text message is read there only where an organisation has it
read. Not 070 and 050, which people have, too."""


def institution(who: Who) -> bool:
    """Somebody outside who writes for a body, as far as the register or the registries of domains and numbers know it: an entered institution, its contract
    in force or not, or somebody with a mailbox beside its own; a public body; a desk with a fixed line. What the sender calls him says nothing. A requester
    is nobody's institution, nor is who acts for one."""
    if not who.outside or who.rows:
        return False
    if who.partner is not None:
        return True
    if who.kind != "external":
        return False
    if PUBLIC_BODY.fullmatch(who.identity) is not None:
        return True
    return not who.match.agent_rows and (who.match.housed or DESK_LINE.fullmatch(who.identity) is not None)


def entered(who: Who) -> bool:
    """Does the register name the body that he writes for: entered itself, or a public one in whose domain he has a mailbox? A domain under .go.kr or a fixed
    line names none: anybody who may send can have somebody there."""
    return who.outside and not who.rows and (who.partner is not None or (who.match.housed and not who.match.agent_rows))


def unlisted(who: Who) -> bool:
    """An address of the agency's own domain that neither the staff table nor any other knows: whose it is, and with what he has to do, nobody can say."""
    return who.kind == "staff" and who.staff_id is None


def citizen(who: Who) -> bool:
    """Somebody outside who is no institution: to him nobody of the office writes but for his duty."""
    if (told := who.fixed.values[_CITIZEN]) is not None:
        return bool(told)
    return who.outside and who.kind in ("requester", "external") and not institution(who)


def partner_kind(who: Who) -> str:
    return who.partner.kind if who.partner is not None and who.kind != "external" else ""


def interested(who: Who, rows: Sequence[int], index: Index) -> bool:
    match = who.match
    for row in rows:  # noqa: SIM110 - as in `Who.is_person`
        if index.case(row).interests(match):
            return True
    return False


def relation(who: Who, rows: Sequence[int], person: int | None, index: Index) -> str:
    """The contract's word for what `who` is to these cases of one requester."""
    if rows and interested(who, rows, index):
        return "interested"
    if person is not None and who.rows and (who.is_person(person, index) or _filed_together(who, rows, index)):
        return "requester"
    if rows and is_agent(who, rows, index):
        return "agent"
    if who.kind == "staff":
        return _post(who, rows, index)
    if who.kind == "requester":
        return "other_requester" if rows else "requester"
    return who.kind


def _filed_together(who: Who, rows: Sequence[int], index: Index) -> bool:
    """Joint requesters filed one request and get one answer: each is a requester of the case as a whole."""
    own = {index.case(row).case_no for row in who.rows}
    return bool(rows) and all(index.case(row).case_no in own for row in rows)


def is_agent(who: Who, rows: Sequence[int], index: Index) -> bool:
    """Does he act for the requester of one of these cases?"""
    return bool(who.match.agent_rows) and not set(who.match.agent_rows).isdisjoint(rows)


def _post(who: Who, rows: Sequence[int], index: Index) -> str:
    """What he is to these cases by his post; of several who read an address, what one is who need not know."""
    if not who.readers:
        return _best_post(who.match.staff_ids, who.roles, rows, index)
    posts = [_best_post(ids, frozenset[str]().union(*(index.staff[one].roles for one in ids)), rows, index) for ids in who.readers]
    return next((post for post in posts if post not in NEED_TO_KNOW), posts[0])


def _best_post(staff_ids: Sequence[str], roles: frozenset[str], rows: Sequence[int], index: Index) -> str:
    ids = set(staff_ids)
    for row in rows:
        case = index.case(row)
        for word, people in (("handler", case.handlers), ("deputy", case.deputies), ("approver", case.approvers)):
            if not ids.isdisjoint(people):
                return word
    return next((r for r in OFFICE_ROLES if r in roles), "uninvolved")


def knows(who: Who, rows: Sequence[int], index: Index) -> bool:
    """Does the party need to know these cases? A group does if everybody in it is listed and needs to."""
    if who.group is not None:
        listed = who.group.member_ids
        return bool(listed) and len(set(listed)) == who.group.members and all(_staff_knows(s, rows, index) for s in listed)
    if who.kind != "staff" or interested(who, rows, index):
        return False
    return _post(who, rows, index) in NEED_TO_KNOW


def _staff_knows(staff_id: str, rows: Sequence[int], index: Index) -> bool:
    if staff_id not in index.staff or any(staff_id in index.case(row).interested for row in rows):
        return False
    return _best_post((staff_id,), index.staff[staff_id].roles, rows, index) in NEED_TO_KNOW


def knows_open(who: Who, index: Index) -> bool:
    """Does he need to know any open case at all?"""
    if who.kind != "staff" or not index.open.any:
        return False
    return not index.open.knows.isdisjoint(who.match.staff_ids) or any(r in who.roles for r in OFFICE_ROLES)


def as_relation(who: Who, word: str) -> Relation:
    return Relation(word, who.kind, who.outside)
