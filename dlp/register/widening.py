"""What a new table grants that the one before did not: offices that need to know every case, institutions and what they may receive, groups
that count as known, people who get a part in cases. Pure: rows come in, lines and columns go out; never a value.

Taking protection away is the matter of `dlp.register.carrying`; here it is lowered by giving more rights. Each right of a row is a key; a row
whose keys the table before did not have grants something new, whatever it was called there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from dlp.language import tr
from dlp.linkage import canon
from dlp.register.checks import Row
from dlp.register.tables import TABLES

OFFICES: Final = frozenset(("foi_officer", "cpo", "audit"))
"""Roles that need to know whatever the case (`dlp.linkage.parties`)."""
FEW: Final = 3
"""Fewer people with a new office than this are a transfer of posts: shown, not refused."""
FIRST: Final = 10
"""People of these offices in a small agency: so many may get them where nobody had one before."""
SHOWN: Final = 20
MANY: Final = 0.05
"""A larger share of the staff who need to know every case is shown, also where there is no table before to compare with."""
_OPEN_END: Final = "9999-12-31"
_DETAIL: Final = "wider"
_OFFICES: Final = "offices"
_WHOLE: Final = "whole_scope"


@dataclass(frozen=True, slots=True)
class Wider:
    """`places`: (line, English column) of the rows that grant something new; line 0 for a row that has none. `reasons`: why a person must confirm."""

    places: tuple[tuple[int, str], ...] = ()
    reasons: tuple[str, ...] = ()

    def notes(self, kind: str) -> Iterator[str]:
        """The one note of an import, with every row by its line and column."""
        if not self.places:
            return
        columns = TABLES[kind].columns
        named = ", ".join(
            tr(f"{line}행 '{columns[column]}'", f"line {line} '{columns[column]}'") if line else f"'{columns[column]}'"
            for line, column in self.places[:SHOWN]
        )
        rest = len(self.places) - SHOWN
        more = tr(f" 외 {rest:,}건", f" and {rest:,} more") if rest > 0 else ""
        yield tr(
            f"권한이 넓어지는 행 {len(self.places):,}건: {named}{more}. 맞는지 확인해 주십시오",
            f"{len(self.places):,} rows grant more than before: {named}{more}. Make sure that this is right",
        )

    def details(self) -> dict[str, int]:
        """For the head of the table: shown until the next import."""
        return {_DETAIL: len(self.places)} if self.places else {}


_PARTS: Final = ("handlers", "deputies", "approvers", "agents")
"""Columns of a case whose people may know it."""
SEVERAL: Final = 5
"""Fewer cases than this are a clerk's changes: shown, not refused."""
HANDED_OVER: Final = 20
"""Cases that somebody takes over from another at a transfer of posts; more, and more than the limit, need a person."""


