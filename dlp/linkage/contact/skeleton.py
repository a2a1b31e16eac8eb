"""The skeleton of a text to a citizen: what stays when one template is filled in for another person. And who has sent one to whom.

What a filling changes is taken out: digits, a name before a form of address, a road, an address of mail or of a page. Everything else stays, so
that a sentence that somebody adds makes another skeleton. Two ways for a skeleton to speak for a message (never for one to somebody whom its
sender is interested in, or by who has power over the citizen):

    registered   two persons of the desk vouched for the text (`dlp template`)
    circular     many people outside the register got it before, on several days (`Circulars`); a text that presses, or comes plainly near
                 to a personal approach, is not made lawful by having been sent often
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections import OrderedDict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

LONGEST: Final = 4_000
"""Characters of which a skeleton is made; a longer text is no template to one citizen."""
SHORTEST: Final = 20
"""Letters that a skeleton must hold: what is shorter is said by everybody and says nothing of where it comes from."""
_MAIL: Final = re.compile(r"[\w.+-]+@[\w.-]+|(?:https?://|www\.)\S+")
_NUMBER: Final = re.compile(r"\d+(?:[\s,.:/~-]{0,2}\d+)*")
_NAME: Final = re.compile(r"[가-힣○*]{1,4}(?=\s?(?:님|씨|귀하|어르신|선생님|고객|학부모|보호자|대표)(?![가-힣]{3}))")
_ROAD: Final = re.compile(r"[가-힣]+(?:대로|로|길|번길|동|읍|면|리)(?=\s?#)")
_ROADS: Final = re.compile(r"&(?:\s?#?\s?&)+")
_SPACE: Final = re.compile(r"[\s\u200b-\u200f\ufeff]+")


def skeleton(texts: Sequence[str]) -> str:
    """Of a message's own texts, in one line; "" where too little stays, or there is too much. Linear in their length."""
    whole = "\n".join(texts)
    if len(whole) > LONGEST:
        return ""
    read = unicodedata.normalize("NFKC", whole)
    read = _NUMBER.sub("#", _MAIL.sub("@", read))
    read = _ROADS.sub("&", _ROAD.sub("&", _NAME.sub("%", read)))
    read = _SPACE.sub(" ", read).strip().casefold()
    return read if sum(c.isalpha() for c in read) >= SHORTEST else ""


MANY: Final = 10
"""People outside the register who must have got a text before it is a circular: no fewer than anybody could try a text out on."""
DAYS: Final = 2
"""Days on which they got it."""
KEPT: Final = timedelta(days=30)
MOST: Final = 20_000
"""Skeletons remembered; the one that was sent longest ago goes first."""


@dataclass(slots=True)
class _Sent:
    last: date
    days: set[date] = field(default_factory=set)
    people: set[str] = field(default_factory=set)


class Circulars:
    """Who got which skeleton, by keyed tokens, of this process alone: what is forgotten costs a question at the desk and opens nothing.
    Thread-safe. Counted are recipients who are no requesters: a text that goes to the requesters of one official alone is no circular."""

    def __init__(self) -> None:
        self._sent: OrderedDict[str, _Sent] = OrderedDict()
        self._lock = threading.Lock()

    def note(self, token: str, people: Collection[str], day: date) -> None:
        """A message of this skeleton went out to these people, who stand in no register."""
        if not token or not people:
            return
        with self._lock:
            one = self._sent.get(token)
            if one is None or day - one.last > KEPT:
                one = self._sent[token] = _Sent(day)
                if len(self._sent) > MOST:
                    self._sent.popitem(last=False)
            self._sent.move_to_end(token)
            one.last = max(one.last, day)
            for who in people if len(people) < MANY else list(people)[: MANY - 1]:  # one message to many is one trial
                if len(one.people) < MANY:
                    one.people.add(who)
            if len(one.days) < DAYS:
                one.days.add(day)

    def known(self, token: str, day: date) -> bool:
        with self._lock:
            one = self._sent.get(token)
            return one is not None and len(one.people) >= MANY and len(one.days) >= DAYS and day - one.last <= KEPT
