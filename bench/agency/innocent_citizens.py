"""Innocent families in which a citizen is written to or about: the agency's daily business. None of it concerns a disclosure request."""

from __future__ import annotations

import random

from bench.agency.files import csv_file, sheet_file, table, text_file
from bench.agency.filling import Fill
from bench.agency.population import Official, World
from bench.agency.writing import Message, letter, sms, talk, to_room


def _inside(rng: random.Random, world: World, text: str, subject: str, *, office: str = "") -> Message:
    """Between two officials of one department or of two, or in its room."""
    sender = world.official(rng, office=office)
    near = rng.random() < 0.6
    other = world.official(rng, office=sender.department if near else "", but=[sender])
    draw = rng.random()
    if draw < 0.5:
        return talk(rng, sender, other, text)
    if draw < 0.65:
        return to_room(world, sender, sender.department, text)
    return letter(rng, world, sender, other, subject, text)


def about_citizen(rng: random.Random, world: World) -> Message:
    """A citizen's tax, permit, complaint or benefit, between officials."""
    fill = Fill(rng, world)
    text = fill.say(
        "{c}님 {business} 건 문의 전화 왔었습니다. {c_phone:으로} 연락 부탁드려요.",
        "민원인 {c} 씨가 {business} 때문에 다시 오신다고 합니다. {time}쯤이요",
        "{c_addr} {c}님 댁 누수 신고 접수했습니다. 현장 확인 후 회신 바랍니다.",
        "{business} 신청인 {c}({c_birth}) 서류 보완 요청했는데 아직 안 들어왔어요. 연락처 {c_phone}입니다",
        "기초수급 상담 {c}님 {c_addr} 거주, 다음 주 가정방문 예정. 동행 가능하신 분?",
        "{c} 체납액 {won}, 분납 신청하셨습니다. {date}까지 1회차 납부 약속",
        "{road} 주차단속 이의신청 접수됨. 신청인 {c} {c_phone}, 차량은 사진 첨부. 검토 부탁드립니다",
        "건축허가 신청 건축주 {c}, 대지위치 {c_street}. 도면 보완 통보했습니다",
        "영업신고 수리 알림: 대표자 {c}, 소재지 {c_addr}, 업종 일반음식점",
        "{c}님 여권 교부 지연으로 항의 전화 왔습니다. 접수번호 {receipt} 확인 부탁드려요",
        "여기 {c_addr} 사시는 {c} 어르신 도시락 배달 중단 요청하셨대요. 병원 입원하셔서",
        "{business} 과오납 환급 대상 {c} {bank}은행 {account} 확인됐습니다. 지급 결의 올릴게요",
        "소음 민원 {receipt} 관련해서 민원인 {c}님께 {date}까지 답변드리기로 했어요. {dept}에서도 의견 주세요",
        "아이돌봄 신청한 {c}님 소득 재판정 나왔습니다. {c_phone:으로} 안내 문자만 부탁드려요",
        "{c} 님이 {place} 대관료 환불 요청하심. 계좌 {bank} {account}. 사유서 받았습니다.",
        "농지전용 협의 신청자 {c}({c_birth}), 연락처 {c_phone}. 현장 확인일 {date} {time}",
        "방금 창구에 {c}님이라고 오셨는데 {business} 담당이 누구예요? 좀 화나 계세요",
        "{c}님 과태료 감경 대상 맞나요? 장애인 등록은 되어 있던데 확인 좀요 ㅠ",
        "{dong} {c} 통장님이 제설제 더 달라고 하십니다. {c_phone}",
    )  # fmt: skip
    return _inside(
        rng, world, text, fill.say("{business} 처리 관련", "민원 처리 협조 요청", "{business} 신청서 검토", "확인 부탁드립니다")
    )


