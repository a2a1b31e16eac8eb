"""What stands in one message and what it speaks of, before anybody is judged.

    values       what detectors and the register find: whole values, names, numbers, pieces that earlier messages complete
    talk         whether a request is spoken of, somebody is pointed at, a question is asked

Pure, as all of linkage; the order of the steps matters: each may spend what the next would read again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from dlp.budget import HIT, Budget
from dlp.frozen import quickly_made
from dlp.linkage import (
    addresses,
    answers,
    dictated,
    digits,
    few,
    halves,
    letters,
    mailboxes,
    mentions,
    met,
    name_words,
    naming,
    references,
    variants,
    windows,
    wording,
)
from dlp.linkage.crowd import Crowd
from dlp.linkage.digits import Numbers
from dlp.linkage.index import Index
from dlp.linkage.lexicons import Lexicons
from dlp.linkage.mentions import Seen
from dlp.linkage.naming import Named
from dlp.linkage.rolling import Fragment, Pieces
from dlp.linkage.standing import Standings
from dlp.linkage.texts import LONG, MAX_VIEWS, Read, Reading, readings
from dlp.model import Finding, TextView
from dlp.triggers import any_of

MAX_TOPICS: Final = 200
_LINKING: Final = 8
"""Units of work a character: names, topics, wording, spelled-out values and case numbers are passes of their own."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the same conversation, or the same people, were shown before (see `dlp.linkage.memory`)."""

    fields: dict[int, frozenset[str]] = field(default_factory=dict)  # person → fields
    topics: frozenset[int] = frozenset()  # rows
    context: bool = False
    digits: tuple[Pieces, ...] = ()
    halves: dict[int, frozenset[str]] = field(default_factory=dict)  # row → halves of fields
    letters: tuple[tuple[Fragment, ...], ...] = ()  # pieces of names, a line each, in order of time
    asked: frozenset[int] = frozenset()  # rows of those of whom a recipient asked just now whether it was they who filed
    pieces: frozenset[tuple[str, int]] = frozenset()  # (what of, token) of pieces that may be anybody's (`dlp.linkage.met`)
    begun: tuple[str, ...] = ()  # how threats begin that the same sender has not ended (`dlp.pipeline.pieces`)


@quickly_made
@dataclass(frozen=True, slots=True)
class Talk:
    """What kind of business the sentences are. `kind`: request, claim, petition or ""; `worded`: the same of what may be of another procedure."""

    kind: str
    worded: str
    said: bool  # the request is spoken of in this message
    context: bool  # here, or just before
    pointing: bool  # somebody is pointed at
    continuing: bool  # a thing that was spoken of goes on
    hinted: bool  # the sender has few cases, and may speak of one of them
    taken_up: bool  # a thing is taken up of which the writers know
    who: bool  # it is asked who somebody was
    by_title: bool = False  # general talk, of which the title of a case makes talk of a request: of that one

    @property
    def any(self) -> bool:
        return self.told or self.hinted

    @property
    def told(self) -> bool:
        """Is there talk that what is said next may go on with? A topic by itself is none."""
        return bool(self.kind or self.worded or self.context or self.pointing or self.continuing or self.who or self.taken_up)


NO_TALK: Final = Talk("", "", said=False, context=False, pointing=False, continuing=False, hinted=False, taken_up=False, who=False)
_TURNING: Final = any_of(references.POINTING, references.CONTINUING)


@dataclass(slots=True)
class Contents:
    """What stands there. `named` grows with what is found out about the names of the crowd, `seen` with what topics make of addresses."""

    readable: Sequence[Reading]
    talk: Talk
    seen: Seen
    named: list[Named]
    crowd: Crowd
    numbers: Numbers
    cases: set[int]  # rows whose number stands there
    spelled: tuple[Fragment, ...]  # what may be pieces of a name
    halves: dict[int, frozenset[str]]  # row → halves of fields that say nothing yet
    pieces: tuple[tuple[str, int], ...] = ()  # (what of, token) of pieces that may be anybody's

    @property
    def nobody(self) -> bool:
        """Nothing that could mean anybody, and no talk that another message could complete."""
        return not (self.talk.any or self.named or self.crowd or self.seen.mentions or self.numbers.groups or self.cases)


