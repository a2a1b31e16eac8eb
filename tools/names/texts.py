"""Invented texts with and without people, filled from `carriers.txt` and `blank.txt`. Deterministic for a given generator."""

from __future__ import annotations

import random
import re
from pathlib import Path

from names.people import People, particle
from names.words import PERSON, SURNAMES, Words


def _words(text: str) -> list[str]:
    return text.split()


Labelled = tuple[str, list[tuple[int, int]]]
_SLOT = re.compile(r"\{(\w+)(?:\|([가-힣]+))?\}")
_HERE = Path(__file__).resolve().parent

_OFFICE = _words(
    "회의록 결과보고서 예산안 집행내역 지출결의서 계약서 용역 입찰공고 감사자료 회신문 공문 기안문 업무협조 민원서류 신청서 동의서 확인서 증명서 고지서 안내문 점검표 계획서 실적 통계 현황 명부 대장 조서 도면 견적서 세금계산서 영수증 출장비 여비 초과근무 연가 병가"
    " 교육 훈련 간담회 설명회 공청회 위원회 심의 의결 조례 규칙 지침 매뉴얼 홍보물 보도자료 현수막 포스터 행사 축제 체육대회 주차장 도로 하천 공원 가로등 보도블록 상수도 하수도 쓰레기 재활용 소음 악취 불법주정차 과태료 재산세 주민세 취득세 보조금 지원금 장학금 수당 급여 연말정산"
    " 건강검진 예방접종 복지 돌봄 어린이집 경로당 도서관 보건소 청사 회의실 차량 전산장비 노트북 프린터 서버 개인정보 정보공개 이의신청 행정심판 소송 판결문 수사자료 사실조회 협조요청 개선대책 정책연구 주민참여예산 재난안전 소방훈련 선거 인구 주택 건축허가 인허가 공사 준공 하자보수 토지 지적 등기"
    " 위임장 관보 공고 고시 열람 결정통지서 비공개결정 부분공개 수수료 처리기간 담당부서 접수증 업무추진비 법인카드 관용차 당직 인사발령 조직개편 정원 임용 채용 면접 시험 합격자 이력서 성적표 졸업증명서 진단서 처방전 보험 대출 통장 이체 환불 배송 주문 예약 상담 설문 후기 강의 교재 과제 시험지"
)
_DEPARTMENTS = _words(
    "총무과 행정지원과 기획예산과 감사담당관 홍보담당관 정보통신과 민원여권과 세무1과 징수과 회계과 재무과 복지정책과 사회복지과 여성가족과 노인장애인과 아동청소년과 문화관광과 체육진흥과 교육지원과 일자리경제과 지역경제과 환경과 청소행정과 공원녹지과 도시계획과 건축과 주택과 건설과 도로과 교통행정과 주차관리과 치수과 안전총괄과"
    " 보건행정과 건강증진과 위생과 자치행정과 인사과 법무팀 기록관 정보공개팀 전산팀 예산팀 조사팀 민원팀 시설팀 운영팀 고객지원팀 인사팀 영업2팀 개발팀 마케팅본부 비서실 상황실 원무과 약제과 간호부 교무처 학생처 수사과 형사2팀 경무과"
)
_TITLES = _words(
    "주무관 팀장 과장 국장 계장 실장 사무관 서기관 주사 주사보 서기 담당관 구청장 시장 군수 동장 이장 통장 의원 의장 위원 위원장 간사 대표 대표이사 사장 전무 상무 이사 부장 차장 대리 주임 사원 본부장 센터장 소장 관장 원장 교장 교감 교사 교수 강사 박사 연구원 연구위원 선생님 변호사 판사 검사 세무사 노무사 회계사 의사 간호사 약사 기자 앵커 감독 코치 회장 총무 반장 조장 경위 경사 순경 경감 소방장 팀원 매니저 책임 선임 수석 인턴 조교 기사 작가"
)
_ROLES = _words(
    "청구인 신청인 민원인 신고인 제보자 고발인 고소인 진정인 피해자 참고인 대리인 보호자 세대주 예금주 수신자 수령인 발신인 신청자 청구자 신고자 제출자 요청자 이용자 고객 환자 수진자 가입자 계약자 임차인 임대인 소유자 운전자 근로자 응시자 지원자 합격자 당첨자 수급자 납세자 체납자 채무자 채권자 상속인 위임인 수임인 원고 피고 피고인 당사자 대상자 담당자 작성자 기안자 검토자 결재자 책임자 관리자 대표자 발표자 참석자 학생 학부모 교사 주민 시민 구민 회원 조합원 의원 위원"
)
_ORGANISATIONS = _words(
    "가람시 가람시청 나래구 나래구청 다온군청 한별시의회 도담도청 행정안전부 보건복지부 국민권익위원회 개인정보보호위원회 한국정보원 가온공단 누리재단 새빛병원 한결은행 도란대학교 온누리초등학교 한울고등학교 미래산업 대한상사 중앙일보사 시민연대 가람경찰서 나래소방서 법원 검찰청 세무서 우체국 국민건강보험공단 근로복지공단 주민센터 보건소 도서관 복지관 문화재단 시설관리공단 교육지원청 선거관리위원회 농협 새마을금고"
)
_ROADS = _words("가온로 나래길 다솜대로 한별로 새빛길 은행나무로 중앙대로 시청로 강변로 학교길 장터길 솔밭로 매화로 산들길 바다로")
_TRAPS = _words(
    "정보공 신청서 이의신청 전화번호 주소지 신고서 조사서 안내문 공개서 이용자 전산실 정기점검 이사회 임시회 심사표 조사표 정산서 조정안 주차권 주민증 고지서 유의사항 주의사항 기타사항 신청일 접수일 이체일 지급일 정정보도 손자녀 임금체불 이하인 한마디 이번주 지난주 지하철 이행강제금 정규직 임직원 문의처 안전모 공사비 차량비 강의실 강사료 조사원 조례안 우선순위 선거구 나들이 오늘날 우산꽂이 고속도로 장애인 신혼부부 주말농장 원산지 한국인 남녀노소 하도급 여름휴가 전세금 노후차 도시락 소방서 방문객 구독료 국유지 국민연금 성명란 서명부 서식명 양식명 조기집행 주정차 전기차 수도관 이면도로 유치원 우편물 장바구니 하수구 현수막 배수로 변호인 송달료 황사비 곽티슈 금요일 공휴일 오후반 이틀간 사흘째 나흘간 한시간 두시간 조금씩 하나씩 이따금 마침내 차라리 어차피 여전히 조용히 한결같 정말로 진짜로 이대로 그대로 이만큼 저만치 주로 임대료 채용비 안건명 고객명 기관명 이상무 이상유 노무비 장려금 선착순 명의자 소유권 인감도 제출용 제출처 시행일 시행령 시설물 경유지 예비비 예정지 기안자 반려견 반납일 홍보물 추진비 추진단 편성안 편의점"
    " 신부님 신랑측 한우집 오리탕 양꼬치 고구마 나물밥 차돌박이 조개탕 우동집 전복죽 신라면 장조림 안심살 홍삼정 구운란 배추김치 마늘빵 연근조림 주먹밥 한라봉 천혜향 복숭아 강낭콩 현미밥 여행지 제주도 강원도 경기도 전라도 경상도 충청도 남해안 서해안 동해선 강남역 신도림 구로동 성수동 남산길 한강변 송도동 안양천 양재동 방배동 이태원 명동길 신촌역 홍대앞 공덕역 오송역 천안시 고양시 안산시 하남시 성남시 김포시 남원시 여수시 제천시 원주시 공주시"
)

