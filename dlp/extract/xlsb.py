"""XLSB: the binary twin of XLSX. Cells, shared strings, sheet names and comments from its records; the XML parts go through `ooxml`.

Reference: MS-XLSB.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import Final

from dlp.extract import ooxml, zipped
from dlp.extract.biff import rk
from dlp.extract.looks_biff import Xlsb
from dlp.extract.numbers import format_code, number
from dlp.extract.sink import Refused, Sink

_BINARY: Final = re.compile(r"xl/.*\.bin$", re.I)
_SKIPPED: Final = re.compile(r"printerSettings|vbaProject|binaryIndex|calcChain|theme|embeddings/", re.I)
_FLUSH: Final = 5000
_FONT, _FILL, _COLUMN = 43, 45, 60
_FULL: Final = 20
"""Bytes that are read of a font, a fill or a style; a cut one says nothing of what it lacks."""
_CELLS_STRING, _CELLS_SHARED, _CELLS_REAL, _CELLS_RK = (6, 8), 7, (5, 9), 2
_ROW, _SHARED_ITEM, _SHEET, _COMMENT, _FORMAT, _STYLE, _STYLES_BEGIN, _STYLES_END, _HEADER_FOOTER = (
    0,
    19,
    156,
    637,
    44,
    47,
    617,
    618,
    479,
)


def read(data: bytes, sink: Sink) -> None:
    with zipped.opened(data, sink) as archive:
        parts = {}
        for info in archive.infolist():
            if _BINARY.match(info.filename) and not _SKIPPED.search(info.filename):
                sink.entry()
                parts[info.filename] = zipped.member(archive, info, sink)
            elif not re.search("binaryIndex|calcChain", info.filename):
                ooxml.part(archive, info, sink)
    shared = [wide(body, 1) for code, body in records(parts.pop("xl/sharedStrings.bin", b"")) if code == _SHARED_ITEM]
    formats, looks = _formats(parts.pop("xl/styles.bin", b""))
    titles = [_names(body) for code, body in records(parts.pop("xl/workbook.bin", b"")) if code == _SHEET]
    sink.aside("\n".join(titles), "sheets")
    for name, part in sorted(parts.items()):
        try:
            _sheet(part, shared, formats, looks, sink, name.rpartition("/")[2].removesuffix(".bin"))
        except (struct.error, IndexError):
            sink.gap("unreadable", name)


def records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at, end = 0, len(data)
    while at < end:
        code = data[at]
        at += 1
        if code & 0x80 and at < end:
            code = (code & 0x7F) | (data[at] << 7)
            at += 1
        size = shift = 0
        for _ in range(4):
            if at >= end:
                raise Refused("unreadable")
            byte = data[at]
            at += 1
            size |= (byte & 0x7F) << shift
            shift += 7
            if not byte & 0x80:
                break
        yield code, data[at : at + size]
        at += size


def wide(body: bytes, at: int) -> str:
    size = struct.unpack_from("<I", body, at)[0]
    return "" if size == 0xFFFFFFFF else body[at + 4 : at + 4 + 2 * size].decode("utf-16-le", "replace")


def _names(body: bytes) -> str:
    relation = struct.unpack_from("<I", body, 8)[0]
    return wide(body, 12 + 2 * relation)


def _formats(data: bytes) -> tuple[list[str], Xlsb]:
    looks = Xlsb()
    codes = looks.codes
    styles: list[int] = []
    inside = False
    for code, body in records(data):
        if code == _FORMAT:
            codes[struct.unpack_from("<H", body)[0]] = wide(body, 2)
        elif code in (_STYLES_BEGIN, _STYLES_END):
            inside = code == _STYLES_BEGIN
        elif code == _STYLE and inside:
            styles.append(struct.unpack_from("<H", body, 2)[0])
            looks.cell(body.ljust(_FULL, b"\0"))
        elif code in (_FONT, _FILL):
            (looks.font if code == _FONT else looks.fill)(body.ljust(_FULL, b"\0"))
    return [format_code(style, codes.get(style, "")) for style in styles], looks


def _sheet(data: bytes, shared: list[str], formats: list[str], looks: Xlsb, sink: Sink, place: str) -> None:
    sheet = _Sheet(sink, place, looks)
    for code, body in records(data):
        if code == _ROW:
            sheet.line(body)
        elif code == _COLUMN:
            looks.column(body)
        elif code in _CELLS_STRING:
            sheet.cell(body, wide(body, 8))
        elif code == _CELLS_SHARED:
            sheet.cell(body, shared[struct.unpack_from("<I", body, 8)[0]])
        elif code in _CELLS_REAL or code == _CELLS_RK:
            style = int.from_bytes(body[4:7], "little")
            amount = rk(struct.unpack_from("<I", body, 8)[0]) if code == _CELLS_RK else struct.unpack_from("<d", body, 8)[0]
            sheet.cell(body, number(repr(amount), formats[style] if style < len(formats) else ""))
        elif code == _COMMENT:
            sheet.lines.append(wide(body, 1))
        elif code == _HEADER_FOOTER:
            sheet.lines.append(" ".join(_strings(body[2:])))
    sheet.close()


class _Sheet:
    """The lines of a sheet, and those that are seen."""

    def __init__(self, sink: Sink, place: str, looks: Xlsb) -> None:
        self.sink, self.place, self.looks = sink, place, looks
        self.lines: list[str] = []
        self.drawn: list[str] = []
        self.row: list[str] = []
        self.seen: list[str] = []
        self.number = 0
        self.differs = False
        looks.sheet()

    def line(self, body: bytes) -> None:
        self._end()
        self.number = struct.unpack_from("<I", body)[0]
        self.looks.row(body)
        if len(self.lines) > _FLUSH:
            self._flush()

    def cell(self, body: bytes, text: str) -> None:
        column, style = struct.unpack_from("<I", body)[0], int.from_bytes(body[4:7], "little")
        seen = self.looks.seen(self.number, column, style, text)
        self.row.append(text)
        self.seen.append(seen)
        self.differs |= seen != text

    def close(self) -> None:
        self._end()
        self._flush()

    def _end(self) -> None:
        self.lines.append("\t".join(self.row))
        self.drawn.append("\t".join(self.seen))
        self.row, self.seen = [], []

    def _flush(self) -> None:
        self.sink.text("\n".join(filter(None, self.lines)), self.place)
        if self.differs:
            self.sink.text("\n".join(line for line in self.drawn if line.strip()), f"{self.place} drawn")
        self.lines, self.drawn, self.differs = [], [], False


def _strings(body: bytes) -> Iterator[str]:
    at = 0
    while at + 4 <= len(body):
        text = wide(body, at)
        size = struct.unpack_from("<I", body, at)[0]
        at += 4 + (0 if size == 0xFFFFFFFF else 2 * size)
        yield text
