"""What is read of a message's texts whoever sends it to whom: views, findings, pieces of numbers, and what linkage reads of the views.

A message is read anew each time (`Texts`). In an archive most lines were said before: `Kept` reads what says the same once, as long as tools and register are
the same, and charges a message what the first one cost, so that it ends where it would have ended.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from operator import is_
from typing import Any, Final, TypeVar

from dlp import views
from dlp.budget import Budget
from dlp.linkage.rolling import MAX_FRAGMENTS, Fragment, fragments
from dlp.linkage.texts import Reading, readings
from dlp.model import Finding, Gap, Part, TextView
from dlp.pipeline.detection import detect
from dlp.ports import Detector

T = TypeVar("T")


class Read:
    """The texts of one message."""

    __slots__ = ("_limit", "_parts", "seen")

    def __init__(self, parts: Sequence[Part], limit: int) -> None:
        self._parts, self._limit = parts, limit
        self.seen: Sequence[TextView] = ()

    def views(self, budget: Budget) -> Sequence[Gap]:
        """Builds `seen`; what was not examined."""
        seen: list[TextView] = []
        trouble: list[Gap] = []
        for part in self._parts:
            built, missed = views.build(part, limit=self._limit, budget=budget)
            seen += built
            trouble += missed
        self.seen = seen
        return trouble

    def findings(self, detectors: tuple[Detector, ...], budget: Budget) -> tuple[tuple[Finding, ...], tuple[Gap, ...]]:
        """Of all views."""
        return detect(self.seen, detectors, budget=budget)

    def found(
        self, views: Sequence[TextView], detectors: tuple[Detector, ...], budget: Budget
    ) -> tuple[tuple[Finding, ...], tuple[Gap, ...]]:
        """Of these of them, or of a part of one."""
        whole = len(views) == len(self.seen) and all(map(is_, views, self.seen))
        return self.findings(detectors, budget) if whole else detect(views, detectors, budget=budget)

    def digits(self, key: int) -> tuple[Fragment, ...]:
        """The pieces of numbers in what was written: subject first, then the text, or the HTML where there is no text."""
        plain = {view.part: view.text.reveal() for view in reversed(self.seen) if view.part in ("subject", "text", "html")}
        body = "text" if "text" in plain else "html"
        found = [piece for part in ("subject", body) for piece in fragments(plain.get(part, ""), key)]
        return tuple(found) if len(found) <= MAX_FRAGMENTS else ()

    def readings(self, views: Sequence[TextView]) -> list[Reading]:
        return readings(views)


class Texts:
    """Where texts are read. This one keeps nothing."""

    def of(self, parts: Sequence[Part], limit: int) -> Read:
        return Read(parts, limit)


ANEW: Final = Texts()
SHORT: Final = 1_000
"""Characters of a message beyond which its like is hardly said again."""
MOST: Final = 10_000
"""Texts that are kept, and of which it is known that they were said once."""


class Kept(Texts):
    """Keeps what was read of texts that come again. For one set of tools, one thread, and work that ends: text stays in memory as long as this does."""

    def __init__(self) -> None:
        self._once: set[int] = set()
        self._known: dict[Hashable, _Again] = {}

    def of(self, parts: Sequence[Part], limit: int) -> Read:
        if sum([len(part.text) for part in parts]) > SHORT:
            return Read(parts, limit)
        key = tuple(parts)
        known = self._known.get(key)
        if known is None:
            if (said := hash(key)) not in self._once:
                if len(self._once) >= MOST:
                    self._once.clear()
                self._once.add(said)
                return Read(parts, limit)
            if len(self._known) >= MOST:
                self._known.clear()
            known = self._known[key] = _Again(parts, limit)
        return known


class _Again(Read):
    """Texts of many messages that say the same."""

    __slots__ = ("_known",)

    def __init__(self, parts: Sequence[Part], limit: int) -> None:
        super().__init__(parts, limit)
        self._known: dict[Hashable, tuple[int, Any]] = {}

    def views(self, budget: Budget) -> Sequence[Gap]:
        return self._charged("views", budget, lambda: super(_Again, self).views(budget))

    def findings(self, detectors: tuple[Detector, ...], budget: Budget) -> tuple[tuple[Finding, ...], tuple[Gap, ...]]:
        return self._charged(detectors, budget, lambda: super(_Again, self).findings(detectors, budget))

    def found(
        self, views: Sequence[TextView], detectors: tuple[Detector, ...], budget: Budget
    ) -> tuple[tuple[Finding, ...], tuple[Gap, ...]]:
        places = tuple([next((at for at, one in enumerate(self.seen) if one is view), -1) for view in views])
        if -1 in places or len(places) == len(self.seen):
            return super().found(views, detectors, budget)
        return self._charged((detectors, places), budget, lambda: detect(views, detectors, budget=budget))

    def digits(self, key: int) -> tuple[Fragment, ...]:
        found: tuple[Fragment, ...]
        if "digits" not in self._known:
            self._known["digits"] = 0, super().digits(key)
        _, found = self._known["digits"]
        return found

    def readings(self, views: Sequence[TextView]) -> list[Reading]:
        if len(views) != len(self.seen):  # some were left out
            return readings(views)
        if "readings" not in self._known:
            self._known["readings"] = 0, readings(self.seen)
        return list(self._known["readings"][1])

    def _charged(self, what: Hashable, budget: Budget, make: Callable[[], T]) -> T:
        """What is known, where the budget surely allows it, else what `make` gives."""
        known = self._known.get(what)
        if known is not None and budget.charge_surely(known[0]):
            said: T = known[1]
            return said
        if what == "views":
            self._known.clear()  # all else was read of those
        before, missed = budget.spent, len(budget.missed)
        made = make()
        if len(budget.missed) == missed:
            self._known[what] = budget.spent - before, made
        return made
