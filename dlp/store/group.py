"""Writers of one process who wait at the same time share one transaction, and so one wait for the disk (group commit).

The first who comes leads: he begins, takes along everybody who waits by then, runs their work in order and commits. When it is committed, and before it is on disk,
the next leads, so that one group is made while the one before it is flushed. Nobody is answered before his group is durable.

    work fails          the transaction is undone and each does his own alone: only whose work it was hears of it
    nothing was kept    where it cannot be begun, or the connection broke, everybody in the group hears it
    in doubt            (`engine.Doubt`) so does everybody, and nothing is done twice

Work is a function of the open `Pen` that may be run more than once. After DeWitt et al., Implementation Techniques for Main Memory Database Systems (1984).
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, Final, TypeVar, cast

from dlp.ports import StoreError
from dlp.store.engine import Connection, Doubt, Lost
from dlp.store.pen import Pen

T = TypeVar("T")
Transaction = Callable[[Callable[[], None]], AbstractContextManager[Pen]]
"""A transaction that calls back when it is committed and others may write, before it is on disk."""
MOST: Final = 64
"""Of one transaction: other processes wait meanwhile."""


Ask = Callable[[Connection], Any]


def _nothing_asked(connection: Connection) -> None:
    """The work reads what it must by itself."""


class _Wish:
    __slots__ = ("answer", "ask", "began", "error", "event", "finished", "key", "work")

    def __init__(self, work: Callable[[Pen, Any], Any], ask: Ask, key: str) -> None:
        self.work, self.ask, self.key = work, ask, key
        self.event, self.began = threading.Event(), time.monotonic()
        self.answer: Any = None
        self.error: BaseException | None = None
        self.finished = False

    def said(self) -> Any:
        if self.error is not None:
            raise self.error
        return self.answer


class Group:
    """Thread-safe. A forked process begins with nobody waiting. `busy_s`: how long a write may wait for others."""

    def __init__(self, transaction: Transaction, busy_s: float) -> None:
        self._transaction, self._busy_s = transaction, busy_s
        self._reset()

    def _reset(self) -> None:
        self._pid = os.getpid()
        self._lock = threading.Lock()
        self._waiting: deque[_Wish] = deque()
        self._led = False

    def run(self, work: Callable[[Pen, Any], T], *, ask: Ask = _nothing_asked, key: str = "") -> T:
        """What the work answers, when it is durable. Its own errors; StoreError where nothing was kept. `ask` sends the questions whose answers the work
        is given: those of a whole group go out before the first of its works begins. They are about `key` alone, of which a group takes one."""
        if self._pid != os.getpid():
            self._reset()
        wish = _Wish(work, ask, key)
        with self._lock:
            self._waiting.append(wish)
            lead, self._led = not self._led, True
        if not lead:
            wish.event.wait()
        if not wish.finished:
            self._lead()
        return cast("T", wish.said())

    def _lead(self) -> None:
        """With everybody who waits when the transaction has begun; its leader, who has waited longest, is the first of them."""
        batch: list[_Wish] = []
        passed = False

        def pass_on() -> None:
            nonlocal passed
            if not passed:
                passed = True
                self._pass_on()

        try:
            with self._transaction(pass_on) as pen:
                batch = self._taken()
                self._work(pen, batch)
            self._tell(batch, None)
        except Exception as error:  # noqa: BLE001  it is theirs who wait
            if not batch:
                self._tell(self._given_up(), error)
            elif len(batch) == 1 or isinstance(error, (Lost, Doubt)):
                self._tell(batch, error)
            else:
                for one in batch:
                    self._alone(one)
        except BaseException as error:  # this thread is being ended, not those of the others
            self._tell((batch or self._given_up())[1:], StoreError("the program is being ended: nothing was written"))
            raise error from None
        finally:
            pass_on()

    def _alone(self, one: _Wish) -> None:
        try:
            with self._transaction(lambda: None) as pen:
                self._work(pen, [one])
        except Exception as error:  # noqa: BLE001
            self._tell([one], error)
        else:
            self._tell([one], None)

    @staticmethod
    def _work(pen: Pen, batch: list[_Wish]) -> None:
        asked = [one.ask(pen.connection) for one in batch]
        for one, answers in zip(batch, asked, strict=True):
            one.answer = one.work(pen, answers)

    @staticmethod
    def _tell(batch: list[_Wish], error: BaseException | None) -> None:
        for one in batch:
            one.error, one.finished = error, True
            one.event.set()

    def _taken(self) -> list[_Wish]:
        taken: list[_Wish] = []
        left: deque[_Wish] = deque()
        keys: set[str] = set()
        with self._lock:
            for one in self._waiting:
                fits = len(taken) < MOST and not (one.key and one.key in keys)
                (taken if fits else left).append(one)
                keys.add(one.key)
            self._waiting = left
        return taken

    def _given_up(self) -> list[_Wish]:
        """Who leads, and those who have waited for most of the time that he has: they would wait for the same in vain."""
        late = time.monotonic() - self._busy_s / 2
        with self._lock:
            given = [one for at, one in enumerate(self._waiting) if at == 0 or one.began < late]
            self._waiting = deque(one for one in self._waiting if one not in given)
        return given

    def _pass_on(self) -> None:
        with self._lock:
            self._led = bool(self._waiting)
            following = self._waiting[0] if self._waiting else None
        if following is not None:
            following.event.set()
