"""Spreadsheets that are text: SYLK and DIF, their cells where they stand.

Cells come in any order and in a notation of their own; a person sees rows. References: Microsoft, "Symbolic link (SYLK) file format"; Software Arts,
"Data Interchange Format".
"""

from __future__ import annotations

import re
from typing import Final

MOST: Final = 100_000
"""Cells of one table."""
_FIELD: Final = re.compile(r";(?!;)")
_PLACE: Final = re.compile(r"\d{1,6}")


def rows(text: str) -> str:
    """The table as rows of cells with tabs between; "" where the text is of neither kind."""
    if text.startswith("ID;"):
        return _sylk(text)
    return _dif(text) if text[:6].strip().upper() == "TABLE" and "\nDATA" in text else ""


def _sylk(text: str) -> str:
    cells: dict[tuple[int, int], str] = {}
    row = column = 1
    for line in text.splitlines():
        if not line.startswith(("C;", "F;")) or len(cells) > MOST:
            continue
        for field in _FIELD.split(line.replace(";;", "\x1b")[2:]):
            letter, value = field[:1], field[1:].replace("\x1b", ";")
            if letter in ("Y", "X") and _PLACE.fullmatch(value):
                row, column = (int(value), column) if letter == "Y" else (row, int(value))
            elif letter == "K" and line[0] == "C":
                cells[row, column] = value[1:-1] if value[:1] == value[-1:] == '"' and len(value) > 1 else value
    return _written(cells)


def _dif(text: str) -> str:
    lines = text[text.index("\nDATA") + 1 :].splitlines()
    cells: dict[tuple[int, int], str] = {}
    row, column = 0, 0
    for head, value in zip(lines[3::2], lines[4::2], strict=False):
        kind, _, amount = head.partition(",")
        if value.strip() == "BOT":
            row, column = row + 1, 0
        elif kind.strip() in ("0", "1") and len(cells) <= MOST:
            column += 1
            cells[row, column] = amount.strip() if kind.strip() == "0" else value.strip().strip('"')
    return _written(cells)


def _written(cells: dict[tuple[int, int], str]) -> str:
    out: dict[int, list[str]] = {}
    for (row, _), value in sorted(cells.items()):
        out.setdefault(row, []).append(value)
    return "\n".join("\t".join(row) for row in out.values())
