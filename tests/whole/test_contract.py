"""The public contract, run word for word: commands, exit codes, field names, the Python interface, the HTTP check, what serving promises."""

from __future__ import annotations

import base64
import json
import os
import stat
import subprocess
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
from schema_check import problems

import dlp
from dlp.ports import MessageError
from dlp.vocabulary import ENTITIES, RELATIONS

DECISION = {
    "schema",
    "id",
    "action",
    "notify",
    "reasons",
    "sender",
    "recipients",
    "cases",
    "findings",
    "gaps",
    "policy",
    "incident_id",
    "elapsed_us",
}
LETTER = f"국장님, 청구인은 {rig.NAME} {rig.MOBILE} 입니다."
NOTICE = f"{rig.NAME} 님께, 접수번호 {rig.CASE} 결정을 알려드립니다."
SIGHTED = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."
POLICE, RESCUE = "kim@police-garam.example", "rescue@fire-garam.example"
FULL: dict[str, Any] = {
    "schema": 1, "id": "m-1", "channel": "email", "event": "send",
    "sender": {"address": rig.HANDLER, "staff_id": "GR01"},
    "recipients": [{"address": POLICE, "field": "to"}, {"address": rig.DIRECTOR, "field": "cc"}],
    "conversation": {"id": "room-7", "kind": "group", "name": "문화관광과", "members": 14},
    "sent_at": "2026-11-20T09:00:00+09:00", "subject": "수사 협조", "text": SIGHTED, "html": f"<p>{rig.NAME}</p>",
    "attachments": [{"name": "list.txt", "content_b64": base64.b64encode("목록".encode()).decode()}],
    "legal_basis": {"ground": "18-2-7", "article": "형사소송법 제199조제2항", "document": "수사과-456", "approver": "GR05",
                    "consent_id": "", "purpose": "수사", "items": ["name", "phone"], "recipients": [POLICE], "period": "2026-11-20/2026-12-20"},
}  # fmt: skip


@pytest.fixture(scope="module")
def schemas(site: Path) -> dict[str, Any]:
    found = {}
    for name in ("message", "decision", "policy", "settings"):
        done = rig.here(site, "schema", name)
        assert done.returncode == 0
        found[name] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def opened(site: Path) -> Any:
    with dlp.open_site(site) as one:
        yield one


# ---------------------------------------------------------------- 1: a site


def test_init_makes_a_site_and_never_overwrites(tmp_path: Path) -> None:
    site = tmp_path / "new" / "site"
    assert rig.dlp(site, "init").returncode == 0
    made = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    assert {"dlp.yaml", "policy.yaml", "exceptions.yaml", "keys/register.key", "keys/seal.key", "keys/journal.key"} <= made.keys()
    assert all(stat.S_IMODE((site / name).stat().st_mode) == 0o600 for name in made if name.startswith("keys/"))
    (site / "policy.yaml").write_text("# ours\n", "utf-8")
    (site / "exceptions.yaml").unlink()
    assert rig.dlp(site, "init").returncode == 0
    assert (site / "policy.yaml").read_text("utf-8") == "# ours\n"
    assert (site / "exceptions.yaml").read_bytes() == made["exceptions.yaml"]
    assert all((site / name).read_bytes() == raw for name, raw in made.items() if name.startswith("keys/"))


