"""Counts who asks after one person after another, and makes an incident of it (`dlp.ledgers.probing`).

Only of senders without a part in the handling of requests, and only of what they say about a request. Names that are not in the register
matter as much as those that are, since who probes mostly misses; so the name model reads these few messages, too.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

from dlp import plugins
from dlp.ledgers.probing import COLLEAGUES, FEW, LAW, MANY_SENDERS, PREFIX, RULE, Bounds, counted, fresh, why
from dlp.linkage import canon
from dlp.linkage.index import Index
from dlp.model import Action, Verdict
from dlp.pipeline.detection import detect_text
from dlp.pipeline.tools import Scanned
from dlp.ports import Detector
from dlp.record import Record, probing_record
from dlp.settings import Probing as Settings
from dlp.store import Store, look
from dlp.store.ids import new_id

NAMED: Final = frozenset({"PERSON", "PHONE_NUMBER", "EMAIL_ADDRESS", "KR_RRN", "KR_FRN", "KR_ADDRESS"})
STANDING: Final = frozenset({"handler", "deputy", "approver", "foi_officer", "cpo", "audit", "requester", "agent"})
"""Senders whose duty, or whose own case, it is."""
OURS: Final = frozenset({"official", "sender or recipient", "public contact"})
"""Why a place is spent (`Verdict.explained`) that means somebody of the house."""
LONGEST: Final = 4_000
"""Characters of a message that the name model reads: of a longer one what stands about the words that speak of a request."""
AROUND: Final = 200
"""Characters before and behind such a word."""
MOST: Final = 500
"""Values of one message that are looked at."""
_WORDS: Final = (
    *(f"청구{end}" for end in ("인", "자", "한", "했", "하신", "하였", "를", "건", "여부")),
    "정보공개", "신청인", "민원인", "진정인", "접수번호", "foi", "informationrequest", "disclosurerequest",
)  # fmt: skip
_REQUEST: Final = re.compile("|".join(r"\s*".join(word) for word in _WORDS))


def said(scanned: Scanned) -> list[tuple[str, int, str]]:
    """What a message says that speaks of a request, or follows on what did, where its sender has no part in one: (part, offset, text) of
    its parts, attachments among them; of a long message, what stands about those words."""
    if scanned.verdict.sender.word in STANDING:
        return []
    read = [(part.id, *_folded(part.text.reveal())) for part in scanned.read]
    places = [(part, text, [found.span() for found in _REQUEST.finditer(folded)]) for part, text, folded in read]
    if not (scanned.context or any(spans for _, _, spans in places)):
        return []
    if sum(len(text) for _, text, _ in places) <= LONGEST:
        return [(part, 0, text) for part, text, _ in places]
    near = [
        (part, max(0, start - AROUND), text[max(0, start - AROUND) : end + AROUND])
        for part, text, spans in places
        for start, end in spans
    ]
    return near[: LONGEST // (2 * AROUND)] or [(part, 0, text[:AROUND]) for part, text, _ in places[: LONGEST // AROUND]]


def asked(scanned: Scanned, index: Index) -> list[str]:
    """The names and numbers that such a message is about, in their order; a colleague's name, and what means him or the agency, is none."""
    verdict, texts = scanned.verdict, said(scanned)
    if not texts:
        return []
    means = {(part, start) for part, start, _, why in verdict.explained if why in OURS}
    found = [one.value.reveal() for one in verdict.findings if one.entity in NAMED and (one.part, one.start) not in means]
    for part, offset, text in texts:
        for one in detect_text(text, _names()):
            name = one.value.reveal()
            if (part, offset + one.start) not in means and not _colleague(name, index):
                found.append(name)
    return _apart(found)[:MOST]


APPROACHES: Final = frozenset({"unclear", "approach", "pressing"})
"""Kinds of messages to citizens (`dlp.linkage.contact.kinds`) by which somebody may be feeling out who of them filed."""


def approached(scanned: Scanned) -> list[str]:
    """The citizens' numbers, requesters' or not, to whom such a message goes: a requester's is stopped and another's may pass, which tells. Of a mail only where
    it speaks of a request: suppliers are written to in the same words."""
    verdict = scanned.verdict
    if scanned.contacted.kind.word not in APPROACHES or verdict.sender.word in STANDING:
        return []
    citizens = [party.address.reveal() for party, relation in verdict.recipients if relation.word in ("external", "requester")]
    found = [canon.party(address) for address in citizens]
    wanted = ("phone", "email") if said(scanned) else ("phone",)
    return _apart([value for kind, value in found if kind in wanted and (kind != "phone" or value.startswith("01"))])[:MOST]


def _folded(text: str) -> tuple[str, str]:
    """The text, and the same with compatible forms of letters as one and without capitals, of equal length: where that is not to be had, the
    latter twice."""
    folded = unicodedata.normalize("NFKC", text).lower()
    return (text if len(text) == len(folded) else folded), folded


def stopped(verdict: Verdict) -> list[str]:
    """The requesters over whom a message was stopped, one for each, by case number or address."""
    if verdict.decision.action < Action.HOLD or verdict.sender.word in STANDING:
        return []
    people = [min(link.case_nos) for link in verdict.links if link.case_nos]
    return _apart([*people, *(party.address.reveal() for party, relation in verdict.recipients if relation.word == "requester")])


