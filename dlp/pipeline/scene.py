"""Who takes part in a message, and what was told before among them: all that stands before its text is read."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from typing import Final

from dlp.basis import Basis
from dlp.budget import Budget
from dlp.linkage import facts, parties
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index
from dlp.linkage.memory import Memory, keys, replies
from dlp.linkage.who import Who
from dlp.model import Gap, Message
from dlp.pipeline.tools import Tools

NOTHING_EARLIER: Final = Earlier()
_TWO: Final = 2
"""Members of a conversation that is direct: where more listen it is a room, whatever it is called."""


def scene_of(
    message: Message, tools: Tools, *, today: date, budget: Budget | None = None, bases: tuple[Basis, ...] = ()
) -> tuple[facts.Scene, list[Gap]]:
    """Who takes part, and a gap for every address that names us and leads to no one mailbox."""
    index, talk = tools.index, message.conversation
    members = talk.members if talk is not None and (talk.kind == "group" or (talk.members or 0) > _TWO) else None
    chat = message.channel == "messenger"
    who = partial(parties.resolve, index=index, today=today, known=tools.known, budget=budget, messenger=chat)
    wrote = who(message.sender)
    sender = wrote.who
    reached = [who(r, room_members=members) for r in message.recipients]
    if members is None and len(reached) == 1 and not (wrote.unclear or reached[0].further or reached[0].unclear):
        whole = (reached[0].who,), (message.recipients[0].field,)  # nearly every chat line
        return facts.Scene(message, sender, *whole, today, tools.may_approve, bases), []
    unclear = [Gap(f"recipient:{i}", "unreadable") for i, one in enumerate(reached, 1) if one.unclear]
    unclear += [Gap("sender", "unreadable")] if wrote.unclear else []
    whos, fields = [one.who for one in reached], [r.field for r in message.recipients]
    for one, how in zip(reached, list(fields), strict=True):
        whos += one.further
        fields += [how] * len(one.further)
    if members is not None and talk is not None and _more_listen(whos, sender, members):
        whos.append(parties.room(talk.id, members))
        fields.append("to")
    return facts.Scene(message, sender, tuple(whos), tuple(fields), today, tools.may_approve, bases), unclear


def _more_listen(whos: Sequence[Who], sender: Who, members: int) -> bool:
    """Are in the room more than the message lists?"""
    if any(who.kind == "group" for who in whos):
        return False
    return members > len({who.identity for who in whos} | {sender.identity})


def keys_of(message: Message, scene: facts.Scene, index: Index) -> tuple[str, ...]:
    return keys(message, scene.sender.identity, [who.identity for who in scene.recipients], index.party_token)


def earlier(message: Message, scene: facts.Scene, index: Index, memory: Memory, now: datetime, *, numbers: bool) -> Earlier:
    if not index or not memory.holds_any():
        return NOTHING_EARLIER
    sender, recipients = scene.sender.identity, [who.identity for who in scene.recipients]
    return memory.recall(
        keys_of(message, scene, index),
        now=now,
        index=index,
        by=sender,
        numbers=numbers,
        answering=replies(sender, recipients, index.party_token) if message.conversation is None else (),
    )
