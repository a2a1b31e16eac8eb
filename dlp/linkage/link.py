"""Findings × register → links: whose data does this message show, and how surely?

Pure. Takes the views and findings of one message, the register index, what was remembered of earlier messages, and returns one
`Link` per person. The rules are those of the default policy's definitions: a phone, mail, resident number or address identifies; a
name needs context or a second field; pieces need the topic or the case number; a staff homonym is weaker; a bare name is nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from dlp.budget import HIT, Budget
from dlp.linkage import sightings, wording
from dlp.linkage.index import Index
from dlp.linkage.lexicons import Lexicons
from dlp.linkage.rolling import Pieces
from dlp.linkage.sightings import MAX_TOPICS, MAX_VIEWS, STRONG, Person
from dlp.model import Finding, Link, TextView

SECOND: Final = STRONG | {"birth_date", "bank_account", "passport", "driver_license", "case_no", "phone_part", "rrn_part"}
"""One of these beside a name is enough."""
PIECES: Final = frozenset({"name_part", "birth_date", "phone_part", "rrn_part"})
"""Two different ones, or one with the topic or the case number, point at a person."""
WEIGHT: Final = {
    "phone": 0.97, "email": 0.97, "rrn": 0.99, "frn": 0.99, "address": 0.93, "passport": 0.5, "driver_license": 0.5,
    "name": 0.7, "name_weak": 0.3, "case_no": 0.4, "birth_date": 0.4, "name_part": 0.35, "phone_part": 0.35, "rrn_part": 0.5,
    "bank_account": 0.4, "topic": 0.3, "context": 0.4,
}  # fmt: skip
"""How much one field says that this person is meant: combined as independent evidence, 1 - Π(1 - w)."""


_LINKING: Final = 8
"""Units of work a character: names, topics, wording, spelled-out values and case numbers are passes of their own."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the same conversation, or the same people, were shown before (see `dlp.linkage.memory`)."""

    fields: dict[int, frozenset[str]] = field(default_factory=dict)  # person → fields
    topics: frozenset[int] = frozenset()  # rows
    context: bool = False
    digits: tuple[Pieces, ...] = ()


@dataclass(frozen=True, slots=True)
class Linked:
    links: tuple[Link, ...]
    findings: tuple[Finding, ...]  # all, those in the register marked known, names of the register added
    context: bool  # the request itself is spoken of, in this message or just before
    topics: frozenset[int]  # rows whose title is spoken of
    unlinked_ids: tuple[str, ...]
    staff_mobile: bool
    said: bool = False  # the request is spoken of in this message itself


def link(
    views: Sequence[TextView],
    findings: Sequence[Finding],
    index: Index,
    *,
    words: Lexicons,
    earlier: Earlier,
    sender_knows: Callable[[int], bool],
    joined: Iterable[tuple[str, int]] = (),
    topic_rows: Iterable[int] = (),
    budget: Budget | None = None,
) -> Linked:
    """Link one message, as far as `budget` goes: a view that it does not allow is left out and noted there.

    `sender_knows(row)`: needs the sender to know that case? `joined`: (field, row) of numbers that the digits of this message complete
    together with earlier ones. `topic_rows`: rows to test the topic for although nothing of them was found (the recipients' own).
    """
    budget = budget or Budget()
    views = [view for view in views if budget.charge(_LINKING * len(view.text), view.part)]
    findings = findings if budget.charge(HIT * len(findings)) else ()
    people: dict[int, Person] = {}
    person_of: dict[int, int] = {}

    def at(row: int) -> Person:
        number = person_of.get(row)
        if number is None:
            number = person_of[row] = index.case(row).person
        return people.setdefault(number, Person())

    readable = views[:MAX_VIEWS]
    texts = [view.text.reveal() for view in readable]
    tone = max([wording.tone(text) for text in texts], default=0)
    context = earlier.context or tone == 2
    petitioner = context or tone == 1
    marked, staff_mobile = sightings.values(findings, index, words, at) if findings else ([], False)
    named = sightings.names(views, index, at, budget)
    if petitioner and not any("name" in person.fields for person in people.values()):
        named += sightings.reordered(readable, index, at)
    named += sightings.spelled_out(readable, index, at)
    groups: frozenset[str] = frozenset()
    runs = [run for view in views if view.numbers for run in sightings.outside_links(view)]
    if runs:
        sightings.register_numbers(runs, index, at)
        sightings.numbers_of_cases(views, index, at)
        if people or earlier.topics or any([wording.points_at_somebody(text) for text in texts]):
            groups = sightings.groups(runs)
    for name, row in joined:
        at(row).add(name, row)
    if not (people or petitioner or groups or topic_rows or earlier.fields or marked or any(["씨" in text for text in texts])):
        return Linked((), (), context, frozenset(), (), staff_mobile, tone == 2)

    topics: frozenset[int] = frozenset()
    sure = len(people) == 1 and all(STRONG & p.fields.keys() and len(p.rows) == 1 for p in people.values())
    if topic_rows or not sure:
        topics = frozenset(row for text in texts for row in index.topics(text))
    spoken = topics | earlier.topics
    if spoken and len(spoken) <= MAX_TOPICS:
        for text in texts:
            for row in index.surnames(text, spoken):
                at(row).add("name_part", row)
    if groups:
        sightings.pieces(groups, spoken, index, people, at)
    if people:
        sightings.accompanying(marked, people, index, person_of)
    links = []
    for number in _apart(people, spoken, sender_knows):
        one = _assemble(
            number, people[number], index, earlier=earlier, topics=spoken, context=petitioner, sender_knows=sender_knows
        )
        if one is not None:
            links.append(one)
    unlinked = dict.fromkeys(f.entity for f in marked if f.entity.unique and not f.known)
    return Linked(tuple(links), _merge(marked, named), context, topics, tuple(unlinked), staff_mobile, tone == 2)


