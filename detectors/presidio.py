"""The bridge to Presidio, both ways: our detectors as Presidio recognizers, and Presidio's as a detector of ours.

For people who already use Presidio: `analyzer()` is a ready AnalyzerEngine for Korean with the spans and scores of `dlp.detect`; in
Presidio's YAML the class is `KoreanRecognizer` (import this module first). For our pipeline: `PresidioDetectors(names)` runs recognizers by class name.
Not part of the default set, because importing Presidio pulls in spaCy. Our side is entered by the public interface, as any guest would.
Nothing here opens the network: recognizers that would are refused. References: Presidio 2.2 EntityRecognizer and RecognizerRegistry.
"""

from __future__ import annotations

import importlib
import inspect
import logging
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

import presidio_analyzer
import spacy
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry, RecognizerResult, predefined_recognizers
from presidio_analyzer.nlp_engine import SpacyNlpEngine

from dlp.model import Entity, Finding, TextView
from dlp.ports import ConfigError

LANGUAGE: Final = "ko"
MAX_CHARACTERS: Final = 200_000
"""Presidio's patterns are not all linear: a longer view is an error, and so a gap."""

_NETWORK: Final = frozenset({"EmailRecognizer"})
"""Fetches the public-suffix list on first use; ours finds mail addresses."""
_HOME: Final = ("presidio_analyzer.predefined_recognizers.generic", "presidio_analyzer.predefined_recognizers.country_specific")
_LOGGER: Final = "presidio-analyzer"

Detect = Callable[[str], list[Finding]]


# ---------------------------------------------------------------- ours as Presidio's


class _Once:
    """Findings of the last text of each thread: sixteen recognizers ask about the same text, it is read once."""

    def __init__(self, detect: Detect) -> None:
        self._detect = detect
        self._last = threading.local()

    def __call__(self, text: str) -> list[Finding]:
        if getattr(self._last, "text", None) != text:
            self._last.findings = self._detect(text)
            self._last.text = text
        findings: list[Finding] = self._last.findings
        self._last.text = text
        return findings


class KoreanRecognizer(EntityRecognizer):  # type: ignore[misc]
    """All entities of ours, or those of `supported_entities`. Spans are code points, scores as in `dlp.detect`; no spaCy tokens are read."""

    def __init__(
        self,
        supported_entities: list[str] | None = None,
        supported_language: str = LANGUAGE,
        name: str | None = None,
        context: list[str] | None = None,
        detect: Detect | None = None,
    ) -> None:
        self._find = detect or _front_door()
        super().__init__(
            supported_entities=list(supported_entities or _ours()),
            supported_language=supported_language,
            name=name or "KoreanRecognizer",
            version="1",
            context=context,
        )

    def load(self) -> None:
        """Nothing to load: the detectors prove themselves on first use."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
        wanted = set(entities or self.supported_entities) & set(self.supported_entities)
        return [
            RecognizerResult(
                f.entity,
                f.start,
                f.end,
                f.score,
                recognition_metadata={
                    RecognizerResult.RECOGNIZER_NAME_KEY: self.name,
                    RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
                },
            )
            for f in self._find(text)
            if f.entity in wanted
        ]


def recognizers(detect: Detect | None = None) -> list[EntityRecognizer]:
    """One recognizer an entity, so that each can be left out of a registry by itself. `detect` replaces `dlp.detect`."""
    once = _Once(detect or _front_door())
    return [KoreanRecognizer([entity], name=_class_name(entity), detect=once) for entity in _ours()]


def registry(detect: Detect | None = None) -> RecognizerRegistry:
    return RecognizerRegistry(recognizers=recognizers(detect), supported_languages=[LANGUAGE])


def analyzer(detect: Detect | None = None) -> AnalyzerEngine:
    """An AnalyzerEngine for language `ko`. No model is downloaded; `analyze(text, language="ko")` answers as `dlp.detect` does."""
    return AnalyzerEngine(registry=registry(detect), nlp_engine=_BlankKorean(), supported_languages=[LANGUAGE])


class _BlankKorean(SpacyNlpEngine):  # type: ignore[misc]
    """spaCy's Korean without its morphological back-end: tokens are words between spaces, and nothing of ours depends on them."""

    def __init__(self) -> None:
        super().__init__(models=[{"lang_code": LANGUAGE, "model_name": "blank"}])
        config = {"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}}
        self.nlp = {LANGUAGE: spacy.blank(LANGUAGE, config=config)}

    def load(self) -> None:
        """Loaded by construction."""

    def is_loaded(self) -> bool:
        return True


def _ours() -> list[str]:
    """Every entity that our detectors declare."""
    return [str(entity) for entity in importlib.import_module("dlp").entities()]


def _front_door() -> Detect:
    detect: Detect = importlib.import_module("dlp").detect
    return detect


def _class_name(entity: str) -> str:
    return "".join(word.capitalize() for word in entity.split("_")) + "Recognizer"


# ---------------------------------------------------------------- Presidio's as ours


class PresidioDetectors:
    """Presidio recognizers by class name (`IbanRecognizer`, `UsSsnRecognizer`, …) as one detector.

    They are asked one by one, without an engine, a tokenizer or a threshold of Presidio's. ConfigError for a name that does not exist or
    that would open the network. A pattern that Presidio gave up on (it logs a warning and goes on) raises here, so that it becomes a gap.
    """

    name = "presidio"
    version = presidio_analyzer.__version__ if hasattr(presidio_analyzer, "__version__") else "2"

    def __init__(self, names: Iterable[str]) -> None:
        self._recognizers = tuple(_recognizer(name) for name in names)
        self.entities = frozenset(Entity(entity) for r in self._recognizers for entity in r.supported_entities)
        self._watch = _GaveUp()
        logger = logging.getLogger(_LOGGER)  # noqa: TID251 - nothing is logged: Presidio's own warning is read here
        logger.addHandler(self._watch)

    def detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        for result in self.results(text):
            value = text[result.start : result.end]
            yield view.finding(result.entity_type, result.start, result.end, float(result.score), value, detector=self.name)

    def results(self, text: str) -> Iterator[RecognizerResult]:
        """As Presidio gives them. ValueError for a text that is too long for it, TimeoutError where a pattern gave up."""
        if len(text) > MAX_CHARACTERS:
            raise ValueError("view is too long for Presidio's patterns")
        for recognizer in self._recognizers:
            self._watch.reset()
            yield from recognizer.analyze(text, recognizer.supported_entities, None)
            if self._watch.seen():
                raise TimeoutError("a pattern of Presidio's ran out of time")


class _GaveUp(logging.Handler):
    """Notices in its own thread that Presidio skipped a pattern. Keeps and writes nothing of the record."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._here = threading.local()

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and isinstance(record.exc_info[1], TimeoutError):
            self._here.late = True

    def reset(self) -> None:
        self._here.late = False

    def seen(self) -> bool:
        return bool(getattr(self._here, "late", False))


def _recognizer(name: str) -> EntityRecognizer:
    known = {
        n: c
        for n, c in inspect.getmembers(predefined_recognizers, inspect.isclass)
        if issubclass(c, EntityRecognizer) and c.__module__.startswith(_HOME)
    }
    where = "detectors.presidio"
    if name in _NETWORK:
        raise ConfigError("dlp.yaml", where, f"{name} opens network connections; mail addresses are found without it")
    if name not in known:
        raise ConfigError("dlp.yaml", where, f"Presidio has no recognizer called {name} that works on text alone")
    try:
        return known[name]()
    except (TypeError, ValueError) as error:
        raise ConfigError("dlp.yaml", where, f"{name} cannot be set up ({type(error).__name__})") from None
