"""What takes two: unsealing, exceptions, rule modes, the policy. And that nothing else gets past the second person."""

from __future__ import annotations

import json
import shutil
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig
from town import BLOCKED, HELD, RAW

from dlp import keys
from dlp.app.site import Site
from dlp.dates import KST
from dlp.desk.rights import Actor, Operator, Role
from dlp.ledgers.proposals import OPEN_FOR, UNSEAL_FOR, What, body_of, folded, objection
from dlp.policy.editing import CannotEdit, with_exception, with_mode
from dlp.ports import StoreError
from dlp.store import FILE, open_store

As = Callable[..., "CompletedProcess[str]"]
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


def person(name: str, *roles: Role) -> Operator:
    return Operator(name, frozenset(roles))


# ---------------------------------------------------------------- the rule of two, alone


def proposal(**more: Any) -> Any:
    body = body_of(What.unseal, "INC-1", reason="r", until=(NOW + OPEN_FOR).isoformat()) | {"operator": "a"} | more
    return folded("PR-1", [(NOW.isoformat(), "proposed", body)])


@pytest.mark.parametrize(
    ("second", "staff", "later", "why"),
    [
        ("a", {}, 0, "another person"),
        ("A", {}, 0, "another person"),
        (" a\u200b", {}, 0, "another person"),
        ("\uff41", {}, 0, "another person"),
        ("b", {}, 0, ""),
        ("b", {"a": person("a", Role.reviewer), "b": person("b", Role.privacy_officer)}, 0, ""),
        ("b", {"a": person("a", Role.privacy_officer), "b": person("b", Role.reviewer)}, 0, ""),
        ("b", {"a": person("a", Role.reviewer), "b": person("b", Role.reviewer)}, 0, "one of the two must be privacy_officer"),
        ("b", {"a": person("a", Role.reviewer), "b": person("b", Role.administrator)}, 0, "your roles"),
        ("b", {"a": person("a", Role.privacy_officer), "b": person("b", Role.auditor)}, 0, "your roles"),
        ("b", {"b": person("b", Role.privacy_officer)}, 0, "no operator any more"),
        ("c", {"a": person("a", Role.reviewer)}, 0, "your roles"),
        ("b", {}, 73, "its time is over"),
    ],
)
def test_who_may_be_the_second(second: str, staff: dict[str, Operator], later: int, why: str) -> None:
    found = objection(proposal(), second, staff, now=NOW + timedelta(hours=later))
    assert (why in found) if why else found == ""


def test_an_approval_does_only_what_its_matter_allows() -> None:
    with pytest.raises(ValueError, match="no such effect"):
        body_of(What.unseal, "x", reason="", until="", effects=[("operator-set", "OP-x", {})])


# ---------------------------------------------------------------- unsealing


def test_unsealing_takes_two_and_works_once(
    run: As, staff: dict[str, str], ids: dict[str, str], site: Path, tmp_path: Path
) -> None:
    out, held = tmp_path / "message", ids["hold"]
    asked = run("held", "unseal", held, "--reason", "결재 문서와 대조", by=staff["RV01"])
    number = asked.stdout.strip()
    for name in ("RV01", "CP01"):  # not approved yet
        assert run("held", "open", held, "--out", str(out), by=staff[name]).returncode == 2
        assert not out.exists()
    assert run("proposal", "approve", number, by=staff["RV01"]).returncode == 2
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    assert run("held", "open", held, "--out", str(out), by=staff["CP01"]).returncode == 2  # who approved did not ask
    done = run("held", "open", held, "--out", str(out), by=staff["RV01"])
    assert done.returncode == 0, done.stderr
    assert out.read_bytes() == RAW
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert rig.NAME not in done.stdout + done.stderr
    out.unlink()
    assert run("held", "open", held, "--out", str(out), by=staff["RV01"]).returncode == 2  # once
    assert not out.exists()
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        refs = [ref for (ref,) in connection.execute("SELECT ref FROM journal WHERE kind = 'unsealed' ORDER BY ref")]
    assert refs == [held, number]
    shown = json.loads(run("incidents", "show", held, "--format", "json", "--reason", "확인", by=staff["AU01"]).stdout)
    last = next(one for one in shown["history"] if one["kind"] == "unsealed")
    assert (last["operator"], last["second"], last["bytes"]) == ("RV01", "CP01", len(RAW))
    concerns = run("access-check", "--month", datetime.now(KST).strftime("%Y-%m"), "--reason", "점검", by=staff["AU01"])
    assert "원문 열람" in concerns.stdout
    assert run("journal", "verify").returncode == 0


