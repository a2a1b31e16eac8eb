"""ALZ (ALZip): stored, deflated and bzip2 members, checked by CRC. Split volumes and encrypted members are gaps.

The format was never published; the layout is that of the archives themselves.
"""

from __future__ import annotations

import struct
import zlib
from typing import Final

from dlp.extract import inflate
from dlp.extract.sink import Refused, Sink
from dlp.mime import charsets

_FILE, _DIRECTORY, _END, _COMMENT = b"BLZ\x01", b"CLZ\x01", b"CLZ\x02", b"ELZ\x01"
_ENCRYPTED: Final = 0x01


def read(data: bytes, sink: Sink) -> None:
    at, names, refused = 8, [], []
    members: list[tuple[str, int, int, bytes, int]] = []
    while at + 4 <= len(data):
        mark = data[at : at + 4]
        if mark != _FILE:
            if mark not in (_DIRECTORY, _END, _COMMENT):  # of a split archive only this volume is here
                sink.gap("unreadable")
            break
        try:
            size, _, _, descriptor, _ = struct.unpack_from("<HBIBB", data, at + 4)
            at += 13
            width = descriptor >> 4
            method = crc = packed = 0
            if width:
                method, _, crc = struct.unpack_from("<BBI", data, at)
                packed = int.from_bytes(data[at + 6 : at + 6 + width], "little")
                at += 6 + 2 * width
        except struct.error:
            raise Refused("unreadable") from None
        name = charsets.guess(data[at : at + size])
        at += size
        names.append(name)
        if descriptor & _ENCRYPTED:
            at += 12
            refused.append(name)
        members.append((name, method, crc, data[at : at + packed], packed))
        at += packed
    sink.aside("\n".join(names), "names")
    if not names:
        sink.gap("empty")
    for name, method, crc, raw, packed in members:
        if not packed:
            continue
        sink.entry()
        try:
            if name in refused:
                raise Refused("encrypted")
            content = _content(method, raw, sink)
            if len(raw) < packed or zlib.crc32(content) != crc:
                raise Refused("unreadable")
        except Refused as refusal:
            sink.unread(name, refusal.reason)
            if refusal.reason == "limit":
                raise
            continue
        sink.inner(name, content)


def _content(method: int, raw: bytes, sink: Sink) -> bytes:
    if method == 0:
        sink.spend(len(raw))
        return raw
    if method == 1:
        return inflate.bzipped(raw, sink)
    if method == 2:
        return inflate.deflated(raw, sink)
    raise Refused("unsupported")
