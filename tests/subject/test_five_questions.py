"""Everything the desk, the letters and the law's commands say about a case equals the journal: a walk over every entry that touches the case, by
content or by recipient, is compared with each of them."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

import dlp
from dlp import keys
from dlp.message import KST
from dlp.model import Outcome
from dlp.record.kept import address_token
from dlp.store import FILE
from dlp.store.chain import erased_digest

LATE, LATE_MOBILE, LATE_MAIL = "50990033", "010-0345-6712", "noeul@letters.example"
POLICE, RESCUE = "kim@police-garam.example", "rescue@fire-garam.example"
DATA = f"정보공개 청구 {rig.CASE} 건, 청구인은 {rig.NAME} {rig.MOBILE} 입니다."
OTHER = f"정보공개 청구 {rig.OTHER_CASE} 건, 청구인은 {rig.OTHER_NAME} {rig.OTHER_MOBILE} 입니다."
BASIS = {
    "ground": "18-2-7", "article": "형사소송법 제199조제2항", "document": "수사과-456", "approver": "GR05", "purpose": "수사 협조",
    "items": ["name", "phone"], "recipients": [POLICE], "period": "2020-01-01/2099-12-31",
}  # fmt: skip
OWN = {
    rig.CASE: (rig.MOBILE, rig.MAIL, rig.PHONE),
    rig.OTHER_CASE: (rig.OTHER_MOBILE, rig.OTHER_MAIL),
    LATE: (LATE_MOBILE, LATE_MAIL),
}
CASES = tuple(OWN)


def quarter() -> str:
    """Now, not when this file was read."""
    return f"{datetime.now(KST).year}Q{(datetime.now(KST).month + 2) // 3}"


Sent = tuple[str, str, str, dict[str, Any]]
TRAFFIC: tuple[Sent, ...] = (
    (DATA, rig.HANDLER, rig.DIRECTOR, {}),
    (DATA, rig.HANDLER, POLICE, {}),
    (DATA, rig.HANDLER, POLICE, {"legal_basis": BASIS}),
    (DATA, rig.HANDLER, RESCUE, {}),
    (DATA + " " + OTHER, rig.UNINVOLVED, "x@elsewhere.example", {}),
    ("국장입니다. 한번 뵙고 싶습니다.", rig.DIRECTOR, rig.MAIL, {}),
    ("청구를 취하하지 않으면 불이익이 있을 겁니다", rig.DIRECTOR, rig.MOBILE, {"channel": "sms"}),
    ("가게 위생점검 나갈 때가 됐네요", rig.UNINVOLVED, rig.OTHER_MAIL, {}),
    (OTHER, rig.HANDLER, rig.MAIL, {}),
    (f"연락처 {LATE_MOBILE}", rig.UNINVOLVED, "x@elsewhere.example", {}),
    (DATA + f" 참고인 {LATE_MOBILE}", rig.HANDLER, rig.DIRECTOR, {}),
    ("청구 취하하시면 사례하겠습니다. 취하하지 않으면 재미없을 겁니다", rig.DIRECTOR, LATE_MAIL, {}),
    ("회의는 3층입니다", rig.HANDLER, rig.DIRECTOR, {}),
)  # fmt: skip


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("questions")
    site = rig.make_site(folder / "site")
    with dlp.open_site(site) as opened:
        for number, (text, sender, to, more) in enumerate(TRAFFIC):
            done = opened.submit(rig.message(text, to, sender=sender, ident=f"m-{number}", **more))
            if done.ticket_id:
                opened.recording.done(
                    done.ticket_id,
                    Outcome("refused" if done.action == "block" else "delivered" if done.action != "hold" else "held"),
                )
    table = folder / "cases.csv"
    table.write_text(
        rig.TABLES["cases"] + f"{LATE},2026-11-20,도로 점용 허가,배노을찬,,,{LATE_MOBILE},,{LATE_MAIL},,,회계과,GR03,,open,\n",
        "utf-8",
    )
    assert rig.here(site, "register", "import", "cases", str(table)).returncode in (0, 1)
    log = folder / "log.csv"
    log.write_text(
        f"접속일시,사번,접수번호,수행업무\n{datetime.now(KST) - timedelta(days=1):%Y-%m-%d %H:%M:%S},GR02,{rig.CASE},조회\n",
        "utf-8",
    )
    assert rig.here(site, "lookups", "import", str(log), "--as", "auditor").returncode == 1
    for case in CASES:  # people who look, and are told
        run(site, "incidents", "list", "--case", case, "--reason", "확인", "--as", "kim")
        run(site, "subject", "explain", case, "--reason", "요구", "--as", "cpo")
    run(site, "incidents", "show", walk(site, rig.CASE)[0], "--reason", "확인", "--as", "lee")
    run(site, "incidents", "export", "--reason", "전송", "--as", "siem", "--out", str(folder / "export.csv"))
    return site


@pytest.fixture
def site(made_once: Path, tmp_path: Path) -> Path:
    return rig.copy_site(made_once, tmp_path / "site")


def run(site: Path, *words: str) -> Any:
    done = rig.here(site, *words)
    assert done.returncode in (0, 1), (words, done.stderr)
    return done


def rows(site: Path, *words: str) -> list[dict[str, Any]]:
    return rig.rows(run(site, *words, "--format", "jsonl"))


def entries(site: Path) -> Iterator[tuple[int, str, str, dict[str, Any]]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        for seq, kind, ref, body in connection.execute("SELECT seq, kind, ref, body FROM journal ORDER BY seq").fetchall():
            if erased_digest(body) is None:
                yield seq, kind, ref, json.loads(body)


def by_recipient(site: Path, case: str) -> list[str]:
    token = keys.tokens(keys.load(site / "keys").register)
    own = {address_token(one, token) for one in OWN[case]}
    return [ref for _, kind, ref, body in entries(site) if kind == "decided" and own & {one["token"] for one in body["recipients"]}]


def walk(site: Path, case: str) -> list[str]:
    """Every decision that touches a case: its record names it, its recipient is the case's person, or the case came later."""
    found = [
        ref for _, kind, ref, body in entries(site) if kind == "decided" and any(one["case_no"] == case for one in body["cases"])
    ]
    found += [ref for _, kind, ref, body in entries(site) if kind == "case-attached" and body["case_no"] == case]
    return sorted({*found, *by_recipient(site, case)})


