"""Spans of one text that are asked about again and again: each question costs the logarithm of their number. Pure."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

Span = tuple[int, int]
"""start, end; the end is exclusive."""


class Spans:
    """Immutable; the spans may overlap each other and come in any order."""

    __slots__ = ("_furthest", "_starts")

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts: list[int] = [start for start, _ in ordered]
        self._furthest: list[int] = list(accumulate([end for _, end in ordered], max))
        """The greatest end of all spans up to here."""

    def overlap(self, start: int, end: int) -> bool:
        """Does one of them overlap text[start:end]?"""
        before = bisect_left(self._starts, end)
        return before > 0 and self._furthest[before - 1] > start

    def hold(self, place: int) -> bool:
        """Does text[place] lie in one of them?"""
        before = bisect_right(self._starts, place)
        return before > 0 and self._furthest[before - 1] > place


def within(spans: Sequence[Span], low: int, high: int) -> Sequence[Span]:
    """Those that touch text[low:high], ends included. `spans`: in order, none of them overlapping another."""
    return spans[bisect_left(spans, low, key=lambda span: span[1]) : bisect_right(spans, high, key=lambda span: span[0])]
