"""What an SMS is as text: its length in CP949 bytes, a broadcast as one recipient reads it, and a masked text taken apart again.

Pure. Korean carriers take KS X 1001 in its Microsoft extension (CP949, called EUC-KR in their manuals): 90 bytes are an SMS, 2,000 an LMS.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

SMS_BYTES: Final = 90
LMS_BYTES: Final = 2000
NARROW, WIDE = "*", "＊"
"""One byte and two bytes in CP949: with both a masked text keeps its length to the byte."""

_PLACE: Final = re.compile(r"[\[{%#$]{1,2}\$?(?:change_?word|word|단어)?_?(?P<n>[1-9])[\]}%#$]{1,2}", re.IGNORECASE)
"""Where an agent puts word n: `[$1]`, `%1%`, `#{1}`, `%CHANGEWORD1%` … The form is the agent's; a word whose place is not found is
scanned all the same, below the text."""


def bytes_of(text: str) -> int:
    """Length on the way, in bytes. A character that CP949 has not is counted as two."""
    return len(text.encode("cp949", "replace")) + sum(1 for c in unmappable(text))


def unmappable(text: str) -> list[str]:
    """The characters that CP949 has not (emoji, other scripts): the agent drops them or fails."""
    try:
        text.encode("cp949")
    except UnicodeEncodeError:
        return [c for c in text if not _fits(c)]
    return []


def _fits(character: str) -> bool:
    try:
        character.encode("cp949")
    except UnicodeEncodeError:
        return False
    return True


def byte_class(text: str) -> int:
    """0 an SMS, 1 an LMS, 2 longer than either."""
    length = bytes_of(text)
    return 0 if length <= SMS_BYTES else 1 if length <= LMS_BYTES else 2


def fitted(original: str, masked: str) -> str | None:
    """The masked text in the byte class of the original: widened where it came out too short. None where that cannot be."""
    if byte_class(masked) == byte_class(original):
        return masked
    if len(masked) == len(original):
        pairs = zip(original, masked, strict=True)
        wide = "".join(WIDE if m == NARROW and m != o and bytes_of(o) == 2 else m for o, m in pairs)
        if byte_class(wide) == byte_class(original):
            return wide
    return None


@dataclass(frozen=True, slots=True)
class Piece:
    """rendered[start:end] came from `source` at `offset`; source "" is ours and must stay as it is."""

    source: str
    offset: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Rendered:
    """A text as one recipient reads it, with the way back to the columns it is made of."""

    text: str = field(repr=False)
    pieces: tuple[Piece, ...]


class _Text:
    """A text that is put together, and where each piece of it came from."""

    def __init__(self) -> None:
        self.out: list[str] = []
        self.pieces: list[Piece] = []
        self.length = 0

    def add(self, source: str, value: str, offset: int = 0) -> None:
        if value:
            self.out.append(value)
            self.pieces.append(Piece(source, offset, self.length, self.length + len(value)))
            self.length += len(value)

    def fill(self, source: str, value: str, words: Sequence[tuple[str, str]]) -> set[int]:
        """A value with its words in their places; which of them had one."""
        placed, last = set(), 0
        for place in _PLACE.finditer(value) if words else ():
            number = int(place["n"]) - 1
            if number < len(words):
                placed.add(number)
                self.add(source, value[last : place.start()], last)
                self.add(*words[number])
                last = place.end()
        self.add(source, value[last:], last)
        return placed


def render(texts: Mapping[str, str], words: Sequence[tuple[str, str]] = ()) -> Rendered:
    """Columns → text. `texts` are (column → value), put under one another; `words` are (column, value) of the places 1, 2, ….

    Words without a place follow below; where characters will be lost on the way, so does the text without them.
    """
    filled = [(source, value) for source, value in texts.items() if value]
    if len(filled) < 2 and not words and not any(unmappable(value) for _, value in filled):
        return Rendered("".join(v for _, v in filled), tuple(Piece(source, 0, 0, len(value)) for source, value in filled))
    text = _Text()
    placed: set[int] = set()
    for source, value in filled:
        text.add("", "\n" if text.length else "")
        placed |= text.fill(source, value, words)
    for number, (source, value) in enumerate(words):
        if number not in placed and value:
            text.add("", "\n")
            text.add(source, value)
    whole = "".join(text.out)
    if lost := set(unmappable(whole)):
        text.add("", "\n" + "".join(c for c in whole if c not in lost))
    return Rendered("".join(text.out), tuple(text.pieces))


def taken_apart(rendered: Rendered, masked: str, sources: Mapping[str, str]) -> dict[str, str] | None:
    """A masked rendering → (column → new value) of the columns that changed. None where it cannot be written back."""
    if len(masked) != len(rendered.text):
        return None
    changed: dict[str, str] = {}
    for piece in rendered.pieces:
        old, new = rendered.text[piece.start : piece.end], masked[piece.start : piece.end]
        if old == new:
            continue
        if not piece.source:
            return None
        value = changed.get(piece.source, sources[piece.source])
        changed[piece.source] = value[: piece.offset] + new + value[piece.offset + len(new) :]
    return changed


def merged(original: str, versions: Iterable[str]) -> str:
    """What is masked in one version is masked in all; all are as long as the original."""
    out = list(original)
    for version in versions:
        for i, character in enumerate(version):
            if character != original[i]:
                out[i] = character
    return "".join(out)
