"""One file, whatever it is, and the files inside it.

Owns the table from content to reader, and the rule that nothing ends silently: a reader that fails, refuses or finds nothing leaves a gap.
Runs inside a worker; knows nothing of processes.
"""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Final
from xml.parsers.expat import ExpatError

from dlp.extract import (
    alz,
    cms,
    doc,
    egg,
    eml,
    extent,
    html,
    hwp3,
    hwpx,
    images,
    libarchive,
    metafile,
    odf,
    ole,
    ooxml,
    packed,
    pdf,
    plain,
    rtf,
    sevenzip,
    sniff,
    strings,
    tnef,
    xlsb,
    xlsx,
    zipped,
)
from dlp.extract.ocr import Recogniser
from dlp.extract.sink import Budget, Emit, Refused, Sink

_TROUBLE: Final = (
    ValueError, LookupError, ArithmeticError, TypeError, AttributeError, OSError, EOFError, RuntimeError, struct.error, zlib.error, lzma.LZMAError,
    zipfile.BadZipFile, ExpatError,
)  # fmt: skip
"""What parsers raise on bytes that lie. The list is closed: anything else ends the worker, which is a gap as well."""

_READERS: Final[dict[str, Callable[[bytes, Sink], None]]] = {
    "rtf": rtf.read, "tnef": tnef.read, "alz": alz.read, "egg": egg.read, "gzip": packed.read_gzip, "bzip2": packed.read_bzip2,
    "xz": packed.read_xz, "tar": packed.read_tar, "pdf": pdf.read, "html": html.read, "xml": plain.read_xml, "eml": eml.read,
    "text": plain.read,
    "docx": ooxml.read, "pptx": ooxml.read, "xlsx": xlsx.read, "xlsb": xlsb.read, "hwp3": hwp3.read, "hwpx": hwpx.read, "odt": odf.read,
    "ods": odf.read, "odp": odf.read, "ole": ole.read, "zip": zipped.read, "7z": sevenzip.read,
    "emf": metafile.read, "svm": metafile.read_svm, "doc-old": doc.read_old,
    "rar": libarchive.read, "cab": libarchive.read, "lha": libarchive.read, "iso": libarchive.read, "cpio": libarchive.read,
    "signed": cms.read, "xar": libarchive.read, "ar": libarchive.read, "packed": libarchive.read_stream,
}  # fmt: skip
_REFUSED: Final = {"drm": "encrypted", "enveloped": "encrypted"}
_LABELS: Final = frozenset(("csv", "txt", "md", "log", "json", "tsv", "ics", "vcf"))
"""A text file is called by its extension where that is one of these: a word for the reader of a report, nothing depends on it."""


def walk(name: str, data: bytes, emit: Emit, budget: Budget, recogniser: Recogniser | None = None) -> str:
    """Read a file and what is in it; texts and gaps go to `emit`. Returns the word for its type."""
    return _open(name, data, Sink(emit, budget, _open, recogniser=recogniser))


class Inside(Exception):
    """Another file stands inside this one."""


def alone(name: str, data: bytes, emit: Emit, budget: Budget) -> str:
    """As `walk`, for a text or the header of a picture, which need no worker. Raises Inside before anything inside it is opened, whose
    parsers may break or hang."""

    def inside(name: str, data: bytes, sink: Sink) -> str:
        raise Inside

    return _open(name, data, Sink(emit, budget, inside))


def _open(name: str, data: bytes, sink: Sink) -> str:
    kind = sniff.kind(data)
    sink.kind = zipped.kind(data) if kind == "zip" else kind
    try:
        _read(data, sink)
        if (rest := extent.beyond(kind, data)) is not None:
            _beyond(data[rest[0] : rest[1]], kind, sink)
    except Refused as refusal:
        sink.gap(refusal.reason)
    except (MemoryError, RecursionError):
        sink.gap("limit")
    except _TROUBLE:
        sink.gap("unreadable")
    if sink.kind == "text":
        extension = name.rpartition(".")[2].lower()
        if not sink.gaps and sniff.disguised(extension, data):
            sink.gap("unreadable")
        sink.kind = extension if extension in _LABELS else "txt"
    if data and not sink.produced and not sink.gaps and not _blank(kind, sink.kind, data, embedded=sink.embedded):
        sink.gap("empty")
    return sink.kind


def _beyond(data: bytes, kind: str, sink: Sink) -> None:
    """What stands behind a file's own end. Cameras and office programs pad pictures: a little that is neither a file nor a text is that."""
    padding = extent.PADDING if kind in sniff.IMAGES else extent.REMAINS
    if (sink.preview or len(data) <= padding) and extent.senseless(data):
        sink.asides(strings.runs(data), "beyond")
        return
    sink.entry()
    sink.inner("beyond", extent.trimmed(data), embedded=sink.embedded)


def _read(data: bytes, sink: Sink) -> None:
    if sink.kind in sniff.IMAGES:
        images.read(data, sink, sink.kind)
        return
    reader = _READERS.get(sink.kind)
    if reader is None:
        raise Refused(_REFUSED.get(sink.kind, "unsupported"))
    reader(data, sink)


def _blank(kind: str, found: str, data: bytes, *, embedded: bool) -> bool:
    """An empty text is empty; a small picture inside a document, an object without content, or a signature beside its message has nothing to say."""
    return (
        (found == "nothing" and embedded)
        or kind in ("emf", "svm", "signed")
        or kind in sniff.IMAGES
        or (kind in ("text", "html", "xml", "eml") and len(data) < 64)
    )
