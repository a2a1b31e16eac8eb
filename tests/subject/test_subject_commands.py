"""`dlp subject` as an official uses it, on a site whose messages were really decided. Nothing planted may show anywhere."""

from __future__ import annotations

import csv
import getpass
import io
import json
import re
import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
import whole_rig as rig
from settling import settle

from dlp import keys, operators
from dlp.dates import KST
from dlp.ledgers.subjects import SUBJECTS, due
from dlp.office import answering
from dlp.office.doctor import waiting
from dlp.ports import StoreError
from dlp.store import open_store

Run = Callable[..., tuple[int, str]]
Open = Callable[..., str]
LONG_AGO = "2026-11-11"
"""The first day on which both cases were there."""
NO_RIGHT = "권한이 없습니다: `rights` 권한이 있어야 합니다"


def today() -> date:
    """Now, not when this file was read: a suite may go on past midnight."""
    return datetime.now(KST).date()


def listed(site: Path, *words: str) -> list[dict[str, object]]:
    return rig.rows(rig.here(site, "subject", "list", "--format", "jsonl", *words))


def test_access_lists_what_is_kept_and_the_letter_says_it(site: Path, run: Run, opened: Open, tmp_path: Path) -> None:
    status, text = run("access", rig.CASE, "--received", "1d", "--reason", f"{rig.NAME} 본인이 {rig.MOBILE} 로 물음", "--as", "cpo")
    assert status == 0, text
    for part in ("이해관계인", "보류 중", "성명", "예", str(due(today() - timedelta(days=1)))):
        assert part in text
    (row,) = listed(site, "--open")
    assert (row["claim"], row["state"], row["operator"]) == ("access", "open", "cpo")
    assert "***" in str(row["reason"])
    assert run("access", rig.CASE, "--as", "cpo")[0] == 2, "the same request is open"
    number = str(row["id"])
    shown = json.loads(run("show", number, "--format", "json")[1])
    assert sorted(one["action"] for one in shown["holdings"]) == ["alert", "block", "hold"]
    assert [one["sealed"] for one in shown["holdings"] if one["action"] == "hold"] == [True]
    assert run("letter", number)[0] == 2, "not answered yet"
    out = tmp_path / "letter.txt"
    status, text = run("answer", number, "--grant", "--note", "열람을 허용함", "--out", str(out), "--as", "cpo")
    assert status == 0, text
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    letter = out.read_text("utf-8")
    assert "기록 3건" in letter
    assert rig.CASE in letter
    assert "【받는 분】" in letter
    assert run("answer", number, "--grant", "--note", "x")[0] == 2, "answered once"
    assert listed(site, "--open") == []
    assert listed(site)[0]["decision"] == "granted"
    again = tmp_path / "again.txt"
    assert run("letter", number, "--out", str(again))[0] == 0
    assert again.read_text("utf-8") == letter
    assert run("letter", number, "--out", str(again))[0] == 2, "never over a file that exists"
    assert "온전" in run("verify", command="journal")[1]


def test_the_list_has_four_forms(site: Path, run: Run, opened: Open) -> None:
    number = opened("access", "--received", LONG_AGO)
    assert "기한 지남" in run("list")[1]
    assert json.loads(run("list", "--format", "json")[1])[0]["overdue"] is True
    (row,) = csv.DictReader(io.StringIO(run("list", "--format", "csv")[1]))
    assert (row["id"], row["overdue"]) == (number, "true")


def test_nothing_was_asked_about_a_case_before_there_was_one(run: Run, opened: Open) -> None:
    status, text = run("access", rig.CASE, "--received", "2026-11-09", "--as", "cpo")
    assert (status, "2026-11-10" in text) == (2, True), "the day on which it was received is named"
    assert opened("access", "--received", "2026-11-10")


