"""Tells a caller what became of its held message: a signed POST, tried a few times.

Sends ids and a word, no content. Same signature as the check (contract section 6), so that a caller verifies it with the code it has.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Final

import aiohttp

from connectors._signature import sign
from dlp.ports import Caller, DeliveryError

_PAUSE: Final = 0.5  # seconds before the second attempt; doubled each time
_AGAIN: Final = (408, 425, 429)


async def tell(
    caller: Caller, event: str, facts: Mapping[str, str], *, clock: Callable[[], float], attempts: int, timeout: float
) -> None:
    """Returns when the caller answered 2xx. DeliveryError("webhook-STATUS" or "webhook-down") after the last attempt.

    Every attempt is signed anew, since an old signature would count as a replay; the Idempotency-Key stays, so that one event is one.
    """
    now = datetime.fromtimestamp(clock(), UTC).isoformat(timespec="seconds")
    body = json.dumps({"schema": 1, "event": event, **facts, "at": now}, ensure_ascii=False).encode()
    code = "webhook-down"
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=timeout), trust_env=False) as session:
        for attempt in range(attempts):
            if attempt:
                await asyncio.sleep(_PAUSE * 2 ** (attempt - 1))
            timestamp = f"{clock():.3f}"
            headers = {
                "Content-Type": "application/json",
                "X-DLP-Timestamp": timestamp,
                "X-DLP-Signature": sign(caller.secret, timestamp, body),
                "X-DLP-Caller": caller.name,
                "Idempotency-Key": f"{facts.get('incident_id', '')}-{event}",
            }
            try:
                async with session.post(caller.webhook, data=body, headers=headers, allow_redirects=False) as response:
                    status = response.status
            except (aiohttp.ClientError, TimeoutError, OSError):
                code = "webhook-down"
                continue
            if 200 <= status < 300:
                return
            code = f"webhook-{status}"
            if status < 500 and status not in _AGAIN:
                raise DeliveryError(code, temporary=False)
    raise DeliveryError(code)
