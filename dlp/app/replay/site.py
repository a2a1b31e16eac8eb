"""A site's own tools without its register: its detectors, word lists and limits, and the policy that is to be tried. Opens no store and no key."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import yaml

from dlp import message as contract
from dlp import realfile, settings
from dlp.app import detection
from dlp.app.init import defaults
from dlp.app.replay.live import Replay, replayed
from dlp.linkage.index import Index
from dlp.linkage.lexicons import NONE, Lexicons
from dlp.linkage.tokens import Tokens
from dlp.pipeline.tools import Tools
from dlp.policy import Policy, Problem, Rule, idle
from dlp.settings import Settings


def replays_of(site: Path, policy: Policy, *, only: Container[str] | None = None) -> Iterator[Replay]:
    """Every `hit` test of `policy` (of the rules named in `only`), live, as this site would decide it. ConfigError where dlp.yaml or lexicons.yaml cannot be read; what is not
    there yet counts as it was shipped."""
    config = settings.load(site) if (site / settings.FILE).exists() else Settings()
    loaded = detection.load(config)
    tools = Tools(
        index=Index.empty(Tokens(bytes(32))),
        policy=policy,
        detectors=loaded.detectors,
        pressure=loaded.pressure,
        entities=loaded.entities,
        may_approve=lambda staff: False,
        words=_words(site / "lexicons.yaml"),
        text_limit=config.limits.text_characters,
    )
    now = datetime.now(UTC).astimezone(contract.KST)
    return replayed(policy, tools, now=now, approvers=config.policy.basis_approvers, only=only)


def shipped_rules() -> frozenset[str]:
    """The ids of the rules that come with the program."""
    return frozenset(_shipped())


def own_rules(policy: Policy) -> tuple[Rule, ...]:
    """The rules that are in force and are the site's: they do not come with the program, or were changed."""
    known = _shipped()
    return tuple(rule for rule in policy.rules if rule.mode != "off" and known.get(rule.id) != (rule.scope, rule.when.strip()))


def silent(site: Path, policy: Policy) -> Iterator[Problem]:
    """Rules of the site's own that can never act: under its settings, or because no message has the facts of any of their hits. What comes with
    the program is written for every setting, and its tests are replayed where it is made."""
    own = {rule.id: rule for rule in own_rules(policy)}
    found = [one for one in idle(policy) if one.subject.removeprefix("rule ") in own]
    yield from found
    rest = own.keys() - {one.subject.removeprefix("rule ") for one in found}
    outcomes: dict[str, list[Replay]] = {}
    for one in replays_of(site, policy, only=rest) if rest else ():
        outcomes.setdefault(one.rule, []).append(one)
    for name, tried in outcomes.items():
        if all(one.outcome != "equal" for one in tried):
            text = f"no message could be made that it acts on: {tried[0].problem}"
            yield Problem(policy.policy_file, own[name].line, "not-producible", f"rule {name}", text)


@cache
def _shipped() -> Mapping[str, tuple[str, str]]:
    """Scope and condition of each."""
    read: Mapping[str, list[dict[str, str]]] = yaml.load(realfile.text(defaults() / "policy.yaml"), yaml.CSafeLoader)
    return {rule["id"]: (rule["scope"], rule["when"].strip()) for rule in read["rules"]}


def _words(path: Path) -> Lexicons:
    if not path.exists():
        return NONE
    return detection.lists(settings.words_of(realfile.text(path), path))
