"""An import never lowers protection without a person: whatever a second snapshot has lost or spoilt, who was protected still is, or the
import said so (exit status other than 0), or somebody passed --shrink."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from register_tables import NOW

from dlp import register
from dlp.keys import Keys
from dlp.linkage.index import Index
from dlp.register import Terms, across

HEAD = ["접수번호", "접수일", "청구제목", "청구인", "휴대전화", "전자우편", "담당자", "이해관계인", "상태", "종결일"]
STAFF_HEAD = ["사번", "성명", "부서", "직위", "전자우편", "휴대전화", "역할"]
FAMILY, FIRST, SECOND = "표편하서길우노두차함", "나다라바사자도로미소", "린솔온빛람늘봄찬별결"
Rows = list[list[str]]
NUMBER, NAME, MOBILE, MAIL, HANDLER, INTERESTED = 0, 3, 4, 5, 6, 7


def written(head: list[str], rows: Iterable[list[str]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows([head, *rows])
    return out.getvalue()


def snapshot(rng: random.Random, size: int) -> tuple[Rows, Rows]:
    staff = [
        [f"20{i:05d}", rng.choice(FAMILY) + rng.choice(FIRST) + rng.choice(SECOND), f"{i % 5}과", "국장" if i % 4 == 0 else "주무관",
         f"s{i}@city.example", f"010-17{i:02d}-0001", "none"]
        for i in range(12)
    ]  # fmt: skip
    cases = [
        [f"7{i:07d}", "2026-11-09", "불꽃 축제 내역", rng.choice(FAMILY) + rng.choice(FIRST) + rng.choice(SECOND), f"010-0{rng.randrange(1000):03d}-{i:04d}",
         f"u{i}@post.example" if rng.random() < 0.8 else "", rng.choice(staff)[0], rng.choice(staff)[0] if rng.random() < 0.6 else "", "open", ""]
        for i in range(size)
    ]  # fmt: skip
    return staff, cases


Damage = Callable[[random.Random, Rows], Rows]


def lose(share: float) -> Damage:
    return lambda rng, rows: [row for row in rows if rng.random() >= share]


def empty(column: int, share: float) -> Damage:
    return lambda rng, rows: [[*row[:column], "", *row[column + 1 :]] if rng.random() < share else row for row in rows]


def spoil(column: int, value: str, share: float) -> Damage:
    return lambda rng, rows: [[*row[:column], value, *row[column + 1 :]] if rng.random() < share else row for row in rows]


def shift(column: int) -> Damage:
    """Sorted by one column alone."""

    def done(rng: random.Random, rows: Rows) -> Rows:
        values = [row[column] for row in rows]
        return [[*row[:column], value, *row[column + 1 :]] for row, value in zip(rows, values[1:] + values[:1], strict=True)]

    return done


def swap(rng: random.Random, rows: Rows) -> Rows:
    """Another agency's export of the same size."""
    return snapshot(random.Random(rng.random()), len(rows))[1]


def other_numbers(rng: random.Random, rows: Rows) -> Rows:
    return [["9" + row[0], *row[1:]] for row in rows]


