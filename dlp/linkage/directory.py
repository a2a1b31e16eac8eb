"""Who is an address? Staff, partners and groups of the register, held as keyed tokens.

Pure and immutable. The three tables are small (thousands of rows), so they are built from their normalised rows when the register is
loaded; names and addresses are hashed on the way in and not kept. An exact address always wins over an `@domain`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from dlp.frozen import quickly_made
from dlp.linkage import canon, posts
from dlp.linkage.providers import anybodys
from dlp.linkage.tokens import Tokens

PROCESSOR: Final = "processor"
"""The kind of institution that may be a firm: others who write from its domain are people whose living an official may touch."""
ROLES: Final = ("foi_officer", "cpo", "audit", "pr", "none")
Rows = Sequence[Mapping[str, str | list[str]]]
"""Normalised rows: English column names, lists for the columns that hold several values, dates as ISO text."""


@dataclass(frozen=True, slots=True)
class Staff:
    """One official. `names` and `addresses` are tokens."""

    staff_id: str
    names: frozenset[int]
    department: str
    parent_department: str  # the one above it; "" where the table does not say
    title: str
    role: str  # the first of ROLES that he has
    roles: frozenset[str]
    addresses: frozenset[int] = frozenset()
    rank: str = ""  # of `dlp.linkage.posts`: head chamber leads


@dataclass(frozen=True, slots=True)
class Partner:
    """An institution outside, as the register has it; the name of an institution is no personal data."""

    name: str
    kind: str
    scope: frozenset[str]
    valid_from: date | None
    valid_to: date | None

    def open_on(self, day: date) -> bool:
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class Group:
    """A distribution list or a room. `members` is the number of people in it, `member_ids` those who are known."""

    address: str
    name: str
    members: int  # 0: not known
    reach: str  # internal external
    member_ids: tuple[str, ...]


@quickly_made
@dataclass(frozen=True, slots=True)
class PartyMatch:
    """Who an address belongs to. Everything empty: nobody of the register."""

    staff_id: str | None = None
    rows: tuple[int, ...] = ()  # rows whose requester has this address: his own, or the one he has as an official
    agent_rows: tuple[int, ...] = ()  # rows of cases in which this address is the requester's agent's
    partner: Partner | None = None
    group: Group | None = None
    staff_ids: tuple[str, ...] = ()  # all who share a desk phone or a department's mail
    tokens: frozenset[int] = frozenset()  # of the address, its domain, and all addresses of that official
    housed: bool = False  # in a domain where a public body has a mailbox, and not anybody can have one


@dataclass(frozen=True, slots=True)
class Directory:
    """The three tables behind `Index.party`. Build with `open_directory`."""

    staff: Mapping[str, Staff] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)  # staff id as it is compared → as it is spelt
    partners: int = 0
    groups: int = 0
    names: frozenset[int] = frozenset()
    titles: frozenset[str] = frozenset()  # what the table calls its people, as they are called behind their names
    domains: frozenset[int] = frozenset()  # mail domains of the agency
    own: tuple[str, ...] = ()  # the same as text: the name of a domain is no personal data
    contacts: Mapping[int, str] = field(default_factory=dict)  # token → desk work_mail mobile messenger
    dialled: frozenset[tuple[int, str]] = frozenset()  # length and first two digits of the telephone numbers among them
    staff_at: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    partner_at: Mapping[int, Partner] = field(default_factory=dict)
    houses: frozenset[int] = (
        frozenset()
    )  # tokens of the domains in which an institution has a mailbox and which are no mail provider's
    group_at: Mapping[int, Group] = field(default_factory=dict)
    below: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # department → itself and those under it, where there are any


EMPTY: Final = Directory()


def address_tokens(text: str, tokens: Tokens) -> tuple[int, ...]:
    """Tokens of an address: itself first, then its domain. `@domain` alone gives the domain (and, should it be one, the messenger id)."""
    kind, value = canon.party(text)
    if not value:
        return ()
    out = [tokens(kind, value)]
    if kind == "email":
        out.append(tokens("domain", value.rpartition("@")[2]))
    elif kind == "messenger" and (name := canon.domain(text)):
        out.append(tokens("domain", name))
    return tuple(out)


def open_directory(
    staff: Rows, partners: Rows, groups: Rows, tokens: Tokens, *, domains: Iterable[str] = (), own_posts: posts.Own = posts.NONE
) -> Directory:
    """The directory of normalised rows (see `dlp.register.tables`). `domains`: the agency's own; else those most of its staff write from.
    `own_posts`: what the site says of its own posts."""
    people: dict[str, Staff] = {}
    names: set[int] = set()
    contacts: dict[int, str] = {}
    dialled: set[tuple[int, str]] = set()
    staff_at: dict[int, list[str]] = {}
    below = _below(staff)
    for row in staff:
        one = _staff(row, tokens, contacts, dialled, _rank(row, below, own_posts))
        people[one.staff_id] = one
        names |= one.names
        for token in one.addresses:
            staff_at.setdefault(token, []).append(one.staff_id)
    partner_at: dict[int, Partner] = {}
    houses: set[int] = set()
    for row in partners:
        partner = Partner(
            _text(row, "name"), _text(row, "kind"), frozenset(_list(row, "scope")), _day(row, "valid_from"), _day(row, "valid_to")
        )
        for address in _list(row, "addresses"):
            for token in _own_tokens(address, tokens):
                partner_at[token] = max(partner_at.get(token, partner), partner, key=_lasts)
            if (house := _house(address)) and partner.kind != PROCESSOR and not anybodys(house):
                houses.add(tokens("domain", house))
    group_at: dict[int, Group] = {}
    for row in groups:
        members = _text(row, "members")
        group = Group(
            _text(row, "address"), _text(row, "name"), int(members or 0), _text(row, "reach"), tuple(_list(row, "member_ids"))
        )
        for token in _own_tokens(_text(row, "address"), tokens):
            group_at.setdefault(token, group)
    own = tuple(dict.fromkeys(canon.mail_domain(d.strip().lstrip("@")) for d in domains or own_domains(staff)))
    return Directory(
        staff=people, ids={canon.messenger(one): one for one in people}, partners=len(partners), groups=len(groups), names=frozenset(names),
        titles=frozenset(post for title in {one.title for one in people.values()} for post in posts.parts(title)), contacts=contacts, dialled=frozenset(dialled),
        domains=frozenset(tokens("domain", domain) for domain in own), own=own,
        staff_at={t: tuple(ids) for t, ids in staff_at.items()}, partner_at=partner_at, houses=frozenset(houses), group_at=group_at, below=below,
    )  # fmt: skip


def _below(staff: Rows) -> dict[str, tuple[str, ...]]:
    """Department → itself and all that name it as the one above them (상위부서), directly or by others; a loop ends where it began."""
    under: dict[str, set[str]] = {}
    for row in staff:
        name, above = _text(row, "department"), _text(row, "parent_department")
        if name and above and name != above:
            under.setdefault(above, set()).add(name)
    out: dict[str, tuple[str, ...]] = {}
    for top in under:
        seen, left = {top: None}, [top]
        while left:
            for name in sorted(under.get(left.pop(), ())):
                if name not in seen:
                    seen[name] = None
                    left.append(name)
        out[top] = tuple(seen)
    return out


def _rank(row: Mapping[str, str | list[str]], below: Mapping[str, tuple[str, ...]], own_posts: posts.Own) -> str:
    """Of his post. Whoever leads what has sections with teams of their own is a head, whatever his like are called elsewhere (부장, 과장)."""
    title, under = _text(row, "title"), below.get(_text(row, "department"), ())[1:]
    levels = 2 if any(below.get(one) for one in under) else min(len(under), 1)
    return posts.placed(posts.rank(title, own_posts), title, levels if below else None)


def own_domains(staff: Rows) -> list[str]:
    """A domain that a tenth of the staff, and more than one of them, write from. One private mail in the table is no agency."""
    seen = Counter(canon.email(_text(row, "email")).rpartition("@")[2] for row in staff)
    seen.pop("", None)
    return [domain for domain, n in seen.items() if n >= max(2, seen.total() / 10) or len(seen) == 1]


def _staff(
    row: Mapping[str, str | list[str]], tokens: Tokens, contacts: dict[int, str], dialled: set[tuple[int, str]], rank: str
) -> Staff:
    addresses = set()
    for column, kind in (("mobile", "mobile"), ("email", "work_mail"), ("messenger_id", "messenger"), ("desk_phone", "desk")):
        for value in _text(row, column).split(";"):
            found = address_tokens(value, tokens)[:1]
            if (party := canon.party(value))[0] == "phone":
                dialled.add((len(party[1]), party[1][:2]))
            if column == "messenger_id" and found:
                found = (tokens("messenger", canon.messenger(value)), *(t for t in found if "@" in value.strip()[1:]))
            for token in found:
                addresses.add(token)
                contacts[token] = kind
    roles = frozenset(_list(row, "roles")) or frozenset({"none"})
    return Staff(
        staff_id=_text(row, "staff_id"),
        names=frozenset({tokens("name", canon.name(_text(row, "name")))}),
        department=_text(row, "department"),
        parent_department=_text(row, "parent_department"),
        title=_text(row, "title"),
        role=next(r for r in ROLES if r in roles),
        roles=roles,
        addresses=frozenset(addresses),
        rank=rank,
    )


def _lasts(partner: Partner) -> tuple[date, date]:
    """Of two entries for one address (a renewed contract), the one that lasts longer, then the younger, holds."""
    return partner.valid_to or date.max, partner.valid_from or date.min


def _own_tokens(address: str, tokens: Tokens) -> tuple[int, ...]:
    """What a partner or group is entered under: the address, or the domain where the register says `@domain`; never both for a mail address."""
    found = address_tokens(address, tokens)
    return found if address.strip().startswith("@") else found[:1]


def _house(address: str) -> str:
    """The domain of a mailbox, "" of what is none."""
    kind, value = canon.party(address)
    return value.rpartition("@")[2] if kind == "email" else ""


def find_party(address: str, directory: Directory, tokens: Tokens) -> PartyMatch:
    """The directory's half of `Index.party`; `rows` and `agent_rows` are left empty."""
    found = address_tokens(address, tokens)
    if not found:
        return PartyMatch()
    exact, wide = found[0], found[1:] if canon.party(address)[0] == "email" else ()
    ids = directory.staff_at.get(exact, ())
    partner = directory.partner_at.get(exact)
    for token in wide:
        partner = partner or directory.partner_at.get(token)
    every = set(found)
    for staff_id in ids:
        every |= directory.staff[staff_id].addresses
    return PartyMatch(
        staff_id=ids[0] if ids else None,
        partner=partner,
        housed=not directory.houses.isdisjoint(wide),
        group=directory.group_at.get(exact),
        staff_ids=ids,
        tokens=frozenset(every),
    )


def find_by_id(text: str, directory: Directory) -> PartyMatch | None:
    """The official of this staff id, with all his addresses; `rows` are left empty."""
    staff_id = directory.ids.get(canon.messenger(text))
    return PartyMatch(staff_id, staff_ids=(staff_id,), tokens=directory.staff[staff_id].addresses) if staff_id is not None else None


def _text(row: Mapping[str, str | list[str]], column: str) -> str:
    value = row.get(column, "")
    return value if isinstance(value, str) else ";".join(value)


def _list(row: Mapping[str, str | list[str]], column: str) -> list[str]:
    value = row.get(column, [])
    return [value] if isinstance(value, str) else list(value)


def _day(row: Mapping[str, str | list[str]], column: str) -> date | None:
    return canon.day(_text(row, column))
