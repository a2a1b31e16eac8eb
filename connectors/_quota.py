"""How many requests a caller may make: a token bucket each, so that one runaway program does not take the others' turn."""

from __future__ import annotations

import math
from typing import Final

BURST_SECONDS: Final = 2.0
"""A caller may save up this much of its rate: messengers speak in bursts."""


class Quota:
    """Rates are requests a second; 0 is no limit. The clock is the caller's, in seconds, monotonic."""

    def __init__(self) -> None:
        self._buckets: dict[str, tuple[float, float]] = {}

    def wait(self, name: str, rate: float, now: float) -> int:
        """0 where the request may go on (it is then counted), else the whole seconds until the next may."""
        if rate <= 0:
            return 0
        most = max(rate * BURST_SECONDS, 1.0)
        tokens, since = self._buckets.get(name, (most, now))
        tokens = min(most, tokens + (now - since) * rate)
        self._buckets[name] = (tokens - 1 if tokens >= 1 else tokens, now)
        return 0 if tokens >= 1 else max(math.ceil((1 - tokens) / rate), 1)
