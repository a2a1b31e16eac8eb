"""The short way of an ordinary line: a text between two people in which nothing stands that any step would act on.

Most lines of an office hold nothing. What stands of sender and recipient before a line is read is worked out once (`Tools.pairs`), and of a text in which no
detector found anything one pass tells which steps of linkage would look at it at all. Where none would, or those that do find nothing, the long way
(`dlp.pipeline.scan`) is known to end in the verdict that is given here. Whatever is not plainly so goes the long way: a gap, a file, a page, a subject,
several recipients, an address that has to be taken apart, a citizen, somebody with a few cases, anything found or remembered.
`tests/pipeline/test_short_way.py` compares the two. Pure.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Final, NamedTuple

from dlp.basis import Basis
from dlp.budget import Budget
from dlp.linkage import (
    addresses,
    answers,
    dictated,
    digits,
    facts,
    few,
    mailboxes,
    name_words,
    references,
    unregistered,
    variants,
    wording,
)
from dlp.linkage.destinations import is_ordinary
from dlp.linkage.index import Index
from dlp.linkage.link import SILENT
from dlp.linkage.memory import Memory, entry_of
from dlp.linkage.mentions import Seen
from dlp.linkage.rolling import Fragment
from dlp.linkage.standing import standings
from dlp.linkage.texts import Read, Reading
from dlp.linkage.who import Who, citizen
from dlp.model import Gap, Message, Part, TextView, Verdict
from dlp.pipeline import asking
from dlp.pipeline.asking import Before, Recipient
from dlp.pipeline.contact import CHARGED
from dlp.pipeline.scene import NOTHING_EARLIER, earlier, keys_of, scene_of
from dlp.pipeline.tools import Scanned, Tools, allowed
from dlp.triggers import EVERYTHING, any_of

SHORT: Final = 1_000
"""Characters of a line. A longer text hardly holds nothing."""
_SURELY: Final = 100
"""Units of work a character, more than linkage is charged for such a text: where the budget allows so much, it allows each step."""
AT_HAND: Final = 4096
"""Pairs that are kept."""
_LOUD: Final = any_of(references.POINTING, references.CONTINUING, unregistered.SIGNS, CHARGED)
"""Where one of these stands, the long way is gone."""


SILENCE: Final = facts.after(SILENT, gaps=(), pressure=False)
"""What policy is asked about such a line."""


class Pair(NamedTuple):
    """What stands of two people, of whom one writes to the other, before a text is read."""

    sender: Who
    whos: tuple[Who, ...]
    fields: tuple[str, ...]
    before: Before
    alike: Collection[Recipient]
    leaning: bool  # could a rule act on wording that leans on somebody?
    loud: int  # what may not stand in a text that goes the short way


def met(
    message: Message, tools: Tools, today: date, budget: Budget, bases: tuple[Basis, ...]
) -> tuple[facts.Scene, Sequence[Gap], Before, Collection[Recipient], bool, int]:
    """Who takes part (`scene_of`), what is asked of policy before, whether wording that leans on somebody matters, and `Pair.loud`."""
    key = known = None
    alone = len(message.recipients) == 1 and not message.attachments
    if alone and (message.conversation is None or message.conversation.members is None):
        sender, to = message.sender, message.recipients[0]
        key = message.channel, message.event, sender.address.reveal(), sender.staff_id, to.address.reveal(), to.field, today
        known = tools.pairs.get(key)
    if known is not None:
        scene = facts.Scene(message, known.sender, known.whos, known.fields, today, tools.may_approve, bases)
        return scene, (), known.before, known.alike, known.leaning, known.loud
    scene, unclear = scene_of(message, tools, today=today, budget=budget, bases=bases)
    before, alike = asking.before(scene), asking.recipients(scene)
    leaning = tools.asking.about_wording(before, alike)
    if key is None or unclear or len(scene.recipients) != 1 or not (is_ordinary(key[2]) and is_ordinary(key[4])):
        return scene, unclear, before, alike, leaning, EVERYTHING
    loud = _loud(scene, leaning, tools)
    if len(tools.pairs) >= AT_HAND:
        tools.pairs.clear()
    tools.pairs[key] = Pair(scene.sender, scene.recipients, scene.fields, before, alike, leaning, loud)
    return scene, unclear, before, alike, leaning, loud


def _loud(scene: facts.Scene, leaning: bool, tools: Tools) -> int:
    who, index = scene.recipients[0], tools.index
    stand = standings(scene.sender, scene.recipients, index, today=scene.today)
    if who.rows or stand.asked or (leaning and citizen(who)) or 0 < stand.mine <= few.OWN or few.pool(index, stand, set()):
        return EVERYTHING
    return (
        _LOUD
        | (answers.WHO if stand.counterpart else 0)
        | (wording.GATE if stand.interest else 0)
        | (name_words.LONG_NAMES if index.has_any("name_word") else 0)
    )


def nobody(views: Sequence[TextView], index: Index, budget: Budget, read: Read) -> bool:
    """Is this a line in which linkage finds nothing that could mean anybody, and no talk of a request? Nothing was found in it. Its steps, as
    `dlp.linkage.contents` asks them."""
    if len(views) != 1:
        return False
    view = views[0]
    seen, text = view.text.looked(), view.text.reveal()
    if view.part != "text" or view.how != "plain" or view.streams or len(text) > SHORT:
        return False
    if not budget.allows(_SURELY * len(text)) or (seen & mailboxes.GATE and "." in text):
        return False
    if index.names(text, None, seen) or (seen & variants.LOOSE and any([True for _ in variants.loose(text, seen)])):
        return False
    talks, told = seen & wording.GATE, seen & dictated.GATE
    street = seen & addresses.STREET and seen & addresses.DIGIT
    return not (talks or told or street or view.numbers) or _says_nothing(read(views)[0], index, talks, told, street)


def _says_nothing(reading: Reading, index: Index, talks: int, told: int, street: int) -> bool:
    if talks and (reading.said.kind or reading.said.worded):
        return False
    found = Seen([], [], [])
    if reading.view.numbers and ((of := digits.numbers([reading], index, found, Budget())).groups or of.cases):
        return False
    if told:
        digits.reordered([reading], index, found)
    if street:
        addresses.search([reading], index, found, Budget())
    return found.untouched


def remembered(scene: facts.Scene, pieces: tuple[Fragment, ...], index: Index, memory: Memory, now: datetime) -> bool:
    """Was anything told before that such a line could go on with?"""
    if not index:
        return False
    if earlier(scene.message, scene, index, memory, now, numbers=bool(pieces)) != NOTHING_EARLIER:
        return True
    return bool(pieces) and memory.up_to_now()


def passed(
    scene: facts.Scene,
    pieces: tuple[Fragment, ...],
    parts: tuple[Part, ...],
    tools: Tools,
    now: datetime,
    times: tuple[int, int, int, int],
) -> Scanned:
    """What is found out about such a line. `times`: when it was begun, read, searched by detectors and by linkage, in nanoseconds."""
    message, who = scene.message, scene.recipients[0]
    began, read, detected, ended = times
    verdict = Verdict(
        message, allowed(tools.policy), sender=scene.sender.general, recipients=((message.recipients[0], who.general),),
        stages=(("views", (read - began) // 1000), ("findings", (detected - read) // 1000), ("links", (ended - detected) // 1000)),
        elapsed_us=(ended - began) // 1000,
    )  # fmt: skip
    if not pieces:
        return Scanned(verdict, (), None, parts)
    entry = entry_of(SILENT, tools.index, at=now, message=message.id or repr(now), digits=pieces, by=scene.sender.identity)
    return Scanned(verdict, keys_of(message, scene, tools.index), entry, parts)
