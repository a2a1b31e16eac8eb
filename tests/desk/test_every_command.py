"""Every command of the program on a site with operators: it asks who is there, or stands in one table that says why it need not."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig
from command_lines import leaves, line

from dlp import cli, operators
from dlp.cli.who import FREE
from dlp.dates import KST
from dlp.ports import ConfigError
from dlp.store import FILE

As = Callable[..., "CompletedProcess[str]"]
COMMANDS = dict(leaves())
ASKING = sorted(COMMANDS.keys() - FREE.keys())
STRANGER = 54321
"""A login without an account, and no operator."""
DOCUMENT = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def entries(site: Path, kind: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        return [json.loads(body) for (body,) in connection.execute("SELECT body FROM journal WHERE kind = ? ORDER BY seq", (kind,))]


@pytest.fixture
def stranger(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    def become() -> None:
        monkeypatch.setattr(operators, "_audited", lambda: operators.UNSET)
        monkeypatch.setenv("SUDO_UID", str(STRANGER))
        monkeypatch.setenv("DLP_REASON", "시험")

    return become


def test_the_table_names_commands_that_there_are_and_why() -> None:
    assert FREE.keys() <= COMMANDS.keys()
    assert all(len(why) > 10 for why in FREE.values())


@pytest.mark.parametrize("name", ASKING)
def test_who_is_no_operator_is_told_so_shown_nothing_and_noted(
    name: str,
    run: As,
    staff: dict[str, str],
    site: Path,
    stranger: Callable[[], None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert staff
    monkeypatch.chdir(tmp_path)
    before = len(entries(site, "denied"))
    stranger()
    done = run(*line(name, COMMANDS[name]))
    assert done.returncode == 2, (done.stdout, done.stderr)
    assert str(STRANGER) in done.stderr
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    noted = entries(site, "denied")[before:]
    assert noted, "the refusal stands nowhere"
    assert noted[0]["operator"] == str(STRANGER)


def test_a_token_that_is_none_is_noted_too(run: As, staff: dict[str, str], site: Path) -> None:
    assert run("incidents", "list", "--reason", "점검", by="nonsense").returncode == 2
    assert len(entries(site, "denied")) == 1


LOOKS: dict[str, tuple[str, ...]] = {
    "scan": ("scan", "FILE"), "detect": ("detect", "FILE"), "extract": ("extract", "FILE"), "register show": ("register", "show"), "register check": ("register", "check", "partners", "PARTNERS"),
    "caller list": ("caller", "list"), "policy show": ("policy", "show"), "policy history": ("policy", "history"), "policy diff": ("policy", "diff", "files"), "policy replay": ("policy", "replay", "LINES"), "incidents list": ("incidents", "list"),
    "incidents show": ("incidents", "show", "INCIDENT"), "incidents alike": ("incidents", "alike", "INCIDENT"), "held list": ("held", "list"), "held preview": ("held", "preview", "HELD"), "breach list": ("breach", "list"),
    "subject list": ("subject", "list"), "sweep": ("sweep", rig.CASE),
    "lookups list": ("lookups", "list"), "probing": ("probing",),
    **{f"case {one}": ("case", one, rig.CASE) for one in ("contacts", "seen", "before", "grounds", "told")}, "basis list": ("basis", "list"), "template list": ("template", "list"), "template seen": ("template", "seen"), "ledger": ("ledger",),
    "access-check": ("access-check", "--month", "MONTH"),
}  # fmt: skip
"""Commands that are shown something, with words by which they succeed."""
BY_RUN = (
    "scan",
    "detect",
    "extract",
    "register show",
    "register check",
    "caller list",
    "policy show",
    "policy history",
    "policy diff",
    "policy replay",
)
"""What the administrator may do, who sees no incident."""


def test_every_command_that_takes_a_reason_for_a_look_is_tried() -> None:
    looking = {
        name for name, one in COMMANDS.items() if any("--reason" in p.opts and "DLP_REASON" in (p.help or "") for p in one.params)
    }
    needs_more = {
        "dashboard",
        "subject show",
        "subject letter",
        "subject explain",
        "breach show",
        "incidents assign",
    }  # a terminal, something to show, or somebody to give it to
    assert looking - needs_more == LOOKS.keys()


@pytest.mark.parametrize("name", LOOKS)
def test_a_look_needs_a_reason_and_leaves_it_with_who_looked(
    name: str, run: As, staff: dict[str, str], ids: dict[str, str], site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DLP_REASON", raising=False)
    (tmp_path / "a.txt").write_text("안녕하세요", "utf-8")
    (tmp_path / "g.csv").write_text(rig.TABLES["partners"], "utf-8")
    (tmp_path / "a.jsonl").write_text(json.dumps(rig.message("안녕하세요", rig.UNINVOLVED)), "utf-8")
    files = {
        "FILE": str(tmp_path / "a.txt"),
        "LINES": str(tmp_path / "a.jsonl"),
        "PARTNERS": str(tmp_path / "g.csv"),
        "INCIDENT": ids["block"],
        "HELD": ids["hold"],
        "MONTH": datetime.now(KST).strftime("%Y-%m"),
    }
    words = [files.get(word, word) for word in LOOKS[name]]
    people = ["CP01", "AD01"] if name in BY_RUN else ["AU01"] if name == "access-check" else ["CP01"]
    kind = "access-checked" if name == "access-check" else "view"
    for person in people:
        if name == "caller list" and person == "CP01":
            assert run(*words, by=staff[person]).returncode == 2
        before, tries = len(entries(site, kind)), len(entries(site, "denied"))
        refused = run(*words, by=staff[person])
        assert (refused.returncode, "--reason" in refused.stderr, refused.stdout) == (2, True, ""), refused.stderr
        assert len(entries(site, kind)) == before
        tried = entries(site, "denied")[tries:]
        assert [(one["operator"], one["lacks"]) for one in tried] == [(person, "reason")]
        done = run(*words, "--reason", "점검", by=staff[person])
        assert done.returncode in (0, 1), done.stderr
        monkeypatch.setenv("DLP_REASON", "정기 점검")
        assert run(*words, by=staff[person]).returncode in (0, 1)
        monkeypatch.delenv("DLP_REASON")
        noted = entries(site, kind)[before:]
        assert [(one["operator"], one["reason"]) for one in noted] == [(person, "점검"), (person, "정기 점검")]


@pytest.mark.parametrize(
    "blank", [" ", "\t\n", "\u200b\u2060", "\u3164", "\u115f\u1160", "\u2800", "...", "- —", "\u0301", "\x1b\x07"], ids=ascii
)
@pytest.mark.parametrize("name", ["scan", "incidents list", "register show"])
def test_a_reason_of_which_nothing_can_be_read_is_none(
    name: str, blank: str, run: As, staff: dict[str, str], site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text("안녕하세요", "utf-8")
    words = [{"FILE": str(tmp_path / "a.txt"), "MONTH": f"{datetime.now(KST):%Y-%m}"}.get(word, word) for word in LOOKS[name]]
    before = len(entries(site, "view"))
    for given in (["--reason", blank], []):
        monkeypatch.setenv("DLP_REASON", blank)
        done = run(*words, *given, by=staff["CP01"])
        assert (done.returncode, "--reason" in done.stderr, done.stdout) == (2, True, "")
    assert len(entries(site, "view")) == before


def test_every_command_asks_the_same_of_a_reason() -> None:
    """What a reason is stands in one place: no command looks for itself whether there is one."""
    for page in sorted((Path(cli.__file__).parent).glob("*.py")):
        assert "reason.strip()" not in page.read_text("utf-8"), page.name


NO_REASON = {
    "policy lint": "AN01", "policy test": "AN01", "operator list": "AN01", "proposal list": "AN01", "retention show": "AN01", "retention ledger": "AU01",
    "journal checkpoint": "AU01", "doctor": "AN01",
}  # fmt: skip


@pytest.mark.parametrize("name", NO_REASON)
def test_what_needs_no_reason_leaves_an_entry_all_the_same(name: str, run: As, staff: dict[str, str], site: Path) -> None:
    before = len(entries(site, "view"))
    done = run(*name.split(), by=staff[NO_REASON[name]])
    assert done.returncode in (0, 1), done.stderr
    assert [one["what"] for one in entries(site, "view")[before:]] == [name]


def test_an_operator_without_the_right_is_refused_and_noted(run: As, staff: dict[str, str], site: Path) -> None:
    for words in (
        ("caller", "list"),
        ("caller", "add", "x"),
        ("serve", "--http", "127.0.0.1:0"),
        ("register", "import", "staff", "x.csv"),
    ):
        before = len(entries(site, "denied"))
        done = run(*words, "--reason", "점검", by=staff["AN01"]) if words == ("caller", "list") else run(*words, by=staff["AN01"])
        assert (done.returncode, len(entries(site, "denied")) - before) == (2, 1), (words, done.stderr)
        assert "AN01" in done.stderr


def test_the_entry_of_a_scan_names_nothing_of_what_was_scanned(run: As, staff: dict[str, str], site: Path, tmp_path: Path) -> None:
    (tmp_path / f"{rig.NAME}.txt").write_text(f"청구인 {rig.NAME} {rig.MOBILE}", "utf-8")
    before = len(entries(site, "view"))
    assert run("scan", str(tmp_path / f"{rig.NAME}.txt"), "--reason", f"{rig.NAME} 확인", by=staff["CP01"]).returncode in (0, 1)
    (noted,) = entries(site, "view")[before:]
    assert rig.NAME not in json.dumps(noted, ensure_ascii=False)
    assert noted["files"] == 1


def test_an_open_site_asks_nothing_and_notes_no_scan(run: As, site: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("안녕하세요", "utf-8")
    before = len(entries(site, "view"))
    for words in (
        ("scan", str(tmp_path / "a.txt")),
        ("register", "show"),
        ("caller", "list"),
        ("policy", "show"),
        ("detect", str(tmp_path / "a.txt")),
    ):
        assert run(*words).returncode == 0, words
    assert len(entries(site, "view")) == before


def test_detect_and_extract_ask_where_the_line_names_a_site_and_only_there(
    staff: dict[str, str], site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stranger: Callable[[], None]
) -> None:
    assert staff
    (tmp_path / "a.txt").write_text("안녕하세요", "utf-8")
    (tmp_path / "a.txt").chmod(0o644)
    for command in ("detect", "extract"):
        assert rig.dlp(site, command, str(tmp_path / "a.txt"), env={"SUDO_UID": str(STRANGER)}).returncode == 2
    monkeypatch.setenv("DLP_SITE", str(site))
    import subprocess

    done = subprocess.run(
        [rig.PYTHON, "-m", "dlp", "detect", str(tmp_path / "a.txt")],
        cwd=rig.ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


# ---------------------------------------------------------------- the program by itself


def test_the_service_account_serves_with_the_settings_and_not_with_flags(
    run: As, staff: dict[str, str], site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is logged in under systemd: the account that owns the site runs what was approved, and nothing else."""
    assert staff
    monkeypatch.setattr(operators, "_audited", lambda: operators.UNSET)
    monkeypatch.setattr(operators, "login", lambda: "dlp-service")
    monkeypatch.delenv("SUDO_UID", raising=False)
    before = len(entries(site, "denied"))
    done = run("serve", "--http", "127.0.0.1:0")
    assert (done.returncode, "--http" in done.stderr) == (2, True)
    assert [one["operator"] for one in entries(site, "denied")[before:]] == ["(service)"]
    done = run("serve")  # shipped settings switch no entrance on: it got as far as that
    assert done.returncode == 2
    assert len(entries(site, "denied")) == before + 1
    assert run("doctor").returncode in (0, 1)
    assert run("scan", "-", "--reason", "점검").returncode == 2


