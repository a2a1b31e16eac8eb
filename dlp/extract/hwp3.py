"""HWP 3 (Hancom, 1990s to 2002; archives and notices still hold it): paragraphs, and the boxes that hang in them.

Owns the record sizes and the way through nested boxes (tables, text boxes, headers, notes, hidden comments). A drawing keeps its text in a
form of its own that is not read here: it is a gap. Characters are `hchar`'s business. Reference: Hancom, "한글문서파일형식 3.0", revision 1.2.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Final

from dlp.extract import hchar, inflate, looks_hwp3, placed
from dlp.extract.sink import Refused, Sink

_SIGNATURE, _INFO, _SUMMARY = 30, 128, 1008
_FONT_NAME, _LANGUAGES = 40, 7
_CHAR_SHAPE, _PARA_SHAPE, _LINE = 31, 187, 14
_STYLE: Final = 20 + _CHAR_SHAPE + _PARA_SHAPE
_CELL, _BOX, _PICTURE = 27, 84, 348
_DRAWING: Final = 3
_DEPTH: Final = 20

_FIELD, _TEXT_BOX, _PICTURE_BOX, _END, _LINE_BOX, _HIDDEN, _HEADER, _NOTE = 5, 10, 11, 13, 14, 15, 16, 17
_MERGE, _COMPOSED, _INDEX = 22, 23, 26
_WORDS: Final = {0: 1, 7: 42, 8: 48, 13: 1, 22: 12, 23: 5, 24: 3, 25: 3, 26: 123, 28: 32, 30: 2, 31: 2}
"""Characters a control code stands for in the count of its paragraph; four where nothing is said here."""
_FLAT: Final = {7: 82, 8: 94, 9: 6, 18: 6, 19: 6, 20: 6, 21: 6, 22: 22, 23: 8, 24: 4, 25: 4, 26: 244, 28: 62, 30: 2, 31: 2}
"""Bytes behind a control code of one size; the last two repeat the code."""
_SHOWN: Final = {9: "\t", 24: "-", 30: " ", 31: " "}

_TAG_PICTURE, _TAG_OLE, _TAG_LINKS, _LINK = 1, 2, 3, 617


def read(data: bytes, sink: Sink) -> None:
    if not data.startswith(b"HWP Document File V3.00"):
        raise Refused("unsupported")
    if len(data) < _SIGNATURE + _INFO + _SUMMARY:
        raise Refused("unreadable")
    sealed, compressed, skipped = (
        struct.unpack_from(form, data, _SIGNATURE + at)[0] for form, at in (("<H", 96), ("B", 124), ("<H", 126))
    )
    if sealed:
        raise Refused("encrypted")
    start = _SIGNATURE + _INFO
    summary = [hchar.decode(data[at : at + 112]) for at in range(start, start + _SUMMARY, 112)]
    body = data[start + _SUMMARY + skipped :]
    if compressed:
        body = inflate.deflated(body, sink, whole=False)
    reader = _Reader(body, sink)
    whole = reader.document()
    sink.text("\n".join(reader.lines))
    if reader.drawn != reader.lines:
        sink.text("\n".join(reader.drawn), "drawn")
    sink.text("\n".join(placed.lines(reader.boxes.pieces, whole=False)), "placed")
    sink.aside("\n".join(summary), "properties")
    sink.aside("\n".join(reader.asides), "fields")
    if not whole:
        sink.gap("unreadable")


class _Broken(Exception):
    """The stream ends, or is not what the format says."""


class _Reader:
    """Walks the body once; what was read before a break stays in `lines` and `asides`. `drawn`: the lines without what is not seen."""

    def __init__(self, body: bytes, sink: Sink) -> None:
        self._body, self._at, self._sink = body, 0, sink
        self.lines: list[str] = []
        self.drawn: list[str] = []
        self.boxes = looks_hwp3.Boxes()
        self.asides: list[str] = []
        self._boxes: dict[int, Callable[[int], None]] = {
            _FIELD: self._field, _TEXT_BOX: self._text_box, _PICTURE_BOX: self._picture, _LINE_BOX: lambda depth: self._skip(_BOX),
            _HIDDEN: lambda depth: self._framed(8, depth), _HEADER: lambda depth: self._framed(10, depth),
            _NOTE: lambda depth: self._framed(14, depth),
        }  # fmt: skip

    def document(self) -> bool:
        """False where the body breaks off or lies."""
        try:
            for _ in range(_LANGUAGES):
                self._skip(self._word() * _FONT_NAME)
            self._skip(self._word() * _STYLE)
            self._paragraphs(0)
        except _Broken:
            return False
        self._extras()
        return True

    def _take(self, size: int) -> bytes:
        piece = self._body[self._at : self._at + size]
        if len(piece) < size:
            raise _Broken
        self._at += size
        return piece

    def _skip(self, size: int) -> None:
        if size > len(self._body) - self._at:
            raise _Broken
        self._at += size

    def _word(self) -> int:
        return int.from_bytes(self._take(2), "little")

    def _long(self) -> int:
        return int.from_bytes(self._take(4), "little")

    def _paragraphs(self, depth: int) -> None:
        """A list of paragraphs up to the empty one that ends it."""
        if depth > _DEPTH:
            raise Refused("limit")
        while self._paragraph(depth):
            pass

    def _paragraph(self, depth: int) -> bool:
        same_shape, count, lines, own_shapes = struct.unpack_from("<BHHB", self._take(12))
        unseen = looks_hwp3.unseen(self._take(_CHAR_SHAPE))
        self._skip((_PARA_SHAPE if count and not same_shape else 0) + lines * _LINE)
        hidden = bytearray((unseen,)) * count
        if own_shapes:
            for number in range(count):
                if not self._take(1)[0]:
                    unseen = looks_hwp3.unseen(self._take(_CHAR_SHAPE))
                hidden[number] = unseen
        # Boxes stand after the paragraph they hang in, so that a table anchored within a number does not split it.
        place = len(self.lines)
        out: list[str] = []
        shown: list[str] = []
        done = 0
        try:
            while done < count:
                code = self._word()
                seen = not hidden[done]
                done += _WORDS.get(code, 4) if code < 32 else 1
                if code == _END:
                    break
                out.append(hchar.character(code) if code >= 32 else self._control(code, depth))
                if seen:
                    shown.append(out[-1])
        finally:
            if any(out):
                self.lines.insert(place, "".join(out))
                self.drawn.insert(place, "".join(shown))
                self.boxes.said("".join(shown))
        return bool(count)

    def _control(self, code: int, depth: int) -> str:
        if code in _FLAT:
            piece = self._take(_FLAT[code])
            self._same(code, piece[-2:])
            if code == _MERGE:
                self.asides.append(_path(piece[:20]))
            elif code == _INDEX:
                self.asides += (hchar.decode(piece[:120]), hchar.decode(piece[120:240]))
            return hchar.decode(piece[:-2]) if code == _COMPOSED else _SHOWN.get(code, "")
        if code == 0:
            return ""
        self._sink.entry()
        size = self._take(4)
        self._same(code, self._take(2))
        box = self._boxes.get(code)
        if box is None:  # bookmarks and what later versions added: their size comes first
            self._skip(int.from_bytes(size, "little"))
        else:
            box(depth + 1)
        return ""

    def _same(self, code: int, again: bytes) -> None:
        if int.from_bytes(again, "little") != code:
            raise _Broken

    def _field(self, depth: int) -> None:
        self._skip(30)
        sizes = [self._long() for _ in range(4)]
        self.asides += [hchar.decode(self._take(size)) for size in sizes[:3]]
        self._skip(sizes[3])

    def _text_box(self, depth: int) -> None:
        """A table, a text box, an equation or a button: cells, then the caption."""
        head = self._take(_BOX)
        cells = struct.unpack_from("<H", head, 80)[0]
        self._skip(cells * _CELL)
        self.boxes.opened(head)
        for _ in range(cells + 1):
            self._paragraphs(depth)
        self.boxes.closed("box")

    def _picture(self, depth: int) -> None:
        head = self._take(_PICTURE)
        following, kind = struct.unpack_from("<I", head)[0], head[74]
        self._skip(following)
        if kind == _DRAWING and following:
            self._sink.gap("unsupported", "drawing")
        elif kind != _DRAWING:
            self.asides.append(_path(head[83:339]))
        self._paragraphs(depth)

    def _framed(self, head: int, depth: int) -> None:
        self._skip(head)
        self._paragraphs(depth)

    def _extras(self) -> None:
        """Pictures, objects and links behind the text; nothing there is needed to understand the text."""
        while self._at + 8 <= len(self._body):
            try:
                tag, size = self._long(), self._long()
                if not tag:
                    return
                piece = self._take(size)
            except _Broken:
                self._sink.gap("unreadable", "objects")
                return
            self._sink.entry()
            if tag == _TAG_PICTURE:
                self._sink.inner(_path(piece[:16]) or "picture", piece[32:], embedded=True)
            elif tag == _TAG_OLE:
                self._sink.inner("object", piece[4:], embedded=True)
            elif tag == _TAG_LINKS and size % _LINK == 0:
                self.asides += [_path(piece[at : at + 256]) for at in range(0, size, _LINK)]


def _path(raw: bytes) -> str:
    return raw.partition(b"\0")[0].decode("cp949", "replace")
