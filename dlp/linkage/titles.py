"""What a case is about: the content words of its title, and the same words in a message.

Pure. Titles are short noun phrases (2026 가람축제 식사비 지출 내역), so their words are found without a tagger: split at spaces, drop numbers,
particles and what stands in every title (정보공개, 내역, 자료), and add the ends of compounds (가람축제 → 축제). A message is cut the same
way. Words that too many titles share are dropped when the register is built, see `dlp.linkage.snapshot`.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

_STOP_WORDS: Final = """
정보공개 정보 공개 청구 청구서 청구인 청구건 청구내용 내역 내역서 현황 자료 지출 사본 목록 관련 관한 관하여 대한 대하여 대해 일체
전체 전부 모든 각종 기타 최근 이상 이하 이후 이전 현재 당시 해당 포함 제외 여부 사항 내용 결과 보고 보고서 문서 공문 서류 파일 명단
통계 실적 계획 계획서 결재 결과물 기록 기록물 대장 원본 요청 요구 신청 접수 처리 제출 열람 교부 복사 확인 부탁 부분 비공개 이의신청
민원 업무 담당 담당자 부서 기관 공공기관 구청 시청 군청 도청 동사무소 주민센터 행정복지센터 구의회 시의회 의회 국가 정부
지방자치단체 지자체 서울 서울시 서울특별시 부산 대구 인천 광주 대전 울산 세종 경기 경기도 강원 충북 충남 전북 전남 경북 경남 제주
년도 연도 년간 개년 개월 기간 일자 날짜 시간 상반기 하반기 분기 금액 비용 예산 집행 사용 사용내역 집행내역 지출내역 세부 세부내역
상세 총액 건수 횟수 인원 명세 명세서 근거 기준 절차 방법 이유 사유 경위 경과 조치 조치결과 위한 위하여 따른 따라 의한 통한 통해 또는
그리고 에서 까지 부터 안녕하세요 감사합니다 부탁드립니다 바랍니다 드립니다 합니다 입니다 있습니다 없습니다 했습니다 하는 하여 해서
주세요 국장 국장님 과장 과장님 팀장 팀장님 주무관 주무관님 선생님 오늘 내일 어제 오전 오후 이번 지난 다음 우리 저희 제가 그분 이분
연락처 번호 전화 전화번호 휴대폰 주소 성명 이름 메일 이메일 생년월일 첨부 붙임 공유 회의 회의록 위원회 사업 용역 계약 운영 관리 시설
설치 지원 서비스 센터 구민 시민 주민 직원 공무원 직급 작성 대상 지역 관내 구역 주요 국내 국외
"""
STOP: Final = frozenset(_STOP_WORDS.split())
"""Words that say nothing about which case is meant."""

_PLACE: Final = re.compile(
    r"[가-힣]{1,8}(?:구청|시청|군청|도청|구의회|시의회|군의회|도의회|특별시|광역시|특별자치[시도])(?:장|민)?"
    r"|[가-힣]{2,7}(?<!연)(?<!도)(?<!전)(?<!개)(?<!공)(?<!일)(?<!수)(?<!지)(?<!표)(?<!실)(?<!감)(?<!입)(?<!출)[시군구읍](?:장|민)?"
)
_DATE: Final = re.compile(r"\d+(?:년도?|월|일|차|호|회|건|명|개|원|분기|억|만|천)?|[0-9.,:~/-]+")
_WORD: Final = re.compile(r"[가-힣]{2,}|[A-Za-z][A-Za-z0-9]{1,}")
_PARTICLE: Final = re.compile(
    r"(?:에서는|에서의|에서도|에서|에게|으로서|으로|까지|부터|이라는|라는|이라고|라고|이랑|하고|입니다|이에요|예요|인데|이고|이며|처럼|마다|보다|한테|께서|조차|마저|밖에|대로|만큼|이랑|랑|이요|요|이죠|죠|인가|인지|이래요?|래요?|이네요|네요|에는|에도|에|의|은|는|이|가|을|를|과|와|로|도|만|건은|건이|건으로|건|관련)$"
)
KEPT_WORDS: Final = 8_192
LEAST: Final = 50
KEPT: Final = 0.08
"""A word in more titles than max(LEAST, KEPT × rows) says nothing and is not kept; how much the others say is a matter of `dlp.linkage.topics`."""


def title_words(title: str) -> frozenset[str]:
    """Content words of a title or of a message, without particles, and the two- and three-syllable ends of compounds."""
    if not title.isascii():
        title = unicodedata.normalize("NFKC", title)
    return frozenset[str]().union(*map(_of_word, _WORD.findall(_DATE.sub(" ", title))))


@lru_cache(maxsize=KEPT_WORDS)
def _of_word(word: str) -> frozenset[str]:
    """What one word gives. Kept, since an office writes with the same few thousand words."""
    stem = word.casefold() if word.isascii() else _PARTICLE.sub("", word)
    if len(stem) < 2:
        stem = word  # 도로, 수요: its end only looks like a particle
    if word in STOP or stem in STOP or _PLACE.fullmatch(stem):
        return frozenset()
    words = {stem}
    if word != stem and not word.isascii():
        words.add(word)  # 도로, 회의: what looks like a particle may belong to the word
    if len(stem) > 3 and not word.isascii():
        words.update((stem[:2], stem[-2:]))
        if len(stem) > 4:
            words.update((stem[:3], stem[-3:]))
    return frozenset(words - STOP)


ABBREVIATED: Final = 5
"""Syllables from which a compound has an abbreviation that is no everyday word: one syllable of each of its parts, three or more in all."""


def abbreviations(title: str) -> frozenset[str]:
    """How an office shortens the compounds of a title: the first syllable of each pair, and the same with the last word in full (업무추진비 → 업추비,
    초과근무수당 → 초근수, 초근수당). Of a title only: in a message they stand as they are."""
    found = set()
    for word in _WORD.findall(_DATE.sub(" ", unicodedata.normalize("NFKC", title))):
        if not word.isascii() and len(word) >= ABBREVIATED and not _PLACE.fullmatch(word):
            firsts = word[::2]
            found.add(firsts)
            if len(word) % 2 == 0:
                found.add(firsts[:-1] + word[-2:])
    return frozenset(found - STOP)
