"""Files as clerks save them: every encoding, every mistake with its line, and a table that is replaced whole or not at all."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from register_tables import CASES, NOW, STAFF, TABLES

from dlp import register
from dlp.keys import Keys
from dlp.ports import ConfigError, StoreError
from dlp.register import inbox as inbox_of
from dlp.register import sealed, small_tables

Put = Callable[..., Path]


def workbook(rows: list[list[object]], *, title: str = "", merged: Sequence[str] = ()) -> bytes:
    """A minimal XLSX (ECMA-376): inline strings, numbers, dates as styled day numbers."""
    lines = [[title]] * bool(title) + rows
    body = []
    for r, row in enumerate(lines, 1):
        cells = []
        for c, value in enumerate(row):
            place = f"{chr(65 + c)}{r}"
            if isinstance(value, date):
                cells.append(f'<c r="{place}" s="1"><v>{(value - date(1899, 12, 30)).days}</v></c>')
            elif isinstance(value, int | float):
                cells.append(f'<c r="{place}"><v>{value}</v></c>')
            elif value:
                cells.append(f'<c r="{place}" t="inlineStr"><is><t>{escape(str(value))}</t></is></c>')
        body.append(f'<row r="{r}">{"".join(cells)}</row>')
    main, rel = (
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    )
    joined = f"<mergeCells>{''.join(f'<mergeCell ref={chr(34)}{one}{chr(34)}/>' for one in merged)}</mergeCells>" if merged else ""
    package = "http://schemas.openxmlformats.org/package/2006"
    files = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{rel}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{"".join(body)}</sheetData>{joined}</worksheet>',
    }  # fmt: skip
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return out.getvalue()


ENCODINGS = {
    "utf-8": lambda t: t.encode(),
    "utf-8 with mark": lambda t: t.encode("utf-8-sig"),
    "utf-16 little with mark": lambda t: b"\xff\xfe" + t.encode("utf-16-le"),
    "utf-16 big with mark": lambda t: b"\xfe\xff" + t.encode("utf-16-be"),
    "utf-16 little": lambda t: t.encode("utf-16-le"),
    "utf-16 big": lambda t: t.encode("utf-16-be"),
    "cp949": lambda t: t.encode("cp949"),
    "carriage returns": lambda t: t.replace("\n", "\r\n").encode("cp949"),
    "tabs": lambda t: "\n".join("\t".join(row.split(",")) for row in t.splitlines()).encode("utf-16"),
}


@pytest.mark.parametrize("how", ENCODINGS)
def test_every_encoding_gives_the_same_staff(site: Path, site_keys: Keys, put: Put, how: str) -> None:
    report = register.import_table(site, "staff", put("staff.csv", ENCODINGS[how](STAFF)), site_keys, NOW)
    assert (report.ok, report.rows, report.lines()) == (True, 5, [])
    index = register.load_index(site, site_keys)
    assert index.staff["T02"].department == "하천과"
    assert index.party("@mir").staff_id == "T01"
    assert index.staff["T05"].roles == {"cpo", "audit"}


def test_a_spreadsheet_with_a_title_lost_zeros_and_real_dates(site: Path, site_keys: Keys, put: Put) -> None:
    header: list[object] = ["접수번호", "접수일", "청구인", "휴대전화", "생년월일", "status", "비고"]
    rows: list[list[object]] = [header, [20260001, date(2026, 11, 9), "표나린", 1007001234, date(1979, 5, 6), "open", "전화 옴"]]
    report = register.import_table(site, "cases", put("대장.csv", workbook(rows, title="정보공개 처리대장")), site_keys, NOW)
    assert report.ok, report.lines()
    assert any("비고" in line for line in report.lines())
    index = register.load_index(site, site_keys)
    assert index.find("phone", "010-0700-1234") == (0,) == index.find("birth_date", "1979. 5. 6.")
    assert (index.case(0).case_no, index.case(0).received_on) == ("20260001", date(2026, 11, 9))


def test_a_cell_merged_over_rows_says_the_same_of_each(site: Path, site_keys: Keys, put: Put) -> None:
    """Offices merge the department of its people, and the number of a case that several filed together."""
    staff: list[list[object]] = [
        ["부서", "사번", "성명"],
        ["문화과", "T01", "서온"],
        ["", "T02", "서빛"],
        ["", "T03", "편솔"],
        ["회계과", "T04", "나루온"],
    ]
    merged = ["A2:A4"]
    assert register.import_table(site, "staff", put("s.xlsx", workbook(staff, merged=merged)), site_keys, NOW).status == 0
    rows = small_tables.read(site, site_keys, "staff") or []
    assert [row.get("department") for row in rows] == ["문화과"] * 3 + ["회계과"]
    cases: list[list[object]] = [
        ["접수번호", "청구인", "휴대전화"],
        ["20260001", "표나린", "010-0700-1234"],
        ["", "하늬솔", "010-0700-1235"],
    ]
    report = register.import_table(site, "cases", put("c.xlsx", workbook(cases, merged=["A2:A3"])), site_keys, NOW)
    assert (report.status, report.rows) == (0, 1), report.lines()
    index = register.load_index(site, site_keys)
    assert index.find("phone", "010-0700-1235"), "who filed with him is protected, too"


@pytest.mark.parametrize("joined", [True, False], ids=["merged", "unmerged"])
def test_a_header_of_two_rows_says_whose_column_it_is(site: Path, site_keys: Keys, put: Put, joined: bool) -> None:
    """`청구인` over `성명`, `연락처`; the telephone below `담당자` is the office's, the one below `대리인` the agent's."""
    cases: list[list[object]] = [
        ["접수번호", "접수일", "청구인", "", "", "대리인", "", "담당자", "", "처리상태"],
        ["", "", "성명", "연락처", "이메일", "성명", "연락처", "사번", "전화번호", ""],
        [
            "1",
            "2026-11-03",
            "표나린",
            "010-0700-1234",
            "nr@post.example",
            "하늬솔",
            "010-0700-1235",
            "T01",
            "010-0700-1236",
            "처리중",
        ],
    ]
    register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW)
    merged = ["A1:A2", "B1:B2", "J1:J2", "C1:E1", "F1:G1", "H1:I1"] if joined else []
    report = register.import_table(
        site, "cases", put("c.xlsx", workbook(cases, title="정보공개 처리대장", merged=[_down(m) for m in merged])), site_keys, NOW
    )
    assert (report.rows, report.details["requesters"], report.details["has_handlers"]) == (1, 1, 1), report.lines()
    index = register.load_index(site, site_keys)
    assert index.find("phone", "010-0700-1234") == (0,) == index.find("email", "nr@post.example")
    assert not index.find("phone", "010-0700-1236"), "the official's own number is no requester's"
    assert "담당자 전화번호" in " ".join(report.lines())


def _down(place: str) -> str:
    """One row further down, below the title."""
    return re.sub(r"\d+", lambda found: str(int(found[0]) + 1), place)


def test_a_row_of_data_is_no_second_row_of_a_header(site: Path, site_keys: Keys, put: Put) -> None:
    """Values that are words for columns, too (`담당`, `팀장`, `본부`) are people all the same."""
    staff: list[list[object]] = [
        ["사번", "성명", "부서", "직위", "비고"],
        ["T01", "서온", "본부", "담당", ""],
        ["T02", "서빛", "", "", "전화"],
    ]
    report = register.import_table(site, "staff", put("s.xlsx", workbook(staff)), site_keys, NOW)
    assert (report.rows, report.details["has_department"]) == (2, 1), report.lines()


def test_what_is_wrong_with_a_cell_leaves_nobody_unprotected_and_grants_nothing(site: Path, site_keys: Keys, put: Put) -> None:
    """A clerk's slip in the handler's cell took the requester's protection: his row did not go in."""
    register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW)
    head = "접수번호,청구인,휴대전화,담당자,이해관계인\n"
    first = put("c.csv", head + "1,표나린,010-0700-1234,없는이77,\n2,하늬솔,010-0700-1235,T01,\n")
    report = register.import_table(site, "cases", first, site_keys, NOW)
    assert (report.status, report.rows, len(report.problems), report.details["left"]) == (1, 2, 1, 1), report.lines()
    assert report.bad is not None, "for the clerk, as before"
    index = register.load_index(site, site_keys)
    (row,) = index.find("phone", "010-0700-1234")
    assert not index.case(row).handlers
    again = put("c.csv", head + "1,표나린,,T01,\n2,하늬솔,010-0700-1235,없는이77,\n")
    assert register.import_table(site, "cases", again, site_keys, NOW).status == 1
    index = register.load_index(site, site_keys)
    assert index.case(index.find("phone", "010-0700-1235")[0]).handlers, "what stood there before stands"


