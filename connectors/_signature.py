"""The signature of contract section 6, both ways: hex HMAC-SHA256 of `timestamp + "." + body`, five minutes, each one once.

Pure but for the clock the caller passes in. A signature proves who asked and that nothing was changed on the way; it hides nothing.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from dlp.ports import Caller

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

WINDOW: Final = 300.0  # seconds, either side
_SECONDS: Final = re.compile(r"[0-9]{1,11}(\.[0-9]{1,9})?")
_MILLISECONDS: Final = re.compile(r"[0-9]{13}")
_HEX: Final = re.compile(r"[0-9A-Fa-f]{64}")


def sign(secret: bytes, timestamp: str, body: Buffer) -> str:
    made = hmac.new(secret, timestamp.encode() + b".", hashlib.sha256)
    made.update(body)
    return made.hexdigest()


def sign_answer(secret: bytes, timestamp: str, question: str, body: bytes) -> str:
    """Of an answer, over `timestamp.question.body`: `question` is the signature it answers, lest an older answer be put in its place."""
    return sign(secret, timestamp, question.encode("ascii", "replace") + b"." + body)


def moment(timestamp: str) -> float | None:
    """Seconds since 1970 of a timestamp header: seconds, milliseconds (13 digits) or ISO 8601 with an offset; None for anything else."""
    if _MILLISECONDS.fullmatch(timestamp):
        return int(timestamp) / 1000
    if _SECONDS.fullmatch(timestamp):
        return float(timestamp)
    try:
        parsed = datetime.fromisoformat(timestamp)
    except ValueError:
        return None
    return parsed.timestamp() if parsed.tzinfo else None


def timely(timestamp: str, now: float) -> bool:
    at = moment(timestamp)
    return at is not None and abs(now - at) <= WINDOW


def well_formed(signature: str) -> bool:
    return _HEX.fullmatch(signature) is not None


def signer(callers: Mapping[str, Caller], *, name: str, timestamp: str, signature: str, body: Buffer, now: float) -> Caller | None:
    """Whose signature it is, under the caller's secret or, for a while after a rotation, under the one before: `secret` of the
    answer is the one that was used. A name narrows the search; without one every caller is tried, all of them, so that time tells nothing."""
    candidates = [callers[name]] if name in callers else [] if name else list(callers.values())
    found = None
    for caller in candidates:
        for secret in (caller.secret, caller.former if now < caller.former_until else b""):
            if secret and hmac.compare_digest(sign(secret, timestamp, body), signature.lower()):
                found = caller if secret is caller.secret else replace(caller, secret=secret)
    return found
