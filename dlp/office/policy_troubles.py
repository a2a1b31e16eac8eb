"""What `policy test`, `policy lint` and `doctor` say of a policy, known before it is in force."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dlp.dates import KST

if TYPE_CHECKING:
    from dlp.policy import Policy
    from dlp.policy.linting import Problem


def warned(site: Path, checked: Policy) -> tuple[Problem, ...]:
    """Every warning about its rules."""
    from dlp import policy
    from dlp.app.replay import silent

    return (*policy.lint(checked, today=datetime.now(KST).date()), *silent(site, checked))


def failed(checked: Policy) -> list[str]:
    """The tests and scenarios of a policy that fail, by rule and name."""
    from dlp import policy

    return [f"{test.subject or 'scenario'}: {test.name}" for test in policy.run_tests(checked) if not test.passed]


def troubles(site: Path, before: Policy, after: Policy) -> dict[str, list[str]]:
    """What a change brings: `tests_failed` as `failed`, and in `warned` rule and text of what nobody was warned of before. Only what there is."""
    known = {(each.code, each.subject, each.text) for each in warned(site, before)}
    new = [f"{each.subject}: {each.text}" for each in warned(site, after) if (each.code, each.subject, each.text) not in known]
    return {name: lines for name, lines in (("tests_failed", failed(after)), ("warned", new)) if lines}
