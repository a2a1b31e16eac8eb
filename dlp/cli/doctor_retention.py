"""The doctor's look at retention: what is past its days and was not destroyed (PIPA 21: without delay)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from dlp.cli.incidents import journal_file
from dlp.cli.labels import tr
from dlp.cli.signs import NOTE, OK, Sign

NAME: Final = "retention"
GRACE: Final = timedelta(days=2)
"""`dlp serve` destroys once a day; what is past by less is only waiting for that."""
ENOUGH: Final = 1000


def look(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys
    from dlp.cli.retention import WORDS
    from dlp.store import retention
    from dlp.store.database import Database

    path = journal_file(site)
    if path is None:
        return
    key = keys.load(site / "keys").journal
    with Database(path, busy_s=2.0).read() as connection:
        past = retention.overdue(connection, key, now=now - GRACE, most=ENOUGH)
        holds = [hold for hold in retention.holds(connection, key) if not hold.lifted]
    more = tr(f", 파기 중지 {len(holds)}건", f", {len(holds)} legal holds") if holds else ""
    late = {name: count for name, count in past.items() if count}
    if not late:
        yield Sign(NAME, OK, tr("보존 기간이 지난 것이 없습니다", "nothing is past its days") + more)
        return
    found = ", ".join(f"{tr(*WORDS[name])} {count:,}" for name, count in late.items())
    hint = tr("dlp retention run, 또는 serve 가 날마다 합니다", "dlp retention run; dlp serve does it daily")
    yield Sign(
        NAME,
        NOTE,
        tr(f"보존 기간이 지났는데 파기되지 않았습니다: {found}", f"past their days and not destroyed: {found}") + f". {hint}{more}",
    )
