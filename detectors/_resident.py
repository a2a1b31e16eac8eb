"""Resident (주민등록번호) and foreigner (외국인등록번호, 국내거소신고번호) numbers: one shape, told apart by the seventh digit.

YYMMDD-GNNNNNC. The birth date must be a real day not after today; the check digit only raises the score, because numbers issued or changed
since October 2020 are random. A hyphen or a label is enough without it, bare digits need one of the two. A masked number counts as long
as it still shows a birth date or month.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from detectors._columns import alike
from detectors._labels import label, label_after
from detectors._numbers import (
    alone,
    breaks_in,
    corporation_check,
    dashed,
    ean,
    foreigner_check,
    resident_birth,
    resident_check,
    separator_at,
    spelled,
    windows,
)
from dlp.model import Entity, Finding, NumberRun, TextView

SIZE: Final = 13
RANDOM_SINCE: Final = date(2020, 10, 1)
OWN: Final = frozenset({"rrn", "frn"})
FOREIGN: Final = frozenset("5678")
VETO: Final = frozenset({"case", "other", "corp", "brn", "account", "card", "licence"})
_MASKED: Final = re.compile(
    r"[0-9]{6}[0-9]\*{6}|[0-9]{6}\*{7}|[0-9]{4}\*{2}[0-9*]\*{6}|[0-9]{6}[0-9]{2,5}\*{2,5}|[0-9]{2}\*{4}[0-9]{7}|\*{6}[0-9]{7}"
)


def resident_numbers(
    view: TextView, *, foreign: bool, entity: Entity, detector: str, today: Callable[[], date]
) -> Iterator[Finding]:
    """Findings of one of the two kinds in a view."""
    text = view.text.reveal()
    for run in view.numbers:
        if len(run.digits) < SIZE:
            continue
        for start in windows(run, SIZE):
            digits = run.digits[start : start + SIZE]
            if "*" in digits:
                score = _masked_score(run, start, digits, foreign, text)
            elif (digits[6] in FOREIGN) is foreign:
                score = _score(run, start, digits, text, today)
            else:
                continue
            if score:
                a, b = run.starts[start], run.ends[start + SIZE - 1]
                yield view.finding(entity, a, b, score, digits, detector=detector, how=spelled(run, start, start + SIZE, view.how))


def _score(run: NumberRun, start: int, digits: str, text: str, today: Callable[[], date]) -> float:
    birth = resident_birth(digits)
    if birth is None or birth > today():
        return 0.0
    checked = resident_check(digits) or (digits[6] in FOREIGN and foreigner_check(digits))
    kind = label(text, run.starts[start])
    if kind.rstrip("?") in OWN or label_after(text, run.ends[start + SIZE - 1]) in OWN:
        return 0.99 if checked else 0.95
    if kind in VETO:
        return 0.3
    if digits[6] in "90":  # born before 1900: nobody alive
        return 0.2
    if _figures(text, run.starts[start], run.ends[start + SIZE - 1], today()):
        return 0.3
    if not checked and ((birth < RANDOM_SINCE and _corporate(digits)) or not alone(run, start, start + SIZE)):
        return 0.3
    separator = separator_at(run, start + 6)
    inner = len(breaks_in(run, start, start + SIZE))
    if separator is None and inner == 0:
        if not checked and not run.plain and len(run.digits) == SIZE:
            return 0.6  # nobody spells out a serial number in Hangul or Hanja
        if not checked or (digits.startswith("880") and ean(digits)):
            return 0.3
        return 0.85
    if 2 < inner < 9:  # groups of other sizes: a date with a time, a table
        return 0.7 if checked and dashed(separator) else 0.3
    if inner > 2 and not dashed(separator) and _in_a_grid(run, start):
        return 0.4
    if inner > 2 and not checked:  # digit by digit: the hyphen between the halves, wider than the rest, must be there
        uniform = len({separator_at(run, i) for i in breaks_in(run, start, start + SIZE)}) == 1
        if uniform:
            return 0.6 if len(run.digits) == SIZE else 0.4
        return 0.7 if dashed(separator) else 0.4
    if dashed(separator):
        if _tail_broken(run, start) and not checked:
            return 0.6
        return 0.97 if checked else 0.85
    if separator is None:
        return 0.8 if checked else 0.3
    if "\n" in separator:
        return 0.8 if checked else 0.35
    return 0.93 if checked else 0.6


_LEAST: Final = 3
"""Rows of a table from which its columns say what they hold."""
_SHARE: Final = 0.7
"""Of a column of days beside a column of figures by chance half the rows are a number that may have been issued."""


def _figures(text: str, start: int, end: int, today: date) -> bool:
    """It is cut over columns of a table that in many other rows hold no such number: days, sums and codes that stand beside each other."""
    held = [digits for cells in alike(text, start, end) if "*" not in cells and (digits := re.sub(r"[^0-9]", "", cells))]
    return len(held) >= _LEAST and sum(_issued(digits, today) for digits in held) < _SHARE * len(held)


def _issued(digits: str, today: date) -> bool:
    """Could have been given to somebody: right check digit, or since October 2020, when it lost its meaning."""
    birth = resident_birth(digits) if len(digits) == SIZE else None
    if birth is None or birth > today or digits[6] in "90":
        return False
    return birth >= RANDOM_SINCE or resident_check(digits) or (digits[6] in FOREIGN and foreigner_check(digits))


_SPARE: Final = 2


def _in_a_grid(run: NumberRun, start: int) -> bool:
    """Single digits of a table, of flags or answers: of ten windows one has a right check digit. A number that is spelled out has one sign between all
    digits but its halves, and few digits beside it."""
    between = {separator_at(run, i) for i in breaks_in(run, start, start + SIZE) if i != start + 6}
    return len(between) > 1 or len(run.digits) > SIZE + _SPARE


def _tail_broken(run: NumberRun, start: int) -> bool:
    return any(i != start + 6 for i in breaks_in(run, start, start + SIZE))


def _corporate(digits: str) -> bool:
    """Reads as a corporation number: registry office 11-28, right check digit."""
    return "11" <= digits[:2] <= "28" and corporation_check(digits)


def _masked_score(run: NumberRun, start: int, digits: str, foreign: bool, text: str) -> float:
    if not _MASKED.fullmatch(digits):
        return 0.0
    front, sex = digits[:6], digits[6]
    if (sex in FOREIGN) is not foreign:
        return 0.0
    kind = label(text, run.starts[start])
    if kind in VETO:
        return 0.3
    labelled = kind.rstrip("?") in OWN
    if front == "******" or front.endswith("****"):  # the tail is shown
        return 0.85 if labelled or dashed(separator_at(run, start + 6)) else 0.4
    month, day = int(front[2:4]), front[4:]
    if not 1 <= month <= 12 or (day != "**" and not 1 <= int(day) <= 31):
        return 0.0
    if not labelled and not dashed(separator_at(run, start + 6)):
        return 0.4
    if sex in "1234567890" and day != "**":
        return 0.85
    return 0.75 if day != "**" else 0.6
