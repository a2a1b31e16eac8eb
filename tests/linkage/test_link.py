"""Findings → links: what identifies, what only points, what says nothing."""

from __future__ import annotations

import unicodedata

import pytest

from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index


def only(result, case_no: str):  # type: ignore[no-untyped-def]
    found = [one for one in result.links if case_no in one.case_nos]
    assert len(found) == 1, result.links
    return found[0]


@pytest.mark.parametrize(
    "text",
    [
        "010-0412-7781", "공일공 공사일이 칠칠팔일", "saebom@inbox.example 로 보냈어요", "사는 데가 물빛로 12 라던데", "청구인 한새봄 님", "정보공개 청구한 사람 한새봄이래요",
        "한 새 봄 씨가 청구했어요", "gkstoqha 씨 청구 건", unicodedata.normalize("NFD", "청구인 한새봄"), "접수 70010001 한새봄", "Saebom Han filed a disclosure request",
        "saebom at inbox.example", "010_0412_7781", "그분 번호 0412-7781, 010이요 물빛축제 식대 그 한새봄",
    ],
)  # fmt: skip
def test_identified(linked, text: str) -> None:  # type: ignore[no-untyped-def]
    one = only(linked(text), "70010001")
    assert one.identified, one
    assert one.strength > 0.5


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("한새봄이 동호회 온대요", "a bare name without context"),
        ("70010001 건 자료 주세요", "a case number links and does not identify"),
        ("이슬이 맺힌 아침, 청구 건 정리합시다", "a common word that is somebody's name"),
        ("남가람 국장님이 정보공개 청구 건 보고 받으셨어요", "a staff member of the same name"),
        ("정보공개 게시판에 올린 한새봄꽃축제 안내", "glued into a longer word"),
    ],
)
def test_not_identified(linked, text: str, why: str) -> None:  # type: ignore[no-untyped-def]
    assert not any(one.identified or one.partial for one in linked(text).links), why


@pytest.mark.parametrize(
    "text",
    [
        "물빛축제 식대 넣은 사람 ㅎㅅㅂ",
        "물빛축제 건 한*봄님",
        "물빛축제 식대 청구한 한씨",
        "물빛축제 식대 그분 뒷자리 7781",
        "접수 70010001 그분 010312생",
    ],
)
def test_pieces_with_the_topic_or_number(linked, text: str) -> None:  # type: ignore[no-untyped-def]
    one = only(linked(text), "70010001")
    assert one.partial
    assert not one.identified


@pytest.mark.parametrize("text", ["ㅎㅅㅂ 뭐해", "한*봄님 택배요", "뒷자리 7781 차 빼주세요", "물빛축제 식대 정산 언제 해요"])
def test_pieces_alone_say_nothing(linked, text: str) -> None:  # type: ignore[no-untyped-def]
    assert not any(one.identified or one.partial for one in linked(text).links)


def test_a_homonym_with_a_second_field_is_the_requester(linked) -> None:  # type: ignore[no-untyped-def]
    assert only(linked("남가람 010-0777-3141"), "70010004").identified
    assert only(linked("청구인 남가람 씨가 전화했어요"), "70010004").identified


def test_one_person_two_cases(linked, index: Index) -> None:  # type: ignore[no-untyped-def]
    both = only(linked("청구인 한새봄", by="a7@office.example", to="a2@nowhere.example"), "70010001")
    assert set(both.case_nos) == {"70010001", "70010005"}
    assert only(linked("접수 70010005 한새봄"), "70010005").case_nos == ("70010005",)
    assert only(linked("청구인 한새봄", by="a5@office.example"), "70010005").case_nos == ("70010005",)


def test_an_identifier_goes_with_the_name_before_it(linked) -> None:  # type: ignore[no-untyped-def]
    one = only(linked("청구인 한새봄, 주민등록번호 010312-1234567"), "70010001")
    assert "rrn" in one.fields
    far = linked(
        "한새봄 님께 자료를 보냅니다. 아래는 다른 분의 것이니 지워 주세요 정보공개\n\n강사 목록 | 주민등록번호 | 031231-1001236"
    )
    assert far.unlinked_ids == ("KR_RRN",)


def test_desk_phones_and_work_mails_are_public(linked) -> None:  # type: ignore[no-untyped-def]
    result = linked("담당 주하람 02-0000-2001 a1@office.example")
    assert not [f for f in result.findings if f.entity in ("PHONE_NUMBER", "EMAIL_ADDRESS")]


def test_a_private_mobile_of_staff_is_noted(linked) -> None:  # type: ignore[no-untyped-def]
    assert linked("국장님 휴대폰 010-1811-0001").staff_mobile


def test_what_was_said_before_counts_only_with_something_new(linked, index: Index) -> None:  # type: ignore[no-untyped-def]
    row = index.find("case_no", "70010001")[0]
    person = index.case(row).person
    before = Earlier(fields={person: frozenset({"name"})}, topics=frozenset({row}), context=True)
    one = only(linked("뒷자리는 7781", earlier=before), "70010001")
    assert one.identified
    assert one.fresh == {"phone_part"}
    assert not any(x.fresh for x in linked("네 알겠습니다", earlier=before).links)


@pytest.mark.parametrize(
    "first",
    ["행정심판 청구 건은 다음 주에 다룹니다.", "도윤슬 씨,", "보험금 청구인 도윤슬", "예산 12,345,000원, 2026. 11. 30.까지"],
)
def test_what_stands_first_says_nothing_of_a_number_in_another_order(linked, first: str) -> None:  # type: ignore[no-untyped-def]
    """Its groups stand in no one place: neither what the first sentence is about nor the name in it is said of them."""
    told = "7781 앞에 0412, 010이요"
    (alone,) = linked(told).links
    assert alone.bits <= max(one.bits for one in linked(f"{first}\n{told}").links if one.person == alone.person)


def test_the_number_of_a_page_takes_no_more_with_it(linked) -> None:  # type: ignore[no-untyped-def]
    assert linked("https://intra.office.example/view?id=12345\n70010001").numbered