def test_headers_in_either_language_with_spaces(site: Path, site_keys: Keys, put: Put) -> None:
    text = ' Case_No ,청 구 인,상태 ,EMAIL,handlers\n"77","표나린",open,narin@post.example,T01; T02 ;\n'
    report = register.import_table(site, "cases", put("c.csv", text), site_keys, NOW)
    assert report.ok, report.lines()
    case = register.load_index(site, site_keys).case(0)
    assert (case.case_no, case.handlers) == ("77", {"T01", "T02"})


HEAD = "접수번호,청구인,접수일,휴대전화,전자우편,주민등록번호,외국인등록번호,생년월일,담당자,상태,종결일,로마자성명,한자성명\n"
GOOD = "1,표나린,2026-11-02,,,,,,,,,,\n"
BAD_CASES = [
    (",표나린,,,,,,,,,,,", "접수번호", "비어"),
    ("2,,,,,,,,,,,,", "청구인", "비어"),
    ("1.3E+07,편솔,,,,,,,,,,,", "접수번호", "엑셀"),
    ("2,편*,,,,,,,,,,,", "청구인", "가려진"),
    ("2,편솔,,010-****-1234,,,,,,,,,", "휴대전화", "가려진"),
    ("2,편솔,2026-02-30,,,,,,,,,,", "접수일", "날짜"),
    ("2,편솔,어제,,,,,,,,,,", "접수일", "날짜"),
    ("2,편솔,,12345,,,,,,,,,", "휴대전화", "전화번호"),
    ("2,편솔,,,narin(at)post,,,,,,,,", "전자우편", "전자우편"),
    ("2,편솔,,,,000101-123456,,,,,,,", "주민등록번호", "13자리"),
    ("2,편솔,,,,001301-1234567,,,,,,,", "주민등록번호", "생년월일"),
    ("2,편솔,,,,,000101-1234567,,,,,,", "외국인등록번호", "생년월일"),
    ("2,편솔,,,,,,2031-01-01,,,,,", "생년월일", "생년월일"),
    ("2,편솔,,,,,,,T99,,,,", "담당자", "사번"),
    ("2,편솔,,,,,,,,종결,,,", "종결일", "종결일이 없"),
    ("2,편솔,,,,,,,,open,2026-11-03,,", "종결일", "진행"),
    ("2,편솔,2026-11-03,,,,,,,closed,2026-11-02,,", "종결일", "앞섭"),
    ("2,편솔,,,,,,,,,,편솔,", "로마자성명", "로마자"),
    ("2,편솔,,,,,,,,,,,편솔", "한자성명", "한자"),
    ("2,편솔,,,,,,,,,,,,벌교구 물안개로", "", "머리글보다"),
]


