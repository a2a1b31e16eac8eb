"""`tools/fit_wording.py`: what links add to a word is found again, and what they do not show stays as it is."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import numpy as np
import pytest

from tools import fit_wording
from tools.fit_wording import Hand

TRUE = {"request": 1.5, "petition": -2.0, "asked": 0.0}
"""What each word is really worth beside the bits that a link has for it."""


def _hand(name: str, seed: int, count: int = 3_000) -> Hand:
    rng = Random(seed)
    bits, said, right = [], [], []
    for _ in range(count):
        words = frozenset(word for word in TRUE if rng.random() < 0.4)
        bits.append(rng.uniform(-6.0, 8.0))
        said.append(words)
        right.append(rng.random() < 1 / (1 + 2.0 ** -(bits[-1] + sum(TRUE[word] for word in words))))
    return Hand(name, np.array(bits), said, np.array(right), np.array([rng.random() < 0.5 for _ in range(count)]))


HANDS = [_hand(name, seed) for seed, name in enumerate(("one", "two", "three"))]


def test_what_links_add_to_a_word_is_found_again() -> None:
    listed = fit_wording.words(HANDS)
    assert set(listed) == set(TRUE)
    added = dict(zip(listed, fit_wording.fit(HANDS, listed), strict=False))
    for word, worth in TRUE.items():
        assert added[word] == pytest.approx(worth, abs=0.4), word


def test_a_word_of_few_links_is_not_touched() -> None:
    few = [hand._replace(said=[frozenset({"answered"})] * 3 + hand.said[3:]) for hand in HANDS]
    assert "answered" not in fit_wording.words(few)


def test_the_bound_lets_no_more_wrong_links_pass() -> None:
    nothing = np.zeros(0)
    found = fit_wording.bound(HANDS, [], nothing)
    before = sum(fit_wording.errors(hand, [], nothing, fit_wording.IDENTIFIED)[1] for hand in HANDS)
    assert sum(fit_wording.errors(hand, [], nothing, found)[1] for hand in HANDS) <= before


def test_words_that_are_worth_something_else_tell_hands_that_were_held_out_apart_better() -> None:
    made = fit_wording.folds(HANDS)
    assert [name for name, _, _ in made] == [hand.name for hand in HANDS]
    _, _, bound, both = ([sum(ways[way][kind] for _, _, ways in made) for kind in range(2)] for way in range(4))
    assert both[0] < bound[0]
    assert sum(both) < sum(bound)


def test_files_as_the_bench_writes_them_and_no_others(tmp_path: Path) -> None:
    file = tmp_path / "part.jsonl"
    link = {"bits": 3.5, "said": {"own-open": -5.1, "request": 6.0}, "right": True, "kind": "citizen", "fields": ["name"]}
    file.write_text(
        json.dumps(link) + "\n" + json.dumps({**link, "kind": "told"}) + "\n" + json.dumps({**link, "fields": ["case_no"]}), "utf-8"
    )
    hand = fit_wording.read(file)
    assert hand.name == "part"
    assert hand.right.tolist() == [False, True], "a citizen met in other business is not meant as a requester"
    file.write_text('{"bits": 1}', "utf-8")
    with pytest.raises(ValueError, match=r"part\.jsonl:1"):
        fit_wording.read(file)
