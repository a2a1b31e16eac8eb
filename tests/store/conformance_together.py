"""The third part of `conformance`: who waits together is written together, and nobody is answered before his own is on disk."""

from __future__ import annotations

import os
import random
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from conformance import META, RAW, Conformance, Decisions, Desk, Make, MakeStore, Quarantine
from conformance_crowd import Crowd, Destruction, ended, forked

from dlp.model import Action, Outcome
from dlp.ports import Kept, Repeated, StoreError
from dlp.store import Store, group
from dlp.store.pen import Pen
from dlp.store.reading import Filter


def at_once(store: Any, works: list[Callable[[], object]]) -> list[object]:
    """What each answered or raised. All of them wait for the journal before the first of them gets it."""
    found: list[object] = [None] * len(works)

    def run(at: int) -> None:
        try:
            found[at] = works[at]()
        except (StoreError, ValueError, Repeated) as trouble:
            found[at] = trouble

    crowd = [threading.Thread(target=run, args=(at,)) for at in range(len(works))]
    with store._write():
        for one in crowd:
            one.start()
        while len(store._group._waiting) < len(works):
            time.sleep(0.001)
    for one in crowd:
        one.join()
    return found


class Together(Conformance):
    @pytest.fixture
    def sizes(self, monkeypatch: pytest.MonkeyPatch) -> list[int]:
        """Of every transaction that was tried."""
        seen: list[int] = []
        real = group.Group._work

        def work(pen: Pen, batch: list[Any]) -> None:
            seen.append(len(batch))
            real(pen, batch)

        monkeypatch.setattr(group.Group, "_work", staticmethod(work))
        return seen

    def test_who_waits_is_one_transaction(self, store: Store, make_record: Make, sizes: list[int]) -> None:
        records = [make_record() for _ in range(8)]
        works: list[Callable[[], object]] = [lambda one=one: store.decided(one) for one in records]  # type: ignore[misc]
        assert at_once(store, works) == [one.id for one in records]
        assert sizes == [8]
        assert store.verify().entries == store.incident_count(Filter()) == 8
        assert store.verify().whole

    def test_one_message_decided_twice_at_the_same_moment_is_held_once(self, store: Store, make_record: Make) -> None:
        """Whose sender gave up and sent again while the first was being decided: each of them found the quarantine without it."""
        record = make_record(Action.HOLD)
        again = [record, *(replace(record, id=make_record().id) for _ in range(5))]
        kept = [None, None, *(Kept(bytes([at] * 16), b"answer", int(time.time()) + 600) for at in range(4))]
        works: list[Callable[[], object]] = [
            lambda one=one, once=once: store.decided(one, raw=RAW, meta=META, kept=once)  # type: ignore[misc]
            for one, once in zip(again, kept, strict=True)
        ]
        assert len(set(at_once(store, works))) == 1
        assert store.verify().entries == store.incident_count(Filter()) == 1
        assert sum(row["messages"] for row in store.totals()) == 1

    def test_what_fails_is_one_persons_own(self, store: Store, make_record: Make, now: datetime, sizes: list[int]) -> None:
        made = [store.decided(make_record()) for _ in range(2)]
        sizes.clear()
        records = [make_record(), make_record(Action.HOLD)]
        found = at_once(
            store,
            [
                lambda: store.decided(records[0]),
                lambda: store.done("none", Outcome("refused"), now=now),
                lambda: store.done(made[0], Outcome("refused"), now=now),
                lambda: store.decided(records[1], raw=RAW, meta=META),
                lambda: store.done(made[1], Outcome("no such outcome"), now=now),
                lambda: store.note("start", now=now, body={"state": "ok"}),
            ],
        )
        assert [type(found[1]), type(found[4])] == [StoreError, ValueError]
        assert (found[0], found[3]) == (records[0].id, records[1].id)
        assert sizes == [6, 1, 1, 1, 1, 1, 1]
        assert self.kinds(store, made[0]) == ["decided", "done"]
        assert self.kinds(store, made[1]) == ["decided"]
        assert [row["id"] for row in store.held_list(now=now)] == [records[1].id]
        assert store.verify().entries == 6
        assert store.verify().whole

    def test_a_question_is_decided_once_and_then_has_its_answer(self, store: Store, make_record: Make) -> None:
        """Asked in one moment by several, and again later: one entry, one message counted, and the answer that was kept with it."""
        kept = Kept(b"m" * 16, b"\x02first", int(time.time()) + 3600)
        other = replace(kept, mark=b"o" * 16, answer=b"\x02other")
        records = [make_record() for _ in range(5)]
        works: list[Callable[[], object]] = [
            lambda one=one: store.decided(one, kept=kept)  # type: ignore[misc]
            for one in records
        ]
        found = at_once(store, [*works, lambda: store.decided(make_record(), kept=other)])
        assert sorted(type(one).__name__ for one in found) == ["Repeated"] * 4 + ["str"] * 2
        assert {one.args[0] for one in found if isinstance(one, Repeated)} == {kept.answer}
        with pytest.raises(Repeated):
            store.decided(make_record(Action.HOLD), raw=RAW, meta=META, kept=other)
        assert store.verify().entries == store.incident_count(Filter()) == 2
        store.flush_counts()
        assert (store.counted(), store.verify().whole) == (2, True)

    def test_an_answer_that_is_over_is_none(self, store: Store, make_record: Make) -> None:
        over = Kept(b"m" * 16, b"\x02first", int(time.time()) - 3600)
        for _ in range(2):
            store.decided(make_record(), kept=over)
        assert store.verify().entries == 2

    def test_the_same_report_twice_in_one_moment_is_one_report(self, store: Store, make_record: Make, now: datetime) -> None:
        made = store.decided(make_record())
        assert at_once(store, [lambda: store.done(made, Outcome("refused"), now=now)] * 4) == [None] * 4
        assert self.kinds(store, made) == ["decided", "done"]
        assert store.verify().whole

    def test_a_decision_under_an_id_that_is_there(self, store: Store, make_record: Make) -> None:
        """The same again is there once; any other of that id is refused, and troubles nobody beside it."""
        held, other = make_record(Action.HOLD), make_record()
        for _ in range(2):
            assert store.decided(held, raw=RAW, meta=META) == held.id
        found = at_once(store, [lambda: store.decided(other), lambda: store.decided(held), lambda: store.decided(other)])
        assert found == [other.id, held.id, other.id]
        with pytest.raises(StoreError):
            store.decided(replace(other, action="hold"))
        assert store.verify().entries == store.incident_count(Filter()) == 2
        assert store.verify().whole

    def test_killed_among_many_nothing_is_lost_that_was_answered(
        self, make_store: MakeStore, store: Store, make_record: Make, now: datetime
    ) -> None:
        """Processes of several threads are killed at any moment."""
        dice = random.Random(7)
        answers = []
        for _ in range(6):
            told, tell = os.pipe()

            def work(tell: int = tell) -> None:
                mine = make_store()

                def write() -> None:
                    while True:
                        made = mine.decided(make_record())
                        os.write(tell, f"{made} decided\n".encode())
                        mine.done(made, Outcome("refused"), now=now)
                        os.write(tell, f"{made} done\n".encode())

                crowd = [threading.Thread(target=write) for _ in range(4)]
                for one in crowd:
                    one.start()
                crowd[0].join()

            pids = [forked(work) for _ in range(2)]
            os.close(tell)
            with os.fdopen(told) as file:
                answers.append(file.readline().strip())  # it has begun
                time.sleep(dice.random() * 0.1)
                for pid in pids:
                    os.kill(pid, signal.SIGKILL)
                assert [ended(pid) for pid in pids] == [-signal.SIGKILL] * 2
                answers += [line.strip() for line in file if line.endswith("\n")]
        for line in answers:
            decided, what = line.split()
            kinds = self.kinds(store, decided)
            assert kinds.count("decided") == 1
            assert what == "decided" or kinds.count("done") == 1
        assert store.verify().whole

    def test_a_fork_waits_for_nobody_of_its_parent(
        self, make_store: MakeStore, store: Any, make_record: Make, now: datetime
    ) -> None:
        """Threads of the parent that wait, or lead, are not there in the child."""
        record, others = make_record(), [make_record() for _ in range(2)]
        begun, begin = os.pipe()
        end, ends = os.pipe()

        def hold() -> None:
            with make_store()._write():  # type: ignore[attr-defined]
                os.write(begin, b"x")
                os.close(ends)
                os.read(end, 1)

        holder = forked(hold)
        os.read(begun, 1)
        crowd = [threading.Thread(target=store.decided, args=(one,)) for one in others]
        for one in crowd:
            one.start()
        while len(store._group._waiting) < 2:
            time.sleep(0.001)
        pid = forked(lambda: print(store.decided(record)))
        os.write(ends, b"x")
        for one in crowd:
            one.join()
        assert (ended(holder), ended(pid)) == (0, 0)
        assert {row["id"] for row in store.incidents(Filter())} == {record.id, *(one.id for one in others)}
        assert store.verify().whole


SUITE = (Decisions, Quarantine, Desk, Destruction, Crowd, Together)
