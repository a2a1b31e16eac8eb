"""What an HWP 3 shows: which letters nobody sees, and where a box stands. Reference: Hancom, "한글문서파일형식 3.0", revision 1.2, 문자 모양 (31 bytes)
and the head of a box (84 bytes)."""

from __future__ import annotations

import struct
from typing import Final

from dlp.extract.looks import NARROW, Look, Place, Placing

_UNIT: Final = 1800 / 72
"""Units of length in a point."""
_LATIN: Final = 10
"""The width of Latin letters and digits, in parts of a hundred."""
_GROUND, _INK, _SHADE = 23, 24, 25
_COLOURS: Final = ((0, 0, 0), (0, 0, 255), (0, 255, 0), (0, 255, 255), (255, 0, 0), (255, 0, 255), (255, 255, 0), (255, 255, 255))


def unseen(shape: bytes) -> bool:
    """Are letters of this shape not seen?"""
    size = struct.unpack_from("<H", shape)[0] / _UNIT
    ground, ink, shade = (shape[at] for at in (_GROUND, _INK, _SHADE))
    mixed = (round(255 - (255 - part) * min(shade, 100) / 100) for part in _COLOURS[ground & 7])
    return Look(
        gone=0 < shape[_LATIN] <= NARROW, ink=bytes(_COLOURS[ink & 7]).hex(), ground=bytes(mixed).hex() if shade else "", size=size
    ).unseen()


class Boxes(Placing):
    """Boxes of a document. One that says no distance (the middle, or to the left) is in no order with others."""

    line = 10 * _UNIT

    def opened(self, head: bytes) -> None:
        left, top = struct.unpack_from("<hh", head, 10)
        width, height = struct.unpack_from("<HH", head, 42)
        self.places.append(Place("box", float(left) if left >= 0 else None, float(top), float(width), float(height)))
