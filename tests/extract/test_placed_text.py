"""Pieces that a document places by coordinates are read in the order in which they are seen; cells of tables that are text, where they stand;
attributes and numbers with an exponent, as a program shows them."""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import Any

import pytest

from dlp.extract.numbers import spelled_out
from dlp.extract.placed import Piece, lines
from tests.extract.conftest import zip_of
from tests.extract.test_drawn_text import DECOY
from tests.extract.test_extract_hwp3 import LAST, control, document, paragraph

Look = Callable[..., Any]
PHONE = "010-0417-2938"
ORDER = (5, 0, 9, 3, 12, 1, 7, 2, 11, 4, 8, 6, 10)

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
DRAWING = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def package(name: str, content: str) -> bytes:
    return zip_of({"[Content_Types].xml": f"{DECLARATION}<Types/>", name: DECLARATION + content})


def box(place: int) -> str:
    return (
        f"<p:sp><p:spPr><a:xfrm><a:off x='{100_000 * place}' y='5000'/><a:ext cx='90000' cy='300000'/></a:xfrm></p:spPr><p:txBody><a:p><a:r>"
        f"<a:t>{PHONE[place]}</a:t></a:r></a:p></p:txBody></p:sp>"
    )


def frame(place: int) -> str:
    return f"<w:p><w:pPr><w:framePr w:w='200' w:x='{2000 + 200 * place}' w:y='3000'/></w:pPr><w:r><w:t>{PHONE[place]}</w:t></w:r></w:p>"


def anchored(place: int) -> str:
    return (
        f"<w:p><w:r><wp:anchor xmlns:wp='x'><wp:positionH><wp:posOffset>{100_000 * place}</wp:posOffset></wp:positionH><wp:positionV>"
        "<wp:posOffset>7000</wp:posOffset></wp:positionV><wp:extent cx='90000' cy='300000'/><w:txbxContent><w:p><w:r>"
        f"<w:t>{PHONE[place]}</w:t></w:r></w:p></w:txbxContent></wp:anchor></w:r></w:p>"
    )


def glyphs(place: int) -> str:
    return f"<Glyphs OriginX='{50 + 10 * place}' OriginY='90' FontRenderingEmSize='14' UnicodeString='{PHONE[place]}'/>"


def drawn_frame(place: int) -> str:
    return (
        f"<draw:frame svg:x='{place}.5cm' svg:y='2cm' svg:width='0.9cm' svg:height='1cm'><draw:text-box><text:p>{PHONE[place]}</text:p>"
        "</draw:text-box></draw:frame>"
    )


def rectangle(place: int) -> str:
    return (
        f"<hp:p><hp:run><hp:rect><hp:drawText><hp:subList><hp:p><hp:run><hp:t>{PHONE[place]}</hp:t></hp:run></hp:p></hp:subList></hp:drawText>"
        f"<hp:sz width='900' height='1200'/><hp:pos horzOffset='{1000 * place}' vertOffset='4000'/></hp:rect></hp:run></hp:p>"
    )


OPEN_DOCUMENT = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
)
OWPML = 'xmlns:hp="http://www.hancom.co.kr/hwpml/2011/paragraph" xmlns:hs="http://www.hancom.co.kr/hwpml/2011/section"'

PLACED = {
    "frames of a presentation": zip_of(
        {
            "mimetype": "application/vnd.oasis.opendocument.presentation",
            "content.xml": f"{DECLARATION}<office:document-content {OPEN_DOCUMENT}>{''.join(map(drawn_frame, ORDER))}</office:document-content>",
        }
    ),
    "rectangles of an HWPX": zip_of(
        {
            "mimetype": "application/hwp+zip",
            "Contents/section0.xml": f"{DECLARATION}<hs:sec {OWPML}>{''.join(map(rectangle, ORDER))}</hs:sec>",
        }
    ),
    "boxes of a slide": package("ppt/slides/slide1.xml", f"<p:sld {DRAWING}>{''.join(map(box, ORDER))}</p:sld>"),
    "frames of a document": package(
        "word/document.xml", f"<w:document {WORD}><w:body>{''.join(map(frame, ORDER))}</w:body></w:document>"
    ),
    "boxes of a document": package(
        "word/document.xml", f"<w:document {WORD}><w:body>{''.join(map(anchored, ORDER))}</w:body></w:document>"
    ),
    "letters of an XPS page": zip_of(
        {"1.fpage": f"<FixedPage xmlns='http://schemas.microsoft.com/xps/2005/06'>{''.join(map(glyphs, ORDER))}</FixedPage>"}
    ),
}


@pytest.mark.parametrize("case", PLACED)
def test_pieces_are_read_in_the_order_of_their_places(look: Look, case: str) -> None:
    found = look(PLACED[case])
    assert [text for _, place, text in found.texts if place.endswith("placed")] == [PHONE]


def hwp_record(tag: int, level: int, content: bytes) -> bytes:
    return struct.pack("<I", tag | level << 10 | len(content) << 20) + content


def hwp_box(place: int, kind: bytes = b" osg") -> bytes:
    """A drawn object with its text, three levels deep."""
    head = kind + struct.pack("<I4i", 0, 4000, 1000 * place, 900, 1200)
    said = f"{PHONE[place]}\r".encode("utf-16-le")
    return (
        hwp_record(71, 1, head) + hwp_record(76, 2, bytes(40)) + hwp_record(72, 3, bytes(8)) + hwp_record(66, 3, bytes(22))
        + hwp_record(67, 4, said) + hwp_record(68, 4, bytes(8))
    )  # fmt: skip


