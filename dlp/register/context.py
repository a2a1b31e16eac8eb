"""What the checks of one import know besides the row, and what they note on their way. Holds lines and counts; never a value of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
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
    lived_in: Callable[[str], bool] = lambda _: False  # has a requester or an official his mailbox in this domain?
    line: int = 0  # of the row that is looked at
    turned_inside_out: int = 0  # partners free of every rule whose address is the agency itself
    lists: dict[tuple[str, str], list[str]] = field(default_factory=dict)  # cells that repeat: (column, text) → values
    lines: dict[str, list[int]] = field(default_factory=dict)  # warning → the first of the lines it holds for

    def count(self, what: str, number: int = 1, line: int = 0) -> None:
        """`line`: of the row it holds for, 0 where that is not known."""
        self.counts[what] = self.counts.get(what, 0) + number
        if line and len(of := self.lines.setdefault(what, [])) < MAX_NOTES:
            of.append(line)

    def note(self, line: int, column: str, text: str) -> None:
        if len(self.noted) < MAX_NOTES:
            self.noted.append(Problem(line, column, text))
        else:
            self.count(tr("그 밖의 확인이 필요한 행", "more rows to look at"))

    def told(self) -> Iterator[str]:
        """All notes and counts."""
        yield from map(str, self.noted)
        for what, number in self.counts.items():
            lines = self.lines.get(what, ())
            rest = number - len(lines)
            more = tr(f" 외 {rest:,}건", f" and {rest:,} more") if rest and lines else ""
            named = ", ".join(tr(f"{line}행", f"line {line}") for line in lines)
            yield f"{what}: {number:,}{tr('건', '')}" + (f": {named}{more}" if named else "")
