"""Where a reader puts what it finds, and the purse it pays from.

Owns the budget of one message (bytes out, entries, characters, depth) and the three things a reader may say: here is text, here is
something not read, here is a file inside. A file pasted into a text (`dlp.extract.pasted`) is a file inside as well. A reader keeps no text and
writes none to disk.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from dlp.extract import pasted

if TYPE_CHECKING:
    from dlp.extract.ocr import Recogniser

MIB: Final = 1024 * 1024
MAX_RATIO: Final = 100
RATIO_FREE_BYTES: Final = 10 * MIB
"""A stream may grow a hundredfold only while it stays small: honest office files reach 30, a bomb 1,000."""


_LOST: Final = re.compile("[\ufffd\ue000-\uefff\uf100-\uf8ff]{5}")
"""A run of characters that stand for nothing: text that was not read. A bullet of a private font is one alone."""
_FEW_LOST: Final = 8
_SHARE_LOST: Final = 20
_SYMBOLS: Final = re.compile("[\uf020-\uf07e]{2,}")
"""ASCII as a symbol font has it: read as the letters and digits as well."""


class Refused(Exception):
    """A file, or the rest of it, is not read. `reason` is a gap reason; nothing of the content is repeated."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(slots=True)
class Budget:
    """What one message may cost. Counted while streaming: a size that a file declares about itself proves nothing."""

    bytes: int = 150 * MIB
    entries: int = 2000
    characters: int = 12_000_000
    depth: int = 5


Emit = Callable[[str, str, str, str], None]
"""(what, path, place, value): what is `text`, `aside` or `gap`; path is that of the file inside the outermost one."""


class Sink:
    """A reader's only way out, for one file at one path. `kind` is the word for its type, as soon as somebody knows it; `recogniser` reads
    pictures, where there is one."""

    __slots__ = ("_emit", "_open", "budget", "depth", "embedded", "gaps", "kind", "path", "preview", "produced", "recogniser")

    def __init__(
        self,
        emit: Emit,
        budget: Budget,
        opener: Callable[[str, bytes, Sink], str],
        *,
        path: str = "",
        depth: int = 0,
        embedded: bool = False,
        preview: bool = False,
        recogniser: Recogniser | None = None,
    ) -> None:
        self._emit = emit
        self._open = opener
        self.budget = budget
        self.path = path
        self.depth = depth
        self.embedded = embedded
        self.preview = preview
        self.recogniser = recogniser
        self.kind = ""
        self.produced = 0
        self.gaps = 0

    def text(self, text: str, place: str = "") -> None:
        """Content. Blank text is none."""
        if text.strip():
            self.produced += 1
            self._send("text", text, place)
            if _LOST.search(text) or (text.count("\ufffd") > _FEW_LOST and text.count("\ufffd") * _SHARE_LOST > len(text)):
                self.gap("unreadable", place)
            if _SYMBOLS.search(text):
                self.aside(_SYMBOLS.sub(lambda found: "".join(chr(ord(c) & 0xFF) for c in found[0]), text), place)

    def aside(self, text: str, place: str = "") -> None:
        """Text that is looked at but does not prove that the file was read: names, link targets, properties."""
        if text.strip():
            self._send("aside", text, place)

    def asides(self, values: Iterable[str], place: str = "") -> None:
        """Values that have nothing to do with one another."""
        self.aside(apart(values), place)

    def _send(self, what: str, text: str, place: str) -> None:
        if len(text) > self.budget.characters:
            kept = text[: self.budget.characters]
            self.budget.characters = 0
            if kept:
                self._emit(what, self.path, place, kept)
            raise Refused("limit")
        self.budget.characters -= len(text)
        self._emit(what, self.path, place, text)
        for block in pasted.files(text):
            if block.data is None:
                self.unread(block.name, "unreadable")
            else:
                self.entry()
                self.inner(block.name, block.data, embedded=True)

    def gap(self, reason: str, place: str = "") -> None:
        self.gaps += 1
        self._emit("gap", self.path, place, reason)

    def spend(self, size: int) -> None:
        """Account for bytes that decompression has produced."""
        self.budget.bytes -= size
        if self.budget.bytes < 0:
            raise Refused("limit")

    def entry(self) -> None:
        self.budget.entries -= 1
        if self.budget.entries < 0:
            raise Refused("limit")

    def inner(self, name: str, data: bytes, *, embedded: bool = False, preview: bool = False) -> None:
        """A file inside this one: read by its own content. Its troubles stay its own. `embedded`: shown within a document; `preview`: where a
        document keeps the small picture of its own first page, which a picture in it is."""
        child = self._child(name, embedded=embedded, preview=preview)
        if child.depth > self.budget.depth:
            child.gap("limit")
        else:
            self._open(name, data, child)
        self.take(child)

    def within(self, name: str) -> Sink:
        """The sink of a file inside this one that its reader walks itself; `take` it when done."""
        return self._child(name, embedded=True)

    def take(self, child: Sink) -> None:
        self.produced += child.produced
        self.gaps += child.gaps

    def unread(self, name: str, reason: str) -> None:
        """A file inside this one that cannot even be taken out."""
        self._child(name).gap(reason)
        self.gaps += 1

    def _child(self, name: str, *, embedded: bool = False, preview: bool = False) -> Sink:
        path = f"{self.path}/{name}" if self.path else name
        return Sink(
            self._emit,
            self.budget,
            self._open,
            path=path,
            depth=self.depth + 1,
            embedded=embedded,
            preview=preview,
            recogniser=self.recogniser,
        )


def apart(values: Iterable[str]) -> str:
    """One value a line. Where one ends and the next begins with a digit a dot stands between: the end of a style's number and the beginning of
    a length are no number of a person."""
    out: list[str] = []
    for value in values:
        if out and value and out[-1][-1:].isdigit() and value[0].isdigit():
            out.append("·")
        out.append(value)
    return "\n".join(out)


def grown(produced: int, packed: int) -> None:
    """Refuse a stream that grows like a bomb."""
    if produced > RATIO_FREE_BYTES and produced > MAX_RATIO * max(packed, 1):
        raise Refused("limit")
