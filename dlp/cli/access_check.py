"""`dlp access-check`: the monthly look at the access log (개인정보의 안전성 확보조치 기준 art. 8(2)). Shows what stands out; a person judges.

Exit status: 0 nothing stands out, 1 something does, 2 could not run.
"""

from __future__ import annotations

from dlp.cli.commands import Deed
from dlp.cli.session import Reading
from dlp.listings.tables import access_check as tables
from dlp.office.access_check import Month, check


def _found(here: Reading, found: Month, month: str) -> int:
    if here.table:
        here.show(tables.by_kind(found.counts), tables.COUNTS, month=month, entries=found.entries)
        here.show(found.concerns, tables.CONCERNS)
    else:
        people = [{"operator": name, "counts": dict(kinds)} for name, kinds in sorted(found.counts.items())]
        here.show([*people, *({"concern": one} for one in found.concerns)])
    return 1 if found.concerns else 0


command = Deed(check, _found)
