"""The objects of a PDF file as they stand in its bytes, every version of each, reachable or not.

PDFium shows pages; what no page shows (an old version of an object, a stamp's second appearance, a script) is found only here. The file is
read from front to back: an object begins with `n g obj`, and the content of its stream is stepped over, so that no directory is needed or
believed. Owns the lexer, object streams, and what stands between the objects. Reference: ISO 32000-1,
section 7.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from dlp.extract import inflate, pdf_filters
from dlp.extract.sink import Refused, Sink

MAX_OBJECTS: Final = 300_000
MAX_DEPTH: Final = 60

_OBJECT: Final = re.compile(rb"(?<!\d)(\d{1,10})[\s\0]+(\d{1,5})[\s\0]+obj(?![a-zA-Z])")
_CLOSING: Final = re.compile(rb"endobj|stream(?=[\r\n])|(?<=[\s>])\d{1,10}[\s\0]+\d{1,5}[\s\0]+obj(?![a-zA-Z])")
_STREAM: Final = re.compile(rb"[\s\0]*stream(?:\r\n|\n|\r)?")
_END_STREAM: Final = re.compile(rb"[\r\n]{0,2}endstream")
_END_OBJECT: Final = re.compile(rb"[\s\0]*(?:endstream[\s\0]*)?(?:endobj)?")
_TOKEN: Final = re.compile(
    rb"(?:[\s\0]|%[^\r\n]*)*(?:(<<|>>|[\[\]{}])|(\()|<([0-9A-Fa-f\s\0]*)>|/([^\s\0()<>\[\]{}/%]*)|([^\s\0()<>\[\]{}/%]+))"
)
_SIMPLE: Final = re.compile(rb"\((?>(?:[^()\\]+|\\[^()])*)\)")
_FLAT: Final = re.compile(rb"\(((?>(?:[^()\\]+|\\[^()])*))\)|<([0-9A-Fa-f\s\0]+)>|/([^\s\0()<>\[\]{}/%]+)")
_STRING_PART: Final = re.compile(rb"[()\\]")
_ESCAPE: Final = re.compile(rb"\\(?:([0-7]{1,3})|(\r\n|[\s\S]))")
_ESCAPES: Final = {b"n": b"\n", b"r": b"\r", b"t": b"\t", b"b": b"\b", b"f": b"\f", b"\r\n": b"", b"\n": b"", b"\r": b""}
_NAME_CODE: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_REFERENCE: Final = re.compile(rb"[\s\0]+(\d{1,5})[\s\0]+R(?![a-zA-Z0-9])")
_BETWEEN: Final = re.compile(rb"[\s\0]+|%([^\r\n]*)|startxref\s*\d*|xref\b[\s\dnf]*|endobj|endstream")
_TRAILER: Final = re.compile(rb"trailer[\s\0]*")
_FURTHER: Final = re.compile(rb"startxref|xref\b|trailer\b|%%EOF")
MAX_COMMENT: Final = 200
MAX_LITERAL: Final = 1 << 20
LEFT_OVER: Final = 24
"""Bytes between two objects from which they are looked at."""


class Name(str):
    """A name; not text, though it may hold some."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Ref:
    number: int


_UNREAD: Final = object()


class Object:
    """One version of an object. `raw` is the content of its stream as it stands, None where it has none; `source` what stands before, which
    is parsed only when somebody asks for the value: most objects say nothing."""

    __slots__ = ("_value", "number", "raw", "source")

    def __init__(self, number: int, source: bytes, raw: bytes | None = None, value: Any = _UNREAD) -> None:
        self.number = number
        self.source = source
        self.raw = raw
        self._value = value

    @property
    def value(self) -> Any:
        if self._value is _UNREAD:
            self._value = _value(self.source, 0)[0]
        return self._value

    def get(self, key: str) -> Any:
        return self.value.get(key) if isinstance(self.value, dict) else None

    def strings(self) -> Iterator[bytes | Name]:
        """Strings and names of the object, at any depth."""
        if self.source.count(b"(") == self.source.count(b")") == len(_SIMPLE.findall(self.source)):
            for found in _FLAT.finditer(self.source):
                text, digits, name = found.groups()
                if text is not None:
                    yield _ESCAPE.sub(_unescaped, text) if b"\\" in text else text
                elif digits is not None:
                    yield _bytes(digits)
                elif b"#" in name or not name.isalpha():
                    yield _name(name)
        else:
            yield from leaves(self.value)

    def says(self, word: bytes) -> bool:
        """Does the object hold these bytes, outside its stream? Cheap, and where it is true the value must be asked."""
        return word in self.source or b"#" in self.source


def leaves(value: Any) -> Iterator[bytes | Name]:
    """Strings and names in a value."""
    todo = [value]
    while todo:
        item = todo.pop()
        if isinstance(item, dict):
            todo += item.values()
            todo += map(Name, item)
        elif isinstance(item, list):
            todo += item
        elif isinstance(item, (bytes, Name)):
            yield item


