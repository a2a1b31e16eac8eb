"""7z: names and members of archives whose coders the standard library knows (copy, LZMA, LZMA2, deflate, bzip2, BCJ, delta).

Owns the header with its own compression. Encryption is a gap; every other coder (PPMd, BCJ2) is left to `libarchive`. Reference: 7zFormat.txt, 7-Zip.
"""

from __future__ import annotations

import bz2
import lzma
import struct
import zlib
from dataclasses import dataclass, field
from typing import Any, Final

from dlp.extract import inflate, libarchive
from dlp.extract.sink import Refused, Sink

_AES: Final = b"\x06\xf1\x07\x01"
_LZMA: Final = b"\x03\x01\x01"
_FILTERS: Final = {
    b"\x21": lzma.FILTER_LZMA2, _LZMA: lzma.FILTER_LZMA1, b"\x03": lzma.FILTER_DELTA, b"\x03\x03\x01\x03": lzma.FILTER_X86,
    b"\x04": lzma.FILTER_X86, b"\x07": lzma.FILTER_ARM, b"\x08": lzma.FILTER_ARMTHUMB,
}  # fmt: skip
_COPY, _DEFLATE, _BZIP2 = b"\x00", b"\x04\x01\x08", b"\x04\x02\x02"
MAX_DICTIONARY: Final = 64 * 1024 * 1024
MAX_STREAMS: Final = 100_000


@dataclass(slots=True)
class _Folder:
    """Coders over one packed stream, the one that gives the final content first. `linear` False: no plain chain, not decoded."""

    coders: list[tuple[bytes, bytes]]
    sizes: list[int] = field(default_factory=list)
    linear: bool = True
    reverse: bool = False
    packed: int = 1
    crc: int | None = None
    members: list[int] = field(default_factory=list)


@dataclass(slots=True)
class _Streams:
    start: int = 0
    packed: list[int] = field(default_factory=list)
    folders: list[_Folder] = field(default_factory=list)


def read(data: bytes, sink: Sink) -> None:
    """Every member by its own content; a folder that cannot be decoded is one gap for the archive."""
    try:
        header = _header(data, sink)
        names, empty, streams = _contents(header)
    except (struct.error, IndexError):
        raise Refused("unreadable") from None
    except Refused as refusal:
        if refusal.reason != "unsupported":
            raise
        libarchive.read(data, sink)
        return
    sink.aside("\n".join(names), "names")
    if libarchive.library() is not None and any(_strange(folder) for folder in streams.folders):
        libarchive.read(data, sink)
        return
    if not names:
        sink.gap("empty")
    filled = [name for name, none in zip(names, empty, strict=True) if not none]
    at, first = 32 + streams.start, 0
    for folder in streams.folders:
        sizes, streams.packed = streams.packed[: folder.packed], streams.packed[folder.packed :]
        members, first = filled[first : first + len(folder.members)], first + len(folder.members)
        try:
            content = _decoded(folder, data[at : at + sum(sizes)], sink)
        except Refused as refusal:
            for name in members[:20]:
                sink.unread(name, refusal.reason)
            if refusal.reason == "limit":
                raise
            content = b""
        at += sum(sizes)
        offset = 0
        for name, size in zip(members, folder.members, strict=False):
            if content:
                sink.entry()
                sink.inner(name, content[offset : offset + size])
            offset += size


def _strange(folder: _Folder) -> bool:
    """Of coders that are not decoded here."""
    names = [name for name, _ in folder.coders]
    known = names in ([_COPY], [_DEFLATE], [_BZIP2]) or all(name in _FILTERS for name in names)
    return _AES not in names and (not known or not folder.linear or folder.packed != 1)


