"""Ways to write a digit that need their neighbours to be believed: number words, look-alike letters, masked places, and the
words people put between the groups of a number. Each finds its places in a text or rewrites a shape of the same length.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise, product
from typing import Final

from dlp.compiled import native
from dlp.openings import headed
from dlp.triggers import any_of, trigger
from dlp.views.alphabet import LOOK_AT, MASKED, TAIL, WORD_AT

NATIVE: Final = {
    "하나": 1, "둘": 2, "셋": 3, "넷": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "여덜": 8, "아홉": 9, "제로": 0,
}  # fmt: skip
LOAN: Final = {
    "제로": 0, "오우": 0, "원": 1, "투": 2, "쓰리": 3, "포": 4, "파이브": 5, "식스": 6, "세븐": 7, "에잇": 8, "에이트": 8, "나인": 9,
}  # fmt: skip
ENGLISH: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "oh": 0,
}  # fmt: skip

TEENS: Final = {
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final = {
    "twenty": 2, "thirty": 3, "forty": 4, "fourty": 4, "fifty": 5, "sixty": 6, "seventy": 7, "eighty": 8, "ninety": 9,
}  # fmt: skip
ROMANISED: Final = {
    "gong": 0, "kong": 0, "yeong": 0, "young": 0, "ryeong": 0, "il": 1, "i": 2, "ee": 2, "sam": 3, "sa": 4, "o": 5, "yuk": 6, "yook": 6, "ryuk": 6,
    "chil": 7, "pal": 8, "gu": 9, "goo": 9, "ku": 9,
}  # fmt: skip
"""Sino-Korean digits in Latin letters (Revised Romanisation, and as people write)."""

_NATIVE: Final = re.compile("|".join(sorted(NATIVE, key=len, reverse=True)))
_LOAN: Final = re.compile("|".join(sorted(LOAN, key=len, reverse=True)))
_FIND: Final = native.Places((*NATIVE, *LOAN), False).find if native is not None else None
_LOAN_ROW: Final = re.compile(rf"(?:{_LOAN.pattern})(?>(?:[ ,.\-/]{{0,3}}(?:[공영빵]|{_LOAN.pattern})){{2,}})")
_WORDS: Final = "|".join(sorted((*ENGLISH, *TEENS, *TENS), key=len, reverse=True))
_ENGLISH: Final = re.compile(_WORDS)
_ENGLISH_ROW: Final = headed(
    rf"(?<![a-z])(?:double |triple )?(?:{_WORDS})(?>(?:[ ,.\-/_]{{0,3}}(?:double |triple )?(?:{_WORDS}|[0-9](?=[ ,.\-/_]{{0,3}}[a-z]))){{2,}})(?![a-z])"
)
_ROMANISED: Final = re.compile(r"(?<![a-z])(?:" + "|".join(sorted(ROMANISED, key=len, reverse=True)) + r")(?![a-z])")
_ROMANISED_ROW: Final = re.compile(rf"{_ROMANISED.pattern}(?>(?:[ ,.\-/_]{{1,3}}{_ROMANISED.pattern}){{3,}})")
_ROMANISED_PIECE: Final = re.compile(rf"{_ROMANISED.pattern}(?>(?:[ ,.\-/_]{{1,3}}{_ROMANISED.pattern}){{2,}})")
"""A piece of a number that is told in several: with others as many digits as a number has."""
_MARKS: Final = (b"chil", b"yuk", b"gong", b"yeong", b" il ", b" sa ", b" gu ", b" sam ", b" pal ")


_PARTS: Final = (b"one", b"two", b"zero", b"ree", b"fo", b"five", b"six", b"ven", b"eig", b"nin", b"ten", b"twe", b"thi")
ENGLISH_PARTS: Final = any_of(
    trigger(*("".join(one) for part in (*_PARTS, *_MARKS) for one in product(*({chr(code), chr(code).upper()} for code in part))))
)
"""For `has_latin`: one of these stands there."""


def has_latin(shape: bytes) -> bool:
    """Whether at least three English number words stand somewhere in the text, or four romanised digits in a row."""
    lower = shape.lower()
    if 0x65 in lower and sum(map(lower.count, _PARTS)) >= 3:
        return True
    return any([mark in lower for mark in _MARKS]) and bool(_romanised(lower.decode("latin-1")))


_WHOLE: Final = 8
"""Romanised digits in pieces that are a number."""


def _romanised(lower: str) -> list[tuple[int, int, int]]:
    """Digits in rows of four and more; in rows of three where these are enough for a number."""
    for row in _ROMANISED_PIECE, _ROMANISED_ROW:
        found = [
            (m.start(), m.end(), ROMANISED[m.group()])
            for one in row.finditer(lower)
            for m in _ROMANISED.finditer(lower, one.start(), one.end())
        ]
        if len(found) >= _WHOLE:
            break
    return found


def words_begin(text: str, least: int) -> bool:
    """May as many Hangul number words stand in the text? Each begins at a place of its own."""
    return _FIND is None or _FIND(text, least - 1, False) is None


@lru_cache(maxsize=2)
def find_words(text: str, shape: bytes, *, near: bool) -> tuple[tuple[int, int, int], ...]:
    """(start, end, digit) of every number word. Kept for whoever asks next whether there are any, and then where. Words of one syllable that live in everyday words (원, 투, 포) and English ones
    count in rows of three or more only. `near`: Hangul words stand near digits or in a row (else they are not looked for).
    """
    found: list[tuple[int, int, int]] = []
    if near and words_begin(text, 1):
        found += [(m.start(), m.end(), NATIVE[m.group()]) for m in _NATIVE.finditer(text)]
        for row in _LOAN_ROW.finditer(text):
            found += [(m.start(), m.end(), LOAN[m.group()]) for m in _LOAN.finditer(text, row.start(), row.end())]
    if has_latin(shape):
        lower = shape.lower().decode("latin-1")
        for row in _ENGLISH_ROW.finditer(lower):
            found += _english(lower, row.start(), row.end())
        found += _romanised(lower)
        found.sort()
    return tuple(found)


def worded(shape: bytes, words: Iterable[tuple[int, int, int]]) -> bytes:
    """The shape with each of these words as a digit, its other characters as tails."""
    patched = bytearray(shape)
    for start, end, digit in words:
        patched[start:end] = _AS_DIGIT[digit].ljust(end - start, _TAIL)
    return bytes(patched)


_AS_DIGIT: Final = tuple(bytes([WORD_AT + digit]) for digit in range(10))
_TAIL: Final = bytes([TAIL])


_TIMES: Final = {"double ": (0, 6), "triple ": (0, 3, 6)}
"""Where the word is cut into as many pieces as it adds digits."""


def _english(text: str, start: int, end: int) -> list[tuple[int, int, int]]:
    found: list[tuple[int, int, int]] = []
    for one in _ENGLISH.finditer(text, start, end):
        if one.group() not in ENGLISH:
            found += _paired(text, one)
            continue
        digit, at = ENGLISH[one.group()], one.start() - 7
        cuts = _TIMES.get(text[at : one.start()], ()) if at >= start - 7 and at >= 0 else ()
        found += [(at + low, at + high, digit) for low, high in pairwise(cuts)]
        found.append((one.start(), one.end(), digit))
    return found


_UNIT_AFTER: Final = re.compile(r"[ -]?(?:one|two|three|four|five|six|seven|eight|nine)(?!teen|ty)")


def _paired(text: str, word: re.Match[str]) -> list[tuple[int, int, int]]:
    """Ten and more: two digits, each with a piece of the word; of seventy-three the first only is seventy's."""
    start, end = word.span()
    ten = TENS.get(word.group())
    if ten is not None and _UNIT_AFTER.match(text, end):
        return [(start, end, ten)]
    first, second = divmod(TEENS[word.group()] if ten is None else ten * 10, 10)
    return [(start, start + 2, first), (start + 2, end, second)]


