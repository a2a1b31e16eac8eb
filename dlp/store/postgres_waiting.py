"""How long a connection to PostgreSQL is waited for. A server that is gone refuses, and TCP tells of a network that is cut; a server, a disk or a pool that hangs says
nothing at all, keeps its connections open, and would hold every message up for as long as it hangs.

    each answer     at most `ANSWER_S` without a byte of it; then the connection is given up as one that broke
    the first one   of a connection that lay idle: at most `AWAKE_S` more than the statement itself may wait
    after that      nobody tries for `AWAY_S`: one message has waited, those behind it are told at once
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any, Final

from dlp.store.postgres_connection import lost

ANSWER_S: Final = 60.0
"""The longest single question is a total over a whole journal."""
AWAKE_S: Final = 10.0
AWAY_S: Final = 2.0
LONG_S: Final = 1.0
"""A connection that fails sooner costs nobody anything, and may be there again at once: another server leads."""


@cache
def patient(connection: type) -> Any:
    """psycopg's connection with a bound on each wait, in `patience`."""
    import psycopg

    class Patient(connection):  # type: ignore[misc]
        patience = 0.0  # seconds; 0: `ANSWER_S`
        opened: Any = None  # the transaction of the store on it

        def wait(self, gen: Any, *given: Any, **named: Any) -> Any:
            return super().wait(self._bounded(gen), *given, **named)

        def _bounded(self, gen: Generator[Any, Any, Any]) -> Generator[Any, Any, Any]:
            until = time.monotonic() + (self.patience or ANSWER_S)
            try:
                wanted = next(gen)
                while True:
                    ready = yield wanted
                    if ready:
                        until = time.monotonic() + (self.patience or ANSWER_S)
                    elif time.monotonic() > until:
                        self.pgconn.finish()
                        raise psycopg.OperationalError("no answer")
                    wanted = gen.send(ready)
            except StopIteration as done:
                return done.value

    return Patient


@contextmanager
def bounded(raw: Any, seconds: float) -> Iterator[None]:
    """Its answers come within so many seconds, or it is given up."""
    before, raw.patience = raw.patience, seconds
    try:
        yield
    finally:
        raw.patience = before


class Away:
    """A server that did not answer, of which somebody waited long to learn it. Thread-safe."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._lock, self._until = clock, threading.Lock(), -AWAY_S
        self._mine = threading.local()

    def __bool__(self) -> bool:
        return self._clock() < self._until and not getattr(self._mine, "insists", False)

    def over(self) -> None:
        """It answered."""
        self._until = -AWAY_S

    @contextmanager
    def insisted(self) -> Iterator[None]:
        """This thread tries all the same: it waits for an answer that only the server has."""
        self._mine.insists = True
        try:
            yield
        finally:
            self._mine.insists = False

    @contextmanager
    def noted(self) -> Iterator[None]:
        """Around what may find that out: a connection that broke after a long wait. A lock that others held is none."""
        import psycopg

        began = self._clock()
        try:
            yield
        except psycopg.OperationalError as trouble:
            if lost(trouble) and self._clock() - began > LONG_S:
                with self._lock:
                    self._until = self._clock() + AWAY_S
            raise
