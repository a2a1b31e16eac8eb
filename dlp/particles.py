"""Korean particles after a word that is put into a text, and sentences in the style of a letter. Pure; imports nothing of ours."""

from __future__ import annotations

import re
from typing import Final

_FIRST, _LAST, _FINALS, _RIEUL = 0xAC00, 0xD7A3, 28, 8
"""Hangul syllables lie in Unicode by initial, vowel and final consonant: 28 finals, of which 0 is none and 8 is ㄹ (Unicode 3.12)."""
_CLOSED: Final = frozenset("013678LMNR")
"""Digits and Latin letters whose Korean names end in a consonant (영 일 삼 육 칠 팔, 엘 엠 엔 알)."""
_WITH_RIEUL: Final = frozenset("178LR")


def particle(word: str, pair: str) -> str:
    """The word with the one of two particles that follows its last sound: `은/는`, `이/가`, `을/를`, `과/와`, `으로/로` (after ㄹ: 로).

    After a sign that is no letter (a blank to be filled in, a bracket) both stand, as in printed forms: `은(는)`.
    """
    closed, _, opened = pair.partition("/")
    last = word[-1:].upper()
    if last and _FIRST <= ord(last) <= _LAST:
        final = (ord(last) - _FIRST) % _FINALS
        ends, rieul = final != 0, final == _RIEUL
    elif last.isascii() and last.isalnum():
        ends, rieul = last in _CLOSED, last in _WITH_RIEUL
    else:
        return f"{word}{closed}({opened})"
    return word + (opened if not ends or (rieul and closed == "으로") else closed)


_MARK: Final = re.compile(r"(\S)(['\"`」]*) ?(은\(는\)|이\(가\)|을\(를\)|과\(와\)|와\(과\)|\(으\)로|\(이\)라)")
_PAIRS: Final = {
    "은(는)": "은/는",
    "이(가)": "이/가",
    "을(를)": "을/를",
    "과(와)": "과/와",
    "와(과)": "과/와",
    "(으)로": "으로/로",
    "(이)라": "이라/라",
}


def settled(text: str) -> str:
    """A text in which `은(는)`, `이(가)`, `을(를)`, `과(와)`, `(으)로` and `(이)라` are the one that follows the word before, quotation marks looked through. So a
    sentence with a word put in is written with the mark, and whoever shows it settles it. After a bracket the mark stays."""
    return _MARK.sub(_settled, text) if "(" in text else text


def _settled(match: re.Match[str]) -> str:
    found = particle(match[1], _PAIRS[match[3]])[1:]
    return match[0] if "(" in found else f"{match[1]}{match[2]}{found}"


_PLAIN: Final = re.compile(r"([가-힣]?)([가-힣])다(?=[.!?(]|$)")
_NIEUN, _RIEUL_FINAL, _BIEUP = 4, 8, 17
"""Final consonants as numbers: ㄴ, ㄹ, ㅂ (Unicode 3.12)."""


def polite(text: str) -> str:
    """Sentences of the plain style (간다, 받는다, 보냈다, 필요하다) in that of official letters (갑니다, 받습니다, 보냈습니다, 필요합니다)."""
    return _PLAIN.sub(_polite, text)


def _polite(match: re.Match[str]) -> str:
    before, last = match[1], match[2]
    final = (ord(last) - _FIRST) % _FINALS
    if last == "니" and before and (ord(before) - _FIRST) % _FINALS == _BIEUP:
        return match[0]  # it is so already; a final ㅂ before 니다 is nothing else
    if last == "는" and before and (ord(before) - _FIRST) % _FINALS:
        return f"{before}습니다"
    if final in (0, _NIEUN, _RIEUL_FINAL):
        return f"{before}{chr(ord(last) - final + _BIEUP)}니다"
    return f"{before}{last}습니다"
