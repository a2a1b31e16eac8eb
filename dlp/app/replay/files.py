"""Attachments that cannot be read, one for each reason, and what the site's extractor makes of them. The bytes are what a person could send."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Sequence
from typing import Final

from dlp.extract import Extractor, parts
from dlp.model import Attachment, Gap, Message, Part, Sensitive

_TYPES: Final = (
    '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_EMPTY: Final = (
    '<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body><w:p/></w:body></w:document>"
)
_DEEPER: Final = 8
"""Archives in archives, more than are opened."""


def _zipped(**members: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, data in members.items():
            archive.writestr(name.replace("__", "/"), data)
    return held.getvalue()


def _encrypted() -> bytes:
    """An archive whose one member says that it is encrypted."""
    raw = bytearray(_zipped(list=b"0123456789abcdef"))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        raw[raw.index(mark) + offset] |= 1
    return bytes(raw)


def _nested() -> bytes:
    data = b"text"
    for _ in range(_DEEPER):
        data = _zipped(inner=data)
    return data


def _document() -> bytes:
    return _zipped(**{"[Content_Types].xml": _TYPES.encode(), "word__document.xml": _EMPTY.encode()})


def _picture(side: int = 200) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\x00" + bytes((x * y) % 251 for x in range(side)) for y in range(side))
    header = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


FILES: Final[dict[str, tuple[str, Callable[[], bytes]]]] = {
    "encrypted": ("자료.zip", _encrypted),
    "unreadable": ("보고.zip", lambda: b"PK\x03\x04" + b"\x14\x00\x00\x00\x08\x00" * 20),
    "unsupported": ("기록.db", lambda: b"SQLite format 3\x00" + bytes(4000)),
    "limit": ("묶음.zip", _nested),
    "timeout": ("긴자료.zip", _document),
    "empty": ("빈문서.docx", _document),
    "image": ("사진.png", _picture),
}


def attachments(reasons: Iterable[str], readable: int) -> tuple[Attachment, ...]:
    """One file for each reason that a file can give, then so many that are read whole."""
    unread = [Attachment(Sensitive(FILES[reason][0]), FILES[reason][1]()) for reason in reasons if reason in FILES]
    return (*unread, *(Attachment(Sensitive(f"안내{n + 1}.txt"), "알림".encode()) for n in range(readable)))


class Reader:
    """The site's extractor, without recognition of words in pictures. What it read once is kept: tests share their files. `timeout` comes
    from giving the reader no time."""

    def __init__(self) -> None:
        self._extractor = Extractor(workers=1)
        self._kept: dict[bytes, tuple[tuple[Part, ...], tuple[Gap, ...]]] = {}

    def read(self, message: Message) -> tuple[tuple[Part, ...], tuple[Gap, ...]]:
        texts: list[Part] = []
        gaps: list[Gap] = []
        for one in message.attachments:
            name = one.name.reveal()
            key = name.encode() + b"\x00" + one.data
            if key not in self._kept:
                seconds = 0.0 if name == FILES["timeout"][0] else 20.0
                self._kept[key] = parts(_with(message, (one,)), self._extractor, seconds=seconds)
            found, missed = self._kept[key]
            texts += found
            gaps += missed
        return tuple(texts), tuple(gaps)

    def close(self) -> None:
        self._extractor.close()


def _with(message: Message, files: Sequence[Attachment]) -> Message:
    return Message(message.id, message.channel, message.sender, message.recipients, attachments=tuple(files))
