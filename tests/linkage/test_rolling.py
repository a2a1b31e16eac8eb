"""Joining pieces of a number by their hashes alone."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dlp.linkage.rolling import PRIME, completions, fragments, join, rolling

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


def test_a_number_in_three_messages_is_completed_by_the_last() -> None:
    pieces = [fragments(text, KEY) for text in ("앞자리 010", "그다음 0455 이고", "끝은 6789")]
    earlier = (*pieces[0], *pieces[1])
    assert rolling("01004556789", KEY) in set(completions(earlier, pieces[2], KEY))
    assert rolling("01004556789", KEY) not in set(completions(pieces[0], pieces[2], KEY)), "the middle is missing"


def test_readings_are_pieces_too() -> None:
    assert fragments("공일공", KEY) == fragments("010", KEY)


def test_amounts_dates_and_tables_are_no_pieces() -> None:
    for text in ("예산 3,900,000원", "26일 15시", "1쪽 22건", "12 34 56 78 90 11"):
        assert fragments(text, KEY) == (), text
