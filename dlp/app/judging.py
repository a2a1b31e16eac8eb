"""One message under two policies: what it would be under each, with what each of them would remember of the messages before.

Most of a scan does not depend on the policy, and two policies of one agency are much alike: the message is read, searched and linked once, and both
policies are asked about the same evidence. Only where their memories differ (an earlier message left under one and not under the other), where one masks,
or where a registered template speaks for the message, is it scanned for each by itself. The decisions are those that `Site.scan` gives under each
policy; `tests/policy/test_policy_archives.py` compares them.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Any

from dlp.app.site import Site
from dlp.budget import Budget
from dlp.extract import parts
from dlp.frozen import quickly_made
from dlp.linkage.contents import Earlier
from dlp.linkage.facts import Told
from dlp.linkage.index import Index
from dlp.linkage.memory import Entry, Memory
from dlp.message import KST
from dlp.model import Action, Decision, Message
from dlp.pipeline.asking import Asking, Before, Recipient
from dlp.pipeline.scan import scan
from dlp.pipeline.texts import Kept
from dlp.pipeline.tools import Scanned
from dlp.policy import Policy


@quickly_made
@dataclass(frozen=True, slots=True)
class Judged:
    """What a message would be under the policy before and the one after."""

    before: Decision
    after: Decision


class Judges:
    """Two policies over one open site, and what each remembers. Not thread-safe."""

    def __init__(self, site: Site, before: Policy, after: Policy) -> None:
        self._site = site
        self._tools = replace(site.tools, policy=before), replace(site.tools, policy=after)
        self._both = replace(site.tools, policy=before)
        object.__setattr__(self._both, "asking", _Either(*(one.asking for one in self._tools)))
        self._memories = (Memory(),) * 2  # one for both, until they differ
        self._after = after
        self._texts = Kept()

    def judge(self, message: Message) -> Judged:
        """Decide a message that has its time (`sent_at`), and remember it under each policy that would have let it go."""
        assert message.sent_at is not None
        now = message.sent_at.astimezone(KST)
        budget = Budget()
        extracted, gaps = parts(message, self._site.extractor)
        one, other = self._memories
        common = _Common(one, other) if one is not other else None
        seen: Callable[..., Scanned] = partial(
            scan,
            message,
            extracted,
            gaps,
            now=now,
            clock=time.perf_counter_ns,
            bases=self._site.referred(message),
            texts=self._texts,
        )
        first = seen(tools=self._both, memory=one if common is None else common, budget=budget)
        decision = None if common is not None and common.differ else self._after_of(first, now.date())
        second = first
        if decision is None:
            second = seen(tools=self._tools[1], memory=self._memories[1], budget=Budget())
        decided = [first.verdict.decision, second.verdict.decision if decision is None else decision]
        scanned = [first, second]
        for at in (0, 1):
            if scanned[at].contacted.skeleton and decided[at].reasons and self._registered(scanned[at], now):
                scanned[at] = seen(tools=self._tools[at], memory=self._memories[at], budget=Budget(), proven="registered")
                decided[at] = scanned[at].verdict.decision
        self._remember(scanned, decided)
        return Judged(*decided)

    def _after_of(self, first: Scanned, today: date) -> Decision | None:
        """What the other policy says of the same evidence; None where it must look at the message by itself."""
        verdict = first.verdict
        if verdict.evidence is None:
            return Decision(Action.ALLOW, False, (), self._after.version, self._after.hash)
        decision = self._after.decide(verdict.evidence, today=today)
        return None if decision.action is Action.MASK else decision

    def _registered(self, scanned: Scanned, now: datetime) -> bool:
        return self._site.templates.what(scanned.contacted, now) == "registered"

    def _remember(self, scanned: Sequence[Scanned], decided: Sequence[Decision]) -> None:
        goes = [one.action in (Action.ALLOW, Action.ALERT) for one in decided]
        entries: list[Entry | None] = [each.entry if go else None for each, go in zip(scanned, goes, strict=True)]
        if entries[0] is None and entries[1] is None:
            return
        if self._memories[0] is self._memories[1]:
            if entries[0] == entries[1]:
                self._memories[0].remember(scanned[0].keys, entries[0])  # type: ignore[arg-type]
                return
            self._memories = self._memories[0], self._memories[0].copy()
        for memory, each, entry in zip(self._memories, scanned, entries, strict=True):
            if entry is not None:
                memory.remember(each.keys, entry)

    # ------------------------------------------------------------ what is remembered, to go on elsewhere

    def state(self, now: datetime) -> list[Any]:
        """What still counts at `now`, of one memory or of two that differ. Whoever goes on from it decides as this one would, whatever came before."""
        kept = [one.counting(now) for one in self._memories[: 1 + (self._memories[0] is not self._memories[1])]]
        kept = kept[:1] if len(kept) == 2 and kept[0] == kept[1] else kept
        self.go_on(kept)
        return kept

    def go_on(self, kept: Sequence[Any]) -> None:
        """From a state; the empty one is a beginning."""
        made = [Memory.restored(one) for one in kept] or [Memory()]
        self._memories = made[0], made[-1]


class _Common(Memory):
    """Looks into both memories; `differ` where they do not say the same of a message."""

    def __init__(self, one: Memory, other: Memory) -> None:
        super().__init__()
        self._one, self._other = one, other
        self.differ = False

    def holds_any(self) -> bool:
        return self._one.holds_any() or self._other.holds_any()

    def recall(
        self,
        wanted: Sequence[str],
        *,
        now: datetime,
        index: Index,
        by: str = "",
        answering: Sequence[str] = (),
        numbers: bool = True,
    ) -> Earlier:
        found = self._one.recall(wanted, now=now, index=index, by=by, answering=answering, numbers=numbers)
        if not self.differ:
            self.differ = found != self._other.recall(wanted, now=now, index=index, by=by, answering=answering, numbers=numbers)
        return found


class _Either(Asking):
    """Asks where one of two policies has to be asked. It may be asked too often (`dlp.pipeline.asking`)."""

    _pair: tuple[Asking, Asking]

    def __init__(self, one: Asking, other: Asking) -> None:
        super().__init__(one.policy)
        object.__setattr__(self, "_pair", (one, other))

    def about_wording(self, known: Before, alike: Collection[Recipient]) -> bool:
        return self._pair[0].about_wording(known, alike) or self._pair[1].about_wording(known, alike)

    def about_requests(self, known: Before, alike: Collection[Recipient]) -> bool:
        return self._pair[0].about_requests(known, alike) or self._pair[1].about_requests(known, alike)

    def about(self, known: Before, after: Told, alike: Collection[Recipient]) -> bool:
        return self._pair[0].about(known, after, alike) or self._pair[1].about(known, after, alike)
