"""What makes a message one about a disclosure request, and what only sounds like it."""

from __future__ import annotations

import pytest

from dlp.linkage.wording import named_as_requester, named_as_staff, tone


@pytest.mark.parametrize(
    "text",
    [
        "정보공개 청구하신 분", "청구인이 누구냐면", "접수번호 12345678 건", "이의신청서 제출", "그 건 청구 넣은 사람", "부분공개 결정 통지", "재청구 들어왔어요",
    ],
)  # fmt: skip
def test_a_request(text: str) -> None:
    assert tone(text) == 2


@pytest.mark.parametrize("text", ["민원인이 전화했어요", "자료 달라는 건 있잖아", "비공개 글 작성자", "제보자 확인"])
def test_a_petitioner(text: str) -> None:
    assert tone(text) == 1


@pytest.mark.parametrize(
    "text",
    [
        "법인카드 청구서 양식", "보험금 청구인 안내문", "요금 청구 내역", "강남구청구내식당 메뉴", "신청구분을 고르세요", "오늘 점심 뭐 먹죠", "손해배상 청구 소송",
    ],
)  # fmt: skip
def test_other_senses(text: str) -> None:
    assert tone(text) < 2


def test_who_is_meant_by_a_name() -> None:
    text = "청구인 한새별 님"
    assert named_as_requester(text, text.index("한"))
    text = "한새별 주무관이 회의에 옵니다"
    assert named_as_staff(text, 0, 3)
    assert not named_as_requester(text, 0)
    text = "정보공개 청구하신 분은 한새별입니다"
    assert named_as_requester(text, text.index("한새"))
