"""What a new snapshot may take away from the one before: nothing without saying so, and nothing much without a person.

Owns the comparing of two snapshots of a table. A requester who is gone counts as closed for a while; a value that changed is kept beside
the new one that long; a cell that protects and is empty now keeps what it held; a row that could not be read keeps its former version. What
is gone or emptied is counted, and a share above the site's limit refuses the import. Pure: rows and a day come in.
"""

from __future__ import annotations

import json
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice
from typing import Final

from dlp.language import tr
from dlp.linkage import canon
from dlp.register.changed import Changed
from dlp.register.checks import Row
from dlp.register.tables import PERSONAL, TABLES
from dlp.register.widening import Parts

_DATA: Final = tuple(c for c in PERSONAL if c not in ("requester", "staff_id"))
_PEOPLE: Final = ("handlers", "deputies", "approvers", "agents")
KEPT: Final = {
    "staff": ("email", "messenger_id", "mobile", "desk_phone", "department", "parent_department", "title"),
    "partners": ("valid_to",),
    "groups": (),
}
"""Columns of the small tables whose emptied cells keep what they held; of `roles` and `scope` an emptied cell grants less and is taken as it is."""
FEW: Final = 5
"""Emptied or changed cells below this number are a clerk's corrections, unless they are all there are."""


@dataclass(slots=True)
class Losses:
    """What the new snapshot lacks. `before`: requesters, or rows, that counted until now; `cases`, of which `gone` are no more, where these are requesters."""

    before: int = 0
    vanished: int = 0
    cases: int = 0
    gone: int = 0
    had: Counter[str] = field(default_factory=Counter)
    emptied: Counter[str] = field(default_factory=Counter)
    changed: Counter[str] = field(default_factory=Counter)
    kept_rows: int = 0  # former versions of rows that could not be read
    retired: int = 0
    parts: Parts = field(default_factory=Parts)  # what it grants in cases that were there
    values: Changed = field(default_factory=Changed)

    def refusals(self, kind: str, limit: float) -> Iterator[str]:
        """Why this snapshot needs a person. `limit`: a share, 0.2 for a fifth."""
        counted = (
            (self.cases, self.gone, "건", "rows"),
            (self.before, self.vanished, *(("명", "requesters") if self.cases else ("건", "rows"))),
        )
        for had, gone, unit, word in counted:
            if had and gone > limit * had:  # a case of ten requesters is no half of a register
                yield tr(
                    f"기존 {had:,}{unit} 가운데 {gone:,}{unit}({gone / had:.0%})이 사라집니다(한도 {limit:.0%})",
                    f"{gone:,} of {had:,} {word} ({gone / had:.0%}) would vanish (limit {limit:.0%})",
                )
                break
        for counts, korean, english in (
            (self.emptied, "비거나 빠지게", "be emptied or lose something"),
            (self.changed, "다른 값으로 바뀌게", "change"),
        ):
            for column, number in counts.items():
                had = max(self.had[column], number)
                if number > limit * had and (number >= FEW or (number == had and counts is self.emptied)):
                    name = TABLES[kind].columns[column]
                    yield tr(
                        f"'{name}' 열의 값 {had:,}건 가운데 {number:,}건이 {korean} 됩니다(한도 {limit:.0%})",
                        f"{number:,} of {had:,} values of column '{name}' would {english} (limit {limit:.0%})",
                    )
        yield from self.values.reasons(kind, limit)

    def notes(self, kind: str, lines: Mapping[int, int], *, literal: bool) -> Iterator[str]:
        """What was kept of the snapshot before; `literal`: emptied cells are empty. `lines`: place in the table → line of the file."""
        if self.vanished:
            what = tr("종결된 것으로 보아 한동안 더 보호합니다", "count as closed for a while") if kind == "cases" else ""
            yield tr(f"사라진 행 {self.vanished:,}건", f"{self.vanished:,} rows are gone") + (f": {what}" if what else "")
        for column, number in self.emptied.items():
            name = TABLES[kind].columns[column]
            if literal:
                yield tr(f"'{name}' 열에서 비거나 빠진 {number:,}건", f"column '{name}': {number:,} cells were emptied")
            elif column in (*_DATA, *_PEOPLE, "interested", "organisation", *KEPT.get(kind, ())):
                yield tr(
                    f"'{name}' 열에서 비거나 빠진 {number:,}건은 이전 값을 유지했습니다(지우려면 --shrink --reason)",
                    f"column '{name}': {number:,} emptied cells keep what they held (to empty them: --shrink --reason)",
                )
        for column, number in self.changed.items():
            name = TABLES[kind].columns[column]
            yield tr(
                f"'{name}' 열에서 바뀐 {number:,}건은 이전 값도 한동안 함께 보호합니다",
                f"column '{name}': {number:,} former values stay protected for a while beside the new ones",
            )
        if self.kept_rows:
            yield tr(
                f"읽지 못한 행 때문에 이전 내용을 그대로 둔 것 {self.kept_rows:,}건",
                f"{self.kept_rows:,} rows that could not be read keep their former version",
            )
        yield from self.values.notes(kind, lines)


