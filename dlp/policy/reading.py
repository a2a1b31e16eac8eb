"""Texts of policy.yaml and exceptions.yaml → a checked `Policy`, or every reason why not, each with file, line and place.

Takes texts and gives values: whoever calls has read the files. Errors quote rules and keys, never a value that could be a person's.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType

from dlp.model import Action, Value
from dlp.policy.cases import choices, given_facts, scenario
from dlp.policy.expressions import (
    RESERVED,
    Compile,
    Condition,
    ExpressionError,
    Names,
    any_of,
    check_macro,
    environments,
    expand,
)
from dlp.policy.facts import ANYTHING, BY_SCOPE, Findable, Scope, neutral
from dlp.policy.form import ExceptionForm, ExceptionsForm, PolicyForm, RuleForm, Settings, moment
from dlp.policy.inference import strange_in
from dlp.policy.pages import Page, load
from dlp.policy.relevance import ON_PRESSURE, ON_REQUESTS, Relevance
from dlp.policy.rules import POLICY_ERROR, Macro, Policy, Rule, RuleException, RuleTest, WordList
from dlp.policy.stages import Stage
from dlp.policy.syntax import Unreadable
from dlp.policy.words import RETIRED
from dlp.policy.yamltree import Path, read
from dlp.ports import ConfigError


def parse(
    policy_text: str,
    exceptions_text: str = "",
    *,
    policy_file: str = "policy.yaml",
    exceptions_file: str = "exceptions.yaml",
    findable: Findable = ANYTHING,
) -> Policy:
    """The policy, or the first problem as a ConfigError (`problems` gives them all). `findable`: what the loaded detectors find; a rule that
    names anything else would be silent, and is a problem."""
    made = _made(policy_text, exceptions_text, findable)
    if made is None:
        raise _read(policy_text, exceptions_text, policy_file, exceptions_file, findable)[1][0]
    return replace(made, policy_file=policy_file, exceptions_file=exceptions_file)


@lru_cache(16)
def _made(policy_text: str, exceptions_text: str, findable: Findable) -> Policy | None:
    """One command asks for the same policy up to twenty times, and each reading of it is some fifty expressions to check and to compile."""
    return _read(policy_text, exceptions_text, "policy.yaml", "exceptions.yaml", findable)[0]


def problems(
    policy_text: str,
    exceptions_text: str = "",
    *,
    policy_file: str = "policy.yaml",
    exceptions_file: str = "exceptions.yaml",
    findable: Findable = ANYTHING,
) -> tuple[ConfigError, ...]:
    """Everything that keeps `parse` from giving a policy, in the order of the files."""
    return tuple(_read(policy_text, exceptions_text, policy_file, exceptions_file, findable)[1])


def effective_from(policy_text: str, *, file: str = "policy.yaml") -> datetime | None:
    """When a policy says it comes into force, without reading the rest of it. ConfigError where that is no time, or the text no YAML."""
    if "effective_from" not in policy_text:
        return None
    tree = read(policy_text, file=file)
    value = tree.data.get("effective_from") if isinstance(tree.data, dict) else None
    try:
        return None if value is None else moment(value)
    except ValueError as error:
        raise ConfigError(file, f"line {tree.line(('effective_from',))}, effective_from", str(error)) from None


def _read(
    policy_text: str, exceptions_text: str, policy_file: str, exceptions_file: str, findable: Findable
) -> tuple[Policy | None, list[ConfigError]]:
    pages: list[Page] = []
    try:
        for text, file, items in ((policy_text, policy_file, "rules"), (exceptions_text, exceptions_file, "exceptions")):
            pages.append(Page(read(text, file=file), items))
    except ConfigError as error:
        return None, [error]
    page, exceptions_page = pages
    form = load(PolicyForm, page)
    exceptions = load(ExceptionsForm, exceptions_page)
    policy = None
    if form is not None:
        policy = _policy(form, exceptions or ExceptionsForm(), page, exceptions_page, findable)
    found = [error for each in pages for _, error in sorted(each.found, key=lambda pair: pair[0])]
    return (None if found else policy), found


# ---------------------------------------------------------------- one form → values


@dataclass(frozen=True, slots=True)
class _Into:
    """What an expression is read with."""

    names: Names
    build: Compile
    findable: Findable


def _policy(form: PolicyForm, exceptions: ExceptionsForm, page: Page, exceptions_page: Page, findable: Findable) -> Policy | None:
    settings = facts_of(form.settings)
    names = _names(form, page)
    if page.found:
        return None
    into = _Into(names, environments(), findable)
    rules = tuple(filter(None, (_rule(rule, i, into, page, form.settings, settings) for i, rule in enumerate(form.rules))))
    _unique((rule.id for rule in form.rules), "rules", page)
    known = {rule.id: rule for rule in form.rules}
    scenarios = tuple(filter(None, (scenario(each, i, page, known, findable) for i, each in enumerate(form.scenarios))))
    granted = tuple(
        filter(None, (_exception(each, i, known, into, exceptions_page) for i, each in enumerate(exceptions.exceptions)))
    )
    _unique((each.id for each in exceptions.exceptions), "exceptions", exceptions_page)
    if page.found or exceptions_page.found:
        return None
    rules = tuple(sorted(rules, key=lambda rule: rule.id))
    unlinked, pressing, requesting = asked(rules, settings, into.build)
    return Policy(
        version=form.version,
        hash=_hash(form, exceptions),
        settings=form.settings,
        rules=rules,
        exceptions=tuple(sorted(granted, key=lambda each: each.id)),
        macros=tuple(Macro(name, text, page.tree.line(("macros", name))) for name, text in form.macros.items()),
        lists=tuple(WordList(name, words, page.tree.line(("lists", name))) for name, words in form.lists.items()),
        scenarios=scenarios,
        policy_file=page.tree.file,
        exceptions_file=exceptions_page.tree.file,
        stages=stages_of(rules, granted, into.build),
        unlinked=unlinked,
        on_pressure=pressing,
        on_requests=requesting,
        setting_facts=settings,
        setting_lines={name: page.tree.line(("settings", name)) for name in Settings.model_fields},
        findable=findable,
        effective_from=form.effective_from,
    )


def facts_of(settings: Settings) -> Mapping[str, Value]:
    return MappingProxyType({f"set.{name}": getattr(settings, name) for name in Settings.model_fields})


def _names(form: PolicyForm, page: Page) -> Names:
    names = Names(form.lists, form.macros)
    for macro, text in form.macros.items():
        if macro in RESERVED:
            page.wrong(("macros", macro), "this name belongs to the language; choose another")
            continue
        try:
            check_macro(expand(text, names, inside=(macro,)))
        except ExpressionError as error:
            page.wrong(("macros", macro), str(error))
    return names


def _condition(text: str, scope: Scope, path: Path, into: _Into, page: Page) -> Condition | None:
    try:
        condition = into.build(scope, expand(text, into.names))
    except ExpressionError as error:
        page.wrong(path, f"{error} (scope {scope})")
        return None
    try:
        for name, word in strange_in(condition.tree, into.findable):
            if (name, word) in RETIRED:
                continue
            page.wrong(path, f"{name} can never be {word!r}{choices(name, word, into.findable)}")
    except (RecursionError, Unreadable):  # nested beyond reason, or a form of the library's that is not known
        page.wrong(path, "the words of the condition cannot be checked")
    return condition


def _rule(form: RuleForm, index: int, into: _Into, page: Page, settings: Settings, defaults: Mapping[str, Value]) -> Rule | None:
    path: Path = ("rules", index)
    if form.id == POLICY_ERROR:
        page.wrong((*path, "id"), "this name is kept for rules that cannot be evaluated")
    condition = _condition(form.when, form.scope, (*path, "when"), into, page)
    tests = []
    for i, test in enumerate(form.tests):
        where: Path = (*path, "tests", i)
        given = given_facts(test.given, form.scope, (*where, "given"), page, into.findable)
        whole = {**neutral(form.scope), **defaults, **given}
        tests.append(RuleTest(test.name, whole, frozenset(given), test.expect == "hit", page.tree.line(where)))
    if condition is None:
        return None
    return Rule(
        id=form.id,
        why=form.why,
        law=form.law,
        maturity=form.maturity,
        mode=form.mode or settings.default_mode,
        scope=form.scope,
        when=form.when,
        then=Action.of(form.then),
        notify=form.then != "allow" if form.notify is None else form.notify,
        message=form.message,
        exceptionable=form.exceptionable,
        tests=tuple(tests),
        line=page.tree.line(path),
        condition=condition,
        title=form.title,
        why_en=form.why_en or "",
    )


def _exception(form: ExceptionForm, index: int, rules: Mapping[str, RuleForm], into: _Into, page: Page) -> RuleException | None:
    path: Path = ("exceptions", index)
    rule = rules.get(form.rule)
    if rule is None:
        page.wrong((*path, "rule"), f"there is no rule {form.rule!r}")
        return None
    if not rule.exceptionable:
        page.wrong((*path, "rule"), f"rule {form.rule!r} takes no exceptions")
        return None
    condition = _condition(form.when, rule.scope, (*path, "when"), into, page)
    if condition is None:
        return None
    values = form.model_dump()
    return RuleException(**values, line=page.tree.line(path), condition=condition)


def _unique(ids: Iterable[str], items: str, page: Page) -> None:
    seen: set[str] = set()
    for i, name in enumerate(ids):
        if name in seen:
            page.wrong((items, i, "id"), "this id is taken by another entry")
        seen.add(name)


def enforced(policy: Policy) -> Policy:
    """The same rules, all of them in force, without exceptions: what they would do if they were."""
    rules, build = tuple(replace(rule, mode="enforce") for rule in policy.rules), environments()
    unlinked, pressing, requesting = asked(rules, policy.setting_facts, build)
    stages = stages_of(rules, (), build)
    return replace(
        policy, rules=rules, exceptions=(), stages=stages, unlinked=unlinked, on_pressure=pressing, on_requests=requesting
    )


def asked(rules: tuple[Rule, ...], settings: Mapping[str, Value], build: Compile) -> tuple[Relevance, Relevance, Relevance]:
    """What decides about a message without a link, and what decides whether wording that leans on somebody, and whether requesters who
    are in no register, are looked for."""
    unlinked = tuple(rule for rule in rules if rule.scope != "pair")
    pressing = tuple(rule for rule in rules if not ON_PRESSURE.isdisjoint(rule.condition.facts))
    requesting = tuple(rule for rule in rules if not ON_REQUESTS.isdisjoint(rule.condition.facts))
    return (
        Relevance(stages_of(unlinked, (), build), settings),
        Relevance(stages_of(pressing, (), build), settings),
        Relevance(stages_of(requesting, (), build), settings),
    )


def stages_of(rules: tuple[Rule, ...], exceptions: tuple[RuleException, ...], build: Compile) -> tuple[Stage, ...]:
    stages = []
    for scope in BY_SCOPE:
        chosen = tuple(rule for rule in rules if rule.scope == scope and rule.mode != "off")
        if chosen:
            granted = [each.condition for each in exceptions if each.condition.scope == scope]
            facts = sorted({name for condition in (*(rule.condition for rule in chosen), *granted) for name in condition.facts})
            stages.append(Stage(scope, chosen, tuple(facts), any_of((rule.condition for rule in chosen), build)))
    return tuple(stages)


def _hash(form: PolicyForm, exceptions: ExceptionsForm) -> str:
    """The same for the same rules in another order or layout; another for any other word."""
    content = form.model_dump(mode="json", by_alias=True)
    if form.effective_from is None:  # policies of before it could be said keep their hash
        del content["effective_from"]
    content["rules"].sort(key=lambda rule: rule["id"])
    for rule in content["rules"]:
        if not rule["title"]:  # a text of before there were titles is the same policy still
            del rule["title"]
        if not rule["why_en"]:
            del rule["why_en"]
    granted = sorted(exceptions.model_dump(mode="json")["exceptions"], key=lambda each: each["id"])
    text = json.dumps([content, granted], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
