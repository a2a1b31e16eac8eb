"""What holds for every policy: more rules are never weaker, order means nothing, every rule is the sum of its hits."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dlp.model import Action, Evidence, Facts
from dlp.policy import Policy, parse
from dlp.policy.facts import neutral, scope_of

TODAY = date(2026, 11, 22)
CONDITIONS = {
    "message": ["m.pressure", 'm.gaps.exists(g, g == "image")', "m.subjects > 2"],
    "recipient": ["r.outside", "r.outside && m.pressure", 'r.kind in ["partner", "external"]', "r.subjects >= set.mass_subjects"],
    "pair": ["s.identified && !r.self", 's.fields.exists(f, f == "name")', "s.partial || r.outside", "b.given && !b.valid"],
}
WORDS = [action.word for action in Action]

rule_parts = st.sampled_from([(scope, when) for scope, whens in CONDITIONS.items() for when in whens]).flatmap(
    lambda pair: st.tuples(
        st.just(pair[0]), st.just(pair[1]), st.sampled_from(WORDS), st.sampled_from(["enforce", "enforce", "shadow"])
    )
)
rule_lists = st.lists(rule_parts, min_size=1, max_size=6)
flags = st.booleans()
messages = st.fixed_dictionaries(
    {"m.pressure": flags, "m.gaps": st.sampled_from([[], ["image"], ["limit"]]), "m.subjects": st.integers(0, 6)}
)
elements = st.fixed_dictionaries(
    {
        "r.outside": flags, "r.kind": st.sampled_from(["staff", "partner"]), "r.subjects": st.integers(0, 6), "r.self": flags,
        "s.identified": flags, "s.partial": flags, "s.fields": st.sampled_from([[], ["name"], ["case_no"]]), "b.given": flags, "b.valid": flags,
    }
)  # fmt: skip
given_evidence = st.builds(lambda m, es: _evidence(m, es), messages, st.lists(elements, max_size=4))


def _evidence(message: Facts, changes: list[Facts]) -> Evidence:
    pairs = [{n: change.get(n, v) for n, v in neutral("pair").items() if scope_of(n) != "message"} for change in changes]
    recipients = [{n: v for n, v in pair.items() if scope_of(n) == "recipient"} for pair in pairs]
    return Evidence({**neutral("message"), **message}, tuple(recipients), tuple(pairs))


def _text(parts: list[tuple[str, str, str, str]]) -> str:
    tests = [{"name": "a", "given": {}, "expect": "hit"}, {"name": "b", "given": {}, "expect": "miss"}]
    return json.dumps(
        {
            "version": "2026-11-22",
            "rules": [
                {"id": f"rule-{i}", "why": "사유", "scope": scope, "when": when, "then": then, "mode": mode, "tests": tests}
                for i, (scope, when, then, mode) in enumerate(parts)
            ],
        }
    )


def _policy(parts: list[tuple[str, str, str, str]]) -> Policy:
    return parse(_text(parts))


@settings(max_examples=60, deadline=None)
@given(rule_lists, rule_parts, given_evidence)
def test_one_more_rule_never_lowers_the_action(parts: Any, extra: Any, evidence: Evidence) -> None:
    before = _policy(parts).decide(evidence, today=TODAY)
    after = _policy([*parts, extra]).decide(evidence, today=TODAY)
    assert after.action >= before.action
    assert set(before.reasons) <= set(after.reasons)
    assert after.notify >= before.notify


@settings(max_examples=60, deadline=None)
@given(rule_lists, given_evidence, st.randoms(use_true_random=False))
def test_order_means_nothing(parts: Any, evidence: Evidence, random: Any) -> None:
    text = json.loads(_text(parts))
    random.shuffle(text["rules"])
    recipients, pairs = list(evidence.recipients), list(evidence.pairs)
    random.shuffle(recipients)
    random.shuffle(pairs)
    shuffled = parse(json.dumps(text)).decide(Evidence(evidence.message, tuple(recipients), tuple(pairs)), today=TODAY)
    assert shuffled == _policy(parts).decide(evidence, today=TODAY)


@settings(max_examples=60, deadline=None)
@given(rule_lists, given_evidence)
def test_a_decision_is_the_sum_of_its_rules(parts: Any, evidence: Evidence) -> None:
    """The gate and the merging of equal elements change nothing: each rule alone, element by element, says the same."""
    checked = _policy(parts)
    hit = set()
    for rule in checked.rules:
        elements = {"message": ({},), "recipient": evidence.recipients, "pair": evidence.pairs}[rule.scope]
        if any(rule.condition.of({**checked.setting_facts, **evidence.message, **element}) for element in elements):
            hit.add(rule.id)
    decision = checked.decide(evidence, today=TODAY)
    assert {reason.rule for reason in decision.reasons} == hit
    assert decision.action == max((r.then for r in checked.rules if r.id in hit and r.mode == "enforce"), default=Action.ALLOW)
