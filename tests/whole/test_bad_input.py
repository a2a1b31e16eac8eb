"""What a tired clerk types, and what a broken machine does: one clear line that names the place, the contract's exit code, nothing lost."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
import whole_traces as traces


def one_line(done: Any, *, code: int = 2) -> str:
    """What was said on standard error: a single line, no stack trace, no value, the right exit code."""
    said = done.stderr.strip()
    assert done.returncode == code, (done.returncode, said, done.stdout)
    assert "Traceback" not in said
    assert "internal error" not in said
    assert traces.betrayed(said + done.stdout) == []
    assert len(said.splitlines()) == 1, said
    return str(said)


# ---------------------------------------------------------------- register files


GOOD = rig.TABLES["cases"]
BAD_TABLES: dict[str, tuple[str, bytes, tuple[str, ...]]] = {
    "masked name": ("cases", GOOD.replace(rig.NAME, rig.NAME[0] + "**").encode(), ("2", "청구인")),
    "unknown handler": ("cases", GOOD.replace("GR01", "GR77").encode(), ("2", "담당자")),
    "no case number": ("cases", GOOD.replace(f"\n{rig.OTHER_CASE},", "\n,").encode(), ("3", "접수번호")),
    "wrong date": ("cases", GOOD.replace("2026-11-11", "2026-31-31").encode(), ("3", "접수일")),
    "closed without its day": ("cases", GOOD.replace("open,\n", "closed,\n", 1).encode(), ("2", "종결일")),
    "wrong number": ("cases", GOOD.replace(rig.OTHER_MOBILE, "010-12").encode(), ("3", "휴대전화")),
    "no header": ("cases", GOOD.partition("\n")[2].encode(), ("접수번호",)),
    "header of another table": ("cases", rig.TABLES["staff"].encode(), ("접수번호",)),
    "empty": ("cases", b"", ("cases.csv",)),
    "no text": ("cases", bytes(range(256)) * 20, ("cases.csv",)),
    "half UTF-16": ("cases", GOOD.encode("utf-16")[:-1], ("cases.csv",)),
    "broken CP949": ("cases", GOOD.encode("cp949", "ignore") + b"\xff\xfe\xff", ("cases.csv",)),
    "unknown role": ("staff", rig.TABLES["staff"].replace("foi_officer", "왕").encode(), ("5", "역할")),
    "unknown kind": ("partners", rig.TABLES["partners"].replace("police,", "왕,").encode(), ("2", "구분")),
    "unknown scope": ("partners", rig.TABLES["partners"].replace("case_no;name", "case_no;이름표").encode(), ("2", "허용항목")),
}


@pytest.mark.parametrize("name", BAD_TABLES)
def test_a_bad_table_names_its_line_and_column_and_changes_nothing_where_that_is_asked(
    site: Path, tmp_path: Path, name: str
) -> None:
    kind, raw, wanted = BAD_TABLES[name]
    file = tmp_path / "cases.csv"
    file.write_bytes(raw)
    before = (site / "register" / f"{kind}.sealed").read_bytes()
    done = rig.here(site, "register", "import", kind, str(file), "--strict")
    assert done.returncode == 2
    assert rig.here(site, "register", "check", kind, str(file)).returncode == (1 if wanted[0].isdecimal() else 2)
    assert "internal error" not in done.stderr
    assert traces.betrayed(done.stderr + done.stdout) == []
    assert any(all(word in line for word in ("cases.csv", *wanted)) for line in done.stderr.splitlines()), done.stderr
    assert (site / "register" / f"{kind}.sealed").read_bytes() == before


def test_a_status_nobody_knows_leaves_its_requester_protected_and_is_named(own_site: Path, tmp_path: Path) -> None:
    """Which words an agency's case system has for its steps is not ours to say: the case counts as open, and the place is told."""
    file = tmp_path / "cases.csv"
    file.write_text(GOOD.replace("open,\n", "열림,\n", 1), "utf-8")
    done = rig.here(own_site, "register", "import", "cases", str(file), "--strict")
    assert done.returncode == 0, done.stderr
    (note,) = done.stderr.splitlines()
    assert all(word in note for word in ("cases.csv", "2행", "상태")), note
    assert "열림" not in note
    said = rig.here(
        own_site, "scan", "--format", "jsonl", "-", stdin=json.dumps(rig.message(f"{rig.NAME} {rig.MOBILE}", rig.OUTSIDE))
    )
    assert said.returncode == 1, said.stdout


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp949"])
def test_every_encoding_of_the_contract_is_read(own_site: Path, tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "cases.csv"
    file.write_bytes(GOOD.encode(encoding))
    assert rig.here(own_site, "register", "import", "cases", str(file)).returncode == 0


def test_a_file_that_cannot_be_read_and_a_table_that_does_not_exist(site: Path, tmp_path: Path) -> None:
    missing = rig.here(site, "register", "import", "cases", str(tmp_path / "none.csv"))
    assert missing.returncode == 2
    assert missing.stderr.startswith("none.csv: ")
    said = rig.here(site, "register", "import", "people", str(tmp_path / "none.csv"))
    assert said.returncode == 2
    assert "people" in said.stderr or "cases" in said.stderr
    assert rig.here(site, "register", "import", "cases", str(tmp_path)).returncode == 2


# ---------------------------------------------------------------- the site's own files


def _cut(site: Path, name: str, raw: bytes = b"") -> None:
    (site / name).write_bytes(raw)


BAD_SITES: dict[str, tuple[Any, tuple[str, ...]]] = {
    "no key": (lambda s: (s / "keys/seal.key").unlink(), ("seal.key",)),
    "key for all": (lambda s: (s / "keys/register.key").chmod(0o644), ("register.key", "0644", "chmod")),
    "short key": (lambda s: _cut(s, "keys/journal.key", b"x"), ("journal.key", "32")),
    "no settings": (lambda s: (s / "dlp.yaml").unlink(), ("dlp.yaml", "백업")),
    "unknown key": (lambda s: rig.edit(s, "dlp.yaml", "schema: 1", "schema: 1\nworkers: 3"), ("dlp.yaml", "4행", "workers")),
    "key twice": (lambda s: rig.edit(s, "dlp.yaml", "schema: 1", "schema: 1\nhttp: {enabled: true}\nhttp: {enabled: false}"), ("dlp.yaml", "5행", "http", "두 번")),
    "key twice within": (lambda s: rig.edit(s, "dlp.yaml", "schema: 1", "schema: 1\nextra: [{a: 1, b: {c: 1, c: 1}}]"), ("dlp.yaml", "4행", "c", "두 번")),
    "lexicon twice": (lambda s: _cut(s, "lexicons.yaml", b"schema: 1\npressure: [a]\npressure: []\n"), ("lexicons.yaml", "3행", "pressure", "두 번")),
    "wrong type": (lambda s: rig.edit(s, "dlp.yaml", "lock_seconds: 5", "lock_seconds: soon"), ("dlp.yaml", "행", "lock_seconds")),
    "wrong list": (lambda s: rig.edit(s, "dlp.yaml", "basis_approvers: [cpo]", "basis_approvers: 3"), ("행", "basis_approvers")),
    "no YAML": (lambda s: _cut(s, "dlp.yaml", b"a: [b"), ("dlp.yaml", "행", "YAML")),
    "settings no text": (lambda s: _cut(s, "dlp.yaml", b"\xff\xfe\x00"), ("dlp.yaml",)),
    "deep settings": (lambda s: _cut(s, "dlp.yaml", b"a: " + b"[\n" * 2000), ("dlp.yaml",)),
    "no date": (lambda s: rig.edit(s, "dlp.yaml", "log_level: info", "log_level: 2026-13-45"), ("dlp.yaml", "YAML")),
    "long number": (lambda s: rig.edit(s, "dlp.yaml", "schema: 1", f"schema: {'9' * 5000}"), ("dlp.yaml", "YAML")),
    "no date in exceptions": (lambda s: rig.edit(s, "exceptions.yaml", "schema: 1", "schema: 2026-13-45"), ("exceptions.yaml", "schema")),
    "number as a key": (lambda s: rig.edit(s, "dlp.yaml", "schema: 1", "schema: 1\n5: 6"), ("dlp.yaml",)),
    "long number in policy": (lambda s: rig.edit(s, "policy.yaml", "mass_subjects: 5", f"mass_subjects: {'9' * 5000}"), ("policy.yaml", "행")),
    "control sign": (lambda s: _cut(s, "dlp.yaml", b"schema: 1\nlog_level: \x07\n"), ("dlp.yaml",)),
    "unknown lexicon": (lambda s: _cut(s, "lexicons.yaml", b"schema: 1\nnames: [a]\n"), ("lexicons.yaml", "2행", "names")),
    "no policy": (lambda s: (s / "policy.yaml").unlink(), ("policy.yaml", "파일이 없습니다")),
    "empty policy": (lambda s: _cut(s, "policy.yaml"), ("policy.yaml",)),
    "deep policy": (lambda s: _cut(s, "policy.yaml", b"a: " + b"[\n" * 2000), ("policy.yaml",)),
    "unknown rule key": (lambda s: rig.edit(s, "policy.yaml", "    then: block\n", "    than: block\n"), ("policy.yaml", "행", "then")),
    "type error in CEL": (lambda s: rig.edit(s, "policy.yaml", 'r.requester && r.own_sender == "interested"', 'r.requester && r.own_sender == 3'), ("policy.yaml", "행", "contact-by-interested")),
    "exception without an end": (lambda s: rig.edit(s, "exceptions.yaml", "exceptions: []", "exceptions:\n  - id: a\n    rule: mass-disclosure\n"), ("exceptions.yaml", "행", "owner")),
    "register table swapped": (lambda s: (s / "register/staff.sealed").replace(s / "register/cases.sealed"), ("cases.sealed", "import")),
    "register table cut": (lambda s: _cut(s, "register/cases.sealed", (s / "register/cases.sealed").read_bytes()[:200]), ("cases.sealed", "import")),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD_SITES)
def test_a_broken_site_says_what_and_where_and_doctor_says_it_too(own_site: Path, name: str) -> None:
    spoil, wanted = BAD_SITES[name]
    spoil(own_site)
    said = rig.here(own_site, "scan", "-", stdin=json.dumps(rig.message("안녕하세요", rig.OUTSIDE)))
    assert said.returncode == 2
    assert said.stdout == ""
    assert "internal error" not in said.stderr
    line = said.stderr.strip().splitlines()[0]
    assert all(word in said.stderr for word in wanted), said.stderr
    assert line.startswith("dlp: ")
    doctor = rig.here(own_site, "doctor", "--format", "jsonl")
    assert doctor.returncode == 2, doctor.stderr
    bad = [row["text"] for row in rig.rows(doctor) if row["state"] == "bad"]
    assert any(wanted[0] in text for text in bad), bad


def test_a_rule_without_tests_is_no_rule(own_site: Path) -> None:
    (own_site / "policy.yaml").write_text(
        'schema: 1\nversion: "2026-11-22"\nrules:\n  - {id: a, why: b, scope: message, when: m.context, then: block, tests: []}\n',
        "utf-8",
    )
    for words in (("scan", "-"), ("policy", "test")):
        done = rig.here(own_site, *words, stdin="{}")
        assert done.returncode == 2
        assert "tests" in done.stderr
        assert "line 4" in done.stderr or "4행" in done.stderr
    assert rig.here(own_site, "policy", "lint").returncode == 1


def test_no_site_at_all(tmp_path: Path) -> None:
    for words in (
        ("scan", "-"),
        ("serve",),
        ("incidents", "list"),
        ("held", "list"),
        ("journal", "verify"),
        ("doctor",),
        ("ledger",),
    ):
        assert str(tmp_path / "none") in one_line(rig.here(tmp_path / "none", *words, stdin="{}"))
    assert not (tmp_path / "none").exists()


# ---------------------------------------------------------------- messages


def _deep(depth: int) -> str:
    return '{"channel":"email","sender":{"address":"a@b.example"},"recipients":[{"address":"c@d.example"}],"text":' + "[" * depth


BAD_MESSAGES: dict[str, tuple[str, str]] = {
    "not JSON": ("{", "message"),
    "not an object": ("[]", "message"),
    "too deep": (_deep(100_000), "message"),
    "no recipients": (json.dumps(rig.message("글", rig.OUTSIDE) | {"recipients": []}), "recipients"),
    "recipients missing": (json.dumps({k: v for k, v in rig.message("글").items() if k != "recipients"}), "recipients"),
    "no content": (json.dumps({k: v for k, v in rig.message("글", rig.OUTSIDE).items() if k != "text"}), "text"),
    "invalid base64": (json.dumps(rig.message("글", rig.OUTSIDE, attachments=[{"name": "a", "content_b64": "%%%"}])), "attachments[0].content_b64"),
    "no channel": (json.dumps(rig.message("글", rig.OUTSIDE) | {"channel": "fax"}), "channel"),
    "wrong time": (json.dumps(rig.message("글", rig.OUTSIDE, sent_at="어제")), "sent_at"),
    "schema of tomorrow": (json.dumps(rig.message("글", rig.OUTSIDE) | {"schema": 2}), "schema"),
    "huge number": (json.dumps(rig.message("글", rig.OUTSIDE) | {"schema": 0}).replace('"schema": 0', '"schema": ' + "9" * 5000), "message"),
    "members no number": (json.dumps(rig.message("글", rig.OUTSIDE, conversation={"id": "1", "members": "many"})), "conversation.members"),
}  # fmt: skip


@pytest.fixture(scope="module")
def opened(site: Path) -> Any:
    import dlp

    if not os.environ.get("DLP_LONG"):
        rig.edit(site, "dlp.yaml", "text_characters: 2000000", f"text_characters: {BEYOND}")
    with dlp.open_site(site) as one:
        yield one


@pytest.mark.parametrize("name", BAD_MESSAGES)
def test_a_bad_message_names_line_and_field(site: Path, tmp_path: Path, name: str) -> None:
    line, field = BAD_MESSAGES[name]
    good = json.dumps(rig.message("안녕하세요", rig.OUTSIDE))
    file = tmp_path / "many.jsonl"
    file.write_text(f"{good}\n\n{line}\n", "utf-8")
    done = rig.here(site, "scan", "--format", "jsonl", str(file))
    said = one_line(done)
    assert "many.jsonl" in said
    assert "3행" in said
    assert field in said
    assert len(rig.rows(done)) == 1


BEYOND = 300_000
"""Characters of a text that this file's site reads: what one as long as the shipped bound costs is looked at in the long run."""
STRANGE: dict[str, str] = {
    "ten megabytes": "가나다 라마바사 010 " * 550_000,
    "one long digit run": "0" * 3_000_000,
    "half a surrogate": f"\ud83d {rig.NAME} {rig.MOBILE} \udc00",
    "NUL": f"\0{rig.NAME}\0 {rig.MOBILE}\0",
    "escapes": "\x1b[2J\x1b]0;x\x07" + rig.NAME,
    "nothing": "",
    "marks alone": "\u0301" * 200_000,
    "angle brackets": "<" * 300_000,
    "right to left": "\u202e" + rig.NAME[::-1],
}


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_text_is_decided_and_nothing_of_it_is_lost(opened: Any, name: str) -> None:
    answer = opened.scan(rig.message(f"청구인 {rig.NAME} {rig.MOBILE} " + STRANGE[name], rig.DIRECTOR), remember=False)
    assert answer.action == "block"
    assert traces.betrayed(json.dumps(answer.to_dict(explain=True))) == []
    plain = opened.scan(rig.message(STRANGE[name], rig.OUTSIDE), remember=False)
    assert plain.action in ("allow", "alert") or len(STRANGE[name]) > BEYOND or rig.NAME in STRANGE[name] or "right" in name


def test_a_text_beyond_the_limit_is_a_gap_and_never_clean(opened: Any) -> None:
    answer = opened.scan(rig.message(STRANGE["ten megabytes"], rig.OUTSIDE), remember=False)
    assert [(gap.part, gap.reason) for gap in answer.verdict.gaps] == [("text", "limit")]
    assert answer.action == "hold"


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("empty.eml", b""),
        ("nobody.eml", b"From: a@b.example\r\nSubject: x\r\n\r\ntext\r\n"),
        ("sender.eml", b"To: a@b.example\r\n\r\ntext\r\n"),
        ("basis.eml", b"From: a@b.example\r\nTo: c@d.example\r\nX-DLP-Legal-Basis: {\r\n\r\ntext\r\n"),
        ("one.json", b"\xff\xfe\x00"),
    ],
)
def test_a_bad_file_is_named(site: Path, tmp_path: Path, name: str, raw: bytes) -> None:
    (tmp_path / name).write_bytes(raw)
    assert name in one_line(rig.here(site, "scan", str(tmp_path / name)))
    assert "none.eml" in one_line(rig.here(site, "scan", str(tmp_path / "none.eml")))


