"""What one table means for another: staff whom a case names and nobody knows, handlers that are about to disappear. Looks, changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any, Final

from dlp.keys import Keys
from dlp.language import tr
from dlp.linkage import canon
from dlp.linkage.case_rows import CaseRows
from dlp.linkage.directory import EMPTY
from dlp.linkage.index import Index
from dlp.linkage.involved import unpack
from dlp.linkage.mail_domains import Counted
from dlp.linkage.snapshot import Cases
from dlp.linkage.snapshot_bytes import SnapshotError, load
from dlp.linkage.tokens import Tokens
from dlp.ports import ConfigError
from dlp.register import sealed
from dlp.register.checks import Row
from dlp.register.problems import Problem
from dlp.register.small_tables import rows_of
from dlp.register.tables import TABLES


def interested_ids(site: Path, keys: Keys) -> frozenset[str]:
    """Officials who are interested in a case of the register."""
    return frozenset(i for people, _ in _involved(site, keys) for i in people.interested)


def _involved(site: Path, keys: Keys, *, running: bool = False) -> Iterator[tuple[Any, int]]:
    """Each set of people of the cases, and how many rows have it. `running`: of the open ones alone."""
    if (cases := _cases(site, keys)) is None:
        return
    words = memoryview(cases.arrays["role_words"])
    places: dict[int, int] = {}
    for at in cases.arrays["roles"][: int(cases.meta["open"]) if running else None].tolist():
        places[at] = places.get(at, 0) + 1
    for at, number in places.items():
        yield unpack(words, at, cases.meta["staff_ids"], cases.meta["token_words"]), number


def notes(site: Path, keys: Keys, kind: str, rows: list[Row], *, known: bool) -> Iterable[str]:
    """What one table means for another: handlers that nobody can check yet, people who are about to disappear."""
    if kind == "cases" and not known:
        yield tr(
            "직원 명부가 아직 없어 담당자·대직자·결재선·이해관계인의 사번을 확인하지 못했습니다. staff를 가져오면 확인합니다",
            "there is no table of staff yet, so that the ids of handlers, deputies, approvers and interested were not checked; importing staff checks them",
        )
    if kind != "staff":
        return
    ids = {str(row["staff_id"]) for row in rows if not row.get("left")}
    present = {str(row["staff_id"]) for row in rows}
    gone: set[str] = set()
    strangers: set[str] = set()
    orphaned = 0
    try:
        involved = list(_involved(site, keys, running=True))
    except ConfigError:  # the staff comes first where both tables have to be imported anew
        yield tr("사건 표를 열 수 없어 맞추어 보지 못했습니다", "the table of cases cannot be opened and was not compared")
        return
    for people, number in involved:
        missing = (people.handlers | people.deputies | people.approvers) - ids
        gone |= missing
        orphaned += number if missing else 0
        strangers |= people.interested - present
    if gone:
        yield tr(
            f"진행 중인 사건 {orphaned}건의 담당자·대직자·결재선에 있는 사번 {len(gone)}개가 직원 명부에 없습니다",
            f"{len(gone)} ids among the handlers, deputies and approvers of {orphaned} open cases are not in the table of staff",
        )
    if (cases := _cases(site, keys)) is not None:
        yield from nobodys(cases, rows)
    if strangers:
        yield tr(
            f"이해관계인에 있는 사번 {len(strangers)}개가 직원 명부에 없습니다: 그 사람을 알아보지 못합니다",
            f"{len(strangers)} ids among the interested are not in the table of staff: these people cannot be recognised",
        )


def unknown_people(site: Path, keys: Keys) -> Iterable[str]:
    """What `notes` says of the staff table as it is kept: officials or departments are gone, and cases still name them."""
    found = sealed.read(site, keys, "staff")
    return notes(site, keys, "staff", rows_of(found[1]), known=True) if found is not None else ()


def nobodys(cases: Cases, staff: Iterable[Row]) -> Iterator[str]:
    """Open cases of a department that no official has: after a reorganisation nobody has a stake in them by his department. Case numbers; never
    the cell, which of a column that is the wrong one may be anything. Nothing where the table of staff has no departments."""
    known = {
        str(row[name]) for row in staff if not row.get("left") for name in ("department", "parent_department") if row.get(name)
    }
    if not known:
        return
    lost = {place for place, name in enumerate(cases.meta["departments"]) if name and name not in known}
    rows = CaseRows(cases)
    places = enumerate(cases.arrays["department"][: rows.open_rows].tolist())
    if found := sorted({rows.case_no(row) for row, place in places if place in lost}):
        more = tr(f" 외 {len(found) - _NAMED:,}건", f" and {len(found) - _NAMED:,} more") if len(found) > _NAMED else ""
        named = ", ".join(found[:_NAMED]) + more
        yield tr(
            f"처리부서가 직원 명부에 없는 진행 중인 사건 {len(found):,}건(부서로 이해관계를 알아보지 못합니다): {named}",
            f"{len(found):,} open cases of a department that nobody in the table of staff has (nobody is interested in them by it): {named}",
        )


def _cases(site: Path, keys: Keys) -> Cases | None:
    """ConfigError where they cannot be opened."""
    stored = sealed.read(site, keys, "cases")
    try:
        return load(stored[1]) if stored is not None else None
    except SnapshotError as error:
        raise ConfigError(str(sealed.path_of(site, "cases")), "", str(error)) from None


_ADDRESSES: Final = ("mobile", "email", "messenger_id")
"""Columns of an official by which he is met as a sender or recipient."""


def lived_in(site: Path, keys: Keys, staff: Iterable[Row]) -> Callable[[str], bool]:
    """Has a requester, or an official of this table, a mailbox in a domain or below it? A table of cases that cannot be opened says nothing."""
    stored = sealed.read(site, keys, "cases")
    try:
        meta = load(stored[1]).meta if stored is not None else {}
    except SnapshotError:
        meta = {}
    requesters = Counted(Tokens(keys.register), meta)
    officials = {canon.email(mail).rpartition("@")[2] for row in staff for mail in str(row.get("email", "")).split(";")} - {""}
    return lambda domain: bool(requesters(domain)) or any(one == domain or one.endswith(f".{domain}") for one in officials)


def with_bodies(site: Path, keys: Keys, index: Index) -> list[str]:
    """Other bodies that stand with a whole domain in which a requester of the new table of cases has his mailbox."""
    try:
        stored = sealed.read(site, keys, "partners")
    except ConfigError:  # told where that table is wanted
        return []
    rows = rows_of(stored[1]) if stored is not None else ()
    names = [row["name"] for row in rows if any(index.mailboxes(canon.domain(one)) for one in row.get("addresses", ()))]
    return [
        tr(
            f"청구인의 전자우편이 있는 도메인 전체를 주소로 한 기관: {name}. 전자우편 주소로 바꾸어 주십시오",
            f"a body with a whole domain in which a requester has his mailbox: {name}. Give its mail addresses",
        )
        for name in names[:_NAMED]
    ]


def without_a_role(rows: Iterable[Row], staff: Iterable[Row], lines: Mapping[int, int], roles: Collection[str]) -> list[str]:
    """Grounds whose approver has no role that approves grounds: they carry only where he approves the case himself."""
    may = {str(row["staff_id"]) for row in staff if not set(roles).isdisjoint(row.get("roles", ()))}
    found = [lines.get(place, 0) for place, row in enumerate(rows) if str(row.get("approver", "")) not in may]
    if not found:
        return []
    where = ", ".join(tr(f"{line}행", f"line {line}") for line in found[:_NAMED])
    return [
        tr(
            f"결재자에게 제공 근거를 승인하는 역할이 없는 행 {len(found):,}건(그가 결재선에 있는 사건에만 쓰입니다): {where}",
            f"{len(found):,} grounds whose approver has no role that approves grounds (they carry only in cases that he approves): {where}",
        )
    ]


_NAMED: Final = 20


def with_requesters(site: Path, keys: Keys, kind: str, rows: list[Row], lines: Mapping[int, int]) -> list[Problem]:
    """Rows of a new table of staff with an address that a requester of another name gave: whoever writes to him is taken to write to a
    colleague. `lines`: place in `rows` → line of the file."""
    stored = sealed.read(site, keys, "cases") if kind == "staff" else None
    if stored is None:
        return []
    try:
        index = Index(load(stored[1]), Tokens(keys.register), directory=EMPTY)
    except SnapshotError:  # told by `notes`
        return []
    columns = TABLES["staff"].columns
    told = tr(
        "이름이 다른 청구인의 연락처와 같습니다. 그대로면 그 청구인에게 보내는 것을 직원에게 보내는 것으로 볼 수 있습니다",
        "a requester of another name has the same: what is sent to him may be taken for sent to a colleague",
    )
    return [
        Problem(lines.get(place, 0), tr(columns[column], column), told)
        for place, row in enumerate(rows)
        if not row.get("left")
        for column, _ in islice(_of_others(index, row), 1)
    ]


def with_officials(index: Index, staff: Iterable[Row]) -> list[Problem]:
    """The same of a new table of cases. `index`: of its cases."""
    found = {case_no for row in staff if not row.get("left") for _, case_no in _of_others(index, row)}
    return [
        Problem(
            0,
            "",
            tr(
                f"접수번호 {case_no}: 청구인의 연락처가 이름이 다른 직원의 것과 같습니다. 그대로면 그 청구인에게 보내는 것을 직원에게 보내는 것으로 볼 수 있습니다",
                f"case {case_no}: an official of another name has an address of its requester: what is sent to him may be taken for sent to a colleague",
            ),
        )
        for case_no in sorted(found)
    ]


def _of_others(index: Index, row: Row) -> Iterator[tuple[str, str]]:
    """(column, case) of each address of an official under which requesters stand, none of them of his name."""
    for column in _ADDRESSES:
        for value in filter(None, str(row.get(column, "")).split(";")):
            if (rows := index.party(value).rows) and set(rows).isdisjoint(index.find("name", canon.name(str(row.get("name", ""))))):
                yield column, index.case(rows[0]).case_no
