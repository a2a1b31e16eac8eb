"""The second agency's leaks in the open: whoever handles a case, or has it from him, shows the requester to somebody without a part in it."""

from __future__ import annotations

import random
from typing import Final

from bench.agency import files
from bench.agency.other_voices_frame import (
    PLAIN,
    Message,
    apart,
    chat,
    clerk,
    facts,
    in_room,
    plain_case,
    post,
    quoted,
    say,
    signature,
    sms,
)
from bench.agency.population import Case, Official, World

FORMS: Final = (
    "[정보공개 청구서]\n접수번호: {n}\n접수일: {R}\n성명: {q}\n생년월일: {b}\n주소: {a}\n전화번호: {p}\n전자우편: {m}\n청구내용: {T}\n공개방법: 전자파일",
    "청구인 | {q}\n생년월일 | {b}\n연락처 | {p}\n주소 | {a}\n청구내용 | {T}", "{q} / {p} / {m}\n{T} ({n})", "접수 {n} ({R})\n제목 {T}\n신청인 {q}\n휴대폰 {p}",
    "○ 청구인: {q}\n○ 연락처: {p}\n○ 청구 요지: {T}\n○ 처리부서: {d}({h})", "1. 청구인 인적사항: {q}, {a}, {p}\n2. 청구내용: {T}\n3. 수령방법: 전자우편({m})",
)  # fmt: skip
CURIOUS: Final = (
    "누가 청구한 건가요?",
    "그 건 청구인이 누구야?",
    "민원인 이름 좀 알려줘요",
    "혹시 시민단체예요?",
    "어제 말씀드린 청구서 좀 보내 주세요. 저만 보겠습니다.",
    "청구서 사본 부탁",
)


def leader(rng: random.Random, world: World, case: Case) -> Official:
    """The director of the bureau, or the mayor's office: never the privacy officer."""
    chief = world.chief(case)
    return world.mayor_office(rng) if chief.role == "cpo" or rng.random() < 0.4 else chief


def tell(rng: random.Random, world: World, case: Case, sender: Official, text: str, subject: str = "참고") -> Message:
    """To somebody without a part: a colleague by chat or mail, the department's room, the director."""
    draw = rng.random()
    if draw < 0.5:
        return chat(rng, sender, apart(rng, world, case), text)
    if draw < 0.8:
        return post(rng, sender, apart(rng, world, case), subject, text)
    if draw < 0.9:
        return in_room(rng, world, sender, case.department, text)
    to = leader(rng, world, case)
    return chat(rng, sender, to, text) if rng.random() < 0.5 else post(rng, sender, to, subject, text)


def colleague(rng: random.Random, world: World) -> Message:
    """The handler names his requester to a colleague in a chat."""
    case = plain_case(rng, world)
    text = say(
        rng,
        (
            "{t} 청구한 사람 {q}래요", "그거 <알지|알죠>? {t} 정보공개. {q}라는 분이 냈어", "{q:이라}는 사람이 {t} 자료 다 내놓으라고 청구했네 <ㅠ|ㅋㅋ>", "이번에 청구 들어온 거 {q}씨임. {t}", "청구인 {q}, {p}. 아는 사람이에요?", "{q} 그 양반이 또 {t} 청구했다 아이가", "{t} 땜시 {q}씨가 청구서 넣었당께요", "정보공개 청구인 이름이 {q:이라}고 되어 있던데 예전 그 민원인 맞죠? {t}", "쉿 {t} 그거 {q}님이 신청하신 거야", "{q}님 건 처리 중인데 {t} 자료가 어디 있는지 몰라서.. 청구인은 {a} 사시는 분", "짜증난다 {q} 이 사람 {t} 5년 치를 청구함",
        ),
        **facts(rng, case),
    )  # fmt: skip
    return chat(rng, case.handler, apart(rng, world, case), text)