def test_the_site_comes_from_the_flag_the_environment_or_the_folder(site: Path, tmp_path: Path) -> None:
    asked = ("held", "list", "--format", "json")
    told = rig.here(site, *asked).stdout
    assert told
    command = [rig.PYTHON, "-m", "dlp"]
    environment = {**os.environ, "PYTHONPATH": str(rig.ROOT)}
    environment.pop("DLP_SITE", None)
    (tmp_path / "site").symlink_to(site)
    wrong = {**environment, "DLP_SITE": str(tmp_path / "none")}
    for words, env, code in (
        (["--site", str(site)], wrong, 0),
        ([], {**environment, "DLP_SITE": str(site)}, 0),
        ([], environment, 0),
        ([], wrong, 2),
    ):
        done = subprocess.run([*command, *words, *asked], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (code, "" if code else told), done.stderr


def test_the_command_line_starts_without_the_heavy_parts(site: Path) -> None:
    """Measured by what is imported, which is the same on every machine."""
    code = "import sys; from dlp.cli import main\ntry:\n    main()\nexcept SystemExit as e:\n    assert not e.code, e.code\n"
    code += "print('LOADED', sorted({'spacy', 'presidio_analyzer', 'numpy', 'thinc', 'sqlite_utils'} & set(sys.modules)))"
    for words in (["--help"], ["incidents", "list"], ["held", "list"], ["ledger"]):
        program = f"import sys; sys.argv = {['dlp', '--site', str(site), *words]!r}\n{code}"
        done = subprocess.run([rig.PYTHON, "-c", program], cwd=rig.ROOT, capture_output=True, text=True, check=False)
        assert done.stdout.splitlines()[-1] == "LOADED []", (words, done.stdout[-300:], done.stderr)


# ---------------------------------------------------------------- 3 and 4: messages and decisions


def test_the_contract_s_message_is_read_and_fits_its_schema(opened: Any, schemas: dict[str, Any]) -> None:
    assert problems(FULL, schemas["message"]) == []
    minimal = {"channel": "sms", "sender": {"address": rig.HANDLER}, "recipients": [{"address": "010-1234-0000"}], "text": ""}
    for message in (FULL, minimal):
        assert problems(message, schemas["message"]) == []
        found = opened.scan(message, remember=False).to_dict()
        assert problems(found, schemas["decision"]) == []
        assert found.keys() == DECISION
    for spoilt in (
        {**FULL, "channel": "fax"},
        {**FULL, "recipients": []},
        {k: v for k, v in FULL.items() if k not in ("text", "html", "attachments")},
    ):
        assert problems(spoilt, schemas["message"])
        with pytest.raises(ValueError):
            opened.scan(spoilt)


def test_the_shipped_files_fit_their_schemas(site: Path, schemas: dict[str, Any]) -> None:
    import yaml

    for name, schema in (("policy.yaml", "policy"), ("dlp.yaml", "settings")):
        data = yaml.safe_load((site / name).read_text("utf-8"))
        assert problems(data, schemas[schema]) == []
        assert problems({**data, "unknown": 1}, schemas[schema])


@pytest.mark.parametrize(
    ("text", "to", "action"),
    [(NOTICE, rig.MAIL, "allow"), (SIGHTED, RESCUE, "alert"), (SIGHTED, POLICE, "hold"), (LETTER, rig.DIRECTOR, "block"),
     ("주민번호 030815-1234567 확인 부탁", rig.UNINVOLVED, "mask")],
)  # fmt: skip
def test_every_action_answers_in_the_words_of_the_contract(
    opened: Any, schemas: dict[str, Any], text: str, to: str, action: str
) -> None:
    answer = opened.scan(rig.message(text, to), remember=False)
    assert answer.action == action
    shown = answer.to_dict(explain=True)
    assert problems(shown, schemas["decision"]) == []
    assert ("masked_text" in shown) == (action == "mask")
    assert "masked_text" not in answer.to_dict()
    assert shown["sender"]["relation"] in RELATIONS
    assert all(r["relation"] in RELATIONS for r in shown["recipients"])
    assert all(f["entity"] in ENTITIES for f in shown["findings"])
    for finding in shown["findings"]:
        assert finding.keys() == {"entity", "part", "start", "end", "score", "masked", "known", "how"}
        assert 0 <= finding["start"] < finding["end"] <= len(text)
    if action == "block":
        assert shown["reasons"][0]["action"] == "block"
        assert shown["reasons"][0].keys() >= {"rule", "action", "why", "law"}
        assert shown["cases"][0].keys() == {"case_no", "subject", "fields", "strength"}
        assert shown["cases"][0]["case_no"] == rig.CASE


def test_scan_reads_every_kind_of_file_in_order(site: Path, tmp_path: Path, schemas: dict[str, Any]) -> None:
    block, allow = rig.message(LETTER, rig.DIRECTOR, ident="b"), rig.message(NOTICE, rig.MAIL, ident="a")
    (tmp_path / "one.json").write_text(json.dumps(block), "utf-8")
    (tmp_path / "many.jsonl").write_text("\n".join(json.dumps(m) for m in (allow, block, allow)), "utf-8")
    (tmp_path / "mail.eml").write_bytes(rig.mail(LETTER, rig.DIRECTOR))
    (tmp_path / "note.txt").write_text("안녕하십니까", "utf-8")
    names = [str(tmp_path / name) for name in ("one.json", "many.jsonl", "mail.eml", "note.txt")]
    done = rig.dlp(site, "scan", "--format", "jsonl", *names, "-", stdin=json.dumps(allow))
    found = rig.rows(done)
    assert done.returncode == 1
    assert [row["action"] for row in found] == ["block", "allow", "block", "allow", "block", "allow", "allow"]
    assert [row["id"] for row in found[:4]] == ["b", "a", "b", "a"]
    assert all(problems(row, schemas["decision"]) == [] for row in found)
    assert rig.dlp(site, "scan", names[3]).returncode == 0
    assert rig.here(site, "scan", "--format", "jsonl", "-", stdin="").returncode == 0


def test_lines_of_one_file_are_one_stream_in_time(site: Path) -> None:
    """Half a number in one line and the rest in the next are one disclosure, while they are near in time."""
    talk: dict[str, Any] = {"conversation": {"id": "room-9", "kind": "direct"}, "channel": "messenger"}
    for later, action in (("2026-11-20T09:01:00+09:00", "block"), ("2026-12-20T09:00:00+09:00", "allow")):
        lines = [
            rig.message(rig.MOBILE[:8], "@eulchan", ident="1", sent_at="2026-11-20T09:00:00+09:00", **talk),
            rig.message(rig.MOBILE[9:], "@eulchan", ident="2", sent_at=later, **talk),
        ]
        found = rig.rows(rig.here(site, "scan", "--format", "jsonl", "-", stdin="\n".join(map(json.dumps, lines))))
        assert [(row["id"], row["action"]) for row in found] == [("1", "allow"), ("2", action)]


def test_detect_and_extract(tmp_path: Path) -> None:
    none = tmp_path / "nowhere"
    (tmp_path / "a.txt").write_text(f"연락처 {rig.MOBILE}", "utf-8")
    done = rig.dlp(
        none, "detect", "--format", "jsonl", str(tmp_path / "a.txt"), "-", stdin='{"id": "x", "text": "주민번호 030204-1234567"}'
    )
    assert done.returncode == 0
    assert [row.keys() for row in rig.rows(done)] == [{"id", "findings"}] * 2
    assert [[f["entity"] for f in row["findings"]] for row in rig.rows(done)] == [["PHONE_NUMBER"], ["KR_RRN"]]
    (tmp_path / "b.zip").write_bytes(rig.locked_zip())
    (tmp_path / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    (tmp_path / "d.bin").write_bytes(b"")
    names = [str(tmp_path / name) for name in ("a.txt", "b.zip", "c.png", "d.bin")]
    done = rig.dlp(none, "extract", "--format", "jsonl", "--expect", "연 락처", "--expect", "없음", *names)
    assert done.returncode == 0, done.stderr
    text, locked, image, empty = rig.rows(done)
    assert text.keys() == {"file", "type", "characters", "gaps", "expected"}
    assert (text["expected"], text["gaps"]) == ({"연 락처": True, "없음": False}, [])
    assert [locked["gaps"][0]["reason"], image["gaps"][0]["reason"], empty["characters"]] == ["encrypted", "image", 0]
    assert rig.here(none, "extract", str(tmp_path / "none")).returncode == 2


# ---------------------------------------------------------------- 5: the Python interface


def test_the_python_interface(own_site: Path) -> None:
    site = dlp.open_site(str(own_site))
    before = rig.here(own_site, "journal", "checkpoint").stdout
    decision = site.scan(rig.message(LETTER, rig.DIRECTOR), remember=False)
    assert (decision.action, decision.to_dict()["action"]) == ("block", "block")
    assert rig.here(own_site, "journal", "checkpoint").stdout == before, "a scan journals nothing"
    outcome = site.submit(rig.message(SIGHTED, POLICE))
    assert (outcome.action, outcome.done) == ("hold", "held")
    assert outcome.incident_id.startswith("INC-")
    site.close()
    assert [row["id"] for row in rig.rows(rig.here(own_site, "held", "list", "--format", "jsonl"))] == [outcome.incident_id]
    found = dlp.detect("연락처 010-0123-4567")
    assert [(f.entity, f.start, f.end) for f in found] == [("PHONE_NUMBER", 4, 17)]
    assert [f.entity for f in dlp.detect("연락처 010-0123-4567", model=False)] == ["PHONE_NUMBER"]


def test_a_message_object_is_taken_as_well(opened: Any) -> None:
    from dlp import message as contract

    assert opened.scan(contract.parse(rig.message(LETTER, rig.DIRECTOR)), remember=False).action == "block"


def test_eight_threads_on_one_site(own_site: Path) -> None:
    """Scans, submits and reloads at once: every answer is the right one and every incident is in the journal."""
    kinds = [
        (LETTER, rig.DIRECTOR, "block"),
        (NOTICE, rig.MAIL, "allow"),
        (SIGHTED, POLICE, "hold"),
        ("점심 드셨어요", rig.OUTSIDE, "allow"),
    ]
    with dlp.open_site(own_site) as site:

        def work(number: int) -> list[tuple[str, str]]:
            out = []
            for turn in range(20):
                text, to, wanted = kinds[(number + turn) % len(kinds)]
                message = rig.message(text, to, ident=f"{number}-{turn}")
                out.append((site.submit(message).action if turn % 2 else site.scan(message, remember=False).action, wanted))
                if turn % 10 == 0:
                    assert site.reload_register()
                    assert site.reload_policy()
            return out

        with ThreadPoolExecutor(8) as pool:
            answers = [pair for found in pool.map(work, range(8)) for pair in found]
    assert len(answers) == 160
    assert all(got == wanted for got, wanted in answers)
    listed = rig.rows(rig.here(own_site, "incidents", "list", "--limit", "500", "--format", "jsonl"))
    assert len(listed) == 40
    rule, title = "requester-data-to-interested", "이해관계인에게 청구인 정보"
    assert {("rules", rule), ("titles", title)} <= {(name, row[name][0]) for row in listed for name in ("rules", "titles")}
    korean = rig.here(own_site, "incidents", "list").stdout
    english = rig.dlp(own_site, "--lang", "en", "incidents", "list").stdout
    assert title in korean
    assert rule not in korean
    assert rule in english
    (one, *_) = (row["id"] for row in listed if row["rules"][0] == rule)
    shown = rig.here(own_site, "incidents", "show", one).stdout
    assert title in shown
    assert rule in shown, "the id beside it"
    assert rig.here(own_site, "journal", "verify").returncode == 0


# ---------------------------------------------------------------- the record, afterwards


def test_journal_verify_says_0_1_and_2(own_site: Path) -> None:
    import sqlite3

    assert rig.dlp(own_site.parent / "nowhere", "journal", "verify").returncode == 2
    with dlp.open_site(own_site) as site:
        for number in range(3):
            site.submit(rig.message(LETTER, rig.DIRECTOR, ident=str(number)))
    assert rig.dlp(own_site, "journal", "verify").returncode == 0
    assert rig.here(own_site, "doctor").returncode == 0
    with closing(sqlite3.connect(own_site / "journal.db")) as connection, connection:
        connection.execute("DROP TRIGGER journal_no_update")
        ((seq,),) = connection.execute("SELECT min(seq) FROM journal WHERE kind = 'decided'")
        connection.execute("UPDATE journal SET body = replace(body, 'block', 'allow') WHERE seq = ?", (seq,))
    done = rig.dlp(own_site, "journal", "verify", "--format", "jsonl")
    assert done.returncode == 1
    assert seq in {found["seq"] for found in rig.rows(done)[0]["breaks"]}
    assert rig.here(own_site, "doctor").returncode == 2


def test_policy_lint_and_test_of_the_shipped_policy(site: Path) -> None:
    assert rig.here(site, "policy", "lint").returncode == 0
    assert rig.here(site, "policy", "test").returncode == 0


def test_a_retraction_passes_and_carries_nothing(site: Path) -> None:
    with dlp.open_site(site) as opened:
        taken_back = {**rig.message("", rig.DIRECTOR, channel="messenger"), "event": "retract"}
        assert opened.scan(taken_back).action == "allow"
        taken_back.pop("text")
        assert opened.scan(taken_back).action == "allow"
        with pytest.raises(MessageError, match="event"):
            opened.scan({**taken_back, "text": LETTER})


def test_a_group_is_told_how_many_and_not_who(site: Path) -> None:
    with dlp.open_site(site) as opened:
        room = {"id": "r", "kind": "group", "members": 40}
        answer = opened.scan(rig.message(LETTER, "@all", channel="messenger", conversation=room), remember=False)
        assert "39명" in answer.user_message
        alone = opened.scan(rig.message(LETTER, "@eulchan", channel="messenger"), remember=False)
        assert "명 있습니다" not in alone.user_message
