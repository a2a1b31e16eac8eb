"""The bridge, end to end in a real AnalyzerEngine, and Presidio's own recognizers in our pipeline."""

from __future__ import annotations

import importlib
import socket
import sys
from pathlib import Path

import pytest
from presidio_analyzer import AnalyzerEngine

import dlp
from dlp import views
from dlp.model import Part, Sensitive, TextView
from dlp.pipeline.detection import detect, detect_text
from dlp.ports import ConfigError

ROOT = Path(__file__).resolve().parents[2]
bridge = importlib.import_module("detectors.presidio")

TEXT = "청구인 윤하람(010-0123-4567, haram@mail.example) 주민번호 000101-1234564, 공일공 공일이삼 사오육칠이에요. 주소: 가람구 별빛로 12, 101동 202호"


@pytest.fixture(scope="module")
def ours():
    from dlp import plugins

    loaded = plugins.load_detectors()
    return lambda text: detect_text(text, loaded)


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def _spans(results):
    return sorted((r.entity_type, r.start, r.end, round(r.score, 4)) for r in results)


@pytest.mark.usefixtures("no_network")
def test_the_engine_answers_as_our_own_detect(ours):
    results = bridge.analyzer(ours).analyze(TEXT, language="ko")
    assert _spans(results) == sorted((f.entity, f.start, f.end, round(f.score, 4)) for f in ours(TEXT))
    assert len(results) >= 6


@pytest.mark.usefixtures("no_network")
def test_the_engine_answers_so_on_the_whole_benchmark(ours):
    sys.path.insert(0, str(ROOT / "bench"))
    from corpus.build import messages

    engine = bridge.analyzer(ours)
    texts = [one.text for side in (0, 1) for one in messages(side)]
    assert len(texts) > 2000
    assert [_spans(engine.analyze(text, language="ko")) for text in texts] == [
        sorted((f.entity, f.start, f.end, round(f.score, 4)) for f in ours(text)) for text in texts
    ]


@pytest.mark.usefixtures("no_network")
def test_a_registry_from_a_yaml_file(tmp_path):
    """What a Presidio user writes who has imported `detectors.presidio`."""
    from presidio_analyzer.recognizer_registry import RecognizerRegistryProvider

    file = tmp_path / "recognizers.yaml"
    file.write_text(
        "supported_languages: [ko]\n"
        "global_regex_flags: 26\n"
        "recognizers:\n"
        "  - name: KoreanRecognizer\n"
        "    type: predefined\n"
        "    supported_languages: [ko]\n",
        "utf-8",
    )
    registry = RecognizerRegistryProvider(conf_file=str(file)).create_recognizer_registry()
    engine = AnalyzerEngine(registry=registry, nlp_engine=bridge._BlankKorean(), supported_languages=["ko"])
    assert {"KR_RRN", "PHONE_NUMBER", "EMAIL_ADDRESS"} <= {r.entity_type for r in engine.analyze(TEXT, language="ko")}


def test_the_engine_can_be_asked_for_one_entity(ours):
    assert {r.entity_type for r in bridge.analyzer(ours).analyze(TEXT, language="ko", entities=["KR_RRN"])} == {"KR_RRN"}


def test_the_recognizer_stands_by_itself(ours):
    one = bridge.KoreanRecognizer(["PHONE_NUMBER"], detect=ours)
    assert [TEXT[r.start : r.end] for r in one.analyze(TEXT, ["PHONE_NUMBER"])] == ["010-0123-4567", "공일공 공일이삼 사오육칠"]


def test_the_recognizers_can_be_taken_into_another_registry(ours):
    from presidio_analyzer import RecognizerRegistry

    registry = RecognizerRegistry(supported_languages=["ko"])
    for recognizer in bridge.recognizers(ours):
        registry.add_recognizer(recognizer)
    assert {e for r in registry.recognizers for e in r.supported_entities} == set(dlp.entities())


@pytest.mark.usefixtures("no_network")
def test_presidios_recognizers_as_a_detector():
    detector = bridge.PresidioDetectors(["IbanRecognizer", "UsSsnRecognizer"])
    built, _ = views.build(Part("text", Sensitive("IBAN GB29NWBK60161331926819")))
    found, gaps = detect(built, (detector,))
    assert [(f.entity, f.value.reveal()) for f in found] == [("IBAN_CODE", "GB29NWBK60161331926819")]
    assert not gaps


@pytest.mark.parametrize("name", ["EmailRecognizer", "NoSuchRecognizer", "PatternRecognizer", "SpacyRecognizer"])
def test_what_would_open_the_network_or_does_not_exist_is_refused(name):
    with pytest.raises(ConfigError, match=name):
        bridge.PresidioDetectors([name])


def test_a_pattern_that_ran_out_of_time_is_a_gap(monkeypatch):
    from presidio_analyzer import pattern_recognizer

    class Late:
        def finditer(self, text, timeout):
            raise TimeoutError

    detector = bridge.PresidioDetectors(["UsSsnRecognizer"])
    monkeypatch.setattr(pattern_recognizer.re, "compile", lambda *args, **kwargs: Late())
    for pattern in detector._recognizers[0].patterns:
        monkeypatch.setattr(pattern, "compiled_regex", None)  # the patterns are the class's: what is compiled now must not stay
    assert detect([TextView("text", Sensitive("078-05-1120"))], (detector,))[1]


def test_a_view_that_is_too_long_is_a_gap():
    detector = bridge.PresidioDetectors(["UsSsnRecognizer"])
    assert detect([TextView("text", Sensitive("x" * 200_001))], (detector,))[1]
