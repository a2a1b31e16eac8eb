"""Business registration number 사업자등록번호 (KR_BRN), 3-2-5 digits with a check digit. A sole trader's is personal data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from detectors._labels import label, label_after
from detectors._numbers import alone, breaks_in, business_check, dashed, separator_at, spelled, windows
from dlp.model import Entity, Finding, TextView

_SIZE: Final = 10
_VETO: Final = frozenset({"case", "other", "rrn", "frn", "corp", "account", "card", "phone", "licence", "birth"})


ENTITY: Final = Entity("KR_BRN", precedence=80)


class KrBrn:
    name = "kr_brn"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = _SIZE

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        return self._detect(view)

    def _detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        for run in view.numbers:
            if len(run.digits) < _SIZE:
                continue
            for start in windows(run, _SIZE):
                end = start + _SIZE
                digits = run.digits[start:end]
                if digits[:3] < "101" or "*" in digits or not business_check(digits):
                    continue
                a, b = run.starts[start], run.ends[end - 1]
                kind = label(text, a)
                own = kind.rstrip("?") == "brn" or label_after(text, b) == "brn"
                inner = tuple(i - start for i in breaks_in(run, start, end))
                if own:
                    score = 0.98
                elif kind in _VETO or inner != (3, 5) or not alone(run, start, end):
                    continue
                elif all(dashed(separator_at(run, start + i)) for i in inner):
                    score = 0.85
                else:
                    continue
                yield view.finding(ENTITY, a, b, score, digits, detector=self.name, how=spelled(run, start, end, view.how))


DETECTOR = KrBrn()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [("101-81-12341", "101-81-12341"), ("사업자등록번호 6008612348", "6008612348")],
    "miss": ["101-81-12342", "1018112341", "계좌 101-81-12341"],
    "known_miss": [],
}