def _header(data: bytes, sink: Sink) -> bytes:
    """The plain header, taken out of its own folder where it is packed."""
    offset, size, crc = struct.unpack_from("<QQI", data, 12)
    header = data[32 + offset : 32 + offset + size]
    if len(header) != size or zlib.crc32(header) != crc or not header:
        raise Refused("unreadable")
    for _ in range(4):
        if header[0] != 0x17:
            return header
        streams = _Cursor(header, 1).streams()
        if len(streams.folders) != 1:
            raise Refused("unreadable")
        at = 32 + streams.start
        header = _decoded(streams.folders[0], data[at : at + sum(streams.packed)], sink)
    raise Refused("unreadable")


def _contents(header: bytes) -> tuple[list[str], list[bool], _Streams]:
    cursor = _Cursor(header, 0)
    if cursor.byte() != 0x01:
        raise Refused("unreadable")
    names: list[str] = []
    empty: list[bool] = []
    streams = _Streams()
    while (kind := cursor.byte()) != 0:
        if kind == 0x04:
            streams = cursor.streams()
        elif kind == 0x05:
            names, empty = cursor.files()
        elif kind == 0x02:
            while cursor.byte():
                cursor.skip(cursor.number())
        else:
            raise Refused("unreadable")
    return names, empty or [False] * len(names), streams


