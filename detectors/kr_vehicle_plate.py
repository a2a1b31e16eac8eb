"""Vehicle registration plates 자동차등록번호 (KR_VEHICLE_PLATE): class digits, one syllable of use, a serial 0100-9999.

Syllables and classes: Rules on Motor Vehicle Registration Plates (자동차등록번호판 등의 기준에 관한 고시), with 외교 and emergency plates.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from dlp.anchors import anchored
from dlp.model import Entity, Finding, TextView
from dlp.triggers import any_of, signs, trigger

_USE: Final = "가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주하허호아바사자배"
_REGION: Final = r"(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)"
_PLATE: Final = anchored(
    rf"(?P<kind>[0-9]{{2,3}})(?P<gap1>\s?)(?P<use>[{_USE}])(?P<gap2>\s?)(?P<serial>[0-9]{{4}})(?![0-9]|,[0-9]|\s?(?:원|명|개|부|매|천|만|억|건|년|권|시간|미터|판결|결정|선고|사건|호|[kKmM]))"
)
_BEFORE: Final = re.compile(rf"(?P<region>{_REGION}\s?)\Z|(?P<no>[0-9.,제])\Z")
_LABEL: Final = re.compile(
    r"차량|차\s?번호|번호판|자동차|승용차|렌터카|렌트카|주차|과태료|단속|위반|차주|차적|택시|트럭|오토바이|화물차|차(?=[\s:은는이가를])|타고|몰고"
)
_SIGNS: Final = any_of(
    trigger(*(f"{digit}{blank}{use}" for digit in "0123456789" for blank in ("", " ", "\n", "\t", "\r") for use in _USE)),
    signs("\xa0\u3000\x0b\x1c\x85\u2028"),
)
"""The end of the first number and the syllable behind it; or a blank that few have between them."""
_COMMON: Final = frozenset("조호부도로대사자수주구")
"""Syllables that also follow a number as a unit or an article word: `제12조`, `101호`, `20부`."""


ENTITY: Final = Entity("KR_VEHICLE_PLATE", field="attachments", precedence=120)


class KrVehiclePlate:
    name = "kr_vehicle_plate"
    version = "1"
    entities = frozenset({ENTITY})
    needs_numbers = True
    gate = _SIGNS

    def detect(self, view: TextView) -> Iterable[Finding]:
        if not view.numbers:
            return ()
        return self._detect(view)

    def _detect(self, view: TextView) -> Iterator[Finding]:
        text = view.text.reveal()
        for found in _PLATE.finditer(text):
            kind, serial = found["kind"], int(found["serial"])
            before = _BEFORE.search(text, max(0, found.start() - 3), found.start())
            if before and before["no"]:
                continue
            if serial < 100 or not (1 <= int(kind) <= 99 if len(kind) == 2 else int(kind) >= 100):
                continue
            near = _LABEL.search(text, max(0, found.start() - 24), min(len(text), found.end() + 10)) is not None
            spaced = bool(found["gap1"] or found["gap2"])
            start = before.start() if before else found.start()
            if before:
                score = 0.9
            elif near:
                score = 0.95
            elif spaced and (found["use"] in _COMMON or found["gap1"]):
                continue
            else:
                score = 0.6 if found["use"] in _COMMON or spaced else 0.8
            value = f"{text[start : found.start()].strip()}{kind}{found['use']}{found['serial']}"
            yield view.finding(ENTITY, start, found.end(), score, value, detector=self.name)


DETECTOR = KrVehiclePlate()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [("차량 12가3456 과태료", "12가3456"), ("123가4567", "123가4567"), ("서울 12가3456", "서울 12가3456")],
    "miss": ["12파3456", "12가0099", "00가1234", "012가3456", "12가345", "제12조 1234명", "20부 1000원"],
    "known_miss": ["차량 십이가 삼사오육"],
}
