"""Driver's licence number 운전면허번호 (KR_DRIVER_LICENSE), 2-2-6-2 digits: region, year, serial, check and reissue.

The check digit is not public. Before May 2014 the region was printed by name (`서울 22-333333-44`). A unique identifier under Decree 19.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from detectors._labels import label, label_after
from detectors._numbers import alone, breaks_in, particle_at_end, separator_at, spelled, windows
from dlp.model import Entity, Finding, NumberRun, TextView

_REGIONS: Final = frozenset({*(str(n) for n in range(11, 27)), "28"})
_NAMES: Final = re.compile(
    r"(?:서울|부산|경기|강원|충북|충남|전북|전남|경북|경남|제주|대구|인천|광주|대전|울산|경기남부|경기북부)\s?[-‐–]?\s?\Z"
)
_VETO: Final = frozenset({"case", "other", "rrn", "frn", "corp", "brn", "account", "card", "phone"})
_NEW, _OLD = 12, 10


ENTITY: Final = Entity("KR_DRIVER_LICENSE", field="driver_license", unique=True, precedence=50)


class KrDriverLicense:
    name = "kr_driver_license"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = _OLD

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        return self._detect(view)

    def _detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        named = "면허" in text
        for run in view.numbers:
            if len(run.digits) < _OLD:
                continue
            yield from self._new(view, run, text, named=named)
            yield from self._old(view, run, text, named=named)

    def _new(self, view: TextView, run: NumberRun, text: str, *, named: bool) -> Iterator[Finding]:
        grouped = () if named else frozenset(run.breaks)
        for start in windows(run, _NEW):
            if not named and start + 10 not in grouped:
                continue
            end = start + _NEW
            digits = run.digits[start:end]
            if digits[:2] not in _REGIONS or "*" in digits or particle_at_end(run, start, end):
                continue
            a, b = run.starts[start], run.ends[end - 1]
            inner = tuple(i - start for i in breaks_in(run, start, end))
            if inner != (2, 4, 10) and not named:
                continue
            kind = label(text, a)
            if kind.rstrip("?") == "licence" or label_after(text, b) == "licence":
                score = 0.97 if inner in ((), (2, 4, 10)) else 0.9  # a better grouping in another view wins
            elif (
                kind in _VETO
                or inner != (2, 4, 10)
                or not _year(digits[2:4])
                or not _even(run, start, (2, 4, 10))
                or not alone(run, start, end)
            ):
                continue
            else:
                score = 0.8
            yield view.finding(ENTITY, a, b, score, digits, detector=self.name, how=spelled(run, start, end, view.how))

    def _old(self, view: TextView, run: NumberRun, text: str, *, named: bool) -> Iterator[Finding]:
        grouped = frozenset(run.breaks)
        for start in windows(run, _OLD):
            if start + 2 not in grouped or start + 8 not in grouped:
                continue
            end = start + _OLD
            digits = run.digits[start:end]
            inner = tuple(i - start for i in breaks_in(run, start, end))
            if inner != (2, 8) or "*" in digits or not _year(digits[:2]):
                continue
            a, b = run.starts[start], run.ends[end - 1]
            region = _NAMES.search(text, max(0, a - 8), a)
            if region is None and not named:
                continue
            kind = label(text, a).rstrip("?")
            if region is None and kind != "licence":
                continue
            first = region.start() if region else a
            score = 0.95 if kind == "licence" else 0.75
            yield view.finding(ENTITY, first, b, score, digits, detector=self.name, how=spelled(run, start, end, view.how))


def _year(two: str) -> bool:
    """Licences are numbered by year of issue: 1960s to today and a little beyond."""
    return not "40" <= two <= "59"


def _even(run: NumberRun, start: int, places: tuple[int, ...]) -> bool:
    """One and the same separator throughout, and not a line end."""
    separators = {(separator_at(run, start + i) or "").strip() for i in places}
    return len(separators) == 1 and "\n" not in "".join(separator_at(run, start + i) or "" for i in places)


DETECTOR = KrDriverLicense()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("면허 11-05-333333-44", "11-05-333333-44"),
        ("서울 22-333333-44", "서울 22-333333-44"),
        ("운전면허번호 110533333344", "110533333344"),
    ],
    "miss": ["27-05-333333-44", "110533333344", "11-05-33333-44", "계좌번호 11-05-333333-44"],
    "known_miss": [],
}
