"""Text files, pages and pictures: what is read in place, and what is never called clean."""

from __future__ import annotations

import struct
import time
from collections.abc import Callable
from typing import Any

import pytest

from dlp.extract import sniff
from dlp.extract.sink import Budget
from dlp.extract.walk import walk

Look = Callable[..., Any]
LINE = "접수번호,성명,전화\r\n14209377,표가온 뷁,010-0417-2938\r\n"


@pytest.mark.parametrize(
    "charset", ["cp949", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "iso2022_kr"]
)
def test_charsets(look: Look, charset: str) -> None:
    text = LINE.replace(" 뷁", "") if charset == "iso2022_kr" else LINE
    found = look(text.encode(charset), "list.csv")
    assert (found.kind, found.text, found.gaps) == ("csv", text, [])


@pytest.mark.parametrize("text", ["가", "표가온", "010-0417-2938", "책", "뷁"])
@pytest.mark.parametrize("charset", ["cp949", "utf-8", "utf-16"])
def test_short_texts(look: Look, text: str, charset: str) -> None:
    assert look(text.encode(charset)).text == text


def test_a_stray_byte_or_control_hides_nothing(look: Look) -> None:
    assert look("담당 표가온 확인 바랍니다\n".encode() * 20 + b"\xff").has("표가온")
    assert look("담당 표가온 ".encode() * 20 + b"\0" + b"010").has("표가온")


def test_empty_and_blank_texts_are_just_empty(look: Look) -> None:
    assert look(b"").gaps == []
    assert look(b"\r\n \r\n").gaps == []


@pytest.mark.parametrize(
    ("name", "reasons"), [("a.hwp", {"unreadable"}), ("a.PDF", {"unreadable"}), ("a.xls", {"unreadable"}), ("a.txt", set())]
)
def test_a_text_that_calls_itself_a_document(look: Look, name: str, reasons: set[str]) -> None:
    found = look("찾을 수 없습니다".encode(), name)
    assert found.reasons == reasons
    assert found.has("찾을 수 없습니다")


def test_a_table_saved_as_text_under_the_name_of_a_workbook(look: Look) -> None:
    assert look(LINE.encode("cp949"), "list.xls").gaps == []


@pytest.mark.parametrize(
    ("page", "token"),
    [
        ("<p>010-<b>04</b>17-<i>2938</i></p>", "010-0417-2938"),
        ("<p>010&#45;0417&#x2d;2938</p>", "010-0417-2938"),
        ("<p>010-<wbr>0417<!-- x -->-2938</p>", "010-0417-2938"),
        ("<p>010-0417-<span style='display:none'>99</span>2938</p>", "010-0417-2938"),
        ("<p style='display: none'>표가온</p>", "표가온"),
        ("<img alt='표가온'>", "표가온"),
        ("<input type=hidden value='표가온'>", "표가온"),
        ("<a href='mailto:gaon@minwon.example'>메일</a>", "gaon@minwon.example"),
        ("<p>본문</p><!-- 표가온 -->", "표가온"),
        ("<textarea>표가온</textarea>", "표가온"),
        ("<script>var x='표가온'</script>", "표가온"),
    ],
)
def test_pages(look: Look, page: str, token: str) -> None:
    found = look(f"<html><body>{page}</body></html>".encode())
    assert found.kind == "html"
    assert found.has(token)


def test_cells_and_paragraphs_are_not_joined(look: Look) -> None:
    text = look("<table><tr><td>031231</td><td>1001236</td></tr></table><p>표</p><p>가온</p>".encode()).text
    assert "031231\t" in text
    assert "표\n" in text


@pytest.mark.parametrize("charset", ["euc-kr", "utf-8"])
def test_pages_in_their_own_charset(look: Look, charset: str) -> None:
    page = f"<html><head><meta charset={charset}></head><body>표가온</body></html>"
    assert look(page.encode(charset)).has("표가온")


def test_deep_pages_are_read_or_refused(look: Look) -> None:
    assert look(b"<html>" + b"<div>" * 5000 + "표가온".encode()).has("표가온")
    start = time.process_time()
    assert look(b"<html>" + b"<div>" * 100_000 + "표가온".encode()).reasons == {"limit"}
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "page",
    [
        "<?xml version='1.0'?><a><b>표</b><p>가온</p></a>",
        "<?xml version='1.0'?><!DOCTYPE a><a t='x'>표가온</a>",
        "<HWPML><CHAR>표가온</CHAR></HWPML>",
    ],
)
def test_xml_without_a_reader_of_its_own(look: Look, page: str) -> None:
    found = look(page.encode())
    assert found.kind == "xml"
    assert found.has("표") and found.has("가온")  # noqa: PT018


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff\xe0", "jpg"), (b"GIF89a", "gif"), (b"II*\x00", "tiff"), (b"RIFF\0\0\0\0WEBP", "webp"),
        (b"\0\0\0\x18ftypheic", "heic"), (b"BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0", "bmp"),
    ],
)  # fmt: skip
def test_a_picture_is_a_gap_whatever_its_name(look: Look, head: bytes, kind: str) -> None:
    found = look(head + bytes(60), "notes.txt")
    assert (found.kind, found.gaps) == (kind, [("", "image")])


@pytest.mark.parametrize("raw", [b"SCDSA002" + bytes(100), b"\x9b DRMONE  This Document is encrypted" + bytes(100)])
def test_files_sealed_by_document_security_programs(look: Look, raw: bytes) -> None:
    assert look(raw, "결재.hwp").gaps == [("", "encrypted")]


@pytest.mark.parametrize(
    ("raw", "kind"),
    [
        (b"Subject: a\r\nFrom: b\r\n\r\nc", "eml"),
        (b"Received: from x\r\n\tby y\r\nFrom: b\r\n\r\nc", "eml"),
        ("제목: 안내\n내용: 본문".encode(), "text"),
        (b"Note: this is no mail\nat all", "text"),
        (b"From: somebody\nthis line is no header field\n", "text"),
    ],
)
def test_what_a_mail_is(raw: bytes, kind: str) -> None:
    assert sniff.kind(raw) == kind


def emf(*records: tuple[int, bytes]) -> bytes:
    head = struct.pack("<II", 1, 88) + bytes(32) + b" EMF" + bytes(44)
    return (
        head
        + b"".join(struct.pack("<II", kind, 8 + len(body)) + body for kind, body in records)
        + struct.pack("<II", 14, 20)
        + bytes(12)
    )


def test_metafile_text(look: Look) -> None:
    text = "표가온".encode("utf-16-le") + bytes(2)
    found = look(emf((84, bytes(36) + struct.pack("<II", 3, 76) + bytes(24) + text)))
    assert (found.kind, found.text, found.gaps) == ("emf", "표가온", [])


@pytest.mark.parametrize("records", [(), ((81, bytes(32) + struct.pack("<ii", 1000, 800) + bytes(40)),)])
def test_metafile_without_text_or_with_a_picture(look: Look, records: tuple[tuple[int, bytes], ...]) -> None:
    assert look(emf(*records)).reasons == {"image"}


def test_every_attribute_of_a_page_that_could_hold_words() -> None:
    said: list[str] = []
    page = '<html><body><p data-tel="010-0417-2938" x:num="01004172939" class="c1">보기</p></body></html>'.encode()
    walk("a.html", page, lambda what, path, place, value: said.append(value), Budget())
    assert "010-0417-2938" in "".join(said)
    assert "01004172939" in "".join(said)
    assert "c1" not in "".join(said)
