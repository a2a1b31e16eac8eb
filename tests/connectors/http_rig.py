"""The HTTP check on a free port, and a message for it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from entrance_fakes import FakeGate, contract
from entrance_rigs import HttpRig

BODY = json.dumps(contract("act:allow")).encode()


async def started(tmp_path: Path, gate: FakeGate | None = None, **options: Any) -> tuple[HttpRig, FakeGate]:
    rig, gate = HttpRig(tmp_path), gate or FakeGate()
    await rig.start(gate, **options)
    return rig, gate
