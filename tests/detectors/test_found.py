"""Every entity in the spellings people use, and everyday office text in which nothing may be found."""

from __future__ import annotations

import itertools

import pytest
from tables import CLEAN, FOUND

from dlp.pipeline.detection import detect_text
from dlp.vocabulary import ENTITIES


@pytest.mark.parametrize(("entity", "text", "what"), FOUND, ids=[f"{i:03d}-{e}" for i, (e, _, _) in enumerate(FOUND)])
def test_found(detectors, entity, text, what):
    found = [f for f in detect_text(text, detectors) if f.entity == entity]
    assert found
    if what is not None:
        assert what in [text[f.start : f.end] for f in found]


@pytest.mark.parametrize("text", CLEAN, ids=[f"{i:03d}" for i in range(len(CLEAN))])
def test_nothing_found(detectors, text):
    assert [(f.entity, f.start, f.end) for f in detect_text(text, detectors)] == []


def test_every_entity_is_tried():
    assert {entity for entity, _, _ in FOUND} == set(ENTITIES)


@pytest.mark.parametrize("text", [t for _, t, _ in FOUND])
def test_spans_lie_in_the_text_and_do_not_overlap(detectors, text):
    found = detect_text(text, detectors)
    assert all(0 <= f.start < f.end <= len(text) and 0.5 <= f.score <= 1 for f in found)
    for entity in {f.entity for f in found}:
        spans = sorted((f.start, f.end) for f in found if f.entity == entity)
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
