"""What is kept, read only: the port of whoever lists, counts, checks or reports and writes nothing.

A `Reader` belongs to one site and needs no key. `with reader.look() as kept:` gives one consistent view of the journal, the lists beside it and the
quarantine; what only the journal key vouches for asks for that key. Every question may raise StoreError.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from dlp.ledgers import Ledger
    from dlp.store.checkpoints import Exported
    from dlp.store.engine import Condition
    from dlp.store.figures import Figures
    from dlp.store.marks import Mark
    from dlp.store.reading import Filter
    from dlp.store.verify import VerifyResult
    from dlp.subject.holdings import Kept, Whose

T = TypeVar("T")


class Records(Protocol):
    """One view. What it answers is of the moment at which it was opened, whatever is written meanwhile."""

    # ------------------------------------------------------------ decisions, held messages, counters

    def incidents(self, wanted: Filter, *, limit: int, offset: int = 0) -> list[dict[str, Any]]:
        """The newest first."""
        ...

    def incident_count(self, wanted: Filter) -> int: ...

    def incident(self, incident_id: str, *, whole: bool = False) -> dict[str, Any]:
        """`whole`: with the evidence that a suspension of processing withholds (PIPA 37). StoreError where there is none."""
        ...

    def has_incident(self, incident_id: str) -> bool: ...

    def held(self, *, now: datetime) -> list[dict[str, Any]]:
        """Messages whose original is sealed and waits, the oldest first."""
        ...

    def held_count(self) -> int: ...

    def unfinished(self, *, before: datetime) -> list[dict[str, Any]]:
        """As `Store.unfinished`."""
        ...

    def totals(self, *, since_day: str = "", until_day: str = "9999") -> list[dict[str, Any]]:
        """Messages per day, channel, action and connector."""
        ...

    def provisions(self, *, law: str, since: datetime | None, until: datetime | None) -> list[dict[str, Any]]:
        """Decisions that were delivered and cite this article."""
        ...

    def rules(self) -> frozenset[str]:
        """Every rule that ever took part in a decision."""
        ...

    def departments(self) -> frozenset[str]:
        """Of all who ever sent what was recorded."""
        ...

    def assignees(self) -> frozenset[str]:
        """Everybody who was ever given an incident."""
        ...

    def rule_hits(self, *since: datetime) -> dict[str, tuple[tuple[int, ...], int, str]]:
        """Rule → decisions it took part in since each of these moments, those altogether, and when the last was (ISO 8601 UTC)."""
        ...

    # ------------------------------------------------------------ the journal

    def head(self) -> tuple[int, str] | None:
        """Seq and hash of the last entry; None where there is none."""
        ...

    def times(self) -> tuple[datetime, datetime] | None:
        """The latest time that one of the last thousands of entries bears, and that of the last one; None where there is none."""
        ...

    def noted(self, kinds: Iterable[str]) -> dict[str, Any] | None:
        """The latest entry of these kinds, its body with `kind` and `at`."""
        ...

    def latest(self, ref: str) -> tuple[int, str, dict[str, Any]] | None:
        """(seq, time, body) of the newest entry with this ref."""
        ...

    def entries(self, kinds: Iterable[str], *, after: int, most: int) -> list[tuple[int, str, str, str, dict[str, Any]]]:
        """(seq, time, kind, ref, body) of the first `most` entries of these kinds behind `after`, in order, without destroyed ones."""
        ...

    def verify(
        self,
        key: bytes,
        *,
        since: int | None = None,
        checkpoints: Iterable[tuple[int, str]] = (),
        said: Mapping[Path, str] | None = None,
    ) -> VerifyResult:
        """Walk the chain with the journal key, with the lists and the marks beside it."""
        ...

    def verify_links(self, checkpoints: Iterable[tuple[int, str]], *, since: int | None = None) -> VerifyResult:
        """Walk the chain without a key."""
        ...

    def exports(self, key: bytes) -> list[Exported]:
        """Signed checkpoints that left, the newest first."""
        ...

    def standing(self, key: bytes, found: list[Exported]) -> tuple[int, str]:
        """The end that may be signed next to these; StoreError where the journal does not extend them."""
        ...

    def denied(self, folder: Path, origin: str) -> int | None:
        """The seq of a note in `folder` that this journal does not extend."""
        ...

    def late_places(
        self, found: list[Exported], places: Iterable[str], *, every: timedelta, now: datetime
    ) -> list[tuple[str, str]]:
        """Places that should have had a note by now, with the time of the first entry that none there vouches for."""
        ...

    def hands(self, *, since: datetime, until: datetime) -> list[dict[str, Any]]:
        """Entries of people: who did what."""
        ...

    def figures(self, *, since: datetime, until: datetime) -> Figures: ...

    def asked(self, ref: str, *, since: datetime) -> Sequence[Mapping[str, Any]]:
        """What one who asks after people asked (`dlp.ledgers.probing`), the oldest first."""
        ...

    # ------------------------------------------------------------ operators, approvals, grounds

    def ledger(self, which: Ledger[T], key: bytes | None = None) -> T:
        """What a ledger says now. `key`: the journal's, which a trusted one asks for (ValueError without). StoreError where an entry was altered."""
        ...

    def last_entry(self, which: Ledger[T]) -> int:
        """Seq of the newest entry of a ledger; 0 where there is none."""
        ...

    def any_operator(self) -> bool: ...

    def objection(self, marks: Mapping[Path, Mark | None]) -> str:
        """Why this journal is not the one that the marks beside it remember; "" where it is."""
        ...

    def carried(self, basis_id: str) -> frozenset[str]:
        """Tokens of the messages that a ground has carried."""
        ...

    # ------------------------------------------------------------ leaks, requests of persons concerned, retention

    def holdings(self, case_no: str, key: bytes, whose: Whose | None) -> list[Kept]: ...

    def erased(self, number: str) -> int: ...

    def erasures(self, case_no: str, since: datetime) -> list[tuple[str, str, int]]:
        """When records of a case were erased on request, the request, and how many of them that were made since a moment."""
        ...

    def erasable(self, case_no: str, key: bytes, only: Collection[str] | None = None, *, now: datetime) -> list[str]:
        """The incidents that `Store.erase_case` would destroy at this moment; StoreError where it would refuse to."""
        ...

    def knows_case(self, case_no: str) -> bool: ...

    def overdue(self, key: bytes, *, now: datetime, look_back: int, most: int = 0) -> dict[str, int]: ...

    def due(self, key: bytes, *, now: datetime, look_back: int) -> dict[str, int]:
        """What a destruction would book (`dlp.ledgers.retention.BOOKED`)."""
        ...

    # ------------------------------------------------------------ one case, decoys, who asks

    def about_case(self, question: str, case_no: str) -> list[dict[str, Any]]:
        """`question`: contacts, seen, before, grounds or told (`dlp.store.touching`)."""
        ...

    def cases_since(self, moment: datetime) -> list[str]:
        """Cases of which anything was recorded from this moment on, without decoys."""
        ...

    # ------------------------------------------------------------ looking back

    def skeletons(self, since: datetime) -> list[dict[str, Any]]:
        """Messages to citizens that passed since, of whose text the skeleton was kept as a token (`dlp.record.shown`), in their order."""
        ...

    def unlisted(self, since: datetime) -> tuple[int, int]:
        """Different addresses of our own domain that no table knows, and the messages with data that they sent."""
        ...

    def left_out(self, since: datetime) -> int:
        """Messages that left nothing to look back by, beyond the daily bound."""
        ...


class Reader(Protocol):
    """Thread-safe."""

    @property
    def empty(self) -> bool:
        """Nothing was ever recorded here."""
        ...

    def look(self) -> AbstractContextManager[Records]: ...

    def forms(self) -> tuple[int, int]:
        """The form of its tables, and this program's; the same where nothing was recorded yet."""
        ...

    def condition(self) -> Condition | None:
        """What the server below is set to; None where the journal is a file."""
        ...

    def copy_to(self, to: Path) -> tuple[int, str]:
        """A whole copy in a new place, taken while others write; seq and hash of its last entry. StoreError where it cannot be made."""
        ...

    def close(self) -> None: ...
