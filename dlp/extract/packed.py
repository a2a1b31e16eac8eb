"""gzip, bzip2, xz and tar: one stream or many members without a directory."""

from __future__ import annotations

import io
import lzma
import tarfile
from typing import Final

from dlp.extract import inflate
from dlp.extract.sink import Refused, Sink

_CHUNK: Final = 1 << 18


def read_gzip(data: bytes, sink: Sink) -> None:
    sink.inner("content", inflate.deflated(data, sink, wbits=31))


def read_bzip2(data: bytes, sink: Sink) -> None:
    sink.inner("content", inflate.bzipped(data, sink))


def read_xz(data: bytes, sink: Sink) -> None:
    sink.inner("content", inflate.streamed(lzma.LZMADecompressor(format=lzma.FORMAT_XZ, memlimit=1 << 27), data, sink))


def read_tar(data: bytes, sink: Sink) -> None:
    try:
        with tarfile.open(fileobj=io.BytesIO(data), mode="r:", encoding="cp949", errors="replace") as archive:
            names = []
            for info in archive:
                sink.entry()
                names.append(info.name)
                stream = archive.extractfile(info) if info.isfile() else None
                if stream is not None:
                    sink.spend(info.size)
                    sink.inner(info.name, stream.read())
    except (tarfile.TarError, EOFError, ValueError, OSError):
        raise Refused("unreadable") from None
    sink.aside("\n".join(names), "names")
