"""In how many ways one message is judged, of which the strictest decision holds: by the sender that the envelope tells and by those whom its header shows, and
on each of two days where what it says of its time is ahead of the clock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from dlp.budget import Budget
from dlp.linkage.index import Index
from dlp.message import KST
from dlp.model import Message, Party

_SHOWN: Final = 8
"""Officials under whose names one mail goes out; of more it is a gap that they were not looked at."""


def ways(
    message: Message, now: datetime, since: datetime | None, index: Index, budget: Budget
) -> Iterator[tuple[Message, datetime]]:
    """`since`: an earlier time at which what it does must be right, too."""
    yield message, now
    if since is not None and since.astimezone(KST).date() < now.astimezone(KST).date():
        yield message, since
    if message.shown_as:
        shown = _shown_as(message, index)
        if len(shown) > _SHOWN:
            budget.miss("sender")
        yield from ((replace(message, sender=one), now) for one in shown[:_SHOWN])


def _shown_as(message: Message, index: Index) -> tuple[Party, ...]:
    """Those of ours, or with an interest in a case, under whose names a mail goes out that another hands in."""
    known = {index.party(message.sender.address.reveal()).staff_ids: message.sender}
    for one in message.shown_as:
        match = index.party(one.address.reveal())
        if match.staff_ids or index.open.interests(match):
            known.setdefault(match.staff_ids or tuple(map(str, match.tokens)), one)
    return tuple(known.values())[1:]
