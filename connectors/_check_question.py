"""What the HTTP check asks of a question beyond the form of its message (contract section 6). Pure."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from dlp.model import Message
from dlp.ports import MessageError

_AHEAD: Final = 24 * 3600.0
_BACK: Final = 7 * 24 * 3600.0


def keyed(message: Message, raw: bytes, key: str) -> Message:
    """The message under its idempotency key, which is its id (contract section 6)."""
    if not key or message.id == key:
        return message
    if json.loads(raw).get("id"):
        raise MessageError("id", "is not the Idempotency-Key")
    return replace(message, id=key)


def check_time(message: Message, now: float) -> None:
    """A caller asks about what is being sent: a time far from now would judge it by contracts and cases of another day."""
    ahead = 0.0 if message.sent_at is None else (message.sent_at - datetime.fromtimestamp(now, UTC)).total_seconds()
    if ahead > _AHEAD or ahead < -_BACK:
        raise MessageError("sent_at", "is more than 24 hours ahead or 7 days back")
