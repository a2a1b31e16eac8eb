"""Files as offices produce them: other words for the columns, cover sheets, several sheets; what goes to the inbox; coverage; one row by hand."""

from __future__ import annotations

import csv
import io
import os
import stat
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from register_tables import CASES, NOW, STAFF
from test_register_import import workbook

from dlp import register
from dlp.keys import Keys
from dlp.register import Terms, coverage, fixing, headers
from dlp.register.tables import TABLES

Put = Callable[..., Path]

SYNONYMS = [
    ("cases", "성명", "requester"), ("cases", "청구인명", "requester"), ("cases", "청구인 성명", "requester"), ("cases", "신청인", "requester"), ("cases", "민원인", "requester"),
    ("cases", "신청인 이름", "requester"), ("cases", "연락처", "phone"), ("cases", "청구인 연락처", "phone"), ("cases", "휴대폰", "mobile"), ("cases", "핸드폰", "mobile"),
    ("cases", "신청인휴대폰번호", "mobile"), ("cases", "H.P", "mobile"), ("cases", "이메일", "email"), ("cases", "메일", "email"), ("cases", "E-mail", "email"),
    ("cases", "민원인 이메일 주소", "email"), ("cases", "사건번호", "case_no"), ("cases", "접수 번호(필수)", "case_no"), ("cases", "*접수번호", "case_no"), ("cases", "1. 접수번호", "case_no"),
    ("cases", "접수일자", "received_on"), ("cases", "담당자 사번", "handlers"), ("cases", "이해관계자", "interested"), ("cases", "처리상태", "status"), ("cases", "단체명", "organisation"),
    ("cases", "대리인 성명", "agents"), ("cases", "도로명 주소", "address"), ("cases", "주민번호", "rrn"), ("cases", "비고", None), ("cases", "연번", None), ("cases", "", None),
    ("staff", "직급", "title"), ("staff", "소속부서", "department"), ("staff", "상위부서", "parent_department"), ("staff", "행정전화", "desk_phone"), ("staff", "전화번호", "desk_phone"),
    ("staff", "메신저 아이디", "messenger_id"), ("staff", "직원번호", "staff_id"), ("staff", "이름", "name"), ("partners", "업체명", "name"), ("partners", "계약종료일", "valid_to"),
    ("partners", "이메일", "addresses"), ("groups", "대화방 ID", "address"), ("groups", "인원수", "members"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "header", "column"), SYNONYMS)
def test_a_column_is_known_by_the_words_people_use(kind: str, header: str, column: str | None) -> None:
    assert headers.column(kind, header) == column


@pytest.mark.parametrize("kind", TABLES)
def test_the_tables_own_words_are_always_its_columns(kind: str) -> None:
    for english, korean in TABLES[kind].columns.items():
        assert headers.column(kind, english) == headers.column(kind, korean) == english


def test_two_columns_of_numbers_are_read_together_and_two_of_names_are_an_error(site: Path, site_keys: Keys, put: Put) -> None:
    text = "접수번호,신청인,연락처,전화번호,휴대폰,핸드폰\n7,표나린,02-700-1234,02-700-1235,010-0700-1234,010-0700-1235\n"
    assert register.import_table(site, "cases", put("a.csv", text), site_keys, NOW).status == 0
    index = register.load_index(site, site_keys)
    assert all(index.find("phone", n) for n in ("02-700-1234", "02-700-1235", "010-0700-1234", "010-0700-1235"))
    report = register.import_table(site, "cases", put("b.csv", "접수번호,청구인,성명\n7,표나린,표나린\n"), site_keys, NOW)
    assert (report.status, report.problems[0].column) == (2, "성명")
    text = "접수번호,청구인,종결일,통지일\n7,표나린,,2026-11-09\n"
    report = register.import_table(site, "cases", put("c.csv", text), site_keys, NOW)
    assert any("통지일" in line for line in report.warnings)


