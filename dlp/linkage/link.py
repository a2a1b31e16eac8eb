"""One message → links: whose data does it show, as requesters, and how likely?

    texts, wording, roles      what the sentences speak of          standing     who could mean whom
    mentions, naming,          what stands there, whom it could     topics       which case is spoken of
    dictated, few, candidates  mean, what is spent                  judge        bits, odds, one mention to one person

Pure. Takes views and findings, the register index, what was remembered and who stands where; returns one `Link` a person with the evidence in bits.
A link is identified (a whole field, odds from `weights.IDENTIFIED`), partial (pieces, the same odds) or suspected (odds from `weights.SUSPECTED`);
what is less likely is kept only where the case number or remembered fields make it worth telling policy.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dlp.budget import HIT, Budget
from dlp.linkage import (
    addresses,
    answers,
    candidates,
    canon,
    evidence,
    few,
    halves,
    letters,
    mailboxes,
    mentions,
    naming,
    roles,
    topics,
    weights,
    windows,
    wording,
)
from dlp.linkage.candidates import Topic, gather
from dlp.linkage.crowd import Crowd
from dlp.linkage.index import CAP, Index
from dlp.linkage.judge import BESIDE, PARTS, Candidate, Court, Judged, compete
from dlp.linkage.lexicons import Lexicons
from dlp.linkage.mentions import STRONG, Seen
from dlp.linkage.naming import Named
from dlp.linkage.neighbours import Neighbours
from dlp.linkage.places import Places
from dlp.linkage.rolling import Fragment, Pieces
from dlp.linkage.standing import Standings, within
from dlp.linkage.texts import LONG, MAX_VIEWS, Reading, Sentences, readings
from dlp.model import Finding, Link, Spent, TextView

MAX_TOPICS: Final = 200
MAX_ASKED: Final = 3
"""People whom one question may mean: whoever says yes to more has named nobody."""
_LINKING: Final = 8
"""Units of work a character: names, topics, wording, spelled-out values and case numbers are passes of their own."""
_PERSONAL: Final = frozenset({"bank_account", "passport", "driver_license", "rrn", "frn"})
"""Fields that are not (or not always) in the register and go with whoever is named."""
_SHOWN_AS: Final = {**dict.fromkeys(PARTS, "name_part"), "birth_year": "birth_date", "birth_day": "birth_date"}


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


@dataclass(frozen=True, slots=True)
class Linked:
    links: tuple[Link, ...]
    findings: tuple[Finding, ...]  # all, those in the register marked known, names of the register added
    context: bool  # the request itself is spoken of, in this message or just before
    topics: frozenset[int]  # rows whose title is spoken of
    unlinked_ids: tuple[str, ...]
    staff_mobile: bool
    said: bool = False  # the request is spoken of in this message itself
    numbered: bool = False  # a case number stands in this message
    plainly: bool = False  # the request is spoken of in a short text, not somewhere in a long one
    own: frozenset[int] = frozenset()  # rows of recipients whose own request is spoken of
    explained: tuple[Spent, ...] = ()  # places that mean somebody or something else
    halves: dict[int, frozenset[str]] = field(default_factory=dict)  # row → halves of fields that stand here, which say nothing yet
    letters: tuple[Fragment, ...] = ()  # what may be pieces of a name
    asking: tuple[int, ...] = ()  # rows of those of whom this message asks whether it was they who filed
    plainest: tuple[int, ...] = ()  # the rows of `topics`, most plainly spoken of first


def link(
    views: Sequence[TextView],
    findings: Sequence[Finding],
    index: Index,
    *,
    words: Lexicons,
    earlier: Earlier,
    stand: Standings,
    joined: Iterable[tuple[str, int]] = (),
    across: Iterable[tuple[str, int]] = (),
    budget: Budget | None = None,
) -> Linked:
    """Link one message, as far as `budget` goes: a view that it does not allow is left out and noted there.

    `stand`: who of sender and recipients has to do with which case. `joined`: (field, row) of numbers that the digits of this message complete
    together with earlier ones, `across`: that they make in several parts of it.
    """
    budget = budget or Budget()
    views = [view for view in views if budget.charge(_LINKING * len(view.text), view.part)]
    findings = findings if budget.charge(HIT * len(findings)) else ()
    reading = readings(views)
    readable = reading[:MAX_VIEWS]
    kind = _kind(readable)
    said = kind in ("request", "claim")
    context = earlier.context or said
    seen = mentions.values(findings, index, words)
    named, bare = naming.read(reading, index, stand, seen, budget)
    crowd = Crowd(bare, index, stand)
    somebody = crowd.named or any(n.strength == "name" for n in named)
    naming.spelled(readable, index, stand, seen, petitioner=context or kind == "petition", named=somebody)
    seen.mentions += [m for one in readable for m in few.long_names(one, index, stand)]
    naming.organisations(readable, index, stand, seen)
    numbers = mentions.numbers(reading, index, seen, budget)
    if any([one.view.streams for one in reading]):
        windows.search(reading, index, seen, numbers, stand, budget)
    if any(["." in one.text for one in readable]):
        mailboxes.search(readable, index, seen, budget)
    addresses.search(readable, index, seen, budget)
    cases = numbers.cases | mentions.case_rows(seen)
    seen.mentions += mentions.joined(joined)
    seen.mentions += mentions.joined(across, "parts")
    seen.mentions += halves.second(readable, index, earlier.halves)
    seen.mentions += answers.confirmed(readable, index, earlier.asked)
    spelled = letters.of(readable, index.number_key) if earlier.letters or (context and stand.matters) else ()
    seen.mentions += letters.told(spelled, earlier.letters, index, stand)
    stand.spoken.update(
        cases, list(earlier.topics)[:MAX_TOPICS], (row for person in earlier.fields for row in index.person_rows(person))
    )
    spelled = spelled if stand.matters else ()
    asked_about = frozenset(few.pool(index, stand, stand.spoken))
    noted = halves.first(readable, index, asked_about)
    for row, half in halves.buildings((*seen.mentions, *seen.buildings), asked_about).items():
        noted[row] = noted.get(row, frozenset()) | half
    short = [one for one in readable if len(one.text) <= LONG]
    pointing = any([one.says(wording.POINTING) for one in short])
    continuing = any([one.says(wording.CONTINUING) for one in short])
    hinted = bool(stand.open_own) and stand.mine <= few.OWN and any(few.hints(one.text) for one in short)
    who = bool(stand.counterpart) and not context and any([answers.asks_who(one.text) for one in short])
    worded = next((kind for kind in ("request", "claim", "doubtful") if any(one.said.worded == kind for one in readable)), "")
    quiet = not (
        hinted
        or who
        or worded
        or named
        or crowd
        or seen.mentions
        or numbers.groups
        or cases
        or kind
        or context
        or pointing
        or continuing
    )
    if quiet and not (stand.asked or earlier.fields or seen.findings):
        return Linked(
            (), (), context, frozenset(), (), seen.staff_mobile, said, halves=noted, letters=spelled, explained=tuple(seen.spent)
        )

    spoken = topics.Spoken([one.text for one in readable], index, stand, talk=said)
    bits = dict(spoken.bits)
    near = topics.near(bits, stand)
    if (
        worded
        and not said
        and _meant(worded, near, bits)
        and any(len(one.text) <= LONG and one.said.worded == worded for one in readable)
    ):  # what is said in general of disclosure, and the title of a case: that case is meant
        kind, said, context = "claim" if worded == "doubtful" else worded, True, True
    if who and near:  # somebody asks who it was, and a case of whom he asks is what he asks about: the answer tells
        context = True
    stand.spoken.update(row for row in near if bits[row] >= weights.TOPIC_ALONE)
    if stand.everything:
        stand.hinted.update(row for row, worth in bits.items() if worth >= weights.TOPIC_LEAST)
    if earlier.halves and any(one.said.asked for one in readable):
        seen.mentions += halves.told(earlier.halves, near | cases)
    if seen.buildings and (kind or context):
        meant = few.pool(index, stand, candidates.plainest(near, bits) | cases | stand.spoken)
        seen.mentions += few.among(seen.buildings, meant)
    named += crowd.beside(seen.mentions)
    _say(seen, named, readable, index)
    topic = Topic(bits, near, cases, earlier.topics)
    general = _general(kind, readable, earlier)
    made = gather(
        seen.mentions,
        named,
        crowd,
        general,
        spoken.of if spoken.anything else None,
        numbers,
        readable,
        topic,
        index,
        stand,
        talk=bool(kind) or context or pointing or continuing,
        pointing=pointing,
        answering=earlier.context and not said,
    )
    if earlier.halves:
        shown = {row for row in earlier.halves if made.shown((row,))}
        made.take(halves.told(earlier.halves, shown))
    if earlier.fields and said:
        he = not named and not made.people and any(wording.said_of_nobody_here(one.text, one.said) for one in readable)
        made.take(halves.whole(earlier.fields, index, near | cases | earlier.topics, stand.open_own, asked=he))
    people = made.people
    court = Court(
        index, stand, general, spoken, earlier.topics, frozenset(cases), earlier.fields, letter=_letter(stand), pointing=pointing, continuing=continuing,
        accounts=Places((f.part, f.start) for f in seen.findings if f.entity.field in _PERSONAL and not f.known),
        numbers=Places((f.part, f.start) for f in seen.findings if f.entity.field in ("phone", "email")),
    )  # fmt: skip
    judged = compete(made.mentions, people, court.judge(people), court)
    _accompany(seen.findings, people, judged)
    links = _links(people, judged, index, stand, earlier, near | cases)
    return Linked(
        links, _findings(seen, named, links, index, stand), context, frozenset(near | cases), _unlinked(seen.findings, links), seen.staff_mobile, said,
        own=frozenset(row for row in stand.asked | stand.colleagues if row in cases or row in near or (said and bits.get(row, 0.0) >= weights.TOPIC_LEAST)),
        numbered=bool(cases), plainly=said and any(len(one.text) <= LONG and one.said.worded == kind for one in readable), halves=noted, letters=spelled, explained=tuple(seen.spent),
        asking=_asking(links, readable) if said or worded else (),
        plainest=tuple(sorted(near | cases, key=lambda row: (row not in cases, -bits.get(row, 0.0), row))),
    )  # fmt: skip


def _meant(worded: str, near: set[int], bits: Mapping[int, float]) -> bool:
    """Is the case whose title stands there what a sentence in general, or one that may be of another procedure, speaks of?"""
    return bool(near) and (worded != "doubtful" or max(bits.get(row, 0.0) for row in near) >= weights.TOPIC_ALONE)


def _asking(links: Sequence[Link], readable: Sequence[Reading]) -> tuple[int, ...]:
    """Rows of those whom a question names as the one who may have filed."""
    named = [one for one in links if (one.identified or one.suspected) and one.wording and one.fresh - {"case_no"}]
    if not 0 < len(named) <= MAX_ASKED or not any(len(one.text) <= LONG and answers.asks(one.text) for one in readable):
        return ()
    return tuple(one.rows[0] for one in named)


# ---------------------------------------------------------------- what the message says


def _kind(readable: Sequence[Reading]) -> str:
    """The strongest business of any text: request, claim, petition, or ""."""
    kinds = {one.said.kind for one in readable if one.says(wording.TALK)}
    return next((kind for kind in ("request", "claim", "petition") if kind in kinds), "")


def _general(kind: str, readable: Sequence[Reading], earlier: Earlier) -> str:
    if kind == "request":
        return "request" if any(len(one.text) <= LONG and one.said.worded == kind for one in readable) else "request-far"
    if kind == "claim":
        return kind
    return "remembered" if earlier.context else kind


def _letter(stand: Standings) -> bool:
    """A letter to a requester by who works on his case."""
    return any(not stand.asked.isdisjoint(rows) for rows in stand.own)


def _say(seen: Seen, named: Sequence[Named], readable: Sequence[Reading], index: Index) -> None:
    """Give every value that was found what its sentence and the names beside it say."""
    if not seen.mentions:
        return
    talking = [one for one in readable if one.says(wording.TALK)]
    sentences = Sentences(talking) if talking else None
    plain = {one.view.part: one.text for one in readable if one.view.starts is None}
    names = Neighbours(seen.findings, named, readable, index)
    roads = {(f.part, f.start): canon.road_and_house(f.value.reveal())[0] for f in seen.findings if f.entity.field == "address"}
    out = []
    for m in seen.mentions:
        cue = m.cue or (sentences.cue(*m.key) if sentences is not None else "")
        part, start = m.key
        place = m.field in ("address", "building") and m.end > start and part in plain and not roles.home(plain[part], start, m.end)
        beside = names.beside(part, start, m.end) if m.field in STRONG else ()
        rows = m.rows
        if m.field == "address" and not cue and (road := roads.get(m.key)):  # the place that a title names is what was asked about
            titled = index.run("topic", road)
            rows = tuple([row for row in rows if not within(titled, row)])
        if rows:
            out.append(m._replace(rows=rows, cue=cue, role="place" if place else m.role, beside=beside))
    seen.mentions = out


# ---------------------------------------------------------------- what goes with a name


def _accompany(findings: list[Finding], people: dict[int, Candidate], judged: dict[int, Judged]) -> None:
    """An account, a licence, a resident number that the register does not hold goes with whoever is named beside it."""
    owners = [n for n, one in judged.items() if one.odds >= weights.SUSPECTED and (STRONG | {"name"}) & people[n].fields.keys()]
    for i, found in enumerate(findings):
        if not owners or found.entity.field not in _PERSONAL or found.known:
            continue
        close = [
            (abs(found.start - m.key[1]), n)
            for n in owners
            for m in people[n].fields.values()
            if m.key[0] == found.part and -BESIDE // 4 <= found.start - max(m.end, m.key[1]) <= BESIDE
        ]
        if not close and len(owners) == 1 and not found.entity.unique:
            close = [(0, owners[0])]
        if close:
            people[min(close)[1]].extra.add(found.entity.field)
            findings[i] = replace(found, known=True)


# ---------------------------------------------------------------- links


def _links(
    people: dict[int, Candidate], judged: dict[int, Judged], index: Index, stand: Standings, earlier: Earlier, meant: set[int]
) -> tuple[Link, ...]:
    groups: dict[object, int] = {}
    out = []
    for number, one in judged.items():
        person = people[number]
        only = next(iter(person.fields.values())).key if len(person.fields) == 1 and "name" in person.fields else number
        made = _link(number, person, one, index, stand, earlier, meant, groups.get(only, len(groups)))
        if made is not None:
            groups.setdefault(only, made.group)
            out.append(made)
    return tuple(sorted(out, key=lambda link: (-link.strength, link.person)))


def _link(
    number: int, person: Candidate, one: Judged, index: Index, stand: Standings, earlier: Earlier, meant: set[int], group: int
) -> Link | None:
    fresh = {_SHOWN_AS.get(f, f) for f in person.fields} | person.extra
    fields = fresh | earlier.fields.get(number, frozenset())
    likely = one.odds >= weights.IDENTIFIED
    suspected = not likely and one.odds >= weights.SUSPECTED
    if not fields or not (likely or suspected or "case_no" in fresh or one.odds >= weights.WORTH_TELLING):
        return None
    whole = "name" in fields or not STRONG.isdisjoint(fields)
    rows = index.person_rows(number, person.rows)
    chosen = _cases_meant(rows, index, stand, meant)
    return Link(
        person=number, rows=chosen, case_nos=tuple(dict.fromkeys(index.case(row).case_no for row in chosen)), fields=frozenset(fields), fresh=frozenset(fresh),
        strength=_strength(fields, one.odds), identified=likely and whole, partial=likely and not whole, topic=not meant.isdisjoint(rows),
        suspected=suspected, bits=evidence.bits(one.odds), standing=one.standing, wording=one.wording, why=one.why, group=group,
    )  # fmt: skip


def _strength(fields: Collection[str], odds: float) -> float:
    """How likely the message is about that requester: whoever only names the case is about it."""
    return weights.NUMBER_ALONE if fields == {"case_no"} else round(evidence.probability(odds), 3)


def _cases_meant(rows: tuple[int, ...], index: Index, stand: Standings, meant: set[int]) -> tuple[int, ...]:
    """Which of his cases is the message about? The one whose number or topic stands there, else one spoken of, the sender's own, the open ones."""
    tests: tuple[Callable[[int], bool], ...] = (
        lambda row: row in meant,
        lambda row: row in stand.spoken,
        lambda row: stand.word(row) in ("own", "interest"),
        lambda row: row < index.open_rows,
    )
    return next((chosen for test in tests if (chosen := tuple(row for row in rows if test(row)))), rows)


