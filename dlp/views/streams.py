"""Digit streams: everything in a text that can be read as a digit, one after the other, whatever stands between, in each of several ways.

A number run (`dlp.views.runs`) is what a person would dictate, with guards that keep everyday words out; from it a detector says what the
number is. A stream has no guards: letters, words, cells, labels, tags and lines between the digits are passed over, so that nothing put
between the digits of a number, glued to it or left out of the guards hides it. Nothing but a register can make sense of a stream: whoever looks
a window of it up has to weigh how many windows he tried and how the digits stood (`dlp.linkage.windows`).

Each way of reading is one more stream, never another instead: what is written as digits; digits and number words together; number words
alone; one digit a word with its particle (공에 일이 공이요); numerals with their value, as they are and filled up to four (이백삼십일 → 231, 0231);
look-alike letters; one digit an item of a counted list; every second and third group (columns); digits said twice. Backwards reading is left to the search.

A stream costs a pass over the shape; which are made is decided by what stands there, and nothing is made where fewer than `LEAST` digits or no
beginning of a number stand. Linear in the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from dlp.compiled import native
from dlp.model import DigitStream, NumberRun
from dlp.views import beginnings, numerals
from dlp.views.alphabet import OTHER_LOOKALIKES, SINO
from dlp.views.beginnings import GROUPED, LEAST
from dlp.views.values import value_of

REACH: Final = 60
"""Characters between two digits beyond which they belong to different numbers."""
_STRETCH: Final = 1_500
"""Characters of a text that are read for streams at a time …"""
_OVERLAP: Final = 200
"""… and of one stretch that the next one has again: no number is spread wider."""

_NOT_WRITTEN: Final = bytes(code for code in range(256) if code not in beginnings.WRITTEN)
_VALUE_SPOKEN: Final = bytes(0x30 + code % 16 if code in beginnings.SPOKEN else 0x20 for code in range(256))
_ONES: Final = "일이삼사오육칠팔구"
_GO_ON: Final = f"(?: (?=[{_ONES}천백십]))?"
_NUMERAL: Final = re.compile(
    rf"(?=[{_ONES}0-9]{{0,4}}[천백십억만])(?:[{_ONES}0-9]{{0,4}}[천백십])*[{_ONES}]?[0-9]{{0,4}}(?:억{_GO_ON}(?:[{_ONES}0-9]{{0,4}}[천백십])*[{_ONES}]?[0-9]{{0,4}})?"
    rf"(?:만{_GO_ON}(?:[{_ONES}0-9]{{0,4}}[천백십])*[{_ONES}]?[0-9]{{0,4}})?"
)
"""이백삼십일, 천사백, 2백31, 10억231만7788, 이백사십팔만 오천사백이."""
_DICTATED: Final = re.compile(
    r"(?<![가-힣0-9A-Za-z])(?:([0-9])|([공영령빵일이삼사오육륙칠팔구])|(" + "|".join(sorted(numerals.NATIVE, key=len, reverse=True)) + "))"
    r"(?:이요|이고|이랑|하고|이며|이|요|에|은|는|랑|의|번|고)?(?![가-힣0-9A-Za-z])"
)  # fmt: skip
_ALIKE: Final = bytes(numerals.alike_value(code) for code in range(256))
_DOUBLED: Final = re.compile(r"(?:([0-9])\1){9,}")
_ROMAN: Final = re.compile(r"(?<![A-Za-z])(?:(VIII|VII|VI|IV|IX|III|II|V|I)|([0○〇O]))(?![A-Za-z])")
_ROMAN_VALUE: Final = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
_BRAILLE: Final = dict(zip("⠚⠁⠃⠉⠙⠑⠋⠛⠓⠊", "0123456789", strict=True))
_BRAILLE_CELLS: Final = re.compile("[" + "".join(_BRAILLE) + "]")


def read_streams(text: str, shape: bytes, numbers: Sequence[NumberRun] = ()) -> tuple[DigitStream, ...]:
    """Every stream of `text` in which a number may begin; () for nearly all texts. `numbers`: its runs; those that are one telephone number need no
    stream. A long text is read in stretches that overlap. Linear; never raises."""
    if not beginnings.anything(shape):
        return ()
    listed = len(shape.translate(None, _NOT_WRITTEN)) >= 2 * LEAST
    shape = beginnings.left(shape, numbers)
    written = beginnings.written(shape)
    if len(text) <= _STRETCH:
        return tuple(_stretch(text, shape, written, 0, listed))
    out: list[DigitStream] = []
    for at in range(0, len(text) - _OVERLAP, _STRETCH - _OVERLAP):
        end = at + _STRETCH
        out += _stretch(text[at:end], shape[at:end], written[at:end], at, listed)
    return tuple(out)


def _stretch(text: str, shape: bytes, written: bytes, at: int, listed: bool) -> Iterator[DigitStream]:
    """The streams of one stretch, each kind where its cheap test says that it may matter; places are those of the whole text. `listed`: there are digits
    enough to count as many items as the shortest number has digits."""
    if beginnings.in_digits(written):
        yield from _written(written, at)
    if beginnings.in_words(text, shape):
        yield from _spoken(text, shape, written, at)
    for stream in _matched(text, shape, listed):
        yield (DigitStream(stream.digits, _moved(stream.starts, at), _moved(stream.ends, at), stream.how) if at else stream)


def _moved(places: Sequence[int], by: int) -> list[int]:
    return [*map(by.__add__, places)]


def _written(row: bytes, at: int) -> Iterator[DigitStream]:
    for one in _cut(row, "written", at):
        yield one
        yield from _grouped(one)
        if twice := _DOUBLED.search(one.digits):
            a, b = twice.span()
            yield DigitStream(one.digits[a:b:2], one.starts[a:b:2], one.ends[a + 1 : b : 2], "doubled")


def _spoken(text: str, shape: bytes, written: bytes, at: int) -> Iterator[DigitStream]:
    worded = _worded(text, shape)
    ends = _ends(worded, at) if worded is not shape else None
    words = worded.translate(_VALUE_SPOKEN)
    both = worded.translate(beginnings.VALUE)
    if both != words and both != written:
        yield from _cut(both, "spoken", at, ends)
    yield from _cut(words, "words", at, ends)
    if (pure := _of_digit_words(text, worded)) not in (both, words, written):
        for one in _cut(pure, "spoken", at, ends):
            yield one
            yield from _grouped(one)


_HANGUL_WORD: Final = re.compile(rb"([0-9\x80-\x89\xA0-\xA9\xB0-\xB9\xBF]*)([\x80-\x8A\xC0]*)")
_WITH_SYLLABLES: Final = re.compile(
    rb"(?<![0-9])[0-9]*+[\x80-\x8A\xA0-\xA9\xB0-\xB9\xBF\xC0][0-9\x80-\x8A\xA0-\xA9\xB0-\xB9\xBF\xC0]*"
)
_PARTICLES: Final = frozenset(
    ("", *"에의은는이가을를요번고로", "에서", "이요", "이고", "하고", "이랑", "이며", "번에", "에다", "에다가", "다시")
)


def _of_digit_words(text: str, worded: bytes) -> bytes:
    """The row without the digits that are syllables of words: of a word only what stands before its particle, and nothing of 이어서 or 사무실."""
    row = bytearray(worded.translate(beginnings.VALUE))
    for match in _WITH_SYLLABLES.finditer(worded):
        start, end = match.span()
        parts = _HANGUL_WORD.fullmatch(worded, start, end)
        if parts is None or text[parts.start(2) : end] not in _PARTICLES:
            row[start:end] = b" " * (end - start)
    return bytes(row)


def _worded(text: str, shape: bytes) -> bytes:
    """The shape with every number word as a digit, its other characters as tails."""
    words = numerals.find_words(text, shape, near=True)
    return numerals.worded(shape, words) if words else shape


def _ends(shape: bytes, at: int) -> dict[int, int]:
    """Where a word of several characters ends, by its start, in the whole text."""
    return {at + m.start(): at + m.end() for m in re.finditer(rb"[\xB0-\xB9]\xBF+", shape)}


def _cut(row: bytes, how: str, at: int, ends: dict[int, int] | None = None) -> Iterator[DigitStream]:
    """The digits of a row, cut where two stand too far apart, with their places in the whole text, where the row begins at `at`."""
    for digits, starts, behind in _pieces(row, REACH, LEAST, at):
        yield DigitStream(digits, starts, [ends.get(i, i + 1) for i in starts] if ends else behind, how)


_WRITTEN: Final = re.compile(rb"[^ ]+")
Piece = tuple[str, list[int], list[int]]


def cut_in_python(row: bytes, reach: int, least: int, at: int) -> list[Piece]:
    """(digits, their places, the places behind them) of each stretch of at least so many digits of which no two stand further apart; the row begins at `at`.
    As `native.cut`."""
    stretches: list[list[int]] = [[]]
    for match in _WRITTEN.finditer(row):
        begin, end = match.span()
        if stretches[-1] and begin - stretches[-1][-1] > reach:
            stretches.append([])
        stretches[-1] += range(begin, end)
    some = [starts for starts in stretches if len(starts) >= least]
    return [
        (row[starts[0] : starts[-1] + 1].translate(None, b" ").decode(), _moved(starts, at), _moved(starts, at + 1))
        for starts in some
    ]


_pieces: Final[Callable[[bytes, int, int, int], list[Piece]]] = cut_in_python if native is None else native.cut


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


def _matched(text: str, shape: bytes, listed: bool) -> Iterator[DigitStream]:
    if beginnings.dictated(text, shape):
        yield from _joined([(m.start(), m.end(), _dictated(m)) for m in _DICTATED.finditer(text)], "dictated")
    if beginnings.in_numerals(text):
        tokens = [token for token in _numerals(text) if not (token[1] - token[0] == 1 and _LABEL.match(text, token[1]))]
        if any(len(token[2]) > 1 for token in tokens):
            yield from _joined(tokens, "numerals")
            yield from _joined([(a, b, d if s else d.zfill(4)) for a, b, d, s in _marked(tokens)], "numerals")
    if listed:
        yield from _numbered(text)
    for match in _BORN.finditer(text) if len(shape.translate(None, _NOT_WRITTEN)) > LEAST else ():
        yield _born(match)
    for chunk in beginnings.ALIKE_CHUNK.finditer(shape) if beginnings.alike(shape) else ():
        if len(chunk[0].translate(None, b"0123456789")) <= len(chunk[0]) - 2:
            places = [i for i in range(chunk.start(), chunk.end()) if _ALIKE[shape[i]] != 0x20]
            digits = "".join([str(OTHER_LOOKALIKES.get(text[i], "")) or chr(_ALIKE[shape[i]]) for i in places])
            if any(shape[i] not in beginnings.WRITTEN for i in places):
                yield DigitStream(digits, places, [i + 1 for i in places], "lookalike")
    if beginnings.in_roman(text, shape):
        yield from _joined([(m.start(), m.end(), str(_ROMAN_VALUE.get(m[1], 0))) for m in _ROMAN.finditer(text)], "roman")
    if beginnings.in_braille(text, shape):
        yield from _joined([(m.start(), m.end(), _BRAILLE[m[0]]) for m in _BRAILLE_CELLS.finditer(text)], "braille")


_BORN: Final = re.compile(
    r"(?<![0-9])(18|19|20|)([0-9]{2})(?: ?[년./-] ?)([0-9]{1,2})(?: ?[월./-] ?)([0-9]{1,2})(?![0-9])[^0-9]{0,30}?(?:(?<![0-9])([0-9]{7})|([남여])[^0-9]{0,6}([0-9]{6}))(?![0-9])"
)
"""A day, and the second half of a resident number, or who it is and what follows the digit that says so."""


def _born(found: re.Match[str]) -> DigitStream:
    """The resident number of a date and its second half."""
    parts = [(found.start(i), found.end(i), found[i].zfill(2)) for i in (2, 3, 4)]
    if found[5]:
        parts.append((found.start(5), found.end(5), found[5]))
    else:
        sex = {"18": (9, 0), "20": (3, 4)}.get(found[1], (1, 2))["남여".index(found[6])]
        parts += [(*found.span(6), str(sex)), (found.start(7), found.end(7), found[7])]
    digits = ""
    starts: list[int] = []
    ends: list[int] = []
    for start, end, value in parts:
        each = len(value) == end - start
        digits += value
        starts += range(start, end) if each else [start] * len(value)
        ends += range(start + 1, end + 1) if each else [end] * len(value)
    return DigitStream(digits, starts, ends, "dated")


_ITEM: Final = re.compile(r"(?<![0-9])([0-9]{1,3}) ?(?:[).:\]=]|번(?:째)?(?: 자리)?)\s{0,3}=?\s{0,2}([0-9])(?![0-9])")


def _numbered(text: str) -> Iterator[DigitStream]:
    """One digit an item of a list that is counted one by one: its numbers are no digits of anything."""
    items: list[tuple[int, int, str]] = []
    due = -1
    for match in _ITEM.finditer(text):
        if int(match[1]) != due:
            yield from _joined(items, "numbered")
            items = []
        items.append((match.start(2), match.end(2), match[2]))
        due = int(match[1]) + 1
    yield from _joined(items, "numbered")


def _dictated(match: re.Match[str]) -> str:
    return match[1] or str(SINO[match[2]] if match[2] else numerals.NATIVE[match[3]])


_LABEL: Final = re.compile(r"\s?(?:번(?![가-힣])|[.):\"]|->)")
"""What makes a single digit the number of a line."""
_READABLE: Final = re.compile(rf"({_NUMERAL.pattern})|([0-9]+)|([공영령빵{_ONES}])")


def _numerals(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, digits) of every numeral, group of digits and digit syllable, in order."""
    for match in _READABLE.finditer(text):
        if match[1]:
            value = value_of(match[1].replace(" ", ""))
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
