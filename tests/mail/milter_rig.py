"""A milter on a free port for as long as a test needs it, and one mail told to it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from entrance_fakes import FakeGate
from mta import Mta, applied

from connectors.milter import Milter, Options


@asynccontextmanager
async def serving(gate: FakeGate, **options: Any) -> AsyncIterator[Milter]:
    made = Milter(Options(**{"listen": "inet:127.0.0.1:0"} | options))
    await made.start(gate)
    try:
        yield made
    finally:
        await made.stop()


async def told_once(gate: FakeGate, data: bytes, *, options: dict[str, Any] | None = None, **more: Any) -> tuple[str, bytes]:
    """The final answer and the mail as the MTA would pass it on."""
    async with serving(gate, **(options or {})) as made:
        mta = await Mta.open(made.port)
        answer = await mta.mail(data, **more)
        mta.close()
        return answer, applied(data, mta.edits)
