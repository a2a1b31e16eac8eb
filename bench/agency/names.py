"""Invented people's names with the skew of real ones: some are borne by two hundred of two hundred thousand people, most by a few.

Shares of surnames are of the census of 2015 (Statistics Korea, per ten thousand people). Given names: what was common in three
generations, the commonest first, and syllables from which the rarer ones are put together.
"""

from __future__ import annotations

import itertools
import random
from typing import Final

_SURNAMES: Final = """
김 2150 이 1470 박 840 최 470 정 430 강 237 조 212 윤 206 장 200 임 166 한 156 오 153 서 151 신 148 권 142 황 140 안 138 송 137 전 140 홍 112
유 130 고 95 문 93 양 92 손 91 배 81 백 77 허 65 노 65 남 55 심 55 하 46 곽 41 성 40 차 39 주 39 우 39 구 39 민 34 나 32 진 32 지 30 엄 29
채 26 원 26 천 24 변 23 방 20 공 18 현 18 함 15 염 14 여 13 추 12 도 11 석 11 소 10 마 8 선 8 설 8 길 8 연 7 위 6 표 6 명 6 기 6 반 6 왕 5
금 5 옥 5 육 4 인 4 맹 4 제 4 모 4 탁 4 국 4 어 4 남궁 4 은 3 편 3 용 3 예 2 경 2 봉 2 사 2 부 2 황보 2 제갈 1 사공 1 선우 1
""".split()
_ROMAN: Final = {
    "김": "Kim", "이": "Lee", "박": "Park", "최": "Choi", "정": "Jung", "강": "Kang", "조": "Cho", "윤": "Yoon", "장": "Jang", "임": "Lim", "오": "Oh",
    "유": "Yoo", "우": "Woo", "노": "Noh", "안": "Ahn", "신": "Shin", "문": "Moon", "구": "Koo", "주": "Joo", "전": "Jeon", "허": "Hur", "백": "Baek",
}  # fmt: skip
_HANJA: Final = {
    "김": "金", "이": "李", "박": "朴", "최": "崔", "정": "鄭", "강": "姜", "조": "趙", "윤": "尹", "장": "張", "임": "林", "한": "韓", "오": "吳", "서": "徐",
    "신": "申", "권": "權", "황": "黃", "안": "安", "송": "宋", "전": "全", "홍": "洪", "유": "柳", "고": "高", "문": "文", "양": "梁", "손": "孫", "배": "裵",
    "영": "英", "수": "洙", "호": "浩", "철": "哲", "진": "眞", "희": "姬", "숙": "淑", "자": "子", "미": "美", "경": "京", "순": "順", "민": "敏", "지": "智",
    "은": "恩", "혜": "惠", "현": "賢", "준": "俊", "우": "宇", "성": "成", "재": "在", "동": "東", "상": "相", "태": "泰", "선": "善", "주": "周", "연": "娟",
    "원": "源", "훈": "勳", "석": "錫", "규": "圭", "환": "煥", "기": "基", "명": "明", "광": "光", "종": "鍾", "옥": "玉", "금": "今", "남": "南", "란": "蘭",
}  # fmt: skip
_GIVEN: Final = {
    ("m", 0): "영수 영호 영철 정호 정수 광수 성수 병철 종수 상철 영길 영식 동수 기수 재호 용수 춘식 만수 진호 인수 영환 경호 성호 창수 태식 종철 순철 명수 길수 덕수",
    ("m", 1): "성호 성훈 지훈 정훈 동현 상훈 재훈 진우 현우 승현 준호 성민 민수 재영 상현 영진 종현 창민 태현 경수 병준 기현 승호 동욱 정민 세훈 용준 형준 대현 진영",
    ("m", 2): "민준 지훈 현우 준서 건우 도윤 예준 시우 서준 주원 지호 준우 현준 우진 승민 민재 유준 동현 은우 승우 시윤 지환 재윤 한결 정우 찬영 태민 수호 규민 하람",
    ("f", 0): "영자 정숙 영숙 순자 정자 춘자 경자 옥자 명자 숙자 영희 정희 미숙 경숙 순옥 말순 복순 영순 금자 현숙 정순 혜숙 은숙 명숙 경희 옥순 순희 미자 선자 정옥",
    ("f", 1): "지영 미영 은주 은정 미경 현정 은영 현주 지은 수진 혜진 미정 정은 선영 지현 은경 유진 소영 혜영 경아 윤정 지연 보영 민정 수정 진희 혜정 주희 은희 연주",
    ("f", 2): "서연 민지 서윤 지우 수빈 지민 예은 서현 하은 지원 유진 예진 민서 윤서 채원 수아 다은 은서 가은 소율 나은 지유 예원 하린 시은 유나 보민 세은 혜원 다인",
}  # fmt: skip
_FIRST: Final = {
    "m": "영성정재동상진병종승민준현기태경창용광인대형우규지도한원건선세찬주호홍일석희학윤시은수명남만순길운덕",
    "f": "영미정은지현수혜경순선민윤유서소진예주연보희인옥명나하다채금숙춘세가아이란자효화애규승",
}
_SECOND: Final = {
    "m": "수호철훈식민우진현준석환기영섭욱규태열한재원용일권학상희근빈혁종범승찬구만성윤복홍률온솔",
    "f": "숙희자영미정경순옥은주진연아선지란화혜원민현수빈나윤서림애례인임금남례분슬별",
}
_FOREIGN: Final = """
응우옌 티 란|Nguyen Thi Lan;응우옌 반 훙|Nguyen Van Hung;쩐 티 마이|Tran Thi Mai;레 반 뚜언|Le Van Tuan;팜 티 흐엉|Pham Thi Huong;보 티 응옥|Vo Thi Ngoc
장웨이|Zhang Wei;왕리나|Wang Lina;리샤오밍|Li Xiaoming;천메이|Chen Mei;류양|Liu Yang;자오펑|Zhao Peng;마리아 산토스|Maria Santos;호세 크루즈|Jose Cruz
아나 레예스|Ana Reyes;존 스미스|John Smith;에밀리 존슨|Emily Johnson;데이비드 밀러|David Miller;카와무라 유미|Kawamura Yumi;다나카 켄지|Tanaka Kenji
알리셰르 카리모프|Alisher Karimov;딜노자 유수포바|Dilnoza Yusupova;바트 에르덴|Bat Erdene;수카르노 위자야|Sukarno Wijaya;아흐메드 칸|Ahmed Khan;라제시 타파|Rajesh Thapa
""".replace("\n", ";").strip(";").split(";")  # fmt: skip
_INITIALS: Final = "g kk n d tt r m b pp s ss . j jj ch k t p h".split()
_VOWELS: Final = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
_FINALS: Final = ". k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split()
LEADS: Final = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ"