# ---------------------------------------------------------------- files of others


def others(folder: Path, name: str, content: bytes) -> Path:
    """A file that only this process's user may read."""
    file = folder / name
    file.write_bytes(content)
    file.chmod(stat.S_IRUSR | stat.S_IWUSR)
    return file


READING: dict[str, tuple[str, ...]] = {
    "scan eml": ("scan", "mail.eml"), "scan jsonl": ("scan", "mail.jsonl"), "scan document": ("scan", "mail.pdf", "--from", "a@b.example", "--to", "c@d.example"),
    "detect": ("detect", "mail.txt"), "extract": ("extract", "mail.txt"), "register": ("register", "import", "groups", "mail.csv"),
    "policy": ("policy", "propose", "--reason", "정비", "--policy", "mail.yaml"),
    "notes": ("journal", "verify", "--checkpoints", "mail.note"),
}  # fmt: skip


@pytest.mark.parametrize("name", READING)
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can put on another's ids")
def test_no_command_reads_a_file_that_its_caller_could_not_read(
    name: str, site: Path, run: As, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under sudo the program reads what its account may read; the person behind it may not."""
    import tempfile

    monkeypatch.setattr(operators, "_audited", lambda: operators.UNSET)
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        Path(folder).chmod(0o755)
        words = [str(others(Path(folder), word, DOCUMENT)) if word.startswith("mail.") else word for word in READING[name]]
        monkeypatch.setenv("SUDO_UID", str(STRANGER))
        done = run(*words)
        assert done.returncode == 2, done.stdout
        assert done.stdout == ""
        file = next(word for word in words if "/mail." in word)
        assert "mail." in done.stderr
        Path(file).chmod(0o644)
        opened = run(*words)
        assert "Permission denied" not in opened.stderr
        assert "읽을 수 없는" not in opened.stderr
        assert os.geteuid() == 0


def test_a_process_that_cannot_change_its_ids_goes_by_owner_group_and_mode(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dlp.office import infile

    file = others(tmp_path, "a.txt", b"x")
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)  # some account that is not root
    for parent in (tmp_path, *tmp_path.parents):
        if not parent.stat().st_mode & stat.S_IXOTH:
            parent.chmod(parent.stat().st_mode | stat.S_IXOTH)
    monkeypatch.setenv("SUDO_UID", str(STRANGER))
    with pytest.raises(PermissionError):
        infile.opened(file)
    file.chmod(0o604)
    infile.opened(file).close()
    file.chmod(0o640)
    with pytest.raises(PermissionError):
        infile.opened(file)
    (tmp_path / "shut").mkdir(mode=0o700)
    hidden = tmp_path / "shut" / "b.txt"
    hidden.write_text("x", "utf-8")
    hidden.chmod(0o644)
    (tmp_path / "way").symlink_to(hidden)
    for path in (hidden, tmp_path / "way"):
        with pytest.raises(PermissionError):
            infile.opened(path)


def test_a_file_is_made_where_the_person_may_make_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Under sudo, for a process of root: the new file is the person's, and lies where he could have made it himself."""
    from dlp.office import outfile

    if os.geteuid() != 0:
        pytest.skip("only root puts on another's rights")
    monkeypatch.setattr(operators, "_audited", lambda: operators.UNSET)
    for parent in (tmp_path, *tmp_path.parents):
        if not parent.stat().st_mode & stat.S_IXOTH:
            parent.chmod(parent.stat().st_mode | stat.S_IXOTH)
    monkeypatch.setenv("SUDO_UID", str(STRANGER))
    shut, wide = tmp_path / "shut", tmp_path / "wide"
    shut.mkdir(mode=0o755)
    wide.mkdir()
    wide.chmod(0o777)
    with pytest.raises(ConfigError):
        outfile.made(tmp_path / "site", shut / "out.csv")
    assert not list(shut.iterdir())
    os.close(outfile.made(tmp_path / "site", wide / "out.csv"))
    assert ((wide / "out.csv").stat().st_uid, (wide / "out.csv").stat().st_mode & 0o777) == (STRANGER, 0o600)
    assert os.geteuid() == 0
