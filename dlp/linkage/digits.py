"""What the runs of digits of a message hold: case numbers, numbers written apart or in another order, and groups that may be pieces of a number or a
date. Pure. A group inside a longer number that is known, or that an account explains, is spent."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from dlp.budget import HIT, Budget
from dlp.linkage import canon, dictated, weights, wording
from dlp.linkage.index import Index
from dlp.linkage.mentions import Key, Mention, Seen
from dlp.linkage.standing import Standings, within
from dlp.linkage.texts import Reading, outside_links
from dlp.model import Finding, NumberRun

MAX_GROUPS: Final = 40
"""Groups of digits beyond which a message is a table or a book, and pieces prove nothing."""
LONGEST: Final = 24
"""Separators of a run of digits beyond which it is a table."""


@dataclass(slots=True)
class Numbers:
    """What the runs of digits hold: rows of case numbers, and groups that may be pieces of a number or a date."""

    cases: set[int]
    groups: dict[str, Key]
    doubts: dict[str, float] = field(default_factory=dict)
    """Group → by how much oftener it agrees by chance, for a word beside it says what it counts."""

    def copy(self) -> Numbers:
        return Numbers(set(self.cases), dict(self.groups), dict(self.doubts))


def numbers(readings: Sequence[Reading], index: Index, seen: Seen, budget: Budget) -> Numbers:
    """Register numbers in any shape: detectors know what a telephone number looks like, the register knows which are."""
    found = Numbers(set(), {})
    numbered = [reading for reading in readings if reading.view.numbers]
    if numbered:
        whole = [(f.part, f.start, f.end) for f in seen.findings if f.entity.field in _WHOLE]
        spent = _Spans([*whole, *[one[:3] for one in seen.spent]])
        phones = _Phones(seen.findings)
    known: set[tuple[object, ...]] = set()
    for reading in numbered:
        view = reading.view
        if not index.plain_case_numbers:
            for _, _, rows in index.case_numbers(reading.text):
                found.cases.update(rows)
        for run in outside_links(view):
            if len(run.breaks) > LONGEST or not budget.charge(HIT * (1 + len(run.breaks)), view.part):
                continue
            if (alike := _alike(reading, run)) not in known:  # the views of a text show most runs again
                known.add(alike)
                _run(reading, run, index, seen, found, spent, phones)
    if len(found.groups) > MAX_GROUPS:
        found.groups.clear()
    return found


def _alike(reading: Reading, run: NumberRun) -> tuple[object, ...]:
    """All that is looked at of a run, and where it stands in the original."""
    text, start, end = reading.text, run.starts[0], run.ends[-1]
    before, on = text[max(0, start - _NEAR) : start], text[start : end + _NEAR]
    return reading.view.part, reading.view.span(start, end), run.digits, run.breaks, run.sources, before, on, _calls(text)


_WHOLE: Final = frozenset({"email", "address", "bank_account", "phone"})
"""Found values whose digits are no piece of another number."""


class _Spans:
    """Places that are spent, by part: does one lie in any of them?"""

    __slots__ = ("_by_part",)

    def __init__(self, spent: Iterable[tuple[str, int, int]]) -> None:
        self._by_part: dict[str, tuple[list[int], list[int]]] = {}
        for part, start, end in sorted(spent):
            starts, furthest = self._by_part.setdefault(part, ([], []))
            starts.append(start)
            furthest.append(max(end, furthest[-1]) if furthest else end)

    def hold(self, part: str, place: int) -> bool:
        return place < self.until(part, place)

    def until(self, part: str, place: int) -> int:
        """Where the spent stretch ends in which a place lies; -1 for none."""
        starts, furthest = self._by_part.get(part, ((), ()))
        at = bisect_right(starts, place) - 1
        return furthest[at] if at >= 0 and place < furthest[at] else -1


class _Phones:
    """Telephone numbers that a detector found, by place: what is a piece of one there was looked up with it, and is nobody else's number."""

    __slots__ = ("_digits", "_spans")

    def __init__(self, findings: Iterable[Finding]) -> None:
        found = [f for f in findings if f.entity.field == "phone"]
        self._spans = _Spans([(f.part, f.start, f.end) for f in found])
        self._digits = {(f.part, f.end): canon.digits(f.value.reveal()) for f in found}

    def at(self, part: str, place: int) -> str:
        """The digits of the number in which a place lies; "" for none."""
        until = self._spans.until(part, place)
        return self._digits.get((part, until), "") if until >= 0 else ""


