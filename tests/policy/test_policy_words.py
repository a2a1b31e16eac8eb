"""A word that a fact can never hold is an error wherever it stands: written bare, in a list, a map, a ternary, a variable, a macro, a test of text."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp.app import detection
from dlp.app.texts import texts_of
from dlp.office.policies import changes
from dlp.policy import problems
from dlp.policy.facts import BY_SCOPE, WORDS, Findable
from dlp.policy.form import SETTING_WORDS
from dlp.policy.words import words_of
from dlp.settings import Settings
from dlp.vocabulary import VARIABLES
from tests.drawn import drawn

FINDABLE: Final[Findable] = detection.load(Settings()).findable
ENTITIES: Final = ("m.entities", "m.unlinked_ids")
CLOSED: Final = sorted({*WORDS, *SETTING_WORDS, *ENTITIES})
SLIP: Final = "sttaf"
"""No word of any fact, nor a part of one."""

Wrap = Callable[[str], str]
WORD_AS: Final[tuple[Wrap, ...]] = (
    lambda word: word,
    lambda word: f"({word})",
    lambda word: f"(m.pressure ? {word} : {word})",
    lambda word: f"(m.pressure ? {word} : '')",
    lambda word: f"['', {word}][1]",
    lambda word: f"{{'k': {word}}}.k",
    lambda word: f"{{'k': [{word}]}}['k'][0]",
    lambda word: f"dyn({word})",
    lambda word: f"string({word})",
    lambda word: f"({word} + '')",
    lambda word: f"[[{word}]][0][0]",
    lambda word: f"{{{word}: 'k'}}.map(key, key)[0]",
    lambda word: f"[{word}].map(one, one)[0]",
    lambda word: f"[{word}].filter(one, one != '')[0]",
    lambda word: f"([''] + [{word}]).map(one, {{'deep': one}}).map(two, two.deep)[1]",
)
"""A written word in another dress: all of them hold it and nothing else (but "")."""
MET: Final[tuple[Callable[[str, str], str], ...]] = (
    lambda fact, word: f"{fact} == {word}",
    lambda fact, word: f"{word} != {fact}",
    lambda fact, word: f"{fact} in [{word}]",
    lambda fact, word: f"[{word}].exists(w, w == {fact})",
    lambda fact, word: f"[{fact}].all(f, f in ['', {word}])",
    lambda fact, word: f"{{{word}: true}}[{fact}]",
    lambda fact, word: f"{fact} in {{{word}: 1}}",
    lambda fact, word: f"[{fact}] == [{word}]",
    lambda fact, word: f"[{fact}].exists_one(f, [f].exists(f, f == {word}))",
    lambda fact, word: f"{{'a': {fact}}} == {{'a': {word}}}",
)
TESTED: Final = ("startsWith", "endsWith", "contains", "matches")


def scope_of_rule(fact: str) -> str:
    return next(scope for scope in BY_SCOPE if fact in BY_SCOPE[scope] or fact.startswith("set."))


def one_of(fact: str) -> str:
    """The fact as one text: a list by its first."""
    return f"{fact}[0]" if VARIABLES.get(fact) == "strings" else fact


def errors(fact: str, when: str, **top: Any) -> list[str]:
    tests = [{"name": "a", "given": {}, "expect": "hit"}, {"name": "b", "given": {}, "expect": "miss"}]
    rule = {"id": "one", "why": "사유", "scope": scope_of_rule(fact), "when": when, "then": "alert", "tests": tests}
    text = json.dumps({"version": "2026-11-22", "rules": [rule]} | top, ensure_ascii=False)
    return [error.hint for error in problems(text, findable=FINDABLE)]


@given(
    fact=st.sampled_from(CLOSED),
    dresses=st.lists(st.sampled_from(WORD_AS), max_size=3),
    met=st.sampled_from(MET),
    data=st.data(),
)
@settings(max_examples=drawn(120), deadline=None)
def test_in_every_position(fact: str, dresses: list[Wrap], met: Callable[[str, str], str], data: st.DataObject) -> None:
    right = data.draw(st.sampled_from(sorted(words_of(fact, FINDABLE))))
    for word, wrong in ((right, False), (SLIP, True), (f"{right}s"[1:] + "_", True)):
        dressed = json.dumps(word)
        for dress in dresses:
            dressed = dress(dressed)
        found = errors(fact, met(one_of(fact), dressed))
        assert (found != []) is wrong, (found, dressed)
        assert not wrong or any(f"can never be {word!r}" in each for each in found)


@pytest.mark.parametrize("fact", CLOSED)
def test_of_every_closed_fact(fact: str) -> None:
    """Lists as such, macros, word lists, tests of text."""
    word = sorted(words_of(fact, FINDABLE))[0]
    for name, wrong in ((word, False), (SLIP, True)):
        forms = [f'{one_of(fact)}.{test}("{name}")' for test in TESTED]
        if VARIABLES.get(fact) == "strings":
            forms += [
                f'"{name}" in {fact}',
                f'{fact} == ["{name}"]',
                f'{fact}.exists(x, x == "{name}")',
                f'({fact} + ["{name}"]).size() > 1 && "{name}" in {fact}',
            ]
            forms += [f'["{name}"].exists(x, x in {fact})', f'{fact}.filter(x, x != "").map(y, y).exists(z, z == "{name}")']
        assert [bool(errors(fact, form)) for form in forms] == [wrong] * len(forms), forms
        assert bool(errors(fact, f"{one_of(fact)} in list.chosen", lists={"chosen": [name]})) is wrong
        assert bool(errors(fact, f"{one_of(fact)} == chosen", macros={"chosen": f'"{name}"'})) is wrong


@pytest.mark.parametrize(
    "when",
    [
        'r.kind + "x" == "anything"', "r.kind == sender.kind", 'r.kind == ""', "r.relation in ['group'] || s.sender == r.relation", 'm.entities.exists(e, e.startsWith("KR_"))',
        '"staff external".contains(r.kind)', "r.kind.matches('(')", '["a", "b"].exists(x, x == "c")', "[1, 2].exists(x, x == 3)", 'r.kind.size() == 99',
        "m.gaps.exists(g, !(g in ['image']))", 'r.kind == r"staff"', "r.kind == 'st\\u0061ff'", "{'a': 1}.a == 1", "s.fields.all(f, f in ['case_no', 'name_part'])",
    ],
)  # fmt: skip
def test_what_cannot_be_told_is_left_alone(when: str) -> None:
    assert errors("s.fields", when) == []


def test_facts_that_share_no_word_are_never_equal() -> None:
    assert errors("r.kind", "r.kind == m.channel") != []
    assert errors("r.kind", "r.role in m.gaps") != []


def test_an_exception_is_looked_at_as_well() -> None:
    tests = [{"name": "a", "given": {"r.outside": True}, "expect": "hit"}, {"name": "b", "given": {}, "expect": "miss"}]
    rule = {"id": "one", "why": "사유", "scope": "recipient", "when": "r.outside", "then": "alert", "tests": tests}
    entry = {"id": "e", "rule": "one", "owner": "a", "approved_by": "b", "ground": "18-2-2", "reason": "c", "expires": "2026-12-01"}
    text = json.dumps({"version": "2026-11-22", "rules": [rule]})
    for when, wrong in (('["staff"].exists(k, k == r.kind)', False), ('["stff"].exists(k, k == r.kind)', True)):
        found = problems(text, json.dumps({"exceptions": [{**entry, "when": when}]}), findable=FINDABLE)
        assert bool(found) is wrong


@pytest.mark.parametrize("depth", [30, 400])
def test_nesting_is_bounded(depth: int) -> None:
    """Read, or an error that says so; never an exception of ours."""
    deep = 'r.kind == "staff"'
    for number in range(depth):
        deep = f"[r.kind].exists(v{number}, {deep})"
    assert all(isinstance(each, str) for each in errors("r.kind", deep))


BRANCHED: Final[tuple[Callable[[str, str], str], ...]] = (
    lambda good, bad: f"{good}|{bad}",
    lambda good, bad: f"^(?:{bad}|{good})$",
    lambda good, bad: f"^({good}|({bad}|{good}))$",
    lambda good, bad: f"(?P<which>{bad}|{good})",
    lambda good, bad: f"[(|)]|{good}|{bad}",
    lambda good, bad: f"(?i){good.upper()}|{bad}",
    lambda good, bad: rf"\Q{good}\E|{bad}",
)


@given(fact=st.sampled_from(CLOSED), branched=st.sampled_from(BRANCHED), data=st.data())
@settings(deadline=None)
def test_an_alternative_of_a_pattern_that_can_never_match_is_an_error(
    fact: str, branched: Callable[[str, str], str], data: st.DataObject
) -> None:
    good = data.draw(st.sampled_from(sorted(words_of(fact, FINDABLE))))
    pattern = json.dumps(branched(good, SLIP))
    assert any(SLIP in hint for hint in errors(fact, f"{one_of(fact)}.matches({pattern})")), pattern


@given(fact=st.sampled_from(CLOSED), data=st.data())
@settings(deadline=None)
def test_alternatives_that_can_match_are_none(fact: str, data: st.DataObject) -> None:
    some = data.draw(st.lists(st.sampled_from(sorted(words_of(fact, FINDABLE))), min_size=1, max_size=3))
    for pattern in (
        "|".join(some),
        f"^(?:{'|'.join(some)})$",
        f"(?i){'|'.join(word.upper() for word in some)}",
        f"(?:(?i)x|{some[0].upper()})?",
        f"({some[0]}|)$",
        f"[{some[0][0]}|]",
        f"^(?:{some[0][:1]}|{some[0][1:]})+$",
    ):
        assert not errors(fact, f"{one_of(fact)}.matches({json.dumps(pattern)})"), pattern


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("pressure: [가만두지, 혼난다]", "", ["pressure"]),
        ("pressure: [가만두지, 혼난다]", "schema: 1\npressure: [가만두지]", ["pressure"]),
        ("", "pressure: [가만두지]", []),
        ("public_contacts: ['02-0000-1100']", "", []),
        ("", "public_contacts: ['02-0000-1100']", ["public_contacts"]),
        ("placeholders: [가]", "placeholders: [나]", ["placeholders"]),
        ("", "sender_numbers: {세무과: ['02-0000-1200']}", ["sender_numbers"]),
        ("", "transactions: {세무과: ['세외-####-######']}", ["transactions"]),
        ("places: [샘터길]\npressure: [가만두지]", "places: [샘터길, 시민회관]", ["pressure", "places"]),
    ],
)
def test_a_proposal_tells_which_word_lists_it_weakens(before: str, after: str, told: list[str]) -> None:
    texts = texts_of(Path(__file__).resolve().parents[2] / "config")
    found = changes({**texts, "lexicons.yaml": before}, {**texts, "lexicons.yaml": after})
    assert found.get("weaker", []) == [f"lexicons.yaml {name}" for name in told]
    assert found["files"] == ["lexicons.yaml"]
