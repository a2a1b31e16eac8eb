"""What a file is, by its bytes. The name is never asked: a renamed file is the cheapest way past a scanner.

Owns the table of signatures and the look into ZIP and OLE containers that tells office formats apart.
"""

from __future__ import annotations

import re
from typing import Final

from dlp.mime import charsets

_SIGNATURES: Final = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"HWP Document File", "hwp3"),
    (b"{\\rtf", "rtf"),
    (b"\x78\x9f\x3e\x22", "tnef"),
    (b"ALZ\x01", "alz"),
    (b"EGGA", "egg"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"MSCF", "cab"),
    (b"070701", "cpio"),
    (b"070707", "cpio"),
    (b"xar!", "xar"),
    (b"!<arch>\n", "ar"),
    (b"\x28\xb5\x2f\xfd", "packed"),
    (b"\x04\x22\x4d\x18", "packed"),
    (b"\x1f\x9d", "packed"),
    (b"LZIP\x01", "packed"),
    (b"\x00\x01\x00\x00\x00", "font"),
    (b"OTTO", "font"),
    (b"wOFF", "font"),
    (b"SCDSA", "drm"),
    (b"\x9b DRMONE", "drm"),
    (b"<DOCUMENT SAFER", "drm"),
    (b"MAINBSDR", "drm"),
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"\x00\x00\x01\x00", "ico"),
    (b"8BPS", "psd"),
    (b"\x00\x00\x00\x0cjP  ", "jp2"),
    (b"\xff\x4f\xff\x51", "jp2"),
    (b"\xd7\xcd\xc6\x9a", "wmf"),
    (b"\x01\x00\x09\x00\x00\x03", "wmf"),
    (b"VCLMTF", "svm"),
    (b"AT&TFORM", "djvu"),
    (b"%!PS", "ps"),
    (b"MZ", "exe"),
    (b"\x7fELF", "exe"),
    (b"ID3", "audio"),
    (b"OggS", "audio"),
    (b"fLaC", "audio"),
    (b"\x1aE\xdf\xa3", "video"),
    (b"SQLite format 3\x00", "sqlite"),
    (b"\xdb\xa5-\x00", "doc-old"),
    (b"\x31\xbe\x00\x00", "doc-old"),
)
_PLACED: Final[tuple[tuple[dict[int, bytes | tuple[bytes, ...]], str], ...]] = (
    ({0: (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")}, "zip"),
    ({0: b"RIFF", 8: b"WEBP"}, "webp"),
    ({0: b"RIFF"}, "audio"),
    ({4: b"ftyp", 8: (b"heic", b"heix", b"mif1", b"msf1", b"avif", b"hevc")}, "heic"),
    ({4: b"ftyp"}, "video"),
    (
        {
            0: b"BM",
            6: b"\0\0\0\0",
            14: (b"\x28\0\0\0", b"\x0c\0\0\0", b"\x6c\0\0\0", b"\x7c\0\0\0"),
            27: b"",
        },  # the last: so long it is
        "bmp",
    ),
    ({0: b"\x01\0\0\0", 40: b" EMF"}, "emf"),
    ({2: b"-lh", 6: b"-"}, "lha"),
    ({0x8001: b"CD001"}, "iso"),
    ({257: b"ustar"}, "tar"),
)
"""What stands at several places, or not at the beginning: all of it, the first that fits."""
_ENVELOPED: Final = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03"
"""The object identifier of enveloped data (RFC 5652 section 6.1), how S/MIME encrypts; it stands first in the file."""
_SIGNED: Final = b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x07\x02"
"""The same of signed data (section 5.1): an S/MIME signature beside its message, or with the message inside."""
_BIFF_OLD: Final = re.compile(rb"\x09[\x00\x02\x04\x08][\x04\x06\x08\x10]\x00[\x00\x02-\x06]")
_HTML: Final = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.{0,2000}?-->\s*)*(?:<\?xml[^>]{0,200}>\s*(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html)\b|"
    rb"<(?:!doctype\s+html|html|head|body|meta|link|base|title|style|script|div|main|section|article|header|footer|nav|table|tbody|tr|td|p|pre|br|span|a|b|"
    rb"strong|em|font|center|h[1-6]|ul|ol|dl|img|figure|form|input|iframe)"
    rb"\b)",
    re.I | re.S,
)
_XML: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml\b|HWPML\b|svg\b|FixedPage\b)", re.I)
_FIELD: Final = re.compile(
    rb"(?:(?:>?From [^\r\n]+\r?\n)?(?:[!-9;-~]{1,76}:[^\r\n]*(?:\r?\n[ \t][^\r\n]*)*\r?\n)*?)"
    rb"(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|delivered-to|reply-to|content-type)[ \t]*:",
    re.I,
)
_HEADER_END: Final = re.compile(rb"\r?\n[ \t]*\r?\n|\Z")
_HEADER_LINE: Final = re.compile(rb"[!-9;-~]{1,76}[ \t]*:|[ \t]|>?From ")

IMAGES: Final = frozenset("png jpg gif bmp tiff ico psd jp2 wmf webp heic djvu".split(" "))  # noqa: SIM905

_DOCUMENTS: Final = frozenset(("hwp", "hwpx", "pdf", "docx", "pptx", "ppt", "zip", "alz", "egg", "7z", "msg", "png", "jpg", "jpeg"))
_EXPORTS: Final = frozenset(("xls", "xlsx", "doc"))


def kind(data: bytes) -> str:
    """A word for the content: one of the readers' types, an image, another known type, or `text` where no signature fits."""
    head = data[:24]
    if _ENVELOPED in head and head[:1] == b"0":
        return "enveloped"
    if _SIGNED in head and head[:1] == b"0":
        return "signed"
    for signature, word in _SIGNATURES:
        if head.startswith(signature):
            return word
    for placed, word in _PLACED:
        if all(data.startswith(signs, place) for place, signs in placed.items()):
            return word
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if _BIFF_OLD.match(head):
        return "xls"
    return _written(data)


def dull(data: bytes) -> bool:
    """Fonts, printer settings and macros: binary without a signature, or the compound file of a macro project."""
    word = kind(data)
    return word in ("ole", "font") or (word == "text" and charsets.sniff(data) is None)


def disguised(extension: str, data: bytes) -> bool:
    """A document by its name, a plain text by its content: what the name promises was not found. Exports that call a table XLS are honest."""
    return extension in _DOCUMENTS or (extension in _EXPORTS and not any(mark in data for mark in b"\t\n,"))


def _written(data: bytes) -> str:
    """The kinds of text. UTF-16 is looked at through its ASCII letters."""
    start = data[:4096]
    if b"\0" in start:
        start = start.lstrip(b"\xff\xfe").replace(b"\0", b"")
    if _HTML.match(start):
        return "html"
    if _XML.match(start):
        return "xml"
    if start.lstrip().startswith(b"{\\rtf"):
        return "rtf"
    return "eml" if _mail(start) else "text"


def _mail(start: bytes) -> bool:
    """Header fields of a mail down to the first empty line, one of them a well-known one."""
    if not _FIELD.match(start):
        return False
    end = _HEADER_END.search(start)
    lines = [line for line in start[: end.start() if end else None].splitlines() if line.strip()]
    return bool(lines) and all(_HEADER_LINE.match(line) for line in lines[:20])
