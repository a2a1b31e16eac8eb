"""For what of a time the records of a case speak: not for what was erased or destroyed, for the time before the first of them, or while the program
did not run. Whoever is told that there is none is told this, too. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from dlp.dates import official, official_time
from dlp.ledgers.life import Life
from dlp.ledgers.subjects import day_of

RESTART: Final = timedelta(minutes=10)
"""A shorter silence is a restart, for which messages wait."""
FEW: Final = 5
"""Silences that are named one by one, the longest."""
Line = tuple[str, str]
"""In Korean and in English."""


@dataclass(frozen=True, slots=True)
class Reach:
    """`life`: of the program in that time, which begins with `since` (None: with the records) and ends before `until`. `part`: it is a stretch of a case's
    time, not all of it. `erased`: when, and how many records of the person, of a part those that are no older than `since`; `destroyed`: records that
    ended before it are past their days, and may be gone (ISO 8601; "" where none was)."""

    life: Life
    until: datetime
    since: datetime | None = None
    part: bool = False
    erased: Sequence[tuple[str, int]] = ()
    destroyed: str = ""

    def lines(self) -> list[Line]:
        """What has to be said; nothing where the records speak for all of it."""
        return [*self._began(), *self._silent(), *self._gone()]

    def _began(self) -> Iterator[Line]:
        began = self.life.began
        if began is None:
            yield (
                "이때 점검 프로그램이 실행된 기록이 없어, 그동안의 일은 알 수 없습니다.",
                "nothing shows that the program ran then: what happened is not known",
            )
        elif self.since is None or began > self.since:
            yield (
                f"점검 기록은 {official_time(began)}부터 있으며, 그 전의 일은 기록되어 있지 않아 알 수 없습니다.",
                f"records begin {official_time(began)}; what was before is recorded nowhere",
            )

    def _silent(self) -> Iterator[Line]:
        if not (found := self._silences()):
            return
        named = sorted(sorted(found, key=lambda one: one[0] - one[1])[:FEW])
        each = ", ".join(f"{official_time(start)}부터 {official_time(end)}까지" for start, end in named)
        times = ", ".join(f"{official_time(start)} to {official_time(end)}" for start, end in named)
        more = len(found) - len(named)
        hours = sum((end - start for start, end in found), timedelta()) / timedelta(hours=1)
        yield (
            f"점검 프로그램이 실행되지 않은 때(모두 {hours:,.1f}시간)의 일은 기록되어 있지 않습니다: {each}"
            + (f", 그 밖에 {more}번." if more else "."),
            f"while the program did not run ({hours:,.1f} hours in all) nothing was recorded: {times}"
            + (f" and {more} more" if more else ""),
        )

    def _silences(self) -> list[tuple[datetime, datetime]]:
        if self.life.began is None:
            return []
        ends = [self.life.began, *(end for _, end in self.life.ran)]
        starts = [*(start for start, _ in self.life.ran), self.until]
        return [(end, start) for end, start in zip(ends, starts, strict=True) if start - end >= RESTART]

    def _gone(self) -> Iterator[Line]:
        if self.erased:
            count, last = sum(number for _, number in self.erased), official(day_of(self.erased[-1][0]))
            yield (
                f"이 접수번호와 관련하여 {'이 기간이나 그 뒤에 ' if self.part else ''}기록한 {count}건은 삭제 요구에 따라 {last}에 삭제하여 여기에 없습니다.",
                f"{count} records of this case{' of that time or later' if self.part else ''} were erased on request, the last {last}: they are not here",
            )
        if self.destroyed and (self.since is None or datetime.fromisoformat(self.destroyed) > self.since):
            day = official(day_of(self.destroyed))
            yield (
                f"보유 기간이 지난 기록은 파기하므로, {day} 전의 기록은 남아 있지 않을 수 있습니다.",
                f"records past their days are destroyed: those before {day} may be gone",
            )

    def note(self) -> str:
        """For a letter, each on its own line; "" where nothing is to be said."""
        return "".join(f"   {korean}\n" for korean, _ in self.lines())
