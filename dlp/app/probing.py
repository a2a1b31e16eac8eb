"""Counts who asks after one person after another, and makes an incident of it (`dlp.desk.probing`).

Only of senders without a part in the handling of requests, and only of what they say about a request. Names that are not in the register
matter as much as those that are, since who probes mostly misses; so the name model reads these few messages, too.
"""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Final

from dlp import plugins
from dlp.desk.probing import FEW, KIND, LAW, MANY_SENDERS, PREFIX, RULE, Bounds, counted, why
from dlp.linkage.index import Index
from dlp.model import Action, Outcome, Verdict
from dlp.pipeline.detection import detect_text
from dlp.ports import Detector
from dlp.record import probing_record
from dlp.settings import Probing as Settings
from dlp.store import FILE, Store
from dlp.store.database import Database
from dlp.store.ids import new_id
from dlp.store.probing import since

NAMED: Final = frozenset({"PERSON", "PHONE_NUMBER", "EMAIL_ADDRESS", "KR_RRN", "KR_FRN", "KR_ADDRESS"})
STANDING: Final = frozenset({"handler", "deputy", "approver", "foi_officer", "cpo", "audit", "requester", "agent"})
"""Senders whose duty, or whose own case, it is."""
OURS: Final = frozenset({"official", "sender or recipient", "public contact"})
"""Why a place is spent (`Verdict.explained`) that means somebody of the house."""
LONGEST: Final = 4_000
"""Characters: a longer text asks nobody."""
_REQUEST: Final = re.compile(
    r"청구(?:인|자|한|했|하신|하였|를|건|여부)|정보공개|신청인|민원인|진정인|접수번호|foi|informationrequest|disclosurerequest"
)


def said(verdict: Verdict) -> str:
    """Subject and text of a message that speaks of a request, where its sender has no part in one; else ""."""
    message = verdict.message
    text = "\n".join(part.reveal() for part in (message.subject, message.text or message.html) if part is not None)
    if verdict.sender.word in STANDING or len(text) > LONGEST:
        return ""
    return text if _REQUEST.search("".join(unicodedata.normalize("NFKC", text).casefold().split())) else ""


def asked(verdict: Verdict, index: Index) -> list[str]:
    """The names and numbers that such a message is about, in their order; a colleague's name, and what means him or the agency, is none."""
    text = said(verdict)
    if not text:
        return []
    found = [one for one in verdict.findings if one.entity in NAMED]
    names = [one for one in detect_text(text, _names()) if not _colleague(one.value.reveal(), index)]
    means = {(part, start) for part, start, _, why in verdict.explained if why in OURS}
    return _apart(one.value.reveal() for one in (*found, *names) if (one.part, one.start) not in means)


def stopped(verdict: Verdict) -> list[str]:
    """The requesters over whom a message was stopped, one for each, by case number or address."""
    if verdict.decision.action < Action.HOLD or verdict.sender.word in STANDING:
        return []
    people = [min(link.case_nos) for link in verdict.links if link.case_nos]
    return _apart([*people, *(party.address.reveal() for party, relation in verdict.recipients if relation.word == "requester")])


class Probing:
    """`store` writes; the counts are read from the journal, so that processes share them and a restart forgets nothing."""

    def __init__(self, site: Path, store: Store, wanted: Settings, token: Callable[[str], str]) -> None:
        self._path, self._store, self._wanted, self._token = site / FILE, store, wanted, token
        self._bounds = Bounds(wanted.asked, wanted.stopped)

    @property
    def on(self) -> bool:
        return bool(self._wanted.asked or self._wanted.stopped)

    def observe(self, verdict: Verdict, index: Index, *, connector: str, caller: str, identity: str, now: datetime) -> None:
        """Count what a decided message asked, for its sender and for the program that submitted it. StoreError: it is not counted."""
        values = self._values(verdict, index) if self.on else ([], [])
        if any(values):
            self._count("sender", identity, values, self._bounds, verdict, connector=connector, now=now)
            if caller:
                self._count("caller", caller, values, self._bounds.times(MANY_SENDERS), verdict, connector=connector, now=now)

    def tried(self, operator: str, now: Callable[[], datetime]) -> Tried:
        return Tried(self, operator, now)

    def count_tried(self, operator: str, names: Iterable[str], people: Iterable[str], last: Verdict, *, now: datetime) -> None:
        tokens = self._tokens(_apart(names)), self._tokens(_apart(people))
        self._count("operator", operator, tokens, self._bounds.times(MANY_SENDERS), last, connector="scan", now=now)

    def _values(self, verdict: Verdict, index: Index) -> tuple[list[str], list[str]]:
        return self._tokens(asked(verdict, index)[:FEW]), self._tokens(stopped(verdict)[:FEW])

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
    ) -> None:
        ref = PREFIX + self._token(f"{who}:{identity}")
        with Database(self._path).read() as connection:
            entries = since(connection, ref, now - timedelta(hours=self._wanted.hours))
        before = counted(entries)
        body = {"who": who, "asked": values[0], "stopped": values[1]}
        after = counted([*entries, body])
        if after == before or bounds.enough(before):
            return
        self._store.note(KIND, now=now, ref=ref, body=body)
        if which := bounds.crossed(before, after):
            told = why(which, getattr(after, which), who=who, name=identity, hours=self._wanted.hours)
            record = probing_record(
                verdict,
                incident_id=new_id(now, os.urandom),
                token=self._token,
                connector=connector,
                now=now,
                rule=RULE,
                why=told,
                law=LAW,
            )
            self._store.decided(record)
            self._store.done(record.id, Outcome("delivered", RULE), now=now)


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