# ---------------------------------------------------------------- look-alikes

_ZERO: Final = rb"OoQD\xC4\xCC\xCF"
_ONE: Final = rb"lIi|!\xC5\xCD"
_STRONG: Final = rb"OolI\xC4\xC5\xCC\xCD\xCF"
_WEAK: Final = rb"ZSBGbgqAETQDi\xD1"
_ALIKE_VALUE: Final = {
    **dict.fromkeys(b"OoQD\xc4\xcc\xcf", 0), **dict.fromkeys(b"lIi|!\xc5\xcd", 1),
    **{ord(letter): value for value, letters in {2: "Z", 3: "E", 4: "A", 5: "S", 6: "Gb", 7: "T", 8: "B", 9: "gq"}.items() for letter in letters},
    0xD1: 3,
}  # fmt: skip
ALIKE_BYTES: Final = bytes(_ALIKE_VALUE)
"""The shape bytes of everything that can be read as a look-alike."""
ALIKE_CLASS: Final = rb"OoQDlIi|!ZESAGbTBgq\xC4\xC5\xCC\xCD\xCF\xD1"
"""The same as the inside of a character class."""


def alike_value(code: int) -> int:
    """The digit that a shape byte can be read as, in ASCII; a blank for what is neither a digit nor like one."""
    return code if 0x30 <= code <= 0x39 else 0x30 + _ALIKE_VALUE[code] if code in _ALIKE_VALUE else 0x20


