"""Which cases are spoken of by their topic, in bits: Σ log2(1 / share of titles with the word) over the title words that stand in a text.

Pure. A word inside a longer one that also matched adds nothing; a piece of a compound counts for less than a word of its own. The agency's
letterhead, signatures, addresses and mail headers are nobody's topic: they are cut out first. One common word is no topic, two words or one rare
one are (`weights.TOPIC_NEAR`).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import timedelta
from typing import Final

from dlp.linkage import evidence, weights
from dlp.linkage.index import Index
from dlp.linkage.snapshot import RECENT
from dlp.linkage.standing import NO_DAY, Standings, within
from dlp.linkage.texts import Reading
from dlp.linkage.titles import title_words

RARE: Final = 400
"""Rows of a word from which it does not point at cases that nobody in the message has to do with."""
MOST_WORDS: Final = 40
MOST_ROWS: Final = 200
OFFICE_ROWS: Final = 1000
"""Open cases of one word that are looked at for whoever has to do with every case."""
LATELY: Final = 300
"""Closed cases of one word, those received last, among which the ones closed lately are looked for."""
_NO_TOPIC: Final = re.compile(
    r"^[^\S\n]*\[[^\]\n]{2,20}\]|^[^\S\n]*\([^)\n]{2,20}\)|^[^\n]{0,40}(?:드림|올림|배상)\s*$|^(?:보낸\s?사람|받는\s?사람|보낸날짜|날짜|참조|From|To|Cc|Sent|Date)\s?:[^\n]*$"
    r"|^[^\n]{0,60}(?:Tel|TEL|전화|팩스|FAX|Fax|내선|직통|E-?mail|메일|주소|담당자?)\s?[.:)：][^\n]*$|https?://\S+|(?<!\S)\S+@\S+",
    re.MULTILINE,
)
_PLACE: Final = re.compile(r"[가-힣][가-힣0-9]{1,12}(?:로|길)(?:\s?\d+번?길)?\s?\d{1,4}(?:-\d{1,4})?(?!\s?번?길|[가-힣0-9])")
"""A road with a number: somebody's address, unless a request is spoken of, whose title it may be."""
_WORDS: Final = re.compile(r"[가-힣A-Za-z]{2,}")

Run = tuple[str, Sequence[int]]


class Spoken:
    """The title words of one message's texts. `bits`: row → bits for the cases with a standing and for those that rare words point at; `of` for any."""

    __slots__ = ("_texts", "bits")

    def __init__(self, readings: Iterable[Reading], index: Index, stand: Standings, *, talk: bool = False) -> None:
        """`talk`: a request is spoken of, so that a road and a number may be the title of one and not somebody's address."""
        each = {(one.text, one.view.length or len(one.text)): one for one in readings}
        self._texts = [words for (_, size), one in each.items() if (words := _words(one, size, index, talk=talk))]
        self.bits: dict[int, float] = {}
        for words in self._texts:
            found = _of_text(words, stand)
            if stand.everything:
                found.update(_of_office(words, index, stand, found))
            for row, worth in found.items():
                if worth > self.bits.get(row, 0.0):
                    self.bits[row] = worth

    @property
    def anything(self) -> bool:
        """Does a word of any title stand there?"""
        return bool(self._texts)

    def of(self, row: int) -> float:
        """Bits of one row, whoever has to do with it."""
        known = self.bits.get(row)
        if known is None:
            known = max((_sum((w, worth) for w, worth, run in words if within(run, row)) for words in self._texts), default=0.0)
            self.bits[row] = known
        return known

    def beyond(self, row: int, others: Iterable[int]) -> float:
        """Bits of the words of this row's title that none of these others has: what the words of another case do not explain."""
        rest = tuple(others)
        return max(
            (_sum((w, worth) for w, worth, run in _unlike(words, rest) if within(run, row)) for words in self._texts), default=0.0
        )


Word = tuple[str, float, Sequence[int]]
"""A title word of a text, its bits, and the rows whose title has it."""


def _unlike(words: Sequence[Word], rows: Sequence[int]) -> Iterator[Word]:
    """The words that are in none of these rows' titles, nor pieces of a longer word that is."""
    theirs = [word for word, _, run in words if any([within(run, row) for row in rows])]
    return (one for one in words if not any([one[0] in longer for longer in theirs]))


