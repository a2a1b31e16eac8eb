"""The gate over real databases: every decision has its fate, nothing is seen by the agent before it is decided."""

from __future__ import annotations

from typing import Any

import pytest
from spool_rigs import DESK, MASK, PHONE, SECRET, STORE_DOWN, PlannedGate, Spool, scanner, until

from connectors._sms_database import Trouble
from dlp.ports import DeliveryError

FATES = [
    ("allow", "2", "delivered"),
    ("alert", "2", "delivered"),
    ("mask", "2", "masked"),
    ("hold", "H", "held"),
    ("block", "X", "refused"),
]


def test_what_an_application_writes_is_not_ready_for_the_agent(spool: Spool) -> None:
    key = spool.sms("안내")
    assert spool.status(key) == "H"
    assert spool.agent() == []
    assert spool.claims() == {str(key): ("new", None, None)}


@pytest.mark.parametrize(("word", "status", "outcome"), FATES)
async def test_each_action_has_its_fate(spool: Spool, word: str, status: str, outcome: str) -> None:
    key, gate = spool.sms(f"act:{word} {SECRET}"), PlannedGate()
    one = scanner(spool)
    await one.start(gate)
    await until(lambda: spool.claims()[str(key)][0] in ("done", "held") and bool(gate.outcomes))
    seen = spool.agent()
    await one.stop()
    assert spool.status(key) == status
    assert seen == ([(key, f"act:{word} {MASK if word == 'mask' else SECRET}")] if status == "2" else [])
    assert gate.words == [outcome]
    message = gate.decided[0]
    assert message.channel == "sms"
    assert message.sender.address.reveal() == DESK
    assert [p.address.reveal() for p in message.recipients] == [PHONE]


@pytest.mark.parametrize("word", ["H", "X"])
def test_nobody_but_the_gate_releases(spool: Spool, word: str) -> None:
    key = spool.sms("안내")
    spool.do("UPDATE em_smt_tran SET msg_status = ? WHERE mt_pr = ?", word, key)
    with pytest.raises(Trouble):
        spool.do("UPDATE em_smt_tran SET msg_status = '1' WHERE mt_pr = ?", key)
    with pytest.raises(Trouble):
        spool.do("UPDATE em_smt_tran SET mt_pr = mt_pr + 100 WHERE mt_pr = ?", key)
    assert spool.status(key) == word
    assert spool.agent() == []


async def test_a_draft_is_decided_when_it_is_sent(spool: Spool) -> None:
    key, gate, one = spool.sms("act:block", status="9"), PlannedGate(), scanner(spool)
    assert spool.status(key) == "9"
    assert spool.claims() == {}
    spool.do("UPDATE em_smt_tran SET msg_status = '1' WHERE mt_pr = ?", key)
    assert spool.agent() == []
    await one.start(gate)
    await until(lambda: spool.status(key) == "X")
    await one.stop()


async def test_a_text_that_changes_after_its_decision_is_decided_again(spool: Spool) -> None:
    key, gate, one = spool.sms("act:allow"), PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: spool.status(key) == "1")
    spool.do("UPDATE em_smt_tran SET content = 'act:block' WHERE mt_pr = ?", key)
    await until(lambda: spool.status(key) == "X")
    await one.stop()
    assert spool.agent() == []


async def test_what_is_sent_already_is_left_alone(spool: Spool) -> None:
    key, gate, one = spool.sms("act:allow"), PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: bool(spool.agent()))
    spool.do("UPDATE em_smt_tran SET msg_status = '3' WHERE mt_pr = ?", key)
    await one.stop()
    assert len(gate.decided) == 1
    assert spool.status(key) == "3"


async def test_a_gate_that_cannot_record_holds_and_tries_again(spool: Spool) -> None:
    key, gate, one = spool.sms("act:allow"), PlannedGate(trouble=STORE_DOWN), scanner(spool)
    await one.start(gate)
    await until(lambda: spool.claims()[str(key)][2] == "not-decided")
    assert spool.agent() == []
    assert spool.status(key) == "H"
    gate.trouble = None
    await until(lambda: bool(spool.agent()))
    await one.stop()
    assert gate.words == ["delivered"]


async def test_an_old_row_is_made_young_and_a_reservation_stays(spool: Spool) -> None:
    past = {
        "postgresql": "now() - interval '5 hours'",
        "mariadb": "SYSDATE() - INTERVAL 5 HOUR",
        "sqlite": "datetime('now', '-5 hours')",
    }
    future = {
        "postgresql": "now() + interval '5 hours'",
        "mariadb": "SYSDATE() + INTERVAL 5 HOUR",
        "sqlite": "datetime('now', '+5 hours')",
    }
    old, reserved = spool.sms("오래됨"), spool.sms("예약")
    spool.do(f"UPDATE em_smt_tran SET date_client_req = {past[spool.kind]} WHERE mt_pr = ?", old)
    spool.do(f"UPDATE em_smt_tran SET date_client_req = {future[spool.kind]} WHERE mt_pr = ?", reserved)
    before = spool.ask("SELECT date_client_req FROM em_smt_tran WHERE mt_pr = ?", reserved)
    gate, one = PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: all(state == "done" for state, _, _ in spool.claims().values()))
    await one.stop()
    assert [key for key, _ in spool.agent()] == [old]
    assert spool.status(reserved) == "1"
    assert spool.ask("SELECT date_client_req FROM em_smt_tran WHERE mt_pr = ?", reserved) == before


async def test_done_comes_after_the_release(spool: Spool) -> None:
    key, gate, one = spool.sms("act:allow"), PlannedGate(), scanner(spool)
    seen: list[str] = []
    gate.on_done = lambda outcome: seen.append(spool.status(key))
    await one.start(gate)
    await until(lambda: bool(gate.outcomes))
    await one.stop()
    assert seen == ["1"]


