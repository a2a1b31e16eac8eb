"""Texts of policy.yaml and exceptions.yaml → a checked `Policy`, or every reason why not, each with file, line and place.

Takes texts and gives values: whoever calls has read the files. Errors quote rules and keys, never a value that could be a person's.
"""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ValidationError

from dlp.model import Action, Evidence, Value
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
from dlp.policy.facts import BY_SCOPE, REACH, Scope, fitted, neutral, scope_of, strange_words
from dlp.policy.form import SETTING_TYPES, ExceptionForm, ExceptionsForm, PolicyForm, RuleForm, ScenarioForm, Settings
from dlp.policy.rules import POLICY_ERROR, Macro, Policy, Rule, RuleException, RuleTest, Scenario, Stage, WordList
from dlp.policy.yamltree import Path, Tree, read
from dlp.ports import ConfigError
from dlp.vocabulary import VARIABLES

F = TypeVar("F", bound=BaseModel)


def parse(
    policy_text: str, exceptions_text: str = "", *, policy_file: str = "policy.yaml", exceptions_file: str = "exceptions.yaml"
) -> Policy:
    """The policy, or the first problem as a ConfigError (`problems` gives them all)."""
    policy, found = _read(policy_text, exceptions_text, policy_file, exceptions_file)
    if policy is None:
        raise found[0]
    return policy


def problems(
    policy_text: str, exceptions_text: str = "", *, policy_file: str = "policy.yaml", exceptions_file: str = "exceptions.yaml"
) -> tuple[ConfigError, ...]:
    """Everything that keeps `parse` from giving a policy, in the order of the files."""
    return tuple(_read(policy_text, exceptions_text, policy_file, exceptions_file)[1])


@dataclass(slots=True)
class _Page:
    """A file on its way in: its tree and what is wrong with it."""

    tree: Tree
    items: str  # the key whose entries carry an id: rules, exceptions
    found: list[tuple[int, ConfigError]] = field(default_factory=list)

    def wrong(self, path: Path, hint: str) -> None:
        line = self.tree.line(path)
        error = ConfigError(self.tree.file, ", ".join(filter(None, (f"line {line}", self._place(path)))), hint)
        if str(error) not in {str(other) for _, other in self.found}:
            self.found.append((line, error))

    def _place(self, path: Path) -> str:
        if len(path) > 1 and path[0] == self.items and isinstance(path[1], int):
            entry = self.tree.data[self.items][path[1]]
            name = entry.get("id") if isinstance(entry, dict) else None
            start = f"{self.items.removesuffix('s')} {name}" if isinstance(name, str) else f"{self.items}[{path[1]}]"
            return ", ".join(filter(None, (start, _dotted(path[2:]))))
        return _dotted(path)


def _dotted(path: Path) -> str:
    return "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in path).lstrip(".")


def _read(
    policy_text: str, exceptions_text: str, policy_file: str, exceptions_file: str
) -> tuple[Policy | None, list[ConfigError]]:
    pages: list[_Page] = []
    try:
        for text, file, items in ((policy_text, policy_file, "rules"), (exceptions_text, exceptions_file, "exceptions")):
            pages.append(_Page(read(text, file=file), items))
    except ConfigError as error:
        return None, [error]
    page, exceptions_page = pages
    form = _form(PolicyForm, page)
    exceptions = _form(ExceptionsForm, exceptions_page)
    policy = None
    if form is not None:
        policy = _policy(form, exceptions or ExceptionsForm(), page, exceptions_page)
    found = [error for each in pages for _, error in sorted(each.found, key=lambda pair: pair[0])]
    return (None if found else policy), found


def _form(form: type[F], page: _Page) -> F | None:
    try:
        return form.model_validate(page.tree.data)
    except ValidationError as error:
        told = error.errors(include_url=False, include_context=True, include_input=False)
        broken = {tuple(problem["loc"][:n]) for problem in told for n in range(len(problem["loc"]))}
        for problem in told:
            path = tuple(problem["loc"])
            if problem["type"] == "too_short" and path in broken:
                continue  # short only because its entries were refused
            hint = _hint(problem, form)
            if problem["type"] != "missing" and path not in page.tree.lines:  # pydantic's own step: the branch of a union, `[key]`
                path = next(path[:n] for n in range(len(path), -1, -1) if path[:n] in page.tree.lines)
                hint = "must be text, a number, true, false or a list of texts" if "given" in path or "more" in path else hint
            page.wrong(path, hint)
        return None


