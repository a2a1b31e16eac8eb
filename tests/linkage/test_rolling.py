"""Joining pieces of a number by their hashes alone."""

from __future__ import annotations

from itertools import pairwise, permutations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dlp.linkage.rolling import LONG_PIECE, PRIME, TRIES, Pieces, completions, fragments, join, rolling

KEY = 0x1F3D5B79ACE02468
digits = st.text("0123456789", min_size=1, max_size=11)


@given(digits, digits)
def test_the_hash_of_the_whole_is_joined_from_the_parts(left: str, right: str) -> None:
    whole = join((rolling(left, KEY), len(left)), (rolling(right, KEY), len(right)), KEY)
    assert whole == (rolling(left + right, KEY), len(left + right))


@given(digits, digits, digits)
def test_joining_may_begin_anywhere(a: str, b: str, c: str) -> None:
    one, two, three = ((rolling(x, KEY), len(x)) for x in (a, b, c))
    assert join(join(one, two, KEY), three, KEY) == join(one, join(two, three, KEY), KEY)


def test_leading_zeros_count() -> None:
    assert len({rolling(d, KEY) for d in ("0", "00", "000", "1", "01")}) == 5
    assert all(0 < rolling(d, KEY) < PRIME for d in ("0", "010", "9" * 11))


def said(*texts: str, near: bool = True) -> tuple[Pieces, ...]:
    return tuple(Pieces(fragments(text, KEY), near) for text in texts)


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_number_in_three_messages_is_completed_by_the_last_in_any_order(order: tuple[int, ...]) -> None:
    texts = [("앞자리 010", "그다음 0455 이고", "끝은 6789")[i] for i in order]
    whole = (rolling("01004556789", KEY), 11)
    assert whole in completions(said(*texts[:2]), fragments(texts[2], KEY), KEY)
    assert whole in completions(said(*texts[:2], near=False), fragments(texts[2], KEY), KEY), "by several senders"
    assert whole not in completions(said(texts[0], near=False), fragments(texts[2], KEY), KEY), "a piece is missing"


@given(
    st.text("0123456789", min_size=8, max_size=8).map(lambda rest: "010" + rest),
    st.lists(st.integers(2, 9), min_size=1, max_size=3, unique=True),
    st.integers(0, 12),
)
def test_cut_anywhere_with_chatter_between(number: str, cuts: list[int], chatter: int) -> None:
    ends = [0, *sorted(cuts), len(number)]
    parts = [number[a:b] for a, b in pairwise(ends) if b - a >= 2]
    assume("".join(parts) == number and len(parts) > 1 and all(len(part) <= 8 for part in parts))
    assume(parts[0] in ("010", "0100", "0101") or len(parts[0]) >= LONG_PIECE)
    assume(parts[0] != "0100" and parts[0] != "0101")
    earlier = [parts[0], *("그건 12 일까요" for _ in range(chatter)), *parts[1:-1]]
    assert (rolling(number, KEY), 11) in completions(said(*earlier), fragments(parts[-1], KEY), KEY)


def test_eight_digits_of_one_talk_are_a_mobile_number() -> None:
    whole = (rolling("01004556789", KEY), 11)
    assert whole in completions(said("가운데는 0455"), fragments("끝은 6789", KEY), KEY)
    assert whole not in completions(said("가운데는 0455", near=False), fragments("끝은 6789", KEY), KEY), "of strangers: anything"


def test_a_resident_number_in_two_messages() -> None:
    assert (rolling("0203041234567", KEY), 13) in completions(said("앞은 020304"), fragments("뒤는 1234567", KEY), KEY)


def test_the_search_is_bounded() -> None:
    pieces = tuple(Pieces(tuple((i * 7 + j, 2) for j in range(4))) for i in range(40))
    assert (
        len(completions((*pieces, *said("010")), fragments("010 11 12 13", KEY), KEY)) <= 2 * TRIES
    )  # the nearest by themselves, then all


def test_readings_are_pieces_too() -> None:
    assert fragments("공일공", KEY) == fragments("010", KEY)


def test_amounts_dates_whole_numbers_and_tables_are_no_pieces() -> None:
    for text in (
        "예산 3,900,000원",
        "26일 15시",
        "1쪽 22건",
        "12 34 56 78 90 11",
        "2026-11-20 09:30 회의",
        "문의 031-0455-6789",
        "> 010 뒤는",
    ):
        assert fragments(text, KEY) == (), text
    assert fragments("회의 14:00, 문의 02-0455-6789\n뒷자리는 7788", KEY) == fragments("7788", KEY)


def test_a_long_day_of_digits_hides_no_number_told_in_a_few_lines() -> None:
    crowd = [Pieces(tuple((i * 31 + j, 2 + j % 3) for j in range(4))) for i in range(40)]
    whole = (rolling("01004127781", KEY), 11)
    assert whole in completions([*crowd, *said("010", "0412")], fragments("7781", KEY), KEY)
    assert whole in completions([*crowd, *said("7781", "0412")], fragments("010", KEY), KEY)
