"""Tables read downward: a number or a name of which every cell holds one sign, written into columns instead of rows.

Owns which cells belong together: those of one sign, one below another without a break, the columns of such a stretch of rows from left to right.
It is one more reading beside the rows, and short: a table of words or amounts has none.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

_MOST: Final = 20_000
"""Signs of one table that are kept."""
_LEAST: Final = 2
_TABLES: Final = frozenset(("tbl", "m", "table"))
_ROWS: Final = frozenset(("tr", "mr", "table-row"))
_CELLS: Final = frozenset(("tc", "e", "table-cell"))
PARTS: Final = _TABLES | _ROWS | _CELLS
"""Local names of tables, rows and cells in WordprocessingML, DrawingML, their formulas, OpenDocument and OWPML."""
_DELIMITERS: Final = "\t;,|"


class Downward:
    """Takes the rows of one table; `text` is what its columns say, a stretch of rows a line."""

    __slots__ = ("_band", "_lines", "_runs", "_size")

    def __init__(self) -> None:
        self._runs: dict[int, str] = {}
        self._band: list[tuple[int, str]] = []
        self._lines: list[str] = []
        self._size = 0

    def row(self, cells: Iterable[tuple[int, str]]) -> None:
        """The next row: (column, text) of its cells."""
        before, self._runs = self._runs, {}
        for column, text in cells:
            sign = text.strip()
            if len(sign) == 1 and sign.isalnum() and self._size < _MOST:
                self._runs[column] = before.pop(column, "") + sign
                self._size += 1
        self._band += before.items()
        if not self._runs and self._band:
            self._close()

    def _close(self) -> None:
        runs = [run for _, run in sorted((*self._band, *self._runs.items())) if len(run) >= _LEAST]
        self._lines += [" ".join(runs)] if runs else []
        self._band, self._runs = [], {}

    def text(self) -> str:
        self._close()
        return "\n".join(self._lines)


class Grid:
    """Follows the tables of an XML part, told of the elements named in `PARTS` and of what is shown between them."""

    __slots__ = ("_open", "found")

    def __init__(self) -> None:
        self.found: list[str] = []
        self._open: list[tuple[str, Downward | list[str]]] = []

    def start(self, local: str) -> None:
        self._open.append((local, Downward() if local in _TABLES else []))

    def said(self, text: str) -> None:
        """Shown text: of the innermost cell."""
        if self._open and isinstance(pieces := self._open[-1][1], list):
            pieces.append(text)

    def end(self, local: str) -> None:
        if not self._open or self._open[-1][0] != local:
            return
        said = self._open.pop()[1]
        above, holder = self._open[-1] if self._open else ("", [])
        if isinstance(said, Downward):
            self.found += filter(None, (said.text(),))
        elif isinstance(holder, list) and local in _CELLS and above in _ROWS:
            holder.append("".join(said))
        elif isinstance(holder, Downward) and local in _ROWS:
            holder.row(enumerate(said))


def of_lines(text: str) -> str:
    """What the columns of a delimited text say."""
    delimiter = max(_DELIMITERS, key=text.count)
    table = Downward()
    for line in text.splitlines():
        table.row(enumerate(cell.strip(' "') for cell in line.split(delimiter)) if delimiter in line else ())
    return table.text()
