"""Incidents for a SIEM or a spreadsheet: four forms, nothing in them that commands, nothing of anybody's data, every export journalled."""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
import whole_rig as rig

import dlp
from dlp.record import exports

LETTER = f"국장님, 청구인은 {rig.NAME} {rig.MOBILE} 입니다."
EVIL = {
    "id": "INC-1", "at": "2026-11-20T10:00:00+09:00", "channel": "email", "action": "block", "state": "refused", "finished": True,
    "connector": "smtp", "department": '=HYPERLINK("http://x.example","문화|체육=과")]\\\n<0>1 forged', "rules": ["r|1"], "cases": ["50990011"],
    "sender": {"address": "@g***", "relation": "handler"}, "recipients": [{"address": "e***@garam.example", "relation": "interested"}],
    "policy_version": "1",
}  # fmt: skip


@pytest.fixture
def filled(own_site: Path) -> Path:
    with dlp.open_site(own_site) as site:
        for number in range(3):
            site.submit(rig.message(LETTER, rig.DIRECTOR, ident=str(number)))
    return own_site


@pytest.mark.parametrize("form", ["csv", "jsonl", "syslog", "cef"])
def test_every_form_says_the_same_and_is_journalled(filled: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / "out"
    words = ("incidents", "export", "--format", form, "--reason", f"일일 전송 {rig.NAME} {rig.MOBILE}", "--as", "kim")
    assert rig.dlp(filled, *words, "--out", str(out)).returncode == 0
    text = out.read_text("utf-8-sig")
    assert out.stat().st_mode & 0o777 == 0o600
    assert rig.dlp(filled, *words).stdout.lstrip("\ufeff").splitlines() == text.splitlines()
    listed = [row["id"] for row in rig.rows(rig.here(filled, "incidents", "list", "--format", "jsonl"))]
    lines = list(csv.reader(io.StringIO(text)))[1:] if form == "csv" else text.splitlines()
    assert len(lines) == len(listed) == 3
    assert all(ident in "".join(line) for ident, line in zip(listed, lines, strict=True))
    assert all("requester-data-to-interested" in "".join(line) for line in lines)
    assert rig.NAME not in text
    assert rig.MOBILE not in text
    assert rig.dlp(filled, *words, "--out", str(out)).returncode == 2, "a file that is there is not overwritten"
    with closing(sqlite3.connect(filled / "journal.db")) as journal, journal:
        noted = [json.loads(body) for (body,) in journal.execute("SELECT body FROM journal WHERE kind = 'export'")]
    assert [(one["operator"], one["format"], one["rows"]) for one in noted] == [("kim", form, 3)] * 2
    assert not any(word in json.dumps(noted, ensure_ascii=False) for word in (rig.NAME, rig.MOBILE))
    assert rig.here(filled, "journal", "verify").returncode == 0


def test_a_field_reads_the_same_in_every_csv_and_in_syslog(filled: Path) -> None:
    """What a listing and an export both have is written in one way, booleans above all."""
    listed = list(csv.DictReader(io.StringIO(rig.here(filled, "incidents", "list", "--format", "csv").stdout)))
    told = rig.dlp(filled, "incidents", "export", "--reason", "전송", "--as", "kim").stdout.lstrip("\ufeff")
    exported = list(csv.DictReader(io.StringIO(told)))
    same = (
        "id",
        "at",
        "channel",
        "action",
        "state",
        "finished",
        "connector",
        "department",
        "policy_version",
        "verdict",
        "assignee",
    )
    assert len(listed) == 3
    assert [[row[name] for name in same] for row in listed] == [[row[name] for name in same] for row in exported]
    assert {row["finished"] for row in exported} <= {"true", "false"}
    assert 'finished="true"' in exports.syslog_line(EVIL)


def test_a_cell_is_no_formula() -> None:
    (row,) = csv.reader(io.StringIO(exports.csv_line(EVIL), newline=""))
    assert row[exports.COLUMNS.index("department")].startswith("'=HYPERLINK")
    assert row[exports.COLUMNS.index("sender")] == "'@g***"


def test_one_event_is_one_line_of_rfc_5424() -> None:
    line = exports.syslog_line(EVIL)
    assert line.count("\n") == 1
    found = re.fullmatch(r'<(\d+)>1 (\S+) - foi-dlp - (\S+) \[incident@32473((?: \w+="(?:[^"\\\]]|\\["\\\]])*")+)\]\n', line)
    assert found
    assert (found[1], found[2], found[3]) == ("84", EVIL["at"], "INC-1")


def test_one_event_is_one_line_of_cef() -> None:
    line = exports.cef_line(EVIL)
    assert line.count("\n") == 1
    head = re.split(r"(?<!\\)\|", line.rstrip("\n"), maxsplit=7)
    assert head[:5] == ["CEF:0", "FOI-DLP", "dlp", "1", r"r\|1"]
    assert head[6] == "8"
    assert "cs3=\\=HYPERLINK" in head[7]
    assert all(re.fullmatch(r"\w+", key) for key in re.findall(r"(?:^| )([^ =]+)(?<!\\)=", head[7]))


def test_a_reason_is_asked_for(own_site: Path) -> None:
    assert rig.here(own_site, "incidents", "export").returncode == 2
    assert rig.here(own_site, "incidents", "export", "--reason", " ").returncode == 2