def listed(site: Path, case: str) -> list[str]:
    return sorted(
        row["id"]
        for action in ((), ("--action", "allow"))
        for row in rows(site, "incidents", "list", "--limit", "500", "--case", case, *action)
    )


def test_there_is_something_of_every_kind(site: Path) -> None:
    assert all(walk(site, case) for case in CASES)
    assert all(by_recipient(site, case) for case in CASES)
    assert any(kind == "case-attached" for _, kind, _, _ in entries(site))


@pytest.mark.parametrize("case", CASES)
def test_lists_access_explanation_and_letters_say_what_the_journal_says(site: Path, case: str, tmp_path: Path) -> None:
    wanted = walk(site, case)
    assert listed(site, case) == wanted
    asked = rows(site, "subject", "access", case, "--as", "cpo")[0]
    assert sorted(one["id"] for one in asked["holdings"]) == wanted
    letter = run(site, "subject", "answer", asked["id"], "--grant", "--note", "열람", "--as", "cpo").stdout
    assert f"기록 {len(wanted)}건" in letter
    assert len(re.findall(r"^      - \d{4}\. ", letter, re.MULTILINE)) == len(wanted)
    explained = run(site, "subject", "explain", case, "--as", "cpo").stdout.partition("2. 결정에 쓰인")[0]
    assert len(re.findall(r"^   - \d{4}\. ", explained, re.MULTILINE)) == len(wanted)
    out = tmp_path / "inform.txt"
    run(site, "subject", "inform", case, "--quarter", quarter(), "--out", str(out), "--as", "cpo")
    text = out.read_text("utf-8")
    assert f"기록 {len(wanted)}건" in text
    assert (
        sum(map(int, re.findall(r"^\d\. .*: (\d+)건$", text, re.MULTILINE)))
        == len(wanted)
        == len(re.findall(r"^   - \d{4}\. ", text, re.MULTILINE))
    )
    assert "문화체육과 국장" in letter if case == rig.CASE else True
    for said in (letter, text):
        for secret in (rig.NAME, rig.MOBILE, rig.OTHER_NAME, "강가온", "노을찬", "나세온", "GR02", "@"):
            assert secret not in said.replace("배노을찬", "")
    contacts = rows(site, "case", "contacts", case)
    assert sorted(one["id"] for one in contacts) == sorted(by_recipient(site, case))


