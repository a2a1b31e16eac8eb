"""The model as a spaCy component and behind Presidio's engine."""

from __future__ import annotations

import pytest

spacy = pytest.importorskip("spacy")
from detectors import _names_spacy as component  # noqa: E402

TEXT = "청구인 민하율님이 전화를 주셨고, 어제 표하민이 다녀갔다"


@pytest.fixture(scope="module")
def nlp():
    return component.pipeline()


def test_the_component_sets_entities(nlp):
    doc = nlp(TEXT)
    assert [(e.text, e.label_) for e in doc.ents] == [("민하율", "PS"), ("표하민", "PS")]
    assert doc.text == TEXT
    assert set(doc.user_data["foi_names"]) == {(e.start_char, e.end_char) for e in doc.ents}


def test_it_can_be_added_to_another_pipeline():
    other = spacy.blank("xx")
    other.add_pipe("foi_names", config={"threshold": 0.99})
    assert [d.text for d in other.pipe([TEXT, "회의 자료"])] == [TEXT, "회의 자료"]


def test_a_pipeline_can_be_stored(nlp, tmp_path):
    nlp.to_disk(tmp_path)
    assert [e.text for e in spacy.load(tmp_path)(TEXT).ents] == ["민하율", "표하민"]


def test_presidio_reports_what_the_component_finds():
    presidio = pytest.importorskip("presidio_analyzer")
    from presidio_analyzer.predefined_recognizers import SpacyRecognizer

    recognizer = SpacyRecognizer(supported_language="ko", supported_entities=["PERSON"])
    registry = presidio.RecognizerRegistry([recognizer], supported_languages=["ko"])
    engine = presidio.AnalyzerEngine(registry=registry, nlp_engine=component.nlp_engine(), supported_languages=["ko"])
    results = engine.analyze(TEXT, language="ko")
    assert [(r.entity_type, TEXT[r.start : r.end]) for r in results] == [("PERSON", "민하율"), ("PERSON", "표하민")]
