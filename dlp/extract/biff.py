"""XLS (BIFF5 and BIFF8): cells, comments, text boxes, page headers and cached pivot data of every sheet, hidden or not.

Owns the record walk and strings that run over CONTINUE records. Cells are kept as they come, so a sheet with two far corners costs two
cells. Encrypted workbooks are refused; BIFF2-4 are not read. Reference: MS-XLS.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dlp.extract import images, properties, strings
from dlp.extract.looks_biff import Biff
from dlp.extract.numbers import format_code, number
from dlp.extract.sink import Refused, Sink
from dlp.extract.storage import Storage
from dlp.mime import charsets

_BOF: Final = frozenset((0x0809, 0x0409, 0x0209, 0x0009))
_CONTINUE: Final = 0x003C
_WORDLESS: Final = frozenset((0x0D7, 0x0BE, 0x201, 0x001, 0x0EB, 0x0BD, 0x0FF, 0x1AF, 0x055, 0x225))
"""Rows, blanks, columns, indexes, and pictures, which are looked for by themselves."""
_SHORT_RECORD: Final = 4
_FULL: Final = 16
"""Bytes that are read of how a font, a row or a column looks; a cut record says nothing of what it lacks."""
_LITERAL: Final = b"\x17"
"""The token of a string in a formula."""
_MAX_ROWS_HELD: Final = 70_000


def read(storage: Storage, sink: Sink) -> None:
    stream = storage.stream("Workbook") or storage.stream("Book")
    book = _Book(sink)
    for code, pieces in records(stream):
        book.take(code, pieces)
    book.close()
    for path in storage.streams("_SX_DB_CUR"):
        sink.text("\n".join(_text8(p[0], 0, 2) for code, p in records(storage.stream(*path)) if code == 0xCD), "cache")
    for name in ("\x05SummaryInformation", "\x05DocumentSummaryInformation"):
        sink.aside("\n".join(properties.texts(storage.stream(name))), "properties")
    if images.within(stream):
        sink.gap("image")


def records(stream: bytes) -> Iterator[tuple[int, list[bytes]]]:
    """(code, the record and the CONTINUE records after it)."""
    at, end = 0, len(stream)
    code, pieces = -1, [b""]
    while at + 4 <= end:
        next_code, size = struct.unpack_from("<HH", stream, at)
        body = stream[at + 4 : at + 4 + size]
        at += 4 + size
        if next_code == _CONTINUE:
            pieces.append(body)
            continue
        if code >= 0:
            yield code, pieces
        code, pieces = next_code, [body]
    if code >= 0:
        yield code, pieces


class _Book:
    """State of one workbook stream, record by record."""

    def __init__(self, sink: Sink) -> None:
        self.sink = sink
        self.old: bool | None = None
        self.depth = 0
        self.sheet = -1
        self.titles: list[str] = []
        self.strings: list[str] = []
        self.pieces: dict[int, list[tuple[int, int]]] = {}  # of shared strings: where another font begins
        self.looks = Biff()
        self.seen: dict[int, list[tuple[int, str]]] = {}
        self.differs = False
        self.codes: dict[int, str] = {}
        self.styles: list[int] = []
        self.shown: dict[int, str] = {}
        self.rows: dict[int, list[tuple[int, str]]] = {}
        self.notes: list[str] = []
        self.unread = bytearray()
        self.pending: tuple[int, int, int] | None = None

    def take(self, code: int, pieces: list[bytes]) -> None:
        body = pieces[0]
        if code in _BOF:
            self._begin(code, body)
        elif code == 0x0A:
            self.depth -= 1
            if self.depth == 0 and self.sheet >= 0:
                self.flush()
        elif code == 0x2F:
            raise Refused("encrypted")
        elif (handler := _HANDLERS.get(code)) is None:
            self._keep(code, b"".join(pieces))
        else:
            try:
                handler(self, pieces)
            except (struct.error, IndexError):
                self.sink.gap("unreadable", self.title())

    def _keep(self, code: int, body: bytes) -> None:
        """A record that nobody reads: names, filters, drop-down lists, conditions, shapes, who wrote it."""
        if code not in _WORDLESS and len(body) >= _SHORT_RECORD and len(self.unread) < strings.MAX_BYTES:
            self.unread += body + bytes(4)

    def _begin(self, code: int, body: bytes) -> None:
        if code != 0x0809 or len(body) < 4:
            raise Refused("unsupported" if len(body) >= 4 else "unreadable")
        version, kind = struct.unpack_from("<HH", body)
        if self.old is None:  # the workbook's own header tells, those of its sheets are not always right
            self.old = version < 0x0600
        self.depth += 1
        if self.depth == 1 and kind != 5:
            self.sheet += 1
            self.looks.sheet()

    def title(self) -> str:
        return self.titles[self.sheet] if 0 <= self.sheet < len(self.titles) else "sheet"

    def cell(self, row: int, column: int, style: int, text: str, runs: Sequence[tuple[int, int]] = ()) -> None:
        if text:
            self.rows.setdefault(row, []).append((column, text))
            seen = self.looks.seen(row, column, style, text, runs)
            self.differs |= seen != text
            self.seen.setdefault(row, []).append((column, seen))
            if len(self.rows) > _MAX_ROWS_HELD:
                self.flush()

    def format(self, style: int) -> str:
        if style not in self.shown:
            fmt = self.styles[style] if style < len(self.styles) else 0
            self.shown[style] = format_code(fmt, self.codes.get(fmt, ""))
        return self.shown[style]

    def string(self, body: bytes, at: int, width: int) -> str:
        if not self.old:
            return _text8(body, at, width)
        size = int.from_bytes(body[at : at + width], "little")
        return charsets.guess(body[at + width : at + width + size])

    def flush(self) -> None:
        self.sink.text("\n".join(_lines(self.rows) + self.notes), self.title())
        if self.differs:
            self.sink.text("\n".join(line for line in _lines(self.seen) if line.strip()), f"{self.title()} drawn")
        self.rows, self.seen, self.notes, self.differs = {}, {}, [], False

    def close(self) -> None:
        self.flush()
        self.sink.asides((*self.titles, *strings.runs(bytes(self.unread))), "sheets")
        if self.sheet < 0:
            self.sink.gap("unreadable")

    # ------------------------------------------------------------ records

    def _codepage_name(self, pieces: list[bytes]) -> None:
        body = pieces[0]
        self.titles.append(self.string(body, 6, 1))

    def _sst(self, pieces: list[bytes]) -> None:
        self.strings, self.pieces = _shared(pieces)

    def _label_sst(self, pieces: list[bytes]) -> None:
        row, column, style, index = struct.unpack_from("<HHHI", pieces[0])
        self.cell(row, column, style, self.strings[index], self.pieces.get(index, ()))

    def _label(self, pieces: list[bytes]) -> None:
        row, column, style = struct.unpack_from("<HHH", pieces[0])
        self.cell(row, column, style, self.string(pieces[0], 6, 2))

    def _number(self, pieces: list[bytes]) -> None:
        row, column, style, value = struct.unpack_from("<HHHd", pieces[0])
        self.cell(row, column, style, number(repr(value), self.format(style)))

    def _rk(self, pieces: list[bytes]) -> None:
        row, column, style, value = struct.unpack_from("<HHHI", pieces[0])
        self.cell(row, column, style, number(repr(rk(value)), self.format(style)))

    def _mulrk(self, pieces: list[bytes]) -> None:
        body = pieces[0]
        row, column = struct.unpack_from("<HH", body)
        for i in range((len(body) - 6) // 6):
            style, value = struct.unpack_from("<HI", body, 4 + 6 * i)
            self.cell(row, column + i, style, number(repr(rk(value)), self.format(style)))

    def _formula(self, pieces: list[bytes]) -> None:
        body = pieces[0]
        row, column, style = struct.unpack_from("<HHH", body)
        if _LITERAL in body[22:]:
            self._keep(0x06, body[22:])
        if body[12:14] == b"\xff\xff":
            self.pending = (row, column, style) if body[6] == 0 else None
        else:
            self.cell(row, column, style, number(repr(struct.unpack_from("<d", body, 6)[0]), self.format(style)))

    def _formula_string(self, pieces: list[bytes]) -> None:
        if self.pending:
            self.cell(*self.pending, self.string(b"".join((pieces[0], *(p[1:] for p in pieces[1:]))), 0, 2))

    def _format(self, pieces: list[bytes]) -> None:
        body = pieces[0]
        self.codes[struct.unpack_from("<H", body)[0]] = self.string(body, 2, 1 if self.old else 2)
        self.looks.codes = self.codes

    def _style(self, pieces: list[bytes]) -> None:
        self.styles.append(struct.unpack_from("<H", pieces[0], 2)[0])
        self.looks.cell(pieces[0])

    def _font(self, pieces: list[bytes]) -> None:
        self.looks.font(pieces[0].ljust(_FULL, b"\0"))

    def _row(self, pieces: list[bytes]) -> None:
        self.looks.row(pieces[0].ljust(_FULL, b"\0"))

    def _column(self, pieces: list[bytes]) -> None:
        self.looks.column(pieces[0].ljust(_FULL, b"\0"))

    def _text_object(self, pieces: list[bytes]) -> None:
        size = struct.unpack_from("<H", pieces[0], 10)[0]
        text = ""
        for piece in pieces[1:]:
            if len(text) >= size:
                break
            text += piece[1:].decode("utf-16-le", "replace") if piece[:1] == b"\x01" else piece[1:].decode("latin-1")
        if text:
            self.notes.append(text[:size])

    def _note(self, pieces: list[bytes]) -> None:
        if self.old and len(pieces[0]) > 6:
            self.notes.append(charsets.guess(pieces[0][6:]))

    def _page_text(self, pieces: list[bytes]) -> None:
        if pieces[0]:
            self.notes.append(self.string(pieces[0], 0, 1 if self.old else 2))

    def _link(self, pieces: list[bytes]) -> None:
        wide = pieces[0][32:].decode("utf-16-le", "ignore")
        self.sink.aside("".join(c if c.isprintable() else " " for c in wide), "links")


_HANDLERS: Final = {
    0x85: _Book._codepage_name, 0xFC: _Book._sst, 0xFD: _Book._label_sst, 0x204: _Book._label, 0xD6: _Book._label,
    0x203: _Book._number, 0x27E: _Book._rk, 0x7E: _Book._rk, 0xBD: _Book._mulrk, 0x06: _Book._formula, 0x206: _Book._formula,
    0x406: _Book._formula, 0x207: _Book._formula_string, 0x41E: _Book._format, 0x1E: _Book._format, 0xE0: _Book._style,
    0x1B6: _Book._text_object, 0x1C: _Book._note, 0x14: _Book._page_text, 0x15: _Book._page_text, 0x1B8: _Book._link,
    0x31: _Book._font, 0x231: _Book._font, 0x208: _Book._row, 0x7D: _Book._column,
}  # fmt: skip


def rk(value: int) -> float:
    """An RK number: 30 bits of a double or an integer, perhaps divided by 100."""
    if value & 2:
        signed = value >> 2
        amount = float(signed - (1 << 30) if signed & (1 << 29) else signed)
    else:
        amount = struct.unpack("<d", b"\0\0\0\0" + struct.pack("<I", value & 0xFFFFFFFC))[0]
    return amount / 100 if value & 1 else amount


def _text8(body: bytes, at: int, width: int) -> str:
    """A BIFF8 string that lies within one record: count, flags, characters."""
    size = int.from_bytes(body[at : at + width], "little")
    at += width
    if at >= len(body):
        return ""
    flags = body[at]
    at += 1 + (2 if flags & 8 else 0) + (4 if flags & 4 else 0)
    return body[at : at + 2 * size].decode("utf-16-le", "replace") if flags & 1 else body[at : at + size].decode("latin-1")


def _lines(rows: Mapping[int, list[tuple[int, str]]]) -> list[str]:
    return ["\t".join(text for _, text in sorted(cells)) for _, cells in sorted(rows.items())]


def _shared(pieces: list[bytes]) -> tuple[list[str], dict[int, list[tuple[int, int]]]]:
    """The shared string table, and where the letters of its rich texts change their font. At the start of a CONTINUE record the width flag of a running string is said again."""
    strings: list[str] = []
    fonts: dict[int, list[tuple[int, int]]] = {}
    reader = _Pieces(pieces)
    reader.take(8)
    while not reader.done():
        head = reader.take(3)
        if len(head) < 3:
            break
        size, flags = struct.unpack("<HB", head)
        runs = struct.unpack("<H", reader.take(2))[0] if flags & 8 else 0
        extra = struct.unpack("<I", reader.take(4))[0] if flags & 4 else 0
        strings.append(reader.characters(size, wide=bool(flags & 1)))
        said = reader.take(4 * runs)
        reader.take(extra)
        if runs:
            fonts[len(strings) - 1] = [struct.unpack_from("<HH", said, 4 * i) for i in range(len(said) // 4)]
    return strings, fonts


class _Pieces:
    """A cursor over a record and its continuations."""

    def __init__(self, pieces: list[bytes]) -> None:
        self.pieces, self.index, self.at = pieces, 0, 0

    def done(self) -> bool:
        while self.index < len(self.pieces) and self.at >= len(self.pieces[self.index]):
            self.index, self.at = self.index + 1, 0
        return self.index >= len(self.pieces)

    def take(self, size: int) -> bytes:
        out = b""
        while size > 0 and not self.done():
            part = self.pieces[self.index][self.at : self.at + size]
            self.at += len(part)
            size -= len(part)
            out += part
        return out

    def characters(self, size: int, *, wide: bool) -> str:
        out: list[str] = []
        while size > 0:
            fresh = self.at >= len(self.pieces[self.index]) if self.index < len(self.pieces) else True
            if self.done():
                break
            if fresh and self.at == 0 and self.index > 0:
                wide = bool(self.pieces[self.index][0] & 1)
                self.at = 1
            width = 2 if wide else 1
            part = self.pieces[self.index][self.at : self.at + size * width]
            if not part:
                continue
            if len(part) < width:
                self.at += len(part)
                continue
            part = part[: len(part) // width * width]
            self.at += len(part)
            size -= len(part) // width
            out.append(part.decode("utf-16-le", "replace") if wide else part.decode("latin-1"))
        return "".join(out)
