"""Finds every name of the register in a text, at a cost that does not grow with the register.

Owns the search; may not decide what a hit means. A line is turned into its Hangul syllables (spaces and signs left out), and only those windows of
two and of three syllables that pass a sieve (`dlp.linkage.sieve`) are hashed with the real token. Roman, Hanja, initials and masked forms are looked for only where such
characters stand in the text.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from dlp.linkage import canon
from dlp.linkage import names as forms
from dlp.linkage.cues import glued, setting
from dlp.linkage.initials import initials
from dlp.linkage.lexicon import is_common
from dlp.linkage.sieve import Sieves
from dlp.linkage.surnames import OF_ROMAN
from dlp.linkage.tokens import NO_ROWS, U8, Tokens, TokenTable

CAP: Final = 200
"""Rows handed out per hit; `count` tells the true number."""


@dataclass(frozen=True, slots=True)
class NameHit:
    """A register name at text[start:end] of a canonical view."""

    start: int
    end: int
    rows: tuple[int, ...]  # ascending (open and recent cases first), at most CAP
    form: str  # name spaced roman hanja choseong masked_name
    length: int  # syllables of the name; of a Roman name its words
    bounded: bool  # not part of a longer word
    cued: bool  # a role, label, honorific or title touches it
    common: bool  # also an everyday word, or two syllables only
    staff: bool  # somebody of the office has the same name
    count: int = 1  # rows in all
    office: bool = False  # the title that follows is an office's (팀장, 의원)
    run: Sequence[int] = ()  # all its rows, uncapped
    name: str = ""  # the name that matched, in Hangul; "" where only a piece of it did


_OTHER: Final = re.compile(r"[A-Za-zÀ-ɏㄱ-ㅎ\u3400-\u9fff\uf900-\ufaff*○◯●◎□■▲△〇✕×]")
"""Signs of a name in another form; the rarer masks (윤0람, 윤#람) are looked for where such a character stands."""
_RARE_MASKS: Final = re.compile(r"[가-힣][0#@?][가-힣]")
_LATIN_RUN: Final = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]+(?:['’‑‐-][A-Za-zÀ-ɏḀ-ỿ]+)*")
_JOINERS: Final = re.compile(r"['’‑‐-]")
_SURNAME_LENGTHS: Final = tuple(sorted({len(s) for s in OF_ROMAN if len(s) > 1}))


def _like_a_name(word: str) -> bool:
    """May one Latin word be a surname and a given name written together?"""
    return any(word[:n] in OF_ROMAN or (n > 2 and word[-n:] in OF_ROMAN) for n in _SURNAME_LENGTHS)


_LATIN_GAP: Final = re.compile(r"(?:[ \t]*,[ \t]*|[ \t.·_/|]{1,3})")
_HAN_RUN: Final = re.compile(r"[가-힣\u3400-\u9fff\uf900-\ufaff](?:[ \t·.]?[가-힣\u3400-\u9fff\uf900-\ufaff])*")
_HAN: Final = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]")
_MASKED: Final = re.compile(r"[가-힣]{1,2} ?(?:[*○◯●◎□■▲△〇OoXx0ㅇ#@?✕×] ?){1,6}[가-힣]?(?![*○◯●◎□■▲△〇])")


class Spotter:
    """`names(text)` over one register. Immutable and thread-safe."""

    __slots__ = (
        "_foreign",
        "_in_hanja",
        "_lengths",
        "_reach",
        "_readings",
        "_sieves",
        "_staff",
        "_table",
        "_tokens",
        "_words",
    )

    def __init__(
        self,
        tokens: Tokens,
        table: TokenTable,
        *,
        sieve: Mapping[str, U8],
        lengths: Iterable[int],
        readings: Mapping[str, str],
        staff: Container[int],
        foreign: bool = True,
        in_hanja: bool = True,
    ) -> None:
        """`lengths`: how many syllables the register's Hangul names have. `readings`: Hanja learnt from the register. `staff`: tokens of the names
        of colleagues. `foreign`, `in_hanja`: the register has names in other alphabets, in Hanja."""
        self._tokens, self._table, self._readings, self._staff = tokens, table, dict(readings), staff
        self._foreign, self._in_hanja = foreign, in_hanja
        self._lengths = tuple(sorted((n for n in lengths if n > 3), reverse=True))
        self._reach = max((3, *self._lengths))  # the syllables of the longest name
        self._sieves = Sieves(sieve, tokens)

    def names(self, text: str) -> list[NameHit]:
        """All register names in canonical text, longest first where they overlap, in text order."""
        hits: list[NameHit] = [] if text.isascii() else list(self._hangul(text))
        if _OTHER.search(text) is not None or (
            ("0" in text or "?" in text or "#" in text or "@" in text) and _RARE_MASKS.search(text) is not None
        ):
            hits += self._others(text)
        return _outermost(hits) if len(hits) > 1 else hits

    def may_find(self, name: str) -> bool:
        """Would a text of nothing but this Hangul name get past the sieve?"""
        return self._sieves.may_begin(name)

    # ---------------------------------------------------------------- Hangul

    def _hangul(self, text: str) -> Iterator[NameHit]:
        at, three, two = self._sieves.passing(text)
        for i in three:
            yield from self._longer(text, at[i : i + self._reach])
        for i in two:
            yield from self._at(text, at[i : i + 2])

    def _longer(self, text: str, ahead: list[int]) -> Iterator[NameHit]:
        """A name of three syllables at these places, or the beginning of a longer one."""
        if len(ahead) > 3 and self._sieves.may_go_on("".join(text[p] for p in ahead[:4])):
            for length in self._lengths:
                if length <= len(ahead):
                    yield from self._at(text, ahead[:length])
        yield from self._at(text, ahead[:3])

    def _at(self, text: str, places: list[int]) -> Iterator[NameHit]:
        start, end = places[0], places[-1] + 1
        spaced = end - start != len(places)
        if (spaced or len(places) == 2) and glued(text, start):
            return  # 까지 정리, 예산이: syllables of two words, or two out of the middle of one
        name = "".join(text[p] for p in places) if spaced else text[start:end]
        token = self._tokens("name", name)
        rows = self._table.rows(token)
        if not rows:
            return
        natural = _gaps(text, places, name) if spaced else True
        if natural is None:
            return
        hit = self._hit(
            text, start, end, rows, form="spaced" if spaced else "name", name=name, natural=natural, staff=token in self._staff
        )
        if hit.bounded or hit.cued or not (spaced or len(name) == 2):
            yield hit

    def _hit(
        self,
        text: str,
        start: int,
        end: int,
        rows: Sequence[int],
        *,
        form: str,
        name: str,
        natural: bool = True,
        staff: bool = False,
    ) -> NameHit:
        around = setting(text, start, end)
        whole = form in ("name", "spaced", "hanja")
        return NameHit(
            start, end, tuple(rows[:CAP]), form, len(name),
            bounded=around.bounded and natural, cued=around.cued, common=whole and is_common(name, family_apart=form == "spaced" and not text[start + 1 : start + 2].strip()),
            staff=staff, count=len(rows), office=around.office, run=rows, name=name if whole else "",
        )  # fmt: skip

    # ---------------------------------------------------------------- other letters

    def _others(self, text: str) -> Iterator[NameHit]:
        if _LATIN_RUN.search(text) is not None:
            yield from self._roman(text)
        if _HAN.search(text) is not None:
            yield from self._hanja(text)
        for start, end, form in initials(text):
            rows = self._table.rows(self._tokens("choseong", form))
            if rows:
                yield self._hit(text, start, end, rows, form="choseong", name=form)
        for start, end in _masked_spans(text):
            form = forms.masked(text[start:end])
            rows = self._table.rows(self._tokens("masked_name", form)) if form else NO_ROWS
            if rows:
                yield self._hit(text, start, end, rows, form="masked_name", name=form)

    def _roman(self, text: str) -> Iterator[NameHit]:
        run: list[re.Match[str]] = []
        for word in _LATIN_RUN.finditer(text):
            if run and not _LATIN_GAP.fullmatch(text, run[-1].end(), word.start()):
                yield from self._roman_run(text, run)
                run = []
            run.append(word)
        if run:
            yield from self._roman_run(text, run)

    def _roman_run(self, text: str, run: list[re.Match[str]]) -> Iterator[NameHit]:
        """Windows of two to five words; Korean names must begin or end with a surname, others must consist of known words."""
        plain = [forms.bare_word(_JOINERS.sub("", word[0])) for word in run]
        known = [self._foreign and bool(self._table.rows(self._tokens("roman_word", w))) for w in plain]
        for i, word in enumerate(plain):
            if len(word) >= 6 and (len(word) >= 10 or known[i] or _like_a_name(word)):
                yield from self._roman_at(text, run[i], run[i], [word])
            if not known[i] and word not in OF_ROMAN and not any(w in OF_ROMAN for w in plain[i + 1 : i + 3]):
                continue
            for n in range(min(5, len(plain) - i), 1, -1):
                words = plain[i : i + n]
                if all(known[i : i + n]) or (n <= 3 and (words[0] in OF_ROMAN or words[-1] in OF_ROMAN)):
                    yield from self._roman_at(text, run[i], run[i + n - 1], words)

    def _roman_at(self, text: str, first: re.Match[str], last: re.Match[str], words: list[str]) -> Iterator[NameHit]:
        for key in forms.roman_keys(words):
            rows = self._table.rows(self._tokens("roman", key))
            if rows:
                yield self._hit(text, first.start(), last.end(), rows, form="roman", name=" ".join(words))
                return

    def _hanja(self, text: str) -> Iterator[NameHit]:
        passing: dict[str, bool] = {}
        for run in _HAN_RUN.finditer(text):
            for start, end in _beside_han(text, run.start(), run.end()):
                places = [i for i in range(start, end) if "가" <= text[i] <= "힣" or forms.is_han(text[i])]
                chars = "".join([text[i] for i in places])
                i = 0
                while i < len(chars) - 1:
                    length = 0
                    for n in self._hanja_lengths(chars[i : i + 5], passing):
                        window = chars[i : i + n]
                        if _HAN.search(window) is None:
                            continue
                        hit = self._hanja_at(text, places[i], places[i + n - 1] + 1, window)
                        if hit is not None:
                            yield hit
                            length = n
                            break
                    i += max(1, length)

    def _hanja_lengths(self, chars: str, passing: dict[str, bool]) -> Iterator[int]:
        """How many of these characters may be a name, longest first: those whose reading may begin one, all where the register has names
        in Hanja. `passing` keeps what was asked before."""
        for n in range(len(chars), 1, -1):
            head = chars[: min(n, 3)]
            may = passing.get(head)
            if may is None:
                readings = filter(forms.is_hangul, forms.read_hanja(head, self._readings))
                may = passing[head] = self._in_hanja or any(map(self._sieves.may_begin, readings))
            if may:
                yield n

    def _hanja_at(self, text: str, start: int, end: int, window: str) -> NameHit | None:
        rows = self._table.rows(self._tokens("hanja", window))
        read = forms.read_hanja(window, self._readings)
        name = read[0] if read else window
        if not rows:
            for name in read:
                if rows := self._table.rows(self._tokens("name", name)):
                    break
            else:
                return None
        return self._hit(
            text, start, end, rows, form="hanja", name=name, staff=self._tokens("name", canon.name(name)) in self._staff
        )


_REACH: Final = 10
"""Characters of a run from a Hanja within which a name can hold it: five syllables, each set apart."""


def _beside_han(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches of a run that a name with Hanja in it can touch."""
    left = right = -1
    for han in _HAN.finditer(text, start, end):
        at = han.start()
        if at - _REACH > right:
            if right > left:
                yield left, right
            left = max(start, at - _REACH)
        right = min(end, at + _REACH + 1)
    if right > left:
        yield left, right


def _gaps(text: str, places: list[int], name: str) -> bool | None:
    """May these syllables, set apart as they are, be one name? None: no. False: an odd place for a gap. True: as people do it.

    People space every syllable (윤 하 람, 윤.하.람), set the surname apart (윤 하람), or write a foreign name in words (응우옌 티 란).
    """
    between = [text[a + 1 : b] for a, b in pairwise(places)]
    for gap in between:
        if len(gap) > 3 or any(c.isalnum() or c in forms.MASKS or "ㄱ" <= c <= "ㅣ" for c in gap):
            return None
    if all(between) or len(name) > 4:
        return True
    family = len(forms.surname(name))
    alone = [i for i, gap in enumerate(between) if gap]
    return (alone == [family - 1] or len(name) == 4) and all(not gap.strip() for gap in between)


def _masked_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where a masked name may stand: 윤*람, 윤○○람, 윤하*. Two syllables before the mask are a name's start or the end of another word."""
    for found in _MASKED.finditer(text):
        start, end = found.start(), found.start() + len(found[0].rstrip())
        if text[end - 1] == "0" and text[end : end + 1].isdigit():
            continue  # 전화 02-…: a number, no mask
        tail = "가" <= text[end - 1] <= "힣"
        head = "가" <= text[start + 1] <= "힣"
        yield start, end
        if head and tail:
            yield start + 1, end
            yield start, start + len(text[start : end - 1].rstrip())


def _outermost(hits: list[NameHit]) -> list[NameHit]:
    """Text order; a hit inside a longer one goes, unless only the shorter is a word of its own.

    In this order every hit before begins no later, so the one that reaches furthest decides: of all for a hit that is no word of its own,
    of those that are words for one that is.
    """
    hits.sort(key=lambda h: (h.start, -h.end))
    out: list[NameHit] = []
    furthest = furthest_word = -1
    for hit in hits:
        if hit.end <= (furthest_word if hit.bounded else furthest):
            continue
        out.append(hit)
        furthest = max(furthest, hit.end)
        if hit.bounded:
            furthest_word = max(furthest_word, hit.end)
    return out
