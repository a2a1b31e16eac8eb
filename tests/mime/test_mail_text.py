"""What lenient mail programs show must be what is examined: charsets, transfer encodings, header words, structure."""

from __future__ import annotations

import base64
import binascii
import quopri
import time
from collections.abc import Callable

import pytest

from dlp.mime import content, read
from dlp.ports import MessageError

RARE = "청구인 뷁똠"  # syllables that are in CP949 and not in EUC-KR
PHONE = "010-0417-2938"


def mail(body: bytes, *headers: str, subject: str = "알림") -> bytes:
    lines = ["From: gaon@garam.example", "To: sb@garam.example", f"Subject: {subject}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def text_of(raw: bytes) -> str:
    message = read(raw)
    assert message.text is not None
    return message.text.reveal()


def subject_of(value: bytes) -> str:
    message = read(b"From: a@garam.example\r\nTo: b@garam.example\r\nSubject: " + value + b"\r\n\r\n.\r\n")
    assert message.subject is not None
    return message.subject.reveal()


@pytest.mark.parametrize(
    "label",
    [
        "euc-kr", "EUC-KR", "ks_c_5601-1987", "ks_c_5601-1989", "ksc5601", "KSC_5601", "korean", "cp949", "CP-949", "ms949", "uhc", "windows-949",
        "x-windows-949", "x-cp949", "ks_x_1001:1992", "iso-ir-149", "default", "x-unknown", "", "us-ascii", "iso-8859-1", "utf-8", "no-such",
        "unicode_escape",
    ],
)  # fmt: skip
def test_any_name_of_a_korean_charset_is_read_as_cp949(label: str) -> None:
    raw = mail(RARE.encode("cp949"), f"Content-Type: text/plain; charset={label}")
    assert text_of(raw) == RARE


@pytest.mark.parametrize("label", ["euc-kr", "utf-8", "", "iso-8859-1"])
def test_utf8_under_any_name(label: str) -> None:
    assert text_of(mail(RARE.encode(), f"Content-Type: text/plain; charset={label}")) == RARE


def test_one_stray_byte_does_not_turn_the_text_into_another_language() -> None:
    raw = mail("담당자께 청구인 표가온 전달".encode() + b"\xff", "Content-Type: text/plain; charset=utf-8")
    assert "청구인 표가온" in text_of(raw)


def test_latin_text_stays_latin() -> None:
    assert text_of(mail("café naïve".encode("latin-1"), "Content-Type: text/plain; charset=iso-8859-1")) == "café naïve"


def test_iso_2022_kr() -> None:
    assert text_of(mail("청구인".encode("iso2022_kr"), "Content-Type: text/plain; charset=iso-2022-kr")) == "청구인"


def two_blocks(text: str) -> bytes:
    data = text.encode()
    return base64.b64encode(data[:10]) + b"\r\n" + base64.b64encode(data[10:])


@pytest.mark.parametrize(
    ("label", "encode"),
    [
        ("base64", lambda t: base64.encodebytes(t.encode())),
        ("base64 ", lambda t: base64.encodebytes(t.encode())),
        ('"base64"', lambda t: base64.encodebytes(t.encode())),
        ("base-64", lambda t: base64.encodebytes(t.encode())),
        ("BASE64", lambda t: base64.b64encode(t.encode()).rstrip(b"=")),
        ("base64", two_blocks),
        ("quoted-printable", lambda t: quopri.encodestring(t.encode())),
        ("quotedprintable", lambda t: quopri.encodestring(t.encode())),
        ("quoted-printable", lambda t: t.encode().replace(b"-", b"=2d=\r\n")),
        ("quoted-printable", lambda t: t.encode().replace(b"-", b"-= \t\r\n")),
        ("x-uuencode", lambda t: b"begin 644 x\n" + binascii.b2a_uu(t.encode()[:45]) + b"`\nend\n"),
        ("binary", lambda t: t.encode()),
    ],
)  # fmt: skip
def test_transfer_encodings(label: str, encode: Callable[[str], bytes]) -> None:
    raw = mail(encode(f"번호 {PHONE}"), "Content-Type: text/plain; charset=utf-8", f"Content-Transfer-Encoding: {label}")
    assert f"번호 {PHONE}" in text_of(raw)


def test_text_beside_base64_is_not_lost() -> None:
    body = base64.b64encode("안녕하세요".encode()) + "\r\n청구인 표가온 연락처 010-0417-2938 입니다\r\n".encode()
    message = read(mail(body, "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"))
    assert any("표가온".encode() in a.data for a in message.attachments)


def test_a_second_transfer_encoding_is_read_too() -> None:
    headers = ("Content-Type: text/plain", "Content-Transfer-Encoding: 7bit", "Content-Transfer-Encoding: base64")
    message = read(mail(base64.b64encode("표가온".encode()), *headers))
    assert any("표가온".encode() in a.data for a in message.attachments)


def test_uuencode_within_text_becomes_an_attachment() -> None:
    body = "첨부\n".encode() + b"begin 644 list.csv\n" + binascii.b2a_uu("표가온,1".encode()) + b"`\nend\n"
    message = read(mail(body, "Content-Type: text/plain; charset=utf-8"))
    assert [(a.name.reveal(), a.data) for a in message.attachments] == [("list.csv", "표가온,1".encode())]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"=?utf-8?B?" + base64.b64encode("청구인".encode()) + b"?=", "청구인"),
        (b"=?euc-kr?B?" + base64.b64encode(RARE.encode("cp949")) + b"?=", RARE),
        (b"=?ks_c_5601-1987?Q?" + b"".join(b"=%02X" % b for b in "뷁".encode("cp949")) + b"?=", "뷁"),
        (b"=?euc-kr?B?sLA=?= =?euc-kr?Q?=B0=A1?=", "같가"),
        ("청구인 뷁".encode("cp949"), "청구인 뷁"),
        ("청구인 뷁".encode(), "청구인 뷁"),
        (b'"=?utf-8?B?' + base64.b64encode("청구인".encode()) + b'?="', '"청구인"'),
        (b"=?utf-8?B?" + base64.b64encode("청구인".encode()), "청구인"),
        ("=?utf-8?B?표가온?=".encode(), "=?utf-8?B?표가온?="),
        (b"plain text", "plain text"),
        (b"folded\r\n line", "folded line"),
    ],
)  # fmt: skip
def test_subjects(value: bytes, expected: str) -> None:
    assert subject_of(value) == expected


