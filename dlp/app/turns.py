"""Scans beside the loop take turns: one interpreter runs one of them at a time anyhow, and every further thread that wants it keeps the loop waiting.

A turn begins where a scan has its files read, ends with it, and is handed on between two of its steps to whoever waits. Nobody waits long: a step that
does not end must not hold up the scans of others.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Final

TURN: Final = 0.001
"""Seconds that a thread keeps the interpreter while another wants it: the loop gets it back five times as soon as Python has it by itself."""
SLICE: Final = 0.005
"""Seconds after which a scan lets the next one go on, where one waits."""
PATIENCE: Final = 1.0
"""Seconds after which a scan goes on although it is not its turn."""


class Turns:
    def __init__(self, *, clock: Callable[[], float] = time.monotonic, patience: float = PATIENCE) -> None:
        self._lock = threading.Lock()
        self._waiting: deque[threading.Lock] = deque()
        self._taken = False
        self._clock, self._patience = clock, patience

    @property
    def waiting(self) -> int:
        """Scans whose turn has not come."""
        return len(self._waiting)

    def take(self) -> bool:
        """Wait for the turn; False where that took too long, and the scan goes on without."""
        with self._lock:
            if not self._taken:
                self._taken = True
                return True
            mine = threading.Lock()
            mine.acquire()
            self._waiting.append(mine)
        if mine.acquire(timeout=self._patience):
            return True
        with self._lock:
            if mine not in self._waiting:  # handed over in this moment
                return True
            self._waiting.remove(mine)
            return False

    def give(self) -> None:
        """Of a turn that was taken: to the one that has waited longest."""
        with self._lock:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._taken = False

    def scan(self) -> Turn:
        return Turn(self, self._clock)


class Turn:
    """Of one scan. `between` is called between its steps, in its thread; `end` when it is over."""

    def __init__(self, turns: Turns, clock: Callable[[], float]) -> None:
        self._turns, self._clock = turns, clock
        self._mine = False
        self._since: float | None = None  # None: not asked for yet

    def between(self) -> None:
        if self._since is None:
            self._begin()
        elif self._mine and self._turns.waiting and self._clock() - self._since > SLICE:
            self._turns.give()
            self._begin()

    def _begin(self) -> None:
        self._mine = self._turns.take()
        self._since = self._clock()

    def end(self) -> None:
        if self._mine:
            self._mine = False
            self._turns.give()
