"""To ask a requester which part of what he asked for is meant, and to promise him that part sooner, is what a desk does; whatever else is held out for it is a bargain."""

from __future__ import annotations

from itertools import product

import pytest

from dlp.linkage.contact import kinds, text
from dlp.linkage.contact.words import OF_ANSWERED

STATED = (
    "기간을 정해 주시면",
    "연도를 2024년으로 한정하여 주시면",
    "범위를 특정해 주시면",
    "대상 구간만 알려 주시면",
    "사업명을 회신해 주시면",
)
GIVEN = (
    "이번 주 안에 공개해 드릴 수 있습니다",
    "자료를 우선 제공해 드리겠습니다",
    "그만큼 일찍 처리해 드릴 수 있습니다",
    "더 빨리 드리겠습니다",
    "우선 그 부분부터 공개하겠습니다",
)
OF_HIS_REQUEST = ("청구하신 건은 ", "청구 내용이 많아 ", "요청하신 자료가 방대하여 ")
ELSE = (
    "보조금을 먼저 챙겨 드리겠습니다",
    "과태료는 면제해 드릴 수 있습니다",
    "주차권을 보내 드리겠습니다",
    "강사 자리를 알아봐 드리겠습니다",
    "자료도 드리고 심사도 당겨 드리겠습니다",
)
NOT_STATED = (
    "청구를 취하해 주시면",
    "범위를 줄여 주시면",
    "사용하실 목적을 알려 주시면",
    "누가 시켰는지 대상을 알려 주시면",
    "기간 말고 청구를 포기해 주시면",
)


@pytest.mark.parametrize(("of", "stated", "given"), list(product(OF_HIS_REQUEST, STATED, GIVEN)))
def test_what_he_asked_for_is_nothing_held_out(of: str, stated: str, given: str) -> None:
    said = f"{of}{stated} {given}."
    assert not any(one.cues & OF_ANSWERED for one in text.read(said))
    assert kinds.judge([said]).word != "pressing", kinds.judge([said])


@pytest.mark.parametrize(("stated", "given"), [*product(STATED, ELSE), *product(NOT_STATED, (*ELSE, *GIVEN))])
def test_whatever_else_is_held_out_counts_as_ever(stated: str, given: str) -> None:
    assert not any("clarify" in one.cues for one in text.read(f"청구하신 건은 {stated} {given}."))
