"""Pieces of a requester in talk of his request, and what only looks like one: every kind with several shapes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dlp import views
from dlp.linkage import cues, few, filer
from dlp.linkage.contents import Earlier
from dlp.linkage.index import build_index
from dlp.linkage.link import Linked
from dlp.linkage.texts import Reading
from dlp.linkage.tokens import Tokens
from dlp.model import Part, Sensitive

Linker = Callable[..., Linked]


def held(found: Linked) -> bool:
    return any(one.identified or one.partial for one in found.links)


@pytest.mark.parametrize("digits", ["0412", "7781"])
@pytest.mark.parametrize("says", ["축제 식대 정보공개 청구인 뒷자리 {}", "식대 정보공개 낸 분 번호 끝이 {}이에요"])
def test_four_digits_of_his_number(linked: Linker, digits: str, says: str) -> None:
    assert held(linked(says.format(digits)))


@pytest.mark.parametrize("digits", ["0412", "7781"])
@pytest.mark.parametrize(
    "says",
    [
        "자리 내선 {}", "회의실 101동 {}호", "예산 {}원 남았어요", "담당 메일 kim{}@office.example", "청사 팩스 02-0000-{}", "전화 02-0000-{} 자리 비움",
        "접수 {}건 처리", "{}쪽을 보세요",
    ],
)  # fmt: skip
def test_digits_that_count_something_else(linked: Linker, digits: str, says: str) -> None:
    assert not held(linked(says.format(digits)))


@pytest.mark.parametrize(
    "says",
    ["새봄이가 축제 식대 청구했대", "축제 식대 정보공개 새봄 씨가 넣은 거야", "물빛축제 식대 내역 그거 새봄 형님이 넣으신 거야"],
)
def test_a_given_name(linked: Linker, says: str) -> None:
    assert held(linked(says))


TOLD = Earlier(context=True, topics=frozenset({0}))


@pytest.mark.parametrize("answer", ["한새봄이라는 사람이 낸 거래", "ㅇㅇ 한새봄이라고", "한새봄 맞대", "한새봄이래요", "한새봄"])
def test_a_name_answers_talk_of_a_request(linked: Linker, answer: str) -> None:
    assert held(linked(answer, earlier=TOLD, by="a7@office.example", to="a5@office.example"))


@pytest.mark.parametrize("line", ["{} 팀장님은 안 해도 된다던데", "{}이랑 점심 먹으러 가자", "{}이 통계 달래요", "담당이 {}이래"])
def test_the_model_tells_an_answer_from_small_talk(line: str) -> None:
    def bits(text: str) -> float:
        start = text.index("{}")
        return filer.around(text, start, start + 2, answering=True).bits()

    assert bits(line) < 0 < bits("{}이라는 사람이 낸 거래")


@pytest.mark.parametrize(
    "footer",
    [
        "정보공개 청구는 누리집에서 하실 수 있습니다",
        "민원 120 · 정보공개 청구 누리집 · 청렴 신고 감사관",
        "정보공개 청구 12건 접수, 9건 결정",
    ],
)
@pytest.mark.parametrize("body", ["한새봄 님 누수 감면 신청 받아 주세요. 010-0412-7781", "한새봄 씨 전화 왔어요 010-0412-7781"])
def test_what_is_said_in_general_makes_no_other_business_a_request(linked: Linker, body: str, footer: str) -> None:
    """By somebody without standing: the same text with talk of one request is held."""
    sent = {"by": "a7@office.example", "to": "a5@office.example"}
    assert not any(one.person == 1 and one.identified for one in linked(f"{body}\n\n{footer}", **sent).links)
    assert held(linked(f"{body}\n\n그 정보공개 청구한 사람 한새봄이래요. {footer}", **sent))


@pytest.mark.parametrize("below", ["010-1811-0001", "010-0123-4567", "12345", "3,000,000", "110-234-567890", "70010006"])
@pytest.mark.parametrize(
    "says", ["70010001 건 뒷자리 7781\n{}", "70010001 건 뒷자리 7781\r\n\r\n{}\n", "{}\n7781이 끝이에요, 접수 70010001 건"]
)
def test_figures_of_another_line_are_no_part_of_a_number(linked: Linker, says: str, below: str) -> None:
    assert held(linked(says.format(below)))


@pytest.mark.parametrize(
    "says", ["70010001 건 계좌 110-7781-567890", "70010001 건 110\n7781\n567890", "70010001 건 문의 02-7781-2004"]
)
def test_a_group_inside_a_longer_number_is_no_piece(linked: Linker, says: str) -> None:
    assert not held(linked(says))


@pytest.mark.parametrize(
    ("before", "inside"), [("누", True), ("그분도", True), ("", False), ("박사", False), ("감리사", False), ("청구인", False)]
)
def test_the_middle_of_a_word_is_no_name_but_behind_a_title(before: str, inside: bool) -> None:
    text = f"청구인이 어디 사는 {before}한새봄는"
    assert cues.inside_word(text, text.index("한새봄")) is inside


@pytest.mark.parametrize(
    ("says", "found"),
    [("moon77 검색해 봐", True), ("그 사람 river 검색", False), ("아이디가 river 래", True), ("moon78 검색", False)],
)
def test_the_shape_of_an_account_needs_no_word_for_it(says: str, found: bool) -> None:
    rows = [
        {"case_no": f"7001000{n}", "requester": "한새봄", "email": f"{box}@inbox.example"}
        for n, box in enumerate(("moon77", "river"))
    ]
    index = build_index([{**row, "title": "물빛축제 식대", "status": "open"} for row in rows], Tokens(b"p" * 32))
    (view, *_), _ = views.build(Part("text", Sensitive(says)))
    assert any(one.field == "mail_id" for one in few.pieces(Reading(view), index, {0, 1})) is found
