"""Content-transfer-encodings as they are found, not as they should be. Bytes in, bytes out.

Owns base64 in several padded runs, quoted-printable with blanks after a soft break, uuencode with or without a header that says so,
and the many spellings of their names. A decoder that stops early is a way past the scanner. Reference: RFC 2045 section 6.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import Final

_BASE64: Final = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="
_NOT_BASE64: Final = bytes(b for b in range(256) if b not in _BASE64)
_QP: Final = re.compile(rb"=(?:([0-9A-Fa-f]{2})|[ \t]*(?:\r\n|\r|\n|\Z))")
_UU: Final = re.compile(rb"^(?:begin(-base64)?[ \t]+[0-7]{3,4}[ \t]+([^\r\n]+)|(end|====)[ \t]*)\r?$", re.M)
_NOT_ALNUM: Final = re.compile(r"[^a-z0-9]+")
_NAMES: Final = {
    "base64": "base64", "b64": "base64", "b": "base64", "base": "base64", "quotedprintable": "qp", "qp": "qp", "q": "qp",
    "uuencode": "uu", "xuuencode": "uu", "xuue": "uu", "uue": "uu", "7bit": "", "8bit": "", "binary": "",
}  # fmt: skip


def encoding(label: str) -> str:
    """`base64`, `qp`, `uu` or "" (as it stands) for a Content-Transfer-Encoding value in any spelling."""
    return _NAMES.get(_NOT_ALNUM.sub("", label.lower()), "")


def named(label: str) -> list[str]:
    """Every encoding that some program could take a Content-Transfer-Encoding value for: the whole of it, and each word in it."""
    words = (_NOT_ALNUM.sub("", word) for word in re.split(r"[^a-z0-9-]+", label.lower()))
    return list(dict.fromkeys((encoding(label), *(_NAMES[word] for word in words if word in _NAMES))))


def decode(body: bytes, label: str) -> bytes:
    """A body under its transfer encoding → its bytes. Never fails: what cannot be decoded is left out or left as it stands."""
    return decoded(body, encoding(label))


def decoded(body: bytes, kind: str) -> bytes:
    """A body under an encoding in the words of `encoding`."""
    if kind == "base64":
        return from_base64(body)
    if kind == "qp":
        return from_quoted_printable(body)
    if kind == "uu":
        files = uuencoded(body)
        return b"".join(data for _, data in files) if files else _uu_lines(body)
    return body


def from_base64(body: bytes) -> bytes:
    """Every padded run is decoded; programs differ in whether they go on after padding, so all of it counts."""
    letters = body.translate(None, _NOT_BASE64)
    out = []
    for run in letters.split(b"="):
        if len(run) % 4 == 1:
            run = run[:-1]
        if run:
            out.append(base64.b64decode(run + b"=" * (-len(run) % 4)))
    return b"".join(out)


def junk(body: bytes) -> int:
    """Bytes of a base64 body that are neither base64 nor white space."""
    return len(body.translate(None, _BASE64 + b" \t\r\n"))


def from_quoted_printable(body: bytes) -> bytes:
    return _QP.sub(lambda m: bytes((int(m[1], 16),)) if m[1] else b"", body)


def uuencoded(body: bytes) -> list[tuple[bytes, bytes]]:
    """(name, data) of every uuencoded file that stands in the text, announced or not."""
    if b"begin" not in body:
        return []
    out = []
    opened: re.Match[bytes] | None = None
    for mark in _UU.finditer(body):
        if mark[2] is not None:
            opened = opened or mark
        elif opened is not None:
            out.append(_uu_file(opened, body[opened.end() : mark.start()]))
            opened = None
    if opened is not None:
        out.append(_uu_file(opened, body[opened.end() :]))
    return [(name, data) for name, data in out if data]


def _uu_file(opened: re.Match[bytes], lines: bytes) -> tuple[bytes, bytes]:
    return opened[2].strip(), from_base64(lines) if opened[1] else _uu_lines(lines)


def _uu_lines(body: bytes) -> bytes:
    out = []
    for line in filter(None, body.splitlines()):
        try:
            out.append(binascii.a2b_uu(line))
        except binascii.Error:  # a mailer cut the trailing blanks or added some: take as many characters as the count asks for
            count = (line[0] - 32) & 63
            need = (count * 4 + 2) // 3 + 1
            try:
                out.append(binascii.a2b_uu(line[:need].ljust(need)))
            except binascii.Error:
                continue
    return b"".join(out)
