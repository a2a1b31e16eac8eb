"""Held messages: sealed, released once, refused for good, erased afterwards."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dlp.model import Action, Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import Store

Make = Callable[..., Record]
RAW, META = "함초롬 님께".encode(), {"recipients": ["chorom.ham@mail.example"], "id": "m-1"}


@pytest.fixture
def held(store: Store, make_record: Make, now: datetime) -> str:
    decided = store.decided(make_record(Action.HOLD), raw=RAW, meta=META)
    store.done(decided, Outcome("held"), now=now)
    return decided


def _kinds(store: Store, decision_id: str) -> list[str]:
    return [entry["kind"] for entry in store.incident(decision_id)["history"]]


def _bytes_of(site: Path, decision_id: str) -> tuple[bytes | None, bytes | None]:
    import sqlite3

    with sqlite3.connect(site / "journal.db") as connection:
        row = connection.execute("SELECT wrapped, body FROM held WHERE id = ?", (decision_id,)).fetchone()
    return row[0], row[1]


def test_release_delivers_the_original_once_and_erases_it(store: Store, held: str, site: Path, now: datetime) -> None:
    assert [row["id"] for row in store.held_list(now=now)] == [held]
    assert store.claim_release(held, worker="w1", lease_s=60, now=now) is None  # nobody asked for it yet
    store.request_release(held, operator="kim", reason="확인함", now=now)
    assert store.pending_releases(now=now) == [{"id": held, "connector": "smtp"}]
    claim = store.claim_release(held, worker="w1", lease_s=60, now=now)
    assert claim is not None
    assert (claim.raw, claim.meta, claim.attempts) == (RAW, META, 1)
    assert "함초롬" not in repr(claim)
    assert "chorom" not in repr(claim)
    assert store.claim_release(held, worker="w2", lease_s=60, now=now) is None
    store.finish_release(held, Outcome("delivered", "250"), worker="w1", now=now)
    assert _kinds(store, held) == ["decided", "done", "release-requested", "releasing", "released"]
    assert store.incident(held)["state"] == "released"
    assert store.held_list(now=now) == store.pending_releases(now=now) == []
    assert _bytes_of(site, held) == (None, None)
    for call in (store.request_release, store.refuse):
        with pytest.raises(StoreError, match="state is released"):
            call(held, operator="kim", reason="x", now=now)
    assert store.verify().whole


def test_a_worker_that_dies_leaves_it_uncertain_and_not_sent_twice(store: Store, held: str, now: datetime) -> None:
    store.request_release(held, operator="kim", reason="", now=now)
    assert store.claim_release(held, worker="w1", lease_s=60, now=now)
    later = now + timedelta(hours=1)
    assert store.claim_release(held, worker="w2", lease_s=60, now=later) is None
    assert store.pending_releases(now=later) == []
    assert [(row["id"], row["step"]) for row in store.unfinished(before=later)] == [(held, "release")]
    assert [row["uncertain"] for row in store.held_list(now=later)] == [True]
    with pytest.raises(StoreError, match="--again"):
        store.request_release(held, operator="kim", reason="", now=later)
    store.request_release(held, operator="kim", reason="받지 못함", now=later, again=True)
    claim = store.claim_release(held, worker="w2", lease_s=60, now=later)
    assert claim is not None
    assert claim.attempts == 2
    with pytest.raises(StoreError, match="not in this worker's hands"):
        store.finish_release(held, Outcome("delivered"), worker="w1", now=later)
    store.finish_release(held, Outcome("delivered"), worker="w2", now=later)
    assert store.verify().whole


def test_a_running_delivery_is_not_taken_away(store: Store, held: str, now: datetime) -> None:
    store.request_release(held, operator="kim", reason="", now=now)
    store.claim_release(held, worker="w1", lease_s=60, now=now)
    for call in (store.request_release, store.refuse):
        with pytest.raises(StoreError, match="releasing"):
            call(held, operator="kim", reason="", now=now + timedelta(seconds=30), again=True)


def test_failed_release_is_tried_later_or_held_again(store: Store, held: str, now: datetime) -> None:
    store.request_release(held, operator="kim", reason="", now=now)
    store.claim_release(held, worker="w1", lease_s=60, now=now)
    later = now + timedelta(minutes=5)
    store.finish_release(held, Outcome("failed", "450"), worker="w1", now=now, retry_at=later)
    assert store.pending_releases(now=now) == []
    assert store.claim_release(held, worker="w1", lease_s=60, now=now) is None
    again = later + timedelta(seconds=1)
    assert store.pending_releases(now=again) == [{"id": held, "connector": "smtp"}]
    assert store.claim_release(held, worker="w1", lease_s=60, now=again)
    store.finish_release(held, Outcome("failed", "550"), worker="w1", now=again)
    assert store.incident(held)["state"] == "held"
    assert store.verify().whole


def test_refusal_is_final_and_told_once(store: Store, held: str, site: Path, now: datetime) -> None:
    store.refuse(held, operator="lee", reason="근거 없음 " + "가" * 900, now=now)
    assert store.incident(held)["state"] == "refused"
    assert len(store.incident(held)["history"][-1]["reason"]) == 500
    assert store.claim_release(held, worker="w", lease_s=60, now=now) is None
    assert store.pending_refusals(now=now) == [{"id": held, "connector": "smtp"}]
    claim = store.claim_refusal(held, worker="w1", lease_s=60, now=now)
    assert claim is not None
    assert claim.raw == RAW
    assert store.claim_refusal(held, worker="w2", lease_s=60, now=now) is None
    later = now + timedelta(minutes=2)
    store.finish_refusal(held, Outcome("failed", "timeout"), worker="w1", now=now, retry_at=later)
    assert store.pending_refusals(now=now) == []
    assert store.claim_refusal(held, worker="w2", lease_s=60, now=later + timedelta(seconds=1))
    store.finish_refusal(held, Outcome("refused"), worker="w2", now=later)
    assert _bytes_of(site, held) == (None, None)
    assert store.pending_refusals(now=now + timedelta(days=1)) == []
    assert store.verify().whole


def test_a_reviewer_may_be_quicker_than_the_connectors_report(store: Store, make_record: Make, now: datetime) -> None:
    decided = store.decided(make_record(Action.HOLD), raw=RAW, meta=META)
    store.request_release(decided, operator="kim", reason="", now=now)
    store.done(decided, Outcome("held"), now=now)
    assert store.incident(decided)["state"] == "release-requested"
    assert store.verify().whole


def test_a_mask_that_would_not_cut_is_held_afterwards(store: Store, make_record: Make, now: datetime) -> None:
    decided = store.decided(make_record(Action.MASK))
    store.hold(decided, raw=RAW, meta=META, connector="smtp", now=now)
    store.done(decided, Outcome("held"), now=now)
    assert [row["id"] for row in store.held_list(now=now)] == [decided]
    with pytest.raises(StoreError):
        store.hold(decided, raw=RAW, meta=META, connector="smtp", now=now)
    assert store.verify().whole


def test_a_sealed_message_put_in_anothers_place_does_not_open(store: Store, make_record: Make, site: Path, now: datetime) -> None:
    import sqlite3

    one, other = (store.decided(make_record(Action.HOLD), raw=raw, meta={}) for raw in (b"one", b"other"))
    with sqlite3.connect(site / "journal.db") as connection:
        connection.execute(
            "UPDATE held SET (wrapped, body) = (SELECT wrapped, body FROM held WHERE id = ?) WHERE id = ?", (one, other)
        )
    connection.close()
    store.request_release(other, operator="kim", reason="", now=now)
    with pytest.raises(StoreError, match="altered"):
        store.claim_release(other, worker="w", lease_s=60, now=now)
    assert store.incident(other)["state"] == "release-requested"
    assert [found.what for found in store.verify().breaks] == ["rows"]


def test_unknown_ids(store: Store, now: datetime) -> None:
    with pytest.raises(StoreError, match="no such held message"):
        store.request_release("INC-none", operator="kim", reason="", now=now)
    assert store.claim_release("INC-none", worker="w", lease_s=1, now=now) is None
