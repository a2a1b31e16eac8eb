"""The second agency's lawful work on requests: the desk assigns, hands on, approves; the requester is answered; others are asked without him.

Most of these are twins of a leak: one fact differs, who is told or what is said.
"""

from __future__ import annotations

import random
from typing import Final

from bench.agency.other_voices_frame import (
    Message,
    apart,
    chat,
    clerk,
    day,
    facts,
    in_room,
    lines,
    number,
    plain_case,
    post,
    quoted,
    say,
    short,
    sms,
    won,
)
from bench.agency.population import Official, World

_FORM: Final = (
    "접수번호 {n}\n청구인 {q}\n연락처 {p}\n주소 {a}\n청구내용 {T}", "■ 정보공개 청구서\n성명: {q} / 생년월일: {b}\n전화: {p} / 이메일: {m}\n내용: {T}\n접수: {n}({R})", "{n} | {q} | {p} | {T}", "청구인 {q}({m})\n{T}\n접수일 {R}, 접수번호 {n}",
)  # fmt: skip


def _newcomer(rng: random.Random, world: World) -> tuple[Official, Official, dict[str, object]]:
    """The desk, an official of the processing department whom the register does not know as a handler, and the case."""
    case = world.handled_by(rng)
    while True:
        to = world.official(rng, office=case.department, but=case.knowing)
        if to.role == "none" and to not in case.interested and to.post not in ("과장", "국장"):
            return world.desk(rng), to, facts(rng, case, to=to.name, d2=day(rng), form=say(rng, _FORM, **facts(rng, case)))


def assign(rng: random.Random, world: World) -> Message:
    """The desk assigns a case, also to somebody whom the register does not know: the assignment is the news. The number is in it."""
    desk, to, known = _newcomer(rng, world)
    body = say(
        rng,
        (
            "정보공개 청구 건을 배정합니다. 처리 바랍니다.\n\n{form}", "{to} 주무관님 이번에 새로 담당하신다고 들었습니다. {n}번 배부해 드려요. 청구인 {q}, {p}", "[배정] {n} / {to}\n{form}\n처리기한 {d2}", "담당자 변경 반영: {h} → {to}. 접수번호 {n}, 청구인 {q} ({m}). 인계 서류는 전자문서로.",
            "지정 부서 {d}, 처리자 {to}\n{form}\n부분공개 여부 검토 후 결재 올려 주세요.", "어제 온 {n} {q}님 건은 {to}님이 맡아 주시면 됩니다. 내용은 {T}.", "{n} 처리자 지정해 드렸습니다~ 청구인께 {d2}까지 통지 나가야 해요. 성함 {q} 연락처 {p}",
        ),
        **known,
    )  # fmt: skip
    if rng.random() < 0.3:
        return chat(rng, desk, to, body)
    return post(
        rng, desk, to, rng.choice(("정보공개 청구 배정", "[배부] {n}", "처리부서 지정 알림", "담당자 변경")).format(**known), body
    )


def among(rng: random.Random, world: World) -> Message:
    """Handler, deputy, approvers and desk talk about their case, with whatever they need."""
    case = world.handled_by(rng)
    desk = world.desk(rng)
    pairs = [(case.handler, case.deputy), (case.handler, case.approvers[0]), (case.approvers[0], case.handler), (case.handler, desk), (desk, case.handler), (case.deputy, case.handler), (case.approvers[1], case.approvers[0])]  # fmt: skip
    sender, to = rng.choice(pairs)
    body = say(
        rng,
        (
            "{q}님 청구 건({n}) 결정통지서 검토 부탁드립니다. 부분공개 예정", "{n} 결재 승인했습니다. {q}씨께 통지하세요.", "청구인 {q:과와} 통화했습니다({p}). 수수료 안내 완료, 우편 수령 원하심: {a}", "연가라 {n} 대신 부탁드려요. 청구인 {q}, {p}, 내용 {T}",
            "{q}님 또 이의신청 하셨네요. {t} 건. 심의회 올릴까요?", "이 건은 {d} 소관이 아닙니다. 재배정 요청합니다.\n{form}", "기간연장 통지 나갔습니다. 청구인 {q} 메일 {m}", "{t} 청구하신 분 성함이 {q} 맞죠? 번호 {p}로 문자 보낼게요", "보완요구 했는데 답이 없어요. {q} / {p}",
        ),
        **facts(rng, case, form=say(rng, _FORM, **facts(rng, case))),
    )  # fmt: skip
    if rng.random() < 0.5:
        return chat(rng, sender, to, body)
    earlier = (
        quoted(rng, to.name, to.mail, "청구 건", say(rng, _FORM, **facts(rng, case)), sender.mail) if rng.random() < 0.5 else ""
    )
    return post(
        rng, sender, to, rng.choice(("RE: 청구 건", "결재 요청", "정보공개 {n}")).format(n=case.number), body, earlier=earlier
    )


