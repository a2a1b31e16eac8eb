"""`dlp breach`: clock, thresholds, notices, ledger, as an official calls them; nothing that was leaked stands in any of it."""

import json
import sys
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from dlp.cli import main
from dlp.keys import Keys
from dlp.ledgers.breaches import BREACHES, WAYS, Breach, contacted, items_of, leaked
from dlp.model import Action, Outcome
from dlp.office.doctor import waiting
from dlp.particles import particle
from dlp.store import open_store
from dlp.subject.notices import CARRIED, LOSSES, Office, notice

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """`dlp --site SITE …` in this process: exit status, what was printed, what was said of an error."""

    def run(*words: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["dlp", "--site", str(site), *words])
        status: object = 0
        try:
            main()
        except SystemExit as exit_:
            status = exit_.code
        shown = capsys.readouterr()
        return int(str(status or 0)), shown.out, shown.err

    return run


def breach(**more: object) -> Breach:
    at = datetime(2026, 11, 27, tzinfo=UTC).isoformat()
    return Breach("BR-1", at, at, "cpo", **{"people": 1, "items": ("name",), **more})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("more", "duties"),
    [
        ({"people": 999}, ("persons",)),
        ({"people": 1000}, ("persons", "authority")),
        ({"items": ("rrn",)}, ("persons", "authority")),
        ({"items": ("driver_license",)}, ("persons", "authority")),
        ({"sensitive": True}, ("persons", "authority")),
        ({"intrusion": True}, ("persons", "authority")),
        ({"people": 5000, "recovered": True}, ("persons",)),
        ({"sent": (("persons", ""),)}, ()),
        ({"sent": (("web", ""),)}, ()),
        ({"items": ("rrn",), "sent": (("web", ""),)}, ("authority",)),
    ],
)
def test_who_must_be_told(more: dict[str, object], duties: tuple[str, ...]) -> None:
    one = breach(**more)
    assert one.open_duties == duties
    assert one.due - datetime.fromisoformat(one.aware) == timedelta(hours=72)


def test_notices_hold_every_mandatory_item_and_the_remedies_of_the_site() -> None:
    office = Office("가람시", "감사담당관", "02-0123-4567", "cpo", "위원회", (("도움기관", "0000"),))
    text = notice(breach(items=("name", "rrn")), office, "persons")
    for word in (
        "성명, 주민등록번호",
        "시점",
        "하실 수 있는 일",
        "구제절차",
        "감사담당관",
        "제39조의2",
        "제43조",
        "도움기관 0000",
        "【",
    ):
        assert word in text
    told = notice(breach(items=("rrn",)), Office(), "authority")
    for word in ("【기관명】", "고유식별정보 포함", "신고 기한: 2026. 11. 30. 09:00", "1명"):
        assert word in told


