"""Named exceptions: what they cover, until when, and that every use stays visible."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from dlp.model import Action, Evidence
from dlp.policy import POLICY_ERROR, lint

LAST = date(2026, 12, 31)


def exception(name: str = "press", **changes: Any) -> dict[str, Any]:
    return {
        "id": name,
        "rule": "outside",
        "owner": "홍보팀장",
        "approved_by": "보호책임자",
        "ground": "18-2-2",
        "reason": "사유",
        "expires": LAST.isoformat(),
        "when": 'sender.role == "pr" && r.field == "to"',
    } | changes


PR = {"sender.role": "pr"}


@pytest.mark.parametrize(
    ("day", "action"), [(LAST - timedelta(30), Action.ALLOW), (LAST, Action.ALLOW), (LAST + timedelta(1), Action.HOLD)]
)
def test_it_ends_with_its_last_day(policy: Any, rule: Any, evidence: Any, day: date, action: Action) -> None:
    checked = policy(rule(), exceptions=[exception()])
    decision = checked.decide(evidence({"r.outside": True, "r.field": "to"}, m=PR), today=day)
    assert decision.action is action
    (reason,) = decision.reasons
    assert (reason.enforced, reason.exception) == ((False, "press") if action is Action.ALLOW else (True, ""))
    assert decision.notify is (action is Action.HOLD)


def test_it_covers_only_the_facts_it_names(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(rule(), exceptions=[exception()])
    covered, open_ = {"r.outside": True, "r.field": "to"}, {"r.outside": True, "r.field": "cc"}
    assert checked.decide(evidence(covered, m=PR), today=today).action is Action.ALLOW
    assert checked.decide(evidence(covered), today=today).action is Action.HOLD
    for order in ((covered, open_), (open_, covered)):  # alike to the rule, not to the exception
        decision = checked.decide(evidence(*order, m=PR), today=today)
        assert [(reason.rule, reason.enforced, reason.exception) for reason in decision.reasons] == [("outside", True, "")]


def test_it_covers_its_own_rule_only(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(rule(), rule("other", then="block"), exceptions=[exception()])
    decision = checked.decide(evidence({"r.outside": True, "r.field": "to"}, m=PR), today=today)
    assert decision.action is Action.BLOCK
    assert [(reason.rule, reason.exception) for reason in decision.reasons] == [("other", ""), ("outside", "press")]


def test_one_that_cannot_be_evaluated_covers_nothing(policy: Any, rule: Any, today: date) -> None:
    checked = policy(rule(then="alert"), exceptions=[exception(when='r.role == "pr"')])
    decision = checked.decide(Evidence({}, ({"r.outside": True},), ()), today=today)
    assert decision.action is Action.HOLD
    assert [reason.rule for reason in decision.reasons] == [POLICY_ERROR, "outside"]
    assert all(reason.enforced for reason in decision.reasons)
    assert "press" in decision.reasons[0].why


def test_a_shadow_rule_needs_none(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(rule(mode="shadow"), exceptions=[exception()])
    (reason,) = checked.decide(evidence({"r.outside": True, "r.field": "to"}, m=PR), today=today).reasons
    assert (reason.enforced, reason.exception) == (False, "")
    assert "idle-exception" in [problem.code for problem in lint(checked, today=today)]


def test_it_may_use_macros_and_lists(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(
        rule(), lists={"ways": ["to", "cc"]}, macros={"seen": "r.field in list.ways"}, exceptions=[exception(when="seen")]
    )
    assert checked.decide(evidence({"r.outside": True, "r.field": "cc"}), today=today).action is Action.ALLOW
    assert lint(checked, today=today) == ()


def test_it_changes_the_hash(policy: Any, rule: Any) -> None:
    assert (
        len(
            {
                policy(rule()).hash,
                policy(rule(), exceptions=[exception()]).hash,
                policy(rule(), exceptions=[exception(reason="다른")]).hash,
            }
        )
        == 3
    )


@pytest.mark.parametrize(
    ("days", "code"),
    [(-1, "expired"), (0, "expires-soon"), (14, "expires-soon"), (15, None), (366, None), (367, "long-lived")],
)
def test_lint_tells_of_the_end(policy: Any, rule: Any, today: date, days: int, code: str | None) -> None:
    checked = policy(rule(), exceptions=[exception(expires=(today + timedelta(days)).isoformat())])
    assert [problem.code for problem in lint(checked, today=today)] == ([code] if code else [])


def test_lint_tells_of_one_without_bounds(policy: Any, rule: Any, today: date) -> None:
    checked = policy(rule(), exceptions=[exception(when="true")])
    (problem,) = lint(checked, today=today)
    assert (problem.code, problem.subject, problem.file) == ("unscoped", "exception press", "exceptions.yaml")
