"""TNEF (`winmail.dat`): the message, its people, its properties and attachments as Outlook wraps them. Reference: MS-OXTNEF, MS-OXPROPS.

Owns the stream of attributes, each of which is read whatever its number, and the property lists in them. An attribute that cannot be read is
a gap and what words are in it; those behind it are read all the same.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from dlp.extract import html, rtf, rtf_objects, strings
from dlp.extract.sink import Refused, Sink
from dlp.mime import charsets

_SUBJECT, _BODY, _MAPI, _PEOPLE = 0x8004, 0x800C, 0x9003, 0x9004
_ATTACHMENT_START, _ATTACHMENT_DATA, _ATTACHMENT_TITLE, _ATTACHMENT_ICON, _ATTACHMENT_PATH, _ATTACHMENT_MAPI = (
    0x9002, 0x800F, 0x8010, 0x8011, 0x9001, 0x9005,
)  # fmt: skip
_OF_ATTACHMENTS: Final = frozenset((_ATTACHMENT_DATA, _ATTACHMENT_TITLE, _ATTACHMENT_ICON, _ATTACHMENT_PATH, _ATTACHMENT_MAPI))
_WORDLESS: Final = frozenset((0x8005, 0x8006, 0x8007, 0x8012, 0x8013, 0x8020, 0x9006, 0x9007, 0x800D, 0x0008, 0x0009))
"""Dates, numbers and the code page."""
_FIXED: Final = {0x02: 4, 0x03: 4, 0x04: 4, 0x0A: 4, 0x0B: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x14: 8, 0x40: 8, 0x48: 16}
_TEXTS: Final = (0x1E, 0x1F)
_OBJECT: Final = 0x0D
_CONTENT: Final = frozenset((0x0037, 0x1000))
_PAGE, _RICH, _DATA, _ICON = 0x1013, 0x1009, 0x3701, 0x3709
_NAMES: Final = (0x3707, 0x3704, 0x3001)
_CONTROLS: Final = re.compile(rb"[\x00-\x1f]+")
_LEVELS: Final = (1, 2)


@dataclass(slots=True)
class _Attachment:
    names: list[str] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)
    """Its content: once as an attribute, once as a property, and both are read where they differ."""
    icons: list[bytes] = field(default_factory=list)


def read(data: bytes, sink: Sink) -> None:
    attachments: list[_Attachment] = []
    lines: list[str] = []
    asides: list[str] = []
    for number, body in _attributes(data, sink):
        if number == _ATTACHMENT_START or (number in _OF_ATTACHMENTS and not attachments):
            attachments.append(_Attachment())
        try:
            if number in _OF_ATTACHMENTS:
                _attachment(attachments[-1], number, body, asides, sink)
            elif number == _MAPI:
                _properties(_mapi(body, asides), lines, asides, sink)
            elif number == _PEOPLE:
                _people(body, asides, sink)
            elif number in (_SUBJECT, _BODY):
                lines.append(_text(body))
            elif number not in _WORDLESS:
                asides += _pieces(body)
        except Refused as refusal:
            sink.gap(refusal.reason)
            asides += strings.runs(body)
    sink.text("\n".join(lines), "message")
    sink.asides(asides, "properties")
    for index, found in enumerate(attachments, 1):
        _opened(found, index, sink)


def end(data: bytes) -> int:
    """Where the last attribute ends; behind it nothing of this format stands."""
    at = 6
    while at + 9 <= len(data) and data[at] in _LEVELS:
        at += 11 + int(struct.unpack_from("<I", data, at + 5)[0])
    return min(at, len(data))


def _attributes(data: bytes, sink: Sink) -> Iterator[tuple[int, bytes]]:
    at = 6
    while at + 9 <= len(data) and data[at] in _LEVELS:
        number, _, size = struct.unpack_from("<HHI", data, at + 1)
        at += 9
        if at + size > len(data):
            sink.gap("unreadable")
        yield number, data[at : at + size]
        at += size + 2
    if at <= 6:
        sink.gap("unreadable")


def _text(raw: bytes) -> str:
    return charsets.guess(raw.rstrip(b"\0"))


def _pieces(body: bytes) -> list[str]:
    """The words of a structure of counted strings, in narrow and in wide letters."""
    return [*(charsets.guess(piece) for piece in _CONTROLS.split(body) if len(piece) > 1), *strings.runs(body)]


def _people(body: bytes, asides: list[str], sink: Sink) -> None:
    """Rows of property lists: recipients whom the mail's own header need not name."""
    if len(body) < 4:
        raise Refused("unreadable")
    at = 4
    for _ in range(struct.unpack_from("<I", body)[0]):
        sink.entry()
        properties = _List(body, at)
        _properties(iter(properties), asides, asides, sink)
        at = properties.at
    asides += strings.runs(body[at:])