@pytest.mark.parametrize("case", CASES)
def test_who_saw_it_and_what_was_told_is_every_entry_of_a_person(site: Path, case: str) -> None:
    ids = set(walk(site, case))
    requests = {row["id"] for row in rows(site, "subject", "list") if row["case_no"] == case}
    wanted, wide = set(), set()
    for seq, kind, ref, body in entries(site):
        person = body.get("operator") and (body["operator"], body.get("from")) != ("dlp", "serve")
        if kind == "decided" or not (person or kind == "looked-up"):
            continue
        if ref in ids | requests or case in (body.get("case"), body.get("case_no")):
            wanted.add(seq)
        elif kind == "export" and body.get("what", "incidents") == "incidents":
            wide.add(seq)
    found = rows(site, "case", "seen", case)
    own = {one["seq"] for one in found if one["what"] == "case seen"}
    assert {one["seq"] for one in found} - own == wanted | wide
    assert {one["seq"] for one in found if one["wide"]} == wide
    told = rows(site, "case", "told", case)
    assert [(one["kind"], one["what"]) for one in told] == [("view", "subject explain")]
    assert own == set() or len(own) == 1


def test_what_left_before_the_import_and_on_which_ground(site: Path) -> None:
    wanted = {ref for _, kind, ref, body in entries(site) if kind == "case-attached" and body["case_no"] == LATE}
    wanted |= {
        ref
        for _, kind, ref, body in entries(site)
        if kind == "decided" and any(one["rule"] == "found-looking-back" for one in body["reasons"])
    }
    assert {one["id"] for one in rows(site, "case", "before", LATE)} == wanted
    assert len(wanted) >= 2
    assert rows(site, "case", "before", rig.OTHER_CASE) == []
    stated = {
        ref
        for _, kind, ref, body in entries(site)
        if kind == "decided" and body["basis"] and any(one["case_no"] == rig.CASE for one in body["cases"])
    }
    used = [(ref, body["id"]) for _, kind, ref, body in entries(site) if kind == "basis-used" and ref in walk(site, rig.CASE)]
    found = rows(site, "case", "grounds", rig.CASE)
    assert {one["id"] for one in found if one["how"] == "stated"} == stated - {one for one, _ in used}, (
        "what was approved stands for it"
    )
    assert [(one["id"], one["basis"]) for one in found if one["how"] == "used"] == used
    assert stated
    listed = {one["id"] for one in rows(site, "ledger")} & set(walk(site, rig.CASE))
    assert {one["id"] for one in found if one["how"] in ("law", "unstated")} == listed - stated
    emergencies = [one for one in rows(site, "ledger") if "PIPA 18(2)3" in one["ground"] and one["id"] in listed - stated]
    assert emergencies, "one"
    said = {one["id"]: one["ground"] for one in found if one["how"] == "law"}
    assert all(said[one["id"]] == "18-2-3" for one in emergencies), "as the ledger has it"


def test_the_ground_that_a_reviewer_stated_is_one_of_them(site: Path) -> None:
    held = [one["id"] for one in rows(site, "held", "list") if one["id"] in walk(site, rig.CASE)]
    with dlp.open_site(site) as opened:
        store, now = opened.recording.store, datetime.now(UTC)
        for incident, ground in zip(held, ({"ground": "18-2-7", "document": "수사과-1", "purpose": "수사"}, {}), strict=False):
            store.request_release(incident, operator="lee", reason="확인", now=now, stated=ground)
            assert store.claim_release(incident, worker="w", lease_s=60, now=now)
            store.finish_release(incident, Outcome("delivered"), worker="w", now=now)
    found = {one["id"]: (one["how"], one["document"], one["approver"]) for one in rows(site, "case", "grounds", rig.CASE)}
    assert found[held[0]] == ("released", "수사과-1", "lee")


