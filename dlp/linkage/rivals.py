"""Of several candidates for one mention the likeliest keeps it: one mention is one person.

Pure. Whoever is much less likely than the best loses the mention and is judged anew without it. Where the case number of one who bears the name stands
there, or his day of birth beside it, it is his, however likely another is, and who has nothing but the name loses it. Of equals of whom one is every recipient's to
work on, it is that one's. Of other equals with nothing but a name at most two stay, so that namesakes never make a list.
"""

from __future__ import annotations

from collections.abc import Sequence

from dlp.linkage import agreeing, weights
from dlp.linkage.candidates import Candidates
from dlp.linkage.judge import MOST_ROWS, PARTS, Candidate, Court, Judged
from dlp.linkage.mentions import Key, Mention


def further(made: Candidates, judged: dict[int, Judged], court: Court) -> dict[int, Judged]:
    """With those for whom nothing but a shared value speaks, where somebody shown by more does not outdo them anyhow: one row of each
    standing and age is judged for all, since nobody in the message has to do with one of them more than with the others."""
    if not made.left:
        return judged
    index, out = made.index, dict(judged)
    outdone: dict[tuple[object, ...], float] = {}
    best: dict[Key, float] = {}
    for number, one in judged.items():
        for mention in made.people[number].fields.values():
            best[mention.key] = max(best.get(mention.key, 0.0), one.odds)
    for mention in made.left:
        of_each = {court.stand.prior(row).word: row for row in mention.rows}
        kind = mention.chance, mention.cue, mention.role, mention.beside, frozenset(of_each)
        most = outdone.get(kind)
        if most is None:
            tried = {index.person(row): Candidate({row}, {mention.field: mention}) for row in of_each.values()}
            most = outdone[kind] = max([one.odds for one in court.judge(tried).values()], default=0.0)
        if most * weights.RIVAL >= best.get(mention.key, 0.0):
            known = set(made.people)
            made.take((mention,))
            out |= court.judge(made.people, made.people.keys() - known)
    return out


def compete(seen: Sequence[Mention], people: dict[int, Candidate], judged: dict[int, Judged], court: Court) -> dict[int, Judged]:
    """Of several candidates for one mention the likeliest keeps it, and all that are nearly as likely; the others are judged anew without it."""
    held = {m.key for n in judged for m in people[n].fields.values()}  # nobody can lose, or keep, a place that is nobody's best
    claims: dict[Key, set[int]] = {}
    for mention in seen:
        if mention.key in held:
            claims.setdefault(mention.key, set()).update(court.index.persons(mention.rows))
    claims = {key: numbers for key, numbers in claims.items() if len(numbers) > 1}  # else nobody competes
    touched: set[int] = set()
    for key, numbers in claims.items():
        odds = [(judged[n].odds, n) for n in numbers if n in judged]
        best = max(odds)[0] if odds else 0.0
        numbered = {n for _, n in odds if "case_no" in people[n].extra and _holds(people[n], key, "name")}
        said = [row for n in numbered for row in _rows(n, people[n], court) if row in court.cases]
        born = any(agreeing.beside(key, one.key) for n in numbers if n in people and (one := people[n].fields.get("birth_date")))
        theirs = _of_every_recipient(odds, best, people, court)
        for worth, n in odds:
            less = (not numbered and worth * weights.RIVAL < best) or (
                bool(numbered or born) and _nothing_else(n, people[n], court, said)
            )
            less = less or (bool(theirs) and n not in theirs and _no_more_than_a_name(n, people[n], court))
            if n not in numbered and less and _lose(people[n], key):
                touched |= {n}
    for key, numbers in claims.items():
        level = [n for _, n in sorted([(-judged[n].odds, n) for n in numbers if n in judged and _holds(people[n], key)])]
        kept = [n for n in level[:2] if judged[n].odds >= weights.IDENTIFIED] or level[:1]
        for n in level:
            if n not in kept and len(people[n].fields) == 1 and people[n].fields.keys() <= PARTS | {"name"}:
                people[n].fields.clear()
                touched.add(n)
    for n in touched:
        judged.pop(n, None)
    return {**judged, **court.judge(people, touched)}


def _nothing_else(number: int, person: Candidate, court: Court, said: Sequence[int]) -> bool:
    """Is there nothing of him but a name, neither the number of a case nor what his request is about, or of that only words that the cases share whose
    numbers stand there (`said`: their rows)? Then the name is of whose number it is."""
    if person.extra or "name" not in person.fields or not person.fields.keys() <= {"name", "given"}:
        return False
    rows = _rows(number, person, court)
    if court.topic(rows) < weights.TOPIC_NEAR:
        return True
    if not said or court.topics is None or not court.remembered.isdisjoint(rows):
        return False
    return max([court.topics.beyond(row, said) for row in rows], default=0.0) < weights.TOPIC_LEAST


def _of_every_recipient(odds: Sequence[tuple[float, int]], best: float, people: dict[int, Candidate], court: Court) -> set[int]:
    """Those of the candidates, as likely as any, on whose case every recipient works: of a request one writes to whom it was given, and a name alone means
    to him the requester he knows by it."""
    mine = court.stand.everyones
    if len(odds) < 2 or not mine:
        return set()
    return {n for worth, n in odds if worth * weights.RIVAL >= best and not mine.isdisjoint(_rows(n, people[n], court))}


def _no_more_than_a_name(number: int, person: Candidate, court: Court) -> bool:
    """Is there nothing of him but a name, neither now nor before, and is nobody in the message interested in his case, or he himself?"""
    rows = _rows(number, person, court)
    close = any([court.stand.word(row) in ("interest", "asked", "colleague") for row in rows])
    return not close and number not in court.told and court.remembered.isdisjoint(rows) and _nothing_else(number, person, court, ())


def _rows(number: int, person: Candidate, court: Court) -> Sequence[int]:
    return court.index.person_rows(number, person.rows)[:MOST_ROWS]


def _lose(person: Candidate, key: Key) -> bool:
    """Take the mentions at this place from him. Had he any?"""
    gone = [name for name, m in person.fields.items() if m.key == key]
    for name in gone:
        del person.fields[name]
    return bool(gone)


def _holds(person: Candidate, key: Key, name: str = "") -> bool:
    """Is a mention at this place his, of this field or of any?"""
    for field, m in person.fields.items():  # noqa: SIM110 - asked for every candidate of a list, and a generator costs more than the question
        if m.key == key and (not name or field == name):
            return True
    return False
