"""Sums in a length are read in the length of the text, whatever stands between their signs."""

from __future__ import annotations

import re

import pytest

from dlp.views import css


@pytest.mark.parametrize("blank", ["\t", " ", "\r\n", "\u3000"], ids=["tab", "space", "line", "wide"])
@pytest.mark.parametrize(
    ("sum_", "pixels"), [("calc(1px{}+{}2px)", 3.0), ("min({}4px,{}2px{})", 2.0), ("calc({}x)", None)], ids=["calc", "min", "none"]
)
def test_a_row_of_blanks_ends(sum_: str, pixels: float | None, blank: str) -> None:
    """200,000 blanks would be gone through from each of them: hours in one search."""
    assert css.length(sum_.replace("{}", blank)) == pixels
    assert css.length(sum_.replace("{}", blank * 200_000)) == pixels


@pytest.mark.parametrize(
    "text", ["calc(1px + 2px)", " calc( 1px*3 )", "max(1px ,\n2px)", "clamp(1px,2em,3px)", "calc(.5px - -1px)", "abs(-2px)"]
)
def test_blanks_before_a_sign_say_nothing(text: str) -> None:
    spaced = re.compile(r"\s*" + css._MATH.pattern)
    assert [one.groups() for one in spaced.finditer(text)] == [one.groups() for one in css._MATH.finditer(text)]
