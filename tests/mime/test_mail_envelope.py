"""Who gets a mail, what its header gives away, and the legal basis it carries."""

from __future__ import annotations

import base64
import json
import time
from datetime import datetime, timedelta, timezone

import pytest

from dlp.mime import headers, read
from dlp.ports import MessageError

KST = timezone(timedelta(hours=9))


def mail(*headers: str) -> bytes:
    return "\r\n".join(headers).encode() + b"\r\n\r\nbody\r\n"


BASE = ("From: Gaon <gaon@garam.example>", "To: sb@garam.example", "Cc: C <cc@garam.example>", "Bcc: bcc@garam.example")


def people(raw: bytes, recipients: list[str]) -> list[tuple[str, str]]:
    return [(p.address.reveal(), p.field) for p in read(raw, sender="s@garam.example", recipients=recipients).recipients]


def test_the_envelope_wins_and_who_is_not_listed_is_bcc() -> None:
    assert people(mail(*BASE), ["<SB@garam.example>", "cc@garam.example", "hidden@out.example"]) == [
        ("SB@garam.example", "to"),
        ("cc@garam.example", "cc"),
        ("hidden@out.example", "bcc"),
    ]


def test_without_an_envelope_the_header_decides() -> None:
    message = read(mail(*BASE))
    assert message.sender.address.reveal() == "gaon@garam.example"
    assert [(p.address.reveal(), p.field) for p in message.recipients] == [
        ("sb@garam.example", "to"),
        ("cc@garam.example", "cc"),
        ("bcc@garam.example", "bcc"),
    ]


@pytest.mark.parametrize(("header", "where"), [("Resent-To", "to"), ("Resent-Cc", "cc"), ("Resent-Bcc", "bcc")])
def test_a_mail_that_is_sent_on_goes_to_both(header: str, where: str) -> None:
    """Programs that take the recipients from the header send it there (RFC 5322 3.6.6); who sends it on is its sender."""
    raw = mail("From: a@side.example", "To: b@side.example", "Resent-From: c@side.example", f"{header}: d@side.example")
    sent = read(raw)
    assert [(one.address.reveal(), one.field) for one in sent.recipients] == [("b@side.example", "to"), ("d@side.example", where)]
    assert sent.sender.address.reveal() == "c@side.example"
    assert read(raw, sender="e@side.example", recipients=["d@side.example"]).sender.address.reveal() == "e@side.example"
    assert (
        read(mail("From: a@side.example", "Resent-From: c@side.example", "To: b@side.example")).sender.address.reveal()
        == "a@side.example"
    )


def test_an_address_twice_is_one_recipient() -> None:
    assert people(mail(*BASE), ["sb@garam.example", "sb@garam.example"]) == [("sb@garam.example", "to")]


@pytest.mark.parametrize(
    "header",
    ['To: "Kim, Gaon" <sb@garam.example>', "To: =?utf-8?B?6rCALCDrgpg=?= <sb@garam.example>", "To: team: sb@garam.example;"],
)
def test_recipient_forms(header: str) -> None:
    message = read(mail(BASE[0], header))
    assert [p.address.reveal() for p in message.recipients] == ["sb@garam.example"]


@pytest.mark.parametrize(("headers", "field"), [((BASE[1],), "sender"), ((BASE[0],), "recipients")])
def test_nobody_is_an_error(headers: tuple[str, ...], field: str) -> None:
    with pytest.raises(MessageError) as caught:
        read(mail(*headers))
    assert caught.value.field == field


def test_what_the_header_shows_beside_the_recipients() -> None:
    raw = mail(BASE[0], "To: 표가온 010-0417-2938 <sb@garam.example>, requester@minwon.example", "Comments: 도새벽")
    message = read(raw, sender="gaon@garam.example", recipients=["sb@garam.example"])
    assert message.attachments[-1].name.reveal() == "headers"
    assert message.attachments[-1].data.decode().splitlines() == [
        "Gaon",
        "표가온 010-0417-2938",
        "requester@minwon.example",
        "도새벽",
    ]


def test_bare_addresses_make_no_attachment() -> None:
    assert read(mail("From: gaon@garam.example", BASE[1])).attachments == ()


def test_the_sender_s_display_name_is_content() -> None:
    message = read(mail('From: "010-0417-2938" <gaon@garam.example>', BASE[1]))
    assert message.attachments[0].data.decode() == "010-0417-2938"


def test_id_and_time() -> None:
    message = read(mail(*BASE, "Message-ID: <m-1@garam.example>", "Date: Fri, 20 Nov 2026 09:00:00 +0900"))
    assert message.id == "m-1@garam.example"
    assert message.sent_at == datetime(2026, 11, 20, 9, tzinfo=KST)


def test_no_id_and_a_broken_date() -> None:
    one, two = read(mail(*BASE, "Date: yesterday")), read(mail(*BASE, "Date: yesterday"))
    assert one.id.startswith("sha256-")
    assert one.id == two.id
    assert one.sent_at is None


