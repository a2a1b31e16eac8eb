"""Macro source in the project of an Office document. Reference: MS-OVBA, section 2.4.1."""

from __future__ import annotations

from typing import Final

from dlp.mime import charsets

_ATTRIBUTE: Final = b"\x00Attribut"
"""How the source of every module begins, after the three bytes of its first chunk's header."""
_MAX: Final = 4 * 1024 * 1024


def source(stream: bytes) -> str:
    """The source of one module stream; "" where it has none."""
    at = stream.find(_ATTRIBUTE)
    return charsets.guess(_decompressed(stream, at - 2)) if at >= 3 and stream[at - 3] == 1 else ""


def _decompressed(data: bytes, at: int) -> bytes:
    """Chunks of 4,096 bytes, each of literals and of copies out of what the chunk has said so far."""
    out = bytearray()
    while at + 2 <= len(data) and len(out) < _MAX:
        head = int.from_bytes(data[at : at + 2], "little")
        if head >> 12 & 7 != 3:
            break
        end = min(at + 3 + (head & 0xFFF), len(data))
        at += 2
        start = len(out)
        if not head & 0x8000:
            out += data[at:end]
            at = end
        while at < end:
            flags = data[at]
            at += 1
            for bit in range(8):
                if at >= end:
                    break
                if not flags >> bit & 1:
                    out.append(data[at])
                    at += 1
                    continue
                token = int.from_bytes(data[at : at + 2], "little")
                at += 2
                width = max((len(out) - start - 1).bit_length(), 4)
                length, offset = (token & (0xFFFF >> width)) + 3, (token >> (16 - width)) + 1
                if offset > len(out) - start:
                    return bytes(out)
                for _ in range(length):
                    out.append(out[-offset])
    return bytes(out)
