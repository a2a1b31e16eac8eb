"""Numbers, addresses and dates of birth that a clerk put in brackets behind a name, or beside an address → the columns that they belong to.

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
        rest = _moved(inside, _SHAPES, out, today)
        more = more or "@" in rest or sum(sign.isdigit() or sign in "*＊●○" for sign in rest) >= _MANY_DIGITS
    for column in _HIS:
        if (text := texts.get(column, "")) and _REACHED.search(text):
            rest = _moved(text, _REACHING, out, today)
            if any(map(str.isalpha, rest)):  # a number alone is a column that slipped
                out[column] = re.sub(r"[(\[]\W*[)\]]|[\s,/:]+$", "", rest).strip()
            else:
                out = {**out, **{one: texts.get(one, "") for one, _ in _REACHING}}
    return out, more


def _moved(text: str, shapes: tuple[tuple[str, re.Pattern[str]], ...], out: dict[str, str], today: date) -> str:
    """What is left of a text when its values have gone into their columns in `out`."""
    for column, shape in shapes:
        for found in shape.findall(text):
            try:
                value = _RULES[column](found.strip(), today)
            except Wrong:
                continue
            text = text.replace(found, " ", 1)
            if value not in out.get(column, "").split(";"):
                out[column] = cells.beside(column, out[column], value) if out.get(column) else value
    return text


_REACHED: Final = re.compile(r"@|\d{4}")
_PHONE: Final = re.compile(
    r"(?<![\d.-])(?:0|(?:\+|00)82[-.)\s]{0,2}0?)(?:1[016789]|2|3[1-3]|4[1-4]|5[1-5]|6[1-4]|70|50\d)[-.)\s]{0,2}\d{3,4}[-.\s]{0,2}\d{4}(?![\d-])"
)
_REACHING: Final = (_SHAPES[0], ("phone", _PHONE))
"""What reaches a person, where it stands in a cell of another kind."""
_HIS: Final = ("address", "organisation")
"""Columns that are the requester's own."""
_OF_OTHERS: Final = {
    "cases": ("title", "department"),
    "staff": ("name", "department", "parent_department", "title"),
    "partners": ("name",),
    "groups": ("name",),
}
"""Columns in which such a value may be anybody's."""


def elsewhere(kind: str, texts: Mapping[str, str]) -> list[str]:
    """The columns that hold a number or a mail address which stands in no column of its own."""
    found = []
    for column in _OF_OTHERS.get(kind, ()):
        if (text := texts.get(column, "")) and _REACHED.search(text):
            known = " ".join(value for other, value in texts.items() if other not in _OF_OTHERS[kind])
            digits = re.sub(r"\D", "", known)
            values = [re.sub(r"\D", "", one) for one in _PHONE.findall(text)]
            if any(one.removeprefix("82").lstrip("0") not in digits for one in values) or any(
                one.casefold() not in known.casefold() for one in _SHAPES[0][1].findall(text)
            ):
                found.append(column)
    return found


def unread() -> str:
    """What the clerk is told of a bracket that holds more than was read."""
    return tr(
        "괄호 안의 값을 다 읽지 못했습니다. 전화·전자우편·생년월일은 제 칸에 적으십시오",
        "the bracket holds more than could be read: numbers, addresses and dates belong into their columns",
    )


def not_read_there() -> str:
    """What the clerk is told of a column that holds somebody's number."""
    return tr(
        "전화번호나 전자우편이 있으나 이 열에서는 읽지 않습니다. 그 행 사람의 것이면 제 칸에 적으십시오",
        "holds a telephone number or a mail address, which is not read here: if it is of who the row is about, put it in its column",
    )
