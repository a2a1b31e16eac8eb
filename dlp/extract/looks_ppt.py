"""What a PPT shows of its text: where its shapes stand, and which letters nobody sees.

A slide is drawn over its master, and the text of a placeholder stands apart from it, in the outline of the document. Colours that a scheme gives are
followed for the ground alone. Reference: MS-PPT 2.4.14.3 (SlideListWithText), 2.5.1 (SlideContainer), 2.9.13 (TextCFException), 2.9.20
(TextPFException), 2.9.44 (StyleTextPropAtom); MS-ODRAW 2.2.14 (shapes), 2.2.38 (groups).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from dlp.extract.looks import Look
from dlp.extract.placed import MOST, Piece, lines

CHARS, BYTES, STYLE = 4000, 4008, 4001
_DOCUMENT, _DOCUMENT_ATOM, _SLIDE, _SLIDE_ATOM, _PERSIST, _MASTER, _LISTED, _DIRECTORY = (
    1000,
    1001,
    1006,
    1007,
    1011,
    1016,
    4080,
    6002,
)
_OUTLINE: Final = 3998
_GROUP, _SHAPE, _GROUP_FRAME, _SHAPE_ATOM, _OPTIONS, _TEXT, _CHILD_ANCHOR, _ANCHOR = (
    0xF003, 0xF004, 0xF009, 0xF00A, 0xF00B, 0xF00D, 0xF00F, 0xF010,
)  # fmt: skip
_DEPTH: Final = 30
_DELETED: Final = 0x8
_HIDDEN: Final = (0x03BF, 0x20002)
_INK: Final = {0xFE: None, 0x00: "ffffff"}
"""What the last byte of a colour says: it is written out, or that of the slide's ground."""
_PARAGRAPH: Final = ((0xF, 2), (0x80, 2), (0x10, 2), (0x40, 2), (0x20, 4), (0x800, 2), (0x1000, 2), (0x2000, 2), (0x4000, 2), (0x100, 2), (0x400, 2), (0x8000, 2))  # fmt: skip
_PARAGRAPH_TABS: Final = 0x100000
_PARAGRAPH_LAST: Final = ((0x10000, 2), (0xE0000, 2), (0x200000, 2))
_LETTERS: Final = ((0xFFFF, 2), (0x10000, 2), (0x200000, 2), (0x400000, 2), (0x800000, 2))
_SIZE, _COLOUR, _POSITION = 0x20000, 0x40000, 0x80000


