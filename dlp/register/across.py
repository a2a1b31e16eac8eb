"""What one table means for another: staff whom a case names and nobody knows, handlers that are about to disappear. Looks, changes nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from dlp.keys import Keys
from dlp.language import tr
from dlp.linkage.involved import unpack
from dlp.linkage.snapshot import SnapshotError, load
from dlp.ports import ConfigError
from dlp.register import sealed
from dlp.register.checks import Row


def interested_ids(site: Path, keys: Keys) -> frozenset[str]:
    """Officials who are interested in a case of the register."""
    return frozenset(i for people, _ in _involved(site, keys) for i in people.interested)


def _involved(site: Path, keys: Keys) -> Iterator[tuple[Any, int]]:
    """Each set of people of the cases, and how many rows have it."""
    stored = sealed.read(site, keys, "cases")
    if stored is None:
        return
    try:
        cases = load(stored[1])
    except SnapshotError as error:
        raise ConfigError(str(sealed.path_of(site, "cases")), "", str(error)) from None
    words = memoryview(cases.arrays["role_words"])
    places: dict[int, int] = {}
    for at in cases.arrays["roles"].tolist():
        places[at] = places.get(at, 0) + 1
    for at, number in places.items():
        yield unpack(words, at, cases.meta["staff_ids"]), number


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
        involved = list(_involved(site, keys))
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
            f"사건 {orphaned}건의 담당자·대직자·결재선에 있는 사번 {len(gone)}개가 새 직원 명부에 없습니다",
            f"{len(gone)} ids among the handlers, deputies and approvers of {orphaned} cases are not in the new table of staff",
        )
    if strangers:
        yield tr(
            f"이해관계인에 있는 사번 {len(strangers)}개가 직원 명부에 없습니다: 그 사람을 알아보지 못합니다",
            f"{len(strangers)} ids among the interested are not in the table of staff: these people cannot be recognised",
        )
