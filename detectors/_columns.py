"""The heading of a cell: in a table the label of a number stands at the top of its column, not beside it.

Rows are lines whose cells are separated by tabs (a spreadsheet's text), bars (a table in Markdown) or commas (CSV); a table is a run of lines
with equally many. Its tops are read once for a text, in one pass, and kept until the next few texts: a long list asks for them at every number.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from typing import Final

WIDE: Final = 1000
"""Characters of a line beyond which it is no row."""
_RULE: Final = re.compile(r"[\s|:\-+=]*")
_SHORT: Final = re.compile(r"[^0-9@]{1,16}")
_CELL: Final = {s: re.compile(rf"(?:^|{re.escape(s)})[ ]*([^{re.escape(s)}]*?)[ ]*(?={re.escape(s)}|$)") for s in "\t|,"}
_QUOTED: Final = re.compile(r'"[^"]*"')


@lru_cache(maxsize=4)
def headings(text: str) -> frozenset[str]:
    """All that `heading` may say of a text: of its tables most have nothing above them that a detector asks for."""
    tops = {id(top): top for top in _tops(text)[1]}
    return frozenset([cell for top in tops.values() for cell in map(_named, top) if cell])


def _named(cell: str) -> str:
    """A cell at the top as a heading, "" if it is none."""
    cell = cell.strip().strip("*_")
    return cell if _SHORT.fullmatch(cell) else ""


def heading(text: str, start: int) -> str:
    """What stands at the top of the column in which `start` lies; "" where there is no table, or its top is no heading."""
    if "\n" not in text[:start] if len(text) < WIDE else not _tops(text)[2]:
        return ""
    known = _tops(text)[3]
    found = known.get(start)
    if found is None:
        found = known[start] = _heading(text, start)
    return found


def _heading(text: str, start: int) -> str:
    starts, tops, *_ = _tops(text)
    at = bisect_right(starts, start) - 1
    top = tops[at]
    if not top:
        return ""
    begin = starts[at]
    end = text.find("\n", start, start + WIDE)
    line = text[begin : end if end >= 0 else start + WIDE]
    column = _unquoted(line).count(_separator(line), 0, start - begin)
    return _named(top[column]) if column < len(top) else ""


def under(text: str, named: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where the cells lie, without the blanks around them, of every column whose heading is `named` from end to end."""
    starts, tops, *_ = _tops(text)
    columns: dict[int, list[int]] = {}
    for at, top in zip(starts, tops, strict=True):
        if not top:
            continue
        if id(top) not in columns:
            columns[id(top)] = [i for i, cell in enumerate(top) if named.fullmatch(cell.strip().strip("*_"))]
        if columns[id(top)]:
            end = text.find("\n", at)
            line = text[at : end if end >= 0 else len(text)]
            cells = list(_CELL[_separator(line)].finditer(_unquoted(line)))
            for i in columns[id(top)]:
                cell = cells[i]
                yield at + cell.start(1), at + cell.end(1)


ROWS: Final = 40
"""Rows of a table, its first ones, that `alike` looks at."""


def alike(text: str, start: int, end: int) -> tuple[str, ...]:
    """What the cells that [start, end) lies in, several of one row or the last of one and the first of the next, hold in the other rows of their table,
    glued together: a number that is cut over columns is cut so in every row, and figures that make one by chance make none in most. () where it lies in
    one cell, or in no table."""
    if "\n" not in text:
        return ()
    starts, tops, _, _, known = _tops(text)
    at, to = bisect_right(starts, start) - 1, bisect_right(starts, end - 1) - 1
    row = to if tops[to] else min(to + 1, len(tops) - 1)  # the top itself: a table without headings
    if not tops[row] or not (tops[at] is tops[row] or at >= row - 1):
        return ()
    first, last = _column(text, starts[at], start), _column(text, starts[to], end)
    if at == to and first >= last:
        return ()
    place = id(tops[row]), to - at, first, last
    if place not in known:
        known[place] = _alike(text, row, to - at, first, last)
    return known[place]


def _column(text: str, begin: int, at: int) -> int:
    line = _line(text, begin)
    return _unquoted(line).count(_separator(line), 0, at - begin)


def _line(text: str, begin: int) -> str:
    return text[begin : begin + WIDE].split("\n", 1)[0]


def _alike(text: str, at: int, rows: int, first: int, last: int) -> tuple[str, ...]:
    """Of a table with a row `at`: from column `first` to column `last` so many rows below."""
    starts, tops, *_ = _tops(text)
    head = at
    while head and tops[head - 1] is tops[at]:
        head -= 1
    cells = []
    for i in range(head, min(head + ROWS, len(tops))):
        if tops[i] is not tops[at]:
            break
        line = _line(text, starts[i])
        cells.append(_unquoted(line).split(_separator(line)))
    if not rows:
        return tuple(["".join(row[first : last + 1]) for row in cells])
    return tuple(
        [
            "".join([*cells[i][first:], *chain.from_iterable(cells[i + 1 : i + rows]), *cells[i + rows][: last + 1]])
            for i in range(len(cells) - rows)
        ]
    )


@lru_cache(maxsize=4)
def _tops(text: str) -> tuple[list[int], list[list[str]], bool, dict[int, str], dict[tuple[int, int, int, int], tuple[str, ...]]]:
    """Where each line starts, and the cells at the top of the table it is a row of; none for other lines, and for the top itself. Whether there
    is any table at all. The headings that were asked for, by place, and what columns hold, by table, rows and columns: every detector asks for that of a number."""
    starts, tops = [], []
    at, shape, top = 0, ("", 0), [""][:0]
    for line in text.split("\n"):
        separator = _separator(line) if len(line) <= WIDE else ""
        row = _unquoted(line) if separator else ""
        now = (separator, row.count(separator) if separator else 0)
        starts.append(at)
        at += len(line) + 1
        if now != shape:
            shape, top = now, []
        tops.append(top)
        if separator and not top and not _RULE.fullmatch(row):
            top = row.split(separator)
    return starts, tops, any(tops), {}, {}


def _separator(line: str) -> str:
    return next((s for s in "\t|," if s in line), "")


def _unquoted(row: str) -> str:
    """A row in which no separator stands within quotes (RFC 4180), of the same length."""
    return _QUOTED.sub(lambda found: found[0].replace(",", ".").replace('"', " "), row) if '"' in row else row
