"""Answers already given, so that a caller who asks again gets the same one (Idempotency-Key, contract section 6).

Keeps a digest of the question and the finished answer, in memory, for a set time and number. An unfinished question is shared: whoever
asks the same meanwhile waits for it. A failure is forgotten at once.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import islice
from typing import Generic, TypeVar

from connectors._check_server import Refuse

T = TypeVar("T")


@dataclass(slots=True)
class Entry(Generic[T]):
    digest: bytes
    since: float
    answer: asyncio.Future[T] = field(repr=False)
    why: Refuse | None = None  # there is none


class Answers(Generic[T]):
    def __init__(self, *, limit: int, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._limit, self._seconds, self._clock = limit, seconds, clock
        self._entries: dict[tuple[str, str], Entry[T]] = {}

    def claim(self, caller: str, key: str, body: bytes) -> tuple[Entry[T] | None, bool]:
        """(entry, True): new, and the claimer must `give` or `drop` it. (entry, False): asked before. (None, False): other body, same key."""
        self._forget()
        digest = hashlib.sha256(body).digest()
        entry = self._entries.get((caller, key))
        if entry is not None:
            return (entry, False) if entry.digest == digest else (None, False)
        entry = Entry(digest, self._clock(), asyncio.get_running_loop().create_future())
        self._entries[caller, key] = entry
        return entry, True

    def give(self, entry: Entry[T], answer: T) -> None:
        entry.answer.set_result(answer)

    def drop(self, caller: str, key: str) -> None:
        """The question could not be answered: those who wait are told so (cancelled), and asking again starts anew."""
        entry = self._entries.pop((caller, key), None)
        if entry is not None:
            entry.answer.cancel()

    def _forget(self) -> None:
        """A few of the oldest per call keeps up: every call adds one at most."""
        too_old = self._clock() - self._seconds
        over = len(self._entries) - self._limit + 1
        oldest = list(islice(self._entries.items(), max(2, over)))
        for i, (key, entry) in enumerate(oldest):
            if entry.answer.done() and (i < over or entry.since < too_old):
                del self._entries[key]