@dataclass(slots=True)
class Objects:
    """All versions in the order of the file; `latest` by number; `between` are the ranges that belong to no object."""

    all: list[Object] = field(default_factory=list)
    latest: dict[int, Object] = field(default_factory=dict)
    between: list[tuple[int, int]] = field(default_factory=list)
    trailers: list[dict[str, Any]] = field(default_factory=list)

    def add(self, found: Object) -> None:
        if len(self.all) >= MAX_OBJECTS:
            raise Refused("limit")
        self.all.append(found)
        self.latest[found.number] = found

    def resolved(self, value: Any) -> Any:
        """The value behind a reference; None where there is none."""
        for _ in range(8):
            if not isinstance(value, Ref):
                return value
            found = self.latest.get(value.number)
            value = found.value if found is not None else None
        return None


def parse(data: bytes, sink: Sink) -> Objects:
    """Every object of the file. Refused("limit") for more than any document has."""
    found = Objects()
    at = 0
    for start, end in _scan(data, found):
        if data[at:start].strip(b"\0 \t\r\n\f"):
            found.between.append((at, start))
        at = end
    if data[at:].strip(b"\0 \t\r\n\f"):
        found.between.append((at, len(data)))
    for start, end in found.between:
        for trailer in _TRAILER.finditer(data, start, end):
            value, _ = _value(data, trailer.end())
            if isinstance(value, dict):
                found.trailers.append(value)
    for holder in [one for one in found.all if one.raw is not None and one.says(b"ObjStm") and one.get("Type") == "ObjStm"]:
        _packed(holder, found, sink)
    return found


def left_over(data: bytes, found: Objects) -> Iterator[tuple[int, int]]:
    """Ranges between the objects that hold neither a directory nor a comment of the format."""
    for start, end in found.between:
        at = start
        while at < end:
            known = _BETWEEN.match(data, at, end)
            if known and len(known[1] or b"") <= MAX_COMMENT:
                at = known.end()
                continue
            trailer = _TRAILER.match(data, at, end)
            if trailer:
                at = max(_value(data, trailer.end())[1], trailer.end())
                continue
            further = _FURTHER.search(data, at + 1, end)
            stop = further.start() if further else end
            if stop - at >= LEFT_OVER and data[at:stop].strip(b"\0 \t\r\n\f"):
                yield at, stop
            at = stop


def comments(data: bytes, found: Objects) -> Iterator[bytes]:
    """Comments between the objects."""
    for start, end in found.between:
        yield from (line[1] for line in re.finditer(rb"%([^\r\n]{4,200})", data[start:end]))


def _scan(data: bytes, found: Objects) -> Iterator[tuple[int, int]]:
    """The range of every object, added to `found`."""
    at = 0
    while head := _OBJECT.search(data, at):
        end = _CLOSING.search(data, head.end())
        stop = end.start() if end else len(data)
        one = Object(int(head[1]), data[head.end() : stop])
        at = stop
        if end and end[0] == b"stream" and isinstance(one.value, dict):
            begin = _STREAM.match(data, stop)
            one.raw, at = _content(data, begin.end() if begin else stop, one)
        closing = _END_OBJECT.match(data, at)
        at = max(closing.end() if closing else at, head.end())
        found.add(one)
        yield head.start(), at


def _content(data: bytes, begin: int, one: Object) -> tuple[bytes, int]:
    """A stream's bytes, as long as it says or, where that is a lie, up to its end mark; and where it ends."""
    length = one.get("Length")
    end = begin + length if isinstance(length, int) and length >= 0 else -1
    if end < begin or not _END_STREAM.match(data, end):
        mark = _END_STREAM.search(data, begin)
        end = mark.start() if mark else len(data)
    return data[begin:end], end


def _packed(holder: Object, found: Objects, sink: Sink) -> None:
    """The objects of an object stream."""
    try:
        body = decoded(holder, found, sink)
    except Refused as refusal:
        if refusal.reason == "limit":
            raise
        sink.gap("unreadable", "objects")
        return
    first, count = found.resolved(holder.get("First")), found.resolved(holder.get("N"))
    if not isinstance(first, int) or not isinstance(count, int):
        return
    numbers = [int(word) for word in body[:first].split() if word.isdigit()][: 2 * min(count, MAX_OBJECTS)]
    starts = sorted({*numbers[1::2], len(body)})
    after = dict(itertools.pairwise(starts))
    for number, offset in zip(numbers[::2], numbers[1::2], strict=False):
        following = after.get(offset, len(body))
        found.add(Object(number, body[first + offset : first + following]))


# ---------------------------------------------------------------- values


_END: Final = object()


def _value(data: bytes, at: int, depth: int = 0) -> tuple[Any, int]:
    """The value at a place and where it ends. Dictionaries, lists, names, references, numbers and strings (bytes); anything else is None."""
    token = _TOKEN.match(data, at)
    if token is None or depth > MAX_DEPTH:
        return _END, at
    mark, paren, digits, name, word = token.groups()
    at = token.end()
    if mark in (b"<<", b"["):
        return _collection(data, at, mark, depth)
    if mark is not None:
        return _END, at
    if paren is not None:
        return _literal(data, at)
    if digits is not None:
        return _bytes(digits), at
    if name is not None:
        return _name(name), at
    if word.isdigit():
        reference = _REFERENCE.match(data, at)
        return (Ref(int(word)), reference.end()) if reference else (int(word[:18]), at)
    if word in (b"endobj", b"stream", b"endstream", b"obj"):
        return _END, token.start(5)
    return _plain(word), at


