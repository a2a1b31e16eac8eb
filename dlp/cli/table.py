"""Tables for a terminal or a pipe, by the cells that signs take: a syllable takes two. Plain text in, plain lines out; no markup.

Rich's table would do, and takes a third of the time that `dlp incidents list` has.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Final

from rich.cells import cell_len

PIPE: Final = 200  # cells of a line that no terminal limits
GAP: Final = "  "
LEAST: Final = 4  # cells a column keeps, however narrow the window


def print_table(headers: Sequence[str], rows: Iterable[Sequence[str]], *, title: str = "") -> None:
    """What is stored can never colour the terminal or move its cursor."""
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else PIPE
    shown = lines(headers, rows, width=width)
    head = next((place for place, line in enumerate(shown) if line.strip("─ ") == ""), 0)
    if terminal and os.environ.get("TERM", "dumb") != "dumb":
        shown[:head] = [f"\x1b[1m{line}\x1b[0m" for line in shown[:head]]
    sys.stdout.write("\n".join(([f" {cleaned(title)}", ""] if title else []) + shown) + "\n")


def lines(headers: Sequence[str], rows: Iterable[Sequence[str]], *, width: int) -> list[str]:
    """Heading, a rule, rows. What does not fit into `width` cells is folded, the widest column first."""
    table = [[cleaned(cell).split("\n") for cell in row] for row in (headers, *rows)]
    widths = [max((cell_len(line) for cell in column for line in cell), default=0) for column in zip(*table, strict=True)]
    room = width - 2 - len(GAP) * (len(widths) - 1)
    while sum(widths) > room and max(widths) > LEAST:
        widths[widths.index(max(widths))] -= 1
    found = [line for row in table for line in _row(row, widths)]
    heading = len(_row(table[0], widths))
    rule = " " + "─" * (sum(widths) + len(GAP) * (len(widths) - 1))
    return [*found[:heading], rule, *found[heading:]]


def cleaned(text: str) -> str:
    return "".join(c if c.isprintable() or c == "\n" else "?" for c in text)


def _row(cells: Sequence[Sequence[str]], widths: Sequence[int]) -> list[str]:
    folded = [[piece for line in cell for piece in fold(line, width)] for cell, width in zip(cells, widths, strict=True)]
    found = []
    for pieces in zip_longest(*folded, fillvalue=""):
        padded = (piece + " " * (width - cell_len(piece)) for piece, width in zip(pieces, widths, strict=True))
        found.append(f" {GAP.join(padded)}".rstrip())
    return found


def fold(text: str, width: int) -> list[str]:
    """In lines of at most `width` cells: between words where that goes, else within."""
    if cell_len(text) <= width:
        return [text]
    found, line = [], ""
    for word in text.split(" "):
        joined = f"{line} {word}" if line else word
        if cell_len(joined) <= width:
            line = joined
            continue
        if line:
            found.append(line)
        while cell_len(word) > width:
            cut = _fits(word, width)
            found.append(word[:cut])
            word = word[cut:]
        line = word
    return [*found, line] if line or not found else found


def _fits(word: str, width: int) -> int:
    """How many signs of `word` fit, one at least."""
    taken = 0
    for place, sign in enumerate(word):
        taken += cell_len(sign)
        if taken > width:
            return max(1, place)
    return len(word)