def _unlinked(findings: Iterable[Finding], links: Sequence[Link]) -> tuple[str, ...]:
    """Identity numbers that belong to nobody who is linked, though the register may hold them."""
    shown = {name for one in links for name in one.fields}
    return tuple(dict.fromkeys(f.entity for f in findings if f.entity.unique and not (f.known and f.entity.field in shown)))


def _findings(seen: Seen, named: Sequence[Named], links: Sequence[Link], index: Index, stand: Standings) -> tuple[Finding, ...]:
    """Register names of those who are linked win over a detector's on the same span; one name seen through two views is one finding."""
    linked = {one.person for one in links if one.identified or one.partial or one.suspected}
    mine = [index.person_rows(person) for person in linked]
    every = (
        frozenset[int]().union(*mine) if all([len(rows) < CAP for rows in mine]) else None
    )  # all rows of theirs, where that is known
    taken: dict[tuple[str, int, int], Finding] = {}
    for one in named if linked else ():
        if every is not None and every.isdisjoint(one.hit.run):
            continue
        rows = stand.among(one.hit.run, named=True) or one.hit.rows[:1]
        if any(index.person(row) in linked for row in rows):
            found = one.finding
            key = (found.part, found.start, found.end)
            if key not in taken or taken[key].score < found.score:
                taken[key] = found
    spans: dict[str, list[tuple[int, int]]] = {}
    for part, start, end in taken:
        spans.setdefault(part, []).append((start, end))
    for places in spans.values():
        places.sort()
    rest = [f for f in seen.findings if f.entity != "PERSON" or not _overlaps(spans.get(f.part, ()), f.start, f.end)]
    return tuple(sorted((*rest, *taken.values()), key=lambda f: (f.part, f.start, f.end)))


def _overlaps(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    low, high = 0, len(spans)
    while low < high:
        middle = (low + high) // 2
        if spans[middle][1] <= start:
            low = middle + 1
        else:
            high = middle
    return low < len(spans) and spans[low][0] < end
