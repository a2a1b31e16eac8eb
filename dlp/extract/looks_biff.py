"""What an XLS or XLSB shows of its cells: hidden or flat rows and columns, formats that show nothing, inks and sizes, pieces of a rich text.

Owns fonts, cell formats and the grounds they give, in the usual palette. Reference: MS-XLS 2.4.122 (Font), 2.4.353 (XF), 2.4.221 (Row), 2.4.53 (ColInfo),
2.5.293 (rich strings); MS-XLSB 2.4.149 (BrtColInfo), 2.4.695 (BrtFill), 2.4.701 (BrtFont), 2.4.800 (BrtRowHdr), 2.4.830 (BrtXF).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Final

from dlp.extract.looks import TINY, Look
from dlp.extract.looks_xlsx import INDEXED, shuts

_AUTOMATIC: Final = 0x7FFF
_ROW_HIDDEN: Final = 0x20
_TWIPS: Final = 20
_NO_PATTERN: Final = 0
_MISSING_FONT: Final = 4
"""No font has this number: those behind it are counted one too high."""
_NARROW: Final = 256
"""Width of a column, in parts of 256 of a digit, that shows no digit."""


class Biff:
    """Looks by number, as their records come; a sheet's rows and columns until `sheet`."""

    missing = _MISSING_FONT

    def __init__(self) -> None:
        self.fonts: list[Look] = []
        self.cells: list[tuple[int, int, str]] = []  # font, number format, ground
        self.codes: dict[int, str] = {}
        self.sheet()

    def sheet(self) -> None:
        self.rows: set[int] = set()
        self.columns: list[tuple[int, int]] = []

    # ------------------------------------------------------------ records

    def font(self, body: bytes) -> None:
        height, _, ink = struct.unpack_from("<HHH", body)
        self.fonts.append(Look(ink=_colour(ink), size=max(height / _TWIPS, 0.01)))

    def cell(self, body: bytes) -> None:
        font, code = struct.unpack_from("<HH", body)
        ground = ""
        if len(body) >= 20:
            pattern, colours = struct.unpack_from("<I", body, 14)[0] >> 26, struct.unpack_from("<H", body, 18)[0]
            ground = _colour(colours & 0x7F) if pattern != _NO_PATTERN else ""
        self.cells.append((font, code, ground))

    def row(self, body: bytes) -> None:
        number, _, _, height, _, _, flags = struct.unpack_from("<HHHHHHH", body)
        if flags & _ROW_HIDDEN or 0 < height & 0x7FFF < TINY * _TWIPS:
            self.rows.add(number)

    def column(self, body: bytes) -> None:
        first, last, width, _, flags = struct.unpack_from("<HHHHH", body)
        if flags & 1 or width < _NARROW:
            self.columns.append((first, last))

    # ------------------------------------------------------------ what is seen

    def seen(self, row: int, column: int, style: int, text: str, runs: Sequence[tuple[int, int]] = ()) -> str:
        """What a cell shows of its text. `runs`: where another font begins."""
        if row in self.rows or any(first <= column <= last for first, last in self.columns):
            return ""
        if style >= len(self.cells):
            return text
        font, code, ground = self.cells[style]
        if shuts(self.codes.get(code, ""))[not text.replace(".", "", 1).isdigit()]:
            return ""
        out, starts = [], [(0, font), *runs]
        for (start, number), (end, _) in zip(starts, [*starts[1:], (len(text), 0)], strict=True):
            out.append("" if self._font(number).unseen(ground) else text[start:end])
        return "".join(out)

    def _font(self, number: int) -> Look:
        number -= number > self.missing > 0
        return self.fonts[number] if number < len(self.fonts) else Look()


def _colour(number: int) -> str:
    return "" if number == _AUTOMATIC else INDEXED.get(str(number), "")


class Xlsb(Biff):
    """The same from the records of an XLSB, whose fields are wider."""

    missing = 0

    def __init__(self) -> None:
        super().__init__()
        self.grounds: list[str] = []

    def font(self, body: bytes) -> None:
        self.fonts.append(Look(ink=_wide_colour(body[12:20]), size=max(struct.unpack_from("<H", body)[0] / _TWIPS, 0.01)))

    def fill(self, body: bytes) -> None:
        self.grounds.append(_wide_colour(body[4:12]) if struct.unpack_from("<I", body)[0] else "")

    def cell(self, body: bytes) -> None:
        code, font, fill = struct.unpack_from("<HHH", body, 2)
        self.cells.append((font, code, self.grounds[fill] if fill < len(self.grounds) else ""))

    def row(self, body: bytes) -> None:
        number, _, height = struct.unpack_from("<IIH", body)
        if body[11] & _FLAT or 0 < height < TINY * _TWIPS:
            self.rows.add(number)

    def column(self, body: bytes) -> None:
        first, last, width, _, flags = struct.unpack_from("<IIIIH", body)
        if flags & 1 or width < _NARROW:
            self.columns.append((first, last))


_FLAT: Final = 0x10
_INDEXED_COLOUR, _RGB_COLOUR = 1, 2


def _wide_colour(body: bytes) -> str:
    if len(body) < 8:
        return ""
    kind = body[0] >> 1
    return _colour(body[1]) if kind == _INDEXED_COLOUR else body[4:7].hex() if kind == _RGB_COLOUR else ""