def test_a_syllable_cut_between_two_words() -> None:
    data = "홍길동역".encode("euc-kr")
    words = b" ".join(b"=?euc-kr?B?" + base64.b64encode(part) + b"?=" for part in (data[:3], data[3:]))
    assert subject_of(words) == "홍길동역"


def test_base64_cut_between_two_words() -> None:
    letters = base64.b64encode("홍길동역".encode())
    assert subject_of(b"=?utf-8?B?" + letters[:7] + b"?=\r\n =?utf-8?B?" + letters[7:] + b"?=") == "홍길동역"


MULTI = (
    b"From: a@garam.example\r\nTo: b@garam.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b1\r\n%s\r\n"
    b"%s--b1\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nhello\r\n--b1\r\n%s\r\n--b1--\r\n%s"
)


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        (b'attachment; filename="=?utf-8?B?' + base64.b64encode("명단.csv".encode()) + b'?="', "명단.csv"),
        (b"attachment; filename*=utf-8''%EB%AA%85%EB%8B%A8.csv", "명단.csv"),
        (b"attachment; filename*0*=euc-kr''%B8%ED; filename*1*=%B4%DC.csv", "명단.csv"),
        (b"attachment; filename*=ks_c_5601-1987''%94%EE.csv", "뷁.csv"),
        (b"attachment; filename=" + "내 명단.csv".encode("cp949"), "내 명단.csv"),
        (b'attachment; filename="a\\"b.csv"', 'a"b.csv'),
    ],
)  # fmt: skip
def test_attachment_names(disposition: bytes, name: str) -> None:
    part = b"Content-Type: text/csv\r\nContent-Disposition: " + disposition + b"\r\n\r\n1,2"
    message = read(MULTI % (b"", b"", part, b""))
    assert [a.name.reveal() for a in message.attachments] == [name]


