"""Sentences of rules in the style of a letter, and the days on which offices are closed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dlp.dates import closed, official, official_time
from dlp.ledgers.subjects import due
from dlp.particles import polite

POLICY = Path(__file__).parents[2] / "config" / "policy.yaml"


@pytest.mark.parametrize(
    ("plain", "letter"),
    [
        ("정보가 간다.", "정보가 갑니다."), ("연락을 받는다.", "연락을 받습니다."), ("보냈다.", "보냈습니다."), ("근거가 없다.", "근거가 없습니다."),
        ("필요하다.", "필요합니다."), ("그럴 수 있다.", "그럴 수 있습니다."), ("사실이 아니다.", "사실이 아닙니다."), ("만든다(보류).", "만듭니다(보류)."),
        ("보내지 않는다. 다시 본다.", "보내지 않습니다. 다시 봅니다."), ("갑니다. 않습니다.", "갑니다. 않습니다."), ("다른 말", "다른 말"),
    ],
)  # fmt: skip
def test_each_ending(plain: str, letter: str) -> None:
    assert polite(plain) == letter
    assert polite(letter) == letter


def test_every_shipped_rule_is_told_in_that_style() -> None:
    rules = yaml.safe_load(POLICY.read_text("utf-8"))["rules"]
    for rule in rules:
        for sentence in polite(rule["why"]).rstrip(".").split(". "):
            assert sentence.endswith(("니다", ")")), sentence


@given(st.dates(date(2025, 1, 1), date(2035, 12, 31)), st.integers(1, 40))
def test_no_term_ends_on_a_closed_day_or_before_its_days(first: date, days: int) -> None:
    last = due(first, days)
    assert not closed(last)
    assert all(closed(first + timedelta(days=number)) for number in range(days, (last - first).days))
    assert official(last) == f"{last.year}. {last.month}. {last.day}."


def test_a_moment_is_korean_time() -> None:
    from datetime import UTC, datetime

    assert official_time(datetime(2026, 11, 8, 15, 5, tzinfo=UTC)) == "2026. 11. 9. 00:05"
    with pytest.raises(ValueError, match="offset"):
        official_time(datetime(2026, 11, 8))
