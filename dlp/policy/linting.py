"""What a valid policy should still be asked about: rules that do nothing, words that cannot occur, exceptions that have run out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from dlp.model import Action
from dlp.policy.facts import Findable, scope_of
from dlp.policy.form import weakened
from dlp.policy.inference import strange_in
from dlp.policy.rules import Policy, Rule
from dlp.policy.words import RETIRED
from dlp.vocabulary import VARIABLES

SOON_DAYS: Final = 14
LONG_DAYS: Final = 366
RESTS_ON: Final[Mapping[str, str]] = {"m.pressure": "PRESSURE", "m.staff_mobile": "PHONE_NUMBER"}
"""Facts that are false for ever where one entity is not looked for."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A warning about a policy that can be used. `code` is a short word for filters, `subject` a rule, exception, macro or list."""

    file: str
    line: int
    code: str
    subject: str
    text: str

    def __str__(self) -> str:
        return f"{self.file}: line {self.line}, {self.subject}: {self.text}"


def lint(policy: Policy, *, today: date) -> tuple[Problem, ...]:
    """All warnings, in the order of the files."""
    found = [*_settings(policy), *_rules(policy), *_twins(policy), *_unused(policy), *_exceptions(policy, today)]
    return tuple(sorted(found, key=lambda problem: (problem.file != policy.policy_file, problem.line, problem.code)))


def _settings(policy: Policy) -> Iterator[Problem]:
    for one in weakened(policy.settings):
        line = policy.setting_lines.get(one.name, 1)
        yield Problem(
            policy.policy_file, line, "weak-setting", f"settings.{one.name}", f"lowers protection ({one.value}): {one.why}"
        )


def _rules(policy: Policy) -> Iterator[Problem]:
    for rule in policy.rules:
        for code, text in _complaints(rule, policy.findable):
            yield Problem(policy.policy_file, rule.line, code, f"rule {rule.id}", text)


def _complaints(rule: Rule, findable: Findable) -> Iterator[tuple[str, str]]:
    if rule.mode == "off":
        yield "off", "is off and never evaluated"
    if rule.then >= Action.MASK and not rule.message:
        yield "no-message", f"{rule.then.word} tells the sender nothing: it needs a message"
    if (
        rule.scope == "pair"
        and rule.condition.facts
        and not any(scope_of(f) == "pair" for f in rule.condition.facts if f in VARIABLES)
    ):
        yield (
            "pair-without-pair",
            "asks for nothing of a pair: it acts only where a requester of the register is shown; for every recipient write scope: recipient",
        )
    if not rule.condition.facts:
        yield "constant", "asks for no fact: it hits always or never"
    if not any(rule.condition.of(test.given) for test in rule.tests if test.hit):
        yield "unreachable", "none of its hit tests hits: nothing shows that it can"
    for name, word in sorted(RETIRED.intersection(strange_in(rule.condition.tree, findable))):
        yield "retired-word", f"{name} can never be {word!r}"
    for word in sorted(findable.off):
        if re.search(rf"[\"']{word}[\"']", rule.condition.text):
            yield "switched-off", f"names {word}, whose detector is switched off: the rule does not see it"
    for fact, word in RESTS_ON.items():
        if word in findable.off and fact in rule.condition.facts:
            yield (
                "switched-off",
                f"asks for {fact}, which rests on {word}, whose detector is switched off: the rule does not see it",
            )
    if re.search(r"\d{3,}", rule.title + rule.why + rule.why_en + rule.message):
        yield "number-in-text", "title, why or message holds a number of three or more digits; texts repeat no data"


def idle(policy: Policy) -> Iterator[Problem]:
    """Rules that can never act while the settings are what they are, whatever the message."""
    for rule in policy.rules:
        asked = [name for name in rule.condition.facts if name in policy.setting_facts]
        if asked and rule.mode != "off" and rule.condition.answer(rule.condition.prepared(policy.setting_facts, asked)) is False:
            text = "can never act under the settings in force"
            yield Problem(policy.policy_file, rule.line, "idle", f"rule {rule.id}", text)


def _twins(policy: Policy) -> Iterator[Problem]:
    """Two live rules that ask the same: the weaker never decides."""
    asked = Counter((rule.scope, rule.condition.text) for rule in policy.rules if rule.mode != "off")
    for rule in policy.rules:
        if rule.mode != "off" and asked[(rule.scope, rule.condition.text)] > 1:
            yield Problem(policy.policy_file, rule.line, "twin", f"rule {rule.id}", "another rule has the same condition")


def _unused(policy: Policy) -> Iterator[Problem]:
    conditions = [*(rule.condition for rule in policy.rules), *(each.condition for each in policy.exceptions)]
    macros = frozenset().union(*(condition.macros for condition in conditions))
    lists = frozenset().union(*(condition.lists for condition in conditions))
    for macro in policy.macros:
        if macro.name not in macros:
            yield Problem(
                policy.policy_file, macro.line, "unused-macro", f"macro {macro.name}", "is used by no rule and no exception"
            )
    for words in policy.lists:
        if not words.words:
            yield Problem(
                policy.policy_file, words.line, "empty-list", f"list {words.name}", "is empty: what is compared with it never holds"
            )
        if words.name not in lists:
            yield Problem(
                policy.policy_file, words.line, "unused-list", f"list {words.name}", "is used by no rule and no exception"
            )


def _exceptions(policy: Policy, today: date) -> Iterator[Problem]:
    idle = {rule.id for rule in policy.rules if rule.mode != "enforce"}
    for each in policy.exceptions:
        found: list[tuple[str, str]] = []
        left = (each.expires - today).days
        if left < 0:
            found.append(("expired", f"ran out on {each.expires}: it no longer applies; remove it or have it approved again"))
        elif left <= SOON_DAYS:
            found.append(("expires-soon", f"runs out on {each.expires}, in {left} days"))
        elif left > LONG_DAYS:
            found.append(("long-lived", f"runs for more than a year (until {each.expires})"))
        if each.rule in idle:
            found.append(("idle-exception", f"rule {each.rule} is not enforced, so there is nothing to except from"))
        if not each.condition.facts:
            found.append(("unscoped", "asks for no fact: it switches the whole rule off"))
        for code, text in found:
            yield Problem(policy.exceptions_file, each.line, code, f"exception {each.id}", text)
