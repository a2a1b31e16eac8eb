"""What an HWP 5 shows of its paragraphs: inks and sizes of the letters, and where its boxes stand.

The looks of letters stand in `DocInfo`; a record behind every paragraph says from which of its characters on which one holds. Reference: Hancom,
"한글문서파일형식 5.0", revision 1.3, CHAR_SHAPE (table 33), PARA_CHAR_SHAPE (table 61) and what drawn objects and tables have in common (table 68).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from dlp.extract.looks import Look, Place, Placing

PARA_CHAR_SHAPE: Final = 68
_CHAR_SHAPE: Final = 21
_SIZE: Final = 42
_INK: Final = 52
_SHADE: Final = 60
_NONE: Final = 0xFFFFFFFF
MOST: Final = 65_536
_BOXES: Final = (b" osg", b" lbt")
"""Controls that have a place: drawn objects (`gso `) and tables (`tbl `)."""


def records(data: bytes) -> Iterator[tuple[int, bytes]]:
    """(tag, content) of every whole record of a stream."""
    at, end = 0, len(data)
    while at + 4 <= end:
        head = struct.unpack_from("<I", data, at)[0]
        at += 4
        size = head >> 20
        if size == 0xFFF:
            if at + 4 > end:
                return
            size = struct.unpack_from("<I", data, at)[0]
            at += 4
        if at + size > end:
            return
        yield head & 0x3FF, data[at : at + size]
        at += size


def unseen(info: bytes) -> frozenset[int]:
    """Numbers of the looks in which a text is not seen. `info`: the stream `DocInfo`, unpacked."""
    shapes = (body for tag, body in records(info) if tag == _CHAR_SHAPE)
    return frozenset(number for number, body in zip(range(MOST), shapes, strict=False) if _look(body).unseen())


def _look(body: bytes) -> Look:
    if len(body) < _INK + 4:
        return Look()
    shade = struct.unpack_from("<I", body, _SHADE)[0] if len(body) >= _SHADE + 4 else _NONE
    size = struct.unpack_from("<i", body, _SIZE)[0]
    return Look(
        ink=body[_INK : _INK + 3].hex(),
        ground="" if shade == _NONE else body[_SHADE : _SHADE + 3].hex(),
        size=max(size / 100, 0.01),
    )


def shown(text: bytes, runs: bytes, hidden: frozenset[int]) -> bytes:
    """The characters of a PARA_TEXT record that are seen. `runs`: pairs of a first character and the number of its look."""
    if not hidden or len(runs) < 8:
        return text
    pairs = list(struct.iter_unpack("<II", runs[: len(runs) // 8 * 8]))
    if all(look not in hidden for _, look in pairs):
        return text
    ends = [start for start, _ in pairs[1:]] + [len(text) // 2]
    return b"".join(text[2 * start : 2 * end] for (start, look), end in zip(pairs, ends, strict=True) if look not in hidden)


class Boxes(Placing):
    """Drawn objects and tables of a section: which paragraph belongs to which is told by the levels of the records."""

    line = 1000.0

    def record(self, level: int) -> None:
        """A record begins: what is not above it has ended."""
        while self.places and level <= int(self.places[-1].holder):
            self.closed(self.places[-1].holder)

    def control(self, level: int, body: bytes) -> None:
        if body[:4] in _BOXES and len(body) >= 24:
            top, left, width, height = struct.unpack_from("<4i", body, 8)
            self.places.append(Place(str(level), float(left), float(top), float(max(width, 0)), float(max(height, 0))))