def contents(
    views: Sequence[TextView],
    findings: Sequence[Finding],
    index: Index,
    *,
    words: Lexicons,
    earlier: Earlier,
    stand: Standings,
    joined: Sequence[tuple[str, int]],
    across: Sequence[tuple[str, int]],
    budget: Budget,
    read: Read = readings,
) -> Contents:
    """As far as `budget` goes; the parameters are those of `link`. Cases that are spoken of are noted in `stand`."""
    views = [view for view in views if budget.charge(_LINKING * len(view.text), view.part)]
    reading = read(views)
    readable = reading[:MAX_VIEWS]
    every, short = _signs(reading, readable)
    talk = _talk(readable, every, short, stand, earlier)
    seen = mentions.values(findings if budget.charge(HIT * len(findings)) else (), index, words)
    named, crowd = _names(reading, readable, talk, index, stand, seen, budget, every)
    numbers = _numbers(reading, readable, index, stand, seen, budget, every)
    cases = numbers.cases | mentions.case_rows(seen)
    if joined:
        seen.mentions += mentions.joined(joined)
    if across:
        seen.mentions += mentions.joined(across, "parts")
    if earlier.halves:
        seen.mentions += halves.second(readable, index, earlier.halves)
    if earlier.asked:
        seen.mentions += answers.confirmed(readable, index, earlier.asked)
    spoken_of = talk.context or bool(earlier.topics or cases)
    spelled = _spelled(readable, talk, earlier, index, stand, spoken_of=spoken_of)
    if spelled:
        seen.mentions += letters.told(spelled, earlier.letters, index, stand)
    stand.spoken.update(cases)
    if earlier.topics or earlier.fields:
        stand.spoken.update(
            list(earlier.topics)[:MAX_TOPICS], (row for person in earlier.fields for row in index.person_rows(person))
        )
    noted = _halves(readable, index, stand, seen)
    loose = met.pieces(readable, index) if spoken_of else ()
    return Contents(readable, talk, seen, named, crowd, numbers, cases, spelled if stand.matters else (), noted, loose)


def _spelled(
    readable: Sequence[Reading], talk: Talk, earlier: Earlier, index: Index, stand: Standings, *, spoken_of: bool
) -> tuple[Fragment, ...]:
    """What may be pieces of a name, where a request or a case was spoken of just before, or pieces were told."""
    if not earlier.letters and not (stand.matters and spoken_of):
        return ()
    return letters.of(readable, index.number_key, longest=letters.LONGEST if talk.context else letters.NO_MORE)


def _names(
    reading: Sequence[Reading],
    readable: Sequence[Reading],
    talk: Talk,
    index: Index,
    stand: Standings,
    seen: Seen,
    budget: Budget,
    every: int,
) -> tuple[list[Named], Crowd]:
    named, bare = naming.read(reading, index, stand, seen, budget)
    crowd = Crowd(bare, index, stand)
    petitioner = talk.context or talk.kind == "petition"
    if petitioner or every & variants.LOOSE:
        somebody = crowd.named or any(n.strength == "name" for n in named)
        naming.spelled(readable, index, stand, seen, petitioner=petitioner, named=somebody)
    if every & name_words.LONG_NAMES and index.has_any("name_word"):
        for one in readable:
            seen.mentions += name_words.long_names(one, index, stand)
    if talk.said:
        for one in readable:
            seen.mentions += name_words.roman_names(one, index, stand)
    if stand.interest:
        naming.organisations(readable, index, stand, seen)
    return named, crowd


