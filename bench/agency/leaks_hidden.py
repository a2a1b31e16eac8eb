"""Leaks that are harder to see: pieces, disguises, descriptions, other scripts, and those told at second hand."""

from __future__ import annotations

import random

from bench.agency import names
from bench.agency.filling import Fill
from bench.agency.population import Case, Person, World
from bench.agency.writing import Message, chat, letter, talk, to_room


def _unique(world: World, rng: random.Random) -> Case:
    """An open case of a Korean person (initials and masks of a company's head or a foreigner read otherwise)."""
    while True:
        case = world.handled_by(rng)
        if case.person.kind != "foreign" and not case.person.organisation:
            return case


def initials_masked(rng: random.Random, world: World) -> Message:
    """Initials or a masked name with the topic or number of an own case."""
    case = _unique(world, rng)
    text = Fill(rng, world).case("q", case).say(
        "{topic} 청구한 사람 {q_initials}임", "{no} 청구인 {q_masked}", "{topic} 정보공개 {q_masked}씨예요", "ㅋㅋ {q_initials} 또 {topic} 청구함", "청구인 {q_initials} ({topic})", "{title} 청구인: {q_masked}",
        "{topic} 건 넣은 사람 이니셜 {q_initials}", "정공 {topic} 그거 {q_initials} 이분",
    )  # fmt: skip
    return talk(rng, case.handler, world.uninvolved(rng, case), text)


def surname_topic(rng: random.Random, world: World) -> Message:
    """A surname, part of a name or a birth year with the topic."""
    case = _unique(world, rng)
    fill = Fill(rng, world).case("q", case)
    fill["q_given"] = names.split(case.person.name)[1]
    text = fill.say(
        "{topic} 청구인 {q_sur}씨예요", "{topic} 정보공개 청구한 {q_sur} 모 씨 있잖아요", "{topic} 그거 {q_given}씨가 청구한 거예요", "{q_sur}씨 성 가진 {q_year}년생이 {topic} 청구했어요",
        "{topic} 청구인이 {q_year}년생 {q_sur}씨래", "{no} {q_sur} 선생님 건 말이에요", "{topic} 청구하신 분 성함 끝자가 {q_given}이에요",
    )  # fmt: skip
    return talk(rng, case.handler, world.uninvolved(rng, case), text)


def four_digits(rng: random.Random, world: World) -> Message:
    """Part of a number, an address without a unit, the local part of a mail, beside the topic."""
    case = world.handled_by(rng)
    fill = Fill(rng, world).case("q", case)
    fill["q_local"] = case.person.mail.split("@")[0]
    text = fill.say(
        "{topic} 청구인 번호 뒷자리 {q_last}", "{topic} 청구한 사람 {q_street} 사는 사람", "{topic} 정보공개 청구인 메일 아이디가 {q_local:이}던데", "{no} 청구인 전화 끝번호 {q_last:이에요}",
        "{topic} 청구인 집이 {q_street:이}래요", "공개 청구({topic}) 한 분 {q_mid}에 {q_last}", "{topic} 청구인 생일이 {q_birth:이라}는데 누군지 아세요?",
    )  # fmt: skip
    return talk(rng, case.handler, world.uninvolved(rng, case), text)


_TRADES = "빵집 사장님|택시 기사|통장 하시는 분|전직 공무원|마을버스 운전하시는 분|치킨집 주인|부동산 하는 분|학부모회장|약국 약사님|카센터 사장|유치원 원장님|퇴직한 교장 선생님|상인회 총무|흰색 트럭 모는 분".split(
    "|"
)
_KIN = "처남|동창|사촌 형|장모님|고등학교 후배|옆집 아주머니|전 부인|친구 아들".split("|")


def described(rng: random.Random, world: World) -> Message:
    """A person described, no datum: trade, kin, place, with what he asked for."""
    case = world.handled_by(rng)
    fill = Fill(rng, world).case("q", case)
    fill["trade"], fill["kin"] = rng.choice(_TRADES), rng.choice(_KIN)
    text = fill.say(
        "{topic} 청구한 사람 {dong} {trade:이}래요", "{topic} 정보공개 청구인이 {staff} {kin}이랍니다", "{topic} 물어본 사람 있잖아요 그 {trade:이에요}", "{no} 청구인은 {road} {trade}입니다",
        "{topic} 청구하신 분 시청 앞 {trade}", "누가 {topic} 청구했나 했더니 {staff2}님 {kin:이}더라고요", "{topic} 정공 넣은 게 {dong} 사는 {trade} 맞대", "청구인이 예전에 {place}에서 일하던 {trade:이}래요. {topic} 건",
        "그 {topic} 청구, {dong}에서 {food}집 하는 사람이 한 거라던데요",
    )  # fmt: skip
    return talk(rng, case.handler, world.uninvolved(rng, case, near=True), text)


