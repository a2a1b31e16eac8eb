"""A keyed hash of digit strings that can be joined without knowing the digits.

`010` today, `0123` a minute later, `4567` after that: to see that the three make a requester's number, the earlier pieces would have to be
kept. Kept as h(d₁…dₙ) = Σ (dᵢ+1)·kⁿ⁻ⁱ mod p they need not be: h(a‖b) = h(a)·k^|b| + h(b). The key k is secret, p is the prime 2⁶¹-1. The hash
alone is no MAC (it is linear); it is only ever an input of one (`dlp.linkage.tokens`), and is kept for a day.

`completions` puts the pieces of several messages together in any order. It is no search over everything: a telephone number begins with a
known code or a long piece, so the first piece is one of few; the others are tried until the length fits, at most `TRIES` times.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul
from typing import Final

from dlp.compiled import native
from dlp.frozen import quickly_made

PRIME: Final = (1 << 61) - 1
Fragment = tuple[int, int]
"""(hash, number of digits)."""

LENGTHS: Final = range(9, 12)
"""Digits of a whole telephone number: 02-xxx-xxxx … 010-xxxx-xxxx."""
RESIDENT: Final = 13
"""Digits of a resident registration number."""
MAX_FRAGMENTS: Final = 4
"""A message with more groups of digits is a table, not a piece of a number."""
READ: Final = 2_000
"""Characters of a text that are read for pieces."""
TRIES: Final = 1_500
"""Steps of one search: what a day of pieces to a busy recipient may cost a message."""
MOBILE: Final = "010"
HALF: Final = 4
"""Digits of each half of a mobile number behind its 010."""
LONG_PIECE: Final = 5
"""Digits from which a piece may hold the code of a number and more."""
CODES: Final = (
    "010", "011", "016", "017", "018", "019", "02", "031", "032", "033", "041", "042", "043", "044", "051", "052", "053", "054", "055",
    "061", "062", "063", "064", "070",
)  # fmt: skip
"""What a Korean telephone number begins with (numbering plan of the Ministry of Science and ICT)."""

_QUOTED: Final = re.compile(r"^[ \t]*>.*$", re.MULTILINE)
_WHOLE: Final = re.compile(
    r"(?<![0-9])(?:"
    r"0[0-9]{1,2}[-. )]{0,2}[0-9]{3,4}[-. ]{0,2}[0-9]{4}"  # a whole telephone number: the register was asked for it already
    r"|(?:19|20)[0-9]{2}[-./] ?[0-9]{1,2}[-./] ?[0-9]{1,2}\.?"  # a date
    r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"  # a time of day
    r"|[0-9]{1,3}(?:,[0-9]{3})+"  # an amount
    r")(?![0-9])"
)
_GROUPS: Final = re.compile(
    r"(?<![0-9,.])[0-9]{2,8}(?![0-9]|[,.][0-9]|\s?[일시분월년원명건개층호쪽%회차조항번])|(?<![가-힣])[공영령빵일이삼사오육륙칠팔구]{3,8}"
)
_COUNTED: Final = re.compile(r"(?<![0-9,.])[0-9]{3,8}(?![0-9]|[,.][0-9]|\s?[일시분월년원%])")
"""The same of digits that something else is counted by, where pieces of one message are put together."""
_LEFT: Final = re.compile(r"[0-9]{2}(?![0-9]|\s?[일시분월년원명건개층호쪽%회차조항번])|[공영령빵일이삼사오육륙칠팔구]{3}")
"""How every group ends, whatever is taken out around it: where hours and days are all the digits there are, there is none."""
_ANY: Final = re.compile(r"[0-9공영령빵일이삼사오육륙칠팔구]{2}")
_READING: Final = {c: d for d, cs in enumerate(("공영령빵", "일", "이", "삼", "사", "오", "육륙", "칠", "팔", "구")) for c in cs}


@quickly_made
@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces of one earlier message, in order. `near`: said in the same conversation or by the same sender to the same person."""

    fragments: tuple[Fragment, ...]
    near: bool = True


def rolling(digits: str, key: int) -> int:
    """h(digits); `digits` holds ASCII digits only."""
    return native.rolling(digits, key) if native is not None and digits.isascii() else rolling_in_python(digits, key)


def rolling_in_python(digits: str, key: int) -> int:
    """The same without the compiled module."""
    powers, less = _powers(key, len(digits))
    weighed: int = sum(map(mul, digits.encode(), powers))
    return (weighed - less) % PRIME


@lru_cache(maxsize=1024)
def _powers(key: int, size: int) -> tuple[tuple[int, ...], int]:
    """The factor of every digit, first to last, and what their codes are too much: a digit counts as its value + 1, its code is 47 more."""
    powers = tuple(pow(key, size - 1 - at, PRIME) for at in range(size))
    return powers, 47 * sum(powers)


NAME: Final = range(2, 6)
"""Syllables of a whole name."""
_BEFORE_FIRST: Final = ord("가") - 1


def syllables(text: str, key: int) -> int:
    """The same of Hangul syllables. A piece may be a single one, whose place in the alphabet must not be its hash: each stands as a power of the
    key."""
    made = 0
    for sign in text:
        made = (made * key + _syllable(sign, key)) % PRIME
    return made


@lru_cache(maxsize=2048)
def _syllable(sign: str, key: int) -> int:
    return pow(key, ord(sign) - _BEFORE_FIRST + 1, PRIME)


def join(left: Fragment, right: Fragment, key: int) -> Fragment:
    return (left[0] * pow(key, right[1], PRIME) + right[0]) % PRIME, left[1] + right[1]


