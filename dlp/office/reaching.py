"""For what of a time the records of a case speak, as the journal shows it."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path
from typing import TYPE_CHECKING

from dlp.dates import KST
from dlp.ledgers.life import LIFE, life
from dlp.ledgers.retention import DESTRUCTION
from dlp.ledgers.subjects import SUBJECTS
from dlp.office.entries import recorded
from dlp.office.reports import every
from dlp.office.subjects import received_on

if TYPE_CHECKING:
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
        ran = life([(at, kind, body) for _, at, kind, _, body in every(kept, LIFE)], since=begins or first, until=end)
        others = {one.id for one in kept.ledger(SUBJECTS) if whose and one.whose not in ("", whose)}
        gone = [(at, number) for at, request, number in kept.erasures(case_no, since or first) if request not in others]
        old = [row["until"] for row in kept.ledger(DESTRUCTION, ring.journal) if row["what"] == "incidents"]
    return Reach(ran, end, begins, since is not None, gone, max(old, default=""))
