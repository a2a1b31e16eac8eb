"""How a decision comes about: strongest action, scopes, shadow, reasons, errors of evaluation."""

from __future__ import annotations

import threading
from datetime import date
from typing import Any

import pytest

from dlp.model import Action, Decision, Evidence
from dlp.policy import POLICY_ERROR, parse
from dlp.ports import ConfigError


def rules_of(decision: Decision) -> list[str]:
    return [reason.rule for reason in decision.reasons]


def test_nothing_hit_is_allow_without_reasons(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(rule())
    decision = checked.decide(evidence({}), today=today)
    assert decision == Decision(Action.ALLOW, False, (), "2026-11-22", checked.hash)


def test_the_strongest_wins_and_comes_first(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(
        rule("aa", then="alert"), rule("bb", then="block"), rule("cc", then="hold"), rule("dd", then="block", when="r.office")
    )
    decision = checked.decide(evidence({"r.outside": True}), today=today)
    assert decision.action is Action.BLOCK
    assert rules_of(decision) == ["bb", "cc", "aa"]


def test_a_reason_carries_the_rule(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(rule(law=["PIPA 18(1)", "PIPA 29"], why="왜", message="무엇을"))
    (reason,) = checked.decide(evidence({"r.outside": True}), today=today).reasons
    assert (reason.rule, reason.action, reason.why, reason.law, reason.message) == (
        "outside", Action.HOLD, "왜", ("PIPA 18(1)", "PIPA 29"), "무엇을",
    )  # fmt: skip
    assert reason.enforced
    assert reason.exception == ""


@pytest.mark.parametrize(
    ("then", "notify", "expected"),
    [("allow", None, False), ("allow", True, True), ("alert", None, True), ("block", None, True), ("hold", False, False)],
)
def test_notify(policy: Any, rule: Any, evidence: Any, today: date, then: str, notify: bool | None, expected: bool) -> None:
    changes = {} if notify is None else {"notify": notify}
    decision = policy(rule(then=then, **changes)).decide(evidence({"r.outside": True}), today=today)
    assert (decision.action.word, decision.notify) == (then, expected)


def test_every_scope_is_asked(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    pair_tests = [{"name": "a", "given": {"s.topic": True}, "expect": "hit"}, {"name": "b", "given": {}, "expect": "miss"}]
    checked = policy(
        rule("all", scope="message", when="m.pressure"),
        rule("one", when="r.outside && m.pressure"),
        rule("two", scope="pair", when="s.topic && r.outside && m.pressure", tests=pair_tests),
    )
    given = evidence({"r.outside": True, "s.topic": True}, m={"m.pressure": True})
    assert rules_of(checked.decide(given, today=today)) == ["all", "one", "two"]
    assert rules_of(checked.decide(evidence({"r.outside": True}, m={"m.pressure": True}), today=today)) == ["all", "one"]
    assert rules_of(checked.decide(evidence(m={"m.pressure": True}), today=today)) == ["all"]


def test_one_reason_for_many_recipients(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    given = evidence(*({"r.outside": True, "r.subjects": n} for n in range(20)))
    assert rules_of(policy(rule(when="r.outside && r.subjects >= 0")).decide(given, today=today)) == ["outside"]


def test_equal_recipients_are_judged_once(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(rule())
    (stage,) = checked.stages
    given = evidence(*[{"r.outside": True}] * 500, {"r.outside": False}, {"r.outside": True, "r.role": "pr"})
    assert len(list(stage.distinct(given.message, given.recipients))) == 2  # the role is no rule's business
    assert checked.decide(given, today=today).action is Action.HOLD


def test_the_last_of_many_recipients_counts(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    given = evidence(*[{}] * 499, {"r.outside": True})
    assert policy(rule()).decide(given, today=today).action is Action.HOLD


def test_shadow_is_told_and_does_not_count(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(rule("loud", then="alert"), rule("quiet", then="block", mode="shadow"))
    decision = checked.decide(evidence({"r.outside": True}), today=today)
    assert decision.action is Action.ALERT
    assert [(reason.rule, reason.enforced) for reason in decision.reasons] == [("loud", True), ("quiet", False)]
    only = policy(rule(then="block", mode="shadow")).decide(evidence({"r.outside": True}), today=today)
    assert (only.action, only.notify, rules_of(only)) == (Action.ALLOW, False, ["outside"])


def test_off_is_not_evaluated(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    decision = policy(rule(mode="off")).decide(evidence({"r.outside": True}), today=today)
    assert (decision.action, decision.reasons) == (Action.ALLOW, ())


def test_default_mode_is_for_rules_that_name_none(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(rule("new", then="block"), rule("old", then="alert", mode="enforce"), settings={"default_mode": "shadow"})
    assert checked.decide(evidence({"r.outside": True}), today=today).action is Action.ALERT


def test_settings_lists_and_macros(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(
        rule(when='many && "r.kind" != "kind" && !m.entities.exists(e, e in list.odd) // many list.kinds'),
        settings={"mass_subjects": 3},
        lists={"kinds": ["partner", "external"], "odd": ['a"b\\']},
        macros={"many": "far && r.subjects >= set.mass_subjects", "far": "r.kind in list.kinds || r.outside"},
    )
    for facts, action in (
        ({"r.kind": "partner", "r.subjects": 3}, Action.HOLD),
        ({"r.kind": "partner", "r.subjects": 2}, Action.ALLOW),
        ({"r.kind": "staff", "r.subjects": 9}, Action.ALLOW),  # `||` inside a macro stays inside
        ({"r.outside": True, "r.subjects": 3}, Action.HOLD),
    ):
        assert checked.decide(evidence(facts), today=today).action is action, facts


@pytest.mark.parametrize(
    ("recipient", "ids"),
    [
        ({}, ["broken"]),
        ({"r.outside": "yes"}, ["broken"]),
        ({"r.outside": None}, ["broken"]),
        ({"r.outside": True, "r.subjects": 10**30}, ["deep"]),
    ],
)
def test_what_cannot_be_evaluated_is_held(policy: Any, rule: Any, today: date, recipient: dict[str, Any], ids: list[str]) -> None:
    checked = policy(rule(ids[0], then="alert", when="r.outside" if ids == ["broken"] else "r.subjects > 3"))
    decision = checked.decide(Evidence({}, (recipient,), ()), today=today)
    assert (decision.action, decision.notify) == (Action.HOLD, True)
    (reason,) = decision.reasons
    assert reason.rule == POLICY_ERROR
    assert ids[0] in reason.why
    assert reason.message


def test_an_error_does_not_hide_other_rules(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    given = (
        {"name": "a", "given": {"m.gaps": ["image"]}, "expect": "hit"},
        {"name": "b", "given": {"m.gaps": ["limit"]}, "expect": "miss"},
    )
    checked = policy(rule("bad", when='m.gaps[0] == "image"', tests=list(given)), rule("good", then="block"))
    decision = checked.decide(evidence({"r.outside": True}), today=today)
    assert rules_of(decision) == ["good", POLICY_ERROR]
    assert decision.action is Action.BLOCK


def test_an_error_in_shadow_does_not_count(policy: Any, rule: Any, today: date) -> None:
    decision = policy(rule(mode="shadow")).decide(Evidence({}, ({},), ()), today=today)
    assert (decision.action, decision.notify) == (Action.ALLOW, False)
    assert [(reason.rule, reason.enforced) for reason in decision.reasons] == [(POLICY_ERROR, False)]


def test_a_policy_too_large_for_one_gate_still_decides(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    long = " || ".join(f'"{"x" * 50}{i}" in m.entities' for i in range(100))
    checked = policy(*(rule(f"rule-{i}", when=f"r.outside || {long}") for i in range(20)))
    decision = checked.decide(evidence({"r.outside": True}), today=today)
    assert [stage.gate for stage in checked.stages] == [None]
    assert len(decision.reasons) == 20
    assert checked.decide(evidence({}), today=today).action is Action.ALLOW


def test_hash_is_of_the_content(policy: Any, rule: Any) -> None:
    one, two = rule("one"), rule("two")
    base = policy(one, two)
    assert base.hash == policy(two, one).hash
    assert base.hash == policy(one, two, settings={"mass_subjects": 5}).hash
    assert len(base.hash) == 16
    int(base.hash, 16)
    assert policy(one, rule("two", title="")).hash == base.hash, "a text of before there were titles"
    others = [
        policy(one), policy(one, rule("two", why="다른")), policy(one, two, settings={"mass_subjects": 6}),
        policy(one, rule("two", title="제목")), policy(one, two, version="2026-11-23"), policy(one, two, macros={"abc": "r.office"}),
    ]  # fmt: skip
    assert len({base.hash, *(other.hash for other in others)}) == len(others) + 1


def test_a_policy_is_shared_between_threads(policy: Any, rule: Any, evidence: Any, today: date) -> None:
    checked = policy(rule(), rule("many", when="r.subjects > 2", then="block"))
    given = [evidence({"r.outside": True}), evidence({"r.subjects": 5}), evidence({})]
    wanted = [Action.HOLD, Action.BLOCK, Action.ALLOW]
    wrong: list[int] = []

    def work(turn: int) -> None:
        for i in range(200):
            n = (i + turn) % 3
            if checked.decide(given[n], today=today).action is not wanted[n]:
                wrong.append(n)

    threads = [threading.Thread(target=work, args=(turn,)) for turn in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_a_text_that_was_read_before_is_of_the_file_it_is_read_from(default_texts: tuple[str, str]) -> None:
    one, other = (parse(*default_texts, policy_file=name) for name in ("a.yaml", "b.yaml"))
    assert (one.policy_file, other.policy_file) == ("a.yaml", "b.yaml")
    assert (one.hash, one.rules) == (other.hash, other.rules)
    assert parse(default_texts[0] + "\n# spoken of", default_texts[1]).rules == one.rules
    for name in ("a.yaml", "b.yaml"):
        with pytest.raises(ConfigError, match=name):
            parse("rules: nothing", policy_file=name)


def test_a_policy_does_not_change(policy: Any, rule: Any) -> None:
    checked = policy(rule())
    with pytest.raises(AttributeError):
        checked.version = "x"
    with pytest.raises((AttributeError, ValueError, TypeError)):
        checked.settings.mass_subjects = 1
    with pytest.raises(TypeError):
        checked.setting_facts["set.mass_subjects"] = 1