def to_citizen(rng: random.Random, world: World) -> Message:
    """A notice to a citizen about ordinary business, by text or mail."""
    citizen = world.citizen(rng)
    fill = Fill(rng, world).person("c", citizen)
    sender = world.official(rng)
    text = fill.say(
        "[한빛시 {dept}] {c}님, {business} 신청이 접수되었습니다. 접수번호 {receipt}. 문의 {desk}",
        "{c}님 {month}분 {business} {won} 납부기한은 {date}입니다. 기한 내 미납 시 가산금이 부과됩니다.",
        "[한빛시] {c}님의 민원(접수번호 {receipt})이 처리 완료되었습니다. 결과에 이의가 있으면 30일 이내 이의신청할 수 있습니다.",
        "{c}님, 예약하신 {place} 이용일은 {date} {time}입니다. 취소는 하루 전까지 가능합니다.",
        "안녕하세요 {c}님. 여권이 나왔습니다. 신분증 지참하시고 민원여권과로 방문해 주세요.",
        "{c}님 대상 건강검진 안내입니다. {date}까지 보건소로 예약 바랍니다. {desk}",
        "{c}님께서 신청하신 {business} 보완 서류를 {date}까지 제출하여 주시기 바랍니다. 미제출 시 반려될 수 있습니다.",
        "[압류예고] {c}님 체납액 {won}을 {date}까지 납부하지 않으면 재산을 압류할 예정입니다. 징수과 {desk}",
        "{c}님 과태료 사전통지: 위반장소 {spot}, 금액 {won}. 의견제출 기한 {date}. 이의신청은 부과 후 60일 이내입니다.",
        "{event} 자원봉사 신청해 주셔서 감사합니다. {c}님은 {time} 조로 배정되셨어요. 당일 {place} 앞으로 오시면 됩니다 :)",
        "{c}님, 청구하신 손실보상금 {won}이 {date} 지급될 예정입니다. 문의: {dept} {desk}",
        "{c} 고객님 수도요금 청구서가 발송되었습니다. {month} 사용량 {n}톤, 청구금액 {won}",
        "경정청구 하신 건에 대하여 환급금 {won}이 결정되었음을 알려드립니다. {c}님 계좌를 확인해 주세요.",
        "행정심판 청구서 부본을 송달받았기에 알려드립니다. 답변서는 {date}까지 제출됩니다. - 한빛시 {dept}",
        "{c}님의 {business} 신청이 아래와 같은 사유로 불가함을 알려드립니다. 이 결정에 불복하는 경우 90일 이내에 행정심판을 청구하거나 이의신청을 할 수 있습니다.",
        "{c}님 댁({c_addr}) 정화조 청소 기한이 지났습니다. {date}까지 완료 후 영수증을 보내주세요.",
        "[{place}] {c}님이 신청하신 강좌가 개강합니다. {date} {time}, 준비물은 문자로 다시 안내드릴게요.",
    )  # fmt: skip
    if rng.random() < 0.6:
        return sms(sender, citizen, text)
    return letter(
        rng,
        world,
        sender,
        citizen,
        fill.say("[한빛시] {business} 안내", "민원 처리 결과 안내", "{place} 예약 안내", "처분 사전통지"),
        text,
    )


