"""How a value is shown: its shape, never itself; and how a file name or a statement is kept without what was found in it.

Owns the shapes; which one an entity has, its detector declares (`dlp.model.Entity.shape`). Knows no entity, no rule and no register: a shape must be safe whoever the value belongs to, so a phone number
keeps its prefix only (four digits and a name identify a person) and an address its region.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Final

from dlp.model import Entity, Message, Verdict

SEPARATORS: Final = frozenset(" -./:()_~,·")
DATE_UNITS: Final = frozenset("년월일생年月日生")
MAX_SHAPE: Final = 40  # a longer value is shown as a shape of this length: the length of free wording says too much
PROVINCE: Final = re.compile(
    r"(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주"
    r"|충청[남북]|전라[남북]|경상[남북])(?:도|시|특별시|광역시|특별자치[시도])?"
)
REGION: Final = re.compile(r"[가-힣]{1,7}[시군구]")
AREA_CODE: Final = re.compile(r"02|0[3-6][1-5]|01[016-9]|0[57]0[2-9]?|080")
# as long as a phone number, whatever stands between the digits
NUMBER_RUN: Final = re.compile(r"(?<!\d)\d(?:[ \-.]?\d){8,}")
DIGITS: Final = re.compile(r"[^0-9*]")


def _stars(value: str, keep: frozenset[str] = SEPARATORS) -> str:
    return "".join(c if c in keep else "*" for c in value[:MAX_SHAPE])


def _birth_and_stars(value: str) -> str:
    digits = DIGITS.sub("", value)
    return f"{digits[:6]}-*******" if len(digits) == 13 and digits[:6].isdecimal() else _stars(value)


def _phone(value: str) -> str:
    digits = DIGITS.sub("", value)
    if digits.startswith("82") and len(digits) > 9:
        digits = "0" + digits[2:].lstrip("0")
    prefix = AREA_CODE.match(digits)
    if prefix is None or len(digits) < 9:
        return _stars(value)
    rest = len(digits) - prefix.end()
    return f"{prefix.group()}-{'*' * (rest - 4)}-****"


def _name(value: str) -> str:
    return _stars(value) if len(value) < 2 else value[0] + _stars(value[1:])


def _mail(value: str) -> str:
    local, at, domain = value.rpartition("@")
    if not at or "@" in local:
        return _stars(value)
    host = "".join(c if c.isalnum() or c in ".-" else "*" for c in NUMBER_RUN.sub("***", domain))
    return f"{local[0] if len(local) > 1 else ''}***@{host}"


def _region(value: str) -> str:
    shown = []
    for word in value.split()[:3]:
        if not (PROVINCE.fullmatch(word) or REGION.fullmatch(word)):
            break
        shown.append(word)
    return " ".join([*shown, "***"])


def _some(value: str, kept: int, *, first: bool) -> str:
    """The first or last `kept` characters, of which at most half of the value; stars for the rest."""
    kept = min(kept, len(value) // 2)
    if not kept:
        return _stars(value)
    return value[:kept] + _stars(value[kept:]) if first else _stars(value[:-kept]) + value[-kept:]


_SHAPES: Final[Mapping[str, Callable[[str], str]]] = {
    "stars": _stars,
    "hidden": lambda value: "***",
    "birth": _birth_and_stars,
    "phone": _phone,
    "name": _name,
    "mail": _mail,
    "region": _region,
    "date": lambda value: _stars(value, SEPARATORS | DATE_UNITS),
}


def masked(entity: Entity, value: str) -> str:
    """A value in the shape that its entity declares: `880101-*******`, `010-****-****`, `윤**`, `h***@mail.example`; stars between the
    separators where nothing is declared or the word is not known."""
    plain = unicodedata.normalize("NFC", value.strip())
    word, _, number = entity.shape.partition(":")
    if word in ("first", "last") and number.isdecimal():
        return _some(plain, int(number), first=word == "first")
    return _SHAPES.get(word, _stars)(plain)


def masked_address(address: str) -> str:
    """A party's address for the screen: first letter and domain of a mail address, prefix of a phone number, start of an id."""
    plain = unicodedata.normalize("NFKC", address).strip()
    if "<" in plain and plain.endswith(">"):
        plain = plain[plain.rindex("<") + 1 : -1]
    if "@" in plain.lstrip("@"):
        return _mail(plain)
    digits = sum(c.isdecimal() for c in plain)
    if digits >= 8 and digits + sum(c in SEPARATORS or c == "+" for c in plain) == len(plain):
        shape = _phone(plain)
        if not shape.startswith("*"):
            return shape
    shown = 1 if len(plain) < 4 or not plain.isascii() else 2
    return f"{plain[:shown] if len(plain) > 1 else ''}***"


MAIL_LIKE: Final = re.compile(r"[^\s@<>]{1,64}@[^\s@<>]{1,255}")
OPAQUE_ID: Final = re.compile(r"[A-Za-z0-9._:-]{1,64}")


def values(verdict: Verdict) -> tuple[str, ...]:
    """Everything the scan found, longest first, for cutting it out of names and statements."""
    found = {f.value.reveal().strip() for f in verdict.findings if not f.entity.wording and f.entity.field != "case_no"}
    return tuple(sorted((v for v in found if len(v) > 1), key=len, reverse=True))


def scrubbed(text: str, found: Iterable[str], *, limit: int = 200) -> str:
    """A statement without what was found in the message, long numbers and mail addresses, in at most `limit` printable characters."""
    plain = unicodedata.normalize("NFC", text)
    for value in found:
        plain = plain.replace(value, "***")
    plain = "".join(c if c.isprintable() else " " for c in plain)
    return NUMBER_RUN.sub("***", MAIL_LIKE.sub("***", plain))[:limit]


def cleaned_line(text: str, limit: int) -> str:
    """One line of at most `limit` signs, of which none steers a terminal, turns the direction of writing or is not seen."""
    kept = "".join(c if c.isprintable() else " " for c in unicodedata.normalize("NFC", text))
    return " ".join(kept.split())[:limit]


def part_names(found: tuple[str, ...]) -> Callable[[str], str]:
    """`attachment:NAME` as the contract has it, unless the name repeats what was found. Many findings lie in few parts: each name is
    looked through once, so that a list costs what is found in it and not its square."""
    squeezed = [_squeezed(value) for value in found]

    @cache
    def shown(part: str) -> str:
        head, colon, name = part.partition(":")
        if not colon:
            return part
        plain = "".join(c if c.isprintable() else "?" for c in unicodedata.normalize("NFC", name))
        tight = _squeezed(plain)
        if not any(value in plain for value in found) and not any(value in tight for value in squeezed):
            return f"{head}:{plain}"
        dot = plain.rfind(".")
        return f"{head}:***{plain[dot:] if 0 < len(plain) - dot <= 6 and dot >= 0 else ''}"

    return shown


def _squeezed(text: str) -> str:
    return "".join(c for c in text if c not in SEPARATORS)


def kept_part(part: str, message: Message) -> str:
    """An attachment's place in the message instead of its name: `attachment:2.xlsx`, deeper members `attachment:2.zip/…`."""
    head, colon, name = part.partition(":")
    if not colon:
        return part
    names = [a.name.reveal() for a in message.attachments]
    outer = max((n for n in names if n and name.startswith(n)), key=len, default="")
    if not outer:
        return f"{head}:0"
    suffix = re.search(r"\.[A-Za-z0-9]{1,5}$", outer)
    return f"{head}:{names.index(outer) + 1}{suffix.group() if suffix else ''}{'/…' if name != outer else ''}"
