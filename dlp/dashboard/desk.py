"""What the screens may ask and do. Reading is read-only and needs no key; deciding and examining are functions of whoever opened the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final, Protocol

from dlp.desk.proposals import Proposal
from dlp.store import open_reader
from dlp.store.reading import Filter

KST: Final = timezone(timedelta(hours=9), "KST")
PAGE: Final = 200
SETTLED: Final = timedelta(minutes=5)
"""An unreported delivery younger than this is under way."""


class Sign(Protocol):
    """One line of the doctor's."""

    @property
    def check(self) -> str: ...
    @property
    def state(self) -> str: ...  # ok warn bad
    @property
    def text(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Health:
    """The doctor: what to run, and how many looks it takes (for the progress bar)."""

    examine: Callable[[], Iterator[Sign]]
    checks: tuple[str, ...]


class Decide(Protocol):
    """Release or refuse one held message as an operator. True where it was carried out at once. StoreError or ConfigError where it may not be."""

    def __call__(self, incident_id: str, *, reason: str, again: bool) -> bool: ...


class Resolve(Protocol):
    """Journal what an incident was: true, false_positive or lawful. StoreError or ConfigError where it may not be."""

    def __call__(self, incident_id: str, verdict: str, *, reason: str) -> None: ...


class Settle(Protocol):
    """Approve or reject one proposal as the second person. StoreError or ConfigError where it may not be."""

    def __call__(self, proposal_id: str, *, reason: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Proposals:
    """What waits for a second person, and the way to say yes or no. `read` answers the oldest first."""

    read: Callable[[], list[Proposal]]
    approve: Settle
    reject: Settle


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule as it stands in the policy, or a name that only the journal still knows (`mode` "")."""

    id: str
    mode: str
    action: str
    maturity: str
    why: str
    law: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Hits:
    """How often a rule took part in a recorded decision. `last` is ISO 8601 UTC, "" for never."""

    day: int
    month: int
    all: int
    last: str


class Desk:
    """One site, opened for reading. Thread-safe. Every question may raise StoreError."""

    def __init__(
        self,
        site: Path,
        *,
        operator: str,
        release: Decide,
        refuse: Decide,
        resolve: Resolve,
        proposals: Proposals,
        health: Health,
        rules: Callable[[], tuple[RuleRow, ...]],
        looked: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.site, self.operator = site, operator
        self.release, self.refuse, self.resolve = release, refuse, resolve
        self.proposals, self.health, self.rules = proposals, health, rules
        self.looked = looked  # journals that this incident is being looked at; raises where it may not be
        self._reader = open_reader(site, busy_s=2.0)

    @property
    def empty(self) -> bool:
        """Nothing was ever recorded here."""
        return self._reader.empty

    def seq(self) -> int:
        """The journal's last entry: it grows with everything that happens."""
        if self.empty:
            return 0
        with self._reader.look() as kept:
            head = kept.head()
        return head[0] if head else 0

    def incidents(self, wanted: Filter, *, limit: int = PAGE, offset: int = 0) -> list[dict[str, Any]]:
        """The newest first."""
        if self.empty:
            return []
        with self._reader.look() as kept:
            return kept.incidents(wanted, limit=limit, offset=offset)

    def count(self, wanted: Filter) -> int:
        if self.empty:
            return 0
        with self._reader.look() as kept:
            return kept.incident_count(wanted)

    def incident(self, incident_id: str) -> dict[str, Any]:
        with self._reader.look() as kept:
            return kept.incident(incident_id)

    def held(self) -> list[dict[str, Any]]:
        """The oldest first."""
        if self.empty:
            return []
        with self._reader.look() as kept:
            return kept.held(now=now())

    def held_count(self) -> int:
        if self.empty:
            return 0
        with self._reader.look() as kept:
            return kept.held_count()

    def unfinished(self) -> list[dict[str, Any]]:
        if self.empty:
            return []
        with self._reader.look() as kept:
            return kept.unfinished(before=now() - SETTLED)

    def totals(self, *, days: int) -> list[dict[str, Any]]:
        """Messages per day, channel, action and connector; today is the last of `days`."""
        if self.empty:
            return []
        with self._reader.look() as kept:
            return kept.totals(since_day=(today() - timedelta(days=days - 1)).isoformat())

    def hits(self) -> dict[str, Hits]:
        """Per rule. Counted over the index of rules, not over the journal."""
        if self.empty:
            return {}
        with self._reader.look() as kept:
            found = kept.rule_hits(*(now() - timedelta(days=n) for n in (1, 30)))
        return {rule: Hits(day, month, whole, last) for rule, ((day, month), whole, last) in found.items()}

    def close(self) -> None:
        self._reader.close()


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    """The site's date."""
    return datetime.now(KST).date()