def test_a_cover_sheet_and_the_sheet_with_the_table(site: Path, site_keys: Keys, put: Put) -> None:
    cover: list[list[object]] = [["2026년 정보공개 처리대장"], ["작성: 민원여권과"]]
    table: list[list[object]] = [
        ["정보공개 청구 목록"],
        [],
        ["연번", "접수번호", "청구인", "연락처"],
        [1, 20260001, "표나린", "010-0700-1234"],
        ["합계", 1],
        ["이하 여백"],
    ]
    report = register.import_table(site, "cases", put("대장.xlsx", workbook_of([cover, table])), site_keys, NOW)
    assert (report.status, report.rows) == (0, 1), report.lines()
    report = register.import_table(site, "cases", put("대장.xlsx", workbook_of([table, cover, table])), site_keys, NOW)
    assert report.status == 2
    assert "시트" in report.lines()[0]
    empty: list[list[object]] = [["접수번호", "청구인"]]
    assert register.import_table(site, "cases", put("대장.xlsx", workbook_of([empty, table])), site_keys, NOW).status == 0


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ([["50130001", "서노을", "010-1722-3344"]], 1),
        ([[50130001, "서노을", "noeul@mail.example"]], 1),
        ([["계속", "", ""], ["접수-50130001", "서노을", "가람시 물빛구 물결로 12"]], 1),
        ([["작성자", "나래온", "02-100-0001"], ["작성일", "2026-11-20", ""]], 0),
        ([["50130001", "서노을", ""]], 0),
        ([["합계", 26, ""]], 0),
    ],
)
def test_a_sheet_that_goes_on_without_a_heading_is_told(
    site: Path, site_keys: Keys, put: Put, rows: list[list[object]], told: int
) -> None:
    table: list[list[object]] = [["접수번호", "청구인", "휴대전화"], ["50130000", "표나린", "010-1722-3343"]]
    for sheets in ([table, rows], [rows, table]):
        report = register.import_table(site, "cases", put("대장.xlsx", workbook_of(sheets)), site_keys, NOW)
        assert (report.rows, len(report.problems), report.status) == (1, told, told), report.lines()
        assert not any("서노을" in line or "1722" in line for line in report.lines())


def workbook_of(sheets: list[list[list[object]]]) -> bytes:
    """Several sheets, from workbooks of one."""
    import zipfile

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        names = range(1, len(sheets) + 1)
        for n, rows in zip(names, sheets, strict=True):
            one = zipfile.ZipFile(io.BytesIO(workbook(rows)))
            archive.writestr(f"xl/worksheets/sheet{n}.xml", one.read("xl/worksheets/sheet1.xml"))
            if n == 1:
                for name in ("[Content_Types].xml", "_rels/.rels", "xl/styles.xml"):
                    archive.writestr(name, one.read(name))
                book, links = one.read("xl/workbook.xml").decode(), one.read("xl/_rels/workbook.xml.rels").decode()
        entry = '<sheet name="S" sheetId="1" r:id="r1"/>'
        archive.writestr(
            "xl/workbook.xml", book.replace(entry, "".join(f'<sheet name="S{n}" sheetId="{n}" r:id="s{n}"/>' for n in names))
        )
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
        more = "".join(f'<Relationship Id="s{n}" Type="{kind}" Target="worksheets/sheet{n}.xml"/>' for n in names)
        archive.writestr("xl/_rels/workbook.xml.rels", links.replace("</Relationships>", more + "</Relationships>"))
    return out.getvalue()


def test_all_that_is_wrong_is_told_at_once(site: Path, site_keys: Keys, put: Put) -> None:
    register.import_table(site, "staff", put("s.csv", STAFF), site_keys, NOW)
    text = "접수번호,접수일,청구인,휴대전화,담당자,이해관계인,상태\n1,어제,표*린,12,T99,20080019,열림\n2,2026-11-09,편솔,,T01,T04,open\n"
    report = register.import_table(site, "cases", put("c.csv", text), site_keys, NOW)
    assert {p.column for p in report.problems} == {"접수일", "청구인", "휴대전화", "담당자", "이해관계인"}
    assert {p.line for p in report.problems} == {2}
    assert (report.status, report.rows) == (1, 1)


def test_joint_requesters_in_a_cell_or_in_rows_are_one_case(site: Path, site_keys: Keys, put: Put) -> None:
    text = (
        "접수번호,청구인,휴대전화,이해관계인,대리인\n"
        "1,표나린·편다솔,010-0700-0001;010-0700-0002,,채보라\n2,서온빛,010-0700-0003,,\n2,하나라,010-0700-0004,@works.example,\n2,서온빛,010-0700-0005,,\n"
    )
    report = register.import_table(site, "cases", put("c.csv", text), site_keys, NOW)
    assert (report.status, report.rows) == (0, 2), report.lines()
    index = register.load_index(site, site_keys)
    assert index.counts["cases"] == 2
    for name, number in (("표나린", 1), ("편다솔", 2), ("서온빛", 3), ("하나라", 4), ("서온빛", 5)):
        (row,) = index.find("name", name)
        assert row in index.find("phone", f"010-0700-000{number}")
    assert all(index.case(row).interests(index.party("a@works.example")) for row in index.find("case_no", "2"))
    assert len(index.agents("채보라")) == 2