@pytest.mark.parametrize(("row", "column", "problem"), BAD_CASES)
def test_a_bad_row_is_named_and_the_good_ones_go_in(
    site: Path, site_keys: Keys, put: Put, row: str, column: str, problem: str
) -> None:
    register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW)
    new = put("new.csv", HEAD + GOOD + row + "\n" + "3,서온,,,,,,,,,,,\n")
    report = register.import_table(site, "cases", new, site_keys, NOW)
    (found,) = report.problems
    named = column not in ("", "접수번호", "청구인")
    """Whoever can be read is protected, whatever is wrong beside his name."""
    assert (report.ok, report.status, report.rows) == (True, 1, 2 + named)
    assert (found.line, found.column) == (3, column)
    assert problem in found.text
    assert report.lines()[0].startswith("new.csv: 3행")
    assert register.load_index(site, site_keys).counts["cases"] == 2 + named
    before = sealed.path_of(site, "cases").read_bytes()
    strict = register.import_table(site, "cases", new, site_keys, NOW, register.Terms(strict=True))
    assert (strict.ok, strict.status) == (False, 2)
    assert sealed.path_of(site, "cases").read_bytes() == before
    for cell in filter(lambda c: len(c) > 3, row.split(",")):
        assert cell not in "\n".join(report.lines())