# ---------------------------------------------------------------- cases


class Cases:
    """The cases of one snapshot by number, compact; rows of one number are one case of several requesters."""

    def __init__(self) -> None:
        self._raw: dict[str, bytes] = {}
        self.bad: set[str] = set()  # numbers of rows that could not be read
        self.nameless = False  # there was a bad row whose number could not be read, either
        self.joined = 0
        self._partly: dict[str, Row] = {}
        self._retired: list[bytes] = []
        self._had: set[str] = set()  # numbers that the snapshot before had, open or retired

    def __len__(self) -> int:
        return len(self._raw)

    def add(self, row: Row) -> None:
        key = canon.case_no(row["case_no"])
        before = self._raw.get(key)
        if before is not None:
            self.joined += 1
            row = _joined(json.loads(before), row)
        self._raw[key] = _dumped(row)

    def interest(self, number: str, staff_ids: Iterable[str]) -> bool:
        """Enter these officials as interested in a case, beside those who are. False where there is no such case."""
        key = canon.case_no(number)
        if (raw := self._raw.get(key)) is None:
            return False
        record = json.loads(raw)
        record["confirmed"] = list(dict.fromkeys([*record.get("confirmed", ()), *staff_ids]))
        record["interested"] = list(dict.fromkeys([*(record.get("interested") or ()), *record["confirmed"]]))
        self._raw[key] = _dumped(record)
        return True

    def put(self, record: Row) -> None:
        """A record of the snapshot before, as it stands."""
        self._had.add(canon.case_no(record["case_no"]))
        if record.get("vanished_on"):
            self._retired.append(_dumped(record))
        else:
            self._raw[canon.case_no(record["case_no"])] = _dumped(record)

    def skip(self, number: str) -> None:
        """A row of this number (as the file has it, "" if it has none) was bad."""
        if key := canon.case_no(number):
            self.bad.add(key)
        else:
            self.nameless = True

    def part(self, row: Row) -> None:
        """What could be read of a bad row, where it names somebody: he is protected, and nobody gets a part in his case by it."""
        if row.get("case_no") and row.get("requesters"):
            kept = {column: value for column, value in row.items() if column not in (*_PEOPLE, "status", "closed_on")}
            key = canon.case_no(row["case_no"])
            self._partly[key] = _joined(self._partly[key], kept) if key in self._partly else {**kept, "status": "open"}

    def settle(self) -> int:
        """Enter whom `part` was given and nothing else tells of: no whole row of his number, or one of somebody else; no snapshot before. So many cases."""
        entered = 0
        for key, row in self._partly.items():
            if (raw := self._raw.get(key)) is None:
                self.add(row)
                entered += 1
                continue
            there = json.loads(raw)
            self._raw[key] = _dumped(_joined(there, {"requesters": row["requesters"], "status": there.get("status")}))
            entered += self._raw[key] != raw
        return entered

    def added(self) -> frozenset[str]:
        """Numbers that the snapshot before did not have."""
        return frozenset(self._raw.keys() - self._had)

    def records(self) -> Iterator[Row]:
        for raw in self._raw.values():
            yield json.loads(raw)
        for raw in self._retired:
            yield json.loads(raw)

    def sample(self, number: int) -> list[Row]:
        """Some of the live cases, spread over all of them."""
        step = max(1, len(self._raw) // number)
        return [json.loads(raw) for raw in islice(self._raw.values(), 0, step * number, step)]

    def packed(self) -> bytes:
        """All of it, for the next import."""
        packer = zlib.compressobj(1)
        return b"".join([*(packer.compress(raw + b"\n") for raw in (*self._raw.values(), *self._retired)), packer.flush()])

    def carry(self, earlier: bytes, *, today: date, days: int, literal: bool) -> Losses:
        """Take over from the snapshot before what this one may not lose. `literal`: a person said that emptied cells are empty."""
        losses, long_gone = Losses(), (today - timedelta(days=days)).isoformat()
        for raw in _unpacked(earlier):
            old = json.loads(raw)
            key = canon.case_no(old["case_no"])
            self._had.add(key)
            if old.get("canary"):  # the case system may have him or not; he is nobody's loss
                self._raw[key] = _dumped({**json.loads(self._raw.get(key, raw)), "canary": "1"})
                continue
            if old.get("vanished_on"):
                if old["vanished_on"] > long_gone and not self._is_back(key, old):
                    self._retire(old)
                continue
            losses.before += len(old["requesters"])
            losses.cases += 1
            new = self._raw.get(key)
            if new == raw:
                _count_had(old, losses)
                losses.values.kept("cases", old)
                losses.parts.compared += 1
            elif new is None:
                self._gone(key, raw, old, losses, today=today, long_gone=long_gone)
            else:
                self._compare(key, json.loads(new), old, losses, today=today, literal=literal)
        losses.retired = len(self._retired)
        return losses

    def _gone(self, key: str, raw: bytes, old: Row, losses: Losses, *, today: date, long_gone: str) -> None:
        _count_had(old, losses)
        if key in self.bad or self.nameless:
            losses.kept_rows += 1
            self._raw[key] = raw
        elif old.get("added_on", "") > long_gone:  # entered by hand; the export may not have it yet
            losses.before -= len(old["requesters"])
            losses.cases -= 1
            self._raw[key] = raw
        else:
            losses.vanished += len(old["requesters"])
            losses.gone += 1
            self._retire(old, today)

    def _retire(self, old: Row, today: date | None = None) -> None:
        if today is not None:
            old = {
                **old,
                "status": "closed",
                "closed_on": old.get("closed_on") or today.isoformat(),
                "vanished_on": today.isoformat(),
            }
        self._retired.append(_dumped(old))

    def _is_back(self, key: str, old: Row) -> bool:
        """Does the case name this requester again, with all of what was kept of him?"""
        new = self._raw.get(key)
        if new is None:
            return False
        present = {canon.name(p["requester"]): p for p in json.loads(new)["requesters"]}
        return all(
            (found := present.get(canon.name(p["requester"]))) is not None and not _missing_data(p, found)
            for p in old["requesters"]
        )

    def _compare(self, key: str, new: Row, old: Row, losses: Losses, *, today: date, literal: bool) -> None:
        _count_had(old, losses)
        losses.values.compare("cases", old, new, str(new["case_no"]))
        present = {canon.name(p["requester"]): p for p in new["requesters"]}
        for person in old["requesters"]:
            found = present.get(canon.name(person["requester"]))
            if found is None and key in self.bad:
                new["requesters"].append(person)
                losses.kept_rows += 1
            elif found is None:
                losses.vanished += 1
                self._retire({**old, "requesters": [person]}, today)
            else:
                self._compare_person(found, person, old, losses, today=today, literal=literal)
        if confirmed := old.get("confirmed"):  # at the desk, which no export knows of
            new["confirmed"] = confirmed
            new["interested"] = list(dict.fromkeys([*(new.get("interested") or ()), *confirmed]))
        for column in (*_PEOPLE, "interested", "organisation"):
            before, now = old.get(column), new.get(column)
            lost = before if not now else [v for v in before or () if v not in now] if column == "interested" else None
            if lost:
                losses.emptied[column] += 1
                if not literal or key in self.bad:
                    new[column] = [*(now or ()), *lost] if isinstance(lost, list) else lost
        losses.parts.compare(old, new)
        self._raw[key] = _dumped(new)

    def _compare_person(
        self, new: dict[str, str], old: dict[str, str], case: Row, losses: Losses, *, today: date, literal: bool
    ) -> None:
        changed = False
        for column in _DATA:
            if not old.get(column):
                continue
            if not new.get(column):
                losses.emptied[column] += 1
                if not literal:
                    new[column] = old[column]
            elif _missing(column, old[column], new[column]):
                losses.changed[column] += 1
                changed = True
        if old.get("staff_id") and not new.get("staff_id") and not literal:
            new["staff_id"] = old["staff_id"]
        if changed:
            self._retire({**case, "requesters": [old]}, today)


def partly(number: int) -> list[str]:
    text = tr(
        f"고칠 칸을 빼고 청구인만 보호하는 건 {number:,}건(담당자 등은 고친 뒤에 인정됩니다)",
        f"{number:,} cases of rows to be mended: the requester is protected, handlers and the like count once the row is right",
    )
    return [text] if number else []


def _count_had(old: Row, losses: Losses) -> None:
    for person in old["requesters"]:
        for column in _DATA:
            losses.had[column] += column in person
    for column in (*_PEOPLE, "interested", "organisation"):
        losses.had[column] += bool(old.get(column))


def _values(column: str, text: str) -> dict[str, str]:
    """Canonical → as it is spelt."""
    form = canon.CANON.get("phone" if column in ("mobile", "phone") else column, canon.squeeze)
    return {form(value): value for value in (text.split(";") if column in ("mobile", "phone", "email") else [text])}


def _missing(column: str, old: str, new: str) -> str:
    """What of the old values the new ones lack, as it was spelt."""
    if old == new:
        return ""
    present = _values(column, new)
    return ";".join(value for key, value in _values(column, old).items() if key not in present)


def _missing_data(old: dict[str, str], new: dict[str, str]) -> bool:
    return any(old.get(c) and (not new.get(c) or _missing(c, old[c], new[c])) for c in _DATA)


def _joined(first: Row, second: Row) -> Row:
    """Two rows of one number: the requesters of both, the people of both; the case is open while one of the rows is."""
    known = {canon.name(p["requester"]): p for p in first["requesters"]}
    for person in second["requesters"]:
        found = known.get(canon.name(person["requester"]))
        if found is None or any(found.get(c) and person.get(c) and _missing(c, person[c], found[c]) for c in ("rrn", "birth_date")):
            first["requesters"].append(person)
        else:
            first["requesters"] += _completed(found, person)
    for column in (*_PEOPLE, "interested"):
        if more := second.get(column):
            first[column] = list(dict.fromkeys([*first.get(column, []), *more]))
    if first.get("status") == "closed" and second.get("status") == "open":
        first.pop("closed_on", None)
        first["status"] = "open"
    return (
        {**second, **first}
        if first.get("status") == second.get("status")
        else {**{k: v for k, v in second.items() if k != "closed_on"}, **first}
    )


def _completed(found: Row, person: Row) -> list[Row]:
    """The same person in the other row: what only that has comes to `found`, a second number beside the first. A second address is a person
    of his own, as a cell holds one."""
    more = []
    for column, value in person.items():
        if not found.get(column):
            found[column] = value
        elif column in ("mobile", "phone", "email") and (another := _missing(column, value, found[column])):
            found[column] = f"{found[column]};{another}"
        elif column == "address" and _missing(column, value, found[column]):
            more.append({"requester": person["requester"], "address": value})
    return more


def records(packed: bytes) -> Iterator[Row]:
    """The cases that an import left for the next one."""
    for raw in _unpacked(packed):
        yield json.loads(raw)


def _dumped(row: Row) -> bytes:
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _unpacked(packed: bytes) -> Iterator[bytes]:
    """Line by line, a piece at a time: a million cases are never unpacked at once."""
    if not packed:
        return
    unpacker, rest = zlib.decompressobj(), b""
    for at in range(0, len(packed), 1 << 20):
        *lines, rest = (rest + unpacker.decompress(packed[at : at + (1 << 20)])).split(b"\n")
        yield from lines
    yield from filter(None, (rest + unpacker.flush()).split(b"\n"))
