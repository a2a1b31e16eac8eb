"""Spellings that no detector can know, because only the register can tell that they mean somebody.

Other orders of a name that somebody points at: reversed (람하윤), given name first (하람 윤), words of a foreign name in another order.

Looked for only right beside a cue (청구인 …, … 씨), because any three syllables read backwards are somebody's name in a large register. Pure.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import permutations
from typing import Final

from dlp.anchors import anchored
from dlp.linkage import canon
from dlp.linkage.surnames import other_spellings
from dlp.openings import headed
from dlp.triggers import EVERYTHING, any_of, signs, trigger

_WORDS: Final = r"([가-힣]{1,5}(?:[ ·.][가-힣]{1,5}){0,3})"
_AFTER_ROLE: Final = anchored(
    r"(?:청구인|청구자|신청인|이의신청인|민원인|요청인|진정인|제보자|신고인|작성자|성명|이름|성함|사람|분)(?:은|는|이|가|의)?\s?[:：=]?\s?"
    + _WORDS
)
_BEFORE_TITLE: Final = anchored(r"(?<![가-힣])" + _WORDS + r"\s?(?:씨|님|귀하|선생|여사)")
_PARTICLE: Final = re.compile(
    r"(?:입니다|이랍니다|이래요?|이라고|이에요|예요|이고|인데요?|이야|씨|님|께서|에게|한테|은|는|이|가|을|를|의|와|과|도|로)$"
)
MAX: Final = 8


def beside_cues(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, name in its usual order) of every reordering worth a look-up, a few per text."""
    left = MAX
    for pattern in (_AFTER_ROLE, _BEFORE_TITLE):
        for found in pattern.finditer(text):
            if not left:
                return
            left -= 1
            start = found.start(1)
            words = re.split(r"[ ·.]", found[1])
            for count in range(len(words), 0, -1):
                chosen = words[:count] if pattern is _AFTER_ROLE else words[-count:]
                offset = start if pattern is _AFTER_ROLE else found.end(1) - len(" ".join(chosen))
                last = _PARTICLE.sub("", chosen[-1]) or chosen[-1]
                for ending in dict.fromkeys((chosen[-1], last)):
                    whole = [*chosen[:-1], ending]
                    size = len(" ".join(whole))
                    for name in _orders(whole):
                        yield offset, offset + size, name


def _orders(words: list[str]) -> Iterator[str]:
    plain = "".join(words)
    if not 2 <= len(plain) <= 12:
        return
    if len(words) > 1:
        for order in permutations(words):
            if list(order) != words:
                yield "".join(order)
    if 3 <= len(plain) <= 5:
        yield plain[::-1]
    yield from other_spellings(plain)


_MAIL: Final = re.compile(
    r"([A-Za-z0-9][A-Za-z0-9._%+-]{0,63}+)(?:@|\s?[(\[{]\s?at\s?[)\]}]\s?|\s+at\s+|\s?골뱅이\s?|\s?앳\s?|\s?에이티\s?)([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)",
    re.IGNORECASE,
)
_MAIL_SPELLED: Final = anchored(
    r"(?:아이디|계정|id)\W{0,3}(?:는|은|가|이)?\s?([A-Za-z0-9._-]{1,64})\W{1,3}[^\n]{0,6}?(?:도메인|메일\s?주소|뒤)\W{0,3}(?:는|은|가|이)?\s?([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)",
    re.IGNORECASE,
)
"""A local part has at most 64 octets (RFC 5321, 4.5.3.1.1); without that bound a long word would be read from each of its letters to its end. It gives
nothing back (`+`): what follows begins with none of its characters."""
_AT: Final = anchored(r"[A-Za-z0-9][ (\[]{1,2}[aA][tT][ )\]]")
_DOT: Final = headed(
    r"(?<!\s)\s*(?:(?<=[A-Za-z0-9])\s(?:점|닷|쩜|dot)\s|(?<=[A-Za-z0-9])(?:점|닷|쩜)(?=[A-Za-z0-9])|"
    r"[(\[{]\s?(?:점|닷|쩜|dot|\.)\s?[)\]}](?=\s?[A-Za-z0-9])|\s[.@]\s|[.@]\s(?=[A-Za-z0-9]+(?:\s?[.@]|\s|$))|\s[.@](?=[A-Za-z0-9]))\s*",
    re.IGNORECASE,
)
_ROAD: Final = anchored(
    rf"([가-힣0-9]{{1,12}}(?:로|길)(?:\s?[0-9]{{1,4}}{canon.ROAD_GOES_ON})?)[ ·.,\-]{{0,2}}(?:(\d{{1,4}}(?:-\d{{1,3}})?)(?!{canon.ROAD_GOES_ON}|{canon.HOUSE_GOES_ON})"
    r"|([일이삼사오육칠팔구십백천]{2,7})(?:번지|번|호)?)(?![0-9])"
)
_LETTERS: Final = anchored(
    r"첫\s?(?:번째)?\s?(?:글자|자)(?:는|가|이)?\s?'?([가-힣])'?\W+(?:둘째|두\s?번째)\s?(?:글자|자)(?:는|가|이)?\s?'?([가-힣])'?"
    r"(?:\W+(?:셋째|세\s?번째|끝|마지막)\s?(?:글자|자)(?:는|가|이)?\s?'?([가-힣])'?)?"
)
_HYPHENED: Final = re.compile(r"(?<![A-Za-z])[A-Za-z]++(?:-[A-Za-z]++){1,4}")
_UNITS: Final = {"십": 10, "백": 100, "천": 1000}
_READ: Final = {c: i for i, c in enumerate("영일이삼사오육칠팔구")}


