"""The shape of a text: one byte per code point, ASCII as itself, everything else as a class. Every cheap test of this room is a
byte pattern over the shape, and every position in it is a position in the text.

Also `folded`, what one character becomes in the canonical view. Owns the character tables and nothing that works on words.
Reference: Unicode 17 character database through `unicodedata` (UAX 15 NFKC, UAX 44 numeric types).
"""

from __future__ import annotations

import unicodedata
from typing import Final

import numpy as np

from dlp.compiled import native
from dlp.views.hangul import COMPATIBLE

SINO: Final = {
    "공": 0, "영": 0, "령": 0, "빵": 0, "일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "륙": 6, "칠": 7, "팔": 8, "구": 9,
}  # fmt: skip
WORD_SYLLABLES: Final = "하나둘셋넷다섯여곱덟덜아홉제로우원투쓰리포파브식스세븐에잇트인"
"""Syllables of the native and the English number words, as far as they are no Sino-Korean digit."""
HANJA: Final = (
    "零〇空", "一壹壱弌", "二貳弐贰", "三參叁参", "四肆", "五伍", "六陸陆", "七柒漆", "八捌", "九玖",
)  # fmt: skip
ZEROS: Final = "ΟоОοօՕ०০⚪⭕ᄋ°◯"
ONES: Final = "ІіӀӏı∣⎮ᛁ丨"
OTHER_LOOKALIKES: Final = {"Э": 3, "З": 3, "з": 3, "Ч": 4, "б": 6, "ß": 8}
MASKS: Final = "●■□▲△▇█◆◇★☆※✱∗✕✖×ˣ※"

# The classes. 0x00-0x7F: ASCII. 0x80+k Sino syllable, 0x90+k look-alike, 0xA0+k Hanja, 0xB0+k number word (0x90 and 0xB0 only
# where `dlp.views.runs` has read a word as a digit).
SINO_AT, LOOK_AT, HANJA_AT, WORD_AT = 0x80, 0x90, 0xA0, 0xB0
WORD_PART, MASKED, GLUE, TAIL = 0x8A, 0x9A, 0xBE, 0xBF
SYLLABLE, LETTER, CONSONANT, VOWEL, IEUNG, I_VOWEL, EU_VOWEL, CONJOINING = 0xC0, 0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7
FOLDED_WORD, FOLDED_OTHER, DROPPED, MARK, ZERO_LIKE, ONE_LIKE, MASK_SIGN, CIRCLE = 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF
ASTRAL, DIGIT_LIKE = 0xD0, 0xD1

NEWER_DIGITS: Final = (0x10D40, 0x116D0, 0x116DA, 0x11BF0, 0x11DE0, 0x11F50, 0x16130, 0x16D70, 0x1CCF0, 0x1E4F0, 0x1E5F1)
"""Zeros of the digits that Unicode 15 to 17 brought, which the database of the oldest Python does not know."""
_NEWER: Final = {zero + digit: digit for zero in NEWER_DIGITS for digit in range(10)}
_KEPT: Final = frozenset("…‥ㆍ´¨¯¸·ㄱ‘’“”ー―~")
_FILLERS: Final = frozenset("\u3164\u115f\u1160\uffa0\u2800\u17b4\u17b5")
_MARKS: Final = frozenset(
    chr(code)
    for first, last in (
        (0x300, 0x36F), (0x483, 0x489), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0x3099, 0x309A),
        (0xFE00, 0xFE0F), (0xFE20, 0xFE2F), (0xE0100, 0xE01EF), (0x1F3FB, 0x1F3FF),
    )
    for code in range(first, last + 1)
)  # fmt: skip
"""Combining marks, enclosing keycaps, variation selectors and emoji skin tones: they ride on the character before."""


def is_mark(char: str) -> bool:
    return char in _MARKS


