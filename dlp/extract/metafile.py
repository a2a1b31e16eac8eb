"""EMF and SVM: the text records of a metafile, and whether it carries a picture of its own. Reference: MS-EMF; SVM is LibreOffice's own."""

from __future__ import annotations

import struct
from typing import Final

from dlp.extract import strings
from dlp.extract.images import READABLE_PIXELS
from dlp.extract.sink import Sink

_TEXT_BYTES, _TEXT_WIDE, _STRETCH, _END = 83, 84, 81, 14
_MAX_RECORDS: Final = 200_000


def read(data: bytes, sink: Sink) -> None:
    """Texts, a line for each drawn string; a gap `image` for a large bitmap inside, or where a metafile that is no ornament has no text."""
    at, lines, bitmap = 0, [], False
    for _ in range(_MAX_RECORDS):
        if at + 8 > len(data):
            break
        kind, size = struct.unpack_from("<II", data, at)
        if size < 8 or kind == _END:
            break
        record = data[at : at + size]
        if kind in (_TEXT_BYTES, _TEXT_WIDE) and len(record) >= 52:
            count, offset = struct.unpack_from("<II", record, 44)
            raw = record[offset : offset + count * (2 if kind == _TEXT_WIDE else 1)]
            lines.append(raw.decode("utf-16-le" if kind == _TEXT_WIDE else "cp949", "replace"))
        elif kind == _STRETCH and len(record) >= 48:
            width, height = struct.unpack_from("<ii", record, 40)
            bitmap |= abs(width * height) >= READABLE_PIXELS
        at += size
    sink.text("\n".join(lines))
    if bitmap or not (lines or sink.embedded):
        sink.gap("image")


def read_svm(data: bytes, sink: Sink) -> None:
    """LibreOffice keeps the picture of a chart or a formula so, beside the object itself: its words, without the records between."""
    sink.text("\n".join(strings.words(data)))
    if not sink.embedded:
        sink.gap("image")
