"""Where somebody lives (KR_ADDRESS): road-name and lot-number addresses. Value: the matched text.

A road name and a number alone are a place in the city; they become an address by a region, a flat, or a word that introduces a home
(주소, 거주, 댁). An office's own seat, a venue and a building site are public. Form: Road Name Address Act (도로명주소법) 2, 23.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from dlp.model import Entity, Finding, TextView
from dlp.triggers import any_of, signs, trigger

_NUMBER: Final = r"(?:지하\s?)?[0-9]{1,4}(?:-[0-9]{1,4})?(?![0-9])"
_LONGER: Final = r"(?:[가-힣]?길|\s?번\s?[가-힣]?\s?길)"
"""Behind a number that belongs to the name of the road (7번길, 7 번길, 7번 나길, 7가길): what stands before it is no address."""
_ROAD: Final = re.compile(rf"(?:로|길)\s{{0,2}}(?:[0-9]{{1,4}}{_LONGER}\s?)?{_NUMBER}(?!{_LONGER})(?![.,][0-9])")
_LOT: Final = re.compile(
    r"(?:동|리|가|읍|면)\s{0,2}(?:산\s?)?(?:[0-9]{1,4}(?:-[0-9]{1,4})?\s?번지(?:\s?[0-9]{1,3}호)?|[0-9]{1,4}-[0-9]{1,4}(?![0-9-]))"
)
_ROAD_NAME: Final = re.compile(r"[가-힣][가-힣0-9·]{0,11}\Z")
_PROVINCE: Final = r"(?:(?:서울|부산|대구|인천|광주|대전|울산|세종)(?:특별시|광역시|특별자치시|시)?|경기도?|(?:강원|제주|전북)(?:특별자치도|도)?|충청?[남북]도?|충북|충남|전라[남북]도|전남|경상[남북]도|경북|경남)"
_REGION: Final = re.compile(
    rf"(?<![가-힣])(?:{_PROVINCE}\s?(?:[가-힣]{{1,5}}(?:시|군|구)\s?){{0,2}}|(?:[가-힣]{{1,5}}(?:시|군|구)\s?){{1,2}})(?:[가-힣0-9]{{1,5}}(?:읍|면|동|리|가)\s?){{0,2}}\Z"
)
_DETAIL: Final = re.compile(
    r"(?P<building>[,\s]{0,3}[가-힣A-Za-z0-9]{1,14}?(?:아파트|빌라|빌딩|오피스텔|맨션|타워|주택|연립|하이츠|캐슬|자이|푸르지오|래미안|힐스테이트|APT))?"
    r"(?P<dong>[,\s]{0,3}(?:제\s?)?[0-9A-Za-z가-하]{1,4}\s?동(?![가-힣]))?(?P<floor>[,\s]{0,3}(?:지하\s?)?[0-9]{1,3}\s?층)?(?P<ho>[,\s]{0,3}[A-Za-z]?[0-9]{1,5}\s?호(?!선|차|기|봉|실|점)|[,\s]{1,3}[0-9]{1,4}-[0-9]{2,4}(?![0-9-]))?"
    r"(?:\s?\([가-힣0-9]{2,6}동(?:,[^)\n]{1,20})?\))?"
)
_UNIT: Final = re.compile(
    r"\s?(?:명|개|건|원|시(?!\s?[가-힣]+구)|분|일|월|년|차|%|배|회|부(?!터)|조|위|만|천|억|[kK]?[mM](?![A-Za-z])|미터|킬로|번(?!길|지)|인|세|주|대|곳|종|점|호선|㎡|평|장|권|가지|단계|단|쪽|가(?![가-힣])|편|동(?![0-9])|\.[0-9]|:[0-9]|,[0-9]{3})"
)
_NO_ROADS: Final = (
    "그대로 이대로 저대로 별로 바로 서로 새로 따로 스스로 실제로 주로 도로 경로 진로 통로 회로 선로 항로 수로 활로 위로 아래로 뒤로 정도로 때로 홀로 절로 함부로 억지로 제대로"
    " 마음대로 차례로 수시로 별도로 최초로 최대로 최고로 번호로 문서로 자료로 회의로 전화로 메일로 팩스로 계좌로 차로 추가로 대체로 서류로 결과로 사유로 이유로 진짜로 예로 제로 세로"
    " 가로 제도로 눈길 손길 발길 갈길 밤길 빗길 지름길 출근길 퇴근길 귀갓길 등굣길 하굣길 산책길 오는길 가는길 오시는길 순서로 단위로 토대로 절차로 주소로 날짜로 기준으로 방법으로"
    " 뜻대로 사실대로 계획대로 예정대로"
)
_NO_ROAD: Final = frozenset(_NO_ROADS.split())
_HOME: Final = r"주소(?!창|록|지\s?이전|\s?정보)|거주|자택|우리\s?집|댁|사는|사시는|살고|살아|사세요|배송|청구인|민원인|신청인|신고인|제보자|고소인|이의신청인|본적|등록지|집(?=[은이:\s])|[가-힣]{2,4}\s?(?:씨|님|귀하)"
_PLACE: Final = r"오시는\s?길|찾아오시는|소재지?|방문|청사|민원실|접수처|보내실\s?곳|제출|장소|위치|구청|시청|군청|센터|보건소|사무소|의회|도서관|복지관|공원|구간|공사|사업|현장|토지|부지|지번|필지|대상지|행사|회의|단속|점검|정비|도로|본사|지점|매장|법원|경찰서"
_GLUED: Final = re.compile(r"(?:[가-힣]{0,2}주소지?|거주지|자택|(?:우리|저희)?집|사는곳|사시는곳)[은는이](?=[가-힣0-9]{2})")
"""A label and its particle that nothing parts from the road: `주소는별빛로 12`."""
_BEFORE: Final = re.compile(rf"(?P<home>{_HOME})|(?P<place>{_PLACE})")
_AFTER: Final = re.compile(
    r"[\s,(]{0,3}(?:일원|일대|앞|옆|인근|주변|구간|부근|방면|맞은편|건너편|공사|도로|교차로|현장|번지\s?일|~|외\s?[0-9]+|[가-힣]{0,8}(?:구청|시청|군청|청사|센터|보건소|의회|도서관|복지관|공원|주민센터|사무소|경찰서|법원|회의실|강당|체육관|문화원|민원실|학교|광장|역))"
)


_WORDS: Final = trigger("로", "길", "번지", "동 ", "리 ")
_DIGIT: Final = signs(b"0123456789")
ENTITY: Final = Entity("KR_ADDRESS", field="address", shape="region")


class KrAddress:
    name = "kr_address"
    version = "1"
    entities = frozenset({ENTITY})
    gate = any_of(_WORDS)

    def detect(self, view: TextView) -> Iterable[Finding]:
        return self._detect(view, view.text.reveal()) if view.text.looked() & _DIGIT and view.text.says(_WORDS) else ()

    def _detect(self, view: TextView, text: str) -> Iterator[Finding]:
        free = 0
        for pattern, kind in ((_ROAD, "road"), (_LOT, "lot")):
            for found in pattern.finditer(text):
                if kind == "road" and found.start() < free:
                    continue
                name = _name(text, found.start(), kind)
                if name is None or _UNIT.match(text, found.end()):
                    continue
                low = max(0, name - 32)
                left = _REGION.search(text, low, name)
                start = left.start() if left else name
                if kind == "lot":
                    start = min(start, name)
                detail = _DETAIL.match(text, found.end())
                end = detail.end() if detail else found.end()
                flat = detail is not None and bool(
                    detail["ho"] or (detail["dong"] and detail["building"]) or (detail["building"] and kind)
                )
                region = name - start >= 3 or (kind == "lot" and "번지" in found[0])
                score = _score(text, start, end, region=region, flat=flat, inside=bool(detail and detail["floor"]))
                while end > start and text[end - 1] in " ,":
                    end -= 1
                if score >= 0.5:
                    free = end
                    yield view.finding(ENTITY, start, end, score, text[start:end], detector=self.name)


def _name(text: str, last: int, kind: str) -> int | None:
    """Where the road or village name that ends at text[last] begins; None where the word is none."""
    found = _ROAD_NAME.search(text, max(0, last - 12), last + 1)
    if found is None:
        return None
    word, start = found[0], found.start()
    if kind == "lot":
        return start if len(word) >= 2 else None
    if (label := _GLUED.match(word)) is not None:
        word, start = word[label.end() :], start + label.end()
    if len(word) < 2 or word in _NO_ROAD or word.endswith("으로") or (word[0] == "제" and word[1:2].isdigit()):
        return None
    return start


def _score(text: str, start: int, end: int, *, region: bool, flat: bool, inside: bool) -> float:
    word, last = "", 0
    for cue in _BEFORE.finditer(text, max(0, start - 24), start):  # the last one counts; `청사 주소` is the place's
        if not (word == "place" and cue.lastgroup == "home" and not text[last : cue.start()].strip()):
            word = cue.lastgroup or ""
        last = cue.end()
    home = word == "home"
    place = word == "place" or _AFTER.match(text, end, end + 24) is not None
    if home:
        return 0.95 if region or flat else 0.8
    if place:
        return 0.6 if flat and region and not inside else 0.2
    if flat:
        return 0.9 if region else 0.75
    return 0.6 if region else 0.2


DETECTOR = KrAddress()
EXAMPLES: Final[dict[str, Any]] = {
    "hit": [
        ("주소는 가람구 솔바람길 3입니다", "가람구 솔바람길 3"),
        ("주소: 가람구 별빛로 12, 101동 202호", "가람구 별빛로 12, 101동 202호"),
        ("청구인(가람구 별빛로 12)", "가람구 별빛로 12"),
        ("주소는별빛로139번길12", "별빛로139번길12"),
        ("집은별빛로 12, 101동 202호", "별빛로 12, 101동 202호"),
        ("거주지 서울특별시 가람구 솔동 12-3번지", "서울특별시 가람구 솔동 12-3번지"),
    ],
    "miss": [
        "회의로 10명이 모였고 기준으로 3건",
        "제3로 12",
        "장소: 가람구 별빛로 100 가람구청 대강당",
        "가람구 별빛로 12 일원 도로 보수",
        "청사 주소: 가람구 별빛로 31 2층",
        "그대로 3개",
        "종로 3가",
        "주소는 별빛로 12 번길",
        "주소는그대로 3개",
    ],
    "known_miss": ["우리 집은 별빛로 열둘이에요"],
}
