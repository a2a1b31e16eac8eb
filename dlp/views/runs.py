"""Number runs: stretches of digits as a person writes or dictates them, decoded, with the place of every digit.

Reads the shape of a text (`dlp.views.alphabet`). Words, look-alikes, masks and connecting words are first rewritten in a copy of
the shape, length kept; then one pattern finds the runs. It says what the digits are, never what the number is: that is a
detector's work. Guards keep everyday words made of digit syllables (공사, 오이, 이사) out.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from dlp.model import NumberRun
from dlp.triggers import CHAINED, NUMBERED, any_of, trigger
from dlp.views import numerals
from dlp.views.alphabet import GLUE, MASKED, SINO, TAIL, WORD_PART

MIN_DIGITS: Final = 4
MAX_DIGITS: Final = 512
"""A longer run is cut and goes on as the next one."""

_SEPARATOR: Final = rb" \t\-.,/\\_~()\[\]:;*+#|!?^'\"`=<>{}\xBE\xC6\xCA\xCB\xCE\xCF\xD0"
_DIGIT: Final = rb"[0-9\x80-\x89\x90-\x9A\xA0-\xA9\xB0-\xB9]\xBF*+"
_BETWEEN: Final = (
    rb"(?>[" + _SEPARATOR + rb"]{0,3}[ \t]{0,8}[\r\n]{1,4}[> \t|]{0,12}(?:[\r\n]{1,2}[> \t|]{0,12})?"
    rb"|[" + _SEPARATOR + rb"]{0,2}\xBE[\xBE ,]{1,24}| {4,16}|\.{4,16}|-{4,16}|_{4,16}|~{4,16}|={4,16}|[" + _SEPARATOR + rb"]{0,4})"
)
"""A line break with what quoting puts after it; connecting words; one sign repeated; up to four signs of any kind.

No capturing group: inside of a possessive repetition CPython's `re` loses track of it (python/cpython#101955)."""
_RUN: Final = re.compile(_DIGIT + rb"(?>(?:" + _BETWEEN + _DIGIT + rb"){%d,%d})" % (MIN_DIGITS - 1, MAX_DIGITS - 1))
_GAPS: Final = re.compile(rb"[^0-9\x80-\x89\x90-\x9A\xA0-\xA9\xB0-\xB9\xBF]+")
_STEPS: Final = re.compile(_DIGIT)

_READ: Final = bytes(
    0x30 + code % 16 if code >= 0x80 and code & 0xF < 10 else 0x2A if code == MASKED else code for code in range(256)
)
_KIND: Final = bytes(
    ord("a") if 0x30 <= code <= 0x39
    else ord("m") if code == MASKED
    else ord({8: "h", 9: "l", 10: "c", 11: "n"}.get(code >> 4, "a"))
    for code in range(256)
)  # fmt: skip
_NO_DIGIT: Final = bytes(code for code in range(256) if not _STEPS.fullmatch(bytes([code])))

_RUN_WRITTEN: Final = re.compile(rb"[0-9](?>(?:" + _BETWEEN + rb"[0-9]){%d,%d})" % (MIN_DIGITS - 1, MAX_DIGITS - 1))
_GROUP: Final = re.compile(rb"[0-9]+")
_NOT_WRITTEN: Final = bytes(code for code in range(256) if not 0x30 <= code <= 0x39)


def _row_class(code: int) -> int:
    """The byte of a class in a row (see `_Row`)."""
    kind, digit = code >> 4, code & 0xF
    if 0x30 <= code <= 0x39:
        return ord("d")
    if code == WORD_PART:
        return ord("w")
    if kind in (8, 10) and digit < 10:
        return ord("01h"[min(digit, 2)])
    if code in b"*#?Xx\xce":
        return ord("m")
    return ord("l") if code in numerals.ALIKE_BYTES else ord(" ")


_ROW: Final = bytes(_row_class(code) for code in range(256))
_ROW_SKIPS: Final = b" \t\r\n-.,/\\_~()[]:;+'\"`=<>{}\xbe\xc6\xca\xcb\xd0"
_HANGUL: Final = bytes.maketrans(b"01w", b"hhh")


