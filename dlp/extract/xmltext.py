"""Text of XML parts (Office Open XML, HWPX, ODF), streamed through expat.

Owns the paragraph stack: a text box is anchored in the middle of a run, and without the stack its text would tear a number apart.
What the dialect does not ask for is kept as an aside where it could hold words (`rest`). Refuses any DOCTYPE, so that no entity is ever
expanded. Keeps one part's text, never its tree.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final, Protocol
from xml.parsers import expat

from dlp.extract import columns, dialects
from dlp.extract.dialects import Dialect
from dlp.extract.looks import Looks, Made, Plain, Unseen, drawn, written
from dlp.extract.placed import lines
from dlp.extract.rest import Rest, moment
from dlp.extract.sink import Refused, Sink

MAX_CHARACTERS: Final = 12_000_000
MOST_TIMES: Final = 64
_LONGEST_TIMES: Final = 9
_PICTURES: Final = ("wingdings", "webdings", "zapf", "marlett")


@dataclass(slots=True)
class Story:
    """What a part says. `asides` are lines beside the running text: alt texts, field codes, link targets, and what nobody asked for. `drawn`: the
    running text as it is shown, where that is another one; `placed`: pieces that stand on one line by their coordinates, and what the columns of its
    tables say downward; `unread`: something shows there that nobody wrote and that was not read."""

    text: str = ""
    drawn: str = ""
    placed: str = ""
    unread: bool = False
    asides: list[str] = field(default_factory=list)

    def tell(self, sink: Sink, place: str, *, running: bool = True) -> None:
        """All of it. `running`: the text is the document's own, not one of styles or properties."""
        (sink.text if running else sink.aside)(self.text, place)
        sink.asides(self.asides, place)
        sink.text(self.drawn, f"{place} drawn")
        sink.text(self.placed, f"{place} placed")
        if self.unread:
            sink.gap("unreadable", place)


def read(chunks: Iterable[bytes], dialect: Dialect, looks: Looks | None = None) -> Story:
    """`looks`: what tells how the part is drawn. Refused("unreadable") for a DOCTYPE or malformed XML, ("limit") for more text than any document has."""
    state = _State(dialect, looks or Plain())
    parser = parser_of(state, state.rest)
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    empty = True
    try:
        for chunk in chunks:
            empty = False
            parser.Parse(chunk, False)
        if not empty:  # LibreOffice writes parts of no bytes at all
            parser.Parse(b"", True)
    except expat.ExpatError:
        raise Refused("unreadable") from None
    return state.story()


class Handler(Protocol):
    """What `parser_of` connects: the tags and the character data of one part."""

    def start(self, name: str, attributes: dict[str, str], /) -> None: ...
    def end(self, name: str, /) -> None: ...
    def data(self, text: str, /) -> None: ...


