"""The sentences of a text: where each begins and ends, and what it says of a request (`dlp.linkage.wording` reads that). Pure."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

_BLANKS: Final = tuple([chr(code) for code in range(0x3001) if chr(code).isspace() and chr(code) != "\n"])
"""All that `\\s` finds, but the end of a line."""
_BEFORE_WORD: Final = "(?:(?<=[요죠네]{0})|(?<=[가-힣]다{0}))(?=[가-힣])"
"""다 that stands alone is a word (자료 다 달래요) and ends nothing."""
_END: Final = re.compile(
    r"!|\?|\n|\.(?<!\b[DMJS]r\.)(?<!\bMs\.)(?<!\bMrs\.)(?<!\b[A-Z]\.)(?!\s?[0-9)\]]|[A-Za-z])|"
    + "|".join([f"{sign}(?<=[요다죠네]{sign})\\s(?=[가-힣])" for sign in (r"\.", "~")])
    + "|"
    + "|".join([re.escape(blank) + _BEFORE_WORD.format(re.escape(blank)) for blank in _BLANKS])
)
"""Each of its choices begins with one certain sign, so that `re` passes over all others without trying: a look behind comes after its sign."""


class Sentence(NamedTuple):
    """text[start:end]. kind: request claim other petition, "" for none. `asked`: (start, end) of phrases that stand for who asked. `general`: of no
    request that somebody filed."""

    start: int
    end: int
    kind: str
    asked: tuple[tuple[int, int], ...] = ()
    general: bool = False


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one text speaks of. `kind` is the strongest of its sentences: request, claim, petition, other, ""; `worded` the same with those that speak
    of disclosure in general."""

    kind: str = ""
    sentences: tuple[Sentence, ...] = ()
    worded: str = ""
    starts: tuple[int, ...] = ()  # of the sentences

    def at(self, place: int) -> Sentence | None:
        found = bisect_right(self.starts, place) - 1
        return self.sentences[found] if found >= 0 and place < self.sentences[found].end else None

    def before(self, place: int) -> Sentence | None:
        """The sentence before the one that begins at a place."""
        found = bisect_left(self.starts, place) - 1
        return self.sentences[found] if found >= 0 else None

    @property
    def asked(self) -> bool:
        return any(s.asked and s.kind != "other" for s in self.sentences)


NOTHING: Final = Spoken()


def upto(text: str, place: int, most: int) -> int:
    """Where the sentence ends in which a place lies; at most so many characters further on."""
    found = _END.search(text, place, place + most)
    return min(place + most, len(text)) if found is None else found.end()


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each."""
    start = 0
    for found in _END.finditer(text):
        if found.end() > start:
            yield start, found.end()
            start = found.end()
    if start < len(text):
        yield start, len(text)
