"""The hit tests of rules as live messages: simulation is production, and where it is not, `policy test` says so."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from dlp.app import detection
from dlp.app.replay import Replay, replays_of, shipped_rules
from dlp.cli import command_named
from dlp.policy import parse
from dlp.policy.facts import WORDS, scope_of
from dlp.policy.relevance import Relevance
from dlp.settings import Settings
from dlp.vocabulary import VARIABLES

FINDABLE = detection.load(Settings()).findable
MakeRule = Callable[..., dict[str, Any]]
MISS = {"name": "miss", "given": {}, "expect": "miss"}


def policy_text(*rules: dict[str, Any]) -> str:
    return json.dumps({"version": "2026-11-22", "rules": list(rules)}, ensure_ascii=False)


def hits(rule: MakeRule, name: str, scope: str, when: str, *given: dict[str, Any], **more: Any) -> dict[str, Any]:
    tests = [{"name": f"hit {n}", "given": one, "expect": "hit"} for n, one in enumerate(given)]
    return rule(name, scope=scope, when=when, tests=[*tests, MISS], **more)


def replay(site: Path, *rules: dict[str, Any]) -> dict[str, Replay]:
    checked = parse(policy_text(*rules), findable=FINDABLE)
    return {f"{one.rule} {one.name}": one for one in replays_of(site, checked)}


def not_equal(found: dict[str, Replay]) -> dict[str, tuple[str, str]]:
    return {name: (one.outcome, one.problem) for name, one in found.items() if one.outcome != "equal"}


# ---------------------------------------------------------------- simulation is production


def test_every_hit_of_the_shipped_policy_is_equal(default_texts: tuple[str, str], tmp_path: Path) -> None:
    checked = parse(*default_texts, findable=FINDABLE)
    found = list(replays_of(tmp_path, checked))
    assert len(found) == sum(test.hit for rule in checked.rules for test in rule.tests)
    assert [(one.rule, one.name, one.outcome, one.problem) for one in found if one.outcome != "equal"] == []


def _one_of_each() -> list[tuple[str, str, dict[str, Any]]]:
    """A condition for every fact: its last word, true and false, a number, a list."""
    found: list[tuple[str, str, dict[str, Any]]] = []
    for name, kind in VARIABLES.items():
        scope = scope_of(name)
        match kind:
            case "bool":
                found += [(scope, name, {name: True})]
            case "string":
                found += [(scope, f'{name} == "{word}"', {name: word}) for word in WORDS[name][-2:]]
            case "strings":
                words = {"m.entities": ["PERSON", "CREDIT_CARD", "IBAN_CODE", "PRESSURE"], "m.unlinked_ids": ["KR_FRN", "KR_PASSPORT"], "m.unregistered": ["form", "phrase", "list", "whole"], "s.ids": ["rrn", "passport"],
                         "m.gaps": [word for word in WORDS["m.gaps"] if word != "internal"], "m.text_gaps": ["limit", "timeout", "detector"]}  # fmt: skip
                found += [
                    (scope, f'"{word}" in {name}', {name: [word]})
                    for word in words.get(name, ["name", "birth_date", "bank_account"])
                ]
            case "int":
                found += [(scope, f"{name} == {n}", {name: n}) for n in ((1, 3) if name == "m.recipients" else (0, 3))]
            case _:
                found += [(scope, f"{name} > 0.5", {name: 0.9})]
    return found


def test_every_fact_can_be_given_by_a_message(rule: MakeRule, tmp_path: Path) -> None:
    """Rules that nobody has written yet: the generator knows facts and no rules."""
    rules = []
    for number, (scope, when, given) in enumerate(_one_of_each()):
        miss = {
            "name": "miss",
            "given": {name: 7 for name, value in given.items() if isinstance(value, int)} if "==" in when else {},
            "expect": "miss",
        }
        rules.append(rule(f"fact-{number}", scope=scope, when=when, tests=[{"name": when, "given": given, "expect": "hit"}, miss]))
    assert not_equal(replay(tmp_path, *rules)) == {}


PROBES = [
    ("message", 'm.channel == "email"', {"m.channel": "email"}),
    ("recipient", 'r.outside && m.channel == "email"', {"r.outside": True, "m.channel": "email"}),
    ("message", "m.entities.size() >= 4", {"m.entities": ["PHONE_NUMBER", "EMAIL_ADDRESS", "KR_ADDRESS", "DATE_OF_BIRTH"]}),
    ("message", "m.context && !m.pressure", {"m.context": True}),
    ("message", "m.attachments > 2 && sender.knows_open", {"m.attachments": 3, "sender.knows_open": True}),
    ("recipient", "r.interested_any && r.outside", {"r.interested_any": True, "r.outside": True}),
    ("recipient", 'r.kind == "partner" && r.partner_kind == "court"', {"r.kind": "partner", "r.partner_kind": "court"}),
    ("recipient", 'r.field == "bcc" && r.kind == "group"', {"r.field": "bcc", "r.kind": "group"}),
    ("pair", '"phone" in s.fresh && !("name" in s.fresh) && "name" in s.fields', {"s.fields": ["name", "phone"], "s.fresh": ["phone"], "s.identified": True}),
    ("pair", 's.status == "closed" && s.days_closed > 100', {"s.status": "closed", "s.days_closed": 200}),
    ("pair", 'r.relation == "interested" && b.consent', {"r.relation": "interested", "b.given": True, "b.consent": True}),
    ("pair", "r.subjects > 20 && s.identified", {"r.subjects": 21, "s.identified": True}),
    ("message", 'm.gaps.exists(g, g == "limit") && m.attachments == 2', {"m.gaps": ["limit"], "m.attachments": 2}),
]  # fmt: skip


def test_rules_of_a_site_are_equal(rule: MakeRule, tmp_path: Path) -> None:
    rules = [hits(rule, f"probe-{n}", scope, when, given) for n, (scope, when, given) in enumerate(PROBES)]
    assert not_equal(replay(tmp_path, *rules)) == {}


# ---------------------------------------------------------------- and where it is not


def test_a_rule_that_is_never_asked_differs(rule: MakeRule, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the gate once did: a message without a link was never put to policy."""
    asks = hits(rule, "hold-outside", "recipient", 'r.outside && m.channel == "email"', {"r.outside": True, "m.channel": "email"})
    assert not_equal(replay(tmp_path, asks)) == {}
    monkeypatch.setattr(Relevance, "could_act", lambda *_: False)
    found = replay(tmp_path, asks)["hold-outside hit 0"]
    assert (found.outcome, "was not asked" in found.problem) == ("differs", True)


