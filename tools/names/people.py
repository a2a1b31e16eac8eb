"""Invented people: Korean names in the shares they have, rare and word-like ones, foreign ones, spaced and romanised ones.

Every function takes the random generator, so that the same seed gives the same people.
"""

from __future__ import annotations

import random
from bisect import bisect
from itertools import accumulate

from names.words import Words


def _words(text: str) -> list[str]:
    return text.split()


_COMMON = (
    "김 215 이 147 박 84 최 47 정 43 강 24 조 21 윤 21 장 20 임 17 한 15 오 15 서 15 신 15 권 14 황 14 안 14 송 14 류 6 전 11 홍 11 유 12 고 9 문 9 양 9 손 9 배 8"
    " 백 8 허 7 남 6 심 6 노 6 하 5 곽 4 성 4 차 4 주 4 우 4 구 4 민 3 진 3 지 3 엄 3 채 3 원 3 천 2 방 2 공 2 현 2 함 2 변 2 염 2 여 2 추 1 도 1 소 1 석 1 선 1 설 1 마 1 길 1 연 1 위 1 표 1 명 1 기 1 반 1 왕 1 금 1 옥 1 육 1 인 1 맹 1 제 1 모 1 탁 1 국 1"
)
_RARE = "시피후아어은편용예경봉사부가복태목형두감음빈동온호범좌팽승간상갈단화창묵견당뇌순돈군초"
_DOUBLE = ("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방")
_TAKEN = _words("남궁 제갈 사공 독고 황보 선우")
_NATIVE = _words(
    "하늘 이슬 보라 가람 다솜 한솔 아름 슬기 나래 새롬 은별 한별 샛별 초롱 누리 다운 고은 여름 가을 겨울 봄 바다 나무 구름 햇살 단비 은비 꽃님 나리 미리내 예슬 빛나 온유 가온 마루 벼리 도담 라온 시내 소리 힘찬 우람 한결 보람 으뜸"
    " 다정 하얀 맑음 은하 달래 진솔 한빛 찬솔 솔 별 봄 빛 훈 준 민 진 혁 결 율 온 담 산 강 샘 란 숙 희 철 웅 빈 현 건 찬 윤"
)
_SYLLABLES = (
    "가강건겸경계고관광교구국권규균근금기길나난남노누다단달담대덕도동두라란래려련령로루류린림마만명모목무문미민바반배백범별병보복봉부빈사산삼상새서석선설섭성세소솔송수숙순슬승시신아안애양언여연열영예오옥온완용우욱운웅원월위유윤율은을의이익인일임"
    "자장재전정제조종주준중지진찬창채천철청초춘치칠태택하학한해향헌혁현형혜호홍화환활황회효후훈휘희"
)
_VIETNAM = ("응우옌", "쩐", "레", "팜", "호앙", "판", "부", "당", "부이", "도", "호", "응오", "즈엉", "리")
_VIETNAM_GIVEN = (
    "티 란",
    "반 흐엉",
    "티 투이",
    "반 남",
    "꾸옥 바오",
    "티 흐엉",
    "민 뚜안",
    "반 둑",
    "티 마이",
    "홍 안",
    "티 응옥",
    "반 틴",
    "타오 비",
    "민 호앙",
)
_ABROAD = _words(
    "왕웨이 리나 장리 류양 천징 황샤오밍 자오레이 알리 카디르 무함마드 파티마 샤바즈 칸 바트바야르 오윤체첵 간바타르 사라 존슨 마이클 브라운 안나 이바노바 세르게이 김알렉산드르 최율리아 박나타샤 딜도라 카리모바 아지즈 라마 타망 수실 구릉"
    " 프라사드 마리아 산토스 조슈아 레예스 크리스티나 가르시아 다나카 유키 사토 켄지 스즈키 하나코 야마모토 료 솜차이 나파 수파폰 데위 위도도 푸트리 모하메드 하산 올리비아 스미스 제임스 윌슨"
)
_ROMAN_FAMILY = _words(
    "KIM LEE PARK CHOI JUNG JEONG KANG CHO YOON JANG LIM HAN OH SEO SHIN KWON HWANG AHN SONG RYU HONG YOO KO MOON YANG SON BAE BAEK HUR NAM"
)
_ROMAN = _words(
    "MIN SEO JI HYUN SOO YOUNG HA EUN JUN HO WOO JIN SUNG HEE KYUNG MI YEON JAE SEUNG TAE DONG SANG IN HYE NA RA RIM SOL BIN GA ON DAM"
)
_LATIN_FAMILY = _words(
    "NGUYEN TRAN LE PHAM WANG LI ZHANG CHEN SMITH JOHNSON BROWN GARCIA SANTOS IVANOVA KARIMOV TAMANG GURUNG SATO TANAKA HASSAN"
)
_LATIN_GIVEN = _words(
    "VAN THI MINH ANH LAN HUONG WEI NA LEI ANNA MARIA JOHN MICHAEL SARAH OLGA AZIZ SUSHIL YUKI KENJI ALI FATIMA DILDORA JOSHUA"
)


