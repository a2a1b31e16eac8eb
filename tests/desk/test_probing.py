"""Who asks after one person after another makes an incident of himself, learns nothing of it, and is not forgotten by a restart."""

from __future__ import annotations

import base64
import json
import sqlite3
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from itertools import product
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig
import yaml

import dlp
from dlp import message
from dlp.ledgers.probing import Bounds, Counted, counted
from dlp.ports import StoreError
from dlp.store import FILE, decisions

As = Callable[..., "CompletedProcess[str]"]
CURIOUS = "who@garam.example"
WORDS = (
    "혹시 {}라는 사람이 정보공개 청구했어?", "청구인 {} 맞나요?", "{} 씨가 청구한 건 있습니까", "{}이 민원인이야?", "접수번호 찾는데 {} 씨 건 있나", "Did {} file an FOI request?",
)  # fmt: skip


def names() -> Iterator[str]:
    """Made-up ones that are in no register."""
    return (a + b + c for c, b, a in product("온솔빈울결찬들별", "나다마바사하가라", "김이박최정강조윤장임한오서신권황안송류전"))


def guesses(count: int, *, kind: str = "name") -> list[str]:
    if kind == "number":
        return [
            f"010-0{n // 10:03d}-{n % 10}{n % 7}{n % 9}{n % 10} 번호로 정보공개 청구한 사람 있어?" for n in range(100, 100 + count)
        ]
    made = names()
    return [WORDS[n % len(WORDS)].format(next(made)) for n in range(count)]


def told_of_probing(texts: Iterable[str]) -> set[str]:
    """What was said that a single question would not be told: nothing, or that it names somebody in no register."""
    rules = yaml.safe_load((rig.ROOT / "config" / "policy.yaml").read_text("utf-8"))["rules"]
    usual = [
        " ".join(one["message"].split()) for one in rules if one["id"].startswith("unregistered-requester") and "message" in one
    ]
    return {text for text in texts if text and not any(" ".join(text.split()).startswith(one) for one in usual)}