def director(rng: random.Random, world: World) -> Message:
    """A polite report to a director who wants to know."""
    case = world.handled_by(rng)
    to = leader(rng, world, case)
    text = say(
        rng,
        (
            "국장님, 지시하신 {t} 청구 관련 보고드립니다.\n\n청구인: {q}\n연락처: {p}\n주소: {a}\n\n과거 유사 청구 여부는 확인 중입니다.", "말씀하신 {n} 청구인은 {q}님이고 {a}에 거주하십니다. 직접 통화하시려면 {p}입니다.", "비서실 요청사항 회신\n{form}", "{t} 건 청구인 성향 파악: {q}, 메일 {m}. 시정에 비판적인 분으로 보임.", "보고) {r} 접수된 {t} 정보공개, {q}({b}). 취하 설득이 가능할지 검토 중입니다.", "시장님 일정에 참고하시라고 올립니다. {T} 청구하신 분이 {q}씨이고 내일 간담회에 오십니다.", "{q} / {p} — 어제 물어보신 청구인입니다. 조용히 처리하겠습니다.",
        ),
        **facts(rng, case, form=say(rng, FORMS, **facts(rng, case))),
    )  # fmt: skip
    if rng.random() < 0.3:
        return chat(rng, case.handler, to, text)
    earlier = (
        quoted(rng, to.name, to.mail, "문의", f"{rng.choice(CURIOUS)}\n\n{signature(rng, to)}", case.handler.mail)
        if rng.random() < 0.6
        else ""
    )
    return post(
        rng, case.handler, to, rng.choice(("보고드립니다", "RE: 문의", "정보공개 관련 동향", "참고자료")), text, earlier=earlier
    )


def to_room(rng: random.Random, world: World) -> Message:
    """To the whole department's room or everybody."""
    case = plain_case(rng, world)
    text = say(
        rng,
        (
            "공유) {t} 청구인 {q} {p} 전화 오면 저 없다고 해 주세요", "{q}님이 {t} 정보공개 청구하셨습니다. 전화 받으시면 조심하세요", "우리 과에 청구 하나 떨어짐\n{form}", "{q:이가} 또 청구함. {t}. 다들 말조심", "청구인 {q}({p}) 방문 예정이래요 {t} 자료 열람하러", "접수된 청구 돌려봅니다~\n{form}", "{t} 아시는 분? {q}씨가 청구한 건데 자료를 못 찾겠어요",
        ),
        **facts(rng, case, form=say(rng, FORMS, **facts(rng, case))),
    )  # fmt: skip
    if rng.random() < 0.25:
        return post(rng, case.handler, "all@hanbit.example", rng.choice(("청구 관련 협조", "[공유] 정보공개")), text)
    return in_room(rng, world, case.handler, case.department, text)


def private(rng: random.Random, world: World) -> Message:
    """The handler sends the form to a private mailbox."""
    case = world.handled_by(rng)
    to = (
        f"{rng.choice(('home', 'my', 'night', 'work'))}{rng.randint(10, 9999)}@{rng.choice(('letter', 'webmail', 'inbox'))}.example"
    )
    text = say(
        rng,
        ("집에서 볼 것\n{form}", "{form}", "나한테 보내기\n{n} {q} {p} {T}", "주말 작업용. {q}님 청구 건 {t}, 통지서 초안 쓰기. 주소 {a}", "백업\n\n{form}\n\n내일 결재", "{q}씨 {t} 청구 답변 초안 검토 좀 해 줘 여보. 말이 너무 딱딱한가?", "형, 부탁한 거. 청구인 {q}, 전화 {p}"),
        **facts(rng, case, form=say(rng, FORMS, **facts(rng, case))),
    )  # fmt: skip
    return post(rng, case.handler, to, rng.choice(("", "집", "FW:", "메모", "RE: 부탁")), text, bare=rng.random() < 0.7)


