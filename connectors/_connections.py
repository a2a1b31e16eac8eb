"""Which connections stay when many are open: strangers are bounded and make way, a known caller keeps his.

A connection is a stranger's until a request with a good signature came over it. Strangers have a time to send a header and a time to be idle;
where one more comes than there is room for, the one that has waited longest makes way, so that neither a thousand silent connections nor the
end of the descriptors keeps a caller out.
"""

from __future__ import annotations

import asyncio
import os
import resource
import socket
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

HEADER_SECONDS: Final = 10.0
"""From the first byte of a header, or from the connection where none comes, to its end."""
IDLE_SECONDS: Final = 15.0
"""Between a stranger's requests."""
KNOWN_IDLE_SECONDS: Final = 3600.0
"""Between a known caller's: messengers keep their connections."""
SWEEP_SECONDS: Final = 1.0
STALLED: Final = 10.0
"""Without a word in the middle of a mail, after which a session may be made to give way."""
_MOST: Final = 512
_FEWEST: Final = 8
_OTHERS: Final = 64
"""Descriptors that the rest of the program needs."""
ACCEPTS: Final = 1
"""Connections taken in one turn of the event loop. asyncio takes as many as the kernel's queue is long before it tells anybody of the first: a
hundred would use up the descriptors before the first of them could make way, and then the entrance is shut for a second (and again)."""
_QUEUE: Final = 128


def lengthen_queue(server: asyncio.Server) -> None:
    """The kernel's queue of a server begun with `backlog=ACCEPTS`, made as long as it should be: asyncio has one number for both."""
    for listening in server.sockets:
        with socket.socket(fileno=os.dup(listening.fileno())) as same:
            same.listen(_QUEUE)


class Closable(Protocol):
    def force_close(self) -> None: ...


@dataclass(slots=True, eq=False)
class Seat:
    """One connection. `waiting` since when nothing whole has come (None while a request is answered), `begun` since when part of a header has."""

    holder: Closable
    waiting: float | None
    begun: float | None = None
    known: bool = False


def room() -> int:
    """Connections of one entrance that the process's descriptors allow: a sixth, for the other entrances, the callers and the rest of the
    program have theirs."""
    soft = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return _MOST if soft == resource.RLIM_INFINITY else min(_MOST, max(_FEWEST, (soft - _OTHERS) // 6))


class Talking(Protocol):
    """A mail session. `heard`: when it last said something (time.monotonic); `begun`: in the middle of a mail; `busy`: waits for our answer."""

    heard: float

    @property
    def begun(self) -> bool: ...
    @property
    def busy(self) -> bool: ...


Talk = TypeVar("Talk", bound=Talking)


def giving_way(sessions: Iterable[Talk]) -> Talk | None:
    """Which of too many makes way for the next: the one that has been silent longest without a mail, so that a thousand silent ones keep out
    nobody who has something to send; where all have begun one, the one that has stalled longest. None: all are at work."""
    idle = [one for one in sessions if not one.busy]
    silent = min((one for one in idle if not one.begun), key=lambda one: one.heard, default=None)
    if silent is not None:
        return silent
    stalled = min(idle, key=lambda one: one.heard, default=None)
    return stalled if stalled is not None and time.monotonic() - stalled.heard > STALLED else None


class Connections:
    def __init__(self, most: int, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._clock = most, clock
        self._strangers: dict[Seat, None] = {}  # oldest first
        self._known: dict[Seat, None] = {}

    def __len__(self) -> int:
        return len(self._strangers) + len(self._known)

    def opened(self, holder: Closable) -> Seat:
        seat = Seat(holder, self._clock())
        self._strangers[seat] = None
        self._make_way(self._strangers)
        return seat

    def heard(self, seat: Seat) -> None:
        """Bytes came. Those of a header are timed from the first."""
        if seat.waiting is not None and seat.begun is None:
            seat.begun = self._clock()

    def asked(self, seat: Seat) -> None:
        seat.waiting = seat.begun = None

    def answered(self, seat: Seat) -> None:
        seat.waiting = self._clock()

    def proved(self, seat: Seat) -> None:
        """A good signature came over it."""
        if not seat.known and seat in self._strangers:
            seat.known = True
            del self._strangers[seat]
            self._known[seat] = None
            self._make_way(self._known)

    def closed(self, seat: Seat) -> None:
        self._strangers.pop(seat, None)
        self._known.pop(seat, None)

    def sweep(self) -> None:
        """Close what has waited too long."""
        now = self._clock()
        for seat in [*self._strangers, *self._known]:
            idle = KNOWN_IDLE_SECONDS if seat.known else IDLE_SECONDS
            late = seat.begun is not None and now - seat.begun > HEADER_SECONDS
            if late or (seat.waiting is not None and now - seat.waiting > idle):
                self._close(seat)

    def _make_way(self, seats: dict[Seat, None]) -> None:
        while len(seats) > self._most:
            self._close(next((seat for seat in seats if seat.waiting is not None), next(iter(seats))))

    def _close(self, seat: Seat) -> None:
        self.closed(seat)
        seat.holder.force_close()
