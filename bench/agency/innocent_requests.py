"""Innocent families near requests: what the desk, handlers, the privacy officer and audit may write, notices to the requester, namesakes."""

from __future__ import annotations

import random

from bench.agency import names
from bench.agency.files import text_file
from bench.agency.filling import Fill
from bench.agency.population import Case, Official, World
from bench.agency.writing import Message, letter, sms, talk, to_room


def _knowing(rng: random.Random, case: Case, but: Official) -> Official:
    return rng.choice([one for one in case.knowing if one is not but])


def desk_work(rng: random.Random, world: World) -> Message:
    """The desk assigns, hands on, reminds, asks back: to the handler of the case."""
    case, desk = world.handled_by(rng), world.desk(rng)
    fill = Fill(rng, world).case("q", case).official("h", case.handler)
    text = fill.say(
        "접수번호 {no} 정보공개 청구 건 {dept_of} {h} 주무관님께 배정합니다. 청구인 {q}, 연락처 {q_phone}. 기한 {date}",
        "{h} 주무관님, {title} 청구 건 배부드립니다. 청구인 {q}님이 전자파일로 받고 싶다고 하십니다",
        "{no} {q}님 건 부서 지정 다시 확인 부탁드려요",
        "청구인 {q}({q_mail}) 보완 요청에 답이 왔습니다. {no} 확인해 주세요",
        "{no}건 연장 통지 나갔나요? 기한이 {date}입니다",
        "{q}님 전화 주셨어요. {topic} 청구 건 진행 상황 문의. {q_phone:으로} 회신 부탁드립니다",
        "[정보공개 청구서]\n접수번호 {no}\n성명 {q}\n생년월일 {q_birth}\n주소 {q_addr}\n연락처 {q_phone}\n청구내용 {title}",
        "이의신청 접수 알림: {no}, 신청인 {q}. 심의회 안건 상정 여부 회신 바랍니다.",
    )
    if rng.random() < 0.5:
        return talk(rng, desk, case.handler, text)
    cc = [case.approvers[0]] if rng.random() < 0.3 else []
    return letter(
        rng, world, desk, case.handler, fill.say("정보공개 청구 배정({no})", "{title} 청구 건", "처리기한 안내"), text, cc=cc
    )


def new_assignment(rng: random.Random, world: World) -> Message:
    """The desk hands a case that the register does not know yet to a department: the assignment itself is the news."""
    desk = world.desk(rng)
    person = world.newcomer(rng)
    to = world.official(rng)
    fill = Fill(rng, world).person("q", person).official("h", to)
    fill["no"], fill["title"] = str(27_000_000 + rng.randrange(900_000)), world.city.title(rng)
    text = fill.say(
        "접수번호 {no} 정보공개 청구 건 배정합니다. 청구제목: {title}. 처리기한 {date}. 확인 부탁드립니다.",
        "{h} 주무관님 {no} 건 접수 바랍니다. {title}입니다",
        "정보공개 청구 신규 접수 {no} ({title}) 소관 검토 부탁드립니다. 아니면 오늘 중 회신 주세요",
        "{no} 청구서 이송받았습니다. 귀 부서 소관으로 판단되어 배부하니 담당자 지정 바랍니다.",
    )
    return (
        talk(rng, desk, to, text)
        if rng.random() < 0.5
        else letter(rng, world, desk, to, fill.say("정보공개 청구 배정({no})", "신규 청구 배정"), text)
    )


