"""The second agency's leaks with little in them: masked names, initials, nicknames, descriptions, ages, pieces, English, and what is told at second hand.

Where less than a name is said, the message names the request by topic or number too: by `policy` that is partial, and held.
"""

from __future__ import annotations

import random
from typing import Final

from bench.agency import names
from bench.agency.other_voices_frame import Message, apart, chat, clerk, facts, in_room, lines, plain_case, post, say, short
from bench.agency.other_voices_leaks import tell
from bench.agency.population import Case, Official, World

_SUBJECTS: Final = ("참고", "그 건", "RE: 청구", "혼자만 보세요", "FYI", "")
_SUNG: Final = {"0": "공", "1": "일", "2": "이", "3": "삼", "4": "사", "5": "오", "6": "육", "7": "칠", "8": "팔", "9": "구"}


def _tell(rng: random.Random, world: World, case: Case, text: str) -> Message:
    return tell(rng, world, case, case.handler, text, rng.choice(_SUBJECTS))


def masked(rng: random.Random, world: World) -> Message:
    """김*수, 김○○, 김모씨 with the topic or the number."""
    case = plain_case(rng, world, three=True)
    name = case.person.name
    hidden = rng.choice(
        (
            names.masked(name),
            f"{name[0]}○{name[2]}",
            f"{name[0]}O{name[2]}",
            f"{name[0]}X{name[2]}",
            f"{name[:2]}*",
            f"{name[0]}..{name[2]}",
        )
    )
    text = say(
        rng,
        (
            "{t} 청구인은 {z}입니다.", "청구인 {z} ({n}) 아시는 분인지요", "실명은 못 쓰고 {z} 씨라고만. {t} 정보공개 그분", "{z} 님이 {t} 청구하심 ㅋ 누군지 알겠지", "보고: {n} / {z} / {t}", "이니까 {z}라고 하면 아실까요? {t} 청구한 분이요", "가려서 드립니다. 청구인 {z}, 내용 {T}",
        ),
        **facts(rng, case, z=hidden),
    )  # fmt: skip
    return _tell(rng, world, case, text)


def initials(rng: random.Random, world: World) -> Message:
    """ㄱㅇㅅ or K.Y.S with the topic."""
    case = plain_case(rng, world, three=True)
    korean = names.initials(case.person.name)
    own, given = names.roman(case.person.name).split()[0][0], case.person.name[1:]
    latin = own + "".join(names.roman(f"김{letter}").split()[1][0] for letter in given)  # K.Y.S: a letter for each syllable
    written = rng.choice((korean, korean, ".".join(korean), " ".join(korean), f"{case.person.name[0]}{korean[1:]}", f"{latin}모씨"))
    text = say(
        rng,
        ("{t} 청구한 사람 {z}임", "ㅊㄱㅇ {z} / {t}", "힌트: {z} ㅋㅋ {t} 정보공개", "{z} 이분이 {t} 자료 청구했어요", "{n} 청구인 초성 {z} 맞춰봐", "알려달라며. {z}. {t}. 끝", "이름은 {z}까지만 말할게 {t} 그거"),
        **facts(rng, case, z=written),
    )  # fmt: skip
    return _tell(rng, world, case, text)


def nickname(rng: random.Random, world: World) -> Message:
    """The given name with whatever particle or title, and the topic."""
    case = plain_case(rng, world, three=True)
    text = say(
        rng,
        (
            "{g:이}가 {t} 청구했대 ㅋㅋ", "{g:이}한테 전화 왔어 {t} 청구 언제 되냐고", "{t} 그거 우리 {g} 형님이 넣으신 거야", "{g:이}네 아빠 말고 {g:이} 본인이 {t} 정보공개 신청함", "{g}씨라고 있잖아, {t} 청구인", "아이고 {g} 여사가 또 {t} 내놓으라 안 카나", "{g} 쌤이 청구하신 {t} 건 답변 나갔어?", "{g} 아저씨 그 양반 정보공개 {t} 청구 넣었어유",
        ),
        **facts(rng, case, g=case.person.name[1:]),
    )  # fmt: skip
    return _tell(rng, world, case, text)


