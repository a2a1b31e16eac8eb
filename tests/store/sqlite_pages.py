"""Where the content of a table or an index lies in an SQLite file (sqlite.org/fileformat2.html sections 1.5 and 1.6): offsets of bytes in use."""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator

LEAF, INTERIOR, INDEX_LEAF, INDEX_INTERIOR = 13, 5, 10, 2


def places(file: bytes, name: str) -> list[int]:
    """Offsets of every byte of its pages but the unused ones: page headers, cell pointers, cells, overflow pages."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(file[:18] + b"\x01\x01" + file[20:])  # without a WAL, which a database in memory cannot have
    (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    connection.close()
    size = struct.unpack_from(">H", file, 16)[0]
    return sorted({place for first, end in _page(file, size, root) for place in range(first, end)})


def _page(file: bytes, size: int, number: int) -> Iterator[tuple[int, int]]:
    start = (number - 1) * size
    kind, _, cells = struct.unpack_from(">BHH", file, start)
    assert kind in (LEAF, INTERIOR, INDEX_LEAF, INDEX_INTERIOR), f"page {number} is none of a table or an index"
    below = kind in (INTERIOR, INDEX_INTERIOR)
    head = 12 if below else 8
    yield start, start + head + 2 * cells
    for offset in struct.unpack_from(f">{cells}H", file, start + head):
        cell = start + offset
        if below:
            yield from _page(file, size, struct.unpack_from(">I", file, cell)[0])
        if kind == INTERIOR:
            yield cell, _varint(file, cell + 4)[1]
        elif kind == LEAF:
            yield from _cell(file, size, cell)
        else:
            payload, at = _varint(file, cell + 4 * below)
            assert payload < size // 8, "an index over references has no overflow pages"
            yield cell, at + payload
    if below:
        yield from _page(file, size, struct.unpack_from(">I", file, start + 8)[0])


def _cell(file: bytes, size: int, cell: int) -> Iterator[tuple[int, int]]:
    payload, at = _varint(file, cell)
    _, at = _varint(file, at)
    most, least = size - 35, (size - 12) * 32 // 255 - 23
    if payload <= most:
        yield cell, at + payload
        return
    local = least + (payload - least) % (size - 4)
    local = local if local <= most else least
    yield cell, at + local + 4
    left, page = payload - local, struct.unpack_from(">I", file, at + local)[0]
    while left:
        start, here = (page - 1) * size, min(left, size - 4)
        yield start, start + 4 + here
        left, page = left - here, struct.unpack_from(">I", file, start)[0]


def _varint(file: bytes, at: int) -> tuple[int, int]:
    """The number and where it ends. Ours never need the ninth byte."""
    value = 0
    while True:
        byte = file[at]
        value, at = value << 7 | byte & 0x7F, at + 1
        if byte < 0x80:
            return value, at
