"""A record of a CSV in which a quote is too many → the rows that stand in it.

A title that begins with `"` makes one cell of all that follows up to the next quote: the requesters of the rows between would be gone without a word.
Told by lines of such a cell that begin as rows do; a cell that is written in several lines stays one. Pure. Reference: RFC 4180 2.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Final, Literal

from dlp.language import tr

MENDED: Final = "mended"
CUT: Final = "cut"
BROKEN: Final = "broken"


class Odd(list[str]):
    """Cells of a row that is not as the file should have it. `mended`: they stand in their columns and count; `cut`: they stand in their columns,
    and something behind them is missing; `broken`: nobody knows which cell is which."""

    def __init__(self, cells: Sequence[str], state: Literal["mended", "cut", "broken"]) -> None:
        super().__init__(cells)
        self.state = state

    def told(self) -> str:
        if self.state == MENDED:
            return tr(
                "따옴표의 짝이 맞지 않아 한 행으로 끊어 읽었습니다. 그 칸을 확인해 주십시오",
                "a quote without its other one: read as a row of its own; look at its cells",
            )
        if self.state == CUT:
            return tr("파일이 이 행 도중에 끝났습니다", "the file ends within this row")
        return tr("따옴표의 짝이 맞지 않아 읽지 못했습니다", "a quote without its other one: not read")


Part = tuple[int, int, list[str] | None]
"""First line and the one after the last, counted within the record, and the cells (`Odd` where a quote was left out); None where the row cannot be
made out."""

LONGEST: Final = 10
"""Lines of a row that cannot be made out, beyond which nobody knows how many rows it is."""
_MANY_QUOTES: Final = 40
_SURE: Final = 5
"""Digits of a first column that nothing but a row begins with."""


def apart(lines: Sequence[str], sign: str, width: int) -> list[Part]:
    """The rows among these lines; `width`: cells that rows of this file have."""
    key = _first(lines[0], sign)
    begins = _by_key(key, sign) if any(map(str.isdigit, key)) else _by_cells(sign, width)
    starts = [0, *(at for at in range(1, len(lines)) if begins(lines[at])), len(lines)]
    return [(start, end, _cells(lines[start:end], sign, width)) for start, end in pairwise(starts)]


def swallowed(lines: Sequence[str], sign: str, width: int) -> list[Part]:
    """The rows of a record that can be read as one, where it is several; else none."""
    parts = apart(lines, sign, width)
    sure = sum(map(str.isdigit, _first(lines[0], sign))) >= _SURE
    return parts if len(parts) > 1 and (sure or any(cells is not None for _, _, cells in parts[:-1])) else []


def _first(line: str, sign: str) -> str:
    return line.partition(sign)[0].strip(' "\r\n')


def _by_key(key: str, sign: str) -> Callable[[str], bool]:
    """Does a line begin with a cell of the shape that the record begins with? Long numbers have the same length."""
    many = sum(map(str.isdigit, key)) >= _SURE
    parts = [
        re.escape(one) if not one.isdigit() else rf"\d{{{len(one)}}}" if many else r"\d+" for one in re.findall(r"\d+|\D+", key)
    ]
    shape = re.compile(
        rf'\s*("?)\s*{"".join(parts)}\s*\1\s*{re.escape(sign)}'
    )  # a quote behind it alone ends a cell of several lines
    return lambda line: shape.match(line) is not None


def _by_cells(sign: str, width: int) -> Callable[[str], bool]:
    return lambda line: width > 3 and line.count(sign) >= width - 1


def _cells(lines: Sequence[str], sign: str, width: int) -> list[str] | None:
    """The one row that these lines are, as they stand or without one of their quotes."""
    text = "".join(lines)
    quotes = [at for at, one in enumerate(text) if one == '"']
    if len(quotes) > _MANY_QUOTES:
        return None
    without = (text[:at] + text[at + 1 :] for at in quotes)
    for candidate in (text, *without) if len(quotes) % 2 == 0 else (*without, text):
        try:
            found = list(csv.reader(io.StringIO(candidate, newline=""), delimiter=sign, strict=True))
        except csv.Error:
            continue
        if len(found) == 1 and len(found[0]) == width:
            return found[0] if candidate == text else Odd(found[0], MENDED)
    return None