def _numbers(
    reading: Sequence[Reading], readable: Sequence[Reading], index: Index, stand: Standings, seen: Seen, budget: Budget, every: int
) -> Numbers:
    """Register values in any shape, which no detector can know."""
    numbers = _of_digits(reading, index, seen, budget)
    if any([one.view.streams for one in reading]):
        windows.search(reading, index, seen, numbers, stand, budget)
    if every & dictated.GATE:
        digits.reordered(reading, index, seen)
    if every & mailboxes.GATE and any([one.seen & mailboxes.GATE and "." in one.text for one in readable]):
        mailboxes.search(readable, index, seen, budget)
    if every & addresses.STREET and every & addresses.DIGIT:
        addresses.search(readable, index, seen, budget)
    return numbers


def _of_digits(reading: Sequence[Reading], index: Index, seen: Seen, budget: Budget) -> Numbers:
    """What a text holds in which nothing else was found is kept with it, and what it cost."""
    alone = reading[0] if len(reading) == 1 and seen.untouched else None
    known: tuple[Numbers, int] | None = alone.kept.get("numbers") if alone is not None else None
    if known is not None and budget.charge_surely(known[1]):
        return known[0].copy()
    before = budget.spent
    found = digits.numbers(reading, index, seen, budget)
    if alone is not None and seen.untouched and not budget.missed:
        alone.kept["numbers"] = found.copy(), budget.spent - before
    return found


def _halves(readable: Sequence[Reading], index: Index, stand: Standings, seen: Seen) -> dict[int, frozenset[str]]:
    asked_about = frozenset(few.pool(index, stand, stand.spoken))
    if not asked_about:
        return {}
    noted = halves.first(readable, index, asked_about)
    for row, half in halves.buildings((*seen.mentions, *seen.buildings), asked_about).items():
        noted[row] = noted.get(row, frozenset()) | half
    return noted


def _talk(readable: Sequence[Reading], every: int, short: int, stand: Standings, earlier: Earlier) -> Talk:
    kind, worded = _kinds(readable) if every & wording.GATE else ("", "")
    requested = kind in ("request", "claim")
    context = earlier.context or requested
    few_own = 0 < stand.mine <= few.OWN
    if not (kind or worded or context or short & _TURNING or few_own or (stand.counterpart and short & answers.WHO)):
        return NO_TALK
    brief = [one for one in readable if len(one.text) <= LONG]
    return Talk(
        kind=kind,
        worded=worded,
        said=requested,
        context=context,
        pointing=any([one.says(references.POINTING) for one in brief]),
        continuing=any([one.says(references.CONTINUING) for one in brief]),
        hinted=few_own and bool(brief),
        taken_up=few_own and any([few.taken_up(one.text) for one in brief]),
        who=bool(stand.counterpart) and not context and any([answers.asks_who(one.text) for one in brief]),
    )


def of_somebody(readable: Sequence[Reading]) -> bool:
    """Does a short text speak of a person without a name? Beside the title of his own case an official means its requester, and what comes next tells who."""
    return any(len(one.text) <= LONG and references.somebody(one.text) for one in readable)


def _signs(reading: Sequence[Reading], readable: Sequence[Reading]) -> tuple[int, int]:
    """What a pass sees of all views, and of the short ones whose wording colours the message."""
    every = short = 0
    for one in reading:
        every |= one.seen
    for one in readable:
        if len(one.text) <= LONG:
            short |= one.seen
    return every, short


def _kinds(readable: Sequence[Reading]) -> tuple[str, str]:
    """What kind of business the sentences are, surely and as they are worded."""
    said = [one.said for one in readable if one.says(wording.TALK)]
    kinds, worded = {one.kind for one in said}, {one.worded for one in said}
    return (
        next((kind for kind in ("request", "claim", "petition") if kind in kinds), ""),
        next((kind for kind in ("request", "claim", "doubtful") if kind in worded), ""),
    )
