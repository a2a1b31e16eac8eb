"""Corporation registration number 법인등록번호 (KR_CORP_REG), 6-7 digits: registry office, kind of corporation, serial, check digit.

It has the length of a resident number and often its shape too; `detectors/_resident.py` holds the other half of the decision.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any, Final

from detectors._labels import label, label_after
from detectors._numbers import alone, corporation_check, dashed, resident_birth, resident_check, separator_at, spelled, windows
from detectors._resident import RANDOM_SINCE, SIZE
from dlp.model import Entity, Finding, TextView

_VETO: Final = frozenset({"case", "other", "rrn", "frn", "account", "card", "phone", "licence", "passport", "birth"})


ENTITY: Final = Entity("KR_CORP_REG", precedence=60)


class KrCorpReg:
    name = "kr_corp_reg"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = SIZE

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        self._today = today

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        return self._detect(view)

    def _detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        named = "법인" in text or "등기" in text
        for run in view.numbers:
            if len(run.digits) < SIZE:
                continue
            for start in windows(run, SIZE):
                end = start + SIZE
                if not named and not dashed(separator_at(run, start + 6)):
                    continue
                digits = run.digits[start:end]
                if "*" in digits:
                    continue
                a, b = run.starts[start], run.ends[end - 1]
                checked = corporation_check(digits)
                kind = label(text, a)
                if kind.rstrip("?") == "corp" or label_after(text, b) == "corp":
                    score = 0.97 if checked else 0.7
                elif (
                    checked
                    and kind not in _VETO
                    and dashed(separator_at(run, start + 6))
                    and alone(run, start, end)
                    and not self._person(digits)
                ):
                    score = 0.8
                else:
                    continue
                yield view.finding(ENTITY, a, b, score, digits, detector=self.name, how=spelled(run, start, end, view.how))

    def _person(self, digits: str) -> bool:
        """Rather a resident number: no registry office, or a birth date with a right check digit or one that needs none."""
        if not "11" <= digits[:2] <= "28":
            return True
        birth = resident_birth(digits)
        if birth is None or birth > self._today() or digits[6] in "90":
            return False
        return resident_check(digits) or birth >= RANDOM_SINCE


DETECTOR = KrCorpReg()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [("법인등록번호 110111-1234560", "110111-1234560"), ("180111-0070019", "180111-0070019")],
    "miss": ["180111-0070010", "031231-1001236", "주민등록번호 110111-1234569"],
    "known_miss": [],
}
