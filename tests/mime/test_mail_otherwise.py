"""Where mail programs read differently, every reading is examined: structure, encodings, charsets, header fields."""

from __future__ import annotations

import base64

import pytest

from dlp.extract.extractor import Extractor
from dlp.mime import read
from dlp.mime.headers import parameters, readings

PHONE = "010-0417-2938"
CODED = base64.encodebytes(f"연락처 {PHONE}".encode()).replace(b"\n", b"\r\n")
PART = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + CODED


def mail(body: bytes, *headers: str) -> bytes:
    lines = ["From: gaon@garam.example", "To: sb@garam.example", "Subject: a", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def texts(raw: bytes) -> str:
    """Everything that is read of a mail, attachments too."""
    message = read(raw)
    found = [field.reveal() for field in (message.subject, message.text, message.html) if field]
    with Extractor() as extractor:
        for one in message.attachments:
            found += [one.name.reveal(), *(text.text.reveal() for text in extractor.extract(one.name.reveal(), one.data).texts)]
    return "\n".join(found)


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("multipart/mixed; boundary=A; boundary=B", b"--A\r\n\r\nx\r\n--A--\r\n--B\r\n" + PART + b"--B--\r\n"),
        ("multipart/mixed; boundary=A", b"--A\r\n\r\nx\r\n--A junk\r\n" + PART + b"--A--\r\n"),
        ("multipart/mixed; boundary=A", b"--A\r\n\r\nx\r\n--A--\r\n" + PART),
        ("multipart/mixed; boundary=A", b"--A\r\n\r\nx\r\n--A--\r\n--C\r\n" + PART + b"--C--\r\n"),
        ("multipart/mixed; boundary=A", b"--C\r\n" + PART + b"--A\r\n\r\nx\r\n--A--\r\n"),
        ('multipart/mixed; boundary=""', b"--\r\n\r\nx\r\n--\r\n" + PART + b"----\r\n"),
        ("multipart; boundary=A", b"--A\r\n" + PART + b"--A--\r\n"),
        ("multipart/mixed boundary=A", b"--A\r\n" + PART + b"--A--\r\n"),
        ("multi\0part/mixed; boundary=A", b"--A\r\n" + PART + b"--A--\r\n"),
        ("multipart/(x)mixed; boundary=A (y)", b"--A\r\n" + PART + b"--A--\r\n"),
        ("text/plain", b"--A\r\n" + PART + b"--A--\r\n"),
        ("application/octet-stream", b"--A\r\n" + PART + b"--A--\r\n"),
        ("image/png", b"\r\n" + PART),
    ],
)
def test_a_part_is_read_whatever_the_header_says(kind: str, body: bytes) -> None:
    assert PHONE in texts(mail(body, f"Content-Type: {kind}"))


@pytest.mark.parametrize("name", ["Content-Type (c)", "Content-Ty\0pe"])
def test_a_field_with_something_in_its_name(name: str) -> None:
    assert PHONE in texts(mail(b"--A\r\n" + PART + b"--A--\r\n", f"{name}: multipart/mixed; boundary=A"))


@pytest.mark.parametrize("label", ["base64 x", "x base64", "7bit, base64", "base64; 8bit", "(base64) base64 (x)"])
def test_every_encoding_that_is_named(label: str) -> None:
    assert PHONE in texts(mail(CODED, "Content-Type: text/plain; charset=utf-8", f"Content-Transfer-Encoding: {label}"))


EBCDIC = ["cp037", "cp500", "cp1026", "cp424", "cp875", "cp1140", "cp273", "037", "ibm037", "ibm500", "ebcdic-cp-us"]


@pytest.mark.parametrize("label", [*EBCDIC, "utf-7", "utf-16", "utf-32-be", "hz", "punycode", "utf-8-sig", "mac-farsi"])
def test_charset_names_that_not_every_program_knows(label: str) -> None:
    assert PHONE in texts(mail(f"call {PHONE} now".encode(), f"Content-Type: text/plain; charset={label}"))


@pytest.mark.parametrize("label", EBCDIC)
def test_and_the_text_is_read_where_the_name_is_true(label: str) -> None:
    assert PHONE in texts(
        mail(
            f"call {PHONE} now".encode(label if label != "ebcdic-cp-us" else "cp037"), f"Content-Type: text/plain; charset={label}"
        )
    )


@pytest.mark.parametrize("label", ["cp037", "cp1140", "utf-8"])
def test_words_of_a_subject(label: str) -> None:
    word = base64.b64encode(f"call {PHONE}".encode()).decode()
    assert PHONE in texts(mail(b"x", f"Subject: =?{label}?b?{word}?="))


@pytest.mark.parametrize(
    "name",
    [
        "Sender", "Bcc", "Resent-From", "Resent-To", "Resent-Sender", "Thread-Topic", "List-Id", "Newsgroups", "Disposition-Notification-To", "References",
        "Message-ID", "Content-ID", "X-Memo", "X-Message-Flag", "Summary", "Followup-To", "Comments", "X-Mailer", "Received",
    ],
)  # fmt: skip
def test_header_fields(name: str) -> None:
    assert PHONE in texts(mail(b"x", f'{name}: "{PHONE}" <a@b.example>'))


