"""A base policy and a site's own on top of it: the rules of both, and a site may only make them stricter. Pure.

The strongest action wins, so a rule more weakens nothing. A rule of the base counts whether the site writes it or not; one that the site writes anew must be
shown to stop whatever the base's stops (`dlp.policy.comparing`), and so must a setting. An exception to a rule of the base lets something through, and is
the base's to make.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import replace

from dlp.policy.comparing import Change, compare
from dlp.policy.expressions import environments
from dlp.policy.form import Settings
from dlp.policy.reading import asked, facts_of, stages_of
from dlp.policy.rules import Policy
from dlp.ports import ConfigError


def weaker(base: Policy, own: Policy) -> tuple[Change, ...]:
    """What of a site's own policy is, or was not shown not to be, weaker than the base."""
    ours = {rule.id for rule in base.rules}
    settled = replace(own, settings=_said(base, own))
    return tuple(
        one
        for one in compare(base, settled)
        if one.weaker != "no"
        and not (one.kind == "rule" and one.change == "removed")  # it counts all the same
        and not (one.kind == "exception" and _rule_of(own, one.name) not in ours)
    )


def objections(base: Policy, own: Policy) -> Iterator[ConfigError]:
    """Each of these as an error of the site's policy, with file and line."""
    lines = {rule.id: (own.policy_file, rule.line, f"rule {rule.id}") for rule in own.rules}
    for one in weaker(base, own):
        file, line, place = own.policy_file, own.setting_lines.get(one.name, 1), f"settings.{one.name}"
        if one.kind == "rule":
            file, line, place = lines.get(one.name, (own.policy_file, 1, f"rule {one.name}"))
        elif one.kind == "exception":
            found = next((each for each in own.exceptions if each.id == one.name), None)
            file, line, place = own.exceptions_file, found.line if found else 1, f"exception {one.name}"
        where = f"line {line}, {place}" + (f", {one.field}" if one.field else "")
        if one.kind == "exception":
            yield ConfigError(file, where, "is an exception to a rule of the base policy, which takes none")
        elif one.weaker == "yes":
            yield ConfigError(file, where, "is weaker than the base policy: a site may only make it stricter")
        else:
            yield ConfigError(
                file,
                where,
                "is not shown to be as strict as the base policy: add alternatives to its condition, or write a rule of your own",
            )


def included(base: Policy, own: Policy) -> Policy:
    """The rules of both. ConfigError, the first of `objections`, where the site's own would weaken the base's."""
    for error in objections(base, own):
        raise error
    rules = tuple(
        sorted({**{one.id: one for one in base.rules}, **{one.id: one for one in own.rules}}.values(), key=lambda one: one.id)
    )
    exceptions = tuple(
        sorted(
            (*base.exceptions, *(one for one in own.exceptions if one.id not in {e.id for e in base.exceptions})),
            key=lambda one: one.id,
        )
    )
    settings, build = _said(base, own), environments()
    facts = facts_of(settings)
    unlinked, pressing, requesting = asked(rules, facts, build)
    return replace(
        own,
        hash=hashlib.sha256(f"{base.hash} {own.hash}".encode()).hexdigest()[:16],
        settings=settings,
        rules=rules,
        exceptions=exceptions,
        stages=stages_of(rules, exceptions, build),
        unlinked=unlinked,
        on_pressure=pressing,
        on_requests=requesting,
        setting_facts=facts,
    )


def _said(base: Policy, own: Policy) -> Settings:
    """The base's settings, with those that the site says itself."""
    return base.settings.model_copy(update={name: getattr(own.settings, name) for name in own.settings.model_fields_set})


def _rule_of(policy: Policy, name: str) -> str:
    return next((one.rule for one in policy.exceptions if one.id == name), "")
