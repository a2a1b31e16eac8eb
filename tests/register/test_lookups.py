"""The case system's access log: every spelling of header and time, whose duty a case is, once each, and what was sent afterwards."""

from __future__ import annotations

import json
import sys
from datetime import UTC, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "whole"))

import whole_rig as rig

import dlp
from dlp.ledgers.lookups import ASKED, LOOKED_UP, RULE
from dlp.model import Outcome
from dlp.register import lookups
from dlp.register.problems import Wrong
from dlp.register.reading import Unreadable

HEADS = (
    "접속일시,사번,접수번호,수행업무", "조회일시,사용자ID,사건번호,행위", "No,로그 일시,취급자,접속지 IP,처리한 정보주체 정보,업무 내용", "time,user,case no,action",
    "조회일자,조회시각,접속자,민원번호,메뉴명",
)  # fmt: skip
NOON = datetime(2026, 11, 20, 14, 5, 9, tzinfo=lookups.KST)
TIMES = (
    "2026-11-20 14:05:09", "2026-11-20T14:05:09", "2026.11.20 14:05:09", "2026/11/20 14:05:09", "20261120140509", "2026. 11. 20. 14:05:09", "2026-11-20 오후 2:05:09",
    "2026년 11월 20일 14시 05분 09초", "2026-11-20 2:05:09 PM", "2026-11-20T05:05:09Z", "2026-11-20T14:05:09+09:00", "2026-11-20 14:05:09.123", "2026-11-20(금) 14:05:09",
)  # fmt: skip
WITHOUT = ("GR02", "GR03")
"""Of the case of GR01: the interested director and somebody of another department."""


@pytest.mark.parametrize("text", TIMES, ids=range(len(TIMES)))
def test_a_time_in_any_spelling_that_exports_have(text: str) -> None:
    assert lookups.moment(text) == NOON


@pytest.mark.parametrize(
    "text", ["", "어제", "2026-11-20", "2026-13-20 10:00:00", "2026-11-20 25:00:00", "14:05:09", "2026-11-20T14:05+99:00"]
)
def test_what_is_no_time_is_an_error(text: str) -> None:
    with pytest.raises(Wrong):
        lookups.moment(text)


@pytest.mark.parametrize("head", HEADS, ids=range(len(HEADS)))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_a_log_under_any_header_and_encoding(head: str, encoding: str) -> None:
    cells = []
    for name in head.split(","):
        column = lookups._known().get(lookups.plain(name), "")
        split = "조회일자" in head
        values = {
            "at": "14:05:09" if split else "2026-11-20 14:05:09",
            "day": "2026-11-20",
            "staff_id": "gr03",
            "case_no": "5099 0011",
            "task": "엑셀 다운로드",
        }
        cells.append(values.get(column, "7"))
    text = f"사건 시스템 접속기록\n\n{head}\n{','.join(cells)}\n"
    log = lookups.read(text.encode(encoding), str.upper)
    assert log.problems == []
    assert [(row.at, row.staff_id, row.case_no, row.task) for row in log.rows] == [(NOON, "GR03", "50990011", "download")]


def test_whatever_is_wrong_with_the_cells_of_one_row_every_row_is_read_or_named() -> None:
    """A quote too many anywhere, a cell that is missing or too many, a file that ends within its last row."""

    def known(cell: str) -> str:
        if cell not in [f"GR{n:02}" for n in range(6)]:
            raise Wrong("is in no table")
        return cell

    whole = [f"2026-11-20 10:00:{n:02},GR{n:02},509900{n:02},조회,10.0.0.{n}" for n in range(6)]
    for row, at in product(range(6), range(len(whole[0]))):
        for spoilt in (whole[row][:at] + '"' + whole[row][at:], whole[row][:at] + "," + whole[row][at:], whole[row][:at]):
            lines = ["접속일시,사번,접수번호,수행업무,접속지", *whole[:row], spoilt, *whole[row + 1 :]]
            log = lookups.read("\n".join(lines).encode() + b"\n", known)
            read = {(one.staff_id, one.case_no) for one in log.rows}
            named = {one.line for one in log.problems}
            for n in range(6):
                if n != row:
                    assert (f"GR{n:02}", f"509900{n:02}") in read or n + 2 in named, (spoilt, n)
            assert row + 2 in named or (f"GR{row:02}", f"509900{row:02}") in read or sum(map(bool, spoilt.split(","))) < 2, spoilt
    cut = lookups.read("접속일시,사번,접수번호,수행업무,접속지\n".encode() + "\n".join([*whole[:5], whole[5][:35]]).encode(), known)
    assert 7 in {one.line for one in cut.problems}


def test_bad_rows_are_named_and_never_quoted() -> None:
    text = f"접속일시,사번,접수번호\n어제,GR01,50990011\n2026-11-20 10:00:00,GR01,{rig.NAME}\n2026-11-20 10:00:00,GR01,50990011\n"
    log = lookups.read(text.encode(), str)
    assert [(one.line, one.column) for one in log.problems] == [(2, "접속일시"), (3, "접수번호")]
    assert rig.NAME not in " ".join(map(str, log.problems))
    assert len(log.rows) == 1
    with pytest.raises(Unreadable):
        lookups.read("이름,주소\n가,나\n".encode(), str)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return rig.make_site(tmp_path_factory.mktemp("lookups") / "site")


