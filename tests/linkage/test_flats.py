"""The flat a requester lives in, however its parts are glued or kept apart; and roads, houses and flats that are others."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from dlp.linkage.link import Linked

Linker = Callable[..., Linked]


def held(found: Linked) -> bool:
    return any(one.identified or one.partial for one in found.links)


ROAD, HOUSE, BLOCK, FLAT = "물빛로", "12", "101", "202"
SIGNS = (", ", "", " ", "/", "-", "_", "·", "|", "\\", ">", "][", " / ")


@pytest.mark.parametrize(("first", "second"), [pair for pair in product(SIGNS, SIGNS[:1] + SIGNS[2:])])
def test_any_sign_between_road_house_and_flat(linked: Linker, first: str, second: str) -> None:
    assert held(linked(f"받는 곳 {ROAD}{first}{HOUSE}{second}{BLOCK}동 {FLAT}호 부탁해요"))


@pytest.mark.parametrize(
    "before", ["", "가람구", "가람구 ", "서울특별시가람구", "받는곳은", "12345가람구", "xx", "[", "문서_", "새로운주소"]
)
@pytest.mark.parametrize("after", ["", "로보내요", "yy", "010", "입니다", "_끝", "에 두세요"])
def test_what_is_glued_around_it_takes_nothing_away(linked: Linker, before: str, after: str) -> None:
    assert held(linked(f"{before}{ROAD}{HOUSE},{BLOCK}-{FLAT}호{after}"))


@pytest.mark.parametrize(
    "text",
    [
        "큰물빛로 12 앞 도로 보수", "물빛로 13, 101동 202호 누수", "물빛로12번 나길 202", "새물빛로 12 공사", "비율로 12, 101동 202호",
        "물빛로 7~12 구간 202건",
    ],
)  # fmt: skip
def test_other_roads_houses_and_flats(linked: Linker, text: str) -> None:
    assert not held(linked(text))
