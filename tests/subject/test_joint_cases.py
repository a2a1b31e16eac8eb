"""A case that ten people filed together: whose rights, whose letters, whose records. Through the real commands."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig

import dlp
from dlp import keys
from dlp.ledgers.subjects import folded
from dlp.model import Outcome
from dlp.store import open_store
from dlp.subject.holdings import Whose, parted

JOINT = "50990077"
TEN = ("도래솔", "라온솔", "모아람", "보늬샘", "소예담", "어진별", "조은누리", "차미르", "탁한결", "표다솜")
FIRST, SECOND, THIRD = TEN[:3]
ROW = f"{JOINT},2026-11-12,청사 청소용역 계약 현황,{';'.join(TEN)},,,,,,,,회계과,GR03,GR02,open,"
SENT = {"first": FIRST, "second": SECOND, "two": f"{FIRST}, {SECOND}"}


@pytest.fixture(scope="module")
def joint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three blocked messages: about the first of the ten, about the second, about both. Nothing is held, so that an erasure has nothing to wait for."""
    folder = tmp_path_factory.mktemp("joint")
    site = rig.make_site(folder / "site")
    table = folder / "cases.csv"
    table.write_text(f"{rig.CASES_HEAD}\n{rig.CASE_ROW}\n{rig.OTHER_ROW}\n{ROW}\n", "utf-8")
    done = rig.here(site, "register", "import", "cases", str(table))
    assert done.returncode == 0, done.stderr
    with dlp.open_site(site) as opened:
        for ident, names in SENT.items():
            text = f"정보공개 청구 건의 청구인은 {names} 입니다. 접수번호 {JOINT}"
            opened.submit(rig.message(text, rig.DIRECTOR, rig.HANDLER, ident=ident))
    store = open_store(site, keys.load(site / "keys"))
    try:
        now = datetime.now(UTC)
        for row in store.unfinished(before=now + timedelta(days=1)):
            store.done(str(row["id"]), Outcome("refused"), now=now)
    finally:
        store.close()
    return site


@pytest.fixture
def site(joint: Path, tmp_path: Path) -> Path:
    return rig.copy_site(joint, tmp_path / "site")


def asked(site: Path, claim: str, *more: str) -> dict[str, Any]:
    done = rig.here(site, "subject", claim, JOINT, "--as", "cpo", "--format", "json", *more)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def said(site: Path, *words: str) -> str:
    done = rig.here(site, "subject", *words)
    assert done.returncode == 0, done.stderr
    return done.stdout


def refused(site: Path, *words: str) -> str:
    done = rig.here(site, "subject", *words)
    assert done.returncode == 2, done.stdout
    return done.stderr


def test_each_of_them_asks_for_himself(site: Path) -> None:
    first = asked(site, "access", "--requester", "1")
    assert (first["place"], first["among"]) == (1, 10)
    second = asked(site, "access", "--requester", SECOND)
    assert second["place"] == 2
    assert first["id"] in refused(site, "access", JOINT, "--requester", FIRST), "his own is open"
    assert "10명" in refused(site, "access", JOINT), "somebody has to be named"
    for nobody in ("0", "11", rig.NAME, "１２"):
        text = refused(site, "access", JOINT, "--requester", nobody)
        assert (rig.NAME in text, "청구인이 아닙니다" in text) == (False, True), nobody
    alone = rig.here(site, "subject", "access", rig.CASE, "--format", "json")
    assert (alone.returncode, json.loads(alone.stdout)["among"]) == (0, 1), "of one who filed alone nothing is asked"
    kept = b"".join(path.read_bytes() for path in site.glob("journal*"))
    assert not [name for name in TEN if name.encode() in kept]
    assert "10명 가운데 2번째" in said(site, "show", second["id"])


def test_a_letter_tells_one_what_concerns_him(site: Path, tmp_path: Path) -> None:
    ids = {place: {one["id"] for one in asked(site, "access", "--requester", place)["holdings"]} for place in ("1", "2", "3")}
    assert [len(one) for one in ids.values()] == [2, 2, 0]
    assert len(ids["1"] & ids["2"]) == 1
    letters = [
        said(site, "answer", one["id"], "--grant", "--note", "x")
        for one in rig.rows(rig.here(site, "subject", "list", "--format", "jsonl"))
    ]
    for letter, count in zip(letters, ("기록 2건", "기록 2건", "남아 있는 기록이 없습니다"), strict=True):
        assert count in letter
        assert "대장에 청구인 10명" in letter
        assert "귀하에 관한 기록만" in letter
        assert not [name for name in TEN if name in letter]
    assert "남아 있는 결정이 없습니다" in said(site, "explain", JOINT, "--requester", "3")
    assert "차단: 2건" in said(site, "explain", JOINT, "--requester", SECOND)
    now = datetime.now(UTC) + timedelta(hours=9)
    quarter = f"{now.year}Q{(now.month + 2) // 3}"
    said(site, "inform", "--quarter", quarter, "--into", str(tmp_path))
    assert sorted(path.name for path in tmp_path.glob("*.txt")) == [f"{JOINT}-{quarter}-{place}.txt" for place in (1, 2)]
    assert "메시지: 2건" in (tmp_path / f"{JOINT}-{quarter}-1.txt").read_text("utf-8")
    refused(site, "inform", JOINT, "--quarter", quarter, "--out", str(tmp_path / "x"))