def test_boxes_of_an_hwp(look: Look, compound: Callable[..., bytes]) -> None:
    """Each is closed by the next record of its own level; what is said behind the last is of none."""
    section = hwp_record(66, 0, bytes(22)) + b"".join(hwp_box(place, b" lbt" if place == 4 else b" osg") for place in ORDER)
    section += hwp_record(66, 0, bytes(22)) + hwp_record(67, 1, "뒤\r".encode("utf-16-le")) + hwp_record(68, 1, bytes(8))
    header = b"HWP Document File".ljust(32, b"\0") + struct.pack("<II", 0x05000300, 0)
    found = look(compound({"FileHeader": header, "BodyText/Section0": section}))
    assert [text for _, place, text in found.texts if place == "Section0 placed"] == [PHONE]


def hwp3_box(place: int) -> tuple[int, bytes]:
    head = bytearray(84)
    struct.pack_into("<hh", head, 10, 300 * place, 4000)
    struct.pack_into("<HH", head, 42, 250, 300)
    struct.pack_into("<H", head, 80, 1)
    return control(10, bytes(head) + bytes(27) + paragraph(PHONE[place]) + LAST + LAST)


def test_boxes_of_an_hwp_3(look: Look) -> None:
    found = look(document(paragraph("보기", *map(hwp3_box, ORDER))))
    assert [text for _, place, text in found.texts if place == "placed"] == [PHONE]


HWP3_AWAY = {"white": (24, 7), "one point": (0, 25), "narrow": (10, 5), "black on black": (25, 100)}


@pytest.mark.parametrize("way", [*HWP3_AWAY, "red", "on grey"])
def test_letters_of_an_hwp_3_that_are_not_seen(look: Look, way: str) -> None:
    """A letter has a shape of its own, and so has the one behind it; those between are drawn as the one before."""
    plain, away = bytearray(31), bytearray(31)
    plain[0:2], plain[10], away[0:2], away[10] = struct.pack("<H", 250), 100, struct.pack("<H", 250), 100
    at, value = HWP3_AWAY.get(way, (24, 4) if way == "red" else (25, 20))
    away[at : at + (2 if at == 0 else 1)] = struct.pack("<H", value) if at == 0 else bytes((value,))
    shapes = [b"\1"] * 6 + [b"\0" + bytes(away), b"\0" + bytes(plain)] + [b"\1"] * (len(DECOY) - 7)
    said = paragraph(DECOY)
    head = bytearray(said[: 12 + 31 + 187 + 14])
    head[5], head[12:43] = 1, plain
    found = look(document(bytes(head) + b"".join(shapes) + said[len(head) :]))
    assert found.texts[0] == ("", "", DECOY)
    assert [text for _, place, text in found.texts if place == "drawn"] == ([PHONE] if way in HWP3_AWAY else [])


def test_a_page_of_an_xps_is_read_line_by_line(look: Look) -> None:
    page = (
        "<FixedPage xmlns='http://schemas.microsoft.com/xps/2005/06'><Glyphs OriginX='50' OriginY='120' FontRenderingEmSize='10' "
        "UnicodeString='{}둘째 줄입니다'/><Glyphs OriginX='50' OriginY='100' FontRenderingEmSize='10' UnicodeString='첫째'/>"
        "<Glyphs OriginX='120' OriginY='100' FontRenderingEmSize='10' UnicodeString='줄'/></FixedPage>"
    )
    assert ("", "placed", "첫째 줄\n둘째 줄입니다") in look(page.encode()).texts


def test_long_texts_and_single_boxes_stay_in_the_order_of_the_file() -> None:
    assert lines([Piece("한 줄에 혼자", 0, 0), Piece("다른 줄", 0, 50)], whole=False) == []
    assert lines([Piece("가" * 40, 0, 0), Piece("나" * 40, 50, 0)], whole=False) == []


@pytest.mark.parametrize(
    "text",
    [
        'ID;PWXL;N;E\r\nC;Y1;X3;K"2938"\r\nC;Y1;X1;K"010"\r\nC;X2;K"0417"\r\nE\r\n',
        'TABLE\n0,1\n"x"\nVECTORS\n0,3\n""\nDATA\n0,0\n""\n-1,0\nBOT\n1,0\n"010"\n1,0\n"0417"\n0,2938\nV\n-1,0\nEOD\n',
    ],
    ids=["SYLK", "DIF"],
)
def test_cells_of_a_table_that_is_text(look: Look, text: str) -> None:
    assert ("", "cells", "010\t0417\t2938") in look(text.encode()).texts


@pytest.mark.parametrize(
    "attribute",
    [
        f'data-tel="{PHONE}"',
        f'x:num="{PHONE}"',
        'x:fmla="=&quot;010-0417&quot;&amp;&quot;-2938&quot;"',
        'x:num="1.004172938E9"',
    ],
)
def test_attributes_of_an_attached_page(look: Look, attribute: str) -> None:
    found = look(f"<html><body><table><tr><td {attribute}>보기</td></tr></table></body></html>".encode())
    assert PHONE in found.text or "1004172938" in found.text


def test_a_number_with_an_exponent_in_a_sheet_of_xml(look: Look) -> None:
    sheet = (
        "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Worksheet><Table><Row><Cell><Data>전화</Data></Cell><Cell>"
        "<Data>1.004172938E9</Data></Cell></Row></Table></Worksheet></Workbook>"
    )
    assert "1004172938" in look((DECLARATION + sheet).encode()).text


def test_only_whole_numbers_of_eight_digits_and_more_are_spelled_out() -> None:
    assert spelled_out("1.004172938E9 6.02E23 1.5e-7 2E3 12.3E8 x1E9") == ["1004172938"]
