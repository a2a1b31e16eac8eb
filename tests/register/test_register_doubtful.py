"""Cells as exports really hold them: words of case systems, formula errors, everyday words for a name, places with letters left out."""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from register_tables import NOW, STAFF
from test_register_import import workbook

from dlp import register
from dlp.keys import Keys
from dlp.register import headers

Put = Callable[..., Path]
CASES = ["접수번호", "접수일", "청구인", "휴대전화", "전자우편", "주소", "담당자", "이해관계인", "상태", "종결일"]
GOOD = ["1", "2026-11-02", "표나린", "010-0700-1234", "narin@post.example", "벌교구 물안개로 21", "T01", "T04", "진행", ""]
OTHER = ["2", "2026-11-03", "편다솔", "010-0700-5678", "dasol@post.example", "벌교구 새얀동 12-3", "T01", "", "진행", ""]


def written(*rows: list[str]) -> str:
    return "\n".join(",".join(row) for row in (CASES, *rows)) + "\n"


def changed(row: list[str], **cells: str) -> list[str]:
    return [cells.get(column, value) for column, value in zip(CASES, row, strict=True)]


@pytest.fixture
def take(site: Path, site_keys: Keys, put: Put) -> Callable[..., register.Report]:
    assert register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW).ok
    days = iter(range(100))

    def imported(*rows: list[str]) -> register.Report:
        return register.import_table(site, "cases", put("c.csv", written(*rows)), site_keys, NOW + timedelta(days=next(days)))

    return imported


STEPS = "접수 처리중 기한연장 배부 이송 보완요구 결정통지 공개 부분공개 비공개 즉시공개 취하 반려 민원이첩".split()  # noqa: SIM905


@pytest.mark.parametrize("word", [*STEPS, "기다림", "3단계", "결재대기(과장)", "?", "공개(전자파일)", "XQ", "처리 중", "a" * 300])
def test_whatever_a_case_system_calls_it_the_requester_is_protected(
    take: Callable[..., register.Report], site: Path, site_keys: Keys, word: str
) -> None:
    report = take(GOOD, changed(OTHER, 상태=word))
    assert (report.status, report.rows) == (0, 2)
    index = register.load_index(site, site_keys)
    (row,) = index.find("case_no", "2")
    assert index.case(row).status == "open"
    assert index.party("010-0700-5678").rows
    assert not any(word in line for line in report.lines() if len(word) > 3)


@pytest.mark.parametrize("word", [*STEPS[2:], "종결", "완료", "기다림", "3단계", ""])
def test_a_day_of_closing_closes_whatever_the_step_is_called(
    take: Callable[..., register.Report], site: Path, site_keys: Keys, word: str
) -> None:
    report = take(GOOD, changed(OTHER, 상태=word, 종결일="2026-11-09"))
    assert (report.status, report.rows) == (0, 2)
    index = register.load_index(site, site_keys)
    (row,) = index.find("case_no", "2")
    assert index.case(row).status == "closed"


def test_a_word_that_nobody_knows_is_named_by_its_place(take: Callable[..., register.Report]) -> None:
    rng = random.Random(3)
    word = "".join(rng.choice("뷁쒫꿹뛣") for _ in range(5))
    report = take(GOOD, changed(OTHER, 상태=word))
    (note,) = [w for w in report.warnings if "상태" in w]
    assert "3행" in note
    assert word not in note


SPOILT = [
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#NAME?",
    "#DIV/0!",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#GETTING_DATA",
    "Err:502",
    "＃N/A",
    '"=""#N/A"""',
]
FORMULAS = ['"=VLOOKUP(A2,직원!A:C,3,0)"', "=직원!B2", "=+B2", "=@A1", "=$B$2"]


