"""Every way a policy can be wrong is one ConfigError that names the file, the line, the rule and the key."""

from __future__ import annotations

import pytest

from dlp.policy import parse, problems
from dlp.ports import ConfigError

BASE = """\
version: "2026-11-22"
settings:
  mass_subjects: 5
lists:
  offices: [cpo, audit]
macros:
  far: r.outside
rules:
  - id: first
    why: 사유
    scope: recipient
    when: far && !(r.role in list.offices)
    then: hold
    message: 안내
    tests:
      - {name: a, given: {r.outside: true}, expect: hit}
      - {name: b, given: {r.outside: false}, expect: miss}
scenarios:
  - name: s
    given: {r.outside: true}
    expect: {action: hold, rules: [first]}
"""
EXCEPTIONS = """\
exceptions:
  - id: e1
    rule: first
    owner: 팀장
    approved_by: 보호책임자
    ground: 18-2-2
    reason: 사유
    expires: 2026-12-31
    when: r.role == "pr"
"""


def test_the_base_is_good() -> None:
    assert problems(BASE, EXCEPTIONS) == ()


@pytest.mark.parametrize(
    ("old", "new", "where", "hint"),
    [
        ('version: "2026-11-22"\n', "", "line 1, version", "is missing"),
        ('"2026-11-22"', "tomorrow", "line 1, version", "must be written as"),
        ("settings:\n", "seting:\n", "line 2, seting", "unknown key; is 'settings' meant?"),
        ("mass_subjects: 5", "mass_subject: 5", "line 3, settings.mass_subject", "is 'mass_subjects' meant?"),
        ("mass_subjects: 5", "mass_subjects: many", "line 3, settings.mass_subjects", "must be a whole number"),
        ("mass_subjects: 5", "mass_subjects: true", "line 3, settings.mass_subjects", "must be a whole number"),
        ("mass_subjects: 5", "mass_subjects: 1", "line 3, settings.mass_subjects", "greater than or equal to 2"),
        ("mass_subjects: 5", "cooperation: maybe", "line 3, settings.cooperation", "must be one of 'block' or 'mask'"),
        ("[cpo, audit]", "cpo", "line 5, lists.offices", "must be a list"),
        ("far: r.outside", "far: r.outsid", "line 7, macros.far", "undeclared reference to 'r.outsid' (not a fact, list or macro)"),
        ("far: r.outside", "far: far || r.outside", "line 7, macros.far", "leads back to itself (far → far)"),
        ("far: r.outside", "far: near\n  near: far", "line 7, macros.far", "leads back to itself (far → near → far)"),
        ("far: r.outside", "far: r.outside) || (true", "line 7, macros.far", "Syntax error"),
        ("far: r.outside", "exists: r.outside\n  far: r.outside", "line 7, macros.exists", "belongs to the language"),
        ("far: r.outside", "Far: r.outside", "line 7, macros.Far", "must be written as"),
        ("  - id: first\n    why", "  - why", "line 9, rules[0], id", "is missing"),
        ("id: first", "id: First_Rule", "line 9, rule First_Rule, id", "must be written as"),
        ("id: first", "id: policy-error", "line 9, rule policy-error, id", "is kept for rules that cannot be evaluated"),
        ("    why: 사유\n", "", "line 9, rule first, why", "is missing"),
        ("scope: recipient", "scope: sender", "line 11, rule first, scope", "must be one of 'message', 'recipient' or 'pair'"),
        ("when: far", "whne: far", "line 12, rule first, whne", "unknown key; is 'when' meant?"),
        ("when: far", "when: far & far", "line 12, rule first, when", "Syntax error"),
        ("when: far", "when: r.role", "line 12, rule first, when", "no matching overload"),
        ("when: far && !(r.role in list.offices)", "when: r.role", "line 12, rule first, when", "must be true or false, is string"),
        ("when: far && !(r.role in list.offices)", "when: dyn(true)", "line 12, rule first, when", "must be true or false, is dyn"),
        ("list.offices", "list.office", "line 12, rule first, when", "there is no list 'office'"),
        ("when: far", "when: s.identified", "line 12, rule first, when", "the fact s.identified is not known in this rule's scope"),
        ("when: far", "when: r.relation == 'group'", "line 12, rule first, when", "the fact r.relation is not known in this rule's scope"),
        ("when: far", "when: set.nothing == 1", "line 12, rule first, when", "undeclared reference to 'set.nothing'"),
        ("then: hold", "then: stop", "line 13, rule first, then", "must be one of 'allow', 'alert', 'mask', 'hold' or 'block'"),
        ("then: hold", "then: hold\n    mode: on", "line 14, rule first, mode", "must be one of 'off', 'shadow' or 'enforce'"),
        ("then: hold", "then: hold\n    notify: 1", "line 14, rule first, notify", "must be true or false"),
        ("message: 안내", "message:", "line 14, rule first, message", "must be text"),
        ("r.outside: true}, expect: hit", "r.outsid: true}, expect: hit", "line 16, rule first, tests[0].given.r.outsid", "is 'r.outside' meant?"),
        ("{r.outside: true}, expect: hit", "{s.topic: true}, expect: hit", "line 16, rule first, tests[0].given.s.topic", "not known in scope"),
        ("{r.outside: true}, expect: hit", "{r.outside: 1}, expect: hit", "line 16, rule first, tests[0].given.r.outside", "of type bool"),
        ("{r.outside: true}, expect: hit", "{r.kind: alien}, expect: hit", "line 16, rule first, tests[0].given.r.kind", "can never be 'alien'"),
        ("{r.outside: true}, expect: hit", "{m.gaps: [x, image]}, expect: hit", "line 16, rule first, tests[0].given.m.gaps", "never be 'x'"),
        ("expect: miss", "expect: hit", "line 9, rule first", "no test expects a miss"),
        ("expect: miss", "expect: maybe", "line 17, rule first, tests[1].expect", "must be one of 'hit' or 'miss'"),
        ("      - {name: b, given: {r.outside: false}, expect: miss}\n", "", "line 15, rule first, tests", "at least 2 items"),
        ("rules: [first]", "rules: [other]", "line 21, scenarios[0].expect.rules", "there is no rule 'other'"),
        ("{r.outside: true}\n", "{r.outside: true, x: 1}\n", "line 20, scenarios[0].given.x", "no such fact"),
        ("    expect: {action", "    more: [{m.pressure: true}]\n    expect: {action", "line 21, scenarios[0].more[0].m.pressure", "whole message"),
    ],
)  # fmt: skip
def test_policy_file(old: str, new: str, where: str, hint: str) -> None:
    assert old in BASE
    found = problems(BASE.replace(old, new, 1), policy_file="site/policy.yaml")
    assert {error.file for error in found} == {"site/policy.yaml"}
    assert where in [error.where for error in found]
    assert any(hint in error.hint for error in found if error.where == where), [error.hint for error in found]
    with pytest.raises(ConfigError) as caught:
        parse(BASE.replace(old, new, 1))
    assert caught.value.where == found[0].where


