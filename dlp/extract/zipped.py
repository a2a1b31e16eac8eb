"""ZIP containers: plain archives and the office formats that live in one.

Owns member names (CP949 where no flag says otherwise), the encryption flag and reading a member under the budget. Never trusts a
declared size. Reference: PKWARE APPNOTE 6.3.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from dlp.extract.sink import Refused, Sink, grown
from dlp.mime import charsets

_CHUNK: Final = 1 << 18
_UTF8_FLAG: Final = 0x800
_ENCRYPTED: Final = 0x1 | 0x2000
_UNICODE_PATH: Final = 0x7075


def kind(data: bytes) -> str:
    """Which office format lives in the archive: hwpx, xlsx, xlsb, docx, pptx, odt, ods, odp; `zip` where none does."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            first = archive.getinfo("mimetype") if "mimetype" in names else None
            media = archive.open(first).read(100) if first is not None and first.file_size < 200 and not encrypted(first) else b""
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, RuntimeError, struct.error, zlib.error):
        return "zip"
    if media.startswith(b"application/hwp+zip") or any(n.startswith("Contents/section") for n in names):
        return "hwpx"
    if media.startswith(b"application/vnd.oasis"):
        return {b"spre": "ods", b"pres": "odp"}.get(media[35:39], "odt")
    for folder, word in (("xl/workbook.bin", "xlsb"), ("xl/", "xlsx"), ("word/", "docx"), ("ppt/", "pptx")):
        if "[Content_Types].xml" in names and any(n.startswith(folder) for n in names):
            return word
    return "zip"


def opened(data: bytes, sink: Sink) -> zipfile.ZipFile:
    """The archive, its entries paid for. Refused("unreadable") where its directory is broken or leaves out what stands first."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, EOFError, struct.error, NotImplementedError):
        raise Refused("unreadable") from None
    infos = archive.infolist()
    if len(infos) > sink.budget.entries:
        raise Refused("limit")
    if data.startswith(b"PK\x03\x04") and not any(info.header_offset == 0 for info in infos):
        sink.gap("unreadable", "entry outside the directory")
    return archive


def name(info: zipfile.ZipInfo) -> str:
    """The member's name as a Korean Windows shows it."""
    if info.flag_bits & _UTF8_FLAG:
        return info.filename
    extra = info.extra
    while len(extra) >= 4:
        tag, size = struct.unpack_from("<HH", extra)
        if tag == _UNICODE_PATH and size > 5:
            return extra[9 : 4 + size].decode("utf-8", "replace")
        extra = extra[4 + size :]
    try:
        return charsets.guess(info.filename.encode("cp437"))
    except UnicodeEncodeError:
        return info.filename


def encrypted(info: zipfile.ZipInfo) -> bool:
    return bool(info.flag_bits & _ENCRYPTED) or info.compress_type == 99


def chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo, sink: Sink) -> Iterator[bytes]:
    """The member's bytes, paid for piece by piece."""
    if encrypted(info):
        raise Refused("encrypted")
    total = 0
    try:
        with archive.open(info) as stream:
            while chunk := stream.read(_CHUNK):
                total += len(chunk)
                sink.spend(len(chunk))
                grown(total, info.compress_size)
                yield chunk
    except NotImplementedError:
        raise Refused("unsupported") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, struct.error):
        raise Refused("unreadable") from None


def member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, sink: Sink) -> bytes:
    return b"".join(chunks(archive, info, sink))


def read(data: bytes, sink: Sink) -> None:
    """A plain archive: every member by its own content, every name as text."""
    with opened(data, sink) as archive:
        infos = archive.infolist()
        comments = [charsets.guess(c) for c in (archive.comment, *(i.comment for i in infos)) if c]
        sink.aside("\n".join((*(name(i) for i in infos), *comments)), "names")
        if not infos:
            sink.gap("empty")
        for info in infos:
            if info.is_dir() and not info.file_size:
                continue
            sink.entry()
            try:
                content = member(archive, info, sink)
            except Refused as refusal:
                sink.unread(name(info), refusal.reason)
                if refusal.reason == "limit":
                    raise
                continue
            sink.inner(name(info), content)
