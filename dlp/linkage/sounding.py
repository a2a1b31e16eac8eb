"""Names as somebody writes them who has only heard them: 남궁쏠, 재갈민, 응웬티란 for 응우옌 티 란.

    near_cues   right behind a phrase for who asked, of all cases that a person in the message has to do with
    found       anywhere in a short text, of no more than the case or two that it speaks of: words, and few side by side, by their sound

Pure. A Korean name agrees in every sound, or in all but one where it is addressed as a person; a long name of another language, which everybody writes
down otherwise, agrees in its consonants. What is found is a piece, and costs the chance of every word that was tried.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain, islice
from typing import Final

from dlp.linkage import descriptions, evidence, few, names
from dlp.linkage.index import Index
from dlp.linkage.lexicon import COMMON
from dlp.linkage.mentions import Mention
from dlp.linkage.standing import Standings
from dlp.linkage.surnames import SINGLE, TWO_SYLLABLE
from dlp.linkage.texts import LONG, Reading
from dlp.linkage.titles import STOP
from dlp.linkage.wording import asked_at

MOST: Final = 24
"""Words of one text that are looked up."""
WORDS: Final = 4
"""Words of one name."""
_AFTER: Final = 24
"""Characters behind a phrase for who asked."""
_TOGETHER: Final = 256
"""Words of which the register is asked in one go."""
_SYLLABLES: Final = range(2, 13)
_BARE: Final = 3
"""Syllables of a name from which it needs no title to be one."""
_WORD: Final = re.compile(r"[가-힣]+")
_GAP: Final = re.compile(r"[ ·.,]?[ ]?")
_FIRST_WORD: Final = re.compile(r"[가-힣0-9]{2,7}")
_LEAD: Final = re.compile(
    r"(?:님|씨)?(?:은|는|이|가|의|이요)?[\s:：-]*(?:(?:성함|성명|이름|존함)(?:은|는|이|가)?[\s:：]*)?(?:바로\s)?"
)
_FAMILIES: Final = frozenset(map(names.hangul_sound, (*SINGLE, *TWO_SYLLABLE)))
"""How surnames sound: whatever is no surname's sound begins no name."""


Heard = dict[str, tuple[tuple[int, ...], float] | None]
"""Word → the candidates whose names sound like it, and its chance: the views of a message share most of their words."""


Runs = Mapping[str, Sequence[int]]
"""Key → rows, of the keys that somebody has."""


def near_cues(reading: Reading, index: Index, stand: Standings, heard: Heard) -> Iterator[Mention]:
    """What stands right after a phrase that points at whoever asked: a name by its sound, initials. `heard`: what was found so far, added to."""
    text = reading.text
    starts = [_LEAD.match(text, cue).end() for _, cue in asked_at(text)]  # type: ignore[union-attr]  # matches the empty string
    first = [_FIRST_WORD.match(text, start, start + _AFTER) for start in starts]
    strange = list(dict.fromkeys([word[0] for word in first if word is not None and word[0] not in heard]))
    for at in range(0, len(strange), _TOGETHER):
        _hear(strange[at : at + _TOGETHER], index, stand, heard)
    for start, word in zip(starts, first, strict=True):
        if word is not None and (found := heard[word[0]]) is not None:
            rows, chance = found
            yield Mention("name_part", (reading.view.part, reading.start(start)), rows, chance, reading.cue(start, start + 1))
        for letters in few.INITIALS.finditer(text[start : start + _AFTER]):
            run = index.run("initials", "".join(c for c in letters.groups() if c).casefold())
            rows = few.close(stand.among(run), stand)
            if rows:
                yield Mention(
                    "name_part",
                    (reading.view.part, reading.start(start)),
                    rows,
                    evidence.part_chance(len(run), index.keyed_rows),
                    "asked",
                )


def found(reading: Reading, index: Index, rows: set[int], *, told: bool = True) -> Iterator[Mention]:
    """Names of `rows`, the cases that are spoken of, by their sound alone. `told`: there is talk of a request; else a title is no reason to take another
    letter for this one."""
    if not rows or len(rows) > descriptions.FEW or len(reading.text) > LONG:
        return
    text = reading.text
    words = list(islice(_WORD.finditer(text), MOST))
    tried: set[str] = set()
    for at in range(len(words)):
        for last in range(at, min(at + WORDS, len(words))):
            if last > at and _GAP.fullmatch(text, words[last - 1].end(), words[last].start()) is None:
                break
            before = "".join(word[0] for word in words[at:last])
            called = told and titled(text, words[last].end())
            for name in stems(words[last][0]):
                name, whole = before + name, name == words[last][0]
                if len(name) not in _SYLLABLES or name in tried:
                    continue
                tried.add(name)
                if meant := _meant(
                    name, index, rows, called=called if whole else told and addressed(words[last][0], name[len(before) :])
                ):
                    place = (reading.view.part, reading.start(words[at].start()))
                    chance = len(words) * (len(meant) + 1.0) / (index.keyed_rows + 600.0)
                    yield Mention("name_part", place, meant, min(1.0, chance), reading.cue(words[at].start(), words[last].end()))


