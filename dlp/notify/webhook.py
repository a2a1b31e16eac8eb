"""Events to another program: one signed POST each, as the webhooks of contract section 6 are signed."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Sequence
from typing import Any

from connectors._signature import sign
from dlp.notify.channel import SECONDS, secret
from dlp.notify.events import Event
from dlp.notify.tls import context
from dlp.ports import ConfigError, DeliveryError
from dlp.settings_notify import NotifyWebhook


def body(event: Event) -> bytes:
    facts: dict[str, Any] = {
        "schema": 1, "event": "incident" if event.incident else event.word, "at": event.at.isoformat(timespec="seconds"), "id": event.id,
    }  # fmt: skip
    if event.incident:
        facts |= {"action": event.word, "channel": event.channel, "entrance": event.entrance, "rules": list(event.rules)}
    if event.word == "waiting":
        facts["count"] = event.count
    return json.dumps(facts, ensure_ascii=False).encode()


class Webhook:
    name = "webhook"
    pause, most = 0.0, 20

    def __init__(self, wanted: NotifyWebhook) -> None:
        if not wanted.secret:
            raise ConfigError("dlp.yaml", "notify.webhook.secret", "is required")
        self._url, self._secret = wanted.url, secret(wanted.secret, where="notify.webhook.secret")
        self._tls = context(wanted.ca, where="notify.webhook")

    def wants(self, event: Event) -> bool:
        return True

    def send(self, events: Sequence[Event]) -> None:
        """In order; DeliveryError at the first that is not taken. The ones before come again then: the Idempotency-Key tells them."""
        asyncio.run(self._all(events))

    async def _all(self, events: Sequence[Event]) -> None:
        import aiohttp

        timeout = aiohttp.ClientTimeout(total=SECONDS)
        connector = aiohttp.TCPConnector(ssl=self._tls)
        async with aiohttp.ClientSession(connector=connector, timeout=timeout, trust_env=False) as session:
            for one in events:
                raw, stamp = body(one), f"{time.time():.3f}"
                headers = {
                    "Content-Type": "application/json", "X-DLP-Timestamp": stamp, "X-DLP-Signature": sign(self._secret, stamp, raw),
                    "Idempotency-Key": one.key,
                }  # fmt: skip
                try:
                    async with session.post(self._url, data=raw, headers=headers, allow_redirects=False) as response:
                        status = response.status
                except (aiohttp.ClientSSLError, aiohttp.ServerFingerprintMismatch):
                    raise DeliveryError("webhook-tls") from None
                except (aiohttp.ClientError, TimeoutError, OSError, ValueError):
                    raise DeliveryError("webhook-down") from None
                if not 200 <= status < 300:
                    raise DeliveryError(f"webhook-{status}")
