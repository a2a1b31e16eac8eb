"""Property sets of compound files (title, author, comments): their texts. Bounded by the stream's length. Reference: MS-OLEPS."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

from dlp.mime import charsets

_LPSTR, _LPWSTR, _VECTOR, _VARIANT = 0x1E, 0x1F, 0x1000, 0x0C
_MAX: Final = 4096


def texts(stream: bytes) -> list[str]:
    """Every text property of every set in the stream; what lies outside the stream is left out."""
    found: list[str] = []
    with suppress(struct.error):
        for number in range(min(struct.unpack_from("<I", stream, 24)[0], 8)):
            base = struct.unpack_from("<I", stream, 28 + 20 * number + 16)[0]
            count = min(struct.unpack_from("<I", stream, base + 4)[0], _MAX)
            for i in range(count):
                offset = struct.unpack_from("<I", stream, base + 8 + 8 * i + 4)[0]
                found += _values(stream, base + offset)
    return [text for text in found if text.strip() and "\0" not in text]


def _values(stream: bytes, at: int) -> Iterator[str]:
    kind = struct.unpack_from("<I", stream, at)[0]
    count, at = 1, at + 4
    if kind & _VECTOR:
        count, at = min(struct.unpack_from("<I", stream, at)[0], _MAX), at + 4
    for _ in range(count):
        item = kind & 0xFFF
        if item == _VARIANT:
            item, at = struct.unpack_from("<I", stream, at)[0], at + 4
        if item not in (_LPSTR, _LPWSTR):
            return
        size, at = struct.unpack_from("<I", stream, at)[0], at + 4
        width = size if item == _LPSTR else 2 * size
        raw = stream[at : at + width]
        at += width + -width % 4
        yield (
            charsets.guess(raw.rstrip(b"\0"))
            if item == _LPSTR
            else raw[: len(raw) // 2 * 2].decode("utf-16-le", "replace").rstrip("\0")
        )
