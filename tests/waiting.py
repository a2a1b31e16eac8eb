"""Waiting for what is to happen.

A limit is there only so that a test ends at all, and a long one costs nothing where the thing happens. A busy machine stops a process
for seconds at a time, so a limit of ten seconds fails once in ten thousand tests. `tests/stability.py` looks for short ones.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

PATIENCE_S = 120.0


def until(seen: Callable[[], Any], *, seconds: float = PATIENCE_S, pause: float = 0.02, what: str = "what was waited for") -> Any:
    """The first true answer; fails after `seconds`."""
    deadline = time.monotonic() + seconds
    while not (found := seen()):
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} did not happen within {seconds} s")
        time.sleep(pause)
    return found


async def eventually(
    seen: Callable[[], Any], *, seconds: float = PATIENCE_S, pause: float = 0.02, what: str = "what was waited for"
) -> Any:
    """The same in an event loop."""
    deadline = time.monotonic() + seconds
    while not (found := seen()):
        if time.monotonic() > deadline:
            raise AssertionError(f"{what} did not happen within {seconds} s")
        await asyncio.sleep(pause)
    return found
