"""Spreadsheets: what the reader sees in a cell, wherever the sheet hides it."""

from __future__ import annotations

import struct
import time
from collections.abc import Callable
from typing import Any

import pytest

from dlp.extract.numbers import format_code, number

PHONE = "010-4202-9380"
Look = Callable[..., Any]


def rows(*cells: str) -> str:
    return "<row>" + "".join(cells) + "</row>"


def shared(index: int) -> str:
    return f'<c t="s"><v>{index}</v></c>'


def test_cells_of_a_row_stand_on_one_line(look: Look, xlsx: Callable[..., bytes]) -> None:
    sheet = rows(shared(1), "<c><v>7.0</v></c>", '<c t="inlineStr"><is><t>안</t><t>녕</t></is></c>', '<c t="str"><v>식</v></c>')
    found = look(xlsx({"명단": sheet}, strings=["", "표가온"]))
    assert (found.kind, found.gaps) == ("xlsx", [])
    assert ("", "명단", "표가온\t7\t안녕\t식") in found.texts
    assert found.has("명단")


def test_unused_strings_count(look: Look, xlsx: Callable[..., bytes]) -> None:
    assert look(xlsx({"s": rows(shared(0))}, strings=["본문", "지운 도새벽"])).has("지운 도새벽")


def test_number_shown_as_a_telephone(look: Look, xlsx: Callable[..., bytes]) -> None:
    sheet = rows('<c s="1"><v>1042029380</v></c>', '<c s="2"><v>38311</v></c>', "<c><v>1.234567E6</v></c>")
    found = look(xlsx({"s": sheet}, formats={164: "000-0000-0000"}, styles=[0, 164, 14]))
    assert f"{PHONE}\t2004-11-20\t1234567" in found.text


@pytest.mark.parametrize(
    ("code", "value", "shown"),
    [
        ("000-0000-0000", "1042029380", PHONE),
        ("[<=9999999999]000\\-0000\\-0000;General", "1042029380", PHONE),
        ("000000-0000000", "312311001236", "031231-1001236"),
        ("00000", "123", "00123"),
        ('[>9999999]"x"0;"010"-0000-0000', "4172938", "010-0417-2938"),
        ('"010-0417-"0000', "2938", "010-0417-2938"),
        ("[<=99999999]00-000-0000;000-0000-0000", "21234567", "02-123-4567"),
        ("[DBNum4][$-412]0000", "417", "0417"),
        ("0000,", "417000", "0417"),
        ("0000%", "29.38", "2938"),
        ("0%", "0.35", "0.35"),
        ("0000,", "417001", "417001"),
        ('"제"0"호"', "7", "7"),
        ("#,##0", "1234567", "1234567"),
        ("0.00", "1.5", "1.5"),
        ("General", "3", "3"),
        ("yyyy\\-mm\\-dd", "1", "1899-12-31"),
        ("yyyy-mm-dd", "1e300", "1e300"),
        ("@", "nan", "nan"),
    ],
)
def test_formats(code: str, value: str, shown: str) -> None:
    assert number(value, format_code(164, code)) == shown


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("xl/comments1.xml", "<c><comment><text><r><t>숨은말</t></r></text></comment></c>"),
        ("xl/threadedComments/t1.xml", "<c><comment><text>숨은말</text></comment></c>"),
        ("xl/drawings/drawing1.xml", "<d xmlns:a='a'><a:p><a:r><a:t>숨은말</a:t></a:r></a:p></d>"),
        ("xl/pivotCache/pivotCacheRecords1.xml", "<r><s v='숨은말'/></r>"),
        ("xl/charts/chart1.xml", "<c xmlns:c='c'><c:pt><c:v>숨은말</c:v></c:pt></c>"),
        ("xl/worksheets/sheet9.xml", "<worksheet><headerFooter><oddHeader>숨은말</oddHeader></headerFooter></worksheet>"),
        ("xl/worksheets/sheet8.xml", "<worksheet><hyperlinks><hyperlink tooltip='숨은말'/></hyperlinks></worksheet>"),
    ],
)
def test_xlsx_parts(look: Look, xlsx: Callable[..., bytes], part: str, content: str) -> None:
    found = look(xlsx({"s": rows(shared(0))}, strings=["본문"], more={part: content}))
    assert found.has("숨은말")
    assert found.gaps == []


def test_two_cells_in_far_corners_cost_two_cells(look: Look, xlsx: Callable[..., bytes]) -> None:
    start = time.process_time()
    found = look(xlsx({"s": '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'}))
    assert ("", "s", "1\n2") in found.texts
    assert time.process_time() - start < 5


# ---------------------------------------------------------------- BIFF


def record(code: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", code, len(body)) + body


def string(text: str, width: str = "<H") -> bytes:
    return struct.pack(width, len(text)) + b"\x01" + text.encode("utf-16-le")


BOF = record(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 0, 0, 0))
SHEET = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 0))
EOF = record(0x0A)


