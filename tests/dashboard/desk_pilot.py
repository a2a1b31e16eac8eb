"""The dashboard under Textual's pilot: open it, wait for work in the background, read the screen."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any

from textual.pilot import Pilot
from textual.widgets import DataTable

from dlp.dashboard.app import Dashboard
from dlp.dashboard.desk import Desk
from tests.waiting import PATIENCE_S

SMALL, WIDE = (80, 24), (120, 40)


@asynccontextmanager
async def opened(desk: Desk, *, size: tuple[int, int] = SMALL, lang: str = "ko") -> AsyncIterator[Pilot[None]]:
    app = Dashboard(desk, lang)
    async with app.run_test(size=size, notifications=True) as pilot:
        yield pilot


async def until(pilot: Pilot[None], seen: Callable[[], Any]) -> None:
    """Wait for work in the background; the time is for a busy machine."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        if seen():
            return
        await pilot.pause(0.01)
    raise AssertionError(f"never seen; the screen says:\n{screen_text(pilot)}")


def screen_text(pilot: Pilot[None]) -> str:
    """What stands on the screen, line by line."""
    lines = pilot.app.screen._compositor.render_strips()
    return "\n".join("".join(segment.text for segment in strip) for strip in lines)


def rows(pilot: Pilot[None], name: str) -> int:
    return pilot.app.screen.query_one(name, DataTable).row_count if pilot.app.screen.query(name) else -1


def run(test: Any) -> None:
    asyncio.run(test)
