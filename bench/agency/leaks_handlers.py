"""Leaks by those who know: the handler, the deputy, an approver or the desk shows a requester to somebody without a part in the case."""

from __future__ import annotations

import random

from bench.agency.files import csv_file, sheet_file, table, text_file
from bench.agency.filling import Fill
from bench.agency.population import Case, Official, World
from bench.agency.writing import Message, letter, mail, quote, sms, talk, to_room


def _knows(rng: random.Random, world: World, case: Case) -> Official:
    return rng.choices((case.handler, case.deputy, rng.choice(case.approvers), world.desk(rng)), (7, 1, 1, 1))[0]


def told_colleague(rng: random.Random, world: World) -> Message:
    """Name, number, address, mail or birth to a colleague."""
    case = world.handled_by(rng)
    sender, other = _knows(rng, world, case), world.uninvolved(rng, case)
    fill = Fill(rng, world).case("q", case)
    text = fill.say(
        "{topic} 청구한 사람 {q} 맞아요. 번호 {q_phone}",
        "정보공개 청구인은 {q}, 연락처는 {q_phone}입니다.",
        "그 {topic} 건 있잖아요 {q}씨가 넣은 거예요",
        "{title} 정보공개 청구인 인적사항입니다. 성명 {q}, 생년월일 {q_birth}, 주소 {q_addr}.",
        "{q} 라꼬 그 양반이 {topic} 또 청구했뿟다 아이가. {q_addr} 산다 카대",
        "청구인 {q} {q_mail}",
        "혹시 {q} 알아요? 우리 과에 {topic} 달라고 청구한 사람인데 {q_addr} 산대요",
        "{topic} 정공 넣은 사람 {q}임",
        "{q} 이분이 이번에 {topic} 정보공개 청구하신 분인데 예전에 거기서 일하셨던 분 맞나요?",
        "말씀하신 청구인 연락처 {q_phone:이}고 {topic} 건입니다. 제가 드렸다고는 하지 마세요",
        "아따 {q}씨가 또 {topic} 청구했당께요. 전화번호는 {q_phone} 이라우",
        "공개 청구하신 분 메일이 {q_mail}이에요. {topic} 때문에 물어보신 거죠?",
        "청구인 생년월일 {q_birth}, 성함 {q}. {no} 건이요",
    )
    return (
        talk(rng, sender, other, text)
        if rng.random() < 0.7
        else letter(rng, world, sender, other, fill.say("{topic} 관련", "문의하신 건", "참고"), text)
    )


def told_chief(rng: random.Random, world: World) -> Message:
    """To the bureau head, the head's office or who is interested."""
    case = world.handled_by(rng)
    sender = _knows(rng, world, case)
    chief = rng.choice([world.chief(case), world.mayor_office(rng), *(o for o in case.interested if isinstance(o, Official))])
    fill = Fill(rng, world).case("q", case).official("o", chief)
    text = fill.say(
        "{o_post}님, {topic} 청구하신 분은 {q}님이고 연락처는 {q_phone}입니다. 한번 통화해 보시죠.",
        "{o_post}님 알아보라고 하신 {topic} 청구인은 {q_addr} 거주 {q}입니다.",
        "보고드립니다. {title} 정보공개 청구 1건 접수, 청구인 {q}({q_birth}).",
        "지시하신 청구인 확인했습니다. {q}, {q_phone}",
        "{topic} 건 청구인이 {q:이라}고 합니다. 전에 민원 많이 넣던 사람입니다",
        "{o_post}님~ 그 {topic} 정보공개요, {q}씨 거더라고요. 번호 필요하시면 {q_phone}",
        "{no} 청구인: {q} / {q_phone} / {q_mail}",
    )
    return (
        talk(rng, sender, chief, text)
        if rng.random() < 0.6
        else letter(rng, world, sender, chief, fill.say("{topic} 관련 보고", "지시사항 확인 결과"), text)
    )


