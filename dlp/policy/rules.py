"""The policy as values: rules, named exceptions, and the decision over one message's evidence.

A `Policy` is immutable and thread-safe, keeps nothing between two decisions and does no I/O. Every rule is evaluated over every
element of its scope; the strongest action wins, so the order of the file means nothing. What cannot be evaluated is held.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Final

from dlp.model import Action, Decision, Evidence, Facts, Reason, Value
from dlp.policy.expressions import Condition
from dlp.policy.facts import ANYTHING, Findable, Scope
from dlp.policy.form import Maturity, Mode, Settings
from dlp.policy.relevance import NOTHING_MATTERS, Relevance
from dlp.policy.stages import Stage

_CONTACT: Final = re.compile(r"(?<![!\w.])(?:r\.(?:requester|citizen|own_[a-z_]+)|m\.accuses)\b")
POLICY_ERROR: Final = "policy-error"
ERROR_MESSAGE: Final = "메시지를 끝까지 검사하지 못해 보류하였습니다. 검토자가 확인한 뒤 처리합니다. 급하면 개인정보 보호책임자에게 문의하시기 바랍니다."


@dataclass(frozen=True, slots=True)
class RuleTest:
    """One of a rule's own tests: `given` is complete (what was not said is neutral) and holds the settings too."""

    name: str
    given: Mapping[str, Value]
    said: frozenset[str]  # the facts and settings that the test names
    hit: bool
    line: int


@dataclass(frozen=True, slots=True)
class Rule:
    """`title` is what lists show, `why` is for the reviewer, `message` for the sender; all Korean, none repeats data.
    `why_en` is the English of `why`, where the rule says it."""

    id: str
    why: str
    law: tuple[str, ...]
    maturity: Maturity
    mode: Mode
    scope: Scope
    when: str
    then: Action
    notify: bool
    message: str
    exceptionable: bool
    tests: tuple[RuleTest, ...]
    line: int
    condition: Condition = field(repr=False, compare=False)
    title: str = ""
    why_en: str = ""

    @property
    def contact(self) -> bool:
        """Does the rule judge the contact itself: is it written with what the recipient, as a requester, is to the sender?"""
        return self.scope == "recipient" and _CONTACT.search(self.when) is not None

    def reason(self, *, enforced: bool = True, exception: str = "") -> Reason:
        return Reason(
            self.id, self.then, self.why, self.law, self.message, enforced, exception, self.contact, self.title, self.why_en
        )


