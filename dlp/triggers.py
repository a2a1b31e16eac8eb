"""What makes a step look at a text at all: words and signs. Each step declares its own where it uses them; all are looked for in one pass.

    STEMS = trigger("가만", "취하")            once, when the module is imported
    if view.text.says(STEMS): ...              does one of the words stand there, as it is written?

    LATIN_AT = signs(b"@")                     a class of characters (`dlp.views.alphabet`)
    GATE = any_of(STEMS, LATIN_AT, EIGHT)        any of these
    if view.text.looked() & GATE: ...          else the step finds nothing, and need not be asked

Where there is the compiled module (`dlp.compiled`), a text is read once, when it is first asked about, whoever asks: all words are one automaton (Aho and
Corasick), and the same pass counts digits and sees what stands beside them. Its result is one number. Else that number has all bits, so that each step
is asked, and has the cheap tests of its own; words are looked for when a step asks. A gate is a cheap test before a dear one: something of it must
stand in everything that the dear one finds. `BITS_OF_WORDS` of them are words, above these are the signs. Pure.
"""

from __future__ import annotations

import re
from typing import Any, Final

from dlp.compiled import native

MOST: Final = 64
"""Triggers that one pass tells apart."""
FEW: Final = 48
"""Words up to which a search for each of them is sooner than one for all."""
EVERYTHING: Final = -1
"""What is seen of a text that was not read by the compiled pass."""

ALWAYS: Final = 1 << MOST
"""Stands in every text: the gate of what has to be asked always."""
FOUR: Final = ALWAYS << 1
"""Four written digits."""
EIGHT: Final = ALWAYS << 2
"""Eight written digits."""
SPOKEN: Final = ALWAYS << 3
"""Nine digits, written and syllables or Hanja that are read as one, of which one is such a reading."""
WORDED: Final = ALWAYS << 4
"""Eight syllables of number words."""
LATIN: Final = ALWAYS << 5
"""Four letters of ASCII."""
CODED: Final = ALWAYS << 6
"""Thirty-two letters, digits and signs of base64."""
NUMBERED: Final = ALWAYS << 7
"""Digits beside what can be read as one, or a row of readings (`dlp.views.runs`)."""
ALIKE: Final = ALWAYS << 8
"""A digit beside a letter like a digit."""
SPACED: Final = ALWAYS << 9
"""Three single syllables, set apart (`dlp.views.retyped`)."""
TOLD: Final = ALWAYS << 10
"""Ten digits, written or read at the beginning of a word (`dlp.linkage.dictated`)."""
PIECES: Final = ALWAYS << 11
"""Two written digits side by side, or three read ones at the beginning of a word (`dlp.linkage.rolling`)."""
CHAINED: Final = ALWAYS << 12
"""Four of all that can be read as a digit, with nothing but separators between, where there are digits or a row of readings."""
NUMBERS: Final = ALWAYS << 64
"""The view has number runs. No pass sees it: who asks detectors adds it."""
_FIRST_SIGN: Final = 13
_SIGNS: Final = 64


class Trigger:
    """The words of one step. `bit`: its own in what a pass finds; 0 where its words are looked for by themselves: without the compiled module,
    beyond `MOST`, and for those declared after the first pass (by a detector that is loaded late)."""

    __slots__ = ("_find", "_search", "bit", "words")

    def __init__(self, words: tuple[str, ...], bit: int) -> None:
        self.words, self.bit = words, bit
        self._find = native.Places(words, False).find if native is not None else None
        self._search = re.compile("|".join(map(re.escape, words))).search if len(words) > FEW else None

    def stands(self, text: str) -> bool:
        """Does one of the words stand in the text? By itself; a text of a message is asked with `Sensitive.says`."""
        if self._find is not None:
            return bool(self._find(text, 1, True))
        if self._search is not None:
            return self._search(text) is not None
        return any([word in text for word in self.words])


_declared: list[Trigger] = []
_classes: list[bytes | str] = []  # the signs of characters that were declared, in the order of their bits
_tables: list[bytes] = []  # class of a code point; what a class is beside digits, and beside single syllables
_automaton: list[Any] = []  # the one of all declared words, once a text was looked at


def trigger(*words: str) -> Trigger:
    """Declare words; upper and lower case are told apart. ValueError for an empty one."""
    if not words or not all(words):
        raise ValueError("a trigger needs words, and none that stands everywhere")
    words = tuple(sorted(set(words)))
    for known in _declared:
        if known.words == words:
            return known
    late = native is None or bool(_automaton) or len(_declared) >= MOST
    made = Trigger(words, 0 if late else 1 << len(_declared))
    if not late:
        _declared.append(made)
    return made


def signs(classes: bytes | str) -> int:
    """Declare classes of characters, or those of some characters: the bit that stands where one of them does. Where there is none left, that of every text."""
    if native is None or _automaton or _FIRST_SIGN + len(_classes) >= _SIGNS:
        return ALWAYS
    if classes in _classes:
        return ALWAYS << _FIRST_SIGN + _classes.index(classes)
    _classes.append(classes)
    return ALWAYS << _FIRST_SIGN + len(_classes) - 1


def any_of(*parts: Trigger | int) -> int:
    """The bits of which one stands wherever the step has anything to find."""
    made = 0
    for one in parts:
        made |= one if isinstance(one, int) else one.bit or ALWAYS
    return made


def reads(classes: bytes, row: bytes, gaps: bytes) -> None:
    """How characters are classed, for the signs (`dlp.views` says it when it is imported). Until then a text shows everything."""
    _tables[:] = [classes, row, gaps]


def look(text: str) -> int:
    """The bits of everything that stands in the text; `EVERYTHING` where no pass can tell."""
    if not _automaton:
        if native is None or not _tables:
            return EVERYTHING
        of_class = [0] * 256
        for at, classes in enumerate(_classes):
            for one in (
                classes if isinstance(classes, bytes) else {_tables[0][min(ord(char), len(_tables[0]) - 1)] for char in classes}
            ):
                of_class[one] |= 1 << _FIRST_SIGN + at
        packed = b"".join([bits.to_bytes(8, "little") for bits in of_class])
        words = [(word, i) for i, one in enumerate(_declared) for word in one.words]
        _automaton.append(native.Words(words, _tables[0], packed, *_tables[1:]))
    found: int = _automaton[0].look(text)
    return found
