"""One text read for a requester whom no register knows (`dlp.linkage.unregistered` says what is looked for): who and what was found in it, what is
said of each, and which of the kinds they make together. Pure; a page lives for one message.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from dlp.linkage import clauses, filer, procedures, strangers, wording
from dlp.linkage import request_words as said
from dlp.linkage.cues import setting
from dlp.linkage.lexicon import COMMON, is_common
from dlp.linkage.sentences import Sentence
from dlp.linkage.spans import Span, Spans, within
from dlp.linkage.texts import Reading
from dlp.model import Finding, TextView

LISTED: Final = 4
"""Names that make a list."""
NUMBERED: Final = 5
"""Numbers, or mail addresses, that do."""
NEAR: Final = 60
"""Characters between what names a request and the person."""
BEHIND: Final = 120
"""Characters between a heading and the first of its list."""
SAYS: Final = 1.0
"""Bits of the clause model from which it is said that the person filed."""
DENIES: Final = -1.5
"""Bits of the clause model from which being near is not enough."""
ANOTHER_SENTENCE: Final = 0.5
"""The same where another sentence names the request."""
SURELY: Final = 4.0
"""Bits where nothing but the clause itself says it."""
MANY: Final = 200
"""Findings from which the places of a view are written out: each is asked for by halving."""
AT_ONCE: Final = 200
"""Names whose clauses are read together."""
ENOUGH: Final = 100
"""People named in phrases from which nobody counts further."""
_REACHED: Final = frozenset({"phone", "email", "birth_date", "rrn", "frn"})
"""What a form gives of somebody beside his name. No address: an office's own stands at the foot of each of its letters."""
_BODY: Final = frozenset({"text", "html"})
BLOT: Final = "\0"
"""No pattern begins with it."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the register says of somebody who is found: `official`: his name is one of the staff table's. `contact`: this number or address is
    an official's. `linked`: the message was linked to him, so that he is the register's own matter. `own`: (canonical) addresses of the
    only recipient, an outsider, whom a letter may tell his own name and number; empty where there is no such one."""

    official: Callable[[str], bool]
    contact: Callable[[str], bool]
    linked: Callable[[Finding], bool]
    own: frozenset[str] = frozenset()
    noun: Callable[[str], bool | None] = lambda _: None  # of a dictionary; None where it has no such word
    under: bool = False  # the subject of the message says that it is about another procedure


