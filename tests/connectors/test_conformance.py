"""What holds for every entrance: nothing leaves that was not decided, everything taken has one end, and the end is journalled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from entrance_fakes import MASKED_TEXT, SECRET_TEXT, STORE_DOWN, BrokenGate, FakeGate
from entrance_rigs import RIGS

Make = Callable[[Path], Any]


@pytest.fixture(params=RIGS, ids=list(RIGS))
def make(request: pytest.FixtureRequest) -> Make:
    return RIGS[request.param]


FATES = [
    ("allow", "taken", True, "delivered"),
    ("alert", "taken", True, "delivered"),
    ("mask", "taken", True, "masked"),
    ("hold", "taken", False, "held"),
    ("block", "refused", False, "refused"),
]


@pytest.mark.parametrize(("word", "answer", "delivered", "outcome"), FATES)
async def test_each_action_has_its_fate(make: Make, tmp_path: Path, word: str, answer: str, delivered: bool, outcome: str) -> None:
    rig, gate = make(tmp_path), FakeGate()
    await rig.start(gate)
    assert await rig.send(f"act:{word} {SECRET_TEXT}") == answer
    await rig.stop()
    assert len(gate.decided) == 1
    seen = rig.delivered()
    assert len(seen) == delivered
    if delivered:
        assert (MASKED_TEXT if word == "mask" else SECRET_TEXT) in seen[0]
        assert word != "mask" or SECRET_TEXT not in seen[0]
    expected = "answered" if rig.connector.name == "http" else outcome
    assert gate.words == [expected]


@pytest.mark.parametrize("gate_of", [lambda: FakeGate(trouble=STORE_DOWN), BrokenGate], ids=["store", "bug"])
async def test_what_cannot_be_decided_is_not_delivered(make: Make, tmp_path: Path, gate_of: Callable[[], FakeGate]) -> None:
    rig, gate = make(tmp_path), gate_of()
    await rig.start(gate)
    assert await rig.send(SECRET_TEXT) == "later"
    assert rig.delivered() == []
    await rig.stop()
    assert rig.delivered() == []
    assert gate.outcomes == []


async def test_a_gate_that_hangs_is_a_gate_that_fails(make: Make, tmp_path: Path) -> None:
    rig, gate = make(tmp_path), FakeGate(pause=30)
    await rig.start(gate, decide_timeout=0.2)  # short: it never decides
    assert await rig.send(SECRET_TEXT) == "later"
    await rig.stop()
    assert rig.delivered() == []


async def test_done_comes_after_delivery(make: Make, tmp_path: Path) -> None:
    rig, seen = make(tmp_path), []
    gate = FakeGate()
    gate.on_done = lambda: seen.append(len(rig.delivered()) if rig.connector.name != "http" else 1)
    await rig.start(gate)
    await rig.send("act:allow")
    await rig.stop()
    assert seen == [1]


async def test_a_journal_that_fails_after_delivery_does_not_deliver_twice(make: Make, tmp_path: Path) -> None:
    rig, gate = make(tmp_path), FakeGate(done_trouble=STORE_DOWN)
    await rig.start(gate)
    assert await rig.send("act:allow") == "taken"
    await asyncio.sleep(0.3)  # pause: and not once more
    await rig.stop()
    assert len(rig.delivered()) == 1


async def test_every_message_once(make: Make, tmp_path: Path) -> None:
    rig, gate = make(tmp_path), FakeGate()
    await rig.start(gate)
    answers = await asyncio.gather(*(rig.send(f"act:allow number {n}", n) for n in range(25)))
    await rig.stop()
    assert set(answers) == {"taken"}
    assert len(rig.delivered()) == len(set(rig.delivered())) == len(gate.decided) == len(gate.outcomes) == 25


async def test_stop_finishes_what_was_taken(make: Make, tmp_path: Path) -> None:
    rig, gate = make(tmp_path), FakeGate(pause=0.4)
    await rig.start(gate)
    sending = asyncio.ensure_future(rig.send("act:allow"))
    await gate.entered.wait()
    await rig.stop()
    assert len(gate.outcomes) == 1  # at once: stop waits for it
    assert await sending == "taken"
    assert len(rig.delivered()) == 1


async def test_meta_is_enough_to_name_the_way_out(make: Make, tmp_path: Path) -> None:
    rig, gate = make(tmp_path), FakeGate()
    await rig.start(gate)
    await rig.send("act:hold")
    await rig.stop()
    assert gate.metas[0]
    assert gate.raws[0]