def told_room(rng: random.Random, world: World) -> Message:
    """Into a department's room or an ad-hoc room."""
    case = world.handled_by(rng)
    sender = _knows(rng, world, case)
    fill = Fill(rng, world).case("q", case)
    text = fill.say(
        "{topic} 정보공개 청구 들어왔습니다. 청구인 {q}, 아시는 분?",
        "공유드립니다. 청구인 {q} {q_phone} / {title}",
        "다들 조심하세요 {q}씨가 또 정보공개 청구하셨어요. 이번엔 {topic}입니다",
        "청구인이 {q}인데 {q_addr} 사는 사람이래요. {topic} 관련이면 누군지 알 듯",
        "{no} {title}\n청구인 {q}\n연락처 {q_phone}\n담당자분 통화 바랍니다",
        "{q} 이 사람 {topic} 청구 세 번째임 ㅋㅋ",
        "악성 청구인 주의: {q}({q_birth}), {topic} 반복 청구",
    )
    if rng.random() < 0.65:
        return to_room(world, sender, sender.department, text)
    return talk(rng, sender, [world.uninvolved(rng, case, near=True) for _ in range(rng.randint(2, 5))], text)


def private_mail(rng: random.Random, world: World) -> Message:
    """To a private mailbox or an acquaintance outside."""
    case = world.handled_by(rng)
    fill = Fill(rng, world).case("q", case)
    text = fill.say(
        "집에서 처리하려고 보냅니다.\n{no} {title}\n청구인 {q} {q_phone}\n{q_addr}",
        "형님, {topic} 정보공개 청구한 사람이 {q:이에요}. 그쪽 회사 얘기라 알려드려요",
        "내일 답변서 쓸 것: 청구인 {q}, {title}, 기한 {date}",
        "우리 동네 사람 {q:이라}고 알아? {topic} 청구했던데",
        "참고하세요. 정보공개 청구인 성명 {q} 전화 {q_phone} 메일 {q_mail}",
        "FYI 이번 청구인 {q} ({topic})",
    )
    to = rng.choice((f"{case.handler.mail.split('@')[0]}.home@mail.example", world.newcomer(rng).mail))
    return letter(rng, world, case.handler, to, fill.say("자료", "Fwd: 청구 건", "집에서 할 일"), text)


def told_party(rng: random.Random, world: World) -> Message:
    """To the supplier, councillor or journalist whom the request is about or who would like to know."""
    case = world.handled_by(rng)
    sender = _knows(rng, world, case)
    addresses = [one for one in case.interested if isinstance(one, str)]
    to = rng.choice([*addresses, world.supplier(rng), rng.choice(world.councillors), rng.choice(world.journalists)])
    fill = Fill(rng, world).case("q", case)
    text = fill.say(
        "대표님, {topic} 자료 청구한 분이 {q}입니다({q_phone}). 직접 설명해 주시면 좋겠습니다.",
        "의원님 문의하신 {topic} 청구인은 {q:이}고 주소는 {q_addr}입니다.",
        "{topic} 건은 {q:이라}는 분이 정보공개 청구하신 겁니다. 귀사에서 의견 주세요",
        "정보공개 청구인 {q}님께서 귀사 계약서를 요청하셨습니다. 연락처 {q_phone}",
        "제3자 의견조회드립니다. 청구인: {q}, 청구내용: {title}. 공개에 동의하시는지요?",
        "말씀드린 사람 이름은 {q}, 메일은 {q_mail}. {topic} 청구했어요",
    )
    return letter(rng, world, sender, to, fill.say("{topic} 관련 의견조회", "문의 회신", "제3자 의견 청취"), text)


