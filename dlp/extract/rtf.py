"""RTF: every destination that a reader of the document can see, and those only its author sees, by one pass over its tokens.

Owns code pages by font (`\\fcharset129` is CP949 whatever `\\ansicpg` says), `\\u` with its fallback characters, and objects and pictures in
hexadecimal. The usual converters leave out headers, footers and comments. Reference: RTF Specification 1.9.1, MS-OXRTFCP.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from dlp.extract import rtf_objects, sniff, strings
from dlp.extract.looks import ELSEWHERE, NARROW, Look, Made, Unseen, drawn, written
from dlp.extract.rest import speaks
from dlp.extract.sink import MIB, Refused, Sink

MAX_BYTES: Final = 32 * MIB
MAX_DEPTH: Final = 2000

_TOKEN: Final = re.compile(
    rb"\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.S
)
_MARKS: Final = {
    "par": "\n", "sect": "\n", "page": "\n", "line": "\n", "row": "\n", "cell": "\t", "nestcell": "\t", "nestrow": "\n", "tab": "\t",
    "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "emspace": " ",
    "enspace": " ", "qmspace": " ",
}  # fmt: skip
_SYMBOLS: Final = {b"~": " ", b"_": "-", b"-": "", b"\\": "\\", b"{": "{", b"}": "}", b"\n": "\n", b"\r": "\n"}
_HEXADECIMAL: Final = frozenset(("themedata", "colorschememapping", "datastore", "fontemb", "datafield", "blipuid"))
"""Destinations that hold a file or a record in hexadecimal; those of programs alone."""
_SILENT: Final = frozenset(
    (
        "fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "rsidtbl", "generator", "themedata", "colorschememapping",
        "latentstyles", "datastore", "xmlnstbl", "pgptbl", "mmathPr", "filetbl", "revtbl", "fontemb", "panose", "falt", "blipuid", "shppict~",
        "datafield", "defchp", "defpap", "wgrffmtfilter", "objclass",
    )
)  # fmt: skip
_ASIDE: Final = frozenset(
    (
        "info",
        "fldinst",
        "bkmkstart",
        "bkmkend",
        "atnid",
        "atnauthor",
        "atndate",
        "sp",
        "userprops",
        "listtext~",
        "xe",
        "tc",
        "docvar",
    )
)
_BINARY: Final = frozenset(("objdata", "pict"))
_APART: Final = frozenset(
    (
        "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "footnote", "annotation", "shptxt", "ftnsep",
        "aftnsep",
    )
)  # fmt: skip
_CHARSETS: Final = {128: "cp932", 129: "cp949", 130: "johab", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258",
                    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250", 77: "mac_roman"}  # fmt: skip


_STARTS: Final = re.compile(rb"\\(pgnstarts?|a?ftnstart|pnstart|linestarts)(\d{1,9})")
_COUNTED: Final = {"chpgn": "pgnstart", "chftn": "ftnstart"}
"""Marks that the document counts itself, by what says where it begins; a page that begins at one is counted by its place."""
_LEVEL: Final = re.compile(
    rb"\\levelstartat(\d{1,9})[^{}]{0,200}(?:\{[^{}]{0,200}\}[^{}]{0,200}){0,4}?\{\\leveltext([^{}]{0,400})\}"
)
_LEVEL_PLACE: Final = re.compile(r"\\'0[0-8]")
_LEVEL_CODE: Final = re.compile(r"\A(?:\\leveltemplateid-?\d+)?\s*\\'[0-9a-f]{2}|\\(?!')[a-z]+-?\d* ?|;\s*\Z")
_LINES: Final = 99
"""Where the count of lines of a document may begin in earnest."""
_PLAIN: Final = Look()
_HEX_DIGITS: Final = 6
_MOST_COLOURS: Final = 10_000
_TOGGLES: Final = frozenset(
    ("v", "deleted", "cf", "fs", "charscalex", "plain", "chcbpat", "cb", "highlight", "red", "green", "blue")
)


@dataclass(slots=True, eq=False)
class _Field:
    """A field: its instruction, and whether its result shows something."""

    instruction: list[str] = field(default_factory=list)
    shown: bool = False


@dataclass(slots=True)
class _Group:
    """State that braces save and restore. `out` is where characters go; None throws them away."""

    out: list[str] | None
    font: int = -1
    skip: int = 1
    fonts: bool = False
    colours: bool = False
    data: list[bytes] | None = None
    first: bool = True
    starred: bool = False
    look: Look = _PLAIN
    fields: tuple[_Field, ...] = ()


@dataclass(slots=True)
class _Page:
    """What one document gives."""

    body: list[str] = field(default_factory=list)
    apart: list[list[str]] = field(default_factory=list)
    asides: list[list[str]] = field(default_factory=list)
    silent: list[list[str]] = field(default_factory=list)
    records: list[list[bytes]] = field(default_factory=list)
    objects: list[list[bytes]] = field(default_factory=list)
    pictures: list[list[bytes]] = field(default_factory=list)
    colours: list[str] = field(default_factory=lambda: [""])
    fields: list[_Field] = field(default_factory=list)
    unseen: bool = False


def read(data: bytes, sink: Sink) -> None:
    """Refused("limit") for a file too large or too deep; an unclosed group is read to its end."""
    if len(data) > MAX_BYTES:
        raise Refused("limit")
    page = _Reader(data).page
    sink.text(written(page.body))
    for piece in page.apart:
        sink.text(written(piece), "notes")
    if any(not (one.shown or ELSEWHERE.match("".join(one.instruction))) for one in page.fields):
        sink.gap("unreadable", "fields")
    if page.unseen:
        sink.text(drawn(page.body), "drawn")
        for piece in page.apart:
            sink.text(drawn(piece), "notes drawn")
    sink.aside("\n".join("".join(piece) for piece in page.asides), "fields")
    sink.asides(_levels(data), "numbers")
    if any(word == b"linestarts" and int(start) > _LINES for word, start in _STARTS.findall(data)):
        sink.gap("unreadable", "numbers")
    names = dict.fromkeys(name.strip() for piece in page.silent for name in "".join(piece).split(";"))
    sink.asides((name for name in names if speaks(name)), "tables")
    for pieces in page.records:
        _record(_unhexed(pieces), sink)
    for number, pieces in enumerate(page.objects, 1):
        sink.entry()
        rtf_objects.read(_unhexed(pieces), f"object{number}", sink)
    for number, pieces in enumerate(page.pictures, 1):
        picture = _unhexed(pieces)
        if sniff.kind(picture) in ("png", "jpg"):
            sink.entry()
            sink.inner(f"picture{number}", picture, embedded=True)


def _levels(data: bytes) -> Iterator[str]:
    """The first number of every level of a list, as it is shown."""
    for start, text in _LEVEL.findall(data):
        yield _LEVEL_PLACE.sub(start.decode(), _LEVEL_CODE.sub("", text.decode("latin-1")))


def _record(data: bytes, sink: Sink) -> None:
    """A theme is an archive, a data store a compound file; words in anything else."""
    if sniff.kind(data) == "zip":
        sink.entry()
        sink.inner("theme", data, embedded=True)
    else:
        sink.asides(strings.runs(data), "records")


def _unhexed(pieces: list[bytes]) -> bytes:
    digits = re.sub(rb"[^0-9a-fA-F]+", b"", b"".join(pieces))
    return bytes.fromhex(digits[: len(digits) // 2 * 2].decode())


class _Reader:
    """One pass. Bytes of a run in one code page are decoded together: a Korean syllable is two of them."""

    def __init__(self, data: bytes) -> None:
        self.page = _Page()
        self.codepage = "cp1252"
        self.fonts: dict[int, str] = {}
        self.pending = bytearray()
        self.group = _Group(self.page.body)
        self.saved: list[_Group] = []
        self.drop = 0
        self.starts = {word.decode().removesuffix("s"): int(start) for word, start in _STARTS.findall(data)}
        self._read(data)

    def _read(self, data: bytes) -> None:
        at, end = 0, len(data)
        while at < end:
            token = _TOKEN.match(data, at)
            if token is None:
                at += 1
                continue
            at = token.end()
            word, number, octet, symbol, brace, plain = token.groups()
            if plain is not None:
                self._bytes(plain)
            elif octet is not None:
                self._bytes(bytes.fromhex(octet.decode()))
            elif word is not None:
                if word == b"bin":
                    size = max(int(number or 0), 0)
                    if self.group.data is not None:
                        self.group.data.append(data[at : at + size].hex().encode())
                    at += size
                else:
                    self._word(word.decode(), int(number) if number is not None else None)
            elif brace == b"{":
                self._flush()
                if len(self.saved) >= MAX_DEPTH:
                    raise Refused("limit")
                self.saved.append(self.group)
                self.group = replace(self.group, first=True, starred=False)
            elif brace == b"}":
                self._flush()
                if self.saved:
                    self.group = self.saved.pop()
                self.drop = 0
            elif symbol == b"*":
                self.group.starred = True
            elif symbol is not None:
                self._write(_SYMBOLS.get(symbol, ""))
        self._flush()

    def _bytes(self, data: bytes) -> None:
        if self.group.data is not None:
            self.group.data.append(data)
            return
        if self.drop:
            dropped = min(self.drop, len(data))
            self.drop -= dropped
            data = data[dropped:]
        self.group.first = False
        if self.group.colours:
            self.page.colours += [""] * min(data.count(b";"), _MOST_COLOURS - len(self.page.colours))
        self.pending += data

    def _flush(self) -> None:
        if not self.pending:
            return
        data, self.pending = bytes(self.pending), bytearray()
        if self.group.out is not None:
            codepage = self.fonts.get(self.group.font, self.codepage)
            if not data.isascii() and codepage == "cp1252" and any(name == "cp949" for name in self.fonts.values()):
                codepage = "cp949" if _decodes(data, "cp949") else codepage
            self._say(data.decode(codepage, "replace"))

    def _write(self, text: str) -> None:
        if self.drop:
            self.drop -= 1
            return
        if self.group.data is None:
            self._flush()
            self._say(text)

    def _say(self, text: str) -> None:
        """Characters of a group, as they are drawn."""
        group = self.group
        if group.out is None:
            return
        if group.look is not _PLAIN and group.look.unseen():
            self.page.unseen = True
            text = Unseen(text)
        elif group.fields and text.strip():
            for one in group.fields:
                one.shown |= one.instruction is not group.out
        group.out.append(text)

    def _word(self, word: str, number: int | None) -> None:
        group = self.group
        if word == "u" and number is not None:
            self._flush()
            self.drop = 0
            self._say(_unit(number))
            self.drop = group.skip
            return
        self.drop = 0
        if word == "uc":
            group.skip = max(number or 0, 0)
        elif word in _MARKS:
            self._write(_MARKS[word])
        elif word in _COUNTED:
            self._count(_COUNTED[word])
        elif word == "ansicpg" and number:
            self._flush()
            self.codepage = _codec(f"cp{number}") or self.codepage
        elif word in ("f", "af") and number is not None:
            self._flush()
            group.font = number
        elif word == "fcharset" and group.fonts and number in _CHARSETS:
            self.fonts[group.font] = _CHARSETS[number]
        elif word in _TOGGLES and not group.starred:
            self._flush()
            self._draw(word, number)
        elif group.first or group.starred:
            self._destination(word, group)
        if word not in ("u", "uc"):
            group.first = False

    def _count(self, kind: str) -> None:
        """A mark whose number the document counts, as the first of its kind; further ones follow it."""
        if kind in self.starts and self.group.out is not None:
            self._flush()
            self.page.unseen = True
            again = kind == "ftnstart" and self.group.out is not self.page.body  # the mark once more, before the note itself
            self.group.out.append(Made(self.starts[kind] - again))
            self.starts[kind] += kind == "ftnstart" and not again

    def _draw(self, word: str, number: int | None) -> None:
        """How the letters that follow are drawn; in the table of colours, a part of one."""
        look, colours = self.group.look, self.page.colours
        if word in ("v", "deleted"):
            look = replace(look, gone=number != 0)
        elif word == "charscalex":
            look = replace(look, gone=0 < (number or 100) <= NARROW)
        elif word == "cf":
            look = replace(look, ink=colours[number or 0] if 0 <= (number or 0) < len(colours) else "")
        elif word == "fs":
            look = replace(look, size=max((number or 24) / 2, 0.01))
        elif word == "plain":
            look = _PLAIN
        elif word in ("chcbpat", "cb", "highlight"):
            look = replace(look, ground=colours[number or 0] if 0 <= (number or 0) < len(colours) else "")
        elif self.group.colours and len(colours[-1]) < _HEX_DIGITS:
            colours[-1] += f"{min(max(number or 0, 0), 255):02x}"
        self.group.look = look

    def _destination(self, word: str, group: _Group) -> None:
        self._flush()
        if word == "field":
            group.fields += (_Field(),)
            self.page.fields += group.fields[-1:]
        elif word == "pntxta" and group.out is not None:  # the number stands between the text before and behind it
            group.out.append(str(self.starts.get("pnstart", "")))
        if word in _BINARY:
            group.data = []
            (self.page.objects if word == "objdata" else self.page.pictures).append(group.data)
        elif word in _SILENT:
            group.fonts, group.colours = word == "fonttbl", word == "colortbl"
            if word in _HEXADECIMAL:
                group.data = []
                self.page.records.append(group.data)
            else:
                self.page.silent.append([])
                group.out = self.page.silent[-1]
        elif word in _APART:
            self.page.apart.append([])
            group.out = self.page.apart[-1]
        elif word in _ASIDE or (group.starred and group.out is self.page.body):
            self.page.asides.append([])
            group.out = self.page.asides[-1]
            if word == "fldinst" and group.fields:
                group.fields[-1].instruction = group.out


def _unit(number: int) -> str:
    code = number & 0xFFFF
    return chr(code)


def _codec(name: str) -> str:
    try:
        "".encode(name)
    except LookupError:
        return ""
    return name


def _decodes(data: bytes, codepage: str) -> bool:
    try:
        data.decode(codepage)
    except UnicodeDecodeError:
        return False
    return True
