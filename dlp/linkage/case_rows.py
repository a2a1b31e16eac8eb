"""What is kept of each row of the register beside its keyed tokens: number, days, department, the people involved, whose rows belong to one person.

One requester of one case is a row; open cases come first, the most recent first in each part. Thread-safe: what is kept at hand may be made twice.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final

import numpy as np

from dlp.linkage import days
from dlp.linkage.involved import Case, Involved, Standing, standing, unpack
from dlp.linkage.snapshot import Cases
from dlp.linkage.spotting import CAP
from dlp.linkage.tokens import NO_ROWS

AT_HAND: Final = 4096
"""Cases, and sets of people, that are kept unpacked."""


class CaseRows:
    """The rows of a snapshot. `open_rows`: rows below this number are of open cases."""

    __slots__ = (
        "_arrays",
        "_cases",
        "_closed_since",
        "_departments",
        "_number_width",
        "_sets",
        "_staff_ids",
        "_token_words",
        "open",
        "open_rows",
    )

    def __init__(self, cases: Cases) -> None:
        meta = cases.meta
        self._arrays: dict[str, Any] = {k: memoryview(v) for k, v in cases.arrays.items() if not k.startswith(("table_", "sieve_"))}
        self.open_rows = int(meta["open"])
        self._departments: list[str] = meta["departments"]
        self._staff_ids: list[str] = meta["staff_ids"]
        self._number_width, self._token_words = int(meta["number_width"]), int(meta["token_words"])
        self._cases: dict[int, Case] = {}
        self._closed_since: dict[date, int] = {}
        self._sets: dict[int, Involved] = {}
        self.open: Standing = standing(
            cases.arrays["roles"][: self.open_rows], self._arrays["role_words"], self._staff_ids, self._token_words
        )
        """Who stands where in the open cases as a whole."""

    def surname_of(self, row: int) -> int:
        """The number of the surname of a row's requester, as in `surnames`."""
        return int(self._arrays["surname"][row])

    def person(self, row: int) -> int:
        """The requester of a row; shared by all his rows."""
        return int(self._arrays["person"][row])

    def whose(self, row: int) -> str:
        """The keyed token of a row's requester, by which he is told from others of his case later; "" where a register of an earlier version has none, or
        the row names nobody. One who is named twice in a case is one."""
        kept = self._arrays.get("whose")
        return f"{kept[row]:08x}" if kept is not None and kept[row] else ""

    def persons(self, rows: Iterable[int]) -> list[int]:
        """The same of many."""
        return [*map(self._arrays["person"].__getitem__, rows)]

    def closed_since(self, run: Sequence[int], day: date, *, most: int) -> list[int]:
        """Of the rows of a run those of cases closed since a day, of the `most` that were received last."""
        opened = bisect_left(run, self.open_rows)
        least, on = days.number(day.isoformat()), self._arrays["closed_on"]
        return [row for row in run[opened : opened + most] if on[row] >= least]

    def closed_since_count(self, day: date) -> int:
        """How many rows are of cases closed since a day."""
        known = self._closed_since.get(day)
        if known is None:
            closed = np.asarray(self._arrays["closed_on"])[self.open_rows :]
            known = self._closed_since[day] = int(np.count_nonzero(closed >= days.number(day.isoformat())))
        return known

    def closed_on(self, row: int) -> date | None:
        return days.of(self._arrays["closed_on"], row)

    def of_department(self, name: str) -> Sequence[int]:
        """Rows of a department, ascending: looked for once, so that no posting is kept for each."""
        if name not in self._departments:
            return NO_ROWS
        found: list[int] = np.flatnonzero(np.asarray(self._arrays["department"]) == self._departments.index(name)).tolist()
        return found

    def case(self, row: int) -> Case:
        """One case; IndexError outside the register."""
        known = self._cases.get(row)
        if known is not None:
            return known
        a = self._arrays
        people = self.people(row)
        made = Case(
            row=row, case_no=self.case_no(row), status="open" if row < self.open_rows else "closed",
            received_on=days.of(a["received"], row), closed_on=days.of(a["closed_on"], row),
            department=self._departments[a["department"][row]], handlers=people.handlers, deputies=people.deputies,
            approvers=people.approvers, interested=people.interested, interested_addresses=people.interested_addresses, agents=people.agents,
            person=a["person"][row],
        )  # fmt: skip
        if len(self._cases) >= AT_HAND:
            self._cases.clear()
        self._cases[row] = made
        return made

    def alike(self, row: int) -> tuple[int, ...]:
        """What makes cases different for who is no requester in them: the people they involve, status, day of closing, department."""
        a = self._arrays
        return a["roles"][row], row < self.open_rows, a["closed_on"][row], a["department"][row]

    def case_no(self, row: int) -> str:
        """The number of a case, where nothing else of it is asked for."""
        at, numbers = self._arrays.get("number_at"), self._arrays["numbers"]
        return str(numbers[row]).zfill(self._number_width) if at is None else bytes(numbers[at[row] : at[row + 1]]).decode()

    def people(self, row: int) -> Involved:
        """Who is involved in a case. Cases of a department share one set of people, so it is unpacked once."""
        at = self._arrays["roles"][row]
        known = self._sets.get(at)
        if known is None:
            if len(self._sets) >= AT_HAND:
                self._sets.clear()
            known = self._sets[at] = unpack(self._arrays["role_words"], at, self._staff_ids, self._token_words)
        return known

    def person_rows(self, person: int, rows: Iterable[int] = ()) -> tuple[int, ...]:
        """All rows of a person, ascending. `rows` may add some that are known already."""
        ring = self._arrays["ring"]
        row = ring[person]
        found = {person, *rows}
        if row == person and len(found) == 1:
            return (person,)
        while row != person and len(found) < CAP:
            found.add(row)
            row = ring[row]
        return tuple(sorted(found))
