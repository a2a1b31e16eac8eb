"""What a workbook shows of its cells: formats that show nothing, inks and sizes, hidden rows and columns, pieces of a rich text.

Reference: ECMA-376 part 1, sections 18.4.4 (rich runs), 18.8 (styles), 18.3.1.13 (columns).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from dlp.extract.looks import TINY, Look, Unseen, hexadecimal, number, whole

_THEME: Final = {"0": "ffffff", "1": "000000"}
INDEXED: Final = {"0": "000000", "1": "ffffff", "8": "000000", "9": "ffffff", "64": "000000", "65": "ffffff"}
_LETTERS: Final = re.compile(r"[A-Z]{1,3}")
_COLUMNS: Final = 16_384
_THIN: Final = 0.4
"""Width of a column, in letters, that shows none."""
ON: Final = frozenset(("1", "true"))


def _ink(attributes: dict[str, str]) -> str:
    return (
        hexadecimal(attributes["rgb"])
        if "rgb" in attributes
        else INDEXED.get(attributes.get("indexed", ""), "")
        or ("" if "tint" in attributes else _THEME.get(attributes.get("theme", ""), ""))
    )


def shuts(code: str) -> tuple[bool, bool]:
    """Does a number format show nothing, of a number and of a text?"""
    sections = [section.strip() for section in code.split(";")]
    return len(sections) > 1 and not sections[0], len(sections) > 3 and not sections[3]


@dataclass(slots=True)
class Sheets:
    """Looks of cells by their style, from `styles.xml`."""

    fonts: list[Look] = field(default_factory=list)
    fills: list[str] = field(default_factory=list)
    cells: list[tuple[str, str, str]] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)
    hidden: list[tuple[bool, bool]] = field(default_factory=list)
    _path: list[str] = field(default_factory=list)

    def start(self, local: str, attributes: dict[str, str]) -> None:
        above = self._path[-1] if self._path else ""
        self._path.append(local)
        if local == "font" and above == "fonts":
            self.fonts.append(Look())
        elif above == "font" and local in ("color", "sz") and "fonts" in self._path and self.fonts:
            self.fonts[-1] = _styled(self.fonts[-1], local, attributes)
        elif local == "fill" and above == "fills":
            self.fills.append("")
        elif local == "fgColor" and "fills" in self._path and self.fills:
            self.fills[-1] = _ink(attributes)
        elif local == "numFmt":
            self.codes[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif local == "xf" and above == "cellXfs":
            self.cells.append((attributes.get("numFmtId", ""), attributes.get("fontId", ""), attributes.get("fillId", "")))

    def end(self) -> None:
        self._path.pop()

    def done(self) -> None:
        for code, font, fill in self.cells:
            look = self.fonts[at] if (at := whole(font, 0)) < len(self.fonts) else Look()
            ground = self.fills[at] if (at := whole(fill, 0)) < len(self.fills) else ""
            numbers, texts = shuts(self.codes.get(code, ""))
            gone = look.unseen(ground)
            self.hidden.append((gone or numbers, gone or texts))

    def unseen(self, style: int, *, number: bool) -> bool:
        return style < len(self.hidden) and self.hidden[style][0 if number else 1]


def _styled(look: Look, local: str, attributes: dict[str, str]) -> Look:
    if local == "color":
        return replace(look, ink=_ink(attributes))
    return replace(look, size=max(number(attributes.get("val", "")), 0.01))


class Rich:
    """The runs of one rich text: `piece` gives a text as it is drawn."""

    __slots__ = ("_inside", "_look")

    def __init__(self) -> None:
        self._look = Look()
        self._inside = False

    def start(self, local: str, attributes: dict[str, str]) -> None:
        if local in ("r", "si", "is"):
            self._look = Look()
        elif local == "rPr":
            self._inside = True
        elif self._inside and local in ("color", "sz"):
            self._look = _styled(self._look, local, attributes)

    def end(self, local: str) -> None:
        if local == "rPr":
            self._inside = False

    def piece(self, text: str) -> str:
        return Unseen(text) if self._look.unseen() else text


class Columns:
    """Which columns of a sheet are hidden, and in which one the next cell stands."""

    __slots__ = ("_at", "_hidden")

    def __init__(self) -> None:
        self._hidden = bytearray()
        self._at = 0

    def start(self, local: str, attributes: dict[str, str]) -> None:
        if local == "row":
            self._at = 0
        elif local == "col" and (attributes.get("hidden") in ON or number(attributes.get("width", "9")) < _THIN):
            first, last = whole(attributes.get("min"), 1), min(whole(attributes.get("max"), 1), _COLUMNS)
            if len(self._hidden) < last:
                self._hidden += bytes(last - len(self._hidden))
            for column in range(max(first, 1), last + 1):
                self._hidden[column - 1] = 1

    def shut(self, reference: str) -> bool:
        """Does the next cell, of this reference where it has one, stand in a hidden column?"""
        self._at = (column_of(reference) if self._hidden else 0) or self._at + 1
        return self._at <= len(self._hidden) and bool(self._hidden[self._at - 1])


def row_shut(attributes: dict[str, str]) -> bool:
    return attributes.get("hidden") in ON or number(attributes.get("ht", "15")) <= TINY


def column_of(reference: str) -> int:
    """The column that a cell's reference names, counted from one; 0 where it names none."""
    found = _LETTERS.match(reference)
    column = 0
    for letter in found[0] if found else "":
        column = column * 26 + ord(letter) - 64
    return column
