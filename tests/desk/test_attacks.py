"""What somebody with a bad intention tried, and must not get: names in the journal, a blocked desk, a policy weakened past the second person."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig

from dlp.store import FILE

As = Callable[..., "CompletedProcess[str]"]


def journal(site: Path) -> list[dict[str, Any]]:
    with sqlite3.connect(site / FILE) as connection:
        rows = connection.execute("SELECT kind, ref, body FROM journal ORDER BY seq")
        return [{"kind": kind, "ref": ref, "body": body} for kind, ref, body in rows]


def test_a_look_at_a_proposal_does_not_settle_it(run: As, staff: dict[str, str], ids: dict[str, str], site: Path) -> None:
    """An analyst may look at any id; his look stands in the journal, and must not end what waits for a second person."""
    from datetime import UTC, datetime

    from dlp import keys
    from dlp.store import open_store

    number = run("held", "unseal", ids["hold"], "--reason", "대조", by=staff["RV01"]).stdout.strip()
    assert run("incidents", "show", number, "--reason", "확인", by=staff["AN01"]).returncode == 2
    store = open_store(site, keys.load(site / "keys"))
    store.note("view", now=datetime.now(UTC), ref=number, body={"operator": "AN01", "from": "", "what": "", "reason": ""})
    store.close()
    done = run("proposal", "approve", number, by=staff["CP01"])
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("incidents", "show", f"{rig.NAME}"),
        ("incidents", "list", "--case", f"{rig.NAME} {rig.MOBILE}"),
        ("incidents", "list", "--department", f"{rig.NAME}"),
        ("breach", "show", f"{rig.NAME}"),
        ("subject", "show", f"{rig.NAME}"),
    ],
)
def test_a_name_typed_where_an_id_goes_stays_out_of_the_journal(
    words: tuple[str, ...], run: As, staff: dict[str, str], site: Path
) -> None:
    run(*words, "--reason", "확인", by=staff["CP01"])
    assert not [entry for entry in journal(site) if rig.NAME in entry["ref"] + entry["body"]]


@pytest.mark.parametrize("kind", ["unseal", "approve", "reject", "mode", "operator", "keys", "resolve"])
def test_numbers_addresses_and_signs_of_a_terminal_are_cut_out_of_every_reason(
    kind: str, run: As, staff: dict[str, str], ids: dict[str, str], site: Path
) -> None:
    said = f"{rig.MOBILE} {rig.MAIL} \x1b]0;x\x07\u202e" + "가" * 5000
    words: dict[str, tuple[tuple[str, ...], str]] = {
        "unseal": (("held", "unseal", ids["hold"]), "RV01"),
        "mode": (("policy", "mode", "mass-disclosure", "shadow"), "RV01"),
        "operator": (("operator", "remove", "AN01"), "AD01"),
        "keys": (("keys", "rotate"), "AD01"),
        "resolve": (("incidents", "resolve", ids["hold"], "--verdict", "lawful"), "RV01"),
    }
    if kind in ("approve", "reject"):
        number = run("held", "unseal", ids["hold"], "--reason", "대조", by=staff["RV01"]).stdout.strip()
        words[kind] = (("proposal", kind, number), "CP01")
    done = run(*words[kind][0], "--reason", said, by=staff[words[kind][1]])
    assert done.returncode == 0, done.stderr
    last = journal(site)[-1]["body"]
    assert json.loads(last)["reason"]
    assert len(last) < 4000
    assert not any(sign in last + json.loads(last)["reason"] for sign in (rig.MOBILE, rig.MAIL, "\x1b", "\u202e"))


# ---------------------------------------------------------------- operators


def test_two_approved_removals_leave_an_administrator(run: As, staff: dict[str, str], site: Path) -> None:
    """Each was allowed when it was proposed; both together would lock everybody out for good."""
    number = run("operator", "add", "AD02", "--role", "administrator", "--login", "second").stdout.strip()
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    first, second = (run("operator", "remove", name).stdout.strip() for name in ("AD01", "AD02"))
    assert run("proposal", "approve", second, by=staff["CP01"]).returncode == 0
    done = run("proposal", "approve", first, by=staff["CP01"])
    assert done.returncode == 2
    assert "only administrator" in done.stderr
    assert run("operator", "list").returncode == 0


def test_an_administrator_whose_tokens_end_is_not_the_last(run: As, staff: dict[str, str]) -> None:
    number = run("operator", "add", "AD02", "--role", "administrator").stdout.strip()
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    assert "only administrator" in run("operator", "remove", "AD01").stderr


def test_two_approved_additions_do_not_share_a_login(run: As, staff: dict[str, str]) -> None:
    numbers = [run("operator", "add", name, "--role", "analyst", "--login", "shared").stdout.strip() for name in ("AN02", "AN03")]
    assert run("proposal", "approve", numbers[0], by=staff["CP01"]).returncode == 0
    assert "one login" in run("proposal", "approve", numbers[1], by=staff["CP01"]).stderr


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
        assert "changed since" in done.stderr
    assert "RV01" not in run("operator", "list").stdout


def test_who_renews_his_token_keeps_no_role_he_lost_meanwhile(
    run: As, staff: dict[str, str], site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """His command has read the operators; then his role is taken; then his command writes."""
    from dlp.cli import operator

    number = run("operator", "role", "RV01", "--role", "analyst").stdout.strip()
    original = operator._store

    def slow(folder: Path) -> Any:
        monkeypatch.setattr(operator, "_store", original)
        assert rig.dlp(site, "proposal", "approve", number, env={"DLP_TOKEN": staff["CP01"]}).returncode == 0
        return original(folder)

    monkeypatch.setattr(operator, "_store", slow)
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
        f"reason: 공문, expires: {day}, when: 'r.kind == \"police\"'}}\n"
    )
    new = tmp_path / "new.yaml"
    new.write_text(text, "utf-8")
    number = run("policy", "propose", "--exceptions", str(new), "--reason", "공문", by=staff["RV01"]).stdout.strip()
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    new.write_text(text.replace('r.kind == "police"', "true"), "utf-8")
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
    assert "changed since" in done.stderr
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
    assert sorted(one.wait(60) for one in runs) == [0, 2, 2]
    from dlp import keys
    from dlp.app.approving import digest, in_force, texts_of

    folder, texts = in_force(site, keys.load(site / "keys"))
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


# ---------------------------------------------------------------- files that are written, and who may look


def test_no_output_lands_in_the_site(run: As, staff: dict[str, str], ids: dict[str, str], site: Path, tmp_path: Path) -> None:
    """sudo lets an auditor write as the program's account: `keys/seal.next` would close the site, `journal.db-journal` harm it."""
    (tmp_path / "way").symlink_to(site / "keys")
    for out in (site / "keys" / "seal.next", tmp_path / "way" / "seal.next", site / "journal.db-journal", site / "x"):
        for words in (
            ("incidents", "export", "--reason", "점검"), ("report", "--quarter", "2026Q4"), ("held", "open", ids["hold"]),
        ):  # fmt: skip
            done = run(*words, "--out", str(out), by=staff["CP01"])
            assert (done.returncode, out.exists()) == (2, False), (words, out)
            assert "lies in the site" in done.stderr
    assert run("incidents", "list", "--reason", "점검", by=staff["AU01"]).returncode == 0


