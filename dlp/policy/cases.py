"""The facts of tests and scenarios, as written → complete facts of the right types, or problems on the page."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from typing import Any

from dlp.model import Action, Evidence, Value
from dlp.policy.facts import BY_SCOPE, REACH, Findable, Scope, fitted, neutral, scope_of
from dlp.policy.form import SETTING_TYPES, RuleForm, ScenarioForm
from dlp.policy.pages import Page
from dlp.policy.rules import Scenario
from dlp.policy.words import strange_number, strange_words, words_of
from dlp.policy.yamltree import Path
from dlp.vocabulary import VARIABLES


def given_facts(given: Mapping[str, Any], scope: Scope, path: Path, page: Page, findable: Findable) -> dict[str, Value]:
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
        elif strange_number(name, value):
            page.wrong((*path, name), "is beyond what this can be")
        elif strange := strange_words(name, value, findable):
            page.wrong((*path, name), f"can never be {', '.join(map(repr, strange))}{choices(name, strange[0], findable)}")
        else:
            fit[name] = value
    return fit


def choices(name: str, word: str, findable: Findable) -> str:
    """What stands behind a complaint about a word of a closed list: the nearest word, and all that there are; of an entity, too, that no
    detector declares it. `name` may be several facts (`r.kind | sender.kind`)."""
    names = name.split(" | ")
    words = sorted({each for one in names for each in words_of(one, findable)})
    if not words:
        return ""
    close = difflib.get_close_matches(word, words, n=1)
    meant = f"; is {close[0]!r} meant?" if close else ""
    why = ": no loaded detector declares it" if any(findable.words(one) for one in names) else ""
    return f"{why}{meant} There are: {', '.join(words)}"


def scenario(form: ScenarioForm, index: int, page: Page, known: Mapping[str, RuleForm], findable: Findable) -> Scenario | None:
    """Flat facts → evidence: a recipient where an `r.` fact is given, a subject where a fact of scope pair is."""
    path: Path = ("scenarios", index)
    before = len(page.found)
    base = given_facts(form.given, "pair", (*path, "given"), page, findable)
    elements = [
        base,
        *({**base, **given_facts(more, "pair", (*path, "more", i), page, findable)} for i, more in enumerate(form.more)),
    ]
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