def test_an_approved_unsealing_ends_after_its_hour(run: As, ids: dict[str, str], site: Path) -> None:
    number = run("held", "unseal", ids["hold"], "--reason", "확인", "--as", "kim").stdout.strip()
    assert run("proposal", "approve", number, "--as", "lee").returncode == 0
    store = open_store(site, keys.load(site / "keys"))
    with pytest.raises(StoreError, match="no approved unsealing"):
        store.unseal(ids["hold"], actor=Actor("kim"), now=datetime.now(UTC) + UNSEAL_FOR)
    assert store.unseal(ids["hold"], actor=Actor("kim"), now=datetime.now(UTC))[0] == RAW
    store.close()


def test_what_is_not_held_cannot_be_unsealed(run: As, ids: dict[str, str]) -> None:
    for wrong in (ids["block"], "INC-0"):
        done = run("held", "unseal", wrong, "--reason", "확인")
        assert (done.returncode, done.stdout) == (2, "")


def test_the_content_goes_to_no_terminal(ids: dict[str, str], site: Path) -> None:
    """A real terminal: `script` gives the program one."""
    if shutil.which("script") is None:
        pytest.skip("script(1) is missing")
    import subprocess
    import sys

    command = f"{sys.executable} -m dlp --site {site} held open {ids['hold']} --out -"
    done = subprocess.run(
        ["script", "-qec", command, "/dev/null"], cwd=rig.ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    assert "화면에 내지 않습니다" in done.stdout
    assert len(done.stdout.splitlines()) == 1, "and nothing of the message beside it"
    assert done.returncode == 2


# ---------------------------------------------------------------- exceptions and modes


def test_a_false_positive_becomes_an_exception(run: As, staff: dict[str, str], ids: dict[str, str], site: Path) -> None:
    held = ids["hold"]
    assert (
        run("incidents", "resolve", held, "--verdict", "false_positive", "--reason", "협약 기관", by=staff["RV01"]).returncode == 0
    )
    words = ("--name", "police-case", "--owner", "정보공개팀장", "--ground", "18-2-7", "--reason", "수사 협조 공문")
    expires = (date.today() + timedelta(days=30)).isoformat()
    done = run("incidents", "except", held, *words, "--expires", expires, by=staff["RV01"])
    assert done.returncode == 0, done.stderr
    number = done.stdout.strip()
    with Site.open(site) as opened:
        assert opened.scan(HELD).action == "hold"  # nothing is in force yet
    assert "police-case" in run("proposal", "show", number, by=staff["CP01"]).stdout
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    with Site.open(site) as opened:
        answer = opened.scan(HELD)
        assert answer.action != "hold"
        assert [r.exception for r in answer.verdict.decision.reasons if r.exception] == ["police-case"]
        assert opened.scan(BLOCKED).action == "block"
        other = {**HELD, "recipients": [{"address": rig.OUTSIDE}]}
        assert opened.scan(other).action == "block"  # no wider than the incident
    assert not (site / "proposals" / number).exists()


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("--expires", "2020-01-01"), "--expires"),
        (("--expires", "2099-01-01"), "--expires"),
        (("--expires", "morgen"), "--expires"),
        (("--rule", "mass-disclosure"), "관여하지 않았습니다"),
        (("--ground", "18-2-4"), "ground"),
        (("--ground", "own-law"), "article"),
        (("--name", "Police Case"), "id"),
        (("--when", "r.kind =="), "when"),
    ],
)
def test_an_exception_that_is_none(run: As, ids: dict[str, str], site: Path, words: tuple[str, str], why: str) -> None:
    good = {
        "--name": "police-case", "--owner": "팀장", "--ground": "18-2-7", "--reason": "공문",
        "--expires": (date.today() + timedelta(days=30)).isoformat(),
    }  # fmt: skip
    line = [word for pair in {**good, words[0]: words[1]}.items() for word in pair]
    done = run("incidents", "except", ids["hold"], *line)
    assert (done.returncode, done.stdout) == (2, "")
    assert why in done.stderr
    assert "Traceback" not in done.stderr
    assert not list(site.glob("proposals/*"))


