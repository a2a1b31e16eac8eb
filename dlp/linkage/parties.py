"""Who is an address, and what is he to a case? Time counts: an expired contract, a replaced handler, a closed case.

Pure look-ups in the register index. `interested` is asked before the need to know: an official whom a request is about does not
become harmless by also standing in its approval line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final

from dlp.budget import Budget
from dlp.frozen import quickly_made
from dlp.linkage import canon
from dlp.linkage.destinations import LONGEST, destinations, is_ordinary
from dlp.linkage.index import Group, Index, Partner, PartyMatch
from dlp.model import Party, Relation
from dlp.vocabulary import NEED_TO_KNOW

OFFICE_ROLES: Final = ("foi_officer", "cpo", "audit")
"""Roles that need to know whatever the case."""
_OWN_WORD: Final = ("processor", "emergency", "watchdog")
"""Kinds of partner that are relations of their own; every other kind is a `partner`."""
NOBODY: Final = PartyMatch()
_DIALLED: Final = re.compile(r"0\d{8,}|1[5-8]\d{6}")
"""A staff id that a telephone would reach somebody else by: it gives no right, but an interest counts."""
STRANGER: Final = Relation("external", "external", True)
REQUESTER: Final = Relation("requester", "requester", True)
_NO_ROLES: Final = frozenset[str]()


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


_PUBLIC_BODY: Final = re.compile(r"a:email:[^@]+@(?:korea\.kr|(?:[^@]+\.)?(?:go|mil|sc|hs|ms|es|kg)\.kr)")
"""Mailboxes under the second-level domains that the registry of .kr gives to public bodies and schools alone, and the officials' common mail."""


_DESK_LINE: Final = re.compile(r"a:phone:(?:0(?:2|3[1-3]|4[1-4]|5[1-5]|6[1-4])\d{7,8}|080\d{6,8}|1[5-8]\d{6})")
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
    if _PUBLIC_BODY.fullmatch(who.identity) is not None:
        return True
    return not who.match.agent_rows and (who.match.housed or _DESK_LINE.fullmatch(who.identity) is not None)


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


@lru_cache(maxsize=10_000)
def _alike(*values: bool | int | str | None) -> Fixed:
    return Fixed(values)


def _fixed(who: Who, index: Index) -> Fixed:
    own = (None, None, None, None) if who.rows else ("", False, -1, "")
    interested = index.open.interests(who.match)
    return _alike(who.kind, who.outside, who.role, partner_kind(who), interested, office(who), bool(who.rows), citizen(who), *own)


@quickly_made
@dataclass(frozen=True, slots=True)
class Resolved:
    """Whom an address reaches. `further`: whom it may reach besides, where somebody else's server decides. `unclear`: it names us, and no one
    mailbox can be made of it: who he is then counts as an outsider, and the address as not examined."""

    who: Who
    further: tuple[Who, ...] = ()
    unclear: bool = False
    ordinary: bool = False  # nothing had to be taken apart: it costs nothing to speak of


Known = dict[tuple[str, str], tuple[date, Resolved]]
"""Who was resolved last and on which day, by address, whether as a sender and with which staff id: the register of an index never changes."""
AT_HAND: Final = 4096


STEP: Final = 40
"""Units of work for each character of an address that has to be taken apart."""


def resolve(
    party: Party,
    index: Index,
    *,
    today: date,
    known: Known,
    budget: Budget | None = None,
    room_members: int | None = None,
    messenger: bool = False,
) -> Resolved:
    """Party → whom it reaches, in any spelling. A staff id is believed on a sender only (connectors set it from what they authenticated).
    `messenger`: what carries the message knows sessions of an account (`Destinations.session`). What `budget` does not allow is an address that is not examined: whoever it is, he is an outsider, and the message has a gap."""
    address = party.address.reveal()
    key = address, f"from {party.staff_id or ''}" if party.field == "from" else ""
    if messenger and "/" in address:
        key = address, f"session {key[1]}"
    last = known.get(key) if room_members is None else None
    if last is not None and last[0] == today:
        if last[1].ordinary:
            return last[1]
    elif (quick := _outsider(party, address, index)) is not None:
        return quick if room_members is not None else _kept(known, key, today, quick, last)
    plain = is_ordinary(address)
    if budget is not None and not plain and not budget.charge(STEP * min(len(address), LONGEST)):
        return Resolved(_general(Who("external", True, f"a:{address[:LONGEST].casefold()}", address), index))
    if room_members is not None:
        return _resolved(party, index, today, room_members, messenger)
    if last is not None and last[0] == today:
        return last[1]
    return _kept(known, key, today, replace(_resolved(party, index, today, None, messenger), ordinary=plain), last)


def _kept(known: Known, key: tuple[str, str], today: date, found: Resolved, last: tuple[date, Resolved] | None) -> Resolved:
    """`last`: who it was on another day."""
    if len(known) >= AT_HAND:
        known.clear()
    if last is not None and last[1] == found:
        found = last[1]  # he is who he was: what is kept of him goes on being found (`dlp.linkage.standing`)
    known[key] = today, found
    return found


