"""What any store must do; a second backend runs the same file."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from dlp.model import Action, Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import Store
from dlp.store.reading import Filter

Make = Callable[..., Record]


def test_decided_then_done(store: Store, make_record: Make, now: datetime) -> None:
    record = make_record()
    assert store.decided(record) == record.id
    assert [row["id"] for row in store.unfinished(before=now + timedelta(hours=1))] == [record.id]
    store.done(record.id, Outcome("refused", "550"), now=now)
    store.done(record.id, Outcome("refused", "550"), now=now)  # a repeated report is one report
    found = store.incident(record.id)
    assert store.unfinished(before=now + timedelta(hours=1)) == []
    assert (found["state"], found["action"], found["findings"][0]["masked"]) == ("refused", "block", "함**")
    assert [entry["kind"] for entry in found["history"]] == ["decided", "done"]
    assert found["history"][1]["detail"] == "550"


def test_an_outcome_cannot_be_changed_but_a_failure_can_be_followed(store: Store, make_record: Make, now: datetime) -> None:
    first, second = store.decided(make_record(Action.ALERT)), store.decided(make_record(Action.ALERT))
    store.done(first, Outcome("delivered"), now=now)
    with pytest.raises(StoreError):
        store.done(first, Outcome("refused"), now=now)
    store.done(second, Outcome("failed", "450"), now=now)
    store.done(second, Outcome("delivered", "250"), now=now)
    assert store.incident(second)["state"] == "delivered"
    with pytest.raises(StoreError):
        store.done("INC-none", Outcome("delivered"), now=now)
    with pytest.raises(ValueError, match="no such outcome"):
        store.done(first, Outcome("perhaps"), now=now)


def test_a_reply_that_quotes_an_address_is_not_kept(store: Store, make_record: Make, now: datetime) -> None:
    decided = store.decided(make_record())
    store.done(decided, Outcome("refused", "550 chorom.ham@mail.example unknown"), now=now)
    assert store.incident(decided)["history"][1]["detail"] == "unspecified"


def test_the_same_decision_twice_is_refused(store: Store, make_record: Make) -> None:
    record = make_record()
    store.decided(record)
    with pytest.raises(StoreError):
        store.decided(record)
    assert store.verify().entries == 1


def test_filters(store: Store, make_record: Make, now: datetime) -> None:
    rows = [
        make_record(Action.BLOCK, rule="a", case_no="1"),
        make_record(Action.HOLD, rule="b", case_no="1", channel="sms"),
        make_record(Action.ALERT, rule="a", case_no="2"),
        make_record(Action.ALLOW, rule="a", case_no="1"),  # a shadow rule hit: journalled, no incident
    ]
    ids = [store.decided(record) for record in rows]
    store.done(ids[2], Outcome("delivered"), now=now)

    def found(**wanted: object) -> list[str]:
        chosen = Filter(**wanted)  # type: ignore[arg-type]
        answer = [row["id"] for row in store.incidents(chosen)]
        assert store.incident_count(chosen) == len(answer)
        return answer

    block, hold, alert, _ = ids
    assert found() == [alert, hold, block]
    assert found(rule="a") == [alert, block]
    assert found(case_no="1") == [hold, block]
    assert found(case_no="1", rule="a") == [block]
    assert found(action="hold") == found(channel="sms") == [hold]
    assert found(state="delivered") == [alert]
    assert found(since=now + timedelta(minutes=1)) == [alert, hold]
    assert found(until=now + timedelta(minutes=1)) == [block]
    assert found(case_no="1", since=now + timedelta(minutes=1)) == [hold]
    assert found(department="민원과", connector="smtp") == [alert, hold, block]
    assert found(rule="a' OR 1=1 --") == []
    assert [row["id"] for row in store.incidents(Filter(), limit=1, offset=1)] == [hold]
    with pytest.raises(StoreError):
        store.incident("INC-none")


def test_clean_messages_leave_a_number_and_nothing_else(store: Store, make_record: Make, now: datetime) -> None:
    for _ in range(7):
        store.count(channel="email", connector="smtp", now=now)
    store.decided(make_record(Action.BLOCK))
    store.count(channel="sms", connector="spool", now=now)
    store.flush_counts()
    store.flush_counts()
    assert {(row["channel"], row["action"]): row["messages"] for row in store.totals()} == {
        ("email", "allow"): 7, ("email", "block"): 1, ("sms", "allow"): 1,
    }  # fmt: skip
    assert store.verify().entries == 1
    assert store.totals(since_day="2026-11-23") == []


def test_counts_are_written_after_a_while_without_being_asked(store: Store, now: datetime) -> None:
    store.count(channel="email", connector="smtp", now=now)
    assert store.totals() == []
    store.count(channel="email", connector="smtp", now=now + timedelta(seconds=6))
    assert store.totals()[0]["messages"] == 2


def test_notes_and_their_kinds(store: Store, now: datetime) -> None:
    assert store.note("register-import", now=now, body={"kind": "cases", "rows": 12}) == 1
    assert store.note("policy-load", now=now, body={"version": "1"}) == 2
    with pytest.raises(ValueError, match="no such kind"):
        store.note("gossip", now=now, body={})
    with pytest.raises(ValueError, match="offset"):
        store.note("view", now=datetime(2026, 1, 1), body={})
    assert store.verify().entries == 2


def test_a_held_message_that_comes_again_is_recognised(store: Store, make_record: Make, now: datetime) -> None:
    """As long as it is in the quarantine, and only where it is the same mail between the same people."""
    record = make_record(Action.HOLD)
    meta = {"sender": "a@b.example", "recipients": ["c@d.example"], "queue_id": "1"}
    store.decided(record, raw=b"mail", meta=meta)

    def before(
        token: str = record.message_token, raw: bytes = b"mail", connector: str = record.connector, **other: object
    ) -> str | None:
        return store.held_before(token, raw=raw, meta={**meta, "queue_id": "2", **other}, connector=connector)

    assert before() == record.id
    dated = make_record(Action.HOLD)
    store.decided(dated, raw=b"Subject: a\r\nDate: Fri, 20 Nov 2026 10:00:00 +0900\r\n\r\nDate: b\r\n", meta=meta)
    later = b"Subject: a\r\nDate: Fri, 20 Nov 2026\r\n 10:00:04 +0900\r\n\r\nDate: b\r\n"
    assert before(dated.message_token, raw=later) == dated.id, "a server writes the date into a mail that has none"
    assert before(dated.message_token, raw=later.replace(b"Date: b", b"Date: c")) is None
    assert [before("other"), before(raw=b"mail."), before(connector="other"), before(recipients=["e@f.example"])] == [None] * 4
    store.done(record.id, Outcome("held"), now=now)
    assert before() == record.id, "the answer to its sender may have been lost after all"
    store.request_release(record.id, operator="kim", reason="", now=now)
    assert before() == record.id
    store.claim_release(record.id, worker="w", lease_s=60, now=now)
    assert before() == record.id
    store.finish_release(record.id, Outcome("delivered"), worker="w", now=now)
    assert before() is None


def test_no_value_in_any_byte(store: Store, make_record: Make, site: Path, now: datetime) -> None:
    held = store.decided(
        make_record(Action.HOLD), raw="함초롬 010-0123-4567".encode(), meta={"recipients": ["chorom.ham@mail.example"]}
    )
    store.request_release(held, operator="kim", reason="본인(010-0123-4567) 확인", now=now)
    for path in site.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            for secret in ("함초롬", "010-0123-4567", "01001234567", "chorom.ham@mail.example"):
                assert secret.encode() not in content, path.name
                assert secret.encode("utf-16-le") not in content, path.name


def test_lone_surrogates_do_not_stop_the_journal(store: Store, now: datetime) -> None:
    store.note("view", now=now, body={"operator": "\ud800"})
    assert store.verify().whole


def test_private_files(store: Store, site: Path, now: datetime) -> None:
    store.note("start", now=now, body={})
    assert {path.name: path.stat().st_mode & 0o777 for path in site.iterdir() if path.is_file()} == {
        name: 0o600 for name in ("journal.db", "journal.db-wal", "journal.db-shm", "journal.anchor")
    }
