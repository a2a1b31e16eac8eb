"""Who is let in when many ask at once: strangers' bodies apart from callers' questions, and a wait that is too long refused at the door.

Until a request's signature is known it is a stranger's. Strangers are bounded in number and bytes; when there are too many, the one that has
been sending longest is sent away, so that slow bodies cannot keep callers out. Callers' questions are bounded in number and in the time
the next one would have to wait, measured from those answered.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Final

KNOWN: Final = 4
"""Times as much as strangers' bodies that callers' may take."""
GRACE: Final = 1.0
"""Seconds a stranger has to send its body before it can be made to give way to the next."""
_FEW: Final = 8
"""So many questions are always let in: what is measured from a single slow one says nothing of a queue."""
_WEIGHT: Final = 0.1
SHARES: Final = 4
"""A group has this part of all questions that are decided at once, at most."""


class Gone(Exception):
    """The stranger has to make way."""


class Bodies:
    """Bodies being read: at most `most` of them, and `buffered` bytes announced, together."""

    def __init__(self, most: int, buffered: int, clock: Callable[[], float]) -> None:
        self._most, self._buffered, self._clock = most, buffered, clock
        self._reading: dict[asyncio.Task[object], tuple[float, int]] = {}  # oldest first: since when, bytes announced
        self._bytes = 0

    @contextmanager
    def reading(self, size: int) -> Iterator[None]:
        """While a body of `size` bytes is read, in a task of its own. Gone where there is no room, or (in the middle of the reading) where
        another needs it more."""
        task = asyncio.current_task()
        assert task is not None
        if not self._room(size):
            raise Gone
        self._reading[task] = self._clock(), size
        self._bytes += size
        try:
            yield
        except asyncio.CancelledError:
            if task in self._reading:  # stopped by somebody else
                raise
            task.uncancel()
            raise Gone from None
        finally:
            self._bytes -= self._reading.pop(task, (0.0, 0))[1]

    def _room(self, size: int) -> bool:
        while len(self._reading) >= self._most or (self._bytes and self._bytes + size > self._buffered):
            oldest, (since, _) = next(iter(self._reading.items()))
            if self._clock() - since < GRACE:
                return False
            self._send_away(oldest)
        return True

    def send_away(self) -> None:
        for task in list(self._reading):
            self._send_away(task)

    def _send_away(self, task: asyncio.Task[object]) -> None:
        self._bytes -= self._reading.pop(task)[1]
        task.cancel()


class Admission:
    """`strangers` and `buffered` (bytes announced) bound bodies being read, `questions` and `wait` (seconds) those being decided. What comes
    over a connection on which a signature was good before has room of its own, KNOWN times as much."""

    def __init__(
        self, *, strangers: int, buffered: int, questions: int, wait: float, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._questions, self._wait, self._clock = questions, wait, clock
        self._bodies = {False: Bodies(strangers, buffered, clock), True: Bodies(strangers, KNOWN * buffered, clock)}
        self._asking: dict[str, _Asking] = {}
        self.deciding = 0

    def reading(self, size: int, *, known: bool = False) -> AbstractContextManager[None]:
        """See `Bodies.reading`. `known`: a signature over this connection was good before."""
        return self._bodies[known].reading(size)

    def send_away(self) -> None:
        """Every body that is being read: the entrance closes."""
        for bodies in self._bodies.values():
            bodies.send_away()

    def pause(self, group: str = "") -> int:
        """0 where one more question of this group would be answered in time, else the seconds after which to ask again. Groups wait each for their own
        questions: where one is slow, the others are not told to come again."""
        mine = self._asking.get(group) or _Asking()
        expected = mine.share * (mine.deciding + 1)
        room = mine.deciding < max(self._questions // SHARES, _FEW) if group else self.deciding < self._questions
        if room and (mine.deciding < _FEW or expected <= self._wait):
            return 0
        return max(math.ceil(expected), 1)

    @contextmanager
    def question(self, group: str = "") -> Iterator[None]:
        """While a caller's question is decided and answered."""
        mine = self._asking.setdefault(group, _Asking())
        started = self._clock()
        self.deciding += 1
        mine.deciding += 1
        share = mine.deciding
        try:
            yield
        finally:
            self.deciding -= 1
            mine.deciding -= 1
            took = (self._clock() - started) / share
            mine.share += _WEIGHT * (took - mine.share)


@dataclass(slots=True)
class _Asking:
    """Questions of one group that are being decided, and the seconds a question costs the ones behind it."""

    deciding: int = 0
    share: float = 0.0