def _outsider(party: Party, address: str, index: Index) -> Resolved | None:
    """What `_resolved` makes of an ordinary address that no table but that of the cases knows, in fewer steps; None for any other."""
    found = index.outsiders.match(address)
    if found is None or (party.field == "from" and party.staff_id in index.staff):
        return None
    kind, value, host, match = found
    body = _public(host) if host else (not match.agent_rows and _DESK_LINE.fullmatch(f"a:{kind}:{value}") is not None)
    concerned = index.open.interested_addresses
    fixed = _outside(bool(concerned) and not concerned.isdisjoint(match.tokens), bool(match.rows), body)
    if match.rows:
        who = Who("requester", True, f"q:{index.case_no(match.rows[0])}", address, match, None, _NO_ROLES, None, REQUESTER, fixed)
    else:
        who = Who("external", True, f"a:{kind}:{value}", address, match, None, _NO_ROLES, None, STRANGER, fixed)
    return Resolved(who, (), False, True)


@lru_cache(maxsize=16)
def _outside(interested: bool, requester: bool, body: bool) -> Fixed:
    own = (None, None, None, None) if requester else ("", False, -1, "")
    kind = "requester" if requester else "external"
    return _alike(kind, True, "", "", interested, False, requester, requester or not body, *own)


@lru_cache(maxsize=4096)
def _public(host: str) -> bool:
    return _PUBLIC_BODY.fullmatch(f"a:email:_@{host}") is not None


def _resolved(party: Party, index: Index, today: date, room_members: int | None, messenger: bool = False) -> Resolved:
    address = party.address.reveal()
    staff_id = party.staff_id if party.field == "from" and party.staff_id in index.staff else None
    goes = destinations(address, index.own_domains)
    matches: dict[str, PartyMatch] = {}
    for mine in goes.mailbox:
        match = matches[mine] = index.party(mine)
        if _anybody(match):
            break
    else:
        mine, match = goes.mailbox[0], matches[goes.mailbox[0]]
    matches |= {one: index.party(one) for one in goes.further}
    further = goes.further
    if (named := next(filter(None, map(index.by_id, goes.mailbox)), None)) is not None and named.staff_id not in match.staff_ids:
        if _anybody(match) or _DIALLED.fullmatch(canon.squeeze(address)):
            further = (*further, named_as := f"@{named.staff_id}")
            matches[named_as] = named
        else:
            match = named
    if staff_id is not None and staff_id not in match.staff_ids:
        match = replace(match, staff_id=staff_id, staff_ids=(staff_id, *match.staff_ids))
    # An interest is held against whoever may be meant; a right only to who is.
    match = replace(match, tokens=frozenset().union(match.tokens, *(m.tokens for m in matches.values())))
    unclear = goes.unclear or (goes.session and not messenger)
    if unclear and staff_id is None:
        who = Who("external", True, f"a:{canon.squeeze(address).casefold()}", address, PartyMatch(tokens=match.tokens))
        others = [one for one in matches if _anybody(matches[one])]
    else:
        who = _who(mine, address, match, staff_id or match.staff_id, index, today, room_members)
        others = [one for one in further if _anybody(matches[one])]
    besides = [_who(one, one, matches[one], matches[one].staff_id, index, today, room_members) for one in others]
    if party.field == "from":
        who, besides = _as_sender(who, besides, index)
    return Resolved(_general(who, index), tuple(_general(one, index) for one in besides if one.identity != who.identity), unclear)


def _anybody(match: PartyMatch) -> bool:
    return bool(match.staff_ids or match.rows or match.agent_rows or match.partner or match.group)


def _as_sender(who: Who, further: Sequence[Who], index: Index) -> tuple[Who, list[Who]]:
    """A sender is one: whoever he may be who has an interest, else who he certainly is. That he may be a handler gives him no right."""
    return next((one for one in further if index.open.interests(one.match)), who), []


def _general(who: Who, index: Index) -> Who:
    general = Relation(relation(who, (), None, index), who.kind, who.outside)
    return replace(who, general=general, fixed=_fixed(who, index))


def _who(
    spelling: str, address: str, match: PartyMatch, staff_id: str | None, index: Index, today: date, room_members: int | None
) -> Who:
    """Who has this canonical address; `address` is how it was written."""
    if staff_id is not None:
        roles = frozenset[str]().union(*(index.staff[s].roles for s in match.staff_ids))
        return Who("staff", False, f"s:{staff_id}", address, match, staff_id, roles)
    kind, plain = canon.party(spelling)
    if match.rows:
        return Who("requester", True, f"q:{index.case(match.rows[0]).case_no}", address, match)
    if match.group is not None:
        group = _grown(match.group, room_members)
        return Who("group", group.reach == "external", f"g:{kind}:{plain}", address, match, group=group)
    if match.partner is not None and match.partner.open_on(today):
        word = match.partner.kind if match.partner.kind in _OWN_WORD else "partner"
        return Who(word, True, f"o:{match.partner.name}", address, match)
    if index.is_own_domain(spelling):
        return Who("staff", False, f"a:{kind}:{plain}", address, match)
    if match.housed and index.run("mail_host", plain.rpartition("@")[2]):  # requesters have their mail there
        match = replace(match, housed=False)
    return Who("external", True, f"a:{kind}:{plain}", address, match)


def room(name: str, members: int) -> Who:
    """The members of a chat room whom the message does not list."""
    group = Group(name, name, members, "internal", ())
    who = Who("group", False, f"g:room:{name}", name, group=group, general=Relation("group", "group", False))
    return replace(who, fixed=_alike("group", False, "", "", False, False, False, False, "", False, -1, ""))


def _grown(group: Group, members: int | None) -> Group:
    """The room may hold more people than the register says."""
    if members is None or members <= (group.members or 0):
        return group
    return replace(group, members=members)


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
        return _best_post(who.match.staff_ids, who.roles, rows, index)
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
    return _best_post(who.match.staff_ids, who.roles, rows, index) in NEED_TO_KNOW


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
