"""An import never gives more rights in silence: what a second snapshot grants beyond the first is named by its rows, and much of it needs a person."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from register_tables import NOW

from dlp import register
from dlp.keys import Keys
from dlp.linkage import parties
from dlp.model import Party, Sensitive
from dlp.register import Terms

STAFF = "사번,성명,부서,직위,전자우편,역할\n"
PARTNERS = "기관명,구분,주소,허용항목,시작일,종료일\n"
GROUPS = "그룹주소,이름,인원,범위,구성원\n"
OWN = "beolgyo.example"


def official(number: int, role: str = "none", *, name: str = "", mail: str = "") -> str:
    given = (
        name or "표편하서길우노두차함"[number % 10] + "나다라바사자도로미소"[number // 10 % 10] + "린솔온빛람늘봄찬별결"[number % 7]
    )
    return f"T{number:03d},{given},{number % 5}과,주무관,{mail or f't{number}@{OWN}'},{role}\n"


class Desk:
    """Imports one table after another into one site, a day later each time."""

    def __init__(self, site: Path, keys: Keys) -> None:
        self.site, self.keys, self.day = site, keys, 0

    def __call__(self, kind: str, text: str, **how: bool) -> register.Report:
        path = self.site / "file.csv"
        path.write_text(text, "utf-8")
        self.day += 1
        now = NOW + timedelta(days=self.day)
        return register.import_table(self.site, kind, path, self.keys, now, Terms(domains=(OWN,), **how))

    def wider(self, kind: str) -> int:
        head = register.overview(self.site, self.keys).tables[kind]
        assert head is not None
        return head.details.get("wider", 0)


@pytest.fixture
def desk(site: Path, site_keys: Keys) -> Desk:
    return Desk(site, site_keys)


def note(report: register.Report) -> str:
    return next((w for w in report.warnings if "권한이 넓어지는 행" in w), "")


@pytest.mark.parametrize("role", ["cpo", "audit", "foi_officer", "cpo;audit", "감사"])
@pytest.mark.parametrize("seed", range(3))
def test_a_new_office_is_shown_by_its_row_and_many_need_a_person(desk: Desk, role: str, seed: int) -> None:
    rng = random.Random(f"{role}/{seed}")
    size = rng.randrange(20, 60)
    before = STAFF + "".join(official(n, "foi_officer" if n < 2 else "none") for n in range(size))
    assert not note(desk("staff", before))
    raised = rng.sample(range(2, size), 2)
    few = STAFF + "".join(official(n, "foi_officer" if n < 2 else role if n in raised else "none") for n in range(size))
    report = desk("staff", few)
    assert report.status == 0
    assert all(f"{n + 2}행 '역할'" in note(report) for n in raised)
    assert desk.wider("staff") == 2
    many = STAFF + "".join(official(n, role if n >= 2 else "foi_officer") for n in range(size))
    report = desk("staff", many)
    assert (report.status, report.shrinks) == (2, True)
    assert desk.wider("staff") == 2
    assert desk("staff", many, shrink=True).status == 0
    assert desk("staff", many).status == 0
    assert desk.wider("staff") == 0


@pytest.mark.parametrize(
    ("size", "holders", "taken"), [(11, 3, True), (60, 10, True), (60, 12, True), (60, 13, False), (20, 11, False)]
)
def test_offices_that_nobody_had_are_entered_as_in_a_first_table_within_bounds(
    desk: Desk, size: int, holders: int, taken: bool
) -> None:
    assert desk("staff", STAFF + "".join(official(n) for n in range(size))).status == 0
    report = desk("staff", STAFF + "".join(official(n, "audit" if n < holders else "none") for n in range(size)))
    assert (report.ok, report.shrinks) == (taken, not taken)
    assert taken == bool(note(report))


def test_newcomers_and_whoever_takes_an_office_over_are_shown(desk: Desk) -> None:
    everybody = [official(n, "cpo" if n == 0 else "none") for n in range(20)]
    assert desk("staff", STAFF + "".join(everybody)).status == 0
    for changed, column in (
        ([*everybody, official(33, "audit")], "역할"),
        ([official(0, "cpo", name="하늬솔"), *everybody[1:]], "성명"),
        ([official(0, "cpo", mail=f"another@{OWN}"), *everybody[1:]], "전자우편"),
    ):
        report = desk("staff", STAFF + "".join(changed))
        assert report.status == 0
        assert f"'{column}'" in note(report)
        assert desk.wider("staff") == 1
        desk("staff", STAFF + "".join(everybody))


BASE = "물결전산,processor,ops@mulgyeol.example,case_no;name,2026-01-01,2026-12-31\n벌교경찰서,police,@police.example,case_no,2026-01-01,\n"


@pytest.mark.parametrize(
    ("rows", "column"),
    [
        (BASE + "새감독,watchdog,union@guard.example,,,\n", "주소"),
        (BASE + "새긴급,emergency,@rescue.example,all,,\n", "주소"),
        (BASE + "새수탁,processor,kim@naver.com,name,,\n", "주소"),
        (BASE.replace("case_no;name", "case_no;name;rrn"), "허용항목"),
        (BASE.replace("case_no;name", "all"), "허용항목"),
        (BASE.replace("ops@", "ops@mulgyeol.example;more@"), "주소"),
        (BASE.replace("ops@mulgyeol", "@mulgyeol"), "주소"),
        (BASE.replace("police,@", "watchdog,@"), "주소"),
        (BASE.replace("2026-12-31", "2027-12-31"), "종료일"),
        (BASE.replace("2026-01-01,2026-12-31", "2025-01-01,2026-12-31"), "시작일"),
    ],
)
def test_what_a_partner_gains_is_shown_by_its_row(desk: Desk, rows: str, column: str) -> None:
    assert not note(desk("partners", PARTNERS + BASE))
    report = desk("partners", PARTNERS + rows)
    assert report.status == 0, report.lines()
    assert f"'{column}'" in note(report)
    assert desk.wider("partners") == 1
    assert not note(desk("partners", PARTNERS + rows))


@pytest.mark.parametrize(
    "rows",
    [
        BASE,
        BASE.replace("물결전산", "물결정보"),
        BASE.replace("case_no;name", "name"),
        BASE.replace("2026-12-31", "2026-11-30"),
        BASE.splitlines(keepends=True)[0] * 2 + BASE.splitlines(keepends=True)[1],
    ],
)
def test_what_grants_nothing_new_is_no_widening(desk: Desk, rows: str) -> None:
    desk("partners", PARTNERS + BASE)
    assert not note(desk("partners", PARTNERS + rows, shrink=True))


@pytest.mark.parametrize("kind", ["processor", "watchdog", "emergency", "police", "ministry"])
@pytest.mark.parametrize(
    "address",
    ["@gmail.com", "@naver.com", "@NAVER.com.", "@hanmail.net", "@yahoo.co.kr", "@outlook.jp", "＠daum.net", "@mail.nate.com"],
)
def test_a_public_domain_is_no_institution(desk: Desk, kind: str, address: str) -> None:
    report = desk("partners", PARTNERS + BASE + f"새기관,{kind},{address},all,,\n")
    assert report.status == 1
    assert [(p.line, p.column) for p in report.problems] == [(4, "주소")]


@pytest.mark.parametrize("kind", ["processor", "watchdog", "emergency", "agency"])
@pytest.mark.parametrize("address", [f"@{OWN}", f"@{OWN.upper()}", f"@mail.{OWN}", f"x@guard.example;@{OWN}"])
def test_the_agency_is_no_institution_of_its_own(desk: Desk, kind: str, address: str) -> None:
    """And where it would be free of every rule, nothing goes in without a person."""
    desk("partners", PARTNERS + BASE)
    text = PARTNERS + BASE + f"새기관,{kind},{address},all,,\n"
    report = desk("partners", text)
    assert report.status == (2 if kind in ("watchdog", "emergency") else 1)
    assert (4, "주소") in [(p.line, p.column) for p in report.problems]
    if report.status == 2:
        assert report.shrinks
        report = desk("partners", text, shrink=True)
        assert report.status == 1
        assert report.losses
    index = register.load_index(desk.site, desk.keys, domains=[OWN])
    assert index.party(f"anybody@{OWN}").partner is None
    who = parties.resolve(Party(Sensitive(f"anybody@{OWN}")), index, today=NOW.date(), known={}).who
    assert not who.outside


def test_the_staff_tell_the_own_domain_where_the_settings_do_not(site: Path, site_keys: Keys) -> None:
    desk = Desk(site, site_keys)
    desk("staff", STAFF + "".join(official(n) for n in range(9)))
    path = site / "file.csv"
    path.write_text(PARTNERS + f"새기관,agency,@{OWN},all,,\n" + BASE, "utf-8")
    report = register.import_table(site, "partners", path, site_keys, NOW)
    assert [(p.line, p.column) for p in report.problems] == [(2, "주소")]


ROOMS = "@room-river,하천과,3,internal,T001;T002\nall@else.example,전체,9,external,\n"


@pytest.mark.parametrize(
    ("rows", "column"),
    [
        (ROOMS.replace(",3,", ",2,"), "구성원"),
        (ROOMS.replace("T001;T002", "T001;T002;T003"), "구성원"),
        (ROOMS.replace("external", "internal"), "범위"),
    ],
)
def test_a_group_that_becomes_known_or_internal_is_shown(desk: Desk, rows: str, column: str) -> None:
    desk("staff", STAFF + "".join(official(n) for n in range(9)))
    assert not note(desk("groups", GROUPS + ROOMS))
    report = desk("groups", GROUPS + rows)
    assert report.status == 0, report.lines()
    assert f"'{column}'" in note(report)


@pytest.mark.parametrize("kind", ["processor", "ministry"])
def test_a_row_from_before_the_own_domain_was_known_is_not_kept(desk: Desk, kind: str) -> None:
    text = PARTNERS + BASE + f"새기관,{kind},@{OWN},all,,\n"
    path = desk.site / "before.csv"
    path.write_text(text, "utf-8")
    assert register.import_table(desk.site, "partners", path, desk.keys, NOW).status == 0
    assert desk("partners", text).status == 1
    index = register.load_index(desk.site, desk.keys, domains=[OWN])
    assert index.party(f"anybody@{OWN}").partner is None
    assert index.party("x@police.example").partner is not None


@pytest.mark.parametrize(("offices", "told"), [(3, False), (4, True), (40, True)])
def test_a_first_table_that_lets_many_see_every_case_says_so(
    site: Path, site_keys: Keys, put: Callable[..., Path], offices: int, told: bool
) -> None:
    rows = "".join(f"T{n:02},표나린,산림과,t{n}@beolgyo.example,{'audit' if n < offices else 'none'}\n" for n in range(60))
    file = put("staff.csv", f"사번,성명,부서,전자우편,역할\n{rows}")
    report = register.import_table(site, "staff", file, site_keys, NOW)
    assert report.ok
    assert report.details["offices"] == offices
    assert any(f"{offices}명이 모든 사건을" in note for note in report.warnings) is told


CASES = "접수번호,접수일,청구제목,청구인,휴대전화,담당자,대직자,결재선,대리인,상태\n"
COLUMNS = ("담당자", "대직자", "결재선", "대리인")


def case(number: int, **cells: str) -> str:
    people = [cells.get(column, "T001" if column == "담당자" else "") for column in COLUMNS]
    return f"9900{number:04d},2026-11-01,제목 {number},이다온,010-0000-{number:04d},{','.join(people)},open\n"


def cases(desk: Desk, size: int, changed: Callable[[int], dict[str, str]], **how: bool) -> register.Report:
    return desk("cases", CASES + "".join(case(n, **changed(n)) for n in range(size)), **how)


def grown(report: register.Report) -> str:
    return next((w for w in report.warnings if "새 사람이 생긴 기존 사건" in w), "")


@pytest.mark.parametrize("column", COLUMNS)
def test_cases_that_more_people_may_know_need_a_person(desk: Desk, column: str) -> None:
    desk("staff", STAFF + "".join(official(n) for n in range(6)))
    more = {"담당자": "T001;T002"}.get(column, "T002")
    more = "나라온 010-0000-9999" if column == "대리인" else more
    assert cases(desk, 40, lambda n: {}).ok
    few = cases(desk, 40, lambda n: {column: more} if n < 3 else {})
    assert (few.status, desk.wider("cases")) == (0, 3)
    assert "기존 사건 3건" in grown(few)
    every = cases(desk, 40, lambda n: {column: more})
    assert (every.status, every.shrinks) == (2, True)
    assert any("37건" in problem.text for problem in every.problems)
    assert cases(desk, 40, lambda n: {column: more}, shrink=True).ok
    again = cases(desk, 40, lambda n: {column: more})
    assert (again.status, grown(again), desk.wider("cases")) == (0, "", 0)


def test_a_handover_is_told_and_one_person_for_all_needs_a_person(desk: Desk) -> None:
    desk("staff", STAFF + "".join(official(n) for n in range(6)))
    assert cases(desk, 60, lambda n: {"담당자": f"T00{n % 4}"}).ok
    moved = cases(desk, 60, lambda n: {"담당자": "T004" if n % 4 == 0 else f"T00{n % 4}"})
    assert moved.ok
    assert "기존 사건 15건(그 가운데 0건은" in grown(moved)
    taken = cases(desk, 60, lambda n: {"담당자": "T005"})
    assert (taken.status, taken.shrinks) == (2, True)


def test_new_cases_grant_nothing_in_old_ones(desk: Desk) -> None:
    desk("staff", STAFF + "".join(official(n) for n in range(6)))
    assert cases(desk, 10, lambda n: {}).ok
    report = cases(desk, 60, lambda n: {} if n < 10 else {"담당자": "T002;T003"})
    assert (report.status, grown(report)) == (0, "")


def test_the_limit_is_a_setting(site: Path, site_keys: Keys) -> None:
    from dlp.app import registering
    from dlp.settings import Settings

    assert registering.terms(Settings()).widen_limit == 0.2
    assert registering.terms(Settings.model_validate({"register": {"widen_limit": 55}})).widen_limit == 0.55
