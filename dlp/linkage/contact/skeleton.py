"""The skeleton of a text to a citizen: what stays when one template is filled in for another person. And who has sent one to whom.

What a filling may change is of a type, and each type is a slot of its own: the name of one person (before a form of address), a date, a time, an amount,
a number of at most `DIGITS` digits, a place of the site's own list (`places` of lexicons.yaml). Everything else stays letter by letter, telephone
numbers and addresses of mail and of pages among it: whose number stands there is what a template says, and an address could say anything. So a word
that somebody adds, at whatever place, makes another skeleton. Two ways for a skeleton to speak for a message (never for one to somebody whom its
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
from functools import lru_cache
from typing import Final, NamedTuple

from dlp.linkage.surnames import SINGLE, TWO_SYLLABLE

LONGEST: Final = 4_000
"""Characters of which a skeleton is made; a longer text is no template to one citizen."""
SHORTEST: Final = 20
"""Letters that a skeleton must hold: what is shorter is said by everybody and says nothing of where it comes from."""
DIGITS: Final = 8
"""Digits of one number that a filling may change: of more a telephone number could be made."""
_STAYS: Final = r"(?P<stays>[\w.+-]+@[\w.-]+|(?:https?://|www\.)\S+|(?<![\d-])(?:\+82[-. ]?|0)\d{1,2}[-.) ]{0,2}\d{3,4}[-. ]{0,2}\d{4}(?!\d)|(?<!\d)1\d{3}[-. ]\d{4}(?!\d))"
_VALUES: Final = (
    ("date", r"(?<!\d)(?:\d{4}\s?(?:[.\-/]|년)\s?)?\d{1,2}\s?(?:[.\-/]|월)\s?\d{1,2}(?:일|\.(?!\d)|(?![\d.\-/]))(?:\s?\([월화수목금토일]\))?"),
    ("time", r"(?<!\d)(?:(?:오전|오후)\s?)?\d{1,2}(?::\d{2}|시(?:\s?\d{1,2}분)?)(?!\d)"),
    ("amount", r"(?<![\d,])\d{1,3}(?:,\d{3})+(?![\d,])"),
    ("case", rf"(?<![\d-])\d{{4}}-\d{{3,{DIGITS}}}(?![\d-])"),
    ("number", rf"(?<!\d)\d{{1,{DIGITS}}}(?!\d)"),
)  # fmt: skip
_SURNAMES: Final = "|".join((*sorted(TWO_SYLLABLE), f"[{''.join(sorted(SINGLE))}]"))
_POSTS: Final = r"(?:[가-힣]{1,2}장|어머|아버|할머|부모|선배|후배|강사|기자|교수|교사|의원|위원|간사|여사|사모|고객|대표|선생|담당|감사|이사|주무관|비서관?|조합원|사장|어르신|학부모|보호자)(?=\s?(?:님|씨))"
"""What stands before 님, begins like a surname and is none."""
_NAME: Final = rf"(?P<name>(?<![가-힣])(?!{_POSTS})(?:{_SURNAMES})[가-힣]{{1,2}}(?=\s?(?:님|씨|귀하|어르신|선생님|고객|학부모|보호자|대표)(?![가-힣]{{3}})))"
"""A surname, and one or two syllables more, before a form of address."""
_SPACE: Final = re.compile(r"[\s\u200b-\u200f\ufeff]+")


class Read(NamedTuple):
    """`skeleton`: of the texts, in one line, "" where they are no filling of a template; `name`: the one person they name in a slot ("" nobody)."""

    skeleton: str
    name: str = ""


def read(texts: Sequence[str], places: Collection[str] = ()) -> Read:
    """Of a message's own texts; no skeleton where too little stays, there is too much, or two persons are named where one would be. `places`: the
    site's own list. Linear in their length."""
    whole = "\n".join(texts)
    if len(whole) > LONGEST:
        return Read("")
    plain = _SPACE.sub(" ", unicodedata.normalize("NFKC", whole)).strip()
    names: set[str] = set()

    def slot(found: re.Match[str]) -> str:
        kind = found.lastgroup or ""
        if kind == "stays":
            return found[0]
        if kind == "name":
            names.add(found[0])
        return f"\x02{kind}\x03"

    made = _slots(tuple(sorted(places))).sub(slot, plain.translate(_MARKS)).casefold()
    if len(names) > 1 or sum(c.isalpha() for c in _SLOT.sub("", made)) < SHORTEST:
        return Read("")
    return Read(made.replace("\x02", "{").replace("\x03", "}"), next(iter(names), ""))


def skeleton(texts: Sequence[str], places: Collection[str] = ()) -> str:
    """The skeleton alone."""
    return read(texts, places).skeleton


_SLOT: Final = re.compile("\x02[a-z]+\x03")
_MARKS: Final = {0x02: " ", 0x03: " ", ord("{"): "(", ord("}"): ")"}
"""Nobody writes a slot by hand."""


@lru_cache(maxsize=8)
def _slots(places: tuple[str, ...]) -> re.Pattern[str]:
    """One pass over the text, so that nothing that was put into a slot is looked at again; what stays is looked for first."""
    listed = "|".join(re.escape(unicodedata.normalize("NFKC", one)) for one in sorted(places, key=len, reverse=True) if one.strip())
    place = rf"|(?P<place>(?<![가-힣])(?:{listed})(?![가-힣]))" if listed else ""
    values = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _VALUES)
    return re.compile(f"{_STAYS}|{_NAME}{place}|{values}")


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