def test_an_unapproved_policy_is_not_in_force(run: As, staff: dict[str, str], site: Path) -> None:
    """Whoever writes into policy.yaml past the second person changes nothing, and doctor says so."""
    rig.edit(site, "policy.yaml", "  - id: partner-without-basis", "  - id: partner-without-basis\n    mode: off")
    with Site.open(site) as opened:
        assert opened.scan(HELD).action == "hold"
        assert "approved" in opened.trouble["approval"]
        assert opened.reload_policy()
        assert opened.scan(HELD).action == "hold"
    assert "승인" in run("doctor").stdout
    done = run("policy", "propose", "--reason", "협의 끝", by=staff["RV01"])
    assert done.returncode == 0, done.stderr
    shown = run("proposal", "show", done.stdout.strip(), by=staff["CP01"]).stdout
    assert "partner-without-basis: enforce hold -> off hold" in shown
    assert run("proposal", "approve", done.stdout.strip(), by=staff["CP01"]).returncode == 0
    with Site.open(site) as opened:
        assert opened.scan(HELD).action != "hold"
        assert "approval" not in opened.trouble


def test_a_mode_is_changed_by_two(run: As, staff: dict[str, str], site: Path) -> None:
    before = (site / "policy.yaml").read_text("utf-8")
    number = run("policy", "mode", "partner-without-basis", "shadow", "--reason", "시험", by=staff["RV01"]).stdout.strip()
    assert (site / "policy.yaml").read_text("utf-8") == before
    assert run("proposal", "reject", number, "--reason", "이유 부족", by=staff["CP01"]).returncode == 0
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 2
    number = run("policy", "mode", "partner-without-basis", "shadow", "--reason", "시험", by=staff["RV01"]).stdout.strip()
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    after = (site / "policy.yaml").read_text("utf-8")
    assert [line for line in after.splitlines() if line not in before.splitlines()] == ["    mode: shadow"]


def test_both_persons_see_which_tests_a_change_breaks_and_say_so(run: As, staff: dict[str, str]) -> None:
    for rule, breaks in (("partner-without-basis", False), ("requester-data-to-interested", True)):
        asked = run("policy", "mode", rule, "off", "--reason", "시험", by=staff["RV01"])
        number = asked.stdout.split()[0]
        assert (asked.returncode, "시험 실패: " in asked.stderr) == (int(breaks), breaks)
        facts = json.loads(run("proposal", "show", number, "--format", "json", by=staff["CP01"]).stdout)["facts"]
        assert bool(facts.get("tests_failed")) is breaks
        if breaks:
            assert "실패한 시험" in run("proposal", "show", number, by=staff["CP01"]).stdout
            refused = run("proposal", "approve", number, by=staff["CP01"])
            assert refused.returncode == 2
            assert all(each in refused.stderr for each in ("--in-spite-of-tests", *facts["tests_failed"]))
        despite = ("--in-spite-of-tests",) if breaks else ()
        assert run("proposal", "approve", number, *despite, by=staff["CP01"]).returncode == 0
        again = run("proposal", "approve", number, *despite, by=staff["CP01"])
        assert (again.returncode, "다시 제안하십시오" in again.stderr) == (2, False), again.stderr


BROKEN = """
  - id: new-rule
    title: 새 규칙
    why: 시험이 틀린 규칙
    law: [개인정보 보호법 제29조]
    scope: recipient
    when: 'm.context && r.kind == "staff"'
    then: alert
    tests:
      - name: 맞지 않는다
        given: {m.context: true, r.kind: external}
        expect: hit
      - name: 맞지 않는 것이 맞다
        given: {m.context: false, r.kind: staff}
        expect: miss
"""


