"""Attacks on the second person: proposals from before, look-alikes, two at once, files put in the policy's place."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig

As = Callable[..., "CompletedProcess[str]"]


# ---------------------------------------------------------------- operators


def test_two_approved_removals_leave_an_administrator(run: As, staff: dict[str, str], site: Path) -> None:
    """Each was allowed when it was proposed; both together would lock everybody out for good."""
    number = run("operator", "add", "AD02", "--role", "administrator", "--login", "second").stdout.strip()
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    first, second = (run("operator", "remove", name).stdout.strip() for name in ("AD01", "AD02"))
    assert run("proposal", "approve", second, by=staff["CP01"]).returncode == 0
    done = run("proposal", "approve", first, by=staff["CP01"])
    assert done.returncode == 2
    assert "단 하나의 관리 담당자" in done.stderr
    assert run("operator", "list").returncode == 0


def test_an_administrator_whose_tokens_end_is_not_the_last(run: As, staff: dict[str, str]) -> None:
    number = run("operator", "add", "AD02", "--role", "administrator").stdout.strip()
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    assert "단 하나의 관리 담당자" in run("operator", "remove", "AD01").stderr


def test_two_approved_additions_do_not_share_a_login(run: As, staff: dict[str, str]) -> None:
    numbers = [run("operator", "add", name, "--role", "analyst", "--login", "shared").stdout.strip() for name in ("AN02", "AN03")]
    assert run("proposal", "approve", numbers[0], by=staff["CP01"]).returncode == 0
    assert "한 로그인에 한 사람" in run("proposal", "approve", numbers[1], by=staff["CP01"]).stderr


def test_a_proposal_from_before_brings_no_role_and_no_person_back(run: As, staff: dict[str, str], site: Path) -> None:
    """A token or a role that was asked for before somebody lost his rights must not give them back."""
    token, role = (
        run("operator", *words).stdout.split()[0] for words in (("token", "RV01"), ("role", "RV01", "--role", "privacy_officer"))
    )
    removal = run("operator", "remove", "RV01").stdout.strip()
    assert run("proposal", "approve", removal, by=staff["CP01"]).returncode == 0
    for number in (token, role):
        done = run("proposal", "approve", number, by=staff["CP01"])
        assert done.returncode == 2
        assert "바뀌었습니다" in done.stderr
    assert "RV01" not in run("operator", "list").stdout


def test_who_renews_his_token_keeps_no_role_he_lost_meanwhile(
    run: As, staff: dict[str, str], site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """His command has read the operators; then his role is taken; then his command writes."""
    from dlp.office import operators

    number = run("operator", "role", "RV01", "--role", "analyst").stdout.strip()
    original = operators.opened

    def slow(folder: Path) -> Any:
        monkeypatch.setattr(operators, "opened", original)
        assert rig.dlp(site, "proposal", "approve", number, env={"DLP_TOKEN": staff["CP01"]}).returncode == 0
        return original(folder)

    monkeypatch.setattr(operators, "opened", slow)
    assert run("operator", "token", "RV01", by=staff["RV01"]).returncode == 0
    rows = {row["name"]: row["roles"] for row in json.loads(run("operator", "list", "--format", "json").stdout)}
    assert rows["RV01"] == ["analyst"]


@pytest.mark.parametrize(
    "name", ["АN01", "an01", "ＡＮ０１", "AN01\u3164", "\u1100\u1161\u11bc", "-rf", "..", "A\u202eN", "가" * 33]
)
def test_no_operator_looks_like_another(name: str, run: As, staff: dict[str, str]) -> None:
    done = run("operator", "add", "--role", "analyst", "--", name)
    assert (done.returncode, done.stdout) == (2, "")


# ---------------------------------------------------------------- the policy


def test_a_wider_exception_under_an_old_name_is_shown(run: As, staff: dict[str, str], site: Path, tmp_path: Path) -> None:
    from datetime import date, timedelta

    day = (date.today() + timedelta(days=30)).isoformat()
    text = (
        "schema: 1\nexceptions:\n  - {id: narrow, rule: partner-without-basis, owner: 팀장, approved_by: 보호책임자, ground: 18-2-7, "
        f"reason: 공문, expires: {day}, when: 'r.partner_kind == \"police\"'}}\n"
    )
    new = tmp_path / "new.yaml"
    new.write_text(text, "utf-8")
    number = run("policy", "propose", "--exceptions", str(new), "--reason", "공문", by=staff["RV01"]).stdout.strip()
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    new.write_text(text.replace('r.partner_kind == "police"', "true"), "utf-8")
    policy = tmp_path / "policy.yaml"
    policy.write_text((site / "policy.yaml").read_text("utf-8").replace("mass_subjects: 5 ", "mass_subjects: 99999 ", 1), "utf-8")
    done = run("policy", "propose", "--policy", str(policy), "--exceptions", str(new), "--reason", "정리", by=staff["RV01"])
    assert done.returncode == 0, done.stderr
    shown = run("proposal", "show", done.stdout.strip(), by=staff["CP01"]).stdout
    assert "narrow: when" in shown
    assert "mass_subjects" in shown


def test_a_policy_from_before_does_not_undo_what_was_approved_since(run: As, staff: dict[str, str], site: Path) -> None:
    """Its second person is shown one rule; its texts are those of the policy that stood when it was proposed."""
    weak, strong = (
        run("policy", "mode", rule, mode, "--reason", "시험", by=staff["RV01"]).stdout.strip()
        for rule, mode in (("mass-disclosure", "shadow"), ("partner-without-basis", "off"))
    )
    assert run("proposal", "approve", strong, by=staff["CP01"]).returncode == 0
    done = run("proposal", "approve", weak, by=staff["CP01"])
    assert done.returncode == 2
    assert "바뀌었습니다" in done.stderr
    assert run("doctor").stdout.count("dlp policy propose") == 0


def test_two_policies_approved_at_once(run: As, staff: dict[str, str], site: Path) -> None:
    import os
    import subprocess

    numbers = [
        run("policy", "mode", rule, "shadow", "--reason", "시험", by=staff["RV01"]).stdout.strip()
        for rule in ("mass-disclosure", "partner-without-basis", "own-failure")
    ]
    runs = [
        subprocess.Popen(
            [rig.PYTHON, "-m", "dlp", "--site", str(site), "proposal", "approve", number],
            cwd=rig.ROOT, env={**os.environ, "DLP_TOKEN": staff["CP01"]}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        for number in numbers
    ]  # fmt: skip
    assert sorted(one.wait(120) for one in runs) == [0, 2, 2]
    from dlp import keys
    from dlp.app.texts import approved, digest, texts_of

    folder, texts = approved(site, keys.load(site / "keys"))
    assert folder == site
    assert digest(texts) == digest(texts_of(site / "approved"))


@pytest.mark.parametrize("harm", ["fifo", "encoding", "folder", "huge", "loop"])
def test_whatever_is_put_in_the_policys_place_the_approved_one_is_in_force(
    harm: str, run: As, staff: dict[str, str], site: Path
) -> None:
    import os

    from town import HELD

    from dlp.app.site import Site

    path = site / "policy.yaml"
    path.unlink()
    if harm == "fifo":
        os.mkfifo(path)
    elif harm == "encoding":
        path.write_bytes("schema: 1\n".encode("utf-16"))
    elif harm == "folder":
        path.mkdir()
    elif harm == "loop":
        path.symlink_to(path)
    else:
        with path.open("wb") as file:
            file.truncate(1 << 33)
    with Site.open(site) as opened:
        assert opened.scan(HELD).action == "hold"
    assert run("doctor").stdout


def test_word_lists_that_are_none_are_not_proposed(run: As, staff: dict[str, str], site: Path, tmp_path: Path) -> None:
    """Approved, they would close the site; and any file the program can read could be copied this way."""
    broken = tmp_path / "lexicons.yaml"
    broken.write_text("secret: [", "utf-8")
    done = run("policy", "propose", "--lexicons", str(broken), "--reason", "시험", by=staff["RV01"])
    assert done.returncode == 2
    assert "secret" not in done.stderr
    assert not list((site / "proposals").glob("*"))


def test_what_an_open_site_proposed_in_anybodys_name_ends_with_its_first_operator(
    run: As, ids: dict[str, str], request: pytest.FixtureRequest
) -> None:
    number = run("policy", "mode", "partner-without-basis", "off", "--reason", "시험", "--as", "CP01").stdout.strip()
    staff = request.getfixturevalue("staff")
    done = run("proposal", "approve", number, by=staff["RV01"])
    assert done.returncode == 2
    assert "그때 담당자가 아니었습니다" in done.stderr


def test_the_second_person_sees_every_line_he_approves(run: As, staff: dict[str, str], site: Path, tmp_path: Path) -> None:
    """A word list is no rule: what it says shows nowhere else. A name in it does not show."""
    new = tmp_path / "lexicons.yaml"
    new.write_text(f"# {rig.NAME}\npressure: [없는말]\n", "utf-8")
    done = run("policy", "propose", "--lexicons", str(new), "--reason", "정리", by=staff["RV01"])
    assert done.returncode == 0, done.stderr
    number = done.stdout.strip()
    shown = run("proposal", "show", number, by=staff["CP01"]).stdout
    assert "+pressure: [없는말]" in shown
    assert rig.NAME not in shown
    (site / "proposals" / number / "lexicons.yaml").write_text("pressure: [다른말]\n", "utf-8")
    shown = run("proposal", "show", number, by=staff["CP01"]).stdout
    assert "다른말" not in shown
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 2
