"""Attachments for the scenarios, built from the standard library so that the same bytes come out everywhere.

Owns the smallest valid file of each kind a city hall sends. `build(spec)` takes a mapping {"n": file name, "k": kind, ...} and
returns bytes. Formats: ECMA-376 (xlsx, docx), KS X 6101 (hwpx), APPNOTE 6.1 (traditional ZIP encryption), PNG (ISO 15948).
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from xml.sax.saxutils import escape

Spec = Mapping[str, Any]
STAMP: Final = (2026, 11, 20, 9, 0, 0)
XML: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
TYPES: Final = "http://schemas.openxmlformats.org/package/2006/content-types"
RELS: Final = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SHEET: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def packed(members: Sequence[tuple[str, bytes]], *, stored: Sequence[str] = ()) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    return out.getvalue()


def xml_members(parts: Mapping[str, str]) -> list[tuple[str, bytes]]:
    return [(name, (XML + body).encode()) for name, body in parts.items()]


def root_rels(target: str) -> str:
    return (
        f'<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="{target}"/></Relationships>'
    )


def txt(spec: Spec) -> bytes:
    return str(spec["t"]).encode(spec.get("enc", "utf-8"))


def csv_rows(spec: Spec) -> bytes:
    return "".join(",".join(map(str, row)) + "\r\n" for row in spec["rows"]).encode(spec.get("enc", "cp949"))


def sheet_xml(rows: Sequence[Sequence[object]]) -> str:
    cells = (
        f'<row r="{r}">'
        + "".join(f'<c r="{chr(64 + c)}{r}" t="inlineStr"><is><t>{escape(str(v))}</t></is></c>' for c, v in enumerate(row, 1))
        + "</row>"
        for r, row in enumerate(rows, 1)
    )
    return f'<worksheet xmlns="{SHEET}"><sheetData>{"".join(cells)}</sheetData></worksheet>'


def xlsx(spec: Spec) -> bytes:
    """`rows` is the first sheet; `hidden` another one that is not shown."""
    sheets = [("자료", spec["rows"], "")] + ([("기초", spec["hidden"], ' state="hidden"')] if "hidden" in spec else [])
    numbered = list(enumerate(sheets, 1))
    overrides = "".join(
        f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        for i, _ in numbered
    )
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" '
        f'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{overrides}</Types>',
        "_rels/.rels": root_rels("xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets>'
        + "".join(f'<sheet name="{name}" sheetId="{i}"{state} r:id="rId{i}"/>' for i, (name, _, state) in numbered)
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELS}">'
        + "".join(f'<Relationship Id="rId{i}" Type="{OFFICE}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i, _ in numbered)
        + "</Relationships>",
    }
    parts |= {f"xl/worksheets/sheet{i}.xml": sheet_xml(rows) for i, (_, rows, _) in numbered}
    return packed(xml_members(parts))


def docx(spec: Spec) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in str(spec["t"]).split("\n"))
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": root_rels("word/document.xml"),
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
    }
    return packed(xml_members(parts))


def hwpx(spec: Spec) -> bytes:
    hancom, lines = "http://www.hancom.co.kr/hwpml/2011", str(spec["t"]).split("\n")
    body = "".join(
        f'<hp:p id="{i}" paraPrIDRef="0" styleIDRef="0"><hp:run charPrIDRef="0"><hp:t>{escape(line)}</hp:t></hp:run></hp:p>'
        for i, line in enumerate(lines)
    )
    parts = {
        "version.xml": f'<hv:HCFVersion xmlns:hv="{hancom}/version" tagetApplication="WORDPROCESSOR" major="5" minor="1" micro="0" buildNumber="1"/>',
        "Contents/header.xml": f'<hh:head xmlns:hh="{hancom}/head" version="1.31" secCnt="1"/>',
        "Contents/section0.xml": f'<hs:sec xmlns:hs="{hancom}/section" xmlns:hp="{hancom}/paragraph">{body}</hs:sec>',
        "Contents/content.hpf": '<opf:package xmlns:opf="http://www.idpf.org/2007/opf/" version="" unique-identifier="" id=""><opf:manifest>'
        '<opf:item id="header" href="Contents/header.xml" media-type="application/xml"/>'
        '<opf:item id="section0" href="Contents/section0.xml" media-type="application/xml"/></opf:manifest>'
        '<opf:spine><opf:itemref idref="header"/><opf:itemref idref="section0"/></opf:spine></opf:package>',
        "META-INF/container.xml": '<ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container"><ocf:rootfiles>'
        '<ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/></ocf:rootfiles></ocf:container>',
    }
    return packed([("mimetype", b"application/hwp+zip"), *xml_members(parts)], stored=("mimetype",))


def zipped(spec: Spec) -> bytes:
    return packed([(str(member["n"]), build(member)) for member in spec["files"]])


def cipher(data: bytes, *, password: bytes, check: int) -> bytes:
    """Traditional PKWARE encryption: three keys, one byte at a time, a 12 byte header whose last byte is the check."""
    keys = [0x12345678, 0x23456789, 0x34567890]

    def crc(value: int, byte: int) -> int:
        return zlib.crc32(bytes([byte]), value ^ 0xFFFFFFFF) ^ 0xFFFFFFFF

    def update(byte: int) -> None:
        keys[0] = crc(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = crc(keys[2], keys[1] >> 24)

    for byte in password:
        update(byte)
    out = bytearray()
    for byte in bytes(range(11)) + bytes([check]) + data:
        mix = (keys[2] & 0xFFFF) | 2
        out.append(byte ^ (mix * (mix ^ 1) >> 8 & 0xFF))
        update(byte)
    return bytes(out)


def locked(spec: Spec) -> bytes:
    """A ZIP of one member under a password."""
    member = spec["files"][0]
    name, data = str(member["n"]).encode(), build(member)
    crc = zlib.crc32(data)
    sealed = cipher(data, password=b"sol-2026", check=crc >> 24)
    date, time = (2026 - 1980) << 9 | 11 << 5 | 20, 9 << 11
    common = struct.pack("<HHHHHIIIHH", 20, 0x0801, 0, time, date, crc, len(sealed), len(data), len(name), 0)
    local = b"PK\x03\x04" + common + name + sealed
    central = b"PK\x01\x02" + struct.pack("<H", 20) + common + struct.pack("<HHHII", 0, 0, 0, 0, 0) + name
    return local + central + b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)


def png(spec: Spec) -> bytes:
    """A grey page of 240 x 320 points with darker lines where text would stand."""
    width, height = int(spec.get("w", 240)), int(spec.get("h", 320))
    rows = b"".join(
        b"\x00" + (b"\x60" * width if y % 20 in (8, 9) and 20 < y < height - 20 else b"\xf0" * width) for y in range(height)
    )

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def broken(spec: Spec) -> bytes:
    """The first half of a workbook: the end of the archive is missing."""
    whole = xlsx({"rows": spec.get("rows", [["번호", "내용"], ["1", "자료"]])})
    return whole[: len(whole) // 2]


KINDS: Final[dict[str, Callable[[Spec], bytes]]] = {
    "txt": txt, "csv": csv_rows, "xlsx": xlsx, "docx": docx, "hwpx": hwpx, "zip": zipped, "locked": locked, "png": png, "broken": broken,
}  # fmt: skip


def build(spec: Spec) -> bytes:
    return KINDS[spec["k"]](spec)
