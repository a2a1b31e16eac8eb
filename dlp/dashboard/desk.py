"""What the screens may ask and do. Reading is read-only and needs no key; deciding and examining are functions of whoever opened the desk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final, Protocol

from dlp.desk.proposals import Proposal
from dlp.store import FILE, reading
from dlp.store.database import Database
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
        self._path = site / FILE
        self._database = Database(self._path, busy_s=2.0)

    @property
    def empty(self) -> bool:
        """Nothing was ever recorded here."""
        return not self._path.exists()

    def seq(self) -> int:
        """The journal's last entry: it grows with everything that happens."""
        if self.empty:
            return 0
        with self._database.read() as connection:
            row = connection.execute("SELECT seq FROM head").fetchone()
        return int(row[0]) if row else 0

    def incidents(self, wanted: Filter, *, limit: int = PAGE, offset: int = 0) -> list[dict[str, Any]]:
        """The newest first."""
        if self.empty:
            return []
        with self._database.read() as connection:
            return reading.incidents(connection, wanted, limit=limit, offset=offset)

    def count(self, wanted: Filter) -> int:
        if self.empty:
            return 0
        with self._database.read() as connection:
            return reading.count(connection, wanted)

    def incident(self, incident_id: str) -> dict[str, Any]:
        with self._database.read() as connection:
            return reading.incident(connection, incident_id)

    def held(self) -> list[dict[str, Any]]:
        """The oldest first."""
        if self.empty:
            return []
        from dlp.store.quarantine import OPEN  # brings the ciphers along, which the first picture need not wait for

        with self._database.read() as connection:
            return reading.held(connection, states=OPEN, now=now())

    def held_count(self) -> int:
        if self.empty:
            return 0
        from dlp.store.quarantine import OPEN

        marks = ", ".join("?" * len(OPEN))
        with self._database.read() as connection:
            row = connection.execute(f"SELECT count(*) FROM held WHERE state IN ({marks})", OPEN).fetchone()  # noqa: S608  marks only
        return int(row[0])

    def unfinished(self) -> list[dict[str, Any]]:
        if self.empty:
            return []
        with self._database.read() as connection:
            return reading.unfinished(connection, before=now() - SETTLED)

    def totals(self, *, days: int) -> list[dict[str, Any]]:
        """Messages per day, channel, action and connector; today is the last of `days`."""
        if self.empty:
            return []
        with self._database.read() as connection:
            return reading.totals(connection, since_day=(today() - timedelta(days=days - 1)).isoformat())

    def hits(self) -> dict[str, Hits]:
        """Per rule. Counted over the index of rules, not over the journal."""
        if self.empty:
            return {}
        day, month = (stamp(now() - timedelta(days=n)) for n in (1, 30))
        with self._database.read() as connection:
            rows = connection.execute(
                "SELECT rule, sum(at >= ?), sum(at >= ?), count(*), max(at) FROM by_rule GROUP BY rule", (day, month)
            ).fetchall()
        return {row[0]: Hits(*row[1:]) for row in rows}

    def close(self) -> None:
        self._database.close()


def stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def now() -> datetime:
    return datetime.now(UTC)


def today() -> date:
    """The site's date."""
    return datetime.now(KST).date()
