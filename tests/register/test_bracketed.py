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
