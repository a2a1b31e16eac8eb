"""A mail, or a saved page (MHT), as a file: header lines, texts, pages, and its attachments by their own content."""

from __future__ import annotations

import re
from typing import Final

from dlp.extract import html
from dlp.extract.sink import Refused, Sink
from dlp.mime import charsets, content, fields, joined
from dlp.mime.headers import readings
from dlp.ports import MessageError

_MBOX: Final = re.compile(rb"(?:\A|(?<=\n))From [^\r\n]+\r?\n(?=[!-9;-~]{1,76}[ \t]*:)")
_LABEL: Final = re.compile(rb"=\?([^?\s]{1,60})\?[bBqQ]\?")


def read(data: bytes, sink: Sink) -> None:
    """Refused("limit") for a structure beyond any honest mail; a word in a charset nobody knows is a gap, and so is what is not here as a whole. A mailbox in one file (mbox, RFC
    4155) is a file of mails."""
    starts = [found.end() for found in _MBOX.finditer(data)] if data.startswith(b"From ") else []
    if len(starts) > 1:
        for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(data)], strict=True), 1):
            sink.entry()
            sink.inner(f"mail{number}.eml", data[start:end])
        return
    try:
        mail = content(data)
    except MessageError:
        raise Refused("limit") from None
    if mail.elsewhere:
        sink.gap("unreadable", "parts")
    lines = []
    for one in mail.root.fields:
        if one.name in fields.ADDRESSES or one.name in ("subject", "date") or fields.read(one.name, one.value):
            lines += [f"{one.name.title()}: {reading}" for reading in readings(one.value)]
            if any(_unknown(label.decode("ascii", "replace")) for label in _LABEL.findall(one.value)):
                sink.gap("unreadable", one.name.title())
    sink.text("\n".join(lines), "header")
    sink.text(joined(mail.text) or "", "text")
    for piece in mail.html:
        html.page(piece.text, sink)
    sink.aside("\n".join((*mail.notes, *(name for name, _ in mail.attachments))), "names")
    for name, body in mail.attachments:
        sink.entry()
        sink.inner(name, body, embedded=sink.embedded)


def _unknown(label: str) -> bool:
    return not charsets.codec(label.split("*")[0])
