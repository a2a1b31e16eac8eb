"""One message → links: whose data does it show, as requesters, and how likely?

    contents                   what stands there and is spoken of   standing     who could mean whom
    topics                     which case is spoken of              candidates   whom what stands there could mean
    judge                      bits, odds, one mention to one person        results      links and findings

Pure. Takes views and findings, the register index, what was remembered and who stands where; returns one `Link` a person with the evidence in bits.
A link is identified (a whole field, odds from `weights.IDENTIFIED`), partial (pieces, the same odds) or suspected (odds from `weights.SUSPECTED`, or
what an address that no table knows would have shown if it had to do with the case);
what is less likely is kept only where the case number or remembered fields make it worth telling policy.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Final

from dlp.budget import Budget
from dlp.linkage import addresses, answers, candidates, canon, few, halves, met, results, topics, weights, wording
from dlp.linkage.agreeing import BESIDE
from dlp.linkage.alone import Alone
from dlp.linkage.candidates import Candidates, Topic, gather
from dlp.linkage.contents import Contents, Earlier, Talk, contents, of_somebody
from dlp.linkage.index import Index
from dlp.linkage.judge import Candidate, Court, Judged
from dlp.linkage.lexicons import Lexicons
from dlp.linkage.mentions import STRONG, Seen, held
from dlp.linkage.naming import Named
from dlp.linkage.neighbours import Neighbours
from dlp.linkage.places import Places
from dlp.linkage.rivals import compete, further
from dlp.linkage.rolling import Fragment
from dlp.linkage.standing import Standings, within
from dlp.linkage.texts import LONG, Read, Reading, Sentences, readings
from dlp.model import Finding, Link, Spent, TextView

MAX_ASKED: Final = 3
"""People whom one question may mean: whoever says yes to more has named nobody."""
_PERSONAL: Final = frozenset({"bank_account", "passport", "driver_license", "rrn", "frn"})
"""Fields that are not (or not always) in the register and go with whoever is named."""


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
    matter: frozenset[int] = frozenset()  # of those, the ones of which more stands here than one word that titles have
    explained: tuple[Spent, ...] = ()  # places that mean somebody or something else
    halves: dict[int, frozenset[str]] = field(default_factory=dict)  # row → halves of fields that stand here, which say nothing yet
    letters: tuple[Fragment, ...] = ()  # what may be pieces of a name
    pieces: tuple[tuple[str, int], ...] = ()  # (what of, token) of pieces that may be anybody's
    asking: tuple[int, ...] = ()  # rows of those of whom this message asks whether it was they who filed
    plainest: tuple[int, ...] = ()  # rows to be remembered as spoken of, most plainly first


SILENT: Final = Linked((), (), context=False, topics=frozenset(), unlinked_ids=(), staff_mobile=False)
"""Of a message that shows nobody and says nothing."""


def link(
    views: Sequence[TextView],
    findings: Sequence[Finding],
    index: Index,
    *,
    words: Lexicons,
    earlier: Earlier,
    stand: Standings,
    joined: Sequence[tuple[str, int]] = (),
    across: Sequence[tuple[str, int]] = (),
    budget: Budget | None = None,
    read: Read = readings,
) -> Linked:
    """Link one message, as far as `budget` goes: a view that it does not allow is left out and noted there. `read`: how views are read.

    `stand`: who of sender and recipients has to do with which case. `joined`: (field, row) of numbers that the digits of this message complete
    together with earlier ones, `across`: that they make in several parts of it.
    """
    there = contents(
        views, findings, index, words=words, earlier=earlier, stand=stand, joined=joined, across=across, budget=budget or Budget(),
        read=read,
    )  # fmt: skip
    seen, talk = there.seen, there.talk
    quiet = there.nobody and not seen.findings
    goes_on = not quiet or stand.asked or earlier.fields
    spoken = topics.Spoken(there.readable if goes_on or stand.lately else (), index, stand, talk=talk.said)
    bits = dict(spoken.bits)
    if quiet and not (goes_on and bits):  # whatever was told before: nothing here goes on with it
        return _quiet(there, _own_matters(bits, stand))
    topic = Topic(bits, topics.near(bits, stand), there.cases, earlier.topics)
    talk = there.talk = _meant(talk, topic, there.readable, lambda rows: any(stand.sender_has(row) for row in rows))
    _about(there, topic, index, stand, earlier)
    general = _general(talk.kind, there.readable, earlier)
    made = _candidates(there, topic, general, spoken, index, stand, earlier)
    links = _weighed(made, there, topic, general, spoken, index, stand, earlier) if made.people else ()
    return _linked(links, there, topic, index, stand)


def _quiet(there: Contents, own: tuple[int, ...]) -> Linked:
    """Of a message that means nobody. `own`: `_own_matters`."""
    seen, talk = there.seen, there.talk
    if not (talk.context or seen.staff_mobile or talk.said or there.halves or there.spelled or there.pieces or seen.spent or own):
        return SILENT
    return Linked(
        (), (), talk.context, frozenset(), (), seen.staff_mobile, talk.said,
        halves=there.halves, letters=there.spelled, pieces=there.pieces, explained=tuple(seen.spent), plainest=own,
    )  # fmt: skip


def _own_matters(bits: Mapping[int, float], stand: Standings) -> tuple[int, ...]:
    """The sender's own cases, open or closed lately, whose title is spoken of, the plainest first: whoever is named just after may be its requester, though nothing said that there
    is one (`하역 요율 협약서 건 있잖아요`)."""
    found = [
        row for row, worth in bits.items() if worth >= weights.TOPIC_REMEMBERED and any([row in rows for rows in stand.open_own])
    ]
    return tuple(sorted(found, key=lambda row: (-bits[row], row)))


def _weighed(
    made: Candidates,
    there: Contents,
    topic: Topic,
    general: str,
    spoken: topics.Spoken,
    index: Index,
    stand: Standings,
    earlier: Earlier,
) -> tuple[Link, ...]:
    """Which of the candidates are meant, and how likely."""
    seen, talk = there.seen, there.talk
    court = Court(
        index, stand, general, frozenset(topic.meant) if talk.by_title else None, spoken, earlier.topics, frozenset(there.cases), earlier.fields,
        letter=_letter(stand), pointing=talk.pointing, continuing=talk.continuing, talk=talk.told,
        accounts=Places((f.part, f.start) for f in seen.findings if f.entity.field in _PERSONAL and not f.known),
        numbers=Places((f.part, f.start) for f in seen.findings if f.entity.field in ("phone", "email")),
    )  # fmt: skip
    judged = further(made, court.judge(made.people), court)
    judged = compete(made.mentions, made.people, judged, court)
    _accompany(seen.findings, made.people, judged)
    return results.links(made.people, judged, index, stand, earlier, topic.meant)


def _meant(talk: Talk, topic: Topic, readable: Sequence[Reading], known: Callable[[Set[int]], bool]) -> Talk:
    """What is said in general, or may be of another procedure, beside the title of a case: that case is meant. Who asks who it was and names what it is
    about, is told by the answer. `known`: has the sender to do with one of these cases?"""
    worded = talk.worded
    sure = worded != "doubtful" or max((topic.bits.get(row, 0.0) for row in topic.near), default=0.0) >= weights.TOPIC_ALONE
    if worded and not talk.said and topic.near and sure and _plainly(worded, readable):
        talk = replace(talk, kind="claim" if worded == "doubtful" else worded, said=True, context=True, by_title=not talk.context)
    if not topic.near or talk.context:
        return talk
    if known(topic.near) and of_somebody(readable):
        return replace(talk, said=True, context=True)
    return replace(talk, context=True) if talk.who else talk


def _plainly(kind: str, readable: Sequence[Reading]) -> bool:
    """Is this said in a short text, and not somewhere in a long one?"""
    return any(len(one.text) <= LONG and one.said.worded == kind for one in readable)


def _about(there: Contents, topic: Topic, index: Index, stand: Standings, earlier: Earlier) -> None:
    """What the topic makes of what stands there: cases spoken of, halves that it completes, whose of many an address is, what a sentence says of a value."""
    near, bits, seen = topic.near, topic.bits, there.seen
    stand.spoken.update(row for row in near if bits[row] >= weights.TOPIC_ALONE)
    if stand.everything:
        stand.hinted.update(row for row, worth in bits.items() if worth >= weights.TOPIC_LEAST)
    if earlier.halves and any(one.said.asked for one in there.readable):
        seen.mentions += halves.told(earlier.halves, topic.meant)
    if seen.buildings and (there.talk.kind or there.talk.context):
        meant = few.pool(index, stand, candidates.plainest(near, bits) | there.cases | stand.spoken)
        seen.mentions += few.among(seen.buildings, meant)
    there.named += there.crowd.beside(seen.mentions)
    _say(seen, there.named, there.readable, index, remembered=earlier.context and not there.talk.said)


def _candidates(
    there: Contents, topic: Topic, general: str, spoken: topics.Spoken, index: Index, stand: Standings, earlier: Earlier
) -> Candidates:
    """Everybody who could be meant, by what stands there and by what was said before."""
    talk = there.talk
    made = gather(
        there.seen.mentions,
        there.named,
        there.crowd,
        general,
        spoken.of if spoken.anything else None,
        there.numbers,
        there.readable,
        topic,
        index,
        stand,
        talk=bool(talk.kind) or talk.context or talk.pointing or talk.continuing,
        pointing=talk.pointing,
        answering=earlier.context and not talk.said,
        before=earlier.pieces,
        fresh=not (earlier.pieces or earlier.halves or earlier.fields or earlier.topics or earlier.context),
    )
    if earlier.halves:
        shown = {row for row in earlier.halves if made.shown((row,))}
        made.take(halves.told(earlier.halves, shown))
    if earlier.pieces:
        plain = candidates.plainest(topic.near, topic.bits) | topic.cases
        asked = plain if talk.said and len(plain) <= few.POOL else set[int]()
        made.take(
            met.told(
                earlier.pieces, index, asked | {row for person in made.people.values() if person.fields for row in person.rows}
            )
        )
    if earlier.fields and talk.said:
        he = not there.named and not made.people and any(wording.said_of_nobody_here(one.text, one.said) for one in there.readable)
        # a label of a form (청구내용:) speaks of no request that somebody filed
        meant = topic.meant | earlier.topics if talk.kind == "request" else set[int]()
        made.take(halves.whole(earlier.fields, index, meant, stand.open_own, asked=he))
    return made


def _linked(links: tuple[Link, ...], there: Contents, topic: Topic, index: Index, stand: Standings) -> Linked:
    seen, talk, bits = there.seen, there.talk, topic.bits
    asking = there.talk.said or there.talk.worded
    told = topic.meant if links or talk.told else topic.cases.union(_own_matters(bits, stand))
    own = frozenset(
        row
        for row in stand.asked | stand.colleagues
        if row in topic.meant or (talk.said and bits.get(row, 0.0) >= weights.TOPIC_LEAST)
    )
    return Linked(
        links,
        results.findings(seen, there.named, links, index, stand),
        talk.context,
        frozenset(topic.meant),
        results.unlinked(seen.findings, links),
        seen.staff_mobile,
        talk.said,
        own=own,
        matter=frozenset(row for row in own if talk.said or row in there.cases or bits.get(row, 0.0) >= weights.TOPIC_MATTER),
        numbered=bool(there.cases),
        plainly=talk.said and _plainly(talk.kind, there.readable),
        halves=there.halves,
        letters=there.spelled,
        pieces=there.pieces,
        explained=tuple(seen.spent),
        asking=_asking(links, there.readable) if asking else (),
        plainest=tuple(sorted(told, key=lambda row: (row not in there.cases, -bits.get(row, 0.0), row))),
    )


def _asking(links: Sequence[Link], readable: Sequence[Reading]) -> tuple[int, ...]:
    """Rows of those whom a question names as the one who may have filed."""
    named = [one for one in links if (one.identified or one.suspected) and one.wording and one.fresh - {"case_no"}]
    if not 0 < len(named) <= MAX_ASKED or not any(len(one.text) <= LONG and answers.asks(one.text) for one in readable):
        return ()
    return tuple(one.rows[0] for one in named)


# ---------------------------------------------------------------- what the message says


def _general(kind: str, readable: Sequence[Reading], earlier: Earlier) -> str:
    if kind == "request":
        return "request" if any(len(one.text) <= LONG and one.said.worded == kind for one in readable) else "request-far"
    if kind == "claim":
        return kind
    return "remembered" if earlier.context else kind


def _letter(stand: Standings) -> bool:
    """A letter to a requester by who works on his case."""
    return any(not stand.asked.isdisjoint(rows) for rows in stand.own)


def _say(seen: Seen, named: Sequence[Named], readable: Sequence[Reading], index: Index, *, remembered: bool) -> None:
    """Give every value that was found what its sentence and the names beside it say."""
    if not seen.mentions:
        return
    talking = [one for one in readable if one.says(wording.TALK)]
    sentences = Sentences(talking) if talking else None
    plain = {one.view.part: one.text for one in readable if one.view.starts is None}
    names = Neighbours(seen.findings, named, readable, index)
    roads = {(f.part, f.start): canon.road_and_house(f.value.reveal())[0] for f in seen.findings if f.entity.field == "address"}
    alone = Alone(readable, remembered=remembered)
    out = []
    for m in seen.mentions:
        cue = m.cue or (sentences.cue(*m.key) if sentences is not None else "")
        cue = "" if cue == "datum" and m.field not in STRONG else cue
        cue = alone.cue(m) or cue if cue in ("", "datum") else cue
        part, start = m.key
        place = addresses.is_place(m, plain.get(part))
        beside = names.beside(part, start, m.end) if m.field in STRONG and start >= 0 else ()
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
            findings[i] = held(found)
