"""Runs a policy's own tests: each rule's hits and misses, and the scenarios over the whole policy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from dlp.model import Decision
from dlp.policy.rules import Policy, Rule, RuleTest, Scenario

_NO_DAY: Final = date.min  # scenarios run without exceptions, so no day matters


@dataclass(frozen=True, slots=True)
class TestResult:
    """`subject` is the rule's id, or "" for a scenario; `problem` is empty where it passed."""

    kind: Literal["rule", "scenario"]
    subject: str
    name: str
    passed: bool
    problem: str
    line: int


def run_tests(policy: Policy) -> tuple[TestResult, ...]:
    """Every test of every rule (also of rules that are off), then every scenario. An evaluation that fails is never a pass."""
    rules = (_rule_test(rule, test) for rule in policy.rules for test in rule.tests)
    return (*rules, *(_scenario(policy, scenario) for scenario in policy.scenarios))


def _rule_test(rule: Rule, test: RuleTest) -> TestResult:
    answer = rule.condition.of(test.given)
    words = {True: "hit", False: "miss", None: "could not be evaluated"}
    problem = "" if answer is test.hit else f"expected {words[test.hit]}, was {words[answer]}"
    return TestResult("rule", rule.id, test.name, not problem, problem, test.line)


def _scenario(policy: Policy, scenario: Scenario) -> TestResult:
    decision = policy.without_exceptions(scenario.settings).decide(scenario.evidence, today=_NO_DAY)
    problem = "; ".join(_differences(scenario, decision))
    return TestResult("scenario", "", scenario.name, not problem, problem, scenario.line)


def _differences(scenario: Scenario, decision: Decision) -> list[str]:
    found = []
    if decision.action is not scenario.action:
        found.append(f"expected {scenario.action.word}, was {decision.action.word}")
    rules = frozenset(reason.rule for reason in decision.reasons if reason.enforced)
    if scenario.rules is not None and rules != scenario.rules:
        for title, names in (("missing", scenario.rules - rules), ("unexpected", rules - scenario.rules)):
            if names:
                found.append(f"{title} rules: {', '.join(sorted(names))}")
    if scenario.notify is not None and decision.notify != scenario.notify:
        found.append(f"expected notify {str(scenario.notify).lower()}, was {str(decision.notify).lower()}")
    return found
