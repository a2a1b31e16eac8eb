"""Look-ups: values in every spelling, case numbers and topics in text, people, parties, the packed arrays."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dlp.linkage import days, few, tokens
from dlp.linkage.index import Index, build_index
from dlp.linkage.snapshot import CaseBuilder, Cases
from dlp.linkage.snapshot_bytes import SnapshotError, dump, load
from dlp.linkage.titles import title_words
from dlp.linkage.tokens import Tokens, TokenTable, build_table

KEY = bytes(range(32))


def number(index: Index, row: int) -> str:
    return index.case(row).case_no[-3:]


@pytest.mark.parametrize(
    ("field", "value", "cases"),
    [
        ("name", "표 나린", "101 104"),
        ("choseong", "ㅍㄴㄹ", "101 104"),
        ("choseong", "ㄷㄱㅅㅇ", "102"),
        ("masked_name", "표○린", "101 104"),
        ("masked_name", "표나*", "101 104"),
        ("roman", "Na-Rin PYO", "101 104"),
        ("roman", "tran van hieu", "103"),
        ("hanja", "表娜麟", "101"),
        ("hanja", "表나린", "101 104"),
        ("phone", "+82-10-0700-1234", "101"),
        ("phone", "010.0700.1234", "101"),
        ("phone", "1007001234", "101"),
        ("phone", "02)0700-5678", "101"),
        ("phone_last4", "4321", "102"),
        ("phone_mid4", "0700", "101 103 105 102"),
        ("email", "Narin <NARIN+foi@Post.Example>", "101"),
        ("birth_date", "79.5.6", "101 104"),
        ("birth_date", "1988년 1월 2일", "102"),
        ("birth_date", "000101", "102"),
        ("rrn", "000101-1234564", "102"),
        ("rrn_part", "000101-1", "102"),
        ("frn", "020310 6543216", "103"),
        ("rrn_part", "020310-6******", "103"),
        ("address", "서울시 벌교구 물안개로 21 (새얀동)", "101"),
        ("address", "새얀동 12-3번지", "102"),
        ("address_unit", "물안개로 21, 103동 504호", "101"),
        ("case_no", "2026 000103", "103"),
        ("topic", "불꽃놀이", "101"),
        ("topic", "물빛축제", "101 104"),
        ("phone", "010-0700-1235", ""),
        ("name", "표나", ""),
        ("rrn", "1", ""),
        ("address_unit", "물안개로 21, 103동 505호", ""),
        ("phone_last4", "010-0700-1234", ""),
        ("birth_date", "내일", ""),
    ],
)
def test_find_in_any_spelling(index: Index, field: str, value: str, cases: str) -> None:
    assert {number(index, row) for row in index.find(field, value)} == set(cases.split())
    assert index.count(field, value) == len(cases.split())


def test_an_unknown_field_is_a_mistake_of_the_caller(index: Index) -> None:
    with pytest.raises(KeyError):
        index.find("colour", "red")


def test_open_and_recent_cases_come_first(index: Index) -> None:
    rows = [index.case(row) for row in range(5)]
    assert [(c.status, c.case_no[-3:]) for c in rows] == [
        ("open", "101"),
        ("open", "103"),
        ("open", "105"),
        ("closed", "102"),
        ("closed", "104"),
    ]


def test_a_case_keeps_what_a_decision_needs(index: Index) -> None:
    case = index.case(0)
    assert (case.case_no, case.received_on, case.closed_on, case.department) == ("2026-000101", date(2026, 11, 2), None, "하천과")
    assert (case.handlers, case.deputies, case.approvers, case.interested) == ({"T01"}, {"T02"}, {"T04"}, {"T04"})
    assert case.interests(index.party("FIRE@works.example"))
    assert case.interests(index.party("@dodam"))
    assert not case.interests(index.party("@mir"))
    assert not case.interests(index.party("water@works.example"))
    domain_wide = next(index.case(row) for row in range(5) if number(index, row) == "102")
    assert domain_wide.interests(index.party("anyone@works.example"))
    assert (domain_wide.status, domain_wide.closed_on) == ("closed", date(2026, 11, 1))
    with pytest.raises(IndexError):
        index.case(5)


def test_open_cases_taken_together(index: Index) -> None:
    assert index.open.any
    assert index.open.knows == {"T01", "T02", "T04"}
    assert index.open.interests(index.party("fire@works.example"))
    assert not index.open.interests(index.party("other@works.example"))


def test_persons(index: Index) -> None:
    (first, second) = index.find("name", "표나린")
    assert index.case(first).person == index.case(second).person == first
    assert index.person_rows(first) == index.person_rows(first, [second]) == (first, second)
    assert index.counts == {"cases": 5, "open": 3, "persons": 4, "staff": 5, "partners": 3, "groups": 2}


def test_namesakes_are_two_people() -> None:
    rows = [
        {"case_no": "1", "requester": "표나린", "mobile": "010-0700-0001"},
        {"case_no": "2", "requester": "표나린", "mobile": "010-0700-0002"},
        {"case_no": "3", "requester": "표나린", "mobile": "010-0700-0001", "email": "a@post.example"},
        {"case_no": "4", "requester": "표나린", "email": "a@post.example"},
        {"case_no": "5", "requester": "편솔", "email": "a@post.example"},
    ]
    index = build_index(rows, Tokens(KEY))
    people = {index.case(row).case_no: index.case(row).person for row in range(5)}
    assert people["1"] == people["3"] == people["4"]
    assert len(set(people.values())) == 3
    assert [len(index.person_rows(people[n])) for n in "125"] == [3, 1, 1]


JOINT = [
    {"case_no": "1", "requester": "표나린", "mobile": "010-0700-0001", "agents": ["bora@law.example", "010-0700-0909", "채보라"]},
    {"case_no": "1", "requester": "편솔", "email": "sol@post.example", "agents": ["bora@law.example", "010-0700-0909", "채보라"]},
    {"case_no": "2", "requester": "하나라", "mobile": "010-0700-0003"},
]


def test_a_joint_case_has_a_row_for_each_requester_and_counts_once() -> None:
    index = build_index(JOINT, Tokens(KEY))
    assert (index.counts["cases"], index.counts["open"], index.counts["persons"]) == (2, 2, 3)
    assert len(index.find("case_no", "1")) == 2
    (first,), (second,) = index.find("name", "표나린"), index.find("name", "편솔")
    assert {index.case(first).case_no, index.case(second).case_no} == {"1"}
    assert index.case(first).person != index.case(second).person
    assert (index.party("01007000001").rows, index.party("sol@post.example").rows) == ((first,), (second,))


@pytest.mark.parametrize("agent", ["bora@law.example", "+82 10-0700-0909"])
def test_an_agent_is_known_by_address_and_name(agent: str) -> None:
    index = build_index(JOINT, Tokens(KEY))
    rows = set(index.find("case_no", "1"))
    match = index.party(agent)
    assert (set(match.agent_rows), match.rows) == (rows, ())
    assert set(index.agents(agent)) == rows == set(index.agents("채 보라"))
    assert [index.case(row).acts_for(match) for row in range(3)] == [row in rows for row in range(3)]
    assert index.party("other@law.example").agent_rows == index.agents("") == ()


OFFICIAL = {
    "staff_id": "T9", "name": "하나라", "email": "nara@beolgyo.example", "messenger_id": "@nara", "mobile": "010-0700-0003",
    "desk_phone": "02-0700-2109",
}  # fmt: skip


def test_an_official_who_is_a_requester_is_one_person_and_a_namesake_is_not() -> None:
    same = build_index(JOINT, Tokens(KEY), staff=[OFFICIAL, {"staff_id": "T8", "name": "편솔", "desk_phone": "02-0700-2109"}])
    (row,) = same.find("name", "하나라")
    for address in ("nara@beolgyo.example", "@nara", "010-0700-0003"):
        assert (same.party(address).rows, same.party(address).staff_id) == ((row,), "T9")
    assert same.party("02-0700-2109").rows == ()  # a desk that two share
    assert not same.is_staff_name("하나라")
    assert same.is_requester_too("하나라")
    assert not same.is_requester_too("편솔")
    assert same.is_staff_name("편솔")
    namesake = build_index(JOINT, Tokens(KEY), staff=[{**OFFICIAL, "mobile": "010-0700-0004"}])
    assert namesake.party("nara@beolgyo.example").rows == ()
    assert namesake.is_staff_name("하나라")
    said = build_index([{**JOINT[2], "staff_id": "T9"}], Tokens(KEY), staff=[{**OFFICIAL, "mobile": "010-0700-0004"}])
    assert said.party("@nara").rows == (0,)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("접수번호 2026-000101 건", ["2026-000101"]),
        ("접수번호2026000101건", ["2026000101"]),
        ("2026 000101, 2026.000103", ["2026 000101", "2026.000103"]),
        ("2026 - 000101", ["2026 - 000101"]),
        ("12026-000101", []),
        ("2026-0001012", []),
        ("A2026-000101", []),
        ("010-0700-1234", []),
        ("", []),
    ],
)
def test_case_numbers_need_no_label(index: Index, text: str, found: list[str]) -> None:
    assert [text[a:b] for a, b, rows in index.case_numbers(text) if rows] == found
    assert index.plain_case_numbers


def test_case_numbers_with_letters() -> None:
    index = build_index(
        [{"case_no": "물빛-26-A7", "requester": "편솔"}, {"case_no": "FOI26/0031", "requester": "편솔"}], Tokens(KEY)
    )
    assert not index.plain_case_numbers
    for text in ("접수 물빛-26-A7 건", "foi26/0031", "FOI26-0031 관련"):
        assert [bool(rows) for _, _, rows in index.case_numbers(text)] == [True], text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("물빛축제 건은 어떻게 됐나요", {"101": 2, "104": 2}),
        ("축제 불꽃놀이는요", {"101": 2, "104": 1}),
        ("급식점검 나온대요", {"102": 2}),
        ("cctv 얘기", {"103": 1}),
        ("벌교구청 정보공개 청구 현황 자료", {}),
        ("점심 드셨어요", {}),
    ],
)
def test_words_of_titles(index: Index, text: str, words: dict[str, int]) -> None:
    runs = index.held("topic", title_words(text))
    rows = {row for _, run in runs for row in run}
    assert {number(index, row) for row in rows} == set(words)
    for row in rows:
        assert sum(row in run for _, run in runs) >= 1


@pytest.mark.parametrize("room", [0, 1, 3, 1_000])
def test_words_at_hand_are_those_of_the_table(monkeypatch: pytest.MonkeyPatch, room: int) -> None:
    """Asked again, in any number and whatever had to go in between: what the table says, in the order of the question."""
    monkeypatch.setattr(tokens, "WORDS", room)
    table = TokenTable(
        build_table(np.array([Tokens(bytes(32))("topic", word) for word in "가나다"], np.uint64), np.arange(3, dtype=np.uint32))
    )
    asked = [["가"], ["라", "가"], ["나", "가", "나"], [], ["다", "라", "마"], ["가", "나", "다", "라"], ["라"], ["나"]]
    for words in (*asked, *reversed(asked)):
        held = [(word, tuple(rows)) for word, rows in table.held(Tokens(bytes(32)), "topic", words)]
        assert held == [(word, ("가나다".index(word),)) for word in words if word in "가나다"]


def test_words_that_every_title_has_are_not_kept() -> None:
    rows = [{"case_no": str(i), "requester": "편솔", "title": f"물빛축제 {'불꽃' if i < 3 else '노점'}"} for i in range(60)]
    index = build_index(rows, Tokens(KEY))
    assert not index.held("topic", title_words("물빛축제 노점"))
    assert [(word, len(run)) for word, run in index.held("topic", title_words("물빛축제 불꽃"))] == [("불꽃", 3)]


def test_title_words_leave_out_what_stands_everywhere() -> None:
    assert title_words("2025년 벌교구청 정보공개 청구 처리 현황") == frozenset()
    assert {"어린이집", "급식비"} <= title_words("2026년도 어린이집 급식비 집행내역 일체")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("표씨가 또", True),
        ("표 모 씨", True),
        ("표○○님", True),
        ("표** 건", True),
        ("표 선생님", True),
        ("편씨", False),
        ("수표씨", False),
        ("투표", False),
    ],
)
def test_surnames(index: Index, text: str, found: bool) -> None:
    numbers = {number for _, _, number in few.surnames(text, index)}
    assert (index.surname_of(0) in numbers) == found
    assert index.surname_of(1) not in numbers


@pytest.mark.parametrize(
    ("address", "staff", "requester", "partner", "group"),
    [
        ("@mir", "T01", False, "", ""),
        ("MIR", "T01", False, "", ""),
        ("Mir <MIR@beolgyo.example>", "T01", False, "", ""),
        ("02)0000-2101", "T01", False, "", ""),
        ("+82 10-1700-0001", "T01", False, "", ""),
        ("narin@post.example", None, True, "", ""),
        ("tel:010-0700-1234", None, True, "", ""),
        ("ops@mulgyeol.example", None, False, "물결전산", ""),
        ("boss@mulgyeol.example", None, False, "", ""),
        ("desk@police.example", None, False, "벌교경찰서", ""),
        ("desk@sub.police.example", None, False, "", ""),
        ("0200009112", None, False, "벌교경찰서", ""),
        ("119", None, False, "119상황실", ""),
        ("@room-river", None, False, "", "하천과"),
        ("ALL@beolgyo.example", None, False, "", "전 직원"),
        ("nobody@mail.example", None, False, "", ""),
        ("", None, False, "", ""),
        ("   ", None, False, "", ""),
    ],
)
def test_party(index: Index, address: str, staff: str | None, requester: bool, partner: str, group: str) -> None:
    match = index.party(address)
    assert (match.staff_id, bool(match.rows)) == (staff, requester)
    assert (match.partner.name if match.partner else "", match.group.name if match.group else "") == (partner, group)


def test_an_exact_address_wins_over_its_domain_and_a_renewed_contract_over_the_old() -> None:
    row = {"kind": "police", "scope": [], "valid_from": "2026-01-01"}
    partners = [
        {**row, "name": "도경", "addresses": ["@police.example"]},
        {**row, "name": "지구대", "addresses": ["box@police.example"]},
        {**row, "name": "옛 계약", "addresses": ["op@it.example"], "valid_to": "2026-03-01"},
        {**row, "name": "새 계약", "addresses": ["op@it.example"], "valid_to": "2027-03-01"},
        {**row, "name": "더 옛 계약", "addresses": ["op@it.example"], "valid_to": "2025-03-01"},
    ]
    index = build_index([], Tokens(KEY), partners=partners)
    names = [index.party(a).partner for a in ("box@police.example", "x@police.example", "op@it.example")]
    assert [p.name if p else "" for p in names] == ["지구대", "도경", "새 계약"]


def test_a_shared_desk_phone_names_everybody() -> None:
    staff = [{"staff_id": i, "name": "서미르", "desk_phone": "02-0000-2101"} for i in ("T1", "T2")]
    match = build_index([], Tokens(KEY), staff=staff).party("02-0000-2101")
    assert match.staff_ids == ("T1", "T2")


def test_staff_contacts_and_own_domain(index: Index) -> None:
    found = [index.is_staff_contact(v) for v in ("02-0000-2102", "mir@beolgyo.example", "010-1700-0001", "@mir", "010-0700-1234")]
    assert found == ["desk", "work_mail", "mobile", "", ""]
    assert index.is_staff_name("서 미르")
    assert not index.is_staff_name("표나린")
    assert index.is_own_domain("new@beolgyo.example")
    assert not index.is_own_domain("new@post.example")


def test_joined_numbers(index: Index) -> None:
    from dlp.linkage.rolling import join, rolling

    pieces = [(rolling(p, index.number_key), len(p)) for p in ("010", "0700", "1234")]
    whole = join(join(pieces[0], pieces[1], index.number_key), pieces[2], index.number_key)
    assert index.find_joined("phone", whole[0]) == index.find("phone", "01007001234") == (0,)
    assert index.find_joined("phone", pieces[0][0]) == ()


def test_has_any(index: Index) -> None:
    empty = Index.empty(Tokens(KEY))
    assert index.has_any()
    assert index.has_any("frn")
    assert not index.has_any("nothing")
    assert not empty.has_any()
    assert not empty
    assert (empty.find("name", "표나린"), empty.case_numbers("12"), empty.held("topic", ["축제"])) == ((), [], [])


def test_another_key_makes_other_tokens(index: Index) -> None:
    one, other = Tokens(KEY), Tokens(KEY[::-1])
    assert one("name", "표나린") != other("name", "표나린")
    assert one("name", "1234") != one("case_no", "1234")
    with pytest.raises(ValueError, match="16 to 64"):
        Tokens(b"short")
    with pytest.raises(TypeError):
        one.__reduce__()


def test_the_snapshot_holds_no_value_and_survives_a_round_trip(named: Callable[..., Index]) -> None:
    builder = CaseBuilder(Tokens(KEY))
    builder.add(
        {"case_no": "77", "requester": "표나린", "mobile": "010-0700-1234", "email": "narin@post.example", "title": "물빛축제"}
    )
    data = dump(builder.finish())
    for value in ("표나린", "0100700", "narin", "물빛"):
        assert value.encode() not in data
        assert value.encode("utf-16-le") not in data
        assert value.encode("utf-32-le") not in data
    index = Index(load(data), Tokens(KEY))
    assert (index.find("phone", "010-0700-1234"), index.case(0).case_no) == ((0,), "77")
    assert Index(load(data), Tokens(KEY[::-1])).names("표나린") == []
    for broken in (b"", data[:20], data[:-8], b"x" + data[1:], data.replace(b'"format": 5', b'"format": 9')):
        with pytest.raises(SnapshotError):
            load(broken)


@given(
    st.lists(st.one_of(st.none(), st.dates(date(1970, 1, 1), date(2149, 6, 5))), max_size=8),
    st.sampled_from([None, date(1969, 12, 31), date(2150, 1, 1)]),
)
def test_days_come_back_in_two_bytes_or_in_four(told: list[date | None], odd: date | None) -> None:
    told = [*told, odd]
    kept = days.packed([days.number(day.isoformat() if day else "") for day in told])
    assert [days.of(memoryview(kept), row) for row in range(len(told))] == told
    assert kept.itemsize == (4 if odd else 2)
    least = days.number("2026-01-01")
    assert [number >= least for number in kept.tolist()] == [day is not None and day >= date(2026, 1, 1) for day in told]


def test_a_snapshot_of_the_version_before_says_the_same() -> None:
    """Its days had four bytes and began a day earlier, its words had four bytes, its numbers a place each."""
    rows = [
        {"case_no": str(10 + at), "requester": "표나린", "mobile": f"010-0700-000{at}", "received_on": "2026-11-02", "department": f"부서 {at % 2}",
         "status": "open" if at % 3 else "closed", "closed_on": "" if at % 3 else f"2026-11-{at + 1:02}", "handlers": ["T01", "T02"][: at % 3],
         "interested": ["fire@works.example"], "agents": ["윤솔찬"]}
        for at in range(6)
    ]  # fmt: skip
    builder = CaseBuilder(Tokens(KEY), staff_ids=frozenset({"T01", "T02"}))
    for row in rows:
        builder.add(row)
    now = builder.finish()
    words, places, roles = [], {}, now.arrays["role_words"].tolist()
    at = 0
    while at < len(roles):
        places[at] = len(words)
        for _ in range(4):
            words += roles[at : at + 1 + roles[at]]
            at += 1 + roles[at]
        for _ in range(2):
            words.append(roles[at])
            halves = roles[at + 1 : at + 1 + 4 * roles[at]]
            words += [high << 16 | low for high, low in zip(halves[::2], halves[1::2], strict=True)]
            at += 1 + len(halves)
    numbers = "".join(str(number) for number in now.arrays["numbers"]).encode()
    arrays = {**now.arrays, "role_words": np.array(words, np.uint32), "number_at": np.arange(0, 13, 2, dtype=np.uint32)}
    arrays["numbers"] = np.frombuffer(numbers, np.uint8)
    arrays["roles"] = np.array([places[at] for at in now.arrays["roles"].tolist()], np.uint32)
    for name in ("received", "closed_on"):
        kept = now.arrays[name].astype(np.int32)
        arrays[name] = np.where(kept == 0, days.NONE, kept - 1).astype(np.int32)
    before = Cases(
        arrays, {key: value for key, value in now.meta.items() if key not in ("token_words", "number_width")} | {"format": 4}
    )
    old, new = (Index(load(dump(one)), Tokens(KEY)) for one in (before, now))
    assert [old.case(row) for row in range(6)] == [new.case(row) for row in range(6)]
    assert new.case(0).agents
    assert new.case(0).interested_addresses
    assert {row for name in ("부서 0", "부서 1") for row in new.standing("department", name)[0]} == set(range(6))
    for name in ("부서 0", "부서 1", "없는 부서"):
        assert old.standing("department", name) == new.standing("department", name)
    day = date(2026, 11, 2)
    assert old.closed_since_count(day) == new.closed_since_count(day) == 1


@given(
    st.lists(
        st.one_of(st.from_regex(r"[0-9]{8}", fullmatch=True), st.from_regex(r"[0-9]{4}-[0-9]{6}", fullmatch=True)),
        min_size=1,
        max_size=6,
        unique=True,
    )
)
def test_case_numbers_come_back_as_they_were_written(numbers: list[str]) -> None:
    index = build_index([{"case_no": number, "requester": "표나린"} for number in numbers], Tokens(KEY))
    assert {index.case_no(row) for row in range(len(numbers))} == set(numbers)
