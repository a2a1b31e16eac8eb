"""`dlp doctor` finds what is wrong with a site, and `dlp ledger` lists what was provided outside the purpose, and both show no data."""

from __future__ import annotations

import csv
import io
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
import whole_traces as traces

import dlp
from dlp.listings.tables.ledger import HEADERS
from dlp.model import Outcome

POLICE, RESCUE = "kim@police-garam.example", "rescue@fire-garam.example"
SIGHTED = f"{rig.NAME} {rig.MOBILE} 자료입니다. 정보공개 청구인입니다."
BASIS = {
    "ground": "18-2-7", "article": "형사소송법 제199조제2항", "document": "수사과-456", "approver": "GR05", "purpose": "=수사 협조",
    "items": ["name", "phone"], "recipients": [POLICE], "period": "2020-01-01/2099-12-31",
}  # fmt: skip


def doctor(site: Path) -> tuple[int, dict[str, list[tuple[str, str]]]]:
    done = rig.here(site, "doctor", "--format", "jsonl")
    assert traces.betrayed(done.stdout + done.stderr) == []
    found: dict[str, list[tuple[str, str]]] = {}
    for row in rig.rows(done):
        assert row.keys() == {"check", "state", "text"}
        found.setdefault(row["check"], []).append((row["state"], row["text"]))
    return done.returncode, found


def states(signs: list[tuple[str, str]]) -> set[str]:
    return {state for state, _ in signs}


def test_a_healthy_site(own_site: Path) -> None:
    code, found = doctor(own_site)
    assert code == 0
    assert {"keys", "files", "settings", "register", "policy", "detectors", "ownership", "journal", "held", "disk"} <= found.keys()
    assert all(state == "ok" for name, signs in found.items() if name != "disk" for state, _ in signs), found
    assert any("2건" in text and "진행 2" in text for _, text in found["register"])
    table = rig.dlp(own_site, "doctor")
    assert table.returncode == 0
    assert "정상" in table.stdout


def test_a_new_site_is_told_that_it_protects_nobody(tmp_path: Path) -> None:
    rig.here(tmp_path / "site", "init")
    code, found = doctor(tmp_path / "site")
    assert code == 1
    assert [state for state, _ in found["register"]].count("warn") == 2


def _exception(days: int) -> str:
    day = (datetime.now(UTC).astimezone() + timedelta(days=days)).date().isoformat()
    return (
        "exceptions:\n  - id: list-for-audit\n    rule: mass-disclosure\n    owner: 팀장\n    approved_by: 보호책임자\n    ground: 18-2-2\n"
        f'    reason: 감사 자료\n    expires: {day}\n    when: r.partner_kind == "audit"\n'
    )


NOTES: dict[str, tuple[str, Any]] = {
    "exceptions": ("warn", lambda s: rig.edit(s, "exceptions.yaml", "exceptions: []", _exception(3))),
    "detectors": ("warn", lambda s: rig.edit(s, "dlp.yaml", "disabled: {}", "disabled: {kr_vehicle_plate: 오탐이 많음}")),
    "files": ("warn", lambda s: (s / "policy.yaml").chmod(0o666)),
    "register": ("warn", lambda s: (s / "register" / "inbox" / "cases.csv").write_text("x", "utf-8")),
    "journal": ("bad", lambda s: (s / "journal.anchor").write_text("x", "utf-8")),
    "settings": ("bad", lambda s: rig.edit(s, "dlp.yaml", "log_level: info", "log_level: loud")),
    "policy": ("bad", lambda s: rig.edit(s, "policy.yaml", "        expect: hit", "        expect: miss")),
    "entrances": ("bad", lambda s: rig.edit(s, "dlp.yaml", "folder:\n  enabled: false\n  directory: outbox", "folder:\n  enabled: true")),
}  # fmt: skip


@pytest.mark.parametrize("check", NOTES)
def test_what_is_wrong_is_said_under_its_name(own_site: Path, check: str) -> None:
    state, spoil = NOTES[check]
    spoil(own_site)
    code, found = doctor(own_site)
    assert state in states(found[check]), found
    assert code == (2 if state == "bad" else 1)
    assert all("bad" not in states(signs) for name, signs in found.items() if name != check or state == "warn"), found


