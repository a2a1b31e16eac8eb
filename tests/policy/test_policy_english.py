"""Why a rule acted can be read in English: the shipped rules and what the program opens itself by a catalogue, a site's own rules by their `why_en`."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from dlp.app.looking_back import _ITEMS, said
from dlp.dates import KST
from dlp.ledgers import canaries, lookups, probing
from dlp.model import Action, Evidence, Reason
from dlp.policy.rules import POLICY_ERROR, Policy
from dlp.record.schema import json_schema
from dlp.texts.english_rules import RULES
from dlp.texts.told import why_of

MakeRule = Callable[..., dict[str, Any]]
MakePolicy = Callable[..., Policy]
MakeEvidence = Callable[..., Evidence]
HANGUL = re.compile("[가-힣]")
NOW = datetime(2026, 11, 29, 9, 12, tzinfo=KST)


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DLP_LANG", "en")


def test_every_shipped_rule_has_its_english(default_policy: Policy) -> None:
    whys = {rule.why for rule in default_policy.rules}
    assert whys - RULES.keys() == set(), "add it to dlp/texts/english_rules.py"
    sentences = {text for text in RULES if text.endswith(".")}
    assert sentences - whys == set()
    assert [text for text in RULES.values() if HANGUL.search(text)] == []
    assert [text for text, english in RULES.items() if text.count("{}") != english.count("{}")] == []


def own() -> list[str]:
    """What the program says of incidents that it opens itself, whatever they are about."""
    moments = ([NOW], [NOW, NOW + timedelta(days=2)])
    tasks = (dict.fromkeys(lookups.TASKS, 3), {"view": 1, "print": 2}, {"other": 1_200})
    found = [lookups.why(*one) for one in itertools.product(moments, tasks, lookups.NEAR)]
    found += [
        probing.why(which, count, who=who, name="gw-1", hours=hours)
        for which, count, who, hours in itertools.product(
            ("stopped", "asked"), (3, 1_200), ("sender", "caller", "operator", "department"), (24, 0.5)
        )
    ]
    found += [said(NOW, items, archived=archived) for items in ((), ("name",), tuple(_ITEMS)) for archived in (False, True)]
    return [*found, canaries.WHY, canaries.LOOKED_UP_WHY]


@pytest.mark.parametrize("why", own())
def test_what_the_program_says_itself_has_its_english(why: str) -> None:
    english = why_of({"why": why})
    assert not HANGUL.search(english), english
    assert [*filter(None, re.split(r"\D+", why))] == [*filter(None, re.split(r"\D+", english))], "no number is lost"


def test_a_rule_that_fails_is_told_in_english() -> None:
    reason = Reason(POLICY_ERROR, Action.HOLD, "규칙을 평가하지 못하였습니다: one, two")
    assert why_of({"why": reason.why}) == "Rules could not be evaluated: one, two"


def test_a_site_says_the_english_of_its_own_rule(
    policy: MakePolicy, rule: MakeRule, evidence: MakeEvidence, today: date, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = {"why": "사유", "why_en": "its own words"}
    (reason,) = policy(rule(**text)).decide(evidence({"r.outside": True}), today=today).reasons
    row = {"why": reason.why, "why_en": reason.why_en}
    assert why_of(row) == "its own words"
    assert why_of({"why": "사유"}) == "사유", "a sentence that nobody translated stays as it was written"
    monkeypatch.setenv("DLP_LANG", "ko")
    assert why_of(row) == "사유"
    assert "why_en" in json_schema()["properties"]["reasons"]["items"]["properties"]


def test_a_policy_without_it_is_the_policy_that_was_approved(policy: MakePolicy, rule: MakeRule) -> None:
    """The hash that two persons approved is of the words that are there."""
    plain, more = policy(rule()), policy(rule(why_en="more"))
    assert plain.hash != more.hash
    shipped = yaml.safe_load((Path(__file__).parents[2] / "config/policy.yaml").read_text("utf-8"))
    assert "why_en" not in json.dumps(shipped)
