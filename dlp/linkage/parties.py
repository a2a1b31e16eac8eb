"""Who is an address, in whatever spelling? Pure look-ups in the register index; what he is to a case: `dlp.linkage.who`."""

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
from dlp.linkage.index import Group, Index, PartyMatch
from dlp.linkage.who import (
    DESK_LINE,
    PUBLIC_BODY,
    REQUESTER,
    STRANGER,
    Fixed,
    Who,
    citizen,
    office,
    partner_kind,
    relation,
)
from dlp.model import Party, Relation

_OWN_WORD: Final = ("processor", "emergency", "watchdog")
"""Kinds of partner that are relations of their own; every other kind is a `partner`."""
_SEVERAL: Final = 2
"""Officials who have one address."""
_DIALLED: Final = re.compile(r"0\d{8,}|1[5-8]\d{6}")
"""A staff id that a telephone would reach somebody else by: it gives no right, but an interest counts."""
_NO_ROLES: Final = frozenset[str]()


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
    body = _public(host) if host else (not match.agent_rows and DESK_LINE.fullmatch(f"a:{kind}:{value}") is not None)
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
    return PUBLIC_BODY.fullmatch(f"a:email:_@{host}") is not None


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
        if len(match.staff_ids) > 1 and party.field != "from":
            who = _read_by_several(who, index)
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


def _read_by_several(who: Who, index: Index) -> Who:
    """Who writes to an address that several officials have is read by each, and needs to know what all of them do. Two entries of one name are one person,
    who may have two posts."""
    people: list[tuple[frozenset[int], tuple[str, ...]]] = []
    for one in who.match.staff_ids:
        names = index.staff[one].names
        at = next((i for i, (known, _) in enumerate(people) if not names.isdisjoint(known)), len(people))
        known, ids = people[at] if at < len(people) else (names, ())
        people[at : at + 1] = [(known | names, (*ids, one))]
    if len(people) < _SEVERAL:
        return who
    readers = tuple(ids for _, ids in people)
    roles = [frozenset[str]().union(*(index.staff[one].roles for one in ids)) for ids in readers]
    return replace(who, readers=readers, roles=roles[0].intersection(*roles[1:]) or frozenset({"none"}))


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