def form_text(rng: random.Random, world: World) -> Message:
    """The request form handed over as it came: pasted or attached."""
    case = world.handled_by(rng)
    sender, other = _knows(rng, world, case), world.uninvolved(rng, case)
    fill = Fill(rng, world).case("q", case)
    body = fill.say(
        "[정보공개 청구서]\n성명: {q}\n생년월일: {q_birth}\n주소: {q_addr}\n연락처: {q_phone}\n청구내용: {title}",
        "정보공개청구서\n접수번호 {no}\n청구인 | {q}\n주소 | {q_addr}\n전화번호 | {q_phone}\n전자우편 | {q_mail}\n정보 내용 | {title}\n공개 방법 | 전자파일",
        "청구인(대표자) {q}, {q_birth}, {q_phone}\n청구 내용: {title}\n공개 방법: 사본·출력물\n수령 방법: 정보통신망",
    )
    draw = rng.random()
    if draw < 0.35:
        return to_room(world, sender, sender.department, body)
    if draw < 0.6:
        return talk(rng, sender, other, body)
    if draw < 0.8:
        name = fill.say("정보공개청구서_{no}.txt", "청구서.txt", "붙임1. 청구서.txt")
        return letter(
            rng,
            world,
            sender,
            other,
            fill.say("자료 제출 요청", "{title} 청구 건"),
            fill.say("청구서 붙임과 같습니다. 자료 제출 바랍니다.", "청구 내용 참고하세요."),
            attachments=[text_file(name, body)],
        )
    return letter(rng, world, sender, other, "자료 제출 요청", f"아래와 같이 청구가 있어 자료를 요청합니다.\n\n{body}")


def request_list(rng: random.Random, world: World) -> Message:
    """A list of requesters to somebody without a part in them."""
    desk = world.desk(rng)
    cases = [world.handled_by(rng) for _ in range(rng.randint(3, 12))]
    other = rng.choice([world.mayor_office(rng), world.uninvolved(rng, cases[0])])
    columns = rng.choice(
        (
            ("접수번호", "청구인", "청구제목"),
            ("청구인", "연락처", "청구내용"),
            ("청구인", "처리부서"),
            ("접수번호", "성명", "연락처", "주소"),
        )
    )
    rows = [("순번", *columns)]
    for n, case in enumerate(cases, 1):
        made = Fill(rng, world).case("q", case)
        cells = {"접수번호": made["no"], "청구인": made["q"], "성명": made["q"], "청구제목": made["title"], "청구내용": made["topic"], "연락처": made["q_phone"],
                 "처리부서": made["dept_of"], "주소": made["q_addr"]}  # fmt: skip
        rows.append((str(n), *(str(cells[column]) for column in columns)))
    title = Fill(rng, world).say("{month} 정보공개 청구 현황", "정보공개 처리대장", "금주 청구인 명단", "미처리 정보공개 청구 목록")
    draw = rng.random()
    if draw < 0.35:
        file = sheet_file(f"{title}.xlsx", rows) if rng.random() < 0.5 else csv_file(f"{title}.csv", rows)
        return letter(rng, world, desk, other, title, f"{title} 보내드립니다.", attachments=[file])
    if draw < 0.7:
        return letter(rng, world, desk, other, title, f"{title}\n\n{table(rng, rows)}")
    return talk(rng, desk, other, f"{title}: " + ", ".join(f"{n}) {case.person.name}" for n, case in enumerate(cases, 1)))


