"""What other nodes of the site have taken and answered. While the database is away a node goes by what it has taken itself: what must be recorded gets
no decision then, and any other message is decided as it was."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

from connectors._check_server import Refuse
from connectors._signature import WINDOW, moment
from dlp.ports import Caller, StoreError, Used


class Elsewhere:
    """`used` None: there are no other nodes."""

    def __init__(self, used: Used | None, clock: Callable[[], float]) -> None:
        self._used, self._clock = used, clock

    async def answer(self, caller: Caller, raw: bytes, stamp: str, signature: str, key: str) -> bytes | None:
        """That of another node to the same question; None where there is none. Refuse where the signature was used, or the key for another question."""
        if self._used is None:
            return None
        until = (moment(stamp) or self._clock()) + WINDOW
        try:
            taken = await asyncio.to_thread(partial(self._used.take, caller.name, signature, until, key=key, body=raw))
        except StoreError:
            return None
        if not taken.fresh:
            raise Refuse(401, "replayed")
        if taken.other:
            raise _reused()
        return taken.answer

    async def first(self, caller: Caller, raw: bytes, key: str, answer: bytes, seconds: float) -> bytes:
        """The answer that counts: this one, or that of a node who was first."""
        if self._used is None:
            return answer
        try:
            found = await asyncio.to_thread(self._used.answered, caller.name, key, raw, answer, self._clock() + seconds)
        except StoreError:
            return answer
        if found is None:
            raise _reused()
        return found


def _reused() -> Refuse:
    return Refuse(422, "key-reused", field="Idempotency-Key", problem="was used for another body")