@pytest.mark.parametrize("column", ["청구인", "휴대전화", "전자우편", "주소", "담당자", "이해관계인", "접수번호"])
@pytest.mark.parametrize("cell", [*SPOILT, *FORMULAS])
def test_an_error_of_a_formula_is_no_empty_cell(
    take: Callable[..., register.Report], site: Path, site_keys: Keys, column: str, cell: str
) -> None:
    assert take(GOOD, OTHER).status == 0
    report = take(changed(GOOD, 상태="진행"), changed(OTHER, **{column: cell}))
    assert report.status == 1
    assert [(p.line, p.column) for p in report.problems] == [(3, column)]
    index = register.load_index(site, site_keys)
    assert index.party("010-0700-5678").rows
    assert index.party("dasol@post.example").rows


@pytest.mark.parametrize("kind", ["staff", "partners", "groups"])
def test_an_error_in_a_small_table_is_named_too(site: Path, site_keys: Keys, put: Put, kind: str) -> None:
    text = {
        "staff": "사번,성명,전자우편,역할\nT01,서미르,mir@beolgyo.example,none\nT02,구온빛,#REF!,#N/A\n",
        "partners": "기관명,구분,주소,허용항목\n물결전산,processor,ops@mulgyeol.example,name\n새기관,agency,#N/A,#VALUE!\n",
        "groups": "그룹주소,인원,범위,구성원\n@room,2,internal,T01\n@other,#N/A,internal,#REF!\n",
    }[kind]
    report = register.import_table(site, kind, put("t.csv", text), site_keys, NOW)
    assert report.status == 1
    assert {p.line for p in report.problems} == {3}
    assert len(report.problems) == 2


WORDS = [
    "정보",
    "공개",
    "이름",
    "성명",
    "성 명",
    "청구",
    "주소",
    "담당자",
    "연락처",
    "처리중",
    "부분공개",
    "문서",
    "안내",
    "신청",
    "회의",
    "예산",
    "시장",
    "이름;성명",
    "표나린;정보",
    "정보 님",
]


@pytest.mark.parametrize("word", WORDS)
def test_an_everyday_word_is_no_requester(take: Callable[..., register.Report], site: Path, site_keys: Keys, word: str) -> None:
    report = take(GOOD, changed(OTHER, 청구인=word))
    assert report.status == 1
    assert [(p.line, p.column) for p in report.problems] == [(3, "청구인")]
    index = register.load_index(site, site_keys)
    assert not index.find("name", word.split(";")[-1].replace(" ", ""))


def test_no_word_of_a_header_is_a_requester(take: Callable[..., register.Report]) -> None:
    words = sorted(w for w in headers.words() if 2 <= len(w) <= 4 and all("가" <= c <= "힣" for c in w))
    rows = [changed(OTHER, 접수번호=str(n), 청구인=word) for n, word in enumerate(random.Random(1).sample(words, 60), 10)]
    report = take(GOOD, *rows)
    assert (report.status, report.rows, len(report.problems)) == (1, 1, len(rows))


@pytest.mark.parametrize("name", ["이슬", "정의", "나무", "조화"])
def test_an_everyday_word_may_be_a_name_where_more_tells_a_person(site: Path, site_keys: Keys, put: Put, name: str) -> None:
    text = f"접수번호,청구인,생년월일,휴대전화\n1,표나린,,010-0700-1234\n2,{name},1904-05-06,010-0700-5678\n"
    assert register.import_table(site, "cases", put("c.csv", text), site_keys, NOW).status == 0
    assert register.load_index(site, site_keys).party("010-0700-5678").rows


@pytest.mark.parametrize(
    "place",
    [
        "가람시 OO동 12",
        "가람시 oo동 12",
        "가람시 XX로 3",
        "가람시 xx구 별빛로 1",
        "가람시 00동 12",
        "가람시 O동 12",
        "가람시 새O로 12",
        "가람시 ㅇㅇ동 1",
        "가람시 ◇◇동 3",
        "가람시 △△로 2",
        "ＯＯ시 별빛로 3",
        "가람시 별빛로 XX",
        "가람시 별빛로 OO-O",
        "가람시 …동 3",
    ],
)
def test_a_place_with_letters_left_out_is_masked(take: Callable[..., register.Report], place: str) -> None:
    report = take(GOOD, changed(OTHER, 주소=place))
    assert [(p.line, p.column) for p in report.problems] == [(3, "주소")]
    assert "가려진" in report.problems[0].text


