"""What a clerk put in brackets behind a name protects its bearer as if it stood in its own column, or is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from register_tables import NOW

from dlp import register
from dlp.keys import Keys
from dlp.linkage.index import Index

Put = Callable[..., Path]


@pytest.mark.parametrize(
    ("cell", "field", "value"),
    [
        ("나루솔(010-0417-2203)", "phone", "010-0417-2203"),
        ("나루솔 [☎ 010 0417 2203]", "phone", "010-0417-2203"),
        ("나루솔（01004172203）", "phone", "010-0417-2203"),
        ("나루솔(+82 10-0417-2203)", "phone", "010-0417-2203"),
        ("나루솔 (02-123-4567)", "phone", "02-123-4567"),
        ("도담슬(n@box.example)", "email", "n@box.example"),
        ("도담슬 <n@box.example>", "", ""),
        ("라온빛 (1903-12-31)", "birth_date", "1903-12-31"),
        ("라온빛(1903년 12월 31일생)", "birth_date", "1903-12-31"),
        ("라온빛(19031231)", "birth_date", "1903-12-31"),
        ("라온빛(031231, 010-0417-2203)", "phone", "010-0417-2203"),
        ("라온빛(생년월일: 1903.12.31 / 연락처: 010-0417-2203)", "birth_date", "1903-12-31"),
        ("나루솔(010-****-2203)", "", ""),
        ("나루솔(접수 20190001234)", "", ""),
    ],
)
def test_it_is_found_or_named(site: Path, site_keys: Keys, put: Put, cell: str, field: str, value: str) -> None:
    path = put("cases.csv", f'접수번호,청구인\n70010001,"{cell}"\n')
    report = register.import_table(site, "cases", path, site_keys, NOW)
    index: Index = register.load_index(site, site_keys)
    assert bool(report.problems or any("괄호" in note for note in report.warnings)) == (not field)
    assert not field or index.find(field, value)


def test_beside_a_column_both_count(site: Path, site_keys: Keys, put: Put) -> None:
    path = put("cases.csv", "접수번호,청구인,휴대전화\n70010001,나루솔(010-0417-2203),010-0418-1111\n")
    register.import_table(site, "cases", path, site_keys, NOW)
    index: Index = register.load_index(site, site_keys)
    assert index.find("phone", "010-0417-2203") == index.find("phone", "010-0418-1111") != ()


@pytest.mark.parametrize("cell", ["나루솔(외 2명)", "나루솔(45세)", "나루솔(남, 1)", "나루솔(공동대표)"])
def test_a_count_or_an_age_is_nobodys_number(site: Path, site_keys: Keys, put: Put, cell: str) -> None:
    path = put("cases.csv", f'접수번호,청구인\n70010001,"{cell}"\n')
    report = register.import_table(site, "cases", path, site_keys, NOW)
    assert not report.problems
    assert not any("괄호" in note for note in report.warnings)


NUMBERS = ["010-0417-2203", "010 0417 2203", "01004172203", "+82 10-0417-2203", "010.0417.2203"]


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("around", ["{}", "({})", "[{}]", " 전화 {}", ", {}", "/{}", " {} (오후)", " T: {} / 문앞"])
@pytest.mark.parametrize("column", ["주소", "단체명", "청구제목"])
def test_a_number_in_a_column_of_another_kind_protects_or_is_told(
    site: Path, site_keys: Keys, put: Put, number: str, around: str, column: str
) -> None:
    before = {"주소": "물결시 구름길 3", "단체명": "하늘연대", "청구제목": "도로 공사 내역"}[column]
    path = put("cases.csv", f'접수번호,청구인,{column}\n70010001,나루솔,"{before} {around.format(number)}"\n')
    report = register.import_table(site, "cases", path, site_keys, NOW)
    assert report.ok
    found = bool(register.load_index(site, site_keys).party("010-0417-2203").rows)
    assert found == (column != "청구제목"), report.lines()
    assert found or any("2행" in line and column in line for line in report.lines()), report.lines()
    assert not any("0417" in line for line in report.lines())


def test_a_number_that_stands_in_its_own_column_too_is_not_told(site: Path, site_keys: Keys, put: Put) -> None:
    text = "접수번호,청구제목,청구인,휴대전화\n70010001,내역(나루솔 010-0417-2203),나루솔,010 0417 2203\n"
    report = register.import_table(site, "cases", put("cases.csv", text), site_keys, NOW)
    assert not any("청구제목" in line for line in report.lines())


@pytest.mark.parametrize(
    "place", ["(12345) 물결시 구름길 3", "물결시 산 31-1234", "물결시 구름길 2203, 1004동 1203호", "사서함 0417-2203"]
)
def test_an_address_stays_one(site: Path, site_keys: Keys, put: Put, place: str) -> None:
    report = register.import_table(
        site, "cases", put("cases.csv", f'접수번호,청구인,주소\n70010001,나루솔,"{place}"\n'), site_keys, NOW
    )
    assert (report.details["has_phone"], report.details["has_address"]) == (0, 1)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("staff", "사번,성명,직위\nT01,서미르,국장 010-0417-2203\n"),
        ("partners", "기관명,구분,주소\n물결전산 010-0417-2203,processor,a@mulgyeol.example\n"),
    ],
)
def test_a_number_beside_an_officials_post_or_a_bodys_name_is_told(
    site: Path, site_keys: Keys, put: Put, kind: str, text: str
) -> None:
    report = register.import_table(site, kind, put("file.csv", text), site_keys, NOW)
    assert report.ok
    assert any("2행" in line for line in report.lines()), report.lines()


@pytest.mark.parametrize("called", ["대리인: 변호사", "대리인", "변호사", "소송대리인", "법정대리인:"])
def test_who_acts_for_him_in_brackets_is_his_agent(site: Path, site_keys: Keys, put: Put, called: str) -> None:
    text = f"접수번호,청구인\n70010001,나루솔({called} 도담슬)\n"
    assert register.import_table(site, "cases", put("cases.csv", text), site_keys, NOW).ok
    index: Index = register.load_index(site, site_keys)
    assert index.find("name", "나루솔") == index.agents("도담슬") == (0,)
    assert not index.find("name", "도담슬")


@pytest.mark.parametrize("beside", ["모친 도담슬", "위임: 도담슬", "담당 도담슬"])
def test_who_else_is_named_in_brackets_is_told(site: Path, site_keys: Keys, put: Put, beside: str) -> None:
    text = f"접수번호,청구인\n70010001,나루솔({beside})\n"
    report = register.import_table(site, "cases", put("cases.csv", text), site_keys, NOW)
    assert any("2행" in line for line in report.lines()), report.lines()
