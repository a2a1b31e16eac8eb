"""Who is an address, and what is he to a case? Time counts: an expired contract, a replaced handler, a closed case.

Pure look-ups in the register index. `interested` is asked before the need to know: an official whom a request is about does not
become harmless by also standing in its approval line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from dlp.linkage.index import Group, Index, Partner
from dlp.model import Party, Relation
from dlp.vocabulary import NEED_TO_KNOW

OFFICE_ROLES: Final = ("foi_officer", "cpo", "audit")
"""Roles that need to know whatever the case."""
_PARTNER_WORDS: Final = {"processor": "processor", "emergency": "emergency", "watchdog": "watchdog"}


@dataclass(frozen=True, slots=True)
class Who:
    """A resolved party. `identity` is stable across channels: a staff id, a requester's case, an address."""

    kind: str  # staff requester partner processor emergency watchdog group external
    outside: bool
    identity: str
    address: str
    staff_id: str | None = None
    role: str = ""
    rows: tuple[int, ...] = ()  # cases this party is the requester of
    partner: Partner | None = None
    group: Group | None = None

    def is_person(self, person: int, index: Index) -> bool:
        return any(index.case(row).person == person for row in self.rows)


def resolve(party: Party, index: Index, *, today: date, room_members: int | None = None) -> Who:
    """Party → who he is. A staff id is believed on a sender only (connectors set it from what they authenticated)."""
    address = party.address.reveal()
    match = index.party(address)
    staff_id = match.staff_id
    if party.field == "from" and party.staff_id and party.staff_id in index.staff:
        staff_id = party.staff_id
    if staff_id is not None:
        return Who("staff", False, f"s:{staff_id}", address, staff_id, index.staff[staff_id].role, match.rows)
    if match.rows:
        return Who("requester", True, f"q:{index.case(match.rows[0]).case_no}", address, rows=match.rows)
    if match.group is not None:
        return Who("group", match.group.reach == "external", f"g:{match.group.address}", address, group=_grown(match.group, room_members))
    if match.partner is not None and in_force(match.partner, today):
        kind = _PARTNER_WORDS.get(match.partner.kind, "partner")
        return Who(kind, True, f"o:{match.partner.name}", address, partner=match.partner)
    if index.is_own_domain(address):
        return Who("staff", False, f"a:{address.casefold()}", address, role="none")
    return Who("external", True, f"a:{address.casefold()}", address, partner=match.partner)


def room(name: str, members: int, reach: str = "internal") -> Who:
    """The members of a chat room whom the message does not list."""
    return Who("group", reach == "external", f"g:{name}", name, group=Group(name, name, members, reach, ()))


def _grown(group: Group, members: int | None) -> Group:
    """The room may hold more people than the register says."""
    if members is None or members <= group.members:
        return group
    return Group(group.address, group.name, members, group.reach, group.member_ids)


def in_force(partner: Partner, today: date) -> bool:
    return (partner.valid_from is None or partner.valid_from <= today) and (partner.valid_to is None or today <= partner.valid_to)


def relation(who: Who, rows: Sequence[int], person: int | None, index: Index) -> str:
    """The contract's word for what `who` is to these cases of one requester."""
    if any(index.interested(row, who.staff_id, who.address) for row in rows):
        return "interested"
    if person is not None and who.rows and who.is_person(person, index):
        return "requester"
    if who.staff_id is not None:
        return staff_relation(who.staff_id, who.role, rows, index)
    if who.kind == "requester":
        return "other_requester" if rows else "requester"
    if who.kind == "staff":
        return "uninvolved"
    return who.kind


def staff_relation(staff_id: str, role: str, rows: Iterable[int], index: Index) -> str:
    for word in ("handlers", "deputies", "approvers"):
        if any(staff_id in getattr(index.case(row), word) for row in rows):
            return {"handlers": "handler", "deputies": "deputy", "approvers": "approver"}[word]
    return role if role in OFFICE_ROLES else "uninvolved"


def knows(who: Who, rows: Sequence[int], index: Index) -> bool:
    """Does the party need to know these cases? A group does if everybody in it is listed and needs to."""
    if who.group is not None:
        listed = who.group.member_ids
        if not listed or len(set(listed)) != who.group.members:
            return False
        return all(staff in index.staff and _staff_knows(staff, rows, index) for staff in listed)
    return who.staff_id is not None and _staff_knows(who.staff_id, rows, index)


def _staff_knows(staff_id: str, rows: Sequence[int], index: Index) -> bool:
    if any(index.interested(row, staff_id, "") for row in rows):
        return False
    role = index.staff[staff_id].role if staff_id in index.staff else ""
    return staff_relation(staff_id, role, rows, index) in NEED_TO_KNOW


def as_relation(who: Who, word: str) -> Relation:
    return Relation(word, who.kind, who.outside)