def claims(rng: random.Random, world: World) -> Message:
    """Other procedures that are also called 청구, 신청, 이의신청, 심판, 경정, 배상, 보상."""
    fill = Fill(rng, world)
    text = fill.say(
        "손해배상 청구 건 청구인 {c} {c_phone}, 사고 장소 {spot} 포트홀. 영조물배상공제 접수 부탁드립니다",
        "경정청구서 접수: 청구인 {c}({c_birth}), 취득세 {won}. 세무조사 여부 확인 후 검토의견 주세요",
        "행정심판 청구인 {c}의 보충서면이 도착했습니다. 답변서 초안 {date}까지 검토 부탁드립니다. 사건명 {business} 반려처분 취소청구",
        "이의신청서 검토 요청. 신청인 {c}, 처분 {business} 부과. 심의위원회는 {date} {time} {hall}",
        "{c}님이 지방세 이의신청을 하셨는데 담당이 징수과인지 세정과인지요? 연락처 {c_phone}",
        "보상금 청구자 {c}, 편입 토지 {c_street}, 보상액 {won}. 계좌 {bank} {account}. 지급 결의 바랍니다.",
        "국가배상 신청 {c} 건 관련 현장 사진과 도로 순찰일지 제출해 주세요. 배상심의회에서 요청 왔습니다",
        "조세심판 청구 사건 답변서 제출기한이 {date}입니다. 청구인 {c}, 대리인 {c2} 세무사",
        "산재 요양급여 신청한 {c} 반장님 서류에 부서장 확인이 필요하답니다",
        "육아휴직 급여 청구하신 {staff}님 서류 하나 빠졌습니다. 확인서 다시 내 주세요",
        "{c}님 보험금 청구용 화재증명 발급 문의 있었어요. 소방서로 안내했습니다",
        "공무원연금 급여 청구서는 {staff}님이 직접 서명하셔야 해요. 사본 안 됩니다",
        "구상금 청구 소송 피고 {c}, 주소 {c_addr}. 송달 불능이라 주소보정 신청하겠습니다.",
        "개별공시지가 이의신청 {n}건 접수, 그중 {c} {c_street} 건은 현장 재조사 요청",
        "장애등급 이의신청한 {c} 씨 재심사 결과 왔습니다. 통지 문자 보내주세요 {c_phone}",
        "대금 청구서 받았습니다. {v_co} {v} 대표님 건이고 {won}입니다. 검수조서 붙여 주세요",
        "학교용지부담금 환급 청구인 {c}, 대리인 법무사 {c2}. 위임장 원본 확인 완료",
        "이의신청인 {c:이가} 회의에 출석해서 진술하겠답니다. 의견진술 10분 잡아 주세요",
        "임금체불 진정인 {c}, 피진정인 {v_co}. 하도급 대금 지급 여부 확인 요청 왔음",
    )  # fmt: skip
    return _inside(
        rng, world, text, fill.say("심의 안건 검토 요청", "이의신청 검토", "손해배상 청구 관련", "경정청구 처리", "보상 협의")
    )


def applicants(rng: random.Random, world: World) -> Message:
    """Lists of citizens who attend, apply, win or are invited."""
    sender = world.official(rng)
    fill = Fill(rng, world)
    people = [world.citizen(rng) for _ in range(rng.randint(4, 26))]
    columns = rng.choice(
        (("이름",), ("성명", "연락처"), ("성명", "생년월일"), ("성명", "주소"), ("성명", "연락처", "주소"), ("이름", "소속"))
    )
    rows = [("연번", *columns)]
    for n, who in enumerate(people, 1):
        made = Fill(rng, world).person("c", who)
        cells = {
            "이름": str(made["c"]), "성명": str(made["c"]), "연락처": str(made["c_phone"]), "생년월일": str(made["c_birth"]),
            "주소": str(made["c_addr"]), "소속": str(made["dong"]),
        }  # fmt: skip
        rows.append((str(n), *(cells[column] for column in columns)))
    title = fill.say(
        "{event} 자원봉사자 명단", "{place} 강좌 수강신청자", "{hall} 설명회 참석자", "주민자치위원회 {month} 회의 참석자 명단", "{event} 참가 신청 현황",
        "청년월세 신청자 명단", "기간제 근로자 면접 대상자", "모범시민 표창 대상자", "공청회 의견 제출자", "{dong} 통장 회의 출석부",
        "{place} 이용자 간담회 참석자", "텃밭 분양 추첨 결과", "백일장 수상자", "독서모임 신청자", "무료 예방접종 예약자 명단",
    )  # fmt: skip
    fill["title"] = title
    told = fill.say(
        "{title}입니다. 확인 부탁드립니다.", "{title} 보내드려요. 빠진 분 있으면 알려주세요", "{title} 붙임과 같이 송부합니다."
    )
    other = world.official(rng, but=[sender])
    draw = rng.random()
    if draw < 0.45:
        listed = table(rng, rows)
        if rng.random() < 0.5:
            return letter(rng, world, sender, other, title, f"{told}\n\n{listed}")
        return talk(rng, sender, other, f"{told}\n{listed}")
    if draw < 0.7:
        file = sheet_file(f"{title}.xlsx", rows) if rng.random() < 0.5 else csv_file(f"{title}.csv", rows)
        return letter(rng, world, sender, other, title, told, attachments=[file])
    listed = ", ".join(who.name for who in people[:12])
    return (
        talk(rng, sender, other, f"{title}: {listed}")
        if rng.random() < 0.6
        else to_room(world, sender, sender.department, f"{title} - {listed}")
    )