@dataclass(slots=True)
class Parts:
    """What a new snapshot of the cases grants in those that the one before had, too: people who had no part in them. `grown`: cases that
    more people may know than before, not others in their place."""

    compared: int = 0
    widened: int = 0
    grown: int = 0
    gained: Counter[str] = field(default_factory=Counter)
    first: list[str] = field(default_factory=list)  # numbers of the first of them

    def compare(self, old: Row, new: Row) -> None:
        """One case of both snapshots, as it will stand."""
        self.compared += 1
        before, after = _people(old), _people(new)
        if more := after - before:
            self.widened += 1
            if len(self.first) < SEVERAL:
                self.first.append(str(new["case_no"]))
            self.grown += len(after) > len(before)
            self.gained.update(more)

    def reasons(self, limit: float) -> Iterator[str]:
        """Why a person must confirm. `limit`: a share, 0.2 for a fifth."""
        if self.grown >= SEVERAL and self.grown > limit * self.compared:
            yield tr(
                f"기존 사건 {self.compared:,}건 가운데 {self.grown:,}건에서 알 수 있는 사람이 늘어납니다(담당자, 대직자, 결재선, 대리인, 한도 {limit:.0%})",
                f"in {self.grown:,} of {self.compared:,} cases more people than before could know them (handlers, deputies, approvers, agents; limit {limit:.0%})",
            )
        most = max(self.gained.values(), default=0)
        if most > HANDED_OVER and most > limit * self.compared:
            yield tr(
                f"한 사람이 기존 사건 {self.compared:,}건 가운데 {most:,}건을 새로 알게 됩니다(한도 {limit:.0%})",
                f"one person would come to know {most:,} of {self.compared:,} cases in which he had no part (limit {limit:.0%})",
            )

    def notes(self) -> Iterator[str]:
        if self.widened:
            rest = self.widened - len(self.first)
            named = ", ".join(self.first) + (tr(f" 외 {rest:,}건", f" and {rest:,} more") if rest else "")
            yield tr(
                f"담당자, 대직자, 결재선, 대리인에 새 사람이 생긴 기존 사건 {self.widened:,}건(그 가운데 {self.grown:,}건은 사람이 늘어남): {named}. 맞는지 확인해 주십시오",
                f"{self.widened:,} cases name people who had no part in them (in {self.grown:,} more people than before): {named}. Make sure that this is right",
            )

    def details(self) -> dict[str, int]:
        """As `Wider.details`."""
        return {_DETAIL: self.widened} if self.widened else {}


def _people(case: Row) -> set[str]:
    return {str(each).casefold() for column in _PARTS for each in case.get(column) or ()}


def said(details: Mapping[str, int]) -> str:
    """What the head of a table says of the last import; "" where it granted nothing new."""
    number = details.get(_DETAIL, 0)
    return tr(f"권한이 넓어지는 행 {number:,}건", f"{number:,} rows grant more than before") if number else ""


def widened(kind: str, rows: Sequence[Row], earlier: Iterable[Row], lines: Mapping[int, int], *, limit: float) -> Wider:
    """Rows of the new table against the one before. `lines`: place in `rows` → line of the file. `limit`: a share, 0.2 for a fifth."""
    old = [row for row in earlier if not row.get("left")]
    held = _Held(kind, old)
    places = []
    for place, row in enumerate(rows):
        column = next((column for key, column in _RIGHTS[kind](row) if not held.covers(key, column)), "")
        if column:
            places.append((lines.get(place, 0), column))
    reasons = tuple(_offices(rows, old, limit)) if kind == "staff" else ()
    return Wider(tuple(places), reasons)


def granted(kind: str, rows: Sequence[Row]) -> dict[str, int]:
    """For the head of the table: officials who see every case, institutions that may receive whatever there is."""
    if kind == "staff":
        return {_OFFICES: len(_holders(rows))}
    return {_WHOLE: sum("all" in row.get("scope", ()) for row in rows)} if kind == "partners" else {}


def grants(details: Mapping[str, int]) -> str:
    """What the head of a table says of it; "" for a table without such rights."""
    if _OFFICES in details:
        number = details[_OFFICES]
        return tr(f"모든 사건을 볼 수 있는 직원 {number:,}명", f"{number:,} officials may know every case")
    if _WHOLE in details:
        number = details[_WHOLE]
        return tr(f"모든 항목을 받을 수 있는 기관 {number:,}곳", f"{number:,} institutions may receive every item")
    return ""


def many(kind: str, rows: Sequence[Row]) -> Iterator[str]:
    """A note where more of the staff see every case than an agency has people for it."""
    present = sum(not row.get("left") for row in rows)
    holders = len(_holders(rows)) if kind == "staff" else 0
    if holders > FEW and holders > present * MANY:
        yield tr(
            f"직원 {present:,}명 가운데 {holders:,}명이 모든 사건을 볼 수 있습니다. 역할 열이 맞는지 확인해 주십시오",
            f"{holders:,} of {present:,} officials may know every case. Make sure that the column of roles is right",
        )