def _words(one: Reading, size: int, index: Index, *, talk: bool) -> list[Word]:
    """`size`: characters of what the text is, or is a part of."""
    return one.once("topic, talked of" if talk else "topic", lambda: _words_of(one.text, size, index, talk=talk))


def _words_of(text: str, size: int, index: Index, *, talk: bool) -> list[Word]:
    bare = _NO_TOPIC.sub(" ", text)
    bare = bare if talk else _PLACE.sub(" ", bare)
    runs = index.held("topic", title_words(bare))
    return _weighed(runs, bare, size - len(text) + len(bare), index.counts["cases"])[:MOST_WORDS] if runs else []


def _of_text(chosen: Sequence[Word], stand: Standings) -> dict[int, float]:
    near = stand.near()
    found: dict[int, list[tuple[str, float]]] = {}
    rare: set[int] = set()
    for word, worth, run in chosen:
        rows = stand.near_among(run)
        if len(run) <= RARE and len(rare) < MOST_ROWS:
            rare.update(run[:MOST_ROWS])
            rows.update(run[:MOST_ROWS])
        for row in rows:
            found.setdefault(row, []).append((word, worth))
    for word, worth, run in chosen:
        if len(run) > RARE:
            for row in rare - near:
                if within(run, row):
                    found.setdefault(row, []).append((word, worth))
    return {row: _sum(words) for row, words in found.items()}


def _of_office(chosen: Sequence[Word], index: Index, stand: Standings, known: Mapping[int, float]) -> dict[int, float]:
    """The open cases, and those closed lately, that several title words point at together, for whoever has to do with every case: each word may stand
    in hundreds of titles. Rows of open cases come first, so a word costs as many as are open."""
    found: dict[int, list[tuple[str, float]]] = {}
    since = stand.today - timedelta(days=RECENT) if stand.today > NO_DAY else NO_DAY
    for word, worth, run in chosen if len(chosen) > 1 else ():
        opened = bisect_left(run, index.open_rows)
        lately = index.closed_since(run, since, most=LATELY) if opened < len(run) and since > NO_DAY else []
        for row in (*run[: min(opened, OFFICE_ROWS)], *lately):
            found.setdefault(row, []).append((word, worth))
    summed = ((row, _sum(words)) for row, words in found.items() if len(words) > 1 and row not in known)
    return {row: worth for row, worth in summed if worth >= weights.TOPIC_NEAR}


def _weighed(runs: Sequence[Run], text: str, length: int, cases: int) -> list[Word]:
    """(word, bits, rows) of every word worth something, the rarest first. `length`: of the whole of which the text may be a part, in characters."""
    whole = {word.casefold() for word in _WORDS.findall(text)}
    whole |= {word[:-cut] for word in whole for cut in (1, 2)}  # with a particle
    size = length / 4
    out = []
    for word, run in runs:
        worth = evidence.word_bits(len(run), cases, size)
        if word not in whole:
            worth *= weights.PIECE_OF_WORD
        if worth > 0:
            out.append((word, worth, run))
    return sorted(out, key=lambda item: (-item[1], item[0]))


def _sum(words: Iterable[tuple[str, float]]) -> float:
    total = 0.0
    kept: list[str] = []
    for word, worth in sorted(words, key=lambda item: (-len(item[0]), item[0])):
        if not any(word in longer for longer in kept):
            kept.append(word)
            total += worth
    return total


def near(bits: Mapping[int, float], stand: Standings) -> set[int]:
    """The cases that are the topic: two words or one rare one; more where nobody in the message has to do with them."""
    if not bits:
        return set()
    close = stand.near()
    few = weights.TOPIC_NEAR if stand.everything else weights.TOPIC_ALONE
    return {row for row, worth in bits.items() if worth >= (weights.TOPIC_NEAR if row in close else few)}


def said_of(topic: float, *, explained: bool) -> list[tuple[str, float]]:
    """What words of a title say, in bits, of the requester. `explained`: his office, occupation or word explains why he is named."""
    if topic < weights.TOPIC_LEAST:
        return []
    most = weights.TOPIC_EXPLAINED if explained else weights.TOPIC_MOST
    return [("topic", round(min(most, weights.TOPIC_SHARE * topic), 1))]
