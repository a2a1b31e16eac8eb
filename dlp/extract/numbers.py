"""Stored numbers of spreadsheets as their reader sees them.

Owns the formats that matter for identifiers: a telephone number stored as 1042029380 and shown as 010-4202-9380, leading zeros, dates.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

_DATE: Final = re.compile(r"[yd]|m(?!\w*[0#])|h|s", re.I)
_QUOTED: Final = re.compile(r'"([^"]*)"|\\(.)|_.|\*.|\[[^\]]*\]')
_MASK: Final = re.compile(r"[0#?]+(?:[-–. ()/][0#?]*)+")
_BUILT_IN_DATES: Final = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))


_EXPONENT: Final = re.compile(r"(?<![A-Za-z0-9_.])\d(?:\.\d{1,17})?[eE]\+?\d{1,2}(?![A-Za-z0-9_.])")
_SHORTEST: Final = 8


def spelled_out(text: str) -> list[str]:
    """The whole numbers of eight digits and more that stand in a text with an exponent (`1.004179352E9`), as a program shows them."""
    if "e" not in text and "E" not in text:
        return []
    found = (number(one[0], "") for one in _EXPONENT.finditer(text))
    return [one for one in found if one.isdigit() and len(one) >= _SHORTEST]


def number(value: str, code: str) -> str:
    """A stored number as its format shows it: dates in ISO form, digit masks filled, everything else without exponent or `.0`."""
    try:
        amount = float(value)
    except ValueError:
        return value
    if amount != amount or abs(amount) > 1e18:
        return value
    plain = str(int(amount)) if amount == int(amount) else value
    if code == "date":
        try:
            moment = datetime(1899, 12, 30) + timedelta(days=amount)  # noqa: DTZ001
        except OverflowError:
            return plain
        return moment.strftime("%Y-%m-%d %H:%M" if amount % 1 else "%Y-%m-%d")
    if code and amount >= 0 and amount == int(amount):
        return masked(plain, code)
    return plain


def masked(digits: str, code: str) -> str:
    """Digits poured into a format such as 000-0000-0000 from the right."""
    places = sum(c in "0#?" for c in code)
    zeros = code.count("0")
    digits = digits.rjust(zeros, "0")
    lead, digits = digits[: max(len(digits) - places, 0)], digits[max(len(digits) - places, 0) :]
    out: list[str] = []
    rest = list(digits)
    for c in reversed(code):
        if c not in "0#?":
            out.append(c)
        elif rest:
            out.append(rest.pop())
    return lead + "".join(reversed(out)).lstrip("-–. /")


def format_code(number_format: int, code: str) -> str:
    """`date`, a digit mask, or "" for a number format (id and code) where the stored number is shown as it is."""
    if number_format in _BUILT_IN_DATES:
        return "date"
    first = code.split(";")[0]
    sections = [s for s in code.split(";") if s.strip()] or [first]
    for section in sections:  # a mask for mobiles may stand behind a condition, as in [<=999999999]000-000-0000;000-0000-0000
        literal = _QUOTED.sub(lambda m: m[1] or m[2] or "", section).strip()
        if "," not in literal and _MASK.fullmatch(literal) and not re.fullmatch(r"[0#?]+\.[0#?]+", literal):
            first = literal
    bare = _QUOTED.sub("", first)
    if _MASK.fullmatch(first) and not re.fullmatch(r"[0#?]+\.[0#?]+", first):
        return first
    if re.fullmatch(r"0{2,}", first):
        return first
    return "date" if _DATE.search(bare) and "general" not in bare.lower() else ""
