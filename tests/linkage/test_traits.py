"""Descriptions: what is one, and that the clause has to say that the one described filed."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dlp.linkage.link import Linked
from dlp.linkage.texts import Reading
from dlp.linkage.traits import described
from dlp.model import Sensitive, TextView

Linker = Callable[..., Linked]
WHO = ("해솔동 태권도 관장", "노란 트럭 모는 아저씨", "카톡 아이디 moon10 쓰는 사람", "3층 사는 할머니", "위원장 처남")
SAYS = ("물빛축제 식대 정보공개 청구한 게 {}이래요", "식대 정보공개 넣은 사람 {}이야")
OTHER = (
    "{}한테 식대 정보공개 청구 방법을 안내했어요",
    "식대 정보공개 교육에 {}도 왔어요",
    "{} 점심 같이 먹자. 정보공개 기한은 내일",
)


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("says", SAYS)
def test_somebody_described_as_the_one_who_filed_is_a_piece(linked: Linker, who: str, says: str) -> None:
    found = linked(says.format(who))
    assert any(one.partial for one in found.links), says.format(who)
    assert not any(one.identified for one in found.links)


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("other", OTHER)
def test_somebody_described_otherwise_is_nobody(linked: Linker, who: str, other: str) -> None:
    assert not any(one.partial or one.identified for one in linked(other.format(who)).links), other.format(who)


@pytest.mark.parametrize(
    "text",
    [
        "체납 처분",
        "그 사람이 청구",
        "뽑는데 도와주실 분",
        "3교시 이의신청. 강사",
        "해당 분 청구",
        "정보공개 청구하신 분",
        "담당 직원",
    ],
)
def test_words_without_weight_describe_nobody(text: str) -> None:
    view = TextView("text", Sensitive(text), "plain")
    assert not list(described(Reading(view), {0}))
