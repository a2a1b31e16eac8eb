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
        moment = _moment(amount)
        return plain if moment is None else moment.strftime("%Y-%m-%d %H:%M" if amount % 1 else "%Y-%m-%d")
    if code.startswith(_SPELT):
        return _spelt(amount, code[1:])
    shown = _shown(amount, code) if code and amount >= 0 else None
    return plain if shown is None else shown


def _moment(days: float) -> datetime | None:
    """A stored day, to the nearest second."""
    try:
        return datetime(1899, 12, 30) + timedelta(seconds=round(days * 86_400))  # noqa: DTZ001
    except OverflowError:
        return None


_SPELT: Final = "\x1d"
_ELAPSED: Final = re.compile(r"\[(h+|m+|s+)\]", re.I)
_SAID: Final = re.compile(r'"[^"]*\d|\\\d')
_SPELLING: Final = re.compile(r'"([^"]*)"|\\(.)|[_*].|\[(h+|m+|s+)\]|\[[^\]]*\]|(y+|m+|d+|h+|s+)|(.)', re.I | re.S)
_UNITS: Final = {"h": 3600, "m": 60, "s": 1}


def _spelt(amount: float, section: str) -> str:
    """A moment or a duration as its format writes it, the words between as they stand. A month and a minute are both `m`: minutes stand behind hours
    or before seconds."""
    moment = _moment(amount)
    out = before = ""
    for found in _SPELLING.finditer(section):
        quoted, escaped, elapsed, part, plain = found.groups()
        unit = (elapsed or part or "").lower()
        if elapsed:
            out += str(int(abs(amount) * 86_400 / _UNITS[unit[0]] + 1e-4)).rjust(len(unit), "0")
        elif part and moment is not None:
            minutes = unit[0] == "m" and (before == "h" or section[found.end() :].lstrip(":").lower().startswith("s"))
            shown = moment.strftime("%M" if minutes else {"y": "%Y", "m": "%m", "d": "%d", "h": "%H", "s": "%S"}[unit[0]])
            out += shown[-2:] if unit == "yy" else shown.lstrip("0") or "0" if len(unit) == 1 else shown
        else:
            out += quoted or escaped or plain or ""
        before = unit[:1] or before
    return out


def masked(digits: str, mask: str) -> str:
    """Digits poured into a mask such as 000-0000-0000 from the right; literals stand in it as `_kept` writes them."""
    places = sum(c in "0#?" for c in mask)
    zeros = mask.count("0")
    digits = digits.rjust(zeros, "0")
    lead, digits = digits[: max(len(digits) - places, 0)], digits[max(len(digits) - places, 0) :]
    out: list[str] = []
    rest = list(digits)
    for c in reversed(mask):
        if c not in "0#?":
            out.append(chr(ord(c) - _LITERAL) if ord(c) >= _LITERAL else c)
        elif rest:
            out.append(rest.pop() if len(rest) > 1 else lead + rest.pop())
    return "".join(reversed(out)).lstrip("-–. /")


_LITERAL: Final = 0xE000
"""Added to a literal sign that would be a place otherwise."""
_TOKEN: Final = re.compile(r'"([^"]*)"|\\(.)|[_*].|\[[^\]]*\]|(.)', re.S)
_CONDITION: Final = re.compile(r"\[(<=|>=|<>|<|>|=)(-?[0-9.]+)\]")
_PLACES: Final = re.compile(r"[0#?]")
_MANY: Final = re.compile(r"0{2,}")
_SCALED: Final = re.compile(r"(,+|%)[^0#?,%]*\Z")
_SECTIONS: Final = re.compile(r'(?:[^;"\\]|"[^"]*"?|\\.?)+', re.S)


def _kept(literal: str) -> str:
    return "".join(chr(ord(c) + _LITERAL) if c in "0123456789#?,%" else c for c in literal)


def _mask(section: str) -> str:
    """Condition, power of ten and mask of one section, between signs that no format holds; "" where it shows the number as it is stored."""
    body = "".join(
        _kept(quoted or escaped) if quoted or escaped else plain for quoted, escaped, plain in _TOKEN.findall(section)
    ).strip()
    power = 0
    if (scaled := _SCALED.search(body)) and (_MANY.search(body) or any(ord(c) >= _LITERAL for c in body)):
        power = 2 if scaled[1] == "%" else -3 * len(scaled[1])
        body = body[: scaled.start(1)] + body[scaled.end(1) :]
    plain = "".join("1" if ord(c) >= _LITERAL else c for c in body)  # digits that stand there
    fits = _MASK.fullmatch(body) or _MANY.fullmatch(body) or (_LITERALS.fullmatch(plain) and _PLACES.search(plain) and "1" in plain)
    if not fits or "," in body or re.fullmatch(r"[0#?]+\.[0#?]+", body):
        return ""
    condition = _CONDITION.search(section)
    return f"{condition[0][1:-1] if condition else ''}\x1f{power}\x1f{body}"


_LITERALS: Final = re.compile(r"[-–. ()/10#?]{3,}")


def format_code(number_format: int, code: str) -> str:
    """`date`, a section that spells a moment or a duration, masks for digits by condition, or "" for a number format (id and code) where the stored
    number is shown as it is."""
    if number_format in _BUILT_IN_DATES:
        return "date"
    sections = [section for section in _SECTIONS.findall(code) if section.strip()] or [""]
    masks = [_mask(section) for section in sections[:3]]
    if any(masks):
        return "\x1e".join(masks)
    bare = _QUOTED.sub("", sections[0])
    if _ELAPSED.search(sections[0]) or (_DATE.search(bare) and _SAID.search(sections[0])):
        return f"{_SPELT}{sections[0]}"
    return "date" if _DATE.search(bare) and "general" not in bare.lower() else ""


def _shown(amount: float, code: str) -> str | None:
    """A number in the first mask whose condition holds; without a condition the first one is for what is not negative."""
    for section in code.split("\x1e"):
        condition, _, rest = section.partition("\x1f")
        power, _, mask = rest.partition("\x1f")
        if not mask or not _holds(condition, amount):
            continue
        scaled = amount * 10.0 ** int(power)
        return (
            masked(str(round(scaled)), mask) if abs(scaled - round(scaled)) < 1e-6 else None
        )  # a share of a hundred is no whole binary number
    return None


def _holds(condition: str, amount: float) -> bool:
    found = re.fullmatch(r"(<=|>=|<>|<|>|=)(-?[0-9.]+)", condition)
    if found is None:
        return True
    try:
        bound = float(found[2])
    except ValueError:
        return True
    return {
        "<=": amount <= bound,
        ">=": amount >= bound,
        "<>": amount != bound,
        "<": amount < bound,
        ">": amount > bound,
        "=": amount == bound,
    }[found[1]]