# ---------------------------------------------------------------- from rows to people


def _apart(people: dict[int, Person], topics: frozenset[int], sender_knows: Callable[[int], bool]) -> list[int]:
    """Tell namesakes apart: of several people linked by the same name alone, keep those whom something else supports."""

    def support(number: int) -> int:
        person = people[number]
        strong = sum(4 for name in person.fields if name in STRONG)
        second = sum(2 for name in person.fields if name in SECOND - STRONG - {"bank_account"})
        return strong + second + (1 if person.rows & topics else 0)

    keep = dict.fromkeys(people)
    by_hit: dict[int, list[int]] = {}
    for number, person in people.items():
        for hit in person.names:
            by_hit.setdefault(hit, []).append(number)
    for rivals in by_hit.values():
        if len(rivals) < 2:
            continue
        best = max(support(n) for n in rivals)
        chosen = [n for n in rivals if support(n) == best]
        if best == 0:
            known = [n for n in chosen if any(sender_knows(row) for row in people[n].rows)]
            chosen = known or chosen
        for number in rivals:
            if number not in chosen and not (STRONG & people[number].fields.keys()):
                keep.pop(number, None)
    return list(keep)


def _assemble(
    number: int,
    person: Person,
    index: Index,
    *,
    earlier: Earlier,
    topics: frozenset[int],
    context: bool,
    sender_knows: Callable[[int], bool],
) -> Link | None:
    fresh = set(person.fields)
    before = earlier.fields.get(number, frozenset())
    fields = fresh | before
    rows = index.person_rows(number, person.rows)
    topic = bool(topics.intersection(rows))
    identified = bool(fields & STRONG)
    if not identified and "name" in fields:
        identified = context or topic or bool(fields & SECOND)
    if not identified and "name_weak" in fields:
        identified = bool(fields & (SECOND - {"bank_account"}))
    pieces = fields & PIECES
    unique = "name_part" in fields and context and len(rows) <= 3 and index.sole_part(number, person.rows)
    partial = not identified and bool(pieces) and (topic or "case_no" in fields or len(pieces) > 1 or unique)
    if not (identified or partial) and not fields - {"name_weak"}:
        return None  # a word that is also somebody's name, and nothing more
    doubt = 1.0
    for name in fields | ({"topic"} if topic else set()) | ({"context"} if context else set()):
        doubt *= 1.0 - WEIGHT.get(name, 0.3)
    shown = frozenset("name" if f == "name_weak" and identified else f for f in fields)
    new = frozenset("name" if f == "name_weak" and identified else f for f in fresh)
    chosen = _cases_meant(person, rows, index, topics=topics, sender_knows=sender_knows)
    return Link(
        person=number,
        rows=chosen,
        case_nos=tuple(index.case(row).case_no for row in chosen),
        fields=shown,
        fresh=new,
        strength=round(1.0 - doubt, 3),
        identified=identified,
        partial=partial,
        topic=topic,
    )


def _cases_meant(
    person: Person, rows: tuple[int, ...], index: Index, *, topics: frozenset[int], sender_knows: Callable[[int], bool]
) -> tuple[int, ...]:
    """Which of his cases is the message about? The one whose number stands there, else whose topic, else the sender's own, else the open ones."""
    tests: tuple[Callable[[int], bool], ...] = (
        lambda row: row in person.fields.get("case_no", ()),
        lambda row: row in topics,
        sender_knows,
        lambda row: index.case(row).status == "open",
    )
    for test in tests:
        chosen = tuple(row for row in rows if test(row))
        if chosen:
            return chosen
    return rows


def _merge(findings: list[Finding], named: list[Finding]) -> tuple[Finding, ...]:
    """Register names win over the cue detector's on the same span; the same name seen through two views is one finding."""
    taken: dict[tuple[str, int, int], Finding] = {}
    for found in named:
        key = (found.part, found.start, found.end)
        if key not in taken or taken[key].score < found.score:
            taken[key] = found
    spans: dict[str, list[tuple[int, int]]] = {}
    for part, start, end in taken:
        spans.setdefault(part, []).append((start, end))
    rest = [f for f in findings if f.entity != "PERSON" or not any(a < f.end and f.start < b for a, b in spans.get(f.part, ()))]
    return tuple(sorted((*rest, *taken.values()), key=lambda f: (f.part, f.start, f.end)))
