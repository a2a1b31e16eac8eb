"""A message cut into segments, and what stands in each: cue groups and hashed n-grams. Shared by the running program and by training.

A segment is about a sentence: it ends at a full stop, a line, a bracket, a mark of a list, or at a Korean sentence ending before a space, so that
a wrapper (`[시청 총무과] …`, `문의 …`) is a segment of its own. Telephone numbers and names of offices are taken out before the n-grams are made:
what they claim is looked at in `claims`, and only what is true counts. N-grams are of 2 to 4 characters inside words and over the joint of two
words, and whole words; digits are folded to 0. Two cue groups that stand together are one more feature. All are hashed with CRC-32 (ISO 3309),
which is the same on every machine.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple
from zlib import crc32

from dlp.anchors import needed
from dlp.compiled import native
from dlp.linkage.clauses_many import of_words
from dlp.linkage.contact.words import BUSINESS, GROUPS

BUCKETS: Final = 1 << 17
AT_ONCE: Final = 4_096
"""Words of one length whose n-grams are made in one turn."""
_SHORT: Final = 4
LONGEST: Final = 240
"""Characters of one segment; a longer one is cut."""
_CUES: Final = tuple((name, re.compile(pattern)) for name, pattern in GROUPS.items())
_EVERY: Final = (1 << len(_CUES)) - 1
_ENDS: Final = re.compile(
    r"(?<=[^\d][.!?。…])\s+|\n+|(?<=[\]>】」])\s*|(?<![^\S\n])[^\S\n]++(?=[\[<【○※☎◇■□▶*]|문의\s?[:(0-9가-힣]|기타\s?문의|☎)|(?<=니다)\s+|(?<=세요)\s+|(?<=[어아에예네지해려]요)\s+|(?<=[죠까])\s+|(?<=시오)\s+"
)
_NUMBER: Final = re.compile(r"\+?\d{1,4}(?:[-.) ]\d{2,4}){1,3}|\d{8,}")
_OFFICE: Final = re.compile(
    r"[가-힣]{2,8}(?:[0-9]동|과|팀|담당관|보건소|시청|구청|군청|주민센터|복지센터|사무국|사업소|도서관|학습관|공단)(?=입니다|에서|이며|[\s\])>,.·/]|$)"
)
_ADDRESSED: Final = re.compile(r"[가-힣]{2,5}\s?(?:귀하|귀중|님께?)[,.]?")
"""A line that says to whom the rest is said, and nothing else: no statement, however it reads."""
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
        if (len(plain) < _SHORT or _ADDRESSED.fullmatch(plain)) and at + 1 < len(
            pieces
        ):  # a heading, a number: it belongs to what follows
            short = plain
            continue
        short = ""
        while plain:
            out.append(plain[:LONGEST])
            plain = plain[LONGEST:]
    return out


def cues(segment: str) -> frozenset[str]:
    """The groups of which something stands in a segment."""
    may = _stand(segment) & _EVERY
    found = []
    while may:  # of forty groups a word of two or three stands there
        name, pattern = _CUES[may.bit_length() - 1]
        may ^= 1 << (may.bit_length() - 1)
        if pattern.search(segment) is not None:
            found.append(name)
    return frozenset(found)


@lru_cache(maxsize=1)
def _automaton() -> tuple[Callable[[str], int], int]:
    """For a text the bits of the groups of which a word stands there without which none of it does; and the bits of those that have no such words."""
    needs = [needed(pattern) for _, pattern in _CUES]
    words = [(word, i) for i, need in enumerate(needs) if need is not None for word in need.words]
    always = sum(1 << i for i, need in enumerate(needs) if need is None)
    return (native.Words(words).groups, always) if native is not None else (lambda _: -1, always)


def _stand(segment: str) -> int:
    """The groups that may stand in a segment, as bits."""
    groups, always = _automaton()
    return groups(segment) | always


def is_business(groups: frozenset[str]) -> bool:
    return sum([name in groups for name in BUSINESS]) > 1


@lru_cache(maxsize=1 << 15)
def _word_buckets(word: str) -> tuple[int, ...]:
    marked = _marked(word)
    return (*[_hash(marked[at : at + n]) for n in (2, 3, 4) for at in range(len(marked) - n + 1)], _hash(f"={word}"))


def _marked(word: str) -> str:
    return f"^{word[:24]}$"


MANY: Final = 500
"""Words from which their n-grams are made together."""
Buckets = dict[str, tuple[int, ...]]


def _of_words(words: Sequence[str]) -> Buckets:
    """The same of many words at once, those of one length together."""
    by_length: dict[int, list[str]] = {}
    for word in words:
        by_length.setdefault(len(_marked(word)), []).append(word)
    found: Buckets = {}
    for length, alike in by_length.items():
        for at in range(0, len(alike), AT_ONCE) if length > 3 else ():
            some = alike[at : at + AT_ONCE]
            for word, grams in zip(some, of_words([_marked(word) for word in some], count=BUCKETS), strict=True):
                found[word] = (*grams, _hash(f"={word}"))
    return found


@lru_cache(maxsize=1 << 12)
def _pairs(groups: frozenset[str]) -> tuple[int, ...]:
    names = sorted(groups)
    return tuple([_hash(f"{one}|{other}") for i, one in enumerate(names) for other in names[i + 1 :]])


def _hash(gram: str) -> int:
    return crc32(gram.encode("utf-8", "surrogatepass")) % BUCKETS


def words(segment: str) -> list[str]:
    """What n-grams are made of, in order."""
    found: list[str] = _WORD.findall(_DIGIT.sub("0", _OFFICE.sub(" ", _NUMBER.sub(" ", segment))))
    return found


def buckets(segment: Sequence[str], groups: frozenset[str], known: Buckets | None = None) -> tuple[int, ...]:
    """The n-grams and pairs of groups of a segment's words as numbers below `BUCKETS`, one for each place where one stands. `known`: those of some words."""
    found: list[int] = []
    before = ""
    for word in segment:
        found += (known.get(word) if known else None) or _word_buckets(word)
        if before:
            found.append(_hash(f"{before[-2:]} {word[:2]}"))
        before = word
    found += _pairs(groups)
    return tuple(found)


def read(text: str, made: dict[str, Segment] | None = None) -> list[Segment]:
    """The segments of a text in order; what stands there several times is looked at once. `made`: those of other views of it, added to."""
    stand = segments(text)
    made = {} if made is None else made
    cut = {one: words(one) for one in dict.fromkeys(stand) if one not in made}
    every = {word for one in cut.values() for word in one}
    known = _of_words(sorted(every)) if len(every) > MANY else {}
    made.update({one: Segment(one, groups := cues(one), buckets(said, groups, known)) for one, said in cut.items()})
    return [made[one] for one in stand]