async def _held(spool: Spool, text: str = "act:hold 문자") -> tuple[int, PlannedGate]:
    key, gate, one = spool.sms(text), PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: spool.claims()[str(key)][0] == "held" and bool(gate.outcomes))
    await one.stop()
    return key, gate


async def test_a_release_works_from_another_process_and_once(spool: Spool) -> None:
    key, gate = await _held(spool)
    raw, meta = gate.held()
    other = scanner(spool)
    assert (await other.release(raw, meta)).done == "delivered"
    assert [k for k, _ in spool.agent()] == [key]
    assert (await other.release(raw, meta)).done == "delivered"  # the answer was lost: said again, done once
    assert spool.agent() == []
    assert spool.status(key) == "2"


async def test_a_refusal_is_for_good(spool: Spool) -> None:
    key, gate = await _held(spool)
    raw, meta = gate.held()
    assert (await scanner(spool).refuse(raw, meta)).done == "refused"
    assert spool.status(key) == "X"
    with pytest.raises(DeliveryError) as error:
        await scanner(spool).release(raw, meta)
    assert (error.value.code, error.value.temporary) == ("refused", False)


async def test_what_a_contact_rule_refused_cannot_be_told_from_what_it_held(spool: Spool) -> None:
    """The applications see the row: which of the two it was would say what the recipient is to a case (contract section 8)."""
    held, gate = await _held(spool, "act:hold by contact")
    blocked, refused = spool.sms("act:block by contact"), spool.sms("act:block")
    one = scanner(spool)
    await one.start(gate)
    await until(lambda: len(gate.outcomes) == 3)
    assert [outcome.done for _, outcome in gate.outcomes] == ["held", "refused", "refused"]
    raw, meta = next(gate.raws[name] for name in gate.raws if name)
    assert (await one.refuse(raw, {**meta, "quiet": True})).done == "refused"
    await until(lambda: spool.claims()[str(held)][0] == "kept")
    await one.stop()
    assert [spool.status(key) for key in (held, blocked, refused)] == ["H", "H", "X"]
    assert spool.swept() == 0, "nothing that came to its end is decided again"
    assert spool.open_rows() == 0, "neither stands in the way of taking the gate out"
    with pytest.raises(DeliveryError):
        await scanner(spool).release(raw, meta)
    assert spool.agent() == []
    spool.do("UPDATE em_smt_tran SET content = ? WHERE mt_pr = ?", "act:allow", blocked)
    assert spool.claims()[str(blocked)][0] == "new", "another text is another message"


async def test_a_held_row_that_changed_is_not_released_by_its_old_incident(spool: Spool) -> None:
    key, gate = await _held(spool)
    spool.do("UPDATE em_smt_tran SET content = ? WHERE mt_pr = ?", "act:hold 다른 문자", key)
    with pytest.raises(DeliveryError) as error:
        await scanner(spool).release(*gate.held())
    assert error.value.code == "not-held"
    assert spool.claims()[str(key)][0] == "new"
    assert spool.status(key) == "H"


async def test_a_row_that_was_withdrawn_is_not_sent(spool: Spool) -> None:
    key, gate = await _held(spool)
    spool.do("DELETE FROM em_smt_tran WHERE mt_pr = ?", key)
    with pytest.raises(DeliveryError) as error:
        await scanner(spool).release(*gate.held())
    assert error.value.code == "withdrawn"


async def test_rows_that_waited_before_the_gate_came_are_taken_in(dsn: str) -> None:
    spool = Spool(dsn).create("emma")
    key = spool.sms("act:block")
    assert spool.status(key) == "1"
    spool.install("emma")
    assert spool.status(key) == "H"
    gate, one = PlannedGate(), scanner(spool)
    await one.start(gate)
    await until(lambda: spool.status(key) == "X")
    await one.stop()
    spool.close()


class _Broken(PlannedGate):
    """A bug that shows itself once, with a value in its text."""

    async def decide(self, message: Any, **more: Any) -> Any:
        if not self.decided and not self.raws:
            self.raws["seen"] = (b"", {})
            raise KeyError(SECRET)
        return await super().decide(message, **more)


async def test_a_bug_in_the_gate_costs_one_row_some_time_and_no_row_its_decision(spool: Spool) -> None:
    keys = [spool.sms(f"act:allow {n}") for n in range(3)]
    gate, one = _Broken(), scanner(spool)
    await one.start(gate)
    await until(lambda: len(spool.agent()) + len(gate.outcomes) > 0 and all(spool.status(k) in ("1", "2") for k in keys))
    await one.stop()
    assert len(gate.decided) == 3


async def test_a_gate_that_hangs_is_a_gate_that_fails(spool: Spool) -> None:
    key, gate = spool.sms("act:allow"), PlannedGate(pause=30)
    one = scanner(spool, decide_timeout=0.1)  # short: it never decides
    await one.start(gate)
    await until(lambda: spool.claims()[str(key)][2] == "not-decided")
    await one.stop()
    assert spool.status(key) == "H"
    assert gate.outcomes == []


async def test_old_claims_are_forgotten_and_open_ones_are_not(spool: Spool) -> None:
    done, waiting = spool.sms("act:allow"), spool.sms("act:hold")
    gate, one = PlannedGate(), scanner(spool, sweep=0.05, keep_days=0.0)
    await one.start(gate)
    await until(lambda: list(spool.claims()) == [str(waiting)])
    await one.stop()
    assert spool.status(done) == "1"
    assert (await one.release(*gate.held())).done == "delivered"
