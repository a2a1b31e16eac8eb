"""What was seen of whom: findings, names, numbers and pieces → rows of the register, grouped by person.

Pure. Judges how much a name hit is worth (a word, a homonym, a piece), not what it amounts to together with the rest: that is
`dlp.linkage.link`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from dlp.budget import HIT, Budget
from dlp.linkage import variants, wording
from dlp.linkage.index import Index, NameHit
from dlp.linkage.lexicon import COMMON
from dlp.linkage.lexicons import Lexicons
from dlp.linkage.surnames import other_spellings
from dlp.model import Finding, NumberRun, TextView

STRONG: Final = frozenset({"phone", "email", "rrn", "frn", "address"})
"""One of these is the person."""
_PERSONAL: Final = ("KR_BANK_ACCOUNT", "CREDIT_CARD", "KR_PASSPORT", "KR_DRIVER_LICENSE", "KR_RRN", "KR_FRN")
"""Entities that are not (or not always) in the register and go with whoever is named."""
_UNIQUE: Final = 30
"""A name that this many different requesters bear is no name at all."""
NEAR: Final = 30
"""Characters between a name and what goes with it."""
MAX_VIEWS: Final = 12
MAX_TOPICS: Final = 200
MAX_GROUPS: Final = 40
"""Beyond these a message is a table or a book, and pieces prove nothing."""


@dataclass(slots=True)
class Person:
    fields: dict[str, set[int]] = field(default_factory=dict)  # field → rows it was found on
    rows: set[int] = field(default_factory=set)
    names: set[int] = field(default_factory=set)  # name hits, by position, for telling namesakes apart

    def add(self, name: str, row: int) -> None:
        self.fields.setdefault(name, set()).add(row)
        self.rows.add(row)


At = Callable[[int], Person]


# ---------------------------------------------------------------- what was found, row by row


def values(findings: Sequence[Finding], index: Index, words: Lexicons, at: At) -> tuple[list[Finding], bool]:
    """Look every found value up. Public contacts of the agency drop out; a staff member's private mobile is noted."""
    out: list[Finding] = []
    staff_mobile = False
    for found in findings:
        name = found.entity.field
        value = found.value.reveal()
        if name in ("phone", "email"):
            contact = index.is_staff_contact(value)
            if contact in ("desk", "work_mail") or words.is_public(value):
                continue
            staff_mobile = staff_mobile or contact == "mobile"
        if found.entity == "PERSON":
            spelled = next((hits for hits in (index.find("name", other) for other in other_spellings(value)) if hits), ())
            if index.is_staff_name(value) and not spelled and not index.find("name", value):
                continue
            for row in spelled:
                at(row).add("name", row)
            out.append(replace(found, known=True) if spelled else found)
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


def _resident(name: str, value: str, index: Index, at: At) -> tuple[int, ...]:
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


def names(views: Sequence[TextView], index: Index, at: At, budget: Budget) -> list[Finding]:
    """Register names in every view. What is glued into a longer word, or is a common word without a cue, says nothing."""
    out: list[Finding] = []
    for view in views:
        text = view.text.reveal()
        for hit in index.names(text):
            if not budget.charge(HIT * (1 + min(len(hit.rows), _UNIQUE)), view.part):
                break
            alone = hit.end - hit.start >= len(text.strip(" .,!?~()[]\"'\n")) if len(text) < 24 else False
            strength = _name_strength(hit, text, decoded=view.how not in ("plain", "folded"), alone=alone)
            if not strength:
                continue
            for row in hit.rows[: _UNIQUE + 1]:
                person = at(row)
                person.add(strength, row)
                if strength != "name_part":
                    person.names.add(view.span(hit.start, hit.end)[0])
            if strength != "name_weak":
                how = (
                    hit.form
                    if hit.form in ("choseong", "masked_name", "roman", "hanja", "spaced") and view.how in ("plain", "folded")
                    else view.how
                )
                score = 0.95 if strength == "name" else 0.6
                found = view.finding("PERSON", hit.start, hit.end, score, text[hit.start : hit.end], detector="register", how=how)
                out.append(replace(found, known=True))
    return out