def test_both_names_are_examined_where_they_differ() -> None:
    part = b"Content-Type: text/csv; name=other.csv\r\nContent-Disposition: attachment; filename=list.csv\r\n\r\n1,2"
    message = read(MULTI % (b"", b"", part, b""))
    assert {a.name.reveal(): a.data for a in message.attachments} == {"list.csv": b"1,2", "headers": b"other.csv"}


def test_preamble_and_epilogue_are_text() -> None:
    message = read(MULTI % (b"", "앞 표가온\r\n".encode(), b"\r\nx", "뒤 도새벽\r\n".encode()))
    assert message.text is not None
    assert "앞 표가온" in message.text.reveal()
    assert "뒤 도새벽" in message.text.reveal()


def test_the_usual_preamble_is_not() -> None:
    message = read(MULTI % (b"", b"This is a multi-part message in MIME format.\r\n", b"\r\nx", b""))
    assert message.text is not None
    assert message.text.reveal() == "hello\nx"


def test_parts_after_the_closing_delimiter() -> None:
    extra = b"--b1\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(b"late")
    message = read(MULTI % (b"", b"", b"\r\nx", extra))
    assert message.text is not None
    assert "late" in message.text.reveal()


def test_encoded_container_is_opened() -> None:
    inner = b"--b2\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + "표가온".encode() + b"\r\n--b2--\r\n"
    part = b"Content-Type: multipart/mixed; boundary=b2\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(inner)
    message = read(MULTI % (b"", b"", part, b""))
    assert message.text is not None
    assert "표가온" in message.text.reveal()


def test_encoded_mail_inside_is_an_attachment_in_clear() -> None:
    part = b"Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(
        b"Subject: inner\r\n\r\nhi"
    )
    message = read(MULTI % (b"", b"", part, b""))
    assert [(a.name.reveal(), a.data) for a in message.attachments] == [("part-2.eml", b"Subject: inner\r\n\r\nhi")]


@pytest.mark.parametrize("kind", ["multipart/mixed", "multipart/mixed; boundary=wrong", 'multipart/mixed; boundary=""'])
def test_a_boundary_named_wrongly_or_not_at_all(kind: str) -> None:
    body = b"--real\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode("표가온".encode()) + b"\r\n--real--\r\n"
    assert "표가온" in text_of(mail(body, f"Content-Type: {kind}"))


def test_malformed_header_line_is_text_and_ends_nothing() -> None:
    raw = b"From: a@garam.example\r\nTo: b@garam.example\r\n" + "표가온 010\r\n".encode()
    raw += b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(
        "도새벽".encode()
    )
    message = read(raw)
    assert message.text is not None
    assert message.text.reveal() == "도새벽"
    assert "표가온".encode() in message.attachments[0].data


@pytest.mark.parametrize(
    ("delsp", "expected"), [("", "번호 010-0417- 2938 끝\n다음"), ("; delsp=yes", "번호 010-0417-2938 끝\n다음")]
)
def test_flowed_lines_are_joined(delsp: str, expected: str) -> None:
    body = "번호 010-0417- \r\n2938 끝\r\n다음\r\n".encode()
    assert text_of(mail(body, f"Content-Type: text/plain; charset=utf-8; format=flowed{delsp}")) == expected


def test_a_file_in_a_text_part_is_an_attachment() -> None:
    message = read(mail(b"PK\x03\x04" + bytes(40), "Content-Type: text/plain"))
    assert message.text is None
    assert message.attachments[0].data.startswith(b"PK")


