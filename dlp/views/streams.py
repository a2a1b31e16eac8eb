"""Digit streams: everything in a text that can be read as a digit, one after the other, whatever stands between, in each of several ways.

A number run (`dlp.views.runs`) is what a person would dictate, with guards that keep everyday words out; from it a detector says what the
number is. A stream has no guards: letters, words, cells, labels, tags and lines between the digits are passed over, so that nothing put
between the digits of a number, glued to it or left out of the guards hides it. Nothing but a register can make sense of a stream: whoever looks
a window of it up has to weigh how many windows he tried and how the digits stood (`dlp.linkage.windows`).

Each way of reading is one more stream, never another instead: what is written as digits; digits and number words together; number words
alone; one digit a word with its particle (공에 일이 공이요); numerals with their value, as they are and filled up to four (이백삼십일 → 231, 0231);
look-alike letters; every second and third group (numbered digits, columns); digits said twice. Backwards reading is left to the search.

A stream costs a pass over the shape; which are made is decided by what stands there, and nothing is made where fewer than `LEAST` digits or no
beginning of a number stand. Linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from dlp.model import DigitStream, NumberRun
from dlp.views import numerals
from dlp.views.alphabet import GLUE, HANJA_AT, SINO, SINO_AT, TAIL, WORD_AT
from dlp.views.values import value_of

LEAST: Final = 8
"""Digits of the shortest number that is looked for: that of a case. A telephone number has nine and more."""
REACH: Final = 60
"""Characters between two digits beyond which they belong to different numbers."""
GROUPED: Final = range(9, 49)
"""Groups of digits of which every second or third may be one number."""

_WRITTEN: Final = frozenset(range(0x30, 0x3A))
_SPOKEN: Final = frozenset((*range(SINO_AT, SINO_AT + 10), *range(HANJA_AT, HANJA_AT + 10), *range(WORD_AT, WORD_AT + 10)))
_VALUE: Final = bytes(0x30 + code % 16 if code in _SPOKEN or code in _WRITTEN else 0x20 for code in range(256))
_VALUE_WRITTEN: Final = bytes(code if code in _WRITTEN else 0x20 for code in range(256))
_VALUE_SPOKEN: Final = bytes(0x30 + code % 16 if code in _SPOKEN else 0x20 for code in range(256))
_NOT_SPOKEN: Final = bytes(code for code in range(256) if code not in _SPOKEN)
_MOBILE: Final = re.compile(rb"01[016789]")
_FORWARD: Final = re.compile(
    rb"(?<![0-9])0 ?1 ?[016789](?: ?[0-9]){7,8}"  # begins where a group does
    rb"|[0-9]01[016789](?: ?[0-9]{3,4} ?[0-9]{4}| [0-9]{7,8})"  # something is glued before it
)
_ABROAD: Final = re.compile(rb"8 ?2 ?(?:0 ?)?1 ?0(?: ?[0-9]){8}")
_BACKWARD: Final = re.compile(rb"(?<![0-9])[0-9]{3,4} ?[0-9]{4} ?[016789]10(?![0-9])|(?:[0-9] ){7,8}[016789] 1 0(?![0-9])")
_LONG: Final = re.compile(
    rb"[0-9]{6} ?[0-9]{7}|(?<![0-9])1 ?0(?: ?[0-9]){8}(?! ?[0-9])"
    rb"|(?<![0-9])0(?:2|[3-6][1-5]|70) ?[0-9]{3,4} ?[0-9]{5,}|[0-9]0(?:2|[3-6][1-5]|70) ?[0-9]{3,4} ?[0-9]{4}"
)
"""Resident numbers, numbers without their zero, and lines with something glued to them: each has a group of five digits or more."""
_TOLD: Final = re.compile(rb"(?<![0-9])(?:[0-9] ){7,}[0-9](?![0-9])")
"""Written digits one by one: of a case number, too."""
_SINGLES: Final = re.compile(rb"(?<![0-9])0 (?:2|[3-6] [1-5]|7 0)(?: [0-9]){6,8}|(?:[0-9] ){12}[0-9]")
"""The same told digit by digit."""
_COLUMN: Final = re.compile(rb"01[016789][0-9]*")
_WHOLE: Final = re.compile(r"0(?:1[016789][0-9]{7,8}|2[0-9]{7,8}|[3-6][1-5][0-9]{7,8}|70[0-9]{8})")
"""A run that is one telephone number and nothing else: whoever reads runs has it."""

_ONES: Final = "일이삼사오육칠팔구"
_NUMERAL: Final = re.compile(
    rf"(?=[{_ONES}0-9]{{0,4}}[천백십억만])(?:[{_ONES}0-9]{{0,4}}[천백십])*[{_ONES}]?[0-9]{{0,4}}(?:억(?:[{_ONES}0-9]{{0,4}}[천백십])*[{_ONES}]?[0-9]{{0,4}})?"
    rf"(?:만(?:[{_ONES}0-9]{{0,4}}[천백십])*[{_ONES}]?[0-9]{{0,4}})?"
)
"""이백삼십일, 천사백, 2백31, 10억231만7788."""
_DICTATED: Final = re.compile(
    r"(?<![가-힣0-9A-Za-z])(?:([0-9])|([공영령빵일이삼사오육륙칠팔구])|(" + "|".join(sorted(numerals.NATIVE, key=len, reverse=True)) + "))"
    r"(?:이요|이고|이랑|하고|이며|이|요|에|은|는|랑|의|번|고)?(?![가-힣0-9A-Za-z])"
)  # fmt: skip
_ALIKE: Final = bytes(numerals.alike_value(code) for code in range(256))
_ALIKE_CHUNK: Final = re.compile(
    rb"(?<![A-Za-z0-9\xC2-\xC5])[" + numerals.ALIKE_CLASS + rb"0-9](?>(?:[\-./)_~ ,]{0,3}[" + numerals.ALIKE_CLASS + rb"0-9]){8,40})(?![A-Za-z\xC2-\xC5])"
)  # fmt: skip
_SPOKEN_SINGLES: Final = re.compile(rb"[0-9](?: {0,3}[0-9]){12}")
"""In words the digits of a number stand close: those of a paragraph are syllables of its words."""
_TWICE: Final = re.compile(rb"(?:([0-9])\1){9,}")
_DOUBLED: Final = re.compile(r"(?:([0-9])\1){9,}")
_ROMAN: Final = re.compile(r"(?<![A-Za-z])(?:(VIII|VII|VI|IV|IX|III|II|V|I)|([0○〇O]))(?![A-Za-z])")
_ROMAN_VALUE: Final = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_BRAILLE: Final = dict(zip("⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊", "0123456789", strict=True))
_BRAILLE_CELLS: Final = re.compile("[" + "".join(_BRAILLE) + "]")


def read_streams(text: str, shape: bytes, numbers: Sequence[NumberRun] = ()) -> tuple[DigitStream, ...]:
    """Every stream of `text` in which a number may begin; () for nearly all texts. `numbers`: its runs; those that are one telephone number need no
    stream. Linear; never raises."""
    row = shape.translate(_VALUE)
    spoken = len(shape.translate(None, _NOT_SPOKEN))
    parts = 0x8A in shape and shape.count(b"\x8a") >= LEAST
    written = _digits_of(shape, numbers)
    if not (
        _begins(written, _SINGLES)
        or _TOLD.search(b" ".join(written.split())) is not None
        or _columns(written)
        or (spoken > 3 and _begins(row, _SPOKEN_SINGLES, row))
        or parts
        or (("천" in text or "백" in text or "십" in text or "억" in text) and _NUMERAL_WORTH.search(text) is not None)
        or (0x65 in shape and numerals.has_english(shape))
        or _alike(shape)
        or (0x80 in shape and _DICTATED_WORTH.search(text) is not None)
        or (0x49 in shape and "I" in text and _ROMAN_WORTH.search(text) is not None)
        or (GLUE in shape and _BRAILLE_WORTH.search(text) is not None)
    ):
        return ()
    return tuple(_streams(text, shape, written))


_NUMERAL_WORTH: Final = re.compile(
    r"[공영빵0]\s?[일1]\s?[공영빵0일육칠팔구16789][^\n]{0,9}[천백십]|(?:10|일?십)\s?억\s?[0-9일이삼사오육칠팔구]"
)
_DICTATED_WORTH: Final = re.compile(
    r"(?<![가-힣0-9A-Za-z])[공영빵](?:이요|이고|이랑|하고|이며|이|요|에|은|는|랑|의|번|고)? [일하1]"
)
_ALIKE_ROW: Final = bytes(0x64 if code in _WRITTEN else 0x6C if code in numerals.ALIKE_BYTES else 0x20 for code in range(256))
_ALIKE_SKIPS: Final = b" -./)_~,"


def _alike(shape: bytes) -> bool:
    """Do look-alike letters stand among digits?"""
    row = shape.translate(_ALIKE_ROW, _ALIKE_SKIPS).decode()
    return ("ddl" in row or "ldd" in row or "dld" in row or "ldl" in row) and _ALIKE_CHUNK.search(shape) is not None


_ROMAN_WORTH: Final = re.compile(r"(?:[IVX0○〇]+[ ,.\-]+){8}[IVX0○〇]+")
_BRAILLE_WORTH: Final = re.compile(r"[⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚]{3}")


def _digits_of(shape: bytes, numbers: Sequence[NumberRun]) -> bytes:
    """The written digits at their places, blanks for all else and for runs that are one telephone number."""
    row = shape.translate(_VALUE_WRITTEN)
    whole = [run for run in numbers if len(run.digits) in (9, 10, 11) and run.plain and _WHOLE.fullmatch(run.digits)]
    if not whole:
        return row
    patched = bytearray(row)
    for run in whole:
        start, end = run.starts[0], run.ends[-1]
        patched[start:end] = b" " * (end - start)
    return bytes(patched)


def _begins(row: bytes, singles: re.Pattern[bytes], told: bytes | None = None) -> bool:
    """May a number begin in these digits, groups set apart by a blank? Dates, times and amounts in a row are none. `singles`: what is told digit by
    digit, looked for in `told`, else in the groups."""
    digits = row.translate(None, b" ")
    if len(digits) < LEAST:
        return False
    groups = row.split()
    joined = b" ".join(groups)
    if _MOBILE.search(digits) is not None and _FORWARD.search(joined) is not None:
        return True
    longest = max(map(len, groups))
    return (
        (b"10" in digits and _BACKWARD.search(joined) is not None)
        or (b"8210" in digits and _ABROAD.search(joined) is not None)
        or (b"82010" in digits and _ABROAD.search(joined) is not None)
        or (longest > 4 and _LONG.search(joined) is not None)
        or (len(digits) > 2 * LEAST and _TWICE.search(digits) is not None)
        or (len(groups) >= LEAST and singles.search(joined if told is None else told) is not None)
    )


def _columns(row: bytes) -> bool:
    groups = row.split()
    if len(groups) not in GROUPED or not any(group[0] == 0x30 for group in groups[:3]):
        return False
    return any(_COLUMN.match(b"".join(groups[offset::stride])) for stride in (2, 3) for offset in range(stride))


def _streams(text: str, shape: bytes, written: bytes) -> Iterator[DigitStream]:
    for one in _cut(written, "written"):
        yield one
        yield from _grouped(one)
        if twice := _DOUBLED.search(one.digits):
            a, b = twice.span()
            yield DigitStream(one.digits[a:b:2], one.starts[a:b:2], one.ends[a + 1 : b : 2], "doubled")
    worded = _worded(text, shape)
    ends = _ends(worded) if worded is not shape else None
    spoken = worded.translate(_VALUE_SPOKEN)
    if spoken.strip():
        both = worded.translate(_VALUE)
        if both != spoken and both != written:
            yield from _cut(both, "spoken", ends)
        yield from _cut(spoken, "words", ends)
    yield from _matched(text, shape)


def _worded(text: str, shape: bytes) -> bytes:
    """The shape with every number word as a digit, its other characters as tails."""
    words = numerals.find_words(text, shape, near=True)
    if not words:
        return shape
    patched = bytearray(shape)
    for start, end, digit in words:
        patched[start:end] = bytes([WORD_AT + digit]) + bytes([TAIL]) * (end - start - 1)
    return bytes(patched)


def _ends(shape: bytes) -> dict[int, int]:
    """Where a word of several characters ends, by its start."""
    return {m.start(): m.end() for m in re.finditer(rb"[\xB0-\xB9]\xBF+", shape)}


def _cut(row: bytes, how: str, ends: dict[int, int] | None = None) -> Iterator[DigitStream]:
    """The digits of a row, cut where two stand too far apart."""
    if len(row.translate(None, b" ")) < LEAST:
        return
    codes = np.frombuffer(row, np.uint8)
    places = np.flatnonzero(codes != 0x20)
    borders = (np.flatnonzero(np.diff(places) > REACH) + 1).tolist()
    for a, b in zip([0, *borders], [*borders, len(places)], strict=True):
        if b - a >= LEAST:
            starts = places[a:b].tolist()
            digits = codes[places[a:b]].tobytes().decode()
            yield DigitStream(digits, starts, [ends.get(i, i + 1) for i in starts] if ends else [i + 1 for i in starts], how)


def _grouped(stream: DigitStream) -> Iterator[DigitStream]:
    """Every second and third group: numbers beside numbers (1) 0 2) 1 …), and what is written in columns."""
    cuts = [0, *(i for i in range(1, len(stream.digits)) if stream.starts[i] != stream.starts[i - 1] + 1), len(stream.digits)]
    if len(cuts) - 1 not in GROUPED:
        return
    groups = list(pairwise(cuts))
    for stride in (2, 3):
        chosen = [group for offset in range(stride) for group in groups[offset::stride]]
        order = [i for a, b in chosen for i in range(a, b)]
        yield _picked(stream, order, "columns")


def _picked(stream: DigitStream, order: Sequence[int], how: str) -> DigitStream:
    return DigitStream(
        "".join([stream.digits[i] for i in order]), [stream.starts[i] for i in order], [stream.ends[i] for i in order], how
    )


# ---------------------------------------------------------------- readings by pattern


def _matched(text: str, shape: bytes) -> Iterator[DigitStream]:
    dictated = [(m.start(), m.end(), _dictated(m)) for m in _DICTATED.finditer(text)]
    if len(dictated) >= LEAST:
        yield from _joined(dictated, "dictated")
    if any(unit in text for unit in "천백십만억"):
        tokens = list(_numerals(text, shape))
        if any(len(token[2]) > 1 for token in tokens):
            yield from _joined(tokens, "numerals")
            yield from _joined([(a, b, d if s else d.zfill(4)) for a, b, d, s in _marked(tokens)], "numerals")
    for chunk in _ALIKE_CHUNK.finditer(shape):
        if sum(0x30 <= code <= 0x39 for code in chunk[0]) >= 2:
            places = [i for i in range(chunk.start(), chunk.end()) if _ALIKE[shape[i]] != 0x20]
            digits = bytes([_ALIKE[shape[i]] for i in places]).decode()
            if any(shape[i] not in _WRITTEN for i in places):
                yield DigitStream(digits, places, [i + 1 for i in places], "lookalike")
    roman = [(m.start(), m.end(), str(_ROMAN_VALUE.get(m[1], 0))) for m in _ROMAN.finditer(text)] if "I" in text else []
    if len(roman) >= LEAST:
        yield from _joined(roman, "roman")
    cells = [(m.start(), m.end(), _BRAILLE[m[0]]) for m in _BRAILLE_CELLS.finditer(text)]
    if len(cells) >= LEAST:
        yield from _joined(cells, "braille")


def _dictated(match: re.Match[str]) -> str:
    return match[1] or str(SINO[match[2]] if match[2] else numerals.NATIVE[match[3]])


_READABLE: Final = re.compile(rf"({_NUMERAL.pattern})|([0-9]+)|([공영령빵{_ONES}])")


def _numerals(text: str, shape: bytes) -> Iterator[tuple[int, int, str]]:
    """(start, end, digits) of every numeral, group of digits and digit syllable, in order."""
    for match in _READABLE.finditer(text):
        if match[1]:
            value = value_of(match[1])
            if value:
                yield match.start(), match.end(), str(value)
        elif match[2]:
            yield match.start(), match.end(), match[2]
        elif match[3]:
            yield match.start(), match.end(), str(SINO[match[3]])


def _marked(tokens: Sequence[tuple[int, int, str]]) -> Iterator[tuple[int, int, str, bool]]:
    """Tokens, and whether they stand as they are: a digit that was read or written one by one."""
    for start, end, digits in tokens:
        yield start, end, digits, len(digits) == 1 or len(digits) >= 4 or len(digits) == end - start


def _joined(tokens: Sequence[tuple[int, int, str]], how: str) -> Iterator[DigitStream]:
    """Tokens of several digits as one stream, cut where they stand too far apart; each of its digits has the place of its token."""
    digits: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end, value in tokens:
        if starts and start - ends[-1] > REACH:
            if len(starts) >= LEAST:
                yield DigitStream("".join(digits), starts, ends, how)
            digits, starts, ends = [], [], []
        digits.append(value)
        starts += [start] * len(value)
        ends += [end] * len(value)
    if len(starts) >= LEAST:
        yield DigitStream("".join(digits), starts, ends, how)
