"""A masked mail reads as the original with the cuts made, and is the same bytes wherever nothing was cut."""

from __future__ import annotations

import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlp.mime import blotted, mask, read

TEXT = "안녕하세요. 청구인 표가온 010-0417-2938 입니다."
START = TEXT.index("표가온")
CUT = {"text": [(START, START + 17)]}
MASKED = "안녕하세요. 청구인 *** ***-****-**** 입니다."


def single(body: bytes, *headers: str) -> bytes:
    lines = ["From: a@garam.example", "To: b@garam.example", "X-Odd:   kept as it is", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def text_of(raw: bytes) -> str:
    message = read(raw)
    assert message.text is not None
    return message.text.reveal()


@pytest.mark.parametrize(
    ("charset", "encoding", "body"),
    [
        ("utf-8", "8bit", TEXT.encode()),
        ("euc-kr", "8bit", TEXT.encode("cp949")),
        ("utf-8", "base64", base64.encodebytes(TEXT.encode())),
        ("ks_c_5601-1987", "quoted-printable", quopri.encodestring(TEXT.encode("cp949"))),
    ],
)
def test_any_charset_and_encoding(charset: str, encoding: str, body: bytes) -> None:
    raw = single(body, f"Content-Type: text/plain; charset={charset}", f"Content-Transfer-Encoding: {encoding}")
    masked = mask(raw, CUT)
    assert masked is not None
    assert text_of(masked).rstrip("\n") == MASKED
    assert b"X-Odd:   kept as it is\r\n" in masked


MIXED = (
    b"From: a@garam.example\r\nTo: b@garam.example\r\nContent-Type: multipart/mixed; boundary=b1\r\n\r\n"
    b"--b1\r\nContent-Type: multipart/alternative; boundary=b2\r\n\r\n"
    b"--b2\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT.encode() + b"\r\n"
    b"--b2\r\nContent-Type: text/html; charset=euc-kr\r\n\r\n<p>\xc7\xa5\xb0\xa1\xbf\xc2 <b>010</b>-0417</p>\r\n--b2--\r\n"
    b"--b1\r\nContent-Type: text/plain\r\n\r\nsecond\r\n"
    b"--b1\r\nContent-Type: application/pdf; name=x.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0x\r\n--b1--\r\nend\r\n"
)


def test_only_the_cut_part_changes() -> None:
    masked = mask(MIXED, CUT)
    assert masked is not None
    assert masked.startswith(MIXED[: MIXED.index(b"--b2\r\nContent-Type: text/plain")])
    assert masked.endswith(MIXED[MIXED.index(b"--b2\r\nContent-Type: text/html") :])
    assert text_of(masked).startswith(MASKED + "\nsecond")


def test_a_second_text_part_is_cut_at_its_own_place() -> None:
    at = text_of(MIXED).index("second")
    masked = mask(MIXED, {"text": [(at, at + 3)]})
    assert masked is not None
    assert text_of(masked).startswith(TEXT + "\n***ond")


def test_html_keeps_its_tags() -> None:
    html = read(MIXED).html
    assert html is not None
    source = html.reveal()
    masked = mask(MIXED, {"html": [(source.index("010"), source.index("0417") + 4)]})
    assert masked is not None
    after = read(masked).html
    assert after is not None
    assert after.reveal() == "<p>표가온 <b>***</b>-****</p>"


def test_subject_and_text_at_once() -> None:
    raw = single(TEXT.encode(), "Subject: =?euc-kr?B?" + base64.b64encode("표가온 건".encode("cp949")).decode() + "?=")
    masked = mask(raw, CUT | {"subject": [(0, 3)]})
    assert masked is not None
    message = read(masked)
    assert message.subject is not None
    assert message.subject.reveal() == "*** 건"
    assert text_of(masked) == MASKED


def test_flowed_text_is_cut_where_it_is_read() -> None:
    raw = single("번호 010-0417- \r\n2938 끝\r\n".encode(), "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes")
    masked = mask(raw, {"text": [(3, 16)]})
    assert masked is not None
    assert text_of(masked) == "번호 ***-****-**** 끝"


def test_text_outside_the_parts_goes_as_a_whole() -> None:
    raw = MIXED.replace(b"boundary=b1\r\n\r\n", b"boundary=b1\r\n\r\n" + "앞 표가온\r\n".encode(), 1)
    at = text_of(raw).index("앞 표가온")
    masked = mask(raw, {"text": [(at + 2, at + 5)]})
    assert masked is not None
    assert "표가온".encode() not in masked.split(b"--b2")[0]


@pytest.mark.parametrize(
    "cuts",
    [
        {"attachment:x.pdf": [(0, 1)]},
        {"text": [(0, 10_000)]},
        {"subject": [(0, 1)]},
        CUT | {"attachment:x.pdf": [(0, 1)]},
    ],
)
def test_what_cannot_be_cut_is_not_half_cut(cuts: dict[str, list[tuple[int, int]]]) -> None:
    assert mask(MIXED, cuts) is None


def test_a_container_that_was_encoded_is_not_rewritten() -> None:
    inner = b"--b2\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + TEXT.encode() + b"\r\n--b2--\r\n"
    raw = single(base64.encodebytes(inner), "Content-Type: multipart/mixed; boundary=b2", "Content-Transfer-Encoding: base64")
    assert text_of(raw) == TEXT
    assert mask(raw, CUT) is None


def test_no_cuts_no_change() -> None:
    assert mask(MIXED, {"text": []}) == MIXED


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=4))
def test_blotting_keeps_length_and_everything_outside(text: str, spans: list[tuple[int, int]]) -> None:
    spans = [(min(a, len(text)), min(b, len(text))) for a, b in spans if a <= b]
    after = blotted(text, spans)
    assert len(after) == len(text)
    cut = {i for a, b in spans for i in range(a, b)}
    assert all(after[i] == text[i] for i in range(len(text)) if i not in cut)
    assert all(after[i] == "*" or not after[i].isalnum() for i in cut)
