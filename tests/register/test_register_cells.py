"""Cells as case systems, spreadsheets and people fill them: whom a requester's cell names, whom an interested cell means, what a number is."""

from __future__ import annotations

from datetime import date

import pytest

from dlp.linkage import canon
from dlp.register import cells, requesters
from dlp.register.officials import Officials
from dlp.register.problems import Wrong

STAFF = [
    {
        "staff_id": "2008001",
        "name": "최미르",
        "department": "도시국",
        "title": "국장",
        "email": "mir@city.example",
        "mobile": "010-1700-0001",
    },
    {
        "staff_id": "2021050",
        "name": "하람솔",
        "department": "하천과",
        "parent_department": "도시국",
        "title": "주무관",
        "messenger_id": "@haram",
    },
    {"staff_id": "2015007", "name": "노을찬", "department": "공원과", "title": "팀장"},
    {"staff_id": "2019003", "name": "노을찬", "department": "급식과", "title": "주무관"},
    {"staff_id": "2011222", "name": "두레온", "department": "감사담당관", "title": "과장"},
]
OFFICE = Officials(STAFF)

NAMED = [
    ("한여름", "한여름"), ("한여름 님", "한여름"), ("한여름님", "한여름"), ("한여름 씨", "한여름"), ("한여름씨", "한여름"), ("한여름 귀하", "한여름"),
    ("한여름 선생님 귀하", "한여름"), ("청구인 한여름", "한여름"), ("성명: 한여름", "한여름"), ("한 여 름", "한여름"), ("한\u200b여름\ufeff", "한여름"),
    ("\u202e한여름\u202c", "한여름"), ("한\u00a0여름", "한여름"), ("한여름(인)", "한여름"), ("1. 한여름", "한여름"),
    ("한여름; 편솔", "한여름 편솔"), ("한여름/편솔", "한여름 편솔"), ("한여름·편솔", "한여름 편솔"), ("한여름ㆍ편솔", "한여름 편솔"), ("한여름, 편솔, 서온빛", "한여름 편솔 서온빛"),
    ("한여름 및 편솔", "한여름 편솔"), ("한여름 외 2명", "한여름"), ("한여름외2인", "한여름"), ("한여름 외 1", "한여름"), ("한여름(외 2명)", "한여름"), ("한여름 등 3명", "한여름"),
    ("한여름 외 다수", "한여름"), ("한여름, 편솔 외 3명", "한여름 편솔"), ("한여름\n편솔", "한여름 편솔"), ("한여름 님, 편솔 님", "한여름 편솔"),
    ("(주)하늘 대표 한여름", "한여름"), ("㈜하늘 대표이사 한여름", "한여름"), ("주식회사 하늘 한여름", "한여름"), ("하늘시민연대 대표 한여름", "한여름"),
    ("하늘시민연대(대표 한여름)", "한여름"), ("하늘시민연대 (대표자: 한여름)", "한여름"), ("한여름((주)하늘)", "한여름"), ("한여름(하늘시민연대)", "한여름"),
    ("사단법인 물결 이사장 한여름", "한여름"), ("물결신문 기자 한여름", "한여름"),
    ("한여름(韓夏林)", "한여름"), ("한여름(HAN YEOREUM)", "한여름"), ("Karim Ben Said", "karimbensaid"), ("Said, Karim", "karimsaid"), ("카림 벤 사이드", "카림벤사이드"),
    ("응우옌티란", "응우옌티란"), ("남궁 하늬", "남궁하늬"), ("한여름 (대리인 채보라)", "한여름"), ("한여름(개명 전 한가을)", "한여름 한가을"),
    ("(주)물결/한여름", "한여름"), ("(주)물결, 대표 한여름", "한여름"), ("한여름 (주)물결", "한여름"), ("법무법인 물결 담당변호사 한여름", "한여름"), ("한여름 포함 3인", "한여름"),
    ("한여름 + 편솔", "한여름 편솔"), ("한여름(편솔)", "한여름 편솔"), ("한여름 외 2명 공동청구", "한여름"), ("（주）물결 대표 한여름", "한여름"),
    ("하천과 하람솔 주무관", "하람솔"), ("2021050", "하람솔"), ("하람솔(2021050)", "하람솔"), ("황보 결", "황보결"), ("선우님", "선우"), ("한여름 A", None),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "people"), [(c, p) for c, p in NAMED if p is not None])
