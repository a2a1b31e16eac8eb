"""Where a number may begin and end inside a digit run, the check digits of Korean numbers, and real calendar dates.

Owns arithmetic on decoded digits; looks at no text. A detector asks for windows of the length it wants and judges only those, so that
a number written in Hangul, circled or spaced digits costs the same as a plain one. Weights: korea.md of the project's knowledge
base lists the public sources (resident number, Commercial Registration Rules for corporations, ISO/IEC 7812 for cards, GS1 for EAN).
"""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from operator import mul
from typing import Final

from dlp.model import NumberRun

PARTICLE: Final = 2
"""At most this many Hangul-read digits at either end may be a particle (`…칠이에요`) and no part of the number."""

_WORDS: Final = (("h", "hangul_digits"), ("n", "native_digits"), ("c", "hanja_digits"), ("l", "lookalike"))
_RRN: Final = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)
_BRN: Final = (1, 3, 7, 1, 3, 7, 1, 3, 5)
_DOUBLED: Final = str.maketrans("0123456789", "0246813579")
"""A digit twice, its digits added up."""
_DASHES: Final = frozenset("-‐‑‒–—―−－ーㅡ─~～〜_=/.·")
_TIES: Final = frozenset("-‐‑–−")
_MONTHS: Final = frozenset(f"{month:02}" for month in range(1, 13))
_CENTURY: Final = {"1": 1900, "2": 1900, "5": 1900, "6": 1900, "3": 2000, "4": 2000, "7": 2000, "8": 2000, "9": 1800, "0": 1800}


class Edges:
    """The group boundaries of one run: sorted `starts`, a set of `ends`, and `breaks` without the tolerance for particles."""

    __slots__ = ("_windows", "breaks", "ends", "length", "run_breaks", "starts")

    def __init__(self, run: NumberRun) -> None:
        self.length = len(run.digits)
        self.breaks = frozenset(run.breaks)
        self.run_breaks = run.breaks
        self.starts: list[int] = [0, *run.breaks]
        self.ends: set[int] = {*run.breaks, self.length}
        self._windows: dict[int, list[int]] = {}
        if "h" in run.sources:
            self._soften(run.sources)

    def _soften(self, sources: str) -> None:
        for end in tuple(self.ends):
            for near in range(end - 1, max(end - 1 - PARTICLE, 0), -1):
                if sources[near] != "h":
                    break
                self.ends.add(near)
        more = set(self.starts)
        for start in self.starts:
            for near in range(start, min(start + PARTICLE, self.length - 1)):
                if sources[near] != "h":
                    break
                more.add(near + 1)
        self.starts = sorted(more)

    def windows(self, size: int) -> list[int]:
        """Every start with an end `size` digits on."""
        found = self._windows.get(size)
        if found is None:
            ends = self.ends
            found = self._windows[size] = [start for start in self.starts if start + size in ends]
        return found

    def groups(self, start: int, end: int) -> tuple[int, ...]:
        """Lengths of the groups in [start, end)."""
        cuts = [start, *self.run_breaks[bisect_right(self.run_breaks, start) : bisect_left(self.run_breaks, end)], end]
        return tuple(b - a for a, b in itertools.pairwise(cuts))


def breaks_in(run: NumberRun, start: int, end: int) -> tuple[int, ...]:
    """The breaks strictly inside [start, end)."""
    breaks = run.breaks
    return breaks[bisect_right(breaks, start) : bisect_left(breaks, end)]


_KNOWN: Final[dict[int, tuple[NumberRun, Edges]]] = {}
_MOST_KNOWN: Final = 8192
"""Runs whose edges are kept: those of one view, which every detector asks for in turn. The run is kept with them, so that its id stays its own."""