# ---------------------------------------------------------------- attachments


def _attachment(found: _Attachment, number: int, body: bytes, asides: list[str], sink: Sink) -> None:
    if number == _ATTACHMENT_DATA:
        found.files.append(body)
    elif number == _ATTACHMENT_ICON:
        found.icons.append(body)
    elif number in (_ATTACHMENT_TITLE, _ATTACHMENT_PATH):
        found.names.append(_text(body))
    else:
        named: dict[int, str] = {}
        rest = []
        for one in _mapi(body, asides):
            if one.key == _DATA:
                found.files += [value[16:] if one.kind == _OBJECT else value for value in one.values]
            elif one.key == _ICON:
                found.icons += one.values
            else:
                rest.append(one)
                if one.key in _NAMES and one.kind in _TEXTS and one.values:
                    named[one.key] = _string(one.values[0], one.kind)
        _properties(iter(rest), asides, asides, sink)
        found.names[:0] = [named[key] for key in _NAMES if named.get(key)]


def _opened(found: _Attachment, index: int, sink: Sink) -> None:
    names = [name for name in dict.fromkeys(found.names) if name.strip()]
    sink.asides(names, "names")
    name = names[0] if names else f"attachment{index}"
    files = [content for content in dict.fromkeys(found.files) if content]
    if not files:
        sink.entry()
        sink.inner(name, b"")
    for number, content in enumerate(files, 1):
        sink.entry()
        sink.inner(name if number == 1 else f"{name}~{number}", content)
    for icon in dict.fromkeys(found.icons):
        sink.entry()
        sink.inner(f"{name}~icon", icon, embedded=True, preview=True)


# ---------------------------------------------------------------- property lists


@dataclass(frozen=True, slots=True)
class _Property:
    key: int
    kind: int
    values: list[bytes] = field(repr=False)
    name: str = field(repr=False, default="")


def _properties(found: Iterator[_Property], lines: list[str], asides: list[str], sink: Sink) -> None:
    for one in found:
        if one.name:
            asides.append(one.name)
        try:
            if one.kind in _TEXTS:
                said = [_string(value, one.kind) for value in one.values]
                if one.key == _PAGE:
                    html.page("".join(said), sink)
                (lines if one.key in _CONTENT else asides).extend(said)
            elif one.key == _PAGE:
                html.read(b"".join(one.values), sink)
            elif one.key == _RICH:
                for value in one.values:
                    rtf.read(rtf_objects.unpacked(value, sink), sink)
            else:
                for value in one.values:
                    asides += strings.runs(value)
        except Refused as refusal:
            sink.gap(refusal.reason)
            for value in one.values:
                asides += strings.runs(value)


def _string(raw: bytes, kind: int) -> str:
    return raw.decode("utf-16-le", "replace").rstrip("\0") if kind == 0x1F else _text(raw)


def _mapi(body: bytes, asides: list[str]) -> Iterator[_Property]:
    """The properties of an attribute that is one list, and the words behind its end."""
    properties = _List(body, 0)
    yield from properties
    asides += strings.runs(body[properties.at :])


class _List:
    """A MAPI property list from `at` on; when it has been gone through, `at` is where it ends. Refused("unreadable") where it lies."""

    __slots__ = ("_body", "at")

    def __init__(self, body: bytes, at: int) -> None:
        self._body = body
        self.at = at

    def __iter__(self) -> Iterator[_Property]:
        for _ in range(self._number()):
            tag = self._number()
            kind, key = tag & 0xFFFF, tag >> 16
            name = self._name() if key >= 0x8000 else ""
            base, many = kind & 0xFFF, bool(kind & 0x1000)
            if base in _FIXED:
                self._take(_FIXED[base] * (self._number() if many else 1))
                values = []
            else:
                values = [self._take(self._number(), aligned=True) for _ in range(self._number())]
            yield _Property(key, base, values, name)

    def _name(self) -> str:
        """Of a named property, where it has letters and no number."""
        self._take(16)
        kind, value = self._number(), self._number()
        return self._take(value, aligned=True).decode("utf-16-le", "replace").rstrip("\0") if kind else ""

    def _number(self) -> int:
        return int.from_bytes(self._take(4), "little")

    def _take(self, size: int, *, aligned: bool = False) -> bytes:
        taken = self._body[self.at : self.at + size]
        if len(taken) < size:
            raise Refused("unreadable")
        self.at = min(self.at + size + (-size % 4 if aligned else 0), len(self._body))
        return taken
