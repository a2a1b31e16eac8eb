"""Warnings about a policy that loads, the JSON Schema, and the runner of a policy's own tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dlp.app import detection
from dlp.policy import exceptions_schema, json_schema, lint, parse, run_tests
from dlp.policy.facts import Findable
from dlp.ports import ConfigError
from dlp.settings import Settings

HIT = {"name": "a", "given": {"r.outside": True}, "expect": "hit"}
MISS = {"name": "b", "given": {}, "expect": "miss"}


@pytest.mark.parametrize(
    ("changes", "codes"),
    [
        ({}, []),
        ({"mode": "off"}, ["off"]),
        ({"message": ""}, ["no-message"]),
        ({"message": "", "then": "alert"}, []),
        ({"then": "allow", "notify": True}, []),
        ({"when": "true"}, ["constant"]),
        ({"when": "r.outside && !r.outside"}, ["unreachable"]),
        ({"when": 'r.outside || r.kind == "" || "image" in m.gaps'}, []),
        ({"message": "010-0123 으로 연락"}, ["number-in-text"]),
    ],
)
def test_a_rule(policy: Any, rule: Any, today: date, changes: dict[str, Any], codes: list[str]) -> None:
    found = lint(policy(rule(**changes)), today=today)
    assert [problem.code for problem in found] == codes
    assert {problem.subject for problem in found} <= {"rule outside"}


def test_twins_and_unused_names(policy: Any, rule: Any, today: date) -> None:
    checked = policy(
        rule("one"), rule("two", then="alert"), rule("three", when="far", then="block"),
        macros={"far": "near", "near": "r.outside", "idle": "r.office"}, lists={"idle": ["a"], "used": ["staff"]},
    )  # fmt: skip
    assert sorted((problem.code, problem.subject) for problem in lint(checked, today=today)) == [
        ("twin", "rule one"), ("twin", "rule two"), ("unused-list", "list idle"), ("unused-list", "list used"), ("unused-macro", "macro idle"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("when", "off", "codes"),
    [
        ('"US_SSN" in m.entities', "US_SSN", ["switched-off"]),
        ("m.pressure", "PRESSURE", ["switched-off"]),
        ("m.staff_mobile || r.outside", "PHONE_NUMBER", ["switched-off"]),
        ("m.staff_mobile || r.outside", "PRESSURE", []),
        ("r.outside", "PRESSURE", []),
    ],
)
def test_what_nobody_looks_for_is_told(policy: Any, rule: Any, today: date, when: str, off: str, codes: list[str]) -> None:
    """Named, or asked for through a fact that rests on it."""
    given = {"m.entities": ["US_SSN"], "m.pressure": True, "r.outside": True}
    checked = policy(rule(when=when, tests=[{"name": "a", "given": given, "expect": "hit"}, MISS]))
    unseen = replace(checked, findable=Findable(frozenset({off}), frozenset(), frozenset({off})))
    assert [problem.code for problem in lint(unseen, today=today) if problem.code == "switched-off"] == codes


@pytest.mark.parametrize("detector", ["pressure", "phone_number", "kr_rrn", "foreign"])
def test_what_a_switched_off_detector_finds_is_off(detector: str) -> None:
    every = detection.load(Settings()).findable
    off = detection.load(Settings.model_validate({"detectors": {"disabled": {detector: "trial"}}})).findable
    assert off.off
    assert (off.entities, every.off) == (every.entities, frozenset())


def test_a_warning_says_where(policy: Any, rule: Any, today: date) -> None:
    (problem,) = lint(policy(rule(mode="off")), today=today)
    assert str(problem) == "policy.yaml: line 1, rule outside: is off and never evaluated"


def test_results_name_what_failed(policy: Any, rule: Any) -> None:
    broken = {"name": "c", "given": {"m.gaps": []}, "expect": "miss"}
    checked = policy(
        rule(tests=[HIT, MISS, {**HIT, "expect": "miss"}]),
        rule("deep", when='m.gaps[0] == "image" || r.outside', tests=[HIT, MISS, broken]),
        rule("idle", mode="off"),
        scenarios=[
            {
                "name": "good",
                "given": {"r.outside": True},
                "expect": {"action": "hold", "rules": ["outside", "deep"], "notify": True},
            },
            {
                "name": "bad",
                "given": {"r.outside": True},
                "expect": {"action": "block", "rules": ["outside", "idle"], "notify": False},
            },
        ],
    )
    failed = [(result.kind, result.subject, result.name, result.problem) for result in run_tests(checked) if not result.passed]
    assert failed == [
        ("rule", "deep", "b", "expected miss, was could not be evaluated"),
        ("rule", "deep", "c", "expected miss, was could not be evaluated"),
        ("rule", "outside", "a", "expected miss, was hit"),
        ("scenario", "", "bad",
         "expected block, was hold; missing rules: idle; unexpected rules: deep; expected notify false, was true"),
    ]  # fmt: skip
    assert len(run_tests(checked)) == 10


def test_scenarios_have_their_own_settings_and_no_exceptions(policy: Any, rule: Any) -> None:
    many = [{"name": "a", "given": {"r.subjects": 5}, "expect": "hit"}, {"name": "b", "given": {"r.subjects": 4}, "expect": "miss"}]
    checked = policy(
        rule("many", when="r.subjects >= set.mass_subjects", tests=many),
        exceptions=[
            {
                "id": "e", "rule": "many", "owner": "a", "approved_by": "b", "ground": "18-2-2", "reason": "c",
                "expires": "2026-12-01", "when": "r.subjects > 0",
            }
        ],
        scenarios=[
            {"name": "usual", "given": {"r.subjects": 3}, "expect": {"action": "allow"}},
            {"name": "strict", "given": {"r.subjects": 3, "set.mass_subjects": 2}, "expect": {"action": "hold"}},
            {"name": "second", "given": {"r.subjects": 3}, "more": [{"r.subjects": 9}], "expect": {"action": "hold"}},
        ],
    )  # fmt: skip
    assert [result.problem for result in run_tests(checked)] == [""] * 5


def test_schema_for_editors() -> None:
    schema = json_schema()
    assert schema["$schema"].endswith("2020-12/schema")
    assert schema["additionalProperties"] is False
    assert set(schema["required"]) == {"version", "rules"}
    rule = schema["$defs"]["RuleForm"]
    assert set(rule["required"]) == {"id", "why", "scope", "when", "then", "tests"}
    assert rule["properties"]["then"]["enum"] == ["allow", "alert", "mask", "hold", "block"]
    assert set(exceptions_schema()["$defs"]["ExceptionForm"]["required"]) >= {
        "owner",
        "approved_by",
        "ground",
        "reason",
        "expires",
        "when",
    }


def test_a_policy_that_came_with_an_earlier_version_opens_and_its_words_are_named(today: date) -> None:
    """Its list of resident numbers had a word that the fact never holds: a site must not be shut by an upgrade, and hears of it."""
    text = (Path(__file__).parents[2] / "config" / "policy.yaml").read_text("utf-8")
    assert text.count("resident_number: [rrn]") == 1
    findable = detection.load(Settings()).findable
    found = lint(parse(text.replace("resident_number: [rrn]", "resident_number: [KR_RRN, rrn]"), findable=findable), today=today)
    assert {problem.code for problem in found} == {"retired-word"}
    assert all("KR_RRN" in problem.text for problem in found)
    with pytest.raises(ConfigError, match="can never be 'KR_FRN'"):
        parse(text.replace("resident_number: [rrn]", "resident_number: [KR_FRN, rrn]"), findable=findable)