class Probing:
    """`store` writes; the counts are read from the journal, so that processes share them and a restart forgets nothing."""

    def __init__(self, site: Path, store: Store, wanted: Settings, token: Callable[[str], str]) -> None:
        self._site, self._store, self._wanted, self._token = site, store, wanted, token
        self._bounds = Bounds(wanted.asked, wanted.stopped)

    @property
    def on(self) -> bool:
        return bool(self._wanted.asked or self._wanted.stopped)

    def observe(self, scanned: Scanned, index: Index, *, connector: str, caller: str, identity: str, now: datetime) -> None:
        """Count what a decided message asked, and whom it approached, for its sender and for the program that submitted it. StoreError: it is not counted."""
        verdict = scanned.verdict
        values = ([], []) if not self.on else (self._tokens(self._asked(scanned, index)), self._tokens(stopped(verdict)))
        if any(values):
            staff = index.staff.get(identity)
            department = staff.department if staff is not None else ""
            self._count("sender", identity, values, self._bounds, verdict, connector=connector, now=now, most=FEW, name=department)
            if department:
                wide = self._bounds.times(COLLEAGUES)
                self._count(
                    "department", department, values, wide, verdict, connector=connector, now=now, most=FEW, name=department
                )
            if caller:
                wide = self._bounds.times(MANY_SENDERS)
                self._count("caller", caller, values, wide, verdict, connector=connector, now=now, most=FEW, name=caller)

    def _asked(self, scanned: Scanned, index: Index) -> list[str]:
        return list(dict.fromkeys([*asked(scanned, index), *approached(scanned)]))

    def tried(self, operator: str, now: Callable[[], datetime]) -> Tried:
        return Tried(self, operator, now)

    def count_tried(self, operator: str, names: Iterable[str], people: Iterable[str], last: Verdict, *, now: datetime) -> None:
        tokens = self._tokens(_apart(names)), self._tokens(_apart(people))
        self._count("operator", operator, tokens, self._bounds.times(MANY_SENDERS), last, connector="scan", now=now, name=operator)

    def _tokens(self, values: Sequence[str]) -> list[str]:
        return [self._token(f"asked:{value}")[:16] for value in values]

    def _count(
        self,
        who: str,
        identity: str,
        values: tuple[list[str], list[str]],
        bounds: Bounds,
        verdict: Verdict,
        *,
        connector: str,
        now: datetime,
        most: int = MOST,
        name: str = "",
    ) -> None:
        """`name`: what the counter is called at the desk. `most`: so many values of this message count that did not count before; names that everybody knows hide no other one."""
        ref = PREFIX + self._token(f"{who}:{identity}")
        since = now - timedelta(hours=self._wanted.hours)
        with look(self._site) as kept:
            entries = kept.asked(ref, since=since)
        before = counted(entries)
        values_of = {kind: fresh(entries, kind, values[n])[:most] for n, kind in enumerate(("asked", "stopped"))}
        body = {"who": who, "name": name, **values_of}
        if counted([*entries, body]) == before or bounds.enough(before):
            return

        def reached(entries: Sequence[Mapping[str, Any]]) -> Record | None:
            after = counted([*entries, body])
            if not (which := bounds.crossed(counted(entries), after)):
                return None
            told = why(which, getattr(after, which), who=who, name=identity, hours=self._wanted.hours)
            return probing_record(
                verdict,
                incident_id=new_id(now, os.urandom),
                token=self._token,
                connector=connector,
                now=now,
                rule=RULE,
                why=told,
                law=LAW,
                department=name if who in ("sender", "department") else "",
            )

        self._store.asked(ref, body, since=since, now=now, reached=reached)


class Tried:
    """What a person tries out at the desk: every name and number counts, whatever is said about it, since every answer is shown to him.
    Written as it comes, so that breaking off before the end leaves it all the same."""

    BATCH: Final = 50

    def __init__(self, probing: Probing, operator: str, now: Callable[[], datetime]) -> None:
        self._probing, self._operator, self._now = probing, operator, now
        self._names: dict[str, None] = {}
        self._people: dict[str, None] = {}
        self._last: Verdict | None = None

    def add(self, verdict: Verdict) -> None:
        self._last = verdict
        self._names |= dict.fromkeys(one.value.reveal() for one in verdict.findings if one.entity in NAMED)
        self._people |= dict.fromkeys(min(link.case_nos) for link in verdict.links if link.case_nos)
        if len(self._names) + len(self._people) >= self.BATCH:
            self.write()

    def write(self) -> None:
        if self._last is not None and (self._names or self._people):
            self._probing.count_tried(self._operator, self._names, self._people, self._last, now=self._now())
            self._names, self._people = {}, {}


def _colleague(name: str, index: Index) -> bool:
    return index.is_staff_name(name) and not index.find("name", name)


def _apart(values: Iterable[str]) -> list[str]:
    """Each once, whatever its spelling."""
    return list(dict.fromkeys("".join(c for c in unicodedata.normalize("NFKC", one).casefold() if c.isalnum()) for one in values))


@cache
def _names() -> tuple[Detector, ...]:
    return (plugins.load_name_model(),)
