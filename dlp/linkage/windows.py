"""Telephone, resident and case numbers of the register as windows of the digit streams of a message, whatever is glued to them or stands between.

Pure. A detector finds a number by its edges: an edge is what one more digit, a letter or a footnote takes away. Here every stretch of a stream
(`dlp.views.streams`) that begins like a number and has its length is looked up, forwards and backwards, and the register says whose it is.

A hit is evidence by how it stood. u, the chance that a given person's number agrees by accident, is that of the field times the number of windows
that were tried in this stream (each is a draw) times a factor for the way in which the digits stood: a number in its usual groups with something glued to
it is as good as one alone; single digits with the same thing between them nearly so; digits picked out of a line are weak. Weak ones count as a
piece of the number (`phone_part`), which holds a message and does not block it.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from dlp.budget import Budget
from dlp.linkage import canon, weights
from dlp.linkage.digits import Numbers
from dlp.linkage.index import Index
from dlp.linkage.mentions import Mention, Seen, held
from dlp.linkage.numbers_held import Held, Tried, tried
from dlp.linkage.standing import NONE, Standings
from dlp.linkage.texts import Reading
from dlp.model import DigitStream, Entity

_ALIKE_GAPS: Final = 3
"""Kinds of what stands between single digits up to which they were set apart on purpose and not picked out of words."""
NEAR: Final = 4
"""Characters between the groups of a number as it is usually written."""
APART: Final = 3.0
"""How many times likelier by accident than a number in its groups: one without groups inside a longer one, and one told digit by digit."""
BACKWARDS: Final = 10.0
WEAK: Final = 15.0
"""The same of digits that stand irregularly; from here on a hit is only a piece of a number."""
PICKED: Final = 30.0
"""The same where words stand between."""
LOOK: Final = 20
"""Units of work for looking one window up: it is hashed and not found."""
A_DIGIT: Final = 8
"""The same for a digit of a stream, whatever begins there."""
FEW: Final = 100
"""Cases whose numbers are kept at hand for one message."""
CASES_READ: Final = 200
"""Digits of a stream up to which it is read for case numbers."""
_FIELDS: Final = ("phone", "rrn")
"""What a window may be."""
_PHONE_ENTITY: Final = Entity("PHONE_NUMBER", field="phone", precedence=70, shape="phone")
_RESIDENT_ENTITY: Final = Entity("KR_RRN", field="rrn", unique=True, precedence=10, shape="birth")


class Window(NamedTuple):
    """One stretch of a stream that is a number of the register: its digits, and the stream indexes of them in reading order."""

    field: str  # of `_FIELDS`
    digits: str
    order: range
    rows: tuple[int, ...]


def search(readings: Sequence[Reading], index: Index, seen: Seen, found: Numbers, stand: Standings, budget: Budget) -> None:
    """Add a mention for every number of the register that stands in a stream and was not found before, and the cases named in one."""
    looking = _Search(index, seen, budget)
    near = stand.near() if index.plain_case_numbers and any(reading.view.streams for reading in readings) else NONE
    numbers = _numbers(index, near)
    asked: dict[str, frozenset[int]] = {}  # the views of a text say the same digits again
    for reading in readings:
        for stream in reading.view.streams:
            looking.through(reading, stream)
            if near and len(stream.digits) <= CASES_READ:
                _cases(stream, index, found, near, numbers, asked, budget)


class _Search:
    """One message: what was found."""

    __slots__ = ("_budget", "_index", "_known", "_looked", "_seen")

    def __init__(self, index: Index, seen: Seen, budget: Budget) -> None:
        self._index, self._seen, self._budget = index, seen, budget
        self._known = {(m.field, row) for m in seen.mentions if m.field in _FIELDS for row in m.rows}
        self._looked: dict[tuple[str, bool], tuple[bytes, list[Held]]] = {}  # the views of a text say the same digits again

    def through(self, reading: Reading, stream: DigitStream) -> None:
        if not self._budget.charge(A_DIGIT * len(stream.digits), reading.view.part):
            return
        digits = stream.digits, stream.how == "numerals"
        looked = self._looked.get(digits)
        if looked is None:
            looked = self._looked[digits] = self._index.numbers_held.look(*digits)
        windows, held = looked
        if not held:
            return
        places = tried(windows)
        last = len(stream.digits) - 1
        draws: dict[int, tuple[int, int]] = {}  # the same for every hit of a field
        for which, number, rows in held:
            resident = places[which][0]
            field = "rrn" if resident else "phone"
            if all([(field, row) in self._known for row in rows]):
                continue
            if not resident and self._index.is_staff_contact(number):
                continue
            if resident not in draws:
                draws[resident] = _draws(stream, [place for place in places if place[0] == resident])
            self._take(reading, stream, Window(field, number, _order(places[which], last), rows), *draws[resident])

    def _take(self, reading: Reading, stream: DigitStream, window: Window, clean: int, tried: int) -> None:
        """`clean`, `tried`: windows of this field in the stream, those with both edges at groups and all."""
        factor = _factor(stream, window)
        if factor >= WEAK:  # only a clean one counts, so only those were draws
            if not _clean(stream, window.order):
                return
            tried = clean
        start, end = min(stream.starts[i] for i in window.order), max(stream.ends[i] for i in window.order)
        entity = _RESIDENT_ENTITY if window.field == "rrn" else _PHONE_ENTITY
        one = reading.view.finding(entity, start, end, 0.9, window.digits, detector="register", how=stream.how)
        name = "phone_part" if window.field == "phone" and factor >= WEAK else window.field
        chance = min(1.0, weights.CHANCE[window.field] * factor * tried)
        self._seen.mentions.append(Mention(name, (one.part, one.start), window.rows, chance, end=one.end))
        self._seen.findings.append(held(one))
        if name == window.field:  # a piece does not keep a better reading of the same number from being found
            self._known.update((name, row) for row in window.rows)


def _order(place: Tried, last: int) -> range:
    """The stream indexes of a window in reading order; `last`: that of the last digit."""
    _, a, b, turned = place
    return range(last - a, last - b, -1) if turned else range(a, b)


def _factor(stream: DigitStream, window: Window) -> float:
    """How much weaker than a number alone a window is, by how its digits stood."""
    order = window.order
    gaps = [stream.starts[b] - stream.ends[a] for a, b in pairwise(order)]
    if order.step < 0:
        return BACKWARDS if max(-gap for gap in gaps) <= 2 * NEAR else PICKED
    if stream.how == "columns" or min(gaps) < -1:
        return WEAK
    apart = [i + 1 for i, gap in enumerate(gaps) if gap > 0]
    lost = len(window.digits) - len(order)  # the zero that a country's code replaces
    usual = {3 - lost, 7 - lost} if window.field == "phone" else {6}
    if max(gaps) <= NEAR and usual.issuperset(apart):
        return 1.0 if apart else APART
    if stream.how not in ("written", "spoken", "words") and max(gaps) <= 2 * NEAR:
        return APART
    if len(apart) == len(gaps) and len(set(gaps)) <= _ALIKE_GAPS:
        return APART
    return WEAK if max(gaps) <= 2 * NEAR or len(apart) <= 3 else PICKED


def _clean(stream: DigitStream, order: range) -> bool:
    """Do the digits begin where a group of the stream begins and end where one ends? Those picked out of groups and words prove nothing."""
    first, last = (order[0], order[-1]) if order.step > 0 else (order[-1], order[0])
    return (first == 0 or stream.starts[first] != stream.ends[first - 1]) and (
        last == len(stream.digits) - 1 or stream.ends[last] != stream.starts[last + 1]
    )


def _draws(stream: DigitStream, places: Sequence[Tried]) -> tuple[int, int]:
    """How many of these windows are clean, and how many there are: of all windows of a long list."""
    parted = [start != end for start, end in zip(stream.starts[1:], stream.ends, strict=False)]
    begins, ends, last = [True, *parted], [*parted, True], len(stream.digits) - 1
    return sum(
        [begins[last - b + 1] and ends[last - a] if turned else begins[a] and ends[b - 1] for _, a, b, turned in places]
    ), len(places)


def _numbers(index: Index, near: frozenset[int]) -> dict[str, set[int]] | None:
    """Case number → cases; None where there are so many that each window is rather looked up."""
    if len(near) > FEW:
        return None
    found: dict[str, set[int]] = {}
    for row in near:
        found.setdefault(canon.case_no(index.case(row).case_no), set()).add(row)
    return found


def _cases(
    stream: DigitStream, index: Index, found: Numbers, near: frozenset[int], numbers: dict[str, set[int]] | None, asked: dict[str, frozenset[int]],
    budget: Budget,
) -> None:  # fmt: skip
    """Case numbers inside longer groups and set apart digit by digit: of the cases that somebody in the message has to do with. `asked`: what was looked
    up in this message, and whose it is."""
    digits = stream.digits
    run = index.case_number_runs
    if numbers is not None:
        for number, rows_of_it in numbers.items() if budget.charge(len(digits) * len({*map(len, numbers)})) else ():
            if number in digits:
                found.cases.update(rows_of_it)
        return
    for size in index.case_number_lengths:
        if not budget.charge(LOOK * len(digits)):
            return
        for start in range(len(digits) - size + 1):
            window = digits[start : start + size]
            rows = asked.get(window)
            if rows is None:
                of_it = run(window)
                rows = asked[window] = near.intersection(of_it) if of_it else NONE
            if rows:
                found.cases.update(rows)
