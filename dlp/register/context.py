"""What the checks of one import know besides the row, and what they note on their way. Holds lines and counts; never a value of the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from dlp.language import tr
from dlp.register.officials import Officials
from dlp.register.problems import Problem

MAX_NOTES: Final = 20
MEMO: Final = 20_000


@dataclass(slots=True)
class Context:
    """What the checks need to know besides the row."""

    today: date
    officials: Officials = field(default_factory=lambda: Officials((), known=False))
    seen: dict[str, int] = field(default_factory=dict)  # unique value → line
    addresses: dict[str, int] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)  # warning → rows it holds for
    noted: list[Problem] = field(default_factory=list)  # warnings with a line
    domains: tuple[str, ...] = ()  # the agency's own
    turned_inside_out: int = 0  # partners free of every rule whose address is the agency itself
    lists: dict[tuple[str, str], list[str]] = field(default_factory=dict)  # cells that repeat: (column, text) → values
    namesakes: int = 0
    namesake_lines: list[int] = field(default_factory=list)

    def count(self, what: str, number: int = 1) -> None:
        self.counts[what] = self.counts.get(what, 0) + number

    def note(self, line: int, column: str, text: str) -> None:
        if len(self.noted) < MAX_NOTES:
            self.noted.append(Problem(line, column, text))
        else:
            self.count(tr("그 밖의 확인이 필요한 행", "more rows to look at"))

    def namesake(self, line: int) -> None:
        """This requester has an official's name, and nothing says whether it is he."""
        self.namesakes += 1
        if line and len(self.namesake_lines) < MAX_NOTES:
            self.namesake_lines.append(line)

    def told(self) -> Iterator[str]:
        """All notes and counts."""
        yield from map(str, self.noted)
        yield from (f"{what}: {number:,}{tr('건', '')}" for what, number in self.counts.items())
        if self.namesakes:
            lines = ", ".join(tr(f"{line}행", f"line {line}") for line in self.namesake_lines)
            rest = self.namesakes - len(self.namesake_lines)
            more = tr(f" 외 {rest:,}건", f" and {rest:,} more") if rest and lines else ""
            yield tr(
                f"직원과 성명이 같은 청구인(그 직원이면 성명(사번)으로 적으십시오): {self.namesakes:,}건",
                f"requesters with an official's name (if it is he, write name(id)): {self.namesakes:,}",
            ) + (f": {lines}{more}" if lines else "")
