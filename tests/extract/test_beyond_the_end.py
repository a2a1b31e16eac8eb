"""Every byte of a file is accounted for: what stands before, between and behind what a format asks for is a file of its own, or a gap."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Callable

import pytest

from tests.extract.conftest import Found, zip_of

Look = Callable[..., Found]
NAME, PHONE = "곽여울", "010-0231-7788"
HIDDEN = zip_of({"a.txt": f"{NAME} {PHONE}"})


def chunk(word: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + word + body + struct.pack(">I", zlib.crc32(word + body))


PNG = (
    b"\x89PNG\r\n\x1a\n"
    + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
    + chunk(b"IDAT", zlib.compress(bytes(72)))
    + chunk(b"IEND", b"")
)
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\0" + bytes(9) + b"\xff\xda\x00\x04\0\0" + b"\x12\xff\x00\x34" * 9 + b"\xff\xd9"
GIF = (
    b"GIF89a" + struct.pack("<HHBBB", 4, 4, 0, 0, 0) + b"\x2c" + struct.pack("<HHHHB", 0, 0, 4, 4, 0) + b"\x02\x02\x4c\x01\x00\x3b"
)
BMP = b"BM" + struct.pack("<IIIIiiHH", 58, 0, 54, 40, 1, 1, 1, 24) + bytes(28)
RIFF = b"RIFF" + struct.pack("<I", 20) + b"WEBPVP8 " + struct.pack("<I", 8) + bytes(8)
RTF = rb"{\rtf1\ansi plain text \{ here}"
PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj\ntrailer<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n"
)
TEXT = ("가나다라 마바사\n" * 400).encode()


def tar(name: str, body: bytes) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        info = tarfile.TarInfo(name)
        info.size = len(body)
        archive.addfile(info, io.BytesIO(body))
    return out.getvalue()


HOLDERS = {
    "png": PNG, "jpg": JPEG, "gif": GIF, "bmp": BMP, "webp": RIFF, "rtf": RTF, "pdf": PDF, "text": TEXT,
    "html": b"<html><body>" + TEXT + b"</body></html>", "xml": b"<?xml version='1.0'?><a>" + TEXT + b"</a>",
    "mail": b"From: a@b.example\r\nSubject: x\r\n\r\n" + TEXT, "zip": zip_of({"x.txt": "내용"}), "tar": tar("x.txt", b"plain"),
    "gzip": gzip.compress(TEXT), "bzip2": bz2.compress(TEXT), "xz": lzma.compress(TEXT),
}  # fmt: skip
TAILS = {
    "zip": HIDDEN, "gzip": gzip.compress(f"{NAME} {PHONE}".encode()), "tar": tar("a.txt", f"{NAME} {PHONE}".encode()),
    "docx": zip_of({"[Content_Types].xml": "<Types/>", "word/document.xml": f"<d><p><t>{NAME} {PHONE}</t></p></d>"}),
}  # fmt: skip


@pytest.mark.parametrize("tail", TAILS)
@pytest.mark.parametrize("holder", HOLDERS)
def test_a_file_behind_a_file(look: Look, holder: str, tail: str) -> None:
    found = look(HOLDERS[holder] + TAILS[tail], "a.bin")
    assert found.has(NAME) or found.reasons - {"image", "empty"}
    assert found.has(PHONE) or found.reasons - {"image", "empty"}


@pytest.mark.parametrize("holder", sorted(set(HOLDERS) - {"text", "html", "xml", "mail", "zip"}))
def test_words_behind_a_file(look: Look, holder: str) -> None:
    found = look(HOLDERS[holder] + b"\n" + f"{NAME} {PHONE} ".encode() * 3)
    assert found.has(f"{NAME} {PHONE}") or found.reasons - {"image", "empty"}


@pytest.mark.parametrize("holder", HOLDERS)
def test_nothing_behind_a_file_is_no_gap(look: Look, holder: str) -> None:
    before = look(HOLDERS[holder]).gaps
    assert look(HOLDERS[holder] + bytes(600)).gaps == before or holder in ("text", "html", "xml", "mail")


def test_a_zip_entry_that_no_directory_lists(look: Look) -> None:
    """At the front, between two members, and before the directory."""
    orphan = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, 20, 20, 5, 0) + b"b.txt" + f"{NAME} 0231-7788".encode()
    whole = zip_of({"a.txt": "가" * 50, "c.txt": "나" * 50}, method=zipfile.ZIP_STORED)
    second = whole.index(b"PK\x03\x04", 4)
    directory = whole.index(b"PK\x01\x02")
    for at in (second, directory):
        data = bytearray(whole[:at] + orphan + whole[at:])
        for entry in range(2):
            place = data.index(b"PK\x01\x02") if entry == 0 else data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
            offset = struct.unpack_from("<I", data, place + 42)[0]
            struct.pack_into("<I", data, place + 42, offset + (len(orphan) if offset >= at else 0))
        end = data.rindex(b"PK\x05\x06")
        struct.pack_into("<I", data, end + 16, struct.unpack_from("<I", data, end + 16)[0] + len(orphan))
        found = look(bytes(data))
        assert found.has(NAME) or found.gaps


def test_a_member_that_says_less_than_it_holds(look: Look) -> None:
    """Its size in the directory is smaller than its content, or bytes follow its deflated stream."""
    machine = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = machine.compress(b"x" * 10) + machine.flush() + HIDDEN
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", packed)
    data = bytearray(out.getvalue())
    for mark, method, crc in ((b"PK\x03\x04", 8, 14), (b"PK\x01\x02", 10, 16)):
        at = data.index(mark)
        struct.pack_into("<H", data, at + method, 8)
        struct.pack_into("<I", data, at + crc, zlib.crc32(b"x" * 10))
        struct.pack_into("<I", data, at + crc + 8, 10)
    assert look(bytes(data)).gaps


def test_all_mails_of_a_mailbox(look: Look) -> None:
    mail = "From {0}@b.example Mon Jan  1 00:00:00 2026\r\nFrom: {0}@b.example\r\nSubject: {0}\r\nMIME-Version: 1.0\r\nContent-Type: {1}\r\n\r\n{2}\r\n\r\n"
    boundary = 'multipart/mixed; boundary="b"'
    attached = (
        "--b\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + __import__("base64").b64encode(HIDDEN).decode()
        + "\r\n--b--"
    )
    box = "".join(
        (
            mail.format("하나", "text/plain; charset=utf-8", "첫째"),
            mail.format("둘", boundary, attached),
            mail.format("셋", "text/plain", "셋째"),
        )
    )
    found = look(box.encode())
    assert found.gaps == []
    assert all(found.has(token) for token in (NAME, PHONE, "첫째", "셋째"))


def test_johab_and_hwpml_are_read(look: Look) -> None:
    text = f"청구인 성명은 {NAME}이고 전화는 {PHONE}입니다. 문의하여 주시기 바랍니다."
    assert look(text.encode("johab")).has(f"{NAME}이고")
    page = f"<HWPML Version='2.8'><BODY><SECTION><P><TEXT><CHAR>청구인 {NAME}</CHAR></TEXT></P><P><TEXT><CHAR>010-</CHAR><CHAR>0231-7788</CHAR></TEXT></P></SECTION></BODY></HWPML>"
    found = look(page.encode())
    assert found.has(f"청구인 {NAME}")
    assert found.has(PHONE)


def test_authors_of_changes_in_an_rtf(look: Look) -> None:
    """The table of revisers, a style's name and the data store are no running text, and are read."""
    rtf = r"{\rtf1\ansi\ansicpg949{\*\revtbl {Unknown;}{\u44285?\u50668?\u50872?;}}{\stylesheet{\s1 kw@inbox.example;}}{\*\datastore %s}text}"
    found = look((rtf % ("\0\0" + PHONE).encode("utf-16-le").hex()).encode())
    assert found.has(NAME)
    assert found.has("kw@inbox.example")
    assert found.has(PHONE)
    assert found.gaps == []
