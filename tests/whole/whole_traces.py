"""Every form in which a planted value could turn up, and the search for it in bytes of any kind."""

from __future__ import annotations

import base64
import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import whole_rig as rig

PLANTED = {
    "name": rig.NAME, "roman": rig.ROMAN, "rrn": rig.RRN, "mobile": rig.MOBILE, "mail": rig.MAIL, "address": rig.ADDRESS,
    "birth": rig.BIRTH, "phone": rig.PHONE, "other name": rig.OTHER_NAME, "other mobile": rig.OTHER_MOBILE, "other mail": rig.OTHER_MAIL,
    "street": "달무리길 27", "bad row name": "탐스런", "bad row mobile": "010-1777-6655", "bad row mail": "tamsreon@inbox.example",
}  # fmt: skip
"""What nobody may ever show. A case number is no personal data and may be shown."""

WRITTEN = {
    "plain": f"{rig.NAME} {rig.MOBILE}",
    "jamo": f"ㅎㅏㅁㅊㅗㄹㅗㅁ {rig.MOBILE}",
    "spaced": f"함 초 롬 {rig.MOBILE.replace('-', ' ')}",
    "dictated": f"{rig.NAME} 공일공 공일이삼 사오육칠",
    "full width": f"{rig.NAME} ０１０－０１２３－４５６７",
    "keyboard": "gkacHfha 010.0123.4567",
    "reversed": f"{rig.NAME[::-1]} {rig.MOBILE[::-1]}",
    "base64": base64.b64encode(f"{rig.NAME} {rig.MOBILE} {rig.MAIL}".encode()).decode(),
    "percent": "%ED%95%A8%EC%B4%88%EB%A1%AC 010%2D0123%2D4567",
    "entities": "&#54632;&#52488;&#47212; 0&#49;0-0123-4567 ",
    "number": f"{rig.NAME} {rig.RRN.replace('-', '')}",
    "mail": f"{rig.NAME} chorom.ham [at] mail.example",
    "address": f"{rig.NAME} {rig.ADDRESS}",
    "roman": f"{rig.ROMAN} {rig.PHONE}",
    "birth": f"{rig.NAME} 1903년 2월 4일생",
}
"""The same values as a hurried or a sly official would write them."""

SPOKEN = (
    "ㅎㅏㅁㅊㅗㄹㅗㅁ",
    "함 초 롬",
    "공일공 공일이삼",
    "０１０－０１２３",
    "gkacHfha",
    "&#54632;&#52488;",
    "chorom.ham [at]",
    "1903년 2월 4일",
)


def forms(value: str) -> Iterator[bytes]:
    """The value's bytes: as it is, digits alone, backwards, NFD, other encodings, JSON and percent escapes, base64 at each alignment."""
    digits = re.sub(r"\D", "", value)
    texts = {value, value[::-1], unicodedata.normalize("NFD", value), "".join(value.split()), value.casefold()}
    if len(digits) >= 8:
        texts |= {digits, digits[::-1]}
    for text in texts:
        raw = text.encode()
        yield raw
        yield text.encode("utf-16-le")
        yield text.encode("utf-8").hex().encode()
        yield "".join(f"%{byte:02X}" for byte in raw).encode()
        yield text.encode("unicode_escape")
        if text.isascii() is False:
            yield unicodedata.normalize("NFC", text).encode("cp949", "replace") if "?" not in text else raw
        for shift in range(3):
            coded = base64.b64encode(b"\0" * shift + raw)[(0, 2, 3)[shift] :].rstrip(b"=")
            if len(coded) > 7:  # the last sign depends on what follows
                yield coded[:-1]


def marks() -> dict[bytes, str]:
    """Bytes → which value they betray."""
    found: dict[bytes, str] = {}
    for name, value in PLANTED.items():
        for form in forms(value):
            if len(form) >= 6:
                found.setdefault(form, name)
    for text in SPOKEN:
        found[text.encode()] = "as it was written"
        found[base64.b64encode(text.encode())[:-4]] = "as it was written"
    return found


MARKS = marks()


def betrayed(raw: bytes | str) -> list[str]:
    """Which planted values stand in there; empty is what is wanted."""
    data = raw.encode("utf-8", "backslashreplace") if isinstance(raw, str) else raw
    return sorted({name for mark, name in MARKS.items() if mark in data})


def files(folder: Path, *, but: Iterable[str] = ()) -> dict[str, list[str]]:
    """Every file of a folder, its name included, with what it betrays."""
    kept = tuple(but)
    bad: dict[str, list[str]] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if name.startswith(kept):
            continue
        if found := betrayed(name) + (betrayed(path.read_bytes()) if path.is_file() else []):
            bad[name] = found
    return bad