@pytest.mark.parametrize("words", [("scan", "--format", "xml", "-"), ("incidents", "list", "--since", "gestern"), ("held", "refuse", "INC-0", "--reason", " "),
                                   ("journal", "verify", "--checkpoint", "x"), ("schema", "nothing"), ("held", "release", "INC-0"), ("incidents", "show", "INC-0"),
                                   ("caller", "remove", "nobody"), ("caller", "add", "two words"), ("detect", "--format", "x", "-"), ("nothing",), ("scan",),
                                   ("serve", "--smtp", "nonsense", "--next-hop", "x"), ("serve", "--next-hop", "127.0.0.1:25"), ("serve",)])  # fmt: skip
def test_a_wrong_command_line_is_exit_2(site: Path, words: tuple[str, ...]) -> None:
    done = rig.here(site, *words)
    assert done.returncode == 2, done.stderr
    assert done.stderr.strip()
    assert "internal error" not in done.stderr
    assert "Traceback" not in done.stderr


# ---------------------------------------------------------------- the journal's file


def test_a_locked_database_is_waited_for_and_then_nothing_is_released(own_site: Path) -> None:
    import dlp
    from dlp.ports import StoreError

    rig.edit(own_site, "dlp.yaml", "lock_seconds: 5", "lock_seconds: 0.2")
    with dlp.open_site(own_site) as opened:
        message = rig.message(f"국장님 {rig.NAME} {rig.MOBILE}", rig.DIRECTOR)
        first = opened.submit(message)
        other = sqlite3.connect(own_site / "journal.db", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError) as raised:
            opened.submit(message)
        assert traces.betrayed(str(raised.value)) == []
        other.execute("ROLLBACK")
        other.close()
        assert opened.submit(message).incident_id != first.incident_id
    assert rig.here(own_site, "journal", "verify").returncode == 0
    assert len(rig.rows(rig.here(own_site, "incidents", "list", "--format", "jsonl"))) == 2


