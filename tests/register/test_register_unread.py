"""Columns that nobody foresaw: what protects in one is read, or is named with its line, and never left out in silence."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest
from register_tables import NOW

from dlp import register
from dlp.keys import Keys
from dlp.register import Terms, headers, unread
from dlp.register.cells import phones, place
from dlp.register.problems import Wrong

Put = Callable[..., Path]

BEFORE = ("", "비상 ", "회신용 ", "청구인 ", "추가-", "보호자")
WORDS = {
    "연락처": "phone",
    "전화번호": "phone",
    "휴대폰": "mobile",
    "E-Mail 주소": "email",
    "이메일": "email",
    "전자우편주소": "email",
    "주소": "address",
}
AFTER = ("", "1", "2", " (자택)", "②")


@pytest.mark.parametrize(("before", "after"), [*product(BEFORE, AFTER)])
def test_further_contact_columns_are_known_by_what_they_end_on(before: str, after: str) -> None:
    assert {word: headers.column("cases", f"{before}{word}{after}") for word in WORDS} == WORDS


@pytest.mark.parametrize("whose", ["담당자 ", "처리부서 ", "접수기관 ", "피청구인 ", "이해관계인 ", "제3자 "])
@pytest.mark.parametrize("word", WORDS)
def test_the_offices_and_a_third_partys_are_no_requesters(whose: str, word: str) -> None:
    assert headers.column("cases", whose + word) is None


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("대리인 연락처", "agents"),
        ("홈페이지 주소", None),
        ("IP주소", None),
        ("공동청구인", "requester"),
        ("청구인2", "requester"),
        ("비고2", None),
    ],
)
def test_whose_and_what_for(header: str, column: str | None) -> None:
    assert headers.column("cases", header) == column


@pytest.mark.parametrize("header", ["비고(역할)", "직원 역할", "역활", "업무 [권한]"])
def test_a_column_that_may_be_the_one_that_is_missing_is_asked_about(site: Path, site_keys: Keys, put: Put, header: str) -> None:
    def taken(head: str, *others: str) -> register.Report:
        rows = "".join(f"T{n:02},표나린,산림과,{'audit' if n < 3 else 'none'},비고\n" for n in range(11))
        file = put("staff.csv", f"사번,성명,부서,{head},{'비고' if head == '역할' else '메모'}\n{rows}")
        return register.import_table(site, "staff", file, site_keys, NOW, Terms(others=others))

    first = taken(header)
    assert (first.status, first.details["offices"]) == (1, 0)
    assert [(one.line, one.column) for one in first.problems] == [(1, header)]
    assert taken(header, header).status == 0, "a person has said that it is another"
    mended = taken("역할")
    assert (mended.status, mended.details["offices"]) == (0, 3), "filling it for the first time takes nothing away"
    assert "권한이 넓어지는 행 3건" in "".join(mended.warnings)


@pytest.mark.parametrize("kind", ["cases", "staff"])
def test_ordinary_further_columns_are_not_asked_about(kind: str) -> None:
    present = {"cases": {"case_no", "requester", "address"}, "staff": {"staff_id", "name", "department"}}[kind]
    for header in (
        "비고",
        "담당업무",
        "근무처",
        "입사일자",
        "수수료",
        "비공개사유",
        "제출처",
        "IP주소",
        "홈페이지 주소",
        "고용형태",
        "공개여부",
        "연번",
    ):
        assert headers.resembled(kind, header, present) == "", header


HELD = [
    "010-0722-3344",
    "+82 10-0722-3344",
    "(02)722-3344",
    "표나린 pyo@mail.example",
    "050712345",
    "보냄: 02.722.3344로 전화",
    "050101-1123456",
]
HOLDS = [*HELD[:4], *HELD[5:], "가람시 물빛구 물결로 12", "031-722-3344 (자택)"]
NOTHING = [
    "",
    "12",
    "2026-11-09",
    "20261109",
    "가람시",
    "전자파일",
    "3,000원",
    "2026-0012345",
    "302-0123-4567-81",
    "개인정보 3가지",
    "050712345",
]


@pytest.mark.parametrize("header", ["비고", "특이사항", "", "연번"])
@pytest.mark.parametrize("cell", HOLDS)
def test_what_protects_is_never_left_out_in_silence(site: Path, site_keys: Keys, put: Put, header: str, cell: str) -> None:
    text = f'접수번호,청구인,{header}\n7,표나린,메모\n8,서노을,"{cell}"\n9,한여름,"{cell}"\n'
    report = register.import_table(site, "cases", put("a.csv", text), site_keys, NOW)
    assert (report.status, report.rows, [p.line for p in report.problems]) == (1, 3, [3])
    assert not any(cell in line for line in report.lines())


def test_a_person_can_say_that_a_column_is_about_somebody_else(site: Path, site_keys: Keys, put: Put) -> None:
    text = "접수번호,청구인,비 고,담당자 연락처\n7,표나린,02-722-3344,02-722-3345\n"
    file = put("a.csv", text)
    assert register.import_table(site, "cases", file, site_keys, NOW, Terms(strict=True)).status == 2
    assert register.import_table(site, "cases", file, site_keys, NOW, Terms(others=("비고",))).status == 0


@pytest.mark.parametrize("cell", NOTHING)
def test_what_is_nothing_of_a_person_is_no_trouble(cell: str) -> None:
    assert unread.holds(cell) == ""


def test_every_contact_column_protects(site: Path, site_keys: Keys, put: Put) -> None:
    text = (
        "접수번호,청구인,공동청구인,연락처1,연락처2,비상연락처,E-Mail 주소,주소,상세주소,주소2\n"
        "7,표나린,서노을,010-0722-3344,010-0722-3345,02-722-3346,pyo@mail.example,가람시 물빛구 물결로 12,302호,가람시 물빛구 바람로 7\n"
    )
    report = register.import_table(site, "cases", put("a.csv", text), site_keys, NOW)
    assert report.status == 0, report.lines()
    index = register.load_index(site, site_keys)
    assert all(index.find("phone", number) for number in ("010-0722-3344", "010-0722-3345", "02-722-3346"))
    assert index.find("email", "pyo@mail.example")
    assert index.find("address", "가람시 물빛구 물결로 12")
    assert index.find("address", "가람시 물빛구 바람로 7")
    assert {index.case(row).case_no for row in index.party("010-0722-3344").rows} == {"7"}
    assert index.find("name", "서노을")


@pytest.mark.parametrize("number", ["0333-7711", "031-333-771", "02-123-456", "2345-6789", "7711", "1588-0000"])
def test_a_number_that_reaches_nobody_is_no_mobile(number: str) -> None:
    with pytest.raises(Wrong):
        phones(number, least=9)


@pytest.mark.parametrize(
    "number", ["010-0123-4567", "1012345678", "02-123-4567", "031-333-7711", "070-7000-1234", "0502-1234-5678", "+1 202 555 0100"]
)
def test_whatever_telephone_stands_in_the_column_of_mobiles_protects(number: str) -> None:
    assert phones(number, least=9)


@pytest.mark.parametrize("cell", ["pyo@mail.example", "010-0722-3344", "가람시 물결로 12;010-0722-3344"])
def test_a_column_that_slipped_is_no_address(cell: str) -> None:
    with pytest.raises(Wrong):
        place(cell)


@pytest.mark.parametrize("word", ["합계", "총 계", "소계", "Total"])
def test_a_sum_is_no_row_and_is_told(site: Path, site_keys: Keys, put: Put, word: str) -> None:
    report = register.import_table(
        site, "cases", put("a.csv", f"접수번호,청구인\n7,표나린\n{word},1\n이하 여백,\n"), site_keys, NOW
    )
    assert (report.status, report.rows) == (0, 1)
    assert any("3행" in warning for warning in report.warnings)
    assert not any("4" in warning for warning in report.warnings)


OTHERS = [
    ("staff", "사번,성명,부서,{x}\nA1,표나린,총무과,{c}\n", "개인 연락망", "010-1722-3344", 1),
    ("staff", "사번,성명,부서,{x}\nA1,표나린,총무과,{c}\n", "비고", "pyo@mail.example", 1),
    ("staff", "사번,성명,부서,{x}\nA1,표나린,총무과,{c}\n", "부서 대표번호", "033-722-3344", 0),
    ("staff", "사번,성명,부서,{x}\nA1,표나린,총무과,{c}\n", "임용일", "2020-01-02", 0),
    ("partners", "기관명,구분,주소,허용항목,{x}\n가람경찰서,police,@police.example,name,{c}\n", "협약 끝", "2026-12-31", 1),
    ("partners", "기관명,구분,주소,허용항목,{x}\n가람경찰서,police,@police.example,name,{c}\n", "비고", "@other.example", 1),
    ("partners", "기관명,구분,주소,허용항목,종료일,{x}\n가람경찰서,police,@police.example,name,2026-12-31,{c}\n", "등록한 날", "2026-01-31", 0),
    ("partners", "기관명,구분,주소,허용항목,{x}\n가람경찰서,police,@police.example,name,{c}\n", "순서", "3", 0),
    ("groups", "그룹주소,이름,범위,{x}\nall@garam.example,전직원,internal,{c}\n", "받는이", "pyo@mail.example", 1),
    ("groups", "그룹주소,이름,범위,{x}\nall@garam.example,전직원,internal,{c}\n", "비고", "아침 회의", 0),
    ("bases", "문서번호,근거,조문,결재자,요청자,받는사람,항목,시작일,{x}\n총무-1,18-2-7,형사소송법 제199조,A1,A2,@police.example,name,2026-11-01,{c}\n", "언제까지", "2026-12-31", 1),
    ("bases", "문서번호,근거,조문,결재자,요청자,받는사람,항목,시작일,종료일,{x}\n총무-1,18-2-7,형사소송법 제199조,A1,A2,@police.example,name,2026-11-01,2026-12-01,{c}\n", "결재한 날", "2026-10-31", 0),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "text", "header", "cell", "named"), OTHERS)
def test_every_table_names_columns_that_would_have_protected(
    site: Path, site_keys: Keys, put: Put, kind: str, text: str, header: str, cell: str, named: int
) -> None:
    if kind == "bases":
        people = "사번,성명,부서,역할\nA1,표나린,총무과,cpo\nA2,서노을,총무과,none\n"
        assert register.import_table(site, "staff", put("s.csv", people), site_keys, NOW).ok
    file = put("a.csv", text.format(x=header, c=cell))
    report = register.import_table(site, kind, file, site_keys, NOW)
    assert [(p.line, p.column) for p in report.problems] == [(2, header)] * named, report.lines()
    assert report.rows == 1
    assert not any(cell in line for line in report.lines())
    assert not register.import_table(site, kind, file, site_keys, NOW, Terms(others=(header,))).problems


@pytest.fixture
def officials(site: Path, site_keys: Keys, put: Put) -> None:
    text = "사번,이름,부서,직위,전자우편\n2008001,천명관,도시국,국장,cm@garam.example\n00712,한결,감사실,주무관,hg@garam.example\nGR01,나래,민원과,주무관,nr@garam.example\n"
    assert register.import_table(site, "staff", put("staff.csv", text), site_keys, NOW).status == 0


@pytest.mark.usefixtures("officials")
@pytest.mark.parametrize("header", ["피신고인", "관련 공무원", "관계공무원", "대상 직원", "비고", ""])
@pytest.mark.parametrize(
    "cell",
    [
        "2008001", "2008001/GR01", "천명관(2008001)", "gr01", "02008001", "002008001/GR01", "00712", "cm@garam.example", "NR@Garam.Example 외",
        "천명관 국장", "도시국장 천명관", "천명관 국장님", "한결(감사실)", "나래 주무관; 홍길",
    ],
)  # fmt: skip
def test_an_official_in_a_column_of_another_name_is_named(site: Path, site_keys: Keys, put: Put, header: str, cell: str) -> None:
    text = f"접수번호,청구인,{header}\n7,표나린,\n8,서노을,{cell}\n9,한여름,{cell}\n"
    file = put("a.csv", text)
    report = register.import_table(site, "cases", file, site_keys, NOW)
    assert (report.status, report.rows, [p.line for p in report.problems]) == (1, 3, [3])
    if header:
        assert register.import_table(site, "cases", file, site_keys, NOW, Terms(others=(header,))).status == 0


@pytest.mark.usefixtures("officials")
@pytest.mark.parametrize(
    "cell",
    [
        "천명관",
        "천명관 과장",
        "도시국장",
        "한결같은 감사실 업무",
        "국장 보고 후 천명관 국장이 회신하기로 하고 자료를 다시 찾기로 함",
        "712",
        "00",
        "0.712",
    ],
)
def test_what_may_be_anybody_is_no_official(site: Path, site_keys: Keys, put: Put, cell: str) -> None:
    file = put("a.csv", f"접수번호,청구인,비고\n7,표나린,{cell}\n")
    assert register.import_table(site, "cases", file, site_keys, NOW).status == 0


@pytest.mark.usefixtures("officials")
@pytest.mark.parametrize("header", ["담당 직원", "접수자", "처리 공무원"])
def test_who_works_on_a_case_is_no_trouble(site: Path, site_keys: Keys, put: Put, header: str) -> None:
    text = f"접수번호,청구인,{header}\n7,표나린,2008001\n8,서노을,GR01\n"
    assert register.import_table(site, "cases", put("a.csv", text), site_keys, NOW).status == 0
