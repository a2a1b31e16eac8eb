"""What one message may cost, counted while it is examined.

Work is counted in units (one character read by one step is one unit; what a step finds costs more) and in pairs (a class of recipients ×
a link), so that the same message reaches the bound at the same place on every machine. What counting cannot see, a pattern that is slow
on some text, is seen by the processor time of the thread, and a queue before the scan by the deadline; both clocks are passed in.

Every step asks before it works:

    if not budget.charge(len(text), view.part):   # False: beyond the bound, do not do this
        continue                                  # keep what was found so far and go on to what may still be affordable

`charge` has then noted that this part was not examined; `missed` tells the scan, which makes a gap `limit` (or `timeout`) of it, and policy
decides. A step never raises for being too dear, and never drops what it has found. A step that handles n hits charges `HIT * n`.
A scan that nobody waits for any more is ended by `stop`, from any thread: the next `charge` raises `Stopped`.
Not thread-safe but for `stop`: one message, one thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

MAX_WORK: Final = 160_000_000
"""Units a message. Ordinary text costs about 30 a character, so that two million characters of it are read whole."""
MAX_PAIRS: Final = 20_000
"""Classes of recipients × links."""
MAX_CPU: Final = 8_000_000_000
"""Nanoseconds of processor time a message."""
HIT: Final = 100
"""Units for handling one thing that was found: looked up, compared with its surroundings, kept."""
_LOOK: Final = 400_000
"""Units between two looks at the clocks: some ten milliseconds."""
WHOLE: Final = "message"
"""The part that is named where the rest of the message as a whole was not examined."""


class Stopped(Exception):
    """The scan was given up by whoever asked for it. There is no result."""


def _never() -> bool:
    return False


class Budget:
    """The bounds of one message and what of them is used up.

    `clock` gives nanoseconds of processor time of the thread that scans; `late` answers whether the time to answer is over. `work`, `pairs`
    in units; `nanoseconds` of `clock`.
    """

    __slots__ = (
        "_ceiling",
        "_clock",
        "_late",
        "_look",
        "_nanoseconds",
        "_pairs_left",
        "_start",
        "_stopped",
        "_work",
        "left_out",
        "missed",
        "pairs",
        "reason",
        "spent",
    )

    def __init__(
        self,
        *,
        work: int = MAX_WORK,
        pairs: int = MAX_PAIRS,
        clock: Callable[[], int] | None = None,
        nanoseconds: int = MAX_CPU,
        late: Callable[[], bool] = _never,
    ) -> None:
        self.spent = 0
        """Units of work done."""
        self.pairs = 0
        """Pairs judged."""
        self.missed: dict[str, str] = {}
        """Part → why it was not examined as a whole: `limit`, or `timeout` where the deadline was over."""
        self.left_out: set[str] = set()
        """Names of detectors that gave no answer: to wait for each once more in every view would take the time of the others."""
        self.reason = ""
        """Why nothing more is done at all; "" while there is time."""
        self._work = self._ceiling = work
        self._pairs_left = pairs
        self._clock, self._nanoseconds, self._late = clock, nanoseconds, late
        self._start = -1
        self._look = min(work, _LOOK)  # a short message never asks the clock
        self._stopped = False

    def stop(self) -> None:
        """End the scan: its next charge raises `Stopped`. From any thread."""
        self._stopped = True
        self._look = 0

    @property
    def stopped(self) -> bool:
        """Was the scan given up?"""
        return self._stopped

    def share(self, fraction: float) -> None:
        """Keep the rest of the work for later steps: until the next `share`, no more than this fraction of the whole is done in sum."""
        self._ceiling = int(self._work * fraction)
        if self._late is not _never and self._late():
            self._look = 0
        elif self._look > self._ceiling:
            self._look = self._ceiling

    def charge(self, units: int, part: str = WHOLE) -> bool:
        """May `units` more be done, on this part? False: leave them, they are noted as missed. Raises `Stopped`."""
        spent = self.spent + units
        if spent < self._look:
            self.spent = spent
            return True
        return self._looked(units, part)

    def charge_surely(self, units: int) -> bool:
        """Charge what several steps cost together, where that is certainly allowed. False: each has to ask for itself."""
        spent = self.spent + units
        if spent < self._look:
            self.spent = spent
            return True
        return False

    def allows(self, units: int) -> bool:
        """Would so much certainly be allowed? Charges nothing."""
        return self.spent + units < self._look

    def charge_pairs(self, pairs: int) -> bool:
        """May so many more pairs of recipient and link be judged? False: leave them, the message is noted as not judged whole."""
        if self._stopped:
            raise Stopped
        if pairs > self._pairs_left:
            self.miss(WHOLE, "limit")
            return False
        self._pairs_left -= pairs
        self.pairs += pairs
        return True

    def miss(self, part: str, reason: str = "") -> None:
        """Note that a part was not examined as a whole."""
        self.missed.setdefault(part, reason or self.reason or "limit")

    def _looked(self, units: int, part: str) -> bool:
        if self._stopped:
            raise Stopped
        if not self.reason:
            if self._late():
                self.reason = "timeout"
            elif self._clock is not None:
                now = self._clock()
                if self._start < 0:
                    self._start = now
                elif now - self._start > self._nanoseconds:
                    self.reason = "limit"
        if self.reason or self.spent + units > self._ceiling:
            self.miss(part)
            return False
        self.spent += units
        self._look = min(self._ceiling, self.spent + _LOOK)
        return True
