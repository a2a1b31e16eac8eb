"""Which characters of a DOC nobody sees: hidden, deleted under revision, too small or narrow, of their ground's colour.

Owns the pages of character properties and the few properties that tell it. What a character style says is not followed. Reference: MS-DOC 2.8.25
(PlcBteChpx), 2.9.33 (ChpxFkp), 2.6.1 (Sprm).
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from dlp.extract.looks import NARROW, Look

_PLACE: Final = 0xFA
_PAGE: Final = 512
_PAGES: Final = 20_000
_COMPRESSED: Final = 0x40000000
_SIZES: Final = (1, 1, 2, 4, 2, 2, 0, 3)
_DELETED, _VANISH, _SPECIAL, _SCALE, _SIZE, _INK, _COLOUR, _HIGHLIGHT = (
    0x0800,
    0x083C,
    0x0818,
    0x4852,
    0x4A43,
    0x2A42,
    0x6870,
    0x2A0C,
)
_INKS: Final = ("", "000000", "0000ff", "00ffff", "00ff00", "ff00ff", "ff0000", "ffff00", "ffffff",
                "00008b", "008b8b", "006400", "8b008b", "8b0000", "808000", "a9a9a9", "d3d3d3")  # fmt: skip


def unseen(main: bytes, table: bytes, pieces: Sequence[tuple[int, int]]) -> bytearray:
    """One byte a character of the pieces (characters, place): 1 where nobody sees it. Empty where all are seen."""
    stretches = _stretches(main, table)
    if not stretches:
        return bytearray()
    out = bytearray()
    for length, place in pieces:
        narrow = bool(place & _COMPRESSED)
        start, width = ((place & (_COMPRESSED - 1)) // 2, 1) if narrow else (place, 2)
        marks = bytearray(length)
        for low, high in stretches:
            first, last = max(low - start, 0) // width, min(high - start, length * width) // width
            if first < last:
                marks[first:last] = b"\1" * (last - first)
        out += marks
    return out if any(out) else bytearray()


def _stretches(main: bytes, table: bytes) -> list[tuple[int, int]]:
    """The bytes of the main stream whose characters are not seen."""
    at, size = struct.unpack_from("<II", main, _PLACE)
    plc = table[at : at + size]
    count = min((len(plc) - 4) // 8, _PAGES)
    found: list[tuple[int, int]] = []
    for number in range(max(count, 0)):
        page_number = struct.unpack_from("<I", plc, 4 * (count + 1) + 4 * number)[0] & 0x3FFFFF
        page = main[page_number * _PAGE : (page_number + 1) * _PAGE]
        if len(page) == _PAGE:
            found += _of_a_page(page)
    return found


def _of_a_page(page: bytes) -> list[tuple[int, int]]:
    runs, found = page[-1], []
    if 5 * runs + 4 > _PAGE:
        return []
    ends = struct.unpack_from(f"<{runs + 1}I", page)
    for number in range(runs):
        place = page[4 * (runs + 1) + number] * 2
        if place and _look(page[place + 1 : place + 1 + page[place]]).unseen() and ends[number] < ends[number + 1]:
            found.append((ends[number], ends[number + 1]))
    return found


def _look(properties: bytes) -> Look:
    look, at = Look(), 0
    while at + 2 < len(properties):
        sprm = struct.unpack_from("<H", properties, at)[0]
        size = _SIZES[sprm >> 13] or properties[at + 2] + 1
        operand = properties[at + 2 : at + 2 + size]
        at += 2 + size
        if len(operand) == size:
            look = _changed(look, sprm, operand)
    return look


def _changed(look: Look, sprm: int, operand: bytes) -> Look:
    value = int.from_bytes(operand[:4], "little")
    if sprm in (_DELETED, _VANISH, _SPECIAL):
        return replace(look, gone=look.gone or value in (1, 0x81))
    if sprm == _SCALE:
        return replace(look, gone=look.gone or value <= NARROW)
    if sprm == _SIZE:
        return replace(look, size=max(value / 2, 0.01))
    if sprm == _INK:
        return replace(look, ink=_INKS[value] if value < len(_INKS) else "")
    if sprm == _COLOUR:
        return replace(look, ink="" if operand[3] else operand[:3].hex())
    if sprm == _HIGHLIGHT:
        return replace(look, ground=_INKS[value] if value < len(_INKS) else "")
    return look