def reordered(views: Sequence[TextView], index: Index, at: At) -> list[Finding]:
    """Names that stand in another order beside a cue."""
    out = []
    for view in views:
        for start, end, name in variants.beside_cues(view.text.reveal()):
            rows = index.find("name", name)
            for row in rows[: _UNIQUE + 1]:
                at(row).add("name", row)
                at(row).names.add(view.span(start, end)[0])
            if rows:
                out.append(replace(view.finding("PERSON", start, end, 0.9, name, detector="register", how="reordered"), known=True))
    return out


def spelled_out(views: Sequence[TextView], index: Index, at: At) -> list[Finding]:
    """Mail addresses, roads and names in spellings that only the register can recognise."""
    out = []
    for view in views:
        for name, start, end, value in variants.loose(view.text.reveal()):
            rows = index.find(name, value)
            for row in rows[: _UNIQUE + 1]:
                at(row).add("name" if name == "roman" else name, row)
            if rows:
                found = view.finding(_ENTITY[name], start, end, 0.9, value, detector="register", how="spelled")
                out.append(replace(found, known=True))
    return out


_ENTITY: Final = {"email": "EMAIL_ADDRESS", "address": "KR_ADDRESS", "name": "PERSON", "roman": "PERSON"}


def _name_strength(hit: NameHit, text: str, *, decoded: bool, alone: bool) -> str:
    """`name`, `name_weak`, `name_part`, or "" for nothing. `alone`: the part holds the name and nothing else."""
    if hit.form in ("choseong", "masked_name"):
        return "name_part" if hit.bounded else ""
    if len(set(hit.rows)) > _UNIQUE:
        return "name_weak"
    by_role = wording.named_as_requester(text, hit.start)
    if hit.staff and wording.named_as_staff(text, hit.start, hit.end):
        return ""
    if hit.staff and not by_role:
        return "name_weak"
    if hit.form in ("roman", "hanja"):
        return "name" if hit.bounded else ""
    doubtful = hit.common and (hit.length > 2 or text[hit.start : hit.end] in COMMON)
    if doubtful and not (hit.cued or by_role or alone):
        # 이슬, 고은, 한가람: a word until somebody is addressed by it; decoded from another channel it was meant as a name
        return "name" if decoded and hit.bounded else ("name_weak" if hit.bounded else "")
    if not hit.bounded and not (hit.cued or by_role):
        return "name_weak" if hit.length >= 3 else ""
    return "name"


def numbers_of_cases(views: Sequence[TextView], index: Index, at: At) -> None:
    """Case numbers in the views, with or without a label."""
    lengths = index.case_number_lengths
    for view in views:
        if not index.plain_case_numbers and view.numbers:
            for _, _, rows in index.case_numbers(view.text.reveal()):
                for row in rows:
                    at(row).add("case_no", row)
        for run in view.numbers:
            if len(run.digits) < min(lengths, default=99) or len(run.breaks) > 24:
                continue
            cuts = [0, *run.breaks, len(run.digits)]
            for i, start in enumerate(cuts[:-1]):
                for end in cuts[i + 1 : i + 7]:
                    if end - start in lengths:
                        for row in index.find("case_no", run.digits[start:end]):
                            at(row).add("case_no", row)


def outside_links(view: TextView) -> tuple[NumberRun, ...]:
    """The digit runs that are not part of a web address: a page's number is nobody's telephone."""
    text = view.text.reveal() if view.numbers else ""
    if "://" not in text and "www." not in text:
        return view.numbers
    links = [match.span() for match in _LINK.finditer(text)]
    begins = [start for start, _ in links]
    outside = []
    for run in view.numbers:
        before = bisect_right(begins, run.starts[0])
        if not before or links[before - 1][1] <= run.starts[0]:
            outside.append(run)
    return tuple(outside)


_LINK: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"']+")


