"""Every spelling of a few digits is one group of digits, and everyday words are none."""

from __future__ import annotations

import random

import pytest

from dlp.views.spelt import spelt
from tests.views.test_margins import SPELLINGS

HANJA = "零壹貳參肆伍陸柒捌玖"


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_piece_of_a_number(spelling: str) -> None:
    chance = random.Random(11)
    for _ in range(200):
        piece = "".join(chance.choices("0123456789", k=chance.choice((3, 4))))
        assert piece in spelt(f"끝은 {SPELLINGS[spelling](piece)} 입니다").split()
        assert piece in spelt(f"2 {''.join(HANJA[int(digit)] for digit in piece)}.txt").replace(".", " ").split()


def test_a_numeral_is_filled_up() -> None:
    assert spelt("이백삼십일 칠천칠백팔십팔").split() == ["0231", "7788"]


@pytest.mark.parametrize(
    "text", ["two of us", "일 이 있어서", "사이가 좋다", "a il", "3 4월 회의", "오이 두 개", "천안 백석", "이십대"]
)
def test_words_stay(text: str) -> None:
    assert spelt(text).split() == text.split()
