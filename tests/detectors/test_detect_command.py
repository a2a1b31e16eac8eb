"""`dlp detect`: what it prints, and that it prints no values."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from dlp.cli import cli

TEXT = "청구인 윤하람(010-0345-6789), 주민번호 031231-1001236"


def run(*args, stdin=None):
    return CliRunner().invoke(cli, ["detect", *map(str, args)], input=stdin)


def test_json_lines_in_and_out(tmp_path):
    file = tmp_path / "texts.jsonl"
    file.write_text(json.dumps({"id": "a", "text": TEXT}) + "\n\n" + json.dumps({"id": 7, "text": "안녕하세요"}) + "\n", "utf-8")
    result = run("--format", "jsonl", file)
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 0
    assert [line["id"] for line in lines] == ["a", 7]
    assert lines[1]["findings"] == []
    found = lines[0]["findings"]
    assert [f["entity"] for f in found] == ["PERSON", "PHONE_NUMBER", "KR_RRN"]
    assert set(found[0]) == {"entity", "part", "start", "end", "score", "masked", "known", "how"}
    assert TEXT[found[1]["start"] : found[1]["end"]] == "010-0345-6789"
    assert found[0]["known"] is False


@pytest.mark.parametrize("form", ["table", "jsonl"])
def test_no_values_on_the_screen(tmp_path, form):
    file = tmp_path / "text.txt"
    file.write_text(TEXT, "utf-8")
    shown = run("--format", form, file).output
    assert ("주민등록번호" if form == "table" else "KR_RRN") in shown
    for value in ("6789", "1001236", "하람"):
        assert value not in shown


def test_standard_input():
    result = run("--format", "jsonl", "-", stdin=json.dumps({"id": "x", "text": TEXT}))
    assert len(json.loads(result.stdout)["findings"]) == 3


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("{", "line 2"),
        ("[1]", "line 2"),
        ('{"id": "a"}', "line 2: text"),
        ('{"text": "a"}', "line 2: id"),
        ('{"id": "a", "text": 1}', "line 2: text"),
    ],
)
def test_a_bad_line_is_named(tmp_path, line, place):
    file = tmp_path / "texts.jsonl"
    file.write_text('{"id": 1, "text": "a"}\n' + line, "utf-8")
    result = run(file)
    assert result.exit_code != 0
    assert place in str(result.exception) + result.output
    assert "texts.jsonl" in str(result.exception) + result.output


def test_a_file_that_is_not_there(tmp_path):
    assert run(tmp_path / "none.txt").exit_code != 0
