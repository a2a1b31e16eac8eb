"""Office documents: everything a recipient can see, and what only a curious one finds."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from typing import Any

import pytest

PHONE = "010-0417-2938"
Look = Callable[..., Any]


def paragraph(*runs: str) -> str:
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def test_docx_runs_are_one_word_and_paragraphs_are_not(look: Look, docx: Callable[..., bytes]) -> None:
    found = look(docx(paragraph("표", "가", "온") + paragraph("010-04", "17-2938")))
    assert found.kind == "docx"
    assert found.texts[0] == ("", "document", f"표가온\n{PHONE}\n")
    assert found.gaps == []


def test_docx_text_box_does_not_tear_the_number_it_hangs_in(look: Look, docx: Callable[..., bytes]) -> None:
    box = "<w:r><w:txbxContent>" + paragraph("상자") + "</w:txbxContent></w:r>"
    found = look(docx(f"<w:p><w:r><w:t>010-04</w:t></w:r>{box}<w:r><w:t>17-2938</w:t></w:r></w:p>"))
    assert PHONE in found.text
    assert "상자" in found.text


def test_docx_field_code_and_hyphens(look: Look, docx: Callable[..., bytes]) -> None:
    field = "<w:r><w:instrText>HYPERLINK mailto:gaon@minwon.example</w:instrText></w:r>"
    found = look(
        docx(
            f"<w:p><w:r><w:t>010</w:t><w:noBreakHyphen/></w:r>{field}<w:r><w:t>0417</w:t><w:softHyphen/><w:t>-2938</w:t></w:r></w:p>"
        )
    )
    assert PHONE in found.text
    assert "gaon@minwon.example" in found.text


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("word/header1.xml", "<w:hdr xmlns:w='w'><w:p><w:r><w:t>숨은말</w:t></w:r></w:p></w:hdr>"),
        ("word/footnotes.xml", "<w:footnotes xmlns:w='w'><w:p><w:r><w:t>숨은말</w:t></w:r></w:p></w:footnotes>"),
        (
            "word/comments.xml",
            "<w:comments xmlns:w='w'><w:comment><w:p><w:r><w:t>숨은말</w:t></w:r></w:p></w:comment></w:comments>",
        ),
        ("word/charts/chart1.xml", "<c:chart xmlns:c='c'><c:pt><c:v>숨은말</c:v></c:pt></c:chart>"),
        (
            "word/diagrams/data1.xml",
            "<d:data xmlns:d='d' xmlns:a='a'><d:pt><a:p><a:r><a:t>숨은말</a:t></a:r></a:p></d:pt></d:data>",
        ),
        ("docProps/core.xml", "<p xmlns:dc='dc'><dc:creator>숨은말</dc:creator></p>"),
        ("docProps/custom.xml", "<p><property name='숨은말'/></p>"),
        ("customXml/item1.xml", "<root><person>숨은말</person></root>"),
        ("word/_rels/document.xml.rels", "<R><Relationship TargetMode='External' Target='mailto:숨은말@minwon.example'/></R>"),
        ("word/afchunk.htm", "<html><body>숨<b>은</b>말</body></html>"),
        ("word/embeddings/list.csv", "a,숨은말"),
        ("word/styles.xml", "<w:styles xmlns:w='w'><w:t>숨은말</w:t></w:styles>"),
        ("word/deleted.xml", "<w:d xmlns:w='w'><w:p><w:del><w:r><w:delText>숨은말</w:delText></w:r></w:del></w:p></w:d>"),
    ],
)
def test_docx_parts(look: Look, docx: Callable[..., bytes], part: str, content: str) -> None:
    found = look(docx(paragraph("본문"), {part: content}))
    assert found.has("숨은말")
    assert found.gaps == []


def test_properties_do_not_run_together(look: Look, docx: Callable[..., bytes]) -> None:
    found = look(docx(paragraph("본문"), {"docProps/core.xml": "<p><a>010-0417</a><b>2938</b></p>"}))
    assert "010-0417\n2938" in found.text


@pytest.mark.parametrize("picture", [1200, 40])
def test_a_page_sized_picture_is_a_gap_and_a_seal_is_not(look: Look, docx: Callable[..., bytes], picture: int) -> None:
    png = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", picture, picture) + bytes(20)
    assert look(docx(paragraph("본문"), {"word/media/image1.png": png})).reasons == ({"image"} if picture > 1000 else set())


def test_a_text_under_the_name_of_a_style_sheet_is_a_gap(look: Look, docx: Callable[..., bytes]) -> None:
    assert look(docx(paragraph("본문"), {"word/styles.xml": "표가온 010-0417-2938"})).reasons == {"unreadable"}


def test_docx_without_text_is_empty_not_clean(look: Look, docx: Callable[..., bytes]) -> None:
    assert look(docx("")).reasons == {"empty"}


@pytest.mark.parametrize("kind", ["docx", "hwpx"])
def test_a_doctype_is_refused(look: Look, zip_of: Callable[..., bytes], kind: str) -> None:
    bomb = '<!DOCTYPE a [<!ENTITY x "표가온">]><a><p><t>&x;</t></p></a>'
    names = {"docx": ("[Content_Types].xml", "word/document.xml"), "hwpx": ("mimetype", "Contents/section0.xml")}[kind]
    found = look(zip_of({names[0]: "application/hwp+zip" if kind == "hwpx" else "<Types/>", names[1]: bomb}))
    assert found.kind == kind
    assert "unreadable" in found.reasons


def test_pptx_slides_notes_and_tables(look: Look, zip_of: Callable[..., bytes]) -> None:
    slide = (
        "<p:sld xmlns:p='p' xmlns:a='a'><a:tc><a:p><a:r><a:t>010-0417</a:t></a:r><a:r><a:t>-2938</a:t></a:r></a:p></a:tc></p:sld>"
    )
    notes = "<p:notes xmlns:p='p' xmlns:a='a'><a:p><a:r><a:t>표가온</a:t></a:r></a:p></p:notes>"
    parts = {"[Content_Types].xml": "<Types/>", "ppt/slides/slide1.xml": slide, "ppt/notesSlides/notesSlide1.xml": notes}
    found = look(zip_of(parts))
    assert found.kind == "pptx"
    assert found.has(PHONE)
    assert found.has("표가온")


HWPX = "<hs:sec xmlns:hs='hs' xmlns:hp='hp'>{}</hs:sec>"


def test_hwpx_tables_tabs_and_notes(look: Look, zip_of: Callable[..., bytes]) -> None:
    cell = (
        "<hp:tbl><hp:tr><hp:tc><hp:subList><hp:p><hp:run><hp:t>표가온</hp:t></hp:run></hp:p></hp:subList></hp:tc></hp:tr></hp:tbl>"
    )
    body = f"<hp:p><hp:run><hp:t>010-04</hp:t></hp:run><hp:run>{cell}<hp:t>17<hp:hyphen/>2938</hp:t></hp:run></hp:p>"
    found = look(zip_of({"mimetype": "application/hwp+zip", "Contents/section0.xml": HWPX.format(body)}))
    assert (found.kind, found.gaps) == ("hwpx", [])
    assert PHONE in found.text
    assert found.has("표가온")


def test_hwpx_encryption_is_told_by_its_manifest(look: Look, zip_of: Callable[..., bytes]) -> None:
    manifest = "<m><file-entry><encryption-data/></file-entry></m>"
    found = look(
        zip_of({"mimetype": "application/hwp+zip", "META-INF/manifest.xml": manifest, "Contents/section0.xml": b"\x01\x02"})
    )
    assert found.gaps == [("", "encrypted")]


def test_odt(look: Look, zip_of: Callable[..., bytes]) -> None:
    content = f"<o xmlns:text='t'><text:p>표<text:span>가온</text:span></text:p><text:p>{PHONE}</text:p></o>"
    found = look(zip_of({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": content}))
    assert found.kind == "odt"
    assert "표가온\n" + PHONE in found.text


# ---------------------------------------------------------------- HWP 5


def record(tag: int, body: bytes) -> bytes:
    return struct.pack("<I", tag | len(body) << 20) + body


def hwp(compound: Callable[..., bytes], section: bytes, flags: int = 1, streams: dict[str, bytes] | None = None) -> bytes:
    header = b"HWP Document File".ljust(32, b"\0") + struct.pack("<II", 0x05010000, flags)
    packer = zlib.compressobj(wbits=-15)
    body = packer.compress(section) + packer.flush() if flags & 1 else section
    return compound({"FileHeader": header, "DocInfo": b"", "BodyText/Section0": body, **(streams or {})})


CONTROL = b"\x0b\0" + bytes(12) + b"\x0b\0"  # a table anchored here: eight words


def test_hwp_controls_vanish_from_the_line(look: Look, compound: Callable[..., bytes]) -> None:
    line = "010-04".encode("utf-16-le") + CONTROL + "17".encode("utf-16-le") + b"\x18\0" + "2938\r".encode("utf-16-le")
    found = look(hwp(compound, record(66, b"") + record(67, line) + record(67, "표가온\r".encode("utf-16-le"))))
    assert (found.kind, found.gaps) == ("hwp", [])
    assert found.texts[0] == ("", "Section0", f"{PHONE}\n표가온\n")


def test_hwp_equations_and_links(look: Look, compound: Callable[..., bytes]) -> None:
    def counted(text: str) -> bytes:
        return struct.pack("<H", len(text)) + text.encode("utf-16-le")

    section = record(67, "본문\r".encode("utf-16-le")) + record(88, bytes(4) + counted("수식") + bytes(8))
    section += record(71, b"klh%" + bytes(5) + counted("mailto:gaon@minwon.example") + bytes(4))
    found = look(hwp(compound, section))
    assert found.has("수식")
    assert found.has("gaon@minwon.example")


@pytest.mark.parametrize("bit", [0x2, 0x10, 0x100, 0x400])
def test_hwp_sealed(look: Look, compound: Callable[..., bytes], bit: int) -> None:
    assert look(hwp(compound, b"", flags=1 | bit)).gaps == [("", "encrypted")]


def test_hwp_cut_off_section_keeps_what_it_has_and_says_so(look: Look, compound: Callable[..., bytes]) -> None:
    found = look(hwp(compound, record(67, "표가온\r".encode("utf-16-le")) + struct.pack("<I", 67 | 900 << 20)))
    assert found.has("표가온")
    assert found.reasons == {"unreadable"}


def test_hwp_embedded_file_is_opened(look: Look, compound: Callable[..., bytes]) -> None:
    packer = zlib.compressobj(wbits=-15)
    inner = packer.compress("도새벽,1\n".encode()) + packer.flush()
    section = record(67, "본문\r".encode("utf-16-le"))
    assert look(hwp(compound, section, streams={"BinData/BIN0001.csv": inner})).has("도새벽")


def test_hwp_distribution_document(look: Look, compound: Callable[..., bytes]) -> None:
    from cryptography.hazmat.primitives.ciphers import Cipher
    from cryptography.hazmat.primitives.ciphers.algorithms import AES128
    from cryptography.hazmat.primitives.ciphers.modes import ECB

    seed, key = 0x12345678, b"0123456789abcdef"
    block = bytearray(struct.pack("<I", seed).ljust(256, b"\0"))
    start = 4 + (seed & 0xF)
    block[start : start + 16] = key
    state, at = seed, 0
    while at < 256:  # the generator of the C run-time library: a value, then how often it is used
        state = (state * 214013 + 2531011) & 0xFFFFFFFF
        value = (state >> 16) & 0xFF
        state = (state * 214013 + 2531011) & 0xFFFFFFFF
        for _ in range(((state >> 16) & 0xF) + 1):
            if 4 <= at < 256:
                block[at] ^= value
            at += 1
    packer = zlib.compressobj(wbits=-15)
    body = packer.compress(record(67, "표가온\r".encode("utf-16-le"))) + packer.flush()
    encryptor = Cipher(AES128(key), ECB()).encryptor()
    sealed = encryptor.update(body.ljust(-(-len(body) // 16) * 16, b"\0")) + encryptor.finalize()
    section = record(28, bytes(block)) + sealed
    found = look(hwp(compound, b"", flags=1 | 4, streams={"ViewText/Section0": section}))
    assert found.has("표가온")


# ---------------------------------------------------------------- older Office and others


def test_doc_pieces_and_field_codes(look: Look, compound: Callable[..., bytes]) -> None:
    text = "표가온 010-04\x13 HYPERLINK mailto:x@minwon.example \x1417\x15-2938\r"
    raw = text.encode("utf-16-le")
    main = bytearray(0x200)
    struct.pack_into("<HH", main, 0, 0xA5EC, 0x00C1)
    struct.pack_into("<I", main, 0x4C, len(text))
    pieces = struct.pack("<II", 0, len(text)) + struct.pack("<HIH", 0, len(main), 0)
    clx = b"\x02" + struct.pack("<I", len(pieces)) + pieces
    struct.pack_into("<II", main, 0x1A2, 0, len(clx))
    found = look(compound({"WordDocument": bytes(main) + raw, "0Table": clx}))
    assert found.kind == "doc"
    assert f"표가온 {PHONE}" in found.text
    assert "x@minwon.example" in found.text


@pytest.mark.parametrize(("flags", "version", "reason"), [(0x100, 0xC1, "encrypted"), (0x4, 0x68, "unreadable")])
def test_doc_refused(look: Look, compound: Callable[..., bytes], flags: int, version: int, reason: str) -> None:
    main = bytearray(0x200)
    struct.pack_into("<HH", main, 0, 0xA5EC, version)
    struct.pack_into("<H", main, 0x0A, flags)
    assert look(compound({"WordDocument": bytes(main)})).reasons == {reason}


def test_word_95_plain_text(look: Look, compound: Callable[..., bytes]) -> None:
    text = f"표가온 {PHONE}\r".encode("cp949")
    main = bytearray(0x200)
    struct.pack_into("<HH", main, 0, 0xA5DC, 0x68)
    struct.pack_into("<II", main, 0x18, len(main), len(main) + len(text))
    assert look(compound({"WordDocument": bytes(main) + text})).has(f"표가온 {PHONE}")


def test_ppt_atoms(look: Look, compound: Callable[..., bytes]) -> None:
    def atom(kind: int, body: bytes) -> bytes:
        return struct.pack("<HHI", 0, kind, len(body)) + body

    inner = atom(4000, "표가온\r둘째".encode("utf-16-le")) + atom(4008, PHONE.encode())
    stream = struct.pack("<HHI", 0xF, 1000, len(inner)) + inner
    found = look(compound({"PowerPoint Document": stream, "Current User": bytes(20)}))
    assert found.kind == "ppt"
    assert found.has("표가온")
    assert found.has(PHONE)


def test_msg_with_attachment(look: Look, compound: Callable[..., bytes]) -> None:
    found = look(
        compound(
            {
                "__properties_version1.0": b"",
                "__substg1.0_0037001F": "청구인 자료".encode("utf-16-le"),
                "__substg1.0_1000001E": f"표가온 {PHONE}".encode("cp949"),
                "__attach_version1.0_#00000000/__substg1.0_3707001F": "명단.csv".encode("utf-16-le"),
                "__attach_version1.0_#00000000/__substg1.0_37010102": "도새벽,1\n".encode("cp949").ljust(4096),
            }
        )
    )
    assert found.kind == "msg"
    for token in ("청구인 자료", "표가온", PHONE, "명단.csv", "도새벽"):
        assert found.has(token)


def test_msg_to_many_people(look: Look, compound: Callable[..., bytes]) -> None:
    """Found by walking the storages once: to look each stream up by its name grows with the square."""
    streams = {"__properties_version1.0": b"", "__substg1.0_0037001F": "청구인 자료".encode("utf-16-le")}
    for i in range(200):
        for number in ("3001", "3003"):
            streams[f"__recip_version1.0_#{i:08X}/__substg1.0_{number}001F"] = f"받는이{i}x{number}".encode("utf-16-le")
    asked = 0
    import olefile

    plain = olefile.OleFileIO._find

    def counted(self: object, name: object) -> object:
        nonlocal asked
        asked += 1
        return plain(self, name)

    olefile.OleFileIO._find = counted
    try:
        found = look(compound(streams))
    finally:
        olefile.OleFileIO._find = plain
    assert found.kind == "msg"
    assert found.has("받는이0x3001")
    assert found.has("받는이199x3003")
    assert asked == 0


@pytest.mark.parametrize("stream", ["EncryptedPackage", "\x06DataSpaces"])
def test_sealed_packages(look: Look, compound: Callable[..., bytes], stream: str) -> None:
    assert look(compound({stream: b"x", "EncryptionInfo": b"x"})).gaps == [("", "encrypted")]


def test_unknown_compound_file(look: Look, compound: Callable[..., bytes]) -> None:
    assert look(compound({"Something": b"x"})).reasons == {"unsupported"}


RTF = r"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0\fcharset129 Batang;}}{\header \u-17864?\u-18004?\par}{\f0 %s}{\*\annotation 010-0417}\par}"


def test_rtf_destinations_and_korean_fonts(look: Look) -> None:
    hexed = "".join(f"\\'{b:02x}" for b in "표가온 뷁".encode("cp949"))
    found = look((RTF % hexed).encode())
    assert (found.kind, found.gaps) == ("rtf", [])
    assert found.has("표가온뷁")
    assert found.has(chr(-17864 & 0xFFFF) + chr(-18004 & 0xFFFF))
    assert found.has("010-0417")


def test_rtf_object_is_opened(look: Look, zip_of: Callable[..., bytes]) -> None:
    inner = zip_of({"a.txt": "도새벽"})
    native = struct.pack("<III", 0x501, 2, 8) + b"Package\0" + struct.pack("<II", 0, 0) + struct.pack("<I", len(inner)) + inner
    assert look(rb"{\rtf1 body {\object{\*\objdata " + native.hex().encode() + b"}}}").has("도새벽")


# ---------------------------------------------------------------- PDF


def words(text: str) -> str:
    return f"BT /F 12 Tf 50 700 Td ({text}) Tj ET"


def test_pdf_pages(look: Look, pdf: Callable[..., bytes]) -> None:
    found = look(pdf([words("gaon 010-0417-2938 and more words"), words("second page of this document")]))
    assert (found.kind, found.gaps) == ("pdf", [])
    assert [place for _, place, _ in found.texts[:2]] == ["page 1", "page 2"]
    assert found.has(PHONE)


def test_pdf_page_that_is_a_picture(look: Look, pdf: Callable[..., bytes]) -> None:
    found = look(pdf([words("enough words on this page to be read"), "q 600 0 0 800 0 0 cm /I Do Q"], image=True))
    assert found.reasons == {"image"}


def test_pdf_page_of_outlines(look: Look, pdf: Callable[..., bytes]) -> None:
    assert look(pdf([" ".join(f"{i} {i} 5 5 re f" for i in range(300))])).reasons == {"image"}


def test_pdf_without_anything_is_empty(look: Look, pdf: Callable[..., bytes]) -> None:
    assert look(pdf([""])).reasons == {"empty"}


def test_broken_pdf(look: Look) -> None:
    assert look(b"%PDF-1.7\n" + bytes(500)).reasons == {"unreadable"}
