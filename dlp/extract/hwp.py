"""HWP 5 (Hancom): the record walk over its sections.

Owns paragraph text with its control characters, equations, word art, field commands, distribution documents and the flags that say a file
is sealed. Tables, headers, notes and text boxes need no care: their paragraphs are records of the same stream, after the paragraph they hang on.
Reference: Hancom, "한글문서파일형식 5.0", revision 1.3.
"""

from __future__ import annotations

import re
import struct
from typing import Final

from dlp.extract import inflate, looks_hwp, placed, properties, strings
from dlp.extract.sink import Refused, Sink
from dlp.extract.storage import Storage

_COMPRESSED, _PASSWORD, _DISTRIBUTION, _DRM, _CERTIFICATE, _CERTIFICATE_DRM = 0x1, 0x2, 0x4, 0x10, 0x100, 0x400
_SEALED: Final = _PASSWORD | _DRM | _CERTIFICATE | _CERTIFICATE_DRM
_DISTRIBUTION_DATA, _PARA_TEXT, _CTRL_HEADER, _EQUATION, _WORD_ART, _FORM = 28, 67, 71, 88, 90, 91

_LAYOUT: Final = frozenset((66, 68, 69, 70))
"""Paragraph headers, character shapes, lines and ranges: numbers alone."""
_WIDE: Final = frozenset(range(1, 24)) - {10, 13}
"""Control characters that are followed by six words of data and repeated: eight words in all."""
_SHOWN: Final = {9: "\t", 10: "\n", 13: "\n", 24: "-", 30: " ", 31: " "}
_CONTROL: Final = re.compile("[\\x00-\\x1f]")


def read(storage: Storage, sink: Sink) -> None:
    header = storage.stream("FileHeader")
    if len(header) < 40 or not header.startswith(b"HWP Document File"):
        raise Refused("unreadable")
    flags = struct.unpack_from("<I", header, 36)[0]
    if flags & _SEALED:
        raise Refused("encrypted")
    sections = 0
    hidden = _hidden(storage, flags, sink)
    for folder in ("ViewText", "BodyText") if flags & _DISTRIBUTION else ("BodyText",):
        for path in sorted(storage.streams(folder), key=_number):
            sections += 1
            sink.entry()
            _section(storage.stream(*path), path[-1], flags, hidden, sink)
    if not sections:
        raise Refused("unreadable")
    sink.aside(storage.stream("PrvText").decode("utf-16-le", "replace"), "preview")
    sink.aside("\n".join(properties.texts(storage.stream("\x05HwpSummaryInformation"))), "properties")
    for path in storage.streams("BinData"):
        sink.entry()
        _embedded(storage.stream(*path), path[-1], flags, sink)


def _number(path: tuple[str, ...]) -> tuple[int, str]:
    digits = re.search(r"\d+$", path[-1])
    return int(digits[0]) if digits else 0, path[-1]


def _hidden(storage: Storage, flags: int, sink: Sink) -> frozenset[int]:
    """Looks of letters that are not seen; none where the document's information cannot be read, which its own reading says."""
    raw = storage.peek("DocInfo")
    try:
        return looks_hwp.unseen(inflate.deflated(raw, sink, whole=False) if flags & _COMPRESSED and raw else raw)
    except Refused as refusal:
        if refusal.reason == "limit":
            raise
        return frozenset()


def _section(raw: bytes, place: str, flags: int, hidden: frozenset[int], sink: Sink) -> None:
    try:
        if raw[:2] and struct.unpack_from("<I", raw)[0] & 0x3FF == _DISTRIBUTION_DATA:
            raw = _opened(raw)
        elif flags & _DISTRIBUTION and not raw.strip(b"\0"):
            return
        data = inflate.deflated(raw, sink, whole=False) if flags & _COMPRESSED else raw
    except (Refused, struct.error) as trouble:
        sink.gap(trouble.reason if isinstance(trouble, Refused) else "unreadable", place)
        return
    lines: list[str] = []
    asides: list[str] = []
    unread = bytearray()
    seen: dict[int, str] = {}
    boxes = looks_hwp.Boxes()
    whole = _walk(data, lines, asides, unread, hidden, seen, boxes)
    boxes.record(0)
    sink.text("".join(lines), place)
    if seen:
        sink.text("".join(seen.get(number, line) for number, line in enumerate(lines)), f"{place} drawn")
    sink.text("\n".join(placed.lines(boxes.pieces, whole=False)), f"{place} placed")
    sink.asides((*asides, *strings.runs(bytes(unread))), place)
    if not whole:
        sink.gap("unreadable", place)


