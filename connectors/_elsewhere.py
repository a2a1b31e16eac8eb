"""What other nodes of the site have taken and answered, and a process before this one. While the database is away a node goes by what it has taken itself: what must
be recorded gets no decision then, and any other message is decided as it was."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial

from connectors._check_server import Refuse
from connectors._signature import WINDOW, moment
from dlp.ports import Caller, Given, StoreError, Used


class Elsewhere:
    """`used` None: nobody is asked."""

    def __init__(self, used: Used | None, clock: Callable[[], float]) -> None:
        self._used, self._clock = used, clock

    async def answer(self, caller: Caller, raw: bytes, stamp: str, signature: str, key: str) -> Given | None:
        """That to the same question; None where there is none. Refuse where the signature was used, or the key for another question."""
        until = (moment(stamp) or self._clock()) + WINDOW
        try:
            if self._used is None or not self._used.asks(caller.name, key):
                return None
            taken = await asyncio.to_thread(partial(self._used.take, caller.name, signature, until, key=key, body=raw))
        except StoreError:
            return None
        if not taken.fresh:
            raise Refuse(401, "replayed")
        return None if taken.given is None else first(taken.given)


def first(given: Given) -> Given:
    """The answer that counts. Refuse where it was to another question."""
    if not given.answer:
        raise Refuse(422, "key-reused", field="Idempotency-Key", problem="was used for another body")
    return given