def form(rng: random.Random, world: World) -> Message:
    """An application form of another procedure, pasted or attached."""
    fill = Fill(rng, world)
    title, body = fill.say(
        "{business} 신청서#성명: {c}\n생년월일: {c_birth}\n주소: {c_addr}\n연락처: {c_phone}\n신청내용: {business}",
        "자원봉사 신청서#신청인 {c}\n전화번호 {c_phone}\n전자우편 {c_mail}\n신청 사유: {event} 참가",
        "영업신고서#대표자 {c}\n상호 {v_co}\n사업자등록번호 {v_brn}\n소재지 {c_addr}\n연락처 {c_phone}",
        "손해배상 청구서#1. 청구인: {c} ({c_birth})\n2. 주소: {c_addr}\n3. 청구금액: {won}\n4. 사고일시 및 장소: {date} {spot}\n5. 계좌: {bank} {account}",
        "경정청구서#청구인 {c}\n생년월일 {c_birth}\n주소 {c_addr}\n세목 {business}\n경정청구 사유: 과다 신고 {won}",
        "이의신청서#신청인: {c} ({c_phone})\n주소: {c_addr}\n처분 내용: {business} 부과 {won}\n이의신청 취지: 감액",
        "행정심판 청구서#청구인 {c}\n주소 {c_addr}\n피청구인 한빛시장\n청구취지: {business} 처분을 취소한다",
        "위임장#위임인: {c} / {c_birth} / {c_phone}\n수임인: {c2} / {c2_phone}\n위임사항: {business} 신청 및 수령",
        "{place} 대관 신청서#단체명 {c_org}\n대표자 {c}\n연락처 {c_phone}\n사용일시 {date} {time}\n사용시설 {place}",
        "강사 이력서#성명 {c}\n생년월일 {c_birth}\n주소 {c_addr}\n휴대전화 {c_phone}\n전자우편 {c_mail}\n경력: {place} {event} 강의 {n}회",
    ).split("#")
    sender = world.official(rng)
    other = world.official(rng, office=sender.department if rng.random() < 0.6 else "", but=[sender])
    if rng.random() < 0.3:
        return letter(
            rng,
            world,
            sender,
            other,
            title,
            fill.say("신청서 접수되어 보내드립니다.", "붙임 참고 바랍니다."),
            attachments=[text_file(f"{title}.txt", f"{title}\n\n{body}")],
        )
    if rng.random() < 0.4:
        return talk(rng, sender, other, f"[{title}]\n{body}")
    return letter(rng, world, sender, other, f"{title} 접수", f"{title}\n{body}")


def places(rng: random.Random, world: World) -> Message:
    """Addresses without people: field work, where roads, branches and numbers stand beside each other."""
    fill = Fill(rng, world)
    where = world.citizen(rng).address
    near = f"{where.building.road}{rng.randint(1, 60)}번길 {rng.randint(1, 40)}"  # 감나무로7번길 12 is not 감나무로 7
    fill["spot"] = rng.choice((fill["spot"], where.street, near if not where.building.road.endswith("길") else where.street))
    text = fill.say(
        "{spot} 앞 가로등 고장 신고 들어왔어요",
        "{road} 일대 제설 완료, {spot} 구간은 오후에 다시 나갑니다",
        "불법 현수막 {n}건 정비({road}, {road2}, {spot})",
        "{spot} 공사장 소음 측정 {time}에 갑니다. 동행하실 분",
        "하수관 준설 구간: {road} {n}~{n2}, {road2} 전 구간",
        "{spot} 포트홀 보수 요청. 사진은 새올에 올렸습니다",
        "상수도 단수 안내 {date} {time} {road} 및 {road2} 일원 {n}세대",
        "{spot}에서 쓰레기 무단투기 신고 {n}건째입니다. CCTV 이동 설치 검토해 주세요",
        "도로명주소 부여 고시: {road} 기점 변경, {spot} 건물번호 정정",
    )
    return _inside(rng, world, text, fill.say("현장 점검 결과", "{road} 정비 계획", "단수 안내"))


