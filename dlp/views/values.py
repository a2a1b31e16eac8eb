"""Numerals read as the numbers they stand for: a year, a month, a house number, a flat (천구백칠십이년 시월 오일, 달무리길 십오, 백이호).

`valued` rewrites them where a counter or a road stands beside them, so that whoever reads dates and addresses reads these, too; `value_of` is the
arithmetic. Text in, rewriting out; decides nothing. Sino-Korean numerals, native tens and ones, and their Hanja.
"""

from __future__ import annotations

import re
from typing import Final

from dlp.triggers import any_of, trigger
from dlp.views.alphabet import HANJA, SINO
from dlp.views.offsets import Loom, Woven

ONES: Final = "일이삼사오육륙칠팔구"
UNIT: Final = {"천": 1000, "백": 100, "십": 10, "千": 1000, "百": 100, "十": 10}
_HANJA: Final = {char: digit for digit, chars in enumerate(HANJA) for char in chars}
_TENS: Final = {"열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80, "아흔": 90}
_NATIVE_ONES: Final = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
}  # fmt: skip
_SINO_NUMERAL: Final = "[" + "".join(SINO) + "천백십" + "".join(_HANJA) + "千百十]"
_NATIVE_NUMERAL: Final = f"(?:{'|'.join(_TENS)})(?:{'|'.join(sorted(_NATIVE_ONES, key=len, reverse=True))})?"
_NUMERAL: Final = rf"(?:(?=[0-9]{{0,8}}{_SINO_NUMERAL})[0-9{_SINO_NUMERAL[1:-1]}]{{1,9}}|{_NATIVE_NUMERAL})"
_MONTH: Final = {"시": 10, "유": 6}
_WORTH: Final = re.compile(
    rf"(?:{_SINO_NUMERAL}[0-9]{{0,3}}\s?년|[0-9]\s?년\s?(?:[^\s0-9]|[0-9]{_SINO_NUMERAL}))[^\n]{{0,6}}월"
    rf"|[로길]\s?(?:{_SINO_NUMERAL}{{0,4}}[십백천十百千]{_SINO_NUMERAL}{{0,4}}|{_NATIVE_NUMERAL})(?=[\s,\-]|번지|$)"
    rf"|[로길]\s?{_SINO_NUMERAL}{{1,4}}\s?(?:번지|[,\- ]\s?\S{{1,6}}호)"
    rf"|[로길]\s?[0-9\-]+[번지 ,]{{0,4}}{_SINO_NUMERAL}+\s?호"
    rf"|[로길]\s?{_SINO_NUMERAL}[번지 ,]{{1,4}}[0-9{_SINO_NUMERAL[1:-1]}]+\s?호"
)
"""A year with its month, or a road with its number, of which something is a numeral."""
_ROAD: Final = re.compile(rf"[로길][ 0-9]{{0,2}}[0-9번지 ,\-]{{0,6}}(?:{_SINO_NUMERAL}|{_NATIVE_NUMERAL})")
_YEAR, _OF_MONTH, _STREET = any_of(trigger("년")), any_of(trigger("월")), any_of(trigger("로", "길"))
_BEHIND: Final = any_of(trigger(*"십백천十百千호", *_TENS, "번지"))
GATE: Final = _YEAR | _STREET
"""Something of this stands in every text that `valued` rewrites; `worth` asks more."""


def worth(seen: int) -> bool:
    """May `valued` rewrite a text in which a pass has seen these bits? A year has its month, a road a numeral with a unit, a lot or a flat."""
    return bool((seen & _YEAR and seen & _OF_MONTH) or (seen & _STREET and seen & _BEHIND))


_PLACES: Final = re.compile(
    rf"(?<![가-힣])(시|유)(?=월)|({_NUMERAL})(?=\s?(?:년|월|일(?![가-힣])|일\s?(?:생|출생)|호|동(?![가-힣])|층|번지))"
    rf"|(?<=[로길])(\s?)({_NUMERAL})(?=[\s,\-]|번지|$)|(?<=[0-9{_SINO_NUMERAL[1:-1]}])([,\-] ?)({_NUMERAL})(?=[\s,]|호|$)"
)


def valued(text: str) -> Woven | None:
    """The text with the numerals of its dates and addresses in digits; None where there are none."""
    if not ("년" in text and "월" in text) and _ROAD.search(text) is None:
        return None
    if _WORTH.search(text) is None:
        return None
    loom, at = Loom(text), 0
    for match in _PLACES.finditer(text):
        group = next(i for i in (1, 2, 4, 6) if match[i])
        start, end = match.span(group)
        value = str(_MONTH[match[1]]) if group == 1 else number_of(match[group])
        loom.copy(at, start)
        loom.put(value, start, end)
        at = end
    if not at:
        return None
    loom.copy(at, len(text))
    return loom.done()


def number_of(numeral: str) -> str:
    """The digits of a numeral: with its units (천오백십), digit by digit (일오일공), or native (마흔아홉)."""
    for tens, value in _TENS.items():
        if numeral.startswith(tens):
            return str(value + _NATIVE_ONES.get(numeral[len(tens) :], 0))
    if not any(char in UNIT for char in numeral):
        return "".join([char if char.isdigit() else str(SINO[char] if char in SINO else _HANJA[char]) for char in numeral])
    return str(value_of(numeral))


def value_of(numeral: str) -> int:
    """이백삼십일 → 231, 2백31 → 231, 10억231만7788 → 1002317788."""
    total = part = digit = 0
    pending = ""
    for char in numeral:
        if "0" <= char <= "9":
            pending += char
            continue
        if pending:
            digit, pending = int(pending), ""
        if char in SINO:
            digit = SINO[char]
        elif char in _HANJA:
            digit = _HANJA[char]
        elif char in UNIT:
            part += (digit or 1) * UNIT[char]
            digit = 0
        else:
            total += ((part + digit) or 1) * (10**8 if char == "억" else 10**4)
            part = digit = 0
    if pending:
        digit = int(pending)
    return total + part + digit
