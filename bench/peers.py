"""One peer on texts from standard input (a JSON string a line): prints its spans in our entity names, and its times. Run in the peers' environment.

    python bench/peers.py NAME < texts.jsonl

First line out: {"version", "load_ms"}; then per text {"spans": [[entity, start, end], …], "us": best of three}.
"""

from __future__ import annotations

import importlib.metadata
import json
import sys
import time
from collections.abc import Callable

Spans = list[tuple[str, int, int]]
Scan = Callable[[str], Spans]

_KO_PII = {
    "PERSON": "PERSON", "PHONE": "PHONE_NUMBER", "EMAIL": "EMAIL_ADDRESS", "RRN": "KR_RRN", "FRN": "KR_FRN", "ADDRESS": "KR_ADDRESS", "ACCOUNT": "KR_BANK_ACCOUNT",
    "CARD": "CREDIT_CARD", "BRN": "KR_BRN", "CORP": "KR_CORP_REG", "DL": "KR_DRIVER_LICENSE", "DRIVER_LICENSE": "KR_DRIVER_LICENSE", "PASSPORT": "KR_PASSPORT", "VEHICLE": "KR_VEHICLE_PLATE",
    "DT_BIRTH": "DATE_OF_BIRTH", "BUSINESS_REG": "KR_BRN", "CORP_REG": "KR_CORP_REG", "CORPORATE_REG": "KR_CORP_REG",
}  # fmt: skip
_MASKINGTAPE = {
    "name": "PERSON", "phone": "PHONE_NUMBER", "email": "EMAIL_ADDRESS", "rrn": "KR_RRN", "address": "KR_ADDRESS", "account": "KR_BANK_ACCOUNT", "card": "CREDIT_CARD",
    "biz_reg": "KR_BRN", "driver_license": "KR_DRIVER_LICENSE", "passport": "KR_PASSPORT", "birth_date": "DATE_OF_BIRTH", "vehicle": "KR_VEHICLE_PLATE",
}  # fmt: skip
_RUST = {
    "phone": "PHONE_NUMBER", "email": "EMAIL_ADDRESS", "resident": "KR_RRN", "resident_registration": "KR_RRN", "foreigner_registration": "KR_FRN", "bank_account": "KR_BANK_ACCOUNT",
    "credit_card": "CREDIT_CARD", "business_registration": "KR_BRN", "driver_license": "KR_DRIVER_LICENSE", "passport": "KR_PASSPORT", "birth_date": "DATE_OF_BIRTH",
}  # fmt: skip


def ko_pii() -> Scan:
    from ko_pii import detect_all

    return lambda text: [(_KO_PII.get(r.label, r.label), r.start, r.end) for r in detect_all(text)]


def maskingtape() -> Scan:
    from maskingtape import Pipeline

    pipeline = Pipeline()
    return lambda text: [(_MASKINGTAPE.get(r.kind, r.kind), r.start, r.end) for r in pipeline.scan(text)]


def rust_pii_transformer() -> Scan:
    import rust_pii_transformer as rust

    return lambda text: [(_RUST.get(f.entity, f.entity), *_characters(f.source)) for f in rust.detect(text).findings]


def _characters(span: object) -> tuple[int, int]:
    for first, last in (("char_start", "char_end"), ("start", "end")):
        if hasattr(span, first):
            return getattr(span, first), getattr(span, last)
    low, high = repr(span).split("char=")[1].rstrip(")").split("..")
    return int(low), int(high)


def presidio() -> Scan:
    from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
    from presidio_analyzer import predefined_recognizers as known
    from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
    from presidio_analyzer.predefined_recognizers import CreditCardRecognizer, EmailRecognizer, PhoneRecognizer

    class Nothing(NlpEngine):
        """No tokens: Presidio's Korean recognizers are patterns."""

        def load(self) -> None: ...
        def is_loaded(self) -> bool:
            return True

        def process_text(self, text: str, language: str) -> NlpArtifacts:
            return NlpArtifacts([], [], [], [], self, language)

        def process_batch(self, texts, language, **kwargs):
            return ((t, self.process_text(t, language)) for t in texts)

        def is_stopword(self, word: str, language: str) -> bool:
            return False

        def is_punct(self, word: str, language: str) -> bool:
            return False

        def get_supported_entities(self) -> list[str]:
            return []

        def get_supported_languages(self) -> list[str]:
            return ["ko"]

    own = [getattr(known, n)(supported_language="ko") for n in dir(known) if n.startswith("Kr") and n.endswith("Recognizer")]
    own += [
        PhoneRecognizer(supported_language="ko", supported_regions=("KR",)),
        EmailRecognizer(supported_language="ko"),
        CreditCardRecognizer(supported_language="ko"),
    ]
    engine = AnalyzerEngine(
        registry=RecognizerRegistry(own, supported_languages=["ko"]), nlp_engine=Nothing(), supported_languages=["ko"]
    )
    return lambda text: [(r.entity_type, r.start, r.end) for r in engine.analyze(text, language="ko", score_threshold=0.4)]


PEERS: dict[str, Callable[[], Scan]] = {
    "ko-pii": ko_pii,
    "maskingtape": maskingtape,
    "rust-pii-transformer": rust_pii_transformer,
    "presidio-analyzer": presidio,
}


def main() -> None:
    name = sys.argv[1]
    texts = [json.loads(line) for line in sys.stdin]
    began = time.perf_counter()
    scan = PEERS[name]()
    scan("준비")
    print(json.dumps({"version": importlib.metadata.version(name), "load_ms": round((time.perf_counter() - began) * 1e3)}))
    for text in texts:
        spans, best = timed(scan, text)
        print(json.dumps({"spans": spans, "us": best}))


def timed(scan: Scan, text: str) -> tuple[Spans, float]:
    """Spans, and the best of three times in microseconds."""
    best = 1e18
    spans: Spans = []
    for _ in range(3 if len(text) < 5000 else 1):
        began = time.perf_counter()
        spans = scan(text)
        best = min(best, (time.perf_counter() - began) * 1e6)
    return spans, best


if __name__ == "__main__":
    main()