def _opened(raw: bytes) -> bytes:
    """A section of a distribution document: the key is hidden in the 256 bytes before it, under a generator seeded by the first four."""
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES128
    from cryptography.hazmat.primitives.ciphers.modes import ECB

    seed, state = struct.unpack_from("<I", raw, 4)[0], 0
    block = bytearray(raw[4:260])
    if len(block) < 256:
        raise Refused("unreadable")
    state, at = seed, 0
    while at < 256:
        state = (state * 214013 + 2531011) & 0xFFFFFFFF
        value = (state >> 16) & 0xFF
        state = (state * 214013 + 2531011) & 0xFFFFFFFF
        for _ in range(((state >> 16) & 0xF) + 1):
            if at < 256:
                block[at] ^= value
                at += 1
    start = 4 + (seed & 0xF)
    body = raw[260:]
    decryptor = Cipher(AES128(bytes(block[start : start + 16])), ECB()).decryptor()  # noqa: S305 - the format's choice
    return decryptor.update(body[: len(body) // 16 * 16]) + decryptor.finalize()


def _walk(
    data: bytes,
    lines: list[str],
    asides: list[str],
    unread: bytearray,
    hidden: frozenset[int],
    seen: dict[int, str],
    boxes: looks_hwp.Boxes,
) -> bool:
    """Texts of all records in order, and the records that are none: controls, captions, names of fields; `seen`: the lines of which not all is
    seen, as they are; `boxes` is told what is shown. False where the stream ends within a record."""
    at, end = 0, len(data)
    text = b""
    while at + 4 <= end:
        head = struct.unpack_from("<I", data, at)[0]
        at += 4
        tag, level, size = head & 0x3FF, head >> 10 & 0x3FF, head >> 20
        if size == 0xFFF:
            if at + 4 > end:
                return False
            size = struct.unpack_from("<I", data, at)[0]
            at += 4
        body = data[at : at + size]
        at += size
        boxes.record(level)
        if tag == _CTRL_HEADER:
            boxes.control(level, body)
        if tag == _PARA_TEXT:
            lines.append(paragraph(body))
            text = body
        elif tag == looks_hwp.PARA_CHAR_SHAPE:
            if (shown := looks_hwp.shown(text, body, hidden)) != text:
                seen[len(lines) - 1] = paragraph(shown)
            if boxes.places and shown:
                boxes.said(paragraph(shown))
            text = b""
        elif tag in (_EQUATION, _WORD_ART):
            lines.append(_counted(body, 4 if tag == _EQUATION else 32) + "\n")
        elif tag == _CTRL_HEADER and body[3:4] == b"%":
            asides.append(_counted(body, 9))
        elif tag == _FORM:
            asides.append(_CONTROL.sub("", body[8:].decode("utf-16-le", "ignore")))
        elif tag not in _LAYOUT and len(unread) < strings.MAX_BYTES:
            unread += body + bytes(4)
        if at > end:
            return False
    return True


def paragraph(body: bytes) -> str:
    """The text of a PARA_TEXT record. Controls of eight words vanish, so that a table anchored within a number does not split it."""
    text = body[: len(body) // 2 * 2].decode("utf-16-le", "replace")
    if not _CONTROL.search(text):
        return text + "\n"
    units = memoryview(body[: len(body) // 2 * 2]).cast("H")
    out: list[str] = []
    at, start, size = 0, 0, len(units)
    while at < size:
        unit = units[at]
        if unit >= 32:
            at += 1
            continue
        out += (body[2 * start : 2 * at].decode("utf-16-le", "replace"), _SHOWN.get(unit, ""))
        at += 8 if unit in _WIDE else 1
        start = at
    out.append(body[2 * start : 2 * size].decode("utf-16-le", "replace"))
    text = "".join(out)
    return text if text.endswith("\n") else text + "\n"


def _counted(body: bytes, at: int) -> str:
    """A string with its length in a word before it."""
    if len(body) < at + 2:
        return ""
    size = struct.unpack_from("<H", body, at)[0]
    return _CONTROL.sub("", body[at + 2 : at + 2 + 2 * size].decode("utf-16-le", "ignore"))


def _embedded(raw: bytes, name: str, flags: int, sink: Sink) -> None:
    data = raw
    if flags & _COMPRESSED:
        try:
            data = inflate.deflated(raw, sink)
        except Refused as refusal:
            if refusal.reason == "limit":
                sink.unread(name, "limit")
                return
    if data[4:12] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        data = data[4:]
    sink.inner(name, data, embedded=True)