def test_access_can_be_put_off_once_and_within_its_days(site: Path, run: Run, opened: Open) -> None:
    number = opened("access")
    first = date.fromisoformat(str(listed(site)[0]["due"]))
    assert run("extend", number, "--reason", " ")[0] == 2
    status, letter = run("extend", number, "--reason", "자료 검토 중")
    assert status == 0
    for part in ("연기 통지서", "자료 검토 중", due(first).isoformat(), "제35조제3항", "이의 제기"):
        assert part in letter
    (row,) = listed(site)
    assert row["due"] == due(first).isoformat()
    assert row["extended"] == "자료 검토 중"
    assert run("extend", number, "--reason", "또")[0] == 2
    late = opened("access", "--received", LONG_AGO, case=rig.OTHER_CASE)
    assert "열흘이 지났습니다" in run("extend", late, "--reason", "늦음")[1]
    for claim in ("correct", "erase", "suspend"):
        assert "연기가 없습니다" in run("extend", opened(claim), "--reason", "검토")[1]


def test_only_grounds_of_the_law_refuse(site: Path, run: Run, opened: Open) -> None:
    number = opened("access")
    for wrong in (("--refuse", "37-2-1"), ("--refuse", "바쁨"), (), ("--grant", "--refuse", "35-4-1"), ("--grant", "--partial"),
                  ("--grant", "--without", "INC-1"), ("--grant", "--partial", "--refuse", "35-4-1", "--without", "INC-1")):  # fmt: skip
        assert run("answer", number, *wrong, "--note", "x")[0] == 2, wrong
    assert run("answer", number, "--grant", "--note", " ")[0] == 2
    status, letter = run("answer", number, "--refuse", "35-4-3-ma", "--note", "감사 중입니다")
    assert status == 0
    assert "진행 중인 감사 및 조사" in letter
    assert "감사 중입니다" in letter
    assert listed(site)[0]["ground"] == "35-4-3-ma"
    assert "36-2" in run("grounds", "correct")[1]
    assert run("grounds", "nothing")[0] == 2


def test_access_in_part(site: Path, run: Run, opened: Open) -> None:
    number = opened("access")
    held = next(one["id"] for one in json.loads(run("show", number, "--format", "json")[1])["holdings"] if one["action"] == "hold")
    status, letter = run("answer", number, "--grant", "--partial", "--refuse", "35-4-2", "--without", held, "--note", "일부 제한")
    assert status == 0
    assert "열람을 제한한 기록 1건" in letter
    assert "협력기관" not in letter
    suspend = opened("suspend")
    assert run("answer", suspend, "--grant", "--partial", "--refuse", "37-2-1", "--without", held, "--note", "x")[0] == 2


def test_an_answer_is_corrected_by_another_that_names_it(site: Path, run: Run, opened: Open) -> None:
    number = opened("access")
    assert run("answer", number, "--grant", "--note", "x", "--correction", "없음")[0] == 2, "nothing is to be corrected"
    assert run("answer", number, "--refuse", "35-4-3-ma", "--note", "감사 중입니다")[0] == 0
    status, said = run("answer", number, "--grant", "--note", "x")
    assert (status, "--correction" in said) == (2, True)
    assert run("answer", number, "--grant", "--note", "x", "--correction", " ")[0] == 2
    first = listed(site)[0]["answered"]
    status, letter = run("answer", number, "--grant", "--note", "감사가 끝남", "--correction", "감사 대상이 아님")
    assert status == 0
    assert "답변(거절)을 이 통지서로 정정합니다. 정정 사유: 감사 대상이 아님" in letter
    assert "열람 통지서" in letter
    assert "기록 3건" in letter
    (row,) = listed(site)
    assert (row["decision"], row["earlier"], row["ground"]) == ("granted", [{"at": first, "decision": "refused"}], "")
    with closing(sqlite3.connect(site / "journal.db")) as journal:
        bodies = [
            json.loads(row[0]) for row in journal.execute("SELECT body FROM journal WHERE kind = 'subject-answered' ORDER BY seq")
        ]
    assert [one.get("corrects") for one in bodies] == [None, first], "both stay"
    assert run("answer", number, "--refuse", "35-4-2", "--note", "x", "--correction", "또")[0] == 0
    assert [one["decision"] for one in listed(site)[0]["earlier"]] == ["refused", "granted"]
    assert "온전" in run("verify", command="journal")[1]
    assert "정정" in run("show", number)[1]


