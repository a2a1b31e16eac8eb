"""A smaller register on a site with operators: one person asks, another allows, the same file goes in once."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess

import whole_rig as rig

from dlp.store import FILE

As = Callable[..., CompletedProcess[str]]


def test_a_smaller_register_takes_two_persons_and_one_file(run: As, staff: dict[str, str], site: Path, tmp_path: Path) -> None:
    smaller, other = tmp_path / "cases.csv", tmp_path / "other.csv"
    smaller.write_text(f"{rig.CASES_HEAD}\n{rig.CASE_ROW}\n", "utf-8")
    other.write_text(f"{rig.CASES_HEAD}\n", "utf-8")
    words = ("register", "import", "cases", str(smaller), "--shrink", "--reason", "구 자료 정리")
    before = (site / "register" / "cases.sealed").read_bytes()
    assert run(*words[:4], by=staff["AD01"]).returncode == 2
    assert run(*words[:5], by=staff["AD01"]).returncode == 2  # a reason is wanted
    asked = run(*words, by=staff["AD01"])
    number = asked.stdout.strip()
    assert (asked.returncode, number[:3]) == (2, "PR-"), asked.stderr
    assert run("proposal", "approve", number, by=staff["AD01"]).returncode == 2
    assert (site / "register" / "cases.sealed").read_bytes() == before
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    assert run("register", "import", "cases", str(other), *words[4:], by=staff["AD01"]).returncode == 2  # not what was approved
    done = run(*words, by=staff["AD01"])
    assert done.returncode == 0, done.stderr
    assert (site / "register" / "cases.sealed").read_bytes() != before
    with closing(sqlite3.connect(site / FILE)) as journal, journal:
        shrunk = [json.loads(body) for (body,) in journal.execute("SELECT body FROM journal WHERE kind = 'register-shrunk'")]
        told = [json.loads(body) for (body,) in journal.execute("SELECT body FROM journal WHERE kind = 'register-import'")]
    assert [(one["operator"], one["second"]) for one in shrunk] == [("AD01", "CP01")]
    assert (told[-1]["shrink"], told[-1]["reason"]) == (True, "구 자료 정리")
    assert run("journal", "verify", by=staff["AU01"]).returncode == 0


def test_a_case_is_entered_with_right_and_reason(run: As, staff: dict[str, str], site: Path) -> None:
    words = ("register", "add", "case", "--case-no", "50990044", "--requester", "봄다래", "--mobile", "010-0999-8877")
    assert run(*words, "--reason", "접수", by=staff["AN01"]).returncode == 2
    assert run(*words, by=staff["AD01"]).returncode == 2
    done = run(*words, "--reason", "접수", by=staff["AD01"])
    assert done.returncode == 0, done.stderr
    assert "봄다래" not in done.stdout + done.stderr
    with closing(sqlite3.connect(site / FILE)) as journal, journal:
        told = [json.loads(body) for (body,) in journal.execute("SELECT body FROM journal WHERE kind = 'register-import'")]
    assert (told[-1]["added"], told[-1]["operator"], told[-1]["reason"]) == (1, "AD01", "접수")


def test_a_number_that_is_taken_makes_no_joint_case_without_a_word(run: As, staff: dict[str, str], site: Path) -> None:
    """A slip of one digit at the desk would make two strangers requesters of one case; more about whoever stands there is no slip."""

    def add(number: str, name: str, *more: str) -> CompletedProcess[str]:
        words = ("register", "add", "case", "--case-no", number, "--requester", name, "--mobile", "010-0999-8877")
        return run(*words, "--reason", "접수", *more, by=staff["AD01"])

    assert add("50990044", "봄다래").returncode == 0
    for name in ("안개비", "봄다래;안개비", "봄다래 외 1명 안개비"):
        done = add("50990044", name)
        assert done.returncode == 2, name
        assert "안개비" not in done.stderr
    assert "이미 대장에 있는 접수번호입니다" in done.stderr
    assert "--joint" in done.stderr
    assert run("subject", "access", "50990044", by=staff["CP01"]).returncode == 0, "there is one who filed it"
    assert add("50990044", "봄다래", "--email", "bom@letters.example").returncode == 0
    assert add("50990044", "안개비", "--joint").returncode == 0
    assert "2명" in run("subject", "erase", "50990044", by=staff["CP01"]).stderr
