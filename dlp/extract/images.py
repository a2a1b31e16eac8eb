"""Pictures: their size from the header, what they carry beside their pixels, their words from a recogniser where there is one. A picture that was not surely read is a gap.

Owns the rule which picture is a gap by its size alone: a page or a screenshot is, a logo or a seal is not.
"""

from __future__ import annotations

import re
import struct
from typing import Final

from dlp.extract import codes, remarks
from dlp.extract.ocr import Reading
from dlp.extract.sink import Sink

PICTURE: Final = "picture"
"""The place of a picture's words."""
READABLE_PIXELS: Final = 400_000
"""A picture inside a document is as good as a page from here on: an A4 page at 72 dpi has 500,000, a seal at print quality 90,000."""
ICON_PIXELS: Final = 25_000
"""An attached picture smaller than this is a signature's logo (160 x 150) or a cut-out line: no form is in it. A smaller one of either kind is
read as `dlp.extract.small_pictures` says, and no gap without a recogniser."""

_JPEG_FRAMES: Final = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))


def read(data: bytes, sink: Sink, kind: str) -> None:
    said, whole = remarks.collect(kind, data)
    sink.asides(said, "remarks")
    if not whole:
        sink.gap("limit", "remarks")
    if sink.preview:
        return
    small = 0 < pixels(data, kind) < (READABLE_PIXELS if sink.embedded else ICON_PIXELS)
    if sink.recogniser is None:
        if not small:
            sink.gap("image")
        return
    tell(sink.recogniser.file(data, small=small), sink, PICTURE)


def tell(reading: Reading, sink: Sink, place: str) -> None:
    """Words and codes of a picture. Words that were not surely read are a gap, and so is a code that was found but not read."""
    sink.text(reading.text, place)
    for found in reading.codes:
        codes.tell(found, sink)
    if not reading.sure or any(found.unread for found in reading.codes):
        sink.gap("image", place)


def pixels(data: bytes, kind: str) -> int:
    """Width times height; 0 where the header does not say."""
    try:
        if kind == "png":
            width, height = struct.unpack_from(">II", data, 16)
        elif kind == "gif":
            width, height = struct.unpack_from("<HH", data, 6)
        elif kind == "bmp":
            width, height = struct.unpack_from("<ii", data, 18)
        elif kind == "jpg":
            width, height = _jpeg(data)
        elif kind == "wmf" and data[:4] == b"\xd7\xcd\xc6\x9a":
            left, top, right, bottom, inch = struct.unpack_from("<hhhhH", data, 6)
            width, height = ((right - left) * 96 // max(inch, 1), (bottom - top) * 96 // max(inch, 1))
        else:
            return 0
    except struct.error:
        return 0
    return abs(int(width) * int(height))


def _jpeg(data: bytes) -> tuple[int, int]:
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        if marker == 0xFF:
            at += 1
            continue
        at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])
    return 0, 0


_STARTS: Final = re.compile(rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff[\xe0\xe1\xdb]")


def within(data: bytes) -> bool:
    """Whether a binary stream carries a picture large enough to be read (old Office files keep theirs without a directory)."""
    kinds = ((match.start(), "png" if match[0][:1] == b"\x89" else "jpg") for match in _STARTS.finditer(data))
    return any(pixels(data[at : at + (1 << 16)], kind) >= READABLE_PIXELS for at, kind in kinds)