def test_a_requesters_cell_names_its_people(cell: str, people: str) -> None:
    found = requesters.read(cells.clean(cell), OFFICE)
    assert {canon.name(one.name) for one in found.people} == set(people.split())


@pytest.mark.parametrize(
    "cell",
    [
        "한*름", "한○○", "한OO", "한ㅇㅇ", "한**", "한여*", "한□름", "한모씨", "한 모 씨", "한씨", "익명", "비공개", "민원인", "한", "12345678",
        "010-0123-4567", "a@b.example", "?", "한x름", "한여름 서온빛", "●●●", "홍길동 외 2명 *", "한여름; 편*",
    ],
)  # fmt: skip
def test_what_names_nobody_is_an_error(cell: str) -> None:
    with pytest.raises(Wrong) as error:
        requesters.read(cells.clean(cell), OFFICE)
    assert cell not in str(error.value)


@pytest.mark.parametrize("cell", ["(주)하늘", "하늘시민연대", "주식회사 하늘토건", "(사)하늘협회", "하늘신문사"])
def test_an_organisation_alone_is_a_requester_without_a_name(cell: str) -> None:
    found = requesters.read(cells.clean(cell), OFFICE)
    assert [one.name for one in found.people] == [""]
    assert found.organisation


def test_what_stands_beside_the_name_is_kept() -> None:
    found = requesters.read("(주)하늘 대표 한여름 외 2명", OFFICE)
    assert (found.organisation, found.unnamed) == ("(주)하늘", True)
    found = requesters.read("한여름(대리인 채보라)", OFFICE)
    assert found.agents == ["채보라"]
    (person,) = requesters.read("한여름(韓夏林)", OFFICE).people
    assert person.hanja == "韓夏林"
    (person,) = requesters.read("하람솔(2021050)", OFFICE).people
    assert person.staff_id == "2021050"
    (person,) = requesters.read("하람솔", OFFICE).people
    assert person.staff_id == ""  # a namesake, until something else says so


INTERESTED = [
    ("2008001", "2008001"), ("2008001;2021050", "2008001 2021050"), ("2008001/2021050", "2008001 2021050"), ("2008001,2021050", "2008001 2021050"),
    ("2008001, 2021050", "2008001 2021050"), ("2008001·2021050", "2008001 2021050"), ("2008001\n2021050", "2008001 2021050"), ("2008001 2021050", "2008001 2021050"),
    ("최미르", "2008001"), ("도시국장 최미르", "2008001"), ("최미르 도시국장", "2008001"), ("최미르 국장", "2008001"), ("최미르(도시국)", "2008001"), ("도시국 최미르 국장님", "2008001"),
    ("최미르, 하람솔", "2008001 2021050"), ("도시국장 최미르/하천과 하람솔 주무관", "2008001 2021050"), ("공원과 노을찬", "2015007"), ("노을찬 팀장", "2015007"),
    ("최미르(2008001)", "2008001"), ("2008001 최미르", "2008001"), ("도시국장", "2008001"), ("mir@city.example", "2008001"), ("@haram", "2021050"), ("010-1700-0001", "2008001"),
    ("fire@works.example", "fire@works.example"), ("@works.example", "@works.example"), ("010-0555-1234", "010-0555-1234"), ("+82 10-0555-1234", "+82 10-0555-1234"),
    ("2008001;fire@works.example", "2008001 fire@works.example"), ("２００８００１", "2008001"), ("2008001.0", "2008001"), ("감사담당관 두레온 과장", "2011222"),
    ("2008001, @works.example", "2008001 @works.example"), ("최미르[2008001]", "2008001"),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "means"), INTERESTED)
def test_an_interested_cell_resolves(cell: str, means: str) -> None:
    found = cells.several(cells.clean(cell), OFFICE.interested)
    assert {v.replace(" ", "") for v in found} == {v for v in (means.replace("+82 ", "+82").split())}


COUNTED = Officials(
    [
        {"staff_id": "2008001", "name": "천명관"},
        {"staff_id": "00712", "name": "한결"},
        {"staff_id": "007", "name": "나래"},
        {"staff_id": "07", "name": "다온"},
    ]
)


@pytest.mark.parametrize(
    ("cell", "staff_id"), [("02008001", "2008001"), ("0002008001", "2008001"), ("712", "00712"), ("0712", "00712"), ("007", "007")]
)
def test_zeros_in_front_of_an_id_make_no_other_official_and_no_telephone_number(cell: str, staff_id: str) -> None:
    assert COUNTED.interested(cell) == staff_id


