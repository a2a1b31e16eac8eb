"""A Korean sentence in Latin letters as the Hangul it stands for, so that its kind is read as if it had been written so.

One reading, not all of them: a consonant between vowels begins the next syllable, and what is heard at a joint is written as it is spelt where an ending
tells (`hamnida`, 합니다). A text counts as such only where nearly all its words can be read and one ends as Korean sentences do: English has
words that could be syllables (`so`, `to`, `name`). Reference: 국어의 로마자 표기법 (문화체육관광부고시 제2014-42호). Pure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from dlp.linkage.names import LEADS, VOWELS

_ORDER: Final = sorted([*enumerate(VOWELS), (13, "oo"), (20, "ee")], key=lambda one: -len(one[1]))
_STARTS: Final = sorted([*enumerate(LEADS), (5, "l"), (10, "ssh"), (9, "sh")], key=lambda one: -len(one[1]))
_LEAD: Final = {letters: number for number, letters in reversed(_STARTS)}
_VOWEL: Final = {letters: number for number, letters in reversed(_ORDER)}
_SOUNDS: Final = "|".join([letters for _, letters in _ORDER])
_SYLLABLE: Final = re.compile(f"({'|'.join([letters for _, letters in _STARTS])})({_SOUNDS})")
_LED: Final = re.compile(f"(?:{'|'.join([letters for _, letters in _STARTS if letters])})(?:{_SOUNDS})")
"""A lead and a vowel, longest first; the second with a consonant for certain."""
_ENDS: Final = (("ng", 21), *zip("kgntdlrmpbsj", (1, 1, 4, 7, 7, 8, 8, 16, 17, 17, 19, 22), strict=True), ("ch", 23))
"""Letters of a final, longest first, and its number in Unicode."""
_WORD: Final = re.compile(r"[A-Za-z]+(?:[-'][A-Za-z]+)*")
_PARTICLE: Final = re.compile(r"(?:eul|eun|eseo|eseoneun|eseodo)$")
"""Behind a consonant these are words of their own: the consonant stays a final (`babeul`, 밥을), but for those of 들 and 를."""
_CLOSES: Final = re.compile(r"(?:yo|[mb]nida|[mb]nikka|sida|si[jy]yo|sijo|jiyo|jyo|eyo|da|ge|go|ne|seo)$")
_ENGLISH: Final = frozenset(
    ["the", "of", "and", "is", "are", "was", "has", "been", "to", "one", "my", "you", "your", "this", "that", "with", "for", "on"]
)
"""Words of which none is Korean."""
_SPELT: Final = re.compile("[가-힣](?=니[다까])")
_SENTENCE: Final = re.compile(r"[^.!?\n]+[.!?]*")
_SHARE: Final = 0.8
_FEWEST: Final = 3
LONGEST: Final = 40
"""Letters of one word."""


@lru_cache(maxsize=1 << 12)
def _read(word: str) -> str:
    """A word in small letters as Hangul, "" where it is none."""
    made, at = "", 0
    while at < len(word):
        syllable = _SYLLABLE.match(word, at)
        if syllable is None:
            return ""
        lead, vowel, after, final = _LEAD[syllable[1]], _VOWEL[syllable[2]], syllable.end(), 0
        for letters, number in _ENDS:
            stop = after + len(letters)
            closes = word.startswith(letters, after) and (
                stop == len(word)
                or _LED.match(word, stop) is not None
                or (letters not in "drl" and _PARTICLE.match(word, stop) is not None)
            )
            if closes:
                final, after = number, stop
                break
        made += chr(0xAC00 + (lead * 21 + vowel) * 28 + final)
        at = after
    return made


def spelt(texts: Sequence[str]) -> list[str]:
    """The texts, and behind them what of each is Korean in Latin letters, in Hangul."""
    return [*texts, *[made for one in texts if (made := hangul(one))]]


def hangul(text: str) -> str:
    """The text with its words in Latin letters as Hangul, or those of its sentences that can be read; "" where it has no Korean in such letters."""
    return _of(text) or "\n".join([spelt for one in _SENTENCE.findall(text) if (spelt := _of(one))])


def _of(text: str) -> str:
    words = _WORD.findall(text)
    if len(words) < _FEWEST or not _ENGLISH.isdisjoint([word.lower() for word in words]):
        return ""
    made = {word: _read("".join(re.split("[-']", word.lower()))) if len(word) <= LONGEST else "" for word in words}
    known = [word for word in words if len(made[word]) > 1]
    read = sum([bool(made[word]) for word in words])
    if read < _SHARE * len(words) or 2 * len(known) < len(words) or not any(_CLOSES.search(word.lower()) for word in known):
        return ""
    whole = _WORD.sub(lambda found: made[found[0]] or found[0], text)
    return _SPELT.sub(lambda found: chr(ord(found[0]) + 1) if (ord(found[0]) - 0xAC00) % 28 == 16 else found[0], whole)
