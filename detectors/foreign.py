"""What is not Korean: account and identity numbers of other countries, found by Presidio's own recognizers behind a cheap gate.

Plain Korean text pays for one look at its Latin letters; Presidio (and spaCy with it) is imported when a text first gives reason to. Numbers with a
check digit stand by themselves; the others (many are nine digits like anything else) only beside a word that says what they are.
Entity names are Presidio's.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from dlp.anchors import anchored
from dlp.model import Entity, Finding, Sensitive, TextView
from dlp.triggers import EIGHT, LATIN, any_of

if TYPE_CHECKING:
    from detectors.presidio import PresidioDetectors


@dataclass(frozen=True, slots=True)
class Kind:
    """`words` must stand near a number without a check digit; none where the number proves itself."""

    recognizer: str
    entity: str
    words: str = ""


KINDS: Final = (
    Kind("IbanRecognizer", "IBAN_CODE"),
    Kind("CryptoRecognizer", "CRYPTO"),
    Kind("UsSsnRecognizer", "US_SSN", r"ssn|social\s+security|사회보장\s*번호"),
    Kind("UsItinRecognizer", "US_ITIN", r"itin|taxpayer\s+id"),
    Kind("UsPassportRecognizer", "US_PASSPORT", r"passport"),
    Kind("UkPassportRecognizer", "UK_PASSPORT", r"(?:uk|british)\s+passport"),
    Kind("InPassportRecognizer", "IN_PASSPORT", r"indian?\s+passport"),
    Kind("NhsRecognizer", "UK_NHS", r"\bnhs\b"),
    Kind("UkNinoRecognizer", "UK_NINO", r"national\s+insurance|\bnino\b"),
    Kind("SgFinRecognizer", "SG_NRIC_FIN", r"\bnric\b|\bfin\b"),
    Kind("InAadhaarRecognizer", "IN_AADHAAR", r"aadhaar|uidai"),
    Kind("InPanRecognizer", "IN_PAN", r"permanent\s+account|\bpan\b"),
    Kind("AuTfnRecognizer", "AU_TFN", r"tax\s+file|\btfn\b"),
    Kind("ItFiscalCodeRecognizer", "IT_FISCAL_CODE", r"codice\s+fiscale"),
    Kind("EsNifRecognizer", "ES_NIF", r"\bdni\b|\bnif\b"),
    Kind("PlPeselRecognizer", "PL_PESEL", r"pesel"),
)
ENTITIES: Final = frozenset(Entity(kind.entity) for kind in KINDS)
EXAMPLES: Final[dict[str, Any]] = {
    "late": [
        ("IBAN DE89 3704 0044 0532 0130 00 로 송금", "DE89 3704 0044 0532 0130 00", "IBAN_CODE"),
        ("비트코인 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "CRYPTO"),
        ("his SSN is 536-90-4399", "536-90-4399", "US_SSN"),
        ("ITIN 911-70-1234", "911-70-1234", "US_ITIN"),
        ("US passport number A12345678", "A12345678", "US_PASSPORT"),
        ("UK passport AB1234567", "AB1234567", "UK_PASSPORT"),
        ("Indian passport A3456781", "A3456781", "IN_PASSPORT"),
        ("NHS 401-023-2137", "401-023-2137", "UK_NHS"),
        ("national insurance AA 12 34 56 B", "AA 12 34 56 B", "UK_NINO"),
        ("NRIC S2740116C", "S2740116C", "SG_NRIC_FIN"),
        ("Aadhaar 312345678909", "312345678909", "IN_AADHAAR"),
        ("PAN card AAASA1111R", "AAASA1111R", "IN_PAN"),
        ("tax file number 876 543 210", "876 543 210", "AU_TFN"),
        ("codice fiscale AAAAAA00B11C333N", "AAAAAA00B11C333N", "IT_FISCAL_CODE"),
        ("DNI 55555555K", "55555555K", "ES_NIF"),
        ("PESEL 11111111116", "11111111116", "PL_PESEL"),
    ],
    "miss": [
        "계좌 123-45-678901 로 입금",
        "주민센터 033-0300-3001",
        "RFC 5322, ISO 27001, KS X 1001",
        "여권번호 M12345678",
    ],
}
"""`late`: (text, what is found in it, entity), a hit for every kind. They are proven when Presidio is loaded, not at every start: importing it
takes longer than starting all the rest."""

_LATIN: Final = re.compile(r"[A-Za-z]{3}|[A-Z]{2}[0-9]{2}|[13][A-Za-z0-9]{2}")
_ALONE: Final = anchored(r"(?<![A-Za-z0-9])(?:[A-Z]{2}[0-9]{2}(?:[ -]?[A-Z0-9]{4}){2}|(?:bc1|[13])[A-Za-z0-9]{25})")
_WORDED: Final = anchored("|".join(f"(?:{kind.words})" for kind in KINDS if kind.words), re.IGNORECASE)
_STEMS: Final = (
    "ssn", "social", "사회보장", "itin", "taxpayer", "passport", "nhs", "insurance", "nino", "nric", "fin", "aadhaar", "uidai", "account", "pan", "tax",
    "codice", "dni", "nif", "pesel",
)  # fmt: skip
_LIKE_LATIN: Final = re.compile("[ſıİK]")
"""What a pattern that does not tell upper from lower case takes for s, i and k, and `str.lower` does not."""
_BESIDE: Final = {kind.entity: re.compile(kind.words, re.IGNORECASE) for kind in KINDS if kind.words}
_AROUND: Final = 120
_PIECE: Final = 1_000
"""Characters around a word or number that Presidio reads, and of a stretch from which on the next one begins anew, overlapping it."""
_BEFORE: Final = 60
_AFTER: Final = 30
_KOREAN_PASSPORT: Final = re.compile(r"[MSRODG]\d{8}")
_WORDED_SCORE: Final = 0.7


class Foreign:
    name = "foreign"
    version = "1"
    entities = ENTITIES
    gate = any_of(EIGHT, LATIN)
    """What proves itself has twelve letters and digits and more, two of them letters, or twenty-six; all else has eight digits, or seven letters and digits of
    its own beside the three letters of a word that says what it is."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._bridge: PresidioDetectors | None = None

    def detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        if _LATIN.search(text) is None or not (_ALONE.search(text) or (_worth(text) and _WORDED.search(text))):
            return
        yield from self._found(self.warm(), view, text)

    def warm(self) -> PresidioDetectors:
        """Presidio's recognizers, loaded once and proven. RuntimeError where they went blind: then every text that asks for them has a gap."""
        with self._lock:
            if self._bridge is None:
                from detectors.presidio import PresidioDetectors

                bridge = PresidioDetectors(kind.recognizer for kind in KINDS)
                for example, _, entity in EXAMPLES["late"]:
                    view = TextView("proof", Sensitive(example))
                    if entity not in {found.entity for found in self._found(bridge, view, example)}:
                        raise RuntimeError(f"Presidio does not find {entity}")
                self._bridge = bridge
            return self._bridge

    def _found(self, bridge: PresidioDetectors, view: TextView, text: str) -> Iterator[Finding]:
        seen: set[tuple[str, int, int]] = set()
        for begin, end in _asked(text):
            for found in bridge.results(text[begin:end]):
                start, stop = begin + found.start, begin + found.end
                key = (found.entity_type, start, stop)
                if key in seen:
                    continue
                value = text[start:stop]
                words = _BESIDE.get(found.entity_type)
                if words is None:
                    score = float(found.score)
                elif not _KOREAN_PASSPORT.fullmatch(value) and words.search(text, max(start - _BEFORE, 0), stop + _AFTER):
                    score = max(float(found.score), _WORDED_SCORE)
                else:
                    continue
                seen.add(key)
                yield view.finding(found.entity_type, start, stop, score, value, detector=self.name)


def _worth(text: str) -> bool:
    """Can `_WORDED` find anything? It is slow on long texts."""
    small = text.lower()
    return any([stem in small for stem in _STEMS]) or _LIKE_LATIN.search(text) is not None


def _asked(text: str) -> Iterator[tuple[int, int]]:
    """The stretches Presidio is asked about: what surrounds a word or a number that gives reason to, in pieces, because some of its patterns
    grow with the square of a text."""
    begin = end = -1
    for start, stop in sorted(match.span() for gate in (_ALONE, _WORDED) for match in gate.finditer(text)):
        if end < 0 or start - _AROUND > end or end - begin > _PIECE:
            if end >= 0:
                yield begin, end
            begin = max(start - _AROUND, 0)
        end = min(stop + _AROUND, len(text))
    if end >= 0:
        yield begin, end


DETECTOR = Foreign()
