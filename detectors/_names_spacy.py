"""The name model as a spaCy pipeline component, and a Presidio NLP engine that carries it.

For people who have a spaCy or Presidio pipeline: `nlp.add_pipe("foi_names")` sets `doc.ents` with label PS (the label of spaCy's Korean
models), and `nlp_engine()` is a SpacyNlpEngine whose Korean pipeline holds it, so that Presidio's own SpacyRecognizer reports PERSON.
Names are found on characters; spaCy's tokens are words between spaces, so the tokenizer here cuts names loose from particles.
Importing this pulls in spaCy; nothing of the program does.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import Any, Final

import spacy
from spacy.attrs import IDX, LENGTH
from spacy.language import Language
from spacy.tokenizer import Tokenizer
from spacy.tokens import Doc, Span

from detectors._name_model import model
from detectors._name_shapes import least, never

FACTORY: Final = "foi_names"
LABEL: Final = "PS"


@Language.factory(FACTORY, default_config={"threshold": 0.5}, assigns=["doc.ents"])  # type: ignore[untyped-decorator]
def create(nlp: Language, name: str, threshold: float) -> Names:
    """The component; `threshold` is the least score of a name, on top of what its surroundings ask for."""
    return Names(threshold)


class Names:
    """Sets `doc.ents`: names, scores in `doc.user_data["foi_names"]` as {(start, end): score} in characters."""

    def __init__(self, threshold: float) -> None:
        self._threshold = threshold
        self.alone = False
        """No other component has said anything of the tokens, so that they need not be kept."""

    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        names = model()
        found = [
            (one.start, one.end, score)
            for one in names.candidates(text)
            if not one.piece
            and one.end - one.start > 1
            and not never(text, one.start, one.end)
            and (score := names.score(text, one)) >= max(self._threshold, least(text, one.start, one.end))
        ]
        if found:  # a walk over the tokens costs as much as the network
            begins, lengths = doc.to_array([IDX, LENGTH]).T
            begins, ends = begins.tolist(), (begins + lengths).tolist()
            edges = {*begins, *ends}
            if cuts := sorted({x for a, b, _ in found for x in (a, b)} - edges):
                if self.alone:
                    doc = _anew(doc, text, cuts, begins, ends)
                else:
                    _cut(doc, cuts, begins, ends)
            spans = [doc.char_span(a, b, label=LABEL) for a, b, _ in found]
            doc.ents = spacy.util.filter_spans([s for s in spans if isinstance(s, Span)])
        doc.user_data[FACTORY] = {(a, b): score for a, b, score in found}
        return doc

    def to_bytes(self, **_: Any) -> bytes:
        """Nothing to store: the weights belong to the package."""
        return b""

    def from_bytes(self, data: bytes, **_: Any) -> Names:
        return self

    def to_disk(self, path: Any, **_: Any) -> None: ...

    def from_disk(self, path: Any, **_: Any) -> Names:
        return self


def _cut(doc: Doc, cuts: list[int], begins: list[int], ends: list[int]) -> None:
    """Split tokens at places inside them where a name begins or ends: 윤하람님이 becomes 윤하람 and 님이."""
    inside: dict[int, list[int]] = {}
    for x in cuts:
        number = bisect_left(begins, x) - 1
        if number >= 0 and x < ends[number]:
            inside.setdefault(number, []).append(x - begins[number])
    with doc.retokenize() as retokenizer:
        for number, places in inside.items():
            token = doc[number]
            edges = [0, *places, len(token)]
            pieces = [token.text[a:b] for a, b in pairwise(edges)]
            retokenizer.split(token, pieces, heads=[(token, 0)] * len(pieces))


def _anew(doc: Doc, text: str, cuts: list[int], begins: list[int], ends: list[int]) -> Doc:
    """The same with new tokens: to split those that are there costs more than the network."""
    words: list[str] = []
    spaces: list[bool] = []
    at = 0
    for begin, end in zip(begins, ends, strict=True):
        edges = [begin]
        while at < len(cuts) and cuts[at] < end:
            if cuts[at] > begin:
                edges.append(cuts[at])
            at += 1
        edges.append(end)
        words += [text[a:b] for a, b in pairwise(edges)]
        spaces += [False] * (len(edges) - 2)
        spaces.append(text[end : end + 1] == " ")
    return Doc(doc.vocab, words=words, spaces=spaces)


def pipeline() -> Language:
    """spaCy's Korean without a morphological back-end, and the names."""
    nlp = spacy.blank("ko", config={"nlp": {"tokenizer": {"@tokenizers": "spacy.Tokenizer.v1"}}})
    nlp.add_pipe(FACTORY)
    return nlp


def nlp_engine(*, names_only: bool = False) -> Any:
    """A ready Presidio SpacyNlpEngine for `ko`; no model is downloaded. Add Presidio's SpacyRecognizer to report what it finds.

    `names_only`: for that recognizer and no other. Tokens are what stands between blanks, and the lemmas and keywords that recognizers with
    context words ask for are not made: they cost more than the names.
    """
    from presidio_analyzer.nlp_engine import NerModelConfiguration, NlpArtifacts, SpacyNlpEngine

    class Engine(SpacyNlpEngine):  # type: ignore[misc]
        def __init__(self) -> None:
            mapping = NerModelConfiguration(model_to_presidio_entity_mapping={LABEL: "PERSON"}, default_score=0.85)
            super().__init__(models=[{"lang_code": "ko", "model_name": FACTORY}], ner_model_configuration=mapping)
            self.nlp = {"ko": pipeline()}
            if names_only:
                vocab = self.nlp["ko"].vocab
                vocab.lex_attr_getters = {}  # forms, shapes and prefixes of every new word, for nobody
                self.nlp["ko"].tokenizer = Tokenizer(vocab)
                self.nlp["ko"].get_pipe(FACTORY).alone = True

        def load(self) -> None:
            """Loaded by construction."""

        def is_loaded(self) -> bool:
            return True

        def _doc_to_nlp_artifact(self, doc: Doc, language: str) -> NlpArtifacts:
            if not names_only:
                return super()._doc_to_nlp_artifact(doc, language)
            entities, scores = self._get_updated_entities(self._get_entities(doc), self._get_scores_for_entities(doc))
            return NlpArtifacts(
                entities=entities, tokens=doc, tokens_indices=[], lemmas=[], nlp_engine=self, language=language, scores=scores
            )

    return Engine()
