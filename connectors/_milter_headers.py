"""Header fields as an MTA counts them, and which of them are ours. Pure."""

from __future__ import annotations

from typing import Final

from connectors._milter_wire import Fields, Mail

_OWN: Final = b"x-dlp-"
_BASIS: Final = b"x-dlp-legal-basis"


def stripped(headers: Fields) -> Fields:
    """Without the fields that are ours to write. The legal basis is the sender's own and stays."""
    return [(name, value) for name, value in headers if not name.lower().startswith(_OWN) or name.lower() == _BASIS]


def honest(raw: bytes) -> bytes:
    """A mail without the fields that are ours to write; as it was, where it has none."""
    headers, body = taken_apart(raw)
    kept = stripped(headers)
    return raw if len(kept) == len(headers) else Mail(headers=kept, body=[body]).raw()


def taken_apart(raw: bytes) -> tuple[Fields, bytes]:
    """A mail with CRLF lines → its header fields (values with LF folds, as the MTA tells them) and its body."""
    head, _, body = (b"\r\n" + raw).partition(b"\r\n\r\n")
    fields: Fields = []
    for line in head.split(b"\r\n")[1:]:
        if line[:1] in (b" ", b"\t") and fields:
            name, value = fields[-1]
            fields[-1] = name, value + b"\n" + line
        else:
            name, _, value = line.partition(b":")
            fields.append((name, value))
    return fields, body


def automatic(headers: Fields) -> bool:
    """Sent by a program or to a list: nobody is to be answered (RFC 3834)."""
    for name, value in headers:
        word = value.strip().lower().partition(b";")[0]
        if name.lower() == b"auto-submitted" and word != b"no":
            return True
        if name.lower() == b"precedence" and word in (b"bulk", b"list", b"junk"):
            return True
    return False