def test_the_agencys_own_words_in_staff_and_an_official_who_files(site: Path, site_keys: Keys, put: Put) -> None:
    text = "직원번호,이름,소속,상위부서,직급,메일,휴대폰\n2021050,하람솔,하천과,도시국,주무관,haram@city.example,010-1700-0001\n"
    assert register.import_table(site, "staff", put("s.csv", text), site_keys, NOW).status == 0
    text = "접수번호,청구인,휴대폰,이메일\n1,하람솔,010-1700-0001,haram@home.example\n2,하천과 하람솔 주무관,,\n"
    assert register.import_table(site, "cases", put("c.csv", text), site_keys, NOW).status == 0
    index = register.load_index(site, site_keys)
    assert index.staff["2021050"].parent_department == "도시국"
    assert len(index.party("haram@city.example").rows) == 2
    assert index.party("haram@home.example").rows
    assert not index.is_staff_name("하람솔")


# ---------------------------------------------------------------- the inbox


def test_bad_rows_of_a_dropped_file_are_kept_for_the_clerk_and_nothing_else(site: Path, site_keys: Keys) -> None:
    inbox = site / "register" / "inbox"
    inbox.mkdir(parents=True)
    (inbox / "cases-11.csv").write_text("접수번호,청구인,휴대폰\n1,표나린,010-0700-0001\n2,편*,010-0700-0002\n", "utf-8")
    (report,) = register.import_inbox(site, site_keys, NOW, settle=0)
    assert report.status == 1
    assert sorted(p.name for p in inbox.rglob("*") if p.is_file() and p.parent.name != ".taken") == [
        "cases-11.csv.error.txt",
        "cases-11.rows.csv",
    ]
    kept = inbox / "bad" / "cases-11.rows.csv"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    rows = list(csv.reader(io.StringIO(kept.read_text("utf-8-sig"))))
    assert [row[0] for row in rows] == ["접수번호", "2"]
    assert "가려진" in rows[1][-1]
    assert "표나린" not in kept.read_text("utf-8-sig")
    assert stat.S_IMODE((inbox / "bad" / "cases-11.csv.error.txt").stat().st_mode) == 0o600
    told = (inbox / "bad" / "cases-11.csv.error.txt").read_text("utf-8")
    assert "3행" in told
    assert "편" not in told.replace("편집", "")
    assert register.waiting(site) == register.inbox.Waiting(0, 0, 1)


NONE: dict[str, Callable[[Path], object]] = {
    "fifo": os.mkfifo, "folder": Path.mkdir, "device": lambda path: path.symlink_to("/dev/zero"), "nothing": lambda path: path.symlink_to("nowhere"),
}  # fmt: skip


@pytest.mark.parametrize("kind", NONE)
def test_what_is_no_file_is_put_aside_and_told(site: Path, site_keys: Keys, kind: str) -> None:
    """It would stay for ever, and nobody would say that it is not imported. What lies beside it goes in."""
    inbox = site / "register" / "inbox"
    inbox.mkdir(parents=True)
    for again in (1, 2):
        NONE[kind](inbox / "cases-11.csv")
        (inbox / "cases-12.csv").write_text("접수번호,청구인\n1,표나린\n", "utf-8")
        reports = register.import_inbox(site, site_keys, NOW, settle=0)
        assert sorted(one.ok for one in reports) == [False, True]
        assert sorted(path.name for path in inbox.iterdir()) == [".taken", "bad"]
        assert (inbox / "bad" / "cases-11.csv.error.txt").read_text("utf-8").strip()
        assert register.waiting(site).refused == again
    assert stat.S_IMODE(Path("/dev/zero").stat().st_mode) == 0o666
    assert register.import_inbox(site, site_keys, NOW, settle=0) == []


@pytest.mark.parametrize("text", ["접수번호,청구인\n", "접수번호,청구인\n11,표나린\n"])
def test_an_export_that_lost_the_rows_is_put_aside(site: Path, site_keys: Keys, put: Put, text: str) -> None:
    assert register.import_table(site, "cases", put("c.csv", CASES), site_keys, NOW).ok
    before = register.overview(site, site_keys).generation
    inbox = site / "register" / "inbox"
    inbox.mkdir(parents=True)
    (inbox / "cases.csv").write_text(text, "utf-8")
    (report,) = register.import_inbox(site, site_keys, NOW + timedelta(days=1), settle=0)
    assert (report.ok, report.shrinks) == (False, True)
    assert register.overview(site, site_keys).generation == before
    assert "사라집니다" in (inbox / "bad" / "cases.csv.error.txt").read_text("utf-8")
    assert register.waiting(site).refused == 1


