"""`/healthz`, `/readyz` and `/metrics` of the HTTP entrance: how the program is, for whoever watches it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable

from connectors._lean_server import Asked, Reply, Routes
from connectors._meters import Meters
from dlp.ports import Gate


def health_pages(gate: Gate, meters: Meters, *, stopping: Callable[[], bool]) -> Routes:
    """The routes. `stopping`: is the entrance about to end? Then it is not ready any more."""

    async def alive(request: Asked) -> Reply:
        return Reply(200, b'{"status": "ok"}')

    async def ready(request: Asked) -> Reply:
        able = not stopping() and await asyncio.wait_for(gate.ready(), 5.0)
        state: dict[str, object] = {"status": "ready" if able else "not-ready"}
        if warnings := gate.warnings():
            state["warnings"] = list(warnings)
        if standing := gate.standing():
            state["node"] = dict(standing)
        if found := gate.proved():
            state["selftest"] = {"at": found[0].isoformat(timespec="seconds"), "ok": found[1]}
        return Reply(200 if able else 503, json.dumps(state).encode())

    async def figures(request: Asked) -> Reply:
        body, kind = meters.page()
        return Reply(200, await asyncio.to_thread(gate.figures) + body, kind)

    return {"/healthz": ("GET", alive), "/readyz": ("GET", ready), "/metrics": ("GET", figures)}
