"""`dlp access-check`: the monthly look at the access log (개인정보의 안전성 확보조치 기준 art. 8(2)). Shows what stands out; a person judges.

Exit status: 0 nothing stands out, 1 something does, 2 could not run.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final

from dlp.cli.session import Reading
from dlp.language import tr
from dlp.office.access_check import LOOKS, OPENED, TOUCHED, UNREASONED, check
from dlp.show.asking import Option
from dlp.show.rows import Form
from dlp.show.table import print_table
from dlp.texts.kinds import kind_of
from dlp.texts.labels import local

WHY: Final = {
    "근무 시간 밖": "outside working hours", "권한 없는 시도": "tried without the right", UNREASONED: "tried to look and gave no reason",
    "사유가 없음": "no reason given", "누구인지 없음": "nobody named",
    "전달 여부를 모르는 것을 다시 보냄": "sent again though the first end is unknown", "통지를 남기고 유출을 닫음": "breach closed with a notice still due",
    TOUCHED: "the journal was tampered with: dlp journal verify",
}  # fmt: skip


def command(here: Reading, month: Annotated[str, Option("2026-11")]) -> int:
    """Who did what in a month, and what stands out: odd hours, no reason, many views, a journal that was touched. The check is journalled.

    Example: dlp --site site access-check --month 2026-11 --as auditor --reason "11월 정기 점검"
    """
    found = check(here.site, here.asker, month, here.reason)
    if here.form is Form.table:
        _print(month, found.counts, found.concerns, entries=found.entries)
    else:
        lines: list[dict[str, Any]] = [{"operator": name, "counts": dict(kinds)} for name, kinds in sorted(found.counts.items())]
        here.show([*lines, *({"concern": one} for one in found.concerns)])
    return 1 if found.concerns else 0


def _print(month: str, counts: Mapping[str, Mapping[str, int]], found: list[dict[str, Any]], *, entries: int) -> None:
    shown = [
        (name or tr("(프로그램)", "(program)"), kind_of(kind), f"{n:,}")
        for name, kinds in sorted(counts.items())
        for kind, n in sorted(kinds.items())
    ]
    who, what, count = tr("누가", "who"), tr("일", "what"), tr("건수", "times")
    print_table(
        (who, what, count), shown, title=tr(f"{month} 접속기록 {entries:,}건", f"access log of {month}: {entries:,} entries")
    )
    rows = [
        (str(one["seq"] or "-"), local(one["at"]), one["operator"], kind_of(one["kind"]), one["ref"], _why(one["why"]))
        for one in found
    ]
    headings = (tr("순번", "no."), tr("시각", "time"), who, what, tr("사건", "incident"), tr("사유", "why"))
    print_table(headings, rows, title=tr(f"살펴볼 것 {len(rows):,}건", f"to look at: {len(rows):,}"))


def _why(korean: str) -> str:
    """The rows keep the Korean words, which programs may know; a person reads his own."""
    if korean.startswith(LOOKS):
        return tr(korean, f"views and exports: {korean.removeprefix(LOOKS).strip(' 번')}")
    if korean.startswith(OPENED):
        return tr(korean, f"original opened (approved by {korean.removeprefix(OPENED)}")
    return tr(korean, WHY.get(korean, korean))
