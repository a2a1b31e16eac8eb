"""Conditions as Python functions answer what CEL answers: for every shipped rule, on facts of any value, missing and of a wrong type."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp import policy
from dlp.policy import closures
from dlp.policy.expressions import Condition, Names, environments, expand
from dlp.policy.facts import BY_SCOPE, WORDS, neutral
from dlp.policy.form import SETTING_TYPES
from tests.drawn import drawn

SHIPPED = Path(__file__).resolve().parents[2] / "config"
_VALUES = {
    "bool": st.booleans(),
    "int": st.integers(-2, 60),
    "double": st.sampled_from((0.0, 0.5, 0.99)),
    "string": st.sampled_from(
        ("", "staff", "external", "interested", "uninvolved", "pressing", "emergency", "alert", "hold", "mask")
    ),
    "strings": st.lists(st.sampled_from(("form", "phrase", "list", "KR_RRN", "encrypted", "limit", "image", "name")), max_size=3),
}


@pytest.fixture(scope="module")
def conditions() -> list[Condition]:
    checked = policy.parse((SHIPPED / "policy.yaml").read_text("utf-8"), "")
    rules = [rule.condition for stage in checked.stages for rule in stage.rules]
    return rules + [stage.gate for stage in checked.stages if stage.gate is not None]


def test_every_shipped_rule_has_a_function(conditions: list[Condition]) -> None:
    assert len(conditions) > 45
    assert not [one.text for one in conditions if one._quick is None]


def _facts(draw: st.DataObject, scope: Any) -> dict[str, Any]:
    """All facts of a scope; some are another's word, some are left out, now and then one has the wrong type."""
    facts: dict[str, Any] = dict(neutral(scope))
    kinds = {**BY_SCOPE[scope], **SETTING_TYPES}
    for name, kind in kinds.items():
        words = WORDS.get(name, ())
        values = st.sampled_from(words) if words and kind == "string" else _VALUES[kind]
        if draw.draw(st.integers(0, 3)) == 0 or name not in facts:
            facts[name] = draw.draw(values)
    for name in draw.draw(st.lists(st.sampled_from(sorted(facts)), max_size=6)):
        if draw.draw(st.booleans()):
            facts.pop(name, None)
        else:
            facts[name] = draw.draw(st.sampled_from((True, 3, 10**30, "staff", ["form"])))
    return facts


@settings(max_examples=drawn(120), deadline=None)
@given(st.data())
def test_the_function_answers_as_cel_does(conditions: list[Condition], data: st.DataObject) -> None:
    for scope in ("message", "recipient", "pair"):
        facts = _facts(data, scope)
        for one in conditions:
            if one.scope == scope:
                try:
                    by_cel = one.by_cel(one.prepared(facts))
                except Exception:
                    continue
                assert one.answer(one.prepared(facts)) is by_cel, one.text


_WRITTEN = [
    "m.pressure", "!m.pressure || m.context", 'm.channel == "email" && m.event != "edit"', 'm.channel in ["email", "sms"]', 'm.entities.size() > 1',
    'm.gaps.exists(g, g == "limit")', 'm.gaps.all(g, g != "limit" && !(g in ["image"]))', 'm.pressure == m.context', '"KR_RRN" in m.entities',
    'm.entities.exists(e, e in m.unlinked_ids)', "true", "false || m.context", 'm.pressure ? m.context : true', 'm.channel.startsWith("e")',
    'm.entities.exists_one(e, e == "PERSON")', 'm.gaps.exists(g, m.entities.exists(e, e == g))', "m.entities.size() + 1 > 2", 'm.channel < "f"',
]  # fmt: skip


@pytest.mark.parametrize("text", _WRITTEN)
@settings(max_examples=40, deadline=None)
@given(st.data())
def test_whatever_a_site_writes_is_answered_as_by_cel(text: str, data: st.DataObject) -> None:
    one = environments()("message", expand(text, Names()))
    facts = _facts(data, "message")
    try:
        by_cel = one.by_cel(one.prepared(facts))
    except Exception:
        return
    assert one.answer(one.prepared(facts)) is by_cel


@pytest.mark.parametrize("text", _WRITTEN[-6:])
def test_what_is_not_compiled_is_left_to_cel(text: str) -> None:
    one = environments()("message", expand(text, Names()))
    assert closures.function(one.tree) is None
    assert one.answer(one.prepared(neutral("message"))) in (True, False)


def test_only_the_named_facts_are_known(conditions: list[Condition]) -> None:
    """Lint asks what the settings alone decide."""
    one = environments()("message", expand("m.pressure || m.context", Names()))
    facts = {**neutral("message"), "m.pressure": False, "m.context": True}
    assert one.answer(one.prepared(facts, ["m.pressure"])) is None
    assert one.answer(one.prepared(facts)) is True
