"""A picture that nobody can read a word of."""

from __future__ import annotations

import struct
import zlib


def picture(width: int = 800, height: int = 600) -> bytes:
    """A grey PNG as large as a photographed page."""
    lines = zlib.compress((b"\0" + b"\x80" * width) * height)
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)), (b"IDAT", lines), (b"IEND", b""))
    framed = (struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)