def test_attached_text_in_a_charset_only_its_header_tells() -> None:
    part = b"Content-Type: text/plain; charset=utf-7; name=a.txt\r\n\r\n" + "표가온".encode("utf-7")
    message = read(MULTI % (b"", b"", part, b""))
    assert message.attachments[0].data.decode("utf-8-sig") == "표가온"


@pytest.mark.parametrize(
    "raw",
    [
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 600,
        b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (i, i) for i in range(3000)),
        b"X: " + b"a" * 300_000 + b"\r\n\r\n.",
    ],
    ids=["parts", "depth", "header"],
)
def test_costly_structures_are_refused(raw: bytes) -> None:
    with pytest.raises(MessageError):
        content(raw)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\r\n",
        b"\xff\xfe\x00",
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b",
        b"Subject: =?x?b?",
        b"Content-Type: ;;;;=;=",
        b" leading blank\r\n\r\nx",
        b"Content-Type: text/plain; charset*0*=''; name*99999=x\r\n\r\nx",
    ],
)
def test_broken_mails_do_not_raise(raw: bytes) -> None:
    content(raw)


def test_costly_uuencode() -> None:
    start = time.process_time()
    content(b"\r\n" + b"begin 644 x\n" * 100_000)
    assert time.process_time() - start < 10


def every_text(raw: bytes) -> str:
    message = read(raw)
    return message.text.reveal() if message.text else ""


def as_pairs(text: str) -> bytes:
    """CESU-8: each half of a pair in three bytes."""
    units = text.encode("utf-16-be")
    halves = [int.from_bytes(units[i : i + 2], "big") for i in range(0, len(units), 2)]
    return b"".join(chr(half).encode("utf-8", "surrogatepass") for half in halves)


WIDE = "".join(chr(0xFF10 + int(c)) if c.isdigit() else " " for c in PHONE)
BOLD = "".join(chr(0x1D7CE + int(c)) if c.isdigit() else "-" for c in PHONE)
ARABIC = "".join(chr(0x660 + int(c)) if c.isdigit() else "-" for c in PHONE)


@pytest.mark.parametrize(
    ("label", "data", "wanted"),
    [
        ("x-sjis", WIDE.encode("cp932"), WIDE), ("windows-31j", WIDE.encode("cp932"), WIDE), ("x-gbk", WIDE.encode("gb18030"), WIDE), ("x-x-big5", WIDE.encode("big5"), WIDE),
        ("x-euc-jp", WIDE.encode("euc_jp"), WIDE), ("unicode-1-1-utf-8", WIDE.encode(), WIDE), ("unicodeFFFE", WIDE.encode("utf-16-be"), WIDE),
        ("ISO-10646-UCS-2", WIDE.encode("utf-16-be"), WIDE), ("utf-16", WIDE.encode("utf-16-le"), WIDE), ("cesu-8", as_pairs(BOLD), BOLD), ("utf-8", as_pairs(BOLD), BOLD), ("utf-8", ARABIC.encode(), ARABIC), ("", ARABIC.encode(), ARABIC),
        ("utf-8", b"".join(bytes((0xC0 | ord(c) >> 6, 0x80 | ord(c) & 63)) for c in PHONE), PHONE),
    ],
)  # fmt: skip
def test_names_and_forms_that_only_some_programs_know(label: str, data: bytes, wanted: str) -> None:
    raw = mail(base64.b64encode(data), f"Content-Type: text/plain; charset={label}", "Content-Transfer-Encoding: base64")
    assert wanted in every_text(raw)


def test_what_the_name_says_is_read_beside_what_the_bytes_look_like() -> None:
    """Bytes that are everyday Korean in one code and something else in the code that is named: both are read."""
    data = bytes((0xC1, 0xB7, 0xB9, 0xE6)) * 3
    both = every_text(mail(data, "Content-Type: text/plain; charset=johab"))
    assert data.decode("cp949") in both
    assert data.decode("johab") in both
