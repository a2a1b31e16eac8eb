"""Tables for a terminal or a pipe, by the cells that signs take: a syllable takes two. Plain text in, plain lines out; no markup.

Rich's table would do, and takes a third of the time that `dlp incidents list` has.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Final

from rich.cells import cell_len

from dlp.language import tr

PIPE: Final = 200  # cells of a line that no terminal limits
GAP: Final = "  "
LEAST: Final = 4  # cells a column keeps, however narrow the window
USEFUL: Final = 12  # cells below which a column is rather left out, where some may be
ID: Final = re.compile(r"[A-Z]{1,4}-\S+")  # what is copied into the next command
EASY: Final = 20  # cells below which a column of words makes towers of a row: then those that matter less are left out
MATTER: Final = 4  # so many of the columns that a narrow window keeps are never left out for that


def print_table(
    headers: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    title: str = "",
    whole: Sequence[str] = (),
    first: Sequence[str] = (),
) -> None:
    """What is stored can never colour the terminal or move its cursor. `whole`: columns that are never folded, so that an id can be copied.
    `first`: the others in the order in which a narrow window keeps them; what is left out is named below. Where none may be left out and none would
    be legible, each row stands by itself, a line a column."""
    terminal = sys.stdout.isatty()
    width = shutil.get_terminal_size().columns if terminal else PIPE
    cells = [list(row) for row in rows]
    if not first and len(headers) > 2 and cells and crowded(headers, cells, width=width):
        sys.stdout.write("\n".join(([f" {cleaned(title)}", ""] if title else []) + records(headers, cells, width=width)) + "\n")
        return
    kept = fitting(headers, cells, width=width, whole=whole, first=first)
    out = [one for place, one in enumerate(headers) if place not in kept]
    headers, cells = [headers[place] for place in kept], [[row[place] for place in kept] for row in cells]
    shown = lines(headers, cells, width=width, whole=whole)
    head = next((place for place, line in enumerate(shown) if line.strip("─ ") == ""), 0)
    if terminal and os.environ.get("TERM", "dumb") != "dumb":
        shown[:head] = [f"\x1b[1m{line}\x1b[0m" for line in shown[:head]]
    foot = [tr(f" 창이 좁아 뺀 칸: {', '.join(out)}", f" left out of a narrow window: {', '.join(out)}")] if out else []
    sys.stdout.write("\n".join(([f" {cleaned(title)}", ""] if title else []) + shown + foot) + "\n")


def crowded(headers: Sequence[str], rows: Sequence[Sequence[str]], *, width: int) -> bool:
    """Would columns have to be folded into strips that nobody reads?"""
    return sum(min(wide, USEFUL) for wide in _natural(headers, rows)) + len(GAP) * (len(headers) - 1) + 2 > width


def records(headers: Sequence[str], rows: Iterable[Sequence[str]], *, width: int) -> list[str]:
    """Each row as lines of heading and cell, without cells that hold nothing; a rule between rows."""
    wide = max(map(cell_len, headers))
    room = max(width - wide - len(GAP) - 2, USEFUL)
    found: list[str] = []
    for row in rows:
        found += [" " + "─" * (width - 2)] if found else []
        for heading, cell in zip(headers, row, strict=True):
            pieces = [piece for line in cleaned(cell).split("\n") for piece in fold(line, room)] if cell else []
            for number, piece in enumerate(pieces):
                said = "" if number else heading
                found.append(f" {said}{' ' * (wide - cell_len(said))}{GAP}{piece}".rstrip())
    return found


def _natural(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    """The cells that each column would take."""
    return [
        max((cell_len(line) for cell in column for line in cleaned(cell).split("\n")), default=0)
        for column in zip(headers, *rows, strict=True)
    ]


def fitting(
    headers: Sequence[str], rows: Sequence[Sequence[str]], *, width: int, whole: Sequence[str] = (), first: Sequence[str] = ()
) -> list[int]:
    """The places of the columns that there is room for; all of them where none is named in `first`."""
    natural = _natural(headers, rows)
    kept = list(range(len(headers)))
    for room, names in ((USEFUL, first), (EASY, first[MATTER:])):
        least = [wide if name in whole else min(wide, room) for name, wide in zip(headers, natural, strict=True)]
        for name in reversed(names):
            if sum(least[place] for place in kept) + len(GAP) * (len(kept) - 1) + 2 <= width:
                break
            kept = [place for place in kept if headers[place] != name]
    return kept


def lines(headers: Sequence[str], rows: Iterable[Sequence[str]], *, width: int, whole: Sequence[str] = ()) -> list[str]:
    """Heading, a rule, rows. What does not fit into `width` cells is folded, the widest column first; those of `whole` last."""
    table = [[cleaned(cell).split("\n") for cell in row] for row in (headers, *rows)]
    widths = _widths(headers, table, width=width, whole=whole)
    found = [line for row in table for line in _row(row, widths)]
    heading = len(_row(table[0], widths))
    rule = " " + "─" * (sum(widths) + len(GAP) * (len(widths) - 1))
    return [*found[:heading], rule, *found[heading:]]


def _widths(headers: Sequence[str], table: Sequence[Sequence[Sequence[str]]], *, width: int, whole: Sequence[str]) -> list[int]:
    widths = [max((cell_len(line) for cell in column for line in cell), default=0) for column in zip(*table, strict=True)]
    room = width - 2 - len(GAP) * (len(widths) - 1)
    foldable = [place for place, name in enumerate(headers) if name not in whole]
    words, ids = (
        [max((_longest(line, only) for cell in column for line in cell), default=0) for column in zip(*table, strict=True)]
        for only in (None, ID)
    )
    for places, floor in (
        (foldable, words),  # no word of a command is cut while there is another way
        (foldable, ids),
        (foldable, [LEAST] * len(widths)),
        (
            range(len(widths)) if max(widths, default=0) > room else (),
            [LEAST] * len(widths),
        ),  # an id wider than the window is folded after all
    ):
        while sum(widths) > room and (left := [place for place in places if widths[place] > max(LEAST, floor[place])]):
            widths[max(left, key=lambda place: widths[place])] -= 1
    return widths


def _longest(line: str, only: re.Pattern[str] | None) -> int:
    """Cells of the longest word that is no Korean one: an id, an option, an address; or of those of one form."""
    return max((len(word) for word in line.split(" ") if word.isascii() and (only is None or only.fullmatch(word))), default=0)


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
    """In lines of at most `width` cells: between words where that goes, else behind a hyphen, else within."""
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
            cut = word.rfind("-", 0, _fits(word, width)) + 1 or _fits(word, width)
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
