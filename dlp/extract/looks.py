"""What a document holds and does not show, and what it shows and holds nowhere: the common part of every format.

A reader keeps one text of everything (the plain reading) and, where the two differ, a second one as it is drawn: without what is hidden,
deleted, too small or of its ground's colour, and with the numbers that the document counts itself. Owns the two kinds of pieces, when an ink
cannot be told from its ground, and which counted numbers are more than the places of a list. The limits are those of pages
(`dlp.views.styles`); what is in doubt there is left out here, because this reading stands beside the full one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Protocol

from dlp.extract.placed import LONGEST, MOST, Piece
from dlp.views.colours import colour, contrast

TINY: Final = 3.75
"""Height of letters, in points, that a person may not see."""
NARROW: Final = 10.0
"""Width of letters, in parts of a hundred of their own, at which nobody reads them."""
ELSEWHERE: Final = re.compile(
    r"\s*(?:(?:FORM\w+|(?:NUM)?PAGES?|SECTION\w*|XE|T[ACO]|RD|PRIVATE|ADDIN|TITLE|AUTHOR|SUBJECT|KEYWORDS|COMMENTS|FILE\w+|\w*DATE|TIME|TO[CA]|INDEX|"
    r"HYPERLINK|MERGEFIELD|MACROBUTTON|GOTOBUTTON|CONTROL|EMBED|INCLUDEPICTURE|SHAPE)\b|SEQ\b[^\"]{0,80}\\h\b|\Z)",
    re.I,
)
"""Fields of Word that show nothing, a moment or a page, or what stands in their instruction as it is shown or in another part; any other one without
a result computes what it shows, and nothing is computed here."""
_ALIKE: Final = 1.45
_WHITE: Final = "ffffff"
_BLACK: Final = "000000"
_DIGITS_BELOW: Final = 9


class Unseen(str):
    """A piece that the document holds and does not show."""

    __slots__ = ()


class Made(str):
    """A piece that the document shows and counts itself."""

    __slots__ = ()


def written(pieces: Iterable[str]) -> str:
    return "".join(piece for piece in pieces if type(piece) is not Made)


def drawn(pieces: Iterable[str]) -> str:
    return "".join(piece for piece in pieces if type(piece) is not Unseen)


class Looks(Protocol):
    """What `dlp.extract.xmltext` asks while it reads a part. `names`: the elements (local names) it is told of. `start` and `end` return the text
    that stands there although nobody wrote it; `composed`: such a text says more than its place in a list. `said` is told what is shown, `aside` what
    stands beside the text; `unread`: the part shows something that neither it nor this reading holds; `pieces` is what the part places by coordinates, `whole` that all of its text is so."""

    names: frozenset[str]
    hidden: bool
    composed: bool
    unread: bool
    pieces: list[Piece]
    whole: bool

    def start(self, local: str, attributes: dict[str, str], /) -> str: ...
    def end(self, local: str, /) -> str: ...
    def aside(self, text: str, /) -> None: ...
    def said(self, text: str, /) -> None: ...


class Plain:
    """A part in which everything is shown as it is written; what all looks have in common."""

    names: frozenset[str] = frozenset()
    whole = False

    def __init__(self) -> None:
        self.hidden = False
        self.composed = False
        self.unread = False
        self.pieces: list[Piece] = []

    def start(self, local: str, attributes: dict[str, str], /) -> str:
        return ""

    def end(self, local: str, /) -> str:
        return ""

    def aside(self, text: str, /) -> None:
        """Nothing depends on it."""

    def said(self, text: str, /) -> None:
        """Nothing depends on it."""


@dataclass(slots=True)
class Place:
    """Where a shape, a frame or a box stands, and what it says."""

    holder: str
    left: float | None = None
    top: float | None = None
    width: float = 0.0
    height: float = 0.0
    text: str = ""


class Placing(Plain):
    """A part that places boxes by coordinates: what is said belongs to the innermost one. `line`: the height of a line in the part's unit, where a
    box says nothing."""

    line = 240.0

    def __init__(self) -> None:
        super().__init__()
        self.places: list[Place] = []

    def said(self, text: str, /) -> None:
        """Shown text: of the innermost thing that has a place."""
        if self.places and len(self.places[-1].text) <= LONGEST:
            self.places[-1].text += text

    def closed(self, local: str) -> None:
        """An element ends: the box that it may be is a piece of its own, or of what it stands in."""
        if not self.places or self.places[-1].holder != local:
            return
        this = self.places.pop()
        if this.left is None and self.places and len(self.places[-1].text) <= LONGEST:
            self.places[-1].text += this.text
        elif this.left is not None and this.top is not None and this.text.strip() and len(self.pieces) < MOST:
            self.pieces.append(Piece(this.text.strip(), this.left, this.top, this.height or self.line, this.width))


@dataclass(frozen=True, slots=True)
class Look:
    """How a run of letters is drawn. `ink` and `ground` are six hexadecimal digits, "" where nothing is said, `ink` "-" where there is none;
    `size` in points, 0 where nothing is said."""

    gone: bool = False
    ink: str = ""
    ground: str = ""
    size: float = 0.0

    def unseen(self, ground: str = "") -> bool:
        """`ground`: what it stands on where it says nothing itself."""
        return (
            self.gone
            or self.ink == "-"
            or 0 < self.size <= TINY
            or (self.ink != "" and alike(self.ink, self.ground or ground or _WHITE))
        )


@lru_cache(maxsize=1024)
def alike(ink: str, ground: str) -> bool:
    """Can letters of this colour not be told from their ground?"""
    one, other = colour(f"#{ink}"), colour(f"#{ground}")
    return one is not None and other is not None and contrast(one, other) <= _ALIKE


@lru_cache(maxsize=1024)
def hexadecimal(value: str) -> str:
    """Six digits of a colour as office formats write it: `FFFFFF`, `#FFFFFF`, `FFFFFFFF` with its alpha first, a name, `auto`; "" for what
    is none."""
    value = value[:40].strip().removeprefix("#").lower()
    if re.fullmatch(r"(?:[0-9a-f]{2})?[0-9a-f]{6}", value):
        return value[-6:]
    found = colour(value)
    return "" if found is None or found[3] == 0 else "".join(f"{round(part):02x}" for part in found[:3])


SCHEME: Final = {
    "bg1": _WHITE, "lt1": _WHITE, "background1": _WHITE, "light1": _WHITE, "tx1": _BLACK, "dk1": _BLACK, "text1": _BLACK, "dark1": _BLACK,
}  # fmt: skip
"""Colours of a theme that nearly every theme has alike."""


def number(text: str) -> float:
    """The number that a value begins with, 0 where there is none."""
    found = re.match(r"\s*(\d{1,9}(?:\.\d{1,9})?)", text)
    return float(found[1]) if found else 0.0


def whole(text: str | None, default: int) -> int:
    """A whole number of at most fifteen digits."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) <= 15 else default


def tells(literal: str, start: int) -> bool:
    """Does a counted text say more than its place in a list: with digits of its own, or counted from elsewhere than one?"""
    return start > _DIGITS_BELOW or start == 0 or any(letter.isdigit() for letter in literal)
