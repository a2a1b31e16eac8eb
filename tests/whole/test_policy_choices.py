"""Every choice the default policy offers an agency leaves its own tests green: who changes a setting must not be told that rules broke."""

from __future__ import annotations

from pathlib import Path

import pytest

from dlp import policy

DEFAULT = (Path(__file__).parents[2] / "config" / "policy.yaml").read_text("utf-8")
CHOICES = (
    ("cooperation: block", "cooperation: mask"),
    ("other_department_notice: allow", "other_department_notice: alert"),
    ("unlinked_ids_inside: mask", "unlinked_ids_inside: hold"),
    ("mass_subjects: 5", "mass_subjects: 2"),
    ("mass_subjects: 5", "mass_subjects: 50"),
    ("closed_grace_days: 90", "closed_grace_days: 0"),
    ("closed_grace_days: 90", "closed_grace_days: 365"),
)


@pytest.mark.parametrize(("shipped", "chosen"), CHOICES)
def test_a_choice_breaks_no_test(shipped: str, chosen: str) -> None:
    text = DEFAULT.replace(f"\n  {shipped} ", f"\n  {chosen} ", 1)
    assert text != DEFAULT
    failed = [(r.subject, r.name) for r in policy.run_tests(policy.parse(text, "")) if not r.passed]
    assert failed == []
