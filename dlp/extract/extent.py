"""How far a file reaches: where its own format says that it ends. What stands behind is a file of its own.

Owns the end of pictures, archives, compound files and texts, as each format states it itself. A format without a stated end is searched for
the beginnings of others. Reference: PNG (ISO/IEC 15948), JPEG (ITU-T T.81), GIF89a, RIFF, ISO/IEC 14496-12, MS-CFB, MS-CAB, MS-EMF.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from typing import Final

from dlp.extract import sniff, tnef

_BLANK: Final = b"\0 \r\n\t\x1a\xff"
_STARTS: Final = re.compile(
    rb"PK\x03\x04|PK\x05\x06|Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\x1f\x8b\x08|\x89PNG\r\n\x1a\n|\xff\xd8\xff[\xe0\xe1\xdb]|"
    rb"EGGA\x00|ALZ\x01\x0a|BZh[1-9]1AY&SY|\xfd7zXZ\x00|MSCF\0\0\0\0|%PDF-\d\.\d\s"
)
_PDF_BODY: Final = re.compile(rb"\d obj\b")
_HEAD: Final = 14
"""Bytes of the smallest file there is, a GIF without a picture: none ends before."""
REMAINS: Final = 64
PADDING: Final = 4096
"""Bytes behind a file, and behind a picture, up to which they need not be a file of their own."""
_PLAIN: Final = frozenset(("text", "html", "xml", "eml", "ps", "wmf", "tiff", "ico", "psd", "jp2", "djvu", "audio"))


def beyond(kind: str, data: bytes) -> tuple[int, int] | None:
    """The range behind the file's own end; None where nothing is there, or the reader of that kind sees to it itself."""
    try:
        end = _ENDS[kind](data) if kind in _ENDS else _foreign(data) if kind in _PLAIN else len(data)
    except (struct.error, IndexError):
        return None  # the reader says that it is damaged
    return (end, len(data)) if _HEAD <= end < len(data) and data[end:].strip(_BLANK) else None


def senseless(data: bytes) -> bool:
    """Neither a text nor a file, nor is the beginning of one in it."""
    return sniff.dull(data) and _STARTS.search(data) is None


def trimmed(data: bytes) -> bytes:
    """Without the few bytes of a program's own that may stand before a file."""
    found = _STARTS.search(data, 0, REMAINS) if sniff.dull(data) else None
    return data[found.start() :] if found is not None else data


def _foreign(data: bytes) -> int:
    """Where another file begins inside a text, or inside a picture whose end is not stated."""
    for found in _STARTS.finditer(data, 1):
        if found[0][:1] != b"%" or _PDF_BODY.search(data, found.end()):
            return found.start()
    return len(data)


def _png(data: bytes) -> int:
    at = 8
    while at + 12 <= len(data):
        size, word = struct.unpack_from(">I4s", data, at)
        at += 12 + int(size)
        if word == b"IEND":
            return at
    return len(data)


_JPEG_END: Final = re.compile(rb"\xff[\xc0-\xcf\xd9-\xfe]")


def _jpeg(data: bytes) -> int:
    at = 2
    while at + 4 <= len(data):
        if data[at] != 0xFF:
            return len(data)
        marker = data[at + 1]
        if marker == 0xD9:
            return at + 2
        if marker == 0xFF or marker in (0x01, *range(0xD0, 0xD8)):
            at += 1 if marker == 0xFF else 2
            continue
        at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])
        if marker == 0xDA:  # entropy-coded data up to the next marker
            found = _JPEG_END.search(data, at)
            at = found.start() if found else len(data)
    return at + 2 if data[at : at + 2] == b"\xff\xd9" else len(data)


def _gif(data: bytes) -> int:
    flags = data[10]
    at = 13 + (3 << (flags & 7) + 1 if flags & 0x80 else 0)
    while at < len(data):
        mark = data[at]
        if mark == 0x3B:
            return at + 1
        if mark == 0x2C:
            local = data[at + 9]
            at += 11 + (3 << (local & 7) + 1 if local & 0x80 else 0)
        elif mark == 0x21:
            at += 2
        else:
            return at
        while data[at]:
            at += 1 + data[at]
        at += 1
    return len(data)


def _riff(data: bytes) -> int:
    size = int(struct.unpack_from("<I", data, 4)[0])
    return 8 + size + size % 2


def _boxes(data: bytes) -> int:
    at = 0
    while at + 8 <= len(data):
        size, word = struct.unpack_from(">I4s", data, at)
        if size == 1:
            size = struct.unpack_from(">Q", data, at + 8)[0]
        if size == 0 or not word.isascii():
            return len(data) if size == 0 else at
        if size < 8:
            return at
        at += size
    return at


def _bitmap(data: bytes) -> int:
    size, start = int(struct.unpack_from("<I", data, 2)[0]), int(struct.unpack_from("<I", data, 10)[0])
    return size if size > start else len(data)


def _metafile(data: bytes) -> int:
    return int(struct.unpack_from("<I", data, 48)[0])


def _seven(data: bytes) -> int:
    offset, size = struct.unpack_from("<QQ", data, 12)
    return 32 + int(offset) + int(size)


def _cabinet(data: bytes) -> int:
    return int(struct.unpack_from("<I", data, 8)[0])


_TOKENS: Final = re.compile(rb"\\[\\{}]|\\bin(\d{1,9}) ?|([{}])")


def _rich_text(data: bytes) -> int:
    """Behind the brace that closes the document."""
    depth = at = 0
    while found := _TOKENS.search(data, at):
        at = found.end()
        if found[1]:
            at += int(found[1])
        elif found[2] == b"{":
            depth += 1
        elif found[2] == b"}":
            depth -= 1
            if depth == 0:
                return at
    return len(data)


def _compound(data: bytes) -> int:
    """Behind the last sector that the allocation table knows."""
    shift = struct.unpack_from("<H", data, 30)[0]
    size = 1 << shift if 7 <= shift <= 16 else 512
    count = struct.unpack_from("<I", data, 44)[0]
    tables = [s for s in struct.unpack_from("<109I", data, 76)[: min(count, 109)] if s < 0xFFFFFFFA]
    chain, steps = struct.unpack_from("<I", data, 68)[0], 0
    while chain < 0xFFFFFFFA and steps * size < len(data):
        block = struct.unpack_from(f"<{size // 4}I", data, (chain + 1) * size)
        tables += [s for s in block[:-1] if s < 0xFFFFFFFA]
        chain, steps = block[-1], steps + 1
    last = -1
    for number, table in enumerate(tables):
        body = data[(table + 1) * size : (table + 2) * size]
        entries = struct.unpack(f"<{len(body) // 4}I", body[: len(body) // 4 * 4])
        used = next((i for i in range(len(entries) - 1, -1, -1) if entries[i] != 0xFFFFFFFF), -1)
        if used >= 0:
            last = number * (size // 4) + used
    return (last + 2) * size if last >= 0 else len(data)


_ENDS: Final[dict[str, Callable[[bytes], int]]] = {
    "png": _png, "jpg": _jpeg, "gif": _gif, "webp": _riff, "bmp": _bitmap, "heic": _boxes, "emf": _metafile, "7z": _seven,
    "cab": _cabinet, "rtf": _rich_text, "ole": _compound, "tnef": tnef.end,
}  # fmt: skip