def among_knowing(rng: random.Random, world: World) -> Message:
    """Handler, deputy, approver, desk, privacy officer and audit about a case of theirs."""
    case = world.handled_by(rng)
    sender = rng.choice([case.handler, case.handler, case.deputy, *case.approvers])
    other = rng.choice([_knowing(rng, case, sender), world.desk(rng), world.cpo(), world.auditor(rng)])
    fill = Fill(rng, world).case("q", case)
    text = fill.say(
        "{q}님 {topic} 청구 건 결재 올렸습니다. 부분공개로요",
        "청구인 {q}께서 전화하셔서 {topic} 빨리 달라고 하시네요. {q_phone}",
        "{no} {q} 건 제3자 의견청취 보냈습니다. 업체는 {v_co}",
        "{title} 청구인 {q}, 주소 {q_addr:으로} 우편 발송 예정",
        "{q}님 정보공개 건 연장하겠습니다. 사유는 제3자 의견청취",
        "이분({q}) 지난번에도 {topic} 청구하셨던 분이죠? 같은 자료인지 확인해 주세요",
        "{no} 수수료 {won} 납부 안내했습니다. 청구인 {q} {q_mail}",
        "팀장님, {q} 씨 건 비공개 사유 검토 부탁드립니다. 9조 1항 5호로 갈까 합니다",
    )
    return (
        talk(rng, sender, other, text)
        if rng.random() < 0.6
        else letter(rng, world, sender, other, fill.say("{no} 처리 보고", "{title} 검토"), text)
    )


def to_requester(rng: random.Random, world: World) -> Message:
    """Notices to the requester about his own request, by those who handle it."""
    case = world.handled_by(rng)
    sender = rng.choice([case.handler, case.handler, case.deputy, world.desk(rng)])
    fill = Fill(rng, world).case("q", case).official("h", sender)
    text = fill.say(
        "{q}님, 정보공개 청구({no})가 접수되었습니다. 처리기한은 {date}입니다. {dept_of} {h} {h_desk}",
        "청구하신 {title}에 대하여 공개 결정되었음을 알려드립니다. 수수료 {won}을 납부하시면 {q_mail:으로} 보내드립니다.",
        "[한빛시] {q}님 청구 건({no}) 처리기한이 10일 연장되었습니다. 사유: 제3자 의견청취",
        "{q} 선생님, 청구하신 {topic} 범위를 조금 구체적으로 알려주실 수 있을까요? 기간이 없어 보완을 부탁드립니다.",
        "귀하께서 청구하신 정보는 부분공개로 결정되었습니다. 불복하는 경우 30일 이내에 이의신청할 수 있습니다. 접수번호 {no}",
        "{q}님 요청하신 자료 우편으로 {q_addr}에 발송했습니다.",
        "이의신청 결과 통지드립니다. {no} {title} 기각. 행정심판은 90일 이내 청구 가능합니다.",
    )
    if rng.random() < 0.5:
        return sms(sender, case.person, text)
    files = (
        [text_file("결정통지서.txt", fill.say("정보 공개 결정통지서\n접수번호 {no}\n청구인 {q}\n청구내용 {title}\n결정내용 공개"))]
        if rng.random() < 0.4
        else []
    )
    return letter(
        rng,
        world,
        sender,
        case.person,
        fill.say("정보공개 결정 통지({no})", "청구 보완 요청", "접수 안내"),
        text,
        attachments=files,
    )


def case_without_person(rng: random.Random, world: World) -> Message:
    """A handler asks colleagues for the material of a case and names nobody."""
    case = world.handled_by(rng)
    fill = Fill(rng, world).case("q", case)
    other = world.uninvolved(rng, case)
    text = fill.say(
        "정보공개 청구({no}) 관련 {title} 자료 {date}까지 제출 부탁드립니다.",
        "{topic} 자료 공개 청구가 들어와서요. 원본 어디 있는지 아세요?",
        "{no} 건 비공개 대상 정보 가려서 보내주세요. 주민번호, 계좌 꼭 지워주시고요",
        "{title} 청구 건으로 연락드립니다. 해당 문서 생산 부서가 {dept:이가} 맞나요?",
        "정보공개 청구 자료 요청드려요. {topic} 작년 것까지. 급합니다 ㅠㅠ",
        "제3자 의견조회: {title} 공개 여부에 대한 의견을 {date}까지 회신 바랍니다. 청구인 정보는 알려드릴 수 없습니다.",
        "요즘 {topic} 청구가 많네요. 이번에도 같은 내용이라 지난번 답변 참고하시면 됩니다",
        "청구인이 현장 열람 원하신다고 해서 {hall} 예약했습니다. {date} {time}. 자료만 준비해 주세요",
    )
    if rng.random() < 0.3:
        return to_room(world, case.handler, case.department, text)
    return (
        talk(rng, case.handler, other, text)
        if rng.random() < 0.6
        else letter(rng, world, case.handler, other, fill.say("자료 제출 요청({no})", "{title} 자료"), text)
    )