def test_an_erasure_takes_what_concerns_him_alone(site: Path) -> None:
    request = asked(site, "erase", "--requester", "1")["id"]
    before = {one["id"] for one in asked(site, "access", "--requester", "2")["holdings"]}
    plan = said(site, "answer", request, "--grant", "--check", "--ledger-too")
    assert [("남음" in line, "함께 청구한" in line) for line in plan.splitlines() if "INC-" in line].count((True, True)) == 1
    letter = said(site, "answer", request, "--grant", "--ledger-too", "--note", "삭제함")
    assert "함께 청구한 다른 사람의 기록" in letter
    rows = rig.rows(rig.here(site, "subject", "list", "--format", "jsonl"))
    effect = next(row["effect"] for row in rows if row["id"] == request)
    assert (effect["erased"], effect["left"]) == (1, 1)
    other = next(row["id"] for row in rows if row["id"] != request)
    after = json.loads(said(site, "show", other, "--format", "json"))["holdings"]
    assert {one["id"] for one in after} == before, "nothing of another's is touched"
    assert rig.here(site, "journal", "verify").returncode == 0


def test_a_case_number_stands_once(site: Path) -> None:
    rows = rig.rows(rig.here(site, "incidents", "list", "--format", "jsonl"))
    assert [row["cases"] for row in rows] == [[JOINT]] * 3
    shown = rig.here(site, "incidents", "show", str(rows[0]["id"])).stdout
    assert f"{JOINT} (2명)" in shown
    assert len([line for line in shown.splitlines() if line.strip().startswith(JOINT)]) == 1


@pytest.mark.parametrize("words", [("answer", "--grant", "--note"), ("extend", "--reason")])
def test_a_letter_with_holes_is_not_written(site: Path, words: tuple[str, ...]) -> None:
    request = asked(site, "access", "--requester", "1")["id"]
    for text in (f"{SECOND} 님의 요구에 답합니다", "문의 010-0123-9999", "문의 a@b.example", "가" * 501):
        told = refused(site, words[0], request, *words[1:], text)
        assert SECOND not in told
        assert ("500자까지만" if len(text) > 500 else "이렇게 됩니다") in told
    assert [row["state"] for row in rig.rows(rig.here(site, "subject", "list", "--format", "jsonl"))] == ["open"]


def mark(whose: str, *fields: str, addressed: bool = False) -> dict[str, Any]:
    return {"case_no": JOINT, "fields": list(fields), "whose": whose, "addressed": addressed}


ME, OTHER, GONE = "0000000a", "0000000b", "0000000c"
MINE = Whose(ME, frozenset({OTHER}), joint=True)


@pytest.mark.parametrize(
    ("marks", "whose", "found"),
    [
        ([mark("", "name")], Whose(), (1, 0, False)),  # an older record of one who filed alone
        ([mark("", "name")], MINE, (0, 1, True)),  # of several: nobody knows whose
        ([mark(ME, "name")], MINE, (1, 0, False)),
        ([mark(ME, "case_no"), mark(OTHER, "case_no")], MINE, (1, 0, True)),  # the case alone is everybody's
        ([mark(ME, "case_no"), mark(OTHER, "case_no", "name")], MINE, (0, 0, True)),  # it came along with what is another's
        ([mark(ME, "case_no", "name"), mark(OTHER, "case_no")], MINE, (1, 0, False)),
        ([mark(ME, "name"), mark(OTHER, "name")], MINE, (1, 0, True)),
        ([mark(GONE, "name")], MINE, (0, 1, True)),  # in the register no more: perhaps himself, under the name he had
        ([mark(GONE, "name")], Whose(ME), (0, 1, True)),
        ([mark(OTHER, addressed=True)], MINE, (0, 0, True)),
        ([mark("")], MINE, (1, 0, True)),  # a look at the case
        ([mark(OTHER, "name")], Whose(joint=True), (0, 1, True)),  # an older request that names nobody
    ],
)
def test_whose_a_record_is(marks: list[dict[str, Any]], whose: Whose, found: tuple[int, int, bool]) -> None:
    own, unclear, shared = parted(marks, whose)
    assert (len(own), len(unclear), shared) == found


def test_an_older_request_names_nobody() -> None:
    body = {
        "claim": "access",
        "case_no": JOINT,
        "received": "2026-11-01",
        "due": "2026-11-11",
        "operator": "x",
        "agent": False,
        "reason": "",
    }
    one = folded("SR-1", [("2026-11-01T00:00:00+00:00", "subject-requested", body)])
    assert one is not None
    assert (one.whose, one.place, one.among) == ("", 0, 0)
