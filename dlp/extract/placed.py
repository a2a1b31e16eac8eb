"""Pieces of text that a document places by coordinates, in the order in which they are seen.

Whoever writes a digit a box can write the boxes in any order. Owns what stands on one line with what: pieces that overlap in height by half of
the lower one, from left to right. What is read so stands beside the text in the order of the file.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

LONGEST: Final = 20
"""Letters of a piece that may be one of a number or a name."""
MOST: Final = 20_000
"""Pieces of one page that are put in order; a page with more is a drawing."""
_CLOSE: Final = 1.5
"""Heights between two pieces of one word."""


@dataclass(frozen=True, slots=True)
class Piece:
    """`left`, `top` and `height` in any unit, downwards; `width` where it is known, else 0."""

    text: str
    left: float
    top: float
    height: float = 1.0
    width: float = 0.0


def lines(pieces: Iterable[Piece], *, whole: bool) -> list[str]:
    """The lines of a page from top to bottom; pieces a word apart have a blank between. Unless `whole`, of the short pieces alone, where several
    stand on a line: the rest is read in the order of the file already."""
    wanted = (piece for piece in pieces if piece.text.strip() and (whole or len(piece.text.strip()) <= LONGEST))
    kept = sorted(wanted, key=lambda piece: (piece.top, piece.left))[:MOST]
    rows: list[list[Piece]] = []
    for piece in kept:
        first = rows[-1][0] if rows else None
        if first is not None and piece.top - first.top < max(min(first.height, piece.height), 0.001) / 2:
            rows[-1].append(piece)
        else:
            rows.append([piece])
    return [_joined(sorted(row, key=lambda piece: piece.left)) for row in rows if whole or len(row) > 1]


def _joined(row: list[Piece]) -> str:
    out = row[0].text
    for before, piece in pairwise(row):
        width = before.width or before.height * 0.6 * len(before.text)
        out += ("" if piece.left - before.left - width < _CLOSE * before.height else " ") + piece.text
    return out