BESIDE: Final = bytes(0 if code in _ROW_SKIPS else _ROW[code] for code in range(256))
"""The row class of a shape byte, 0 for what is passed over: as the pass for gates reads what stands beside digits."""
_BETWEEN_LINK: Final = ("", " ", ",", "  ", " ,", ", ", ",,")
_LINKED, _LINKED_READING = (
    any_of(trigger(*(digit + between + link for digit in digits for between in _BETWEEN_LINK for link in numerals.LINK_BEGINS)))
    for digits in ("0123456789", SINO)
)
_SURE: Final = any_of(CHAINED, _LINKED, numerals.ENGLISH_PARTS)
GATE: Final = _SURE | NUMBERED
"""Something of this stands in every text with a number run; `worth` asks more."""


def worth(seen: int) -> bool:
    """May a number run stand in a text in which a pass has seen these bits? Four digits and what can be read as one, with nothing but separators
    between; a connecting word behind a digit, or behind a reading where those count; English words."""
    return bool(seen & _SURE or (seen & NUMBERED and seen & _LINKED_READING))


class _Row(NamedTuple):
    """What stands next to what once separators are dropped: the cheap test for everything dear. One letter per character:
    d digit, 0 1 h digit syllable, w part of a number word, l look-alike, m mask sign.
    """

    digits: bool
    spoken: bool
    words: bool
    alike: bool
    masks: bool

    @classmethod
    def of(cls, shape: bytes) -> _Row | None:
        kinds = shape.translate(_ROW, _ROW_SKIPS)
        row, flat = kinds.decode(), kinds.translate(_HANGUL).decode()  # `in` on str costs a third of that on bytes
        digits = "d" in row
        spoken = "01" in row or "hhhhhhh" in flat
        mixed = digits and ("dh" in flat or "hd" in flat)
        alike = digits and ("dl" in row or "ld" in row or "lll" in row)
        masks = digits and ("dm" in row or "md" in row)
        if not (digits or spoken):
            return None
        return cls(digits, spoken or mixed, (spoken or mixed) and "w" in row, alike, masks)


_MOBILE: Final = re.compile(r"01[016789]")


def read_numbers(text: str, shape: bytes) -> tuple[NumberRun, ...]:
    """Every number run of `text`, in order, none overlapping. Linear in the length; never raises."""
    row = _Row.of(shape)
    if row is None:
        if not numerals.has_latin(shape):
            return ()
        row = _Row(False, True, False, False, False)
    rewritten = _rewritten(text, shape, row)
    if rewritten is shape and not row.spoken:
        return tuple([_written(text, shape, *match.span()) for match in _RUN_WRITTEN.finditer(shape)])
    runs = [_run(text, rewritten, *match.span()) for match in _RUN.finditer(rewritten)]
    return tuple([run for run in runs if run is not None])


def _rewritten(text: str, shape: bytes, row: _Row) -> bytes:
    """The shape with words, look-alikes, masks and connecting words turned into digits, masks and separators; itself if none."""
    words = numerals.find_words(text, shape, near=row.words)
    if words:
        shape = numerals.worded(shape, words)
    if row.alike:
        shape = numerals.read_lookalikes(shape)
    if row.masks or row.alike:
        shape = numerals.read_masks(shape)
    links = numerals.find_links(text, shape, spoken=row.spoken)
    if links:
        patched = bytearray(shape)
        for start, end in links:
            patched[start:end] = bytes([GLUE]) * (end - start)
        shape = bytes(patched)
    return shape


def _written(text: str, shape: bytes, start: int, end: int) -> NumberRun:
    """A run of digits and separators only."""
    piece = shape[start:end]
    digits = piece.translate(None, _NOT_WRITTEN).decode()
    sources = "a" * len(digits)
    if len(digits) == end - start:
        return NumberRun(digits, range(start, end), range(start + 1, end + 1), (), (), sources)
    starts: list[int] = []
    breaks: list[int] = []
    separators: list[str] = []
    at = start
    for group in _GROUP.finditer(shape, start, end):
        first, last = group.span()
        if first > at:
            breaks.append(len(starts))
            separators.append(text[at:first])
        starts += range(first, last)
        at = last
    return NumberRun(digits, tuple(starts), tuple([i + 1 for i in starts]), tuple(breaks), tuple(separators), sources)


