"""Incident ids: `INC-20261122-B3K27F3K2Q`. Day, time of day, chance; they sort by time and cannot be guessed from one another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: in order, and without I, L, O and U, so that an id survives being read out on the phone."""
CLOCK: Final = 4  # letters for the time of day: 20 bits, steps of 82 ms
CHANCE: Final = 6  # 30 random bits within such a step


def new_id(now: datetime, randomness: Callable[[int], bytes]) -> str:
    """An id for a decision made at `now` (the date is the one on the site's own clock). `randomness(n)` gives n unpredictable bytes."""
    elapsed = ((now.hour * 60 + now.minute) * 60 + now.second) * 1_000_000 + now.microsecond
    clock = elapsed * (1 << 5 * CLOCK) // 86_400_000_000
    return f"INC-{now:%Y%m%d}-{_letters(clock, CLOCK)}{_letters(int.from_bytes(randomness(4), 'big'), CHANCE)}"


def _letters(number: int, count: int) -> str:
    return "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))
