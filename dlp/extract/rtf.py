"""RTF, plain and compressed, with the objects and pictures it carries.

Owns the hexadecimal objects (`\\objdata`) and MS-OXRTFCP; the text itself is striprtf's work.
"""

from __future__ import annotations

import re
import struct
from typing import Final

from dlp.extract import images
from dlp.extract.sink import Refused, Sink
from dlp.mime import charsets

MAX_BYTES: Final = 32 * 1024 * 1024
_OBJECT: Final = re.compile(r"\\objdata\b((?:\{[^{}]*\}|\\[a-z]+-?\d*|[\s0-9a-fA-F])*)")
_PICTURE: Final = re.compile(r"\\(png|jpeg)blip\b[^{}]*?((?:[0-9a-fA-F]\s*){200,})")
_NOISE: Final = re.compile(r"\{[^{}]*\}|\\[a-z]+-?\d* ?|[^0-9a-fA-F]")
_NOTES: Final = re.compile(r"\{\\\*\\(?:annotation|atnauthor|atnid|bkmkstart|fldinst)\b([^{}]*(?:\{[^{}]*\}[^{}]*)*)\}")
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PREFIX: Final = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial"
    b"Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)


def read(data: bytes, sink: Sink) -> None:
    from striprtf.striprtf import rtf_to_text

    if len(data) > MAX_BYTES:
        raise Refused("limit")
    source = charsets.sniff(data) or data.decode("latin-1")
    try:
        text = rtf_to_text(source, errors="ignore")
    except (ValueError, LookupError, IndexError, TypeError, RecursionError):
        raise Refused("unreadable") from None
    sink.text(text)
    notes = [rtf_to_text("{\\rtf1" + note[1] + "}", errors="ignore") for note in _NOTES.finditer(source)]
    sink.aside("\n".join(notes), "fields")
    for number, found in enumerate(_OBJECT.finditer(source), 1):
        sink.entry()
        _object(_bytes(found[1]), f"object{number}", sink)
    for found in _PICTURE.finditer(source):
        kind = "png" if found[1] == "png" else "jpg"
        if images.pixels(_bytes(found[2][:200_000]), kind) >= images.READABLE_PIXELS:
            sink.gap("image")


def _bytes(digits: str) -> bytes:
    digits = _NOISE.sub("", digits)
    return bytes.fromhex(digits[: len(digits) // 2 * 2])


def _object(raw: bytes, name: str, sink: Sink) -> None:
    """An OLE 1 object: a compound file somewhere in it, else its native data after three counted strings."""
    at = raw.find(_COMPOUND)
    if at >= 0:
        sink.inner(name, raw[at:], embedded=True)
        return
    try:
        at = 8
        for _ in range(3):
            at += 4 + struct.unpack_from("<I", raw, at)[0]
        size = struct.unpack_from("<I", raw, at)[0]
    except struct.error:
        sink.unread(name, "unreadable")
        return
    sink.inner(name, raw[at + 4 : at + 4 + size], embedded=True)


def compressed(data: bytes, sink: Sink) -> None:
    """A compressed RTF body (MS-OXRTFCP): LZFu over a dictionary of common words, or stored."""
    if len(data) < 16:
        raise Refused("unreadable")
    _, size, magic = struct.unpack_from("<III", data)
    if magic == 0x414C454D:
        read(data[16 : 16 + size], sink)
        return
    if magic != 0x75465A4C:
        raise Refused("unreadable")
    if size > MAX_BYTES:
        raise Refused("limit")
    sink.spend(size)
    window = bytearray(_PREFIX.ljust(4096, b"\0"))
    write, at, out = len(_PREFIX), 16, bytearray()
    while at < len(data) and len(out) < size:
        flags = data[at]
        at += 1
        for bit in range(8):
            if not flags >> bit & 1:
                if at >= len(data):
                    break
                window[write] = data[at]
                out.append(data[at])
                write, at = (write + 1) % 4096, at + 1
                continue
            if at + 2 > len(data):
                break
            reference = data[at] << 8 | data[at + 1]
            at += 2
            offset, length = reference >> 4, (reference & 0xF) + 2
            if offset == write:
                at = len(data)
                break
            for i in range(length):
                byte = window[(offset + i) % 4096]
                window[write] = byte
                out.append(byte)
                write = (write + 1) % 4096
    read(bytes(out[:size]), sink)
