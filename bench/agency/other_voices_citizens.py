"""The second agency's business with citizens: one in ten of them happens to be a requester, which nothing here has to do with.

Many of these procedures are called 청구, 신청, 이의신청, 심판, 경정, 배상, 보상, too.
"""

from __future__ import annotations

import random
from typing import Final

from bench.agency import files
from bench.agency.other_voices_frame import Message, chat, clerk, day, in_room, lines, number, post, quoted, say, sms, won
from bench.agency.population import Official, Person, World


def _slots(rng: random.Random, who: Person, **more: object) -> dict[str, object]:
    return {
        "q": who.name, "p": number(rng, who.phone), "m": who.mail, "a": who.address.full, "s": who.address.street, "b": who.born.isoformat(),
        "by": f"{who.born.year % 100:02}", "d": day(rng), "x": won(rng), "k": rng.randint(2, 90), "no": f"2026-{rng.randint(100, 99999)}", **more,
    }  # fmt: skip


def _inside(rng: random.Random, sender: Official, to: Official, subjects: tuple[str, ...], body: str, **more: str) -> Message:
    """By mail or chat to a colleague."""
    if rng.random() < 0.35:
        return chat(rng, sender, to, body)
    return post(rng, sender, to, rng.choice(subjects), body, **more)  # type: ignore[arg-type]


