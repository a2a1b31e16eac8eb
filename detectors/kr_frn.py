"""Foreigner registration number 외국인등록번호 and domestic residence number 거소신고번호 (KR_FRN): PIPA 24, Decree 19."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Final

from detectors._resident import SIZE, resident_numbers
from dlp.model import Entity, Finding, TextView

ENTITY: Final = Entity("KR_FRN", field="frn", unique=True, precedence=20, shape="birth")


class KrFrn:
    """`today` bounds the birth date from above; it is asked only where a candidate stands."""

    name = "kr_frn"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = SIZE

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        self._today = today

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        return resident_numbers(view, foreign=True, entity=ENTITY, detector=self.name, today=self._today)


DETECTOR = KrFrn()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [("외국인등록번호 000101-5123458", "000101-5123458"), ("020310-6543211입니다", "020310-6543211")],
    "miss": ["000230-6543216", "000101-1234564", "0001015123453"],
    "known_miss": [],
}
