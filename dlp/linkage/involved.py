"""Who is involved in a case: handlers, deputies, approvers and the interested, packed as numbers.

Owns the packing, both ways. Pure. Most cases of a department share one set, so each set is stored once and a row points at it:
count and ids of handlers, deputies, approvers, interested officials, then count and tokens (`TOKEN_WORDS` each) of interested addresses, and
the same of the requester's agents. Words of two bytes, unless an agency has more people than they can number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import Any, Final

from dlp.frozen import quickly_made
from dlp.linkage import canon
from dlp.linkage.directory import PartyMatch
from dlp.linkage.tokens import Tokens

COLUMNS: Final = ("handlers", "deputies", "approvers")
TOKEN_WORDS: Final = 4
"""Words of a token; the highest comes first."""


@dataclass(frozen=True, slots=True)
class Involved:
    """Staff ids, and tokens of the interested addresses and of what is known of the agents (name, number, mail)."""

    handlers: frozenset[str]
    deputies: frozenset[str]
    approvers: frozenset[str]
    interested: frozenset[str]
    interested_addresses: frozenset[int]
    agents: frozenset[int]


@quickly_made
@dataclass(frozen=True, slots=True)
class Case:
    """One requester's part in one case, without his data. `person` is shared by all rows of the same requester; a joint case has a row each."""

    row: int
    case_no: str
    status: str  # open closed
    received_on: date | None
    closed_on: date | None
    department: str
    handlers: frozenset[str]
    deputies: frozenset[str]
    approvers: frozenset[str]
    interested: frozenset[str]  # staff ids
    interested_addresses: frozenset[int]  # tokens, to be met with `PartyMatch.tokens`
    agents: frozenset[int]  # tokens of names and addresses of who acts for the requester
    person: int

    def acts_for(self, party: PartyMatch) -> bool:
        """Is this party an agent of the requester?"""
        return not self.agents.isdisjoint(party.tokens)

    def interests(self, party: PartyMatch) -> bool:
        """Is this party one of the interested, by staff id or by any address of his?"""
        return not self.interested.isdisjoint(party.staff_ids) or not self.interested_addresses.isdisjoint(party.tokens)


@dataclass(frozen=True, slots=True)
class Standing:
    """Many cases taken together: who works on any of them, who has an interest in any."""

    knows: frozenset[str]
    interested: frozenset[str]
    interested_addresses: frozenset[int]
    any: bool

    def interests(self, party: PartyMatch) -> bool:
        return not self.interested.isdisjoint(party.staff_ids) or not self.interested_addresses.isdisjoint(party.tokens)


def pack(
    row: Mapping[str, str | list[str]], number: Callable[[str], int], *, tokens: Tokens, staff_ids: frozenset[str]
) -> tuple[int, ...]:
    """The words of one case. `number` gives a staff id its place in the table of ids."""
    packed: list[int] = []
    for column in COLUMNS:
        ids = [number(i) for i in many(row, column)]
        packed += [len(ids), *ids]
    officials, addresses = split_interested(many(row, "interested"), staff_ids)
    packed += [len(officials), *(number(i) for i in officials)]
    agents = [agent_token(agent, tokens) for agent in many(row, "agents")]
    for known in ([interested_token(address, tokens) for address in addresses], agents):
        packed.append(len(known))
        for token in known:
            packed += [token >> 48, token >> 32 & 0xFFFF, token >> 16 & 0xFFFF, token & 0xFFFF]
    return tuple(packed)


def split_interested(values: Iterable[str], staff_ids: frozenset[str]) -> tuple[list[str], list[str]]:
    """Staff ids and addresses among the interested. What could be either (no staff table yet, no @, no phone number) counts as both."""
    officials, addresses = [], []
    for value in values:
        kind, address = canon.party(value)
        if value in staff_ids:
            officials.append(value)
        elif address:
            addresses.append(value)
            if "@" not in value and (kind == "messenger" or len(address) < 9):
                officials.append(value)
    return officials, addresses


def interested_token(address: str, tokens: Tokens) -> int:
    """`@vendor.example` stands for everybody there; anything else for itself."""
    domain = canon.domain(address)
    return tokens("domain", domain) if domain else tokens(*canon.party(address))


def agent_token(agent: str, tokens: Tokens) -> int:
    """The token that an agent's address has as a party (`PartyMatch.tokens`), or that of his name."""
    kind, value = _agent(agent)
    return tokens(kind, value)


def agent_key(agent: str) -> str:
    """How an agent is looked up in the register, whatever he is known by: `email:…`, `phone:…`, `name:…`; "" for nothing."""
    kind, value = _agent(agent)
    return f"{kind}:{value}" if value else ""


def _agent(agent: str) -> tuple[str, str]:
    kind, value = canon.party(agent)
    return (kind, value) if kind in ("email", "phone") or agent.startswith("@") else ("name", canon.name(agent))


def unpack(words: Sequence[int], at: int, ids: Sequence[str], size: int) -> Involved:
    """The set of people at a place among the words. `ids`: the staff ids by number; `size`: words of a token."""
    groups: list[frozenset[str]] = []
    for _ in range(4):
        end = at + 1 + words[at]
        groups.append(frozenset(ids[i] for i in words[at + 1 : end]))
        at = end
    known: list[frozenset[int]] = []
    for _ in range(2):
        end = at + 1 + size * words[at]
        known.append(
            frozenset(reduce(lambda high, low: high << 64 // size | low, words[i : i + size]) for i in range(at + 1, end, size))
        )
        at = end
    return Involved(groups[0], groups[1], groups[2], groups[3], known[0], known[1])


def standing(roles: Any, words: Sequence[int], ids: Sequence[str], size: int) -> Standing:
    """The people of the given cases taken together; `roles` are the places of their sets among `words` (see `unpack`)."""
    knows, interested, addresses = set[str](), set[str](), set[int]()
    for at in dict.fromkeys(roles.tolist()):
        one = unpack(words, at, ids, size)
        knows |= one.handlers | one.deputies | one.approvers
        interested |= one.interested
        addresses |= one.interested_addresses
    return Standing(frozenset(knows), frozenset(interested), frozenset(addresses), roles.size > 0)


def many(row: Mapping[str, str | list[str]], column: str) -> Sequence[str]:
    """The values of a column that may hold several."""
    value = row.get(column, ())
    return [v for v in ([value] if isinstance(value, str) else value) if v]
