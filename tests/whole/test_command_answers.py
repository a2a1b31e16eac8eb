"""What a command says to input that is not what it takes: it refuses with what would be right, and never answers another question instead."""

from __future__ import annotations

import base64
import io
import json
import socket
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import command_lines
import pytest
import whole_rig as rig

TEXT = f"청구인 {rig.NAME} {rig.MOBILE}"


def answered(done: Any, *words: str) -> str:
    said = str(done.stderr).strip()
    assert done.returncode == 2, (done.returncode, said, done.stdout)
    assert done.stdout == ""
    assert len(said.splitlines()) == 1, said
    assert all(word in said for word in words), said
    return said


# ---------------------------------------------------------------- scan


def docx(text: str) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(
            "word/document.xml",
            '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>'
            f"{text}</w:t></w:r></w:p></w:body></w:document>",
        )
    return held.getvalue()


PDF = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")
DOCUMENTS: dict[str, bytes] = {
    "c.pdf": PDF, "C.PDF": PDF, "c.docx": docx(TEXT), "c.png": PNG, "c.hwp": b"HWP Document File V3.00" + bytes(99), "c.xls": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "renamed.txt": PDF, "renamed.eml": docx(TEXT), "noname": docx(TEXT), "page.html": f"<html><body>{TEXT}</body></html>".encode(),
    "list.csv": f"이름,전화\n{rig.NAME},{rig.MOBILE}\n".encode(), "list.TSV": f"{rig.NAME}\t{rig.MOBILE}".encode(), "notes.md": f"청구인 {rig.NAME} {rig.MOBILE}".encode(),
    "empty.pdf": b"", "EMPTY.DOCX": b"", "words.hwp": b"hello", "words.png": TEXT.encode(), "noise.bin": bytes(range(256)) * 20, "noise.dat": b"\x00\x01\x02\xff" * 500,
}  # fmt: skip


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_is_decided_as_an_attachment_and_never_passed_unread(site: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(DOCUMENTS[name])
    answered(rig.here(site, "scan", str(tmp_path / name)), name, "--from", "--to", "extract")
    answered(rig.here(site, "scan", str(tmp_path / name), "--from", rig.HANDLER), "--to")
    done = rig.here(site, "scan", "--format", "jsonl", str(tmp_path / name), "--from", rig.HANDLER, "--to", rig.DIRECTOR)
    (answer,) = rig.rows(done)
    if TEXT.encode() in DOCUMENTS[name] or DOCUMENTS[name][:2] == b"PK":
        assert (done.returncode, answer["action"]) == (1, "block"), answer
        assert rig.MOBILE not in done.stdout
    if name.startswith(("noise", "c.hwp", "c.xls")):
        assert answer["gaps"], "what nobody read is a gap"


MESSAGES: dict[str, Callable[[], bytes]] = {
    "a.EML": lambda: rig.mail(TEXT, rig.DIRECTOR),
    "a.JSONL": lambda: json.dumps(rig.message(TEXT, rig.DIRECTOR)).encode() + b"\n",
    "a.ndjson": lambda: json.dumps(rig.message(TEXT, rig.DIRECTOR)).encode() + b"\n",
    "a.JSON": lambda: json.dumps(rig.message(TEXT, rig.DIRECTOR)).encode(),
    "mail": lambda: rig.mail(TEXT, rig.DIRECTOR),
    "lines.log": lambda: (json.dumps(rig.message("안녕하세요", rig.OUTSIDE)) + "\n" + json.dumps(rig.message(TEXT, rig.DIRECTOR))).encode(),
    "one": lambda: json.dumps(rig.message(TEXT, rig.DIRECTOR), indent=1).encode(),
}  # fmt: skip


@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_is_one_whatever_the_letters_of_its_name(site: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(MESSAGES[name]())
    done = rig.here(site, "scan", "--format", "jsonl", str(tmp_path / name))
    assert (done.returncode, rig.rows(done)[-1]["action"]) == (1, "block"), done.stderr


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
@pytest.mark.parametrize("name", ["a.txt", "A.TXT", "a.memo"])
def test_a_text_is_read_in_the_encoding_it_is_in(site: Path, tmp_path: Path, name: str, encoding: str) -> None:
    (tmp_path / name).write_bytes((TEXT + " 자료를 보내 드립니다.").encode(encoding))
    done = rig.here(site, "scan", "--format", "jsonl", str(tmp_path / name), "--from", rig.HANDLER, "--to", rig.DIRECTOR)
    assert (done.returncode, rig.rows(done)[0]["action"]) == (1, "block"), done.stderr


@pytest.mark.parametrize("name", [n for n, raw in DOCUMENTS.items() if raw[:2] == b"PK" or raw[:4] == b"%PDF"])
def test_detect_of_a_document_names_extract(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(DOCUMENTS[name])
    answered(rig.here(tmp_path / "none", "detect", str(tmp_path / name)), name, "dlp extract")


# ---------------------------------------------------------------- words of a closed list

WRONG: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "action": (("incidents", "list", "--action", "blcok"), ("--action", "block", "hold", "mask", "alert")),
    "channel": (("incidents", "list", "--channel", "emial"), ("--channel", "email", "messenger", "sms")),
    "state": (("incidents", "list", "--state", "hold"), ("--state", "held", "released")),
    "verdict": (("incidents", "list", "--verdict", "foo"), ("--verdict", "true", "false_positive", "lawful", "none")),
    "rule": (("incidents", "list", "--rule", "no-such"), ("--rule", "mass-disclosure")),
    "department": (("incidents", "list", "--department", "문화체육"), ("--department", "문화체육과")),
    "assignee": (("incidents", "list", "--assignee", "nobdy"), ("--assignee", "none")),
    "scan channel": (("scan", "-", "--channel", "fax"), ("--channel", "email")),
    "scan form": (("scan", "-", "--format", "xml"), ("--format", "table", "jsonl")),
    "caller": (("caller", "add", "x", "--channel", "kakao"), ("--channel", "email")),
    "mode": (("policy", "mode", "mass-disclosure", "on", "--reason", "시험"), ("MODE", "shadow")),
    "mode of no rule": (("policy", "mode", "no-such", "off", "--reason", "시험"), ("RULE", "mass-disclosure")),
    "kind": (("register", "import", "people", "x.csv"), ("KIND", "cases", "staff")),
    "look": (("doctor", "--only", "jornal"), ("--only", "journal")),
    "schema": (("schema", "mesage"), ("message", "settings")),
    "claim": (("subject", "grounds", "acess"), ("CLAIM", "access")),
    "ground": (
        ("incidents", "except", "INC-0", "--name", "a", "--owner", "o", "--ground", "18-2-4", "--expires", "2099-01-01", "--reason", "r"),
        ("--ground", "18-2-2", "own-law"),
    ),
    "spool": (("serve", "--sms-spool", "sqlite:/x", "--sms-schema", "kt"), ("--sms-schema", "emma")),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_misspelt_word_is_refused_with_the_choices(site: Path, name: str) -> None:
    words, wanted = WRONG[name]
    answered(rig.here(site, *words), *wanted)


def test_every_option_that_names_its_words_refuses_another(site: Path) -> None:
    """Options with a list of words are refused by the command line itself: all of them, mechanically."""
    tried = 0
    for name, command in command_lines.leaves():
        for one in command.params:
            if one.param_type_name == "option" and getattr(one.type, "words", ()):
                done = rig.here(site, *command_lines.line(name, command), one.opts[0], "no-such-word")
                assert (done.returncode, one.opts[0] in done.stderr) == (2, True), (name, one.opts, done.stderr)
                tried += 1
    assert tried > 20


def test_a_rule_of_the_past_and_each_word_of_the_lists_is_taken(site: Path) -> None:
    from dlp.office.incidents import STATES
    from dlp.texts.labels import ACTIONS, CHANNELS, VERDICTS

    for option, words in (("--action", ACTIONS), ("--channel", CHANNELS), ("--state", STATES), ("--verdict", [*VERDICTS, "none"])):
        for word in words:
            assert rig.here(site, "incidents", "list", option, word).returncode == 0, (option, word)
    for option, word in (("--rule", "mass-disclosure"), ("--department", "문화체육과"), ("--assignee", "none")):
        assert rig.here(site, "incidents", "list", option, word).returncode == 0, option


# ---------------------------------------------------------------- a case nobody knows

ASKING = ("access", "correct", "erase", "suspend", "explain")


@pytest.mark.parametrize("claim", ASKING)
def test_a_request_about_an_unknown_case_is_asked_about(own_site: Path, claim: str) -> None:
    import dlp

    with dlp.open_site(own_site) as opened:
        opened.submit(rig.message(TEXT, rig.DIRECTOR))
    said = answered(rig.here(own_site, "subject", claim, "99999999"), "99999999", "--unknown")
    assert "CASE_NO" in said
    assert rig.rows(rig.here(own_site, "subject", "list", "--format", "jsonl")) == []
    assert rig.here(own_site, "subject", claim, "99999999", "--unknown").returncode == 0
    assert rig.here(own_site, "subject", claim, rig.CASE).returncode == 0
    answered(rig.here(own_site, "subject", claim, rig.NAME, "--unknown"), "CASE_NO")


def test_a_legal_hold_on_an_unknown_case_is_asked_about(own_site: Path) -> None:
    words = ("retention", "hold", "--reason", "소송", "--case")
    answered(rig.here(own_site, *words, "2026-000123"), "--case", "--unknown")
    assert rig.here(own_site, *words, "2026-000123", "--unknown").returncode == 0
    assert rig.here(own_site, *words, rig.CASE).returncode == 0


# ---------------------------------------------------------------- addresses, flags, ids

PUBLIC: tuple[tuple[str, ...], ...] = (
    ("--milter", "inet:0.0.0.0:0"), ("--milter", "inet:[::]:0"), ("--http", "0.0.0.0:0"), ("--http", "[::]:0"), ("--http", "0:0"), ("--http", "192.0.2.7:0"),
    ("--smtp", "0.0.0.0:0", "--next-hop", "127.0.0.1:9"), ("--sms-forward", "0.0.0.0:0"), ("--http", "[::ffff:192.0.2.7]:0"), ("--http", "0x0:0"),
    ("--http", "*:0"), ("--smtp", "*:0", "--next-hop", "127.0.0.1:9"), ("--icap", "*:0"), ("--sms-forward", "*:0"),
)  # fmt: skip


@pytest.mark.parametrize("words", PUBLIC)
def test_an_address_that_others_reach_is_said_twice(site: Path, words: tuple[str, ...]) -> None:
    answered(rig.here(site, "serve", *words), words[0], "--public")


@pytest.mark.parametrize("name", ["milter", "smtp", "http", "sms_forward", "callbacks"])
def test_in_the_settings_too(own_site: Path, name: str) -> None:
    import yaml

    def saying(**more: object) -> str:
        settings = yaml.safe_load((own_site / "dlp.yaml").read_text("utf-8"))
        listen = f"{'inet:' if name == 'milter' else ''}0.0.0.0:{rig.free_port()}"
        other = {"messengers": {"slack": {"secret": "s", "token": "t"}}} if name == "callbacks" else {}
        settings[name] = {**settings[name], "enabled": True, "listen": listen, **other, **more}
        (own_site / "dlp.yaml").write_text(yaml.safe_dump(settings), "utf-8")
        return listen

    saying()
    answered(rig.here(own_site, "serve"), "dlp.yaml", f"{name}.listen", "public: true")
    assert rig.here(own_site, "doctor", "--only", "entrances").returncode == 2
    listen = saying(public=True)
    assert rig.here(own_site, "doctor", "--only", "entrances", "--format", "json").returncode in (0, 1, 2)
    from dlp.app.entrances import connectors
    from dlp.app.site import Site

    with Site.open(own_site) as opened:
        assert list(connectors(opened, {})) == [name], listen


def test_every_address_of_this_machine_alone_is_said_once(own_site: Path) -> None:
    port = rig.free_port()
    with (own_site.parent / "log").open("wb") as log:  # all of 127/8 is this machine
        process = rig.started(["--site", str(own_site), "serve", "--http", f"127.0.0.2:{port}"], log)
    try:
        assert process.stdout.readline().strip() == "ready"
        socket.create_connection(("127.0.0.2", port), timeout=120).close()
    finally:
        process.terminate()
    assert process.wait(timeout=60) == 0


FLAGS: dict[str, tuple[tuple[str, ...], str]] = {
    "smtp": (("serve", "--smtp", "localhost"), "--smtp"),
    "next hop": (("serve", "--smtp", "127.0.0.1:0", "--next-hop", "nonsense"), "--next-hop"),
    "milter": (("serve", "--milter", "tcp:1"), "--milter"),
    "http": (("serve", "--http", "nonsense"), "--http"),
    "spool": (("serve", "--sms-spool", "mysqll:x"), "--sms-spool"),
    "forward": (("serve", "--sms-forward", "nonsense"), "--sms-forward"),
    "workers": (("serve", "--workers", "0"), "--workers"),
    "dsn": (("sms", "install", "--dsn", "mysqll:x"), "--dsn"),
    "schema": (("sms", "install", "--dsn", "sqlite:/none", "--schema", "kt"), "--schema"),
    "status": (("sms", "status", "--dsn", "mysqll:x"), "--dsn"),
    "webhook": (("caller", "add", "x", "--webhook", "ftp://x"), "--webhook"),
    "rate": (("caller", "add", "x", "--rate", "-1"), "--rate"),
    "name": (("caller", "add", "two words"), "NAME"),
}


@pytest.mark.parametrize("name", FLAGS)
def test_an_error_names_the_flag_and_no_file_that_was_not_involved(site: Path, name: str) -> None:
    words, flag = FLAGS[name]
    said = answered(rig.here(site, *words), flag)
    assert "dlp.yaml" not in said
    assert "callers.sealed" not in said


def test_what_was_decided_already_is_named(own_site: Path) -> None:
    import dlp

    with dlp.open_site(own_site) as opened:
        incident = opened.submit(rig.message(f"접수번호 {rig.CASE} {rig.NAME}", "x@police-garam.example")).incident_id
    assert rig.here(own_site, "held", "refuse", incident, "--reason", "사적").returncode == 0
    for words in (("held", "refuse", incident, "--reason", "사적"), ("held", "release", incident)):
        answered(rig.here(own_site, *words), incident)


# ---------------------------------------------------------------- silence


NO_MESSAGES: dict[str, bytes] = {"a.jsonl": b"", "b.jsonl": b"\n \n", "c.txt": b"", "d.txt": b" \n\t", "e": b""}


@pytest.mark.parametrize("name", NO_MESSAGES)
def test_a_file_without_a_message_is_said_to_hold_none(site: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(NO_MESSAGES[name])
    done = rig.here(site, "scan", str(tmp_path / name))
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == f"주의: {name}: 메시지가 없어 아무것도 판정하지 않았습니다\n"


def test_a_text_that_names_nobody_is_said_to_be_decided_as_a_strangers(site: Path, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    assert "모르는 사람끼리" in rig.here(site, "scan", str(tmp_path / "a.txt")).stderr
    said = rig.here(site, "scan", str(tmp_path / "a.txt"), "--from", rig.HANDLER, "--to", rig.DIRECTOR)
    assert (said.returncode, said.stderr) == (1, "")


@pytest.mark.parametrize("name", ["a.jsonl", "a.json", "a", "a.eml"])
def test_who_sends_a_message_is_what_it_says(site: Path, tmp_path: Path, name: str) -> None:
    """Options that count nothing are not passed over in silence."""
    raw = (
        rig.mail(TEXT, rig.OUTSIDE, sender=rig.HANDLER) if name == "a.eml" else json.dumps(rig.message(TEXT, rig.OUTSIDE)).encode()
    )
    (tmp_path / name).write_bytes(raw)
    plain = rig.here(site, "scan", "--format", "jsonl", str(tmp_path / name))
    done = rig.here(site, "scan", "--format", "jsonl", str(tmp_path / name), "--from", rig.HANDLER, "--to", rig.DIRECTOR)
    assert "--from과 --to는 쓰지 않았습니다" in done.stderr
    assert "쓰지 않았습니다" not in plain.stderr
    assert [row["action"] for row in rig.rows(done)] == [row["action"] for row in rig.rows(plain)]


def test_an_option_of_which_one_counts_stands_once(site: Path) -> None:
    """Every such option of every command, whatever is said with it."""
    seen = 0
    for name, command in command_lines.leaves():
        for one in command.params:
            if one.param_type_name != "option" or one.multiple or one.is_flag or one.count:
                continue
            seen += 1
            flag = max(one.opts, key=len)
            answered(rig.here(site, *command_lines.line(name, command), flag, "a", flag, "b"), flag, "두 번")
    assert seen > 100


def test_a_folder_that_is_no_site_answers_nothing(tmp_path: Path) -> None:
    """A slip in --site must not read as "no incidents"."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "list.txt").write_text("x", "utf-8")
    asked = 0
    for name, command in command_lines.leaves():
        if name in command_lines.NEEDS_NO_SITE or name in {"dashboard", "doctor"} or name.startswith("bot "):
            continue
        done = rig.here(tmp_path / "other", *command_lines.line(name, command))
        assert (name, done.returncode, done.stdout) == (name, 2, "")
        asked += 1
    assert asked > 60
    assert [path.name for path in (tmp_path / "other").iterdir()] == ["list.txt"]


@pytest.mark.parametrize("number", ["abc", "99999999", "50990011x", "' OR 1=1", ""])
@pytest.mark.parametrize("words", [("incidents", "list", "--case"), ("register", "interested", "--case")])
def test_a_case_that_nobody_knows_is_no_empty_list(site: Path, words: tuple[str, ...], number: str) -> None:
    if not number and words[0] == "register":
        return  # all cases
    done = rig.here(site, *words, number)
    assert (done.returncode, done.stdout) == (2, "")
    assert number not in done.stderr or not number


def test_a_known_case_is_found_in_any_spelling(site: Path) -> None:
    for words in (("incidents", "list", "--case"), ("register", "interested", "--case")):
        assert rig.here(site, *words, rig.CASE, "--format", "jsonl").returncode == 0
