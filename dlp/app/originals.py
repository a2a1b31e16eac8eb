"""A sealed original and the message it is: a release is decided anew, and for that the original has to be read once more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from dlp import message as contract
from dlp import mime
from dlp.model import Message
from dlp.ports import MessageError

MESSAGE: Final = "message"
"""Key of the sealed meta under which the message stands where the original's own form does not tell it."""


def told_by(raw: bytes, meta: Mapping[str, Any]) -> Message | None:
    """The message that a sealed original is: what stands beside it, contract JSON, or a mail with its envelope. None where it is neither."""
    try:
        if MESSAGE in meta:
            return contract.parse(meta[MESSAGE])
        if raw.lstrip()[:1] == b"{":
            return contract.loads(raw)
        if "recipients" in meta:
            return mime.read(raw, sender=str(meta.get("sender") or ""), recipients=[str(r) for r in meta["recipients"]])
    except MessageError:
        return None
    return None


def sealable(message: Message, raw: bytes, meta: Mapping[str, Any]) -> Mapping[str, Any]:
    """`meta` with the message itself where `told_by` could not read it out of the original."""
    read = told_by(raw, meta)
    same = read is not None and (read.sender.address, read.subject, read.text, read.html) == (
        message.sender.address, message.subject, message.text, message.html,
    )  # fmt: skip
    return meta if same else {**meta, MESSAGE: contract.dumps(message)}