def folded(char: str) -> str:
    """One character in the canonical view: "" where it is invisible, itself where nothing is to be done. May be longer (⑩ → 10).

    Marks and conjoining jamo depend on their neighbours and are left to `dlp.views.folding`.
    """
    code = ord(char)
    if 0x20 <= code < 0x7F or char in "\t\n\r" or 0xAC00 <= code <= 0xD7A3 or 0x4E00 <= code <= 0x9FFF or 0x1100 <= code <= 0x11FF:
        return "" if char in _FILLERS else char
    if 0x3131 <= code <= 0x318E or char in _KEPT or char in _MARKS:
        return "" if char in _FILLERS else char
    category = unicodedata.category(char) if code not in _NEWER else "Nd"
    if category in ("Zl", "Zp") or char in "\x0b\x0c\x85":
        return "\n"
    if category in ("Cf", "Cc") or char in _FILLERS:
        return ""
    if category == "Zs":
        return " "
    if category == "Pd" or char in "−⁃":
        return "~" if char == "〜" else "-"
    number = _NEWER.get(code, unicodedata.digit(char, None))
    if number is not None:
        return str(number)
    plain = unicodedata.normalize("NFKC", char)
    if plain == char:
        return _sign_number(char) if category in ("No", "Nl") and char != "〇" else char
    if len(plain) == 3 and plain[0] == "(" and plain[1].isascii():
        plain = plain[1]  # a parenthesised letter
    plain = "".join(COMPATIBLE.get(part, part) for part in plain)
    if not _MARKS.isdisjoint(plain) or (plain.isspace() and plain != " "):
        return char
    return plain.replace("\u2212", "-").replace("\u2010", "-")


def _sign_number(char: str) -> str:
    """Dingbat and enclosed numbers that NFKC does not know (❿ ⓫ 🄌 〡)."""
    value = unicodedata.numeric(char, -1.0)
    whole = value.is_integer() and 0 <= value <= 50
    return str(int(value)) if whole else char


def _class_of(code: int) -> int:
    char = chr(code)
    if char in _MARKS:
        return MARK
    if 0x1100 <= code <= 0x11FF:
        return DROPPED if char in _FILLERS else CONJOINING
    if 0xFFA1 <= code <= 0xFFDC:
        return CONJOINING  # half-width letters spell syllables too
    new = folded(char)
    if new != char:
        return DROPPED if not new else FOLDED_WORD if any(part.isalnum() for part in new) else FOLDED_OTHER
    if code < 0x80:
        return code
    if 0x3131 <= code <= 0x314E:
        return IEUNG if char == "ㅇ" else CONSONANT
    if 0x314F <= code <= 0x3163:
        return I_VOWEL if char == "ㅣ" else EU_VOWEL if char == "ㅡ" else VOWEL
    return LETTER if char.isalnum() and char not in "ー" else GLUE


_MIXED: Final = (
    (0, 0x3400), (0xA000, 0xAC00), (0xD7A4, 0xD800), (0xF900, 0x10000),
    (0x10000, 0x10200), (0x1D3C0, 0x1D800), (0x1F000, 0x1FC00),
)  # fmt: skip
"""Code points looked up one by one; between them lie Hangul, Han, private use and rare scripts, of which only the digits matter."""
FOLDS: Final[dict[str, str]] = {}
"""Every character of the table that `folded` changes. Filled once, at import, by `_build`."""


def _build() -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
    table = np.full(0x20000, LETTER, dtype=np.uint8)
    table[0xAC00:0xD7A4] = SYLLABLE
    for low, high in _MIXED:
        for code in range(low, high):
            table[code] = kind = _class_of(code)
            if FOLDED_WORD <= kind <= DROPPED:
                FOLDS[chr(code)] = folded(chr(code))
    for code in range(0x10200, 0x1F000):
        if code in _NEWER or unicodedata.decimal(chr(code), None) is not None:
            table[code] = FOLDED_WORD
            FOLDS[chr(code)] = folded(chr(code))
    single = {
        **{char: WORD_PART for char in WORD_SYLLABLES},
        **{char: SINO_AT + digit for char, digit in SINO.items()},
        **{char: HANJA_AT + digit for digit, chars in enumerate(HANJA) for char in chars},
        **{char: ZERO_LIKE for char in ZEROS if folded(char) == char and not "\u1100" <= char <= "\u11ff"},
        **{char: ONE_LIKE for char in ONES},
        **{char: DIGIT_LIKE for char in OTHER_LOOKALIKES},
        **{char: MASK_SIGN for char in MASKS if folded(char) == char},
        "○": CIRCLE,
        "ㆍ": GLUE,
    }
    for char, kind in single.items():
        table[ord(char)] = kind
    table[0x1FFFF] = ASTRAL  # `take` clips every code point above the table to its last entry
    return table


_TABLE: Final = _build()
_CODE: Final = np.dtype("<u4")


CLASSES: Final = _TABLE.tobytes()
"""The class of every code point; the last stands for all beyond it."""


def shape_of(text: str) -> bytes:
    """One class byte per code point of `text`; never raises (lone surrogates are letters)."""
    return native.shape(text, CLASSES) if native is not None else shape_in_python(text)


def shape_in_python(text: str) -> bytes:
    """The same without the compiled module."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), _CODE)
    return _TABLE.take(codes, mode="clip").tobytes()