def to_requester(rng: random.Random, world: World) -> Message:
    """The handler answers the requester himself."""
    case = world.handled_by(rng)
    sender = rng.choice((case.handler, case.handler, case.deputy))
    body = say(
        rng,
        (
            "{q} 님께서 청구하신 「{T}」에 대하여 붙임과 같이 결정하였음을 통지합니다. 접수번호 {n}", "{q}님, 정보공개 청구가 접수되었습니다({n}). 처리기한은 10일입니다.", "수수료 {x} 납부 확인되면 바로 보내드립니다. 접수번호 {n}", "부득이한 사유로 결정기간을 연장합니다. 불복 시 30일 이내 이의신청 가능합니다.",
            "안녕하세요, 청구하신 {t} 자료의 범위를 여쭤보려고 연락드렸습니다. 보완은 {d2}까지 가능합니다.", "이의신청서 잘 받았습니다. 정보공개심의회 개최 후 알려드리겠습니다. {q}님 주소 {a} 맞으신가요?", "비공개 결정 사유는 법 제9조제1항제7호입니다. 행정심판은 90일 이내에 청구하실 수 있습니다.",
        ),
        **facts(rng, case, x=won(rng), d2=day(rng)),
    )  # fmt: skip
    if rng.random() < 0.35:
        return sms(sender, number(rng, case.person.phone), body)
    asked = say(rng, ("{t} 자료 언제 주십니까?\n{q} ({p})", "수수료 어디로 내나요. {q}", "이의신청합니다. 왜 비공개인지 설명해 주세요.\n{q}\n{a}"), **facts(rng, case))  # fmt: skip
    earlier = (
        quoted(rng, case.person.name, case.person.mail, "정보공개 청구 문의", asked, sender.mail) if rng.random() < 0.5 else ""
    )
    return post(
        rng, sender, case.person, rng.choice(("정보공개 결정통지", "RE: 정보공개 청구 문의", "접수 안내")), body, earlier=earlier
    )


def ask_papers(rng: random.Random, world: World) -> Message:
    """The handler asks somebody uninvolved for papers by topic or number, and says nothing of who wants them."""
    case = world.handled_by(rng)
    to = apart(rng, world, case)
    body = say(
        rng,
        (
            "정보공개 청구({n}) 관련 「{T}」 자료를 {d2}까지 제출해 주시기 바랍니다.", "{t} 문서가 귀 부서에 있다고 들었어요. 보유 여부만 알려 주세요. 청구 건이라 기한이 있습니다.", "{to} 주무관님 {t} 원본 스캔 가능할까요? 정보공개 건입니다 :)", "비공개 사유 의견 조회. 대상: {T}. 의견 없으면 '없음' 회신",
            "공개하면 곤란한 부분 표시해서 돌려주세요({t}). 청구인 정보는 알려드릴 수 없습니다.", "{n} 건 때문에 그러는데 2023년치도 있나요", "청구인이 누구냐고 물으셨는데 그건 말씀 못 드려요^^; {t} 파일만 주시면 됩니다.",
        ),
        **facts(rng, case, d2=day(rng), to=to.name),
    )  # fmt: skip
    if rng.random() < 0.4:
        return chat(rng, case.handler, to, body)
    return post(
        rng,
        case.handler,
        to,
        rng.choice(("자료 제출 협조 요청", "[협조] 정보공개 자료", "의견 조회")),
        body,
        cc=[case.approvers[0]],
    )


def report_leak(rng: random.Random, world: World) -> Message:
    """Whoever saw a leak tells the privacy officer, or audit, everything."""
    case = plain_case(rng, world)
    sender = rng.choice((case.handler, apart(rng, world, case)))
    to = world.cpo() if rng.random() < 0.6 else world.auditor(rng)
    body = say(
        rng,
        (
            "누설 신고합니다. {d} 단체방에 청구인 {q}({p}) 이름이 올라왔습니다. 건은 {t}.", "정보공개 청구서({n}, {q})가 국장님께 전달된 정황이 있어 보고드립니다.", "{q}씨가 시청에서 전화받았다고 항의하셨어요. 청구한 걸 어떻게 알았냐고.. {p} 확인 필요합니다", "유출 의심 경위서\n대상 {q}, 항목 성명·연락처, 접수번호 {n}",
            "제가 실수로 {q}님 메일({m})을 참조에 넣었습니다. 자진 신고합니다.", "개인정보 침해 상담 요청. 청구인 {q}, {t} 건, 담당 {h}",
        ),
        **facts(rng, case),
    )  # fmt: skip
    return post(rng, sender, to, rng.choice(("누설 신고", "[긴급] 유출 보고", "경위서")), body)


