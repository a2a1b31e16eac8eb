"""An incident that one can act on: who sent it by two persons, what it says with everything cut out, what is alike, several at once, on which
ground it is let go."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from subprocess import CompletedProcess
from typing import Any

import pytest
import whole_rig as rig
import yaml
from rich.cells import cell_len
from town import RAW

from dlp import keys
from dlp.app.preview import LINE, TEXT, excerpt
from dlp.app.site import Site
from dlp.dates import KST
from dlp.desk.rights import Actor
from dlp.ledgers.proposals import UNSEAL_FOR
from dlp.message import parse
from dlp.model import Outcome
from dlp.office.held import grounds
from dlp.ports import StoreError
from dlp.record.alike import WITHIN, together
from dlp.show import table
from dlp.store import FILE, open_store
from dlp.texts.labels import local
from dlp.vocabulary import GROUNDS

As = Callable[..., "CompletedProcess[str]"]
GROUND = ("--ground", "18-2-7", "--document", "수사과-1107", "--purpose", "수사에 필요한 인적사항 확인")


def entries(site: Path, kind: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        return [json.loads(body) for (body,) in connection.execute("SELECT body FROM journal WHERE kind = ? ORDER BY seq", (kind,))]


def test_who_wrote_to_a_requester_had_his_address_and_that_is_what_may_have_leaked(site: Path) -> None:
    with Site.open(site) as opened:
        made = opened.submit(rig.message("한번 뵙고 싶습니다. 연락 주십시오", rig.MOBILE, sender="0330-300-3002", channel="sms"))
        opened.recording.done(made.ticket_id, Outcome("refused"))
    told = rig.here(site, "incidents", "show", made.ticket_id)
    assert f"breach open {made.ticket_id} --possible" in told.stdout
    plain = rig.here(site, "breach", "open", made.ticket_id)
    assert (plain.returncode, "--possible" in plain.stderr) == (2, True), plain.stderr
    assert rig.here(site, "breach", "open", made.ticket_id, "--possible").returncode == 0
    (row,) = rig.rows(rig.here(site, "breach", "list", "--format", "jsonl"))
    assert (row["items"], row["people"], row["cases"], row["contact"]) == (["phone"], 1, [rig.CASE], True)
    letter = rig.here(site, "breach", "notice", row["id"], "--to", "persons").stdout
    assert "유출되었을 수 있는 개인정보의 항목\n   전화번호\n" in letter
    assert "담당하지 않는 직원이 귀하에게 연락하였거나" in letter


# ---------------------------------------------------------------- who sent it


def test_who_sent_it_is_shown_once_to_who_asked_after_another_allowed_it(
    run: As, staff: dict[str, str], ids: dict[str, str], site: Path
) -> None:
    blocked = ids["block"]
    for name in ("AN01", "AU01"):  # who may not judge may not ask
        assert run("incidents", "who", blocked, "--reason", "경위 확인", by=staff[name]).returncode == 2
    for blank in (" ", "\u3164", "..."):
        assert run("incidents", "who", blocked, "--reason", blank, by=staff["RV01"]).returncode == 2
    asked = run("incidents", "who", blocked, "--reason", "경위 확인", by=staff["RV01"])
    number = asked.stdout.strip()
    assert run("incidents", "who", blocked, by=staff["RV01"]).returncode == 2, "nobody has allowed it yet"
    assert run("proposal", "approve", number, by=staff["RV01"]).returncode == 2, "not by oneself"
    assert run("proposal", "approve", number, by="").returncode == 2, "who looks after machines learns no name"
    assert run("proposal", "approve", number, by=staff["CP01"]).returncode == 0
    assert run("incidents", "who", blocked, by=staff["CP01"]).returncode == 2, "who approved did not ask"
    assert run("incidents", "who", ids["hold"], by=staff["RV01"]).returncode == 2, "another incident"
    shown = run("incidents", "who", blocked, by=staff["RV01"])
    assert (shown.returncode, "GR01" in shown.stdout, "강가온" in shown.stdout) == (0, True, True), shown.stderr
    assert run("incidents", "who", blocked, by=staff["RV01"]).returncode == 2, "once"
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        refs = [ref for (ref,) in connection.execute("SELECT ref FROM journal WHERE kind = 'revealed' ORDER BY ref")]
        whole = "\n".join(body for (body,) in connection.execute("SELECT body FROM journal WHERE kind IN ('revealed', 'proposed')"))
    assert refs == [blocked, number]
    assert (entries(site, "revealed")[1]["operator"], entries(site, "revealed")[1]["second"]) == ("RV01", "CP01")
    assert "강가온" not in whole
    assert "GR01" not in whole, "the journal keeps that he was seen, and not who he is"
    concerns = run("access-check", "--month", datetime.now(KST).strftime("%Y-%m"), "--reason", "점검", by=staff["AU01"])
    assert "보낸 사람 확인 (승인" in concerns.stdout
    assert "원문 열람" not in concerns.stdout, "nobody opened one"
    assert run("journal", "verify").returncode == 0


def test_an_approval_to_see_who_sent_it_ends_after_its_hour_and_opens_no_content(run: As, ids: dict[str, str], site: Path) -> None:
    number = run("incidents", "who", ids["hold"], "--reason", "확인", "--as", "kim").stdout.strip()
    assert run("proposal", "approve", number, "--as", "lee").returncode == 0
    store = open_store(site, keys.load(site / "keys"))
    kim, now = Actor("kim"), datetime.now(UTC)
    with pytest.raises(StoreError, match="no approved unsealing"):
        store.unseal(ids["hold"], actor=kim, now=now)
    with pytest.raises(StoreError, match="no approved look"):
        store.reveal(ids["hold"], actor=kim, now=now + UNSEAL_FOR, facts={})
    store.close()


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("GAON@Garam.Example", "강가온"),
        ("gaon+memo@garam.example", "강가온"),
        ("@gaon", "강가온"),
        ("033-0300-3001", "강가온"),
        ("stranger@elsewhere.example", "stranger@elsewhere.example"),
    ],
)
def test_a_sender_is_found_in_whatever_spelling_he_wrote(address: str, found: str, run: As, site: Path) -> None:
    to = "x@police-garam.example" if "elsewhere" not in address else rig.UNINVOLVED
    with Site.open(site) as opened:
        one = opened.submit(rig.message(f"접수번호 {rig.CASE} {rig.NAME}", to, sender=address, ident="spelt"), raw=RAW)
    number = run("incidents", "who", one.ticket_id, "--reason", "확인", "--as", "kim").stdout.strip()
    assert run("proposal", "approve", number, "--as", "lee").returncode == 0
    shown = run("incidents", "who", one.ticket_id, "--as", "kim")
    assert found in shown.stdout or "직원 명부에 없고" in shown.stdout, shown.stdout + shown.stderr
    if "elsewhere" not in address:
        assert found in shown.stdout


# ---------------------------------------------------------------- the excerpt

SECRETS = (
    rig.NAME,
    rig.MOBILE,
    rig.MOBILE.replace("-", ""),
    rig.MAIL,
    rig.RRN,
    rig.PHONE,
    "달무리길 27",
    rig.OTHER_NAME,
    "강가온",
    "노을찬",
    "gaon",
    "Gaon",
    "GAON",
    "ｇａｏｎ",
    "Ga-on",
    "GR01",
    "gr01",
)
WRITTEN = (
    rig.NAME, f"{rig.NAME}씨", " ".join(rig.NAME), f"{rig.NAME[0]}*{rig.NAME[2]}", f"{rig.NAME[0]}OO", rig.MOBILE, rig.MOBILE.replace("-", ""),
    rig.MOBILE.replace("-", " "), "공일공 공일이삼 사오육칠", rig.MAIL, rig.MAIL.replace("@", " (at) "), rig.RRN, rig.PHONE, rig.ADDRESS, rig.BIRTH,
    rig.ROMAN, rig.OTHER_NAME, rig.OTHER_MOBILE, "강가온 드림", "문화체육과 강가온 주무관", "내선 3001", "033-0300-3001", "gaon@garam.example",
    "강 가 온", "GR01 드림", "담당 gr01이", "Kang Gaon", "KANG Ga-on", "gaon 골뱅이 garam.example", "@ｇａｏｎ에게", "김철수 과장님", "계좌 110-123-456789", "4111-1111-1111-1111", "\x1b[31m빨강\x1b[0m", "[red]표[/red]", "\u202e거꾸로\u202c", "<b>굵게</b>",
)  # fmt: skip
FILLING = (
    "안녕하세요.",
    "확인 부탁드립니다.",
    "축제 식대 건으로 문의가 왔습니다",
    "회신은 이번 주까지",
    "감사합니다.",
    "첨부를 보십시오",
    "2026년 11월",
)


@pytest.fixture(scope="module")
def hall(town: Path, tmp_path_factory: pytest.TempPathFactory) -> Site:
    return Site.open(rig.copy_site(town, tmp_path_factory.mktemp("excerpts") / "site"))


@pytest.mark.parametrize("seed", range(24))
def test_nothing_of_anybody_is_left_in_an_excerpt(seed: int, hall: Site) -> None:
    dice = random.Random(seed)
    words = [*dice.sample(WRITTEN, 6), *dice.choices(FILLING, k=dice.choice((3, 80)))]
    dice.shuffle(words)
    text = dice.choice((" ", "\n", ", ")).join(words)
    more = {"html": f"<p>{text}</p>", "text": ""} if seed % 4 == 3 else {}
    raw = rig.message(text, "x@police-garam.example", ident=f"e-{seed}", subject=f"{rig.CASE} {dice.choice(WRITTEN)}")
    found = excerpt(hall, parse({**raw, **more}), [rig.CASE])
    shown = found.subject + "\n" + found.text
    plain = shown.replace(" ", "").replace("-", "")
    for secret in SECRETS:
        assert secret not in shown, text
        assert secret.replace(" ", "").replace("-", "") not in plain, text
    assert all(one.isprintable() or one == "\n" for one in shown)
    assert len(found.subject) <= LINE
    assert len(found.text) <= TEXT
    if found.shown:
        assert rig.CASE in shown
        anew = hall.decide(parse(rig.message(shown, "x@police-garam.example"))).verdict
        assert not [one for one in anew.findings if not one.entity.wording and one.entity != "FOI_CASE_NUMBER"]


def test_an_excerpt_is_for_who_may_decide_and_leaves_an_entry(
    run: As, staff: dict[str, str], ids: dict[str, str], site: Path
) -> None:
    for name in ("AN01", "AU01"):
        assert run("held", "preview", ids["hold"], "--reason", "확인", by=staff[name]).returncode == 2
    done = run("held", "preview", ids["hold"], "--reason", "확인", by=staff["RV01"])
    assert (done.returncode, rig.NAME in done.stdout, f"접수번호 {rig.CASE} ***" in done.stdout) == (0, False, True), done.stderr
    assert entries(site, "view")[-1] | {"from": ""} == {"operator": "RV01", "from": "", "what": "preview", "reason": "확인"}
    assert run("held", "preview", ids["block"], "--reason", "확인", by=staff["RV01"]).returncode == 2, "nothing of it was kept"
    assert run("held", "preview", rig.NAME, "--reason", "확인", by=staff["RV01"]).returncode == 2
    assert rig.NAME not in json.dumps(entries(site, "view"), ensure_ascii=False)


# ---------------------------------------------------------------- alike, and several at once


def row(number: int, at: datetime, mark: str) -> dict[str, Any]:
    return {"id": f"INC-{number}", "at": at.isoformat(), "alike": mark}


def test_one_matter_is_within_a_week_of_its_newest_and_of_one_mark() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    rows = [row(9, now, "a"), row(8, now - timedelta(days=1), "b"), row(7, now - WITHIN, "a"), row(6, now - WITHIN - timedelta(seconds=1), "a"),
            row(5, now - timedelta(days=8), ""), row(4, now - timedelta(days=8), "")]  # fmt: skip
    assert [one["ids"] for one in together(rows)] == [["INC-9", "INC-7"], ["INC-8"], ["INC-6"], ["INC-5"], ["INC-4"]]


def test_what_is_alike_has_its_sender_its_rules_and_its_case(run: As, site: Path) -> None:
    def sent(ident: str, text: str, to: str, **more: Any) -> str:
        return str(opened.submit(rig.message(text, to, ident=ident, **more), raw=RAW).ticket_id)

    leak = f"접수번호 {rig.CASE} {rig.NAME} {rig.MOBILE}"
    with Site.open(site) as opened:
        first, second = sent("a1", leak, rig.OUTSIDE), sent("a2", f"다시 보냅니다 {leak}", rig.OUTSIDE, sender="GAON@garam.example")
        other_sender = sent("a3", leak, rig.OUTSIDE, sender=rig.OFFICER)
        other_case = sent("a4", f"접수번호 {rig.OTHER_CASE} {rig.OTHER_NAME} {rig.OTHER_MOBILE}", rig.OUTSIDE)
    shown = run("incidents", "alike", first, "--format", "json")
    found = {one["id"] for one in json.loads(shown.stdout)}
    assert {first, second} <= found
    assert not found & {other_sender, other_case}
    done = run("incidents", "resolve", first, "--alike", "--verdict", "true", "--reason", "같은 건")
    assert {first, second} <= {line.partition(":")[0] for line in done.stdout.splitlines()}
    assert other_sender not in done.stdout
    whole = json.loads(run("incidents", "list", "--together", "--format", "json").stdout)
    assert [one["ids"] for one in whole if first in one["ids"]] == [
        [second, first, *([] if len(found) == 2 else found - {first, second})]
    ]
    assert run("incidents", "list", "--together", "--offset", "1").returncode == 2


def test_several_are_resolved_with_one_reason_and_an_entry_each_or_none_is(
    run: As, staff: dict[str, str], ids: dict[str, str], site: Path
) -> None:
    both = (ids["block"], ids["hold"])
    assert run("incidents", "resolve", *both, "INC-0", "--verdict", "true", "--reason", "확인", by=staff["RV01"]).returncode == 2
    assert run("incidents", "resolve", *both, "--verdict", "true", "--reason", " ", by=staff["RV01"]).returncode == 2
    assert run("incidents", "resolve", *both, "--verdict", "true", "--reason", "확인", by=staff["AN01"]).returncode == 2
    assert entries(site, "resolved") == []
    done = run("incidents", "resolve", *both, ids["block"], "--verdict", "true", "--reason", "같은 건", by=staff["RV01"])
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 2)
    assert [(one["verdict"], one["reason"], one["together"]) for one in entries(site, "resolved")] == [("true", "같은 건", 2)] * 2
    assert run("incidents", "assign", *both, "--to", "RV01", by=staff["AN01"]).returncode == 0
    assert len(entries(site, "assigned")) == 2
    assert json.loads(run("held", "list", "--reason", "확인", "--format", "json", by=staff["RV01"]).stdout)[0]["state"] == "held"


def test_an_incident_is_given_to_nobody_who_may_not_work_on_it(
    run: As, staff: dict[str, str], ids: dict[str, str], site: Path
) -> None:
    for name in staff:
        done = run("incidents", "assign", ids["block"], "--to", name, by=staff["CP01"])
        able = name in ("AN01", "RV01", "CP01")
        assert (done.returncode == 0) is able, (name, done.stderr)
        assert able or "RV01" in done.stderr, "who could"
    assert [one["to"] for one in entries(site, "assigned")] == [name for name in staff if name in ("AN01", "RV01", "CP01")]


def test_a_rule_is_asked_for_by_its_title_too_and_what_stays_held_is_said(run: As, ids: dict[str, str]) -> None:
    found = [
        rig.rows(run("incidents", "list", "--rule", rule, "--format", "jsonl"))
        for rule in ("partner-without-basis", "근거 없이 등록 기관에 제공")
    ]
    assert [row["id"] for row in found[0]] == [row["id"] for row in found[1]] == [ids["hold"]]
    wrong = run("incidents", "list", "--rule", "근거 없이")
    assert (wrong.returncode, "근거 없이 등록 기관에 제공 (partner-without-basis)" in wrong.stderr) == (2, True)
    done = run("incidents", "resolve", ids["hold"], ids["block"], "--verdict", "true", "--reason", "확인")
    assert done.returncode == 0
    assert f"{ids['hold']}: 아직 보류 중입니다" in done.stderr
    assert ids["block"] not in done.stderr


def test_what_a_rule_blocked_nobody_refused(run: As, ids: dict[str, str], site: Path) -> None:
    with Site.open(site) as opened:
        opened.recording.done(ids["block"], Outcome("refused"))
    shown = run("incidents", "show", ids["block"]).stdout
    assert "보내지 않음" in shown
    assert "거절됨" not in shown


def test_a_notice_of_a_leak_says_when_how_and_to_whom_it_went(run: As, ids: dict[str, str], site: Path) -> None:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        connection.execute("UPDATE decision SET state = 'released' WHERE id = ?", (ids["hold"],))
    assert run("breach", "open", ids["hold"], "--people", "1", "--as", "cpo").returncode == 0
    (leak,) = rig.rows(run("breach", "list", "--format", "jsonl"))
    early = run("breach", "open", ids["hold"], "--people", "1", "--aware", "5h", "--as", "cpo")
    assert (early.returncode, "나가기 전" in early.stderr) == (2, True), "the clock cannot run before the leak"
    for audience in ("persons", "authority"):
        letter = run("breach", "notice", leak["id"], "--to", audience, "--as", "cpo").stdout
        assert "시점: 2" in letter
        assert "문화체육과 직원이 전자우편으로 가람경찰서에 보냄." in letter
        assert rig.NAME not in letter


# ---------------------------------------------------------------- on which ground


def test_an_approved_basis_that_covers_less_lets_nothing_go(run: As, staff: dict[str, str], site: Path) -> None:
    to = "x@police-garam.example"
    message = rig.message(f"접수번호 {rig.CASE} {rig.NAME} {rig.MOBILE}", to, ident="less")
    with Site.open(site) as opened:
        held = opened.submit(message, raw=json.dumps(message).encode(), connector="python").ticket_id
    for whom, items, carries in (
        (to, ["name"], False),
        ("y@police-garam.example", ["name", "phone"], False),
        (to, ["name", "phone"], True),
    ):
        named = [word for item in items for word in ("--item", item)]
        asked = run("basis", "request", "--incident", held, "--ground", "18-2-7", "--document", "수사과-1107", "--to", whom, *named, "--reason", "수사", by=staff["RV01"])  # fmt: skip
        assert (asked.returncode == 0, "--incident" in asked.stderr) == (carries, not carries), asked.stderr
        assert grounds(site, held) != ()
        if carries:
            assert run("basis", "approve", asked.stdout.strip(), "--reason", "확인", by=staff["CP01"]).returncode == 0
            assert grounds(site, held) == ()
        done = run("held", "release", held, "--reason", "결재 받음", by=staff["RV01"])
        assert (done.returncode == 0) == carries, done.stderr
        assert "주의" not in done.stderr


def test_a_provision_is_let_go_on_a_ground_that_the_ledger_shows(
    run: As, staff: dict[str, str], ids: dict[str, str], site: Path
) -> None:
    held = ids["hold"]
    for words in ((), ("--reason", "결재 받음"), ("--reason", "결재 받음", "--ground", "18-2-7"), (*GROUND,), ("--reason", "결재 받음", "--ground", "18-2-4", *GROUND[2:]),
                  ("--reason", "결재 받음", *GROUND[:4], "--purpose", "…"), ("--reason", "결재 받음", "--ground", "18-2-8", *GROUND[2:]),
                  ("--reason", "결재 받음", "--ground", "18-2-1", *GROUND[2:])):  # fmt: skip
        done = run("held", "release", held, *words, by=staff["RV01"])
        assert (done.returncode, entries(site, "release-requested")) == (2, []), words
    with_article = (*GROUND[2:], "--article", "형사소송법 제199조제2항")
    assert "18-2-7" in grounds(site, held)
    for one in set(GROUNDS) - set(grounds(site, held)):
        done = run("held", "release", held, "--reason", "결재 받음", "--ground", one, *with_article, by=staff["RV01"])
        assert (done.returncode, entries(site, "release-requested")) == (2, []), f"{one}: what the form does not offer is not taken"
    assert run("held", "release", held, "--reason", "결재 받음", *GROUND, by=staff["RV01"]).returncode == 0
    (entry,) = entries(site, "release-requested")
    assert (entry["ground"], entry["document"], entry["purpose"]) == ("18-2-7", "수사과-1107", "수사에 필요한 인적사항 확인")
    with closing(sqlite3.connect(site / FILE)) as connection, connection:  # as if the serving process had delivered it
        connection.execute("UPDATE decision SET state = 'released' WHERE id = ?", (held,))
    text = run("ledger", "--format", "json", "--reason", "점검", by=staff["CP01"]).stdout
    (shown,) = json.loads(text)
    assert (shown["purpose"], shown["kind"]) == ("수사에 필요한 인적사항 확인", "목적 외 제3자 제공")
    assert shown["ground"] == ["18-2-7", "수사과-1107"]
    assert [one.partition(" (")[0] for one in shown["recipient"]] == ["가람경찰서"]
    heads, line = run("ledger", "--format", "csv", "--reason", "점검", by=staff["CP01"]).stdout.splitlines()
    assert "개인정보 보호법 제18조제2항제7호 (범죄의 수사와 공소의 제기 및 유지를 위하여 필요한 경우), 수사과-1107" in line
    assert heads.startswith("개인정보 또는 개인정보파일의 명칭,이용 또는 제공 구분,")


def test_a_row_of_the_ledger_never_has_the_sentence_of_a_rule_as_its_purpose(run: As, ids: dict[str, str], site: Path) -> None:
    done = run("held", "release", ids["hold"], "--reason", "검토함", "--as", "kim")
    assert (done.returncode, "법적 근거가 없습니다" in done.stderr) == (0, True), "an open site takes it as it stands, and says so"
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        connection.execute("UPDATE decision SET state = 'released'")
    rules = {rule["why"] for rule in yaml.safe_load((site / "policy.yaml").read_text("utf-8"))["rules"]}
    (row,) = json.loads(run("ledger", "--format", "json").stdout)
    assert (row["purpose"], row["ground"]) == ("", [])
    assert ids["hold"] in run("doctor", "--only", "ledger").stdout
    assert run("ledger").stdout.count("(적지 않음)") == 2
    assert not any(why in run("ledger", "--format", "csv").stdout for why in rules)


def test_the_day_of_a_provision_is_the_one_on_which_it_went(run: As, ids: dict[str, str], site: Path) -> None:
    went = datetime.now(UTC) + timedelta(days=3)
    with closing(open_store(site, keys.load(site / "keys"))) as store:
        store.request_release(ids["hold"], operator="kim", origin="t", reason="검토함", now=went)
        assert store.claim_release(ids["hold"], worker="w", lease_s=60, now=went) is not None
        store.finish_release(ids["hold"], Outcome("delivered"), worker="w", now=went)
    (row,) = json.loads(run("ledger", "--since", "2d", "--format", "json").stdout)
    assert datetime.fromisoformat(row["at"]) == went
    assert row["period"] == local(went.isoformat())
    assert datetime.fromisoformat(row["decided_at"]) < went - timedelta(days=2)
    days = [f"{went + timedelta(days=by):%Y-%m-%d}" for by in (-1, 2)]
    assert len(json.loads(run("ledger", "--until", days[1], "--format", "json").stdout)) == 1
    assert json.loads(run("ledger", "--until", days[0], "--format", "json").stdout) == []


# ---------------------------------------------------------------- a narrow window, and a page


@pytest.mark.parametrize("width", [60, 80, 100, 140, 200])
def test_no_id_and_no_relation_is_ever_folded(width: int) -> None:
    heads = ("사건", "시각", "경로", "조치", "상태", "규칙", "접수번호", "관계", "보낸 사람", "받는 사람")
    cells = ["INC-20261130-N0S665HXWT", "2026-11-30 15:46:06", "전자우편", "보류", "보류 중 · 오탐", "이해관계인에게 청구인 정보\n명부 보류", "50990011",
             "담당자 → 협력기관", "g***@garam.example", "***@police-garam.example, s***@elsewhere.example 외 9"]  # fmt: skip
    whole, first = ("사건", "관계"), ("조치", "규칙", "접수번호", "시각", "상태", "경로", "받는 사람", "보낸 사람")
    kept = table.fitting(heads, [cells], width=width, whole=whole, first=first)
    shown = table.lines([heads[n] for n in kept], [[cells[n] for n in kept]], width=width, whole=whole)
    assert {0, 7} <= set(kept)
    for word in (cells[0], cells[7]):
        assert any(word in line for line in shown), "\n".join(shown)
    assert all(cell_len(line) <= width for line in shown)
    assert len(kept) == len(heads) or width < 200


def test_what_html_hides_or_draws_is_not_in_its_excerpt(hall: Site) -> None:
    html = (
        f"<style>p{{color:red}}</style><p>접수번호 {rig.CASE} 회신</p><p style='display:none'>{rig.NAME}</p><img alt='{rig.NAME} {rig.MOBILE}' src=x>"
        f"<b>{rig.NAME[0]}</b><i>{rig.NAME[1]}</i>{rig.NAME[2]} <script>alert(1)</script>"
    )
    found = excerpt(hall, parse(rig.message("", "x@police-garam.example", ident="html", html=html)), [rig.CASE])
    assert f"접수번호 {rig.CASE} 회신" in found.text
    assert not [one for one in ("<", ">", "alert", "color", *SECRETS) if one in found.text]


def test_whoever_is_removed_leaves_what_was_assigned_to_him(
    site: Path, run: As, ids: dict[str, str], staff: dict[str, str]
) -> None:
    for action in ("hold", "block"):
        assert run("incidents", "assign", ids[action], "--to", "RV01", by=staff["RV01"]).returncode == 0
    assert run("incidents", "resolve", ids["block"], "--verdict", "true", "--reason", "확인", by=staff["RV01"]).returncode == 0
    assert "배정된 사건 1건" in run("operator", "remove", "RV01", "--reason", "전출").stderr, "the other one is judged"
    assert "배정된" not in run("operator", "remove", "AN01", "--reason", "전출").stderr
