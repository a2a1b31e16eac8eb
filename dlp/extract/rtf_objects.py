"""What RTF wraps and what wraps RTF: OLE 1 objects in hexadecimal, and the compressed body of Outlook. Reference: MS-OLEDS, MS-OXRTFCP."""

from __future__ import annotations

import struct
from typing import Final

from dlp.extract.sink import MIB, Refused, Sink

MAX_BYTES: Final = 32 * MIB
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STORED, _PACKED = 0x414C454D, 0x75465A4C
_WORDS: Final = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArial"
    b"Times New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
_WINDOW: Final = 4096


def read(raw: bytes, name: str, sink: Sink) -> None:
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


def unpacked(data: bytes, sink: Sink) -> bytes:
    """A compressed RTF body → RTF: LZFu over a window that starts with RTF's common words, or stored."""
    if len(data) < 16:
        raise Refused("unreadable")
    _, size, magic = struct.unpack_from("<III", data)
    if magic == _STORED:
        return data[16 : 16 + size]
    if magic != _PACKED:
        raise Refused("unreadable")
    out = bytearray()
    whole = _unpacked_into(out, data, sink)
    if not whole and len(out) < size:
        sink.gap("unreadable")
    return bytes(out)


def _unpacked_into(out: bytearray, data: bytes, sink: Sink) -> bool:
    """Up to the mark that ends the body, whatever size is declared; False where the data end before."""
    window = bytearray(_WORDS.ljust(_WINDOW, b"\0"))
    write, at, paid = len(_WORDS), 16, 0
    while at < len(data):
        sink.spend(len(out) - paid)
        paid = len(out)
        if paid > MAX_BYTES:
            raise Refused("limit")
        flags = data[at]
        at += 1
        for bit in range(8):
            packed = flags >> bit & 1
            if at + packed >= len(data):
                return False
            if packed:
                reference = data[at] << 8 | data[at + 1]
                at += 2
                offset, length = reference >> 4, (reference & 0xF) + 2
                if offset == write:
                    return True
            else:
                window[write] = data[at]
                at += 1
                offset, length = write, 1
            for i in range(length):
                byte = window[(offset + i) % _WINDOW]
                window[write] = byte
                out.append(byte)
                write = (write + 1) % _WINDOW
    return False
