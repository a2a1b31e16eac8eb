"""A rule that can never act is said: under its scope, under the settings in force, by numbers and lists that nothing reaches, by facts that no
message has."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dlp.app.replay import silent
from dlp.policy import idle, lint, parse, problems
from dlp.policy.facts import BY_SCOPE, scope_of
from dlp.policy.form import SETTING_RANGES, SETTING_TYPES, SETTING_WORDS
from dlp.policy.form import Settings as Choices
from dlp.policy.words import range_of
from dlp.vocabulary import VARIABLES

NUMBERS = sorted(name for name, kind in VARIABLES.items() if kind in ("int", "double"))


def text(*rules: dict[str, Any], **top: Any) -> str:
    return json.dumps({"version": "2026-11-22", "rules": list(rules)} | top, ensure_ascii=False)


def one(when: str, *, scope: str = "pair", hit: dict[str, Any] | None = None, ident: str = "one") -> dict[str, Any]:
    tests = [{"name": "a", "given": hit or {}, "expect": "hit"}, {"name": "b", "given": {}, "expect": "miss"}]
    return {"id": ident, "why": "사유", "scope": scope, "when": when, "then": "alert", "tests": tests}


def codes(*rules: dict[str, Any], **top: Any) -> list[str]:
    return [problem.code for problem in lint(parse(text(*rules, **top)), today=date(2026, 11, 22)) if problem.code != "unreachable"]


@pytest.mark.parametrize("fact", sorted(VARIABLES))
def test_a_pair_rule_asks_for_something_of_a_pair(fact: str) -> None:
    when = {
        "bool": fact,
        "int": f"{fact} > 0",
        "double": f"{fact} > 0.0",
        "string": f'{fact} != ""',
        "strings": f"{fact}.size() > 0",
    }[VARIABLES[fact]]
    assert codes(one(when)) == ([] if scope_of(fact) == "pair" else ["pair-without-pair"])
    assert codes(one(f"{when} && set.mass_subjects > 0")) == ([] if scope_of(fact) == "pair" else ["pair-without-pair"])
    assert codes(one(f"{when} && s.identified")) == []


@pytest.mark.parametrize("name", sorted(SETTING_WORDS))
def test_a_rule_for_another_setting_than_the_one_in_force_is_idle(name: str) -> None:
    setting = name.removeprefix("set.")
    for word in SETTING_WORDS[name]:
        if setting == "default_mode" and word == "off":
            continue
        rules = (
            one(f'r.outside && {name} == "{word}"', scope="recipient"),
            one(f'{name} != "{word}" && r.outside', scope="recipient", ident="two"),
        )
        for chosen in SETTING_WORDS[name]:
            checked = parse(text(*[{**rule, "mode": "enforce"} for rule in rules], settings={setting: chosen}))
            assert [found.subject for found in idle(checked)] == [f"rule {'one' if chosen != word else 'two'}"]


def test_numbers_of_settings_as_well() -> None:
    rules = (
        one("set.mass_subjects > 9 && r.outside", scope="recipient"),
        one("r.subjects >= set.mass_subjects", scope="recipient", ident="two"),
    )
    assert [found.subject for found in idle(parse(text(*rules)))] == ["rule one"]
    assert list(idle(parse(text(*rules, settings={"mass_subjects": 10})))) == []


@pytest.mark.parametrize("fact", [*NUMBERS, *sorted(SETTING_RANGES)])
def test_a_number_that_nothing_reaches_is_an_error(fact: str) -> None:
    reach = range_of(fact)
    assert reach is not None
    whole = (VARIABLES.get(fact) or SETTING_TYPES[fact]) == "int"
    for bound, beyond, within in ((reach[0], "<", "<="), (reach[1], ">", ">=")):
        if abs(bound) == float("inf"):
            continue
        number, past = (
            (str(int(bound)), str(int(bound) + (1 if beyond == ">" else -1)))
            if whole
            else (f"{float(bound)}", f"{float(bound) + (1 if beyond == '>' else -1)}")
        )
        for when, wrong in (
            (f"{fact} {beyond} {number}", True), (f"{fact} {within} {number}", False), (f"{fact} == {past}", True), (f"{fact} == {number}", False),
            (f"{number} {'<' if beyond == '>' else '>'} {fact}", True), (f"s.topic || ({fact} {within} {past})", True), (f"{fact} != {past}", False),
        ):  # fmt: skip
            assert bool(problems(text(one(when)))) is wrong, when
        assert problems(text(one("s.topic", hit={fact: int(past) if whole else float(past)})))
        assert not problems(text(one("s.topic", hit={fact: int(number) if whole else float(number)})))


def test_an_empty_list_is_said() -> None:
    assert "empty-list" in codes(one("r.relation in list.none || s.topic"), lists={"none": []})
    assert "empty-list" not in codes(one("r.relation in list.some || s.topic"), lists={"some": ["group"]})


def test_what_no_message_can_be_is_said_of_the_site_s_own_rules(tmp_path: Path, default_texts: tuple[str, str]) -> None:
    """The shipped rules are for every setting; one of them that was changed is the site's."""
    own = [
        one('r.kind == "staff" && r.partner_kind == "police"', scope="recipient", hit={"r.kind": "staff", "r.partner_kind": "police"}, ident="own-impossible"),
        one('r.outside && m.channel == "email"', scope="recipient", hit={"r.outside": True, "r.kind": "external", "m.channel": "email"}, ident="own-fine"),
        one('r.outside && set.cooperation == "mask"', scope="recipient", hit={"r.outside": True, "set.cooperation": "mask"}, ident="own-idle"),
    ]  # fmt: skip
    lines = "".join(f"  - {json.dumps(rule, ensure_ascii=False)}\n" for rule in own)
    whole = default_texts[0].replace("\nrules:\n", f"\nrules:\n{lines}", 1)
    found = {problem.subject: problem.code for problem in silent(tmp_path, parse(whole))}
    assert found == {"rule own-impossible": "not-producible", "rule own-idle": "idle"}
    assert list(silent(tmp_path, parse(default_texts[0]))) == []
    changed = whole.replace(
        'set.cooperation == "mask" && cooperation_request', 'set.cooperation == "mask" && cooperation_request && s.topic', 1
    )
    assert changed != whole
    assert set(BY_SCOPE) == {"message", "recipient", "pair"}
    assert Choices().cooperation == "block"