class People:
    """A source of names. `name` is what a message about a Korean town hall would hold; `korean` is always surname and given name."""

    def __init__(self, words: Words, rng: random.Random) -> None:
        self._rng = rng
        pairs = _COMMON.split()
        self._families = pairs[::2]
        self._shares = list(accumulate(int(n) for n in pairs[1::2]))
        self._given = [g for g, _ in words.given]
        self._weights = list(accumulate(n**0.8 for _, n in words.given))
        self._nouns = words.nouns[2]
        self._foreign = [w for w in words.foreign if 3 <= len(w) <= 7]

    def family(self) -> str:
        rng = self._rng
        chance = rng.random()
        if chance < 0.03:
            return rng.choice(_RARE)
        if chance < 0.06:
            return rng.choice(_DOUBLE)
        return self._families[bisect(self._shares, rng.random() * self._shares[-1])]

    def korean(self) -> str:
        rng = self._rng
        family = self.family()
        chance = rng.random()
        if chance < 0.62:
            given = self._given[bisect(self._weights, rng.random() * self._weights[-1])]
        elif chance < 0.80:
            given = rng.choice(_SYLLABLES) + rng.choice(_SYLLABLES)
        elif chance < 0.86:
            given = rng.choice(_NATIVE)
        elif chance < 0.91:
            given = rng.choice(self._nouns)
        elif chance < 0.987:
            given = rng.choice(_SYLLABLES)
        else:
            given = "".join(rng.choices(_SYLLABLES, k=3))
        return family + given if len(family) == 1 or rng.random() < 0.9 else rng.choice(_TAKEN) + given

    def spaced(self) -> str:
        name = self.korean()
        if self._rng.random() < 0.5 and len(name) == 3:
            return " ".join(name)
        cut = 2 if name[:2] in _DOUBLE else 1
        return f"{name[:cut]} {name[cut:]}"

    def foreign(self) -> str:
        rng = self._rng
        chance = rng.random()
        if chance < 0.35:
            return f"{rng.choice(_VIETNAM)} {rng.choice(_VIETNAM_GIVEN)}"
        if chance < 0.65:
            return f"{rng.choice(_ABROAD)} {rng.choice(_ABROAD)}"
        return rng.choice(self._foreign)

    def latin(self) -> str:
        rng = self._rng
        if rng.random() < 0.6:
            given = rng.choices(_ROMAN, k=2)
            joined = rng.choice(("", " ", "-")).join(given)
            name = f"{rng.choice(_ROMAN_FAMILY)} {joined}" if rng.random() < 0.5 else f"{joined} {rng.choice(_ROMAN_FAMILY)}"
        else:
            name = " ".join([rng.choice(_LATIN_FAMILY), *rng.sample(_LATIN_GIVEN, rng.choice((1, 2)))])
        return name if rng.random() < 0.45 else name.title()

    def name(self) -> str:
        chance = self._rng.random()
        if chance < 0.82:
            return self.korean()
        if chance < 0.90:
            return self.spaced()
        return self.foreign() if chance < 0.97 else self.latin()


_PAIRS = {"이": "가", "은": "는", "을": "를", "과": "와", "아": "야"}


def particle(word: str, form: str) -> str:
    """`form` as it follows `word`: 이/가, 은/는, 을/를, 과/와, 으로/로, 이라…/라…, 이에요/예요. Anything else unchanged."""
    last = ord(word[-1])
    if not 0xAC00 <= last <= 0xD7A3:
        return form
    tail = (last - 0xAC00) % 28
    if form.startswith("으로"):
        return form if tail and tail != 8 else form[1:]
    if form == "이에요":
        return form if tail else "예요"
    if form[0] == "이" and len(form) > 1:
        return form if tail else form[1:]
    if form in _PAIRS:
        return form if tail else _PAIRS[form]
    return form
