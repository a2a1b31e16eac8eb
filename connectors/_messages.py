"""A contract message in a file with its masked fields put in."""

from __future__ import annotations

import json

from dlp.model import Message


def json_masked(raw: bytes, masked: Message) -> bytes:
    """The file's JSON object with the content fields of the masked message; everything else stays as the writer gave it."""
    out = json.loads(raw)
    for name in ("subject", "text", "html"):
        value = getattr(masked, name)
        if value is not None:
            out[name] = value.reveal()
    if masked.attachments:
        out["attachments"] = [attachment.as_given() for attachment in masked.attachments]
    return (json.dumps(out, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace")
