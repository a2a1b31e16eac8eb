"""Spans that are asked about again and again: every answer is that of a plain look at each of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dlp.linkage.spans import Spans, within

SPAN = st.tuples(st.integers(0, 60), st.integers(0, 12)).map(lambda one: (one[0], one[0] + one[1]))
ASKED = st.tuples(st.integers(0, 70), st.integers(1, 20)).map(lambda one: (one[0], one[0] + one[1]))


@given(spans=st.lists(SPAN, max_size=12), asked=ASKED)
def test_overlap_is_that_of_any(spans: list[tuple[int, int]], asked: tuple[int, int]) -> None:
    start, end = asked
    assert Spans(spans).overlap(start, end) is any(a < end and start < b for a, b in spans)


@given(spans=st.lists(SPAN, max_size=12), place=st.integers(0, 80))
def test_a_place_is_held_by_any(spans: list[tuple[int, int]], place: int) -> None:
    assert Spans(spans).hold(place) is any(a <= place < b for a, b in spans)


@given(cuts=st.lists(st.integers(0, 90), max_size=16, unique=True), asked=ASKED)
def test_those_that_touch(cuts: list[int], asked: tuple[int, int]) -> None:
    places = sorted(cuts)
    spans = list(zip(places[::2], places[1::2], strict=False))
    low, high = asked
    assert list(within(spans, low, high)) == [(a, b) for a, b in spans if b >= low and a <= high]