def forwarded(rng: random.Random, world: World) -> Message:
    """The requester's own mail, or the desk's, forwarded to a colleague with a word on top."""
    case = world.handled_by(rng)
    other = world.uninvolved(rng, case)
    fill = Fill(rng, world).case("q", case)
    inner = fill.say(
        "안녕하세요. 지난주에 {title} 정보공개 청구한 {q}입니다. 자료는 언제 받을 수 있나요? 연락처는 {q_phone}입니다.",
        "담당자님, 청구번호 {no} 관련하여 문의드립니다. {q} 드림",
        "{dept_of} 담당자님께 배정드립니다. 접수번호 {no}, 청구인 {q}, {title}. - 민원여권과",
        "{topic} 자료 중 일부가 빠진 것 같습니다. 다시 확인해 주세요.\n{q} ({q_phone})\n{q_addr}",
    )
    author = case.person if rng.random() < 0.7 else world.desk(rng)
    top = fill.say(
        "이거 자료 좀 주세요",
        "참고하시고 의견 부탁드립니다.",
        "이런 청구가 왔는데 그쪽 소관 아닌가요?",
        "아래 메일 확인 부탁드려요.",
        "어떻게 답하죠?",
    )
    subject = fill.say("{topic} 문의", "정보공개 청구 관련", "자료 요청")
    return mail(case.handler, other, f"FW: {subject}", f"{top}\n\n{quote(rng, case.handler, author, subject, inner)}")


def by_sms(rng: random.Random, world: World) -> Message:
    """By text message to a colleague's mobile or an acquaintance."""
    case = world.handled_by(rng)
    other = world.uninvolved(rng, case)
    to = other.mobile or world.newcomer(rng).phone
    fill = Fill(rng, world).case("q", case)
    text = fill.say(
        "{topic} 청구인 {q} {q_phone}", "아까 말한 청구인 번호 {q_phone} 이름은 {q}", "정보공개 넣은 사람 {q:이}래", "{q} {q_addr} {topic} 청구한 사람", "청구한 분 성함은 {q}입니다. {topic}요",
        "{q_phone} 여기로 해보이소. {topic} 청구한 사람입니더",
    )  # fmt: skip
    return sms(case.handler, to, text)


def to_other_citizen(rng: random.Random, world: World) -> Message:
    """To a citizen on the other side: a neighbour, a complainant, another requester."""
    case = world.handled_by(rng)
    fill = Fill(rng, world).case("q", case)
    other = rng.choice(world.people) if rng.random() < 0.3 else world.newcomer(rng)
    if other.phone == case.person.phone or other is case.joint:
        other = world.newcomer(rng)
    text = fill.say(
        "{topic} 정보공개를 청구하신 분은 {q}님이며 연락처는 {q_phone}입니다.", "선생님 건축허가 서류를 청구한 사람은 {q}씨입니다. {q_addr}", "문의하신 청구인 전화번호 {q_phone}입니다. {q}님이세요",
        "옆집 {q}님이 {topic} 자료를 청구하셨습니다.", "정보공개 청구인 {q}({q_mail})와 직접 협의해 주시기 바랍니다.",
    )  # fmt: skip
    return sms(case.handler, other, text) if rng.random() < 0.6 else letter(rng, world, case.handler, other, "문의 회신", text)


def number_and_name(rng: random.Random, world: World) -> Message:
    """A case number with a name or a datum."""
    case = world.handled_by(rng)
    sender, other = _knows(rng, world, case), world.uninvolved(rng, case)
    text = Fill(rng, world).case("q", case).say(
        "{no} {q}", "{no} 건 {q}님 자료 언제 되나요?", "접수번호 {no}, {q_phone}", "{no}번 {q}씨 건이요. 자료 좀", "{no}({q}) 지연 사유 적어주세요", "{q} - {no}", "{no} 이분 {q_addr} 사시는 분",
    )  # fmt: skip
    return talk(rng, sender, other, text) if rng.random() < 0.7 else letter(rng, world, sender, other, "자료 요청", text)


FAMILIES = {
    "told-colleague": ("leak", told_colleague),
    "told-chief": ("leak", told_chief),
    "told-room": ("leak", told_room),
    "private-mail": ("leak", private_mail),
    "told-party": ("leak", told_party),
    "form-text": ("leak", form_text),
    "request-list": ("leak", request_list),
    "forwarded": ("leak", forwarded),
    "by-sms": ("leak", by_sms),
    "to-other-citizen": ("leak", to_other_citizen),
    "number-and-name": ("leak", number_and_name),
}