def edges_of(run: NumberRun) -> Edges:
    """The edges of a run, worked out once for all detectors."""
    known = _KNOWN.get(id(run))
    if known is not None and known[0] is run:
        return known[1]
    if len(_KNOWN) >= _MOST_KNOWN:
        _KNOWN.clear()
    edges = Edges(run)
    _KNOWN[id(run)] = run, edges
    return edges


def windows(run: NumberRun, size: int) -> Sequence[int]:
    """Start indexes of every stretch of `size` digits that begins and ends where a group does (particles tolerated)."""
    length = len(run.digits)
    if length < size:
        return ()
    if length == size:
        return (0,)
    if len(run.breaks) == length - 1 and length > size + PARTICLE and len(set(run.separators)) == 1:
        return ()  # dictated digit by digit, and longer: no piece of it is a number of its own
    return edges_of(run).windows(size)


def particle_at_end(run: NumberRun, start: int, end: int) -> bool:
    """The last digit or two are a glued particle (`417293이며`): read from Hangul, after digits that were all written as digits."""
    sources = run.sources[start:end]
    return sources.endswith("h") and "h" not in sources[:-PARTICLE] and sources.count("h") <= PARTICLE


def alone(run: NumberRun, start: int, end: int) -> bool:
    """No bare hyphen ties [start, end) to more digits on either side, as in a longer code."""
    before, after = separator_at(run, start), separator_at(run, end)
    return (before is None or before not in _TIES) and (after is None or after not in _TIES)


def separator_at(run: NumberRun, index: int) -> str | None:
    """The separator before digit `index`, or None where there is none."""
    at = bisect_left(run.breaks, index)
    return run.separators[at] if at < len(run.breaks) and run.breaks[at] == index else None


def dashed(separator: str | None) -> bool:
    """A hyphen in any of its spellings, spaces around it allowed."""
    return bool(separator) and any(c in _DASHES for c in separator or "")


def spelled(run: NumberRun, start: int, end: int, how: str) -> str:
    """The word for `Finding.how`: how the digits were written, else the word of the view."""
    sources = run.sources[start:end]
    if not sources.strip("am"):
        return how
    for letter, word in _WORDS:
        if letter in sources:
            return word
    return how


def real_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def resident_birth(digits: str) -> date | None:
    """Birth date of a 13-digit resident or foreigner number by its first seven digits, or None where there is no such day."""
    century = _CENTURY.get(digits[6])
    if century is None or digits[2:4] not in _MONTHS or digits[4:6] > "31":
        return None
    return real_date(century + int(digits[:2]), int(digits[2:4]), int(digits[4:6]))


def resident_check(digits: str) -> bool:
    """Resident number check digit (not given to numbers issued since October 2020)."""
    return _resident_digit(digits) == int(digits[12])


def foreigner_check(digits: str) -> bool:
    """Foreigner number check digit: the resident one plus two."""
    return (_resident_digit(digits) + 2) % 10 == int(digits[12])


def _resident_digit(digits: str) -> int:
    total: int = sum(map(mul, _RRN, digits.encode())) - 0x30 * sum(_RRN)
    return (11 - total % 11) % 10


def corporation_check(digits: str) -> bool:
    total = sum(digits[:12].encode()) + sum(digits[1:12:2].encode()) - 0x30 * 18
    return (10 - total % 10) % 10 == int(digits[12])


def business_check(digits: str) -> bool:
    total: int = sum(map(mul, _BRN, digits.encode())) - 0x30 * sum(_BRN) + 5 * int(digits[8]) // 10
    return (10 - total % 10) % 10 == int(digits[9])


def luhn(digits: str) -> bool:
    plain, doubled = digits[::-2].encode(), digits[-2::-2].translate(_DOUBLED).encode()
    return (sum(plain) + sum(doubled) - 0x30 * len(digits)) % 10 == 0


def ean(digits: str) -> bool:
    total = sum(int(d) * (1 + 2 * (i % 2)) for i, d in enumerate(digits[:12]))
    return (10 - total % 10) % 10 == int(digits[12])
