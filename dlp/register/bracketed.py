"""Numbers, addresses and dates of birth that a clerk put in brackets behind a name → the columns that they belong to.

`나루솔(010-0417-2203)`, `도담슬(n@box.example)`, `라온빛 (1903-12-31생)`. What stands there protects a person as if it stood in its own column; what
cannot be read is told. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from dlp.language import tr
from dlp.register import cells
from dlp.register.problems import Wrong

_OPENING: Final = str.maketrans("[]{}〔〕【】〈〉《》「」（）", "()" * 8)
_INSIDE: Final = re.compile(r"\(([^()]*)\)")
_SHAPES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("email", re.compile(r"[^\s@():：,;/]+@[^\s@(),;/]+\.[^\s@(),;/]+")),
    ("rrn", re.compile(r"(?<!\d)\d{6}\s?-\s?[0-9]\d{6}(?!\d)")),
    ("birth_date", re.compile(r"(?<!\d)(?:1[89]|20)\d\d\s?[-./년]\s?\d{1,2}\s?[-./월]\s?\d{1,2}(?!\d)(?:\s?일)?")),
    ("mobile", re.compile(r"(?<!\d)(?:\+?82[\s.)-]{0,2})?0?1[016789][\s.)-]{0,2}\d{3,4}[\s.-]{0,2}\d{4}(?!\d)")),
    ("phone", re.compile(r"(?<!\d)(?:\+?82[\s.)-]{0,2})?0?[2-7]\d?[\s.)-]{1,2}\d{3,4}[\s.-]{1,2}\d{4}(?!\d)")),
    ("birth_date", re.compile(r"(?<!\d)(?:(?:1[89]|20)\d{6}|\d{6})(?!\d)")),
)
"""What a bracket may hold, by its shape; the rule of the column says whether it is that. The first that fits takes its digits."""
_RULES: Final[Mapping[str, Callable[[str, date], str]]] = {
    "email": lambda text, _: cells.mails(text),
    "rrn": lambda text, _: cells.resident(text, genders="0123456789"),
    "birth_date": cells.birth,
    "mobile": lambda text, _: cells.phones(text, least=9),
    "phone": lambda text, _: cells.phones(text, least=8),
}
_MANY_DIGITS: Final = 6
"""Digits left over in a bracket from which they are somebody's, and no count or age."""


def taken(texts: Mapping[str, str], today: date, own: Callable[[str], bool]) -> tuple[dict[str, str], bool]:
    """The cells of a row (column → text) with what stood in brackets in the requester's, and whether something there was not read. `own`: a bracket
    that says something else (the id of an official)."""
    out, more = dict(texts), False
    for inside in _INSIDE.findall(texts["requester"].translate(_OPENING)):
        if own(inside.strip()):
            continue
        rest = inside
        for column, shape in _SHAPES:
            for found in shape.findall(rest):
                try:
                    value = _RULES[column](found.strip(), today)
                except Wrong:
                    continue
                rest = rest.replace(found, " ", 1)
                if value not in out.get(column, "").split(";"):
                    out[column] = cells.beside(column, out[column], value) if out.get(column) else value
        more = more or "@" in rest or sum(sign.isdigit() or sign in "*＊●○" for sign in rest) >= _MANY_DIGITS
    return out, more


def unread() -> str:
    """What the clerk is told of a bracket that holds more than was read."""
    return tr(
        "괄호 안의 값을 다 읽지 못했습니다. 전화·전자우편·생년월일은 제 칸에 적으십시오",
        "the bracket holds more than could be read: numbers, addresses and dates belong into their columns",
    )
