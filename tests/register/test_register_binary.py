"""Registers as .xls and .xlsb, whose reader gives an error as an empty cell: an error is named, and an empty cell stays one."""

from __future__ import annotations

import io
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from dlp import register
from dlp.keys import Keys

sys.path.insert(0, str(Path(__file__).parents[1] / "extract"))
from compound_file import compound_file
from register_tables import NOW

Put = Callable[..., Path]
ERROR, FORMULA = object(), object()
"""A cell that holds `#N/A`: typed in, and as the result of a formula."""
Rows = list[list[object]]
HEAD: list[object] = ["접수번호", "청구인", "휴대전화", "담당자", "이해관계인"]
STAFF = "사번,성명,부서,전자우편,역할\nT01,서미르,산림과,mir@beolgyo.example,none\n"


def xls(*sheets: tuple[str, Rows]) -> bytes:
    def record(code: int, body: bytes) -> bytes:
        return struct.pack("<HH", code, len(body)) + body

    def begin(kind: int) -> bytes:
        return record(0x809, struct.pack("<HHHHII", 0x600, kind, 0x0DBB, 0x07CC, 0, 6))

    def cell(row: int, column: int, value: object) -> bytes:
        place = struct.pack("<HHH", row, column, 0)
        if value is ERROR:
            return record(0x205, place + b"\x2a\x01")
        if value is FORMULA:
            return record(0x06, place + b"\x02\x00\x2a\x00\x00\x00\xff\xff" + bytes(6) + struct.pack("<H", 2) + b"\x1c\x2a")
        text = str(value)
        return record(0x204, place + struct.pack("<HB", len(text), 1) + text.encode("utf-16-le")) if text else b""

    parts = [
        begin(0x10) + b"".join(cell(r, c, value) for r, row in enumerate(rows) for c, value in enumerate(row)) + record(0x0A, b"")
        for _, rows in sheets
    ]
    titles = [struct.pack("<BB", len(name), 1) + name.encode("utf-16-le") for name, _ in sheets]
    at = len(begin(5)) + sum(4 + 6 + len(title) for title in titles) + 4
    out = begin(5)
    for title, part in zip(titles, parts, strict=True):
        out += record(0x85, struct.pack("<IH", at, 0) + title)
        at += len(part)
    return compound_file({"Workbook": out + record(0x0A, b"") + b"".join(parts)})


def xlsb(*sheets: tuple[str, Rows]) -> bytes:
    def record(code: int, body: bytes = b"") -> bytes:
        number = bytes([code]) if code < 128 else bytes([code & 0x7F | 0x80, code >> 7])
        size, length = b"", len(body)
        while True:
            size += bytes([length & 0x7F | (0x80 if length > 127 else 0)])
            length >>= 7
            if not length:
                return number + size + body

    def wide(text: str) -> bytes:
        return struct.pack("<I", len(text)) + text.encode("utf-16-le")

    def cell(column: int, value: object) -> bytes:
        place = struct.pack("<II", column, 0)
        if value is ERROR:
            return record(3, place + b"\x2a")
        if value is FORMULA:
            return record(11, place + b"\x2a" + bytes(2) + struct.pack("<I", 2) + b"\x1c\x2a" + bytes(4))
        return record(6, place + wide(str(value))) if value else b""

    def sheet(rows: Rows) -> bytes:
        area = struct.pack("<IIII", 0, len(rows) - 1, 0, max(map(len, rows)) - 1)
        body = b"".join(
            record(0, struct.pack("<I", r) + bytes(13)) + b"".join(cell(c, value) for c, value in enumerate(row))
            for r, row in enumerate(rows)
        )
        return record(129) + record(148, area) + record(145) + body + record(146) + record(130)

    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        book = record(131) + record(143)
        links = ""
        for n, (name, rows) in enumerate(sheets, 1):
            book += record(156, struct.pack("<II", 0, n) + wide(f"rId{n}") + wide(name))
            links += f'<Relationship Id="rId{n}" Type="worksheet" Target="worksheets/sheet{n}.bin"/>'
            archive.writestr(f"xl/worksheets/sheet{n}.bin", sheet(rows))
        archive.writestr("xl/workbook.bin", book + record(144) + record(132))
        archive.writestr("xl/_rels/workbook.bin.rels", f"<Relationships>{links}</Relationships>")
    return held.getvalue()


@pytest.mark.parametrize("kind", [ERROR, FORMULA], ids=["error", "formula"])
@pytest.mark.parametrize("column", range(1, 5))
@pytest.mark.parametrize("made", [xls, xlsb], ids=["xls", "xlsb"])
def test_an_error_is_named_and_never_an_empty_cell(
    site: Path, site_keys: Keys, put: Put, made: Callable[..., bytes], column: int, kind: object
) -> None:
    register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW)
    good: list[object] = ["1", "표나린", "010-0700-1234", "T01", ""]
    bad = [*good]
    bad[0], bad[column] = "2", kind
    name = f"cases.{made.__name__}"
    clean = register.import_table(site, "cases", put(name, made(("앞", [["표지"]]), ("대장", [HEAD, good]))), site_keys, NOW)
    assert (clean.status, list(clean.problems)) == (0, [])
    spoilt = made(("앞", [[ERROR, "표지"]]), ("대장", [HEAD, good, bad]))
    report = register.import_table(site, "cases", put(name, spoilt), site_keys, NOW)
    assert report.status == 1
    assert [(p.line, p.column) for p in report.problems] == [(3, HEAD[column])]
