"""Passport number 여권번호 (KR_PASSPORT): M, S, R, O, D or G and eight digits, or since 2021-12-21 three digits, a letter, four digits.

No printed check digit, so a label is needed. A unique identifier under Decree 19.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from detectors._columns import heading
from dlp.anchors import anchored
from dlp.model import Entity, Finding, TextView
from dlp.triggers import any_of, trigger

_NUMBER: Final = re.compile(r"(?<![A-Za-z0-9])([MSRODGmsrodg])[\s-]?([0-9]{8}|[0-9]{3}[\s-]?[A-Za-z][\s-]?[0-9]{4})(?![0-9A-Za-z])")
_LABEL: Final = anchored(r"여권|passport|PP\s?no", re.IGNORECASE)
_REACH: Final = 40
_SPACE: Final = re.compile(r"[\s-]")


_WORDS: Final = trigger("여권", "assport", "ASSPORT")
ENTITY: Final = Entity("KR_PASSPORT", field="passport", unique=True, precedence=40)


class KrPassport:
    name = "kr_passport"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = True
    gate = any_of(_WORDS)

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        text = view.text.reveal()
        return self._detect(view, text) if view.text.says(_WORDS) else ()

    def _detect(self, view: TextView, text: str) -> Iterator[Finding]:
        labels = [m.span() for m in _LABEL.finditer(text)]
        at = 0
        for found in _NUMBER.finditer(text):
            while at + 1 < len(labels) and labels[at + 1][0] < found.start():
                at += 1
            first, last = labels[at]
            before = 0 <= found.start() - last <= _REACH
            after = 0 <= first - found.end() <= 8 or (at + 1 < len(labels) and 0 <= labels[at + 1][0] - found.end() <= 8)
            headed = not before and not after and _LABEL.search(heading(text, found.start())) is not None
            if not before and not after and not headed:
                continue
            value = _SPACE.sub("", found[0]).upper()
            score = 0.95 if headed or (before and found.start() - last <= 14) else 0.7
            yield view.finding(ENTITY, found.start(), found.end(), score, value, detector=self.name)


DETECTOR = KrPassport()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("여권번호: M12345678", "M12345678"),
        ("여권 M123A4567로 확인", "M123A4567"),
        ("성명,여권번호,국적명칭과 그 밖의 긴 제목\n함초롬,,\n우다솔이라는 사람과 긴 이름 하나,M12345678,대한민국", "M12345678"),
    ],
    "miss": ["M12345678", "여권번호 X12345678", "여권 M1234567", "여권 발급 MM1234567"],
    "known_miss": [],
}
