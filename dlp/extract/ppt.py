"""PPT (PowerPoint 97-2003): text atoms of slides, notes, masters and comments, and embedded objects. Reference: MS-PPT."""

from __future__ import annotations

import struct
from typing import Final

from dlp.extract import images, inflate, looks_ppt, properties, strings
from dlp.extract.sink import Refused, Sink
from dlp.extract.storage import Storage

_STRING, _EMBEDDED, _CRYPT = 4026, 4113, 12052
_ENCRYPTED_USER: Final = b"\xdf\xc4\xd1\xf3"
_HEADER: Final = 8
_CONTROLS: Final = {0x0B: "\n", 0x0D: "\n"}


def read(storage: Storage, sink: Sink) -> None:
    if _ENCRYPTED_USER in storage.stream("Current User")[:20]:
        raise Refused("encrypted")
    stream = storage.stream("PowerPoint Document")
    lines: list[str] = []
    objects: list[bytes] = []
    unread = bytearray()
    seen: dict[int, str] = {}
    whole = _walk(stream, lines, objects, unread, seen)
    sink.text("\n".join(lines).translate(_CONTROLS), "slides")
    if seen:
        sink.text("\n".join(seen.get(number, line) for number, line in enumerate(lines)).translate(_CONTROLS), "slides drawn")
    try:
        sink.text(looks_ppt.placed(stream).translate(_CONTROLS), "slides placed")
    except struct.error:
        whole = False
    sink.asides(strings.runs(bytes(unread)), "records")
    if not whole:
        sink.gap("unreadable")
    for name in ("\x05SummaryInformation", "\x05DocumentSummaryInformation"):
        sink.aside("\n".join(properties.texts(storage.stream(name))), "properties")
    for number, body in enumerate(objects, 1):
        sink.entry()
        name = f"object{number}"
        try:
            sink.inner(name, _inflated(body, sink) if _deflated(body) else body, embedded=True)
        except Refused as refusal:
            sink.unread(name, refusal.reason)
    if images.within(storage.stream("Pictures")):
        sink.gap("image")


def _inflated(body: bytes, sink: Sink) -> bytes:
    """The object as long as it says: some programs leave the end mark of the stream out."""
    data = inflate.deflated(body[4:], sink, wbits=15, whole=False)
    if len(data) < struct.unpack_from("<I", body)[0]:
        raise Refused("unreadable")
    return data


def _holds_records(stream: bytes, at: int, size: int) -> bool:
    """Whether the first record of a container lies inside it: some that newer versions write hold a packed file and no records."""
    return size < _HEADER or struct.unpack_from("<I", stream, at + 4)[0] <= size - _HEADER if at + _HEADER <= len(stream) else True


def _deflated(body: bytes) -> bool:
    """Behind its size a stream of zlib, at whichever level."""
    return body[4:5] == b"\x78" and int.from_bytes(body[4:6], "big") % 31 == 0


def _walk(stream: bytes, lines: list[str], objects: list[bytes], unread: bytearray, seen: dict[int, str]) -> bool:
    """All atoms in order: a container's header is stepped over and its content walked as it stands. `seen`: the lines of which not all is seen, as they
    are. False where the end is cut."""
    at, end = 0, len(stream)
    while at + 8 <= end:
        head, kind, size = struct.unpack_from("<HHI", stream, at)
        at += 8
        if kind == _CRYPT:
            raise Refused("encrypted")
        if head & 0xF == 0xF and _holds_records(stream, at, size):
            continue
        body = stream[at : at + size]
        at += size
        if at > end:
            return False
        if kind in (looks_ppt.CHARS, looks_ppt.BYTES, _STRING):
            lines.append(looks_ppt.text(kind, body))
        elif kind == _EMBEDDED:
            objects.append(body)
        elif len(unread) < strings.MAX_BYTES:
            unread += body + bytes(4)
        if kind == looks_ppt.STYLE and lines and (shown := looks_ppt.shown(lines[-1], body)) != lines[-1]:
            seen[len(lines) - 1] = shown
    return True
