"""For what of a time the records of a case, or of all of them, speak, as the journal shows it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from dlp.dates import KST
from dlp.ledgers.life import LIFE, life
from dlp.ledgers.retention import DESTRUCTION
from dlp.ledgers.subjects import SUBJECTS
from dlp.office.entries import every, recorded
from dlp.office.subjects import received_on

if TYPE_CHECKING:
    from dlp.keys import Keys
    from dlp.ledgers.life import Life
    from dlp.store.records import Records
    from dlp.subject.reach import Reach


def reach(site: Path, case_no: str, whose: str = "", *, since: datetime | None = None, until: datetime | None = None) -> Reach:
    """`whose`: the keyed token of one of those who filed the case; "" for all of them. Without `since`: from the day on which the case came."""
    from dlp import keys
    from dlp.store import look
    from dlp.subject.reach import Reach

    now = datetime.now(UTC)
    end = min(until or now, now)
    first, ring = datetime.min.replace(tzinfo=UTC), keys.load(site / "keys")
    begins = since or (datetime.combine(day, time(), KST) if (day := received_on(site, case_no)) is not None else None)
    if not recorded(site):
        return Reach(life((), since=begins or first, until=end), end, begins, since is not None)
    with look(site) as kept:
        ran = _ran(kept, begins or first, end)
        others = {one.id for one in kept.ledger(SUBJECTS) if whose and one.whose not in ("", whose)}
        gone = [(at, number) for at, request, number in kept.erasures(case_no, since or first) if request not in others]
        old = _destroyed(kept, ring)
    return Reach(ran, end, begins, since is not None, gone, old)


def reach_of_all(site: Path, since: datetime | None = None, until: datetime | None = None) -> Reach:
    """For what is said of many cases together: what was erased for one person is told to nobody else. Without `since`: all there is."""
    from dlp import keys
    from dlp.store import look
    from dlp.subject.reach import Reach

    now = datetime.now(UTC)
    end = min(until or now, now)
    first = since or datetime.min.replace(tzinfo=UTC)
    if not recorded(site):
        return Reach(life((), since=first, until=end), end, since, since is not None)
    with look(site) as kept:
        ring = keys.load(site / "keys")
        return Reach(_ran(kept, first, end), end, since, since is not None, (), _destroyed(kept, ring))


def of_cases(site: Path, numbers: Iterable[str]) -> Reach:
    """The same from the day on which the first of these cases came."""
    days = [day for one in numbers if (day := received_on(site, one)) is not None]
    return reach_of_all(site, datetime.combine(min(days), time(), KST) if days else None)


def _ran(kept: Records, since: datetime, until: datetime) -> Life:
    return life([(at, kind, body) for _, at, kind, _, body in every(kept, LIFE)], since=since, until=until)


def _destroyed(kept: Records, ring: Keys) -> str:
    """Before when records were destroyed for their age; "" where none was."""
    old = [row["until"] for row in kept.ledger(DESTRUCTION, ring.journal) if row["what"] == "incidents"]
    return max(old, default="")
