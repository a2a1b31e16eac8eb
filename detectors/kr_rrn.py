"""Resident registration number 주민등록번호 (KR_RRN): a unique identifier under PIPA 24, 24-2 and Decree 19."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Final

from detectors._resident import SIZE, resident_numbers
from dlp.model import Entity, Finding, TextView

ENTITY: Final = Entity("KR_RRN", field="rrn", unique=True, precedence=10, shape="birth")


class KrRrn:
    """`today` bounds the birth date from above; it is asked only where a candidate stands."""

    name = "kr_rrn"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = SIZE

    def __init__(self, today: Callable[[], date] = date.today) -> None:
        self._today = today

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        return resident_numbers(view, foreign=False, entity=ENTITY, detector=self.name, today=self._today)


DETECTOR = KrRrn()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("주민번호031231-1001236번입니다", "031231-1001236"),
        ("000101 - 1234564 확인", "000101 - 1234564"),
        ("주민등록번호 0312311001239", "0312311001239"),
        ("뒷자리 가림 010228-2******", "010228-2******"),
    ],
    "miss": [
        "0312311001239",
        "000230-1234567",
        "법인등록번호 110111-1234567",
        "주민등록번호: ******-*******",
        "주문번호 20261121-1234567",
    ],
    "known_miss": [],
}