def test_a_full_disk_keeps_no_half_of_an_original(run: As, ids: dict[str, str], tmp_path: Path) -> None:
    import subprocess

    number = run("held", "unseal", ids["hold"], "--reason", "대조", "--as", "kim").stdout.strip()
    assert run("proposal", "approve", number, "--as", "lee").returncode == 0
    done = rig.dlp(tmp_path / "site", "held", "open", ids["hold"], "--as", "kim", "--out", "/dev/full")
    assert done.returncode == 2
    assert "internal error" not in done.stderr
    with Path("/dev/full").open("wb") as full:
        left = subprocess.run(
            [rig.PYTHON, "-m", "dlp", "--site", str(tmp_path / "site"), "held", "open", ids["hold"], "--as", "kim", "--out", "-"],
            cwd=rig.ROOT, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60,
        )  # fmt: skip
    assert left.returncode == 2
    assert "No space left" in left.stderr


def test_a_file_that_was_put_under_the_name_meanwhile_stays(tmp_path: Path) -> None:
    """Whoever exchanges the folder for a link while a command fails does not make the program delete what is not its own."""
    import os

    from dlp.cli.outfile import made, undone

    (tmp_path / "site").mkdir()
    (tmp_path / "mine").mkdir()
    out = tmp_path / "mine" / "seal.key"
    handle = made(tmp_path / "site", out)
    (tmp_path / "mine").rename(tmp_path / "away")
    (tmp_path / "site" / "seal.key").write_bytes(b"key")
    (tmp_path / "mine").symlink_to(tmp_path / "site")
    undone(out, os.fstat(handle))
    os.close(handle)
    assert (tmp_path / "site" / "seal.key").read_bytes() == b"key"


def test_who_is_nobody_here_sees_no_proposal_and_no_operator(
    run: As, staff: dict[str, str], ids: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from dlp import operators

    number = run("held", "unseal", ids["hold"], "--reason", "대조", by=staff["RV01"]).stdout.strip()
    monkeypatch.setattr(operators, "login", lambda: "stranger")
    for words in (("proposal", "list"), ("proposal", "show", number), ("proposal", "approve", number), ("operator", "list")):
        done = run(*words)
        assert (done.returncode, done.stdout) == (2, "")
        assert "stranger" in done.stderr


def test_who_looks_after_machines_learns_nothing_of_an_incident_by_an_exception(
    run: As, staff: dict[str, str], ids: dict[str, str]
) -> None:
    words = (
        "--name",
        "x",
        "--owner",
        "팀장",
        "--ground",
        "18-2-7",
        "--reason",
        "공문",
        "--expires",
        "2099-01-01",
        "--rule",
        "other",
    )
    done = run("incidents", "except", ids["hold"], *words)
    assert done.returncode == 2
    assert "partner-without-basis" not in done.stderr
    assert "may not do this" in done.stderr


@pytest.mark.parametrize("option", ["--owner", "--when", "--article"])
def test_no_exception_names_a_requester(option: str, run: As, staff: dict[str, str], ids: dict[str, str], site: Path) -> None:
    from datetime import date, timedelta

    given = {
        "--name": "x", "--owner": "팀장", "--ground": "own-law", "--article": "법 제1조", "--reason": "공문",
        "--expires": (date.today() + timedelta(days=30)).isoformat(), option: f'm.channel == "{rig.NAME}"',
    }  # fmt: skip
    done = run("incidents", "except", ids["hold"], *(word for pair in given.items() for word in pair), by=staff["RV01"])
    assert done.returncode == 2
    assert rig.NAME not in done.stderr
    raw = b"".join(path.read_bytes() for path in site.rglob("*") if path.is_file() and "register" not in path.parts)
    assert rig.NAME.encode() not in raw


def test_sudo_for_one_site_is_not_for_another(site: Path, tmp_path: Path) -> None:
    done = rig.here(site, "--site", str(tmp_path / "mine"), "init")
    assert done.returncode == 2
    assert not (tmp_path / "mine").exists()