def test_masking_that_takes_nothing_out_differs(rule: MakeRule, tmp_path: Path) -> None:
    masks = hits(rule, "mask-outside", "recipient", "r.outside", {"r.outside": True}, then="mask")
    found = replay(tmp_path, masks)["mask-outside hit 0"]
    assert (found.outcome, "hold" in found.problem) == ("differs", True)


@pytest.mark.parametrize(
    ("scope", "when", "given", "named"),
    [
        ("recipient", 'r.kind == "staff" && r.outside', {"r.kind": "staff", "r.outside": True}, "r."),
        ("pair", 'r.relation == "interested" && r.knows', {"r.relation": "interested", "r.knows": True}, "r."),
        ("pair", "r.self && r.knows", {"r.self": True, "r.knows": True}, "r."),
        ("message", 'm.text_gaps.exists(g, g == "encrypted")', {"m.text_gaps": ["encrypted"]}, "m.text_gaps"),
    ],
)
def test_facts_that_no_message_has_are_named(
    rule: MakeRule, tmp_path: Path, scope: str, when: str, given: dict[str, Any], named: str
) -> None:
    found = replay(tmp_path, hits(rule, "never", scope, when, given))["never hit 0"]
    assert found.outcome == "not producible"
    assert named in found.problem


def test_a_detector_that_is_off_is_no_silence(rule: MakeRule, tmp_path: Path) -> None:
    (tmp_path / "dlp.yaml").write_text("detectors: {disabled: {kr_passport: trial}}\n", "utf-8")
    asks = hits(rule, "passport", "message", '"KR_PASSPORT" in m.entities', {"m.entities": ["KR_PASSPORT"]})
    found = replay(tmp_path, asks)["passport hit 0"]
    assert (found.outcome, "KR_PASSPORT" in found.problem) == ("not producible", True)


# ---------------------------------------------------------------- the command


def run(site: Path, *arguments: str) -> Result:
    (site / "keys").mkdir(exist_ok=True)  # what makes a folder a site
    return CliRunner().invoke(command_named("policy"), ["test", *arguments], obj=site)


def test_the_command_shows_a_table_of_its_own(rule: MakeRule, tmp_path: Path) -> None:
    good = hits(rule, "hold-outside", "recipient", "r.outside", {"r.outside": True})
    (tmp_path / "policy.yaml").write_text(policy_text(good), "utf-8")
    shown = run(tmp_path)
    assert shown.exit_code == 0, shown.output
    assert "실제 메시지 1건 가운데 1건 일치, 0건 실패" in shown.output
    rows = [json.loads(line) for line in run(tmp_path, "--format", "jsonl").stdout.splitlines()]
    assert [(row["kind"], row["passed"]) for row in rows] == [("rule", True), ("rule", True), ("replay", True)]
    assert rows[-1]["outcome"] == "equal"


def test_what_cannot_be_produced_warns_for_a_site_and_fails_for_a_shipped_rule(rule: MakeRule, tmp_path: Path) -> None:
    odd = ("recipient", 'r.kind == "staff" && r.outside', {"r.kind": "staff", "r.outside": True})
    (tmp_path / "policy.yaml").write_text(policy_text(hits(rule, "our-own", *odd)), "utf-8")
    shown = run(tmp_path)
    assert (shown.exit_code, "재현 불가" in shown.output, "주의" in shown.output) == (0, True, True)
    assert "emergency" in shipped_rules()
    (tmp_path / "policy.yaml").write_text(policy_text(hits(rule, "emergency", *odd)), "utf-8")
    shown = run(tmp_path)
    assert (shown.exit_code, "재현 불가" in shown.output) == (1, True)


def test_a_difference_fails(rule: MakeRule, tmp_path: Path) -> None:
    masks = hits(rule, "our-own", "recipient", "r.outside", {"r.outside": True}, then="mask")
    (tmp_path / "policy.yaml").write_text(policy_text(masks), "utf-8")
    shown = run(tmp_path)
    assert (shown.exit_code, "불일치" in shown.output) == (1, True)
