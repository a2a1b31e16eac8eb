"""Finds every name of the register in a text, at a cost that does not grow with the register.

Owns the search; may not decide what a hit means. A line is turned into its Hangul syllables (spaces and signs left out), and only those windows of
two and of three syllables that pass a sieve (`dlp.linkage.sieve`) are hashed with the real token. Roman, Hanja, initials and masked forms are looked for only where such
characters stand in the text.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from dlp.linkage import canon
from dlp.linkage import names as forms
from dlp.linkage.cues import glued, setting
from dlp.linkage.initials import initials
from dlp.linkage.lexicon import is_common
from dlp.linkage.sieve import Sieves
from dlp.linkage.surnames import OF_ROMAN
from dlp.linkage.tokens import NO_ROWS, U8, Tokens, TokenTable
from dlp.triggers import EVERYTHING, any_of, signs, trigger

CAP: Final = 200
"""Rows handed out per hit; `total` tells the true number."""


class NameHit(NamedTuple):
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
    total: int = 1  # rows in all
    office: bool = False  # the title that follows is an office's (팀장, 의원)
    run: Sequence[int] = ()  # all its rows, uncapped
    name: str = ""  # the name that matched, in Hangul; "" where only a piece of it did


class Found(NamedTuple):
    """What the register says of a name as it stands in a text. `rows`: all of them; `name`: in Hangul, or the piece that was looked up."""

    rows: Sequence[int]
    name: str
    staff: bool = False


Known = dict[tuple[str, str], Found]
"""(form, as it stands in a text) → what the register says of it. Lives for one message."""


_OTHER: Final = re.compile(r"[A-Za-zÀ-ɏㄱ-ㅎ\u3400-\u9fff\uf900-\ufaff*○◯●◎□■▲△〇✕×]")
"""Signs of a name in another form; the rarer masks (윤0람, 윤#람) are looked for where such a character stands."""
_RARE_MASKS: Final = re.compile(r"[가-힣][0#@?][가-힣]")
_OTHER_SIGNS: Final = any_of(
    signs(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"),
    signs("ㄱㅇ㐀丨豈" + "".join(sorted({chr(code) for code in range(0xC0, 0x250)} - {"÷"}))),
    trigger(*"*○◯●◎□■▲△〇✕×÷", *map(chr, (0xFA6E, 0xFA6F, *range(0xFADA, 0xFB00)))),
    signs(bytes(range(0xA0, 0xAA))),
)
"""What `_OTHER` finds, as classes of characters: those of Han are letters, numerals, or folded ones."""
_RARE_SIGNS: Final = any_of(signs(b"0?#@"))
_LATIN_RUN: Final = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]+(?:['’‑‐-][A-Za-zÀ-ɏḀ-ỿ]+)*")
_JOINERS: Final = re.compile(r"['’‑‐-]")
_PARTICLES: Final = "이은가도"
"""Surnames that are also particles."""
_ALONE: Final = 6
"""Letters from which one word may be a whole name."""


def _too_short(word: str) -> bool:
    """Is one word, as it is written, too short to be a name alone? Marks and ligatures of other letters count when they are taken apart."""
    return len(word) < _ALONE and word.isascii()


_SURNAME_LENGTHS: Final = tuple(sorted({len(s) for s in OF_ROMAN if len(s) > 1}))


_KEPT: Final = 4_096
"""Latin words and rows of them of which is kept what they may be: an office writes the same few hundred."""


@lru_cache(maxsize=_KEPT)
def _like_a_name(word: str) -> bool:
    """May one Latin word be a surname and a given name written together?"""
    return any(word[:n] in OF_ROMAN or (n > 2 and word[-n:] in OF_ROMAN) for n in _SURNAME_LENGTHS)


@lru_cache(maxsize=_KEPT)
def _roman_keys(name: str) -> list[str]:
    return forms.roman_keys(name.split(" "))


@lru_cache(maxsize=_KEPT)
def _bare(word: str) -> str:
    """One Latin word as the register has it, without what joins its parts."""
    return forms.bare_word(_JOINERS.sub("", word))


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

    def names(self, text: str, known: Known | None = None, seen: int = EVERYTHING) -> list[NameHit]:
        """All register names in canonical text, longest first where they overlap, in text order. `known`: what was looked up in other texts of the same
        message, which say the same again; added to here. `seen`: what a pass sees of the text."""
        known = {} if known is None else known
        hits: list[NameHit] = []
        if not text.isascii():
            at, three, two = self._sieves.passing(text)
            if at:
                hits += self._hangul(text, at, three, two, known)
        if (seen & _OTHER_SIGNS and _OTHER.search(text) is not None) or (
            seen & _RARE_SIGNS and _RARE_MASKS.search(text) is not None
        ):
            hits += self._others(text, known)
        return _outermost(hits) if len(hits) > 1 else hits

    def may_find(self, name: str) -> bool:
        """Would a text of nothing but this Hangul name get past the sieve?"""
        return self._sieves.may_begin(name)

    # ---------------------------------------------------------------- Hangul

    def _hangul(self, text: str, at: list[int], three: list[int], two: list[int], known: Known) -> Iterator[NameHit]:
        for i in three:
            yield from self._longer(text, at[i : i + self._reach], known)
        for i in two:
            if (hit := self._at(text, at[i : i + 2], known)) is not None:
                yield hit

    def _longer(self, text: str, ahead: list[int], known: Known) -> Iterator[NameHit]:
        """A name of three syllables at these places, or the beginning of a longer one."""
        if len(ahead) > 3 and self._sieves.may_go_on("".join(text[p] for p in ahead[:4])):
            for length in self._lengths:
                if length <= len(ahead) and (hit := self._at(text, ahead[:length], known)) is not None:
                    yield hit
        if (hit := self._at(text, ahead[:3], known)) is not None:
            yield hit

    def _at(self, text: str, places: list[int], known: Known) -> NameHit | None:
        start, end = places[0], places[-1] + 1
        spaced = end - start != len(places)
        if (spaced or len(places) == 2) and glued(text, start):
            return None  # 까지 정리, 예산이: syllables of two words, or two out of the middle of one
        if spaced and text[start] in _PARTICLES and text[start + 1].isspace() and "가" <= text[start - 1 : start] <= "힣":
            return None  # 청구인이 정순: the particle of who is named next, and no 이정순
        name = "".join([text[p] for p in places]) if spaced else text[start:end]
        found = known.get(("name", name))
        if found is None:
            token = self._tokens("name", name)
            found = known["name", name] = Found(self._table.rows(token), name, token in self._staff)
        if not found.rows:
            return None
        natural = _gaps(text, places, name) if spaced else True
        if natural is None:
            return None
        hit = self._hit(text, start, end, found, form="spaced" if spaced else "name", natural=natural)
        return hit if hit.bounded or hit.cued or not (spaced or len(name) == 2) else None

    def _hit(self, text: str, start: int, end: int, found: Found, *, form: str, natural: bool = True) -> NameHit:
        around = setting(text, start, end)
        whole = form in ("name", "spaced", "hanja")
        rows, name = found.rows, found.name
        common = whole and is_common(name, family_apart=form == "spaced" and not text[start + 1 : start + 2].strip())
        return NameHit(  # in their order: keywords cost twice that, and a list has ten thousand
            start, end, tuple(rows[:CAP]), form, len(name), around.bounded and natural, around.cued, common,
            found.staff, len(rows), around.office, rows, name if whole else "",
        )  # fmt: skip

    # ---------------------------------------------------------------- other letters

    def _others(self, text: str, known: Known) -> Iterator[NameHit]:
        if _LATIN_RUN.search(text) is not None:
            yield from self._roman(text, known)
        if _HAN.search(text) is not None:
            yield from self._hanja(text, known)
        for start, end, form in initials(text):
            found = known.get(("choseong", form))
            if found is None:
                found = known["choseong", form] = Found(self._table.rows(self._tokens("choseong", form)), form)
            if found.rows:
                yield self._hit(text, start, end, found, form="choseong")
        for start, end in _masked_spans(text):
            written = text[start:end]
            found = known.get(("masked_name", written))
            if found is None:
                form = forms.masked(written)
                rows = self._table.rows(self._tokens("masked_name", form)) if form else NO_ROWS
                found = known["masked_name", written] = Found(rows, form)
            if found.rows:
                yield self._hit(text, start, end, found, form="masked_name")

    def _roman(self, text: str, known: Known) -> Iterator[NameHit]:
        run: list[re.Match[str]] = []
        for word in _LATIN_RUN.finditer(text):
            if run and not _LATIN_GAP.fullmatch(text, run[-1].end(), word.start()):
                if len(run) > 1 or not _too_short(run[0][0]):
                    yield from self._roman_run(text, run, known)
                run = []
            run.append(word)
        if run and (len(run) > 1 or not _too_short(run[0][0])):
            yield from self._roman_run(text, run, known)

    def _roman_run(self, text: str, run: list[re.Match[str]], known: Known) -> Iterator[NameHit]:
        """Windows of two to five words; Korean names must begin or end with a surname, others must consist of known words."""
        plain = [_bare(word[0]) for word in run]
        met = [self._foreign and bool(self._roman_word(word, known)) for word in plain]
        family = [word in OF_ROMAN for word in plain]
        for i, word in enumerate(plain):
            if len(word) >= _ALONE and (len(word) >= 10 or met[i] or _like_a_name(word)):
                yield from self._roman_at(text, run[i], run[i], [word], known)
            if not met[i] and not family[i] and not any(family[i + 1 : i + 3]):
                continue
            for n in range(min(5, len(plain) - i), 1, -1):
                words = plain[i : i + n]
                if all(met[i : i + n]) or (n <= 3 and (family[i] or family[i + n - 1])):
                    yield from self._roman_at(text, run[i], run[i + n - 1], words, known)

    def _roman_word(self, word: str, known: Known) -> Sequence[int]:
        found = known.get(("roman_word", word))
        if found is None:
            found = known["roman_word", word] = Found(self._table.rows(self._tokens("roman_word", word)), word)
        return found.rows

    def _roman_at(self, text: str, first: re.Match[str], last: re.Match[str], words: list[str], known: Known) -> Iterator[NameHit]:
        name = " ".join(words)
        found = known.get(("roman", name))
        if found is None:
            runs = self._table.held(self._tokens, "roman", _roman_keys(name))
            found = known["roman", name] = Found(runs[0][1] if runs else NO_ROWS, name)
        if found.rows:
            yield self._hit(text, first.start(), last.end(), found, form="roman")

    def _hanja(self, text: str, known: Known) -> Iterator[NameHit]:
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
                        found = self._in_han(window, known) if _HAN.search(window) is not None else None
                        if found is not None and found.rows:
                            yield self._hit(text, places[i], places[i + n - 1] + 1, found, form="hanja")
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

    def _in_han(self, window: str, known: Known) -> Found:
        found = known.get(("hanja", window))
        if found is None:
            found = known["hanja", window] = self._read_han(window)
        return found

    def _read_han(self, window: str) -> Found:
        rows = self._table.rows(self._tokens("hanja", window))
        read = forms.read_hanja(window, self._readings)
        name = read[0] if read else window
        if not rows:
            for name in read:
                if rows := self._table.rows(self._tokens("name", name)):
                    break
            else:
                return Found(NO_ROWS, window)
        return Found(rows, name, self._tokens("name", canon.name(name)) in self._staff)


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