@pytest.mark.parametrize(
    ("kind", "text", "line", "column"),
    [
        ("staff", "사번,성명,역할\nT1,서온,none\nT1,서빛,none\n", 3, "사번"),
        ("staff", "사번,성명,역할\nT1,서온,king\n", 2, "역할"),
        ("staff", "사번,성명,내선\nT1,서온,12\n", 2, "내선"),
        ("partners", "기관명,구분,주소,허용항목\n물결,friend,a@b.example,name\n", 2, "구분"),
        ("partners", "기관명,구분,주소,허용항목\n물결,police,a@b.example,secrets\n", 2, "허용항목"),
        ("partners", "기관명,구분,주소,시작일,종료일\n물결,police,a@b.example,2026-02-01,2026-01-01\n", 2, "종료일"),
        ("partners", "기관명,구분,주소\n물결,police,\n", 2, "주소"),
        ("groups", "그룹주소,이름,인원,범위\nall@b.example,전체,많음,internal\n", 2, "인원"),
        ("groups", "그룹주소,이름,인원,범위\nall@b.example,전체,3,어디\n", 2, "범위"),
        ("groups", "address,name,members,reach\n@a,전체,3,internal\nA,또,3,internal\n", 3, "address"),
        ("cases", "접수번호,제목\n1,x\n", 1, "청구인"),
        ("cases", "접수번호,청구인,requester\n1,서온,서온\n", 1, "requester"),
        ("cases", "a,b\n1,2\n", 0, ""),
        ("cases", "", 0, ""),
        ("cases", '"접수번호,청구인\n1,표나린\n2,편솔\n', 1, ""),
        ("cases", "접수번호,청구인\n1,표\0나린\n", 2, ""),
        ("cases", "접수번호,청구인\n1,서온\n2," + "가" * 140_000 + "\n", 3, ""),
    ],
)
def test_where_a_file_is_wrong(site: Path, site_keys: Keys, put: Put, kind: str, text: str, line: int, column: str) -> None:
    report = register.import_table(site, kind, put("file.csv", text), site_keys, NOW)
    assert report.status
    assert [(p.line, p.column) for p in report.problems] == [(line, column)]
    assert sealed.path_of(site, kind).exists() == report.ok
    assert report.ok == (text.count("\n") == 3 and line == 3 and bool(column))


def test_lines_are_those_of_the_file(site: Path, site_keys: Keys, put: Put) -> None:
    text = '접수번호,청구인,주소\n\n1,서온,"벌교구\n물안개로 21"\n,,\n2,,\n'
    report = register.import_table(site, "cases", put("c.csv", text), site_keys, NOW)
    assert [p.line for p in report.problems] == [6]


@pytest.mark.parametrize(
    "data", [b"\x81\xff\x00\x41" * 5, "접수번호,청구인\n1,서온\n".encode("utf-16")[:-1], b"\xff\xd8\xff\xe0" + b"\x99" * 200]
)
def test_an_unknown_encoding_names_the_file(site: Path, site_keys: Keys, put: Put, data: bytes) -> None:
    report = register.import_table(site, "cases", put("깨짐.csv", data), site_keys, NOW)
    assert not report.ok
    assert report.lines()[0].startswith("깨짐.csv: ")
    assert "인코딩" in report.lines()[0]


@pytest.mark.parametrize("data", [b"PK\x03\x04garbage", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600])
def test_a_broken_spreadsheet_is_refused(site: Path, site_keys: Keys, put: Put, data: bytes) -> None:
    report = register.import_table(site, "cases", put("a.xlsx", data), site_keys, NOW)
    assert not report.ok
    assert "엑셀" in report.lines()[0]


def test_a_missing_file_and_an_unknown_kind(site: Path, site_keys: Keys, tmp_path: Path) -> None:
    assert not register.import_table(site, "cases", tmp_path / "none.csv", site_keys, NOW).ok
    with pytest.raises(ConfigError):
        register.import_table(site, "people", tmp_path / "none.csv", site_keys, NOW)


def test_many_problems_are_counted(site: Path, site_keys: Keys, put: Put) -> None:
    report = register.import_table(site, "cases", put("c.csv", "접수번호,청구인\n" + "1,\n" * 260), site_keys, NOW)
    assert len(report.problems) == 200
    assert report.more == 60


