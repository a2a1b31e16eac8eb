"""Letters set apart one by one, and characters written as the numbers of their bytes, whatever they say."""

from __future__ import annotations

import random

import pytest

from dlp.model import Part, Sensitive
from dlp.views import build

NAMES = ("Gwak Yeoul", "Hwangbo Neul", "Han Saebom", "Kim Yeongsu")
BETWEEN = (" ", "-", ".", "·", "_")


def readings(text: str) -> list[str]:
    return [view.text.reveal() for view in build(Part("text", Sensitive(text), "text"))[0]]


@pytest.mark.parametrize("seed", range(20))
def test_a_name_in_single_letters_is_read_as_words(seed: int) -> None:
    rng = random.Random(seed)
    name, between = rng.choice(NAMES), rng.choice(BETWEEN)
    apart = (between * 2).join(between.join(word) for word in name.split())
    before, after = rng.choice(("requester is ", "", "청구인 ")), rng.choice((", festival", " 입니다", ""))
    joined = [
        text for text in readings(before + apart + after) if name.replace(" ", "") in text.replace(" ", "").replace(between, "")
    ]
    assert any(name.replace(" ", between) in text or name in text for text in joined)


@pytest.mark.parametrize("text", ["e.g. A-B test, U.S.A. and I", "a b c d", "x1 y2 z3 a4", "회의 A B C 반", "i.e. so"])
def test_few_letters_are_left_alone(text: str) -> None:
    assert len(readings(text)) == 1


@pytest.mark.parametrize("seed", range(20))
def test_bytes_as_octal_or_hexadecimal_numbers(seed: int) -> None:
    rng = random.Random(seed)
    said = rng.choice(("010-0417-2938", "한새봄 청구인", "han@mail.example"))
    form = rng.choice(("\\{:03o}", "\\x{:02x}"))
    assert any(said in text for text in readings("번호 " + "".join(form.format(byte) for byte in said.encode()) + " 끝"))