def _offices(rows: Sequence[Row], old: Sequence[Row], limit: float) -> Iterator[str]:
    """The share of staff who need to know every case may not grow much without a person."""
    before, after = _holders(old), _holders(rows)
    present = sum(not row.get("left") for row in rows)
    gained = len(after - before)
    if not before and len(after) <= max(FIRST, limit * present):
        return  # the column is filled for the first time, as a first import fills it: every row is named
    if gained >= FEW and old and len(after) * len(old) > len(before) * present * (1 + limit):
        yield tr(
            f"모든 사건을 볼 수 있는 역할(정보공개담당, 개인정보보호책임자, 감사)이 있는 직원이 {len(before):,}명에서 {len(after):,}명으로 늘어납니다(새로 받는 사람 {gained:,}명, 한도 {limit:.0%})",
            f"officials whose role lets them see every case (foi_officer, cpo, audit) would grow from {len(before):,} to {len(after):,} ({gained:,} of them new, limit {limit:.0%})",
        )


def _holders(rows: Iterable[Row]) -> set[str]:
    return {str(row["staff_id"]).casefold() for row in rows if not row.get("left") and OFFICES.intersection(row.get("roles", ()))}


# ---------------------------------------------------------------- the rights of one row: (key, English column they stand in)


Rights = Iterator[tuple[tuple[str, ...], str]]


def _of_official(row: Row) -> Rights:
    """An office is held by a person, and by whoever writes from one of his addresses."""
    for role in OFFICES.intersection(row.get("roles", ())):
        staff_id = str(row["staff_id"]).casefold()
        yield (role, staff_id), "roles"
        yield (role, staff_id, canon.name(row.get("name", ""))), "name"
        for column in ("email", "mobile", "messenger_id"):
            for value in filter(None, str(row.get(column, "")).split(";")):
                yield (role, *canon.party(value)), column


def _of_partner(row: Row) -> Rights:
    for address in row.get("addresses", ()):
        key = (*canon.party(address), "@" if canon.domain(address) else "")
        yield (*key, "kind", str(row.get("kind", ""))), "addresses"
        for item in row.get("scope", ()):
            yield (*key, "scope", item), "scope"
        yield (*key, "until", str(row.get("valid_to", "")) or _OPEN_END), "valid_to"
        yield (*key, "from", str(row.get("valid_from", ""))), "valid_from"


def _of_group(row: Row) -> Rights:
    """A group whose every member is listed is judged by its members (`dlp.linkage.who.knows`); else nobody in it needs to know."""
    key = canon.party(str(row.get("address", "")))
    listed = sorted(set(row.get("member_ids", ())))
    if listed and str(len(listed)) == str(row.get("members", "")):
        yield (*key, "all", ";".join(listed)), "member_ids"
    if row.get("reach") == "internal":
        yield (*key, "internal"), "reach"


def _of_basis(row: Row) -> Rights:
    yield (str(sorted(row.items())),), "document"


_RIGHTS: Final = {"staff": _of_official, "partners": _of_partner, "groups": _of_group, "bases": _of_basis}


class _Held:
    """What the table before granted."""

    def __init__(self, kind: str, rows: Iterable[Row]) -> None:
        self._keys: set[tuple[str, ...]] = set()
        self._ends: dict[tuple[str, ...], str] = {}
        self._begins: dict[tuple[str, ...], str] = {}
        for row in rows:
            for key, column in _RIGHTS[kind](row):
                if column == "valid_to":
                    self._ends[key[:-1]] = max(self._ends.get(key[:-1], ""), key[-1])
                elif column == "valid_from":
                    self._begins[key[:-1]] = min(self._begins.get(key[:-1], _OPEN_END), key[-1])
                else:
                    self._keys.add(key)

    def covers(self, key: tuple[str, ...], column: str) -> bool:
        """As it is, or by something wider: all items, a later end, an earlier beginning."""
        if column == "valid_to":
            return key[-1] <= self._ends.get(key[:-1], "")
        if column == "valid_from":
            return key[-1] >= self._begins.get(key[:-1], _OPEN_END)
        return key in self._keys or (column == "scope" and (*key[:-1], "all") in self._keys)
