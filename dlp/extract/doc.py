"""DOC (Word 97-2003): the piece table.

Owns the file information block, the pieces and Word's control characters; all stories (notes, headers, comments, text boxes) follow the body
in the same character space. Encrypted files are refused. Word 2, 6 and 95
and Write have one run of 8-bit characters. Reference: MS-DOC.
"""

from __future__ import annotations

import re
import struct
from typing import Final

from dlp.extract import images, looks_doc, properties, strings
from dlp.extract.sink import Refused, Sink
from dlp.extract.storage import Storage
from dlp.mime import charsets

_WORD_97: Final = 0x00C1
_PIECES, _ENCRYPTED, _OTHER_TABLE = 0x0004, 0x0100, 0x0200
_WORD_95_PIECES: Final = 0x160
_WRITE: Final = b"\x31\xbe"
_STORIES: Final = (("body", 0x4C), ("footnotes", 0x50), ("headers", 0x54), ("macros", 0x58), ("comments", 0x5C), ("endnotes", 0x60),
                   ("text boxes", 0x64), ("header text boxes", 0x68))  # fmt: skip
_CONTROLS: Final = {0x07: "\t", 0x0B: "\n", 0x0C: "\n", 0x0D: "\n", 0x0E: "\n", 0x1E: "-", 0xA0: " "} | {
    c: None for c in (1, 2, 3, 4, 5, 6, 8, 0x1F)
}
_FIELD: Final = re.compile("[\x13\x14\x15]")


def read(storage: Storage, sink: Sink) -> None:
    main = storage.stream("WordDocument")
    if len(main) < 0x44:
        raise Refused("unreadable")
    version, flags = struct.unpack_from("<H", main, 2)[0], struct.unpack_from("<H", main, 0x0A)[0]
    if flags & _ENCRYPTED:
        raise Refused("encrypted")
    if version < _WORD_97:
        _word_95(main, flags, sink)
        return
    if len(main) < 0x1AA:
        raise Refused("unreadable")
    table = storage.stream("1Table" if flags & _OTHER_TABLE else "0Table")
    at, size = struct.unpack_from("<II", main, 0x1A2)
    text, whole, unused = _pieces(main, table[at : at + size])
    unseen = looks_doc.unseen(main, table, _table(table[at : at + size]))
    sink.asides((*strings.runs(table), *strings.runs(unused)), "tables")
    start = 0
    for place, offset in _STORIES:
        length = struct.unpack_from("<I", main, offset)[0]
        _story(text[start : start + length], place, sink, unseen[start : start + length])
        start += length
    _story(text[start:], "rest", sink, unseen[start:])
    if not whole:
        sink.gap("unreadable")
    for name in ("\x05SummaryInformation", "\x05DocumentSummaryInformation"):
        sink.aside("\n".join(properties.texts(storage.stream(name))), "properties")
    data = storage.stream("Data")
    sink.asides(strings.runs(data), "form fields")
    if images.within(data) or images.within(main):
        sink.gap("image")


def _word_95(main: bytes, flags: int, sink: Sink) -> None:
    """Word 6 and 95: one run of 8-bit characters, or pieces of them where the file was saved quickly."""
    start, end = struct.unpack_from("<II", main, 0x18)
    raw = main[start:end]
    if flags & _PIECES:
        at, size = struct.unpack_from("<II", main, _WORD_95_PIECES)
        raw = b"".join(main[place : place + length] for length, place in _table(main[at : at + size]))
        sink.asides(strings.runs(main), "tables")
    elif not 0 < start < end <= len(main):
        raise Refused("unreadable")
    _story(charsets.guess(raw), "body", sink)