BASIS = {"ground": "18-2-7", "article": "형사소송법 제199조제2항", "document": "수사과-456", "approver": "G010", "items": ["name"], "recipients": ["p@police.example"]}  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        json.dumps(BASIS),
        "=?utf-8?B?" + base64.b64encode(json.dumps(BASIS, ensure_ascii=False).encode()).decode() + "?=",
        "ground=18-2-7; article=형사소송법 제199조제2항; document=수사과-456; approver=G010; items=name; recipients=p@police.example",
    ],
)
def test_legal_basis(value: str) -> None:
    basis = read(mail(*BASE, f"X-DLP-Legal-Basis: {value}")).legal_basis
    assert basis is not None
    assert (basis.ground, basis.article, basis.document, basis.approver) == (
        "18-2-7",
        "형사소송법 제199조제2항",
        "수사과-456",
        "G010",
    )
    assert basis.items == ("name",)
    assert [r.reveal() for r in basis.recipients] == ["p@police.example"]


@pytest.mark.parametrize(
    ("value", "field"),
    [
        ("{", "legal_basis"),
        ("because", "legal_basis"),
        ("[]", "legal_basis"),
        ('{"ground": "18-2-7", "items": "name"}', "legal_basis.items"),
        ('{"ground": 7}', "legal_basis.ground"),
    ],
)
def test_a_malformed_basis_is_named_and_not_repeated(value: str, field: str) -> None:
    with pytest.raises(MessageError) as caught:
        read(mail(*BASE, f"X-DLP-Legal-Basis: {value}"))
    assert caught.value.field == field
    assert "shoe" not in str(caught.value)


def test_two_bases_are_none() -> None:
    with pytest.raises(MessageError):
        read(mail(*BASE, "X-DLP-Legal-Basis: ground=18-2-7", "X-DLP-Legal-Basis: ground=18-2-1"))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"a@garam.example", [("", "a@garam.example")]),
        (b"Kim <a@garam.example>, b@garam.example", [("Kim", "a@garam.example"), ("", "b@garam.example")]),
        (b'"Kim, \\"Gaon\\"" <a@garam.example>', [('Kim, "Gaon"', "a@garam.example")]),
        (b"a@garam.example (Kim (Gaon))", [("Kim Gaon", "a@garam.example")]),
        (
            b"team: a@garam.example, b@garam.example; c@garam.example",
            [("team", ""), ("", "a@garam.example"), ("", "b@garam.example"), ("", "c@garam.example")],
        ),
        (b"<@x.example,@y.example:a@garam.example>", [("", "a@garam.example")]),
        ("표가온 a@garam.example".encode("cp949"), [("표가온", "a@garam.example")]),
        (b"=?utf-8?Q?Kim=2C_a:b?= <a@garam.example>", [("Kim, a:b", "a@garam.example")]),
        (b"gaon", [("", "gaon")]),
        (b"no address here", [("no address here", "")]),
        (b"undisclosed-recipients:;", [("undisclosed-recipients", "")]),
        (b" , ,;", []),
    ],
)
def test_address_lists(value: bytes, expected: list[tuple[str, str]]) -> None:
    assert headers.addresses(value) == expected


@pytest.mark.parametrize("value", [b"(" * 200_000, b'"' * 100_001, b"<" * 200_000, b"=?" * 100_000, b"a <b@c.example>, " * 10_000])
def test_costly_address_lists(value: bytes) -> None:
    start = time.process_time()
    headers.addresses(value)
    assert time.process_time() - start < 10


def test_legal_basis_in_the_subject() -> None:
    """For mail programs that write no header of their own; the header goes before it, and a malformed one is said to be."""
    given = mail(*BASE, "Subject: 자료 [근거: ground=18-2-7; document=수사과-1107; items=name, phone] 드립니다")
    basis = read(given).legal_basis
    assert basis is not None
    assert (basis.ground, basis.document, basis.items) == ("18-2-7", "수사과-1107", ("name", "phone"))
    both = read(mail(*BASE, "Subject: [근거: ground=18-2-7]", "X-DLP-Legal-Basis: ground=18-2-2")).legal_basis
    assert both is not None
    assert both.ground == "18-2-2"
    assert read(mail(*BASE, "Subject: 처분의 근거: 제9조")).legal_basis is None
    with pytest.raises(MessageError, match="legal_basis"):
        read(mail(*BASE, "Subject: [근거: 수사 협조]"))


@pytest.mark.parametrize(
    "field",
    [
        "From: <pyo@mail.example>",
        "Reply-To: pyo@mail.example",
        "List-Unsubscribe: <mailto:pyo@mail.example?subject=x>",
        "Autocrypt: addr=pyo@mail.example; keydata=AAAA",
        "X-DLP-Legal-Basis: ground=18-2-7; document=pyo@mail.example",
        "X-DLP-Legal-Basis: =?utf-8?q?ground=3D18-2-7=3B_document=3Dpyo=40mail=2Eexample?=",
    ],
)
def test_whom_a_header_shows_beside_those_who_get_the_mail(field: str) -> None:
    def shown(sender: str) -> bool:
        found = read(mail("To: sb@garam.example", field), sender=sender, recipients=["sb@garam.example"])
        return any(b"pyo@mail.example" in one.data for one in found.attachments if one.name.reveal() == "headers")

    assert shown("s@garam.example")
    assert shown("pyo@mail.example") == ("Legal-Basis" in field)
