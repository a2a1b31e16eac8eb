"""Web requests as messages: every way that scripts and browsers carry words, and what is built to be read in two ways."""

from __future__ import annotations

import gzip
import json
import zlib
from urllib.parse import quote

import pytest

from connectors._icap_wire import HttpHead
from connectors._web_request import message_of
from dlp.model import Message

WORD = "함초롬 010-0123-4567"
BOUNDARY = "xYzZY"


def made(body: bytes, kind: str = "", *, target: str = "http://a.example/", coding: str = "", **fields: str) -> Message:
    said = {"content-type": kind, "content-encoding": coding, **{n.replace("_", "-"): v for n, v in fields.items()}}
    head = HttpHead("POST", target, tuple((n, v) for n, v in said.items() if v), b"")
    return message_of(head, body, host="a.example", sender="seon", ident="i", most=1 << 20)


def text(message: Message) -> str:
    assert message.text is not None
    return message.text.reveal()


def form(*parts: bytes, end: bytes = b"--\r\n", before: bytes = b"") -> bytes:
    mark = b"--" + BOUNDARY.encode()
    return before + b"".join(mark + b"\r\n" + part + b"\r\n" for part in parts) + mark + end


FIELD = b'Content-Disposition: form-data; name="body"\r\n\r\n' + WORD.encode()
OTHER = b"Content-Disposition: form-data; name=x\r\n\r\n1"
MULTIPART = f"multipart/form-data; boundary={BOUNDARY}"
URLENCODED = "application/x-www-form-urlencoded"
JSON = "application/json"
TEXT = "text/plain"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (f"a={quote(WORD)}".encode(), URLENCODED), (quote(WORD).encode(), URLENCODED), (f"a=1;b={quote(WORD)}".encode(), URLENCODED.upper() + "; charset=x"),
        (json.dumps({"a": [{"b": WORD}]}).encode(), JSON), (json.dumps(WORD).encode(), JSON), (b'{"a": 1, "a": "%s", "a": 2}' % WORD.encode(), JSON),
        (json.dumps({WORD: 1}).encode(), "application/vnd.api+json"), (b"[" * 250 + f'"{WORD}"'.encode() + b"]" * 250, JSON),
        (b"[" * 100_000 + WORD.encode(), JSON), (b"not json: " + WORD.encode(), JSON), (json.dumps({"a": json.dumps({"b": json.dumps([WORD])})}).encode(), TEXT),
        (json.dumps({"a": WORD}).encode(), TEXT), (quote(WORD).encode(), TEXT), (WORD.encode("cp949"), TEXT), (WORD.encode("cp949"), f"{TEXT}; charset=utf-8"),
        (WORD.encode("utf-16"), f"{TEXT}; charset=utf-16"), (WORD.encode(), f"{TEXT}; charset=cp037"), (WORD.encode(), ""), (form(FIELD), MULTIPART),
        (form(OTHER, FIELD), f'multipart/form-data; boundary="{BOUNDARY}"'),
    ],
)  # fmt: skip
def test_words_are_in_the_text(body: bytes, kind: str) -> None:
    assert WORD in text(made(body, kind))
    codings = {
        "gzip": gzip.compress(body, mtime=0),
        "deflate": zlib.compress(body),
        "x-gzip": gzip.compress(body, mtime=0),
        "identity": body,
    }
    for coding, coded in codings.items():
        assert WORD in text(made(coded, kind, coding=coding))


def test_half_a_surrogate_pair_is_text_without_it() -> None:
    said = text(made(b'{"a": "\\ud800 %s"}' % WORD.encode(), JSON))
    assert WORD in said
    said.encode()


def test_numbers_in_a_list_are_one_value() -> None:
    assert "010 0123 4567" in text(made(b'{"p": ["010", "0123", 4567]}', JSON))


@pytest.mark.parametrize(
    "body",
    [
        form(FIELD, before=b"preamble\r\n"),
        form(FIELD, end=b"--\r\nafter the end " + WORD.encode()),
        form(FIELD, end=b"\r\n"),
        form(b"Content-Transfer-Encoding: base64\r\n" + FIELD),
        form(FIELD.replace(b"\r\n", b"\n")),
        form(b"X: y\r\n" * 5 + FIELD),
        b"no boundary anywhere",
        form(b"Content-Disposition : form-data; name=a\r\n\r\nx"),
    ],
)
def test_a_form_that_no_browser_builds_is_read_as_a_mail(body: bytes) -> None:
    message = made(body, MULTIPART)
    assert [one.name.reveal() for one in message.attachments] == ["request.eml"]
    assert message.attachments[0].data.endswith(body)


@pytest.mark.parametrize("parameters", ["", "; boundary=", "; boundary=" + "x" * 300])
def test_a_form_without_a_boundary_is_a_file(parameters: str) -> None:
    assert len(made(form(FIELD), f"multipart/form-data{parameters}").attachments) == 1


def test_files_keep_their_names_and_bytes() -> None:
    part = f'Content-Disposition: form-data; name="f"; filename="{WORD}.xlsx"\r\nContent-Type: application/vnd.ms-excel\r\n\r\n'
    message = made(form(part.encode() + b"\0\1\r\n2"), MULTIPART)
    assert [(one.name.reveal(), one.data) for one in message.attachments] == [(f"{WORD}.xlsx", b"\0\1\r\n2")]
    assert message.event == "upload"
    whole = made(b"\0\1", "application/octet-stream", target=f"http://a.example/put/{quote(WORD)}.zip?x=1")
    assert whole.attachments[0].name.reveal() == f"{WORD}.zip"
    named = made(b"\0\1", "application/pdf", content_disposition=f'attachment; filename="{WORD}"')
    assert named.attachments[0].name.reveal() == WORD


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, br", "gzip"])
def test_a_coding_that_cannot_be_taken_off_leaves_a_file(coding: str) -> None:
    message = made(b"\x8b\x01 no such thing", TEXT, coding=coding)
    assert [one.data for one in message.attachments] == [b"\x8b\x01 no such thing"]


@pytest.mark.parametrize(
    "body",
    [
        gzip.compress(b"a" * (2 << 20), mtime=0),
        gzip.compress(b"a", mtime=0) + gzip.compress(WORD.encode(), mtime=0),
        gzip.compress(b"a", mtime=0)[:-4],
    ],
    ids=["past the limit", "a second member", "cut off"],
)
def test_what_is_not_unpacked_whole_stays_a_file(body: bytes) -> None:
    assert [one.data for one in made(body, TEXT, coding="gzip").attachments] == [body]


def test_fields_of_people_are_read_and_those_of_machines_are_not() -> None:
    said = text(made(b"x", TEXT, x_title=WORD, cookie="session=010-1999-1999", user_agent="010-1999-1999"))
    assert f"x-title: {WORD}" in said
    assert "1999" not in said


def test_a_reference_to_a_basis_stands_in_the_text() -> None:
    message = made(f"[근거: B-2026-0007] {WORD}".encode(), TEXT)
    assert message.subject is not None
    assert message.subject.reveal() == "[근거: B-2026-0007]"
    assert made(f"[근거: 수사과-7] {WORD}".encode(), TEXT).subject is None
