"""Who could mean whom: the cases that sender and recipients of one message have something to do with.

Weak data (names, initials, dates, digits, descriptions) is compared with these cases only; strong data with the whole register, and weighed by
the standing found here. Pure look-ups: the sets of a person are built once and kept with the index, so a message costs microseconds
whatever the size of the register. The FOI desk, the privacy officer and audit have standing in every case; their cases are not listed, only
recognised (`among(…, named=True)`), because a list of everything compares a piece with everybody.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final, NamedTuple

import numpy as np

from dlp.linkage import evidence, weights
from dlp.linkage.case_rows import AT_HAND
from dlp.linkage.evidence import Prior
from dlp.linkage.index import Index
from dlp.linkage.snapshot import RECENT
from dlp.linkage.tokens import U32
from dlp.linkage.who import OFFICE_ROLES, Who, unlisted

MOST: Final = 200
"""Rows of one value that an office without a list of its own is compared with."""
UNLISTED: Final = "unlisted"
"""Standing of a sender whose address is ours and in no table. He cannot be said to have nothing to do with any case, since nobody knows who he is: whole data
of a requester that he sends out are weighed as if they came from the FOI desk. Names and pieces are not, for half the town has them."""
NO_DAY: Final = date.min
MANY: Final = 64
"""Rows on both sides from which they are compared as arrays."""
SHORT: Final = 6
"""Rows of a value up to which it is compared anew each time it is asked for."""
OFTEN: Final = 500
"""Values compared, from which what holds rows is put together."""
LISTENERS: Final = 50
"""Recipients whose own cases are looked at; a letter to more is a circular."""
NONE: Final = frozenset[int]()
Sets = tuple[frozenset[int], ...]


@dataclass(slots=True)
class Standings:
    """The standing of the cases in one message. Rows of the register index; `spoken` grows while the message is read."""

    index: Index
    today: date = NO_DAY
    own: Sets = ()  # the sender works on them
    open_own: Sets = ()  # the open ones of these
    lately: frozenset[int] = NONE  # those, and the ones closed lately
    interest: Sets = ()  # sender or a recipient is interested
    asked: frozenset[int] = NONE  # a recipient is the requester
    colleagues: frozenset[int] = NONE  # a recipient is the requester, and an official
    counterpart: Sets = ()  # a recipient works on them
    department: Sets = ()  # of the sender's department, or one below it
    everyones: frozenset[int] = NONE  # each recipient works on them, and they are open or were closed lately
    everything: str = ""  # desk or office: the sender has to do with every case
    own_names: frozenset[int] = NONE  # name tokens of sender and recipients
    outside: bool = False  # a recipient is outside the agency
    unlisted: bool = False  # the sender writes from an address of ours that is in no table
    knows: frozenset[int] = NONE  # rows the sender is said to know besides
    spoken: set[int] = field(default_factory=set)  # by number or topic, now or just before
    hinted: set[int] = field(default_factory=set)  # a word of the title stands there: not the topic yet, but the desk may mean it
    mine: int = 0  # open cases of the sender
    theirs: int = 0  # open cases of the recipients
    size: int = 0  # cases of the department
    _made: dict[int, Prior] = field(default_factory=dict)
    _kinds: dict[tuple[str, str], Prior] = field(default_factory=dict)
    _all: list[frozenset[int] | set[int]] = field(default_factory=list)
    _near: dict[tuple[int, int], frozenset[int]] = field(default_factory=dict)
    _in_order: dict[frozenset[int], U32] = field(default_factory=dict)
    _known: dict[tuple[int, bool], tuple[Sequence[int], tuple[int, int], set[int]]] = field(default_factory=dict)
    _asked_before: int = 0
    _union: frozenset[int] = NONE

    @property
    def matters(self) -> bool:
        """Has anybody in the message to do with any case, or is one spoken of?"""
        return bool(self.lately or self.everything or self.interest or self.asked or self.spoken)

    @property
    def sender_knows(self) -> bool:
        """Has the sender himself to do with any case that is open or was closed lately?"""
        return bool(self.lately or self.everything)

    def among(self, run: Sequence[int], *, named: bool = False) -> set[int]:
        """Those of the rows that have a standing. `named`: the value is a whole name, which the desk and the offices may mean of anybody."""
        if len(run) < SHORT:
            return self._among(run, named=named)
        size = len(self.spoken), len(self.hinted)
        known = self._known.get((id(run), named))  # a text that says the same name again and again has the same run
        if known is None or known[0] is not run or known[1] != size:
            known = self._known[id(run), named] = run, size, self._among(run, named=named)
        return set(known[2])

    def among_any(self, runs: Iterable[Sequence[int]]) -> set[int]:
        """The same of several values, short runs of rows as one."""
        found: set[int] = set()
        short: set[int] = set()
        for run in runs:
            if len(run) < MANY:
                short.update(run)
            else:
                found |= self.among(run)
        return found | self._among(sorted(short), named=False) if short else found

    def _among(self, run: Sequence[int], *, named: bool) -> set[int]:
        found: set[int] = set()
        if not run:
            return found
        listed: list[int] = []
        if len(run) < MANY and self._asked_often():  # of a list of thousands nearly all are nobody's
            listed = list(run)
            if self._union.isdisjoint(listed) and self.spoken.isdisjoint(listed) and self.hinted.isdisjoint(listed):
                return self._of_everybody(run) if named and self.everything else found
        for mine in self._sets():
            if not mine:
                continue
            if len(run) > 8 * len(mine):
                found.update([row for row in mine if within(run, row)])
            else:
                listed = listed or list(run)  # read out of the table once
                found.update(mine.intersection(listed))
        if named and self.everything:
            found |= self._of_everybody(run)
        return found

    def _of_everybody(self, run: Sequence[int]) -> set[int]:
        """The rows that the desk and the offices may mean."""
        return set(run[: min(MOST, bisect_left(run, self.index.open_rows))])

    def _asked_often(self) -> bool:
        """Is it worth putting together all that holds rows and stays as it is?"""
        self._asked_before += 1
        if self._asked_before == OFTEN:
            self._union = frozenset().union(*self._sets()[2:])
        return self._asked_before >= OFTEN

    def _sets(self) -> list[frozenset[int] | set[int]]:
        """All that holds rows or may hold some later in the message."""
        if not self._all:
            fixed = (*self.own, *self.interest, self.asked, self.colleagues, *self.counterpart, *self.department)
            self._all = [self.spoken, self.hinted, *filter(None, fixed)]
        return self._all

    def keyed(self, run: Sequence[int]) -> set[int]:
        """The same of a value that only cases have that are still spoken of: the desk and the offices may mean any of them."""
        return self.among(run).union(run[:MOST]) if self.everything else self.among(run)

    def near(self) -> frozenset[int]:
        """Cases of which a piece may be meant: those of the people in the message, and those spoken of. Kept, since who works on a thousand cases is asked
        for them again and again; what is spoken of only grows."""
        size = len(self.spoken), len(self.hinted)
        near = self._near.get(size)
        if near is None:
            sets = (self.asked, self.colleagues, self.spoken, self.hinted, *self.own, *self.interest, *self.counterpart)
            most = max(sets, key=len)
            rest = not all([rows is most or not rows or rows <= most for rows in sets])
            # where all else lies in one's own cases, they are given as they are, without a copy of thousands
            near = most if not rest and isinstance(most, frozenset) else self.asked.union(*sets[1:])
            self._near[size] = near
        return near

    def near_among(self, run: Sequence[int]) -> set[int]:
        """Those of `near` that are among these rows, ascending."""
        near = self.near()
        if min(len(run), len(near)) < MANY:
            return {row for row in near if within(run, row)} if len(run) > 8 * len(near) else set(near.intersection(run))
        in_order = self._in_order.get(near)
        if in_order is None:
            kept = self.index.shares if near in self.own else self._in_order  # who works on many cases is asked for them all day
            in_order = kept.get(near)
            if in_order is None:
                in_order = kept[near] = np.fromiter(sorted(near), np.uint32, len(near))
            self._in_order[near] = in_order
        few, many = sorted((np.asarray(run), in_order), key=len)
        places = np.minimum(many.searchsorted(few), len(many) - 1)
        return set(few[many[places] == few].tolist())

    def has(self, sets: Sets, row: int) -> bool:
        for rows in sets:  # noqa: SIM110 - asked for every row of a list, and a generator costs more than the question
            if row in rows:
                return True
        return False

    def sender_has(self, row: int) -> bool:
        """Has the sender himself to do with it?"""
        return bool(self.everything) or self.has(self.own, row)

    def word(self, row: int) -> str:
        """The strongest standing of a case: interest, asked, own, desk, office, counterpart, department, none."""
        if self.interest and self.has(self.interest, row):
            return "interest"
        if row in self.asked:
            return "asked"
        if self.has(self.own, row) or row in self.knows:
            return "own"
        if self.everything:
            return self.everything
        if row in self.colleagues:
            return "colleague"
        if self.has(self.counterpart, row):
            return "counterpart"
        return "department" if self.has(self.department, row) else "none"

    def prior(self, row: int) -> Prior:
        made = self._made.get(row)
        if made is None:
            age = "open"
            if row >= self.index.open_rows:
                closed_on = self.index.closed_on(row)
                age = "recent" if closed_on is not None and (self.today - closed_on).days <= RECENT else "closed"
            kind = (self.word(row), age)
            made = self._kinds.get(kind)
            if made is None:
                counts = self.index.counts
                divisor = self._sharing(*kind)
                made = evidence.prior(*kind, divisor=divisor, open_cases=counts["open"], cases=counts["cases"])
                self._kinds[kind] = made
            self._made[row] = made
        return made

    def of_unlisted(self, prior: Prior) -> Prior | None:
        """What an address of ours that no table knows makes of a case that nobody else in the message has to do with; None: it makes nothing of it."""
        standing, _, age = prior.word.partition("-")
        if not self.unlisted or standing != "none" or age not in weights.PRIOR[UNLISTED]:
            return None
        counts = self.index.counts
        return evidence.prior(UNLISTED, age, divisor=self._sharing(UNLISTED, age), open_cases=counts["open"], cases=counts["cases"])

    def _sharing(self, word: str, age: str) -> int:
        """How many cases of this age share a standing."""
        counts = self.index.counts
        if word == "department":
            return self.size
        if word in ("desk", "office", UNLISTED):
            if age == "recent":
                return self.index.closed_since_count(self.today - timedelta(days=RECENT))
            return counts["open"] if age == "open" else counts["cases"]
        if word in ("own", "counterpart"):
            opened = self.mine if word == "own" else self.theirs
            return opened if age == "open" else sum(map(len, self.own if word == "own" else self.counterpart)) - opened
        return 1


def standings(sender: Who, recipients: Sequence[Who], index: Index, *, today: date) -> Standings:
    """Who of a message has to do with which cases. What stands of two people who write to each other is worked out once, and kept with the index while both are
    known (`dlp.linkage.parties.Known`)."""
    if len(recipients) != 1:
        return _standings(sender, recipients, index, today)
    key = ("pair", id(sender), id(recipients[0]))
    known = index.shares.get(key)
    if known is None or known[0] is not sender or known[1] is not recipients[0]:
        if len(index.shares) >= AT_HAND:
            index.shares.clear()
        known = index.shares[key] = (sender, recipients[0], _standings(sender, recipients, index, today))
    one: Standings = known[2]
    return Standings(
        index, today, one.own, one.open_own, one.lately, one.interest, one.asked, one.colleagues, one.counterpart, one.department, everything=one.everything,
        own_names=one.own_names, outside=one.outside, unlisted=one.unlisted, mine=one.mine, theirs=one.theirs, size=one.size, everyones=one.everyones,
    )  # fmt: skip


def _standings(sender: Who, recipients: Sequence[Who], index: Index, today: date) -> Standings:
    made = Standings(index, today)
    mine = _share(sender, index)
    theirs = [_share(who, index) for who in recipients[:LISTENERS]]
    if sender.kind == "staff" and not sender.roles.isdisjoint(OFFICE_ROLES):
        made.everything = "desk" if "foi_officer" in sender.roles else "office"
    made.own, made.open_own, made.mine, made.lately = mine.own, mine.opened, mine.open_cases, mine.lately
    made.department = mine.department
    made.size = sum(map(len, made.department)) if made.department else 0
    made.interest = tuple(dict.fromkeys(rows for one in (mine, *theirs) for rows in one.interest))
    made.counterpart = tuple(dict.fromkeys(rows for one in theirs for rows in one.own))
    made.everyones = _of_all(theirs) if len(recipients) <= LISTENERS else NONE
    made.theirs = sum([one.open_cases for one in theirs])
    made.asked = frozenset(row for who in recipients if who.kind != "staff" for row in who.match.rows)
    made.colleagues = frozenset(row for who in recipients if who.kind == "staff" for row in who.rows)
    made.outside = any([who.outside for who in recipients])
    made.unlisted = unlisted(sender)
    made.own_names = mine.names.union(*[one.names for one in theirs])
    return made


def _of_all(theirs: Sequence[_Share]) -> frozenset[int]:
    """Rows on which every recipient works."""
    return frozenset.intersection(*[one.lately for one in theirs]) if theirs else NONE


class _Share(NamedTuple):
    """What one party has to do with, whoever he writes to."""

    own: Sets = ()
    opened: Sets = ()  # the open ones of each
    open_cases: int = 0
    department: Sets = ()
    interest: Sets = ()
    names: frozenset[int] = NONE
    lately: frozenset[int] = NONE  # of `own`, what is still told apart like open cases


_NOTHING: Final = _Share()


def _share(who: Who, index: Index) -> _Share:
    """Worked out once for each party and kept with the index, which never changes."""
    match = who.match
    if not match.staff_ids and (not match.tokens or not index.has_any("interested_at")):
        return _NOTHING
    key = (match.staff_ids, match.tokens)
    known: _Share | None = index.shares.get(key)
    if known is None:
        if len(index.shares) >= AT_HAND:
            index.shares.clear()
        known = index.shares[key] = _worked_out(who, index)
    return known


def _worked_out(who: Who, index: Index) -> _Share:
    names: set[int] = set()
    own: list[frozenset[int]] = []
    opened: list[frozenset[int]] = []
    department: list[frozenset[int]] = []
    for staff_id in who.match.staff_ids:
        rows, still_open = index.standing("own", staff_id)
        own.append(rows)
        opened.append(still_open)
        if (person := index.staff.get(staff_id)) is not None:
            names |= person.names
            department += [index.standing("department", name)[0] for name in index.below(person.department)]
    sets = [tuple(dict.fromkeys(rows for rows in found if rows)) for found in (own, department, _interested(who, index))]
    lately = frozenset(row for rows in sets[0] for row in rows if row < index.keyed_rows)
    return _Share(sets[0], tuple(opened), sum(map(len, opened)), sets[1], sets[2], frozenset(names), lately)


def _interested(who: Who, index: Index) -> list[frozenset[int]]:
    sets = [index.standing("interested", staff_id)[0] for staff_id in who.match.staff_ids]
    return sets + [index.standing("interested_at", f"{token:x}")[0] for token in who.match.tokens]


def within(run: Sequence[int], row: int) -> bool:
    """Is the row in an ascending run?"""
    at = bisect_left(run, row)
    return at < len(run) and run[at] == row
