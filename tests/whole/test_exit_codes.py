"""0 done, 1 something was found, 2 it could not be done: at every command, with one line that says what and where, and no stack trace."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import command_lines
import pytest
import whole_rig as rig
from command_lines import LISTINGS, NEEDS_NO_SITE, STAYS, leaves, line

import dlp
from dlp.model import Outcome

TEXT = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."
COMMANDS = dict(leaves())


def one_line(done: Any) -> str:
    said = str(done.stderr).strip()
    assert done.returncode == 2, (done.returncode, said, done.stdout)
    assert said.startswith("dlp"), said
    assert len(said.splitlines()) == 1, said
    assert "Traceback" not in said
    assert "internal error" not in said
    return said


# ---------------------------------------------------------------- 2: the line itself


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_an_unknown_option_is_named_in_one_line(tmp_path: Path, name: str) -> None:
    said = one_line(rig.here(tmp_path / "none", *name.split(), "--no-such-option"))
    assert "--no-such-option" in said
    assert f"dlp {name} --help" in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", sorted(LISTINGS))
def test_an_unknown_form_is_named_in_one_line(tmp_path: Path, name: str) -> None:
    said = one_line(rig.here(tmp_path / "none", *line(name, LISTINGS[name]), "--format", "xml"))
    assert all(word in said for word in ("--format", "xml", "table", "jsonl", "json", "csv")), said


def test_scan_keeps_the_two_forms_of_its_contract(tmp_path: Path) -> None:
    for form in ("xml", "json", "csv"):
        said = one_line(rig.here(tmp_path, "scan", "-", "--format", form))
        assert all(word in said for word in ("--format", "table", "jsonl")), said


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("nonsense",), "nonsense"),
        (("incidents", "lst"), "lst"),
        (("incidents", "show"), "ID"),
        (("held", "refuse", "INC-0"), "--reason"),
        (("--lang", "fr", "doctor"), "fr"),
        (("incidents", "list", "--limit", "0"), "--limit"),
        (("incidents", "list", "--limit", "many"), "--limit"),
        (("breach", "notice", "BR-0", "--to", "mars"), "mars"),
        (("breach", "list", "more"), "more"),
        (("completion", "tcsh"), "tcsh"),
        (("schema", "nonsense"), "nonsense"),
    ],
)
def test_a_wrong_line_is_answered_by_one_line(tmp_path: Path, words: tuple[str, ...], named: str) -> None:
    assert named in one_line(rig.here(tmp_path / "none", *words))


# ---------------------------------------------------------------- 2: the site and its files


@pytest.mark.parametrize("name", sorted(COMMANDS.keys() - NEEDS_NO_SITE - STAYS))
def test_without_a_site_nothing_is_made_and_the_place_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.chdir(tmp_path)
    said = one_line(rig.here(tmp_path / "gone", *line(name, COMMANDS[name])))
    assert str(tmp_path / "gone") in said
    assert "init" in said
    assert list(tmp_path.iterdir()) == []


UNKNOWN = {
    name: shown
    for words, shown in (
        ("incidents show|incidents assign|incidents comment|incidents resolve|incidents except|breach open", "dlp incidents list"),
        ("held release|held refuse|held unseal|held open", "참고: dlp "),
        ("breach show|breach notice|breach close", "dlp breach list"),
        ("proposal show|proposal approve|proposal reject", "dlp proposal list"),
        ("subject show|subject extend|subject answer|subject letter|subject lift|subject withdraw", "dlp subject list"),
        ("operator role|operator remove|operator token", "dlp operator list"),
        ("policy mode", "no-such-rule"),
        ("caller rotate|caller remove", "nobody"),
        ("scan|detect|extract", "none.eml"),
    )
    for name in words.split("|")
}


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_is_not_there_is_named_or_where_to_look(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    assert UNKNOWN[name] in one_line(rig.here(site, *line(name, COMMANDS[name])))
    assert list(tmp_path.iterdir()) == []


DATES = {
    "incidents list": "--since", "incidents export": "--since", "ledger": "--since", "breach open": "--aware", "subject access": "--received",
    "report": "--quarter", "access-check": "--month", "journal verify": "--checkpoint",
}  # fmt: skip


@pytest.mark.parametrize("name", DATES)
@pytest.mark.parametrize("text", ["yesterday", "2026-13-45", "", "9" * 5000])
def test_a_time_that_is_none_is_said_with_the_form_that_is_one(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, text: str
) -> None:
    monkeypatch.chdir(tmp_path)
    option = DATES[name]
    words = line(name, COMMANDS[name])
    if option in words:
        del words[words.index(option) : words.index(option) + 2]
    said = one_line(rig.here(site, *words, f"{option}={text}"))
    assert option in said
    assert list(tmp_path.iterdir()) == []


SPANS = [name for name, one in COMMANDS.items() if {"since", "until"} <= {param.name for param in one.params}]


@pytest.mark.parametrize("name", SPANS)
@pytest.mark.parametrize(("since", "until"), [("2026-11-22", "2026-11-21"), ("2026-11-22", "2026-11-22"), ("1h", "2d")])
def test_a_span_in_which_nothing_can_lie_is_no_empty_list(site: Path, name: str, since: str, until: str) -> None:
    assert len(SPANS) >= 3
    said = one_line(rig.here(site, *line(name, COMMANDS[name]), f"--since={since}", f"--until={until}"))
    assert "--since" in said
    assert "--until" in said


@pytest.mark.parametrize("name", ["seal.key", "journal.key", "register.key"])
@pytest.mark.parametrize("words", [("held", "list"), ("incidents", "list")])
def test_lost_keys_are_told_whatever_is_asked(site: Path, tmp_path: Path, name: str, words: tuple[str, ...]) -> None:
    left = rig.copy_site(site, tmp_path / "site")
    (left / "keys" / name).unlink()
    done = rig.here(left, *words)
    assert "keys/ 를 백업에서 되돌리십시오" in done.stderr
    assert "from the backup" not in done.stderr, "one language"


def folder_instead(name: str) -> Callable[[Path], None]:
    def spoil(site: Path) -> None:
        (site / name).unlink(missing_ok=True)
        (site / name).mkdir()

    return spoil


SPOILT: dict[str, tuple[tuple[str, ...], Callable[[Path], Any], str]] = {
    "settings are a folder": (("scan", "-"), folder_instead("dlp.yaml"), "dlp.yaml"),
    "policy is a folder": (("policy", "test"), folder_instead("policy.yaml"), "policy.yaml"),
    "policy is no text": (("policy", "show"), lambda s: (s / "policy.yaml").write_bytes(b"\xff\xfe\x00"), "policy.yaml"),
    "settings are no YAML": (("breach", "notice", "BR-0", "--to", "persons"), lambda s: (s / "dlp.yaml").write_text("a: [b"), "breach"),
    "journal is a folder": (("incidents", "list"), folder_instead("journal.db"), "journal.db"),
    "journal is no database": (("held", "list"), lambda s: (s / "journal.db").write_bytes(b"no database" * 999), "journal.db"),
    "key is a folder": (("caller", "list"), folder_instead("keys/seal.key"), "seal.key"),
    "key is gone": (("register", "show"), lambda s: (s / "keys/register.key").unlink(), "register.key"),
    "callers are no callers": (("caller", "list"), lambda s: (s / "callers.sealed").write_bytes(b"x" * 99), "callers"),
    "the site is a file": (("doctor",), lambda s: (s.rename(s.with_name("moved")), s.write_text("x")), "own"),
}  # fmt: skip


@pytest.mark.parametrize("name", SPOILT)
def test_a_spoilt_site_is_named(own_site: Path, name: str) -> None:
    words, spoil, named = SPOILT[name]
    spoil(own_site)
    assert named in one_line(rig.here(own_site, *words, stdin=json.dumps(rig.message("안녕하세요", rig.OUTSIDE))))


@pytest.mark.parametrize("words", [("scan",), ("detect",), ("extract",), ("register", "import", "staff")])
def test_a_folder_is_no_file(site: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    done = rig.here(site, *words, str(tmp_path))
    assert done.returncode == 2
    assert tmp_path.name in done.stderr
    assert "internal error" not in done.stderr


@pytest.mark.parametrize("words", [("report", "--quarter", "2026Q4"), ("incidents", "export", "--reason", "시험")])
def test_nothing_is_written_over_or_into_a_folder(site: Path, tmp_path: Path, words: tuple[str, ...]) -> None:
    with dlp.open_site(site) as opened:
        opened.submit(rig.message(TEXT, rig.DIRECTOR))
    (tmp_path / "there.html").write_text("mine", "utf-8")
    (tmp_path / "folder.html").mkdir()
    for name in ("there.html", "folder.html", "no/page.html"):
        assert name in one_line(rig.here(site, *words, "--out", str(tmp_path / name)))
    assert (tmp_path / "there.html").read_text("utf-8") == "mine"


# ---------------------------------------------------------------- 0 and 1


def scanned(site: Path, *to: str) -> int:
    lines = "\n".join(json.dumps(rig.message(TEXT if one == rig.DIRECTOR else "안녕하세요", one)) for one in to)
    return int(rig.here(site, "scan", "-", stdin=lines).returncode)


def test_scan_says_by_its_code_whether_all_may_go(site: Path) -> None:
    assert scanned(site, rig.OUTSIDE) == 0
    assert scanned(site, rig.OUTSIDE, rig.DIRECTOR) == 1


def test_policy_and_doctor_find(own_site: Path) -> None:
    for words in (("policy", "lint"), ("doctor", "--only", "policy"), ("policy", "test")):
        if words == ("policy", "test"):  # that the whole policy passes is seen in test_contract.py
            rig.few_rules(own_site)
        done = rig.here(own_site, *words)
        assert done.returncode == 0, done.stdout
    rig.edit(own_site, "policy.yaml", "        expect: hit", "        expect: miss")
    assert rig.here(own_site, "policy", "test").returncode == 1
    assert rig.here(own_site, "doctor").returncode == 2
    assert rig.here(own_site, "doctor", "--only", "disk").returncode == 0
    (own_site / "policy.yaml").chmod(0o666)
    assert rig.here(own_site, "doctor", "--only", "files").returncode == 1
    rig.edit(own_site, "policy.yaml", "then: block", "then: stop")
    assert rig.here(own_site, "policy", "lint").returncode == 1
    assert rig.here(own_site, "policy", "test").returncode == 2


def test_journal_verify_and_access_check_find(own_site: Path) -> None:
    with dlp.open_site(own_site) as opened:
        submitted = opened.submit(rig.message(TEXT, rig.DIRECTOR))
        opened.recording.done(submitted.ticket_id, Outcome("refused"))
    assert rig.here(own_site, "journal", "verify").returncode == 0
    with closing(sqlite3.connect(own_site / "journal.db")) as connection, connection:
        for (trigger,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f"DROP TRIGGER {trigger}")
        connection.execute("UPDATE journal SET body = replace(body, 'block', 'allow') WHERE kind = 'decided'")
    connection.close()
    for form in ("table", "json", "jsonl", "csv"):
        assert rig.here(own_site, "journal", "verify", "--format", form).returncode == 1, form


@pytest.mark.parametrize("end", ["reader gone", "Ctrl-C"])
def test_a_run_that_is_cut_short_says_neither_0_nor_1(site: Path, end: str) -> None:
    """Else a script would take it for an answer: nothing was found, or something was."""
    words = [rig.PYTHON, "-m", "dlp", "--site", str(site), "scan", "--format", "jsonl", "-"]
    line = json.dumps(rig.message("안녕하세요", rig.OUTSIDE)).encode() + b"\n"
    listening = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)  # a job of a shell's background is born deaf to it
    with subprocess.Popen(
        words, cwd=rig.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=listening
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        process.stdin.write(line)
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["action"] == "allow"
        if end == "Ctrl-C":
            process.send_signal(signal.SIGINT)
        else:
            process.stdout.close()
            process.stdin.write(line)
            process.stdin.close()
        assert process.wait(timeout=60) == (130 if end == "Ctrl-C" else 2)
        assert process.stderr.read().strip() == b""


def test_a_usage_error_is_the_same_from_a_real_process(tmp_path: Path) -> None:
    done = rig.dlp(tmp_path, "incidents", "list", "--format", "xml")
    assert "xml" in one_line(done)
    assert command_lines.takes_form(COMMANDS["incidents list"])


@pytest.mark.parametrize(
    "words",
    [
        ("--help",),
        ("incidents", "list"),
        ("ledger", "--format", "csv"),
        ("held", "list", "--format", "json"),
        ("incidents", "--help"),
        ("doctor",),
    ],
    ids=" ".join,
)
def test_output_that_cannot_be_written_is_told_in_words(words: tuple[str, ...], own_site: Path) -> None:
    """Of a full disk, whether the answer is long or is written only when the process ends."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*rig.DLP, "--site", str(own_site), *words], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 2
    assert done.stderr.strip() == "dlp: 출력을 쓸 수 없습니다: 디스크에 공간이 없습니다"
