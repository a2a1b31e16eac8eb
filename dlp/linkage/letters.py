"""A name told in pieces: `성은 한`, `가운데는 새`, `끝 자는 봄`, a syllable a line, or an initial consonant a line.

Pure. As with digits (`dlp.linkage.rolling`) no syllable has to be kept: a piece is remembered as a keyed hash that can be joined with others, and
only where a request is spoken of and somebody who could know the requester writes. What the pieces make is looked for among the whole names of the
cases that are still spoken of, so neither the words around a piece nor their order matter.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice
from typing import Final

from dlp.linkage.index import Index
from dlp.linkage.mentions import Mention
from dlp.linkage.rolling import NAME, PRIME, Fragment, join, syllables
from dlp.linkage.standing import Standings
from dlp.linkage.surnames import COUNTING
from dlp.linkage.texts import Reading
from dlp.linkage.tokens import CONSONANTS, LETTERS

LONGEST: Final = 40
"""Characters of a line that may hold no more than a piece of a name."""
NO_MORE: Final = 24
"""The same where no request was spoken of just before, but a case: no more than the piece and a word about it."""
MOST: Final = 10
"""Pieces of one line that are tried."""
PIECES: Final = 4
"""Pieces of one name."""
LINES: Final = 6
"""Earlier lines of which pieces are joined with this one's."""
TRIES: Final = 1_500
"""Steps of one search."""
TRIED: Final = 100.0
"""Names put together beyond which one agrees by chance twice as often: most of what is put together is no name at all."""
SHARED: Final = 20_000
"""Cases of the same initial consonants that are looked at: hundreds of names share them."""
FEW: Final = 600.0
"""How many cases the chance of a name supposes beside those of the register, which may be few."""
_WORD: Final = re.compile(r"(?<![가-힣])[가-힣]+")
_CONSONANTS: Final = re.compile(
    r"[^가-힣ㄱ-ㅎㅏ-ㅣ]*(?:\([가-힣 ]{1,12}\)[^가-힣ㄱ-ㅎㅏ-ㅣ]*)?(?P<some>[ㄱ-ㅎ](?:[ .,·]?[ㄱ-ㅎ])?)[^가-힣ㄱ-ㅎㅏ-ㅣ]*"
)
"""A line that is no more than one or two consonants."""
_TAIL: Final = re.compile(
    r"(?:이라고|라고|이래요?|래요?|이에요|예요|이요|입니다|이고요?|고요?|이랑|랑|씨|님|이가|이는|이야|은|는|이|가|을|를|요|임|야|에|의|자|도)$"
)
"""Particles and copulas: they follow any word."""


def pieces(text: str, key: int) -> tuple[Fragment, ...]:
    """What may be a piece of a name in a short canonical text, in order: words of up to three syllables, with and without what follows a word."""
    if len(text) > LONGEST:
        return ()
    if (some := _CONSONANTS.fullmatch(text)) is not None:
        signs = "".join(sign for sign in some["some"] if "ㄱ" <= sign <= "ㅎ")
        return ((syllables(signs, key), len(signs)),) if len(set(signs)) == len(signs) else ()  # ㅋㅋ, ㅎㅎ: laughter
    found = dict.fromkeys(islice((form for word in _WORD.finditer(COUNTING.sub("", text)) for form in _forms(word[0])), MOST))
    return tuple((syllables(form, key), len(form)) for form in found)


_LEAD: Final = re.compile(r"(?:이름|성함|성명|성씨|성|가운데|끝|첫|마지막)(?:글자|자)?(?:은|는|이|가|만)?(?=[가-힣])")
"""What says which piece comes, where no blank stands behind it (이름은하람)."""


def _forms(word: str) -> Iterator[str]:
    lead = _LEAD.match(word) if len(word) > 3 else None
    stem = word[lead.end() :] if lead is not None else word
    while True:
        if len(stem) <= 3:
            yield stem
        cut = _TAIL.sub("", stem)
        if not cut or cut == stem:
            return
        stem = cut


def names(earlier: Sequence[Sequence[Fragment]], now: Sequence[Fragment], key: int) -> list[Fragment]:
    """(hash, syllables) of everything that pieces of this line make among themselves, in order, or with one of each of some earlier lines, in any
    order; few pieces before many."""
    lines = [now, *reversed(earlier[-LINES:])]
    most = NAME[-1]
    powers = [pow(key, size, PRIME) for size in range(most + 1)]  # `rolling.join`, for pieces of few lengths
    made = [(joined, size, 1 << n) for n, line in enumerate(lines) for joined, size in line]
    found = dict.fromkeys(_of_one(now, key))
    left = TRIES
    for _ in range(PIECES - 1):
        longer = []
        for joined, size, used in made:
            for n, line in enumerate(lines):
                if used >> n & 1:
                    continue
                for piece, length in line:
                    if size + length > most:
                        continue
                    left -= 1
                    if left < 0:
                        return [*found]
                    more = (joined * powers[length] + piece) % PRIME
                    longer.append((more, size + length, used | 1 << n))
                    if n == 0 or used & 1:
                        found[more, size + length] = None
        made = longer
    return [*found]


def _of_one(line: Sequence[Fragment], key: int) -> Iterator[Fragment]:
    for size in range(2, PIECES + 1):
        for some in combinations(line, size):
            joined = some[0]
            for piece in some[1:]:
                joined = join(joined, piece, key)
            if joined[1] in NAME:
                yield joined


def of(readings: Iterable[Reading], key: int, *, longest: int = LONGEST) -> tuple[Fragment, ...]:
    """The pieces of the one short line that a message is; none of a message of several texts or of one of more than `longest` characters."""
    lines = dict.fromkeys(one.text for one in readings if one.plain and one.text.strip())
    return pieces(line, key) if len(lines) == 1 and len(line := next(iter(lines))) <= longest else ()


def told(now: Sequence[Fragment], earlier: Sequence[Sequence[Fragment]], index: Index, stand: Standings) -> Iterator[Mention]:
    """Whole names of cases with a standing, or their initial consonants, that this line completes."""
    if not now:
        return
    made = names(earlier, now, index.number_key)
    tried = 1.0 + len(made) / TRIED
    for place, (joined, _) in enumerate(made):
        run = index.find_joined(LETTERS, joined)
        rows = stand.keyed(run) if run else None
        if rows:
            chance = tried * (len(run) + 1.0) / (index.keyed_rows + FEW)
            yield Mention("name", ("letters", place), tuple(sorted(rows)), min(1.0, chance))
        elif rows := stand.among(shared := index.find_joined(CONSONANTS, joined, most=SHARED)):
            chance = tried * (len(shared) + 1.0) / (index.keyed_rows + FEW)
            yield Mention("name_part", ("letters", place), tuple(sorted(rows)), min(1.0, chance))
