"""A message cut into segments, and what stands in each: cue groups and hashed n-grams. Shared by the running program and by training.

A segment is about a sentence: it ends at a full stop, a line, a bracket, a mark of a list, or at a Korean sentence ending before a space, so that
a wrapper (`[시청 총무과] …`, `문의 …`) is a segment of its own. Telephone numbers and names of offices are taken out before the n-grams are made:
what they claim is looked at in `claims`, and only what is true counts. N-grams are of 2 to 4 characters inside words and over the joint of two
words, and whole words; digits are folded to 0. Two cue groups that stand together are one more feature. All are hashed with CRC-32 (ISO 3309),
which is the same on every machine.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple
from zlib import crc32

from dlp.linkage.contact.words import BUSINESS, GROUPS

BUCKETS: Final = 1 << 14
_SHORT: Final = 4
LONGEST: Final = 240
"""Characters of one segment; a longer one is cut."""
_CUES: Final = tuple((name, re.compile(pattern)) for name, pattern in GROUPS.items())
_ENDS: Final = re.compile(
    r"(?<=[^\d][.!?。…])\s+|\n+|(?<=[\]>】」])\s*|(?<![^\S\n])[^\S\n]++(?=[\[<【○※☎◇■□▶*]|문의\s?[:(0-9가-힣]|기타\s?문의|☎)|(?<=니다)\s+|(?<=세요)\s+|(?<=[어아에예네지해려]요)\s+|(?<=[죠까])\s+|(?<=시오)\s+"
)
_NUMBER: Final = re.compile(r"\+?\d{1,4}(?:[-.) ]\d{2,4}){1,3}|\d{8,}")
_OFFICE: Final = re.compile(
    r"[가-힣]{2,8}(?:[0-9]동|과|팀|담당관|보건소|시청|구청|군청|주민센터|복지센터|사무국|사업소|도서관|학습관|공단)(?=입니다|에서|이며|[\s\])>,.·/]|$)"
)
_DIGIT: Final = re.compile(r"\d")
_WORD: Final = re.compile(r"[^\s\[\]()<>{}.,:;/·\"'“”‘’「」~!]+")


class Segment(NamedTuple):
    text: str
    cues: frozenset[str]
    buckets: tuple[int, ...]


def segments(text: str) -> list[str]:
    """The sentences of a text in lower case, none empty."""
    out: list[str] = []
    short = ""
    pieces = _ENDS.split(text.lower())
    for at, piece in enumerate(pieces):
        plain = f"{short} {piece.strip()}".strip()
        if len(plain) < _SHORT and at + 1 < len(pieces):  # a heading, a number: it belongs to what follows
            short = plain
            continue
        short = ""
        while plain:
            out.append(plain[:LONGEST])
            plain = plain[LONGEST:]
    return out


def cues(segment: str) -> frozenset[str]:
    """The groups of which something stands in a segment."""
    return frozenset([name for name, pattern in _CUES if pattern.search(segment) is not None])


def is_business(groups: frozenset[str]) -> bool:
    return sum([name in groups for name in BUSINESS]) > 1


@lru_cache(maxsize=1 << 15)
def _word_buckets(word: str) -> tuple[int, ...]:
    marked = f"^{word[:24]}$"
    return (*[_hash(marked[at : at + n]) for n in (2, 3, 4) for at in range(len(marked) - n + 1)], _hash(f"={word}"))


@lru_cache(maxsize=1 << 12)
def _pairs(groups: frozenset[str]) -> tuple[int, ...]:
    names = sorted(groups)
    return tuple([_hash(f"{one}|{other}") for i, one in enumerate(names) for other in names[i + 1 :]])


@lru_cache(maxsize=1 << 14)
def _hash(gram: str) -> int:
    return crc32(gram.encode("utf-8", "surrogatepass")) % BUCKETS


def buckets(segment: str, groups: frozenset[str]) -> tuple[int, ...]:
    """The n-grams and pairs of groups of a segment as numbers below `BUCKETS`, one for each place where one stands."""
    bare = _DIGIT.sub("0", _OFFICE.sub(" ", _NUMBER.sub(" ", segment)))
    found: list[int] = []
    before = ""
    for word in _WORD.findall(bare):
        found += _word_buckets(word)
        if before:
            found.append(_hash(f"{before[-2:]} {word[:2]}"))
        before = word
    found += _pairs(groups)
    return tuple(found)


def read(text: str) -> list[Segment]:
    """The segments of a text in order; what stands there several times is looked at once."""
    known: dict[str, Segment] = {}
    out = []
    for one in segments(text):
        segment = known.get(one)
        if segment is None:
            groups = cues(one)
            segment = known[one] = Segment(one, groups, buckets(one, groups))
        out.append(segment)
    return out
