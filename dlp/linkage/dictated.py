"""Telephone numbers told in another order, by sums, by counts or as amounts. Only the register can tell that they mean somebody.

    4567 앞에 0123, 010이요     1100에 11 더한 수     1이 네 개     사천오백육십칠

Pure. A message with a handful of groups of digits that together have the length of a telephone number is read in every order (at most 120); of one that
says more, so are the lines beside each other that make one, if they are few: a table of numbers is no dictation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Final

from dlp.triggers import TOLD, any_of, trigger

MOST: Final = 5
"""Groups of digits of one message that are tried in every order."""
SHORT: Final = 200
"""Characters beyond which a line is no dictation."""
LONG: Final = 1000
"""Characters up to which the lines of a text are read for one."""
_LINES: Final = 5
"""Lines beside each other that may make one number."""
_NUMBERS: Final = 4
"""Places of a text beyond which it is a table."""
_SIZES: Final = (10, 11, 13)
_READING: Final = {
    c: str(d) for d, cs in enumerate(("공영령빵", "일", "이", "삼", "사", "오", "육륙", "칠", "팔", "구")) for c in cs
}
_UNITS: Final = {"천": 1000, "백": 100, "십": 10}
_CARDINAL: Final = re.compile(
    r"(?<![가-힣])(?=[일이삼사오육륙칠팔구십백천]{2,8}(?![가-힣]{2}))(?:([이삼사오육륙칠팔구일]?)천)?(?:([이삼사오육륙칠팔구일]?)백)?(?:([이삼사오육륙칠팔구일]?)십)?([일이삼사오육륙칠팔구]?)"
)
_GROUP: Final = re.compile(
    r"(?P<left>[0-9]{2,8})\s?(?:에다가|에다|에서|에|[+])\s?(?P<right>[0-9]{1,4})(?:을|를|만)?\s?(?P<less>뺀|빼|마이너스|적은|모자란)?(?P<more>더하|더한|더해|보태|보탠|플러스|큰)?"
    r"|(?<![0-9])(?P<digits>[0-9]{1,8})(?![0-9])|(?<![가-힣])(?P<read>[공영령빵일이삼사오육륙칠팔구]{1,8})(?=이고|이요|이에요|입니다|하고|은|는|이|에|$|[^가-힣])"
)

_COUNT: Final = {c: n for n, cs in enumerate(("", "", "두둘", "세셋", "네넷")) for c in cs} | {
    "다섯": 5,
    "여섯": 6,
    "일곱": 7,
    "여덟": 8,
}
_TIMES: Final = re.compile(
    r"(?<![0-9가-힣])(?P<digit>[0-9공영령빵일이삼사오육륙칠팔구])(?:이|가|만|은|는|을|를)?\s?(?:연속|연달아|나란히|내리)?\s?(?P<count>[2-8]|두|둘|세|셋|네|넷|다섯|여섯|일곱|여덟)\s?(?:개|번|자리|차례|연속)(?:씩)?"
)


_BLANKS: Final = ("", *(char for char in map(chr, range(0x3001)) if char.isspace()))
_COUNTED: Final = trigger(
    *(
        f"{count}{blank}{what}"
        for count in (*"2345678", *_COUNT)
        for blank in _BLANKS
        for what in ("개", "번", "자리", "차례", "연속")
    )
)
_AMOUNTS: Final = trigger(
    *(f"{one}{two}" for one in "일이삼사오육칠팔구십백천" for two in "일이삼사오육칠팔구십백천" if {one, two} & {*_UNITS})
)
GATE: Final = any_of(TOLD, _COUNTED, _AMOUNTS)
"""Something of this stands where `numbers` finds any: as many digits as a number has, a count of one, an amount."""


def _repeated(found: re.Match[str]) -> str:
    """`1이 네 개` → 1111."""
    digit, count = found["digit"], found["count"]
    return f" {_READING.get(digit, digit) * (_COUNT.get(count) or int(count))} "


def _worth(found: re.Match[str]) -> str:
    """`사천오백육십칠` → 4567, `백이십삼` → 0123: a half of a mobile number has four digits. What has no unit is read digit by digit elsewhere."""
    if not any(unit in found[0] for unit in _UNITS):
        return found[0]
    value = sum(
        int(_READING.get(part, "1")) * worth
        for part, worth in zip(found.groups()[:3], (1000, 100, 10), strict=True)
        if part is not None
    )
    return f" {value + int(_READING.get(found[4], '0')):04} "


def groups(text: str) -> list[str]:
    """The groups of digits of canonical text as they are told, sums worked out; more than a number has are cut."""
    out: list[str] = []
    text = _TIMES.sub(_repeated, text) if _COUNTED.stands(text) else text
    for found in _GROUP.finditer(_CARDINAL.sub(_worth, text) if _AMOUNTS.stands(text) else text):
        if found["left"] is not None:
            out += _sum(found)
        elif found["digits"] is not None:
            out.append(found["digits"])
        else:
            out.append("".join(_READING[c] for c in found["read"]))
        if len(out) > MOST:
            break
    return out


def _sum(found: re.Match[str]) -> list[str]:
    left, right = found["left"], found["right"]
    if not (found["less"] or found["more"] or "+" in found[0]):
        return [left, right]
    value = int(left) - int(right) if found["less"] else int(left) + int(right)
    return [str(max(0, value)).zfill(len(left))]


def numbers(text: str) -> Iterator[str]:
    """Every mobile number that the groups make in some order, and every resident number of two."""
    if len(text) <= SHORT:
        yield from _ordered(groups(text))
    if "\n" in text and len(text) <= LONG:
        places = list(_beside([groups(line) for line in text.split("\n") if len(line) <= SHORT]))
        for parts in places if len(places) <= _NUMBERS else ():
            yield from _ordered(parts)


def _beside(lines: Sequence[Sequence[str]]) -> Iterator[list[str]]:
    """The groups of lines beside each other that have the length of a number together."""
    told = [line for line in lines if line]
    for first in range(len(told)):
        parts: list[str] = []
        for line in told[first : first + _LINES]:
            parts += line
            size = sum(map(len, parts))
            if len(parts) > MOST or size > _SIZES[-1]:
                break
            if size in _SIZES and len(parts) > 1:
                yield parts.copy()


def _ordered(parts: Sequence[str]) -> Iterator[str]:
    if not 1 < len(parts) <= MOST:
        return
    if sorted(map(len, parts)) == [6, 7]:
        yield from ("".join(sorted(parts, key=len)),)
    if sum(map(len, parts)) in (10, 11):
        for order in permutations(parts):
            joined = "".join(order)
            if joined.startswith("01"):
                yield joined