@pytest.mark.parametrize("claim", ["correct", "erase", "suspend"])
def test_what_is_carried_out_is_not_taken_back_by_an_answer(site: Path, run: Run, opened: Open, claim: str) -> None:
    number = opened(claim)
    settle(site)
    granted = ("answer", number, "--grant", *(["--ledger-too"] if claim == "erase" else []), "--note")
    assert run(*granted, "x")[0] == 0
    done = listed(site)[0]["effect"]
    status, said = run("answer", number, "--refuse", {"correct": "36-2", "erase": "36-1", "suspend": "37-2-1"}[claim], "--note", "x", "--correction", "y")  # fmt: skip
    assert (status, "되돌릴 수 없습니다" in said) == (2, True)
    assert run(*granted, "알림을 고침", "--correction", "알림이 잘못됨")[0] == 0
    assert listed(site)[0]["effect"] == (done if claim == "erase" else {"noted": 0} if claim == "correct" else {})
    if claim == "suspend":
        assert run("lift", number, "--note", "x")[0] == 0
        assert run(*granted, "x", "--correction", "y")[0] == 2


def test_correction_is_noted_on_each_incident(site: Path, run: Run, opened: Open) -> None:
    number = opened("correct", "--agent")
    status, letter = run("answer", number, "--grant", "--note", "연락처를 고침")
    assert status == 0
    assert "사건을 처리하는 시스템" in letter
    assert listed(site)[0]["effect"] == {"noted": 3}
    ids = [one["id"] for one in json.loads(run("show", number, "--format", "json")[1])["holdings"]]
    for ident in ids:
        history = rig.rows(rig.here(site, "incidents", "show", ident, "--format", "jsonl"))[0]["history"]
        assert [one["request"] for one in history if one["kind"] == "commented"] == [number]