def namesakes(rng: random.Random, world: World) -> Message:
    """Somebody else with a requester's name, in ordinary talk."""
    person, case = world.namesake(rng)
    officials = world.kinds["official"]
    if officials and rng.random() < 0.1:  # a colleague who once filed a request himself, as a colleague
        person.name = rng.choice(officials).name
    fill = Fill(rng, world).person("c", person)
    sender = world.official(rng, but=case.knowing)
    other = world.official(rng, office=sender.department if rng.random() < 0.5 else "", but=[sender, *case.knowing])
    text = fill.say(
        "{c} 팀장님이 다음 주에 오신대요", "오늘 강사님 성함이 {c} 맞죠? {c_phone}", "{c}님 {business} 신청하셨는데 어디로 안내할까요", "{dept} {c} 주무관이랑 통화했어요",
        "{c} 위원님 수당 {won} 입금 확인 부탁", "배우 {c} 나오는 영화 봤어?", "동호회 회장 {c} 형님이 회비 걷는대", "민원인 {c} 씨 {business} 상담 예약 {time}", "{c} 어르신 생신이라 {dong}에서 떡 돌린대요",
        "{c} 기사님 오늘 몇 시 출발이세요? {c_phone}", "통장 {c}님 댁 {c_addr} 앞 제설 부탁드려요", "{c} 학생 현장실습 확인서 써줘야 해요",
    )  # fmt: skip
    return (
        talk(rng, sender, other, text)
        if rng.random() < 0.7
        else letter(rng, world, sender, other, fill.say("확인 요청", "일정"), text)
    )


def handlers_day(rng: random.Random, world: World) -> Message:
    """Handlers, too, write mostly about other things: other citizens, staff, suppliers."""
    case = rng.choice(world.open)
    fill = Fill(rng, world)
    other = world.uninvolved(rng, case)
    text = fill.say(
        "{c}님 {business} 건은 {dept}에 물어보세요", "{sname} 주무관님 {event} 명찰 이름 확인 부탁: {c}, {c2}, {c3}", "{v_co} {v} 대표 내일 온대요", "{c} 민원인 또 전화왔음.. {business} 때문에",
        "{c_addr} 현장 갔다 왔습니다. 이상 없음", "{c}님 {c_phone} 부재중이라 내일 다시 걸게요", "{time}에 {c} 교수님 자문회의", "{c2} 어머님 휠체어 대여 {date}까지", "{sname} 팀장이 예산 물어봄. {won} 맞지?",
        "민원 처리 만족도 조사 응답자 {c} {c_phone}", "{c} 신청인 {business} 보완 서류 왔어요",
    )  # fmt: skip
    return (
        talk(rng, case.handler, other, text) if rng.random() < 0.7 else letter(rng, world, case.handler, other, "업무 연락", text)
    )


