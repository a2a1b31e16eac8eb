"""Who may be meant: every person of the register whom some mention of a message could be, with his mentions.

Pure. First what stands there as it is (numbers, addresses, names), then pieces of digits, then the rich matching against the few: each step only
with the cases in question. A case number makes its requester a candidate without a field: it says which case, not who.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dlp.linkage import (
    births,
    descriptions,
    digits,
    few,
    halves,
    met,
    namesakes,
    naming,
    rebuilt,
    references,
    sounding,
    traits,
    weights,
    wording,
)
from dlp.linkage.crowd import Besides, Crowd
from dlp.linkage.digits import Numbers
from dlp.linkage.index import Index
from dlp.linkage.judge import Candidate
from dlp.linkage.mentions import STRONG, Mention
from dlp.linkage.naming import Named
from dlp.linkage.standing import Standings
from dlp.linkage.texts import Reading

LISTED: Final = 100
"""Dates of birth in one message from which it is a list: each is that of dozens in a large register, and nearly all stand beside their bearer's name or
number."""
MAX_SPOKEN: Final = 200
"""Cases spoken of beyond which a message is about requests in general, and pieces are not compared with each."""


@dataclass(slots=True)
class Topic:
    """Which cases a message speaks of. Rows."""

    bits: Mapping[int, float]  # of the title words
    near: set[int]  # the topic
    cases: set[int]  # by number
    earlier: frozenset[int]  # the topic just before

    @property
    def meant(self) -> set[int]:
        return self.near | self.cases


@dataclass(slots=True)
class Candidates:
    """People by number of the register, and all mentions they rest on."""

    index: Index
    stand: Standings
    people: dict[int, Candidate] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    left: list[Mention] = field(default_factory=list)
    """Of dates of birth in a long list: the rows for which nothing but the date speaks, where something more speaks for others of the same date."""
    _said: set[tuple[object, ...]] = field(default_factory=set)

    def take(self, found: Iterable[Mention]) -> None:
        """Of mentions that say the same at several places, the first is the one that its candidates rest on."""
        for mention in found:
            self.mentions.append(mention)
            said = mention.says
            if said in self._said:
                continue
            self._said.add(said)
            people = self.people
            for row, number in zip(mention.rows, self.index.persons(mention.rows), strict=True):
                person = people.get(number)
                if person is None:
                    people[number] = Candidate({row}, {mention.field: mention})
                else:
                    person.add(mention, row)

    def take_shared(self, found: Iterable[Mention], close: set[int]) -> None:
        """Mentions of a value that many share: of each, first those who are shown by something else, and the rows that are `close` to somebody here.
        Where there is nobody of the kind, all."""
        for mention in found:
            numbers = self.index.persons(mention.rows)
            shown = [n in self.people and bool(self.people[n].fields) for n in numbers]
            first = [row for row, known in zip(mention.rows, shown, strict=True) if known or row in close]
            if not any(shown) or len(first) == len(mention.rows):
                self.take((mention,))
                continue
            one = mention._replace(rows=tuple(first))
            again = one.says in self._said
            self.take((one,))
            if not again:
                held = set(first)
                self.left.append(mention._replace(rows=tuple([row for row in mention.rows if row not in held])))

    def known(self, rows: Iterable[int]) -> bool:
        """Is one of these requesters shown by a whole field already?"""
        people = (self.people.get(self.index.person(row)) for row in rows)
        return any(one is not None and ("name" in one.fields or not STRONG.isdisjoint(one.fields)) for one in people)

    def shown(self, rows: Iterable[int]) -> bool:
        people = (self.people.get(self.index.person(row)) for row in rows)
        return any(one is not None and bool(one.fields) for one in people)


def gather(
    found: Sequence[Mention], named: list[Named], crowd: Crowd, general: str, title: Callable[[int], float] | None, numbers: Numbers, readable: Sequence[Reading], topic: Topic, index: Index, stand: Standings, *,
    talk: bool, pointing: bool = False, answering: bool = False, before: frozenset[tuple[str, int]] = frozenset(), fresh: bool = False,
) -> Candidates:  # fmt: skip
    """`talk`: a request is spoken of, or somebody is pointed at. `before`: pieces that were told before and may be anybody's. `answering`: one was spoken of just before, and not here. `title`: bits of what is said
    of a row's title; `general`: of the message as a whole. Names of the crowd that matter are added to `named`. `fresh`: nothing was told before that this
    message could go on with."""
    made = Candidates(index, stand)
    births = [m for m in found if m.field == "birth_date"] if fresh else []
    births = births if len(births) >= LISTED else []
    many = max(1, (crowd.strong + sum(n.strength != "name_weak" for n in named)) // 2)
    made.take([m for m in found if m.field != "birth_date"] if births else found)
    shown = {row for m in found for row in m.rows}

    def by_name(some: Iterable[Named]) -> None:
        made.take(
            m for one in some if (m := naming.mention(one, index, stand, many=many, shown=shown, answering=answering)) is not None
        )

    if crowd:
        named += crowd.meant(
            Besides(many, shown | topic.cases | topic.earlier | stand.asked | stand.spoken, title, general, pointing, answering)
        )
    dated = list(namesakes.dated(named, index))
    made.take(dated)
    shown |= {row for m in dated for row in m.rows}
    by_name(named)
    known = len(named)
    spoken = stand.spoken if len(stand.spoken) <= MAX_SPOKEN else set()
    told: list[Mention] = []
    if numbers.groups and (talk or any([references.points_at_somebody(one.text) for one in readable])):
        # digits that were picked out as a piece of his number are not his last four again
        others = {row for person in made.people.values() if person.fields.keys() != {"phone_part"} for row in person.rows}
        others.update(*[m.rows for m in births])
        told = list(digits.pieces(numbers, index, stand, others | crowd.rows | spoken))
        shown |= {row for m in told for row in m.rows}
    named += wherever(crowd, made, shown)
    by_name(named[known:])
    made.take(told)
    likely = _likely(topic, stand)
    if talk or topic.near or topic.cases or likely - stand.spoken:
        _among_few(made, readable, topic, spoken, likely, before, told=talk)
    if answering and stand.sender_knows:
        for one in readable:
            if one.plain and len(one.text) <= few.SHORT:
                made.take(few.given_names(one, index, stand, answering=True))
    for row in topic.cases:
        person = made.people.setdefault(index.person(row), Candidate())
        person.rows.add(row)
        person.extra.add("case_no")
    known = len(named)
    named += wherever(crowd, made, shown)
    by_name(named[known:])
    if births:
        close = topic.near | topic.cases | stand.spoken | stand.asked | stand.colleagues | stand.hinted
        close.update(*stand.interest)
        if title is not None:
            close.update([row for row in {row for m in births for row in m.rows} if title(row) >= weights.TOPIC_LEAST])
        made.take_shared(births, close)
    return made


def wherever(crowd: Crowd, made: Candidates, shown: set[int]) -> list[Named]:
    """Names of the crowd that are those of somebody who is a candidate anyhow: wherever else they stand in the list."""
    return crowd.of(shown.union(*[person.rows for person in made.people.values()])) if crowd else []


def _likely(topic: Topic, stand: Standings) -> set[int]:
    """The cases that the message most likely speaks of: one common word of the title is enough among a few of the sender's own."""
    likely = topic.cases or topic.near | stand.spoken
    if not likely and stand.mine <= few.OWN:
        likely = {row for rows in stand.open_own for row in rows if topic.bits.get(row, 0.0) >= weights.TOPIC_OWN}
    return likely


