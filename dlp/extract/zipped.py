"""ZIP containers: plain archives and the office formats that live in one.

Owns member names (CP949 where no flag says otherwise), the encryption flag, reading a member under the budget, and what lies between and
behind the members: a file of its own. Never trusts a declared size. Reference: PKWARE APPNOTE 6.3.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Final

from dlp.extract import libarchive, style_sheets
from dlp.extract.rest import speaks
from dlp.extract.sink import Refused, Sink, grown
from dlp.mime import charsets

_CHUNK: Final = 1 << 18
_UTF8_FLAG: Final = 0x800
_ENCRYPTED: Final = 0x1 | 0x2000
_UNICODE_PATH: Final = 0x7075
_LOCAL: Final = b"PK\x03\x04"
_DESCRIPTOR: Final = b"PK\x07\x08"
_METHODS: Final = frozenset((0, 8, 12, 14))
"""Stored, deflated, bzip2, LZMA; another one (PPMd, Zstandard, xz) is left to libarchive."""
_NO_DATA: Final = 2
"""Bytes of a deflated stream that says nothing."""
_END: Final = b"PK\x05\x06"


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
    if data.startswith(_LOCAL) and not any(info.header_offset == 0 for info in infos):
        sink.gap("unreadable", "entry outside the directory")
    comments = [charsets.guess(c) for c in (archive.comment, *(i.comment for i in infos)) if c]
    sink.aside("\n".join((*dict.fromkeys(found for found in map(name, infos) if speaks(found)), *comments)), "names")
    for number, (start, end) in enumerate(_between(data, archive), 1):
        sink.entry()
        sink.inner(f"between{number}", data[start:end])
    return archive


def _between(data: bytes, archive: zipfile.ZipFile) -> Iterator[tuple[int, int]]:
    """The ranges that belong neither to a member nor to the directory, blank ones left out."""
    used = [*(_extent(data, info) for info in archive.infolist()), _directory(data, archive)]
    at = 0
    for start, end in sorted(used):
        if start > at and data[at:start].strip(b"\0 \r\n\t"):
            yield at, start
        at = max(at, end)
    if data[at:].strip(b"\0 \r\n\t"):
        yield at, len(data)


def _extent(data: bytes, info: zipfile.ZipInfo) -> tuple[int, int]:
    """From the member's local header to the end of its data and of the sizes that may stand behind them."""
    at = info.header_offset
    if data[at : at + 4] != _LOCAL or at + 30 > len(data):
        return at, at
    flags, names, extra = struct.unpack_from("<H18xHH", data, at + 6)
    end = at + 30 + names + extra + info.compress_size
    if flags & 0x8:
        end += 4 if data[end : end + 4] == _DESCRIPTOR else 0
        # A checksum and two sizes of four or of eight bytes each: what follows tells which.
        end += 20 if data[end + 20 : end + 22] == b"PK" and data[end + 12 : end + 14] != b"PK" else 12
    return at, end


def _directory(data: bytes, archive: zipfile.ZipFile) -> tuple[int, int]:
    """The central directory with its end record and the comment."""
    end = data.rfind(_END)
    size = struct.unpack_from("<H", data, end + 20)[0] if 0 <= end <= len(data) - 22 else 0
    return min(archive.start_dir, len(data)), end + 22 + size


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
            if info.compress_size > _NO_DATA and _unused(stream):
                sink.gap("unreadable", info.filename)
    except NotImplementedError:
        raise Refused("unsupported") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, struct.error):
        raise Refused("unreadable") from None


def _unused(stream: IO[bytes]) -> bool:
    """Whether the member says less than its data holds: it is cut by a false size, or its stream ends before its data do."""
    machine = getattr(stream, "_decompressor", None)
    if machine is None:
        return False
    return not machine.eof or bool(machine.unused_data.strip(b"\0")) or getattr(stream, "_compress_left", 0) > 0


def member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, sink: Sink) -> bytes:
    return b"".join(chunks(archive, info, sink))


def read(data: bytes, sink: Sink) -> None:
    """A plain archive: every member by its own content, every name as text."""
    with opened(data, sink) as archive:
        infos = archive.infolist()
        sink.aside("\n".join(name(i) for i in infos), "names")
        if not infos:
            sink.gap("empty")
        if libarchive.library() is not None and any(info.compress_type not in _METHODS and not encrypted(info) for info in infos):
            libarchive.read(data, sink)
            return
        sheets = style_sheets.Sheets({name(i): i for i in infos}, lambda one: member(archive, one, sink))
        for info in infos:
            if info.is_dir() and not info.file_size:
                continue
            sink.entry()
            try:
                content = sheets.worn(name(info), member(archive, info, sink))
            except Refused as refusal:
                sink.unread(name(info), refusal.reason)
                if refusal.reason == "limit":
                    raise
                continue
            sink.inner(name(info), content)