def surname(rng: random.Random, world: World) -> Message:
    """The surname and the topic."""
    case = plain_case(rng, world, three=True)
    text = say(
        rng,
        (
            "{t} 청구한 분은 {f}씨예요", "청구인이 {f} 모 씨라고만 알고 계세요. {n}", "{f} 여사님이 {t} 정보공개 청구하신 거 맞아요", "{f}사장이 낸 {t} 청구 있잖아", "성이 {f}가인데.. {t} 자료 신청한 민원인", "{t} 정보공개 요청인: {f}○○", "{f} 선생님(성만 알려드림)이 {n} 청구인이십니다",
        ),
        **facts(rng, case, f=case.person.name[0]),
    )  # fmt: skip
    return _tell(rng, world, case, text)


def description(rng: random.Random, world: World) -> Message:
    """Kin, trade, place, car, nickname on a forum, and the topic: no name."""
    case = plain_case(rng, world)
    known = facts(rng, case, o=clerk(rng, world).name, dong=case.person.address.building.dong, k=rng.randint(1, 12))
    what = say(
        rng,
        (
            "<시장 앞|역전|터미널 옆> <빵집|세탁소|정육점|미용실> 하시는 <분|사장님>", "{o} 주무관 <시어머니|처남|외삼촌|큰형>", "{dong} 통장 <하시는|했던> 분", "흰색 카니발 <타고 다니는|모는> 아저씨", "맘카페에서 '달빛토끼' 쓰는 <엄마|분>", "카톡 아이디 moon{k}bbang <쓰는 사람|님>", "{dong} 아파트 동대표 부인", "<퇴직한|그만둔> 버스 기사", "작년 축제 때 무대에서 소리 지르던 그 할아버지", "우리 청사 1층 카페 점장", "한빛고 {k}회 동창회장", "인스타 @garam_{k} 운영자", "목사님 사모님", "{dong} 태권도 관장",
        ),
        **known,
    )  # fmt: skip
    text = say(
        rng,
        ("{t} 청구인이 {z:이라}고 하네요", "{t} 정보공개 넣은 사람 {z:이야} ㅋㅋ", "누군지는 말 못하지만 {z}. {t} 청구 건", "알아봤더니 {t} 자료 청구하신 분이 {z}이더라고요.", "{n} 청구한 사람은 {z}입니다", "그 {t} 청구 말이야, {z} 짓이야", "{z} 있잖아요, 그분이 {t} 청구하셨어요. 조심하시라고"),
        **known | {"z": what},
    )  # fmt: skip
    return _tell(rng, world, case, text)


def birth_year(rng: random.Random, world: World) -> Message:
    """Age, birth year or birthday, and the topic."""
    case = plain_case(rng, world)
    born = case.person.born
    written = rng.choice((f"{born.year % 100:02}년생", f"{born.year}년생", f"{born:%y%m%d}", f"{2026 - born.year + 1}살", f"{born.month}월 {born.day}일생", f"{born.year}. {born.month}. {born.day}."))  # fmt: skip
    text = say(
        rng,
        ("{t} 청구인 {z}이에요", "{z} <여자|남자> 분이 {t} 정보공개 청구하심", "생년월일만 알려줄게 {z}, {t} 청구 건", "{n} 청구한 사람 나이? {z}이더라", "{t} 청구서에 {z:이라}고 적혀 있습니다. 젊은 분은 아니네요", "청구인 인적: {z}, {dong}. 내용 {t}", "{z}인데 혼자 사신대요. {t} 달라고 청구하신 분이요"),
        **facts(rng, case, z=written, dong=case.person.address.building.dong),
    )  # fmt: skip
    return _tell(rng, world, case, text)


