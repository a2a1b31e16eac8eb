"""What differs between two policies, and which difference is shown to weaken nothing."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from typing import Any

import pytest

from dlp.policy import Policy
from dlp.policy.comparing import Weaker, compare, covers, weakest
from dlp.policy.expressions import Expanded, environments

MakePolicy = Callable[..., Policy]
MakeRule = Callable[..., dict[str, Any]]
ATOMS = [
    "r.outside",
    "m.context",
    'm.channel == "sms"',
    "r.requester",
    '"a || b" in m.entities',
    "m.pressure",
    '"x&&y" in m.entities',
]


def made(rng: random.Random, depth: int = 2) -> str:
    """A condition of a few facts, nested, with white space where it may stand."""
    if depth == 0 or rng.random() < 0.3:
        return rng.choice(ATOMS)
    parts = [made(rng, depth - 1) for _ in range(rng.randint(1, 3))]
    joined = rng.choice([" || ", "||", " && ", "  &&\t"]).join(parts)
    if rng.random() < 0.15:
        joined = f"{joined} ? {made(rng, 0)} : {made(rng, 0)}"
    if rng.random() < 0.2:
        return f"!({joined})"
    return f"({joined})" if rng.random() < 0.6 else joined


@pytest.mark.parametrize("seed", range(12))
def test_what_is_called_covered_is_covered_by_every_evidence(seed: int) -> None:
    """All facts in all combinations: no condition that is said to cover another one is false where that one is true."""
    rng, build = random.Random(seed), environments()
    atoms = {
        "r.outside": (False, True), "m.context": (False, True), "r.requester": (False, True), "m.pressure": (False, True),
        "m.channel": ("sms", "email"), "m.entities": ([], ["x&&y"], ["a || b"]),
    }  # fmt: skip
    worlds = [dict(zip(atoms, values, strict=True)) for values in itertools.product(*atoms.values())]
    claimed = 0
    for _ in range(150):
        one = made(rng)
        other = rng.choice([made(rng), f"{one} || {made(rng)}", f"({one})", f"{made(rng)} && {one}", one.replace(" ||", "||")])
        if not covers(other, one):
            continue
        claimed += 1
        narrow, wide = (
            build("recipient", Expanded(text, frozenset(name for name in atoms if name in text))) for text in (one, other)
        )
        for world in worlds:
            if narrow.of(world) is True:
                assert wide.of(world) is True, (one, other, world)
    assert claimed > 10


@pytest.mark.parametrize(
    ("wider", "narrower", "shown"),
    [
        ("a || b", "a", True),
        ("a", "a && b", True),
        ("a && b", "a", False),
        ("a", "a || b", False),
        ("(a||b)", " a ||  b ", True),
        ("a ? b : c || a", "a", False),
        ("a || b ? c : d", "a", False),
        ('x == "a || b"', 'x == "a"', False),
        ('x == r"\\" || a', "a", True),
        ('x == """" || a || """"', "a", False),
        ("!(a || b)", "a", False),
        ("!a || b", "b", True),
        ("f(a || b)", "a", False),
        ("[a || b][0]", "a", False),
    ],
)
def test_alternatives_stand_at_the_top_alone(wider: str, narrower: str, shown: bool) -> None:
    assert covers(wider, narrower) is shown


def kinds(old: Any, new: Any) -> dict[tuple[str, str], Weaker]:
    return {(one.kind, one.field or one.change): one.weaker for one in compare(old, new)}


def test_the_same_rules_differ_in_nothing(policy: MakePolicy, rule: MakeRule) -> None:
    one, other = rule("one"), rule("other")
    assert compare(policy(one, other), policy(other, one)) == ()


@pytest.mark.parametrize(
    ("before", "after", "what", "weaker"),
    [
        ({"then": "block"}, {"then": "hold"}, "then", "yes"),
        ({"then": "hold"}, {"then": "block"}, "then", "no"),
        ({"mode": "enforce"}, {"mode": "shadow"}, "mode", "yes"),
        ({"mode": "enforce"}, {"mode": "off"}, "mode", "yes"),
        ({"mode": "off"}, {"mode": "enforce"}, "mode", "no"),
        ({"mode": "shadow", "then": "block"}, {"mode": "shadow", "then": "hold"}, "then", "no"),
        ({}, {"notify": False}, "notify", "yes"),
        ({"exceptionable": False}, {"exceptionable": True}, "exceptionable", "maybe"),
        ({}, {"when": "r.outside && m.context"}, "when", "maybe"),
        ({}, {"when": "r.outside || m.context"}, "when", "no"),
        ({"mode": "off"}, {"mode": "off", "when": "r.outside && m.context"}, "when", "no"),
        ({}, {"why": "다른 사유"}, "why", "no"),
        ({}, {"message": "다른 안내"}, "message", "no"),
    ],
)
def test_a_rule(
    policy: MakePolicy, rule: MakeRule, before: dict[str, Any], after: dict[str, Any], what: str, weaker: Weaker
) -> None:
    assert kinds(policy(rule("a", **before)), policy(rule("a", **after))) == {("rule", what): weaker}


def test_rules_that_come_and_go(policy: MakePolicy, rule: MakeRule) -> None:
    assert kinds(policy(rule("a")), policy(rule("a"), rule("b"))) == {("rule", "added"): "no"}
    assert kinds(policy(rule("a"), rule("b")), policy(rule("a"))) == {("rule", "removed"): "yes"}
    assert kinds(policy(rule("a"), rule("b", mode="shadow")), policy(rule("a"))) == {("rule", "removed"): "no"}


def test_a_list_weakens_where_a_rule_reads_it(policy: MakePolicy, rule: MakeRule) -> None:
    """The rule's own words stay, and what they mean does not."""
    reads = rule("a", when='r.outside && r.kind in list.kinds || "x" in list.kinds')
    old, new = policy(reads, lists={"kinds": ["staff", "partner"]}), policy(reads, lists={"kinds": ["staff"]})
    assert weakest(compare(old, new)) == "maybe"
    assert ("rule", "when") in kinds(old, new)
    apart = [policy(rule("a"), lists={"kinds": words}) for words in (["staff"], ["partner"])]
    assert weakest(compare(*apart)) == "no"


