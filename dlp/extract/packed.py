"""gzip, bzip2, xz and tar: one stream or many members without a directory, and what stands behind them."""

from __future__ import annotations

import bz2
import io
import lzma
import tarfile
from collections.abc import Callable
from typing import Final

from dlp.extract import inflate, strings
from dlp.extract.sink import Refused, Sink
from dlp.mime import charsets

_NAME: Final = 4096
"""Bytes of a name or comment that are looked at."""


def read_gzip(data: bytes, sink: Sink) -> None:
    sink.asides(_header(data), "names")
    _members(data, sink, lambda rest: inflate.deflated_part(rest, sink, wbits=31))


def _header(data: bytes) -> list[str]:
    """Extra field, name and comment of the first member (RFC 1952, 2.3): the name is that of the file as it is unpacked."""
    flags, at = data[3], 10
    found = []
    if flags & 4:
        size = int.from_bytes(data[at : at + 2], "little")
        found += strings.runs(data[at + 2 : at + 2 + size])
        at += 2 + size
    for flag in (8, 16):
        if flags & flag:
            end = data.find(b"\0", at)
            raw = data[at : end if end >= 0 else len(data)][:_NAME]
            found.append(charsets.sniff(raw) or raw.decode("latin-1"))
            at = end + 1 if end >= 0 else len(data)
    return found


def read_bzip2(data: bytes, sink: Sink) -> None:
    _members(data, sink, lambda rest: inflate.streamed_part(bz2.BZ2Decompressor(), rest, sink))


def read_xz(data: bytes, sink: Sink) -> None:
    def opened(rest: bytes) -> tuple[bytes, bytes]:
        return inflate.streamed_part(lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=1 << 27), rest, sink)

    _members(data, sink, opened)


def _members(data: bytes, sink: Sink, opened: Callable[[bytes], tuple[bytes, bytes]]) -> None:
    """One stream after another, as their programs read them together; what follows and is no further stream is a file of its own."""
    start, rest, pieces = data[:3], data, []
    while rest.startswith(start):
        sink.entry()
        piece, rest = opened(rest)
        pieces.append(piece)
    sink.inner("content", b"".join(pieces))
    if rest.strip(b"\0"):
        sink.inner("beyond", rest)


def read_tar(data: bytes, sink: Sink) -> None:
    try:
        end = 0
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:", encoding="cp949", errors="replace") as archive:
            names = []
            for info in archive:
                sink.entry()
                names.append(info.name)
                stream = archive.extractfile(info) if info.isfile() else None
                if stream is not None:
                    sink.spend(info.size)
                    sink.inner(info.name, stream.read())
                end = max(end, archive.offset)
    except (tarfile.TarError, EOFError, ValueError, OSError):
        raise Refused("unreadable") from None
    sink.aside("\n".join(names), "names")
    if rest := data[end:].lstrip(b"\0"):
        sink.entry()
        sink.inner("beyond", rest)
