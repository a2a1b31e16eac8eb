"""Findings × register → links: whose data does this message show, and how surely?

Pure. Takes the views and findings of one message, the register index, what was remembered of earlier messages, and returns one
`Link` per person. The rules are those of the default policy's definitions: a phone, mail, resident number or address identifies; a
name needs context or a second field; pieces need the topic or the case number; a staff homonym is weaker; a bare name is nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from dlp.linkage import wording
from dlp.linkage.index import Index, NameHit
from dlp.linkage.rolling import Fragment
from dlp.model import Finding, Link, TextView
from dlp.vocabulary import FIELD_OF_ENTITY

STRONG: Final = frozenset({"phone", "email", "rrn", "frn", "address"})
"""One of these is the person."""
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
_PERSONAL: Final = ("KR_BANK_ACCOUNT", "CREDIT_CARD", "KR_PASSPORT", "KR_DRIVER_LICENSE", "KR_RRN", "KR_FRN")
"""Entities that are not (or not always) in the register and go with whoever is named."""
_UNIQUE: Final = 30
"""A name that this many different requesters bear is no name at all."""


@dataclass(slots=True)
class _Person:
    fields: dict[str, set[int]] = field(default_factory=dict)  # field → rows it was found on
    rows: set[int] = field(default_factory=set)
    names: set[int] = field(default_factory=set)  # name hits, by position, for telling namesakes apart

    def add(self, name: str, row: int) -> None:
        self.fields.setdefault(name, set()).add(row)
        self.rows.add(row)


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the same conversation, or the same people, were shown before (see `dlp.linkage.memory`)."""

    fields: dict[int, frozenset[str]] = field(default_factory=dict)  # person → fields
    topics: frozenset[int] = frozenset()  # rows
    context: bool = False
    digits: tuple[Fragment, ...] = ()


@dataclass(frozen=True, slots=True)
class Linked:
    links: tuple[Link, ...]
    findings: tuple[Finding, ...]  # all, those in the register marked known, names of the register added
    context: bool  # the request itself is spoken of, in this message or just before
    topics: frozenset[int]  # rows whose title is spoken of
    unlinked_ids: tuple[str, ...]
    staff_mobile: bool


def link(
    views: Sequence[TextView],
    findings: Sequence[Finding],
    index: Index,
    *,
    earlier: Earlier,
    sender_knows: Callable[[int], bool],
    joined: Iterable[int] = (),
    topic_rows: Iterable[int] = (),
) -> Linked:
    """Link one message. `sender_knows(row)`: needs the sender to know that case? `joined`: rows whose phone the digits of this message
    complete together with earlier ones. `topic_rows`: rows to test the topic for although nothing of them was found (the recipients' own).
    """
    people: dict[int, _Person] = {}
    person_of: dict[int, int] = {}

    def at(row: int) -> _Person:
        number = person_of.get(row)
        if number is None:
            number = person_of[row] = index.case(row).person
        return people.setdefault(number, _Person())

    about = [wording.about_request(v.text.reveal()) for v in views[:_readable(views)]]
    context = earlier.context or any(about)
    marked, staff_mobile = _values(findings, index, at)
    named = _names(views, index, at)
    for row in joined:
        at(row).add("phone", row)
    for row in _numbers_of_cases(views, index):
        at(row).add("case_no", row)
    topics = _topics(views, index, wanted=bool(people) or bool(earlier.fields) or bool(topic_rows), context=context)
    _surnames(views, index, topics | earlier.topics, at)
    _pieces(views, index, people, earlier)
    petition = context or (bool(people) and any(wording.about_petitioner(v.text.reveal()) for v in views[: _readable(views)]))
    _accompanying(findings, people)
    links = []
    for number in _apart(people, topics, sender_knows):
        one = _assemble(
            number, people[number], index, earlier=earlier, topics=topics | earlier.topics, context=petition, sender_knows=sender_knows
        )
        if one is not None:
            links.append(one)
    ids = [f.entity for f in marked if f.entity in ("KR_RRN", "KR_FRN", "KR_PASSPORT", "KR_DRIVER_LICENSE") and not f.known]
    unlinked = () if any(x.identified for x in links) else tuple(dict.fromkeys(ids))
    return Linked(tuple(links), _merge(marked, named), context, topics, unlinked, staff_mobile)


def _readable(views: Sequence[TextView]) -> int:
    return min(len(views), 12)


# ---------------------------------------------------------------- what was found, row by row


def _values(findings: Sequence[Finding], index: Index, at: Callable[[int], _Person]) -> tuple[list[Finding], bool]:
    """Look every found value up. Public contacts of the agency drop out; a staff member's private mobile is noted."""
    out: list[Finding] = []
    staff_mobile = False
    for found in findings:
        name = FIELD_OF_ENTITY.get(found.entity)
        value = found.value.reveal()
        if name in ("phone", "email"):
            contact = index.is_staff_contact(value)
            if contact in ("desk", "work_mail"):
                continue
            staff_mobile = staff_mobile or contact == "mobile"
        if found.entity == "PERSON":
            if index.is_staff_name(value) and not index.find("name", value):
                continue
            out.append(found)
            continue
        rows: tuple[int, ...] = ()
        if name in ("rrn", "frn"):
            rows = _resident(name, value, index, at)
        elif name in ("phone", "email", "address", "birth_date", "case_no"):
            rows = index.find(name, value)
            for row in rows:
                at(row).add(name, row)
        out.append(replace(found, known=True) if rows else found)
    return out, staff_mobile


