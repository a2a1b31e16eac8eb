"""A construction: a mail, and the page in it that a browser is to draw."""

from __future__ import annotations

import base64
import quopri
import random
from dataclasses import dataclass
from email.header import Header

NUMBER = "010-0231-7788"
NAME = "곽여울"
CASE = "50120331"
SENDER = "ranbit@mirha.example"
"""The requester of the demonstration register, and the official who handles his case."""


@dataclass(frozen=True)
class Case:
    """`page` is what the browser draws, "" where other programs than browsers show it. `wanted` is what a person reads then."""

    family: str
    name: str
    raw: bytes
    page: str = ""
    wanted: str = NUMBER


def mail(
    body: bytes,
    *fields: str,
    subject: str = "회의 자료",
    kind: str = "text/plain; charset=utf-8",
    number: int = 0,
    sender: str = SENDER,
) -> bytes:
    """A mail with further header fields; `kind` "" for no Content-Type."""
    lines = [
        f"From: <{sender}>", f"To: <pal{number}@private.example>", f"Subject: {Header(subject, 'utf-8').encode()}",
        "Date: Mon, 23 Nov 2026 10:00:00 +0900", f"Message-ID: <see.{number}.4f7a@mirha.example>", "MIME-Version: 1.0",
    ]  # fmt: skip
    lines += [f"Content-Type: {kind}"] if kind else []
    return "\r\n".join([*lines, *fields]).encode("utf-8", "surrogateescape") + b"\r\n\r\n" + body


def html_mail(page: str, rng: random.Random, number: int) -> bytes:
    """A page in a mail as programs send it: alone, beside a text, with pictures; in any transfer encoding."""
    data = page.encode()
    coded = rng.choice(("8bit", "base64", "quoted-printable"))
    body = {
        "8bit": data,
        "base64": base64.encodebytes(data).replace(b"\n", b"\r\n"),
        "quoted-printable": quopri.encodestring(data),
    }[coded]
    part = f"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: {coded}\r\n\r\n".encode() + body
    how = rng.choice(("alone", "alternative", "related"))
    if how == "alone":
        return mail(body, f"Content-Transfer-Encoding: {coded}", kind="text/html; charset=utf-8", number=number)
    edge = f"=_{rng.randrange(16**8):08x}"
    first = (
        b"Content-Type: text/plain; charset=utf-8\r\n\r\n" + "점심 뒤에 이야기합시다\r\n".encode() if how == "alternative" else b""
    )
    parts = [one for one in (first, part) if one]
    text = b"".join(b"--" + edge.encode() + b"\r\n" + one + b"\r\n" for one in parts) + b"--" + edge.encode() + b"--\r\n"
    return mail(text, kind=f'multipart/{how}; boundary="{edge}"', number=number)