def test_a_comment_in_the_date() -> None:
    assert PHONE in texts(mail(b"x", f"Date: Mon, 23 Nov 2026 10:00:00 +0900 ({PHONE})"))


def test_machine_fields_are_no_text() -> None:
    raw = mail(
        b"x", "Received: from a.example by b.example with ESMTP id 4G0102345; Mon, 23 Nov 2026", "DKIM-Signature: v=1; a=rsa-sha256; b=abcd", "MIME-Version: 1.0",
        "Message-ID: <20261123.1234567890@garam.example>", "X-Mailer: Outlook 16.0",
    )  # fmt: skip
    assert read(raw).attachments == ()


@pytest.mark.parametrize(
    "word",
    [
        "=?utf-8?b? {} ?=",
        "=? utf-8 ?b?{}?=",
        "=?utf-8?b?{}",
        "=?utf-8?B?{}? =",
        "x=?utf-8?b?{}?=y",
        '"=?utf-8?b?{}?="',
        "=?utf-8*ko?b?{}?=",
    ],
)
def test_malformed_words(word: str) -> None:
    coded = base64.b64encode("연락처".encode()).decode()
    assert any("연락처" in text for text in readings(word.format(coded).encode()))


def test_a_word_within_a_word() -> None:
    inner = "=?utf-8?b?" + base64.b64encode("연락처".encode()).decode() + "?="
    assert "연락처" in "".join(readings(("=?utf-8?q?" + inner.replace("=", "=3D").replace("?", "=3F") + "?=").encode()))


def test_repeated_parameters_are_both_kept() -> None:
    assert parameters(b"text/plain; name=a; name=b; charset=x (c)") == (
        "text/plain",
        {"name": "a", "name~": "b", "charset": "x (c)"},
    )


@pytest.mark.parametrize("kind", ["text/enriched", "text/richtext"])
def test_enriched_text(kind: str) -> None:
    assert PHONE in texts(mail(b"<bold>010</bold>-<italic>0417-<comment>55</comment>2938</italic>", f"Content-Type: {kind}"))


def test_armour_is_a_gap() -> None:
    armour = b"-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA+1Vh3m9x8sPAQf+\r\n=abcd\r\n-----END PGP MESSAGE-----\r\n"
    for raw in (mail(b"a\r\n" + armour), mail(armour, "Content-Type: application/octet-stream")):
        with Extractor() as extractor:
            gaps = [gap.reason for one in read(raw).attachments for gap in extractor.extract(one.name.reveal(), one.data).gaps]
        assert "encrypted" in gaps


@pytest.mark.parametrize(
    "body", [b"-- \r\nContent-Type is a field", b"see Content-Type: x", b"a --\r\nb Content-Disposition: y", b"--\r\nContent-Type:"]
)
def test_talk_about_fields_is_no_part(body: bytes) -> None:
    assert body.decode() in texts(mail(body))


NOISE = "".join(f"{c}<b class=q>5</b>" for c in PHONE)


@pytest.mark.parametrize(
    ("called", "fields"),
    [
        ('<link rel=stylesheet href="cid:look@x">', b"text/css\r\nContent-ID: <look@x>"), ("<style>@import url(cid:look@x);</style>", b"text/css\r\nContent-ID: <look@x>"),
        ("<link rel=stylesheet href='look.css'>", b"text/css\r\nContent-Location: look.css"), ("<link href=look.css rel=stylesheet>", b'text/css\r\nContent-Disposition: inline; filename="look.css"'),
        ("<link rel=stylesheet href=cid:look>", b"application/octet-stream\r\nContent-ID: <look>"), ("<link rel=stylesheet href=look.css>", b"text/plain\r\nContent-Location: look.css"),
    ],
)  # fmt: skip
def test_a_page_wears_the_sheets_that_travel_beside_it(called: str, fields: bytes) -> None:
    parts = [
        b"Content-Type: text/html\r\n\r\n" + f"{called}<p>{NOISE}</p>".encode(),
        b"Content-Type: " + fields + b"\r\n\r\n.q{display:none}",
    ]
    body = b"".join(b"--B\r\n" + part + b"\r\n" for part in parts) + b"--B--\r\n"
    assert PHONE in texts(mail(body, "Content-Type: multipart/related; boundary=B"))


@pytest.mark.parametrize(
    "file",
    [
        "<svg xmlns='http://www.w3.org/2000/svg'><style>.q{display:none}</style><text>" + "".join(f"{c}<tspan class='q'>5</tspan>" for c in PHONE) + "</text></svg>",
        "<?xml version='1.0'?><?xml-stylesheet type='text/css' href='data:text/css,z{display:none}'?><r>" + "".join(f"{c}<z>5</z>" for c in PHONE) + "</r>",
    ],
)  # fmt: skip
def test_drawings_and_styled_xml_are_drawn(file: str) -> None:
    part = b"--B\r\nContent-Type: image/svg+xml\r\nContent-ID: <k>\r\n\r\n" + file.encode() + b"\r\n--B--\r\n"
    assert PHONE in texts(mail(part, "Content-Type: multipart/related; boundary=B"))