def _spoken(number: str) -> str:
    return "".join("공일이삼사오육칠팔구"[int(d)] if d.isdigit() else " " for d in number)


def disguised(rng: random.Random, world: World) -> Message:
    """Numbers and names in disguise."""
    case = world.handled_by(rng)
    number, name = case.person.phone, case.person.name
    tail = number[4:]
    ways = [
        _spoken(number), _spoken(number).replace(" ", ""), number.translate(str.maketrans("0123456789", "０１２３４５６７８９")), " ".join(number.replace("-", "")),
        number.replace("0", "o").replace("1", "l"), number.translate(str.maketrans("0123456789", "⓪①②③④⑤⑥⑦⑧⑨")), f"공일공 {tail}", f"{tail} (앞에 010)", number.replace("-", " 다시 "),
        number.replace("-", "★"), "\u200b".join(number), number.translate(str.maketrans("0123456789", "〇一二三四五六七八九")), f"{tail[5:]} 이고 앞은 010 {tail[:4]}", ".".join(number.split("-")[1:]) + " 공일공은 빼고",
    ]  # fmt: skip
    fill = Fill(rng, world).case("q", case)
    fill["num"] = rng.choice(ways)
    fill["spaced"] = rng.choice((" ".join(name), ".".join(name), "/".join(name), name[0] + "_" + name[1:]))
    text = fill.say(
        "{topic} 청구인 {num}", "아까 그 청구인 {num}", "{topic} 그분 번호요 {num}", "정보공개 청구한 사람 {spaced} {topic}", "{topic} 청구인 {spaced} 씨 {num}", "{num} {topic} 청구하신 분이에요",
    )  # fmt: skip
    return talk(rng, case.handler, world.uninvolved(rng, case), text)


def drip(rng: random.Random, world: World) -> list[Message]:
    """Two or three messages that tell it together, some ordinary lines between; the last one is the leak."""
    case = world.handled_by(rng)
    other = world.uninvolved(rng, case)
    fill = Fill(rng, world).case("q", case)
    number = case.person.phone
    lines = rng.choice(
        (
            ["{topic} 청구인 번호 알려드릴게요", number[:8], number[9:]],
            ["{topic} 정보공개 청구 들어온 거 알아요?", "누가 했는데요? 물어보신 거요", "{q}"],
            ["{no} 건 있잖아요", "그거 청구한 사람", "{q}씨예요"],
            ["{topic} 청구한 분 얘긴데요", "{q} 라는 분이고", "전화는 {q_phone}"],
            ["청구인 앞번호 " + number[4:8], "{topic} 건이요", "뒷번호 " + number[9:]],
            ["{topic} 청구인 사는 데 말이에요", "{q_addr}"],
            ["{title} 이거 누가 청구했게요", "{q_sur}씨인데", "{q_year}년생 {q}"],
            ["{topic} 정보공개 건 있잖아요", "어제 말한 그분 {q} 씨"],
            ["{no} 자료 좀 찾아주세요", "청구인 이름은 {q}"],
            ["정보공개 건 청구인 메일 보낼게요 {topic}", "{q_mail}"],
        )
    )
    lines = [line.format_map(fill) for line in lines]
    if rng.random() < 0.4:
        lines.insert(-1, Fill(rng, world).say("아 잠시만요", "회의 들어가요 이따", "{food} 먹고 올게요", "넵"))
    return [chat(case.handler, other, line) for line in lines]