def _among_few(
    made: Candidates,
    readable: Sequence[Reading],
    topic: Topic,
    spoken: set[int],
    likely: set[int],
    half: frozenset[tuple[str, int]],
    *,
    told: bool,
) -> None:
    rows = few.pool(made.index, made.stand, plainest(topic.near, topic.bits) | topic.cases | spoken)
    rows |= met.pool(readable, made.index, made.stand, half)
    meant = pointed(likely, topic.bits, made.stand)
    before = pointed(set(topic.earlier), topic.bits, made.stand)
    heard: sounding.Heard = {}

    def titled(row: int, word: str) -> bool:
        return made.index.holds(row, "topic", word)

    for one in readable:
        if one.says(wording.TALK) or one.says(references.POINTING):
            made.take(sounding.near_cues(one, made.index, made.stand, heard))
            if one.plain and made.stand.sender_knows:
                made.take(few.given_names(one, made.index, made.stand))
            if not made.known(meant):
                made.take(descriptions.described(one, meant))
                if not made.stand.asked:  # to the requester himself everybody described is himself
                    made.take(traits.described(one, meant, lambda word: few.is_name(word, made.index), titled))
        if rows:
            made.take(few.loose(one, made.index, rows, told=told))
            made.take(births.ages(one, made.index, rows, made.stand.today.year))
            made.take(places := list(few.pieces(one, made.index, rows)))
            made.take(halves.homes(one, made.index, rows, {row for m in places if m.field == "road" for row in m.rows}))
            made.take(rebuilt.found(one, made.index, rows))
        if one.plain and not made.known(meant):
            made.take(sounding.found(one, made.index, meant, told=told))
        if before and len(one.text) <= few.SHORT and one.says(references.CONTINUING) and not made.shown(before):
            made.take(descriptions.continued(one, before))


def plainest(near: set[int], bits: Mapping[int, float]) -> set[int]:
    """The cases that are the topic, where they are many those of which most is said."""
    if len(near) <= few.POOL:
        return near
    best = max(bits.get(row, 0.0) for row in near)
    return {row for row in near if bits.get(row, 0.0) >= best - few.PLAINLY}


def pointed(rows: set[int], bits: Mapping[int, float], stand: Standings) -> set[int]:
    """The cases that a description may mean: spoken of most plainly, by who has to do with them, open ones first."""
    close = {row for row in rows if stand.word(row) in few.CLOSE}
    close = {row for row in close if row < stand.index.open_rows} or close
    best = max((bits.get(row, 0.0) for row in close), default=0.0)
    return {row for row in close if bits.get(row, 0.0) >= best - few.PLAINLY}
