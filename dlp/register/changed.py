"""Values that stand where others stood: what protects in them protects no more, although nothing is missing.

A new snapshot that closes cases, moves officials or renames departments may be right, and a column that was mapped to the wrong one looks the
same. So every column of a table is either compared here, or another module tells of it (`ELSEWHERE`): what changed is told with its rows, and
what changed in bulk needs a person. Pure: rows come in, columns and places go out; never a value.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from dlp.language import tr
from dlp.linkage import canon
from dlp.register.checks import Row
from dlp.register.tables import TABLES

COMPARED: Final[dict[str, tuple[str, ...]]] = {
    "cases": ("received_on", "title", "organisation", "department", "status", "closed_on"),
    "staff": ("name", "department", "parent_department", "title", "email", "messenger_id", "desk_phone", "mobile"),
    "partners": (),
    "groups": (),
    "bases": (),
}
ELSEWHERE: Final[dict[str, dict[str, str]]] = {
    "cases": {
        "case_no": "a row of another number is another case; the former one vanished",
        "requester": "a row of another requester is another one; the former one vanished",
        **dict.fromkeys(
            ("birth_date", "rrn", "frn", "mobile", "phone", "email", "address", "roman_name", "hanja_name"),
            "the former value stays protected for a while and is counted",
        ),
        **dict.fromkeys(
            ("handlers", "deputies", "approvers", "agents"),
            "who comes to know a case is named; who no longer does may do less",
        ),
        "interested": "who was interested stays so",
    },
    "staff": {"staff_id": "another official; the former one vanished", "roles": "a right, told as such"},
    **{kind: dict.fromkeys(TABLES[kind].columns, "a right, told as such") for kind in ("partners", "groups", "bases")},
}
FEW: Final = 5
"""Fewer changed values than this are the work of a day."""
CLOSED: Final = 0.5
"""Cases are closed every night, and many after a holiday: a larger share of the open ones needs a person."""
SHOWN: Final = 5
_DETAIL: Final = "changed"


@dataclass(slots=True)
class Changed:
    """By column: how many rows had a value, how many have another now, and where the first of them stand (the place in the table, or the
    number of the case)."""

    had: Counter[str] = field(default_factory=Counter)
    number: Counter[str] = field(default_factory=Counter)
    where: dict[str, list[str | int]] = field(default_factory=dict)

    def kept(self, kind: str, old: Row) -> None:
        """A row that is as it was, or that the new table does not have."""
        for column in COMPARED[kind]:
            self.had[column] += _counts(column, old)

    def compare(self, kind: str, old: Row, new: Row, place: str | int) -> None:
        self.kept(kind, old)
        for column in COMPARED[kind]:
            if _counts(column, old) and _lowered(column, old, new):
                self.number[column] += 1
                places = self.where.setdefault(column, [])
                if len(places) < SHOWN:
                    places.append(place)

    def reasons(self, kind: str, limit: float) -> Iterator[str]:
        """Why a person must confirm. `limit`: a share, 0.2 for a fifth."""
        for column, number in self.number.items():
            most = max(limit, CLOSED) if column == "status" else limit
            if number >= FEW and number > most * self.had[column]:
                had, name = self.had[column], TABLES[kind].columns[column]
                yield (
                    tr(
                        f"진행 중인 {had:,}건 가운데 {number:,}건이 종결로 바뀝니다(한도 {most:.0%})",
                        f"{number:,} of {had:,} open cases would be closed (limit {most:.0%})",
                    )
                    if column == "status"
                    else tr(
                        f"'{name}' 열의 값 {had:,}건 가운데 {number:,}건이 다른 값으로 바뀝니다(한도 {limit:.0%})",
                        f"{number:,} of {had:,} values of column '{name}' would be others (limit {limit:.0%})",
                    )
                )

    def notes(self, kind: str, lines: Mapping[int, int]) -> Iterator[str]:
        """Each column with its first rows. `lines`: place in the table → line of the file."""
        for column, number in self.number.items():
            name = TABLES[kind].columns[column]
            places = ", ".join(
                one if isinstance(one, str) else tr(f"{lines.get(one, 0)}행", f"line {lines.get(one, 0)}")
                for one in self.where[column]
            )
            rest = number - len(self.where[column])
            places += tr(f" 외 {rest:,}건", f" and {rest:,} more") if rest else ""
            yield (
                tr(
                    f"진행에서 종결로 바뀐 사건 {number:,}건: {places}",
                    f"{number:,} cases were open and are closed: {places}",
                )
                if column == "status"
                else tr(
                    f"'{name}' 열의 값이 다른 값으로 바뀐 행 {number:,}건: {places}. 맞는지 확인해 주십시오",
                    f"column '{name}': {number:,} rows have another value: {places}. Make sure that this is right",
                )
            )

    def details(self) -> dict[str, int]:
        """For the head of the table: shown until the next import. Closing is every day's work."""
        most = max((n for column, n in self.number.items() if column != "status"), default=0)
        return {_DETAIL: most} if most else {}


def said(details: Mapping[str, int]) -> str:
    """What the head of a table says of the last import; "" where it changed nothing that protected."""
    number = details.get(_DETAIL, 0)
    return tr(f"보호하는 값이 바뀐 행 {number:,}건", f"{number:,} rows with another value where one protected") if number else ""


def _counts(column: str, row: Row) -> bool:
    return row.get(column) == "open" if column == "status" else bool(row.get(column))


def _lowered(column: str, old: Row, new: Row) -> bool:
    """Does the new row not protect by this column as the old one did? What is empty now is another matter (`carrying`)."""
    before, now = old.get(column), new.get(column)
    if column == "status":
        return now == "closed"
    if before == now or not now:
        return False
    if column == "closed_on":  # an earlier day is sooner forgotten
        return str(now) < str(before)
    if isinstance(before, list):
        return not set(before) <= set(now)
    return not _forms(column, str(before)) <= _forms(column, str(now))


def _forms(column: str, text: str) -> set[str]:
    """The values of a cell, however they are spelt."""
    if column in ("email", "mobile", "messenger_id", "desk_phone"):
        return {"/".join(canon.party(value)) for value in text.split(";") if value}
    return {canon.name(text) if column == "name" else canon.squeeze(text)}
