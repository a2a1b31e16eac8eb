"""The clock, the grounds, the letters: what the law says, without a store."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
import yaml

from dlp.ledgers import retention
from dlp.ledgers.breaches import items_of
from dlp.ledgers.life import Life
from dlp.ledgers.retention import LEAK, OTHERS, Hold, class_of
from dlp.ledgers.subjects import Claim, Decision, Request, due, folded, suspended
from dlp.office.answering import words
from dlp.particles import polite
from dlp.subject import informing
from dlp.subject.explaining import cited, cited_all, explanation
from dlp.subject.grounds import GROUNDS, Ground, ground, grounds
from dlp.subject.holdings import Kept, Look, kept, withheld
from dlp.subject.letters import answer, holdings, moment
from dlp.subject.notices import Office
from dlp.subject.reach import Reach

ROOT = Path(__file__).resolve().parents[2]
OFFICE = Office("가람시", "감사담당관", "02-0123-4567", "보호책임자 02-0123-4568", "", (("도움기관", "0000"),))
AT = "2026-11-20T10:00:00+09:00"
SINCE, UNTIL = datetime(2026, 10, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
WHOLE = Reach(Life(UNTIL - SINCE, 1, 0, 0, 0, SINCE, ((SINCE, UNTIL),)), UNTIL, SINCE)
"""The records speak for all of that time."""


@pytest.mark.parametrize(
    ("received", "last"),
    [
        ("2026-11-20", "2026-11-30"),  # Friday; the day itself does not count, ten days after is a Monday
        ("2026-11-25", "2026-12-07"),  # ends on Saturday 5 December: Monday
        ("2026-11-26", "2026-12-07"),  # ends on a Sunday: Monday
        ("2026-01-26", "2026-02-05"),  # over the end of a month
        ("2028-02-19", "2028-02-29"),  # leap year: 29 February counts
        ("2027-02-20", "2027-03-02"),  # not a leap year
        ("2026-12-22", "2027-01-04"),  # New Year's Day on a Friday: Monday
        ("2026-12-15", "2026-12-28"),  # Christmas on a Friday
        ("2026-09-15", "2026-09-28"),  # 추석
        ("2027-01-28", "2027-02-10"),  # 설날 on a Sunday, and its substitute on the Tuesday
        ("2027-02-18", "2027-03-02"),  # 삼일절
        ("2026-08-05", "2026-08-18"),  # 광복절 on a Saturday, its substitute on the Monday
        ("2026-12-28", "2027-01-07"),  # over the end of the year
    ],
)
def test_ten_days_by_the_civil_code(received: str, last: str) -> None:
    assert due(date.fromisoformat(received)) == date.fromisoformat(last)


def test_temporary_holidays_are_the_agencys_to_name() -> None:
    assert due(date(2026, 11, 20)) == date(2026, 11, 30)
    assert due(date(2026, 11, 20), more=[date(2026, 11, 30)]) == date(2026, 12, 1)


def requested(claim: Claim = Claim.access, **more: object) -> Request:
    at = date(2026, 11, 20)
    base = {"case_no": "50990011", "received": at, "due": due(at), "opened": AT, "operator": "cpo"}
    return Request("SR-1", claim, **{**base, **more})  # type: ignore[arg-type]


def held(ident: str = "INC-1", **more: object) -> Kept:
    base = {"at": AT, "channel": "email", "action": "block", "state": "refused", "items": ("name", "phone_part"),
            "recipients": ("interested",), "sealed": False}  # fmt: skip
    return Kept(ident, **{**base, **more})  # type: ignore[arg-type]


def written(request: Request, *found: Kept) -> str:
    return answer(request, found, OFFICE, words(), WHOLE)


@pytest.mark.parametrize(("claim", "one"), [(claim, one) for one in GROUNDS for claim in one.claims], ids=str)
def test_a_refusal_cites_its_ground_in_the_words_of_the_law(claim: Claim, one: Ground) -> None:
    text = written(requested(claim, decision=Decision.refused, ground=one.code, note="설명", answered=AT), held())
    for part in (
        one.article,
        one.text,
        "거절",
        "이의 제기",
        "제38조제5항",
        "행정심판",
        "도움기관 0000",
        "보호책임자 02-0123-4568",
        "【받는 분】",
    ):
        assert part in text
    assert "늦어진 사유" not in text


def test_the_grounds_are_those_of_the_law_and_no_other() -> None:
    assert {claim: [one.code for one in grounds(claim)] for claim in Claim} == {
        Claim.access: ["35-4-1", "35-4-2", "35-4-3-ga", "35-4-3-na", "35-4-3-da", "35-4-3-ra", "35-4-3-ma"],
        Claim.correct: ["36-2"],
        Claim.erase: ["36-1", "36-2"],
        Claim.suspend: ["37-2-1", "37-2-2", "37-2-3", "37-2-4"],
    }
    with pytest.raises(LookupError):
        ground(Claim.erase, "37-2-1")


def test_a_refused_access_shows_nothing_of_what_is_kept() -> None:
    text = written(requested(decision=Decision.refused, ground="35-4-1", note="x", answered=AT), held())
    assert "이해관계인" not in text
    assert "전화번호" not in text


def test_institutions_are_named_and_what_is_kept_back_has_an_end() -> None:
    went = held(
        action="hold",
        state="released",
        recipients=("partner", "external"),
        named=("가람경찰서", ""),
        stays=True,
        why=("행정소송 대응",),
    )
    text = written(requested(decision=Decision.granted, note="x", answered=AT), went)
    assert "라. 받은 사람(전달된 것만): 가람경찰서, 외부" in text
    assert "협력기관" not in text
    assert "보존하여야 하는 사유(행정소송 대응)가 없어질 때까지" in text
    assert "검토한 뒤 보냄" in text
    assert "보류" not in text.partition("바. 기록")[2], "what was let go is not told as held"
    reached = written(requested(decision=Decision.granted, note="x", answered=AT), held(items=("contact",)))
    assert "가. 항목: 받는 사람으로 적힌 연락처 (" in reached, "a kind of contact is no kind of personal data"


def test_an_access_letter_lists_what_is_kept() -> None:
    looks = (Look("2026-11-21T10:00:00+09:00", "view", "김담당"),)
    text = written(
        requested(decision=Decision.granted, note="x", answered=AT),
        held(looks=looks, until="2028-11-19T10:00:00+09:00"),
        held("INC-2", action="alert", state="delivered", recipients=("external",), sealed=True),
    )
    for part in (
        "성명, 전화번호 일부",
        "라. 받은 사람(전달된 것만): 외부\n",
        "기록 2건",
        "1회, 마지막 2026. 11. 21.",
        "2028. 11. 19.",
        "; 원문은 봉인하여 보관",
    ):
        assert part in text
    assert "김담당" not in text, "an official's name is not the citizen's data"


def test_an_access_letter_tells_the_last_day_of_a_sealed_original() -> None:
    waits = held(action="hold", state="held", sealed=True, sealed_until="2026-12-04T10:00:00+09:00")
    assert "; 원문은 봉인하여 2026. 12. 4.까지 보관" in written(requested(decision=Decision.granted, note="x", answered=AT), waits)


@pytest.mark.parametrize(
    ("mine", "incident", "others", "leaked", "told"),
    [
        ("소송", "", "", False, ["소송"]), ("", "수사", "", False, ["수사"]), ("", "", "남의 소송", False, [OTHERS]), ("", "", "", True, [LEAK]),
        ("소송", "수사", "남의 소송", True, ["소송", "수사", LEAK, OTHERS]), ("", "", "", False, []),
    ],
)  # fmt: skip
def test_why_something_stays_is_told_as_it_was_recorded_and_of_another_person_nothing(
    mine: str, incident: str, others: str, leaked: bool, told: list[str]
) -> None:
    made = [
        Hold(f"LH-{n}", *place, reason, "cpo", AT)
        for n, (place, reason) in enumerate(((("A", ""), mine), (("", "INC-1"), incident), (("B", ""), others)))
        if reason
    ]
    keep = retention.kept(made, leaked=["INC-1"] if leaked else [])
    assert list(keep.why("INC-1", "A", ["A", "B"])) == told
    assert keep.covers("INC-1", ["A", "B"]) == bool(told)


@pytest.mark.parametrize(
    ("action", "state", "gone"),
    [
        ("block", "decided", False), ("block", "refused", False), ("hold", "held", False), ("hold", "decided", False), ("hold", "refused", False),
        ("hold", "released", True), ("hold", "releasing", True), ("alert", "delivered", True), ("mask", "masked", True),
        ("alert", "decided", True), ("alert", "failed", False), ("allow", "delivered", True),
    ],
)  # fmt: skip
def test_who_received_it_is_who_may_have(action: str, state: str, gone: bool) -> None:
    assert ("(전달된 것만): 이해관계인" in holdings([held(action=action, state=state)], words(), WHOLE)) is gone


def test_a_partial_letter_leaves_out_and_says_so() -> None:
    one = requested(decision=Decision.partial, ground="35-4-3-ma", note="감사 중", answered=AT, left_out=("INC-2",))
    text = written(one, held(), held("INC-2", recipients=("police-like",)))
    assert "개인정보 일부열람 통지서" in text
    assert "열람을 제한한 기록 1건" in text
    assert "police-like" not in text
    assert "제35조제4항제3호마목" in text


@pytest.mark.parametrize(
    ("claim", "parts"),
    [
        (Claim.correct, ("정보공개 사건을 처리하는 시스템", "기록 2건")),
        (Claim.erase, ("기록 1건을 복구", "보존하여야 하는 1건", "제36조제3항")),
        (Claim.suspend, ("'처리정지'를 표시", "법령상 의무", "제37조제2항제1호")),
    ],
)
def test_a_grant_says_what_was_done(claim: Claim, parts: tuple[str, ...]) -> None:
    text = written(
        requested(claim, decision=Decision.granted, note="x", answered=AT, effect={"erased": 1, "left": 1}, agent=True),
        held(),
        held("INC-2"),
    )
    assert "결과 통지서" in text
    assert "(대리인)" in text
    for part in parts:
        assert part in text


@pytest.mark.parametrize(
    ("erased", "left", "said"),
    [(3, 0, "요구하신 대로 삭제하였습니다"), (2, 1, "제외하고 삭제하였습니다"), (0, 8, "지금은 삭제하지 못하였습니다")],
)
def test_a_letter_of_erasure_says_what_is_gone(erased: int, left: int, said: str) -> None:
    effect = {"erased": erased, "left": left}
    text = written(requested(Claim.erase, decision=Decision.granted, note="x", answered=AT, effect=effect))
    assert said in text
    assert ("요구하신 대로 삭제" in text) == (left == 0)


def test_a_late_letter_says_so_and_a_blank_office_stays_blank() -> None:
    late = requested(decision=Decision.granted, note="x", answered="2026-12-01T00:00:00+09:00")
    assert late.late
    text = answer(late, (), Office(), words(), WHOLE)
    for part in (
        "【지연 사유】",
        "【기관명】",
        "【담당부서】",
        "【보호책임자 연락처】",
        "【구제기관과 연락처】",
        "기록된 것이 없습니다",
    ):
        assert part in text
    assert not requested(decision=Decision.granted, answered="2026-11-30T23:59:59+09:00").late
    corrected = replace(late, earlier=(("2026-11-30T23:59:59+09:00", Decision.refused),), correction="y")
    assert not corrected.late, "it was answered in time"
    assert "2026. 11. 30.자로 드린 답변(거절)" in answer(corrected, (), Office(), words(), WHOLE)


def test_who_is_in_the_register_is_told_so_even_where_no_message_named_him() -> None:
    given = requested(decision=Decision.granted, note="x", answered=AT)
    for found in ((), (held(),)):
        text = answer(given, found, OFFICE, words(), WHOLE, register=("name", "birth_date", "phone"))
        assert "접수 대장의 사본: 발송 전에 대조하기 위하여 성명, 생년월일, 전화번호를 암호화하여 보관합니다" in text
        assert "접수 대장의 사본" not in answer(given, found, OFFICE, words(), WHOLE)


def test_a_letter_of_a_quarter_claims_nothing_that_nobody_looked_at() -> None:
    until = datetime(2026, 11, 30, 0, 0, tzinfo=UTC)
    waits, let_go = held("INC-2", action="hold", state="held"), held("INC-3", action="hold", state="released", released=AT)
    text = informing.letter("7", "2026년 4분기", [held(), waits, let_go], OFFICE, words(), reach=WHOLE, logs=False, until=until)
    assert "기록 3건 가운데 전달되지 않게 한 것은 1건입니다. 아직 검토 중이어서 보내지 않은 것은 1건입니다." in text
    assert "열어 본 것\n   이 기간에는 사건 처리 시스템의 접속 기록을 받아 확인하지 않았습니다." in text
    assert "이 기간은 아직 끝나지 않았으며, 2026. 11. 30. 09:00까지의 기록입니다." in text
    assert text.count("검토 중이어서 아직 보내지 않음") == 1
    assert f"검토한 뒤 {moment(AT)}에 보냄" in text
    over = informing.letter("7", "2026년 4분기", [held()], OFFICE, words(), reach=WHOLE, logs=True)
    assert "열어 본 것: 0건" in over
    assert "끝나지 않았으며" not in over


def test_a_request_is_folded_from_its_entries() -> None:
    opening = {"claim": "suspend", "case_no": "7", "received": "2026-11-20", "due": "2026-11-30", "agent": True, "reason": "", "operator": "cpo"}  # fmt: skip
    given = {"decision": "granted", "ground": "", "note": "x", "operator": "ann", "left_out": [], "effect": {}}
    entries = [(AT, "subject-requested", opening), (AT, "subject-answered", given)]
    one = folded("SR-1", entries)
    assert one is not None
    assert (one.agent, one.open, one.decider, one.days_left(date(2026, 12, 1))) == (True, False, "ann", -1)
    assert suspended([one]) == {"7"}
    again = folded("SR-1", [*entries, (AT, "subject-answered", {"decision": "lifted", "note": "y", "operator": "ann"})])
    assert again is not None
    assert suspended([again]) == frozenset()
    assert again.note == "x"
    assert folded("SR-1", entries[1:]) is None


def test_a_suspended_incident_shows_no_evidence() -> None:
    party = {"token": "t", "address": "e***@garam.example", "relation": "interested", "kind": "staff", "field": "to"}
    whole = {
        "id": "INC-1", "cases": [{"case_no": "7", "fields": ["name"], "strength": 0.9, "identified": True}], "findings": [{"masked": "함**"}],
        "gaps": [], "basis": {"ground": "18-2-7"}, "message_id": "m", "message_token": "t", "conversation_token": "t", "sender": party,
        "recipients": [party, party], "reasons": [{"rule": "r"}],
    }  # fmt: skip
    shown = withheld(whole, frozenset({"7"}))
    assert shown["suspended"] is True
    assert shown["reasons"] == [{"rule": "r"}]
    for secret in ("함**", "e***", "interested", "18-2-7", "name", "'t'"):
        assert secret not in str(shown)
    assert withheld(whole, frozenset({"8"})) == {**whole, "suspended": False}
    row = withheld({"id": "INC-1", "cases": ["7"], "sender": party, "recipients": [party]}, frozenset({"7"}))
    assert "e***" not in str(row)


def test_what_is_kept_is_of_this_case_only() -> None:
    record = {
        "id": "INC-1", "at": AT, "channel": "email", "action": "block", "recipients": [{"relation": "external", "address": "a***"}] * 2, "reasons": [],
        "sender": {"relation": "handler"}, "department": "회계과", "post": "주무관",
        "cases": [{"case_no": "7", "fields": ["name"]}, {"case_no": "8", "fields": ["rrn"]}],
    }  # fmt: skip
    one = kept(record, "7", state="refused", sealed=False, looks=(), days=730)
    assert (one.items, one.recipients, one.until[:10]) == (("name",), ("external",), "2028-11-19")
    assert (one.sender, one.department, one.post, one.addressed) == ("staff", "회계과", "주무관", False)


@pytest.mark.parametrize(("department", "told"), [("회계과", "uninvolved"), ("", "unlisted")])
def test_an_address_that_no_table_knows_is_called_no_official(department: str, told: str) -> None:
    record = {
        "id": "INC-1", "at": AT, "channel": "email", "action": "block", "recipients": [], "reasons": [], "sender": {"relation": "uninvolved"},
        "department": department, "cases": [{"case_no": "7", "fields": ["name"]}],
    }  # fmt: skip
    assert kept(record, "7", state="refused", sealed=False, looks=()).sender == told
    assert told in words().relations


@pytest.mark.parametrize(
    ("cases", "sender", "to", "told"),
    [
        ([("7", True)], "interested", "requester", ("interested", "requester")),
        ([("7", True), ("8", False)], "interested", "other_requester", ("staff", "requester")),  # his stake is in 8
        ([("8", False), ("7", True)], "handler", "agent", ("staff", "requester")),
        ([("7", False), ("8", True)], "handler", "requester", ("staff", "external")),  # who asked in 8 is nobody's business
        ([("7", False), ("8", True)], "uninvolved", "other_requester", ("uninvolved", "other_requester")),
        ([("7", False)], "approver", "interested", ("approver", "interested")),
        ([("7", False), ("8", False)], "approver", "interested", ("staff", "staff")),
    ],
)
def test_a_relation_to_another_case_is_told_in_no_letter_of_this_one(
    cases: list[tuple[str, bool]], sender: str, to: str, told: tuple[str, str]
) -> None:
    record = {
        "id": "INC-1", "at": AT, "channel": "email", "action": "block", "recipients": [{"relation": to, "address": "t***"}], "reasons": [],
        "sender": {"relation": sender}, "department": "회계과", "post": "주무관",
        "cases": [{"case_no": number, "fields": ["name"], "addressed": addressed} for number, addressed in cases],
    }  # fmt: skip
    one = kept(record, "7", state="refused", sealed=False, looks=(), days=730)
    assert (one.sender, *one.recipients) == told


@pytest.mark.parametrize(
    ("law", "korean"),
    [
        ("PIPA 18(1)", "개인정보 보호법 제18조제1항"), ("PIPA 24-2(1)", "개인정보 보호법 제24조의2제1항"),
        ("PIPA 59(2)", "개인정보 보호법 제59조제2호"), ("PIPA 18(2)3", "개인정보 보호법 제18조제2항제3호"), ("PIPA 29", "개인정보 보호법 제29조"),
        ("PIPA Decree 15", "개인정보 보호법 시행령 제15조"), ("FOI 9(1)6", "정보공개법 제9조제1항제6호"),
        ("FOI Decree 6(3)", "정보공개법 시행령 제6조제3항"), ("민원처리법 7", "민원처리법 7"),
    ],
)  # fmt: skip
def test_law_is_cited_as_a_citizen_reads_it(law: str, korean: str) -> None:
    assert cited(law) == korean


def test_an_explanation_holds_what_the_decree_asks() -> None:
    text = explanation("7", [held(reasons=(("r-1", "사유이다.", ("PIPA 18(1)",)),))], OFFICE, words(), WHOLE)
    for part in (
        "차단: 1건",
        "성명, 전화번호 일부",
        "사유입니다. 근거: 개인정보 보호법 제18조제1항",
        "제18조제1항",
        "사람의 검토",
        "도움기관 0000",
    ):
        assert part in text
    assert "결정이 없습니다" in explanation("7", [], OFFICE, words(), WHOLE)


def test_a_citizen_reads_what_happened_and_no_note_to_the_clerk() -> None:
    """Every rule of ours: what stands behind its first sentence is for who looks after the incident."""
    rules = yaml.safe_load((ROOT / "config/policy.yaml").read_text("utf-8"))["rules"]
    assert len(rules) > 40
    for rule in rules:
        text = explanation("7", [held(reasons=((rule["id"], rule["why"], ()),))], OFFICE, words(), WHOLE)
        told = text.partition("2. 결정에")[0]
        first, *notes = re.findall(r"[^.]+\.(?=\s|$)", rule["why"])
        assert polite(first) in told, rule["id"]
        assert not any(polite(note.strip()) in text for note in notes), rule["id"]
        assert not re.search(r"(확인|판단|기록)한다\.$|적는다\.$|함께 본다\.$", first), rule["id"]


def test_who_is_told_of_a_provision_reads_that_it_had_a_ground_and_by_what_a_contact_was_matched() -> None:
    provided = explanation("7", [held(action="allow", listed=True)], OFFICE, words(), WHOLE)
    assert "법적 근거가 확인되어 제공함" in provided
    assert "기록된 사유 없음" in explanation("7", [held(action="allow")], OFFICE, words(), WHOLE)
    contact = explanation("7", [held(items=("contact", "name"))], OFFICE, words(), WHOLE)
    assert "   성명, 받는 사람으로 적힌 연락처\n" in contact


def test_an_act_stands_once_before_its_articles() -> None:
    assert cited_all(["PIPA 18(2)", "PIPA Decree 15"]) == "개인정보 보호법 제18조제2항, 같은 법 시행령 제15조"
    assert cited_all(["PIPA Decree 15", "PIPA Decree 40"]) == "개인정보 보호법 시행령 제15조, 제40조"
    assert cited_all(["PIPA 18(1)", "PIPA 59(1)", "FOI 9(1)6", "PIPA 3(1)"]) == (
        "개인정보 보호법 제18조제1항, 제59조제1호, 정보공개법 제9조제1항제6호, 개인정보 보호법 제3조제1항"
    )
    assert cited_all([]) == ""


def test_a_leak_of_somebody_in_no_register_has_the_items_that_were_found() -> None:
    found = [{"entity": word} for word in ("PERSON", "PHONE_NUMBER", "KR_RRN", "PRESSURE")]
    incident = {"state": "delivered", "channel": "email", "cases": [], "findings": found, "recipients": [{"relation": "external"}], "sender": {"relation": "uninvolved"}}  # fmt: skip
    assert items_of(incident) == {"name", "phone", "rrn"}


@pytest.mark.parametrize(
    ("action", "state", "carried", "kept_as"),
    [("hold", "refused", False, "journal"), ("hold", "released", False, "provisions"), ("hold", "releasing", False, "provisions"), ("hold", "held", False, "journal"), ("alert", "delivered", True, "provisions")],
)  # fmt: skip
def test_what_was_refused_is_kept_as_no_provision(action: str, state: str, carried: bool, kept_as: str) -> None:
    record = {"action": action, "basis": None, "reasons": [{"law": ["PIPA Decree 15"]}]}
    assert class_of(record, state=state, carried=carried) == kept_as


def test_a_letter_of_erasure_says_nothing_of_what_was_not_erased() -> None:
    none = written(
        requested(Claim.erase, decision=Decision.granted, note="x", answered=AT, effect={"erased": 0, "left": 3}), held()
    )
    assert "0건" not in none
    assert "삭제하였다는 사실" not in none
    some = written(
        requested(Claim.erase, decision=Decision.granted, note="x", answered=AT, effect={"erased": 2, "left": 1}), held()
    )
    assert "기록 2건을 복구하거나" in some
    assert "1건은 삭제하지 못하였습니다" in some