# ---------------------------------------------------------------- the terminal


def test_half_a_surrogate_in_an_id_or_a_name_ends_no_run(site: Path) -> None:
    odd = rig.message(
        "안녕하세요", "\ud83dx@y.example", ident="\ud83d", attachments=[{"name": "\udc00.zip", "content_b64": "UEsDBA=="}]
    )
    lines = "\n".join(json.dumps(one) for one in (odd, rig.message("안녕하세요", rig.OUTSIDE, ident="next")))
    for form in ("table", "jsonl"):
        done = rig.dlp(site, "scan", "--explain", "--format", form, "-", stdin=lines)
        assert done.returncode in (0, 1), done.stderr
        assert "next" in done.stdout
    assert [row["id"] for row in rig.rows(done)] == ["\ud83d", "next"]
    done = rig.dlp(site, "detect", "--format", "jsonl", "-", stdin='{"id": "\\ud83d", "text": "글"}')
    assert rig.rows(done) == [{"id": "\ud83d", "findings": []}]


@pytest.mark.parametrize("encoding", ["euc-kr", "ascii"])
def test_a_locale_without_our_signs_ends_no_run_and_json_stays_utf_8(site: Path, encoding: str) -> None:
    line = json.dumps(rig.message(f"국장님 {rig.NAME} {rig.MOBILE}", rig.DIRECTOR))
    for form in ("table", "jsonl"):
        done = rig.dlp(site, "scan", "--explain", "--format", form, "-", stdin=line, env={"PYTHONIOENCODING": encoding})
        assert (done.returncode, done.stderr) == (1, "")
    assert rig.rows(done)[0]["findings"][0]["masked"] == "함**"


def test_an_import_by_hand_is_journalled_whether_it_went_well_or_not(own_site: Path, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text(f"{rig.CASES_HEAD}\n{rig.CASE_ROW}\n", "utf-8")
    bad.write_text(f"{rig.CASES_HEAD}\n", "utf-8")
    assert rig.here(own_site, "register", "import", "cases", str(good), "--shrink", "--reason", "시험").returncode == 0
    assert rig.here(own_site, "register", "import", "cases", str(bad)).returncode == 2
    with closing(sqlite3.connect(own_site / "journal.db")) as journal, journal:
        told = [json.loads(body) for (body,) in journal.execute("SELECT body FROM journal WHERE kind = 'register-import'")]
    assert [(one["table"], one["rows"], one["state"]) for one in told[-2:]] == [("cases", 1, "ok"), ("cases", 0, "bad")]
    assert rig.here(own_site, "journal", "verify").returncode == 0