def register_numbers(runs: Sequence[NumberRun], index: Index, at: At) -> None:
    """A number of the register is found whatever its shape: detectors know what a telephone number looks like, the register knows which are."""
    for run in runs:
        if len(run.digits) < 8 or len(run.breaks) > 24:
            continue
        cuts = [0, *run.breaks, len(run.digits)]
        for i, start in enumerate(cuts[:-1]):
            for end in cuts[i + 1 :]:
                digits = run.digits[start:end]
                if len(digits) > 13:
                    break
                if len(digits) < 8 or not digits.isdigit():
                    continue
                whole = (
                    digits
                    if digits.startswith(("0", "82"))
                    else ("0" + digits if len(digits) == 10 and digits.startswith("1") else "")
                )
                if whole:  # a spreadsheet takes the leading zero away
                    for row in index.find("phone", whole):
                        at(row).add("phone", row)
                if len(digits) == 8 and not digits.startswith(("19", "20")):
                    for row in index.find("phone", "010" + digits):
                        at(row).add("phone_part", row)


def groups(runs: Sequence[NumberRun]) -> frozenset[str]:
    """The groups of four or six digits of a message: pieces of a number, a birth date. Years and tables say nothing."""
    found: set[str] = set()
    for run in runs:
        cuts = [0, *run.breaks, len(run.digits)]
        for start, end in pairwise(cuts):
            group = run.digits[start:end]
            if len(group) not in (4, 6, 8) or not group.isdigit() or (len(group) == 4 and 1980 <= int(group) <= 2040):
                continue
            if len(group) == 4 or (
                len(group) in (6, 8) and len(run.digits) <= 8
            ):  # the first six of a resident number are not told apart here
                found.add(group)
    return frozenset(found) if len(found) <= MAX_GROUPS else frozenset()


def pieces(groups: frozenset[str], spoken: frozenset[int], index: Index, people: dict[int, Person], at: At) -> None:
    """Four digits of a candidate's own number (`0123-****`, 뒷자리 4567), six of his birth date. Candidates are those whom something
    else points at: a name, a case number, the topic of a request."""
    candidates = {row for person in people.values() for row in person.rows} | (spoken if len(spoken) <= MAX_TOPICS else frozenset())
    for group in groups:
        fields: tuple[tuple[str, str, str], ...]
        if len(group) == 8:
            fields = (("birth_date", f"{group[:4]}-{group[4:6]}-{group[6:]}", "birth_date"),)
        elif len(group) == 6:
            fields = tuple(
                ("birth_date", f"{century}{group[:2]}-{group[2:4]}-{group[4:]}", "birth_date") for century in ("19", "20")
            )
        else:
            fields = (("phone_mid4", group, "phone_part"), ("phone_last4", group, "phone_part"))
        for field_name, value, piece in fields:
            for row in candidates:
                if index.holds(row, field_name, value) and not index.holds(row, "case_no", group):
                    at(row).add(piece, row)


def accompanying(marked: list[Finding], people: dict[int, Person], index: Index, person_of: dict[int, int]) -> None:
    """An account, a licence, a resident number that the register does not hold goes with whoever is named right before it."""
    names = sorted((f for f in marked if f.entity == "PERSON"), key=lambda f: (f.part, f.start))
    for i, found in enumerate(marked):
        if found.entity not in _PERSONAL or found.known:
            continue
        before = [f for f in names if f.part == found.part and 0 <= found.start - f.end <= NEAR]
        after = [f for f in names if f.part == found.part and 0 <= f.start - found.end <= NEAR // 4]
        owner = before[-1] if before else (after[0] if after else None)
        numbers = (
            {person_of.get(row, index.case(row).person) for row in index.find("name", owner.value.reveal())}
            if owner is not None
            else set(people)
        )
        mine = [
            people[n]
            for n in numbers
            if n in people and ({"name", "name_weak"} & people[n].fields.keys() or STRONG & people[n].fields.keys())
        ]
        if owner is None and (len(mine) > 1 or found.entity.unique):
            continue
        for person in mine:
            for row in tuple(person.rows):
                person.fields.setdefault(found.entity.field, set()).add(row)
        if mine:
            marked[i] = replace(found, known=True)
