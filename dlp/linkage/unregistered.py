"""A requester whom no register knows: the filled-in form, the phrase that names him, the list of several. Found by what such texts are made of.

The register learns of a request hours or days after it came; other agencies' transferred cases and paper never do. Three kinds, in any layout:

    form    labels of the request form of two kinds (what is asked, how it is to be disclosed, how it is received, who asks, the fee, the title of one of
            the forms of 정보공개법 시행규칙), and a person filled in. Order and distance do not matter, so cells and lines read by OCR do not.
    phrase  the request, or whoever filed it, and a citizen's name or number beside it
    list    several names, or numbers, under a heading of requesters or petitioners
    whole   beside form: it gives a number, a mail address or a birth date as well, and is not its only recipient's own

Who is no such person: an official (a name of the staff table, a post beside it), who has a role of his own (speaker, committee, reporter), unless it is said
of the name itself that he filed; the names of example forms; what is no such request: other procedures that also have 청구, and the compounds of 정보공개 that name an office, a law, a course.
A person of the register whom this message was linked to is the register's own matter. Pure; asked only where a word of `GATE` stands.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dlp.anchors import anchored
from dlp.budget import Budget
from dlp.linkage import procedures, strangers
from dlp.linkage import request_words as said
from dlp.linkage.request_words import READ
from dlp.linkage.sentences import Sentence
from dlp.linkage.spans import Span, Spans
from dlp.linkage.unregistered_page import BEHIND, BLOT, Known, Page
from dlp.model import Finding, TextView
from dlp.triggers import any_of, trigger

GATE: Final = anchored(r"청구|공개|정공|ㅈㅂㄱㄱ|이의\s?신청|민원인|isclosure|\bFOI\b|requester")
"""One of these stands in every text that this page has anything to say about."""
_GATE: Final = trigger("청구", "공개", "정공", "ㅈㅂㄱㄱ", "이의", "민원인", "isclosure", "FOI", "requester")
SIGNS: Final = any_of(_GATE)  # one of these stands where a text is worth reading
KINDS: Final = ("form", "phrase", "list", "whole")
MOST: Final = 60_000
"""Characters of a text that are read at once, from the first that names a request on."""
PER_CHARACTER: Final = 4
"""Units of work (`dlp.budget`) for a character of a page that is read."""


@dataclass(frozen=True, slots=True)
class Unregistered:
    """What a message shows of people who are in no register. `kinds` of `KINDS`; `people`: how many requesters, as far as they can be told
    apart, and of more than `unregistered_page.ENOUGH` in a long text no more need be counted; `fields`: what of them, in the register's words; `listed`: people with a
    number or a birth date, whoever they are."""

    kinds: tuple[str, ...] = ()
    people: int = 0
    fields: tuple[str, ...] = ()
    listed: int = 0


NOTHING: Final = Unregistered()


def worth(views: Sequence[TextView]) -> bool:
    """Does any text name a request, or have two labels of its form, so that it is worth reading?"""
    for view in views:
        if view.text.says(_GATE) and view.how in READ and any(_talks(part) for _, part in _parts(view.text.reveal())):
            return True
    return False


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Where a part begins, and it: what comes before a request, or between two, belongs to none and hides nobody."""
    if len(text) <= MOST:
        yield 0, text
        return
    at = 0
    while (found := GATE.search(text, at)) is not None:
        begin = max(at, found.start() - BEHIND)
        at = begin + MOST - BEHIND
        yield begin, text[begin : begin + MOST]


def _talks(text: str) -> bool:
    if GATE.search(text) is None:
        return False
    named = any(pattern.search(text) is not None for pattern in (said.STRONG, said.ASKER, said.HEAD)) or len(said.labels(text)) > 1
    return named or strangers.asks_of_somebody(text)


def read(views: Sequence[TextView], findings: Sequence[Finding], known: Known, budget: Budget) -> Unregistered:
    """`findings`: of all detectors, the name model's among them. A page that `budget` does not allow is noted there as missed."""
    kinds: set[str] = set()
    people: set[str] = set()
    fields: set[str] = set()
    by_part: dict[str, list[Finding]] = {}
    sentences: dict[str, Sentence] = {}
    if any([view.part == "subject" and view.how == "plain" and procedures.governs(view.text.reveal()) for view in views]):
        known = replace(known, under=True)
    for found in findings:
        by_part.setdefault(found.part, []).append(found)
    for view in views:
        if view.how not in READ:
            continue
        for begin, part in _parts(view.text.reveal()):
            if not _talks(part):
                continue
            if not budget.charge(PER_CHARACTER * (begin + len(part)), view.part):
                break
            text = BLOT * begin + part  # what stands before is blotted out, so that places stay what they are
            page = Page(view, text, by_part.get(view.part, ()), known, sentences)
            for kind, who in page.shown():
                kinds.add(kind)
                people |= who
                fields |= page.fields
    return Unregistered(tuple(kind for kind in KINDS if kind in kinds), _count(people), tuple(sorted(fields))) if kinds else NOTHING


def _count(people: set[str]) -> int:
    """Names, or numbers and addresses where nobody is named: a number beside a name is the same person's."""
    return sum(value.isalpha() for value in people) or len(people)


def with_names(findings: Sequence[Finding], named: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings, and those names that stand where none of them does: what is known of a name is not lost."""
    places: dict[str, list[Span]] = {}
    for found in findings:
        if found.entity.field == "name":
            places.setdefault(found.part, []).append((found.start, found.end))
    taken = {part: Spans(spans) for part, spans in places.items()}
    more = [one for one in named if one.part not in taken or not taken[one.part].overlap(one.start, one.end)]
    return tuple(sorted((*findings, *more), key=lambda f: (f.part, f.start, f.end))) if more else tuple(findings)