def romanised(rng: random.Random, world: World) -> Message:
    """Latin letters, Chinese characters, the keyboard."""
    while True:
        case = world.handled_by(rng)
        if case.person.roman or case.person.hanja or case.person.kind != "foreign":
            break
    fill = Fill(rng, world).case("q", case)
    roman = str(fill["q_roman"])
    turned = " ".join(reversed(roman.split(" ", 1)))
    hanja = case.person.hanja or names.hanja(case.person.name) or roman
    fill["other"] = rng.choice((roman, roman.upper(), roman.lower(), turned, hanja))
    text = fill.say(
        "{topic} 청구인 {other}", "FOI requester for {no} is {other}", "정보공개 청구한 사람 {other} ({topic})", "The person who asked about {topic} is {other}", "{no} 청구인 {other} 입니다", "청구하신 분이 {other}, {q_phone}",
    )  # fmt: skip
    return talk(rng, case.handler, world.uninvolved(rng, case), text)


def english(rng: random.Random, world: World) -> Message:
    """English and mixed wording."""
    case = world.handled_by(rng)
    fill = Fill(rng, world).case("q", case)
    other = world.uninvolved(rng, case)
    text = fill.say(
        "FYI the requester of case {no} is {q}, phone {q_phone}.", "The disclosure request on {topic} was filed by {q_roman} ({q_mail}).", "requester 이름 {q}, {topic} request 넣은 분", "{topic} FOI 청구인 contact: {q_phone}",
        "Please call {q} at {q_phone}, he filed the information disclosure request.", "Name: {q}\nMobile: {q_phone}\nRequest: {title}", "[Confidential] {topic} 신청자 = {q}. pls keep it to yourself",
    )  # fmt: skip
    return talk(rng, case.handler, other, text) if rng.random() < 0.6 else letter(rng, world, case.handler, other, "FYI", text)


def former_handler(rng: random.Random, world: World) -> Message:
    """Somebody who had the case, or a case long closed, tells."""
    case = world.past(rng, days=500)
    fill = Fill(rng, world).case("q", case)
    text = fill.say(
        "작년에 {topic} 정보공개 청구했던 사람이 {q:이에요}", "예전에 제가 처리한 {no} 청구인 {q} {q_phone}", "전에 {topic} 청구하셨던 {q}님 기억나세요? {q_addr} 사시던", "{q}씨 그때 {topic} 청구인 맞죠",
        "지난번 {topic} 청구인 연락처 찾았어요. {q} {q_phone}",
    )  # fmt: skip
    sender = case.handler if rng.random() < 0.6 else world.uninvolved(rng, case, near=False)
    return talk(rng, sender, world.uninvolved(rng, case), text)


def _hearer(rng: random.Random, world: World, case: Case, text: str) -> Message:
    sender = world.uninvolved(rng, case, near=False)
    while (other := world.uninvolved(rng, case)) is sender:
        pass
    draw = rng.random()
    if draw < 0.65:
        return talk(rng, sender, other, text)
    if draw < 0.8:
        return to_room(world, sender, sender.department, text)
    return letter(rng, world, sender, other, "참고", text)


def second_hand_name(rng: random.Random, world: World) -> Message:
    """At second hand, nothing but a name and the request: stopped or told to the privacy officer."""
    case = world.handled_by(rng)
    text = Fill(rng, world).case("q", case).say(
        "정보공개 청구한 사람이 {q:이}래", "청구인이 {q:이라}던데 들었어요?", "{q}씨가 우리 과에 정보공개를 넣었대요", "{q:이가} 또 정보공개 청구했다네요", "이번 정보공개 {q:이라}는 사람이 한 거래", "그 청구 {q:이라}꼬 하는 사람이 했다 카더라",
        "{q:이라}고 정보공개 맨날 하는 사람 있대", "들리는 말로는 정보공개 신청자가 {q:이라}고 합니다", "{q}님이 청구서를 내셨다고 들었습니다. 정보공개요", "정보공개 때문에 시끄러운데 {q:이가} 그랬답니다", "누가 정보공개 했냐면 {q}",
        "민원여권과에서 그러는데 청구한 사람 이름이 {q:이}래요", "{q} 이름으로 공개 청구가 접수됐다고 하네요",
    )  # fmt: skip
    return _hearer(rng, world, case, text)


