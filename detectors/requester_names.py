"""Names where a disclosure request is spoken of (PERSON): whom no register knows and no cue betrays, read by the name model.

The model is a spaCy pipeline component (`_names_spacy`) behind a Presidio AnalyzerEngine, as the design asks: whether an unregistered person may
stand there is its answer. Loading the two takes a second or more and reading costs a millisecond for a hundred characters, so this detector is
`requests_only`: it is run on texts that name a request, and there on the stretches around what names it; plain text never comes here.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

from dlp.model import Entity, Finding, Gap, TextView

if TYPE_CHECKING:
    from presidio_analyzer import AnalyzerEngine, RecognizerResult

ENTITY: Final = Entity("PERSON", field="name", shape="name")
LANGUAGE: Final = "ko"
SCORE: Final = 0.6
_AROUND: Final = 160
"""Characters on either side of what names a request."""
_PIECE: Final = 2_000
"""Characters that are read at once."""
_OVER: Final = 2
"""Pieces in a row that name nobody and no request, after which a list is over: it is read on only where a request is named again."""
ENOUGH: Final = 500
"""People in one text from which it is a list, and read on only where a request is named."""
LONGEST_WORD: Final = 5
"""Syllables of the words of the dictionary."""
PERSON, NOUN = 1, 2
"""Bits of its classes."""
MOST: Final = 40_000
"""Characters of one text that are read, wherever they stand: what comes before the first request, or between two, uses none of them up.
What lies beyond is a gap."""
_SPEAKS: Final = re.compile(
    r"청구|공개|정공|ㅈㅂㄱㄱ|이의\s?신청|민원인|취하|disclosure|\bFOI\b|requester|applicant", re.IGNORECASE
)
_HANGUL: Final = re.compile("[가-힣]{2}")
_ENGLISH: Final = re.compile(
    r"(?:\b(?:name|requester(?:_name)?|applicant|claimant)\b\W{0,4}(?:is\W|was\W|named\W)?|\b(?:is|from|by|named|called)\s)(?P<name>[A-Z][a-z]{1,14}(?:[ -][A-Z][a-z]{1,14}){1,2})\b"
)
_READ: Final = frozenset(("plain", "folded", "jamo", "spaced", "html_hidden"))


class RequesterNames:
    name = "requester_names"
    version = "1"
    entities = frozenset({ENTITY})
    requests_only = True

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._engine: AnalyzerEngine | None = None

    def noun(self, word: str) -> bool | None:
        """Has the model's dictionary the word as a common noun, and not as a name? None where it has neither."""
        from detectors._name_model import model

        found = model().words.bits_of(word) & (PERSON | NOUN) if 1 < len(word) <= LONGEST_WORD else 0
        return found == NOUN if found else None

    def detect(self, view: TextView) -> Iterator[Finding | Gap]:
        text = view.text.reveal()
        if view.how not in _READ or _SPEAKS.search(text) is None:
            return
        for match in _ENGLISH.finditer(text):
            yield view.finding(ENTITY, match.start("name"), match.end("name"), SCORE, match["name"], detector=self.name)
        if _HANGUL.search(text) is None:
            return
        engine = self.warm()
        read: dict[str, list[tuple[int, int, float]]] = {}  # what stands there again is read once
        people_named: set[str] = set()
        silent, left = 0, MOST
        for begin, end in _stretches(text):
            piece = text[begin:end]
            speaks = _SPEAKS.search(piece) is not None
            if _HANGUL.search(piece) is None or (not speaks and (silent >= _OVER or len(people_named) >= ENOUGH)):
                continue
            if piece not in read:
                if left <= 0:
                    yield Gap(view.part, "limit")
                    return
                left -= len(piece)
                people = engine.analyze(piece, language=LANGUAGE, entities=["PERSON"])
                read[piece] = [(found.start, found.end, float(found.score)) for found in people]
            silent = 0 if speaks or read[piece] else silent + 1
            for first, last, score in read[piece]:
                start, stop = begin + first, begin + last
                people_named.add(text[start:stop])
                yield view.finding(ENTITY, start, stop, score, text[start:stop], detector=self.name)

    def warm(self) -> AnalyzerEngine:
        """Presidio's engine over spaCy with the name model, loaded once and proven. RuntimeError where it went blind: then every text that
        asks for it has a gap."""
        with self._lock:
            if self._engine is None:
                engine = _engine()
                for text, name in EXAMPLES["late"]:
                    found = engine.analyze(text, language=LANGUAGE, entities=["PERSON"])
                    if name not in {text[one.start : one.end] for one in found}:
                        raise RuntimeError("the name model behind Presidio finds no name")
                self._engine = engine
            return self._engine


def _engine() -> AnalyzerEngine:
    from presidio_analyzer import AnalyzerEngine, ContextAwareEnhancer, RecognizerRegistry
    from presidio_analyzer.predefined_recognizers import SpacyRecognizer

    from detectors._names_spacy import nlp_engine

    class NoContext(ContextAwareEnhancer):  # type: ignore[misc]
        """Presidio's own copies every result to look for the context words of recognizers; names have none."""

        def enhance_using_context(
            self, text: str, raw_results: list[RecognizerResult], *_: Any, **__: Any
        ) -> list[RecognizerResult]:
            return raw_results

    names = SpacyRecognizer(supported_language=LANGUAGE, supported_entities=["PERSON"])
    registry = RecognizerRegistry(recognizers=[names], supported_languages=[LANGUAGE])
    return AnalyzerEngine(
        registry=registry,
        nlp_engine=nlp_engine(names_only=True),
        supported_languages=[LANGUAGE],
        context_aware_enhancer=NoContext(0, 0, 0, 0),
    )


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    """What surrounds the words of a request, joined where it touches; a form or a list is read as a whole, in pieces at line ends."""
    begin = end = -1
    for match in _SPEAKS.finditer(text):
        if end >= 0 and match.start() - _AROUND > end:
            yield from _pieces(text, begin, end)
            begin = -1
        if begin < 0:
            begin = _line(text, max(match.start() - _AROUND, 0))
        end = _line_end(text, min(match.end() + _AROUND, len(text)))
    if end >= 0:
        yield from _pieces(text, begin, len(text) if text.count("\n", end) > 2 else end)


def _line(text: str, at: int) -> int:
    return text.rfind("\n", max(0, at - _AROUND), at) + 1 or at


def _line_end(text: str, at: int) -> int:
    found = text.find("\n", at, at + _AROUND)
    return at if found < 0 else found


def _pieces(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    while end - begin > _PIECE:
        cut = text.rfind("\n", begin + _PIECE // 2, begin + _PIECE)
        cut = begin + _PIECE if cut < 0 else cut + 1
        yield begin, cut
        begin = cut
    yield begin, end


DETECTOR = RequesterNames()
EXAMPLES: Final[dict[str, Any]] = {
    "late": [("정보공개 청구한 사람이 윤하람이라는데요", "윤하람"), ("그 자료 청구한 거 남궁솔이래", "남궁솔")],
    "hit": [],
    "miss": ["오늘 회의는 3층 회의실에서 합니다", "어제 윤하람이 와서 한참 얘기하고 갔어요"],
}