def _run(reading: Reading, run: NumberRun, index: Index, seen: Seen, found: Numbers, spent: _Spans, phones: _Phones) -> None:
    cuts = [0, *run.breaks, len(run.digits)]
    part = reading.view.part
    place = reading.view.start(run.starts[0])
    explained = {0} if spent.hold(part, place) else set()  # groups of a number of which the owner is known
    inside: dict[int, str] = {}
    lengths = index.case_number_lengths
    for i, j, digits in _stretches(run.digits, cuts, lengths):
        known = False
        if len(digits) in lengths and (rows := index.find("case_no", digits)):
            found.cases.update(rows)
            known = True
        if len(digits) >= 8 and digits.isdigit():
            whole = len(digits) == len(run.digits) and digits[0] == "0" and 9 <= len(digits) <= 11
            if i not in inside:
                inside[i] = phones.at(part, reading.start(run.starts[cuts[i]]))
            known = digits in inside[i] or _number(digits, (part, place + cuts[i]), index, seen, reading.text) or known or whole
        if known:
            explained.update(range(i, j))
    if len(found.groups) > MAX_GROUPS:  # they prove nothing, whatever else stands there
        return
    for groups in _apart(reading.text, run, cuts):
        if explained.isdisjoint(groups):
            _groups(reading, run, [(cuts[k], cuts[k + 1]) for k in groups], found, spent)


def _stretches(digits: str, cuts: Sequence[int], lengths: Container[int]) -> Iterator[tuple[int, int, str]]:
    """(first group, the one behind the last, digits) of neighbouring groups that may be a number: as long as a case number, or eight digits and more."""
    for i, start in enumerate(cuts[:-1]):
        for j, end in enumerate(cuts[i + 1 :], i + 1):
            if end - start > 13:
                break
            if end - start >= 8 or end - start in lengths:
                yield i, j, digits[start:end]


def _groups(reading: Reading, run: NumberRun, cuts: Sequence[tuple[int, int]], found: Numbers, spent: _Spans) -> None:
    """Groups of digits beside each other: each may be a piece."""
    parts = [_unread(run, a, b) for a, b in cuts]
    size = cuts[-1][1] - cuts[0][0]
    if size > 8 and not {"010", "02"}.intersection(parts):
        return  # an account, a document number: its groups are nobody's last four digits
    for group, (start, end) in zip(parts, cuts, strict=True):
        piece = len(group) == 4 or (len(group) in (6, 8) and size <= 8)
        if piece and group.isdigit() and not (len(group) == 4 and 1980 <= int(group) <= 2040):
            at = reading.view.start(run.starts[start])
            if spent.hold(reading.view.part, at):
                continue
            doubt = weights.COUNTED if _counts(reading.text, run.starts[start], run.ends[end - 1]) else 1.0
            found.doubts[group] = min(doubt, found.doubts.get(group, doubt))
            found.groups.setdefault(group, (reading.view.part, at))


def _apart(text: str, run: NumberRun, cuts: Sequence[int]) -> list[range]:
    """The groups of a run, without those whose line holds words too: such a line is read by itself, figures of the next are no part of its number."""
    count = len(cuts) - 1
    whole = [range(count)]
    if count == 1 or "\n" not in text[run.ends[0] : run.starts[-1]]:
        return whole
    ends = [k for k in range(1, count) if "\n" in text[run.ends[cuts[k] - 1] : run.starts[cuts[k]]]]
    if not ends:
        return whole
    before = text[max(0, run.starts[0] - _NEAR) : run.starts[0]]
    behind = text[run.ends[-1] : run.ends[-1] + _NEAR]
    first = ends[0] if _WORDS.search(before[before.rfind("\n") + 1 :]) is not None else 0
    last = ends[-1] if _WORDS.search(behind.partition("\n")[0]) is not None else count
    return [one for one in (range(first), range(first, last), range(last, count)) if one]


_NEAR: Final = 40
"""Characters beside a run of digits in which the words of its line are looked for."""
_WORDS: Final = re.compile(r"[^\W\d_]{2}")
_COUNTS_BEFORE: Final = re.compile(
    r"(?:내선|구내|교환|직통|팩스|fax|사업자\s?(?:등록)?\s?(?:번호)?|우편\s?번호|관리\s?번호|사건\s?번호|문서\s?번호|차량|본관|별관|[₩￦$])\s?[.:)]?\s?[-0-9]{0,8}$",
    re.IGNORECASE,
)
_COUNTS_AFTER: Final = re.compile(
    r"[A-Za-z0-9._-]{0,20}@|\s?(?:호(?![가-힣])|동(?![가-힣])|층|원(?![가-힣])|만\s?원|천\s?원|건|명|개|쪽|부(?![가-힣])|회|차(?![가-힣])|㎡|kg|km|%|호실)"
)


def _counts(text: str, start: int, end: int) -> bool:
    """Does a word beside these digits say that they are an extension, a room, an amount, a number of things?"""
    return (
        _COUNTS_BEFORE.search(text[max(0, start - 16) : start]) is not None or _COUNTS_AFTER.match(text[end : end + 22]) is not None
    )