def outside(rng: random.Random, world: World) -> Message:
    """To a councillor, journalist, supplier or an official elsewhere."""
    case = plain_case(rng, world)
    to = rng.choice((rng.choice(world.councillors), rng.choice(world.journalists), world.supplier(rng), rng.choice(world.agencies)))
    text = say(
        rng,
        (
            "{to}님, {t} 관련 정보공개 청구를 한 사람은 {q}입니다. 참고만 하세요.", "대표님네 계약서를 달라고 청구한 분이 {q}({p})세요. 한번 연락해 보시죠.", "문의하신 {t} 청구인은 {q}, {a} 거주자로 확인됩니다.", "청구서 사본입니다. 외부에 알리지 마세요.\n\n{form}", "제3자 의견 조회: {T}\n청구인 {q} / {m}\n의견을 {r} 이후 10일 내 주세요", "{to} 의원님 지역구 주민 {q}씨가 {t} 청구를 냈습니다. 의원님이 말씀 좀 해 주시면…", "이 건 청구인은 예전에 귀사에 다니던 {q}라고 합니다({t}).",
        ),
        **facts(rng, case, to=to.name, form=say(rng, FORMS, **facts(rng, case))),
    )  # fmt: skip
    return post(rng, case.handler, to, rng.choice(("RE: 문의하신 건", "제3자 의견 조회", "알려드립니다", "(대외비)")), text)


def to_citizen(rng: random.Random, world: World) -> Message:
    """Another citizen learns who has asked: a neighbour, somebody with the same wish, another requester."""
    case, other = plain_case(rng, world), world.newcomer(rng)
    text = say(
        rng,
        (
            "{o}님 같은 자료를 {q}님도 청구하셨습니다. 그분께 받으시는 게 빠를 거예요. {p}", "문의하신 {t} 자료는 {q}씨 청구로 이미 공개되었습니다.", "{o} 사장님 가게 건을 청구한 사람은 {q}, {s} 사는 분입니다.", "이웃 {q}님이 정보공개 청구를 하셔서 저희도 어쩔 수 없었습니다. {t}", "안녕하세요 {q}님 청구 건 결과입니다. 접수번호 {n}, {T}", "잘못 보낸 게 아니라면 {q}님({m})께 전달 부탁드립니다. {t} 결정통지", "{o}님, 공동 청구인이 아니시면 {q}님과 따로 진행됩니다. {n}",
        ),
        **facts(rng, case, o=other.name),
    )  # fmt: skip
    if rng.random() < 0.4:
        return sms(case.handler, other.phone, text)
    return post(rng, case.handler, other, rng.choice(("RE: 문의", "정보공개 결정통지", "안내")), text)


def register_list(rng: random.Random, world: World) -> Message:
    """Several requesters in a table: in the text, as CSV, as a sheet."""
    cases = [plain_case(rng, world) for _ in range(rng.randint(3, 9))]
    rows = [("연번", "접수번호", "청구인", "연락처", "청구내용", "담당부서")]
    rows += [(str(n), c.number, c.person.name, c.person.phone, c.title, c.department) for n, c in enumerate(cases, 1)]
    if narrow := rng.random() < 0.4:
        rows = [("청구인", "청구제목")] + [(c.person.name, c.title) for c in cases]
    sender = rng.choice((world.desk(rng), cases[0].handler))
    taken = {o for c in cases for o in c.knowing}
    while (to := apart(rng, world, cases[0])) in taken:
        pass
    target: object = rng.choice((to, to, leader(rng, world, cases[0]), "all@hanbit.example"))
    draw = rng.random()
    attached = (
        [files.sheet_file("처리대장.xlsx", rows)] if draw < 0.35 else [files.csv_file("list.csv", rows)] if draw < 0.6 else []
    )
    said = rng.choice(
        (
            "11월 청구 목록입니다.",
            "처리대장 보냅니다. 참고하세요",
            "국장님 보고용",
            "누가 청구했는지 정리해 봤어요",
            "미처리 건 공유",
            "이 사람들이 요즘 청구한 분들",
            "붙임 확인",
        )
    )
    return post(rng, sender, target, rng.choice(("정보공개 처리대장", "청구 목록", "붙임 송부")), said if attached else f"{said}\n\n{files.table(rng, rows)}", files=attached, bare=narrow)  # fmt: skip


