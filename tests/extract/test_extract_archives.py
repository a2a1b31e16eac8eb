"""Containers: names, encryption, nesting and the limits that keep a bomb from going off."""

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
from typing import Any

import pytest

from dlp.extract.sink import MIB, Budget

Look = Callable[..., Any]
CSV = "접수번호,성명\n14209377,표가온\n".encode("cp949")


def test_names_are_text_and_paths_lead_inside(look: Look, zip_of: Callable[..., bytes]) -> None:
    found = look(zip_of({"겉.zip": zip_of({"속/청구인 도새벽.csv": CSV})}))
    assert found.kind == "zip"
    assert ("겉.zip/속/청구인 도새벽.csv", "", CSV.decode("cp949")) in found.texts
    assert found.has("청구인 도새벽.csv")


def test_korean_names_without_the_unicode_flag(look: Look, zip_of: Callable[..., bytes]) -> None:
    raw = zip_of({"XXXX.txt": "a"}).replace(b"XXXX", "명단".encode("cp949"))
    assert look(raw).has("명단.txt")


@pytest.mark.parametrize("flag", [0x1, 0x2000])
def test_encrypted_members(look: Look, zip_of: Callable[..., bytes], flag: int) -> None:
    raw = bytearray(zip_of({"명단.csv": CSV, "b.txt": "b"}, method=zipfile.ZIP_STORED))
    at = raw.index(b"PK\x01\x02")
    flags = struct.unpack_from("<H", raw, at + 8)[0]
    struct.pack_into("<H", raw, at + 8, flags | flag)
    found = look(bytes(raw))
    assert found.gaps == [("명단.csv", "encrypted")]
    assert found.has("명단.csv")
    assert not found.has("표가온")


def test_a_member_left_out_of_the_directory(look: Look, zip_of: Callable[..., bytes]) -> None:
    hidden = zip_of({"hidden.txt": "표가온"}, method=zipfile.ZIP_STORED)
    hidden = hidden[: hidden.index(b"PK\x01\x02")]
    shown = bytearray(zip_of({"shown.txt": "x"}, method=zipfile.ZIP_STORED))
    directory = shown.index(b"PK\x01\x02")
    struct.pack_into("<I", shown, directory + 42, len(hidden))
    struct.pack_into("<I", shown, len(shown) - 22 + 16, directory + len(hidden))
    assert "unreadable" in look(hidden + bytes(shown)).reasons