def read_old(data: bytes, sink: Sink) -> None:
    """Word 2 and Write, files without storages: their characters stand in one run."""
    if data.startswith(_WRITE):
        start, end = 128, struct.unpack_from("<I", data, 14)[0]
    else:
        flags = struct.unpack_from("<H", data, 0x0A)[0]
        if flags & (_ENCRYPTED | _PIECES):
            raise Refused("encrypted" if flags & _ENCRYPTED else "unsupported")
        start, end = struct.unpack_from("<II", data, 0x18)
    if not 0 < start < end <= len(data):
        raise Refused("unreadable")
    _story(charsets.guess(data[start:end]), "body", sink)
    sink.asides(strings.runs(data[:start] + bytes(4) + data[end:]), "tables")


def _pieces(main: bytes, clx: bytes) -> tuple[str, bool, bytes]:
    """The document's characters in order, whether every piece lay inside the file, and the bytes that are in no piece: text that was
    deleted stays there after a fast save."""
    out, whole = [], True
    used: list[tuple[int, int]] = []
    for length, place in _table(clx):
        if place & 0x40000000:
            start = (place & 0x3FFFFFFF) // 2
            raw = main[start : start + length]
            used.append((start, start + length))
            whole &= len(raw) == length
            out.append(raw.decode("cp1252", "replace"))
        else:
            raw = main[place : place + 2 * length]
            used.append((place, place + 2 * length))
            whole &= len(raw) == 2 * length
            out.append(raw[: len(raw) // 2 * 2].decode("utf-16-le", "replace"))
    return "".join(out), whole, _outside(main, used)


def _table(clx: bytes) -> list[tuple[int, int]]:
    """(characters, place) of every piece."""
    at = 0
    while at < len(clx) and clx[at] == 1:
        at += 3 + struct.unpack_from("<H", clx, at + 1)[0]
    if at + 5 > len(clx) or clx[at] != 2:
        raise Refused("unreadable")
    size = struct.unpack_from("<I", clx, at + 1)[0]
    plc = clx[at + 5 : at + 5 + size]
    count = (len(plc) - 4) // 12
    if count < 1:
        raise Refused("unreadable")
    ends = struct.unpack_from(f"<{count + 1}I", plc)
    found = [(ends[i + 1] - ends[i], struct.unpack_from("<I", plc, 4 * (count + 1) + 8 * i + 2)[0]) for i in range(count)]
    if any(length < 0 for length, _ in found):
        raise Refused("unreadable")
    return found


def _outside(main: bytes, used: list[tuple[int, int]]) -> bytes:
    left, at = bytearray(), 0
    for start, end in sorted(used):
        left += main[at:start] + bytes(4)
        at = max(at, end)
    return bytes(left + main[at:])


def _story(text: str, place: str, sink: Sink, unseen: bytearray | None = None) -> None:
    shown, codes = _fields(text)
    sink.text(shown.translate(_CONTROLS), place)
    if unseen and any(unseen):
        drawn = "".join(c for c, away in zip(text, unseen, strict=False) if not away or c in "\x13\x14\x15")
        sink.text(_fields(drawn)[0].translate(_CONTROLS), f"{place} drawn")
    sink.aside("\n".join(codes).translate(_CONTROLS), place)


def _fields(text: str) -> tuple[str, list[str]]:
    """Field codes taken out of the running text: a number may have a link in its middle."""
    shown: list[str] = []
    codes: list[str] = []
    open_codes: list[list[str]] = []
    hidden = 0
    in_code: list[bool] = []
    at = 0
    for mark in _FIELD.finditer(text):
        (open_codes[-1] if hidden and open_codes else shown).append(text[at : mark.start()])
        at = mark.end()
        if mark[0] == "\x13":
            open_codes.append([])
            in_code.append(True)
            hidden += 1
        elif in_code:
            if in_code[-1]:
                in_code[-1] = False
                hidden -= 1
                codes.append("".join(open_codes[-1]))
            if mark[0] == "\x15":
                in_code.pop()
                open_codes.pop()
    (open_codes[-1] if hidden and open_codes else shown).append(text[at:])
    codes += ["".join(code) for code, still in zip(open_codes, in_code, strict=True) if still]
    return "".join(shown), codes
