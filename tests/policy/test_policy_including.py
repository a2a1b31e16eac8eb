"""A base policy and a site's own on top: whatever the base stops is stopped, whatever the site writes; what would weaken it is refused."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from dlp.policy import Policy
from dlp.policy.including import included, objections
from dlp.ports import ConfigError

MakePolicy = Callable[..., Policy]
MakeRule = Callable[..., dict[str, Any]]
TODAY = date(2026, 11, 30)
WORDS = ("allow", "alert", "mask", "hold", "block")
CONDITIONS = (
    "r.outside", "r.outside || m.context", "r.outside && m.context", "m.pressure && r.outside", "(r.outside) || m.pressure",
    "m.context || r.outside || m.pressure", "r.outside ? m.context : m.pressure", "!r.outside", "m.context",
)  # fmt: skip


def decided(policy: Policy, evidence: Any) -> list[int]:
    """The action on every message that these rules can tell apart."""
    facts = ("r.outside", "m.context", "m.pressure")
    found = []
    for values in itertools.product((False, True), repeat=3):
        given = dict(zip(facts, values, strict=True))
        found.append(
            int(
                policy.decide(
                    evidence({"r.outside": given["r.outside"]}, m={name: given[name] for name in facts[1:]}), today=TODAY
                ).action
            )
        )
    return found


@pytest.mark.parametrize("seed", range(8))
def test_what_the_base_stops_is_stopped_or_the_site_is_refused(
    policy: MakePolicy, rule: MakeRule, evidence: Any, seed: int
) -> None:
    """Sites of every kind over bases of every kind: none that is taken lets anything through that the base alone would stop."""
    rng = random.Random(seed)
    taken = refused = 0

    def some(names: str) -> list[dict[str, Any]]:
        return [
            rule(name, when=rng.choice(CONDITIONS), then=rng.choice(WORDS), mode=rng.choice(("enforce", "enforce", "shadow", "off")),
                 exceptionable=rng.random() < 0.5)
            for name in names
        ]  # fmt: skip

    for _ in range(40):
        rules = some("abc")
        base = policy(*rules)
        own = [one if rng.random() < 0.5 else change for one, change in zip(rules, some("abc"), strict=True) if rng.random() < 0.7]
        own += some("xy")[: rng.randint(0 if own else 1, 2)]
        settings = {"default_mode": rng.choice(("enforce", "shadow"))} if rng.random() < 0.2 else {}
        exceptions = []
        if rng.random() < 0.3:
            covered = rng.choice(own)
            if covered["exceptionable"]:
                exceptions = [{"id": "e", "rule": covered["id"], "owner": "o", "approved_by": "p", "ground": "18-2-2", "reason": "r",
                               "expires": "2099-01-01", "when": "m.context || !m.context"}]  # fmt: skip
        site = policy(*own, settings=settings, exceptions=exceptions)
        if found := list(objections(base, site)):
            refused += 1
            with pytest.raises(ConfigError):
                included(base, site)
            assert all(one.where for one in found)
            continue
        taken += 1
        whole = included(base, site)
        assert all(now >= then for then, now in zip(decided(base, evidence), decided(whole, evidence), strict=True)), own
        assert {one.id for one in base.rules} <= {one.id for one in whole.rules}
        assert whole.hash not in (base.hash, site.hash)
    assert taken > 3
    assert refused > 3


def test_what_a_site_does_not_write_is_the_bases(policy: MakePolicy, rule: MakeRule, evidence: Any) -> None:
    base = policy(rule("a", then="block"), settings={"closed_grace_days": 30, "mass_subjects": 4})
    whole = included(base, policy(rule("own", when="m.context", then="alert")))
    assert (whole.settings.closed_grace_days, whole.settings.mass_subjects) == (30, 4)
    assert int(whole.decide(evidence({"r.outside": True}), today=TODAY).action) == 4


@pytest.mark.parametrize(
    ("own", "where"),
    [
        ({"settings": {"closed_grace_days": 91}}, "closed_grace_days"),
        ({"settings": {"default_mode": "shadow"}}, "default_mode"),
        ({"rules": [{"id": "a", "mode": "off"}]}, "rule a"),
        ({"rules": [{"id": "a", "then": "alert"}]}, "rule a"),
        ({"rules": [{"id": "a", "when": "r.outside && m.context"}]}, "rule a"),
        ({"rules": [{"id": "a", "scope": "message", "when": "m.context"}]}, "rule a"),
        ({"exception": "a"}, "exception e"),
        ({"lists": {"away": ["staff"]}, "rules": [{"id": "l", "when": "r.kind in list.away || m.context"}]}, "rule l"),
    ],
)
def test_each_way_to_weaken_it_is_refused_by_its_place(policy: MakePolicy, rule: MakeRule, own: dict[str, Any], where: str) -> None:
    reads = {"when": "r.kind in list.away || m.context"}
    lists = {"away": ["staff", "partner"]}
    base = policy(rule("a", then="block"), rule("l", **reads), lists=lists)
    rules = [
        rule(**{"name": one["id"], "then": "block", **{k: v for k, v in one.items() if k != "id"}}) for one in own.get("rules", ())
    ]
    exceptions = []
    if "exception" in own:
        rules = [rule("a", then="block")]
        exceptions = [{"id": "e", "rule": "a", "owner": "o", "approved_by": "p", "ground": "18-2-2", "reason": "r",
                       "expires": "2099-01-01", "when": "m.context"}]  # fmt: skip
    site = policy(*(rules or [rule("x")]), settings=own.get("settings", {}), lists=own.get("lists", lists), exceptions=exceptions)
    with pytest.raises(ConfigError) as refused:
        included(base, site)
    assert where in refused.value.where
    assert "base policy" in refused.value.hint


def test_an_exception_to_the_sites_own_rule_is_the_sites(policy: MakePolicy, rule: MakeRule) -> None:
    exceptions = [{"id": "e", "rule": "own", "owner": "o", "approved_by": "p", "ground": "18-2-2", "reason": "r",
                   "expires": "2099-01-01", "when": "m.context"}]  # fmt: skip
    assert len(included(policy(rule("a")), policy(rule("own"), exceptions=exceptions)).exceptions) == 1
