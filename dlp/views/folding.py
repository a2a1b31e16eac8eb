"""The canonical form of a text: NFC, spelled jamo composed, compatibility characters folded one by one, invisible ones dropped.

Works only on the stretches whose shape says that something changes; the rest is copied. Lone initial consonants (ㅎㄱㄷ), laughter
(ㅋㅋ, ㅠㅠ) and a ㅇ that stands for zero are left alone.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, NamedTuple

from dlp.triggers import signs
from dlp.views.alphabet import ASTRAL, FOLDS, folded, is_mark
from dlp.views.hangul import COMPATIBLE, is_syllable, letters, syllables
from dlp.views.offsets import Loom, Woven

_LAUGHS: Final = "ㅋㅎㅠㅜㅡ"
_DIGIT_AFTER: Final = re.compile(r"[ \-.)/_~]{0,3}[ㅇㅣ]{0,3}[0-9]")
_DIGIT_BEFORE: Final = re.compile(r"[0-9][ㅇㅣ]{0,3}[ \-.)/_~]{0,3}$")
_JOINER: Final = "\u200d"
_JAMO: Final = rb"\xC2-\xC7"
_SPACED: Final = rb"(?<![" + _JAMO + rb"])[" + _JAMO + rb"](?>(?:[ .\-/,\xBE\xC9][" + _JAMO + rb"](?![" + _JAMO + rb"])){3,})"
CHANGES: Final = re.compile(
    rb"(" + _SPACED + rb")|([\xC8-\xCA]++(?![\xCB\xC7]))"
    rb"|(?>(?:[\x00-\xFF](?=[\xCB\xC7]))?)[\xC7-\xCB\xD0" + _JAMO + rb"]*+(?<=[\xC2-\xCB\xD0])",
)
"""Stretches that may change: spaced letters, characters folded one by one, all else. A mark takes the character before along."""
_QUIET: Final = bytes(code for code in range(256) if not 0xC2 <= code <= 0xCB and code != ASTRAL)
_WORTH: Final = re.compile(rb"[\xC7-\xCB\xD0]|[\xC2\xC4][\xC3\xC5\xC6]")
"""On the shape without its quiet bytes: whether there is anything to fold; ㅋㅋㅋ and ㅠㅠ are nothing."""
_RIDERS: Final = re.compile(rb"(?:^|[^\xBE\xCA\xCB])[\xCA\xCB]")
"""Invisible characters and marks that are not just the dress of an emoji."""
_FUSED: Final = re.compile(
    rb"[0-9A-Za-z\x80-\x8A\xC0\xC1][\xCA\xCB]+[0-9A-Za-z\x80-\x8A\xC0\xC1]"
    rb"|[0-9A-Za-z][\xCA\xCB]*[\xC8\xD0]|[\xC8\xD0][\xCA\xCB]*[0-9A-Za-z]"
)
"""Two words or numbers that the raw text keeps apart and the folded one may not."""


GATE: Final = signs(b"\xc3\xc5\xc6\xc7\xc8\xc9\xca\xcb" + bytes([ASTRAL]))
"""Something of this stands in every text that `fold` changes: `_WORTH` asks for it."""


class Fold(NamedTuple):
    woven: Woven
    jamo: bool  # letters were composed to syllables
    fused: bool  # the raw text is to be read as well


class _Unit(NamedTuple):
    char: str
    start: int
    end: int
    conjoining: bool = False


def fold(text: str, shape: bytes) -> Fold | None:
    """The canonical form of `text` with its map, or None where it is the text itself. Linear in length."""
    loud = shape.translate(None, _QUIET)
    if not _WORTH.search(loud) or (not loud.strip(b"\xca\xcb") and not _RIDERS.search(shape)):
        return None
    loom, at, jamo, changed = Loom(text), 0, False, False
    for match in CHANGES.finditer(shape):
        start, end = match.span()
        if start == end:
            continue
        if match.start(2) >= 0:
            loom.copy(at, start)
            loom.put_each([FOLDS[char] for char in text[start:end]], start)
            at, changed = end, True
            continue
        units = _units(text, start, end)
        composed = _composed(units, text, spaced=match.start(1) >= 0)
        jamo |= composed is not None and any("\u3131" <= char <= "\u318e" for char in text[start:end])
        units = composed or units
        if "".join([unit.char for unit in units]) == text[start:end]:
            continue
        changed = True
        loom.copy(at, start)
        for unit in units:
            loom.put(unit.char, unit.start, unit.end)
        at = end
    if not changed:
        return None
    loom.copy(at, len(text))
    return Fold(loom.done(), jamo, jamo or bool(_FUSED.search(shape)))


def _units(text: str, start: int, end: int) -> list[_Unit]:
    """Every character of a stretch folded by itself, marks joined to the character they ride on."""
    units: list[_Unit] = []
    for i in range(start, end):
        char = text[i]
        if is_mark(char):
            if units and not units[-1].char.isalnum():
                units.append(_Unit(char, i, i + 1))  # dresses an emoji, hides nothing
            elif units and units[-1].end == i:
                base = units[-1]
                whole = unicodedata.normalize("NFC", base.char + char)
                units[-1] = _Unit(whole if len(whole) == 1 else base.char, base.start, i + 1)
        elif char == _JOINER and units and units[-1].char > "\u2190" and not units[-1].char.isalnum():
            units.append(_Unit(char, i, i + 1))
        elif (letter := COMPATIBLE.get(char)) is not None:
            if char >= "\u11a8" and units and is_syllable(units[-1].char):
                base = units.pop()  # a syllable without its final: take it apart, the composition closes it
                units += [_Unit(part, base.start, base.end, True) for part in letters(base.char)]
            units.append(_Unit(letter, i, i + 1, True))
        else:
            units += [_Unit(part, i, i + 1) for part in folded(char)]
    return units


def _composed(units: list[_Unit], text: str, *, spaced: bool) -> list[_Unit] | None:
    """The stretch with its letters composed, or None where they spell nothing."""
    chars = [unit.char for unit in units]
    if not any("\u314f" <= char <= "\u3163" for char in chars):
        return None
    kept = [unit for unit in units if "\u3131" <= unit.char <= "\u318e"] if spaced else units
    out: list[_Unit] = []
    found, at = False, 0
    while at < len(kept):
        stop = at
        while stop < len(kept) and "\u3131" <= kept[stop].char <= "\u318e":
            stop += 1
        run = kept[at:stop]
        if run:
            spelled = _spelled(run, text)
            found |= spelled is not None
            out += spelled or run
        else:
            out.append(kept[at])
        at = max(stop, at + 1)
    return out if found else None


def _spelled(run: list[_Unit], text: str) -> list[_Unit] | None:
    """One run of letters as syllables, if that is what it was meant to be."""
    tail = len(run)
    while tail > 1 and run[tail - 1].char == run[-1].char:
        tail -= 1
    if len(run) - tail < 2 or run[-1].char not in _LAUGHS:
        tail = len(run)
    parts = syllables([unit.char for unit in run[:tail]])
    whole = sum(last - first > 1 for _, first, last in parts)
    left = len(parts) - whole
    if not whole or (left >= max(whole, 2) and whole < 2 and not any(unit.conjoining for unit in run)):
        return None
    if all(unit.char in "ㅇㅣ" for unit in run) and _is_number(text, run[0].start, run[-1].end):
        return None
    return [_Unit(char, run[first].start, run[last - 1].end) for char, first, last in parts] + run[tail:]


def _is_number(text: str, start: int, end: int) -> bool:
    """ㅇㅣㅇ-1234: zero, one, zero, no syllable."""
    return bool(_DIGIT_AFTER.match(text, end) or _DIGIT_BEFORE.search(text, max(start - 5, 0), start))
