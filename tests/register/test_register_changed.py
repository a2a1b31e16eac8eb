"""An import never lowers protection without a person, by a value in place of another either: every column of every table, one row and all."""

from __future__ import annotations

import csv
import io
import re
from datetime import timedelta
from pathlib import Path

import pytest
from register_tables import NOW

from dlp import register
from dlp.keys import Keys
from dlp.register import Terms, sealed
from dlp.register.changed import COMPARED, ELSEWHERE
from dlp.register.report import Report
from dlp.register.tables import TABLES

SIZE = 20
Row = dict[str, str]


def cases() -> list[Row]:
    return [
        {"case_no": f"7{i:07d}", "received_on": "2026-10-09", "title": f"불꽃 축제 {i}차 내역", "requester": f"표나{'린솔온빛람늘봄찬별결'[i % 10]}{'가나'[i // 10]}",
         "organisation": f"들꽃모임{'가나다라마바사아자차'[i % 10]}회", "agents": f"010-18{i:02d}-0001", "birth_date": f"1979-05-{i + 1:02d}", "mobile": f"010-0700-{i:04d}", "email": f"u{i}@post.example",
         "address": f"벌교구 물안개로 {i + 1}", "department": "공원과", "handlers": "2000001", "deputies": "2000002", "approvers": "2000003", "interested": "2000004",
         "status": "closed" if i % 3 == 1 else "open", "closed_on": "2026-11-10" if i % 3 == 1 else ""}
        for i in range(SIZE)
    ]  # fmt: skip


def staff() -> list[Row]:
    return [
        {"staff_id": f"20{i:05d}", "name": f"구온{'린솔온빛람늘봄찬별결'[i % 10]}{'가나'[i // 10]}", "department": "공원과", "parent_department": "환경국", "title": "과장" if i % 3 else "주무관",
         "email": f"s{i}@city.example", "messenger_id": f"@s{i}", "desk_phone": f"02-0000-21{i:02d}", "mobile": f"010-17{i:02d}-0001", "roles": "none"}
        for i in range(SIZE)
    ]  # fmt: skip


OTHER: dict[str, dict[str, str]] = {
    "cases": {"received_on": "2026-09-01", "title": "청사 청소 용역", "organisation": "다른모임", "department": "세무과"},
    "staff": {"name": "한겨레", "department": "세무과", "parent_department": "재정국", "title": "서기"},
}


def altered(kind: str, column: str, row: Row, place: int) -> Row:
    if column == "status":
        return {**row, "status": "closed", "closed_on": row["closed_on"] or "2026-11-19"}
    if column == "closed_on":
        return {**row, "closed_on": "2026-10-10"} if row["closed_on"] else row
    other = {
        "email": f"z{place}@city.example",
        "messenger_id": f"@z{place}",
        "desk_phone": f"02-0000-99{place:02d}",
        "mobile": f"010-19{place:02d}-0001",
    }
    return {**row, column: OTHER[kind].get(column) or other[column]}


def take(site: Path, keys: Keys, kind: str, rows: list[Row], day: int, **how: bool) -> Report:
    out = io.StringIO()
    table = csv.DictWriter(out, TABLES[kind].columns)
    table.writeheader()
    table.writerows(rows)
    path = site / "file.csv"
    path.write_text(out.getvalue(), "utf-8")
    return register.import_table(site, kind, path, keys, NOW + timedelta(days=day), Terms(**how))


@pytest.fixture
def stands(site: Path, site_keys: Keys) -> Path:
    for kind, rows in (("staff", staff()), ("cases", cases())):
        assert take(site, site_keys, kind, rows, 0).ok
    return site


def test_every_column_is_compared_or_told_of_elsewhere() -> None:
    for kind, table in TABLES.items():
        assert set(COMPARED[kind]) | set(ELSEWHERE[kind]) == set(table.columns)
        assert not set(COMPARED[kind]) & set(ELSEWHERE[kind])


@pytest.mark.parametrize(("kind", "column"), [(kind, column) for kind, columns in COMPARED.items() for column in columns])
def test_a_value_in_place_of_another_is_told_with_its_row_and_all_of_them_need_a_person(
    stands: Path, site_keys: Keys, kind: str, column: str
) -> None:
    rows = {"cases": cases, "staff": staff}[kind]()
    first = 4 if column == "closed_on" else 5
    one = [altered(kind, column, row, i) if i == first else row for i, row in enumerate(rows)]
    report = take(stands, site_keys, kind, one, 1)
    name = "진행에서 종결" if column == "status" else f"'{TABLES[kind].columns[column]}'"
    place = rows[first]["case_no"] if kind == "cases" else f"{first + 2}행"
    assert report.ok
    assert [line for line in report.warnings if name in line and place in line], report.warnings
    every = [altered(kind, column, row, i) for i, row in enumerate(rows)]
    refused = take(stands, site_keys, kind, every, 2)
    assert (refused.status, refused.shrinks) == (2, True), refused.lines()
    head = sealed.read_head(stands, site_keys, kind)
    assert head is not None
    assert head.generation == report.generation
    assert take(stands, site_keys, kind, every, 2, shrink=True).losses


def test_the_closing_of_a_night_is_told_and_goes_in(stands: Path, site_keys: Keys) -> None:
    rows, day = cases(), 0
    while still := [i for i, row in enumerate(rows) if row["status"] == "open"]:
        day += 1
        for i in still[:4]:
            rows[i] = {**rows[i], "status": "closed", "closed_on": "2026-11-19"}
        report = take(stands, site_keys, "cases", rows, day)
        assert (report.status, report.details.get("changed")) == (0, None)
        assert [line for line in report.warnings if re.search(r"종결로 바뀐 사건 \d건: 7", line)]


def test_the_same_value_spelt_otherwise_is_no_change(stands: Path, site_keys: Keys) -> None:
    spelt = [
        {**row, "mobile": row["mobile"].replace("-", ""), "email": row["email"].upper(), "department": " 공원과"} for row in staff()
    ]
    assert not [line for line in take(stands, site_keys, "staff", spelt, 1).warnings if "다른 값" in line]
    reopened = [{**row, "status": "open", "closed_on": ""} for row in cases()]
    report = take(stands, site_keys, "cases", reopened, 1)
    assert report.ok
    assert not [line for line in report.warnings if "종결로" in line or "다른 값" in line]