def test_truncated_and_corrupt(look: Look, zip_of: Callable[..., bytes]) -> None:
    raw = zip_of({"a.txt": "표가온" * 50})
    assert look(raw[: len(raw) // 2]).reasons == {"unreadable"}
    damaged = bytearray(raw)
    damaged[45] ^= 0xFF
    assert look(bytes(damaged)).reasons == {"unreadable"}


def nest(zip_of: Callable[..., bytes], depth: int) -> bytes:
    data, name = "표가온".encode(), "a.txt"
    for _ in range(depth):
        data, name = zip_of({name: data}), "a.zip"
    return data


@pytest.mark.parametrize(("depth", "read"), [(5, True), (6, False), (30, False)])
def test_depth(look: Look, zip_of: Callable[..., bytes], depth: int, read: bool) -> None:
    found = look(nest(zip_of, depth))
    assert found.has("표가온") is read
    assert found.reasons == (set() if read else {"limit"})


def test_bomb_by_ratio(look: Look, zip_of: Callable[..., bytes]) -> None:
    budget = Budget()
    assert look(zip_of({"zero.txt": bytes(60 * MIB)}), budget=budget).reasons == {"limit"}
    assert budget.bytes > 130 * MIB


def test_bomb_by_total(look: Look, zip_of: Callable[..., bytes]) -> None:
    members = {f"{i}.bin": bytes(9 * MIB) for i in range(4)}
    assert "limit" in look(zip_of(members), budget=Budget(bytes=20 * MIB)).reasons


def test_bomb_in_an_office_part(look: Look, docx: Callable[..., bytes]) -> None:
    raw = docx("<w:p>" + "<w:r><w:t>가</w:t></w:r>" * 480_000 + "</w:p>")
    assert len(raw) < 200_000
    assert look(raw).reasons == {"limit"}


def test_too_many_entries(look: Look, zip_of: Callable[..., bytes]) -> None:
    assert look(zip_of({f"{i}.txt": "a" for i in range(30)}), budget=Budget(entries=20)).reasons == {"limit"}


def test_too_much_text_keeps_the_beginning(look: Look) -> None:
    found = look(b"abcdefghij" * 10, budget=Budget(characters=50))
    assert found.text == "abcdefghij" * 5
    assert found.reasons == {"limit"}


# ---------------------------------------------------------------- ALZ, EGG, 7z


def alz(*members: tuple[str, int, int, bytes, bytes]) -> bytes:
    """(name, flags, method, packed, content) …"""
    out = b"ALZ\x01\x0a\0\0\0"
    for name, flags, method, packed, content in members:
        raw = name.encode("cp949")
        out += b"BLZ\x01" + struct.pack("<HBIBB", len(raw), 0x20, 0, 0x40 | flags, 0)
        out += (
            struct.pack("<BBIII", method, 0, zlib.crc32(content), len(packed), len(content))
            + raw
            + bytes(12 if flags & 1 else 0)
            + packed
        )
    return out + b"CLZ\x01" + bytes(12) + b"CLZ\x02"


def deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def test_alz(look: Look) -> None:
    members = [("가.csv", 0, 0, CSV, CSV), ("나.csv", 0, 2, deflated(CSV), CSV), ("다.csv", 0, 1, bz2.compress(CSV), CSV)]
    found = look(alz(*members))
    assert (found.kind, found.gaps) == ("alz", [])
    assert [path for path, _, _ in found.texts if path] == ["가.csv", "나.csv", "다.csv"]


def test_alz_gaps(look: Look) -> None:
    members = [
        ("가.csv", 1, 2, deflated(CSV), CSV),
        ("나.csv", 0, 2, deflated(CSV), b"other"),
        ("다.csv", 0, 9, CSV, CSV),
        ("라.csv", 0, 2, CSV, CSV),
    ]
    found = look(alz(*members))
    assert found.gaps == [("가.csv", "encrypted"), ("나.csv", "unreadable"), ("다.csv", "unsupported"), ("라.csv", "unreadable")]
    assert found.has("가.csv")


def egg(members: list[tuple[str, int, bytes, bytes]], *, extra: bytes = b"", member_extra: bytes = b"") -> bytes:
    end = struct.pack("<I", 0x08E28222)
    out = b"EGGA" + struct.pack("<HII", 0x100, 1, 0) + extra + end
    for number, (name, method, packed, content) in enumerate(members):
        raw = name.encode()
        out += struct.pack("<IIQ", 0x0A8590E3, number, len(content))
        out += struct.pack("<IBH", 0x0A8591AC, 0, len(raw)) + raw + member_extra + end
        out += struct.pack("<IBBIII", 0x02B50C13, method, 0, len(content), len(packed), zlib.crc32(content)) + end + packed
    return out + end


def lzma_block(data: bytes) -> bytes:
    chain = [{"id": lzma.FILTER_LZMA1, "lc": 3, "lp": 0, "pb": 2, "dict_size": 1 << 20}]
    return struct.pack("<HHBI", 0x1300, 5, 93, 1 << 20) + lzma.compress(data, lzma.FORMAT_RAW, filters=chain)


def test_egg(look: Look) -> None:
    members = [
        ("가.csv", 0, CSV, CSV),
        ("나.csv", 1, deflated(CSV), CSV),
        ("다.csv", 2, bz2.compress(CSV), CSV),
        ("라.csv", 4, lzma_block(CSV), CSV),
    ]
    found = look(egg(members))
    assert (found.kind, found.gaps) == ("egg", [])
    assert len([path for path, _, _ in found.texts if path]) == 4


def test_egg_solid(look: Look) -> None:
    raw = egg(
        [("가.txt", 0, "앞".encode(), "앞".encode()), ("나.txt", 0, "뒤".encode(), "뒤".encode())],
        extra=struct.pack("<IBH", 0x24E5A060, 0, 0),
    )
    assert [value for path, _, value in look(raw).texts if path] == ["앞", "뒤"]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (egg([("가.csv", 1, deflated(CSV), CSV)], extra=struct.pack("<IBH", 0x08D1470F, 0, 1) + b"\0"), "encrypted"),
        (egg([("가.csv", 1, deflated(CSV), CSV)], member_extra=struct.pack("<IBH", 0x08D1470F, 0, 1) + b"\0"), "encrypted"),
        (egg([("가.csv", 3, CSV, CSV)]), "unsupported"),
        (egg([("가.csv", 1, deflated(CSV), b"x")]), "unreadable"),
        (
            egg([("가.csv", 1, deflated(CSV), CSV)], extra=struct.pack("<IBH", 0x24F5A262, 0, 8) + struct.pack("<II", 2, 0)),
            "unreadable",
        ),
    ],
)
def test_egg_gaps(look: Look, raw: bytes, reason: str) -> None:
    assert look(raw).reasons == {reason}


def sevenzip(name: str, coder: bytes, packed: bytes, content: bytes) -> bytes:
    label = b"\0" + (name + "\0").encode("utf-16-le")
    header = b"\x01\x04\x06\x00\x01\x09" + bytes([len(packed)]) + b"\x00"
    header += (
        b"\x07\x0b\x01\x00\x01"
        + coder
        + b"\x0c"
        + bytes([len(content)])
        + b"\x0a\x01"
        + struct.pack("<I", zlib.crc32(content))
        + b"\x00\x00"
    )
    header += b"\x05\x01\x11" + bytes([len(label)]) + label + b"\x00\x00"
    start = struct.pack("<QQI", len(packed), len(header), zlib.crc32(header))
    return b"7z\xbc\xaf\x27\x1c\0\x04" + struct.pack("<I", zlib.crc32(start)) + start + packed + header


