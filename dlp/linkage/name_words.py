"""Names of several words, and names in Latin letters, by the one word that somebody is called by (흐엉 씨, Huong, Chaeryung ssi). Pure.

A word of such a name is shared by few, but it may also be a word of the text: it is looked up only among the cases that are spoken of or that the sender
has to do with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Final

from dlp.linkage import filer, weights
from dlp.linkage.few import HANGUL, HOW_CALLED, POOL, TOKENS, close, untailed
from dlp.linkage.index import Index
from dlp.linkage.mentions import Mention
from dlp.linkage.names import bare_word
from dlp.linkage.spans import Spans
from dlp.linkage.standing import Standings
from dlp.linkage.texts import Reading
from dlp.triggers import any_of, trigger

CALLED: Final = trigger("씨", "님", "이름", "성명")
LONG_NAMES: Final = any_of(CALLED)
"""One of these stands where `long_names` finds any."""
_SOME_ROMAN: Final = re.compile(r"[A-Za-z]{3}")
_BY_WORD: Final = re.compile(rf"(?<![가-힣])([가-힣]{{2,6}}?)\s?(?:{HOW_CALLED}|이라는|라는)")
_MAIL: Final = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
_WORD: Final = re.compile(r"(?<![A-Za-z])[A-Za-z\u00c0-\u1ef9][A-Za-z\u00c0-\u1ef9'-]{2,16}")


def long_names(reading: Reading, index: Index, stand: Standings) -> Iterator[Mention]:
    """Two words of one name of several, wherever they stand (응우옌 씨, 이름은 티 란), or the one that its bearer is called by (흐엉 씨)."""
    if not reading.says(CALLED) or not index.has_any("name_word"):
        return
    found = ((*m.span(1), m[1]) for m in _BY_WORD.finditer(reading.text))
    yield from _by_word("name_word", islice(found, TOKENS), reading, index, stand)
    seen: dict[int, dict[str, int]] = {}
    for word in islice(HANGUL.finditer(reading.text), TOKENS):
        for form in dict.fromkeys((word[0], untailed(word[0]))):
            for row in index.run("name_word", form)[:POOL] if form else ():
                seen.setdefault(row, {}).setdefault(form, word.start())
    for row, words in seen.items():
        if len(words) > 1 and sum(map(len, words)) > 2 and close({row}, stand):
            place = (reading.view.part, reading.start(min(words.values())))
            yield Mention("name", place, (row,), weights.CHANCE["name_words"])


def roman_names(reading: Reading, index: Index, stand: Standings) -> Iterator[Mention]:
    """The given name of somebody in Latin letters, alone (Huong, Chaeryung). Not in a mailbox of our own: it is called after an official."""
    if index.has_any("roman_given") and _SOME_ROMAN.search(reading.text) is not None:
        mails = _MAIL.finditer(reading.text) if "@" in reading.text else ()
        ours = Spans([m.span() for m in islice(mails, TOKENS) if index.is_own_domain(m[0])])
        words = (m for m in _WORD.finditer(reading.text) if not ours.hold(m.start()))
        found = ((*m.span(), bare_word(m[0].replace("-", ""))) for m in words)
        yield from _by_word("roman_given", islice(found, TOKENS), reading, index, stand)


def _by_word(
    key: str, words: Iterable[tuple[int, int, str]], reading: Reading, index: Index, stand: Standings
) -> Iterator[Mention]:
    """One word of a name of several, by which its bearer is called: of the cases that are spoken of or that the sender has to do with."""
    for start, end, word in words:
        run = index.run(key, word)
        if run and len(run) <= POOL and (rows := close(set(run), stand)):
            share = (len(run) + 1.0) / (index.keyed_rows + 600.0)
            place = (reading.view.part, reading.start(start))
            yield Mention("given", place, rows, share, reading.cue(start, end), clause=filer.around(reading.text, start, end))
