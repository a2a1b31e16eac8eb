"""What is told of the people whom `dlp.linkage.judge` weighed: their links, and the findings of a message as they then stand. Pure."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Final

from dlp.linkage import evidence, weights
from dlp.linkage.contents import Earlier
from dlp.linkage.evidence import Why
from dlp.linkage.index import CAP, Index
from dlp.linkage.judge import PARTS, Candidate, Judged, of_unlisted
from dlp.linkage.mentions import STRONG, Seen
from dlp.linkage.naming import Named
from dlp.linkage.standing import Standings
from dlp.model import Finding, Link

_SHOWN_AS: Final = {**dict.fromkeys(PARTS, "name_part"), "birth_year": "birth_date", "birth_day": "birth_date"}


def links(
    people: dict[int, Candidate], judged: dict[int, Judged], index: Index, stand: Standings, earlier: Earlier, meant: set[int]
) -> tuple[Link, ...]:
    """One for each person who is likely enough, the likeliest first. `meant`: rows of the cases that number or topic say."""
    groups: dict[object, int] = {}
    shown: dict[int, tuple[float, Why]] = {}  # a list of thousands has few kinds of candidates, and each is told once
    out = []
    for number, one in judged.items():
        person = people[number]
        only = next(iter(person.fields.values())).key if len(person.fields) == 1 and "name" in person.fields else number
        made = _link(number, person, one, index, stand, earlier, meant, groups.get(only, len(groups)), shown)
        if made is not None:
            groups.setdefault(only, made.group)
            out.append(made)
    return tuple(sorted(out, key=lambda link: (-link.strength, link.person)))


def _link(
    number: int, person: Candidate, one: Judged, index: Index, stand: Standings, earlier: Earlier, meant: set[int], group: int,
    shown: dict[int, tuple[float, Why]],
) -> Link | None:  # fmt: skip
    """`shown`: bits and reasons of what was told before, by the identity of its judgement, which outlives this."""
    fresh = {_SHOWN_AS.get(f, f) for f in person.fields} | person.extra
    fields = fresh | earlier.fields.get(number, frozenset())
    weighed, one = one, of_unlisted(one, stand) if stand.unlisted else one
    likely = weighed.odds >= weights.IDENTIFIED
    suspected = not likely and one.odds >= weights.SUSPECTED
    if not fields or not (likely or suspected or "case_no" in fresh or one.odds >= weights.WORTH_TELLING):
        return None
    whole = "name" in fields or not STRONG.isdisjoint(fields)
    rows = index.person_rows(number, person.rows)
    chosen = _cases_meant(rows, index, stand, meant)
    told = shown.get(id(weighed))
    if told is None:
        told = shown[id(weighed)] = evidence.bits(one.odds), one.why
    return Link(
        person=number, rows=chosen, case_nos=tuple(dict.fromkeys(map(index.case_no, chosen))), fields=frozenset(fields), fresh=frozenset(fresh),
        strength=_strength(fields, one.odds), identified=likely and whole, partial=likely and not whole, topic=not meant.isdisjoint(rows),
        suspected=suspected, bits=told[0], standing=one.standing, wording=one.wording, why=told[1], group=group, whose=index.whose(number),
    )  # fmt: skip


def _strength(fields: Collection[str], odds: float) -> float:
    """How likely the message is about that requester: whoever only names the case is about it."""
    return weights.NUMBER_ALONE if fields == {"case_no"} else round(evidence.probability(odds), 3)


def _cases_meant(rows: tuple[int, ...], index: Index, stand: Standings, meant: set[int]) -> tuple[int, ...]:
    """Which of his cases is the message about? The one whose number or topic stands there, else one spoken of, the sender's own, the open ones."""
    if len(rows) < 2:
        return rows
    tests: tuple[Callable[[int], bool], ...] = (
        lambda row: row in meant,
        lambda row: row in stand.spoken,
        lambda row: stand.word(row) in ("own", "interest"),
        lambda row: row < index.open_rows,
    )
    return next((chosen for test in tests if (chosen := tuple(row for row in rows if test(row)))), rows)


def unlinked(findings: Iterable[Finding], linked: Sequence[Link]) -> tuple[str, ...]:
    """Identity numbers that belong to nobody who is linked, though the register may hold them."""
    shown = {name for one in linked for name in one.fields}
    return tuple(dict.fromkeys(f.entity for f in findings if f.entity.unique and not (f.known and f.entity.field in shown)))


def findings(seen: Seen, named: Sequence[Named], told: Sequence[Link], index: Index, stand: Standings) -> tuple[Finding, ...]:
    """Register names of those who are linked win over a detector's on the same span; one name seen through two views is one finding."""
    taken = _names(named, told, index, stand)
    spans: dict[str, list[tuple[int, int]]] = {}
    for part, start, end in sorted(taken):
        spans.setdefault(part, []).append((start, end))
    rest = [f for f in seen.findings if f.entity != "PERSON" or not _overlaps(spans.get(f.part, ()), f.start, f.end)]
    return tuple(sorted((*rest, *taken.values()), key=lambda f: (f.part, f.start, f.end)))


def _names(named: Sequence[Named], told: Sequence[Link], index: Index, stand: Standings) -> dict[tuple[str, int, int], Finding]:
    """Part, start and end of each name of somebody who is linked, and the surest finding there."""
    linked = {one.person for one in told if one.identified or one.partial or one.suspected}
    mine = [index.person_rows(person) for person in linked]
    known = all([len(rows) < CAP for rows in mine])
    every = frozenset[int]().union(*mine) if known else None  # all rows of theirs, where that is known
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
    return taken


def _overlaps(spans: Sequence[tuple[int, int]], start: int, end: int) -> bool:
    at = bisect_right(spans, start, key=lambda span: span[1])
    return at < len(spans) and spans[at][0] < end
