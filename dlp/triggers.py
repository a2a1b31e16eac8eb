"""Words that make a step look at a text at all. Each step declares its own where it uses them; they are looked for all at once.

    STEMS = trigger("가만", "취하")       once, when the module is imported
    if view.text.says(STEMS): ...         does one of the words stand there, as it is written?

Where there is the compiled module (`dlp.compiled`), all words are one automaton (Aho and Corasick): a text is read once, when it is first asked about,
whoever asks. Else each step's words are looked for when it asks. A trigger is a cheap test before a dear one: one of its words must stand in
everything that the dear one finds. Pure.
"""

from __future__ import annotations

import re
from typing import Any, Final

from dlp.compiled import native

MOST: Final = 64
"""Triggers that one pass tells apart."""
FEW: Final = 48
"""Words up to which a search for each of them is sooner than one for all."""


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
_automaton: list[Any] = []  # the one of all declared words, once a text was looked at


def trigger(*words: str) -> Trigger:
    """Declare words; upper and lower case are told apart. ValueError for an empty one."""
    if not words or not all(words):
        raise ValueError("a trigger needs words, and none that stands everywhere")
    late = native is None or bool(_automaton) or len(_declared) >= MOST
    made = Trigger(tuple(dict.fromkeys(words)), 0 if late else 1 << len(_declared))
    if not late:
        _declared.append(made)
    return made


def look(text: str) -> int:
    """The bits of all triggers of which a word stands in the text."""
    if not _automaton:
        assert native is not None
        _automaton.append(native.Words([(word, i) for i, one in enumerate(_declared) for word in one.words]))
    found: int = _automaton[0].groups(text)
    return found
