"""Words that a picture, a packed stream or a repeated cell carries where its format keeps them."""

from __future__ import annotations

import gzip
import struct
import zlib
from collections.abc import Callable

import pytest

from dlp.extract import remarks
from tests.extract.conftest import Found, zip_of

Look = Callable[..., Found]
NAME, PHONE = "곽여울", "010-0231-7788"
SAID = f"{NAME} {PHONE}"


def chunk(word: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + word + body + struct.pack(">I", zlib.crc32(word + body))


def png(*chunks: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + b"".join(chunks) + chunk(b"IDAT", zlib.compress(bytes(72))) + chunk(b"IEND", b"")


def jpeg(*segments: tuple[int, bytes], behind: bytes = b"") -> bytes:
    said = b"".join(b"\xff" + bytes((marker,)) + struct.pack(">H", 2 + len(body)) + body for marker, body in segments)
    frame = b"\xff\xc0\x00\x0b\x08\x00\x08\x00\x08\x01\x01\x11\x00"
    return b"\xff\xd8" + said + frame + b"\xff\xda\x00\x04\0\0" + b"\x12\xff\x00\x34" * 9 + behind + b"\xff\xd9"


def gif(*extensions: bytes) -> bytes:
    picture = b"\x2c" + struct.pack("<HHHHB", 0, 0, 4, 4, 0) + b"\x02\x02\x4c\x01\x00"
    return b"GIF89a" + struct.pack("<HHBBB", 4, 4, 0, 0, 0) + b"".join(extensions) + picture + b"\x3b"


def blocks(kind: int, body: bytes) -> bytes:
    return (
        b"\x21"
        + bytes((kind,))
        + b"".join(bytes((len(body[i : i + 7]),)) + body[i : i + 7] for i in range(0, len(body), 7))
        + b"\0"
    )


def webp(word: bytes, body: bytes) -> bytes:
    inside = b"WEBP" + word + struct.pack("<I", len(body)) + body + b"\0" * (len(body) % 2)
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def tiff(tag: int, kind: int, body: bytes, *, inner: bool = False) -> bytes:
    """One directory with one value, or one that leads to it."""
    at = 8 + 18 * (2 if inner else 1)
    last = struct.pack("<HHHII", 1, tag, kind, len(body), at) + bytes(4)
    first = struct.pack("<HHHII", 1, 0x8769, 4, 1, 8 + 18) + bytes(4) if inner else b""
    return b"II*\0" + struct.pack("<I", 8) + first + last + body


def psd(resources: bytes, layers: bytes = b"") -> bytes:
    head = b"8BPS" + struct.pack(">H6xHIIHH", 1, 3, 1, 1, 8, 3) + struct.pack(">I", 0)
    return head + struct.pack(">I", len(resources)) + resources + struct.pack(">I", len(layers)) + layers + bytes(8)


TEXT = SAID.encode()
WIDE = SAID.encode("utf-16-le")
XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:description>{SAID}</dc:description></x:xmpmeta>'.encode()
EXIF = tiff(0x010E, 2, TEXT + b"\0")
PICTURES = {
    "png-text": png(chunk(b"tEXt", b"Comment\0" + TEXT)), "png-keyword": png(chunk(b"tEXt", TEXT + b"\0x")), "png-packed": png(chunk(b"zTXt", b"a\0\0" + zlib.compress(TEXT))),
    "png-packed-broken": png(chunk(b"zTXt", b"a\0\0" + TEXT)), "png-international": png(chunk(b"iTXt", b"a\0\0\0ko\0\0" + TEXT)),
    "png-international-packed": png(chunk(b"iTXt", b"a\0\1\0ko\0\0" + zlib.compress(TEXT))), "png-exif": png(chunk(b"eXIf", EXIF)), "png-own": png(chunk(b"daTa", WIDE)),
    "jpeg-comment": jpeg((0xFE, TEXT)), "jpeg-cp949": jpeg((0xFE, SAID.encode("cp949"))), "jpeg-exif": jpeg((0xE1, b"Exif\0\0" + EXIF)), "jpeg-xmp": jpeg((0xE1, b"http://ns.adobe.com/xap/1.0/\0" + XMP)),
    "jpeg-windows": jpeg((0xE1, b"Exif\0\0" + tiff(0x9C9C, 1, WIDE))), "jpeg-resources": jpeg((0xED, b"Photoshop 3.0\08BIM\x04\x04\0\0\0\0\0\x20\x1c\x02\x78" + struct.pack(">H", len(TEXT)) + TEXT)),
    "jpeg-own": jpeg((0xEA, TEXT)), "jpeg-behind-a-scan": jpeg(behind=b"\xff\xfe" + struct.pack(">H", 2 + len(TEXT)) + TEXT),
    "gif-comment": gif(blocks(0xFE, TEXT)), "gif-text": gif(blocks(0x01, TEXT)), "gif-properties": gif(b"\x21\xff\x0bXMP DataXMP" + XMP + b"\1" + bytes(range(255, -1, -1)) + b"\0"),
    "webp-properties": webp(b"XMP ", XMP), "webp-exif": webp(b"EXIF", EXIF), "tiff": EXIF, "tiff-inner": tiff(0x9286, 7, b"UNICODE\0" + WIDE, inner=True),
    "psd-resources": psd(b"8BIM\x04\x24\0\0" + struct.pack(">I", len(XMP)) + XMP), "psd-layer": psd(b"", b"8BIMluni" + struct.pack(">I", len(WIDE)) + SAID.encode("utf-16-le")),
    "heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + struct.pack(">I", 8 + len(XMP)) + b"mdat" + XMP,
}  # fmt: skip


@pytest.mark.parametrize("picture", PICTURES)
def test_what_a_picture_carries_beside_its_pixels(look: Look, picture: str) -> None:
    found = look(PICTURES[picture])
    assert found.has(PHONE), found
    assert found.has(NAME), found


def test_a_document_shows_a_picture_with_its_remarks(look: Look) -> None:
    assert look(zip_of({"logo.png": PICTURES["png-text"]})).has(PHONE)


@pytest.mark.parametrize("picture", PICTURES)
def test_a_picture_that_breaks_off_anywhere_costs_nothing_but_what_is_missing(picture: str) -> None:
    data = PICTURES[picture]
    for end in range(4, len(data), 7):
        for kind in ("png", "jpg", "gif", "webp", "tiff", "psd", "heic"):
            remarks.collect(kind, data[:end])


def test_colours_and_profiles_are_no_words_and_too_many_are_a_gap(look: Look) -> None:
    profile = jpeg((0xE2, b"ICC_PROFILE\0\1\1" + TEXT), (0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"))
    assert remarks.collect("jpg", profile) == ([], True)
    long = png(*(chunk(b"tEXt", b"a\0" + b"word " * 60_000) for _ in range(8)))
    assert not remarks.collect("png", long)[1]
    assert look(long).gaps


def test_the_name_and_the_comment_of_a_gzip_stream(look: Look) -> None:
    """RFC 1952, 2.3: flags 4 extra field, 8 name, 16 comment."""
    body = gzip.compress(b"hello", mtime=0)
    for flag, head in (
        (8, TEXT + b"\0"),
        (16, TEXT + b"\0"),
        (24, b"a\0" + TEXT + b"\0"),
        (4, struct.pack("<H", len(TEXT)) + TEXT),
    ):
        assert look(body[:3] + bytes((flag,)) + body[4:10] + head + body[10:]).has(PHONE), flag


def test_cells_and_rows_that_stand_for_several(look: Look) -> None:
    """ODF 1.3, 19.675 and 19.677: a digit that stands twice is written once."""
    spaces = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "text", "table"))
    runs = [(PHONE.replace("-", "")[at], times) for at, times in ((0, 1), (1, 1), (2, 2), (4, 1), (5, 1), (6, 1), (7, 2), (9, 2))]
    for shape in ("columns", "rows"):
        made = "".join(
            f'<table:table-row table:number-rows-repeated="{times}"><table:table-cell><text:p>{digit}</text:p></table:table-cell></table:table-row>'
            if shape == "rows"
            else f'<table:table-cell table:number-columns-repeated="{times}"><text:p>{digit}</text:p></table:table-cell>'
            for digit, times in runs
        )
        rows = made if shape == "rows" else f"<table:table-row>{made}</table:table-row>"
        empty = '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
        content = f"<office:document-content {spaces}><office:body><office:spreadsheet><table:table>{rows}{empty}</table:table></office:spreadsheet></office:body></office:document-content>"
        found = look(zip_of({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content}))
        assert found.has(PHONE.replace("-", "")), shape
        assert len(found.text) < 10_000
