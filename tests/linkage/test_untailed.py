"""A word loses the endings that follow one another at its end, and how long that takes grows with the word alone."""

from __future__ import annotations

import re
import sys

from hypothesis import given, settings
from hypothesis import strategies as st

from dlp.linkage import halves
from dlp.linkage.few import untailed
from tests.drawn import drawn

TAIL = re.compile(
    r"(?:이?라(?:고|는|던데|네|며|면서)[가-힣]*|이래요?|래요?|이랍니다|랍니다|입니다|이에요|예요|인지|인데|인가|이었|씨|님|이가|이는|이랑|이한테|이도|선생|군|양|이|가|은|는|을|를|도|요)+\Z"
)
"""What is meant, in an expression that tries every way to part the endings: twice as many for two syllables more."""
PIECES = st.sampled_from(
    [
        "이",
        "가",
        "라",
        "고",
        "는",
        "던데",
        "네",
        "며",
        "면서",
        "래",
        "요",
        "랍니다",
        "입니다",
        "에요",
        "인",
        "지",
        "씨",
        "님",
        "한테",
        "랑",
        "도",
        "선",
        "생",
        "군",
        "함",
        "초",
        "롬",
        "x",
        "-",
    ]
)


@given(st.lists(PIECES, max_size=7).map("".join))
@settings(max_examples=drawn(600), deadline=None)
def test_as_the_expression_says(word: str) -> None:
    assert untailed(word) == TAIL.sub("", word)


def test_the_steps_grow_with_the_word() -> None:
    """Counted, not timed: lines that are run. `이가` is one ending and two."""

    def steps(word: str) -> int:
        count = 0

        def trace(*_: object) -> object:
            nonlocal count
            count += 1
            return trace

        sys.settrace(trace)  # type: ignore[arg-type]
        try:
            untailed(word)
        finally:
            sys.settrace(None)
        return count

    for piece, end in (("가", "김"), ("이가", "김"), ("이라고", "x"), ("이라고", ""), ("가", ""), ("김", "")):
        assert steps(piece * 1000 + end) < 11 * steps(piece * 100 + end) + 100


def test_a_row_of_endings_is_read_to_its_end() -> None:
    """Every way to part these would take longer than anybody waits."""
    assert halves._GIVEN.search("함초" + "이가" * 200 + "김") is None
    assert untailed("함초" + "이가" * 50_000) == "함초"
