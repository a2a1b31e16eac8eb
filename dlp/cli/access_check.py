"""`dlp access-check`: the monthly look at the access log (개인정보의 안전성 확보조치 기준 art. 8(2)). Shows what stands out; a person judges.

Exit status: 0 nothing stands out, 1 something does, 2 could not run.
"""

from __future__ import annotations

from typing import Annotated

from dlp.cli.session import Reading
from dlp.listings.tables import access_check as tables
from dlp.office.access_check import check
from dlp.show.asking import Option


def command(here: Reading, month: Annotated[str, Option("2026-11")]) -> int:
    """Who did what in a month, and what stands out: odd hours, no reason, many views, a journal that was touched. The check is journalled.

    Example: dlp --site site access-check --month 2026-11 --as auditor --reason "11월 정기 점검"
    """
    found = check(here.site, here.asker, month, here.reason)
    if here.table:
        here.show(tables.by_kind(found.counts), tables.COUNTS, month=month, entries=found.entries)
        here.show(found.concerns, tables.CONCERNS)
    else:
        people = [{"operator": name, "counts": dict(kinds)} for name, kinds in sorted(found.counts.items())]
        here.show([*people, *({"concern": one} for one in found.concerns)])
    return 1 if found.concerns else 0