def test_a_full_snapshot_retires_what_is_gone(site: Path, site_keys: Keys, put: Put) -> None:
    rows = [f"{n},{name}\n" for n, name in enumerate(("표나린", "편솔", "서온", "하나라", "두미르", "노을이"), 11)]
    days = [NOW, NOW + timedelta(days=1), NOW + timedelta(days=92)]
    for day, chosen in zip(days, (rows, rows[1:], rows[1:]), strict=True):
        report = register.import_table(site, "cases", put("c.csv", "접수번호,청구인\n" + "".join(chosen)), site_keys, day)
        assert (report.ok, report.rows) == (True, len(chosen)), report.lines()
        index = register.load_index(site, site_keys)
        gone = index.find("case_no", "11")
        if day != days[2]:
            assert index.case(gone[0]).status == ("open" if day == NOW else "closed")
            assert index.case(gone[0]).closed_on == (None if day == NOW else day.date())
        else:
            assert gone == ()


@pytest.mark.parametrize("fails", ["fsync", "replace"])
def test_a_crash_leaves_the_old_table(site: Path, site_keys: Keys, put: Put, monkeypatch: pytest.MonkeyPatch, fails: str) -> None:
    register.import_table(site, "cases", put("c.csv", "접수번호,청구인\n11,표나린\n"), site_keys, NOW)
    before = sealed.path_of(site, "cases").read_bytes()

    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    if fails == "fsync":
        monkeypatch.setattr("os.fsync", refuse)
    else:
        monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(StoreError):
        register.import_table(site, "cases", put("c.csv", "접수번호,청구인\n11,표나린\n12,표나린\n"), site_keys, NOW)
    monkeypatch.undo()
    assert sealed.path_of(site, "cases").read_bytes() == before
    assert [p.name for p in (site / "register").glob(".*.new")] == []
    assert register.load_index(site, site_keys).find("case_no", "11") == (0,)


def test_cases_before_staff_and_staff_that_leave(site: Path, site_keys: Keys, put: Put) -> None:
    early = register.import_table(site, "cases", put("cases.csv", CASES), site_keys, NOW)
    assert early.ok
    assert any("직원 명부가 아직 없어" in line for line in early.lines())
    late = register.import_table(site, "staff", put("staff.csv", STAFF.replace("T04", "T40")), site_keys, NOW)
    assert late.ok
    (warning,) = [line for line in late.lines() if "결재선에 있는 사번" in line]
    assert "진행 중인 사건 2건" in warning
    assert "1개" in warning


def test_no_value_reaches_disk_report_or_screen(site: Path, site_keys: Keys, put: Put, capsys: pytest.CaptureFixture[str]) -> None:
    said = []
    for kind in register.KINDS:
        said += register.import_table(site, kind, put(f"{kind}.csv", TABLES[kind]), site_keys, NOW).lines()
    broken = CASES.replace("2026-09-01", "2026-02-31").replace("narin@post.example", "narin@@post")
    said += register.import_table(site, "cases", put("bad.csv", broken), site_keys, NOW).lines()
    seen = repr(register.overview(site, site_keys)) + "\n".join(said) + "".join(capsys.readouterr())
    disk = b"".join(p.read_bytes() for p in (site / "register").iterdir() if p.is_file())
    for value in (
        "표나린",
        "010-0700-1234",
        "01007001234",
        "narin",
        "000101",
        "물안개로21",
        "물안개로",
        "Narin",
        "表娜麟",
        "서미르",
        "ops@mulgyeol",
    ):
        assert value not in seen
        for encoding in ("utf-8", "utf-16-le", "utf-32-le", "cp949"):
            if encoding != "cp949" or value != "表娜麟":
                assert value.encode(encoding) not in disk


def test_another_sites_table_does_not_open(site: Path, site_keys: Keys, put: Put, tmp_path: Path) -> None:
    from dlp import keys

    register.import_table(site, "staff", put("staff.csv", STAFF), site_keys, NOW)
    other = keys.create(tmp_path / "other")
    with pytest.raises(ConfigError, match=r"staff\.sealed"):
        register.load_index(site, other)
    moved = sealed.path_of(site, "partners")
    moved.write_bytes(sealed.path_of(site, "staff").read_bytes())
    with pytest.raises(ConfigError, match=r"partners\.sealed"):
        register.load_index(site, site_keys)