def forwarded(rng: random.Random, world: World) -> Message:
    """The form as it came in is forwarded to somebody without a part, with a word above it or none."""
    case = world.handled_by(rng)
    desk = world.desk(rng)
    said = rng.choice(
        (
            "이거 그쪽 얘기인 것 같아서요",
            "참고하세요~",
            "FYI",
            "",
            "아까 말한 거. 보고 지워",
            "과장님이 한번 보라고 하셔서 전달합니다.",
            "이런 게 또 왔습니다",
            "관련 부서 회람 바랍니다",
        )
    )
    chain = quoted(rng, desk.name, desk.mail, "정보공개 청구 배정", f"배정합니다.\n{say(rng, FORMS, **facts(rng, case))}\n\n{signature(rng, desk)}", case.handler.mail)  # fmt: skip
    to = apart(rng, world, case) if rng.random() < 0.7 else leader(rng, world, case)
    return post(
        rng,
        case.handler,
        to,
        rng.choice(("FW: 정보공개 청구 배정", "전달: 청구서", "FW: FW: 배정")),
        said,
        earlier=chain,
        bare=rng.random() < 0.4,
    )


def attachment(rng: random.Random, world: World) -> Message:
    """The form as text, CSV or sheet; the mail itself says nothing."""
    case = world.handled_by(rng)
    form = say(rng, FORMS, **facts(rng, case))
    who = case.person
    rows = [("항목", "내용"), ("청구인", who.name), ("생년월일", who.born.isoformat()), ("연락처", who.phone), ("주소", who.address.full), ("청구내용", case.title), ("접수번호", case.number)]  # fmt: skip
    file = rng.choice(
        (files.text_file("메모.txt", form), files.csv_file("청구서.csv", rows), files.sheet_file("새 통합 문서.xlsx", rows))
    )
    to: object = rng.choice((apart(rng, world, case), leader(rng, world, case), rng.choice(world.councillors)))
    return post(
        rng,
        case.handler,
        to,
        rng.choice(("파일", "요청 자료", "스캔본", "붙임 참조")),
        rng.choice(("붙임 참고하세요.", "보내드립니다", "말씀하신 파일", "비번 없어요", "출력해서 보시고 파기 부탁", ".")),
        files=[file],
    )


def chain(rng: random.Random, world: World) -> Message:
    """Somebody without a part has the handler's mail and passes it on."""
    case = world.handled_by(rng)
    first, second = leader(rng, world, case), apart(rng, world, case)
    sender = rng.choice((first, second))
    said = rng.choice(
        (
            "알아서 잘 대응하세요.",
            "대표님, 이 사람 아십니까?",
            "이런 청구가 들어왔다네요",
            "한번 만나 보시죠",
            "공유드립니다",
            "읽고 삭제 요망",
            "이번 일 참고",
        )
    )
    text = say(rng, ("보고드립니다.\n{form}", "말씀하신 {t} 청구 건입니다. 청구인 {q} {p}", "{n} 청구인 {q}, {a}"), **facts(rng, case, form=say(rng, FORMS, **facts(rng, case))))  # fmt: skip
    earlier = quoted(
        rng, case.handler.name, case.handler.mail, "청구 건 보고", f"{text}\n\n{signature(rng, case.handler)}", sender.mail
    )
    while (other := apart(rng, world, case)) is sender:
        pass
    to: object = rng.choice((world.supplier(rng), other, rng.choice(world.councillors)))
    return post(
        rng, sender, to, rng.choice(("FW: 청구 건 보고", "전달", "RE: FW: 보고")), said, earlier=earlier, bare=rng.random() < 0.4
    )


def visible(rng: random.Random, world: World) -> Message:
    """One notice to several requesters who see each other's address and name."""
    case = plain_case(rng, world)
    while (other := plain_case(rng, world)).person is case.person:
        pass
    both = facts(rng, case, q2=other.person.name)
    text = say(
        rng,
        (
            "청구인 여러분께 알려드립니다. 정보공개 수수료 납부 기한은 이번 주 금요일입니다.", "{q}님, {q2}님 두 분 청구 건 모두 부분공개로 결정되었습니다.", "정보공개 청구 결정이 지연되어 죄송합니다. 청구인 각자 통지서를 보내드립니다.", "이의신청 심의 일정 안내(청구인 공통)", "{q} 님 외 청구인께: {T} 자료는 누리집에서 보실 수 있습니다.", "공개 결정된 자료를 청구인분들께 함께 보내드립니다. {t}",
        ),
        **both,
    )  # fmt: skip
    if rng.random() < 0.5:
        return post(rng, case.handler, [case.person, other.person], "정보공개 청구 안내", text)
    return post(rng, case.handler, case.person, "[안내] 정보공개 결정", text, cc=[other.person])