def appeal(rng: random.Random, world: World) -> Message:
    """Administrative appeals and lawsuits: the petitioner is called 청구인."""
    who = world.citizen(rng)
    sender = clerk(rng, world, who)
    law = clerk(rng, world, who, "법무담당관")
    body = say(
        rng,
        (
            "행정심판 청구인 {q}, 피청구인 한빛시장. 사건번호 {no} 영업정지처분 취소청구 답변서 <송부|제출>합니다.\n청구인 주소 {a}",
            "{q} 행정심판 건 보정서 들어왔습니다. 집행정지 신청도 같이요. 연락처 {p}", "과징금 부과처분 취소심판({no}) 청구인이 {q:이가} 맞는지 확인 바랍니다. 생년월일 {b}",
            "재결서 왔어요~ {q} 님 청구 기각. 처분청 의견서 누가 썼죠?", "소청심사 말고 행정심판입니다. {q:이라} 적힌 청구서 접수 {d}, 답변서 기한 10일. 전화 {p}",
            "송무 보고\n원고(심판청구인) {q} / {s}\n청구취지: 건축이행강제금 {x} 취소\n변론기일 {d}", "{q}씨가 낸 심판청구서 사본 필요하심? 처분 원본은 우리 과에 있음",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return _inside(rng, sender, law, ("행정심판 답변서 제출", "RE: 심판청구 건", "사건 회신"), body)


def tax(rng: random.Random, world: World) -> Message:
    """Local tax: 이의신청, 경정청구, refunds; to the citizen."""
    who = world.citizen(rng)
    sender = clerk(rng, world, who, rng.choice(("세정과", "징수과")))
    body = say(
        rng,
        (
            "{q}님 취득세 경정청구가 접수되었습니다(접수번호 {no}). 처리기한 2개월.", "{q} 귀하\n재산세 이의신청 결정 통지: 일부 인용. 환급액 {x}은 {d} 지급됩니다.", "지방세 환급금 {x} 신청 안내 - 계좌를 회신해 주세요. 한빛시 세정과",
            "{q}님, 이의신청서 3쪽 서명이 빠졌습니다. {d}까지 보완 부탁드립니다.", "안녕하세요 {q}님^^ 자동차세 연납 신청 접수됐어요~ 가상계좌로 {x} 납부하시면 됩니다", "귀하의 과세전적부심사 청구에 대해 심의위원회가 {d} 개최됩니다. 출석 여부를 알려 주십시오.",
            "주민세 독촉. {q} / {s} / {x}. 이미 내셨으면 무시하세요.",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return _to_citizen(
        rng,
        sender,
        who,
        ("경정청구 접수 안내", "이의신청 결정 통지", "[한빛시] 지방세 안내"),
        body,
        "세금이 너무 많이 나왔습니다. 이의신청 어떻게 하나요?",
    )


def _to_citizen(rng: random.Random, sender: Official, who: Person, subjects: tuple[str, ...], body: str, asked: str) -> Message:
    """By mail, often over the citizen's own, or by SMS."""
    if rng.random() < 0.4:
        return sms(sender, number(rng, who.phone), f"{rng.choice(('[한빛시] ', '[Web발신]' + chr(10), ''))}{body}")
    letter = f"{asked}\n\n{rng.choice((f'{who.name} 드림', f'{who.name} / {who.phone}', f'{who.address.full}{chr(10)}{who.name} 올림', who.name))}"
    earlier = quoted(rng, who.name, who.mail, "문의드립니다", letter, sender.mail) if rng.random() < 0.6 else ""
    return post(rng, sender, who, rng.choice(subjects), body, earlier=earlier)


def damages(rng: random.Random, world: World) -> Message:
    """Potholes and falling branches: 배상 claims, inside and to the insurer."""
    who = world.citizen(rng)
    sender = clerk(rng, world, who, rng.choice(("도로과", "공원녹지과", "건설과")))
    to: object = "claims@insurer.example" if rng.random() < 0.4 else clerk(rng, world, who, "회계과")
    body = say(
        rng,
        (
            "영조물 배상 청구 접수: {q}({p}), 포트홀로 타이어 파손, 청구액 {x}.", "국가배상 신청인 {q} / {a}. 사고일 {d}. 보험 처리 부탁드립니다.", "나뭇가지에 차가 긁혔다는 배상 민원, 차주 {q} {p}. 사진은 추후.",
            "보험사 손해사정 결과 {q:과와} 합의 완료. 배상금 {x} 지급 청구서 첨부 예정", "{q}씨 배상 건 과실비율 7:3. 이의신청하겠다고 하네요. 연락처 {p}", "[사고접수] 맨홀 단차 낙상\n피해자 {q}({by}년생)\n주소 {s}\n배상 신청서 {no}",
            "영조물배상공제 청구 {no}\n청구인 {q}\n계좌 확인 중. 통화 {p}",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return post(rng, sender, to, rng.choice(("배상 청구 접수", "사고 접수 통보", "RE: 영조물 배상")), body)


def land(rng: random.Random, world: World) -> Message:
    """Compensation for land: 보상 협의, 수용재결 신청."""
    who = world.citizen(rng)
    sender = clerk(rng, world, who, rng.choice(("도로과", "토지정보과", "하천과")))
    body = say(
        rng,
        (
            "손실보상 협의 대상자 {q}, {a}. 보상액 {x}. 재결 신청 여부 확인 <바랍니다|부탁>.", "{q}님이 보상금 증액 청구하신답니다. 감정평가서 {d} 도착", "토지소유자 명부 정정: {q} / {s} → 지분 1/2. 연락처 {p}",
            "영농손실 보상 신청인 {q} 실경작 확인 요청", "지장물 조사 이의신청서 제출인 {q}({p}) - 감나무 12주 누락", "수용재결 청구 건 {no} 소유자 {q} 송달 불능. 새 주소 {a}", "보상계획 열람 끝났고 의견 낸 사람은 {q} 한 명. 전화 {p}",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return _inside(rng, sender, clerk(rng, world, who), ("보상 협의 자료", "RE: 재결 신청", "지장물 조사 회신"), body)


def applicants(rng: random.Random, world: World) -> Message:
    """Applicants and participants in a short list, as text or sheet, to a colleague who runs the thing."""
    people = [world.citizen(rng), *(world.newcomer(rng) for _ in range(rng.randint(2, 6)))]
    rng.shuffle(people)
    sender, to = clerk(rng, world), clerk(rng, world)
    rows = [("번호", "신청인", "생년월일", "연락처", "주소")]
    rows += [(str(n), p.name, p.born.strftime("%y%m%d"), p.phone, p.address.full) for n, p in enumerate(people, 1)]
    body = say(
        rng,
        (
            "{e} 신청자 명단<입니다|드려요>.\n{list}", "수강신청 접수 결과 {k}명 중 아래 분들 선정.\n{list}", "텃밭 분양 신청인 추첨용. 추첨 후 폐기해 주세요.\n{list}", "청년수당 신청 접수 목록(1차)\n\n{list}\n\n서류 미비자 {o}",
            "나눔장터 참가 신청\n{list}\n{o}님은 자리 이동 요청", "어린이 기자단 보호자 연락처\n{list}", "건강검진 예약자입니다. {o}님 시간 변경\n{list}",
        ),
        e=rng.choice(("배드민턴 교실", "김장체험", "집수리 지원", "방문건강관리", "평생학습 강좌")), k=rng.randint(8, 60), o=people[0].name, list=files.table(rng, rows),
    )  # fmt: skip
    draw = rng.random()
    attached = (
        [files.sheet_file("신청자명단.xlsx", rows)] if draw < 0.3 else [files.csv_file("접수목록.csv", rows)] if draw < 0.5 else []
    )
    return post(
        rng,
        sender,
        to,
        rng.choice(("신청자 명단", "접수 결과 공유", "참가자 목록")),
        "명단은 붙임 참고하세요." if attached else body,
        files=attached,
    )


def notice(rng: random.Random, world: World) -> Message:
    """Ordinary SMS and short mails to a citizen that say 접수, 신청, 이의신청."""
    who = world.citizen(rng)
    sender = clerk(rng, world, who)
    body = say(
        rng,
        (
            "{q}님의 여권이 나왔습니다. 신분증 지참 방문 바랍니다.", "{q}님, 신청하신 주차면 배정이 접수되었습니다. 접수번호 {no}", "불법주정차 과태료 사전통지. 의견제출 {d}까지. 이의신청 시 증빙 첨부", "대형폐기물 배출 신청 접수완료. {s} 앞에 내놓아 주세요.",
            "예방접종 예약일 {d} 10시. 변경 원하시면 회신", "{q}님 보육료 지원 신청이 승인되었습니다.", "[{q}님] 민원 {no} 처리 완료. 만족도 조사에 참여해 주세요", "기초연금 이의신청 결과: 인용. 매월 {x} 지급 예정입니다.",
            "도로점용 허가 신청이 반려되었습니다. 보완 후 다시 접수해 주십시오.", "{q} 어르신~ 경로당 난방비 신청하셨지요? 서류 하나 더 필요해유",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return _to_citizen(
        rng, sender, who, ("접수 안내", "신청 결과 알림", "[한빛시청] 처리 완료"), body, "신청한 게 접수됐는지 알려 주세요."
    )


def answer(rng: random.Random, world: World) -> Message:
    """A complaint's answer to the one who complained, his own mail below."""
    who = world.citizen(rng)
    sender = clerk(rng, world, who)
    asked = say(rng, ("집 앞({s}) 가로등이 {k}일째 안 켜집니다. 도대체 언제 고칩니까?", "층간소음 때문에 못 살겠어요. 조치 부탁드립니다. 제 번호 {p}", "버스 {k}번이 매번 늦습니다.", "공사장 먼지로 창문을 못 엽니다. {a} 사는 {q:이라} 합니다. {p}", "지난번 답변에 이의 있습니다. 다시 봐 주세요."), **_slots(rng, who))  # fmt: skip
    body = say(
        rng,
        (
            "{q}님께서 제출하신 민원에 대한 답변입니다.\n1. 현장 확인 결과 {d}까지 조치 예정입니다.\n2. 추가 문의는 담당자에게 주시기 바랍니다.", "평소 시정에 관심을 가져 주셔서 감사합니다. 요청하신 사항은 {k}일 내 정비하겠습니다.",
            "{q}님 불편을 드려 죄송합니다. 업체와 {d} 현장 점검 후 전화드릴게요.", "문의하신 사항은 우리 부서 업무가 아니어서 이송하였습니다. 접수번호 {no}.", "답변에 이의가 있으시면 90일 이내에 이의신청 또는 행정심판을 청구하실 수 있습니다.", "조치 완료했습니다! 사진은 홈페이지에 올렸습니다. {q}님 덕분입니다.",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return post(rng, sender, who, rng.choice(("민원 답변", "RE: 가로등 고장", "[답변] 문의하신 사항")), body, earlier=quoted(rng, who.name, who.mail, "민원", f"{asked}\n\n{who.name} ({who.phone})", sender.mail))  # fmt: skip


def hand_on(rng: random.Random, world: World) -> Message:
    """A complaint handed on to whoever is responsible, with what he needs to answer."""
    who = world.citizen(rng)
    sender, to = clerk(rng, world, who), clerk(rng, world, who)
    body = say(
        rng,
        (
            "민원 이첩합니다. 신청인 {q} / {p} / {a}\n내용: 배수로 막힘", "{to}님, {q}씨 전화 왔었어요. {p}로 회신 부탁드려요", "국민신문고 {no} 재배정. 민원인 {q}({p}) 오늘 통화 원하심", "{s} 사는 {q:이라}는 분인데 누수 감면 신청하신대요. 이쪽으로 돌립니다. {p}",
            "방문 민원인 {q} 메모 남김: 담당자 통화 요망 {p}", "도와주세요ㅠ {q}님 세 번째 전화.. {p} 담당이 {to:이라}고 하셔서", "현장 확인 요청\n위치 {a}\n제보 {q} {p}\n사유 무단투기", "{q} 님 메일({m}) 답장 누가 하죠? 체육관 대관 신청 문의",
        ),
        **_slots(rng, who, to=to.name),
    )  # fmt: skip
    return _inside(rng, sender, to, ("민원 이첩", "전화 메모", "RE: 재배정"), body)


def welfare(rng: random.Random, world: World) -> Message:
    """Benefits: households, kin, objections to decisions; inside."""
    who = world.citizen(rng)
    sender = clerk(rng, world, who, rng.choice(("생활보장과", "노인복지과", "장애인복지과")))
    body = say(
        rng,
        (
            "긴급지원 신청 {q}({b}), {a}. 실태조사 {d} 가능하신가요?", "{q} 어르신 기초생활 이의신청 - 부양의무자 소득 다시 봐야 합니다. 아들이 택시 하신대요", "장애정도 재심사 신청 {q} / {p}. 진단서 보완", "돌봄 대상 {q}님 냉장고 고장. 후원 연계 가능?",
            "활동지원 급여 청구 오류: 이용자 {q}, 제공기관 {k}번, {x} 환수 예정", "한부모 {q}씨 아동 2, 미용실 근무. 증명서 발급 신청", "경로식당 신규 {q}({by}년생) {s}", "{q} 님 급여 신청 부적합, 통지 나갔는데 사무실로 쫓아오심ㅠ 조심하세요",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return _inside(
        rng, sender, clerk(rng, world, who, sender.department), ("급여 신청 건", "실태조사 요청", "RE: 이의신청 검토"), body
    )


def permit(rng: random.Random, world: World) -> Message:
    """Permits: an applicant's data between two departments or to another agency that must give its view."""
    who = world.citizen(rng)
    sender = clerk(rng, world, who, rng.choice(("건축과", "위생과", "주택과")))
    to: object = rng.choice(world.agencies) if rng.random() < 0.3 else clerk(rng, world, who)
    body = say(
        rng,
        (
            "건축허가 신청 협의: 신청인 {q}, 대지위치 {a}. {d}까지 회신 바랍니다.", "영업신고 지위승계 {q} → 상호 변경. 소재지 {s}", "가설건축물 신고 연장 {q} {p} 현장 확인 부탁", "공동주택 행위허가 {a} 소유자 {q}. 구조검토 의견?",
            "옥외광고물 신청 {no} / {q} / 연락 {p} / 의견 주세요", "사용승인 신청서류에 {q} 인감 누락. {p} 통화함", "{q:이가} 낸 용도변경 신청, 소방 협의 필요합니다. {s}",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return post(rng, sender, to, rng.choice(("협의 요청", "허가 신청 관련", "RE: 의견조회")), body)


def committee(rng: random.Random, world: World) -> Message:
    """Lay members, lecturers, volunteers, prize winners: citizens in a role of their own."""
    who = world.citizen(rng)
    sender = clerk(rng, world, who)
    body = say(
        rng,
        (
            "{q} 위원 위촉장 문구 확인해 주세요. 임기 2년", "강사 {q} 수당 {x} 지급 의뢰. 주민참여예산 교육", "자원봉사자 {q}({p}) 표창 대상자 추천", "시민감사관 공모 합격: {q}, 연락처 {p}, 이메일 {m}", "정보공개심의회 외부위원 {q} 교수님 해촉, 후임 물색 중", "시장 표창 {q} - 별빛축제 봉사. 시상식 {d}",
            "모니터단 {q}님이 {d} 간담회에 못 오신답니다. 대신 서면 의견({m})", "통장 {q}님 보험 가입 신청하셔야 함. {p}",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return _inside(rng, sender, clerk(rng, world, who), ("위촉 관련", "수당 지급", "추천서"), body)


def phone_notes(rng: random.Random, world: World) -> list[Message]:
    """A chat of a few lines about one citizen's business."""
    who = world.citizen(rng)
    sender, to = clerk(rng, world, who), clerk(rng, world, who)
    texts = say(
        rng,
        (
            "{q}씨 아세요?^{p} 인데 상수도 요금 문의^누수감면 신청 받아주면 될 듯", "자리 비우신 동안 전화 2통^하나는 {q}, {p}^하나는 광고", "차 빼달라는 전화^{q}님 {p}^지하 2층이요", "체납 압류 해제 문의^이름 {q}^생년월일 {b}^전화 {p}", "어제 그 민원인 있잖아요^{q}^{a} 이분 또 오셨어요^이의신청 하신다고", "분실물 주인 찾음^{q} {p}^지갑",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return lines(rng, sender, to, texts.split("^"))


def room_news(rng: random.Random, world: World) -> Message:
    """A department's room on a citizen's ordinary business."""
    who = world.citizen(rng)
    sender = clerk(rng, world, who)
    body = say(
        rng,
        (
            "오늘 방문 예정 {q}님(대관 신청) 오시면 저 불러 주세요", "{q}씨 택배 왔다고 전화 {p}, 누가 시켰어요?", "미납 {q} / {x} 완납했습니다. 압류 풀어 주세요", "공지) {q} 강사님 {d} 10시 본관 앞 하차", "창구에 {q} 어르신 지팡이 두고 가심. {p} 연락드렸어요", "{s} 무단투기 신고하신 분 {q} 답변 나갔나요?", "경정청구 담당 누구? {q} 님 기다리심",
        ),
        **_slots(rng, who),
    )  # fmt: skip
    return in_room(rng, world, sender, sender.department, body)


FAMILIES: Final = {
    "w-appeal": ("citizen", appeal), "w-tax": ("citizen", tax), "w-damages": ("citizen", damages), "w-land": ("citizen", land), "w-applicants": ("citizen", applicants),
    "w-notice": ("citizen", notice), "w-answer": ("citizen", answer), "w-hand-on": ("citizen", hand_on), "w-welfare": ("citizen", welfare), "w-permit": ("citizen", permit),
    "w-committee": ("citizen", committee), "w-phone-notes": ("citizen", phone_notes), "w-room-news": ("citizen", room_news),
}  # fmt: skip
