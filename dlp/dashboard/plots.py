"""Plots in characters: bars in eighths of a cell, columns, and lines in braille dots (two by four a cell). Numbers in, lines out; no widgets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from rich.cells import cell_len, set_cell_size
from rich.text import Text

from dlp.dashboard import marks

EIGHTHS: Final = " ▏▎▍▌▋▊▉█"
LEVELS: Final = " ▁▂▃▄▅▆▇█"
DOTS: Final = ((0x01, 0x02, 0x04, 0x40), (0x08, 0x10, 0x20, 0x80))
"""Bits of a braille character: left and right column, from above (Unicode, block U+2800)."""
LABEL: Final = 26
NUMBER: Final = 7


def bars(rows: Sequence[tuple[str, int]], *, width: int, colour: str = marks.COLOURS["mask"]) -> list[Text]:
    """Label, number, bar; the widest bar is the largest number. A label is never longer than its column, and a number always whole."""
    most = max((number for _, number in rows), default=0)
    label = min(LABEL, max((cell_len(marks.clean(name)) for name, _ in rows), default=0))
    room = max(4, width - label - NUMBER - 3)
    found = []
    for name, number in rows:
        line = Text(set_cell_size(_cut(marks.clean(name), label), label) + f"{number:>{NUMBER},}  ", no_wrap=True)
        eighths = max(1, number * room * 8 // most) if number and most else 0
        line.append("█" * (eighths // 8) + EIGHTHS[eighths % 8].strip(), style=colour)
        found.append(line)
    return found


def columns(
    values: Sequence[int], names: Sequence[str], *, height: int, cell: int = 2, colour: str = marks.COLOURS["hold"]
) -> list[Text]:
    """A column a value, `cell` cells wide with a gap between, the highest full; its name below. Above them stands the highest number."""
    most = max(values, default=0)
    lines = [Text(f"{most:,}", style=marks.DIM, no_wrap=True)]
    levels = [max(1, value * height * 8 // most) if value else 0 for value in values]
    for row in range(height - 1, -1, -1):
        line = Text(no_wrap=True)
        for level in levels:
            line.append(LEVELS[min(8, max(0, level - row * 8))] * cell + " ", style=colour)
        lines.append(line)
    lines.append(Text("".join(set_cell_size(name, cell) + " " for name in names), style=marks.DIM, no_wrap=True))
    return lines


def curves(series: Mapping[str, Sequence[int]], *, width: int, height: int) -> list[Text]:
    """One line a series, in its colour, over the same days; the oldest left. Where two meet the graver one, which comes first, is seen.

    More days than dots are gathered, so that none is lost; fewer are drawn wider.
    """
    across, down = width * 2, height * 4
    gathered = {name: _gathered(values, across) for name, values in series.items()}
    most = max((max(values, default=0) for values in gathered.values()), default=0)
    bits = [[0] * width for _ in range(height)]
    owner = [[""] * width for _ in range(height)]
    for name, values in gathered.items():
        if not any(values) or not most:
            continue
        heights = [round(value * (down - 1) / most) for value in values]
        before = heights[0]
        for x, y in enumerate(heights):
            for dot in range(min(before, y), max(before, y) + 1):
                row, column = height - 1 - dot // 4, x // 2
                bits[row][column] |= DOTS[x % 2][3 - dot % 4]
                owner[row][column] = owner[row][column] or name
            before = y
    lines = []
    for row in range(height):
        line = Text(
            f"{most:>7,} ┤" if row == 0 else f"{0:>7} ┤" if row == height - 1 else " " * 7 + " │", style=marks.DIM, no_wrap=True
        )
        for column in range(width):
            line.append(
                chr(0x2800 + bits[row][column]) if bits[row][column] else " ",
                style=marks.COLOURS.get(owner[row][column], marks.DIM),
            )
        lines.append(line)
    return lines


def _gathered(values: Sequence[int], places: int) -> list[int]:
    """As many values as there are places: the highest of those that fall on one, or each stretched over several."""
    number = len(values)
    if not number:
        return []
    if number <= places:
        return [values[place * number // places] for place in range(places)]
    return [
        max(values[place * number // places : max(place * number // places + 1, (place + 1) * number // places)])
        for place in range(places)
    ]


def _cut(text: str, cells: int) -> str:
    return text if cell_len(text) <= cells else set_cell_size(text, max(0, cells - 1)).rstrip() + "…"
