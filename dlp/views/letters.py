"""Signs that are read as other ones: letters that look like Latin ones, or stand for them in a frame, turned over, or in Braille; Roman numerals.

Text in, rewriting out; decides nothing. References: Unicode Technical Standard 39 (confusables), the names of the Unicode character database,
ISO 11548-1 (Braille).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from dlp.triggers import signs
from dlp.views.offsets import Loom, Woven

_LIKE: Final = dict(
    zip(
        "аеорсухіјѕһԁԛԝкмнтвАВЕКМНОРСТХІЈЅαονρικτυχεɑɡıΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
        "aeopcyxijshdqwkmhtbABEKMHOPCTXIJSaovpiktuxeagiABEZHIKMNOPTYX",
        strict=True,
    )
)
"""Letters of other alphabets."""
_NAMED: Final = re.compile(
    r"(?:(?:NEGATIVE )?(?:CROSSED )?(?:SQUARED|CIRCLED) LATIN CAPITAL LETTER|REGIONAL INDICATOR SYMBOL LETTER"
    r"|LATIN LETTER SMALL CAPITAL|LATIN (?:SMALL|CAPITAL) LETTER (?:DOTLESS|SCRIPT)) ([A-Z])"
)
_TURNED_NAME: Final = re.compile(r"LATIN (?:SMALL LETTER|CAPITAL LETTER|LETTER SMALL CAPITAL) (?:TURNED|REVERSED|SIDEWAYS) ([A-Z])")
_BRAILLE: Final = "\u2801\u2803\u2809\u2819\u2811\u280b\u281b\u2813\u280a\u281a\u2805\u2807\u280d\u281d\u2815\u280f\u281f\u2817\u280e\u281e\u2825\u2827\u283a\u282d\u283d\u2835"
"""a to z."""
_UPSIDE_DOWN: Final = {"\u02d9": "."}


def _by_name(pattern: re.Pattern[str]) -> dict[str, str]:
    found = {}
    for low, high in ((0x100, 0x2C0), (0x1D00, 0x1DC0), (0x2100, 0x2C80), (0xA720, 0xAB70), (0x1F100, 0x1F200)):
        for code in range(low, high):
            if name := pattern.fullmatch(unicodedata.name(chr(code), "")):
                found[chr(code)] = name[1].lower()
    return found


_TURNED: Final = {**_by_name(_TURNED_NAME), **_UPSIDE_DOWN}
_LETTERS: Final = {**_by_name(_NAMED), **_TURNED, **dict(zip(_BRAILLE, "abcdefghijklmnopqrstuvwxyz", strict=True)), **_LIKE}
_CLASS: Final = "[" + "".join(_LETTERS) + "]"
_BESIDE_LATIN: Final = re.compile(f"[A-Za-z0-9@.]{_CLASS}|{_CLASS}[A-Za-z0-9@.]")
_RUN: Final = re.compile(f"{_CLASS}+")
_UPSIDE: Final = re.compile("[" + "".join(_TURNED) + "]")
_UPSIDE_WORD: Final = re.compile(r"\S{0,60}[" + "".join(_TURNED) + r"]\S{0,60}")
_UPRIGHT: Final = {**_TURNED, **dict(zip("nubqdp69", "unqbpd96", strict=True))}
_OTHER_LETTERS: Final = re.compile(rb"[\xC1\xCC\xCD\xD1]")

OTHERS: Final = signs(b"\xc1\xcc\xcd\xd1")
FRAMED: Final = signs(b"\xbe")
"""For `latinised`: letters, and signs among which letters in frames are; these count in addresses only."""


def latinised(text: str, shape: bytes) -> Woven | None:
    """The text with such letters beside Latin ones, or beside an at sign, as the Latin letters that they stand for."""
    if (_OTHER_LETTERS.search(shape) is None and "@" not in text) or _BESIDE_LATIN.search(text) is None:
        return None
    loom, at = Loom(text), 0
    for match in _RUN.finditer(text):
        loom.copy(at, match.start())
        loom.put_each([_LETTERS[c] for c in match[0]], match.start())
        at = match.end()
    loom.copy(at, len(text))
    return loom.done()


def upside_down(text: str) -> Woven | None:
    """The words that stand on their heads, set upright letter by letter; they read from the end."""
    if _UPSIDE.search(text) is None:
        return None
    loom, at = Loom(text), 0
    for match in _UPSIDE_WORD.finditer(text):
        loom.copy(at, match.start())
        loom.put_each([_UPRIGHT.get(c, c) for c in match[0]], match.start())
        at = match.end()
    loom.copy(at, len(text))
    return loom.done()


_DIGITS: Final = {
    sign: str(digit)
    for digit, same in enumerate(
        ("ОоΟοՕօ", "ІіӀӏı", "ƧƨϨꙄᒿꛯ", "ЗзЭƷȜɜⳌӠꝪ", "ЧᏎ", "Ƽƽ", "бᏮⳒ", "", "ȢȣՑß", "ⳊꝮԳ"),
    )
    for sign in same
}
"""Letters of any alphabet that look like a digit (UTS 39, confusables of 0 to 9, and what people take for them)."""
_SURE_DIGITS: Final = "".join(sign for sign, digit in _DIGITS.items() if digit > "1")
_LIKE_DIGITS: Final = re.compile(
    rf"(?<!\w)[0-9{''.join(_DIGITS)}]{{2,}}+(?>(?:[ .\-/)]{{1,2}}[0-9{''.join(_DIGITS)}]{{2,}}){{0,4}})(?!\w)"
)
_LEAST: Final = 7
"""Signs of a number of which some are letters."""


def digits_alike(text: str) -> Woven | None:
    """The text with numbers in which letters of other alphabets stand for digits (О1О-І47З-8б29), if at least two of their signs are digits."""
    if not any(sign in text for sign in _SURE_DIGITS):
        return None
    loom, at = Loom(text), 0
    for match in _LIKE_DIGITS.finditer(text):
        signs_ = [char for char in match[0] if char.isalnum()]
        if len(signs_) < _LEAST or sum("0" <= char <= "9" for char in signs_) < 2:
            continue
        loom.copy(at, match.start())
        loom.put_each([_DIGITS.get(char, char) for char in match[0]], match.start())
        at = match.end()
    if not at:
        return None
    loom.copy(at, len(text))
    return loom.done()


_ROMAN: Final = "".join(chr(code) for first in (0x2160, 0x2170) for code in range(first, first + 9))
"""One to nine. Ten and more are no digit."""
_ROMAN_NUMBER: Final = re.compile(f"[{_ROMAN}]{{3}}|[0-9][ .\\-]?[{_ROMAN}][ .\\-]?[0-9{_ROMAN}]")
ROMAN: Final = signs(b"\xc8")


def unromanised(text: str) -> Woven | None:
    """The text with Roman numerals of one sign as digits, where they stand in a row, or among digits. (Of a chapter there is one.)"""
    if _ROMAN_NUMBER.search(text) is None:
        return None
    loom, at = Loom(text), 0
    for match in re.finditer(f"[{_ROMAN}]+", text):
        loom.copy(at, match.start())
        loom.put_each([str(int(unicodedata.numeric(c))) for c in match[0]], match.start())
        at = match.end()
    loom.copy(at, len(text))
    return loom.done()