LZMA2 = lzma.compress(CSV, lzma.FORMAT_RAW, filters=[{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 16}])


@pytest.mark.parametrize(
    ("coder", "packed"),
    [
        (b"\x01\x00", CSV),
        (b"\x21\x21\x01\x08", LZMA2),
        (b"\x03\x04\x01\x08", deflated(CSV)),
        (b"\x03\x04\x02\x02", bz2.compress(CSV)),
    ],
)
def test_7z(look: Look, coder: bytes, packed: bytes) -> None:
    found = look(sevenzip("명단.csv", coder, packed, CSV))
    assert (found.kind, found.gaps) == ("7z", [])
    assert found.has("표가온")
    assert found.has("명단.csv")


@pytest.mark.parametrize(
    ("coder", "reason"),
    [(b"\x24\x06\xf1\x07\x01\x01\x00", "encrypted"), (b"\x03\x04\x01\x08", "unreadable")],
)
def test_7z_gaps(look: Look, coder: bytes, reason: str) -> None:
    found = look(sevenzip("명단.csv", coder, CSV, CSV))
    assert found.gaps == [("명단.csv", reason)]
    assert found.has("명단.csv")


def test_7z_with_a_broken_header(look: Look) -> None:
    assert look(sevenzip("명단.csv", b"\x01\x00", CSV, CSV)[:-1]).reasons == {"unreadable"}


def test_streams_and_tar(look: Look) -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        info = tarfile.TarInfo("명단.csv")
        info.size = len(CSV)
        archive.addfile(info, io.BytesIO(CSV))
    for packed in (gzip.compress(buffer.getvalue()), bz2.compress(buffer.getvalue()), lzma.compress(buffer.getvalue())):
        found = look(packed)
        assert found.has("표가온")
        assert found.gaps == []


def test_gzip_bomb(look: Look) -> None:
    assert look(gzip.compress(bytes(30 * MIB))).reasons == {"limit"}


@pytest.mark.parametrize(
    "raw", [b"Rar!\x1a\x07\x01\x00" + bytes(40), b"MSCF" + bytes(40), b"MZ" + bytes(200), bytes(range(256)) * 4]
)
def test_what_nothing_reads_is_unsupported(look: Look, raw: bytes) -> None:
    assert look(raw).reasons <= {"unsupported", "unreadable", "empty"}
    assert look(raw).gaps


# ---------------------------------------------------------------- mail as a file


def test_mail_with_attachment_and_mail_inside(look: Look, zip_of: Callable[..., bytes]) -> None:
    import base64

    inner = b"Subject: inner\r\nContent-Type: text/plain; charset=euc-kr\r\n\r\n" + "도새벽".encode("cp949")
    raw = (
        b"From: a@garam.example\r\nTo: b@garam.example\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\n\r\nhello\r\n"
        b"--b1\r\nContent-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(inner) + b"\r\n"
        b"--b1\r\nContent-Type: application/zip; name=list.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64.encodebytes(zip_of({"명단.csv": CSV}))
        + b"\r\n--b1--\r\n"
    )
    found = look(raw)
    assert (found.kind, found.gaps) == ("eml", [])
    assert {path for path, _, _ in found.texts} == {"", "part-2.eml", "list.zip", "list.zip/명단.csv"}
    for token in ("b@garam.example", "hello", "도새벽", "표가온"):
        assert found.has(token)


def test_word_in_a_charset_nobody_knows(look: Look) -> None:
    assert look(b"Subject: =?NONE?B?VEVTVA=?=\r\n\r\nTEST\r\n").reasons == {"unreadable"}


def tnef(*attributes: tuple[int, bytes]) -> bytes:
    out = b"\x78\x9f\x3e\x22\x01\x00"
    for number, body in attributes:
        out += b"\x01" + struct.pack("<HHI", number, 1, len(body)) + body + struct.pack("<H", sum(body) & 0xFFFF)
    return out


def test_tnef(look: Look) -> None:
    html = b"<p>010-<b>0417</b>-2938</p>"
    padded = html.ljust(-(-len(html) // 4) * 4, b"\0")
    mapi = struct.pack("<I", 2) + struct.pack("<HH", 0x0B, 0x0E1F) + bytes(4)
    mapi += struct.pack("<HHII", 0x102, 0x1013, 1, len(html)) + padded
    raw = tnef(
        (0x8004, "청구인 자료\0".encode("cp949")),
        (0x9003, mapi),
        (0x9002, bytes(14)),
        (0x8010, "명단.csv\0".encode("cp949")),
        (0x800F, CSV),
    )
    found = look(raw)
    assert (found.kind, found.gaps) == ("tnef", [])
    for token in ("청구인 자료", "010-0417-2938", "명단.csv", "표가온"):
        assert found.has(token)
    assert look(raw[:-20]).reasons == {"unreadable"}