def parser_of(handler: Handler, rest: Rest) -> expat.XMLParserType:
    """A parser that refuses a DOCTYPE and leaves comments and processing instructions to `rest`."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = handler.start
    parser.EndElementHandler = handler.end
    parser.CharacterDataHandler = handler.data
    parser.StartDoctypeDeclHandler = _no_doctype
    parser.CommentHandler = rest.comment
    parser.ProcessingInstructionHandler = rest.instruction
    return parser


def _no_doctype(*_: object) -> None:
    raise Refused("unreadable")


class _State:
    __slots__ = (
        "asides", "dialect", "done", "first", "grid", "inside", "looks", "paragraphs", "repeats", "rest", "shown", "side", "size", "told", "unseen",
    )  # fmt: skip

    def __init__(self, dialect: Dialect, looks: Looks) -> None:
        self.dialect = dialect
        self.looks = looks
        self.told = looks.names
        self.shown: list[str] = []
        self.unseen = False
        self.paragraphs: list[list[str]] = [[]]
        self.done: list[str] = []
        self.inside = 0 if dialect.text else 1
        self.side = 0
        self.asides: list[str] = []
        self.size = 0
        self.rest = Rest()
        self.first = True
        self.repeats: list[tuple[int, int, int]] = []
        self.grid = columns.Grid()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        rules = self.dialect
        self.rest.end(local)
        if self.first:
            self.first = False
            rules = self._dialect(local, [value for key, value in attributes.items() if key.startswith("xmlns")])
        if rules.every or local in rules.paragraphs:
            self.paragraphs.append([])
        if local in columns.PARTS:
            self.grid.start(local)
        if local in rules.asides:
            self.side += 1
            self.asides.append("")
        elif local in rules.text:
            self.inside += 1
        if local in self.told and (made := self.looks.start(local, attributes)):
            self.paragraphs[-1].append(Made(made))
        if (mark := rules.marks.get(local)) is not None:
            self._say(mark)
        if local == rules.symbol:
            self._say(_symbol(attributes))
        if local in rules.repeated:
            self.repeats.append((len(self.paragraphs), len(self.paragraphs[-1]), _times(attributes)))
        if not name.isascii():
            self.rest.value(name)
        for key, value in attributes.items():
            if key.rpartition(":")[2] in rules.attributes and value:
                self._count(len(value))
                self.asides.append(value)
            else:
                self.rest.attribute(key, value, local)

    def _dialect(self, root: str, addresses: list[str]) -> Dialect:
        """The dialect asked for, unless the part itself says that it is of another; of an unknown one every text run counts."""
        if self.dialect.schemas and not any(address.startswith(self.dialect.schemas) for address in addresses):
            other = dialects.of(root, addresses)
            self.rest.all_text = other is None
            if other is not None:
                self.dialect = other
        return self.dialect

    def end(self, name: str) -> None:
        local = name.rpartition(":")[2]
        rules = self.dialect
        self.rest.end(local)
        if local in self.told and (made := self.looks.end(local)):
            self.paragraphs[-1].append(Made(made))
        if local in columns.PARTS:
            self.grid.end(local)
        if local in rules.repeated and self.repeats:
            self._repeat(*self.repeats.pop(), "\n" if local in rules.paragraphs else "\t")
        if local in rules.asides:
            self.side -= 1
        elif local in rules.text:
            self.inside -= 1
        if (rules.every or local in rules.paragraphs) and len(self.paragraphs) > 1:
            self._paragraph(every=rules.every)

    def _paragraph(self, *, every: bool) -> None:
        """The innermost paragraph ends: its lines, as it is written and as it is shown."""
        pieces = self.paragraphs.pop()
        text = written(pieces)
        if every and moment(text):
            return
        if text.strip() or (text and not every):
            self.done += (text, "\n")
        if self.told:
            shown = drawn(pieces)
            if shown.strip() or (shown and not every):
                self.shown += (shown, "\n")

    def _say(self, text: str) -> None:
        """A piece of the running text, as it is drawn."""
        if self.looks.hidden:
            self.unseen = True
            text = Unseen(text)
        else:
            self.grid.said(text)
            if self.told:
                self.looks.said(text)
        self.paragraphs[-1].append(text)

    def _repeat(self, depth: int, start: int, times: int, between: str) -> None:
        """What an element says that stands for several: shown so often, one beside or below the other."""
        if times < 2 or depth != len(self.paragraphs):
            return
        pieces = self.paragraphs[-1][start:]
        said = "".join(pieces)
        if said.strip():
            self._count(len(said) * (times - 1))
            self.paragraphs[-1] += [between, *pieces] * (times - 1)

    def data(self, text: str) -> None:
        if self.side:
            self._count(len(text))
            self.asides[-1] += text
            if self.told:
                self.looks.aside(text)
        elif self.inside:
            self._count(len(text))
            self._say(text)
        else:
            self._count(len(text))
            self.rest.text(text)
            if self.told:
                self.looks.aside(text)

    def _count(self, size: int) -> None:
        self.size += size
        if self.size > MAX_CHARACTERS:
            raise Refused("limit")

    def story(self) -> Story:
        loose = "".join(map(written, self.paragraphs))
        asides = dict.fromkeys((*self.asides, *self.rest.found))
        story = Story("".join((*self.done, loose)), asides=[a for a in asides if a.strip()])
        if self.unseen or self.looks.composed:
            story.drawn = "".join((*self.shown, *map(drawn, self.paragraphs)))
        story.unread = self.looks.unread
        story.placed = "\n".join((*lines(self.looks.pieces, whole=self.looks.whole), *self.grid.found))
        return story


def _times(attributes: dict[str, str]) -> int:
    """How often a cell or row stands there (ODF `number-…-repeated`); beyond `MOST_TIMES` it says nothing new."""
    given = next((value for key, value in attributes.items() if key.endswith("-repeated")), "1")
    return min(int(given), MOST_TIMES) if given.isascii() and given.isdigit() and len(given) < _LONGEST_TIMES else MOST_TIMES


_CIRCLES: Final = {"wingdings": (0x80, 0x8B), "wingdings 2": (0x69, 0x74)}
"""Where two rows of eleven numbers in circles begin in fonts of pictures."""


def _in_a_circle(font: str, code: int) -> str:
    return next((str(code - first) for first in _CIRCLES.get(font, ()) if 0 <= code - first <= 10), "")


def _symbol(attributes: dict[str, str]) -> str:
    """A character that was inserted as a symbol: code points F020 to F07E of a symbol font are ASCII, but for the fonts of pictures."""
    given = {key.rpartition(":")[2]: value for key, value in attributes.items()}
    try:
        code = int(given.get("char", ""), 16)
    except ValueError:
        return ""
    if 0xF000 <= code <= 0xF0FF and (number := _in_a_circle(given.get("font", "").lower(), code & 0xFF)):
        return number
    if 0xF000 <= code <= 0xF0FF:
        code = 0 if given.get("font", "").lower().startswith(_PICTURES) else code & 0xFF
    return chr(code) if 0x20 <= code <= 0x7E or 0xC0 <= code < 0xD800 else ""