_ENDINGS = _words("기 고 지 게 는 던 도록 거나 자 기를 기만 지만 는데 더라도 고자 느라 기까지")


class Texts:
    """Texts of one seed. `people` gives the names, `words` everything else. `apart`: from the tenth of the carriers that nothing is trained on."""

    def __init__(
        self, words: Words, rng: random.Random, *, people: People, traps: frozenset[str] = frozenset(), apart: bool = False
    ) -> None:
        self._rng, self._people = rng, people
        self._carriers, self._blank = (
            [c for i, c in enumerate(read_carriers(f)) if (i % 10 == 4) == apart] for f in ("carriers.txt", "blank.txt")
        )
        self._stems, self._proper = words.stems, words.proper
        self._nouns, self._places, self._adverbs, self._endings = words.nouns, words.places, words.adverbs, words.endings
        listed = words.listed
        self._like = [w for w in words.nouns[3] if w[0] in SURNAMES and not listed[w] & PERSON]
        self._traps = _TRAPS + sorted(traps)

    def message(self) -> Labelled:
        """A text that may hold names."""
        return self._fill(self._rng.choice(self._carriers))

    def blank(self) -> Labelled:
        """A text without a name, of one to three lines."""
        count = self._rng.choice((1, 1, 1, 2, 3))
        sign = self._rng.choice((" ", "\n", ". "))
        return sign.join(self._fill(self._rng.choice(self._blank))[0] for _ in range(count)), []

    def letter(self) -> Labelled:
        """Several texts with and without names below each other."""
        parts = [self.message() if self._rng.random() < 0.55 else self.blank() for _ in range(self._rng.choice((2, 3, 4, 6)))]
        return join(parts, self._rng.choice(("\n", " ", "\n\n")))

    def _fill(self, carrier: str) -> Labelled:
        out: list[str] = []
        spans: list[tuple[int, int]] = []
        at = last = 0
        for slot in _SLOT.finditer(carrier):
            before = carrier[last : slot.start()]
            kind = slot[1]
            value = self._value(kind)
            out += [before, value]
            at += len(before)
            if kind in ("n", "f", "l", "s"):
                spans.append((at, at + len(value)))
            at += len(value)
            if slot[2]:
                tail = particle(value, slot[2])
                out.append(tail)
                at += len(tail)
            last = slot.end()
        out.append(carrier[last:])
        return "".join(out), spans

    def _value(self, kind: str) -> str:
        rng = self._rng
        if kind == "n":
            return self._people.name() if rng.random() < 0.3 else self._people.korean()
        if kind == "f":
            return self._people.foreign()
        if kind == "l":
            return self._people.latin()
        if kind == "s":
            return self._people.spaced()
        if kind == "w":
            return self._word()
        if kind == "W3":
            return rng.choice(self._traps) if rng.random() < 0.5 else rng.choice(self._like)
        if kind == "N":
            noun = rng.choice(_OFFICE)
            return f"{rng.choice(_OFFICE)} {noun}" if rng.random() < 0.3 else noun
        if kind == "V":
            return rng.choice(self._stems) + rng.choice(_ENDINGS)
        if kind == "X":
            return rng.choice(self._proper)
        if kind == "G":
            return self._group()
        if kind == "P":
            return rng.choice(self._places)
        if kind == "D":
            return rng.choice(_DEPARTMENTS)
        if kind == "T":
            return rng.choice(_TITLES)
        if kind == "R":
            return rng.choice(_ROLES)
        if kind == "O":
            return (
                rng.choice(_ORGANISATIONS)
                if rng.random() < 0.7
                else rng.choice(self._places) + rng.choice(_words("시 군 구 시청 구청 병원"))
            )
        return self._figure(kind)

    def _word(self) -> str:
        rng = self._rng
        chance = rng.random()
        if chance < 0.35:
            return rng.choice(_OFFICE)
        return rng.choice(self._nouns[2 if chance < 0.62 else 3 if chance < 0.88 else 4])

    def _group(self) -> str:
        """Words in the order of a Korean sentence: they need not mean anything."""
        rng = self._rng
        parts: list[str] = []
        for _ in range(rng.choice((1, 2, 2, 3))):
            if rng.random() < 0.3:
                parts.append(rng.choice(self._endings["ETM"]))
            noun = self._word()
            parts.append(
                noun
                + particle(
                    noun, rng.choice(_words("이 은 을 과 의 에 에서 으로 도 만 까지 부터 에게 보다 이나 이라는 들은 들이 들의"))
                )
            )
            if rng.random() < 0.15:
                parts.append(rng.choice(self._adverbs))
            if rng.random() < 0.3:
                parts.append(rng.choice(self._endings["EC"]))
        parts.append(
            rng.choice(self._endings["EF"])
            if rng.random() < 0.5
            else self._word() + rng.choice(("했습니다", "합니다", "바랍니다", "하세요", "됩니다", "함", "임", "예정", "했음"))
        )
        return " ".join(parts)

    def _figure(self, kind: str) -> str:
        rng = self._rng
        r = rng.randrange
        if kind == "m":
            return rng.choice(
                (f"010-{r(2000):04}-{r(10000):04}", f"010{r(2000):04}{r(10000):04}", f"010 {r(2000):04} {r(10000):04}")
            )
        if kind == "t":
            return rng.choice(
                (
                    f"02-{r(100, 999)}-{r(10000):04}",
                    f"0{r(31, 34)}-{r(1000):03}-{r(10000):04}",
                    f"내선 {r(1000, 9999)}",
                    f"1588-{r(10000):04}",
                )
            )
        if kind == "e":
            return f"{''.join(rng.choices('abcdefghijkmnopqrstuvwxyz', k=r(3, 8)))}{rng.choice(('', str(r(100))))}@{rng.choice(('mail', 'garam', 'naru', 'corp'))}.example"
        if kind == "a":
            return f"{rng.choice(self._places)} {rng.choice(_ROADS)} {r(1, 300)}{rng.choice(('', f', {r(101, 130)}동 {r(101, 2000)}호', f'-{r(1, 40)}'))}"
        if kind == "b":
            y, m, d = r(1930, 2012), r(1, 13), r(1, 29)
            return rng.choice(
                (
                    f"{y}-{m:02}-{d:02}",
                    f"{y}. {m}. {d}.",
                    f"{y % 100:02}{m:02}{d:02}",
                    f"{y}년 {m}월 {d}일",
                    f"{y % 100:02}{m:02}{d:02}-{r(1, 5)}******",
                )
            )
        if kind == "y":
            m, d = r(1, 13), r(1, 29)
            return rng.choice(
                (f"{m}월 {d}일", f"2026. {m}. {d}.", f"{m}/{d}", "내일", "다음 주", "금요일", f"2026-{m:02}-{d:02}", f"지난 {d}일")
            )
        if kind == "h":
            return rng.choice(
                (f"{r(1, 12)}시", f"오후 {r(1, 7)}시", f"{r(8, 19)}:{rng.choice(('00', '30'))}", f"오전 {r(8, 12)}:{r(10, 59)}")
            )
        if kind == "c":
            return rng.choice(
                (f"{r(10_000_000):08}", f"제2026-{r(1, 999)}호", f"{r(100, 999)}-{r(10, 99)}-{r(10000, 99999)}", f"{r(1, 99999)}")
            )
        if kind == "k":
            return rng.choice((f"{r(1, 900)},000원", f"{r(1, 90)}만원", f"{r(1, 9)},{r(100, 999)}천원", f"{r(1, 99)}백만원"))
        if kind == "q":
            return str(r(1, 60))
        raise ValueError(f"carriers: there is no slot {kind}")


def read_carriers(name: str) -> list[str]:
    """Lines of a carrier file, with `\\n` and `\\t` read as line end and tabulator."""
    lines = (_HERE / name).read_text("utf-8").splitlines()
    return [line.replace("\\n", "\n").replace("\\t", "\t") for line in lines if line and not line.startswith("# ")]


def join(parts: list[Labelled], sign: str) -> Labelled:
    """Texts one behind the other, with their spans moved along."""
    text, spans = "", []
    for part, found in parts:
        if text:
            text += sign
        spans += [(a + len(text), b + len(text)) for a, b in found]
        text += part
    return text, spans
