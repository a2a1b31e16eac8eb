"""EGG (ALZip): stored, deflated, bzip2 and LZMA blocks, solid archives included, checked by CRC.

Encrypted members (ZipCrypto, AES, LEA), split volumes and the AZO codec are gaps. Reference: ESTsoft, "EGG format specification".
"""

from __future__ import annotations

import lzma
import struct
import zlib
from dataclasses import dataclass, field

from dlp.extract import inflate
from dlp.extract.sink import Refused, Sink
from dlp.mime import charsets

_FILE, _BLOCK, _END, _NAME, _COMMENT, _ENCRYPT, _SPLIT, _SOLID = (
    0x0A8590E3, 0x02B50C13, 0x08E28222, 0x0A8591AC, 0x04C63672, 0x08D1470F, 0x24F5A262, 0x24E5A060,
)  # fmt: skip
_CODEPAGE, _PARENT, _SEALED_NAME = 0x08, 0x10, 0x04


@dataclass(slots=True)
class _Member:
    size: int
    name: str = ""
    encrypted: bool = False
    blocks: list[tuple[int, int, int, bytes]] = field(default_factory=list)  # method, size, crc, packed bytes


@dataclass(slots=True)
class _Archive:
    members: list[_Member] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    loose: list[tuple[int, int, int, bytes]] = field(default_factory=list)
    solid: bool = False
    split: bool = False
    sealed: bool = False


def read(data: bytes, sink: Sink) -> None:
    try:
        archive = _parse(data)
    except struct.error:
        raise Refused("unreadable") from None
    sink.aside("\n".join((*(m.name for m in archive.members), *archive.notes)), "names")
    if archive.sealed:
        raise Refused("encrypted")
    if archive.split:
        sink.gap("unreadable")
    if not archive.members:
        sink.gap("empty")
    if archive.solid:
        _solid(archive, sink)
        return
    for member in archive.members:
        if not member.blocks:
            continue
        sink.entry()
        try:
            if member.encrypted:
                raise Refused("encrypted")
            content = b"".join(_block(block, sink) for block in member.blocks)
        except Refused as refusal:
            sink.unread(member.name, refusal.reason)
            if refusal.reason == "limit":
                raise
            continue
        sink.inner(member.name, content)


def _solid(archive: _Archive, sink: Sink) -> None:
    """All members are one stream, cut by their sizes."""
    if any(member.encrypted for member in archive.members):
        raise Refused("encrypted")
    blocks = [block for member in archive.members for block in member.blocks]
    whole = b"".join(_block(block, sink) for block in blocks)
    at = 0
    for member in archive.members:
        sink.entry()
        if at + member.size > len(whole):
            sink.unread(member.name, "unreadable")
        elif member.size:
            sink.inner(member.name, whole[at : at + member.size])
        at += member.size


def _parse(data: bytes) -> _Archive:
    archive = _Archive()
    at = 14
    member: _Member | None = None
    while at + 4 <= len(data):
        mark = struct.unpack_from("<I", data, at)[0]
        at += 4
        if mark == _END:
            continue
        if mark == _FILE:
            _, size = struct.unpack_from("<IQ", data, at)
            at += 12
            member = _Member(size)
            archive.members.append(member)
        elif mark == _BLOCK:
            method, _, size, packed, crc = struct.unpack_from("<BBIII", data, at)
            at += 14
            if struct.unpack_from("<I", data, at)[0] != _END:
                raise Refused("unreadable")
            at += 4
            if member is None:
                raise Refused("unreadable")
            member.blocks.append((method, size, crc, data[at : at + packed]))
            at += packed
        else:
            flags = data[at] if at < len(data) else 0
            width = 4 if flags & 1 else 2
            size = int.from_bytes(data[at + 1 : at + 1 + width], "little")
            at += 1 + width
            _extra(archive, member, mark, flags, data[at : at + size])
            at += size
    return archive


def _extra(archive: _Archive, member: _Member | None, mark: int, flags: int, body: bytes) -> None:
    if mark == _NAME and member is not None:
        skip = (2 if flags & _CODEPAGE else 0) + (4 if flags & _PARENT else 0)
        member.encrypted |= bool(flags & _SEALED_NAME)
        member.name = "" if flags & _SEALED_NAME else charsets.guess(body[skip:])
    elif mark == _COMMENT and not flags & _SEALED_NAME:
        archive.notes.append(charsets.guess(body[2:] if flags & _CODEPAGE else body))
    elif mark == _ENCRYPT:
        if member is None:
            archive.sealed = True
        else:
            member.encrypted = True
    elif mark == _SOLID:
        archive.solid = True
    elif mark == _SPLIT:
        archive.split |= any(body)


def _block(block: tuple[int, int, int, bytes], sink: Sink) -> bytes:
    method, size, crc, raw = block
    if method == 0:
        sink.spend(len(raw))
        content = raw
    elif method == 1:
        content = inflate.deflated(raw, sink)
    elif method == 2:
        content = inflate.bzipped(raw, sink)
    elif method == 4:
        content = inflate.streamed(_lzma(raw), raw[9:], sink, need_end=False)[:size]
    else:
        raise Refused("unsupported")
    if len(content) != size or zlib.crc32(content) != crc:
        raise Refused("unreadable")
    return content


def _lzma(raw: bytes) -> lzma.LZMADecompressor:
    """A block begins with a version, the size of the properties (5) and the properties of LZMA1."""
    properties = raw[4:9]
    if len(properties) < 5:
        raise Refused("unreadable")
    first = properties[0]
    chain = {
        "id": lzma.FILTER_LZMA1,
        "lc": first % 9,
        "lp": first // 9 % 5,
        "pb": first // 45,
        "dict_size": min(max(struct.unpack_from("<I", properties, 1)[0], 4096), 64 * 1024 * 1024),
    }
    return lzma.LZMADecompressor(format=lzma.FORMAT_RAW, filters=[chain])
