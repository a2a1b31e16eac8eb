"""What is said of a whole value that stands by itself: a number on its own line, in its own file, in a line of a chat.

A sentence says who asked and the number stands in the next line, in the text below the subject, in the file that the text announces: to who reads the
message it is said of the number, wherever the sentence ends. So a value whose own sentence says next to nothing takes what is said of who asked
anywhere in the message; where a request was spoken of just before, it is an answer. A sentence of its own about another matter has more words.
Pure.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Final

from dlp.linkage.mentions import STRONG, Mention
from dlp.linkage.sentences import sentences
from dlp.linkage.texts import LONG, Reading

FEW: Final = 10
"""Letters beside the value that say nothing of another matter: a name and a label, `번호로 전화 주세요`."""
_LETTERS: Final = re.compile(r"[^\W\d_]")
_KINDS: Final = ("request", "claim")


class _Line:
    """A line whose sentences are asked for at many places: read once, else a list in one line costs its length for each of its values."""

    __slots__ = ("_ends", "_letters", "_sentences", "size")

    def __init__(self, text: str) -> None:
        self.size = len(text)
        self._sentences = list(sentences(text))
        self._ends = [end for _, end in self._sentences]
        self._letters = [found.start() for found in _LETTERS.finditer(text)]

    def letters_beside(self, here: int, last: int) -> int:
        """Letters beside line[here : last + 1] in the sentences in which that stands."""
        number = bisect_right(self._ends, here)
        found = 0
        while number < len(self._ends) and self._sentences[number][0] <= last:
            start, end = self._sentences[number]
            found += self._count(start, min(end, here)) + self._count(max(start, last + 1), end)
            number += 1
        return found

    def _count(self, start: int, end: int) -> int:
        return bisect_left(self._letters, end) - bisect_left(self._letters, start) if start < end else 0


class Alone:
    """The values of one message that stand by themselves, and what is said of them."""

    def __init__(self, readable: Sequence[Reading], *, remembered: bool) -> None:
        """`remembered`: a request was spoken of just before, in another message."""
        self._said = "follows" if any(_who_asked(one) for one in readable) else "answer" if remembered else ""
        self._by_part: dict[str, list[Reading]] = {}
        self._places: dict[int, dict[int, int]] = {}
        self._line: tuple[Reading | None, int, _Line] = None, 0, _Line("")  # the one that was asked for last: values come in order
        if self._said:
            for one in readable:
                if one.view.how in ("plain", "rendered") and (self._said == "follows" or len(one.text) <= LONG):
                    self._by_part.setdefault(one.view.part, []).append(one)

    def cue(self, value: Mention) -> str:
        """What is said of it where its own sentence does not say it; "" for nothing."""
        if not self._said or value.field not in STRONG or value.end <= value.key[1]:
            return ""
        part, start = value.key
        return self._said if any(self._stands(one, start, value.end) for one in self._by_part.get(part, ())) else ""

    def _stands(self, one: Reading, start: int, end: int) -> bool:
        """Is it by itself in its sentence?"""
        here, last = self._place(one, start), self._place(one, end - 1)
        if here is None or last is None or last < here:
            return False
        known, begin, line = self._line
        if known is not one or not (begin <= here and last < begin + line.size):
            text = one.text
            begin, stop = text.rfind("\n", 0, here) + 1, text.find("\n", last)
            line = _Line(text[begin : stop if stop >= 0 else len(text)])
            self._line = one, begin, line
        return line.letters_beside(here - begin, last - begin) <= FEW

    def _place(self, one: Reading, at: int) -> int | None:
        """Where in the view a place of the original stands."""
        if one.view.starts is None:
            return at
        places = self._places.get(id(one))
        if places is None:
            places = self._places[id(one)] = {}
            for number, place in enumerate(one.view.starts):
                places.setdefault(place, number)
        return places.get(at)


def _who_asked(one: Reading) -> bool:
    return any(said.asked and said.kind in _KINDS and not said.general for said in one.said.sentences)