def incidents(site: Path) -> list[dict[str, object]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        found = connection.execute(
            "SELECT j.body FROM by_rule r JOIN decision d ON d.id = r.id JOIN journal j ON j.seq = d.seq WHERE r.rule = 'probing' ORDER BY j.seq"
        ).fetchall()
        return [json.loads(body) for (body,) in found]


def ask(site: Path, texts: list[str], *, sender: str = CURIOUS, **more: object) -> list[str]:
    with dlp.open_site(site) as opened:
        return [
            opened.submit(rig.message(text, rig.DIRECTOR, sender=sender, ident=f"{sender}-{n}", **more)).answer.user_message
            for n, text in enumerate(texts)
        ]


@pytest.mark.parametrize("kind", ["name", "number"])
def test_one_sender_who_asks_after_many_is_an_incident_and_is_told_nothing(site: Path, kind: str) -> None:
    texts = guesses(39, kind=kind)
    assert told_of_probing(ask(site, texts[:19])) == set()
    assert incidents(site) == []
    assert told_of_probing(ask(site, texts[19:])) == set(), "after a restart"
    (one,) = incidents(site)
    assert one["sender"]["relation"] == "uninvolved"  # type: ignore[index]
    assert one["action"] == "alert"
    assert one["notify"] is False
    assert "20" in str(one["reasons"])
    ask(site, guesses(60, kind=kind)[39:])
    assert len(incidents(site)) == 2, "again at twice as many, and not at every one"


def test_questions_that_are_decided_at_once_are_counted_one_after_the_other(site: Path) -> None:
    """Who sends all at one moment reaches the bound as surely, and once."""
    with dlp.open_site(site) as opened, ThreadPoolExecutor(12) as many:
        for n in range(3):  # three people, so that the moment is met
            sender = f"who{n}@garam.example"
            messages = [rig.message(text, rig.DIRECTOR, sender=sender, ident=f"{n}-{i}") for i, text in enumerate(guesses(39))]
            list(many.map(opened.submit, messages))
            assert len(incidents(site)) == n + 1, [one["reasons"] for one in incidents(site)]


def test_the_count_that_reaches_the_bound_and_its_incident_are_written_together_or_not_at_all(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What ends the process, or the disk, between the two leaves neither: the next question reaches the bound."""
    texts = iter(guesses(39))
    real, ended = decisions.write_decided, []

    def ends(pen: Any, record: Any, **more: Any) -> None:
        if record.reasons and record.reasons[0].rule == "probing":
            ended.append(record.id)
            raise StoreError("disk full")
        real(pen, record, **more)

    monkeypatch.setattr(decisions, "write_decided", ends)
    while not ended:
        ask(site, [next(texts)])
    monkeypatch.undo()
    assert incidents(site) == []
    ask(site, [next(texts)])
    assert len(incidents(site)) == 1


def test_the_same_question_again_is_no_other_person(site: Path) -> None:
    ask(site, guesses(1) * 60)
    assert incidents(site) == []


@pytest.mark.parametrize(
    ("sender", "why"), [(rig.HANDLER, "whose duty it is"), (CURIOUS, "nothing is said of a request"), (CURIOUS, "one list")]
)
def test_who_works_with_requests_or_speaks_of_none_is_left_alone(site: Path, sender: str, why: str) -> None:
    if why == "nothing is said of a request":
        made = names()
        texts = [f"{next(made)} 팀장님, 내일 회의 자료 부탁드립니다." for _ in range(60)]
    elif why == "one list":
        made = names()
        texts = ["정보공개 청구 관련 참석자 " + ", ".join(next(made) for _ in range(100))]
    else:
        texts = [f"접수번호 {rig.CASE} {text}" for text in guesses(60)]
    ask(site, texts, sender=sender)
    assert incidents(site) == []


def attached(text: str, name: str = "memo.txt") -> list[dict[str, str]]:
    return [{"name": name, "content_b64": base64.b64encode(text.encode()).decode()}]


PADDING = "다음 주 청사 방역 일정과 주차장 이용 안내를 함께 보내 드립니다. " * 150
"""More characters than the name model reads of a message."""
WAYS: dict[str, Callable[[str], tuple[str, dict[str, object]]]] = {
    "in an attachment": lambda ask: ("확인 부탁드립니다.", {"attachments": attached(ask)}),
    "in its name": lambda ask: ("확인 부탁드립니다.", {"attachments": attached("내용 없음", f"{ask}.txt")}),
    "in the subject": lambda ask: ("확인 부탁드립니다.", {"subject": ask}),
    "behind much else": lambda ask: (PADDING + ask, {}),
    "before much else": lambda ask: (ask + " " + PADDING, {}),
    "beside much else": lambda ask: (ask, {"attachments": attached(PADDING)}),
    "word in the subject, name in an attachment": lambda ask: ("확인", {"subject": "정보공개", "attachments": attached(ask)}),
    "behind names that everybody knows": lambda ask: (f"우리 동네 김춘향, 이몽룡, 변학도, 성춘향 말고 {ask}", {}),
    "word in pieces": lambda ask: (ask.replace("청구", "청 구"), {}),
    "word decomposed": lambda ask: (unicodedata.normalize("NFD", ask), {}),
    "as HTML": lambda ask: ("", {"html": f"<p>{ask}</p>"}),
    "after who spoke of a request": lambda ask: (
        ask.replace("청구인", "그분이"),
        {"conversation": {"id": "talk-1", "kind": "direct"}},
    ),
}


@pytest.mark.parametrize("way", WAYS)
def test_a_question_counts_wherever_in_a_message_it_stands(site: Path, way: str) -> None:
    made, rows = names(), []
    for n in range(21):
        text, more = WAYS[way](f"청구인 {next(made)} 씨 맞나요?")
        rows.append(rig.message(text, rig.DIRECTOR, sender=CURIOUS, ident=f"w-{n}", **more))
        if not text:
            del rows[-1]["text"]
    with dlp.open_site(site) as opened:
        if way.startswith("after"):
            opened.submit(
                rig.message(
                    "정보공개 청구하신 분이 계십니다.",
                    rig.DIRECTOR,
                    sender=CURIOUS,
                    ident="w",
                    conversation={"id": "talk-1", "kind": "direct"},
                )
            )
        assert told_of_probing(opened.submit(row).answer.user_message for row in rows) == set()
    assert len(incidents(site)) == 1


def test_one_list_again_and_again_counts_no_more_than_its_names(site: Path) -> None:
    made = names()
    ask(site, ["정보공개 청구 관련 " + ", ".join(next(made) for _ in range(10))] * 30)
    assert incidents(site) == []


def test_many_senders_who_ask_once_are_nobody_who_probes(site: Path) -> None:
    for n, text in enumerate(guesses(30)):
        ask(site, [text], sender=f"someone{n}@garam.example")
    assert incidents(site) == []


def test_requesters_over_whom_a_message_was_stopped_are_counted(site: Path) -> None:
    rig.edit(site, "dlp.yaml", "  stopped: 5", "  stopped: 2")
    ask(site, [f"청구인 {rig.NAME} {rig.MOBILE}"] * 3)
    assert incidents(site) == []
    ask(site, [f"청구인 {rig.OTHER_NAME} {rig.OTHER_MOBILE}"])
    (one,) = incidents(site)
    assert "보낸 사람 한 명이" in str(one["reasons"])
    assert "보내려다 막혔습니다" in str(one["reasons"])
    shown = rig.here(site, "incidents", "show", one["id"]).stdout
    assert "메시지 아님" in shown
    assert "전달됨" not in shown, "nothing of it was delivered"


def test_it_is_found_by_the_department_of_who_asked(site: Path) -> None:
    rig.edit(site, "dlp.yaml", "  stopped: 5", "  stopped: 2")
    people = ((rig.NAME, rig.MOBILE), (rig.OTHER_NAME, rig.OTHER_MOBILE))
    ask(site, [f"청구인 {name} {mobile}" for name, mobile in people], sender="cpo2@garam.example")
    ask(site, [f"청구인 {name} {mobile}" for name, mobile in people], sender=rig.DIRECTOR)
    found = {one["department"] for one in incidents(site)}
    assert "문화체육과" in found


def test_a_caller_is_counted_over_all_its_senders(site: Path) -> None:
    rig.edit(site, "dlp.yaml", "  asked: 20", "  asked: 2")
    with dlp.open_site(site) as opened:
        for n, text in enumerate(guesses(25)):
            scanned = opened.decide(dlp.message.parse(rig.message(text, rig.DIRECTOR, sender=f"n{n}@garam.example", ident=str(n))))
            opened.record(scanned, raw=b"", connector="http", meta={"caller": "vendor"})
    assert [("vendor" in str(one["reasons"])) for one in incidents(site)] == [True]


def test_off_is_off(site: Path) -> None:
    rig.edit(site, "dlp.yaml", "  asked: 20", "  asked: 0")
    rig.edit(site, "dlp.yaml", "  stopped: 5", "  stopped: 0")
    ask(site, guesses(50))
    assert incidents(site) == []
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        assert connection.execute("SELECT count(*) FROM journal WHERE kind = 'asked'").fetchone() == (0,)


def test_the_journal_holds_tokens_and_stays_whole(site: Path, run: As) -> None:
    ask(site, guesses(60))
    text = (site / FILE).read_bytes().decode("utf-8", "ignore")
    assert not [name for name, _ in zip(names(), range(60), strict=False) if name in text]
    assert run("journal", "verify").returncode == 0
    assert run("doctor", "--only", "journal").returncode in (0, 1)  # deliveries without an end are a note
    assert run("incidents", "list", "--rule", "probing").returncode == 0


def test_what_is_tried_with_scan_is_counted_as_it_is_shown(
    run: As, staff: dict[str, str], site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An oracle at the desk: a thousand guessed numbers in three seconds, and one that hits."""
    lines = [json.dumps(rig.message(f"010-0{n // 10:03d}-{n % 10}111", rig.DIRECTOR, ident=str(n))) for n in range(100, 330)]
    (tmp_path / "guesses.jsonl").write_text("\n".join([*lines, "{"]), "utf-8")  # broken off at its end
    assert run("scan", str(tmp_path / "guesses.jsonl"), "--reason", "시험", by=staff["AN01"]).returncode == 2
    (one,) = incidents(site)
    assert "AN01" in str(one["reasons"])


# ---------------------------------------------------------------- the counting


def test_an_incident_at_the_bound_and_at_each_doubling() -> None:
    bounds = Bounds(asked=20, stopped=5)
    told = [n for n in range(1, 200) if bounds.crossed(Counted(n - 1, 0), Counted(n, 0))]
    assert told == [20, 40, 80, 160]
    assert bounds.crossed(Counted(0, 4), Counted(0, 5)) == "stopped"
    assert bounds.crossed(Counted(18, 0), Counted(90, 0)) == "asked"
    assert Bounds(0, 0).crossed(Counted(0, 0), Counted(999, 999)) == ""
    assert bounds.enough(Counted(320, 80))
    assert not bounds.enough(Counted(320, 79))
    assert counted([{"asked": ["a", "b"], "stopped": []}, {"asked": ["b"], "stopped": ["c"]}, {"destroyed": "x"}]) == Counted(2, 1)


def test_the_counters_are_shown_by_sender_department_program_and_operator(site: Path) -> None:
    """Each distinct name counts once for the sender, once for his department and once for the program that submitted it."""
    texts = guesses(12)
    with dlp.open_site(site) as opened:
        for number, text in enumerate(texts):
            sender = (CURIOUS, rig.UNINVOLVED)[number % 2]
            scanned = opened.decide(message.parse(rig.message(text, rig.DIRECTOR, sender=sender, ident=f"p-{number}")))
            opened.record(scanned, raw=b"", connector="http", meta={"caller": "messenger"})
    rows = rig.rows(rig.here(site, "probing", "--format", "jsonl", "--reason", "점검"))
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        bodies = [(ref, json.loads(body)) for ref, body in connection.execute("SELECT ref, body FROM journal WHERE kind = 'asked'")]
    wanted = {ref[3:11]: counted(body for other, body in bodies if other == ref) for ref, _ in bodies}
    assert {row["mark"]: Counted(row["asked"], row["stopped"]) for row in rows} == wanted
    by = {kind: [row for row in rows if row["who"] == kind] for kind in ("sender", "department", "caller")}
    (total,) = (row["asked"] for row in by["caller"])
    assert 8 <= total == sum(row["asked"] for row in by["sender"])
    assert [(row["name"], row["asked_from"]) for row in by["caller"]] == [("messenger", 200)]
    assert {row["asked_from"] for row in by["department"]} <= {100}
    assert not any(CURIOUS in json.dumps(row) or rig.UNINVOLVED in json.dumps(row) for row in rows)


def test_a_department_that_divides_the_asking_is_an_incident(site: Path) -> None:
    """Every one of them stays below the number of a sender."""
    staff = site.parent / "staff.csv"
    people = [
        f"PR{n:02},{a}{b}{c},홍보과,주무관,p{n}@garam.example,@p{n},033-0300-4{n:03},,none"
        for n, (a, b, c) in enumerate(list(product("김이박", "도라", "솔빛"))[:8])
    ]
    staff.write_text(rig.TABLES["staff"] + "\n".join(people) + "\n", "utf-8")
    assert rig.here(site, "register", "import", "staff", str(staff)).returncode == 0
    texts = guesses(130)
    with dlp.open_site(site) as opened:
        for number, text in enumerate(texts):
            opened.submit(rig.message(text, rig.DIRECTOR, sender=f"p{number % 8}@garam.example", ident=f"d-{number}"))
    found = incidents(site)
    assert len(found) == 1
    assert "홍보과" in str(found[0]["reasons"])


APPROACHING = (
    "안녕하세요, 한번 뵙고 싶은데 통화 가능하실까요?",
    "왜 청구하셨는지 여쭤봐도 될까요? 잠깐 통화 좀 하시죠",
    "저 국장입니다. 식사 한번 하시죠",
)


def approach(site: Path, count: int, *, text: str = "", sender: str = CURIOUS, first: int = 0) -> None:
    with dlp.open_site(site) as opened:
        for n in range(first, first + count):
            number = f"010-0{n // 1000:03d}-{n % 1000 + 5000:04d}"
            opened.submit(rig.message(text or APPROACHING[n % 3], number, sender=sender, ident=f"a-{sender}-{n}", channel="sms"))


def test_who_feels_out_one_number_after_another_is_counted(site: Path) -> None:
    """None of the numbers is a requester's: each message passes, and that it passes is the answer."""
    approach(site, 15)
    assert incidents(site) == []
    approach(site, 8, first=15)
    (one,) = incidents(site)
    assert one["notify"] is False


def test_business_with_many_citizens_and_one_citizen_many_times_is_none(site: Path) -> None:
    approach(site, 30, text="[가람시 위생과] 12월 3일 오후 2시 정기점검을 위해 방문합니다. 문의 033-0300-2000")
    with dlp.open_site(site) as opened:
        for n in range(30):
            opened.submit(rig.message(APPROACHING[0], "010-0001-5001", sender=CURIOUS, ident=f"same-{n}", channel="sms"))
    assert incidents(site) == []
