"""Cells of a workbook that a reader gives as empty and that are not: formulas whose values were never calculated (a library wrote the file, and
no spreadsheet has opened it since) and errors (`#N/A`).

Knows the file format only. Reference: ECMA-376 part 1, 18.3.1.4 (c), 18.3.1.40 (f), 18.18.11 (ST_CellType).
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterator
from typing import Final
from xml.parsers import expat

UNCALCULATED: Final = "#VALUE!"
"""What stands in for a value that is not there: an error as a spreadsheet spells it."""
_PLACE: Final = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_PIECE: Final = 1 << 20
_SPOILT: Final = re.compile(rb"<(?:\w+:)?f[\s/>]|\st=[\"']e[\"']")
Places = list[tuple[int, int]]


def spoilt(archive: zipfile.ZipFile) -> dict[str, Places]:
    """Sheet name → (row, column) from 0 of its errors and of its formulas without a value. Empty for a file that is no OOXML workbook.

    ExpatError, KeyError, BadZipFile, ValueError: it cannot be told, the file is damaged."""
    names = set(archive.namelist())
    if "xl/workbook.xml" not in names:
        return {}
    titles: dict[str, str] = {}

    def sheet(tag: str, given: dict[str, str]) -> None:
        if tag == "sheet":
            titles[given.get("name", "")] = next((value for name, value in given.items() if name.endswith(":id")), "")

    targets = links(archive, "xl/_rels/workbook.xml.rels")
    _parse(archive, "xl/workbook.xml", sheet)
    found = {}
    for title, ident in titles.items():
        path = targets.get(ident, "")
        if path in names and _has_any(archive, path):
            reading = _Sheet()
            _parse(archive, path, reading.start, reading.end, reading.text)
            if reading.places:
                found[title] = reading.places
    return found


def links(archive: zipfile.ZipFile, part: str) -> dict[str, str]:
    """Of a workbook's relationships: id → name of the part in the archive."""
    found: dict[str, str] = {}

    def link(tag: str, given: dict[str, str]) -> None:
        if tag == "Relationship":
            target = given.get("Target", "")
            found[given.get("Id", "")] = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"

    _parse(archive, part, link)
    return found


def _has_any(archive: zipfile.ZipFile, path: str) -> bool:
    """Most sheets have none, and need not be taken apart."""
    rest = b""
    for piece in _pieces(archive, path):
        if _SPOILT.search(rest + piece):
            return True
        rest = piece[-40:]
    return False


def _pieces(archive: zipfile.ZipFile, path: str) -> Iterator[bytes]:
    with archive.open(path) as stream:
        while piece := stream.read(_PIECE):
            yield piece


def _parse(
    archive: zipfile.ZipFile,
    path: str,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> None:
    """Elements by their local names. No entity is ever expanded: a DOCTYPE is a ValueError."""
    parser = expat.ParserCreate()
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.StartElementHandler = lambda name, given: start(name.rpartition(":")[2], given)
    if end is not None:
        parser.EndElementHandler = lambda name: end(name.rpartition(":")[2])
    if text is not None:
        parser.CharacterDataHandler = text
    for piece in _pieces(archive, path):
        parser.Parse(piece, False)
    parser.Parse(b"", True)


def _no_doctype(*_: object) -> None:
    raise ValueError("a workbook has no DOCTYPE")


class _Sheet:
    """One sheet as it is parsed. A row or a cell that does not say its place stands beside the one before."""

    def __init__(self) -> None:
        self.places: Places = []
        self._row = self._column = -1
        self._type = ""
        self._formula = self._in_value = self._has_value = self._value_there = False

    def start(self, tag: str, given: dict[str, str]) -> None:
        if tag == "row":
            self._row, self._column = int(given.get("r", self._row + 2)) - 1, -1
        elif tag == "c":
            place = _PLACE.fullmatch(given.get("r", ""))
            self._column = _number(place[1]) if place else self._column + 1
            self._type = given.get("t", "")
            self._formula = self._has_value = self._value_there = False
        elif tag == "f":
            self._formula = True
        elif tag == "v":
            self._in_value = self._value_there = True

    def text(self, _: str) -> None:
        self._has_value = self._has_value or self._in_value

    def end(self, tag: str) -> None:
        if tag == "v":
            self._in_value = False
        elif tag == "c":
            empty_text = self._type == "str" and self._value_there  # the value of the formula is the empty text
            if self._type == "e" or (self._formula and not self._has_value and not empty_text):
                self.places.append((self._row, self._column))


def _number(letters: str) -> int:
    """`A` → 0, `AA` → 26."""
    value = 0
    for letter in letters:
        value = value * 26 + ord(letter) - 64
    return value - 1
