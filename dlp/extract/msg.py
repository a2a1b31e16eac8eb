"""MSG (Outlook): every text property, the recipients, attachments and messages inside. Reference: MS-OXMSG."""

from __future__ import annotations

import re
import struct
from typing import Final

from dlp.extract import html, rtf, rtf_objects, strings
from dlp.extract.sink import Refused, Sink
from dlp.extract.storage import Storage
from dlp.mime import charsets

_PROPERTY: Final = re.compile(r"^__substg1\.0_([0-9A-F]{4})([0-9A-F]{4})(?:-[0-9A-F]{8})?$", re.I)
_CONTENT: Final = frozenset(("0037", "1000"))
_NAMES: Final = ("3707", "3704", "3001")
MAX_RTF: Final = 32 * 1024 * 1024


def read(storage: Storage, sink: Sink) -> None:
    lines: list[str] = []
    asides: list[str] = []
    for path in storage.streams():
        found = _PROPERTY.match(path[-1])
        if not found or (len(path) > 1 and not path[0].startswith("__recip_")):
            continue
        number, kind = found[1].upper(), found[2].upper()
        if kind in ("001F", "001E", "101F", "101E"):
            (lines if number in _CONTENT and len(path) == 1 else asides).append(_string(storage.stream(*path), kind))
        elif number == "1013":
            html.read(storage.stream(*path), sink)
        elif number == "1009":
            rtf.read(rtf_objects.unpacked(storage.stream(*path), sink), sink)
        else:
            asides += strings.runs(storage.stream(*path))
    sink.text("\n".join(lines), "message")
    sink.aside("\n".join(asides), "properties")
    for folder in sorted(name for name in storage.names if name.startswith("__attach_version1.0_")):
        sink.entry()
        _attachment(storage.child(folder), sink)


def _string(raw: bytes, kind: str) -> str:
    return raw.decode("utf-16-le", "replace") if kind.endswith("1F") else charsets.guess(raw)


def _attachment(storage: Storage, sink: Sink) -> None:
    texts = {}
    for path in storage.streams():
        found = _PROPERTY.match(path[-1])
        if found and len(path) == 1 and found[2].upper() in ("001F", "001E"):
            texts[found[1].upper()] = _string(storage.stream(*path), found[2].upper()).strip("\0")
    name = next((texts[key] for key in _NAMES if texts.get(key)), "attachment")
    sink.aside("\n".join(dict.fromkeys(texts.values())), "names")
    data = storage.stream("__substg1.0_37010102")
    if data:
        sink.inner(name, data)
    elif "__substg1.0_3701000d" in storage.names:
        nested = sink.within(name)
        inner = storage.child("__substg1.0_3701000D")
        if nested.depth > sink.budget.depth:
            nested.gap("limit")
        else:
            try:
                if "__properties_version1.0" in inner.names:
                    read(inner, nested)
                else:
                    nested.gap("unsupported")
            except (Refused, struct.error) as trouble:
                nested.gap(trouble.reason if isinstance(trouble, Refused) else "unreadable")
        sink.take(nested)
    else:
        sink.unread(name, "empty")
