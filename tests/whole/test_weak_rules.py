"""What a policy takes away of the rules that the program brings is told like every other setting that lowers protection, whichever rule it is."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import whole_rig as rig
import yaml

from dlp import policy
from dlp.app import weak
from dlp.app.init import defaults
from dlp.model import Action

Rules = list[dict[str, Any]]
TEXT = (defaults() / "policy.yaml").read_text("utf-8")
SHIPPED = policy.parse(TEXT)
LIVE = frozenset(rule.id for rule in SHIPPED.rules if rule.mode == "enforce" and rule.then > Action.ALLOW)
TOLD = frozenset(rule.id for rule in SHIPPED.rules if rule.notify and rule.mode == "enforce")


def _with(change: Callable[[Rules], Rules]) -> set[str]:
    """The names of what is told of the shipped policy after a change of its rules."""
    tree = yaml.safe_load(TEXT)
    tree["rules"] = change(tree["rules"])
    return {one.name for one in weak.of_policy(policy.parse(yaml.safe_dump(tree, allow_unicode=True, sort_keys=False)))}


def _each(**fields: Any) -> Callable[[Rules], Rules]:
    return lambda rules: [{**one, **{name: of(one) if callable(of) else of for name, of in fields.items()}} for one in rules]


def _lower(one: dict[str, Any]) -> str:
    then = next(rule.then for rule in SHIPPED.rules if rule.id == one["id"])
    return random.Random(one["id"]).choice([each.word for each in Action if each < then] or [then.word])


CHANGES: dict[str, tuple[Callable[[Rules], Rules], str, frozenset[str]]] = {
    "allows": (_each(then="allow"), "then", LIVE),
    "does less": (_each(then=_lower), "then", LIVE),
    "never": (_each(when="false"), "when", LIVE),
    "asks for more": (_each(when=lambda one: f"({one['when']}) && m.recipients > 3"), "when", LIVE),
    "is off": (_each(mode="off"), "mode", LIVE),
    "only watches": (_each(mode="shadow"), "mode", LIVE),
    "tells nobody": (_each(notify=False), "notify", TOLD),
}


@pytest.mark.parametrize("name", CHANGES)
def test_every_rule_that_does_less_is_told(name: str) -> None:
    change, field, rules = CHANGES[name]
    assert {f"rules.{rule}.{field}" for rule in rules} <= _with(change)


def test_rules_that_are_gone_are_told_by_their_names() -> None:
    for start in (0, 1):
        tree = yaml.safe_load(TEXT)
        gone = {one["id"] for one in tree["rules"][start::2]} & LIVE
        tree["rules"] = [one for one in tree["rules"] if one["id"] not in gone]
        tree["scenarios"] = []
        (found,) = weak.of_rules(policy.parse(yaml.safe_dump(tree, allow_unicode=True, sort_keys=False)))
        assert set(found.value.split(", ")) == gone


def test_what_takes_nothing_away_is_not_told() -> None:
    """As it ships; in another order; stricter; with alternatives, words and rules of one's own."""
    assert list(weak.of_policy(SHIPPED)) == []
    assert (
        _with(
            lambda rules: _each(then="block", title="다른 제목", when=lambda one: f"({one['when']}) || m.recipients > 3")(
                rules[::-1]
            )
        )
        == set()
    )


def test_lint_and_doctor_tell_it(own_site: Path) -> None:
    text = (own_site / "policy.yaml").read_text("utf-8")
    rule = text.index("- id: requester-data-to-interested")
    at = text.index("then: block", rule)
    (own_site / "policy.yaml").write_text(text[:at] + "then: allow" + text[at + len("then: block") :], "utf-8")
    rows = rig.rows(rig.here(own_site, "policy", "lint", "--format", "jsonl"))
    assert "rules.requester-data-to-interested.then: allow" in [row["where"] for row in rows if row["code"] == "weak"]
    signs = rig.rows(rig.here(own_site, "doctor", "--only", "weak", "--format", "jsonl"))
    assert any(sign["text"].startswith("rules.requester-data-to-interested.then: allow") for sign in signs)