def test_a_letter_for_every_case_of_the_quarter(site: Path, tmp_path: Path) -> None:
    run(site, "subject", "inform", "--quarter", quarter(), "--into", str(tmp_path), "--as", "cpo")
    assert sorted(path.name for path in tmp_path.glob("*.txt")) == sorted(f"{case}-{quarter()}.txt" for case in CASES)
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in tmp_path.glob("*.txt"))
    for case in CASES:
        (row,) = [one for one in rows(site, "case", "told", case) if one["kind"] == "subject-informed"]
        (body,) = [body for _, kind, _, body in entries(site) if kind == "subject-informed" and body["case_no"] == case]
        assert sorted(body["incidents"]) == walk(site, case)
        assert row["operator"] == "cpo"
    for words in (
        (rig.CASE, "--quarter", "2026Q4"),
        ("--quarter", "2026Q4"),
        (rig.CASE, "--quarter", "2026", "--out", "x"),
        ("--quarter", "2099Q1", "--into", str(tmp_path)),
    ):
        assert rig.here(site, "subject", "inform", *words, "--as", "cpo").returncode == 2


@pytest.mark.parametrize("case", CASES)
def test_suspension_hold_breach_and_erasure_take_all_of_it(site: Path, case: str) -> None:
    wanted = walk(site, case)
    asked = rows(site, "subject", "suspend", case, "--as", "cpo")[0]
    assert f"기록 {len(wanted)}건" in run(site, "subject", "answer", asked["id"], "--grant", "--note", "정지", "--as", "cpo").stdout
    assert sorted(
        row["id"] for row in rows(site, "incidents", "list", "--limit", "500") if row["suspended"] and case in row["cases"]
    ) == sorted(row["id"] for row in rows(site, "incidents", "list", "--limit", "500", "--case", case))
    run(site, "subject", "lift", asked["id"], "--note", "철회", "--as", "cpo")
    gone = [row["id"] for row in rows(site, "incidents", "list", "--limit", "500", "--case", case) if row["state"] == "delivered"]
    if gone:
        run(site, "breach", "open", *gone, "--people", "1", "--as", "cpo")
        (leak,) = rows(site, "breach", "list", "--reason", "확인")
        assert case in leak["cases"]
        for audience, more in (
            ("persons", ()),
            ("authority", ("--sent", "0h")),
            ("persons", ("--sent", "0h")),
            ("web", ("--sent", "0h")),
        ):
            run(site, "breach", "notice", leak["id"], "--to", audience, *more, "--as", "cpo")
        told = [one for one in rows(site, "case", "told", case) if one["kind"] == "breach-noticed"]
        assert len(told) == 2, "a draft told nobody, and the authority is not the person"
        run(site, "breach", "close", leak["id"], "--anyway", "--as", "cpo")
    run(site, "retention", "hold", "--case", case, "--reason", "소송")
    with dlp.open_site(site) as again:
        store, later = again.recording.store, datetime.now(UTC) + timedelta(days=4000)
        store.expire_originals(now=later, body={"operator": "t"})
        store.destroy(now=later, body={"operator": "t"})
        assert store.verify().whole
    assert walk(site, case) == wanted, "a legal hold on the case keeps all of it"
    hold = next(row["name"] for row in rows(site, "retention", "show") if row["what"] == "hold")
    run(site, "retention", "lift", hold, "--reason", "끝")
    with dlp.open_site(site) as again:
        for row in again.recording.store.held_list(now=datetime.now(UTC)):
            again.recording.store.refuse(row["id"], operator="kim", reason="거절", now=datetime.now(UTC))
            claim = again.recording.store.claim_refusal(row["id"], worker="w", lease_s=60, now=datetime.now(UTC))
            assert claim is not None
            again.recording.store.finish_refusal(row["id"], Outcome("refused"), worker="w", now=datetime.now(UTC))
    asked = rows(site, "subject", "erase", case, "--as", "cpo")[0]
    letter = run(site, "subject", "answer", asked["id"], "--grant", "--ledger-too", "--note", "삭제", "--as", "cpo").stdout
    assert f"기록 {len(wanted)}건을 복구하거나" in letter
    assert walk(site, case) == [] == listed(site, case)
    assert run(site, "journal", "verify").returncode == 0