_ALIKE: Final = bytes(LOOK_AT + _ALIKE_VALUE[code] if code in _ALIKE_VALUE else code for code in range(256))

_NO_LETTER_BEFORE: Final = rb"(?<![0-9A-Za-z\xC2-\xC5\xCC\xCD\xCF])"
_PREFIX: Final = re.compile(
    _NO_LETTER_BEFORE
    + rb"[0"
    + _ZERO
    + rb"][1"
    + _ONE
    + rb"][016789"
    + _ZERO
    + _ONE
    + rb"](?=[ \-./)_~\xBE\xC6]{0,3}[0-9"
    + _STRONG
    + _WEAK
    + rb"]{3})"
)
_SHAPED: Final = re.compile(
    _NO_LETTER_BEFORE
    + rb"(?:[0" + _ZERO + rb"]|82[\-./)_~ ]{1,2})[1" + _ONE + rb"][016789" + _ZERO + _ONE + rb"](?:[\-./)_~ ]{1,3}[0-9" + _STRONG + _WEAK + rb"]{3,4}){2}(?![0-9A-Za-z])"
)  # fmt: skip
"""A whole mobile number in groups, here or with the country's code: every sign of it is a digit."""
_WORD: Final = re.compile(
    _NO_LETTER_BEFORE
    + rb"(?=[0-9]{0,11}+["
    + _STRONG
    + _WEAK
    + rb"])[0-9"
    + _STRONG
    + _WEAK
    + rb"]{2,12}+(?![A-Za-z\xC2-\xC5\xCC\xCD\xCF])"
)
"""Nothing of a word that is all digits would become another."""
_VEILED: Final = re.compile(rb"O{3}|o{3}|\xCF{3}|^[^0-9]*$")
"""Circles in a row are a mask, and a word without any digit is a word."""
_LONE: Final = re.compile(rb"(?<=[0-9\x80-\x89][\-. ])[\xC4Oo](?=[\x80-\x89]{2})|(?<=[0-9\x80-\x89])[\xC4\xCF](?=[0-9\x80-\x89])")
"""A zero among digit syllables (010-ㅇ일이삼)."""
_DEGREE: Final = re.compile(rb"[0-9]+[\xCC\xCF]$")


def read_lookalikes(shape: bytes) -> bytes:
    """Letters that stand for digits, read only inside words of digits (S678, 0l0) and in a mobile prefix (oIo, ㅇ1ㅇ)."""
    shape = _SHAPED.sub(lambda m: m.group() if _VEILED.search(m.group()) else m.group().translate(_ALIKE), shape)
    shape = _PREFIX.sub(lambda m: m.group().translate(_ALIKE), shape)
    return _LONE.sub(lambda m: m.group().translate(_ALIKE), _WORD.sub(_alike, shape))


