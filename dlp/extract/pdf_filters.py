"""The stream filters of PDF that hold text and are no plain deflate, and the predictors over a deflated table. Reference: ISO 32000-1, 7.4."""

from __future__ import annotations

import base64
import re
from typing import Any

from dlp.extract.sink import Refused, Sink, grown


def ascii85(data: bytes) -> bytes:
    """Refused("unreadable") for letters of another alphabet."""
    body = re.sub(rb"[^!-uz]+", b"", data.partition(b"~>")[0])
    try:
        return base64.a85decode(body)
    except ValueError:
        raise Refused("unreadable") from None


def run_length(data: bytes, sink: Sink) -> bytes:
    """Counted bytes and repeated ones."""
    out, at = bytearray(), 0
    while at < len(data) and data[at] != 128:
        size = data[at]
        if size < 128:
            out += data[at + 1 : at + 2 + size]
            at += 2 + size
        else:
            out += data[at + 1 : at + 2] * (257 - size)
            at += 2
    sink.spend(len(out))
    return bytes(out)


def lzw(data: bytes, sink: Sink, *, early: bool) -> bytes:
    """ISO 32000-1, 7.4.4: codes of 9 to 12 bits, 256 clears the table, 257 ends."""
    table = [bytes((i,)) for i in range(256)] + [b"", b""]
    out: list[bytes] = []
    width, held, bits, total = 9, 0, 0, 0
    last = b""
    for byte in data:
        held, bits = held << 8 | byte, bits + 8
        if bits < width:
            continue
        bits -= width
        code, held = held >> bits, held & ((1 << bits) - 1)
        if code == 256:
            del table[258:]
            width, last = 9, b""
            continue
        if code == 257:
            break
        if code < len(table):
            piece = table[code]
        elif last:
            piece = last + last[:1]
        else:
            raise Refused("unreadable")
        if last and len(table) < 4096:
            table.append(last + piece[:1])
        total += len(piece)
        sink.spend(len(piece))
        grown(total, len(data))
        out.append(piece)
        last = piece
        size = len(table) + early
        width = 9 if size < 512 else 10 if size < 1024 else 11 if size < 2048 else 12
    return b"".join(out)


def unpredicted(data: bytes, parameters: Any) -> bytes:
    """PNG predictors (10 and more) undone; the others are for pictures."""
    if not isinstance(parameters, dict) or not isinstance(parameters.get("Predictor"), int) or parameters["Predictor"] < 10:
        return data
    given = [parameters.get(key, default) for key, default in (("Columns", 1), ("Colors", 1), ("BitsPerComponent", 8))]
    if not all(isinstance(value, int) and 0 < value < 1 << 20 for value in given):
        raise Refused("unreadable")
    columns, colours, depth = given
    step = max(colours * depth // 8, 1)
    size = (columns * colours * depth + 7) // 8
    out, above = [], bytearray(size)
    for at in range(0, len(data), size + 1):
        kind, row = data[at], bytearray(data[at + 1 : at + 1 + size])
        row += bytes(size - len(row))
        if kind == 2:
            row = bytearray((a + b) & 0xFF for a, b in zip(row, above, strict=True))
        elif kind in (1, 3, 4):
            for i in range(size):
                left = row[i - step] if i >= step else 0
                corner = above[i - step] if i >= step else 0
                guess = left if kind == 1 else (left + above[i]) // 2 if kind == 3 else _paeth(left, above[i], corner)
                row[i] = (row[i] + guess) & 0xFF
        out.append(bytes(row))
        above = row
    return b"".join(out)


def _paeth(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    distances = (abs(guess - left), abs(guess - above), abs(guess - corner))
    return (left, above, corner)[distances.index(min(distances))]
