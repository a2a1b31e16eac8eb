"""Every policy that was in force can be read by its name; one that says a later day waits for it, and the one before goes on."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig
from town import BLOCKED

from dlp import keys
from dlp.app import history
from dlp.app.site import Site
from dlp.app.texts import texts_of
from dlp.ports import ConfigError, StoreError
from dlp.store import FILE

As = Callable[..., "CompletedProcess[str]"]
VERSION = 'version: "2026-11-22"'
CLOCKS = ("dlp.app.site", "dlp.office.policy_check", "dlp.office.policies")


def wait_until(moment: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program's clock, in this process, be past it."""
    ahead = moment - datetime.now(UTC) + timedelta(seconds=1)

    class Ahead(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return datetime.now(tz) + ahead

    for module in CLOCKS:
        monkeypatch.setattr(f"{module}.datetime", Ahead)


@pytest.fixture(autouse=True)
def _why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_REASON", "점검")


def later(site: Path, version: str, starts: str = "", old: str = VERSION) -> str:
    """policy.yaml becomes another version, in which nothing is stopped any more."""
    dated = f"\neffective_from: {starts}" if starts else ""
    text = (site / "policy.yaml").read_text("utf-8")
    assert old in text
    text = text.replace(old, f'version: "{version}"{dated}', 1).replace("default_mode: enforce", "default_mode: shadow", 1)
    (site / "policy.yaml").write_text(text, "utf-8")
    return text


def soon(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat(timespec="seconds")


def rows(done: CompletedProcess[str]) -> list[dict[str, Any]]:
    assert done.returncode in (0, 1), done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_what_decided_is_read_by_the_version_a_decision_names(site: Path, run: As) -> None:
    first = texts_of(site)
    later(site, "2026-12-01")
    with Site.open(site) as opened:
        passed = opened.submit(BLOCKED)
    assert passed.answer.action == "allow"
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        named = [
            json.loads(body)["policy_hash"] for (body,) in connection.execute("SELECT body FROM journal WHERE kind = 'decided'")
        ]
    found = rows(run("policy", "history", "--format", "jsonl"))
    assert [(one["version"], one["state"]) for one in found] == [("2026-11-22", "ended"), ("2026-12-01", "in force")]
    assert {*named} <= {one["hash"] for one in found}
    assert found[0]["until"] == found[1]["since"]
    ring = keys.load(site / "keys")
    for name in ("2026-11-22", named[0], named[0][:6]):
        assert history.texts_of(site, ring, history.named(history.versions(site, ring), name)) == first
        assert run("policy", "show", "--version", name, "--text", "policy").stdout.rstrip() == first["policy.yaml"].rstrip()
    modes = {one["mode"] for one in rows(run("policy", "show", "--version", "2026-11-22", "--format", "jsonl"))}
    assert modes == {"enforce"}
    for path in (site / "policies").iterdir():
        assert path.stat().st_mode & 0o077 == 0
        assert b"rules" not in path.read_bytes()


def test_a_policy_that_comes_back_is_in_force_again_and_kept_once(site: Path, run: As) -> None:
    first = (site / "policy.yaml").read_text("utf-8")
    with Site.open(site) as opened:
        assert opened.submit(BLOCKED).answer.action == "block"
        for text in (later(site, "2026-12-01"), first, first):
            (site / "policy.yaml").write_text(text, "utf-8")
            assert opened.reload_policy()
    assert [one["version"] for one in rows(run("policy", "history", "--format", "jsonl"))] == [
        "2026-11-22",
        "2026-12-01",
        "2026-11-22",
    ]
    assert len(list((site / "policies").iterdir())) == 2


def test_a_later_day_waits_and_comes_between_two_messages(site: Path, run: As, monkeypatch: pytest.MonkeyPatch) -> None:
    with Site.open(site) as opened:
        assert opened.submit(BLOCKED).answer.action == "block"
    starts = datetime.now(UTC) + timedelta(hours=1)
    later(site, "2026-12-01", starts.isoformat(timespec="seconds"))
    with Site.open(site) as opened:  # a start while it waits takes what was before
        assert opened.scan(BLOCKED).action == "block"
        states = [(one["version"], one["state"]) for one in rows(run("policy", "history", "--format", "jsonl"))]
        assert states == [("2026-11-22", "in force"), ("2026-12-01", "waiting")]
        assert {one["mode"] for one in rows(run("policy", "show", "--format", "jsonl"))} == {"enforce"}
        with closing(sqlite3.connect(site / FILE)) as connection, connection:
            before = connection.execute("SELECT count(*) FROM journal").fetchone()
        assert opened.reload_policy()
        with closing(sqlite3.connect(site / FILE)) as connection, connection:
            assert connection.execute("SELECT count(*) FROM journal").fetchone() == before, "nothing came into force"
        assert opened.submit(BLOCKED).answer.action == "block"
        wait_until(starts, monkeypatch)
        assert opened.submit(BLOCKED).answer.action == "allow"
    assert [(one["version"], one["state"]) for one in rows(run("policy", "history", "--format", "jsonl"))] == [
        ("2026-11-22", "ended"),
        ("2026-12-01", "in force"),
    ]


def test_nothing_before_it_is_refused_and_said(site: Path, run: As) -> None:
    fresh = site.parent / "fresh"
    assert rig.here(fresh, "init").returncode == 0
    later(fresh, "2026-12-01", "2099-01-01")
    with pytest.raises(ConfigError, match="effective_from"):
        Site.open(fresh)


def test_two_persons_make_a_later_policy_and_it_takes_its_day(
    run: As, staff: dict[str, str], site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (site / "policy.yaml").read_text("utf-8").replace("default_mode: enforce", "default_mode: shadow", 1)
    for starts, version in (("2020-01-01", "2020-01-01"), (soon(-60), "2026-11-30")):
        (tmp_path / "new.yaml").write_text(text.replace(VERSION, f'version: "{version}"\neffective_from: {starts}', 1), "utf-8")
        refused = run("policy", "propose", "--policy", str(tmp_path / "new.yaml"), "--reason", "개정", by=staff["RV01"])
        assert (refused.returncode, "effective_from" in refused.stderr) == (2, True), refused.stderr
    begins = datetime.now(UTC) + timedelta(hours=1)
    day = begins.isoformat(timespec="seconds")
    (tmp_path / "new.yaml").write_text(text.replace(VERSION, f'version: "2026-12-01"\neffective_from: {day}', 1), "utf-8")
    asked = run("policy", "propose", "--policy", str(tmp_path / "new.yaml"), "--reason", "개정", by=staff["RV01"])
    number = asked.stdout.split()[0]
    shown = run("proposal", "show", number, by=staff["CP01"]).stdout
    assert day[:16] in shown
    assert "default_mode" in shown
    assert run("proposal", "approve", number, "--in-spite-of-tests", by=staff["CP01"]).returncode == 0
    found = rows(run("policy", "history", "--format", "jsonl", by=staff["CP01"]))
    assert [(one["version"], one["state"]) for one in found] == [("2026-11-22", "in force"), ("2026-12-01", "waiting")]
    with Site.open(site) as opened:
        assert opened.submit(BLOCKED).answer.action == "block"
        assert not opened.trouble
        # another change meanwhile begins with what was approved last, not with what is in force
        more = run("policy", "mode", "mass-disclosure", "shadow", "--reason", "오탐", by=staff["RV01"])
        assert run("proposal", "approve", more.stdout.split()[0], "--in-spite-of-tests", by=staff["CP01"]).returncode == 0
        assert opened.reload_policy()
        assert opened.submit({**BLOCKED, "id": "again"}).answer.action == "block"
        wait_until(begins, monkeypatch)
        assert opened.submit({**BLOCKED, "id": "later"}).answer.action == "allow"
    found = rows(run("policy", "history", "--format", "jsonl", by=staff["CP01"]))
    assert [(one["version"], one["operator"], one["second"]) for one in found] == [
        ("2026-11-22", "", ""),
        ("2026-12-01", "RV01", "CP01"),
    ]


def test_a_day_that_is_over_is_said_by_lint(site: Path, run: As) -> None:
    text = later(site, "2026-12-01", "2020-01-01")
    (site / "policy.yaml").write_text(text.replace("default_mode: shadow", "default_mode: enforce"), "utf-8")
    (row,) = rows(run("policy", "lint", "--format", "jsonl"))
    assert (row["code"], "never in force" in row["text"]) == ("effective-from", True)
    with Site.open(site) as opened:
        opened.submit(BLOCKED)
    (row,) = rows(run("policy", "lint", "--format", "jsonl"))
    assert "in force since" in row["text"]


def test_what_was_written_past_the_program_is_no_history(site: Path, run: As) -> None:
    with Site.open(site) as opened:
        opened.submit(BLOCKED)
    ring = keys.load(site / "keys")
    (one,) = history.versions(site, ring)
    path = site / "policies" / f"{one.sha256}.sealed"
    good = path.read_bytes()
    for bad in (b"", b"\xff" * 40, good[:-1], good[:40] + bytes([good[40] ^ 1]) + good[41:]):
        path.write_bytes(bad)
        done = run("policy", "show", "--version", one.hash)
        assert (done.returncode, done.stdout) == (2, ""), bad[:4]
    path.unlink()
    assert run("policy", "show", "--version", one.hash).returncode == 2
    with Site.open(site) as opened:  # it is in force, so its text is there
        opened.submit({**BLOCKED, "id": "m-2"})
    assert path.exists()
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("UPDATE journal SET body = replace(body, '2026-11-22', '2025-01-01') WHERE kind = 'policy-in-force'")
    done = run("policy", "history")
    assert (done.returncode, done.stdout) == (2, "")


@pytest.mark.parametrize("name", ["2030-01-01", "zzzz", "1", "", "../../keys/seal.key", "/etc/shadow", "none.yaml", "함초롬"])
def test_a_name_that_is_none_is_an_error_and_shows_nothing(site: Path, run: As, name: str) -> None:
    for words in (("policy", "diff", name), ("policy", "show", "--version", name or "-")):
        done = run(*words)
        assert done.returncode == 2
        assert done.stdout == ""
        assert "Traceback" not in done.stderr


def test_what_cannot_be_kept_does_not_come_into_force(site: Path) -> None:
    with Site.open(site) as opened:
        assert opened.submit(BLOCKED).answer.action == "block"
        (site / "policies").rename(site / "was")
        (site / "policies").write_text("in the way")
        later(site, "2026-12-01")
        assert not opened.reload_policy()
        assert "policy" in opened.trouble
        assert opened.submit({**BLOCKED, "id": "m-2"}).answer.action == "block"
    with Site.open(site) as opened, pytest.raises(StoreError):
        opened.submit({**BLOCKED, "id": "m-3"})


def test_the_day_must_be_written_plainly(site: Path, run: As) -> None:
    for wrong in ("tomorrow", "2026-13-01", "20261201", "2026-12-01T09:00:00", "1", "[]", "2026-12-01 09:00"):
        text = (site / "policy.yaml").read_text("utf-8")
        (site / "policy.yaml").write_text(text.replace(VERSION, f"{VERSION}\neffective_from: {wrong}", 1), "utf-8")
        with pytest.raises(ConfigError) as refused:
            Site.open(site)
        assert "effective_from" in str(refused.value), wrong
        (site / "policy.yaml").write_text(text, "utf-8")


def test_a_text_that_holds_a_requesters_data_is_shown_without_it(site: Path, run: As) -> None:
    (site / "lexicons.yaml").write_text(f"schema: 1\nplaceholders: ['{rig.MOBILE}', '{rig.MAIL}', '02-120']\n", "utf-8")
    with Site.open(site) as opened:
        opened.submit(BLOCKED)
    shown = run("policy", "show", "--text", "lexicons").stdout
    assert "02-120" in shown
    assert not any(value in shown for value in (rig.MOBILE, rig.MAIL))
