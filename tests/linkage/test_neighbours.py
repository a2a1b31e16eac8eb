"""Whose a number or an address is: somebody else's name speaks against it in its own line and sentence, and nowhere else."""

from __future__ import annotations

import random

import pytest

MOBILE = "010-0412-7781"
ANOTHER = ("강사 노을찬 님", "노을찬", "성명: 노을찬", "담당 노을찬 주임님", "노을찬 씨의 강의료는 지급했습니다.", "도윤슬 씨")
"""Names of nobody in the register, and of somebody else in it."""
VALUES = (MOBILE, f"연락처 {MOBILE}", "01004127781", "saebom@inbox.example", "0412-7781 그분 번호")
BREAKS = ("\n", "\n\n", "\r\n", "\u2028", "\u2029", "\v", "\f", ".\n", "! ", "? ")


def bits(linked, text: str, word: str) -> list[float]:  # type: ignore[no-untyped-def]
    return [worth for one in linked(text).links if "70010001" in one.case_nos for said, worth in one.why if said == word]


@pytest.mark.parametrize(
    "text",
    [
        f"노을찬 {MOBILE}", f"강사 노을찬 님 {MOBILE}", f"| 도윤슬 | {MOBILE} |", f"노을찬 씨\t{MOBILE}", f"노을찬 씨, 강사, {MOBILE}", f"{MOBILE} (노을찬 씨)",
        f"도윤슬 씨 {MOBILE}", f"도윤슬. {MOBILE}", f"도윤슬 강사 Tel. {MOBILE}", "강사 노을찬 님 saebom@inbox.example", "노을찬 씨 ０１０-０４１２-７７８１",
        f"도윤슬 요 {MOBILE}", f"도윤슬이네 {MOBILE}",
    ],
)  # fmt: skip
def test_beside_somebody_elses_name_it_is_his(linked, text: str) -> None:  # type: ignore[no-untyped-def]
    assert bits(linked, text, "other-name"), text


@pytest.mark.parametrize(
    "text",
    [
        f"강사 노을찬 님의 강의료는 지급했습니다. 그분 연락처 {MOBILE}", f"강의료는 노을찬 님에게 지급했습니다. {MOBILE}", f"노을찬 씨 왔었죠 그분 번호 {MOBILE}",
        f"Paid Noh Eulchan 노을찬 yesterday. Phone {MOBILE}", f"노을찬 씨는 참석. 번호 {MOBILE}", f"{MOBILE}! 노을찬", f"한새봄 노을찬 {MOBILE}",
    ],
)  # fmt: skip
def test_in_another_sentence_it_is_not(linked, text: str) -> None:  # type: ignore[no-untyped-def]
    assert not bits(linked, text, "other-name"), text


@pytest.mark.parametrize("seed", range(60))
def test_a_name_in_another_line_says_nothing(linked, seed: int) -> None:  # type: ignore[no-untyped-def]
    rng = random.Random(seed)
    value, apart = rng.choice(VALUES), rng.choice(BREAKS)
    lines = [value] + [rng.choice(ANOTHER) for _ in range(rng.randrange(1, 4))]
    rng.shuffle(lines)
    assert not bits(linked, apart.join(lines), "other-name"), lines


def test_the_case_number_and_a_request_say_more_than_a_name(linked) -> None:  # type: ignore[no-untyped-def]
    for text in (f"70010001 노을찬 {MOBILE}", f"정보공개 청구인 노을찬 {MOBILE}"):
        assert not bits(linked, text, "other-name"), text
