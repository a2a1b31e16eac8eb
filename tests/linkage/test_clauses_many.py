"""Clauses read all at once have the bits that each has by itself: to the last digit, since a decision may hang on it."""

from __future__ import annotations

import random
from itertools import count

import pytest

from dlp.linkage import clauses, clauses_many, filer, talk
from dlp.linkage.filer import ANSWERING, Clause

SIGNS = "가나다 청구인이 정보공개\n\t했대요,.09aZİ\u200b\ufe0f🙂\ud800é金"


def places(seed: int) -> list[tuple[str, str]]:
    """Two hundred places with sides of no character to some more than are read."""
    rng = random.Random(seed)
    return [
        tuple("".join(rng.choices(SIGNS, k=rng.choice((0, 1, 2, 3, 11, 12, 13, 55, 56, 57, 70)))) for _ in "ba") for _ in range(200)
    ]  # type: ignore[misc]


MODELS = pytest.mark.parametrize(
    "model", [filer.model(), filer.model(answering=True), talk.model()], ids=["filer", "answer", "talk"]
)


@MODELS
def test_many_are_as_each(model: clauses.Model) -> None:
    some = places(1)
    assert model.bits_of(some) == [model.bits(before, after) for before, after in some]


@MODELS
def test_it_is_the_same_without_the_compiled_module(model: clauses.Model, monkeypatch: pytest.MonkeyPatch) -> None:
    """All at once, and one by one."""
    some = places(2)
    compiled = model.bits_of(some), [model.log_odds(*place) for place in some]
    monkeypatch.setattr(clauses, "native", None)
    assert (model.bits_of(some), [model.log_odds(*place) for place in some]) == compiled
    assert [model._read(*place) for place in some] == compiled[0]


def test_more_than_one_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clauses, "native", None)
    monkeypatch.setattr(clauses_many, "AT_ONCE", 10)
    made = count()
    places = [(f"청구인 {next(made)}번 ", f"{next(made)}씨가 냈대요") for _ in range(33)]
    assert filer.model().bits_of(places) == [filer.model().bits(*place) for place in places]


def test_each_clause_is_asked_as_it_is() -> None:
    """Both models, and the clause of syllables that may be no name: it only speaks against."""
    some = [
        Clause(f"{mark}정보공개 넣은 사람이 {i}", "래요", against_only=low)
        for i in range(20)
        for mark in ("", ANSWERING)
        for low in (False, True)
    ]
    said = filer.bits_of([*some, *some])
    assert said == {one: one.bits() for one in some}
    assert any(one.bits() > 0 for one in some)
    assert all(said[one] <= 0 for one in some if one.against_only)