def _bytes(digits: bytes) -> bytes:
    plain = digits.translate(None, b" \t\r\n\f\0\x0b")
    return bytes.fromhex((plain + b"0" * (len(plain) % 2)).decode())


def _name(name: bytes) -> Name:
    if b"#" in name:
        name = _NAME_CODE.sub(lambda m: bytes((int(m[1], 16),)), name)
    return Name(name.decode("utf-8", "surrogateescape"))


def _plain(word: bytes) -> Any:
    try:
        return float(word)
    except ValueError:
        return {b"true": True, b"false": False}.get(word)


def _collection(data: bytes, at: int, mark: bytes, depth: int) -> tuple[Any, int]:
    values: list[Any] = []
    while True:
        value, after = _value(data, at, depth + 1)
        if value is _END:
            at = max(at, after)
            break
        values.append(value)
        at = after
    if mark == b"[":
        return values, at
    out: dict[str, Any] = {}
    key: Name | None = None
    for value in values:
        if key is None and isinstance(value, Name):
            key = value
        elif key is not None:
            out[key] = value
            key = None
    return out, at


def _literal(data: bytes, at: int) -> tuple[bytes, int]:
    """A string in parentheses, which may hold balanced ones."""
    depth, start, escaped = 1, at, False
    while part := _STRING_PART.search(data, at, start + MAX_LITERAL):
        at = part.end()
        if part[0] == b"\\":
            escaped, at = True, at + 1
        else:
            depth += 1 if part[0] == b"(" else -1
            if depth == 0:
                break
    else:
        return b"", start  # never closed: what follows is read as if it were outside
    body = data[start : at - 1]
    return (_ESCAPE.sub(_unescaped, body) if escaped else body), at


def _unescaped(found: re.Match[bytes]) -> bytes:
    return bytes((int(found[1], 8) & 0xFF,)) if found[1] else _ESCAPES.get(found[2], found[2])


def written(value: Any) -> bytes:
    """A value as PDF syntax."""
    if isinstance(value, dict):
        return b"<<" + b"".join(written(Name(key)) + b" " + written(item) + b"\n" for key, item in value.items()) + b">>"
    if isinstance(value, list):
        return b"[" + b" ".join(map(written, value)) + b"]"
    if isinstance(value, Name):
        raw = value.encode("utf-8", "surrogateescape")
        return b"/" + b"".join(bytes((c,)) if 33 <= c <= 126 and c not in b"#()<>[]{}/%" else b"#%02X" % c for c in raw)
    if isinstance(value, Ref):
        return b"%d 0 R" % value.number
    if isinstance(value, bytes):
        return b"<" + value.hex().encode() + b">"
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, (int, float)):
        return repr(value).encode() if isinstance(value, int) else b"%.5f" % value
    return b"null"


# ---------------------------------------------------------------- streams


def filters(found: Object, objects: Objects) -> list[str]:
    """The names of the stream's filters, outermost first."""
    given = objects.resolved(found.get("Filter") or found.get("F"))
    names = given if isinstance(given, list) else [given]
    return [_SHORT.get(str(name), str(name)) for name in map(objects.resolved, names) if isinstance(name, Name)]


_SHORT: Final = {
    "Fl": "FlateDecode",
    "AHx": "ASCIIHexDecode",
    "A85": "ASCII85Decode",
    "LZW": "LZWDecode",
    "RL": "RunLengthDecode",
    "DCT": "DCTDecode",
}


def decoded(found: Object, objects: Objects, sink: Sink) -> bytes:
    """The stream's content. Refused("unsupported") for a picture's filter, ("unreadable") where it is damaged from the start."""
    data = found.raw or b""
    given = objects.resolved(found.get("DecodeParms") or found.get("DP"))
    parameters = given if isinstance(given, list) else [given]
    for number, name in enumerate(filters(found, objects)):
        own = objects.resolved(parameters[number]) if number < len(parameters) else None
        if name == "FlateDecode":
            data = pdf_filters.unpredicted(inflate.deflated(data, sink, wbits=15, whole=False), own)
        elif name == "LZWDecode":
            data = pdf_filters.unpredicted(
                pdf_filters.lzw(data, sink, early=not isinstance(own, dict) or own.get("EarlyChange") != 0), own
            )
        elif name == "ASCIIHexDecode":
            digits = re.sub(rb"[^0-9A-Fa-f]+", b"", data.partition(b">")[0])
            data = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode())
        elif name == "ASCII85Decode":
            data = pdf_filters.ascii85(data)
        elif name == "RunLengthDecode":
            data = pdf_filters.run_length(data, sink)
        elif name != "Crypt":
            raise Refused("unsupported")
    return data