def text(kind: int, body: bytes) -> str:
    """What an atom of characters says."""
    return body.decode("latin-1") if kind == BYTES else body[: len(body) // 2 * 2].decode("utf-16-le", "replace")


def shown(said: str, style: bytes) -> str:
    """`said` without what nobody sees. `style`: the properties of its runs; of damaged ones nothing is left out."""
    try:
        unseen = _unseen(len(said) + 1, style)
    except struct.error:
        return said
    kept, at = [], 0
    for start, end in unseen:
        kept.append(said[at:start])
        at = end
    return "".join((*kept, said[at:]))


def _unseen(length: int, style: bytes) -> list[tuple[int, int]]:
    at = done = 0
    while done < length:
        count, _, mask = struct.unpack_from("<IHI", style, at)
        at += 10 + sum(size for bits, size in _PARAGRAPH if mask & bits)
        if mask & _PARAGRAPH_TABS:
            at += 2 + 4 * struct.unpack_from("<H", style, at)[0]
        at += sum(size for bits, size in _PARAGRAPH_LAST if mask & bits)
        done += max(count, 1)
    found, start = [], 0
    while start < length:
        count, mask = struct.unpack_from("<II", style, at)
        at += 8 + sum(size for bits, size in _LETTERS if mask & bits)
        points, ink = 0.0, ""
        if mask & _SIZE:
            points, at = max(struct.unpack_from("<H", style, at)[0], 0.01), at + 2
        if mask & _COLOUR:
            *colour, kind = struct.unpack_from("<4B", style, at)
            ink, at = (bytes(colour).hex() if kind == 0xFE else _INK.get(kind) or ""), at + 4
        at += 2 if mask & _POSITION else 0
        if Look(ink=ink, size=points).unseen():
            found.append((start, start + count))
        start += max(count, 1)
    return found


class _Record(NamedTuple):
    kind: int
    instance: int
    holds: bool  # other records
    at: int
    start: int
    end: int


@dataclass(slots=True)
class _Page:
    pieces: list[Piece] = field(default_factory=list)
    master: int = 0


class _Frame(NamedTuple):
    """What the coordinates of a group's children are on the slide: origin and scale."""

    left: float = 0.0
    top: float = 0.0
    wide: float = 1.0
    high: float = 1.0


def placed(stream: bytes) -> str:
    """The short texts that share a line, of each slide over its master; "" where none do. struct.error where the stream is not what the format says."""
    return _Presentation(stream).lines()


class _Presentation:
    def __init__(self, stream: bytes) -> None:
        self._stream = stream
        self._outlines: dict[int, list[str]] = {}  # persist number of a slide → its texts
        self._numbers: dict[int, int] = {}  # persist number of a master → the number by which slides name it
        self._size = (0, 0)
        self._places: dict[int, int] = {}  # place of a slide or a master → its persist number

    def lines(self) -> str:
        """The lines of all pages."""
        tops = list(self._records(0, len(self._stream)))
        for one in tops:
            if one.kind == _DOCUMENT:
                self._document(one)
            elif one.kind == _DIRECTORY:
                self._directory(one)
        masters: dict[int, _Page] = {}
        slides: list[_Page] = []
        for one in tops:
            number = self._places.get(one.at, -1)
            if one.kind == _MASTER:
                masters[self._numbers.get(number, -1)] = self._page(one, ())
            elif one.kind == _SLIDE:
                page = self._page(one, self._outlines.get(number, ()))
                slides.append(page)
                if number in self._numbers:
                    masters[self._numbers[number]] = page
        found = []
        for page in slides or masters.values():
            over = masters.get(page.master)
            found += lines(page.pieces + (over.pieces if over is not None and over is not page else []), whole=False)
        return "\n".join(found)

    def _records(self, start: int, end: int) -> Iterator[_Record]:
        while start + 8 <= end:
            head, kind, size = struct.unpack_from("<HHI", self._stream, start)
            yield _Record(kind, head >> 4, head & 0xF == 0xF, start, start + 8, min(start + 8 + size, end))
            start += 8 + size

    def _below(self, one: _Record) -> Iterator[_Record]:
        return self._records(one.start, one.end)

    def _held(self, one: _Record, form: str, at: int = 0) -> tuple[Any, ...]:
        """Of this record, and of none that follows."""
        return struct.unpack_from(form, self._stream[one.start : one.end], at)

    def _document(self, document: _Record) -> None:
        for one in self._below(document):
            if one.kind == _DOCUMENT_ATOM:
                self._size = self._held(one, "<ii")
            elif one.kind == _LISTED:
                self._listed(one)

    def _listed(self, listed: _Record) -> None:
        """The texts of each slide of an outline, and the numbers of slides and masters."""
        texts: list[str] = []
        for one in self._below(listed):
            if one.kind == _PERSIST:
                number, _, _, ident = self._held(one, "<IIII")
                texts = self._outlines.setdefault(number, []) if listed.instance == 0 else []
                texts.clear()
                self._numbers[number] = ident
            else:
                self._said(one, texts)

    def _said(self, one: _Record, texts: list[str]) -> None:
        body = self._stream[one.start : one.end]
        if one.kind in (CHARS, BYTES):
            texts.append(text(one.kind, body))
        elif one.kind == STYLE and texts:
            texts[-1] = shown(texts[-1], body)

    def _directory(self, directory: _Record) -> None:
        at = directory.start
        while at + 4 <= directory.end:
            head = struct.unpack_from("<I", self._stream, at)[0]
            first, count = head & 0xFFFFF, head >> 20
            at += 4
            for number in range(first, first + min(count, (directory.end - at) // 4)):
                self._places[struct.unpack_from("<I", self._stream, at)[0]] = number
                at += 4

    def _page(self, page: _Record, outline: Sequence[str]) -> _Page:
        found = _Page()
        for one in self._below(page):
            if one.kind == _SLIDE_ATOM:
                found.master = self._held(one, "<I", 12)[0]
            elif one.holds:
                self._drawing(one, outline, _Frame(), found.pieces, 0)
        return found

    def _drawing(self, above: _Record, outline: Sequence[str], frame: _Frame, pieces: list[Piece], depth: int) -> None:
        """The shapes below a record; the first of a group says where the group stands."""
        inner = frame
        for number, one in enumerate(self._below(above)):
            if one.kind == _SHAPE:
                if above.kind == _GROUP and number == 0:
                    inner = self._group(one, frame)
                elif len(pieces) < MOST:
                    self._shape(one, outline, inner, pieces)
            elif one.holds and depth < _DEPTH:
                self._drawing(one, outline, inner, pieces, depth + 1)

    def _group(self, shape: _Record, frame: _Frame) -> _Frame:
        parts = {one.kind: one for one in self._below(shape)}
        box = self._box(parts, frame)
        own = parts.get(_GROUP_FRAME)
        if box is None or own is None:
            return frame
        left, top, right, bottom = self._held(own, "<4i")
        wide, high = (box[2] - box[0]) / max(right - left, 1), (box[3] - box[1]) / max(bottom - top, 1)
        return _Frame(box[0] - left * wide, box[1] - top * high, wide, high)

    def _box(self, parts: dict[int, _Record], frame: _Frame) -> tuple[float, float, float, float] | None:
        """left, top, right and bottom on the slide."""
        if (one := parts.get(_CHILD_ANCHOR)) is not None:
            left, top, right, bottom = self._held(one, "<4i")
            return (
                frame.left + left * frame.wide, frame.top + top * frame.high, frame.left + right * frame.wide, frame.top + bottom * frame.high,
            )  # fmt: skip
        if (one := parts.get(_ANCHOR)) is not None:
            top, left, right, bottom = self._held(one, "<4h" if one.end - one.start < 16 else "<4i")
            return left, top, right, bottom
        return None

    def _shape(self, shape: _Record, outline: Sequence[str], frame: _Frame, pieces: list[Piece]) -> None:
        parts = {one.kind: one for one in self._below(shape)}
        box = self._box(parts, frame)
        if box is None or _TEXT not in parts or self._is_gone(parts, box):
            return
        texts: list[str] = []
        for one in self._below(parts[_TEXT]):
            if one.kind == _OUTLINE:
                texts += outline[self._held(one, "<I")[0] :][:1]
            else:
                self._said(one, texts)
        left, top, right, bottom = box
        said = "".join(texts).strip()
        if said.strip("*"):  # a star stands for the date or the number of the slide
            pieces.append(Piece(said, left, top, max(bottom - top, 1.0), max(right - left, 0.0)))

    def _is_gone(self, parts: dict[int, _Record], box: tuple[float, float, float, float]) -> bool:
        """Deleted, hidden or beside the slide."""
        if (one := parts.get(_SHAPE_ATOM)) is not None and self._held(one, "<I", 4)[0] & _DELETED:
            return True
        if (one := parts.get(_OPTIONS)) is not None:
            count = min(one.instance, (one.end - one.start) // 6)
            for ident, value in struct.iter_unpack("<HI", self._stream[one.start : one.start + 6 * count]):
                if ident & 0x3FFF == _HIDDEN[0] and value & _HIDDEN[1] == _HIDDEN[1]:
                    return True
        left, top, right, bottom = box
        width, height = self._size
        return width > 0 and height > 0 and (left >= width or top >= height or right <= 0 or bottom <= 0)
