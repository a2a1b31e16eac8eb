"""The second half of `conformance`: destruction, and several threads and processes at one store, some of which are killed."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import ClassVar, NoReturn

import pytest
from conformance import META, RAW, Conformance, Make, MakeStore

from dlp.model import Action, Outcome
from dlp.ports import StoreError
from dlp.record import Record
from dlp.store import Store
from dlp.store.reading import Filter


def forked(work: Callable[[], None]) -> int:
    """The pid of a process that does this and ends with 0, or with 1 where it raised."""
    pid = os.fork()
    if pid == 0:
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return pid


def ended(pid: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def killed() -> NoReturn:
    os.kill(os.getpid(), signal.SIGKILL)
    raise AssertionError


class Destruction(Conformance):
    """What is past its days, and what one person asked to be erased: gone, accounted for, and the journal still whole."""

    WHO: ClassVar[dict[str, str]] = {"operator": "cpo", "from": "tty1"}

    def refused(self, store: Store, record: Record, now: datetime) -> str:
        store.decided(record)
        store.done(record.id, Outcome("refused"), now=now)
        return record.id

    def test_an_incident_past_its_days(self, store: Store, make_record: Make, now: datetime) -> None:
        old = self.refused(store, make_record(), now)
        late = now + timedelta(days=731)
        assert (store.overdue(now=now)["journal"], store.overdue(now=late)["journal"]) == (0, 1)
        assert store.destroy(now=now, body=self.WHO)["journal"] == 0
        young = store.decided(replace(make_record(), at=late.isoformat()))
        assert store.destroy(now=late, body=self.WHO)["journal"] == 1
        assert store.destroy(now=late, body=self.WHO)["journal"] == store.overdue(now=late)["journal"] == 0
        assert store.wipe()
        with pytest.raises(StoreError):
            store.incident(old)
        assert [row["id"] for row in store.incidents(Filter())] == [young]
        assert store.verify().whole

    def test_a_legal_hold_stops_it(self, store: Store, make_record: Make, now: datetime) -> None:
        kept = self.refused(store, make_record(case_no="1"), now)
        gone = self.refused(store, make_record(case_no="2"), now)
        store.note("legal-hold", now=now, ref="LH-1", body={**self.WHO, "case": "1", "reason": "소송"})
        assert store.destroy(now=now + timedelta(days=731), body=self.WHO)["journal"] == 1
        assert store.erase_case("1", now=now + timedelta(days=2), body=self.WHO) == 0
        assert [row["id"] for row in store.incidents(Filter())] == [kept] != [gone]
        assert store.verify().whole

    def test_one_case(self, store: Store, make_record: Make, held: str, now: datetime) -> None:
        case = store.incident(held)["cases"][0]["case_no"]
        other = self.refused(store, make_record(case_no="2"), now)
        two = self.refused(store, make_record(case_no=case), now)
        later = now + timedelta(days=2)
        with pytest.raises(StoreError):  # its original waits for a reviewer
            store.erase_case(case, now=later, body=self.WHO)
        assert {row["id"] for row in store.incidents(Filter())} == {held, two, other}
        store.refuse(held, operator="kim", reason="x", now=now)
        assert store.claim_refusal(held, worker="w", lease_s=60, now=now)
        store.finish_refusal(held, Outcome("refused"), worker="w", now=now)
        assert store.erase_case(case, now=later, body=self.WHO) == 2
        assert store.erase_case(case, now=later, body=self.WHO) == 0
        assert [row["id"] for row in store.incidents(Filter())] == [other]
        assert store.verify().whole

    def test_a_held_message_past_its_days_is_refused(self, store: Store, held: str, now: datetime) -> None:
        late = now + timedelta(days=15)
        assert store.expire_originals(now=now + timedelta(days=13), body=self.WHO) == 0
        assert store.expire_originals(now=late, body=self.WHO) == 1
        assert store.expire_originals(now=late, body=self.WHO) == 0
        assert [(row["id"], row["connector"]) for row in store.pending_refusals(now=late)] == [(held, "smtp")]
        assert store.incident(held)["history"][-1]["reason"] == "expired"
        assert store.verify().whole


class Crowd(Conformance):
    def test_a_kill_between_decided_and_done_is_seen(
        self, make_store: MakeStore, store: Store, make_record: Make, now: datetime
    ) -> None:
        record = make_record()

        def work() -> None:
            make_store().decided(record)
            killed()

        assert ended(forked(work)) == -signal.SIGKILL
        assert [row["id"] for row in store.unfinished(before=now + timedelta(hours=1))] == [record.id]
        assert store.verify().whole

    @pytest.mark.parametrize("step", ["held", "requested", "claimed", "finished", "refused"])
    def test_killed_on_the_way_out_of_quarantine(
        self, make_store: MakeStore, store: Store, make_record: Make, now: datetime, step: str
    ) -> None:
        record = make_record(Action.HOLD)

        def work() -> None:
            mine = make_store()
            mine.decided(record, raw=RAW, meta=META)
            mine.done(record.id, Outcome("held"), now=now)
            if step == "refused":
                mine.refuse(record.id, operator="kim", reason="x", now=now)
            elif step != "held":
                mine.request_release(record.id, operator="kim", reason="", now=now)
            if step in ("claimed", "finished"):
                assert mine.claim_release(record.id, worker="w1", lease_s=60, now=now)
            if step == "finished":
                mine.finish_release(record.id, Outcome("delivered"), worker="w1", now=now)
            killed()

        assert ended(forked(work)) == -signal.SIGKILL
        later = now + timedelta(hours=1)
        assert [row["id"] for row in store.held_list(now=later)] == ([] if step in ("finished", "refused") else [record.id])
        left = {"requested": "release", "claimed": "release", "refused": "refusal"}.get(step)
        assert [row["step"] for row in store.unfinished(before=later)] == ([left] if left else [])
        claim = store.claim_release(record.id, worker="w2", lease_s=60, now=later)
        assert (claim is not None) == (step == "requested"), "only what nobody began is taken up by itself"
        assert store.verify().whole

    def test_eight_processes_lose_nothing(self, make_store: MakeStore, store: Store, make_record: Make, now: datetime) -> None:
        gate_out, gate_in = os.pipe()

        def work() -> None:
            os.close(gate_in)
            os.read(gate_out, 1)  # the start: the parent closes its end
            mine = make_store()
            for _ in range(25):
                record_id = mine.decided(make_record())
                mine.done(record_id, Outcome("refused"), now=now)
                mine.count(channel="sms", connector="spool", now=now)
            mine.close()

        crowd = [forked(work) for _ in range(8)]
        os.close(gate_out)
        os.close(gate_in)
        assert [ended(pid) for pid in crowd] == [0] * 8
        result = store.verify()
        assert result.whole
        assert result.entries == 8 * 25 * 2
        assert {(row["channel"], row["messages"]) for row in store.totals()} == {("email", 200), ("sms", 200)}

    def test_a_message_is_for_one_of_eight_workers(
        self, make_store: MakeStore, store: Store, make_record: Make, now: datetime
    ) -> None:
        ids = [store.decided(make_record(Action.HOLD), raw=RAW, meta=META) for _ in range(10)]
        for one in ids:
            store.request_release(one, operator="kim", reason="", now=now)

        def work() -> None:
            mine, name = make_store(), f"w{os.getpid()}"
            for one in ids:
                if mine.claim_release(one, worker=name, lease_s=60, now=now):
                    mine.finish_release(one, Outcome("delivered"), worker=name, now=now)

        assert [ended(pid) for pid in [forked(work) for _ in range(8)]] == [0] * 8
        for one in ids:
            assert self.kinds(store, one) == ["decided", "release-requested", "releasing", "released"]
        assert store.verify().whole

    def test_threads_of_one_process(self, store: Store, make_record: Make, now: datetime) -> None:
        records = [make_record() for _ in range(60)]
        troubles: list[BaseException] = []

        def work(share: list[Record]) -> None:
            try:
                for record in share:
                    store.decided(record)
                    store.incidents(Filter(), limit=5)
                    store.done(record.id, Outcome("refused"), now=now)
            except StoreError as trouble:
                troubles.append(trouble)

        threads = [threading.Thread(target=work, args=(records[start::6],)) for start in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert troubles == []
        assert store.verify().entries == 120
        assert store.verify().whole

    def test_a_forked_child_uses_the_store_of_its_parent(self, store: Store, make_record: Make, now: datetime) -> None:
        store.decided(make_record())
        store.count(channel="email", connector="smtp", now=now)
        record = make_record()
        assert ended(forked(lambda: store.decided(record) and None)) == 0
        store.decided(make_record())
        store.flush_counts()
        assert store.verify().entries == 3
        assert {row["action"]: row["messages"] for row in store.totals()} == {"allow": 1, "block": 3}

    def test_first_open_by_several_at_once(self, make_store: MakeStore, make_record: Make) -> None:
        crowd = [forked(lambda: make_store().decided(make_record()) and None) for _ in range(4)]
        assert [ended(pid) for pid in crowd] == [0] * 4
        opened = make_store()
        assert opened.verify().entries == 4
        opened.close()

    def test_verify_beside_a_writer(self, store: Store, make_record: Make) -> None:
        """A walk sees one moment of the journal."""
        records = [make_record() for _ in range(60)]
        writer = threading.Thread(target=lambda: [store.decided(record) for record in records])
        writer.start()
        results = [store.verify()]  # a quick writer may be through before we come to look a second time
        while writer.is_alive():
            results.append(store.verify())
        writer.join()
        assert [result for result in results if not result.whole] == []
        assert store.verify().entries == 60