@pytest.mark.parametrize("cell", ["@2008001", "@00712", "@02008001"])
def test_whom_nobody_is_called_on_the_messenger_is_met_by_his_id(cell: str) -> None:
    found = COUNTED.interested(cell)
    assert found == {"@2008001": "2008001", "@00712": "00712"}.get(cell, cell)


@pytest.mark.parametrize(
    "cell", ["0-2008001", "02-2008001", "02-200-8001", "0312008001", "031-123-456", "02-123-456", "010-1234-567", "0231-7788"]
)
def test_a_number_that_reaches_nobody_is_no_interested_party(cell: str) -> None:
    with pytest.raises(Wrong):
        COUNTED.interested(cell)


def test_an_id_of_several_but_for_the_zeros_is_an_error() -> None:
    with pytest.raises(Wrong):
        COUNTED.interested("7")


@pytest.mark.parametrize(
    "cell",
    [
        "20080019", "2008009", "12345678", "2008001/20080019", "2008001,9999999", "노을찬", "주무관", "최미르 과장", "도시국", "한여름", "없는사람 국장", "최*르", "gaon",
        "2008001 하람솔", "010-****-1234", "2.0E+06", "시장실", "fire@@works", "최미르 외 1명",
    ],
)  # fmt: skip
def test_an_interested_cell_that_means_nobody_is_an_error(cell: str) -> None:
    with pytest.raises(Wrong):
        cells.several(cells.clean(cell), OFFICE.interested)


@pytest.mark.parametrize(
    ("cell", "numbers"),
    [
        ('="01001234567"', "01001234567"), ("'01001234567", "01001234567"), ("010-0123-4567(자녀)", "01001234567"), ("010-0123-4567/010-0123-4568", "01001234567 01001234568"),
        ("010-0123-4567\n02-700-1234", "01001234567 027001234"), ("집: 02-700-1234", "027001234"), ("02-700-1234/5", "027001234 027001235"),
        ("02-700-1234~6", "027001234 027001235 027001236"), ("０１０－０１２３－４５６７", "01001234567"), ("1001234567", "01001234567"), ("010.0123.4567", "01001234567"),
        ("02-700-1234(내선 12)", "027001234"), ("HP 010-0123-4567", "01001234567"), ("010 0123 4567", "01001234567"), ("+82-10-0123-4567", "01001234567"),
        ("010-0123-4567, 010-0123-4568", "01001234567 01001234568"), ("010–0123–4567", "01001234567"), ("1001234567.0", "01001234567"),
    ],
)  # fmt: skip
def test_telephone_cells(cell: str, numbers: str) -> None:
    found = cells.phones(cells.clean(cell), least=8)
    assert {canon.phone(one) for one in found.split(";")} == set(numbers.split())


@pytest.mark.parametrize("cell", ["010-****-1234", "010-0123-****", "12", "없는 번호", "010-0123-45x7", "1.0E+09"])
def test_what_is_no_telephone_number_is_an_error(cell: str) -> None:
    with pytest.raises(Wrong):
        cells.phones(cells.clean(cell), least=8)


@pytest.mark.parametrize(
    ("cell", "iso"),
    [
        ("26.11.9", "2026-11-09"), ("26-11-09", "2026-11-09"), ("'26. 11. 9.", "2026-11-09"), ("2026-11-09 오전 9:12", "2026-11-09"), ("2026.11.09(월)", "2026-11-09"),
        ("20261109", "2026-11-09"), ("46330", "2026-11-04"), ("2026년 11월 3일", "2026-11-03"), ("2026-11-09T09:12:00", "2026-11-09"), ("26년 11월 9일", "2026-11-09"),
    ],
)  # fmt: skip
def test_dates_that_have_one_meaning(cell: str, iso: str) -> None:
    assert cells.day(cells.clean(cell), date(2026, 11, 20)) == iso


@pytest.mark.parametrize("cell", ["11/09/26", "26.13.1", "99.1.1", "어제", "2026-02-30"])
def test_dates_that_have_not_are_errors(cell: str) -> None:
    with pytest.raises(Wrong):
        cells.day(cells.clean(cell), date(2026, 11, 20))


@pytest.mark.parametrize(
    ("cell", "says"), [("85.3.12", "850312"), ("1985. 3. 12.", "1985-03-12"), ("850312", "850312"), ("85년 3월 12일생", "850312")]
)
def test_dates_of_birth(cell: str, says: str) -> None:
    assert cells.birth(cells.clean(cell), date(2026, 11, 20)) == says
