"""Decompression of streams that stand outside a ZIP, under the budget and piece by piece."""

from __future__ import annotations

import bz2
import lzma
import zlib
from typing import Any, Final

from dlp.extract.sink import Refused, Sink, grown

_STEP: Final = 1 << 18


def deflated(data: bytes, sink: Sink, *, wbits: int = -15, whole: bool = True) -> bytes:
    """Deflate → bytes. `whole` False: what a damaged stream still gives is returned, Refused("unreadable") only where it is nothing."""
    return deflated_part(data, sink, wbits=wbits, whole=whole)[0]


def deflated_part(data: bytes, sink: Sink, *, wbits: int = -15, whole: bool = True) -> tuple[bytes, bytes]:
    """Deflate → bytes, and what stands behind the stream."""
    machine = zlib.decompressobj(wbits)
    out: list[bytes] = []
    total, rest = 0, data
    try:
        while not machine.eof:
            piece = machine.decompress(rest, _STEP)
            rest = machine.unconsumed_tail
            if not piece and not rest:
                break
            total += len(piece)
            sink.spend(len(piece))
            grown(total, len(data))
            out.append(piece)
    except zlib.error:
        if whole or not out:
            raise Refused("unreadable") from None
    if not machine.eof and (whole or not out):
        raise Refused("unreadable")
    return b"".join(out), machine.unused_data


def streamed(machine: Any, data: bytes, sink: Sink, *, need_end: bool = True) -> bytes:
    """The `bz2` and `lzma` decompressor objects, which share one interface."""
    return streamed_part(machine, data, sink, need_end=need_end)[0]


def streamed_part(machine: Any, data: bytes, sink: Sink, *, need_end: bool = True) -> tuple[bytes, bytes]:
    """Its content, and what stands behind the stream."""
    out: list[bytes] = []
    total = 0
    try:
        piece = machine.decompress(data, _STEP)
        while True:
            total += len(piece)
            sink.spend(len(piece))
            grown(total, len(data))
            out.append(piece)
            if machine.eof or machine.needs_input:
                break
            piece = machine.decompress(b"", _STEP)
    except (OSError, lzma.LZMAError, EOFError, ValueError):
        raise Refused("unreadable") from None
    if need_end and not machine.eof:
        raise Refused("unreadable")
    return b"".join(out), machine.unused_data


def bzipped(data: bytes, sink: Sink) -> bytes:
    return streamed(bz2.BZ2Decompressor(), data, sink)