_MAIL_SIGNS: Final = any_of(
    trigger("@", "골뱅이", "도메인", "앳", "에이티", *(f"{mark}{a}{t}" for mark in " ([" for a in "aA" for t in "tT"))
)
_READINGS: Final = "일이삼사오육칠팔구십백천"
_ROAD_SIGNS: Final = any_of(
    trigger(
        *(f"{street}{gap}{number}" for street in "로길" for gap in ("", *" ·.,-") for number in "0123456789"),
        *(f"{street}{gap}{one}{two}" for street in "로길" for gap in ("", *" ·.,-") for one in _READINGS for two in _READINGS),
        *(f"{street}{one}{two}" for street in "로길" for one in " ·.,-" for two in " ·.,-"),
    ),
    signs("１"),
)
"""A road and a number, in figures or read as two syllables at least, or two marks between them; figures of other alphabets."""
_LETTER_WORDS: Final = any_of(trigger("글자", "번째 자"))
_HYPHEN: Final = any_of(signs(b"-"))
LOOSE: Final = _MAIL_SIGNS | _ROAD_SIGNS | _LETTER_WORDS | _HYPHEN
"""Something of this stands in every text of which `loose` makes anything."""


def loose(text: str, seen: int = EVERYTHING) -> Iterator[tuple[str, int, int, str]]:
    """(field, start, end, value) of what only an exact match in the register can make data: mail addresses spelled out, a road and a
    number however they are written, the syllables of a name one by one, a foreign name joined by hyphens. `seen`: what a pass sees of the text.
    """
    if seen & _MAIL_SIGNS and (
        "@" in text or "골뱅이" in text or "도메인" in text or "앳" in text or "에이티" in text or _AT.search(text) is not None
    ):
        close, place = _closed(text)
        for pattern in (_MAIL, _MAIL_SPELLED):
            for found in pattern.finditer(close):
                yield "email", place(found.start()), place(found.end() - 1) + 1, f"{found[1]}@{found[2]}"
    if seen & _ROAD_SIGNS:
        for found in _ROAD.finditer(text):
            yield "address", found.start(), found.end(), f"{found[1]} {found[2] or _number(found[3])}"
    if seen & _LETTER_WORDS:
        for found in _LETTERS.finditer(text):
            yield "name", found.start(), found.end(), "".join(c for c in found.groups() if c)
    if seen & _HYPHEN and "-" in text:
        for found in _HYPHENED.finditer(text):
            yield "roman", found.start(), found.end(), found[0].replace("-", " ")


def _closed(text: str) -> tuple[str, Callable[[int], int]]:
    """The text with dots and at signs that stand apart or are spelled out written close, and the way back to a place in it."""
    pieces: list[str] = []
    marks, shifts = [0], [0]  # from a place in the new text on, how far the old one is ahead
    at = length = 0
    for found in _DOT.finditer(text):
        pieces += (text[at : found.start()], "@" if "@" in found[0] else ".")
        length += found.start() - at + 1
        at = found.end()
        if at - length != shifts[-1]:
            marks.append(length)
            shifts.append(at - length)
    if not pieces:
        return text, lambda i: i
    pieces.append(text[at:])
    return "".join(pieces), lambda i: i + shifts[bisect_right(marks, i) - 1]


def _number(reading: str) -> int:
    """백십이 → 112."""
    total = digit = 0
    for c in reading:
        if c in _UNITS:
            total += (digit or 1) * _UNITS[c]
            digit = 0
        else:
            digit = _READ[c]
    return total + digit