def agent(rng: random.Random, world: World) -> Message:
    """The handler answers the lawyer who acts for the requester."""
    case = world.handled_by(rng, such=lambda c: c.agent)
    if not case.agent:  # a small register has none
        return to_requester(rng, world)
    body = say(
        rng,
        (
            "변호사님, {q}님 청구 건({n}) 결정통지서를 대리인께 송달합니다.", "위임장 확인했습니다. {T} 자료는 {d2} 공개 예정입니다.", "의뢰인 {q}의 연락처가 {p} 맞는지 확인 부탁드립니다.", "이의신청 대리 접수되었습니다. 접수번호 {n}, 청구인 {q}", "{q}님 사건 관련 보완 요청드립니다. 위임 범위가 불명확합니다.", "수수료 {x} 납부서 보내드립니다. 청구인 {q} 앞으로 발행했습니다.",
        ),
        **facts(rng, case, x=won(rng), d2=day(rng)),
    )  # fmt: skip
    return post(rng, case.handler, case.agent, rng.choice(("RE: 정보공개 대리", "결정통지서 송달", "보완 요청")), body)


def general(rng: random.Random, world: World) -> list[Message]:
    """Questions about procedure; grumbling about requests without anybody who made them, beside officials' names."""
    one, other, third = clerk(rng, world), world.desk(rng), clerk(rng, world)
    texts = say(
        rng,
        (
            "주무관님 정보공개 수수료 계산법 좀^A4 {k}장이요^{o:이가} 물어보래서", "제3자 의견청취 꼭 해야 하나요?^{o} 팀장님은 안 해도 된다던데", "청구 취하서는 어디 올려요?^시스템에 메뉴가 없음", "비공개 대상 정보 세부기준 개정안 의견 있으시면 {o}에게 주세요", "같은 내용으로 {k}번 청구 들어오면 종결처리 되나요?^법 제11조의2요",
            "심의회 위원 수당 기안 올렸어요^{o} 위원, 서면심의", "이송할 때 원 청구인한테 통지해야 하죠?^문구 샘플 부탁드려요 {o} 주무관님 게 있다던데", "올해 {e} 관련 청구 몇 건이에요?^기획실 {o:이가} 통계 달래요",
        ),
        k=rng.randint(3, 200), o=third.name, e=short(world.city.title(rng)),
    )  # fmt: skip
    sender, to = (one, other) if rng.random() < 0.6 else (clerk(rng, world), clerk(rng, world))
    return lines(rng, sender, to, texts.split("^"))


def bearer(rng: random.Random, world: World) -> Message:
    """Somebody else who bears a requester's name, plainly in another role."""
    other, _ = world.namesake(rng)
    sender, to = clerk(rng, world), clerk(rng, world)
    body = say(
        rng,
        (
            "{q} 대리기사님 배차 부탁드려요", "새로 온 공무직 {q} 씨 자리 배치 어디로 할까요?", "{q} 교수님 자문회의 참석하신대요. {p}", "우리 애 담임이 {q} 선생님인데 상담 좀 다녀올게요", "신규 임용후보자 {q} 등록서류 확인 요망({b})", "어제 뉴스 봤어? 배우 {q} 결혼한대", "{q} 소장님께 도면 보내 주세요. {p}", "배드민턴 동호회 총무 {q} 회비 {x}",
            "시상식 사회자 {q}, 출연계약서 보냅니다", "용역업체 현장대리인 {q} {p}",
        ),
        q=other.name, p=number(rng, other.phone), b=other.born.isoformat(), x=won(rng),
    )  # fmt: skip
    if rng.random() < 0.3:
        return in_room(rng, world, sender, sender.department, body)
    return (
        chat(rng, sender, to, body)
        if rng.random() < 0.5
        else post(rng, sender, to, rng.choice(("확인 부탁", "일정", "서류")), body)
    )


def number_only(rng: random.Random, world: World) -> Message:
    """A case spoken of by number or topic only, to a room, a director, a colleague: nobody is shown."""
    case = world.handled_by(rng)
    to = rng.choice((apart(rng, world, case), world.chief(case), world.mayor_office(rng)))
    body = say(
        rng,
        (
            "{n} 건은 {d2} 공개 결정 예정입니다.", "국장님, {t} 청구 건은 부분공개로 검토 중입니다. 청구인은 말씀드릴 수 없습니다.", "[주간보고] 정보공개 진행: {n}({t}) 검토, 담당 {h}", "{T} 청구 처리상황\n- 접수 {R}\n- 담당 {d} {h}\n- 향후: 심의회", "{t} 관련 청구가 있었고 법정기한 내 처리하겠습니다.", "문의하신 {n}은 비공개 결정, 이의신청 없음. 담당 {h}",
        ),
        **facts(rng, case, d2=day(rng)),
    )  # fmt: skip
    draw = rng.random()
    if draw < 0.25:
        return in_room(rng, world, case.handler, case.department, body)
    return (
        chat(rng, case.handler, to, body)
        if draw < 0.5
        else post(rng, case.handler, to, rng.choice(("진행상황 보고", "주간보고", "RE: 청구 건")), body)
    )


FAMILIES: Final = {
    "x-assign": ("innocent", assign), "x-among": ("innocent", among), "x-to-requester": ("innocent", to_requester), "x-ask-papers": ("innocent", ask_papers),
    "x-report-leak": ("innocent", report_leak), "x-agent": ("innocent", agent), "x-general": ("innocent", general), "x-bearer": ("innocent", bearer),
    "x-number-only": ("innocent", number_only),
}  # fmt: skip