@dataclass(frozen=True, slots=True)
class RuleException:
    """Covers the hits of `rule` whose facts match `when`; `expires` is its last day."""

    id: str
    rule: str
    owner: str
    approved_by: str
    ground: str
    article: str
    reason: str
    expires: date
    when: str
    line: int
    condition: Condition = field(repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class Macro:
    name: str
    text: str
    line: int


@dataclass(frozen=True, slots=True)
class WordList:
    name: str
    words: tuple[str, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Scenario:
    """A whole message as facts, and what the whole policy (without exceptions) must answer. `rules` None: not asked."""

    name: str
    evidence: Evidence
    settings: Mapping[str, Value]
    action: Action
    rules: frozenset[str] | None
    notify: bool | None
    line: int


@dataclass(slots=True)
class _Tally:
    """What was hit so far; lives for one decision."""

    reasons: dict[str, Reason] = field(default_factory=dict)
    notify: bool = False
    cut: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)
    failed_in_shadow: set[str] = field(default_factory=set)

    def add(self, rule: Rule, reason: Reason) -> None:
        """One reason per rule: a hit that counts beats one that is covered, then the exception's name decides."""
        old = self.reasons.get(rule.id)
        if old is None or (reason.enforced, old.exception) > (old.enforced, reason.exception):
            self.reasons[rule.id] = reason
        self.notify = self.notify or (reason.enforced and rule.notify)

    def closed(self) -> tuple[Reason, ...]:
        found = list(self.reasons.values())
        for names, enforced in ((self.failed, True), (self.failed_in_shadow - self.failed, False)):
            if names and (enforced or not self.failed):
                why = f"규칙을 평가하지 못하였습니다: {', '.join(sorted(names))}"
                found.append(Reason(POLICY_ERROR, Action.HOLD, why, ("PIPA 29",), ERROR_MESSAGE, enforced))
        return tuple(sorted(found, key=lambda reason: (not reason.enforced, -reason.action, reason.rule)))


@dataclass(frozen=True, slots=True)
class Policy:
    """A checked policy. `hash` is the first 16 hex digits of the SHA-256 of its canonical content, exceptions included."""

    version: str
    hash: str
    settings: Settings
    rules: tuple[Rule, ...]
    exceptions: tuple[RuleException, ...] = ()
    macros: tuple[Macro, ...] = ()
    lists: tuple[WordList, ...] = ()
    scenarios: tuple[Scenario, ...] = ()
    policy_file: str = "policy.yaml"
    exceptions_file: str = "exceptions.yaml"
    stages: tuple[Stage, ...] = field(default=(), repr=False, compare=False)
    unlinked: Relevance = field(default=NOTHING_MATTERS, repr=False, compare=False)
    """What a message without a link must be asked about."""
    on_pressure: Relevance = field(default=NOTHING_MATTERS, repr=False, compare=False)
    """Where wording that leans on somebody could make a rule act, so that it has to be looked for."""
    on_requests: Relevance = field(default=NOTHING_MATTERS, repr=False, compare=False)
    """Where a requester who is in no register could make a rule act."""
    setting_facts: Mapping[str, Value] = field(default_factory=dict, repr=False, compare=False)
    setting_lines: Mapping[str, int] = field(default_factory=dict, repr=False, compare=False)
    findable: Findable = field(default=ANYTHING, repr=False, compare=False)
    effective_from: datetime | None = None
    """When it comes into force, where it says so; who loads it sees to that."""

    def decide(self, evidence: Evidence, *, today: date) -> Decision:
        """Every rule over every element of its scope; the strongest enforced action wins; nothing hit is allow without reasons.

        Pair facts must hold their recipient's facts as well (`r.*`); message facts are added here. Never raises for a rule:
        one that cannot be evaluated becomes the reason `policy-error`, which holds.
        """
        tally = _Tally()
        live: dict[str, list[RuleException]] = {}
        for exception in self.exceptions:
            if today <= exception.expires:
                live.setdefault(exception.rule, []).append(exception)
        base = {**self.setting_facts, **evidence.message}
        for stage in self.stages:
            elements: tuple[Facts, ...] = ({},)
            if stage.scope != "message":
                elements = evidence.recipients if stage.scope == "recipient" else evidence.pairs
            for facts in stage.distinct(base, elements):
                _judge(stage, facts, live, tally)
        reasons = tally.closed()
        counted = [reason.action for reason in reasons if reason.enforced]
        notify = tally.notify or bool(tally.failed)
        action = max(counted, default=Action.ALLOW)
        return Decision(action, notify, reasons, self.version, self.hash, frozenset(tally.cut))

    def without_exceptions(self, settings: Mapping[str, Value]) -> Policy:
        """The bare rules under other settings: what scenarios are judged by."""
        facts = {**self.setting_facts, **settings}
        unlinked, pressing, requesting = (
            Relevance(one.stages, facts) for one in (self.unlinked, self.on_pressure, self.on_requests)
        )
        return replace(self, exceptions=(), setting_facts=facts, unlinked=unlinked, on_pressure=pressing, on_requests=requesting)


def _judge(stage: Stage, facts: Facts, live: Mapping[str, list[RuleException]], tally: _Tally) -> None:
    ready = stage.ready(facts)
    if stage.gate is not None and stage.silent(ready):
        return
    for rule in stage.rules:
        answer = rule.condition.answer(ready)
        shadow = rule.mode == "shadow"
        if answer is None:
            (tally.failed_in_shadow if shadow else tally.failed).add(rule.id)
        elif answer:
            covered = "" if shadow else _covering(rule, facts, live, tally)
            tally.add(rule, rule.reason(enforced=not shadow and not covered, exception=covered))
            if rule.then is Action.MASK and not shadow and not covered:
                tally.cut |= _acted_on(rule, facts)


def _acted_on(rule: Rule, facts: Facts) -> frozenset[str]:
    """The entities that made a rule hit: each that would do so alone, else each without which it would not; none where it hits anyway."""
    found = facts.get("m.entities", ())
    if "m.entities" not in rule.condition.facts or not isinstance(found, list):
        return frozenset()

    def hits(entities: list[str]) -> bool:
        return rule.condition.of({**facts, "m.entities": entities}) is True

    if hits([]):
        return frozenset()
    alone = frozenset(one for one in found if hits([one]))
    return alone or frozenset(one for one in found if not hits([e for e in found if e != one])) or frozenset(found)


def _covering(rule: Rule, facts: Facts, live: Mapping[str, list[RuleException]], tally: _Tally) -> str:
    """Id of the exception that covers this hit, "" for none. One that cannot be evaluated covers nothing and is reported."""
    for exception in live.get(rule.id, ()):
        answer = exception.condition.of(facts)
        if answer:
            return exception.id
        if answer is None:
            tally.failed.add(exception.id)
    return ""