_HINTS: Final[Mapping[str, str]] = {
    "missing": "is missing",
    "string_type": "must be text",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "tuple_type": "must be a list",
    "dict_type": "must be a mapping",
    "model_type": "must be a mapping",
    "model_attributes_type": "must be a mapping",
    "string_too_short": "must not be empty",
}


def _hint(problem: Any, form: type[BaseModel]) -> str:
    kind, context = problem["type"], problem.get("ctx", {})
    match kind:
        case "extra_forbidden":
            close = difflib.get_close_matches(str(problem["loc"][-1]), _keys(form), n=1)
            return "unknown key" + (f"; is {close[0]!r} meant?" if close else "")
        case "literal_error":
            return f"must be one of {context.get('expected', '')}"
        case "string_pattern_mismatch":
            return f"must be written as {context.get('pattern', '')}"
        case "value_error":
            return str(context.get("error", problem["msg"]))
    return _HINTS.get(kind, str(problem["msg"]))


def _keys(form: type[BaseModel]) -> list[str]:
    """Every key of the written form, at any depth: the pool of guesses for a misspelt one."""
    schema = form.model_json_schema(by_alias=True)
    parts = (schema, *schema.get("$defs", {}).values())
    return sorted({name for part in parts for name in part.get("properties", {})})


# ---------------------------------------------------------------- one form → values


def _policy(form: PolicyForm, exceptions: ExceptionsForm, page: _Page, exceptions_page: _Page) -> Policy | None:
    settings = _settings(form.settings)
    names = _names(form, page)
    if page.found:
        return None
    build = environments()
    rules = tuple(filter(None, (_rule(rule, i, names, build, page, form.settings, settings) for i, rule in enumerate(form.rules))))
    _unique((rule.id for rule in form.rules), "rules", page)
    known = {rule.id: rule for rule in form.rules}
    scenarios = tuple(filter(None, (_scenario(each, i, page, known) for i, each in enumerate(form.scenarios))))
    granted = tuple(
        filter(None, (_exception(each, i, known, names, build, exceptions_page) for i, each in enumerate(exceptions.exceptions)))
    )
    _unique((each.id for each in exceptions.exceptions), "exceptions", exceptions_page)
    if page.found or exceptions_page.found:
        return None
    rules = tuple(sorted(rules, key=lambda rule: rule.id))
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
        stages=_stages(rules, granted, build),
        setting_facts=settings,
    )


def _settings(settings: Settings) -> Mapping[str, Value]:
    return MappingProxyType({f"set.{name}": getattr(settings, name) for name in Settings.model_fields})


def _names(form: PolicyForm, page: _Page) -> Names:
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


def _condition(text: str, scope: Scope, path: Path, names: Names, build: Compile, page: _Page) -> Condition | None:
    try:
        return build(scope, expand(text, names))
    except ExpressionError as error:
        page.wrong(path, f"{error} (scope {scope})")
        return None


def _rule(
    form: RuleForm, index: int, names: Names, build: Compile, page: _Page, settings: Settings, defaults: Mapping[str, Value]
) -> Rule | None:
    path: Path = ("rules", index)
    if form.id == POLICY_ERROR:
        page.wrong((*path, "id"), "this name is kept for rules that cannot be evaluated")
    condition = _condition(form.when, form.scope, (*path, "when"), names, build, page)
    tests = []
    for i, test in enumerate(form.tests):
        where: Path = (*path, "tests", i)
        given = _given(test.given, form.scope, (*where, "given"), page)
        tests.append(RuleTest(test.name, {**neutral(form.scope), **defaults, **given}, test.expect == "hit", page.tree.line(where)))
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
    )


