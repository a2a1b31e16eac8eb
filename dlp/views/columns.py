"""Digits that stand one in a cell and are read downwards: a table, or lines of single signs, turned so that its columns are lines.

Text in, rewriting out; decides nothing.
"""

from __future__ import annotations

import re
from typing import Final

from dlp.views.offsets import Woven

_GAP: Final = r"[ \t\u00a0\u2002-\u200a\u3000|,·│┃]"
_CELL: Final = rf"(?!{_GAP})\S"
_ROW: Final = rf"{_GAP}*+{_CELL}(?>(?:{_GAP}{{1,8}}+{_CELL}){{1,24}}){_GAP}*+"
_BLOCK: Final = re.compile(rf"^{_ROW}(?>(?:\r?\n{_ROW}){{2,24}})(?=\r?$)", re.M)
_LEAST: Final = 7
"""Digits of the shortest number that is read so."""
_LONGEST: Final = 12
"""Lines of a block. A longer one is a questionnaire, of whose columns some always make a resident number by chance; the numbers of the register are looked for in every
second and third of its signs anyhow (`dlp.views.streams`)."""
_LINE: Final = re.compile(r"[^\r\n]+")
_SIGN: Final = re.compile(_CELL)
_APART: Final = re.compile(r"[\t|,·│┃]")


def turned(text: str) -> Woven | None:
    """The columns of each block of lines with single signs, as lines; None where there is no block with a number in it."""
    out: list[int] = []  # the places of the signs, -1 where a column ends
    for block in _BLOCK.finditer(text):
        if sum(map(str.isdigit, block[0])) < _LEAST:
            continue
        rows = _rows(text, *block.span())
        if len(rows) > _LONGEST:
            continue
        widest = max(len(row) for row in rows)
        out += _columns(rows)
        if any(len(row) < widest for row in rows):  # which of its cells is empty is not said
            out += _columns([[-1] * (widest - len(row)) + row for row in rows])
    if not out:
        return None
    starts = [max(at, 0) for at in out]
    return Woven("".join(text[at] if at >= 0 else "\n" for at in out), starts, [at + 1 for at in starts])


def _rows(text: str, start: int, end: int) -> list[list[int]]:
    """Where the signs of each row stand, -1 for an empty cell."""
    rows = []
    apart = _APART.search(text, start, end)
    for line in _LINE.finditer(text, start, end):
        signs = [found.start() for found in _SIGN.finditer(text, *line.span())]
        places = {(at - line.start()) // 2: at for at in signs}
        below = not apart and len(places) == len(signs)  # a blank between any two: one below the other
        rows.append([places.get(i, -1) for i in range(max(places) + 1)] if below else signs)
    return rows


def _columns(rows: list[list[int]]) -> list[int]:
    found: list[int] = []
    for column in range(max(len(row) for row in rows)):
        found += [row[column] for row in rows if column < len(row) and row[column] >= 0]
        found.append(-1)
    return found