def book(*sheet: bytes, table: bytes = b"", more: bytes = b"") -> bytes:
    listed = record(0x85, struct.pack("<IBB", 0, 2, 0) + string("명단", "<B"))
    return BOF + listed + more + table + EOF + SHEET + b"".join(sheet) + EOF


def test_xls_cells(look: Look, compound: Callable[..., bytes]) -> None:
    table = record(0xFC, struct.pack("<II", 1, 1) + string("표가온"))
    cells = record(0xFD, struct.pack("<HHHI", 0, 0, 0, 0)) + record(0x203, struct.pack("<HHHd", 0, 1, 1, 1042029380.0))
    cells += record(0x204, struct.pack("<HHH", 1, 0, 0) + string("도새벽")) + record(
        0x27E, struct.pack("<HHHI", 1, 1, 0, 7 << 2 | 2)
    )
    cells += record(0xBD, struct.pack("<HHHIHIH", 2, 0, 0, 5 << 2 | 2, 0, 250 << 2 | 3, 1))
    cells += record(0x06, struct.pack("<HHH", 3, 0, 0) + b"\0\0\0\0\0\0\xff\xff" + bytes(8)) + record(0x207, string("수식값"))
    cells += record(0x1B6, struct.pack("<5HH", 0, 0, 0, 0, 0, 3) + bytes(6)) + record(0x3C, b"\x01" + "셀메모".encode("utf-16-le"))
    formats = record(0x41E, struct.pack("<H", 164) + string("000-0000-0000"))
    formats += record(0xE0, struct.pack("<HH", 0, 0)) + record(0xE0, struct.pack("<HH", 0, 164))
    found = look(compound({"Workbook": book(cells, table=table, more=formats)}))
    assert (found.kind, found.gaps) == ("xls", [])
    assert ("", "명단", f"표가온\t{PHONE}\n도새벽\t7\n5\t2.5\n수식값\n셀메모") in found.texts
    assert found.has("명단")


def test_xls_shared_string_over_two_records(look: Look, compound: Callable[..., bytes]) -> None:
    first = struct.pack("<II", 1, 1) + struct.pack("<HB", 6, 1) + "표가".encode("utf-16-le")
    table = record(0xFC, first) + record(0x3C, b"\x01" + "온 ".encode("utf-16-le")) + record(0x3C, b"\x00" + b"ab")
    found = look(compound({"Workbook": book(record(0xFD, struct.pack("<HHHI", 0, 0, 0, 0)), table=table)}))
    assert "표가온 ab" in found.text


def test_xls_encrypted(look: Look, compound: Callable[..., bytes]) -> None:
    assert look(compound({"Workbook": book(more=record(0x2F, bytes(6)))})).reasons == {"encrypted"}


def test_xls_biff5(look: Look, compound: Callable[..., bytes]) -> None:
    bof = record(0x809, struct.pack("<HHHH", 0x500, 5, 0, 0))
    name = "명단".encode("cp949")
    listed = record(0x85, struct.pack("<IBBB", 0, 0, 0, len(name)) + name)
    text = "표가온".encode("cp949")
    cells = record(0x204, struct.pack("<HHHH", 0, 0, 0, len(text)) + text)
    found = look(compound({"Book": bof + listed + EOF + record(0x809, struct.pack("<HHHH", 0x500, 0x10, 0, 0)) + cells + EOF}))
    assert ("", "명단", "표가온") in found.texts


def test_old_biff_is_unsupported(look: Look) -> None:
    assert look(b"\x09\x08\x08\x00\x00\x05\x05\x00" + bytes(80), "a.xls").reasons == {"unsupported"}


def test_xlsb(look: Look, zip_of: Callable[..., bytes]) -> None:
    def item(code: int, body: bytes) -> bytes:
        head = bytes([code & 0x7F | (0x80 if code > 0x7F else 0)]) + (bytes([code >> 7]) if code > 0x7F else b"")
        return head + bytes([len(body)]) + body

    def wide(text: str) -> bytes:
        return struct.pack("<I", len(text)) + text.encode("utf-16-le")

    cell = struct.pack("<II", 0, 0)
    sheet = (
        item(0, bytes(16))
        + item(7, cell + struct.pack("<I", 0))
        + item(6, cell + wide("도새벽"))
        + item(2, cell + struct.pack("<I", 7 << 2 | 2))
    )
    parts = {
        "[Content_Types].xml": b"<Types/>",
        "xl/workbook.bin": item(156, struct.pack("<II", 2, 1) + wide("rId1") + wide("명단")),
        "xl/sharedStrings.bin": item(19, b"\0" + wide("표가온")),
        "xl/worksheets/sheet1.bin": sheet,
        "xl/comments1.bin": item(637, b"\0" + wide("셀메모")),
    }
    found = look(zip_of(parts))
    assert (found.kind, found.gaps) == ("xlsb", [])
    assert "표가온\t도새벽\t7" in found.text
    for token in ("명단", "셀메모"):
        assert found.has(token)
