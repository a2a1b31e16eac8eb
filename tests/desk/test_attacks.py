"""What somebody with a bad intention tried, and must not get: names in the journal, a blocked desk, a policy weakened past the second person."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig

from dlp.store import FILE

As = Callable[..., "CompletedProcess[str]"]


def journal(site: Path) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
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
    said = f"{rig.MOBILE} {rig.MAIL} \x1b]0;x\x07\u202e" + "가" * 900
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


# ---------------------------------------------------------------- files that are written, and who may look


def test_no_output_lands_in_the_site(run: As, staff: dict[str, str], ids: dict[str, str], site: Path, tmp_path: Path) -> None:
    """sudo lets an auditor write as the program's account: `keys/seal.next` would close the site, `journal.db-journal` harm it."""
    (tmp_path / "way").symlink_to(site / "keys")
    for out in (site / "keys" / "seal.next", tmp_path / "way" / "seal.next", site / "journal.db-journal", site / "x"):
        for words in (
            ("incidents", "export", "--reason", "점검"), ("report", "--quarter", "2026Q4"), ("held", "open", ids["hold"]),
        ):  # fmt: skip
            place = out.with_name(f"{out.name}.html") if words[0] == "report" else out
            done = run(*words, "--out", str(place), by=staff["CP01"])
            assert (done.returncode, place.exists()) == (2, False), (words, place)
            assert "사이트 폴더 안" in done.stderr
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
    assert "공간이 없습니다" in left.stderr


def test_a_file_that_was_put_under_the_name_meanwhile_stays(tmp_path: Path) -> None:
    """Whoever exchanges the folder for a link while a command fails does not make the program delete what is not its own."""
    import os

    from dlp.office.outfile import made, undone

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
    assert "권한이 없습니다" in done.stderr


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


def test_a_hold_on_a_case_names_nobody(run: As, site: Path) -> None:
    assert run("retention", "hold", "--case", rig.NAME, "--reason", "소송").returncode == 2
    assert not [entry for entry in journal(site) if rig.NAME in entry["body"]]


def test_a_token_is_not_approved_where_its_half_cannot_be_shown(
    run: As, staff: dict[str, str], site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would void the person's token and give no other."""
    from dlp.cli.dashboard import desk_of
    from dlp.desk.rights import Actor
    from dlp.ports import ConfigError

    number = run("operator", "token", "RV01").stdout.split()[0]
    monkeypatch.setenv("DLP_TOKEN", staff["CP01"])
    desk = desk_of(site, actor=Actor("CP01"), reason="x")
    with pytest.raises(ConfigError, match="dlp proposal approve"):
        desk.approve(number, reason="")
    desk.close()
    assert run("held", "list", "--reason", "x", by=staff["RV01"]).returncode == 0


def test_an_exception_tells_nothing_that_a_suspension_withholds(run: As, staff: dict[str, str], ids: dict[str, str]) -> None:
    opened = run("subject", "suspend", rig.CASE, "--format", "json", by=staff["CP01"])
    number = json.loads(opened.stdout)["id"]
    done = run("subject", "answer", number, "--grant", "--note", "정지함", by=staff["CP01"])
    assert done.returncode == 0, done.stderr
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
    done = run("incidents", "except", ids["hold"], *words, by=staff["RV01"])
    assert (done.returncode, done.stdout) == (2, "")
    assert "partner-without-basis" not in done.stderr


def test_no_way_around_the_right_to_run(run: As, staff: dict[str, str], site: Path, tmp_path: Path) -> None:
    """Whoever makes a caller, or takes the gate out of an SMS agent's database, does what only the administrator may."""
    secret, database = tmp_path / "secret", tmp_path / "sms.db"
    bot = ("bot", "synapse", "--homeserver", "http://127.0.0.1:1", "--secret-file", str(secret))
    gate = ("sms", "install", "--uninstall", "--apply", "--force", "--dsn", f"sqlite:{database}", "--schema", "emma")
    for words in (bot, gate):
        done = run(*words, by=staff["RV01"])
        assert (done.returncode, done.stdout) == (2, "")
        assert "`run` 권한이 있어야 합니다" in done.stderr
    assert not secret.exists()
    assert not database.exists()
    done = run(*bot)
    assert done.returncode == 0, done.stderr
    assert "caller-added" in [entry["kind"] for entry in journal(site)]


def test_a_site_whose_journal_and_marks_were_taken_away_answers_nobody(
    site: Path, run: As, staff: dict[str, str], tmp_path: Path
) -> None:
    """What only comes after a first entry is left: nobody can be told from a stranger, so nobody is answered."""
    from dlp.store import marks

    for path in (*marks.places(site), *site.glob("journal*")):
        path.unlink(missing_ok=True)
    asked = tmp_path / "asked.jsonl"
    asked.write_text(json.dumps(rig.message(f"청구인 {rig.NAME} {rig.MOBILE}", rig.DIRECTOR), ensure_ascii=False), "utf-8")
    for words in (
        ("scan", str(asked)), ("register", "show"), ("incidents", "list"), ("held", "list"), ("caller", "list"), ("policy", "show"), ("subject", "access", rig.CASE),
    ):  # fmt: skip
        done = run(*words, by="")
        assert done.returncode == 2, (words, done.stdout)
        assert rig.CASE not in done.stdout
    assert not list(site.glob("journal*")), "none is begun anew"
    assert run("doctor", by="").returncode == 2
