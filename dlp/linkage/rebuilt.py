"""Data of the cases in question put together again: names with something between their syllables, backwards or in look-alike syllables, birth
dates without a word that says so, last digits in words.

Pure. Compared only with the few cases that a person in the message works on or that are spoken of by number or topic, and only in short texts:
among so few, whatever comes out is hardly an accident, and among all it would be one all the time. The look-alikes of syllables (야민정음) are a
public convention of typing: 대 for 머, 커 for 귀, 띠 for 며, 네 for 비, 과 for 파.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product
from typing import Final

from dlp.linkage import weights
from dlp.linkage.index import Index
from dlp.linkage.mentions import Mention
from dlp.linkage.surnames import COUNTED, SINGLE, TWO_SYLLABLE
from dlp.linkage.texts import Reading
from dlp.openings import headed

LONGEST: Final = 600
"""Characters of a text that is read for them."""
MOST: Final = 60
"""Places of each kind that are tried in one text."""
_APART: Final = re.compile(r"(?<![가-힣])[가-힣](?:[^가-힣]{1,5}[가-힣]){1,5}")
_SYLLABLE: Final = re.compile(r"[가-힣]")
_WORD: Final = re.compile(r"(?<![가-힣])[가-힣]{2,5}(?=[^가-힣]|$|씨|님|이가|한테|에게|께)")
_DATE: Final = headed(
    r"(?<![0-9])((?:1[89]|20)?[0-9]{2})\s?(?:년|[-./])\s?(1[0-2]|0?[1-9])\s?(?:월|[-./])\s?(3[01]|[12][0-9]|0?[1-9])(?![0-9])"
    r"|(?<![0-9])((?:1[89]|20)?[0-9]{2})(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])(?![0-9]|\s?-?\s?[0-9*])"
    r"|(?<![0-9])(1[0-2]|0?[1-9])\s?[-./]\s?(3[01]|[12][0-9]|0?[1-9])\s?[-./]\s?((?:1[89]|20)[0-9]{2})(?![0-9])"
)
_TAIL: Final = re.compile(
    r"(?<![가-힣0-9])([공영령빵일이삼사오육륙칠팔구](?:[ ,.\-]?[공영령빵일이삼사오육륙칠팔구]){3})(?=이고|이요|이에요|이야|입니다|번|요|야|이|[^가-힣]|$)"
    r"|(?<![0-9][ .,\-])(?<![0-9])([0-9](?:[ .,\-][0-9]){3})(?![ .,\-]?[0-9])"
)
_READING: Final = {
    c: str(d) for d, cs in enumerate(("공영령빵", "일", "이", "삼", "사", "오", "육륙", "칠", "팔", "구")) for c in cs
}
_NAME: Final = range(2, 6)

_VOWELS: Final = 21
_FINALS: Final = 28
_PAIRS: Final = (
    ("머", "대"),
    ("며", "띠"),
    ("귀", "커"),
    ("비", "네"),
    ("파", "과"),
    ("피", "끠"),
    ("왕", "앟"),
    ("유", "윾"),
    ("우", "윽"),
)


def _heads() -> dict[int, int]:
    """Initial and vowel of a syllable → those of the one it looks like; the final stays."""
    out: dict[int, int] = {}
    for one, other in _PAIRS[:6]:
        a, b = ((ord(c) - 0xAC00) // _FINALS for c in (one, other))
        out[a], out[b] = b, a
    return out


_HEADS: Final = _heads()
_WHOLE: Final = {a: b for one, other in _PAIRS[6:] for a, b in ((one, other), (other, one))}


def found(reading: Reading, index: Index, rows: set[int]) -> Iterator[Mention]:
    """Everything of one view that means one of the cases in question."""
    if len(reading.text) > LONGEST or not rows:
        return
    yield from _names(reading, index, rows)
    yield from _dates(reading, index, rows)
    yield from _tails(reading, index, rows)


def _names(reading: Reading, index: Index, rows: set[int]) -> Iterator[Mention]:
    text = reading.text
    made: list[tuple[str, str, int, int]] = []  # what it would be shown as, name, place
    for match in islice(_APART.finditer(text), MOST):
        places = [m.start() for m in _SYLLABLE.finditer(text, *match.span())]
        for size in _NAME:
            for i in range(len(places) - size + 1):
                name = "".join([text[p] for p in places[i : i + size]])
                if size == _NAME[0] and COUNTED.fullmatch(name) is not None and text[places[i] + 1 : places[i + 1]].isspace():
                    continue
                made.append(("name", name, places[i], places[i + size - 1] + 1))
    for match in islice(_WORD.finditer(text), MOST):
        word = match[0]
        made += [
            ("name_part", other, *match.span())
            for other in dict.fromkeys((word[::-1], *_rotated(word), *_alike(word)))
            if other != word
        ]
    theirs = {name for name, run in index.held("name", {name for _, name, _, _ in made}) if not rows.isdisjoint(run)}
    for shown, name, start, end in made:
        if name in theirs:
            yield from _mention(reading, index, rows, "name", shown, name, start, end)


def _rotated(word: str) -> Iterator[str]:
    """The surname behind the given name: 솔남궁, 하람윤."""
    if word[-2:] in TWO_SYLLABLE:
        yield word[-2:] + word[:-2]
    elif word[-1] in SINGLE:
        yield word[-1] + word[:-1]


def _alike(word: str) -> Iterator[str]:
    """The word with one or more of its syllables as the ones they look like."""
    choices = [(c, *filter(None, (_like(c),))) for c in word]
    for made in product(*choices):
        yield "".join(made)


def _like(syllable: str) -> str:
    if syllable in _WHOLE:
        return _WHOLE[syllable]
    head, final = divmod(ord(syllable) - 0xAC00, _FINALS)
    return chr(0xAC00 + _HEADS[head] * _FINALS + final) if head in _HEADS else ""


def dates(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """(place, year, month and day in two digits each) of everything that may be a date of birth."""
    for match in islice(_DATE.finditer(text), MOST):
        groups = [g for g in match.groups() if g]
        year, month, day = groups if match[9] is None else (groups[2], groups[0], groups[1])
        yield match.span(), f"{year[-2:]}{int(month):02}{int(day):02}"


def _dates(reading: Reading, index: Index, rows: set[int]) -> Iterator[Mention]:
    for place, value in dates(reading.text):
        yield from _mention(reading, index, rows, "birth_date", "birth_date", value, *place)


def _tails(reading: Reading, index: Index, rows: set[int]) -> Iterator[Mention]:
    for match in islice(_TAIL.finditer(reading.text), MOST):
        digits = "".join([_READING.get(c, c) for c in match[0] if c in _READING or c.isdigit()])
        for field in ("phone_last4", "phone_mid4"):
            yield from _mention(reading, index, rows, field, "phone_part", digits, *match.span())


def _mention(
    reading: Reading, index: Index, rows: set[int], field: str, shown: str, value: str, start: int, end: int
) -> Iterator[Mention]:
    run = index.run(field, value)
    meant = tuple(sorted(rows.intersection(run))) if run else ()
    if meant:
        share = (len(run) + 1.0) / (index.open_rows + 2000.0)
        chance = weights.CHANCE.get(shown, 0.0) or share
        a, b = reading.view.span(start, end)
        yield Mention(shown, (reading.view.part, a), meant, chance, end=b)