def fragments(text: str, key: int, *, counted: bool = False) -> tuple[Fragment, ...]:
    """The short groups of digits of a canonical text, in order, without whole numbers, dates, amounts and quoted lines; none where there
    are too many to be pieces of one number. `counted`: groups of three and more digits, whatever they count (7352 건)."""
    if len(text) > READ or _ANY.search(text) is None or not (counted or _LEFT.search(text)):
        return ()
    groups = (_COUNTED if counted else _GROUPS).findall(_WHOLE.sub(" ", _QUOTED.sub("", text)))
    if not groups or len(groups) > MAX_FRAGMENTS:
        return ()
    decoded = (g if g[0].isdigit() else "".join(str(_READING[c]) for c in g) for g in groups)
    return tuple((rolling(g, key), len(g)) for g in decoded)


_BARE: Final = re.compile(r"\W*([0-9]{1,8}|[공영령빵일이삼사오육륙칠팔구]{1,8})\W*(?:\.[a-zA-Z]{1,5}\W*)?")
LONGEST_BARE: Final = 24
"""Characters of a text that may be nothing but a few digits."""


def bare(text: str) -> str:
    """The digits of a text, or of a name of a file, that is nothing but one short group of them; "" for any other."""
    found = _BARE.fullmatch(text) if len(text) <= LONGEST_BARE else None
    return "".join([str(_READING.get(sign, sign)) for sign in found[1]]) if found is not None else ""


@lru_cache(maxsize=64)
def _codes(key: int) -> frozenset[Fragment]:
    return frozenset((rolling(code, key), len(code)) for code in CODES)


def _runs(pieces: Sequence[Fragment], key: int) -> list[tuple[Fragment, Fragment]]:
    """Every run of neighbouring fragments as (joined, its first fragment)."""
    out = []
    for start, first in enumerate(pieces):
        joined = first
        out.append((joined, first))
        for piece in pieces[start + 1 :]:
            joined = join(joined, piece, key)
            if joined[1] > RESIDENT:
                break
            out.append((joined, first))
    return out


NEAREST: Final = 4
"""Messages just before this one that are searched by themselves first: a long day of digits must not use up the steps that a number needs which is told
in a few lines."""


def completions(earlier: Sequence[Pieces], now: Sequence[Fragment], key: int) -> list[Fragment]:
    """(hash, length) of what fragments of this message make together with those of earlier ones, in any order, where that is as long as
    a telephone or resident number. Eight digits of near messages are taken for a mobile number without its 010."""
    return completions_in_python(earlier, now, key) if native is None else native.completions(*asked(earlier, now, key))


def completions_in_python(earlier: Sequence[Pieces], now: Sequence[Fragment], key: int) -> list[Fragment]:
    """The same without the compiled module."""
    made = _in_python(earlier[-NEAREST:], now, key)
    return list(dict.fromkeys((*made, *_in_python(earlier, now, key)))) if len(earlier) > NEAREST else made


def asked(
    earlier: Sequence[Pieces], now: Sequence[Fragment], key: int
) -> tuple[list[tuple[Fragment, ...]], bytes, frozenset[Fragment], int, Fragment, tuple[int, int, int, int, int, int, int, int]]:
    """The search as the compiled module takes it: this message first, then the latest."""
    latest = earlier[::-1]
    return (
        [tuple(now), *[one.fragments for one in latest]],
        bytes([True, *[one.near for one in latest]]),
        _codes(key),
        key,
        _mobile(key),
        (LENGTHS[0], LENGTHS[-1], RESIDENT, MAX_FRAGMENTS, TRIES, HALF, LONG_PIECE, NEAREST),
    )


@lru_cache(maxsize=64)
def _mobile(key: int) -> Fragment:
    return rolling(MOBILE, key), len(MOBILE)


def _in_python(earlier: Sequence[Pieces], now: Sequence[Fragment], key: int) -> list[Fragment]:
    search = _Search(earlier, now, key)
    search.run()
    return list(search.found)


class _Search:
    """Depth first over messages, this one (number 0) before the others and the latest before the older."""

    def __init__(self, earlier: Sequence[Pieces], now: Sequence[Fragment], key: int) -> None:
        self._key, self._left = key, TRIES
        self._runs = [_runs(now, key), *(_runs(one.fragments, key) for one in reversed(earlier))]
        self._near = [True, *(one.near for one in reversed(earlier))]
        self.found: dict[Fragment, None] = {}

    def run(self) -> None:
        codes = _codes(self._key)
        for number, runs in enumerate(self._runs):
            for run, first in runs:
                if run[1] == HALF and self._near[number]:
                    self._mobile(number, run)
                if first in codes or first[1] >= LONG_PIECE:
                    self._grow(run, (number,))

    def _mobile(self, number: int, middle: Fragment) -> None:
        """The middle of a mobile number whose 010 goes without saying, and its last four digits."""
        start = join(_mobile(self._key), middle, self._key)
        for other in range(1, len(self._runs)) if number == 0 else (0,):
            if self._near[other]:
                for run, _ in self._runs[other]:
                    if run[1] == HALF:
                        self.found[join(start, run, self._key)] = None

    def _grow(self, made: Fragment, used: tuple[int, ...]) -> None:
        self._left -= 1
        if 0 in used and len(used) > 1 and (made[1] in LENGTHS or made[1] == RESIDENT):
            self.found[made] = None
        if made[1] >= RESIDENT or len(used) >= MAX_FRAGMENTS:
            return
        only_now = 0 not in used and len(used) == MAX_FRAGMENTS - 1
        for number in (0,) if only_now else range(len(self._runs)):
            if number in used:
                continue
            for run, _ in self._runs[number]:
                if self._left <= 0:
                    return
                if made[1] + run[1] <= RESIDENT:
                    self._grow(join(made, run, self._key), (*used, number))
