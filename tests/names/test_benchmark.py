"""The benchmark's messages are what its README says, and its scoring counts as it says."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / "bench"))

from corpus.build import Gold, Message, _families, messages
from detect import score, total


@pytest.fixture(scope="module", params=(0, 1), ids=("dev", "test"))
def side(request):
    return messages(request.param)


def test_the_same_seed_gives_the_same_messages(side):
    assert messages(side[0].side) == side


def test_a_third_and_more_is_hard_negatives(side):
    assert len(side) >= 750
    assert sum(m.kind == "negative" for m in side) / len(side) >= 1 / 3
    assert not any(m.gold for m in side if m.kind != "positive")


def test_ids_are_unique(side):
    assert len({m.id for m in side}) == len(side)


def test_spans_lie_in_the_text_and_do_not_overlap(side):
    for m in side:
        ends = [0]
        for g in m.gold:
            assert ends[-1] <= g.start < g.end <= len(m.text)
            assert m.text[g.start : g.end] == m.text[g.start : g.end].strip()
            ends.append(g.end)
        assert "{" not in m.text.replace("{}", "")


def test_every_entity_is_on_both_sides():
    assert {g.entity for m in messages(0) for g in m.gold} == {g.entity for m in messages(1) for g in m.gold}


def test_the_sides_share_no_value():
    numbers = [
        {
            m.text[g.start : g.end]
            for m in messages(s)
            for g in m.gold
            if not g.trick and g.entity in ("PHONE_NUMBER", "EMAIL_ADDRESS", "KR_ADDRESS")
        }
        for s in (0, 1)
    ]
    assert not numbers[0] & numbers[1]


def test_no_carrier_is_also_a_training_carrier():
    trained = Path(__file__).resolve().parent.parent.parent / "tools" / "names"
    theirs = {line.strip() for f in ("carriers.txt", "blank.txt") for line in (trained / f).read_text("utf-8").splitlines()}
    ours = {c for f in ("carriers.txt", "negatives.txt", "contacts.txt") for cs in _families(f).values() for c in cs}
    assert len(ours) > 300
    assert not {c.replace("{person", "{n").replace("{phone", "{m") for c in ours} & theirs


def test_scoring():
    message = Message(
        "1", "mail", "positive", 0, "청구인 윤하람 010-0123-4567", (Gold("PERSON", 4, 7), Gold("PHONE_NUMBER", 8, 21, "wide"))
    )
    tallies = score([message], [[("PERSON", 4, 8), ("PHONE_NUMBER", 0, 3), ("KR_RRN", 8, 21)]])
    person, phone = tallies["PERSON"], tallies["PHONE_NUMBER"]
    assert (person.found, person.wrong, person.exact) == (1, 0, 0)
    assert (phone.found, phone.gold, phone.wrong) == (0, 1, 1)
    assert tallies["KR_RRN"].wrong == 1
    assert total(tallies, tallies).scores() == (pytest.approx(1 / 3), 0.5, pytest.approx(0.4))
    assert score([message], [[]], disguised=True)["PERSON"].gold == 0