def _unread(run: NumberRun, start: int, end: int) -> str:
    """One group, without a particle at its end that could be read as a digit (6928이에요)."""
    sources = run.sources[start:end]
    plain = sources.rstrip("h")
    return (
        run.digits[start : start + len(plain)]
        if plain and len(sources) - len(plain) == 1 and set(plain) == {"a"}
        else run.digits[start:end]
    )


def _number(digits: str, key: Key, index: Index, seen: Seen, text: str) -> bool:
    """A telephone number of the register, whole, without its zero, or without 010. Is it known whose number this is?"""
    known = bool(index.is_staff_contact(digits))
    whole = digits if digits.startswith(("0", "82")) else "0" + digits if len(digits) == 10 and digits.startswith("1") else ""
    if whole and (rows := index.find("phone", whole)):
        seen.mentions.append(Mention("phone", key, rows, weights.CHANCE["phone"]))
        known = True
    calls = _calls(text)
    if len(digits) == 8 and not _of_a_year(digits, calls=calls) and (rows := index.find("phone", "010" + digits)):
        chance = weights.CHANCE["both_halves" if calls else "without_prefix"]
        seen.mentions.append(Mention("phone" if calls else "phone_part", key, rows, chance))
    return known


def _of_a_year(digits: str, *, calls: bool) -> bool:
    """Are eight digits a date, or the number of a paper of such a year that nothing calls a telephone's?"""
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:])
    return (1900 <= year < 2100 and 1 <= month <= 12 and 1 <= day <= 31) or (1980 <= year <= 2040 and not calls)


_CALLS: Final = ("그분", "그 분", "걸어", "국번", "앞에", "앞은", "공일공", "영일영", "010", "연락처", "번호")
"""Said beside the eight digits of a number without its 010: it is meant as one."""


@lru_cache(maxsize=4)
def _calls(text: str) -> bool:
    return any(word in text for word in _CALLS)


def reordered(readings: Sequence[Reading], index: Index, seen: Seen) -> None:
    """Numbers of which the groups stand in another order, of whom nothing better was found. They stand nowhere but in the text as a whole: what one of its
    sentences says of another matter, or a name in it, is not said of them."""
    for reading in readings:
        if not reading.seen & dictated.GATE:
            continue
        key = reading.view.part, -1
        for number in dict.fromkeys(dictated.numbers(reading.text)):
            field = "rrn" if len(number) == 13 else "phone"
            rows = index.find(field, number) or (index.find("frn", number) if field == "rrn" else ())
            known = {row for m in seen.mentions if m.field == field for row in m.rows}
            if known.issuperset(rows) or index.is_staff_contact(number):
                continue
            said = [wording.OF_HIS_SENTENCE[one.kind] for one in reading.said.sentences if one.asked and one.kind != "other"]
            cue = max(said, key=weights.WORDING.__getitem__, default="")
            seen.mentions.append(Mention(field, key, rows, weights.CHANCE[field] * 100, cue))


def pieces(found: Numbers, index: Index, stand: Standings, candidates: set[int]) -> list[Mention]:
    """Four digits of the own number of somebody who may be meant, six or eight of his birth date."""
    seen: list[Mention] = []
    halves: dict[int, set[str]] = {}
    groups = found.groups
    many = max(1, len(groups))
    for group, key in groups.items():
        doubt = found.doubts.get(group, 1.0)
        numbered = index.run("case_no", group)
        for column, value, piece, chance in _readings(group):
            run = index.run(column, value)
            if not run:
                continue
            rows = stand.among(run)
            rows |= (
                {row for row in candidates if within(run, row)} if len(run) > 8 * len(candidates) else candidates.intersection(run)
            )
            rows = {row for row in rows if not within(numbered, row)}
            if piece == "phone_part":
                for row in rows:
                    halves.setdefault(row, set()).add(column)
            if rows:
                seen.append(Mention(piece, key, tuple(sorted(rows)), min(1.0, chance * many * doubt)))
    both = tuple(sorted(row for row, fields in halves.items() if len(fields) == 2))
    if both:
        seen.append(Mention("phone", next(iter(groups.values())), both, weights.CHANCE["both_halves"] * many**2))
    return seen


def _readings(group: str) -> tuple[tuple[str, str, str, float], ...]:
    """(field of the register, value, field shown, u) of everything that a group of digits may be."""
    if len(group) == 4:
        return (
            ("phone_last4", group, "phone_part", weights.CHANCE["phone_part"]),
            ("phone_mid4", group, "phone_part", weights.CHANCE["middle_part"]),
        )
    dates = {group[-6:]} if len(group) == 8 else {group, group[4:] + group[2:4] + group[:2], group[4:] + group[:2] + group[2:4]}
    if len(group) == 8:  # 12031985: day and month before the year, in either order
        dates |= {group[6:] + group[2:4] + group[:2], group[6:] + group[:2] + group[2:4]}
    return tuple(("birth_date", date, "birth_date", weights.CHANCE["birth_date"] * len(dates)) for date in sorted(dates))
