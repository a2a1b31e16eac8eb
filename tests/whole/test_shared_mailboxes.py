"""What is written to an address that several officials have is read by each of them: it goes through only where it would to each alone."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
import whole_rig as rig

import dlp
from dlp.model import Action

OWN = "garam.example"
PEOPLE = {
    "A1": ("강가온", "none"), "A2": ("노을찬", "none"), "A3": ("나세온", "none"), "A4": ("우다솔", "none"), "A5": ("하늬람", "none"),
    "A6": ("도란별", "foi_officer"), "A7": ("서리한", "audit"), "A8": ("나세온", "none"),
}  # fmt: skip
"""Handler, deputy, nobody to the case twice, interested, FOI desk, audit; and the first nobody once more, who in another post is a deputy."""
SHARED = [ids for size in (2, 3) for ids in combinations(PEOPLE, size)]
TEXT = f"별맞이 축제 건 정보공개 청구하신 분은 {rig.NAME} 씨, {rig.MOBILE}"


def box(ids: tuple[str, ...]) -> str:
    return f"{'-'.join(ids).lower()}@{OWN}"


def table(*rows: tuple[str, ...]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dlp.Site]:
    folder: Path = tmp_path_factory.mktemp("shared") / "site"
    assert rig.dlp(folder, "init").returncode == 0
    staff = [
        (one, name, "문화체육과", "주무관", ";".join([f"{one.lower()}@{OWN}", *(box(ids) for ids in SHARED if one in ids)]), role)
        for one, (name, role) in PEOPLE.items()
    ]
    tables = {
        "staff": table(("사번", "성명", "부서", "직위", "전자우편", "역할"), *staff),
        "cases": table(
            ("접수번호", "접수일", "청구제목", "청구인", "휴대전화", "담당자", "대직자", "이해관계인", "상태"),
            (rig.CASE, "2026-11-10", "별맞이 축제 식대 내역", rig.NAME, rig.MOBILE, "A1", "A2;A8", "A5", "open"),
        ),
    }
    for kind, rows in tables.items():
        (folder.parent / f"{kind}.csv").write_text(rows, encoding="utf-8")
        done = rig.dlp(folder, "register", "import", kind, str(folder.parent / f"{kind}.csv"))
        assert done.returncode == 0, done.stdout + done.stderr
    with dlp.Site.open(folder) as site:
        yield site


def action(site: dlp.Site, *to: str) -> Action:
    message = rig.message(TEXT, to[0], sender=f"a1@{OWN}")
    message["recipients"] = [{"address": one} for one in to]
    return Action.of(site.scan(message, remember=False).action)


def test_alone_they_differ(office: dlp.Site) -> None:
    found = {one: str(action(office, f"{one.lower()}@{OWN}")) for one in PEOPLE}
    assert len(set(found.values())) > 1, found


@pytest.mark.parametrize("ids", SHARED, ids="-".join)
def test_nothing_passes_that_would_not_pass_to_each(office: dlp.Site, ids: tuple[str, ...]) -> None:
    same_person = {"A3", "A8"} <= set(ids)  # one who has two posts is one reader, and has what the better gives him
    alone = [action(office, f"{one.lower()}@{OWN}") for one in ids if not (same_person and one == "A3")]
    assert action(office, box(ids)) == max(alone)
    assert action(office, f"a2@{OWN}", box(ids)) == max(alone)