def test_what_doctor_would_say_of_a_policy_is_said_before_it_is_approved(
    run: As, staff: dict[str, str], site: Path, tmp_path: Path
) -> None:
    """Its failed tests and what `policy lint` warns of, of a copy too, which both commands read."""
    text = (site / "policy.yaml").read_text("utf-8")
    draft = tmp_path / "new.yaml"
    draft.write_text(text.replace("\nrules:\n", f"\nrules:{BROKEN}", 1), "utf-8")
    linted = run("policy", "lint", "--policy", str(draft), "--format", "jsonl")
    before = run("policy", "lint", "--format", "jsonl")
    assert linted.returncode == 1, linted.stderr
    new = {json.loads(line)["text"] for line in linted.stdout.splitlines()} - {
        json.loads(line)["text"] for line in before.stdout.splitlines()
    }
    assert new
    asked = run("policy", "propose", "--policy", str(draft), "--reason", "규칙 정비", by=staff["RV01"])
    assert asked.returncode == 1
    facts = json.loads(run("proposal", "show", asked.stdout.split()[0], "--format", "json", by=staff["CP01"]).stdout)["facts"]
    assert "new-rule: 맞지 않는다" in facts["tests_failed"]
    assert {line.partition(": ")[2] for line in facts["warned"]} == new
    assert asked.stderr.count("주의: ") == len(facts["warned"])


def test_what_was_proposed_is_what_is_approved(run: As, staff: dict[str, str], site: Path) -> None:
    """Texts swapped between the two persons are refused."""
    number = run("policy", "mode", "partner-without-basis", "shadow", "--reason", "시험", by=staff["RV01"]).stdout.strip()
    path = site / "proposals" / number / "policy.yaml"
    path.write_text(path.read_text("utf-8").replace("mode: shadow", "mode: off", 1), "utf-8")
    done = run("proposal", "approve", number, by=staff["CP01"])
    assert done.returncode == 2
    assert "제안된 것과 다릅니다" in done.stderr


def test_a_crash_between_approval_and_files_is_mended_by_approving_again(
    run: As, staff: dict[str, str], site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dlp.app import approving

    number = run("policy", "mode", "partner-without-basis", "shadow", "--reason", "시험", by=staff["RV01"]).stdout.strip()

    def dies(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(approving, "write", dies)
        assert run("proposal", "approve", number, by=staff["CP01"]).returncode != 0
    assert "dlp proposal approve" in run("doctor").stdout
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    with Site.open(site) as opened:
        assert opened.scan(HELD).action != "hold"


# ---------------------------------------------------------------- editing texts


def test_editing_leaves_everything_else(site: Path) -> None:
    text = (site / "policy.yaml").read_text("utf-8")
    assert '    mode: "off"' in with_mode(text, "own-failure", "off")
    for rule in ("requester-data-to-interested", "own-failure"):
        changed = with_mode(text, rule, "shadow")
        assert with_mode(changed, rule, "enforce").replace("    mode: enforce\n", "", 1).count("\n") == text.count("\n")
        assert len([one for one in changed.splitlines() if one not in text.splitlines()]) <= 1
    with pytest.raises(CannotEdit, match="no rule"):
        with_mode(text, "nothing", "off")
    with pytest.raises(CannotEdit, match="mode"):
        with_mode(text, "own-failure", "maybe")


FIELDS = {"id": "b", "rule": "r", "expires": date(2027, 1, 1), "when": 'm.channel == "email"'}


@pytest.mark.parametrize(
    "text",
    [
        "", "schema: 1\nexceptions: []\n", "# 머리말\nschema: 1\nexceptions: []   # 없음\n# 꼬리말\n",
        "schema: 1\nexceptions:\n  - id: a\n    when: x\n# 꼬리말\n", "exceptions:\n- id: a\n  when: |\n    x\n    y\nschema: 1\n", "schema: 1",
        "schema: 1\nexceptions:\n  - id: a\n    when: x",
    ],
)  # fmt: skip
def test_an_exception_is_added_to_any_plain_layout(text: str) -> None:
    import yaml

    changed = with_exception(text, FIELDS)
    assert yaml.safe_load(changed)["exceptions"][-1] == FIELDS
    assert all(line in changed for line in text.splitlines() if line.startswith("#"))
    again = with_exception(changed, {**FIELDS, "id": "c"})
    assert [one["id"] for one in yaml.safe_load(again)["exceptions"]][-2:] == ["b", "c"]


def test_an_unusual_layout_is_left_to_a_person() -> None:
    with pytest.raises(CannotEdit):
        with_exception("exceptions: [{id: a}]", FIELDS)