class Page:
    """One text with whom and what was found in it. Lives for one message."""

    def __init__(
        self, view: TextView, text: str, findings: Sequence[Finding], known: Known, sentences: dict[str, Sentence]
    ) -> None:
        self.view, self.text, self._official, self._own, self._noun = view, text, known.official, known.own, known.noun
        self._starts = view.starts if view.starts is None or len(findings) < MANY else list(view.starts[: len(text)])
        self.fields: set[str] = set()
        self._to: set[str] = set()  # entities of which the only recipient's own address stands there
        self.names: list[tuple[int, int, str]] = []
        self.numbers: list[tuple[int, int, str]] = []
        self.mails: list[tuple[int, int, str]] = []
        reading = Reading(view)
        reading.within(wording.Business(), sentences)
        self._said = reading.said
        self._anyhow: bool | None = None
        self._filed: dict[int, list[Span]] = {}  # by id of `strong` or `claims`: those of a sentence that speaks of one request
        self._clauses: dict[filer.Clause, float] = {}  # of a long list, read many at once
        linked = [(f.start, f.end) for f in findings if known.linked(f)]
        self._spoken_for = [self._place(a, b) for a, b in linked]
        spoken_for = Spans(linked)
        for found in findings:
            if spoken_for.overlap(found.start, found.end):
                continue
            start, end = self._place(found.start, found.end)
            if end > len(text) or start >= end or text[start] == BLOT:
                continue
            value = found.value.reveal()
            if found.entity == "PERSON":
                name = said.SPACES.sub("", value)
                around = setting(text, start, end)
                if (
                    name not in said.LABEL_WORDS
                    and around.bounded
                    and not (strangers.nobody(text, start, end, known.noun) or self._addressed(start, end))
                    and (
                        not (known.official(name) or strangers.roled(text, start, end) or (name in COMMON and not around.cued))
                        or strangers.filed(text, start, end)
                    )
                ):
                    self.names.append((start, end, name))
            elif found.entity == "PHONE_NUMBER" and value[:2] == "01":
                if value in known.own:
                    self._to.add("phone")
                elif not known.contact(value):
                    self.numbers.append((start, end, value))
            elif found.entity == "EMAIL_ADDRESS":
                if value.casefold() in known.own:
                    self._to.add("email")
                elif not known.contact(value):
                    self.mails.append((start, end, value))
            else:
                self.fields.add(found.entity.field)
        self.fields = (self.fields & {"birth_date", "address", "rrn", "frn"}) | {
            field for field, there in (("name", self.names), ("phone", self.numbers), ("email", self.mails)) if there
        }
        self.strong = [m.span() for m in said.STRONG.finditer(text)]
        self._one_filed = any(self._of_one(at) for at, _ in self.strong)
        under = (
            known.under and view.part in _BODY and not procedures.discloses(text)
        )  # a body need not say again what its subject has said
        self._another = not self._one_filed and (under or procedures.governs(text))
        self.claims = [m.span() for m in said.CLAIM.finditer(text)]
        disclosure = bool(self.strong) or self._named_anyhow()  # 이의신청인 is somebody in a dozen procedures
        self.askers = [m.span() for m in said.ASKER.finditer(text) if disclosure or said.APPELLANT.match(m[0]) is None]
        self._asks = strangers.asks_of_somebody(text)
        if known.own:
            self._leave_out(self._own_names(known.own))
        self.names += [(a, b, text[a:b]) for a, b in self._called()]

    def _own_names(self, own: frozenset[str]) -> frozenset[str]:
        """What the recipient is called where his own address stands behind it: in the head of a mail that is answered."""
        found = set()
        for m in said.WROTE.finditer(self.text):
            if m["mail"].casefold() in own:
                found |= {value for start, end, value in self.names if 0 <= m.start() - end <= 2}
        return frozenset(found)

    def _leave_out(self, own: frozenset[str]) -> None:
        """The recipient's own name, and the number in his signature."""
        signed = Spans((end, end + 25) for _, end, value in self.names if value in own)
        self.numbers = [one for one in self.numbers if not signed.hold(one[0])]
        self.names = [one for one in self.names if one[2] not in own]

    def _addressed(self, start: int, end: int) -> bool:
        """Is it the name of whom the letter is written to, an outsider, at its beginning?"""
        if not self._own:
            return False
        if said.SALUTED.match(self.text[end : end + 4]) is not None and said.OPENING.fullmatch(self.text, 0, start) is not None:
            return True
        begins = not self.text[max(0, start - 1) : start].strip(" ") or self.text[start - 1] == "\n"
        return begins and said.SPOKEN_TO.match(self.text[end : end + 24]) is not None

    def _called(self) -> Iterator[Span]:
        """Names by their shape and what calls them so, which the model has not: only where the request is named."""
        if not (self.strong or self.askers or self._asks):
            return
        known = Spans((*self._spoken_for, *((a, b) for a, b, _ in self.names)))
        by_post = (m for m in said.CALLED_BY_POST.finditer(self.text) if strangers.filed_by_shape(m, self._noun))
        for m in (*said.CALLED.finditer(self.text), *by_post, *said.AT_END.finditer(self.text)):
            start, end = m.span("name")
            if m.re is said.AT_END and not (self._asked(start) and filer.bits(self.text, start, end) >= SAYS):
                continue
            if is_common(m["name"]) or m["name"] in said.LABEL_WORDS or known.overlap(start, end):
                continue
            if strangers.verb(self.text, end) or strangers.nobody(self.text, start, end, self._noun) or self._addressed(start, end):
                continue
            if not (self._official(m["name"]) or strangers.roled(self.text, start, end)) or strangers.filed(self.text, start, end):
                yield start, end

    def _of_one(self, start: int) -> bool:
        """Does the sentence speak of one request, not of disclosure in general as footers and disclaimers do?"""
        here = self._said.at(start)
        return here is None or not here.general

    def _of_his(self, spans: Sequence[Span], start: int) -> Sequence[Span]:
        """Of the words of a request those that may be of his: what another sentence says of disclosure in general (a footer) is of nobody's."""
        here = self._said.at(start)
        if here is not None and here.general:
            return spans
        filed = self._filed.get(id(spans))
        if filed is None:
            filed = self._filed[id(spans)] = [span for span in spans if self._of_one(span[0])]
        return filed

    def _asked(self, start: int) -> bool:
        here = self._said.at(start)
        return here is not None and bool(here.asked)

    def _place(self, start: int, end: int) -> Span:
        """Where a span of the part stands in this view."""
        starts = self._starts
        return (start, end) if starts is None else (bisect_left(starts, start), bisect_left(starts, end))

    # ---------------------------------------------------------------- the three kinds

    def shown(self) -> Iterator[tuple[str, set[str]]]:
        if not (self.names or self.numbers or self.mails):
            return
        if who := self._form():
            yield "form", who
            if self.fields & _REACHED and not self._is_his():
                yield "whole", who
        if who := self._list():
            yield "list", who
        if who := self._phrase():
            yield "phrase", who

    def _form(self) -> set[str]:
        form = not (self._another and not self.strong) and said.is_form(self.text, strong=bool(self.strong))
        return self._everybody() if form else set()

    def _is_his(self) -> bool:
        """Is it the only recipient's own: his address stands in it, and no other of its kind?"""
        return not self._to.isdisjoint({"phone", "email"}.difference(self.fields))

    def _list(self) -> set[str]:
        """Several people under a heading of requesters, who begin shortly behind it."""
        candidates = [
            (sorted((start, value) for start, _, value in found), least)
            for found, least in ((self.names, LISTED), (self.numbers, NUMBERED), (self.mails, NUMBERED))
        ]
        heads = said.HEAD.finditer(self.text) if self.strong or said.OWN.search(self.text) is not None else ()
        for head in heads:
            if self._taught(*head.span()) or (not self._one_filed and self._otherwise(*head.span())):
                continue
            for found, least in list(candidates):
                first = bisect_left(found, (head.end(), ""))
                if first == len(found) or found[first][0] - head.end() > BEHIND:
                    continue
                behind = {value for _, value in found[first:]}
                if len(behind) >= least:
                    return behind
                candidates.remove((found, least))  # behind a later heading stand fewer
        return set()

    def _phrase(self) -> set[str]:
        who: set[str] = set()
        for at in range(0, len(self.names), AT_ONCE):
            some = self.names[at : at + AT_ONCE]
            if len(self.names) >= clauses.MANY:
                self._clauses = filer.bits_of([filer.around(self.text, start, end) for start, end, _ in some])
            who |= {value for start, end, value in some if self._he(start, end)}
            if len(who) >= ENOUGH:
                return who
        return who | {value for start, end, value in (*self.numbers, *self.mails) if self._his(start, end)}

    def _everybody(self) -> set[str]:
        names = {value for _, _, value in self.names}
        return names or {value for _, _, value in (*self.numbers, *self.mails)}

    def _he(self, start: int, end: int) -> bool:
        """Is it said of this name that he filed, or does he stand beside what names the request?"""
        cue = wording.cue(self.text, start, end, self._said)
        if cue == "other-business":
            return False
        if self._asks and strangers.asked_about(self.text, end):
            return True
        if strangers.filed(self.text, start, end) and not self._taught(start, end):
            return True
        near = self._near(self._of_his(self.strong, start), start, end)
        asker = self._near(self.askers, start, end) if self._one_filed or not self._otherwise(start, end) else None
        if cue not in ("named", "asked") and self._taught(start, end):
            return False
        clause = filer.around(self.text, start, end)
        bits = self._clauses[clause] if self._clauses else clause.bits()
        if cue in ("named", "asked", "claimant", "claimed", "follows") and (
            near is not None or asker is not None or (cue == "named" and bits >= SAYS and not self._otherwise(start, end))
        ):
            return True
        if near is None and asker is None:  # 정보공개 stands only in the name of an office, and somebody's 청구 is spoken of
            loose = self._near(self._of_his(self.claims, start), start, end) is not None and self._named_anyhow()
            return loose and not self._otherwise(start, end) and bits >= SURELY
        if asker is not None and asker <= 12:
            return True
        return bits >= SAYS or (
            near is not None and near <= NEAR and bits > (DENIES if self._in_one(start, end) else ANOTHER_SENTENCE)
        )

    def _named_anyhow(self) -> bool:
        """Does the request, or an office with its name, stand anywhere? Searched for once: the answer is the same for every name."""
        if self._anyhow is None:
            self._anyhow = said.NAMED_ANYHOW.search(self.text) is not None
        return self._anyhow

    def _his(self, start: int, end: int) -> bool:
        if self._taught(start, end):
            return False
        near = self._near(self.strong, start, end)
        asker = self._near(self.askers, start, end) if self._one_filed or not self._otherwise(start, end) else None
        return (near is not None and near <= NEAR) or (asker is not None and asker <= NEAR)

    def _near(self, spans: Sequence[Span], start: int, end: int) -> int | None:
        """Characters to the nearest of these on the same line or the next; None where there is none."""
        best: int | None = None
        for a, b in within(spans, start - 2 * NEAR, end + 2 * NEAR):
            gap = max(a - end, start - b, 0)
            if gap <= 2 * NEAR and (best is None or gap < best) and self.text.count("\n", min(b, end), max(a, start)) <= 1:
                best = gap
        return best

    def _in_one(self, start: int, end: int) -> bool:
        """Does the request stand in the name's own sentence, or on the line before or after it as in a form?"""
        here = self._said.at(start)
        return here is None or any(
            (here.start <= a < here.end) or "\n" in self.text[min(b, end) : max(a, start)]
            for a, b in within(self.strong, start - NEAR, end + NEAR)
        )

    def _taught(self, start: int, end: int) -> bool:
        """Is it of a course, a sample or the press that the words around it speak?"""
        return said.COURSE.search(self.text, max(0, start - 60), end + 40) is not None

    def _otherwise(self, start: int, end: int) -> bool:
        """Does another procedure stand around it, or is the text about one by name and about no request for disclosure?"""
        return said.PROCEDURE.search(self.text, max(0, start - 40), end + 40) is not None or self._another