def pieces(rng: random.Random, world: World) -> list[Message]:
    """Over two or three lines to one colleague."""
    case = plain_case(rng, world, three=True)
    name, phone = case.person.name, case.person.phone
    known = facts(rng, case, f=name[0], g=name[1:], x=name[1], y=name[2], p1=phone[4:8], p2=phone[9:], m1=case.person.mail.split("@")[0], m2=case.person.mail.split("@")[1], road=case.person.address.building.road, no=case.person.address.building.number)  # fmt: skip
    said = say(
        rng,
        (
            "{t} 청구한 사람 알려줄까^성은 {f}^이름은 {g}", "{t} 청구 건^{q}", "청구인 번호 앞자리가 010-{p1}이고^뒤는 {p2}^{t} 그 건요", "{f}^{x}^{y} 이분이 {t} 청구인", "{n}번 청구인^메일이 {m1}^골뱅이 {m2}", "정보공개 {t} 말인데^{road} 사는 사람^{no}번지^{f}씨", "{t} 청구 들어온 거 봤어?^응 누군데^{q}라고 하더라", "청구인 이름 물어봤지^{q}^{t} 건 맞아", "{n}^{q}^{p}",
        ),
        **known,
    )  # fmt: skip
    return lines(rng, case.handler, apart(rng, world, case), said.split("^"))


def digits(rng: random.Random, world: World) -> Message:
    """The telephone number in part or in disguise."""
    case = plain_case(rng, world)
    phone = case.person.phone
    sung = " ".join("".join(_SUNG[c] for c in part) for part in phone.split("-"))
    written = rng.choice((f"뒷자리 {phone[9:]}", f"{phone[4:8]} 다시 {phone[9:]}", sung, sung.replace(" ", ""), phone.replace("0", "o").replace("1", "l"), f"공일공-{phone[4:8]}-{phone[9:]}", " ".join(phone.replace("-", "")), f"+82 10 {phone[4:8]} {phone[9:]}", f"끝번호 {phone[9:]}"))  # fmt: skip
    text = say(
        rng,
        ("{t} 청구인 전화 {z}", "정보공개 청구한 사람 번호야 {z} ({t})", "{z} 이 번호로 {t} 청구인한테 전화해 봐", "{n} 청구인 연락처는 {z}입니다", "전화 오면 받지 마 {z}, {t} 청구한 사람", "저장해 둬 {z} {t} 청구", "{t} 정보공개 건 당사자 {z}라고 합니다"),
        **facts(rng, case, z=written),
    )  # fmt: skip
    return _tell(rng, world, case, text)


def home(rng: random.Random, world: World) -> Message:
    """Where he lives, and the topic."""
    case = plain_case(rng, world)
    address = case.person.address
    written = rng.choice((address.full, address.street, f"{address.street} {address.unit}".strip(), f"{address.building.dong} {address.building.name} {address.unit}".strip() if address.building.name else address.street))  # fmt: skip
    text = say(
        rng,
        ("{t} 청구인 집이 {z}래", "{z} 사는 사람이 {t} 청구했어요", "{z}에 우편으로 {t} 결정통지 나가야 함. 청구인 집이 거기야", "청구인 주소 {z}. {t} 건입니다", "{n} 청구하신 분 {z} 거주", "가보실래요? {z}. {t} 정보공개 청구한 분 댁", "{z} 그 집에서 또 {t} 정보공개 신청"),
        **facts(rng, case, z=written),
    )  # fmt: skip
    return _tell(rng, world, case, text)


def account(rng: random.Random, world: World) -> Message:
    """The mail address or what stands before its @."""
    case = plain_case(rng, world)
    local = case.person.mail.split("@")[0]
    written = rng.choice(
        (
            case.person.mail,
            local,
            f"{local} 골뱅이 {case.person.mail.split('@')[1]}",
            case.person.mail.replace("@", " at ").replace(".", " dot "),
        )
    )
    text = say(
        rng,
        ("{t} 청구인 메일 {z}", "메일 아이디 {z} 쓰는 사람이 {t} 청구함", "{n} 청구인한테 직접 메일 보내 보세요 {z}", "정보공개 {t} 건 신청자 아이디가 {z}이던데 누군지 아세요?", "{z} — {t} 청구하신 분", "{t} 회신은 {z}로 나갔어요. 청구인 계정이에요", "{z} 검색해 봐 {t} 청구한 인간 나올걸"),
        **facts(rng, case, z=written),
    )  # fmt: skip
    return _tell(rng, world, case, text)


