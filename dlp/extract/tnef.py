"""TNEF (`winmail.dat`): the message, its properties and attachments as Outlook wraps them. Reference: MS-OXTNEF."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from dlp.extract import html, rtf, rtf_objects
from dlp.extract.sink import Refused, Sink
from dlp.mime import charsets

_SUBJECT, _BODY, _MAPI, _ATTACHMENT_START, _ATTACHMENT_DATA, _ATTACHMENT_TITLE, _ATTACHMENT_MAPI = (
    0x8004, 0x800C, 0x9003, 0x9002, 0x800F, 0x8010, 0x9005,
)  # fmt: skip
_TEXTS: Final = frozenset((0x8000, 0x8004, 0x800C, 0x8006, 0x8008, 0x8009, 0x0006, 0x0008))
_FIXED: Final = {0x02: 4, 0x03: 4, 0x04: 4, 0x0A: 4, 0x0B: 4, 0x05: 8, 0x06: 8, 0x07: 8, 0x14: 8, 0x40: 8, 0x48: 16}
_CONTENT: Final = frozenset((0x0037, 0x1000))


def read(data: bytes, sink: Sink) -> None:
    attachments: list[dict[str, bytes | str]] = []
    lines: list[str] = []
    asides: list[str] = []
    for number, body in _attributes(data, sink):
        if number == _ATTACHMENT_START:
            attachments.append({})
        elif number in (_ATTACHMENT_TITLE, _ATTACHMENT_DATA, _ATTACHMENT_MAPI):
            if not attachments:
                attachments.append({})
            _attachment(attachments[-1], number, body)
        elif number == _MAPI:
            _properties(body, lines, asides, sink)
        elif number in (_SUBJECT, _BODY):
            lines.append(_text(body))
        elif number in _TEXTS:
            asides.append(_text(body))
    sink.text("\n".join(lines), "message")
    sink.aside("\n".join(asides), "properties")
    names = [str(a.get("name") or f"attachment{i}") for i, a in enumerate(attachments, 1)]
    sink.aside("\n".join(names), "names")
    for name, found in zip(names, attachments, strict=True):
        sink.entry()
        content = found.get("data", b"")
        sink.inner(name, content if isinstance(content, bytes) else b"")


def _attributes(data: bytes, sink: Sink) -> Iterator[tuple[int, bytes]]:
    at = 6
    while at + 9 <= len(data):
        number, _, size = struct.unpack_from("<HHI", data, at + 1)
        at += 9
        if at + size > len(data):
            sink.gap("unreadable")
        yield number, data[at : at + size]
        at += size + 2


def _text(raw: bytes) -> str:
    return charsets.guess(raw.rstrip(b"\0"))


def _attachment(found: dict[str, bytes | str], number: int, body: bytes) -> None:
    if number == _ATTACHMENT_DATA:
        found["data"] = body
    elif number == _ATTACHMENT_TITLE:
        found.setdefault("name", _text(body))
    else:
        for key, kind, values in _mapi(body):
            if key in (0x3707, 0x3001) and values and kind in (0x1E, 0x1F):
                found["name"] = _string(values[0], kind)
            elif key == 0x3701 and values:
                content = values[0][16:] if kind == 0x0D else values[0]
                found["data"] = content or found.get("data", b"")


def _properties(body: bytes, lines: list[str], asides: list[str], sink: Sink) -> None:
    for key, kind, values in _mapi(body):
        if kind in (0x1E, 0x1F):
            (lines if key in _CONTENT else asides).extend(_string(value, kind) for value in values)
        elif key == 0x1013:
            html.read(b"".join(values), sink)
        elif key == 0x1009 and values:
            rtf.read(rtf_objects.unpacked(values[0], sink), sink)


def _string(raw: bytes, kind: int) -> str:
    return raw.decode("utf-16-le", "replace").rstrip("\0") if kind == 0x1F else _text(raw)


def _mapi(body: bytes) -> Iterator[tuple[int, int, list[bytes]]]:
    """(property, type, values) of a MAPI property list; named properties keep their number."""
    try:
        count = struct.unpack_from("<I", body)[0]
        at = 4
        for _ in range(count):
            kind, key = struct.unpack_from("<HH", body, at)
            at += 4
            if key >= 0x8000:
                named = struct.unpack_from("<I", body, at + 16)[0]
                at += 24
                if named:
                    size = struct.unpack_from("<I", body, at - 4)[0]
                    at += size + -size % 4
            base, many = kind & 0xFFF, bool(kind & 0x1000)
            values = []
            if base in _FIXED:
                number = 1
                if many:
                    number = struct.unpack_from("<I", body, at)[0]
                    at += 4
                at += _FIXED[base] * number
            else:
                number = struct.unpack_from("<I", body, at)[0]
                at += 4
                for _ in range(number):
                    size = struct.unpack_from("<I", body, at)[0]
                    at += 4
                    values.append(body[at : at + size])
                    at += size + -size % 4
                    if at > len(body) + 3:
                        raise Refused("unreadable")
            yield key, base, values
    except struct.error:
        raise Refused("unreadable") from None