@pytest.mark.parametrize(
    "damage",
    [
        lambda b: b[:-1],
        lambda b: b[: len(b) // 2],
        lambda b: b"x" + b[1:],
        lambda b: b[:-40] + bytes([b[-40] ^ 1]) + b[-39:],
        lambda b: b"",
    ],
)
def test_a_damaged_table_is_refused(site: Path, site_keys: Keys, put: Put, damage: Callable[[bytes], bytes]) -> None:
    register.import_table(site, "cases", put("c.csv", CASES), site_keys, NOW)
    path = sealed.path_of(site, "cases")
    path.write_bytes(damage(path.read_bytes()))
    with pytest.raises(ConfigError):
        register.load_index(site, site_keys)


def test_an_empty_site_loads(site: Path, site_keys: Keys) -> None:
    index = register.load_index(site, site_keys)
    assert (bool(index), index.generation, index.names("표나린"), index.party("@mir").staff_id) == (False, "", [], None)


def test_generation_changes_with_any_table(site: Path, site_keys: Keys, put: Put) -> None:
    seen = {""}
    for n, kind in enumerate((*register.KINDS, "cases")):
        register.import_table(site, kind, put(f"{kind}.csv", TABLES[kind]), site_keys, datetime(2026, 11, 20, 9, n, tzinfo=UTC))
        seen.add(register.load_index(site, site_keys).generation)
        assert register.load_index(site, site_keys).generation == register.overview(site, site_keys).generation
    assert len(seen) == len(register.KINDS) + 2


@pytest.mark.parametrize("suffix", ["csv", "CSV"])
def test_inbox(site: Path, site_keys: Keys, suffix: str) -> None:
    inbox = site / "register" / "inbox"
    inbox.mkdir(parents=True)
    (inbox / f"cases-11.{suffix}").write_text(CASES, "utf-8")
    (inbox / "staff.csv").write_text(STAFF, "cp949")
    (inbox / "partners.csv").write_text("기관명,구분\n비밀기관,police\n", "utf-8")
    (inbox / "readme.csv").write_text("x", "utf-8")
    (inbox / ".groups.csv").write_text("x", "utf-8")
    reports = register.import_inbox(site, site_keys, NOW, settle=0)
    assert [(r.kind, r.ok) for r in reports] == [("staff", True), ("cases", True), ("partners", False)]
    assert sorted(p.name for p in inbox.iterdir()) == [".groups.csv", ".taken", "bad", "readme.csv"]
    assert sorted(p.name for p in (inbox / "bad").iterdir()) == ["partners.csv", "partners.csv.error.txt"]
    note = (inbox / "bad" / "partners.csv.error.txt").read_text("utf-8")
    assert "주소" in note
    assert "비밀기관" not in note
    assert register.import_inbox(site, site_keys, NOW, settle=0) == []
    assert register.load_index(site, site_keys).counts["cases"] == 5


def test_a_file_that_changes_while_it_is_read_is_imported_again(
    site: Path, site_keys: Keys, monkeypatch: pytest.MonkeyPatch
) -> None:
    inbox = site / "register" / "inbox"
    inbox.mkdir(parents=True)
    (inbox / "staff.csv").write_text(STAFF, "utf-8")
    read = inbox_of.read_file

    def growing(kind: str, path: Path) -> object:
        data = read(kind, path)
        with path.open("a") as file:
            file.write("T06,새봄,하천과,주무관,,,,,none\n")
        return data

    monkeypatch.setattr(inbox_of, "read_file", growing)
    assert [one.rows for one in register.import_inbox(site, site_keys, NOW, settle=0)] == [5]
    monkeypatch.undo()
    (report,) = register.import_inbox(site, site_keys, NOW, settle=0)
    assert (report.ok, report.rows, report.details["again"]) == (True, 6, 1)
    assert register.import_inbox(site, site_keys, NOW, settle=0) == []


def test_the_command_line(site: Path, put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    from click.testing import CliRunner

    from dlp.cli import command_named

    def run(*words: str) -> tuple[int, str]:
        done = CliRunner().invoke(command_named("register"), list(words), obj=site)
        return done.exit_code, done.output

    (site / "dlp.yaml").write_text("schema: 1\n", "utf-8")
    assert run("import", "staff", str(put("staff.csv", STAFF)))[0] == 0
    assert run("import", "cases", str(put("cases.csv", CASES)))[0] == 0
    status, said = run("import", "cases", str(put("bad.csv", CASES.replace("2026-09-01", "2026-13-01"))))
    assert status == 1
    assert "bad.csv: 5행: '종결일' 열" in said
    assert "2026-13-01" not in said
    status, shown = run("show")
    assert status == 0
    assert "표나린" not in shown
    status, shown = run("show", "--format", "jsonl")
    assert '"kind": "cases", "rows": 5' in shown
    assert run("show", "--format", "xml")[0] == 2