def _falling(words: list[str]) -> tuple[list[str], list[float]]:
    """Words with the running sums of weights that fall slowly from the first on."""
    return words, list(itertools.accumulate(1 / (place + 16) for place in range(len(words))))


_SUR: Final = (_SURNAMES[::2], list(itertools.accumulate(int(share) for share in _SURNAMES[1::2])))
_COMMON: Final = {key: _falling(names.split()) for key, names in _GIVEN.items()}
_RARE: Final = {
    sex: (_falling(list(dict.fromkeys(_FIRST[sex]))), _falling(list(dict.fromkeys(_SECOND[sex])))) for sex in ("m", "f")
}


def surname(rng: random.Random) -> str:
    return rng.choices(_SUR[0], cum_weights=_SUR[1])[0]


def given(rng: random.Random, generation: int, sex: str) -> str:
    """`generation` 0 to 2: born to about 1965, to 1990, later. Four in ten have one of the commonest names."""
    if rng.random() < 0.4:
        words, sums = _COMMON[sex, generation]
        return rng.choices(words, cum_weights=sums)[0]
    if rng.random() < 0.012:
        return rng.choice("훈준혁민진철솔율건린")
    (first, one), (second, two) = _RARE[sex]
    return rng.choices(first, cum_weights=one)[0] + rng.choices(second, cum_weights=two)[0]


def foreign(rng: random.Random) -> tuple[str, str]:
    """A foreign person's name in Hangul and in Latin letters."""
    korean, roman = rng.choice(_FOREIGN).split("|")
    return korean, roman


def split(name: str) -> tuple[str, str]:
    """Surname and given name of a Korean name."""
    at = 2 if len(name) > 3 or name[:2] in ("남궁", "황보", "제갈", "사공", "선우") else 1
    return name[:at], name[at:]


def _syllable(letter: str) -> str:
    code = ord(letter) - 0xAC00
    lead, vowel, final = code // 588, code % 588 // 28, code % 28
    return (_INITIALS[lead] + _VOWELS[vowel] + _FINALS[final]).replace(".", "")


def roman(name: str) -> str:
    """Revised Romanization (Ministry of Culture 2000), surnames as people write theirs: "Kim Yeongsu"."""
    family, own = split(name)
    return f"{_ROMAN.get(family) or ''.join(map(_syllable, family)).capitalize()} {''.join(map(_syllable, own)).capitalize()}"


def hanja(name: str) -> str:
    """The name in Chinese characters, "" where one of its syllables has none here."""
    letters = [_HANJA.get(letter, "") for letter in name]
    return "".join(letters) if all(letters) else ""


def initials(name: str) -> str:
    """The leading consonants: 김영수 → ㄱㅇㅅ."""
    return "".join(LEADS[(ord(letter) - 0xAC00) // 588] for letter in name if "가" <= letter <= "힣")


def masked(name: str) -> str:
    """김*수, as offices write it."""
    return name[0] + "*" * max(1, len(name) - 2) + (name[-1] if len(name) > 2 else "")