def doubled(rng: random.Random, rows: Rows) -> Rows:
    return [*rows, *rows[: len(rows) // 2]]


DAMAGES: dict[str, Damage] = {
    "nothing": lambda rng, rows: rows, "no rows": lambda rng, rows: [], "half": lose(0.5), "a few": lose(0.1), "one": lambda rng, rows: rows[1:],
    "no mobiles": empty(MOBILE, 1), "a few mobiles": empty(MOBILE, 0.15), "no mails": empty(MAIL, 1), "no interested": empty(INTERESTED, 1),
    "a few interested": empty(INTERESTED, 0.15), "no handlers": empty(HANDLER, 1), "a few names": empty(NAME, 0.1), "masked names": spoil(NAME, "표*린", 0.2),
    "all masked": spoil(NAME, "표○○", 1), "masked mobiles": spoil(MOBILE, "010-****-1234", 0.3), "rounded numbers": spoil(NUMBER, "1.3051E+07", 1),
    "a rounded number": spoil(NUMBER, "1.3051E+07", 0.1), "no numbers": spoil(NUMBER, "", 0.2), "unknown interested": spoil(INTERESTED, "20099999", 0.3),
    "slashed interested": spoil(INTERESTED, "2000001/2000002", 0.2), "other mobiles": spoil(MOBILE, "010-0999-9999", 0.15), "shifted names": shift(NAME),
    "shifted mobiles": shift(MOBILE), "shifted numbers": shift(NUMBER), "another agency": swap, "other numbers": other_numbers, "doubled": doubled,
    "closed": lambda rng, rows: [[*row[:8], "closed", "2026-11-19"] for row in rows], "wrong status": spoil(8, "열림", 0.3), "wrong dates": spoil(1, "어제", 0.2),
    "joint": spoil(NAME, "표나린·편다솔 외 2명", 0.1), "changed names": spoil(NAME, "함께해", 0.1),
}  # fmt: skip


def protected(index: Index, rows: Rows, known: set[str]) -> Iterable[str]:
    """What of the former snapshot the register does not protect: a row's name, mobile, mail, handler, interested official."""
    for row in rows:
        cases = [index.case(r) for r in index.find("case_no", row[NUMBER])]
        if not any(r in index.find("name", row[NAME]) for r in index.find("case_no", row[NUMBER])):
            yield "name"
        if row[MOBILE] and not index.find("phone", row[MOBILE]):
            yield "mobile"
        if row[MAIL] and not index.party(row[MAIL]).rows:
            yield "mail"
        if row[HANDLER] and not any(row[HANDLER] in case.handlers for case in cases):
            yield "handler"
        if row[INTERESTED] and not any(case.interests(index.party(f"s{int(row[INTERESTED][2:])}@city.example")) for case in cases):
            yield "interested"


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("name", DAMAGES)
def test_an_import_of_cases_never_lowers_protection_without_a_person(site: Path, site_keys: Keys, name: str, seed: int) -> None:
    rng = random.Random(f"{name}/{seed}")
    staff, cases = snapshot(rng, 30 if seed else 4)
    take = lambda kind, head, rows, now, **how: register.import_table(  # noqa: E731
        site, kind, _file(site, written(head, rows)), site_keys, now, Terms(**how)
    )
    assert take("staff", STAFF_HEAD, staff, NOW).status == 0
    assert take("cases", HEAD, cases, NOW).status == 0
    known = {row[0] for row in staff}
    assert not list(protected(register.load_index(site, site_keys), cases, known))
    report = take("cases", HEAD, DAMAGES[name](rng, cases), NOW + timedelta(days=1))
    left = list(protected(register.load_index(site, site_keys), cases, known))
    assert not left or report.status == 1, (left, report.lines())
    if report.status == 2:
        assert not left
    if name == "nothing":
        told = [
            line for line in report.warnings if not line.startswith("직원과 성명이 같은 청구인")
        ]  # who may be an official, each time
        assert (report.status, told) == (0, [])


@pytest.mark.parametrize("seed", range(6))
def test_a_case_of_many_requesters_hides_no_lost_case(site: Path, site_keys: Keys, seed: int) -> None:
    """A share of the cases, or of the requesters, that is gone needs a person, however unequal the cases are."""
    rng = random.Random(seed)
    _, cases = snapshot(rng, 10)
    sizes = [rng.choice((1, 1, 1, 12)) for _ in cases]
    rows = [[*row[:NAME], "".join(rng.choice(part) for part in (FAMILY, FIRST, SECOND)), "", "", "", "", *row[8:]] for row, size in zip(cases, sizes, strict=True) for _ in range(size)]  # fmt: skip
    people = {number: len({row[NAME] for row in rows if row[NUMBER] == number}) for number in {row[NUMBER] for row in rows}}
    gone = {row[NUMBER] for row in rng.sample(cases, rng.randrange(1, 6))}

    def take(chosen: Rows, day: int) -> register.Report:
        return register.import_table(site, "cases", _file(site, written(HEAD, chosen)), site_keys, NOW + timedelta(days=day))

    assert take(rows, 0).ok
    report = take([row for row in rows if row[NUMBER] not in gone], 1)
    lost = sum(people[number] for number in gone)
    assert (report.status == 2) == (len(gone) > 2 or lost > 0.2 * sum(people.values()))
    if len(gone) > 2:
        assert f"기존 10건 가운데 {len(gone)}건" in "\n".join(report.lines())
    elif report.status == 2:
        assert f"기존 {sum(people.values())}명 가운데 {lost}명" in "\n".join(report.lines())


BAD: dict[str, dict[int, str]] = {
    "unknown handler": {HANDLER: "MR99"}, "masked mail": {MAIL: "k***@post.example"}, "closed too early": {8: "closed", 9: "2026-11-01"},
    "masked mobile": {MOBILE: "010-****-7788"},
}  # fmt: skip


@pytest.mark.parametrize("first", ["good first", "bad first"])
@pytest.mark.parametrize("bad", BAD)
def test_a_requester_in_a_bad_row_is_protected_beside_a_good_row_of_his_number(
    site: Path, site_keys: Keys, bad: str, first: str
) -> None:
    staff, cases = snapshot(random.Random(3), 6)
    second = [
        cases[2][NUMBER],
        "2026-11-09",
        "불꽃 축제 내역",
        "두바솔",
        "010-1777-7788",
        "second@post.example",
        staff[0][0],
        "",
        "open",
        "",
    ]
    for at, value in BAD[bad].items():
        second[at] = value
    at = 3 if first == "good first" else 2
    assert register.import_table(site, "staff", _file(site, written(STAFF_HEAD, staff)), site_keys, NOW).status == 0
    for day in range(2):  # each night
        rows = written(HEAD, [*cases[:at], second, *cases[at:]])
        report = register.import_table(site, "cases", _file(site, rows), site_keys, NOW + timedelta(days=day))
        assert report.status == 1, "the row is named"
        index = register.load_index(site, site_keys)
        mine = set(index.find("case_no", second[NUMBER]))
        assert mine & set(index.find("name", "두바솔"))
        assert mine & set(index.find("name", cases[2][NAME]))
        assert bad == "masked mobile" or index.find("phone", "010-1777-7788")
        assert bad == "masked mail" or index.party("second@post.example").rows
        assert all("MR99" not in index.case(row).handlers for row in mine)


STAFF_DAMAGES: dict[str, Damage] = {
    "no rows": lambda rng, rows: [], "one leaves": lambda rng, rows: rows[1:], "no mails": empty(4, 1), "no mobiles": empty(5, 1), "a mail": empty(4, 0.1),
    "a mobile": empty(5, 0.1), "masked names": spoil(1, "한*름", 0.2), "masked mobiles": spoil(5, "010-****-0001", 0.2), "no ids": spoil(0, "", 0.1), "half": lose(0.5),
    "wrong role": spoil(6, "왕", 0.2),
}  # fmt: skip


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", STAFF_DAMAGES)
def test_an_import_of_staff_never_makes_an_interested_official_a_stranger(
    site: Path, site_keys: Keys, name: str, seed: int
) -> None:
    rng = random.Random(f"{name}/{seed}")
    staff, cases = snapshot(rng, 30)
    take = lambda kind, head, rows, now: register.import_table(site, kind, _file(site, written(head, rows)), site_keys, now)  # noqa: E731
    assert take("staff", STAFF_HEAD, staff, NOW).status == take("cases", HEAD, cases, NOW).status == 0
    take("staff", STAFF_HEAD, STAFF_DAMAGES[name](rng, staff), NOW + timedelta(days=1))
    index = register.load_index(site, site_keys)
    assert "interested" not in set(protected(index, cases, set()))
    for row in cases:
        if row[INTERESTED]:
            mobile = next(s[5] for s in staff if s[0] == row[INTERESTED])
            assert any(index.case(r).interests(index.party(mobile)) for r in index.find("case_no", row[NUMBER]))


def test_a_person_may_take_protection_away_and_what_is_gone_is_kept_for_a_while(site: Path, site_keys: Keys) -> None:
    _, cases = snapshot(random.Random(1), 30)
    cases = [[*row[:6], "", "", *row[8:]] for row in cases]

    def take(rows: Rows, day: int, **how: bool) -> register.Report:
        return register.import_table(
            site, "cases", _file(site, written(HEAD, rows)), site_keys, NOW + timedelta(days=day), Terms(**how)
        )

    assert take(cases, 0).ok
    refused = take(cases[:10], 1)
    assert (refused.status, refused.shrinks) == (2, True)
    assert take(cases[:10], 1, shrink=True).ok
    index = register.load_index(site, site_keys)
    gone = index.find("name", cases[20][NAME])
    assert gone
    assert {index.case(row).status for row in gone} == {"closed"}
    assert take(empty(MOBILE, 1)(random.Random(), cases[:10]), 2, shrink=True).ok
    assert not register.load_index(site, site_keys).find("phone", cases[3][MOBILE])
    assert take(cases[:10], 92).ok
    index = register.load_index(site, site_keys)
    assert not index.find("case_no", cases[20][NUMBER])
    assert index.find("phone", cases[3][MOBILE])


def _file(site: Path, text: str) -> Path:
    path = site / "file.csv"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize(
    ("word", "told"), [("취하", True), ("공개 결정", True), ("결정통지", True), ("기한연장", False), ("배정", False)]
)
def test_an_outcome_without_a_day_is_open_and_said_so(site: Path, site_keys: Keys, word: str, told: bool) -> None:
    _, cases = snapshot(random.Random(3), 3)
    rows = [[*row[:6], "", "", word, ""] for row in cases]
    report = register.import_table(site, "cases", _file(site, written(HEAD, rows)), site_keys, NOW)
    assert report.ok
    assert any("진행으로 보았습니다" in str(one) for one in (*report.warnings, *report.problems)) is told
    index = register.load_index(site, site_keys)
    assert {index.case(row).status for row in index.find("case_no", cases[0][NUMBER])} == {"open"}


def test_an_id_beside_the_name_of_two_officials_is_one_of_them(site: Path, site_keys: Keys) -> None:
    staff, cases = snapshot(random.Random(4), 2)
    staff[1][1] = staff[2][1]
    assert register.import_table(site, "staff", _file(site, written(STAFF_HEAD, staff)), site_keys, NOW).ok
    head = [*HEAD[:HANDLER], "담당자 사번", "담당자 성명", "이해관계인"]

    def take(number: str, name: str, interested: str = "") -> register.Report:
        rows = [[*cases[0][:HANDLER], number, name, interested]]
        return register.import_table(site, "cases", _file(site, written(head, rows)), site_keys, NOW)

    assert take(staff[1][0], staff[1][1]).ok
    index = register.load_index(site, site_keys)
    assert {index.case(row).handlers for row in index.find("case_no", cases[0][NUMBER])} == {frozenset({staff[1][0]})}
    assert not take("", staff[1][1]).ok, "a name alone is two people's"
    assert not take(staff[3][0], staff[1][1]).ok, "the id of another says nothing of them"
    assert not take(staff[1][0], staff[1][1], f"{staff[1][0]};{staff[1][1]}").ok, "who may have a stake is not left out by it"


def test_who_left_and_is_still_named_in_an_open_case_is_told_until_it_is_mended(site: Path, site_keys: Keys) -> None:
    staff, cases = snapshot(random.Random(5), 2)
    cases = [[*row[:HANDLER], staff[1][0], "", *row[8:]] for row in cases]
    cases[1][8:10] = ["종결", "2026-11-20"]
    assert register.import_table(site, "staff", _file(site, written(STAFF_HEAD, staff)), site_keys, NOW).ok
    assert register.import_table(site, "cases", _file(site, written(HEAD, cases)), site_keys, NOW).ok
    assert list(across.unknown_people(site, site_keys)) == []
    gone = [row for row in staff if row != staff[1]]
    assert register.import_table(site, "staff", _file(site, written(STAFF_HEAD, gone)), site_keys, NOW).ok
    (told,) = across.unknown_people(site, site_keys)
    assert "진행 중인 사건 1건" in told
    assert register.import_table(site, "staff", _file(site, written(STAFF_HEAD, staff)), site_keys, NOW).ok
    assert list(across.unknown_people(site, site_keys)) == []


@pytest.mark.parametrize("last", ["staff", "cases"])
def test_a_department_that_is_gone_from_the_staff_is_told_with_its_open_cases(site: Path, site_keys: Keys, last: str) -> None:
    staff, cases = snapshot(random.Random(7), 4)
    staff = [[*row[:2], "새과", *row[3:]] for row in staff]
    cases = [[*row, named] for row, named in zip(cases, ("옛과", "새과", "옛과", "옛과"), strict=True)]
    cases[3][8:10] = ["종결", "2026-11-20"]
    tables = {"staff": written(STAFF_HEAD, staff), "cases": written([*HEAD, "처리부서"], cases)}
    done = [
        register.import_table(site, kind, _file(site, tables[kind]), site_keys, NOW) for kind in sorted(tables, key=last.__eq__)
    ]
    assert all(one.ok for one in done)
    lost = sorted(row[NUMBER] for row in (cases[0], cases[2]))
    for lines in (done[-1].lines(), across.unknown_people(site, site_keys)):
        (told,) = [line for line in lines if "처리부서" in line]
        assert told.endswith(": " + ", ".join(lost)), "the open ones, and no other"
        assert "사건 2건" in told
        assert "옛과" not in told