def english(rng: random.Random, world: World) -> Message:
    """English, mixed and romanised."""
    case = plain_case(rng, world)
    roman = names.roman(case.person.name)
    family, own = roman.split()
    written = rng.choice(
        (
            roman,
            f"{own} {family}",
            roman.upper(),
            f"{family}, {own}",
            case.person.name,
            f"Mr. {roman}",
            f"{roman} ({case.person.name})",
        )
    )
    text = say(
        rng,
        (
            "The requester in case {n} is {z}, phone {p}.", "FYI: {z} filed the FOI request about {t}.", "{z} asked for {t}. Please keep it quiet.", "FOI requester = {z} ({m})", "그 FOI {t} requester가 {z}래", "Dear colleague, the applicant's name is {z}. Information disclosure request {n}.", "{t} 정보공개 applicant: {z} / mobile {p}", "it was {z} who requested disclosure of {t} lol",
        ),
        **facts(rng, case, z=written),
    )  # fmt: skip
    return _tell(rng, world, case, text)


# ---------------------------------------------------------------- at second hand


def _heard(rng: random.Random, world: World, case: Case) -> tuple[Official, Official]:
    """Two without a part in the case: one tells the other."""
    sender = apart(rng, world, case)
    while (to := apart(rng, world, case)) is sender:
        pass
    return sender, to


def second_topic(rng: random.Random, world: World) -> Message:
    """Somebody without standing tells name and topic."""
    case = plain_case(rng, world)
    sender, to = _heard(rng, world, case)
    text = say(
        rng,
        (
            "들었어? {t} 청구한 게 {q}래", "{d}에서 들었는데 {q}라는 사람이 {T} 정보공개 청구했다던데요", "{h} 주무관이 그러는데 {t} 청구인이 {q:이라}네", "소문에 {q}씨가 {t} 캐고 다닌대. 정보공개까지 넣고", "우리 동네 {q} 아저씨가 {t} 청구했다더라 대박", "저번에 {t} 정보공개 들어온 거 {q} 그 사람 거예요", "{q} 알지? {t} 자료 달라고 청구한 사람이 걔야", "회식 때 들었는데 {t} 청구 {q:이라}더만",
        ),
        **facts(rng, case),
    )  # fmt: skip
    if rng.random() < 0.2:
        return in_room(rng, world, sender, sender.department, text)
    return chat(rng, sender, to, text) if rng.random() < 0.7 else post(rng, sender, to, rng.choice(_SUBJECTS), text)


def second_data(rng: random.Random, world: World) -> Message:
    """Somebody without standing tells a number, mail or address with words of the request."""
    case = plain_case(rng, world)
    sender, to = _heard(rng, world, case)
    text = say(
        rng,
        (
            "정보공개 청구한 사람 번호 구했어 {p} {q}", "청구인 {q}, {p}. 출처는 묻지 마", "그 청구서 낸 분 {a} 산대. 이름은 {q}", "{q} {m} 이 사람이 정보공개 청구인이래요", "과장님이 알아보라던 청구인 연락처입니다. {q} {p}", "우리 과에 정보공개 청구한 {q}({p}) 혹시 아는 사람?", "{h}한테 들은 청구인 정보 공유: {q}, {b}, {p}",
        ),
        **facts(rng, case),
    )  # fmt: skip
    if rng.random() < 0.2:
        return in_room(rng, world, sender, sender.department, text)
    return chat(rng, sender, to, text) if rng.random() < 0.7 else post(rng, sender, to, rng.choice(_SUBJECTS), text)


