"""What any store must do, without a word of how it keeps things. A second backend runs the same classes:

    class TestDecisions(conformance.Decisions): ...        and so on for every class of `SUITE`

over one fixture, `make_store`: a callable without arguments that opens the same store again, in this process or in a fork of it. The keys,
the records and the clock come from `conftest.py`. See `test_conformance_sqlite.py`, and docs/architecture.md for the rest of a backend.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from dlp.desk.rights import Actor, Role
from dlp.ledgers.operators import OPERATORS
from dlp.ledgers.proposals import OPEN_FOR, PROPOSALS, UNSEAL_FOR, What, body_of
from dlp.model import Action, Outcome
from dlp.ports import Kept, StoreError
from dlp.record import Record
from dlp.store import Store
from dlp.store.pen import stamp
from dlp.store.reading import Filter

Make = Callable[..., Record]
MakeStore = Callable[[], Store]
RAW, META = "함초롬 님께".encode(), {"recipients": ["chorom.ham@mail.example"], "id": "m-1"}


class Conformance:
    """The store of one test, and ways to fill it."""

    @pytest.fixture
    def store(self, make_store: MakeStore) -> Iterator[Store]:
        opened = make_store()
        yield opened
        opened.close()

    @pytest.fixture
    def held(self, store: Store, make_record: Make, now: datetime) -> str:
        """A held message whose sender was told."""
        decided = store.decided(make_record(Action.HOLD), raw=RAW, meta=META)
        store.done(decided, Outcome("held"), now=now)
        return decided

    @staticmethod
    def kinds(store: Store, decision_id: str) -> list[str]:
        return [entry["kind"] for entry in store.incident(decision_id)["history"]]


class Decisions(Conformance):
    """Journal before delivery, report after it, list and count."""

    def test_decided_then_done(self, store: Store, make_record: Make, now: datetime) -> None:
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

    def test_what_was_written_is_there_for_the_next_process(self, make_store: MakeStore, make_record: Make) -> None:
        first = make_store()
        record = make_record()
        first.decided(record)
        first.count(channel="sms", connector="spool", now=datetime.fromisoformat(record.at))
        first.close()
        second = make_store()
        assert second.incident(record.id)["state"] == "decided"
        assert {row["channel"]: row["messages"] for row in second.totals()} == {"email": 1, "sms": 1}
        assert second.verify().whole
        second.close()

    def test_an_outcome_cannot_be_changed_but_a_failure_can_be_followed(
        self, store: Store, make_record: Make, now: datetime
    ) -> None:
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

    def test_a_reply_that_quotes_an_address_is_not_kept(self, store: Store, make_record: Make, now: datetime) -> None:
        decided = store.decided(make_record())
        store.done(decided, Outcome("refused", "550 chorom.ham@mail.example unknown"), now=now)
        assert store.incident(decided)["history"][1]["detail"] == "unspecified"

    def test_the_same_decision_twice_is_one(self, store: Store, make_record: Make) -> None:
        """Whoever was not told whether it was kept writes it again."""
        record = make_record()
        store.decided(record)
        assert store.decided(record) == record.id
        assert store.verify().entries == 1

    def test_filters(self, store: Store, make_record: Make, now: datetime) -> None:
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

    def test_clean_messages_leave_a_number_and_nothing_else(self, store: Store, make_record: Make, now: datetime) -> None:
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

    def test_counts_are_written_after_a_while_without_being_asked(self, make_store: MakeStore, store: Store, now: datetime) -> None:
        store.count(channel="email", connector="smtp", now=now)
        store.count(channel="email", connector="smtp", now=now + timedelta(seconds=6))
        other = make_store()
        assert other.totals()[0]["messages"] == 2
        other.close()

    def test_notes_and_their_kinds(self, store: Store, now: datetime) -> None:
        assert store.note("register-import", now=now, body={"kind": "cases", "rows": 12}) == 1
        assert store.note("policy-load", now=now, body={"version": "1"}) == 2
        with pytest.raises(ValueError, match="no such kind"):
            store.note("gossip", now=now, body={})
        with pytest.raises(ValueError, match="offset"):
            store.note("view", now=datetime(2026, 1, 1), body={})
        store.note("view", now=now, body={"operator": "\ud800"})  # a lone surrogate does not stop the journal
        assert store.verify().entries == 3
        assert store.verify().whole

    def test_an_end_that_was_kept_elsewhere_is_found_again(self, store: Store, make_record: Make) -> None:
        assert store.checkpoint()[0] == 0
        store.decided(make_record())
        kept = store.checkpoint()
        store.decided(make_record())
        assert kept[0] == 1 < store.checkpoint()[0]
        assert store.verify(checkpoint=kept).whole
        assert not store.verify(checkpoint=(1, "0" * 64)).whole
        assert store.verify(since=1).whole

    def test_it_says_that_it_can_be_written(self, store: Store) -> None:
        store.ready()
        assert store.verify().entries == 0


class Quarantine(Conformance):
    """Sealed, released once, refused for good, erased afterwards."""

    def test_release_delivers_the_original_once(self, store: Store, held: str, now: datetime) -> None:
        assert [row["id"] for row in store.held_list(now=now)] == [held]
        assert store.claim_release(held, worker="w1", lease_s=60, now=now) is None  # nobody asked for it yet
        store.request_release(held, operator="kim", reason="확인함", now=now)
        assert store.pending_releases(now=now) == [{"id": held, "connector": "smtp", "route": ""}]
        claim = store.claim_release(held, worker="w1", lease_s=60, now=now)
        assert claim is not None
        assert (claim.raw, claim.meta, claim.attempts) == (RAW, META, 1)
        assert "함초롬" not in repr(claim)
        assert "chorom" not in repr(claim)
        assert store.claim_release(held, worker="w2", lease_s=60, now=now) is None
        store.finish_release(held, Outcome("delivered", "250"), worker="w1", now=now)
        assert self.kinds(store, held) == ["decided", "done", "release-requested", "releasing", "released"]
        assert store.incident(held)["state"] == "released"
        assert store.held_list(now=now) == store.pending_releases(now=now) == []
        for call in (store.request_release, store.refuse):
            with pytest.raises(StoreError, match="state is released"):
                call(held, operator="kim", reason="x", now=now)
        assert store.wipe()
        assert store.verify().whole

    def test_a_worker_that_dies_leaves_it_uncertain_and_not_sent_twice(self, store: Store, held: str, now: datetime) -> None:
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

    def test_a_running_delivery_is_not_taken_away(self, store: Store, held: str, now: datetime) -> None:
        store.request_release(held, operator="kim", reason="", now=now)
        store.claim_release(held, worker="w1", lease_s=60, now=now)
        for call in (store.request_release, store.refuse):
            with pytest.raises(StoreError, match="releasing"):
                call(held, operator="kim", reason="", now=now + timedelta(seconds=30), again=True)

    def test_failed_release_is_tried_later_or_held_again(self, store: Store, held: str, now: datetime) -> None:
        store.request_release(held, operator="kim", reason="", now=now)
        store.claim_release(held, worker="w1", lease_s=60, now=now)
        later = now + timedelta(minutes=5)
        store.finish_release(held, Outcome("failed", "450"), worker="w1", now=now, retry_at=later)
        assert store.pending_releases(now=now) == store.unfinished(before=now + timedelta(minutes=4)) == []
        assert store.claim_release(held, worker="w1", lease_s=60, now=now) is None
        again = later + timedelta(seconds=1)
        assert store.pending_releases(now=again) == [{"id": held, "connector": "smtp", "route": ""}]
        assert store.claim_release(held, worker="w1", lease_s=60, now=again)
        store.finish_release(held, Outcome("failed", "550"), worker="w1", now=again)
        assert store.incident(held)["state"] == "held"
        assert store.verify().whole

    def test_refusal_is_final_and_told_once(self, store: Store, held: str, now: datetime) -> None:
        store.refuse(held, operator="lee", reason="근거 없음 " + "가" * 900, now=now)
        assert store.incident(held)["state"] == "refused"
        assert store.incident(held)["history"][-1]["reason"] == "근거 없음 " + "가" * 900
        assert store.claim_release(held, worker="w", lease_s=60, now=now) is None
        assert store.pending_refusals(now=now) == [{"id": held, "connector": "smtp", "route": ""}]
        assert store.unfinished(before=now) == []
        claim = store.claim_refusal(held, worker="w1", lease_s=60, now=now)
        assert claim is not None
        assert claim.raw == RAW
        assert store.claim_refusal(held, worker="w2", lease_s=60, now=now) is None
        later = now + timedelta(minutes=2)
        store.finish_refusal(held, Outcome("failed", "timeout"), worker="w1", now=now, retry_at=later)
        assert store.pending_refusals(now=now) == []
        again = later + timedelta(seconds=1)
        assert [(row["id"], row["step"]) for row in store.unfinished(before=again)] == [(held, "refusal")]
        assert store.claim_refusal(held, worker="w2", lease_s=60, now=again)
        store.finish_refusal(held, Outcome("refused"), worker="w2", now=later)
        assert store.pending_refusals(now=now + timedelta(days=1)) == store.unfinished(before=now + timedelta(days=1)) == []
        assert self.kinds(store, held) == ["decided", "done", "refused", "refusal-told"]
        assert store.verify().whole

    def test_what_nobody_took_up_is_unfinished(self, store: Store, held: str, now: datetime) -> None:
        store.request_release(held, operator="kim", reason="", now=now)
        assert store.unfinished(before=now) == []
        assert [(row["id"], row["step"]) for row in store.unfinished(before=now + timedelta(hours=1))] == [(held, "release")]

    def test_a_reviewer_may_be_quicker_than_the_connectors_report(self, store: Store, make_record: Make, now: datetime) -> None:
        decided = store.decided(make_record(Action.HOLD), raw=RAW, meta=META)
        store.request_release(decided, operator="kim", reason="", now=now)
        store.done(decided, Outcome("held"), now=now)
        assert store.incident(decided)["state"] == "release-requested"
        assert store.verify().whole

    def test_a_mask_that_would_not_cut_is_held_afterwards(self, store: Store, make_record: Make, now: datetime) -> None:
        decided = store.decided(make_record(Action.MASK))
        store.hold(decided, raw=RAW, meta=META, connector="smtp", now=now)
        store.done(decided, Outcome("held"), now=now)
        assert [row["id"] for row in store.held_list(now=now)] == [decided]
        with pytest.raises(StoreError):
            store.hold(decided, raw=RAW, meta=META, connector="smtp", now=now)
        assert store.verify().whole

    def test_unknown_ids(self, store: Store, now: datetime) -> None:
        with pytest.raises(StoreError, match="no such held message"):
            store.request_release("INC-none", operator="kim", reason="", now=now)
        assert store.claim_release("INC-none", worker="w", lease_s=1, now=now) is None

    def test_a_held_message_that_comes_again_is_recognised(self, store: Store, make_record: Make, now: datetime) -> None:
        """As long as it is in the quarantine, and only where it is the same mail between the same people; asked with and without a question of its own."""
        meta = {"sender": "a@b.example", "recipients": ["c@d.example"], "queue_id": "1"}
        marks = itertools.count(1)

        def held(record: Record, *, raw: bytes = b"mail", once: bool = False, **other: object) -> str:
            kept = Kept(next(marks).to_bytes(16, "big"), b"answer", int(time.time()) + 600) if once else None
            return store.decided(record, raw=raw, meta={**meta, **other}, kept=kept)

        def again(record: Record, **other: Any) -> str:
            """ "before", or "anew" where it was held once more (and is let go then)."""
            entries = store.verify().entries
            given = held(replace(record, id=make_record().id), queue_id="2", **other)
            if given != record.id:
                store.request_release(given, operator="kim", reason="", now=now)
                store.claim_release(given, worker="w", lease_s=60, now=now)
                store.finish_release(given, Outcome("delivered"), worker="w", now=now)
                return "anew"
            assert store.verify().entries == entries, "nothing is written"
            return "before"

        record = make_record(Action.HOLD)
        held(record)
        counted = store.totals()
        assert [again(record), again(record, once=True)] == ["before"] * 2
        assert store.totals() == counted
        dated = make_record(Action.HOLD)
        held(dated, raw=b"Subject: a\r\nDate: Fri, 20 Nov 2026 10:00:00 +0900\r\n\r\nDate: b\r\n")
        later = b"Subject: a\r\nDate: Fri, 20 Nov 2026\r\n 10:00:04 +0900\r\n\r\nDate: b\r\n"
        assert again(dated, raw=later) == "before", "a server writes the date into a mail that has none"
        assert again(dated, raw=later.replace(b"Date: b", b"Date: c")) == "anew"
        assert again(replace(record, message_token="other")) == again(replace(record, connector="x")) == "anew"
        assert again(record, raw=b"mail.") == again(record, recipients=["e@f.example"]) == again(record, caller="x") == "anew"
        store.done(record.id, Outcome("held"), now=now)
        assert again(record) == "before", "the answer to its sender may have been lost after all"
        store.request_release(record.id, operator="kim", reason="", now=now)
        assert again(record) == "before"
        store.claim_release(record.id, worker="w", lease_s=60, now=now)
        assert again(record) == "before"
        store.finish_release(record.id, Outcome("delivered"), worker="w", now=now)
        assert again(record) == "anew"
        assert store.verify().whole


class Desk(Conformance):
    """People, what they noted, and what needs two of them."""

    KIM, LEE = Actor("kim", "tty1"), Actor("lee", "tty2")
    numbers = itertools.count(1)

    def ask(self, store: Store, incident: str, now: datetime) -> str:
        """A proposal of kim's to open this message."""
        made = f"PR-{next(self.numbers):04}"
        body = body_of(What.unseal, incident, reason="대조", until=stamp(now + OPEN_FOR))
        store.note("proposed", now=now, ref=made, body={**body, **self.KIM.body()})
        return made

    def test_operators_and_proposals_are_what_the_journal_says(self, store: Store, now: datetime) -> None:
        assert (store.ledger(OPERATORS), store.ledger(PROPOSALS)) == ({}, [])
        roles = [Role.reviewer.value]
        for name in ("kim", "lee"):
            store.note(
                "operator-set", now=now, ref=f"OP-{name}", body={"roles": roles, "login": name, "token": 0, "operator": "root"}
            )
        store.note("operator-removed", now=now, ref="OP-lee", body={"operator": "root"})
        assert {name: set(one.roles) for name, one in store.ledger(OPERATORS).items()} == {"kim": {Role.reviewer}}
        asked = self.ask(store, "INC-1", now)
        assert [(one.id, one.what, one.operator, one.state) for one in store.ledger(PROPOSALS)] == [
            (asked, What.unseal, "kim", "open")
        ]

    def test_unsealing_takes_two_and_happens_once(self, store: Store, held: str, now: datetime) -> None:
        asked = self.ask(store, held, now)
        with pytest.raises(StoreError, match="no approved unsealing"):
            store.unseal(held, actor=self.KIM, now=now)
        with pytest.raises(StoreError, match="another person"):
            store.settle(asked, kind="approved", actor=self.KIM, reason="", now=now)
        with pytest.raises(StoreError, match="time is over"):
            store.settle(asked, kind="approved", actor=self.LEE, reason="", now=now + OPEN_FOR + timedelta(seconds=1))
        assert store.settle(asked, kind="approved", actor=self.LEE, reason="", now=now).second == "lee"
        with pytest.raises(StoreError, match="approved already"):
            store.settle(asked, kind="rejected", actor=self.LEE, reason="", now=now)
        for actor, at in ((self.LEE, now), (self.KIM, now + UNSEAL_FOR + timedelta(seconds=1))):
            with pytest.raises(StoreError, match="no approved unsealing"):
                store.unseal(held, actor=actor, now=at)
        assert store.unseal(held, actor=self.KIM, now=now) == (RAW, META)
        with pytest.raises(StoreError, match="no approved unsealing"):
            store.unseal(held, actor=self.KIM, now=now)
        assert self.kinds(store, held)[-1] == "unsealed"
        assert store.verify().whole

    def test_what_is_erased_cannot_be_unsealed(self, store: Store, held: str, now: datetime) -> None:
        asked = self.ask(store, held, now)
        store.settle(asked, kind="approved", actor=self.LEE, reason="", now=now)
        store.refuse(held, operator="lee", reason="x", now=now)
        assert store.claim_refusal(held, worker="w", lease_s=60, now=now)
        store.finish_refusal(held, Outcome("refused"), worker="w", now=now)
        with pytest.raises(StoreError, match="erased"):
            store.unseal(held, actor=self.KIM, now=now)

    def test_reviews(self, store: Store, held: str, now: datetime) -> None:
        store.review(held, "assigned", {"to": "kim", **self.LEE.body()}, now=now)
        store.review(held, "resolved", {"verdict": "lawful", "reason": "010-0123-4567", **self.KIM.body()}, now=now)
        assert self.kinds(store, held)[-2:] == ["assigned", "resolved"]
        assert "010-0123" not in str(store.incident(held)["history"]), "a reason is scrubbed of what has the shape of a value"
        with pytest.raises(StoreError):
            store.review("INC-none", "commented", {"text": "x"}, now=now)

    def test_evidence_of_a_suspended_case_is_withheld(self, store: Store, make_record: Make, held: str, now: datetime) -> None:
        other = store.decided(make_record(case_no="2"))
        case = store.incident(held)["cases"][0]["case_no"]
        asked = {"operator": "cpo", "claim": "suspend", "case_no": case, "received": "2026-11-20", "due": "2026-11-30", "agent": False, "reason": ""}  # fmt: skip
        given = {"operator": "cpo", "decision": "granted", "ground": "", "note": "", "left_out": [], "effect": {}}
        store.note("subject-requested", now=now, ref="SR-1", body=asked)
        assert store.incident(held)["suspended"] is False, "asked is not granted"
        store.note("subject-answered", now=now, ref="SR-1", body=given)
        shown = [store.incident(held), *store.held_list(now=now), *(row for row in store.incidents(Filter()) if row["id"] == held)]
        assert [(row["suspended"], row["sender"]["address"]) for row in shown] == [(True, "-")] * 3
        assert "**" not in str(shown)
        assert store.incident(other)["suspended"] is False
        store.note("subject-answered", now=now, ref="SR-1", body={**given, "decision": "lifted"})
        assert "**" in str(store.incident(held))