@pytest.mark.parametrize(
    "place",
    [
        "가람시 별빛로 12 LOOP타워 3층",
        "가람시 별빛로 100",
        "가람시 A동로 12 B동 101호",
        "(00123) 가람시 별빛로 3",
        "가람시 별빛로 12 XO빌딩",
        "가람시 새얀동 12-3 OK마트",
        "가람시 별빛로 10동 100호",
    ],
)
def test_a_place_with_letters_of_its_own_is_not(take: Callable[..., register.Report], place: str) -> None:
    assert take(GOOD, changed(OTHER, 주소=place)).status == 0


def with_formula(data: bytes, place: str, cell: str) -> bytes:
    """The workbook with another cell in this place."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            text = old.read(name).decode()
            if name.endswith("sheet1.xml"):
                text, number = re.subn(rf'<c r="{place}"[^>]*>.*?</c>', cell, text)
                assert number == 1
            new.writestr(name, text)
    return out.getvalue()


NO_VALUE = [
    "<f>VLOOKUP(A3,X!A:B,2,0)</f>",
    "<f>B2</f><v></v>",
    "<f>B2</f><v/>",
    '<f t="shared" si="0"/>',
    '<f t="shared" ref="D3:D9" si="0">D2</f>',
]


@pytest.mark.parametrize("column", ["청구인", "휴대전화", "전자우편", "담당자", "이해관계인", "종결일"])
@pytest.mark.parametrize("inside", NO_VALUE)
@pytest.mark.parametrize("number", [True, False])
def test_a_formula_that_was_never_calculated_is_no_empty_cell(
    site: Path, site_keys: Keys, put: Put, column: str, inside: str, number: bool
) -> None:
    register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW)
    other = [value or "x" for value in OTHER]
    letter = chr(65 + CASES.index(column))
    cell = f'<c r="{letter}3">{inside}</c>' if number else f"<c>{inside}</c>"
    data = with_formula(workbook([list(CASES), list(GOOD), list(other)]), f"{letter}3", cell)
    report = register.import_table(site, "cases", put("c.xlsx", data), site_keys, NOW)
    assert report.status == 1
    assert (3, column) in [(p.line, p.column) for p in report.problems]


@pytest.mark.parametrize(
    ("cell", "status"),
    [
        ('<c r="D3" t="str"><f>B2</f><v></v></c>', 0),
        ('<c r="D3" t="str"><f>B2</f><v>010-0700-9999</v></c>', 0),
        ('<c r="D3" t="e"><f>B2</f><v>#N/A</v></c>', 1),
        ('<c r="D3" t="e"><v>#REF!</v></c>', 1),
        ('<c r="D3"><f>B2</f><v>1007009999</v></c>', 0),
    ],
)
def test_a_formula_with_its_value_is_that_value(site: Path, site_keys: Keys, put: Put, cell: str, status: int) -> None:
    register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW)
    data = with_formula(workbook([list(CASES), list(GOOD), list(OTHER)]), "D3", cell)
    report = register.import_table(site, "cases", put("c.xlsx", data), site_keys, NOW)
    assert report.status == status, report.lines()
    if status:
        assert [(p.line, p.column) for p in report.problems] == [(3, "휴대전화")]


def test_a_column_of_formulas_at_the_end_of_the_table_is_seen(site: Path, site_keys: Keys, put: Put) -> None:
    register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW)
    head = ["접수번호", "청구인", "휴대전화"]
    data = workbook([list(head), ["1", "표나린", "010-0700-1234"], ["2", "편다솔", "x"]])
    data = with_formula(data, "C3", '<c r="C3"><f>X!B2</f></c>')
    report = register.import_table(site, "cases", put("c.xlsx", data), site_keys, NOW)
    assert [(p.line, p.column) for p in report.problems] == [(3, "휴대전화")]
