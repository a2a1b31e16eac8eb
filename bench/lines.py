"""Invented office traffic for the benchmarks: a register of any size and chat lines of 20 to 250 characters. Deterministic."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

SURNAMES: Final = "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용"
GIVEN: Final = "가나다라람온솔별빛새벌담찬슬아영은우주준하현호희연서진수민지유태건결겸경관교규근금기길남노누늘단달덕도동두란래려령로록름리린마명모문미바반배범병보봉빈사상새석선설섭성세소송수순슬승시신"
TITLES: Final = (
    "축제 대행 용역 정산 내역",
    "청사 주차장 관리 위탁 현황",
    "체육관 대관료 감면 대장",
    "보도블록 교체 공사 계약",
    "의회 국외연수 결과 보고",
    "폐기물 수거 차량 운행 일지",
)
SURNAME_ROMAN: Final = ""

CLEAN: Final = (
    "내일 오전 10시 주간업무회의 자료 오늘 중으로 공유 부탁드립니다",
    "점심 뭐 드실래요? 저는 순두부가 좋을 것 같은데 다들 괜찮으신가요",
    "예산 3,900,000원 집행 건 결재 올렸습니다. 과장님 확인 부탁드려요",
    "문서번호 총무과-1234(2026. 11. 20.) 관련하여 회신 기한이 이번 주 금요일까지입니다",
    "이번 달 초과근무 신청은 25일까지 e-사람에 등록해 주세요. 늦으면 다음 달로 넘어갑니다",
    "회의실 예약이 겹쳐서 3층 소회의실로 옮겼습니다. 노트북은 제가 챙겨 갈게요",
    "어제 올린 보고서 2쪽 표가 깨져 보인다고 하는데 한 번만 다시 봐 주실 수 있나요? 파일은 공유 폴더에 그대로 있습니다",
    "민원실 대기 인원이 많아서 창구 하나 더 열기로 했습니다. 오후 근무조는 2시까지 내려와 주세요",
    "[공지] 11월 정기 소방훈련은 26일 15시에 실시합니다. 전 직원은 방송에 따라 지상으로 대피해 주시고 부서별 인원을 확인해 주시기 바랍니다. 문의 재난안전과",
    "고시 제2026-6호 문안 검토 완료했습니다. 세부사업 201-01-02로 편성하면 될 듯합니다",
    "주차장 공사 구역은 이번 주까지 통제하고 다음 주 월요일부터 이용할 수 있습니다",
    "네 알겠습니다 바로 처리하겠습니다",
    "ㅋㅋㅋ 그거 저도 봤어요 나중에 얘기해요",
    "The quarterly report is due on Friday; please upload it to the shared folder by noon.",
    "감사합니다. 첨부해 주신 양식으로 다시 작성해서 제출하겠습니다. 혹시 작년 자료도 필요하시면 말씀해 주세요. 보존서고에 있어서 시간이 조금 걸립니다",
)
CARRYING: Final = (
    "담당자 연락처는 {other_phone}입니다. 통화 후 결과 알려 주세요",
    "접수번호 {case_no} 건 관련 지출결의서 사본을 이번 주까지 제출 바랍니다",
    "청구인 {name}님이 전화를 주셨는데 번호는 {phone}이라고 합니다",
    "정보공개 청구하신 분이 {name}씨고 연락처는 {phone}입니다. 한번 통화해 보시죠",
    "{name} 팀장이 다음 주에 우리 동호회 온대요",
    "자료는 {other_mail}로 보내 주시면 됩니다. 용량이 크면 웹하드를 이용해 주세요",
)


def cases(count: int, *, seed: int = 7) -> Iterator[list[str]]:
    """Rows of the cases table, header first: number, dates, title, name, birth, mobile, mail, address, department, handler, status."""
    rng = random.Random(seed)
    yield ["접수번호", "접수일", "청구제목", "청구인", "생년월일", "휴대전화", "전자우편", "주소", "처리부서", "담당자", "상태"]
    for i in range(count):
        name = rng.choice(SURNAMES) + rng.choice(GIVEN) + rng.choice(GIVEN)
        born = date(1901, 1, 1) + timedelta(days=rng.randrange(1800))
        mobile = f"010-{rng.randrange(2000):04}-{rng.randrange(10000):04}"
        title = f"{rng.choice(TITLES)} {rng.randrange(400)}차"
        road = rng.choice(GIVEN) + rng.choice(GIVEN) + "로"
        address = f"가온구 {road} {rng.randrange(1, 400)}, {rng.randrange(101, 120)}동 {rng.randrange(101, 2000)}호"
        yield [
            str(20_000_000 + i),
            "2026-11-02",
            title,
            name,
            born.isoformat(),
            mobile,
            f"user{i}@mail.example",
            address,
            "정보과",
            "S001",
            "open",
        ]


def staff(count: int = 40) -> Iterator[list[str]]:
    yield ["사번", "성명", "부서", "직위", "전자우편", "메신저", "내선", "역할"]
    rng = random.Random(11)
    for i in range(1, count + 1):
        name = rng.choice(SURNAMES) + rng.choice(GIVEN) + rng.choice(GIVEN)
        yield [f"S{i:03}", name, "정보과", "주무관", f"s{i}@bench.example", f"@s{i}", f"02-0000-{1000 + i}", "none"]


def messages(count: int, register: list[list[str]], *, clean: float = 0.9, seed: int = 3) -> list[tuple[bool, str]]:
    """(is clean, text) in random order; the others name people of the register or of nobody."""
    rng = random.Random(seed)
    out = []
    for i in range(count):
        if rng.random() < clean:
            text = rng.choice(CLEAN)
            if rng.random() < 0.2:
                text += f" ({rng.randrange(1, 29)}일 {rng.randrange(9, 18)}시 기준)"
            out.append((True, text))
            continue
        row = rng.choice(register[1:])
        text = rng.choice(CARRYING).format(
            name=row[3],
            phone=row[5],
            case_no=row[0],
            other_phone=f"010-{rng.randrange(2000):04}-{rng.randrange(10000):04}",
            other_mail=f"team{i}@agency.example",
        )
        out.append((False, text))
    return out
