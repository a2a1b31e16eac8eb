"""Recipients and links that are alike: five hundred requesters who are told the same are judged once.

Two recipients are alike if nothing that policy may be told differs between them; two links, if nothing but whom they mean does. Links that
a recipient has a part in himself (his own, a joint request, one he acts for) are not shared with others and are kept by recipient.
Pure. Owns which are alike; what the facts are is `dlp.linkage.facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import fields
from functools import lru_cache
from operator import attrgetter
from typing import Final

from dlp.linkage.index import Index
from dlp.linkage.who import Who, relation
from dlp.model import Link

_TOLD: Final = attrgetter(*(f.name for f in fields(Link) if f.name not in ("person", "whose", "group", "rows", "case_nos")))
"""All that is told of a link but whom it means; its cases are compared by who works on them and when they were closed."""


BY_MAIL: Final = frozenset({"email"})


@lru_cache(maxsize=4096)
def by_address(person: int, rows: tuple[int, ...], numbers: tuple[str, ...], whose: str) -> Link:
    """A requester shown by nothing but his mail address. Kept: a circular goes to the same people again."""
    return Link(person, rows, numbers, BY_MAIL, BY_MAIL, 0.97, identified=True, partial=False, whose=whose)


class Alike:
    """The classes of one message. `recipients`: places of each class in `whos`. `links`: the links of each kind. `own[i]`: links that
    recipient i has a part in. `named(who)` tells whatever else makes a difference, `sender(link)` what the sender is to a link."""

    __slots__ = ("_class", "_kind", "_persons", "_relations", "links", "own", "recipients", "subjects")

    def __init__(
        self,
        whos: Sequence[Who],
        hows: Sequence[str],
        links: Sequence[Link],
        index: Index,
        *,
        named: Callable[[Who], Hashable],
        sender: Callable[[Link], Hashable],
    ) -> None:
        kinds: dict[Hashable, list[Link]] = {}
        people, addresses = set[str](), set[int]()
        cases: dict[int, tuple[int, ...]] = {}
        met: set[int] = set()  # most cases of a department have the same people

        sorts: dict[tuple[tuple[int, ...], ...], int] = {}
        told_of: dict[tuple[int, ...], int] = {}

        def compared(rows: tuple[int, ...]) -> int:
            """The same number for cases that nothing told of them parts."""
            known = told_of.get(rows)
            if known is None:
                told = tuple(dict.fromkeys([cases[row] if row in cases else index.alike(row) for row in rows]))
                known = told_of[rows] = sorts.setdefault(told, len(sorts))
            return known

        for link in links:
            for row in link.rows:
                if row not in cases:
                    cases[row] = index.alike(row)
                    if cases[row][0] not in met:
                        met.add(cases[row][0])
                        one = index.people(row)
                        people |= one.handlers | one.deputies | one.approvers | one.interested
                        addresses |= one.interested_addresses
            kind = (_TOLD(link), sender(link), compared(link.rows))
            kinds.setdefault(kind, []).append(link)
        self.links = tuple(kinds.values())
        self._kind = {id(link): number for number, kind in enumerate(self.links) for link in kind}
        self.own = _own(whos, links, index) if links else {}
        self._relations: dict[tuple[int, int, bool], str] = {}
        self._persons: dict[int, set[int]] = {}  # group of a subject → persons it may be
        for link in links:
            if link.identified:
                self._persons.setdefault(link.group, set()).add(link.person)
        self.subjects: dict[int, int] = {}  # recipient → subjects shown who are not himself, where it is not all of them
        classes: dict[Hashable, list[int]] = {}
        self._class: dict[int, int] = {}  # recipient → the first of his class
        for i, (who, how) in enumerate(zip(whos, hows, strict=True)):
            if i in self.own:
                self.subjects[i] = self._shown(who, self.own[i], index)
            match = who.match
            key = (
                how, who.fixed, id(who.partner), id(who.group), who.roles, named(who), self.subjects.get(i, -1),
                frozenset(people.intersection(match.staff_ids)) if match.staff_ids else (),
                tuple([frozenset(people.intersection(ids)) for ids in who.readers]),
                match.tokens & addresses if addresses else (),
                compared(match.rows) if match.rows else -1,
            )  # fmt: skip
            members = classes.setdefault(key, [])
            members.append(i)
            self._class[i] = members[0]
        self.recipients = tuple(classes.values())

    def _shown(self, who: Who, own: Sequence[Link], index: Index) -> int:
        if len(own) == 1:
            shown = self._persons[own[0].group] if own[0].identified else set[int]()
            himself = 0 < len(shown) <= len(who.match.rows) and all([who.is_person(person, index) for person in shown])
            return len(self._persons) - himself
        mine = set(index.persons(who.match.rows))
        groups = {link.group for link in own if link.identified}
        return len(self._persons) - sum([self._persons[group] <= mine for group in groups])

    @property
    def all_subjects(self) -> int:
        return len(self._persons)

    def relation(self, i: int, who: Who, link: Link, index: Index) -> str:
        """What recipient `i`, who it is, is to a link that he has a part in. Asked for by each step that tells of it. To links of one kind that mean
        themselves, all of a class are the same."""
        rows = who.match.rows
        himself = len(rows) == 1 and index.person(rows[0]) == link.person
        key = (self._class[i], self._kind[id(link)], True) if himself else (i, id(link), False)
        known = self._relations.get(key)
        if known is None:
            known = self._relations[key] = relation(who, link.rows, link.person, index)
        return known

    def parts(self, members: Sequence[int], whos: Sequence[Who], index: Index) -> list[tuple[int, Link]]:
        """Recipients of the class with links they have a part in, those once that are the same to them."""
        found: dict[tuple[int, str], tuple[int, Link]] = {}
        for i in members:
            for link in self.own.get(i, ()):
                what = self._kind[id(link)], self.relation(i, whos[i], link, index)
                if what not in found:
                    found[what] = i, link
        return list(found.values())

    def has_other(self, i: int, kind: Sequence[Link]) -> bool:
        """Is there a link of the kind that recipient `i` has no part in?"""
        return len(kind) > len(self.own.get(i, ())) or self.other((i,), kind) is not None

    def other(self, members: Sequence[int], kind: Sequence[Link]) -> tuple[int, Link] | None:
        """A recipient of the class and a link of the kind that he has no part in, or None."""
        for i in members:
            own = self.own.get(i)
            if own is None:
                return i, kind[0]
            for link in kind[: len(own) + 1]:
                if link not in own:
                    return i, link
        return None


def _own(whos: Sequence[Who], links: Sequence[Link], index: Index) -> dict[int, list[Link]]:
    by_person: dict[int, list[Link]] = {}
    by_case: dict[str, list[Link]] = {}
    by_row = _by_row(links, whos)
    for link in links:
        by_person.setdefault(link.person, []).append(link)
        by_case.setdefault(link.case_nos[0], []).append(link)
    out: dict[int, list[Link]] = {}
    for i, who in enumerate(whos):
        match = who.match
        if not match.rows and not match.agent_rows:
            continue
        if len(match.rows) == 1 and not match.agent_rows:  # nearly everybody: one case, and no link but his own
            mine = by_person.get(index.person(match.rows[0]))
            joint = by_case.get(index.case_no(match.rows[0]))
            if joint is None or mine is None or (len(mine) == len(joint) == 1 and mine[0] is joint[0]):
                if one := mine or joint:
                    out[i] = one
                continue
        found: dict[int, Link] = {}
        for row in who.match.rows:
            for link in by_person.get(index.person(row), ()):
                found[id(link)] = link
            for link in by_case.get(index.case_no(row), ()):
                found[id(link)] = link
        for row in who.match.agent_rows:
            for link in by_row.get(row, ()):
                found[id(link)] = link
        if found:
            out[i] = list(found.values())
    return out


def _by_row(links: Sequence[Link], whos: Sequence[Who]) -> dict[int, list[Link]]:
    """The links of each row, where anybody acts for a requester: who does not is looked for by his person and his case."""
    found: dict[int, list[Link]] = {}
    for link in links if any([who.match.agent_rows for who in whos]) else ():
        for row in link.rows:
            found.setdefault(row, []).append(link)
    return found
