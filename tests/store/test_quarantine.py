"""Held messages in the SQLite file. What any store must do with them is in `conformance.py`."""

from collections.abc import Callable
from contextlib import closing
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


def _bytes_of(site: Path, decision_id: str) -> tuple[bytes | None, bytes | None]:
    import sqlite3

    with closing(sqlite3.connect(site / "journal.db")) as connection, connection:
        row = connection.execute("SELECT wrapped, body FROM held WHERE id = ?", (decision_id,)).fetchone()
    return row[0], row[1]


def test_released_and_refused_originals_leave_their_rows(
    store: Store, held: str, make_record: Make, site: Path, now: datetime
) -> None:
    other = store.decided(make_record(Action.HOLD), raw=RAW, meta=META)
    assert None not in (*_bytes_of(site, held), *_bytes_of(site, other))
    store.request_release(held, operator="kim", reason="", now=now)
    assert store.claim_release(held, worker="w1", lease_s=60, now=now)
    store.finish_release(held, Outcome("delivered", "250"), worker="w1", now=now)
    store.refuse(other, operator="kim", reason="x", now=now)
    assert None not in _bytes_of(site, other), "who sent it has not been told yet"
    assert store.claim_refusal(other, worker="w1", lease_s=60, now=now)
    store.finish_refusal(other, Outcome("refused"), worker="w1", now=now)
    assert _bytes_of(site, held) == _bytes_of(site, other) == (None, None)


def test_what_was_held_left_when_it_was_let_go(store: Store, held: str, now: datetime) -> None:
    later = now + timedelta(days=3)
    store.request_release(held, operator="kim", reason="", now=later)
    assert store.incident(held)["left_at"] == store.incident(held)["at"]
    assert store.claim_release(held, worker="w1", lease_s=60, now=later)
    store.finish_release(held, Outcome("delivered", "250"), worker="w1", now=later)
    assert datetime.fromisoformat(store.incident(held)["left_at"]) == later


@pytest.mark.parametrize("state", ["release-requested", "refused"])
def test_what_only_a_row_says_is_carried_out_by_nobody(store: Store, held: str, site: Path, now: datetime, state: str) -> None:
    """Whoever writes into the file could let a message go, and what was then written of it made journal and row agree."""
    import sqlite3

    with closing(sqlite3.connect(site / "journal.db")) as connection, connection:
        connection.execute("UPDATE held SET state = ? WHERE id = ?", (state, held))
    claim = store.claim_release if state == "release-requested" else store.claim_refusal
    with pytest.raises(StoreError, match="not what the journal says"):
        claim(held, worker="w", lease_s=60, now=now)
    assert [one.what for one in store.verify().breaks] == ["rows"]
    assert None not in _bytes_of(site, held), "it is still there"


def test_a_sealed_message_put_in_anothers_place_does_not_open(store: Store, make_record: Make, site: Path, now: datetime) -> None:
    import sqlite3

    one, other = (store.decided(make_record(Action.HOLD), raw=raw, meta={}) for raw in (b"one", b"other"))
    with closing(sqlite3.connect(site / "journal.db")) as connection, connection:
        connection.execute(
            "UPDATE held SET (wrapped, body) = (SELECT wrapped, body FROM held WHERE id = ?) WHERE id = ?", (one, other)
        )
    with pytest.raises(StoreError, match="altered"):
        store.original(other)
    with pytest.raises(StoreError, match="not what the journal says"):
        store.request_release(other, operator="kim", reason="", now=now)
    assert store.incident(other)["state"] == "held"
    assert [found.what for found in store.verify().breaks] == ["rows"]