def second_hand_data(rng: random.Random, world: World) -> Message:
    """At second hand with a number, an address or the topic."""
    case = world.handled_by(rng)
    text = Fill(rng, world).case("q", case).say(
        "정보공개 청구한 사람 번호가 {q_phone:이}래", "{topic} 청구한 사람이 {q:이라}며?", "{q}씨 {q_phone} 정보공개 청구인이래요", "{topic} 정보공개 {q:이라}는 사람이 했다던데 {q_addr} 산대", "청구인 메일 {q_mail} 이거래요. 정보공개 한 사람",
        "{no} 청구인 {q:이라}면서요?", "{topic} 정보공개 청구인 {q} 맞죠? 다 알던데", "들었는데 {q}({q_birth})이 정보공개 청구했대요",
    )  # fmt: skip
    return _hearer(rng, world, case, text)


def hand_over(rng: random.Random, world: World) -> Message:
    """A bare number, name and address handed over by the handler for a call, without the word request."""
    case = world.handled_by(rng)
    other = world.uninvolved(rng, case)
    person: Person = case.person
    text = Fill(rng, world).case("q", case).say(
        "{q_phone} 여기로 전화해 보세요. {topic} 때문에요", "{topic} 건 그분 {q} {q_phone}", "{q} {q_phone} {q_addr}", "아까 물어보신 분이요. {q}, {q_phone}", "{topic} 달라는 사람 {q}임", "{q}님 {q_mail} {topic} 자료",
        "{topic} 그 사람 {q_addr} 살아요",
    )  # fmt: skip
    return (
        talk(rng, case.handler, other, text)
        if person.name and rng.random() < 0.8
        else letter(rng, world, case.handler, other, "연락처", text)
    )


def in_passing(rng: random.Random, world: World) -> Message:
    """One clause of a long ordinary mail or minute tells who asked."""
    case = world.handled_by(rng)
    other = world.uninvolved(rng, case)
    lines = [
        Fill(rng, world).say(
            "{event} 준비는 {staff:이가} 맡기로 했습니다.", "{place} 예산은 {won} 증액 검토 중입니다.", "{date} {time}에 {hall}에서 다시 모이기로 했어요.", "{v_co}에서 납품이 늦어진다고 합니다.",
            "{business} 민원은 {n}건 처리됐습니다.", "{dept}에서 인력 지원을 요청했습니다.", "{road} 공사는 다음 주에 시작합니다.",
        )
        for _ in range(rng.randint(4, 12))
    ]  # fmt: skip
    told = Fill(rng, world).case("q", case).say(
        "참고로 {topic} 정보공개를 청구한 분은 {q}님이고 {q_addr}에 사신답니다.", "{topic} 자료는 {q:이라}는 분이 청구하셔서 이번 주 안에 정리해야 합니다.", "정보공개 건은 청구인 {q}({q_phone})와 통화해서 범위를 줄이기로 했습니다. {topic}입니다.",
        "지난번 {topic} 청구인 {q}씨가 또 전화하셨고요.", "○ 정보공개: {title}(청구인 {q}), 기한 {date}",
    )  # fmt: skip
    lines.insert(rng.randint(1, len(lines)), told)
    return letter(
        rng,
        world,
        case.handler,
        other,
        Fill(rng, world).say("회의 결과 공유", "주간업무 공유", "진행 상황"),
        rng.choice(("\n", " ")).join(lines),
    )


def joint(rng: random.Random, world: World) -> Message:
    """The second of two who filed together."""
    case = world.handled_by(rng, such=lambda case: case.joint)
    fill = Fill(rng, world).case("q", case)
    fill.person("q", case.joint or case.person)
    text = fill.say(
        "{topic} 공동 청구인 {q:이}래요", "{no} 청구인 중 한 명이 {q}입니다", "{topic} 정보공개 청구인은 두 명인데 {q}씨가 주도했어요", "정보공개 청구인 {q} 외 1명, {title}", "{topic} 청구 같이 넣은 사람 {q}",
    )  # fmt: skip
    return talk(rng, case.handler, world.uninvolved(rng, case), text)


FAMILIES = {
    "joint": ("leak", joint),
    "in-passing": ("leak", in_passing),
    "initials-masked": ("leak", initials_masked),
    "surname-topic": ("leak", surname_topic),
    "part-topic": ("leak", four_digits),
    "described": ("leak", described),
    "disguised": ("leak", disguised),
    "drip": ("leak", drip),
    "romanised": ("leak", romanised),
    "english": ("leak", english),
    "former-handler": ("leak", former_handler),
    "second-hand-name": ("told", second_hand_name),
    "second-hand-data": ("leak", second_hand_data),
    "hand-over": ("leak", hand_over),
}