def test_a_macro_weakens_where_a_rule_reads_it(policy: MakePolicy, rule: MakeRule) -> None:
    reads = rule("a", when="away")
    old, new = (policy(reads, macros={"away": text}) for text in ("r.outside", "r.outside && m.context"))
    assert kinds(old, new) == {("rule", "when"): "maybe", ("macro", "changed"): "no"}
    assert kinds(new, old) == {("rule", "when"): "no", ("macro", "changed"): "no"}


@pytest.mark.parametrize(
    ("name", "before", "after", "weaker"),
    [
        ("closed_grace_days", 90, 91, "yes"),
        ("closed_grace_days", 90, 30, "no"),
        ("mass_subjects", 5, 6, "yes"),
        ("cooperation", "block", "mask", "yes"),
        ("cooperation", "mask", "block", "no"),
        ("persons_list", "alert", "off", "maybe"),
        ("other_department_notice", "alert", "allow", "no"),
        ("pressing_content", "hold", "alert", "yes"),
    ],
)
def test_a_setting(policy: MakePolicy, rule: MakeRule, name: str, before: Any, after: Any, weaker: Weaker) -> None:
    old, new = (policy(rule("a"), settings={name: value}) for value in (before, after))
    assert kinds(old, new)[("setting", "changed")] == weaker


def test_exceptions(policy: MakePolicy, rule: MakeRule) -> None:
    one = {
        "id": "e", "rule": "a", "owner": "x", "approved_by": "y", "ground": "18-2-2", "reason": "z", "expires": "2027-01-01",
        "when": "m.context",
    }  # fmt: skip

    def under(**changes: Any) -> Any:
        return policy(rule("a"), exceptions=[{**one, **changes}])

    none = policy(rule("a"))
    assert kinds(none, under()) == {("exception", "added"): "yes"}
    assert kinds(under(), none) == {("exception", "removed"): "no"}
    assert kinds(under(), under(expires="2027-01-02")) == {("exception", "expires"): "yes"}
    assert kinds(under(), under(expires="2026-12-31")) == {("exception", "expires"): "no"}
    assert kinds(under(), under(when="m.context && m.pressure")) == {("exception", "when"): "no"}
    assert kinds(under(), under(when="m.context || m.pressure")) == {("exception", "when"): "maybe"}