def reassigned(rng: random.Random, world: World) -> Message:
    """The desk gives a case to somebody of its department whom the register does not know as its handler yet: the assignment is the news."""
    case, desk = world.handled_by(rng), world.desk(rng)
    to = world.official(rng, office=case.department, but=case.knowing)
    fill = Fill(rng, world).case("q", case).official("h", to)
    text = fill.say(
        "{h}님, 접수번호 {no} 정보공개 청구 건 담당자로 지정되셨습니다. 청구인 {q}, 제목 {title}. 기한 {date}",
        "{no} 건 담당자 변경 요청하셔서 {h}님께 다시 배정합니다. 청구인 {q} {q_phone}",
        "정보공개 청구 배정 알림\n접수번호: {no}\n청구인: {q}\n청구내용: {title}\n처리기한: {date}",
        "{no} {title} 접수해 주세요. 청구인 연락처는 시스템에서 확인하시면 됩니다.",
    )
    return (
        talk(rng, desk, to, text)
        if rng.random() < 0.5
        else letter(rng, world, desk, to, fill.say("정보공개 청구 배정({no})", "담당자 변경"), text)
    )


def to_agent(rng: random.Random, world: World) -> Message:
    """Notices to the lawyer who files for somebody, about that case."""
    case = world.handled_by(rng, such=lambda case: case.agent)
    fill = Fill(rng, world).case("q", case)
    text = fill.say(
        "{q}님의 정보공개 청구({no})에 대한 결정을 대리인께 통지드립니다.",
        "변호사님, {q}님 {title} 청구 건은 기한이 연장되었습니다.",
        "위임장 원본을 받았습니다. 의뢰인 {q}님 건 {date}까지 처리하겠습니다. {no}",
    )
    return letter(rng, world, case.handler, case.agent or case.person.mail, fill.say("결정 통지({no})", "정보공개 청구 건"), text)


def company_named(rng: random.Random, world: World) -> Message:
    """A company or association that files: its name is nobody's personal data."""
    case = world.handled_by(rng, such=lambda case: case.person.organisation)
    fill = Fill(rng, world).case("q", case)
    if not case.person.organisation:
        fill["q_org"] = "어느 업체"
    text = fill.say(
        "{q_org}에서 {topic} 정보공개 청구를 했습니다. 자료 부탁드립니다",
        "{topic} 건은 법인 청구예요. {q_org}",
        "정보공개 청구 법인 {q_org}, 청구내용 {title}. {date}까지 제출 바랍니다.",
        "또 {q_org} 청구네요. 지난번 자료 그대로 쓰면 됩니다",
    )
    return talk(rng, case.handler, world.uninvolved(rng, case), text)


def household(rng: random.Random, world: World) -> Message:
    """Somebody of a requester's household, with his address or his number, in other business."""
    person, case = world.namesake(rng)
    requester = case.person
    person.name = (requester.name[0] if rng.random() < 0.4 else "") + names.given(rng, 1, rng.choice("mf"))
    person.name = person.name if len(person.name) > 2 else names.surname(rng) + person.name
    person.address = requester.address
    if rng.random() < 0.5:
        person.phone = requester.phone
    fill = Fill(rng, world).person("c", person)
    text = fill.say(
        "{c}님 {business} 신청 {c_addr} {c_phone}", "{c_addr} {c} 어르신 안부 확인 다녀왔어요", "{c} 씨 전화번호 {c_phone} 맞나요? {business} 안내하려고요", "아동수당 보호자 {c}, 주소 {c_addr}. 계좌 {bank} {account}",
        "{c_addr} 음식물쓰레기통 파손 신고, 신고자 {c}", "{c}님 반려견 등록 {c_phone}", "전입신고 세대주 {c} {c_addr}. 사후확인 부탁드립니다",
    )  # fmt: skip
    sender = world.official(rng, but=case.knowing)
    return talk(rng, sender, world.official(rng, but=[sender, *case.knowing]), text)


FAMILIES = {
    "reassigned": ("innocent", reassigned),
    "to-agent": ("innocent", to_agent),
    "company-named": ("innocent", company_named),
    "household": ("innocent", household),
    "desk-work": ("innocent", desk_work),
    "new-assignment": ("innocent", new_assignment),
    "among-knowing": ("innocent", among_knowing),
    "to-requester": ("innocent", to_requester),
    "case-without-person": ("innocent", case_without_person),
    "namesakes": ("innocent", namesakes),
    "handlers-day": ("citizen", handlers_day),
}