def _resident(name: str, value: str, index: Index, at: Callable[[int], _Person]) -> tuple[int, ...]:
    digits = value.replace("-", "")
    if "*" in digits:
        rows = index.find("rrn_part", digits[:7]) if "*" not in digits[:7] else ()
        for row in rows:
            at(row).add("rrn_part", row)
        return rows
    rows = index.find(name, digits) or index.find("frn" if name == "rrn" else "rrn", digits)
    for row in rows:
        at(row).add(name, row)
    return rows


def _names(views: Sequence[TextView], index: Index, at: Callable[[int], _Person]) -> list[Finding]:
    """Register names in every view. What is glued into a longer word, or is a common word without a cue, says nothing."""
    out: list[Finding] = []
    for view in views:
        text = view.text.reveal()
        for hit in index.names(text):
            strength = _name_strength(hit, text, decoded=view.how not in ("plain", "folded"))
            if not strength:
                continue
            for row in hit.rows[: _UNIQUE + 1]:
                person = at(row)
                person.add(strength, row)
                if strength != "name_part":
                    person.names.add(view.span(hit.start, hit.end)[0])
            if strength != "name_weak":
                how = hit.form if hit.form in ("choseong", "masked_name", "roman", "hanja", "spaced") and view.how in ("plain", "folded") else view.how
                score = 0.95 if strength == "name" else 0.6
                found = view.finding("PERSON", hit.start, hit.end, score, text[hit.start : hit.end], detector="register", how=how)
                out.append(replace(found, known=True))
    return out


def _name_strength(hit: NameHit, text: str, *, decoded: bool) -> str:
    """`name`, `name_weak`, `name_part`, or "" for nothing."""
    if hit.form in ("choseong", "masked_name"):
        return "name_part" if hit.bounded else ""
    if len(set(hit.rows)) > _UNIQUE:
        return "name_weak"
    by_role = wording.named_as_requester(text, hit.start)
    if hit.staff and not by_role:
        return "" if wording.named_as_staff(text, hit.start, hit.end) else "name_weak"
    if hit.form in ("roman", "hanja"):
        return "name" if hit.bounded else ""
    if hit.common and not (hit.cued or by_role):
        # 이슬, 고은, 한가람: a word until somebody is addressed by it; decoded from another channel it was meant as a name
        return "name" if decoded and hit.length > 2 and hit.bounded else ""
    if not hit.bounded and not (hit.cued or by_role):
        return "name_weak" if hit.length >= 3 else ""
    return "name"


def _numbers_of_cases(views: Sequence[TextView], index: Index) -> set[int]:
    rows: set[int] = set()
    for view in views:
        if view.numbers or not index.plain_case_numbers:
            for _, _, found in index.case_numbers(view.text.reveal()):
                rows.update(found)
            for run in view.numbers:
                if not run.plain and "*" not in run.digits:
                    rows.update(index.find("case_no", run.digits))
    return rows


def _topics(views: Sequence[TextView], index: Index, *, wanted: bool, context: bool) -> frozenset[int]:
    if not (wanted or context or any(_MASKED_HINT in v.text.reveal() for v in views)):
        return frozenset()
    rows: set[int] = set()
    for view in views[:_readable(views)]:
        rows.update(index.topics(view.text.reveal()))
    return frozenset(rows)


_MASKED_HINT: Final = "씨"


def _surnames(views: Sequence[TextView], index: Index, topics: Iterable[int], at: Callable[[int], _Person]) -> None:
    """`윤씨`, `윤 모씨`, `윤○○` beside the topic of his case: a surname is a piece of his name."""
    rows = list(topics)
    if not rows or len(rows) > 200:
        return
    for view in views[:_readable(views)]:
        for row in index.surnames(view.text.reveal(), rows):
            at(row).add("name_part", row)


def _pieces(views: Sequence[TextView], index: Index, people: dict[int, _Person], earlier: Earlier) -> None:
    """Four digits of a candidate's own number (`0123-****`, 뒷자리 4567). Looked up only where somebody is already in question."""
    if not people:
        return
    groups: set[str] = set()
    for view in views[:_readable(views)]:
        for run in view.numbers:
            cuts = [0, *run.breaks, len(run.digits)]
            groups.update(run.digits[a:b] for a, b in zip(cuts, cuts[1:], strict=False) if b - a == 4 and run.digits[a:b].isdigit())
    for group in sorted(groups)[:40]:
        for kind in ("phone_mid4", "phone_last4"):
            for row in index.find(kind, group):
                number = index.case(row).person
                if number in people and not ("case_no" in people[number].fields and index.find("case_no", group)):
                    people[number].add("phone_part", row)


def _accompanying(findings: Sequence[Finding], people: dict[int, _Person]) -> None:
    """An account, a licence, an unregistered resident number goes with the person named in the same part."""
    extra = {FIELD_OF_ENTITY[f.entity] for f in findings if f.entity in _PERSONAL}
    if not extra:
        return
    for person in people.values():
        if "name" in person.fields or "name_weak" in person.fields or STRONG & person.fields.keys():
            for name in extra:
                for row in tuple(person.rows):
                    person.fields.setdefault(name, set()).add(row)


# ---------------------------------------------------------------- from rows to people


def _apart(people: dict[int, _Person], topics: frozenset[int], sender_knows: Callable[[int], bool]) -> list[int]:
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
    person: _Person,
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
    if not (identified or partial or "name" in fields or "case_no" in fields or "name_weak" in fields or pieces):
        return None
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
    person: _Person, rows: tuple[int, ...], index: Index, *, topics: frozenset[int], sender_knows: Callable[[int], bool]
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
    rest = [
        f
        for f in findings
        if f.entity != "PERSON" or not any(a < f.end and f.start < b for a, b in spans.get(f.part, ()))
    ]
    return tuple(sorted((*rest, *taken.values()), key=lambda f: (f.part, f.start, f.end)))

