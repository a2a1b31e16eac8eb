"""Which names stand beside a value: a number or an address in the same line and sentence as somebody else's name is that person's.

Pure. What stands in another line or sentence says nothing of whose a value is: whoever writes could put any name there, and the value would pass.
A part is looked at in the views that show it as it stands; where there is none, no name stands beside anything.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from dlp.linkage.index import Index
from dlp.linkage.naming import Named
from dlp.linkage.texts import Reading
from dlp.model import Finding

_ADJACENT: Final = (40, 12)
"""Characters between a name and the number or address behind it, or before it, that belongs to the same person."""
_APART: Final = re.compile(
    r"[\n\r\v\f\x1c-\x1e\x85\u2028\u2029!?。…]|[다요죠네까음함임됨]\s?[.~]|[다요죠네]\s(?=[가-힣])|(?<!입)니다\s"
    r"|(?<=[가-힣)\]])\.\s+(?=[^\W\d_])|(?<=[a-z]{4})\.\s+(?=[A-Z가-힣])"
)
"""Between two places: the line or the sentence of the first has ended. A full stop before a figure ends none (노을찬. 010-…), nor that of an
abbreviation (Tel.)."""


_MAY_PART: Final = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029!?。…다요죠네까음함임됨니.]")
"""One of these stands in whatever `_APART` finds."""


class _Name(NamedTuple):
    """A name at [start, end) of its part and place; whom it may mean: rows, or the name itself as long as nobody asked whose it is."""

    place: str
    start: int
    end: int
    whose: str | tuple[int, ...]


class _Names(NamedTuple):
    """The names of one part: where they begin and end, each ascending, and whose place that is."""

    starts: list[int]
    starting: list[int]
    ends: list[int]
    ending: list[int]
    names: list[_Name]


class Neighbours:
    """Names that are no official's, by where they stand. Built once a message, in n log n."""

    __slots__ = ("_by_part", "_index", "_known", "_rows", "_texts")

    def __init__(self, findings: Iterable[Finding], named: Iterable[Named], readable: Sequence[Reading], index: Index) -> None:
        self._index = index
        self._rows: dict[str | tuple[int, ...], frozenset[int]] = {}
        self._texts: dict[tuple[str, str], list[Reading]] = {}
        self._known: dict[tuple[str, int, int], tuple[frozenset[int], ...]] = {}  # a number is a mention of several steps
        for one in readable:
            if one.plain:
                self._texts.setdefault((one.view.part, one.view.place), []).append(one)
        by_part: dict[str, list[_Name]] = {}
        for part, name in _names(findings, named):
            by_part.setdefault(part, []).append(name)
        self._by_part: dict[str, _Names] = {}
        for part, names in by_part.items():
            starting = sorted(range(len(names)), key=[name.start for name in names].__getitem__)
            ending = sorted(range(len(names)), key=[name.end for name in names].__getitem__)
            self._by_part[part] = _Names(
                [names[i].start for i in starting], starting, [names[i].end for i in ending], ending, names
            )

    def beside(self, part: str, start: int, end: int) -> tuple[frozenset[int], ...]:
        """The rows of each name that ends shortly before [start, end) or begins shortly behind it, in its line and sentence, in the order in which
        they were given."""
        if part not in self._by_part:
            return ()
        end = max(start, end)
        known = self._known.get((part, start, end))
        if known is None:
            known = self._known[part, start, end] = self._beside(part, start, end)
        return known

    def _beside(self, part: str, start: int, end: int) -> tuple[frozenset[int], ...]:
        starts, starting, ends, ending, names = self._by_part[part]
        before = ending[bisect_left(ends, start - _ADJACENT[0]) : bisect_left(ends, start + 1)]
        behind = starting[bisect_left(starts, end) : bisect_left(starts, end + _ADJACENT[1] + 1)]
        if not (before or behind):
            return ()
        asked: dict[tuple[str, int, int], bool] = {}  # several who bear one name stand at one place
        found: list[frozenset[int]] = []
        for i in sorted({*before, *behind}):
            place, name_start, name_end, whose = names[i]
            between = (place, name_end, start) if name_end <= start else (place, end, name_start)
            joined = asked.get(between)
            if joined is None:
                joined = asked[between] = self._joined(part, *between)
            if joined:
                found.append(self._whose(whose))
        return tuple(found)

    def _whose(self, name: str | tuple[int, ...]) -> frozenset[int]:
        rows = self._rows.get(name)
        if rows is None:
            rows = self._rows[name] = frozenset(self._index.find("name", name) if isinstance(name, str) else name)
        return rows

    def _joined(self, part: str, place: str, first: int, last: int) -> bool:
        """Does nothing between [first, last) end a line or a sentence, in any view that shows both as they stand?"""
        shown = self._texts.get((part, place), ())
        return bool(shown) and not any([_parted(_between(one, first, last)) for one in shown])


def _parted(between: str) -> bool:
    return _MAY_PART.search(between) is not None and _APART.search(between) is not None


def _between(reading: Reading, first: int, last: int) -> str:
    """Of a view, what stands at [first, last) of its part."""
    starts = reading.view.starts
    return reading.text[first:last] if starts is None else reading.text[bisect_left(starts, first) : bisect_left(starts, last)]


def _names(findings: Iterable[Finding], named: Iterable[Named]) -> list[tuple[str, _Name]]:
    out = [(f.part, _Name(f.place, f.start, f.end, f.value.reveal())) for f in findings if f.entity.field == "name"]
    for one in named:
        if one.strength == "name":
            view = one.reading.view
            out.append((view.part, _Name(view.place, *view.span(one.hit.start, one.hit.end), one.hit.rows)))
    return out