def test_a_list_of_cases_that_are_about_nobody_is_no_good_list(own_site: Path, tmp_path: Path) -> None:
    """Ten cases, and none or one of them names who it is about."""
    for named, state in (("", "warn"), ("GR02", "ok")):
        rows = [
            f"5099{n:04},2026-11-20,하수관,홍가{'가나다라마바사아자차'[n]},,,010-0345-6{n:03},,,,,회계과,GR01,{named if not n else ''},open,"
            for n in range(10)
        ]
        table = tmp_path / f"cases{named}.csv"
        table.write_text("\n".join([rig.CASES_HEAD, *rows]) + "\n", "utf-8")
        done = rig.here(own_site, "register", "import", "cases", str(table), "--shrink", "--reason", "시험")
        assert done.returncode in (0, 1), done.stderr
        (told,) = [sign for sign in doctor(own_site)[1]["register"] if "채워진 값: 전화" in sign[1]]
        assert (told[0], "이해관계인이 한 건도" in told[1]) == (state, state == "warn"), told


def test_expired_exceptions_too(own_site: Path) -> None:
    rig.edit(own_site, "exceptions.yaml", "exceptions: []", _exception(-1))
    assert any("효력이 없습니다" in text for _, text in doctor(own_site)[1]["exceptions"])


