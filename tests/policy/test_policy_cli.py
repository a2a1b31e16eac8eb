"""`dlp policy lint|test|show` on a site folder: exit codes, tables, JSON Lines."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dlp.app.init import init
from dlp.cli import command_named
from dlp.office.doctor import examine


@pytest.fixture
def site(tmp_path: Path, default_texts: tuple[str, str]) -> Path:
    for name, text in zip(("policy.yaml", "exceptions.yaml"), default_texts, strict=True):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def run(site: Path, *arguments: str) -> Result:
    (site / "keys").mkdir(exist_ok=True)  # what makes a folder a site
    return CliRunner().invoke(command_named("policy"), list(arguments), obj=site)


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_lint_clean(site: Path) -> None:
    result = run(site, "lint")
    assert result.exit_code == 0
    assert "문제가 없습니다" in result.stdout
    assert run(site, "lint", "--format", "jsonl").stdout == ""


def test_lint_errors(site: Path) -> None:
    change(site / "policy.yaml", "then: block", "then: stop")
    change(site / "policy.yaml", "mass_subjects: 5", "mass_subjects: x")
    result = run(site, "lint", "--format", "jsonl")
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert result.exit_code == 1
    assert [row["severity"] for row in rows] == ["error", "error"]
    assert rows[1]["where"].endswith("rule requester-data-to-interested, then")
    table = run(site, "lint")
    assert table.exit_code == 1
    assert "오류" in table.stdout


def test_lint_warnings(site: Path) -> None:
    soon = (datetime.now(UTC) + timedelta(days=3)).date()
    (site / "exceptions.yaml").write_text(
        f"""exceptions:
  - id: soon
    rule: mass-disclosure
    owner: a
    approved_by: b
    ground: 18-2-2
    reason: c
    expires: {soon}
    when: r.partner_kind == "assembly"
""",
        "utf-8",
    )
    result = run(site, "lint", "--format", "jsonl")
    assert result.exit_code == 1
    (row,) = map(json.loads, result.stdout.splitlines())
    assert (row["severity"], row["code"], row["where"]) == ("warning", "expires-soon", "line 2, exception soon")


def test_tests_pass(site: Path) -> None:
    result = run(site, "test")
    assert result.exit_code == 0
    assert "0개 실패" in result.stdout
    assert "requester-data-to-interested" in result.stdout
    rows = [json.loads(line) for line in run(site, "test", "--format", "jsonl").stdout.splitlines()]
    assert rows
    assert all(row["passed"] for row in rows)
    assert len(run(site, "test", "--all").stdout.splitlines()) > len(rows)


def test_a_failing_test_is_named(site: Path) -> None:
    change(site / "policy.yaml", "> set.closed_grace_days", ">= set.closed_grace_days")
    result = run(site, "test")
    assert result.exit_code == 1
    assert "유예 기간의 마지막 날" in result.stdout
    assert "miss 이어야 하는데 hit 입니다" in result.stdout


def test_show(site: Path) -> None:
    rows = [json.loads(line) for line in run(site, "show", "--format", "jsonl").stdout.splitlines()]
    assert rows[0]["then"] == "block"
    assert rows[-1]["then"] == "allow"
    assert "contact-by-interested" in run(site, "show").stdout


@pytest.mark.parametrize("command", ["lint", "test", "show"])
def test_what_cannot_run_is_2(tmp_path: Path, command: str) -> None:
    missing = run(tmp_path, command)
    assert missing.exit_code == 2
    assert "파일이 없습니다" in missing.stderr
    (tmp_path / "policy.yaml").write_bytes(b"\xff\xfe\x00")
    assert run(tmp_path, command).exit_code == 2
    assert run(tmp_path, command, "--format", "xml").exit_code == 2


@pytest.mark.parametrize("command", ["test", "show"])
def test_a_broken_policy_is_not_run(site: Path, command: str) -> None:
    change(site / "policy.yaml", "then: block", "then: stop")
    result = run(site, command)
    assert result.exit_code == 2
    assert result.stdout == ""
    assert "가운데 하나여야" in result.stderr


def test_no_exceptions_file_means_no_exceptions(site: Path) -> None:
    (site / "exceptions.yaml").unlink()
    assert run(site, "lint").exit_code == 0


@pytest.mark.parametrize("spoilt", ["words", "day"])
def test_a_site_that_no_command_opens_has_a_problem(tmp_path: Path, spoilt: str) -> None:
    init(tmp_path)
    assert run(tmp_path, "lint").exit_code == 0
    if spoilt == "words":
        with (tmp_path / "lexicons.yaml").open("a", encoding="utf-8") as file:
            file.write("\nno_such_list: [x]\n")
    else:
        later = datetime.now(UTC) + timedelta(days=30)
        change(tmp_path / "policy.yaml", "rules:", f"effective_from: {later:%Y-%m-%dT00:00:00+09:00}\nrules:")
    found = run(tmp_path, "lint", "--format", "jsonl")
    (row,) = [row for line in found.stdout.splitlines() if (row := json.loads(line))["severity"] == "error"]
    assert found.exit_code == 1
    assert Path(row["file"]).name == ("lexicons.yaml" if spoilt == "words" else "policy.yaml")
    assert row["where"].endswith("no_such_list" if spoilt == "words" else "effective_from")
    look = "settings" if spoilt == "words" else "policy"
    (sign,) = [one for one in examine(tmp_path, datetime.now(UTC), only={look}) if one.state == "bad"]
    assert Path(row["file"]).name in sign.text
