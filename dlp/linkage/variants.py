"""Other orders of a name that somebody points at: reversed (람하윤), given name first (하람 윤), words of a foreign name in another order.

Looked for only right beside a cue (청구인 …, … 씨), because any three syllables read backwards are somebody's name in a large register. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import permutations
from typing import Final

from dlp.linkage.surnames import other_spellings

_WORDS: Final = r"([가-힣]{1,5}(?:[ ·.][가-힣]{1,5}){0,3})"
_AFTER_ROLE: Final = re.compile(
    r"(?:청구인|청구자|신청인|이의신청인|민원인|요청인|진정인|제보자|신고인|작성자|성명|이름|성함|사람|분)(?:은|는|이|가|의)?\s?[:：=]?\s?"
    + _WORDS
)
_BEFORE_TITLE: Final = re.compile(r"(?<![가-힣])" + _WORDS + r"\s?(?:씨|님|귀하|선생|여사)")
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