class _Cursor:
    """Reads the header's numbers and tables. IndexError or struct.error past its end."""

    def __init__(self, data: bytes, at: int) -> None:
        self.data, self.at = data, at

    def byte(self) -> int:
        value = self.data[self.at]
        self.at += 1
        return value

    def skip(self, size: int) -> bytes:
        if self.at + size > len(self.data):
            raise IndexError
        out = self.data[self.at : self.at + size]
        self.at += size
        return out

    def number(self) -> int:
        """As many leading ones in the first byte as bytes follow; the rest of it are the high bits."""
        first, mask, value = self.byte(), 0x80, 0
        for i in range(8):
            if not first & mask:
                return value | (first & (mask - 1)) << (8 * i)
            value |= self.byte() << (8 * i)
            mask >>= 1
        return value

    def count(self) -> int:
        value = self.number()
        if value > MAX_STREAMS:
            raise Refused("limit")
        return value

    def bits(self, count: int) -> list[bool]:
        raw = self.skip((count + 7) // 8)
        return [bool(raw[i // 8] & 0x80 >> i % 8) for i in range(count)]

    def digests(self, count: int) -> list[int | None]:
        known = [True] * count if self.byte() else self.bits(count)
        return [struct.unpack("<I", self.skip(4))[0] if flag else None for flag in known]

    def streams(self) -> _Streams:
        out = _Streams()
        divided = False
        while (kind := self.byte()) != 0:
            if kind == 0x06:
                out.start = self.number()
                count = self.count()
                while (part := self.byte()) != 0:
                    if part == 0x09:
                        out.packed = [self.number() for _ in range(count)]
                    elif part == 0x0A:
                        self.digests(count)
            elif kind == 0x07:
                self._folders(out)
            elif kind == 0x08:
                divided = True
                self._divisions(out)
            else:
                raise Refused("unreadable")
        if not divided:
            for folder in out.folders:
                folder.members = folder.sizes[:1]
        return out

    def _folders(self, out: _Streams) -> None:
        if self.byte() != 0x0B:
            raise Refused("unreadable")
        count = self.count()
        if self.byte():
            raise Refused("unsupported")
        out.folders = [self._folder() for _ in range(count)]
        while (kind := self.byte()) != 0:
            if kind == 0x0C:
                for folder in out.folders:
                    sizes = [self.number() for _ in folder.coders]
                    folder.sizes = sizes[::-1] if folder.reverse else sizes
            elif kind == 0x0A:
                for folder, crc in zip(out.folders, self.digests(count), strict=True):
                    folder.crc = crc

    def _folder(self) -> _Folder:
        coders: list[tuple[bytes, bytes]] = []
        inputs = outputs = 0
        for _ in range(self.count()):
            flags = self.byte()
            name = self.skip(flags & 0xF)
            if flags & 0x10:
                inputs += self.count()
                outputs += self.count()
            else:
                inputs, outputs = inputs + 1, outputs + 1
            coders.append((name, self.skip(self.count()) if flags & 0x20 else b""))
        bound = [(self.number(), self.number()) for _ in range(outputs - 1)]
        packed = inputs - len(bound)
        if packed > 1:
            for _ in range(packed):
                self.number()
        steps = range(len(coders) - 1)
        reverse = bool(bound) and bound == [(i + 1, i) for i in steps]
        linear = reverse or (inputs == outputs == len(coders) and bound == [(i, i + 1) for i in steps])
        return _Folder(coders[::-1] if reverse else coders, linear=linear, reverse=reverse, packed=packed)

    def _divisions(self, out: _Streams) -> None:
        counts = [1] * len(out.folders)
        kind = self.byte()
        if kind == 0x0D:
            counts = [self.count() for _ in out.folders]
            kind = self.byte()
        for folder, count in zip(out.folders, counts, strict=True):
            total = folder.sizes[0] if folder.sizes else 0
            sizes = [self.number() for _ in range(count - 1)] if kind == 0x09 else []
            folder.members = [*sizes, total - sum(sizes)] if count else []
        if kind == 0x09:
            kind = self.byte()
        while kind != 0:
            if kind == 0x0A:
                self.digests(sum(c for c, f in zip(counts, out.folders, strict=True) if c != 1 or f.crc is None))
            kind = self.byte()

    def files(self) -> tuple[list[str], list[bool]]:
        count = self.count()
        names: list[str] = []
        empty = [False] * count
        while (kind := self.byte()) != 0:
            size = self.number()
            body = _Cursor(self.skip(size), 0)
            if kind == 0x11:
                names = body.data[1:].decode("utf-16-le", "replace").split("\0")[:count]
            elif kind == 0x0E:
                empty = body.bits(count)
        return names + ["unnamed"] * (count - len(names)), empty


def _decoded(folder: _Folder, raw: bytes, sink: Sink) -> bytes:
    """The folder's content, its size and CRC checked. The first coder of the list gives the final content."""
    names = [name for name, _ in folder.coders]
    if _AES in names:
        raise Refused("encrypted")
    if (
        not folder.linear
        or folder.packed != 1
        or not folder.sizes
        or any(n not in _FILTERS and n not in (_COPY, _DEFLATE, _BZIP2) for n in names)
    ):
        raise Refused("unsupported")
    size = folder.sizes[0]
    if size > sink.budget.bytes:
        raise Refused("limit")
    if names == [_COPY]:
        sink.spend(len(raw))
        content = raw
    elif names == [_DEFLATE]:
        content = inflate.deflated(raw, sink)
    elif names == [_BZIP2]:
        content = inflate.streamed(bz2.BZ2Decompressor(), raw, sink)
    elif all(name in _FILTERS for name in names):
        chain = [_filter(name, properties) for name, properties in folder.coders]
        content = inflate.streamed(lzma.LZMADecompressor(format=lzma.FORMAT_RAW, filters=chain), raw, sink, need_end=False)
    else:
        raise Refused("unsupported")
    content = content[:size]
    if len(content) != size or (folder.crc is not None and zlib.crc32(content) != folder.crc):
        raise Refused("unreadable")
    return content


def _filter(name: bytes, properties: bytes) -> dict[str, Any]:
    kind = _FILTERS[name]
    if kind == lzma.FILTER_LZMA2:
        bits = properties[0] if properties else 40
        size = (2 | bits & 1) << (bits // 2 + 11) if bits < 40 else 1 << 32
    elif kind == lzma.FILTER_LZMA1:
        first, size = struct.unpack("<BI", properties[:5])
        if size > MAX_DICTIONARY:
            raise Refused("limit")
        return {"id": kind, "lc": first % 9, "lp": first // 9 % 5, "pb": first // 45, "dict_size": max(size, 4096)}
    elif kind == lzma.FILTER_DELTA:
        return {"id": kind, "dist": (properties[0] if properties else 0) + 1}
    else:
        return {"id": kind}
    if size > MAX_DICTIONARY:
        raise Refused("limit")
    return {"id": kind, "dict_size": max(size, 4096)}