def _alike(match: re.Match[bytes]) -> bytes:
    word = match.group()
    written = len(word) - len(word.translate(None, b"0123456789"))
    if not written:
        return word
    if word.strip(b"0123456789" + _STRONG.replace(b"\\", b"")):
        weak_enough = len(word) >= 3 and written * 2 >= len(word)
        return word.translate(_ALIKE) if weak_enough else word
    return word if _DEGREE.match(word) else word.translate(_ALIKE)


# ---------------------------------------------------------------- masked places

_MASK: Final = re.compile(
    rb"(?:(?<=[0-9\x90-\x99*\xCE\xCFXx])|(?<=[0-9*\xCE\xCFXx\x9A][\- ./)])|(?<=^)|(?<=[^0-9A-Za-z]))"
    rb"(?:\*{2,}+|[\xCE\xCF]{2,}+|[Xx]{2,}+(?![A-Za-z])|O{3,}+(?![A-Za-z])|#{2,}+|\?{2,}+)"
    rb"|(?<=[0-9])[*\xCE\xCF](?=[\-./ )]|$|[^\x00-\x7F])"
)
_MASK_SIGN: Final = re.compile(rb"[*\xCE\xCFXxO#?]")


def read_masks(shape: bytes) -> bytes:
    """Signs that stand for a hidden digit (880101-1******, 010-XXXX-5678, 010-○○○○-5678); a single one only at the end of a group."""
    masked: bytearray | None = None
    at = 0
    for sign in _MASK_SIGN.finditer(shape):  # a match begins with one; `re` alone would look behind at every place
        if (place := sign.start()) >= at and (found := _MASK.match(shape, place)) is not None:
            at = found.end()
            masked = bytearray(shape) if masked is None else masked
            masked[place:at] = bytes([MASKED]) * (at - place)
    return shape if masked is None else bytes(masked)


# ---------------------------------------------------------------- words between the groups

_READABLE: Final = "0-9공영령빵일이삼사오육륙칠팔구하둘셋넷다여아제〇一二三四五六七八九*"
_LINK: Final = (
    "에서|에|의|은|는|이고요?|이며|이구요|하고|다시|빼기|빼고|대시|대쉬|하이픈|마이너스|바|점|쩜|국번(?:에|은|이)?|국에?|번호(?:는|가)?|번에?|그리고|그다음(?:에|은)?|"
    "다음(?:에|은)?|앞자리(?:는|가)?|뒷?자리(?:는|가)?|뒤에?는?|뒷번호는?|끝자리는?|띄고|한칸|한 칸|짝대기|작대기|줄|dash"
)
LINK_BEGINS: Final = frozenset(one[0] for one in _LINK.split("|"))
"""The characters that a connecting word begins with."""
_LINKS: Final = re.compile(rf"(?:{_LINK})(?:[ ,]{{0,2}}(?:{_LINK})){{0,2}}[ ,:]{{0,2}}(?=[{_READABLE}])")
_AFTER_WRITTEN: Final = re.compile(rb"[0-9\x9A][ ,]{0,2}(?=[\x80-\x8A\xC0d])")
_AFTER_ANY: Final = re.compile(rb"[0-9\x80-\x89\x90-\x9A\xA0-\xA9\xB0-\xB9\xBF][ ,]{0,2}(?=[\x80-\x8A\xC0d])")


def find_links(text: str, shape: bytes, *, spoken: bool) -> list[tuple[int, int]]:
    """Places of connecting words between two digits: 010에 1234 다시 5678. `spoken`: after number words too, not digits only."""
    found = []
    for match in (_AFTER_ANY if spoken else _AFTER_WRITTEN).finditer(shape):
        link = _LINKS.match(text, match.end())
        if link:
            found.append((match.start() + 1, link.end()))
    return found
