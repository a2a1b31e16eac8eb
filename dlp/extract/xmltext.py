"""Text of XML parts (Office Open XML, HWPX, ODF), streamed through expat.

Owns the paragraph stack: a text box is anchored in the middle of a run, and without the stack its text would tear a number apart.
Refuses any DOCTYPE, so that no entity is ever expanded. Keeps one part's text, never its tree.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final
from xml.parsers import expat

from dlp.extract.sink import Refused

MAX_CHARACTERS: Final = 12_000_000


@dataclass(frozen=True, slots=True)
class Dialect:
    """Which elements (local names) hold text, end a paragraph or stand for a character; which texts and attributes are asides.

    `text` empty: every element's character data is text.
    """

    text: frozenset[str]
    paragraphs: frozenset[str]
    marks: dict[str, str]
    asides: frozenset[str] = frozenset()
    attributes: frozenset[str] = frozenset()
    every: bool = False  # every element is a paragraph of its own


@dataclass(slots=True)
class Story:
    """What a part says. `asides` are lines beside the running text: alt texts, field codes, link targets."""

    text: str = ""
    asides: list[str] = field(default_factory=list)


def read(chunks: Iterable[bytes], dialect: Dialect) -> Story:
    """Refused("unreadable") for a DOCTYPE or malformed XML, ("limit") for more text than any document has."""
    state = _State(dialect)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler = state.start
    parser.EndElementHandler = state.end
    parser.CharacterDataHandler = state.data
    parser.StartDoctypeDeclHandler = _no_doctype
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise Refused("unreadable") from None
    return state.story()


def _no_doctype(*_: object) -> None:
    raise Refused("unreadable")


class _State:
    __slots__ = ("asides", "dialect", "done", "inside", "paragraphs", "side", "size")

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect
        self.paragraphs: list[list[str]] = [[]]
        self.done: list[str] = []
        self.inside = 0 if dialect.text else 1
        self.side = 0
        self.asides: list[str] = []
        self.size = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        rules = self.dialect
        if rules.every or local in rules.paragraphs:
            self.paragraphs.append([])
        if local in rules.asides:
            self.side += 1
            self.asides.append("")
        elif local in rules.text:
            self.inside += 1
        if (mark := rules.marks.get(local)) is not None:
            self.paragraphs[-1].append(mark)
        if attributes and rules.attributes:
            for key, value in attributes.items():
                if key.rpartition(":")[2] in rules.attributes and value:
                    self._count(len(value))
                    self.asides.append(value)

    def end(self, name: str) -> None:
        local = name.rpartition(":")[2]
        rules = self.dialect
        if local in rules.asides:
            self.side -= 1
        elif local in rules.text:
            self.inside -= 1
        if (rules.every or local in rules.paragraphs) and len(self.paragraphs) > 1:
            text = "".join(self.paragraphs.pop())
            if text.strip() or (text and not rules.every):
                self.done += (text, "\n")

    def data(self, text: str) -> None:
        if self.side:
            self._count(len(text))
            self.asides[-1] += text
        elif self.inside:
            self._count(len(text))
            self.paragraphs[-1].append(text)

    def _count(self, size: int) -> None:
        self.size += size
        if self.size > MAX_CHARACTERS:
            raise Refused("limit")

    def story(self) -> Story:
        loose = "".join(self.paragraphs[0])
        return Story("".join((*self.done, loose)), [a for a in dict.fromkeys(self.asides) if a.strip()])