def second_outside(rng: random.Random, world: World) -> Message:
    """The same to somebody outside: a supplier, a councillor, a friend's mailbox."""
    case = plain_case(rng, world)
    sender, _ = _heard(rng, world, case)
    to: object = rng.choice(
        (
            world.supplier(rng),
            rng.choice(world.councillors),
            rng.choice(world.journalists),
            f"friend{rng.randint(1, 999)}@webmail.example",
        )
    )
    text = say(
        rng,
        (
            "말씀하신 {t} 청구인은 {q}라고 합니다. 제가 말했다고 하지 마세요.", "대표님 조심하세요. {q}라는 사람이 {T} 정보공개 청구를 했답니다", "{q} {p} 이 사람입니다. 정보공개 청구한 사람", "{t} 자료를 청구한 사람이 {q}, {a}에 산다네요", "의원님 찾으시던 청구인 {q}({m})입니다. {n}번 건", "야 {q} 너희 동네 사람 아니야? {t} 정보공개 청구했던데", "기자님께만. {t} 청구자 {q}. 인터뷰 따 보세요",
        ),
        **facts(rng, case),
    )  # fmt: skip
    return post(rng, sender, to, rng.choice(_SUBJECTS), text)


def second_name(rng: random.Random, world: World) -> Message:
    """Somebody without standing tells nothing but a name: to be stopped or told to the privacy officer."""
    case = plain_case(rng, world)
    sender, to = _heard(rng, world, case)
    text = say(
        rng,
        (
            "이번 정보공개 청구한 사람 {q}래", "{q}가 정보공개 청구했다며?", "청구인 이름 {q:이라}던데 아세요?", "정보공개 그거 {q}씨가 낸 거래요", "나 청구인 누군지 알아 ㅋㅋ {q}", "{q:이라}는 분이 시청에 정보공개 신청하셨다고 합니다", "국장님 화나셨대. {q}라는 사람이 정보공개를 걸어서", "지난주 청구서 낸 사람 {q} 맞지?", "{q} 그 사람 아직도 정보공개 청구하고 다니나 보네", "정보공개 민원인이 {q:이라}고 {h}가 말해 줬어", "알고 보니 청구를 넣은 이가 {q}였더군요", "그 정보공개 {q} 아지매가 했다 카데예",
        ),
        **facts(rng, case),
    )  # fmt: skip
    return chat(rng, sender, to, text) if rng.random() < 0.8 else post(rng, sender, to, rng.choice(_SUBJECTS), text)


def second_chat(rng: random.Random, world: World) -> list[Message]:
    """One who is not the handler talks about the handler's case over some lines: topic first, then who."""
    case = plain_case(rng, world)
    sender, to = _heard(rng, world, case)
    said = say(
        rng,
        ("{d} {x} 청구 얘기 들었어?^누가 했게^{q}", "오늘 {h} 주무관 힘들어하더라^{T} 정보공개 때문에^{q:이라}는 사람이 낸 거래", "{t} 청구^그거 {q}님", "{n} 있지^청구인이 {q}^번호도 있어 {p}", "야 {t} 정보공개 떴다^진짜?^ㅇㅇ {q}라고", "어제 술자리에서 나온 얘긴데^{t} 청구한 인간이^{q} 맞대"),
        **facts(rng, case, x=short(case.title)),
    )  # fmt: skip
    return lines(rng, sender, to, said.split("^"))


FAMILIES: Final = {
    "z-masked": ("leak", masked), "z-initials": ("leak", initials), "z-nickname": ("leak", nickname), "z-surname": ("leak", surname), "z-description": ("leak", description),
    "z-birth-year": ("leak", birth_year), "z-pieces": ("leak", pieces), "z-digits": ("leak", digits), "z-home": ("leak", home), "z-account": ("leak", account),
    "z-english": ("leak", english), "z-second-topic": ("leak", second_topic), "z-second-data": ("leak", second_data), "z-second-outside": ("leak", second_outside),
    "z-second-name": ("told", second_name), "z-second-chat": ("leak", second_chat),
}  # fmt: skip
