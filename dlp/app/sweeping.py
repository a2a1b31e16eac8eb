"""An archive gone through for one case: what showed its people to somebody without a part in it becomes an incident of that case.

Every message is decided as if it were sent now and nothing had been said before, so that the slices of `dlp.app.slices` need nothing of one another: each
process keeps the places of messages that show somebody of the case. These few are decided once more, in the order of time, and journalled by the
command itself, so that the answer is the same for any number of processes and doing it again makes nothing twice.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from typing import Final

from dlp.app.archive import Open, Strays
from dlp.app.archive_index import Index
from dlp.app.looking_back import MOST, Found, Swept, said
from dlp.app.site import Site
from dlp.app.slices import SIZE, TOLD, Say, Slices, alone, run
from dlp.message import KST
from dlp.model import Action, Message, Outcome, Reason, Verdict
from dlp.record import record_of
from dlp.record.cases import CaseMark, case_marks
from dlp.record.shown import LAW, RULE
from dlp.store import Store
from dlp.store.ids import new_id
from dlp.store.reading import Filter

FOLDER: Final = "sweep"
CONNECTOR: Final = "archive"


def sweep_archive(
    site: Site,
    store: Store,
    index: Index,
    case_no: str,
    *,
    opened: Open,
    now: datetime,
    workers: int = 1,
    tell: Callable[[int], None] = lambda done: None,
    size: int = SIZE,
) -> Swept:
    """What an archive shows of a case, as incidents where it must not have. `tell` hears how many messages are done. ConfigError where a file was changed
    meanwhile, a process ended or another sweep runs; StoreError where it cannot be kept or journalled."""
    work = _Work(site, index, case_no, opened, now, size)
    with alone(site.folder / FOLDER, work.key) as folder:
        work.folder = folder
        tell(count := work.done())

        def heard(more: int) -> None:
            nonlocal count
            count = min(count + more, len(index))
            tell(count)

        missing = work.missing()
        run([partial(work.look, missing[start::workers]) for start in range(min(workers, len(missing)))], heard)
        swept, places = Swept(strays=replace(index.strays)), []
        for record in work.records():
            swept.looked += record["looked"]
            swept.strays.join(Strays.of(record["strays"]))
            places += record["places"]
        _journal(site, store, work, places, swept)
        shutil.rmtree(folder)
    return swept


class _Work(Slices):
    """The slices of one sweep."""

    def __init__(self, site: Site, index: Index, case_no: str, opened: Open, now: datetime, size: int) -> None:
        self.site, self.index, self.case_no, self.opened, self.now = site, index, case_no, opened, now
        words = site.listed_words.model_dump_json() + site.settings.model_dump_json()
        inputs = [index.digest(), case_no, now.date().isoformat(), site.tools.policy.hash, site.tools.index.generation, words]
        super().__init__(site.keys.seal, len(index), size, inputs)

    def look(self, slices: list[int], say: Say) -> None:
        for at in slices:
            places, strays, since = [], Strays(), 0
            begin = self.begin(at)
            for place, message in enumerate(self.index.messages(begin, begin + self.messages(at), self.opened), begin):
                if message is None:
                    strays.add(self.index.place(place))
                elif self.marks(self.decided(message)):
                    places.append(place)
                since += 1
                if since == TOLD:
                    say(since)
                    since = 0
            self.keep(f"{at}.record", {"looked": self.messages(at) - strays.count, "strays": strays.plain(), "places": places})
            say(since)
        self.site.close()

    def decided(self, message: Message) -> Verdict:
        return self.site.decide(message, now=self.now).verdict

    def marks(self, verdict: Verdict) -> tuple[CaseMark, ...]:
        """What it shows of this case and of nobody else."""
        return tuple(mark for mark in case_marks(verdict) if mark.case_no == self.case_no and mark.fields and mark.identified)


def _journal(site: Site, store: Store, work: _Work, places: list[int], swept: Swept) -> None:
    rows = store.incidents(Filter(rule=RULE, case_no=work.case_no), limit=MOST)
    made = {str(store.incident(one["id"])["message_token"]) for one in rows}
    now = work.now
    for place in places:
        (message,) = work.index.messages(place, place + 1, work.opened)
        if message is None:
            swept.strays.add(work.index.place(place))
            continue
        verdict = work.decided(message)
        marks, when = work.marks(verdict), message.sent_at or now
        token = site.recording.token("message:" + message.id)
        if not marks or token in made:
            continue
        fields = tuple(sorted({name for mark in marks for name in mark.fields}))
        relations = tuple(dict.fromkeys(relation.word for _, relation in verdict.recipients))
        department = site.recording.department(message, site.tools.index)
        row = Found("lawful", work.case_no, when.isoformat(), message.channel, department, fields, relations)
        if verdict.decision.action is Action.ALLOW:
            swept.found.append(row)
            continue
        if len(made) >= MOST:
            swept.beyond += 1
            continue
        made.add(token)
        incident = new_id(now.astimezone(KST), os.urandom)
        reason = Reason(RULE, Action.ALERT, said(when, fields, archived=True), LAW)
        others = tuple(replace(one, enforced=False) for one in verdict.decision.reasons)
        decision = replace(verdict.decision, action=Action.ALERT, notify=False, reasons=(reason, *others))
        record = record_of(
            replace(verdict, decision=decision), incident_id=incident, token=site.recording.token, connector=CONNECTOR,
            now=now.astimezone(KST), department=department,
        )  # fmt: skip
        store.decided(replace(record, sent_at=when.astimezone(UTC).isoformat(), cases=marks), counted=False)
        store.done(incident, Outcome("delivered", RULE), now=now)
        swept.found.append(replace(row, what="incident", incident=incident))