def imported(site: Path, rows: list[str], *, form: str = "json") -> tuple[int, Any, str]:
    file = site.parent / "log.csv"
    file.write_text("접속일시,사번,접수번호,수행업무\n" + "\n".join(rows) + "\n", "utf-8")
    done = rig.here(site, "lookups", "import", str(file), "--as", "auditor", "--format", form)
    return done.returncode, json.loads(done.stdout) if form == "json" and done.stdout else done.stdout, done.stderr


def test_who_has_a_part_is_left_alone_and_everybody_else_is_asked(site: Path) -> None:
    """Every official × every case, three times each: the parts are those of the register."""
    parts = {("GR01", rig.CASE), ("GR03", rig.OTHER_CASE), *product(("GR04", "GR05"), (rig.CASE, rig.OTHER_CASE))}
    people, cases = ("GR01", "GR02", "GR03", "GR04", "GR05"), (rig.CASE, rig.OTHER_CASE)
    day = datetime.now(lookups.KST) - timedelta(days=2)
    rows = [
        f"{day + timedelta(minutes=n):%Y-%m-%d %H:%M:%S},{who},{case},{('조회', '인쇄', '저장')[n]}"
        for who, case, n in product(people, cases, range(3))
    ]
    with dlp.open_site(site) as opened:
        message = opened.submit(
            rig.message(f"정보공개 청구 {rig.CASE} 건 청구인 {rig.NAME} {rig.MOBILE}", "x@elsewhere.example", sender=rig.UNINVOLVED)
        )
        opened.recording.done(message.ticket_id, Outcome("refused"))
        called = opened.submit(rig.message("한번 뵙고 싶습니다. 국장입니다", rig.MAIL, sender=rig.DIRECTOR, ident="m-2"))
        opened.recording.done(called.ticket_id, Outcome("refused"))
    status, row, err = imported(
        site, [*rows, f"{day:%Y-%m-%d %H:%M:%S},GR03,99999999,조회", f"{day:%Y-%m-%d %H:%M:%S},NOBODY1,{rig.CASE},조회"]
    )
    assert status == 1, err
    assert (row["rows"], row["unknown_cases"], row["named"]) == (31, 1, 1)
    wanted = set(product(people, cases)) - parts
    assert (len(row["incidents"]), row["without_part"]) == (len(wanted), 3 * len(wanted))
    listed = rig.rows(rig.here(site, "lookups", "list", "--format", "jsonl"))
    assert {(one["staff_id"], one["case_no"]) for one in listed} == wanted
    assert all(one["tasks"] == {"view": 1, "print": 1, "download": 1} for one in listed)
    near = {(one["staff_id"], one["case_no"]): one["near"] for one in listed}
    assert (near["GR02", rig.CASE], near["GR03", rig.CASE], near["GR02", rig.OTHER_CASE]) == ("interested", "", "")
    after = {one["staff_id"]: [step["id"] for step in one["followed"]] for one in listed if one["case_no"] == rig.CASE}
    assert after == {"GR02": [called.incident_id], "GR03": [message.incident_id]}
    for case in cases:
        found = {
            one["id"] for one in rig.rows(rig.here(site, "incidents", "list", "--case", case, "--rule", RULE, "--format", "jsonl"))
        }
        assert found == {one["incident"] for one in listed if one["case_no"] == case}
    again = imported(site, rows)
    assert (again[0], again[1]["incidents"], again[1]["repeated"]) == (0, [], 3 * len(wanted))
    later = [f"{day + timedelta(hours=5):%Y-%m-%d %H:%M:%S},GR03,{rig.CASE},조회"]
    assert imported(site, [*rows, *later])[1]["without_part"] == 1
    with dlp.open_site(site) as opened:
        store = opened.recording.store
        assert store.verify().whole
        assert sum(one["messages"] for one in store.totals() if one["channel"] == "case-system") == 0, "a look-up is no message"
        whole = store.incident(listed[0]["incident"])
        assert [step["kind"] for step in whole["history"]] == ["decided", LOOKED_UP, "done"]
    letter = rig.here(site, "subject", "explain", rig.CASE, "--as", "cpo").stdout
    assert "사건 처리 시스템에서 이 청구를 맡지 않은 사람" in letter
    assert "GR02" not in letter


def test_the_question_names_what_was_looked_up_and_nobody_else(site: Path, tmp_path: Path) -> None:
    if not rig.rows(rig.here(site, "lookups", "list", "--format", "jsonl")):
        imported(site, [f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S},GR03,{rig.CASE},조회"])
    row = rig.rows(rig.here(site, "lookups", "list", "--format", "jsonl"))[0]
    out = tmp_path / "question.txt"
    done = rig.here(site, "lookups", "ask", row["incident"], "--out", str(out), "--as", "cpo")
    assert done.returncode == 0, done.stderr
    text = out.read_text("utf-8")
    for part in (row["staff_id"], row["case_no"], "소명", "가. 조회한 업무상 사유"):
        assert part in text
    assert rig.NAME not in text
    assert out.stat().st_mode & 0o777 == 0o600
    listed = {one["incident"]: one["asked"] for one in rig.rows(rig.here(site, "lookups", "list", "--format", "jsonl"))}
    assert listed[row["incident"]] == (datetime.now(lookups.KST).date() + timedelta(days=7)).isoformat()
    assert ASKED in {
        step["kind"] for step in rig.rows(rig.here(site, "incidents", "show", row["incident"], "--format", "jsonl"))[0]["history"]
    }
    assert rig.here(site, "lookups", "ask", "INC-none", "--out", str(tmp_path / "n")).returncode == 2
    assert not (tmp_path / "n").exists()
    assert rig.here(site, "lookups", "import", str(tmp_path / "none.csv")).returncode == 2
