"""Compound files (OLE2): which document is inside, objects embedded in it, and the encryption wrapper of the newer formats.

Owns the storage view that lets one reader serve a document at the top and the same document embedded in another. Every document that is
present is read: a file may be two at once. Reference: MS-CFB, MS-OFFCRYPTO.
"""

from __future__ import annotations

import io
import struct
from collections.abc import Callable
from typing import Final

from dlp.extract import biff, doc, extent, hwp, inflate, msg, ppt, sniff, strings, vba
from dlp.extract.sink import Refused, Sink
from dlp.extract.storage import Storage
from dlp.mime import charsets

_DOCUMENTS: Final[tuple[tuple[str, str, Callable[[Storage, Sink], None]], ...]] = (
    ("fileheader", "hwp", hwp.read),
    ("worddocument", "doc", doc.read),
    ("workbook", "xls", biff.read),
    ("book", "xls", biff.read),
    ("powerpoint document", "ppt", ppt.read),
    ("__properties_version1.0", "msg", msg.read),
)
_SEALED: Final = frozenset(
    ("encryptedpackage", "encryptioninfo", "\x06dataspaces", "drmcontent", "drmviewercontent", "\tdrmcontent")
)
_QUIET: Final = frozenset(
    ("equation native", "vba", "_vba_project", "\x03objinfo", "\x03print", "\x03epsprint", "ocxname", "\x03ocxname")
)
_SHORT: Final = 8
_EMBEDDED: Final = ("package", "contents", "content", "\x01ole10native", "ole10native", "embeddedodf", "package_stream")


def read(data: bytes, sink: Sink) -> None:
    """Refused("encrypted") for a sealed package; a gap `unsupported` where nothing known is inside."""
    import olefile

    try:
        compound = olefile.OleFileIO(io.BytesIO(data))
    except (OSError, ValueError, IndexError, struct.error, TypeError, MemoryError):
        raise Refused("unreadable") from None
    with compound:
        top = Storage(compound)
        if _SEALED & top.names:
            sink.kind = "ooxml" if "encryptedpackage" in top.names else "drm"
            raise Refused("encrypted")
        _read(top, sink)
        _rest(top, sink)
        if top.damaged:
            sink.gap("unreadable")


def _rest(top: Storage, sink: Sink) -> None:
    """Words in the streams that no reader has asked for: styles, scripts, macros, notes of the program."""
    for name, raw in top.unasked():
        if len(raw) < _SHORT or (sniff.kind(raw) in sniff.IMAGES and extent.beyond(sniff.kind(raw), raw) is None):
            continue
        sink.aside(vba.source(raw), "macros")
        sink.asides((*strings.runs(raw), *strings.runs(_inflated(raw, sink))), name)


def _inflated(raw: bytes, sink: Sink) -> bytes:
    try:
        return inflate.deflated(raw, sink, whole=False)
    except Refused as refusal:
        if refusal.reason == "limit":
            raise
        return b""


def _read(storage: Storage, sink: Sink) -> None:
    kinds = []
    for stream, kind, reader in _DOCUMENTS:
        if stream in storage.names and kind not in kinds:
            kinds.append(kind)
            sink.kind = kinds[0]
            reader(storage, sink)
    for stream in _EMBEDDED:
        if stream in storage.names:
            kinds.append("ole")
            name, content = _packaged(storage.stream(stream)) if "native" in stream else ("object", storage.stream(stream))
            if content:
                sink.inner(name, content, embedded=True)
    if not kinds and not storage.names & _QUIET:
        if any(storage.stream(*path).strip(b"\0") for path in storage.streams()):
            sink.gap("unsupported")
        else:
            sink.kind = "nothing"
    elif not kinds:
        sink.kind = "nothing"  # macros, an equation: `_rest` looks for words in them
    if "msg" not in kinds and "hwp" not in kinds:
        _objects(storage, sink)


def _objects(storage: Storage, sink: Sink) -> None:
    """Documents embedded in storages of this one (ObjectPool of DOC, MBD… of XLS)."""
    known = {stream for stream, _, _ in _DOCUMENTS} | set(_EMBEDDED)
    for child in storage.below():
        if known & child.names:
            sink.entry()
            nested = sink.within(child.path)
            try:
                _read(child, nested)
            except Refused as refusal:
                nested.gap(refusal.reason)
            sink.take(nested)


def _packaged(raw: bytes) -> tuple[str, bytes]:
    """An OLE 1 package: flags, label, file name, temporary path, then the file."""
    if len(raw) < 8:
        return "object", raw
    at = 6 if struct.unpack_from("<H", raw, 4)[0] == 2 else 4
    try:
        label_end = raw.index(b"\0", at)
        file_end = raw.index(b"\0", label_end + 1)
        at = file_end + 1 + 4
        size = struct.unpack_from("<I", raw, at)[0]
        at += 4 + size
        size = struct.unpack_from("<I", raw, at)[0]
    except (ValueError, struct.error):
        return "object", raw[4:]
    return charsets.guess(raw[6:label_end]) or "object", raw[at + 4 : at + 4 + size]