def by_sms(rng: random.Random, world: World) -> Message:
    """An SMS to somebody's own telephone."""
    case = plain_case(rng, world)
    to = world.newcomer(rng).phone
    if rng.random() < 0.5:
        while not (found := apart(rng, world, case)).mobile:
            pass
        to = found.mobile
    text = say(
        rng,
        ("{t} 청구인 {q} {p}", "그 청구 {q:이가} 한 거 맞음. {t}", "전에 물어본 정보공개 청구인 이름 {q}. 문자 지워라", "{q}({s}) 정보공개 {n}", "부탁하신 분 연락처 {p} {q}님 {t} 청구", "청구서 낸 사람 {q}, 메일은 {m}", "{q}씨가 {t} 달라고 청구했다카이"),
        **facts(rng, case),
    )  # fmt: skip
    return sms(case.handler, to, text)


def past(rng: random.Random, world: World) -> Message:
    """A closed case: its former handler remembers who it was."""
    while True:
        case = world.past(rng, days=700, least=3)
        if case.person.kind in PLAIN:
            break
        world.drawn.pop()
    text = say(
        rng,
        (
            "작년에 {t} 청구했던 사람 {q} 기억나?", "예전 {n} 청구인 {q}, {p}였어요", "{q}씨 전에도 {t} 정보공개 받아 갔음. 상습이야", "그때 {T} 청구하신 분 성함이 {q}. 주소는 {a}", "이분 {q} 아시죠 {t}로 이의신청까지 하셨던", "옛날 대장 찾아보니 {q} / {m} / {T}", "{t} 청구 종결된 거 청구인 {q:이라} 적혀 있더라구요",
        ),
        **facts(rng, case),
    )  # fmt: skip
    return tell(rng, world, case, case.handler, text, "예전 청구 건")


def guest_copy(rng: random.Random, world: World) -> Message:
    """A lawful notice or a talk among handlers, and one too many in copy."""
    case = world.handled_by(rng)
    extra: object = rng.choice(
        (apart(rng, world, case), clerk(rng, world, case.person, "홍보담당관"), world.supplier(rng), leader(rng, world, case))
    )
    text = say(
        rng,
        (
            "{q}님 청구 건({n}) 결재 올렸습니다. 연락처 {p}", "{form}\n\n검토 부탁드립니다. 홍보 쪽도 참고하시라고 참조 넣었습니다.", "청구인 {q} 면담 결과: {t} 중 일부만 원함. {p}", "{T} 부분공개 통지(안). 수신 {q}, {a}", "{q}님({m})께 보완요구 나갑니다. {n}", "이의신청인 {q}, {t}. 심의자료 작성 중",
        ),
        **facts(rng, case, form=say(rng, FORMS, **facts(rng, case))),
    )  # fmt: skip
    return post(
        rng,
        case.handler,
        rng.choice((case.deputy, case.approvers[0])),
        rng.choice(("결재 요청", "검토 부탁", "RE: 청구 건")),
        text,
        cc=[extra],
    )


FAMILIES: Final = {
    "y-colleague": ("leak", colleague), "y-director": ("leak", director), "y-room": ("leak", to_room), "y-private": ("leak", private), "y-outside": ("leak", outside),
    "y-citizen": ("leak", to_citizen), "y-list": ("leak", register_list), "y-forwarded": ("leak", forwarded), "y-attachment": ("leak", attachment), "y-chain": ("leak", chain),
    "y-visible": ("leak", visible), "y-sms": ("leak", by_sms), "y-past": ("leak", past), "y-guest-copy": ("leak", guest_copy),
}  # fmt: skip