@pytest.mark.parametrize(
    ("old", "new", "where", "hint"),
    [
        ("    owner: 팀장\n", "", "line 2, exception e1, owner", "is missing"),
        ("    expires: 2026-12-31\n", "", "line 2, exception e1, expires", "is missing"),
        ("    reason: 사유\n", "", "line 2, exception e1, reason", "is missing"),
        ("2026-12-31", "2026-02-30", "line 8, exception e1, expires", "a date written YYYY-MM-DD"),
        ("2026-12-31", "20261231", "line 8, exception e1, expires", "a date written YYYY-MM-DD"),
        ("18-2-2", "18-2-4", "line 6, exception e1, ground", "must be one of '18-2-1'"),
        ("18-2-2", "own-law", "line 2, exception e1", "article: needed"),
        ("approved_by: 보호책임자", "approved_by: 팀장", "line 2, exception e1", "another person than the owner"),
        ("rule: first", "rule: frist", "line 3, exception e1, rule", "there is no rule 'frist'"),
        ("when: r.role", "when: s.status", "line 9, exception e1, when", "the fact s.status is not known in this rule's scope"),
        ("    owner", "    for: all\n    owner", "line 4, exception e1, for", "unknown key"),
        ("exceptions:\n", "exeptions:\n", "line 1, exeptions", "is 'exceptions' meant?"),
    ],
)
def test_exceptions_file(old: str, new: str, where: str, hint: str) -> None:
    assert old in EXCEPTIONS
    (error, *_) = problems(BASE, EXCEPTIONS.replace(old, new, 1), exceptions_file="site/exceptions.yaml")
    assert (error.file, error.where) == ("site/exceptions.yaml", where)
    assert hint in error.hint


def test_a_rule_can_refuse_exceptions() -> None:
    (error,) = problems(BASE.replace("then: hold", "then: hold\n    exceptionable: false"), EXCEPTIONS)
    assert (error.where, error.hint) == ("line 3, exception e1, rule", "rule 'first' takes no exceptions")


def test_one_place_is_told_once() -> None:
    (error,) = problems(BASE.replace("{r.outside: true}, expect: hit", "{r.outside: [[x]]}, expect: hit"))
    assert error.where == "line 16, rule first, tests[0].given.r.outside"


@pytest.mark.parametrize("text", ["5", "- a", "text", "rules: 5", "rules: [5]", "rules: {a: b}", "version: 2026-11-22\nrules: []"])
def test_other_shapes(text: str) -> None:
    assert all(error.where.startswith("line ") for error in problems(text))
    assert problems(text)


def test_double_ids() -> None:
    rules = BASE[BASE.index("  - id: first") : BASE.index("scenarios:")]
    (error,) = problems(BASE.replace("scenarios:", rules + "scenarios:"))
    assert (error.where, error.hint) == ("line 18, rule first, id", "this id is taken by another entry")
    (error,) = problems(BASE, EXCEPTIONS + EXCEPTIONS.removeprefix("exceptions:\n"))
    assert error.where == "line 10, exception e1, id"


def test_all_problems_are_told_at_once_in_the_order_of_the_file() -> None:
    text = BASE.replace("mass_subjects: 5", "mass_subjects: 0").replace("then: hold", "then: stop").replace("why: 사유", "why: ''")
    assert [error.where.split(",")[0] for error in problems(text)] == ["line 3", "line 10", "line 13"]


def test_broken_yaml_in_either_file() -> None:
    assert problems("a: [", "")[0].file == "policy.yaml"
    assert problems(BASE, "a: [")[0].file == "exceptions.yaml"
    assert problems("- a", "")[0].where == "line 1"


def test_macros_cannot_grow_without_end() -> None:
    doubling = "\n".join(f"  grow{i:02}: grow{i - 1:02} && grow{i - 1:02}" for i in range(1, 14))
    text = BASE.replace("  far: r.outside", f"  grow00: r.outside\n{doubling}\n  far: r.outside")
    found = problems(text)
    assert found
    assert all("longer than" in error.hint for error in found)