@pytest.mark.parametrize("kind", ["staff", "partners", "groups"])
def test_every_table_is_guarded(site: Path, site_keys: Keys, put: Put, kind: str) -> None:
    from register_tables import TABLES as FILES

    assert register.import_table(site, kind, put("a.csv", FILES[kind]), site_keys, NOW).ok
    head = FILES[kind].partition("\n")[0] + "\n"
    refused = register.import_table(site, kind, put("b.csv", head), site_keys, NOW)
    assert (refused.status, refused.shrinks) == (2, True)
    assert register.import_table(site, kind, put("b.csv", head), site_keys, NOW, Terms(shrink=True)).ok


# ---------------------------------------------------------------- what the figures say, one row by hand, the mended file


def test_coverage_says_how_many_rows_hold_what(site: Path, site_keys: Keys, put: Put) -> None:
    text = "접수번호,청구인,연락처,메일,이해관계인\n1,표나린,010-0700-0001,,@a.example\n2,편솔,,,\n3,서온빛,,,@b.example\n4,하나라,,,\n"
    report = register.import_table(site, "cases", put("c.csv", text), site_keys, NOW)
    said = coverage.said("cases", report.rows, report.details)
    for figure in ("전화 1/4", "전자우편 0/4", "이해관계인 2/4"):
        assert figure in said


def test_a_case_entered_by_hand_outlives_the_export_that_does_not_have_it_yet(site: Path, site_keys: Keys, put: Put) -> None:
    assert register.import_table(site, "cases", put("c.csv", CASES), site_keys, NOW).ok
    given = {"case_no": "2026-777777", "requester": "함께해", "mobile": "01007007777"}
    assert register.add_row(site, "cases", given, keys=site_keys, now=NOW).rows == 6
    assert register.import_table(site, "cases", put("c.csv", CASES), site_keys, NOW + timedelta(days=1)).status == 0
    index = register.load_index(site, site_keys)
    (row,) = index.find("name", "함께해")
    assert index.case(row).status == "open"
    wrong = register.add_row(site, "cases", {"case_no": "1", "requester": "함**"}, keys=site_keys, now=NOW)
    assert (wrong.status, wrong.problems[0].column) == (2, "청구인")


def test_the_mended_file_says_the_same_and_goes_in_without_a_word(site: Path, site_keys: Keys, put: Put) -> None:
    register.import_table(site, "staff", put("s.csv", STAFF), site_keys, NOW)
    text = '사건번호,접수일자,민원인,핸드폰,담당자\n1,26.11.9,\u200b표나린 님/편솔,="01007000001"/01007000002,T01,\n2,2026-11-09,편*,,T01,\n'
    text = text.replace(",T01,\n", ",T01 T02\n")
    made = fixing.mended("cases", text.encode(), known=fixing.officials(site, site_keys), today=NOW.date())
    rows = list(csv.DictReader(io.StringIO(made.decode("utf-8-sig"))))
    assert (rows[0]["접수일"], rows[0]["청구인"], rows[0]["담당자"], rows[0]["고칠 것"]) == (
        "2026-11-09",
        "표나린;편솔",
        "T01;T02",
        "",
    )
    assert (rows[1]["청구인"], "가려진" in rows[1]["고칠 것"]) == ("편*", True)
    good = made.decode("utf-8-sig").splitlines(keepends=True)[:2]
    assert register.import_table(site, "cases", put("m.csv", "".join(good)), site_keys, NOW).status == 0
    assert register.load_index(site, site_keys).find("phone", "010-0700-0002")


def test_a_damaged_table_is_not_quietly_replaced_by_a_smaller_one(site: Path, site_keys: Keys, put: Put) -> None:
    from dlp.register import sealed

    assert register.import_table(site, "cases", put("c.csv", CASES), site_keys, NOW).ok
    path = sealed.path_of(site, "cases")
    raw = path.read_bytes()
    path.write_bytes(raw[:700] + bytes([raw[700] ^ 1]) + raw[701:])
    assert register.import_table(site, "cases", put("c.csv", "접수번호,청구인\n1,표나린\n"), site_keys, NOW).status == 2
    assert register.import_table(site, "cases", put("c.csv", CASES), site_keys, NOW, Terms(shrink=True)).ok
