"""A row of the table of grounds is the same ground in whatever order and spelling an export writes it: its uses stay counted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from dlp import register
from dlp.keys import Keys

STAFF = "사번,성명,부서,직위,전자우편,역할\nT01,가람솔,감사과,과장,t01@garam.example,cpo\nT02,나래빛,문화과,주무관,t02@garam.example,none\nT03,다온빛,감사과,과장,t03@garam.example,cpo\n"
NOW = datetime(2026, 11, 20, tzinfo=UTC)
Put = Callable[..., Path]
HEAD = ("문서번호", "근거", "조문", "결재자", "요청자", "받는사람", "항목", "시작일", "종료일", "동의번호", "횟수")
ROW = {
    "문서번호": "수사과-1107", "근거": "18-2-7", "조문": "제199조", "결재자": "T01", "요청자": "T02", "받는사람": "a@police.example;010-0700-0009",
    "항목": "case_no;name;phone", "시작일": "2026-11-01", "종료일": "2026-12-31", "횟수": "1",
}  # fmt: skip


@pytest.fixture
def ids(site: Path, site_keys: Keys, put: Put) -> Callable[..., set[str]]:
    def made(head: tuple[str, ...] = HEAD, **other: str) -> set[str]:
        row = ROW | other
        table = put("bases.csv", ",".join(head) + "\n" + ",".join(row.get(name, "") for name in head) + "\n")
        report = register.import_table(site, "bases", table, site_keys, NOW)
        assert report.ok, report.lines()
        assert report.rows == 1, report.lines()
        return {one.id for one in register.load_bases(site, site_keys, register.load_index(site, site_keys))}

    register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW)
    return made


def test_order_and_spelling_do_not_make_another_ground(ids: Callable[..., set[str]]) -> None:
    first = ids()
    for same in (
        {"항목": "phone;name;case_no"},
        {"항목": "name; phone ;case_no;name"},
        {"받는사람": "010 0700 0009;A@Police.example"},
        {"문서번호": "수사과 - 1107"},
        {"시작일": "2026.11.1", "종료일": "20261231"},
        {"횟수": "5"},
    ):
        assert ids(**same) == first, same
    assert ids(tuple(reversed(HEAD))) == first
    assert ids((*HEAD[:9], "횟수")) == first, "without an optional column"


def test_what_grants_something_else_is_another(ids: Callable[..., set[str]]) -> None:
    others = [
        {}, {"항목": "case_no;name"}, {"받는사람": "a@police.example"}, {"문서번호": "수사과-1108"}, {"종료일": "2026-12-30"}, {"결재자": "T03"},
    ]  # fmt: skip
    assert len(set[str]().union(*(ids(**other) for other in others))) == len(others)
