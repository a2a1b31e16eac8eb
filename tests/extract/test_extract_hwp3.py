"""HWP 3, from documents written here after the format's description: there is no writer of it left to ask."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterable

import pytest

from dlp.extract import hchar

from .conftest import Found

Look = Callable[..., Found]
END = b"\x0d\0"
LAST = bytes(43)
"""The empty paragraph that ends every list of them."""


def units(text: str) -> bytes:
    """ASCII, Hangul, and the two Hanja and one symbol these tests use."""
    known = {"洪": 0x4000 + (0xFB - 0xCA) * 94 + (0xF3 - 0xA1), "※": 0x3400 + (0xD8 - 0xA0)}
    return b"".join(
        struct.pack("<H", known.get(letter) or (ord(letter) if letter < "\x80" else int.from_bytes(letter.encode("johab"))))
        for letter in text
    )


def paragraph(*pieces: str | tuple[int, bytes], own_shapes: bool = False) -> bytes:
    """Text, or a control as (how many characters it counts for, its bytes)."""
    body = b"".join(units(piece) if isinstance(piece, str) else piece[1] for piece in pieces)
    count = sum(len(piece) if isinstance(piece, str) else piece[0] for piece in pieces) + 1
    head = struct.pack("<BHHBBIB", 0, count, 1, own_shapes, 0, 0, 0) + bytes(31 + 187 + 14)
    shapes = b"".join(b"\0" + bytes(31) if i % 2 else b"\1" for i in range(count)) if own_shapes else b""
    return head + shapes + body + END


def control(code: int, body: bytes, *, first: bytes = bytes(4)) -> tuple[int, bytes]:
    word = struct.pack("<H", code)
    return 4, word + first + word + body


def table(cells: Iterable[str], caption: str = "") -> tuple[int, bytes]:
    cells = list(cells)
    info = bytearray(84)
    struct.pack_into("<H", info, 80, len(cells))
    lists = b"".join(paragraph(cell) + LAST for cell in cells)
    return control(10, bytes(info) + bytes(27 * len(cells)) + lists + (paragraph(caption) if caption else b"") + LAST)


def picture(kind: int, following: bytes, path: bytes = b"") -> tuple[int, bytes]:
    info = bytearray(348)
    struct.pack_into("<I", info, 0, len(following))
    info[74] = kind
    info[83 : 83 + len(path)] = path
    return control(11, bytes(info) + following + LAST)


def framed(code: int, head: int, text: str) -> tuple[int, bytes]:
    return control(code, bytes(head) + paragraph(text) + LAST)


def document(*paragraphs: bytes, compressed: bool = True, sealed: bool = False, extras: bytes = b"", author: str = "") -> bytes:
    info = bytearray(128)
    struct.pack_into("<H", info, 96, sealed)
    info[124] = compressed
    summary = bytes(224) + units(author).ljust(112, b"\0") + bytes(6 * 112)
    fonts = (struct.pack("<H", 1) + bytes(40)) * 7
    body = fonts + struct.pack("<H", 1) + bytes(238) + b"".join(paragraphs) + LAST + extras
    if compressed:
        packer = zlib.compressobj(wbits=-15)
        body = packer.compress(body) + packer.flush()
    return b"HWP Document File V3.00 \x1a\x01\x02\x03\x04\x05" + bytes(info) + summary + body


@pytest.mark.parametrize("compressed", [True, False])
@pytest.mark.parametrize("own_shapes", [True, False])
def test_paragraphs(look: Look, *, compressed: bool, own_shapes: bool) -> None:
    found = look(
        document(paragraph("※ 표가온(洪) 010-0417-2938", own_shapes=own_shapes), paragraph("둘째 줄"), compressed=compressed)
    )
    assert (found.kind, found.gaps) == ("hwp3", [])
    assert found.texts[0][2] == "※ 표가온(洪) 010-0417-2938\n둘째 줄"


def test_boxes_and_notes_are_read_and_split_nothing(look: Look) -> None:
    found = look(
        document(
            paragraph("010-04", table(["청구인", "표가온"], "표 1. 명단"), "17-2938"),
            paragraph(
                framed(15, 8, "숨은 설명"),
                framed(16, 10, "머리말"),
                framed(17, 14, "각주 하나"),
                "끝",
                (4, b"\x09\0" + bytes(4) + b"\x09\0"),
                ".",
            ),
        )
    )
    assert found.gaps == []
    assert found.texts[0][2].splitlines() == [
        "010-0417-2938",
        "청구인",
        "표가온",
        "표 1. 명단",
        "끝\t.",
        "숨은 설명",
        "머리말",
        "각주 하나",
    ]


def test_tables_within_tables(look: Look) -> None:
    inner = paragraph("밖", table(["안"]))
    info = bytearray(84)
    struct.pack_into("<H", info, 80, 1)
    found = look(document(paragraph(control(10, bytes(info) + bytes(27) + inner + LAST + LAST))))
    assert found.texts[0][2].splitlines() == ["밖", "안"]


def test_fields_links_and_properties_are_looked_at(look: Look) -> None:
    strings = [units(text) for text in ("", "표가온", "명단")]
    field = struct.pack("<4I", *map(len, strings), 3) + b"".join(strings) + b"bin"
    link = b"mailto:gaon@mail.example".ljust(617, b"\0")
    merge = (12, b"\x16\0" + "성명".encode("cp949").ljust(20, b"\0") + b"\x16\0")
    index = (123, b"\x1a\0" + units("가온").ljust(120, b"\0") + units("나래").ljust(120, b"\0") + bytes(2) + b"\x1a\0")
    found = look(
        document(
            paragraph("본문", control(5, bytes(30) + field), merge, index), extras=struct.pack("<II", 3, 617) + link, author="도담"
        )
    )
    assert found.gaps == []
    for token in ("표가온", "명단", "성명", "가온", "나래", "gaon@mail.example", "도담"):
        assert found.has(token), token


def test_a_file_within_is_read(look: Look) -> None:
    inner = b"{\\rtf1 010-0417-2938}"
    picture_of = b"HWP0001.rtf".ljust(16, b"\0") + bytes(16) + inner
    found = look(
        document(
            paragraph("본문", picture(1, b"", "C:\\표가온.bmp".encode("cp949"))),
            extras=struct.pack("<II", 1, len(picture_of)) + picture_of,
        )
    )
    assert found.gaps == []
    assert found.has("010-0417-2938")
    assert found.has("표가온")


def test_a_drawing_is_a_gap(look: Look) -> None:
    found = look(document(paragraph("본문", picture(3, bytes(80)))))
    assert found.gaps == [("", "unsupported")]
    assert found.has("본문")


def test_sealed_old_and_broken(look: Look) -> None:
    assert look(document(paragraph("x"), sealed=True)).gaps == [("", "encrypted")]
    assert look(b"HWP Document File V2.10 \x1a\x01\x02\x03\x04\x05" + bytes(4000)).gaps == [("", "unsupported")]
    assert look(document(paragraph("x"))[:900]).gaps == [("", "unreadable")]
    whole = document(paragraph("표가온"), paragraph("둘째 줄"), compressed=False)
    cut = look(whole[: -43 - 8])
    assert cut.reasons == {"unreadable"}
    assert cut.has("표가온")


def test_a_code_that_is_not_repeated_is_broken(look: Look) -> None:
    found = look(document(paragraph("앞", (4, b"\x12\0" + bytes(4) + b"\x13\0"), "뒤")))
    assert found.reasons == {"unreadable"}


def test_endless_nesting_is_refused(look: Look) -> None:
    info = bytearray(84)
    struct.pack_into("<H", info, 80, 1)
    nested = paragraph("속")
    for _ in range(60):
        nested = paragraph(control(10, bytes(info) + bytes(27) + nested + LAST + LAST))
    assert look(document(nested)).reasons == {"limit"}


def test_every_code_has_a_character() -> None:
    assert all(len(hchar.character(code)) == 1 for code in range(0x10000))
    assert [hchar.character(code) for code in (0x81, 0x2F00, 0x2F06, 0x37C0, 0x3FFF)] == ['"', "●", "○", "한", hchar.UNKNOWN]