def test_from_opening_to_closing(
    site: Path, ring: Keys, make_record: Callable[..., object], now: datetime, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    def run(*words: str) -> tuple[int, str]:
        monkeypatch.setattr(sys, "argv", ["dlp", "--site", str(site), "breach", *words])
        status: object = 0
        try:
            main()
        except SystemExit as exit_:
            status = exit_.code
        shown = capsys.readouterr()
        return int(str(status or 0)), shown.out + shown.err

    store = open_store(site, ring)
    stopped = store.decided(make_record(Action.BLOCK))  # type: ignore[arg-type]
    store.done(stopped, Outcome("refused"), now=now)
    left = store.decided(make_record(Action.ALERT))  # type: ignore[arg-type]
    store.done(left, Outcome("delivered"), now=now)
    store.close()
    (site / "dlp.yaml").write_text("schema: 1\nagency: {name: 가람시}\n", "utf-8")

    assert run("list")[0] == 0
    status, said = run("open", stopped, "--as", "cpo")
    assert status == 2
    assert "나간 개인정보가 없습니다" in said
    assert run("open", left, "--aware", "2999-01-01")[0] == 2
    assert run("open", stopped, left, "--people", "1200", "--aware", "5h", "--as", "cpo")[0] == 0
    (row,) = [json.loads(line) for line in run("list", "--format", "jsonl")[1].splitlines()]
    assert (row["incidents"], row["people"], row["open_duties"]) == ([left], 1200, ["persons", "authority"])
    number = row["id"]
    signs = [one for one in waiting.due(BREACHES)(site, datetime.now(UTC)) if number in one.text]
    assert [one.state for one in signs] == ["warn"]
    assert [one.state for one in waiting.due(BREACHES)(site, datetime.now(UTC) + timedelta(hours=68))] == ["bad"], (
        "68 h + 5 h > 72 h"
    )

    out = tmp_path / "notice.txt"
    assert run("notice", number, "--to", "persons", "--out", str(out))[0] == 0
    assert "가람시" in out.read_text("utf-8")
    assert run("notice", number, "--to", "persons", "--out", str(out))[0] == 2
    assert run("close", number)[0] == 2, "both notices are due"
    for audience in ("persons", "authority"):
        assert run("notice", number, "--to", audience, "--sent", "1h")[0] == 0
    assert "남은 통지" in run("show", number)[1]
    assert run("close", number, "--as", "cpo")[0] == 0
    assert run("close", number)[0] == 2
    assert run("close", number, "--mistake", "오인")[0] == 2, "it is closed"
    assert run("open", left, "--people", "1200", "--as", "cpo")[0] == 0
    wrong = json.loads(run("list", "--format", "jsonl")[1].splitlines()[-1])["id"]
    assert run("close", wrong, "--mistake", " ")[0] == 2
    assert run("notice", wrong, "--to", "persons", "--out", str(tmp_path / "wrong.txt"))[0] == 0
    assert run("close", wrong, "--mistake", "훈련용 자료였음 010-0123-4567", "--as", "cpo")[0] == 0
    none = json.loads(run("list", "--format", "jsonl")[1].splitlines()[-1])
    assert (none["id"], bool(none["closed"]), none["open_duties"], none["mistake"]) == (wrong, True, [], "훈련용 자료였음 ***")
    assert "유출이 아닌 사유" in run("show", wrong)[1]
    assert run("open", left, "--aware", "1h", "--as", "cpo")[0] == 0
    told = json.loads(run("list", "--format", "jsonl")[1].splitlines()[-1])["id"]
    assert run("notice", told, "--to", "persons", "--sent", "0h")[0] == 0
    assert run("close", told, "--mistake", "오인")[0] == 2, "somebody was told that it was one"
    assert run("show", "BR-0")[0] == 2
    assert number in run("list", "--format", "csv")[1]
    store = open_store(site, ring)
    assert store.verify().whole
    store.close()
    for secret in ("함초롬", "010-0123-4567"):
        assert secret.encode() not in b"".join(path.read_bytes() for path in site.glob("journal*"))


@pytest.mark.parametrize(("possible", "article"), [(False, "제34조제1항"), (True, "제34조제2항")])
@pytest.mark.parametrize("audience", ["persons", "web"])
@pytest.mark.parametrize("way", ["", *WAYS])
def test_a_notice_says_what_it_is_and_by_which_way(possible: bool, article: str, audience: str, way: str) -> None:
    text = notice(breach(possible=possible, outside=way), Office("가람시청"), audience)
    assert article in text
    assert ("가능성" in text) == possible
    assert ("30일 이상" in text) == (audience == "web")
    assert ("받는 분" in text) == (audience == "persons")
    assert text.count("가람시청은 ") == 1, "the particle of a name that is known"
    assert "은(는)" not in text
    left = "나갔을 수 있음" if possible else "나감"
    assert (f"{WAYS[way]}로 {left}" in text or f"{WAYS[way]}으로 {left}" in text) if way else left not in text
    happened = LOSSES if way in CARRIED else "유출"
    assert f"개인정보가 {happened}{'되었을 가능성이 있음을' if possible else '된 사실을'}" in text
    assert (f"{happened}된" in text) != possible, "what is only possible is not told as a fact"
    assert ("훼손" in text) == (way in CARRIED), "of six things one happened"


def test_what_the_report_was_measured_by_stands_as_it_is() -> None:
    for items in ((), ("rrn",)):
        for sensitive in (False, True):
            text = notice(breach(items=items, sensitive=sensitive), Office(), "authority")
            assert f"고유식별정보 {'있음' if items else '없음'}" in text
            assert f"민감정보 {'있음' if sensitive else '없음'}" in text


def test_particles_follow_the_last_sound() -> None:
    """All syllables of Unicode, by their canonical decomposition: three jamo end in a consonant."""
    for code in range(0xAC00, 0xD7A4):
        jamo = unicodedata.normalize("NFD", chr(code))
        closed, rieul = len(jamo) == 3, jamo[2:] == "\u11af"
        assert particle(f"가{chr(code)}", "을/를")[-1] == ("을" if closed else "를")
        assert particle(chr(code), "으로/로")[1:] == ("으로" if closed and not rieul else "로")
    said = {
        "0": "은",
        "1": "은",
        "2": "는",
        "3": "은",
        "4": "는",
        "5": "는",
        "6": "은",
        "7": "은",
        "8": "은",
        "9": "는",
        "L": "은",
        "T": "는",
    }
    assert {last: particle(f"제{last}", "은/는")[-1] for last in said} == said
    assert particle("【기관명】", "은/는") == "【기관명】은(는)"
    assert particle("", "이/가") == "이(가)"


def test_a_leak_that_no_message_tells_has_its_clock_and_its_row(run: Run) -> None:
    """By telephone, on paper: no incident is asked for; the items and the case are said, and the duties are the same."""
    done = run(
        "breach",
        "open",
        "--aware",
        "0h",
        "--outside",
        "--way",
        "phone",
        "--people",
        "1",
        "--case",
        "50990011",
        "--item",
        "rrn",
        "--as",
        "cpo",
    )
    assert done[0] == 0, done
    code, out, _ = run("breach", "list", "--format", "jsonl", "--as", "cpo")
    (row,) = [json.loads(line) for line in out.splitlines()]
    assert (code, row["outside"], row["incidents"], row["cases"], row["items"]) == (0, "phone", [], ["50990011"], ["rrn"])
    assert row["open_duties"] == ["persons", "authority"]
    sent = run("breach", "notice", row["id"], "--to", "web", "--sent", "0h", "--as", "cpo")
    assert sent[0] == 0, sent
    assert json.loads(run("breach", "list", "--format", "jsonl", "--as", "cpo")[1])["open_duties"] == ["authority"]


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("--outside",),
        ("--outside", "--people", "1", "--case", "010-0123-4567"),
        ("--outside", "--people", "1", "--case", "홍길동"),
        ("--outside", "--people", "0"),
        ("--outside", "--people", "1", "--item", "shoe-size"),
        ("--outside", "--people", "1", "--way", "fax"),
        ("--way", "phone"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_a_breach_is_said_and_opens_none(run: Run, words: tuple[str, ...]) -> None:
    code, _, error = run("breach", "open", *words, "--as", "cpo")
    assert code == 2
    assert error.count("\n") == 1
    assert "홍길동" not in error
    assert run("breach", "list", "--format", "jsonl", "--as", "cpo")[1] == ""


def incident(state: str, *cases: dict[str, Any], sender: str = "uninvolved", to: str = "requester", **more: Any) -> dict[str, Any]:
    made = {"state": state, "channel": "sms", "sender": {"relation": sender}, "recipients": [{"relation": to}], "findings": []}
    return {**made, "cases": list(cases), **more}


def shown(*fields: str, addressed: bool = False) -> dict[str, Any]:
    return {"case_no": "1", "fields": fields, "addressed": addressed}


HIS_NUMBER = [{"entity": "KR_RRN"}]


@pytest.mark.parametrize(
    ("one", "left", "came", "items"),
    [
        (incident("refused", shown("contact", addressed=True)), False, True, {"phone"}),
        (incident("delivered", shown("contact", addressed=True)), False, True, {"phone"}),
        (incident("delivered", shown("contact", addressed=True), channel="email"), False, True, {"email"}),
        (incident("delivered", shown("contact", addressed=True), channel="messenger"), False, True, set()),
        (incident("delivered", shown("contact", addressed=True), sender="handler"), False, False, set()),
        (incident("delivered", shown("contact", "address", "rrn", addressed=True), findings=HIS_NUMBER), False, True, {"phone"}),
        (incident("delivered", shown("contact", addressed=True), findings=HIS_NUMBER), True, True, {"phone", "rrn"}),
        (incident("delivered", shown("contact", addressed=True), shown("name")), True, True, {"phone", "name"}),
        (incident("delivered", shown("contact", "name", addressed=True), to="interested"), True, True, {"phone", "name"}),
        (incident("delivered", shown("name"), to="interested"), True, False, {"name"}),
        (incident("refused", shown("name"), to="interested"), False, False, {"name"}),
    ],
)
def test_what_a_person_reads_of_himself_is_no_leak_and_who_reached_him_had_his_address(
    one: dict[str, Any], left: bool, came: bool, items: set[str]
) -> None:
    assert (leaked(one), contacted(one), items_of(one)) == (left, came, items)


@pytest.mark.parametrize("audience", ["persons", "web", "authority"])
def test_a_notice_of_a_contact_says_what_is_known_of_it(audience: str) -> None:
    text = notice(breach(items=("phone",), contact=True, possible=True), Office("가람시청"), audience)
    assert "항목" in text
    assert "전화번호" in text
    assert "본인에게 한 연락" not in text, "which is no datum of his"
    assert "연락처를 알게 된 경위를 조사하고 있음" in text
    assert ("귀하에게 연락" in text) == (audience == "persons")
