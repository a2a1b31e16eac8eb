"""Names of roads in Latin letters: the Hangul that a name under the Revised Romanization may stand for.

What is heard is written, so that a final consonant before a vowel looks like the next syllable's first (새벽이슬로, Saebyeogiseul-ro), and one before a nasal
is another: every way of cutting the letters into syllables is tried, and the register says which is a road. Pure. Reference: 국어의 로마자 표기법
(문화체육관광부고시 제2014-42호).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice
from typing import Final

from dlp.linkage.names import LEADS, VOWELS

MOST: Final = 128
"""Names that are made of one word."""
LONGEST: Final = 30
"""Letters of the name of a road, without what kind of road it is."""
_FINALS: Final = (
    ("", "", (0,)),
    ("k", "-kgtdpbsjchnmrlh", (1, 24)), ("t", "-kgtdpbsjchnmrlh", (7, 19, 22, 23, 25)), ("p", "-kgtdpbsjchnmrlh", (17, 26)), ("l", "-kgtdpbsjchnmh", (8,)),
    ("n", "", (4,)), ("m", "", (16,)), ("ng", "", (21,)),
    ("g", "aeiouwy", (1,)), ("d", "aeiouwy", (7,)), ("r", "aeiouwy", (8,)), ("b", "aeiouwy", (17,)), ("s", "aeiouwy", (19,)), ("j", "aeiouwy", (22,)),
    ("l", "l", (8, 4)), ("ng", "nmr", (1,)), ("m", "nmr", (17,)), ("n", "nm", (7, 19)),
)  # fmt: skip
"""Letters of a final, what may stand behind it ("-": nothing; "" for anything), and which finals (their numbers in Unicode) are written so."""


_HEARD_AS: Final = {5: (("l", "l"), ("n", "gm"))}
"""The lead ㄹ (its number) as it is heard: letter, and behind which letters."""


@lru_cache(maxsize=256)
def hangul(word: str) -> tuple[str, ...]:
    """What a word of small Latin letters may stand for."""
    if not 2 <= len(word) <= LONGEST:
        return ()
    # at each letter: a syllable and where the next begins, of those that reach the end
    ways: list[list[tuple[str, int]]] = [[] for _ in word]
    for at in range(len(word) - 1, -1, -1):
        ways[at] = [(made, end) for made, end in _syllables(word, at) if end == len(word) or ways[end]]
    return tuple(islice(_made(ways, 0), MOST))


def _made(ways: Sequence[Sequence[tuple[str, int]]], at: int) -> Iterator[str]:
    if at == len(ways):
        yield ""
        return
    for made, end in ways[at]:
        yield from (made + rest for rest in _made(ways, end))


def _syllables(word: str, at: int) -> Iterator[tuple[str, int]]:
    """Every syllable that may begin at a letter, and where it ends."""
    for lead, letters in enumerate(LEADS):
        heard = any(word[at] == sign and at and word[at - 1] in behind for sign, behind in _HEARD_AS.get(lead, ()))
        if not (heard or word.startswith(letters, at)):
            continue
        for vowel, sound in enumerate(VOWELS):
            end = at + len(letters) + len(sound)
            if not word.startswith(sound, at + len(letters)):
                continue
            for final, before, numbers in _FINALS:
                behind = end + len(final)
                if word.startswith(final, end) and (not before or (word[behind : behind + 1] or "-") in before):
                    yield from ((chr(0xAC00 + lead * 588 + vowel * 28 + number), behind) for number in numbers)