def _meant(name: str, index: Index, rows: set[int], *, called: bool) -> tuple[int, ...]:
    """Those of `rows` who may be called so. What no surname's sound begins is a name of another language, or none."""
    if name in COMMON or name in STOP:
        return ()
    keys = names.skeleton_keys(name)
    if (called or len(name) >= _BARE) and (_like_family(name[:1]) or _like_family(name[:2])):
        keys += names.sound_keys(name) if called else names.sound_keys(name)[:1]
    found = {row for _, run in index.held("sound", keys) for row in rows.intersection(run)} if keys else set()
    if not found or index.is_colleague(name) or index.run("name", name):
        return ()  # whoever is called so as it stands is found as a name
    return tuple(sorted(found))


_ASKING: Final = re.compile(r"누구|누가|어느|어떤|무엇|무슨|뭐|왜|언제|어디|어떻")
"""Interrogatives: 청구인이 누구인지 asks and tells nothing."""


def _hear(words: Sequence[str], index: Index, stand: Standings, heard: Heard) -> None:
    """Of each word the candidates whose name sounds like its beginning, read from the surname or to it; none where it is somebody's name as it stands. What
    the register says of all their names and sounds is asked in one go."""
    heard |= dict.fromkeys(words)
    read = {word: _as_names(word) for word in words if _ASKING.match(word) is None}
    begun = {word: _longer(word, stem) for word, (stem, _) in read.items()}
    asked = [name for _, some in read.values() for name in some]
    held = dict(index.held("name", (*asked, *chain(*begun.values()))))
    keys = {name: names.sound_keys(name) for name in asked if name not in held}
    bare = {stem: names.skeleton_keys(stem) for stem, _ in read.values()}
    runs = dict(index.held("sound", chain(*keys.values(), *bare.values())))
    for word, (stem, some) in read.items():
        if any([name in held or index.is_colleague(name) for name in begun[word]]):
            continue  # 김명은 is no 김명 with a particle where somebody is called so
        heard[word] = _sounds(some, keys, runs, index, stand, bare[stem])


def _sounds(
    some: Sequence[str], keys: Mapping[str, Sequence[str]], runs: Runs, index: Index, stand: Standings, bare: Sequence[str]
) -> tuple[tuple[int, ...], float] | None:
    """Candidates whose names sound like the first of these that sounds like anybody's, or have the same consonants. `keys`: of those that are nobody's."""
    read: list[str] = []
    found = None
    for name in some:
        if name not in keys:
            return None
        read.append(name)
        if (found := _close(keys[name], runs, index, stand)) is not None:
            break
    found = found or _close(bare, runs, index, stand)
    if found is None or any([index.is_colleague(name) for name in read]):  # asked last: nearly all words are nobody's
        return None
    return found


def _close(keys: Sequence[str], runs: Runs, index: Index, stand: Standings) -> tuple[tuple[int, ...], float] | None:
    found = [runs[key] for key in keys if key in runs]
    rows = few.close(stand.among_any(found), stand) if found else ()
    if not rows:
        return None
    chance = (sum(map(len, found)) + 2.0) / (index.keyed_rows + 500.0)
    return rows, min(1.0, chance * (1.0 if keys[0] in runs else 2.0))


def _as_names(word: str) -> tuple[str, list[str]]:
    """The stem of a word, and the names that it may be: as it stands, and with the surname behind."""
    stem = stems(word)[-1]
    turned = dict.fromkeys((stem, stem[-1:] + stem[:-1])) if 2 <= len(stem) <= 5 and stem not in COMMON else ()
    return stem, [name for name in turned if _like_family(name[:1]) or _like_family(name[:2])]


def _longer(word: str, stem: str) -> tuple[str, ...]:
    """Beginnings of a word that are longer than its stem and may be a whole name: what looks like a particle may be a syllable of it."""
    return tuple([word[:size] for size in range(max(3, len(stem) + 1), min(len(word), 5) + 1)])


@lru_cache(maxsize=1 << 12)
def _like_family(syllables: str) -> bool:
    return names.hangul_sound(syllables) in _FAMILIES


def stems(word: str) -> tuple[str, ...]:
    """A word as it stands, and without what may be a particle or copula."""
    return tuple(dict.fromkeys((word, few.untailed(word) or word)))


def titled(text: str, end: int) -> bool:
    """Does a person's title follow the word that ends here?"""
    return few.TITLE.match(text, end) is not None


def addressed(word: str, stem: str) -> bool:
    """Does the word go on with a person's title behind its stem (재갈민씨라고)?"""
    return few.TITLE.match(word, len(stem)) is not None
