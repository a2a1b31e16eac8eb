"""Rows that are no row of their table by how many cells they have, or by their quotes: what is missing behind the last cell may have been there. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence, Sized
from typing import Final

from dlp.language import tr
from dlp.register.context import MAX_NOTES
from dlp.register.problems import Problem
from dlp.register.quotes import BROKEN, MENDED, Odd

_USUAL: Final = 16
"""Rows of one length from which it is the way in which a program leaves out empty cells at the end (Excel does so in blocks of sixteen rows)."""


def broken(line: int, cells: Sequence[str], named: Sized) -> list[Problem]:
    """Why nobody knows which cell of a row is which."""
    if isinstance(cells, Odd) and cells.state == BROKEN:
        return [Problem(line, "", cells.told())]
    if not any(cells[len(named) :]):
        return []
    text = tr(
        f"열이 머리글보다 많습니다({len(cells)}개, 머리글 {len(named)}개). 쉼표가 든 칸은 따옴표로 묶어 주십시오",
        f"more columns than the header has ({len(cells)}, header {len(named)}). Put a cell with a comma in quotes",
    )
    return [Problem(line, "", text)]


def cut(line: int, cells: Sequence[str]) -> list[Problem]:
    """That a row whose cells are known does not end as it should."""
    return [Problem(line, "", cells.told())] if isinstance(cells, Odd) and cells.state not in (MENDED, BROKEN) else []


class Widths:
    """The rows of a file that go in and are told all the same."""

    __slots__ = ("_mended", "_rows", "_short", "_whole")

    def __init__(self, headers: Sequence[str]) -> None:
        self._whole = max((place for place, header in enumerate(headers, 1) if header.strip()), default=0)
        self._rows = 0
        self._short: list[tuple[int, int]] = []
        self._mended: list[Problem] = []

    def look(self, line: int, cells: Sequence[str]) -> None:
        self._rows += 1
        if len(cells) < self._whole:
            self._short.append((line, len(cells)))
        elif isinstance(cells, Odd):
            self._mended.append(Problem(line, "", cells.told()))

    def problems(self) -> list[Problem]:
        """Rows that are shorter than the others of their file."""
        return self._mended + [
            Problem(
                line,
                "",
                tr(
                    f"열이 머리글보다 적습니다({width}개, 머리글 {self._whole}개). 뒤의 칸이 빠지지 않았는지 확인해 주십시오",
                    f"fewer columns than the header has ({width}, header {self._whole}). Are cells missing at its end?",
                ),
            )
            for line, width in self._short
            if not self._usual(width)
        ]

    def notes(self) -> list[str]:
        """Rows of a file that leaves out cells at the end of many."""
        lines = [line for line, width in self._short if self._usual(width)]
        if not lines:
            return []
        where = ", ".join(tr(f"{line}행", f"line {line}") for line in lines[:MAX_NOTES]) + (", …" if len(lines) > MAX_NOTES else "")
        return [
            tr(
                f"뒤의 칸이 머리글보다 적은 행 {len(lines):,}건(빈 칸으로 읽었습니다): {where}",
                f"{len(lines):,} rows with fewer columns than the header (read as empty cells): {where}",
            )
        ]

    def _usual(self, width: int) -> bool:
        if 2 * len(self._short) > self._rows:
            return True
        return Counter(one for _, one in self._short)[width] >= _USUAL