def test_old_tables_held_messages_and_open_ends(own_site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from dlp.office import doctor as room

    with dlp.open_site(own_site) as site:
        site.submit(rig.message(SIGHTED, POLICE))
        loose = site.submit(rig.message(SIGHTED, RESCUE))
    later = list(room.examine(own_site, datetime.now(UTC) + timedelta(days=9)))
    told = {sign.check: sign for sign in later if sign.state == "warn"}
    assert {"register", "unfinished", "held"} <= told.keys()
    assert "9일 전" in told["held"].text
    assert loose.incident_id in told["unfinished"].text
    monkeypatch.setattr(room.process, "ROOM_BAD", 1 << 60)
    assert [sign.state for sign in room.examine(own_site, datetime.now(UTC)) if sign.check == "disk"] == ["bad"]


def test_a_missing_table_of_the_journal_is_a_problem_and_no_crash(own_site: Path) -> None:
    (own_site / "journal.db").write_bytes(b"no database at all, but as long as a page of one needs to be" * 200)
    code, found = doctor(own_site)
    assert code == 2
    assert "bad" in states(found["journal"])


# ---------------------------------------------------------------- the ledger


def test_the_ledger_has_the_columns_of_the_form_for_what_went_out(own_site: Path) -> None:
    approved = own_site.parent / "bases.csv"
    approved.write_text(
        "문서번호,근거,조문,결재자,요청자,받는사람,항목,시작일,종료일,동의번호,횟수\n"
        f"수사과-456,18-2-7,형사소송법 제199조제2항,GR05,GR01,{POLICE},name;phone,2020-01-01,2099-12-31,,\n",
        "utf-8",
    )
    assert rig.here(own_site, "register", "import", "bases", str(approved)).returncode == 0
    with dlp.open_site(own_site) as site:

        def sent(text: str, to: str, done: str, **more: Any) -> str:
            submitted = site.submit(rig.message(text, to, **more))
            assert submitted.ticket_id
            site.recording.done(submitted.ticket_id, Outcome(done))
            return submitted.ticket_id

        lawful = sent(SIGHTED, POLICE, "delivered", legal_basis=BASIS)
        urgent = sent(SIGHTED, RESCUE, "delivered")
        sent(SIGHTED, rig.DIRECTOR, "refused", legal_basis=BASIS)
        sent(SIGHTED, POLICE, "held")
        sent(SIGHTED, RESCUE, "failed")
        sent(f"{rig.NAME} 님께 접수번호 {rig.CASE} 안내", rig.MAIL, "delivered", legal_basis=BASIS)
    found = rig.rows(rig.dlp(own_site, "ledger", "--format", "jsonl"))
    assert [row["id"] for row in found] == [lawful, urgent]
    first, second = found
    assert first.keys() == {"id", "at", "decided_at", "state", *HEADERS}
    assert rig.CASE in first["file"]
    assert first["recipient"] == ["가람경찰서 (k***@police-garam.example)"]
    assert first["ground"] == ["18-2-7", "형사소송법 제199조제2항", "수사과-456"]
    assert first["items"] == ["성명", "전화번호"]
    assert first["form"] == "전자우편"
    assert "2099-12-31" in first["period"]
    assert any("GR05" in one for one in first["safeguards"])
    assert second["ground"] == ["PIPA 18(2)3"]
    assert rig.here(own_site, "ledger", "--since", "2999-01-01").returncode == 2, (
        "an empty ledger would say that nothing was provided"
    )
    assert len(rig.rows(rig.here(own_site, "ledger", "--format", "jsonl", "--since", "1d"))) == 2
    sheet = list(csv.reader(io.StringIO(rig.here(own_site, "ledger", "--format", "csv").stdout)))
    assert sheet[0] == list(HEADERS.values())
    assert len(sheet) == 3
    assert sheet[1][sheet[0].index(HEADERS["purpose"])] == "'=수사 협조", "a cell is no formula"
    assert "수사 협조" in rig.here(own_site, "ledger").stdout
    assert traces.betrayed(str(found) + str(sheet)) == []


def test_a_site_without_a_journal_has_an_empty_ledger(site: Path) -> None:
    assert rig.here(site, "ledger", "--format", "jsonl").stdout == ""
    assert rig.here(site, "ledger", "--format", "xml").returncode == 2


# ---------------------------------------------------------------- checkpoints


def test_checkpoints_that_do_not_leave(own_site: Path, tmp_path: Path) -> None:
    from dlp.office import doctor as room

    def told(at: datetime) -> set[tuple[str, str]]:
        return {(sign.state, sign.text.partition(":")[0]) for sign in room.examine(own_site, at) if sign.check == "checkpoints"}

    with dlp.open_site(own_site) as site:
        site.submit(rig.message(SIGHTED, POLICE))
    now = datetime.now(UTC)
    share = tmp_path / "share"
    rig.edit(own_site, "dlp.yaml", 'folder: ""         # a share', f"folder: {share}  # a share")
    assert told(now) == {("bad", str(share))}
    share.mkdir()
    assert told(now) == set()
    assert told(now + timedelta(hours=26)) == {("bad", "folder")}
    rig.edit(own_site, "dlp.yaml", f"folder: {share}", "folder: register")
    assert told(now) == {("warn", str(own_site / "register"))}


def test_a_changed_signing_key_is_noticed(own_site: Path) -> None:
    rig.edit(own_site, "dlp.yaml", 'url: ""', "url: http://127.0.0.1:9/notes")
    with dlp.open_site(own_site) as site:
        site.submit(rig.message(SIGHTED, POLICE))
    assert rig.here(own_site, "journal", "checkpoint", "--signed", "--as", "kim").returncode == 0
    assert "checkpoints" not in doctor(own_site)[1]
    rig.edit(own_site, "dlp.yaml", "# origin: city.example/dlp", "origin: city.example/dlp")
    assert [state for state, _ in doctor(own_site)[1]["checkpoints"]] == ["warn"]


@pytest.mark.parametrize(("hold", "uid", "told"), [("postfix", 0, False), ("postfix", 990, True), ("quarantine", 990, False)])
def test_a_hold_that_can_never_be_released_is_told_before_it_is_needed(
    own_site: Path, monkeypatch: pytest.MonkeyPatch, hold: str, uid: int, told: bool
) -> None:
    """By doctor, whoever asks, for the account whose the folder is; and by the process that starts."""
    from dlp.app import entrances
    from dlp.app.site import Site

    rig.edit(own_site, "dlp.yaml", "milter:\n  enabled: false", f"milter:\n  enabled: true\n  hold: {hold}")
    if os.geteuid() == 0:
        os.chown(own_site, uid, -1)
        shown = rig.here(own_site, "doctor", "--only", "entrances", "--format", "jsonl").stdout
        assert ("release_hop" in shown and "root" in shown) is told
        os.chown(own_site, 0, -1)
    monkeypatch.setattr(entrances.os, "geteuid", lambda: uid)
    with Site.open(own_site) as opened:
        assert "milter" in entrances.connectors(opened, {})
        assert ("milter-release" in opened.trouble) is told


def test_whatever_name_a_look_prints_can_be_asked_for_alone() -> None:
    """The names are read from the program, as each stands in a `Sign(…)`: there is no site on which all of them are found."""
    import ast

    from dlp.office.doctor import LOOKS, PARTS

    room, known, found = rig.ROOT / "dlp/office/doctor", {*LOOKS, *PARTS}, set()
    for file in room.glob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        found |= {
            node.args[0].value
            for node in ast.walk(tree)
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Sign" and isinstance(node.args[0], ast.Constant)
        }
    assert len(found) > 15
    assert found <= known
    assert set(PARTS.values()) <= LOOKS.keys()


def test_a_part_of_a_look_is_told_alone(own_site: Path) -> None:
    from dlp.office import doctor as room

    with dlp.open_site(own_site) as site:
        site.submit(rig.message(SIGHTED, POLICE))
    now = datetime.now(UTC)
    assert {sign.check for sign in room.examine(own_site, now, only=["unfinished"])} == {"unfinished"}
    assert {"journal", "unfinished"} <= {sign.check for sign in room.examine(own_site, now, only=["journal"])}
    assert rig.here(own_site, "doctor", "--only", "reload").returncode == 0