def _run(text: str, shape: bytes, start: int, end: int) -> NumberRun | None:
    piece = shape[start:end]
    sources = piece.translate(_KIND, _NO_DIGIT).decode()
    if sources.strip("a"):
        start, end = _trimmed(shape, start, end)
        piece = shape[start:end]
        sources = piece.translate(_KIND, _NO_DIGIT).decode()
    elif TAIL not in piece:
        return _written(text, shape, start, end)
    digits = piece.translate(_READ, _NO_DIGIT).decode()
    if len(digits) < MIN_DIGITS:
        return None
    if len(digits) == end - start:
        return (
            NumberRun(digits, range(start, end), range(start + 1, end + 1), (), (), sources)
            if _believed(digits, sources, [0])
            else None
        )
    starts: list[int] = []
    ends: list[int] = []
    breaks: list[int] = []
    separators: list[str] = []
    at = 0
    for gap in _GAPS.finditer(piece):
        _place(piece, at, gap.start(), start, starts, ends)
        breaks.append(len(starts))
        separators.append(text[start + gap.start() : start + gap.end()])
        at = gap.end()
    _place(piece, at, len(piece), start, starts, ends)
    if not _believed(digits, sources, [0, *breaks]):
        return None
    return NumberRun(digits, tuple(starts), tuple(ends), tuple(breaks), tuple(separators), sources)


def _place(piece: bytes, start: int, end: int, offset: int, starts: list[int], ends: list[int]) -> None:
    """The places of the digits of one group, piece[start:end]."""
    if TAIL in piece[start:end]:
        for match in _STEPS.finditer(piece, start, end):
            starts.append(offset + match.start())
            ends.append(offset + match.end())
    else:
        starts.extend(range(offset + start, offset + end))
        ends.extend(range(offset + start + 1, offset + end + 1))


_EDGE_READING: Final = re.compile(rb"[\x80-\x89\xB0-\xB9]\xBF*+(?![\x80-\x89\xB0-\xB9])")
_ALL_WRITTEN: Final = re.compile(rb"[^\x80-\x89\xB0-\xB9]*+(?:[\x80-\x89]{0,2})$")
_WORD_TAIL: Final = re.compile(
    rb"([^\x80-\x89\xB0-\xB9]*[0-9\x9A])[^0-9\x80-\xB9]+(?:[\x80-\x89\xB0-\xB9]\xBF*[^0-9\x80-\xB9]*){1,2}$"
)
_SYLLABLES: Final = tuple(bytes([code]) for code in (0x80, *range(0x81, 0x8B), 0xC0))
_MARKUP: Final = re.compile(rb"\x9A{1,2}(?=[0-9])")


def _trimmed(shape: bytes, start: int, end: int) -> tuple[int, int]:
    """Cut what does not belong to the number off its edges.

    A syllable before a number that is otherwise written in digits is the end of a word (접수일 900101, 마포구 12), except a zero
    that opens a mobile number (공10-…); syllables after it, set apart and running on, begin one (1234567)이 공개).
    One or two asterisks around a number are markup.
    """
    lead = _EDGE_READING.match(shape, start, end)
    if lead and _ALL_WRITTEN.match(shape, lead.end(), end) and not (shape[start] in (0x80, 0xB0) and shape[lead.end()] == 0x31):
        first = _STEPS.search(shape, lead.end(), end)
        start = first.start() if first else end
    if shape[end : end + 1] in _SYLLABLES and (tail := _WORD_TAIL.match(shape, start, end)):
        end = tail.end(1)
    if shape[start - 1 : start] == b"*" and shape[end - 1] == MASKED and shape[end - 2] != MASKED:
        end -= 1
    markup = _MARKUP.match(shape, start, end)
    if markup:
        width = markup.end() - start
        start = markup.end()
        if shape[end - width : end] == bytes([MASKED]) * width and shape[end - width - 1] != MASKED:
            end -= width
    return start, end


def _believed(digits: str, sources: str, groups: list[int]) -> bool:
    """Whether the run is a number and no accident of words: the guard against 오이 사이 구이 이사."""
    written = sources.count("a")
    if written == len(sources):
        return True
    if written >= 4:
        return True
    if written + sources.count("m") == len(sources):
        return False
    if _MOBILE.match(digits):
        return len(digits) >= 7
    if len(digits) < 7 or len(set(digits)) < 3:
        return False
    sizes = [b - a for a, b in zip(groups, [*groups[1:], len(digits)], strict=True)]
    return max(sizes) >= 3 or set(sizes) == {1}
