"""The flat a requester lives in, however its parts are glued or kept apart; and roads, houses and flats that are others."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from dlp.linkage import roman_roads
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


@pytest.mark.parametrize(
    "text",
    [
        "202호, 101동, 12, 물빛로", "202호 / 101동 / 12 / 물빛로 가온구", "Mulbit-ro 12, 101-dong 202-ho", "mulbit-ro 12, 101dong 202ho, Gaon-gu",
        "202-ho, 101-dong, 12 Mulbit-ro", "#202, 101-dong, 12, MULBIT-RO", "로빛물 ,21 동101 ,호202"[::-1], "호202 동101 ,21 로빛물",
    ],
)  # fmt: skip
def test_from_the_flat_to_the_road_and_in_latin_letters(linked: Linker, text: str) -> None:
    assert held(linked(text)), text


@pytest.mark.parametrize(
    "text", ["Mulbit-ro 13, 101-dong 202-ho", "Keunmulbit-ro 12, 101-dong 202-ho", "Mulbit-gil 12, 101-dong 202-ho", "Euro 12, 101 pro 202"]
)  # fmt: skip
def test_other_roads_in_latin_letters(linked: Linker, text: str) -> None:
    assert not held(linked(text)), text


HEARD = {
    "jinggeomdari": "징검다리", "godeureum": "고드름", "mullebanga": "물레방아", "saebyeogiseul": "새벽이슬", "teheran": "테헤란", "gukjegeumyung": "국제금융",
    "hakdong": "학동", "silla": "신라", "dongnimmun": "독립문", "gwanghwamun": "광화문", "ssangnim": "쌍림", "jong": "종", "daehak": "대학", "apgujeong": "압구정",
}  # fmt: skip


@pytest.mark.parametrize("latin", HEARD)
def test_a_name_in_latin_letters_stands_for_what_is_heard_so(latin: str) -> None:
    assert HEARD[latin] in roman_roads.hangul(latin)


@pytest.mark.parametrize("latin", ["a" * 30, "ng" * 15, "euieui" * 5 + "zz", "angan" * 6, "euro", "x", "a" * 40])
def test_no_name_stands_for_more_than_are_looked_up(latin: str) -> None:
    assert len(roman_roads.hangul(latin)) <= roman_roads.MOST