def test_a_grant_that_was_cut_short_is_done_once(
    site: Path, run: Run, opened: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    number, out = opened("correct"), tmp_path / "letter.txt"
    real = answering.journalled

    def full(*_: object, **__: object) -> None:
        raise StoreError("the disk is full")

    monkeypatch.setattr(answering, "journalled", full)
    status, text = run("answer", number, "--grant", "--note", "고침", "--out", str(out))
    assert (status, "disk is full" in text) == (2, True)
    assert not out.exists(), "no letter without an answer"
    assert len(listed(site, "--open")) == 1
    monkeypatch.setattr(answering, "journalled", real)
    assert run("answer", number, "--grant", "--note", "고침", "--out", str(out))[0] == 0
    for held in json.loads(run("show", number, "--format", "json")[1])["holdings"]:
        assert [one["kind"] for one in held["looks"]] == ["commented"], "noted once, not twice"


def test_a_person_is_told_which_exports_held_his_incidents(site: Path, run: Run, opened: Open, tmp_path: Path) -> None:
    ids = [row["id"] for row in rig.rows(rig.here(site, "incidents", "list", "--case", rig.CASE, "--format", "jsonl"))]
    assert run("show", ids[0], "--reason", "확인", "--as", "kim", command="incidents")[0] == 0
    for name, span in (("old", ("--until", "30d")), ("new", ("--since", "1d"))):
        out = str(tmp_path / name)
        assert run("export", "--reason", "전송", *span, "--as", name, "--out", out, command="incidents")[0] == 0
    held = {one["id"]: one["looks"] for one in json.loads(run("show", opened("access"), "--format", "json")[1])["holdings"]}
    seen = {ident: [(one["kind"], one["operator"], one["wide"]) for one in looks] for ident, looks in held.items()}
    assert seen == {ident: [*([("view", "kim", False)] if ident == ids[0] else []), ("export", "new", True)] for ident in ids}


def test_suspension_withholds_the_evidence_until_it_is_lifted(site: Path, run: Run, opened: Open, tmp_path: Path) -> None:
    number = opened("suspend")

    def exported(form: str) -> str:
        out = tmp_path / f"sent.{form}"
        out.unlink(missing_ok=True)
        assert rig.here(site, "incidents", "export", "--reason", "일일", "--format", form, "--out", str(out)).returncode == 0
        return out.read_text("utf-8")

    def shapes() -> str:
        ids = [row["id"] for row in rig.rows(rig.here(site, "incidents", "list", "--case", rig.CASE, "--format", "jsonl"))]
        assert len(ids) == 3
        shown = [
            rig.here(site, "incidents", "show", ident, "--format", form).stdout for ident in ids for form in ("jsonl", "table")
        ]
        listed = [rig.here(site, *words, "--format", form).stdout
                  for words in (("incidents", "list", "--case", rig.CASE), ("held", "list")) for form in ("jsonl", "table")]  # fmt: skip
        sent = [exported(form) for form in ("csv", "jsonl", "cef")]
        return "\n".join(line for text in (*shown, *listed, *sent) for line in text.splitlines() if rig.OTHER_CASE not in line)

    before = shapes()
    assert "함**" in before
    assert "k***@police-garam.example" in before
    assert all(mark in before for mark in ("CEF:0|", "INC-", "duser=k***@police-garam.example")), "the exports show it, too"
    assert run("answer", number, "--grant", "--note", "정지함")[0] == 0
    after = shapes()
    for shape in ("함**", "k***@police-garam.example", "g***@garam.example", "c***"):
        assert shape not in after, shape
    assert "처리정지" in after
    assert '"suspended": true' in after
    other = rig.here(site, "incidents", "list", "--case", rig.OTHER_CASE, "--format", "jsonl").stdout
    assert "g***@garam.example" in other
    ident = rig.rows(rig.here(site, "incidents", "list", "--case", rig.CASE, "--format", "jsonl"))[0]["id"]
    assert "함**" in rig.here(site, "incidents", "show", ident, "--suspended").stdout
    assert run("lift", number, "--note", "철회")[0] == 0
    assert run("lift", number, "--note", "철회")[0] == 2
    assert "함**" in shapes()


def test_a_request_that_is_taken_back_is_owed_no_answer(site: Path, run: Run, opened: Open, tmp_path: Path) -> None:
    number = opened("access", "--received", LONG_AGO)
    assert [row["overdue"] for row in listed(site, "--open")] == [True]
    assert run("withdraw", number, "--reason", " ")[0] == 2
    assert run("withdraw", number, "--reason", f"{rig.NAME} 본인이 {rig.MOBILE} 로 거둠", "--as", "cpo")[0] == 0
    assert listed(site, "--open") == []
    (row,) = listed(site)
    assert (row["state"], row["overdue"], row["decision"], row["decider"], row["late"]) == ("withdrawn", False, "", "cpo", False)
    shown = run("show", number)[1]
    assert "취하" in shown
    assert rig.NAME not in shown
    assert rig.MOBILE not in shown
    for words in (
        ("answer", number, "--grant", "--note", "열람을 허용함"), ("answer", number, "--grant", "--note", "x", "--correction", "y"),
        ("letter", number), ("extend", number, "--reason", "x"), ("withdraw", number, "--reason", "x"),
    ):  # fmt: skip
        status, text = run(*words)
        assert (status, "취하된 요구" in text) == (2, True), words
    again = opened("access")
    assert again != number, "the person may ask once more"
    out = tmp_path / "letter.txt"
    assert run("answer", again, "--grant", "--note", "열람을 허용함", "--out", str(out))[0] == 0
    assert run("withdraw", again, "--reason", "x")[0] == 2, "it is answered"


def test_the_register_goes_on_protecting_a_suspended_case(site: Path, run: Run, opened: Open) -> None:
    assert run("answer", opened("suspend"), "--grant", "--note", "정지함")[0] == 0
    message = json.dumps(rig.message(f"청구 {rig.CASE} 청구인 {rig.NAME} {rig.MOBILE}", rig.DIRECTOR), ensure_ascii=False)
    done = rig.here(site, "scan", "--format", "jsonl", "-", stdin=message)
    assert json.loads(done.stdout.splitlines()[0])["action"] == "block"


def test_only_who_has_the_right_may(site: Path, run: Run, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    number = opened("suspend")
    assert run("answer", number, "--grant", "--note", "정지함")[0] == 0
    ident = rig.rows(rig.here(site, "incidents", "list", "--case", rig.CASE, "--format", "jsonl"))[0]["id"]
    for name, *roles in (("AD01", "administrator"), ("AN01", "analyst"), ("RV01", "reviewer"), ("PO01", "privacy_officer")):
        login = ("--login", getpass.getuser()) if name == "AD01" else ()
        status, text = run("add", name, *(word for role in roles for word in ("--role", role)), *login, command="operator")
        assert status == 0, text

    def be(name: str) -> None:
        journal = keys.load(site / "keys").journal
        monkeypatch.setenv("DLP_TOKEN", operators.token(journal, name, 0, datetime.now(UTC) + timedelta(hours=1)))

    be("AN01")
    for words in (("access", rig.CASE), ("list", "--reason", "x"), ("show", number, "--reason", "x"), ("lift", number, "--note", "x"),
                  ("explain", rig.CASE, "--reason", "x"), ("letter", number, "--reason", "x")):  # fmt: skip
        status, text = run(*words)
        assert (status, NO_RIGHT in text) == (2, True), (words, text)
    assert run("show", ident, "--suspended", "--reason", "x", command="incidents")[0] == 2
    status, text = run("show", ident, "--reason", "x", command="incidents")
    assert status == 0
    assert "함**" not in text
    be("RV01")
    held = rig.rows(rig.here(site, "held", "list", "--reason", "x", "--format", "jsonl"))[0]["id"]
    assert NO_RIGHT in run("unseal", held, "--reason", "x", command="held")[1]
    be("PO01")
    assert run("unseal", held, "--reason", "x", command="held")[0] == 0
    assert run("list")[0] == 2, "a look needs a reason"
    assert run("list", "--reason", "점검")[0] == 0
    assert "함**" in run("show", ident, "--suspended", "--reason", "점검", command="incidents")[1]


def test_a_late_answer_is_possible_and_says_so(site: Path, run: Run, opened: Open) -> None:
    number = opened("suspend", "--received", LONG_AGO)
    status, text = run("answer", number, "--refuse", "37-2-3", "--note", "소관 업무")
    assert status == 0
    assert "【지연 사유】" in text
    assert "지났습니다" in text
    assert listed(site)[0]["late"] is True


def test_doctor_warns_of_what_is_due(site: Path, run: Run, opened: Open) -> None:
    number = opened("access")
    last = date.fromisoformat(str(listed(site)[0]["due"]))

    def signs(days: int) -> list[str]:
        noon = datetime(last.year, last.month, last.day, 3, tzinfo=UTC) + timedelta(days=days)
        return [one.state for one in waiting.due(SUBJECTS)(site, noon) if number in one.text]

    assert [signs(days) for days in (-3, -2, 0, 1)] == [[], ["warn"], ["warn"], ["bad"]]
    assert run("answer", number, "--refuse", "35-4-1", "--note", "x")[0] == 0
    assert signs(1) == []


@pytest.mark.parametrize("given", [rig.NAME, rig.MOBILE, "01001234567", rig.MAIL, rig.RRN, "강가온", "", "030204-1234567"])
def test_nobody_is_found_by_a_name_or_a_number_of_his(site: Path, run: Run, given: str) -> None:
    for words in (("access", given), ("explain", given)):
        status, text = run(*words)
        assert status == 2
        assert not given or given not in text
    assert listed(site) == []


def test_a_case_of_which_nothing_is_kept_is_answered_too(run: Run, opened: Open) -> None:
    number = opened("access", "--unknown", case="71234567")
    assert "남아 있는 기록이 없습니다" in run("answer", number, "--grant", "--note", "없음")[1]


def test_an_explanation_names_rule_reason_and_law(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "why.txt"
    assert run("explain", rig.CASE, "--out", str(out), "--as", "cpo")[0] == 0
    text = out.read_text("utf-8")
    for part in ("이해관계인에게 청구인을 알 수 있는 정보가 갑니다.", "제18조제1항", "사람의 검토"):
        assert part in text
    assert not re.search(r"[a-z]+-[a-z]+|[가-힣]다\. (?<!니다\. )|알려 드려야", text)  # no id, no plain style, no note to a clerk


def test_nothing_planted_shows_anywhere(site: Path, run: Run, opened: Open, tmp_path: Path) -> None:
    secrets = (rig.NAME, rig.MOBILE, rig.MOBILE.replace("-", ""), rig.MAIL, rig.OTHER_NAME, rig.OTHER_MOBILE, rig.RRN)
    told = " ".join(secrets)
    said = []
    for claim in ("access", "correct", "suspend"):
        number = opened(claim, "--reason", told)
        said.append(run("show", number)[1])
        if claim == "access":
            said.append(run("extend", number, "--reason", told)[1])
            assert "***" in said[-1], "what a letter would not say is shown, and nothing is written"
        out = tmp_path / f"{claim}.txt"
        status, text = run("answer", number, "--grant", "--note", told, "--out", str(out))
        assert (status, "***" in text, out.exists()) == (2, True, False), "nor is a letter with holes in it"
        said += [text, run("answer", number, "--grant", "--note", "처리함", "--out", str(out))[1]]
        said += [out.read_text("utf-8"), run("letter", number)[1]]
    said += [run("lift", number, "--note", told)[1], run("explain", rig.CASE)[1], run("list", "--format", "json")[1]]
    said += [run("access", told)[1], run("answer", "SR-0", "--grant", "--note", told)[1]]
    assert "***" in "".join(said)
    kept = b"".join(path.read_bytes() for path in site.glob("journal*"))
    for secret in secrets:
        assert not any(secret in text for text in said), secret
        assert secret.encode() not in kept


def test_erasure_destroys_what_is_kept_of_the_case_and_of_no_other(site: Path, run: Run, opened: Open, tmp_path: Path) -> None:
    number, out = opened("erase"), tmp_path / "letter.txt"
    ids = [row["id"] for row in rig.rows(rig.here(site, "incidents", "list", "--case", rig.CASE, "--format", "jsonl"))]
    status, text = run("answer", number, "--grant", "--note", "삭제함", "--out", str(out))
    assert (status, "ledger" in text) == (2, True), "the ledger of provisions is kept by law"
    status, text = run("answer", number, "--grant", "--ledger-too", "--note", "삭제함", "--out", str(out))
    assert (status, "내보내거나 거절하십시오" in text) == (2, True), "a held message waits"
    assert not out.exists()
    assert len(listed(site, "--open")) == 1
    settle(site)
    status, text = run("answer", number, "--grant", "--ledger-too", "--note", "삭제함", "--out", str(out))
    assert status == 0, text
    assert "기록 3건을 복구하거나 재생할 수 없게" in out.read_text("utf-8")
    assert listed(site)[0]["effect"] == {"erased": 3, "left": 0, "listed": 1}
    assert "이 가운데 1건은 목적 외 이용·제공 대장에" in out.read_text("utf-8")
    assert json.loads(run("show", number, "--format", "json")[1])["holdings"] == []
    for ident in ids:
        assert rig.here(site, "incidents", "show", ident).returncode == 2
    assert len(rig.rows(rig.here(site, "incidents", "list", "--case", rig.OTHER_CASE, "--format", "jsonl"))) == 1
    assert rig.here(site, "journal", "verify").returncode == 0
    files = b"".join(path.read_bytes() for path in site.glob("journal*"))
    assert "함**".encode() not in files, "also not in freed pages or the WAL"
    again = run("letter", number)[1]
    assert "기록 3건을" in again


def test_erasure_cut_short_counts_what_it_destroyed(
    site: Path, run: Run, opened: Open, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    number = opened("erase")
    settle(site)
    real = answering.journalled

    def killed(*_: object, **__: object) -> None:
        raise StoreError("killed")

    words = ("answer", number, "--grant", "--ledger-too", "--note", "삭제함")
    monkeypatch.setattr(answering, "journalled", killed)
    assert run(*words)[0] == 2
    monkeypatch.setattr(answering, "journalled", real)
    assert run(*words)[0] == 0
    assert listed(site)[0]["effect"] == {"erased": 3, "left": 0}


def test_what_a_grant_would_do_is_what_it_then_does(site: Path, run: Run, opened: Open) -> None:
    number = opened("erase")
    words = ("answer", number, "--grant", "--ledger-too")
    assert run(*words, "--check")[0] == 2, "a held message waits, as the grant would say"
    settle(site)
    first = rig.rows(rig.here(site, "incidents", "list", "--case", rig.CASE, "--format", "jsonl"))[0]["id"]
    assert rig.here(site, "retention", "hold", "--incident", first, "--reason", "행정소송 대응").returncode == 0
    status, told = run(*words, "--check", "--as", "cpo")
    assert status == 0, told
    assert listed(site)[0]["effect"] == {}
    assert len(listed(site, "--open")) == 1, "nothing was answered"
    lines = [line for line in told.splitlines() if "INC-" in line]
    assert [("남음" in line, "행정소송 대응" in line) for line in lines if first in line] == [(True, True)]
    assert [("삭제" in line, "행정소송" in line) for line in lines if first not in line] == [(True, False)] * 2
    assert run(*words, "--check", "--out", "x.txt")[0] == 2
    assert run(*words)[0] == 2, "the person must be told something"
    assert run(*words, "--note", "삭제함")[0] == 0
    assert listed(site)[0]["effect"] == {"erased": 2, "left": 1, "kept_for": ["행정소송 대응"]}


@pytest.mark.parametrize(
    ("claim", "word"), [("access", "통지서에 적음"), ("correct", "정정 사실"), ("suspend", "근거 자료를 가림")]
)
def test_the_other_claims_can_be_looked_at_first_too(site: Path, run: Run, opened: Open, claim: str, word: str) -> None:
    number = opened(claim)
    status, told = run("answer", number, "--grant", "--check")
    assert (status, told.count(word)) == (0, 3), told
    ground = {"access": "35-4-1", "correct": "36-2", "suspend": "37-2-3"}[claim]
    status, told = run("answer", number, "--refuse", ground, "--check")
    assert (status, [line.split()[-1] for line in told.splitlines() if "INC-" in line]) == (0, ["그대로"] * 3), told
    assert len(listed(site, "--open")) == 1


def test_erasure_leaves_what_a_legal_hold_keeps(site: Path, run: Run, opened: Open) -> None:
    settle(site)
    kept = rig.rows(rig.here(site, "incidents", "list", "--case", rig.CASE, "--format", "jsonl"))[0]["id"]
    store = open_store(site, keys.load(site / "keys"))
    store.note("legal-hold", now=datetime.now(UTC), ref="LH-1", body={"incident": kept, "reason": "소송", "operator": "cpo"})
    store.close()
    number = opened("erase")
    status, letter = run("answer", number, "--grant", "--ledger-too", "--note", "삭제함")
    assert status == 0
    assert listed(site)[0]["effect"] == {"erased": 2, "left": 1, "kept_for": ["소송"]}
    assert "보존하여야 하는 1건은 삭제하지 못하였습니다. 보존 사유: 소송\n" in letter
    (left,) = json.loads(run("show", number, "--format", "json")[1])["holdings"]
    assert (left["id"], left["stays"], left["until"]) == (kept, True, "")