def partners_mail(rng: random.Random, world: World) -> Message:
    """Cooperation with another agency about a citizen's business."""
    fill = Fill(rng, world)
    sender, other = world.official(rng), rng.choice(world.agencies)
    fill["them"] = f"{other.name} {other.post}"
    text = fill.say(
        "{them}님, {doc} 관련 {c} 건 주소지 관할이 귀 기관으로 확인되어 이관합니다.",
        "{agency} 협조 요청하신 {business} 대상자 {c}({c_birth}) 자격 확인 결과 이상 없음을 회신합니다.",
        "{them}님 지난주 문의하신 건은 {staff}에게 전달했습니다. 회신은 {date}까지 드릴게요.",
        "학교폭력 예방 합동캠페인 일정 {date} {time}으로 확정되었습니다. 참석자 {staff}, {them}",
        "민원 이송: 민원인 {c}, 요지 {road} 신호체계 개선. 처리 후 민원인에게 직접 회신 바랍니다. ({receipt})",
        "전국 지자체 담당자 회의 참석자 명단 회신합니다. {staff}, {staff2}. 숙박은 필요 없습니다.",
        "{doc}호와 관련하여 통계 자료를 붙임과 같이 제출합니다. 담당 {staff} {desk}",
    )
    return letter(rng, world, sender, other, fill.say("협조 요청 회신", "{doc} 관련 회신", "자료 제출", "합동 점검 일정"), text)


def condolence(rng: random.Random, world: World) -> Message:
    """Weddings and funerals: names, accounts, places, to everybody."""
    fill = Fill(rng, world)
    sender = world.official(rng)
    text = fill.say(
        "[부고] {staff} 부친상\n빈소: 한빛병원 장례식장 {n}호\n발인: {date}\n마음 전하실 곳: {bank} {account} {sname}",
        "[결혼] {staff} ♥ {c}\n{date} {time} {place} 그랜드홀\n계좌 {bank} {account} ({sname})",
        "부고 알려드립니다. {dept} {sname} 주무관 모친 故 {c}님께서 별세하셨습니다. 상주 {c2}, {c3}. 연락처 {c2_phone}",
        "{staff}님 장남 {c} 군 결혼식이 {date} {time}에 있습니다. 축하 부탁드려요~",
        "[돌잔치] {sname} 주무관 딸 {c}의 첫 생일입니다. {date} {time}",
        "퇴직 선배 {c} 전 과장님 부친상. 조의금은 {bank} {account} 예금주 {c}",
        "{c} 전 의원님 별세. 시청 조문단 {time} 출발, 버스 1대. 신청은 총무과 {staff}에게",
    )
    if rng.random() < 0.4:
        return to_room(world, sender, sender.department, text)
    return letter(rng, world, sender, "all@hanbit.example", fill.say("부고", "결혼 알림", "경조사 알림"), text)


def home_and_private(rng: random.Random, world: World) -> Message:
    """An official's own private business with people outside."""
    fill = Fill(rng, world)
    sender: Official = world.official(rng)
    friend = world.newcomer(rng)  # a friend who has a request open is another question: contact
    fill.person("c", friend)
    text = fill.say(
        "{c:아야} 이번 주 {day} 저녁에 보자. {food} 괜찮지?", "{c}님 중고거래 건 {bank} {account}로 보내면 되나요?", "동창회 회비 {n}만원 {c} 총무 계좌 {bank} {account}",
        "{c} 선생님, 상담 시간 {date} {time}에 찾아뵐게요.", "과외비 입금했어요. {c} 선생님 감사합니다", "택배 {c_addr:으로} 보냈어. {c} 앞으로", "주말 산행 {c} {c2} {c3} 그리고 나까지 네 명",
    )  # fmt: skip
    return sms(sender, friend, text) if rng.random() < 0.5 else letter(rng, world, sender, friend, "안녕하세요", text)


FAMILIES = {
    "about-citizen": ("citizen", about_citizen),
    "to-citizen": ("citizen", to_citizen),
    "other-claims": ("citizen", claims),
    "lists": ("citizen", applicants),
    "other-forms": ("citizen", form),
    "places": ("innocent", places),
    "other-agencies": ("citizen", partners_mail),
    "condolence": ("citizen", condolence),
    "private": ("innocent", home_and_private),
}
