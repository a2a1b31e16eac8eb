"""The structure of an RFC 5322 message as spans of its raw bytes.

Owns the split into header fields and body parts, with the offset of everything, so that a mail can be rewritten in one place and stay
byte for byte the same elsewhere. Counts parts, depth and header bytes while it splits and refuses to go on past its limits.
Reference: RFC 5322 section 2.1, RFC 2046 section 5.1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from dlp.mime import headers, transfer
from dlp.ports import MessageError

MAX_PARTS: Final = 500
MAX_DEPTH: Final = 20
MAX_HEADER_BYTES: Final = 256 * 1024

_LINE: Final = re.compile(rb"[^\r\n]*(?:\r\n|\n|\r|\Z)")
_FIELD: Final = re.compile(rb"([!-9;-~]{1,200})[ \t]*(?:\([^()\r\n]{0,200}\)[ \t]*)?:")
_DELIMITER: Final = re.compile(rb"^--([^\s-][^\r\n]{0,198}?)[ \t]*\r?$", re.M)


@dataclass(frozen=True, slots=True)
class Field:
    """One header field. `value` is raw and still folded; [start, end) is its span in the raw mail, line end included."""

    name: str
    value: bytes = field(repr=False)
    start: int
    end: int


@dataclass(slots=True)
class Node:
    """A body part. `raw` is the buffer its spans point into: the mail, or for a container that was itself encoded, its decoded body."""

    raw: bytes = field(repr=False)
    fields: tuple[Field, ...]
    strays: tuple[bytes, ...]
    start: int
    body: int
    end: int
    type: str
    parameters: dict[str, str]
    virtual: bool
    others: tuple[tuple[str, dict[str, str]], ...] = ()
    """What further Content-Type fields say: type and parameters."""
    children: list[Node] = field(default_factory=list)
    loose: list[tuple[int, int]] = field(default_factory=list)

    def values(self, name: str) -> list[bytes]:
        return [f.value for f in self.fields if f.name == name]

    def first(self, name: str) -> str:
        found = self.values(name)
        return headers.text(found[0]) if found else ""

    def content(self) -> bytes:
        """The body with its transfer encoding undone."""
        return transfer.decode(self.raw[self.body : self.end], self.first("content-transfer-encoding"))

    def leaves(self) -> Iterator[Node]:
        stack = [self]
        while stack:
            node = stack.pop()
            if node.children:
                stack.extend(reversed(node.children))
            else:
                yield node


def parse(raw: bytes) -> Node:
    """The part tree of a mail. MessageError("mail", …) where it is larger than any honest mail in parts, depth or header."""
    count = [0]
    return _node(raw, (0, len(raw)), default="text/plain", depth=0, virtual=False, count=count)


def _node(raw: bytes, span: tuple[int, int], *, default: str, depth: int, virtual: bool, count: list[int]) -> Node:
    count[0] += 1
    if count[0] > MAX_PARTS:
        raise MessageError("mail", f"more than {MAX_PARTS} parts")
    if depth > MAX_DEPTH:
        raise MessageError("mail", f"parts nested deeper than {MAX_DEPTH}")
    start, end = span
    fields, strays, body = _fields(raw, start, end)
    kinds = [headers.parameters(f.value) for f in fields if f.name == "content-type"] or [(default, {})]
    kind, parameters = next((k for k in kinds if k[0].startswith("multipart")), kinds[0])
    kind = "multipart/mixed" if kind.rstrip("/") == "multipart" else kind if "/" in kind else default
    node = Node(raw, fields, strays, start, body, end, kind, parameters, virtual, tuple(k for k in kinds if k[1] is not parameters))
    if node.type.startswith("multipart/"):
        _split(node, depth=depth, count=count)
    return node


def _split(node: Node, *, depth: int, count: list[int]) -> None:
    """Children between delimiter lines; what stands before, after and between a close and the next delimiter is loose text."""
    raw, start, end, virtual = node.raw, node.body, node.end, node.virtual
    if transfer.encoding(node.first("content-transfer-encoding")):  # forbidden by RFC 2045, opened by some programs
        raw, virtual = node.content(), True
        start, end = 0, len(raw)
    marks: list[tuple[int, int, bool]] = []
    for boundary in _boundaries(node):
        marks = marks or list(_delimiters(raw, boundary, start, end))
    if not marks and (guess := _DELIMITER.search(raw, start, end)):  # named wrongly or not at all
        marks = list(_delimiters(raw, guess[1], start, end))
    if not marks:
        return
    default = "message/rfc822" if node.type == "multipart/digest" else "text/plain"
    loose = [(start, marks[0][0])]
    for index, (_, after, closing) in enumerate(marks):
        stop = marks[index + 1][0] if index + 1 < len(marks) else end
        if closing:
            loose.append((after, stop))
        else:
            node.children.append(_node(raw, (after, stop), default=default, depth=depth + 1, virtual=virtual, count=count))
    if raw is node.raw:
        node.loose = loose
    else:
        node.children += [_loose_part(raw, part) for part in loose if raw[part[0] : part[1]].strip()]


def _boundaries(node: Node) -> list[bytes]:
    """The boundaries that the header may mean, the likeliest first."""
    said = [p.get(key, "") for p in (node.parameters, *(p for _, p in node.others)) for key in ("boundary", "boundary~")]
    found = [
        form
        for value in said
        if value
        for form in (value, value.rstrip(), *value.split(maxsplit=1)[:1], value.partition("(")[0].strip())
    ]
    return [value.encode("utf-8", "surrogateescape") for value in dict.fromkeys(found) if value]


def _loose_part(raw: bytes, span: tuple[int, int]) -> Node:
    return Node(raw, (), (), span[0], span[0], span[1], "text/plain", {}, True)


def _delimiters(raw: bytes, boundary: bytes, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """(start with the line end before it, end of line, closing) of each delimiter line."""
    line = re.compile(rb"--" + re.escape(boundary) + rb"(--)?[ \t]*(?:\r\n|\n|\r|\Z)")
    needle = b"--" + boundary
    at = raw.find(needle, start, end)
    while at >= 0:
        match = line.match(raw, at, end)
        if match and (at == start or raw[at - 1] in b"\r\n"):
            before = at
            if before > start and raw[before - 1 : before] == b"\n":
                before -= 1
            if before > start and raw[before - 1 : before] == b"\r":
                before -= 1
            yield before, match.end(), bool(match[1])
            at = raw.find(needle, match.end(), end)
        else:
            at = raw.find(needle, at + 2, end)


def _fields(raw: bytes, start: int, end: int) -> tuple[tuple[Field, ...], tuple[bytes, ...], int]:
    """Header fields, lines among them that are none, and where the body starts.

    A malformed line does not end the header here: programs disagree about it, so what follows is read as header and the line as text.
    """
    spans: list[tuple[str, int, int, int]] = []  # name, start of the value, start, end
    strays: list[bytes] = []
    at, body = start, end
    while at < end:
        line = _LINE.match(raw, at, end)
        if line is None or line.end() == at:
            break
        if line.end() - start > MAX_HEADER_BYTES:
            raise MessageError("mail", f"header larger than {MAX_HEADER_BYTES} bytes")
        if not line[0].strip(b"\r\n"):
            body = line.end()
            break
        if line[0][:1] in b" \t" and spans and spans[-1][3] == at:
            spans[-1] = (*spans[-1][:3], line.end())
        elif name := _FIELD.match(line[0]):
            spans.append((name[1].decode().lower(), at + name.end(), at, line.end()))
        elif b"\0" in line[0] and (name := _FIELD.match(line[0].replace(b"\0", b""))):  # some programs do not see a NUL
            spans.append((name[1].decode().lower(), at + line[0].index(b":") + 1, at, line.end()))
        elif not (at == start and line[0].startswith((b"From ", b">From "))):
            strays.append(line[0].strip())
        at = line.end()
    fields = tuple(Field(name, raw[value:stop], first, stop) for name, value, first, stop in spans)
    return fields, tuple(strays), body
