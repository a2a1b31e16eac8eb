"""One invented city: roads with branches and with names that begin like another's, complexes and houses, offices, what people ask about."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

CITY: Final = "한빛시"
DOMAIN: Final = "hanbit.example"
DISTRICTS: Final = ("가온구", "마루구", "누리구")
_STEMS: Final = """
감나무 느티나무 은행나무 소나무 버들 은방울 별빛 달빛 솔바람 한솔 새별 아침 노을 강변 호수 들꽃 미리내 도담 온새미 가람 다솜 새터 옛골 큰말 작은말 샘터 물레 방아
대장간 향교 서원 장터 나루 둔치 솔밭 배꽃 복사꽃 매화 국화 연꽃 진달래 철쭉 산수유 두루미 까치 제비 종달 고니 반딧불 청룡 백마 봉황 거북 너른 푸른 하늘 구름 무지개 이슬
단풍 첫눈 돌담 흙담 기와 초가 우물 정자 누각 성벽 봉수 역말 삼거리 네거리 갈매 바다 포구 등대 갯벌 염전 모래 조개 은하 북두 샛별 한별 온누리 한누리 참누리 새누리 미르
""".split()
_DONGS: Final = "가온동 나래동 다올동 라온동 마루동 바름동 새솔동 아름동 자람동 차오름동 큰솔동 한결동 도담동 보람동 소담동 예솔동 윤슬동 해솔동".split()
_COMPLEX: Final = "마을아파트 푸르미 하늘채 센트럴파크 리버뷰 타운 그린빌 참빛빌 해오름 주공아파트 한양빌라 더테라스".split()
FACILITIES: Final = """
시립도서관 국민체육센터 문화회관 시민회관 청소년수련관 노인복지관 장애인복지관 보건소 중앙공원 호수공원 평생학습관 여성회관 창업지원센터 종합운동장 공영주차장 전통시장 하수처리장
재활용선별장 자원회수시설 어린이집 가족센터 자원봉사센터 농업기술센터 향토박물관 시립미술관 캠핑장 물놀이장 버스터미널 수목원 예술의전당 청년센터 생활문화센터 반려동물놀이터
""".split()
EVENTS: Final = "별빛축제 나루터축제 시민의날 빛담음악회 김장나눔 걷기대회 체육대회 불꽃축제 책잔치 국화전시회 청년박람회 직거래장터 눈꽃축제 마을영화제 봄꽃축제 도자기축제".split()
_ABOUT: Final = """
대행 용역|위탁 운영|보수 공사|주차장 관리|식사비|출연료|홍보비|광고비|방역|청소 용역|경비 용역|인건비|장비 구매|차량 임차|시설 점검|안전 진단|조경 공사|전기 공사|무대 설치|불법 점유 단속
보조금|민간위탁금|물품 구입|사무실 임대|음향 장비|현수막 제작|셔틀버스 운행|폐기물 처리|악취 민원 조치|소음 측정|인허가|설계 변경|감리|연구 용역|자문료|포상금|기념품 구입|개보수 공사|수질 검사|임대료 감면
""".replace("\n", "|").strip("|").split("|")  # fmt: skip
PAPERS: Final = "지출 내역|계약서|정산서|집행 현황|결과 보고서|회의록|심사 채점표|입찰 서류|처리 대장|현황|관련 공문|검토 보고서|점검 결과|산출 내역|수의계약 사유서|출장 내역".split(
    "|"
)
_STAFF_ABOUT: Final = """
시장 업무추진비 집행 내역|부시장 관용차 운행 일지|공무원 국외출장 보고서|초과근무수당 부정수급 감사 결과|기간제 근로자 채용 서류|승진 심사 기준|징계 처분 현황|직원 휴양시설 이용 내역
시의회 의정활동 국외연수 결과|관용차량 유류비|홍보담당관 언론사별 광고비|인사위원회 회의록|특별승급 대상자 선정 기준|당직 명령부|공용폰 통신비|명절 선물 구입 내역
""".replace("\n", "|").strip("|").split("|")  # fmt: skip
_PERMITS: Final = "건축허가 서류|개발행위허가 도면|폐기물처리업 허가 서류|가설건축물 축조 신고서|공장 설립 승인 서류|도로점용 허가 대장|식품접객업 영업신고 현황|태양광 발전 허가 내역|옥외광고물 허가 현황|산지전용 허가 서류".split(
    "|"
)
BUREAUS: Final = {
    "기획조정실": "기획예산과 감사담당관 홍보담당관 법무담당관 정책기획과 데이터정보과",
    "행정안전국": "총무과 자치행정과 민원여권과 재무과 세정과 징수과 안전총괄과 정보통신과 회계과",
    "문화체육국": "문화예술과 관광과 체육진흥과 평생교육과 문화유산과 도서관정책과",
    "복지국": "복지정책과 노인복지과 장애인복지과 여성가족과 아동보육과 생활보장과 청소년과",
    "경제국": "일자리경제과 기업지원과 농업정책과 축산과 소상공인과 에너지과",
    "환경국": "환경정책과 자원순환과 대기보전과 수질관리과 공원녹지과 산림휴양과",
    "도시국": "도시계획과 건축과 주택과 토지정보과 도시재생과 공동주택과",
    "교통건설국": "교통정책과 주차관리과 도로과 건설과 하천과 대중교통과 차량등록사업소",
    "보건소": "보건행정과 위생과 건강증진과 감염병관리과 치매안심센터",
    "상하수도사업소": "수도과 하수과 요금과 정수과",
    "의회사무국": "의정담당관 의사담당관",
}


@dataclass(frozen=True, slots=True)
class Agency:
    """What one public body differs in from another: its offices and posts, and what people ask it about."""

    name: str
    bureaus: dict[str, str]  # bureau: its offices, between spaces
    heads: tuple[tuple[str, str, str], ...]  # post, office, bureau of those at the top
    clerks: tuple[tuple[str, ...], tuple[int, ...]]  # posts below team leader, and their shares
    desk: str  # office that receives disclosure requests
    audit: str
    press: str
    planning: str  # bureau whose head is the privacy officer
    facilities: tuple[str, ...]
    events: tuple[str, ...]
    about: tuple[str, ...]
    papers: tuple[str, ...]
    staff_about: tuple[str, ...]
    permits: tuple[str, ...]  # asked for at a road and number


CITY_HALL: Final = Agency(
    name="한빛시청",
    bureaus=BUREAUS,
    heads=(
        ("시장", "시장실", "시장실"),
        ("부시장", "부시장실", "부시장실"),
        ("비서관", "비서실", "시장실"),
        ("비서관", "비서실", "시장실"),
    ),
    clerks=(("주무관", "주사", "서기", "실무관", "공무직"), (70, 10, 8, 7, 5)),
    desk="민원여권과",
    audit="감사담당관",
    press="홍보담당관",
    planning="기획조정실",
    facilities=tuple(FACILITIES),
    events=tuple(EVENTS),
    about=tuple(_ABOUT),
    papers=tuple(PAPERS),
    staff_about=tuple(_STAFF_ABOUT),
    permits=tuple(_PERMITS),
)


@dataclass(frozen=True, slots=True)
class Building:
    road: str
    number: str
    dong: str
    district: str
    name: str = ""  # of a complex
    blocks: int = 0
    floors: int = 0

    def home(self, rng: random.Random) -> Address:
        if self.blocks:
            unit = f"{100 + rng.randint(1, self.blocks)}동 {rng.randint(1, self.floors)}{rng.randint(1, 4):02}호"
        elif self.floors:
            unit = f"{rng.randint(1, self.floors)}{rng.randint(1, 3):02}호"
        else:
            unit = ""
        return Address(self, unit)


@dataclass(frozen=True, slots=True)
class Address:
    building: Building
    unit: str

    def __str__(self) -> str:
        return self.full

    @property
    def street(self) -> str:
        return f"{self.building.road} {self.building.number}"

    @property
    def full(self) -> str:
        """As a register holds it."""
        where = f"{CITY} {self.building.district} {self.street}"
        where += f", {self.unit}" if self.unit else ""
        return f"{where} ({self.building.dong}, {self.building.name})" if self.building.name else f"{where} ({self.building.dong})"

    def spelled(self, rng: random.Random) -> str:
        """As people write it in a message."""
        unit = f" {self.unit}" if self.unit else ""
        ways = [
            f"{self.street},{unit}" if unit else self.street,
            f"{self.building.district} {self.street}{unit}",
            f"{self.street}{unit}",
        ]
        if self.building.name and unit:
            ways.append(f"{self.street} {self.building.name}{unit}")
        return rng.choice([*ways, self.full])


class City:
    """Roads, buildings, what requests are about; all of one seed."""

    def __init__(self, rng: random.Random, agency: Agency = CITY_HALL) -> None:
        self.agency = agency
        self.roads: list[tuple[str, str, str]] = []  # name, dong, district
        for stem in _STEMS:
            dong, district = rng.choice(_DONGS), rng.choice(DISTRICTS)
            name = stem + rng.choice(("로", "로", "로", "길", "대로"))
            self.roads.append((name, dong, district))
            if rng.random() < 0.3:  # a road whose name begins with another's
                self.roads.append(
                    (
                        name + rng.choice(("터리길", "마을로", "데오길") if name.endswith("로") else ("마을로", "안길")),
                        dong,
                        district,
                    )
                )
            if not name.endswith("길"):
                for branch in sorted(rng.sample(range(1, 240), rng.randint(8, 45))):
                    self.roads.append((f"{name}{branch}번길", dong, district))
        self.complexes = [self._complex(rng) for _ in range(320)]
        self.houses = [self._house(rng) for _ in range(16_000)]
        self.titles = [f"{name} {what}" for name in (*agency.facilities, *agency.events) for what in agency.about]
        rng.shuffle(self.titles)

    def _complex(self, rng: random.Random) -> Building:
        road, dong, district = rng.choice(self.roads)
        name = rng.choice(_STEMS) + rng.choice(_COMPLEX)
        return Building(road, str(rng.randint(1, 399)), dong, district, name, rng.randint(3, 18), rng.choice((5, 12, 15, 20, 25)))

    def _house(self, rng: random.Random) -> Building:
        road, dong, district = rng.choice(self.roads)
        number = str(rng.randint(1, 160)) + (f"-{rng.randint(1, 30)}" if rng.random() < 0.4 else "")
        return Building(road, number, dong, district, floors=rng.choice((0, 0, 3, 4)))

    def home(self, rng: random.Random) -> Address:
        """Six in ten live in a complex; houses are shared by several, too."""
        return rng.choice(self.complexes if rng.random() < 0.6 else self.houses).home(rng)

    def title(self, rng: random.Random) -> str:
        """What a request asks for: of thousands, with a year or a place beside."""
        draw = rng.random()
        if draw < 0.77:
            name = rng.choice(self.titles)
            title = f"{name} {rng.choice(self.agency.papers)}"
        elif draw < 0.85:
            title = rng.choice(self.agency.staff_about)
        else:
            title = f"{rng.choice(self.roads)[0]} {rng.randint(1, 300)} {rng.choice(self.agency.permits)}"
        return f"{rng.randint(2021, 2026)}년 {title}" if rng.random() < 0.45 else title
