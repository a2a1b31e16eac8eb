"""Conversation memory of a site that several nodes serve: each keeps its own (`dlp.app.remembering`) and hears what the others remember.

What is remembered is published before the message is delivered. Where a message holds a piece (a number, a name, an address: something worth
remembering), all that was published until now is taken over before it is decided; any other message waits for nothing. A feed out of reach
stops nothing for a minute; then what holds a piece is not decided until it is back, for nobody knows what the other nodes have let out.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from dlp.app.remembering import HOUR_S, Remembering, packed, unpacked
from dlp.keys import Sealed, seal, unseal
from dlp.linkage.memory import Entry
from dlp.log import event, trouble
from dlp.ports import StoreError
from dlp.store import open_feed
from dlp.store.feed import LASTS_H, Feed

ALONE_S: Final = 60.0
"""How long a node decides about pieces by what it knows itself."""
PAUSE_S: Final = 1.0
"""After a failure nobody asks for so long: a message must not wait for a database that is away."""
_AAD: Final = b"memory"
_LENGTH: Final = 2


def memory_of(site: Path, key: bytes) -> Remembering:
    """The conversation memory of a serving process."""
    feed = open_feed(site)
    return Remembering(site / "memory", key) if feed is None else Shared(site / "memory", key, feed)


class Shared(Remembering):
    def __init__(self, folder: Path, key: bytes, feed: Feed) -> None:
        self._feed = feed
        self._failed_at = -PAUSE_S
        self._heard_at = time.monotonic()
        super().__init__(folder, key)
        self._take()

    def remember(self, wanted: Sequence[str], entry: Entry) -> None:
        super().remember(wanted, entry)
        sealed = seal(self._key, packed(wanted, entry), _AAD)
        line = len(sealed.wrapped).to_bytes(_LENGTH, "big") + sealed.wrapped + sealed.body
        try:
            self._feed.publish(line, hour=int(time.time()) // HOUR_S)
        except StoreError as error:  # the message is decided and journalled already
            trouble("memory", error)

    def up_to_now(self) -> bool:
        return self._take() > 0

    def forget_before(self, moment: datetime) -> None:
        """Also what was published a day ago, and takes over what is new."""
        super().forget_before(moment)
        try:
            if self._take() >= 0:
                self._feed.forget(before_hour=int(time.time()) // HOUR_S - LASTS_H)
        except StoreError:
            return  # who needs it is told

    @property
    def age_s(self) -> float:
        """Seconds since the feed was last heard."""
        return time.monotonic() - self._heard_at

    def _take(self) -> int:
        """How many entries of others were new; -1 where the feed is out of reach. StoreError where it has been for too long."""
        now = time.monotonic()
        try:
            if now - self._failed_at < PAUSE_S:
                raise StoreError("the feed of conversation memory is out of reach")
            lines = self._feed.fresh()
        except StoreError as error:
            if now - self._failed_at >= PAUSE_S:
                self._failed_at = now
                trouble("memory", error)
            if self.age_s > ALONE_S:
                raise
            return -1
        self._heard_at = now
        bad = 0
        for line in lines:
            try:
                end = _LENGTH + int.from_bytes(line[:_LENGTH], "big")
                wanted, entry = unpacked(unseal(self._key, Sealed(line[_LENGTH:end], line[end:]), _AAD))
            except (StoreError, ValueError, KeyError, TypeError):
                bad += 1
                continue
            super().heard(wanted, entry)
        if bad:
            event("memory", level="WARNING", state="unreadable", rows=bad)
        return len(lines)
