"""Words that a picture carries beside its pixels: captions, comments, properties, names of layers.

Owns where each format keeps them. Nothing is believed of what a block says it is: what could be words is taken out of all of them but pixels,
colour tables and profiles. At most `MAX_BYTES` of a file are looked at, and `collect` says whether there was more.
References: PNG (ISO/IEC 15948) 11.3, JPEG (ITU-T T.81) B.2.4, Exif 2.32, GIF89a 24 to 26, RIFF/WebP, TIFF 6.0, Adobe Photoshop file format.
"""

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Callable, Iterator
from typing import Final

from dlp.extract import rest, strings
from dlp.mime import charsets

MAX_BYTES: Final = 1 << 20
_UNPACKED: Final = 1 << 18
_PIXELS: Final = frozenset(
    (
        b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB", b"bKGD", b"hIST", b"pHYs", b"sPLT", b"tIME", b"acTL", b"fcTL", b"fdAT",
        b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP",
    )
)  # fmt: skip
_PACKET: Final = re.compile(rb"<x:xmpmeta.{0,262144}?</x:xmpmeta>", re.S)
_LAYER: Final = re.compile(rb"8B(?:IM|64)(?:luni|TySh|Txt2|lnkE|shmd|anno)")
_PROFILE: Final = (b"ICC_PROFILE\0", b"JFIF\0", b"JFXX\0", b"MPF\0")
_AFTER_SCAN: Final = re.compile(rb"\xff[\xc0-\xcf\xd9-\xfe]")
_BARE: Final = frozenset((0x01, *range(0xD0, 0xD8)))
_TEXTS: Final = frozenset((1, 2, 7))
"""TIFF types that hold letters: BYTE, ASCII, UNDEFINED."""
_POINTERS: Final = frozenset((0x8769, 0x8825, 0xA005, 0x014A))
_NO_WORDS: Final = frozenset((0x8773, 0x0140, 0x015B, 0x0201, 0x0111, 0x0144))
"""Tags of a colour profile, a colour map, quantisation tables, a thumbnail, strips and tiles."""
_DIRECTORIES: Final = 64
_ENTRIES: Final = 4096


def collect(kind: str, data: bytes) -> tuple[list[str], bool]:
    """(what could be read, whether everything was looked at) of a picture of this kind. One that breaks off is read up to there."""
    found: dict[str, None] = {}
    left = MAX_BYTES
    try:
        for block in _BLOCKS[kind](data) if kind in _BLOCKS else _packets(data):
            for text in _said(block[:left]):
                found.setdefault(text)
            left -= len(block)
            if left < 0:
                break
    except (struct.error, IndexError):
        pass
    return list(found), left >= 0


def _said(block: bytes) -> Iterator[str]:
    """A block that is text throughout, or what is text in it."""
    core = block.rstrip(b"\0")
    if b"\0" in core and len(core) % 2:
        core += b"\0"  # the other half of a wide letter
    text = charsets.sniff(core) if core else None
    if text is not None and text.isprintable():
        if rest.speaks(text):
            yield text
        return
    yield from strings.runs(block)


def _png(data: bytes) -> Iterator[bytes]:
    at = 8
    while at + 12 <= len(data):
        size, word = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + size]
        at += 12 + size
        if word in _PIXELS:
            continue
        if word in (b"zTXt", b"iTXt"):
            yield from _packed(body, international=word == b"iTXt")
        else:
            yield body


def _packed(body: bytes, *, international: bool) -> Iterator[bytes]:
    """Keyword, then the text, compressed or not."""
    keyword, _, value = body.partition(b"\0")
    yield keyword
    if international:
        flag, value = value[:1], value[2:]
        language, _, value = value.partition(b"\0")
        translated, _, value = value.partition(b"\0")
        yield from (language, translated)
        if flag != b"\1":
            yield value
            return
    else:
        value = value[1:]
    try:
        yield zlib.decompressobj().decompress(value, _UNPACKED + 1)
    except zlib.error:
        yield value


def _jpeg(data: bytes) -> Iterator[bytes]:
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xD9:
            return
        if marker == 0xFF or marker in _BARE:
            at += 1 if marker == 0xFF else 2
            continue
        size = int(struct.unpack_from(">H", data, at + 2)[0])
        body = data[at + 4 : at + 2 + size]
        if (0xE0 <= marker <= 0xEF or marker == 0xFE) and not body.startswith(_PROFILE):
            yield body
        at += 2 + size
        if marker == 0xDA:  # behind a scan there may be another block
            found = _AFTER_SCAN.search(data, at)
            at = found.start() if found else len(data)


def _gif(data: bytes) -> Iterator[bytes]:
    """Extensions as they stand, their lengths between: a packet of properties is kept whole in one."""
    at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    while at < len(data) and data[at] in (0x21, 0x2C):
        extension = data[at] == 0x21
        if extension:
            start = at = at + 2
        else:
            at += 11 + (3 << (data[at + 9] & 7) + 1 if data[at + 9] & 0x80 else 0)
            start = at
        pieces = []
        while at < len(data) and data[at]:
            pieces.append(data[at + 1 : at + 1 + data[at]])
            at += 1 + data[at]
        at += 1
        if extension:
            yield b"".join(pieces)
            yield from _packets(data[start:at])


def _webp(data: bytes) -> Iterator[bytes]:
    at = 12
    while at + 8 <= len(data):
        word, size = struct.unpack_from("<4sI", data, at)
        if word not in _PIXELS:
            yield data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _tiff(data: bytes) -> Iterator[bytes]:
    """Values of letters in every directory that another one leads to."""
    order = "<" if data[:2] == b"II" else ">"
    waiting, seen, entries = [int(struct.unpack_from(order + "I", data, 4)[0])], set[int](), 0
    while waiting and len(seen) < _DIRECTORIES:
        at = waiting.pop()
        if at in seen or not 8 <= at <= len(data) - 2:
            continue
        seen.add(at)
        count = int(struct.unpack_from(order + "H", data, at)[0])
        for place in range(at + 2, at + 2 + 12 * count, 12):
            entries += 1
            if entries > _ENTRIES or place + 12 > len(data):
                return
            tag, kind, size, value = struct.unpack_from(order + "HHII", data, place)
            if tag in _POINTERS:
                waiting.append(int(value))
            elif kind in _TEXTS and tag not in _NO_WORDS and size:
                start = place + 8 if size <= 4 else int(value)
                yield data[start : start + int(size)]
        if at + 6 + 12 * count <= len(data):
            waiting.append(int(struct.unpack_from(order + "I", data, at + 2 + 12 * count)[0]))


def _psd(data: bytes) -> Iterator[bytes]:
    at = 26
    at += 4 + int(struct.unpack_from(">I", data, at)[0])
    size = int(struct.unpack_from(">I", data, at)[0])
    yield data[at + 4 : at + 4 + size]
    for found in _LAYER.finditer(data, at + 4 + size):
        length = int(struct.unpack_from(">I", data, found.end())[0])
        yield data[found.end() + 4 : found.end() + 4 + length]


def _packets(data: bytes) -> Iterator[bytes]:
    """Packets of properties (XMP), wherever they stand."""
    for found in _PACKET.finditer(data):
        yield found[0]


_BLOCKS: Final[dict[str, Callable[[bytes], Iterator[bytes]]]] = {
    "png": _png, "jpg": _jpeg, "gif": _gif, "webp": _webp, "tiff": _tiff, "psd": _psd,
}  # fmt: skip