def _given(given: Mapping[str, Any], scope: Scope, path: Path, page: _Page) -> dict[str, Value]:
    """The facts of a test in their own types; every one that is unknown, out of scope or of another type is a problem."""
    kinds = {**BY_SCOPE[scope], **SETTING_TYPES}
    fit: dict[str, Value] = {}
    for name, raw in given.items():
        if name not in kinds:
            hint = f"not known in scope {scope}" if name in VARIABLES else "no such fact"
            close = difflib.get_close_matches(name, kinds, n=1) if name not in VARIABLES else []
            page.wrong((*path, name), hint + (f"; is {close[0]!r} meant?" if close else ""))
            continue
        value = fitted(name, raw, kinds[name])
        if value is None:
            page.wrong((*path, name), f"must be of type {kinds[name]}")
        elif strange := strange_words(name, value):
            page.wrong((*path, name), f"can never be {', '.join(map(repr, strange))}")
        else:
            fit[name] = value
    return fit


def _scenario(form: ScenarioForm, index: int, page: _Page, known: Mapping[str, RuleForm]) -> Scenario | None:
    """Flat facts → evidence: a recipient where an `r.` fact is given, a subject where a fact of scope pair is."""
    path: Path = ("scenarios", index)
    before = len(page.found)
    base = _given(form.given, "pair", (*path, "given"), page)
    elements = [base, *({**base, **_given(more, "pair", (*path, "more", i), page)} for i, more in enumerate(form.more))]
    for i, more in enumerate(form.more):
        for name in more:
            if name.startswith("set.") or (name in VARIABLES and scope_of(name) == "message"):
                page.wrong((*path, "more", i, name), "belongs to the whole message: say it in given")
    for rule in form.expect.rules or ():
        if rule not in known:
            page.wrong((*path, "expect", "rules"), f"there is no rule {rule!r}")
    if len(page.found) > before:
        return None
    evidence = Evidence(
        {**neutral("message"), **_part(base, "message")},
        tuple(_layer(each, "recipient") for each in elements if any(name.startswith(("r.", "s.", "b.")) for name in each)),
        tuple(_layer(each, "pair") for each in elements if _part(each, "pair")),
    )
    expect = form.expect
    rules = None if expect.rules is None else frozenset(expect.rules)
    settings = {name: value for name, value in base.items() if name in SETTING_TYPES}
    return Scenario(form.name, evidence, settings, Action.of(expect.action), rules, expect.notify, page.tree.line(path))


def _part(facts: Mapping[str, Value], scope: Scope) -> dict[str, Value]:
    return {name: value for name, value in facts.items() if name in VARIABLES and scope_of(name) == scope}


def _layer(facts: Mapping[str, Value], scope: Scope) -> dict[str, Value]:
    own = [each for each in REACH[scope] if each != "message"]
    return {name: facts.get(name, value) for name, value in neutral(scope).items() if scope_of(name) in own}


def _exception(
    form: ExceptionForm, index: int, rules: Mapping[str, RuleForm], names: Names, build: Compile, page: _Page
) -> RuleException | None:
    path: Path = ("exceptions", index)
    rule = rules.get(form.rule)
    if rule is None:
        page.wrong((*path, "rule"), f"there is no rule {form.rule!r}")
        return None
    if not rule.exceptionable:
        page.wrong((*path, "rule"), f"rule {form.rule!r} takes no exceptions")
        return None
    condition = _condition(form.when, rule.scope, (*path, "when"), names, build, page)
    if condition is None:
        return None
    values = form.model_dump()
    return RuleException(**values, line=page.tree.line(path), condition=condition)


def _unique(ids: Iterable[str], items: str, page: _Page) -> None:
    seen: set[str] = set()
    for i, name in enumerate(ids):
        if name in seen:
            page.wrong((items, i, "id"), "this id is taken by another entry")
        seen.add(name)


def _stages(rules: tuple[Rule, ...], exceptions: tuple[RuleException, ...], build: Compile) -> tuple[Stage, ...]:
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
    content["rules"].sort(key=lambda rule: rule["id"])
    granted = sorted(exceptions.model_dump(mode="json")["exceptions"], key=lambda each: each["id"])
    text = json.dumps([content, granted], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:16]
