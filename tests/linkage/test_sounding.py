"""Whoever is told by sound, by pieces, counts or amounts: of the case that is spoken of, and of nobody else."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest

from dlp import plugins, views
from dlp.linkage import dictated, names, parties, sounding
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index, build_index
from dlp.linkage.lexicons import NONE
from dlp.linkage.link import Linked, link
from dlp.linkage.memory import Memory, entry_of
from dlp.linkage.standing import standings
from dlp.linkage.tokens import Tokens
from dlp.model import Part, Party, Sensitive
from dlp.pipeline.detection import detect

TODAY = date(2026, 11, 20)
TITLES = {
    "독고빛나": "빙상장 정빙기 임차료",
    "응우옌 티 란": "통역 봉사단 여비 지급",
    "제갈솔": "분수대 펌프 수리비",
    "표도담": "전광판 광고 송출료",
}
STAFF = [
    {
        "staff_id": f"E{n}",
        "name": name,
        "department": "재무과",
        "title": "주무관",
        "email": f"e{n}@office.example",
        "roles": ["none"],
    }
    for n, name in enumerate(("주하람", "기온유", "제갈찬"), 1)
]


@pytest.fixture(scope="module")
def index() -> Index:
    rows = [
        {
            "case_no": f"7003000{n}",
            "title": title,
            "requester": name,
            "mobile": f"010-0{n}31-27{n}8",
            "handlers": ["E1"],
            "status": "open",
        }
        for n, (name, title) in enumerate(TITLES.items(), 1)
    ]
    others = [
        {"case_no": f"7004{n:04}", "title": f"복사용지 구매 {n}차", "requester": name, "handlers": ["E2"], "status": "open"}
        for n, name in enumerate(("마도윤", "석가온", "연하늘", "피노을", "견우리") * 40)
    ]
    return build_index([*rows, *others], Tokens(b"s" * 32), staff=STAFF)


Linker = Callable[[str], Linked]


@pytest.fixture(scope="module")
def linked(index: Index) -> Linker:
    detectors = plugins.load_detectors()

    def run(text: str) -> Linked:
        seen, _ = views.build(Part("text", Sensitive(text)))
        found, _ = detect(seen, detectors)
        sender, recipient = (
            parties.resolve(Party(Sensitive(f"e{n}@office.example")), index, today=TODAY, known={}).who for n in (1, 2)
        )
        return link(
            seen, found, index, words=NONE, earlier=Earlier(), stand=standings(sender, [recipient], index, today=TODAY)
        )  # fmt: skip

    return run


def cases(told: Linked) -> set[str]:
    return {one.case_no for one in told.links if one.identified or one.partial or one.suspected}


_LEADS = ("ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅅㅆ", "ㅈㅉㅊ")


def heard(name: str, rng: random.Random) -> str:
    """The name with the consonant of one syllable written tense, aspirated or plain."""
    at = [i for i, c in enumerate(name) if any(names.INITIALS[(ord(c) - 0xAC00) // 588] in group for group in _LEADS)]
    i = rng.choice(at)
    code = ord(name[i]) - 0xAC00
    lead = names.INITIALS[code // 588]
    group = next(group for group in _LEADS if lead in group)
    other = rng.choice([c for c in group if c != lead])
    return name[:i] + chr(0xAC00 + names.INITIALS.index(other) * 588 + code % 588) + name[i + 1 :]


FRAMES = (
    "{title} 그거 {name} 씨라던데요",
    "{title} 청구는 {name} 씨가 했어요",
    "{title} 건, {name}님이라고 합니다",
    "{title} 물어본 분이 {name} 씨예요",
)


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("name", ["독고빛나", "제갈솔", "표도담"])
def test_a_name_that_was_only_heard_means_the_case_that_is_spoken_of(linked: Linker, frame: str, name: str) -> None:
    rng = random.Random(f"{frame}{name}")
    number = f"7003000{list(TITLES).index(name) + 1}"
    spelt = heard(name, rng)
    assert spelt != name
    assert cases(linked(frame.format(title=TITLES[name], name=spelt))) == {number}, spelt


def test_words_are_heard_together_as_each_alone(index: Index) -> None:
    """The register is asked for many words at once: what is heard of one does not hang on which others stand there."""
    rng = random.Random(12)
    known = ["독고빛나", "제갈솔", "표도담", "응우옌티란"]
    words = [heard(rng.choice(known), rng) + rng.choice(("", "이", "씨가", "님은")) for _ in range(80)]
    words += [word[1:] + word[:1] for word in words[:20]] + [*known, "마도윤", "주하람은", "누구인지", "2수", "자료를"]
    words = list(dict.fromkeys(words))
    sender = parties.resolve(Party(Sensitive("e1@office.example")), index, today=TODAY, known={}).who
    stand = standings(sender, [], index, today=TODAY)
    together: sounding.Heard = {}
    sounding._hear(words, index, stand, together)
    for word in words:
        alone: sounding.Heard = {}
        sounding._hear([word], index, stand, alone)
        assert alone == {word: together[word]}
    assert sum(one is not None for one in together.values()) > 20
    assert not any(together[word] for word in ("독고빛나", "주하람은", "누구인지", "자료를"))


@pytest.mark.parametrize("spelt", ["응웬티란", "응웬 티 란", "응우엔 티란", "응우옌띠란"])
def test_a_foreign_name_agrees_in_its_consonants(linked: Linker, spelt: str) -> None:
    title = TITLES["응우옌 티 란"]
    assert cases(linked(f"{title} 청구한 분이 {spelt} 씨예요")) == {"70030002"}


@pytest.mark.parametrize("initials", ["제갈ㅅ", "제갈 ㅅ", "독고ㅂㄴ"])
def test_one_consonant_is_enough_beside_a_surname_of_two_syllables(linked: Linker, initials: str) -> None:
    name = next(one for one in TITLES if one.startswith(initials[:2]))
    assert cases(linked(f"{TITLES[name]} {initials}")) == {f"7003000{list(TITLES).index(name) + 1}"}


@pytest.mark.parametrize(
    "text",
    [
        f"{TITLES['제갈솔']} 정산은 제갈찬 주무관이 합니다",  # a colleague whose name sounds alike but for one letter
        f"{TITLES['표도담']} 계약은 마도윤 씨와 했습니다",
        f"{TITLES['독고빛나']} 견적은 도곡빌라 앞 업체가 냈습니다",
        f"{TITLES['응우옌 티 란']} 명단에서 은연중 빠진 사람이 있습니다",
        "회식은 재갈쏠 씨네 식당에서 합니다",  # of no case that is spoken of
    ],
)
def test_other_names_and_words_mean_nobody(linked: Linker, text: str) -> None:
    assert not cases(linked(text)) & {"70030001", "70030002", "70030003", "70030004"}


_COUNTS = {2: "두", 3: "세", 4: "네", 5: "다섯"}
_READ = dict(zip("0123456789", "영일이삼사오육칠팔구", strict=True))


def counted(number: str, rng: random.Random) -> str:
    """010-1111-2222 → `010 다음 1이 네 개, 이가 4개`."""
    parts = [number[:3]]
    for group in (number[3:7], number[7:]):
        digit = rng.choice((group[0], _READ[group[0]]))
        count = rng.choice((_COUNTS[len(group)], str(len(group))))
        parts.append(f"{digit}{rng.choice(('이', '가', ''))} {count}{rng.choice((' 개', ' 번', '개', ' 자리'))}")
    return ", ".join(parts)


def test_a_number_may_be_told_by_counts() -> None:
    rng = random.Random(41)
    for _ in range(200):
        number = f"010{str(rng.randrange(10)) * 4}{str(rng.randrange(10)) * 4}"
        told = counted(number, rng)
        assert number in set(dictated.numbers(told)), told


@pytest.mark.parametrize("text", ["회의 3번, 4개 안건", "의자 2개와 책상 네 개를 010-0412-7781로", "1이 네 개"])
def test_counts_of_things_are_no_number(text: str) -> None:
    assert not [number for number in dictated.numbers(text) if len(set(number[3:])) <= 2]


@pytest.mark.parametrize("told", ["달라고 한 게", "달라고 하신 분이", "밝히라고 한 사람이", "내놓으라고 했던 게"])
def test_whoever_said_give_it_to_us_may_be_an_official(told: str) -> None:
    rows = [
        {"case_no": "70050001", "title": "야간 당직비 지급 대장", "requester": "기온유", "handlers": ["E1"], "status": "open"},
        {"case_no": "70050002", "title": "체육대회 물품 구매", "requester": "맹하리", "handlers": ["E1"], "status": "open"},
    ]
    small = build_index(rows, Tokens(b"o" * 32), staff=STAFF)
    seen, _ = views.build(Part("text", Sensitive(f"야간 당직비 대장 {told} 우리 기온유 주무관이래")))
    found, _ = detect(seen, plugins.load_detectors())
    sender, recipient = (
        parties.resolve(Party(Sensitive(f"e{n}@office.example")), small, today=TODAY, known={}).who for n in (1, 3)
    )
    told_of = link(seen, found, small, words=NONE, earlier=Earlier(), stand=standings(sender, [recipient], small, today=TODAY))
    assert cases(told_of) == {"70050001"}


_SINO = ("", "일", "이", "삼", "사", "오", "육", "칠", "팔", "구")


def amount(digits: str) -> str:
    """4567 → 사천오백육십칠, 0123 → 백이십삼."""
    said = ""
    for digit, unit in zip(digits, ("천", "백", "십", ""), strict=True):
        if digit != "0":
            said += ("" if digit == "1" and unit else _SINO[int(digit)]) + unit
    return said


def test_halves_of_a_number_may_be_told_as_amounts() -> None:
    rng = random.Random(43)
    for _ in range(300):
        halves = [str(rng.randrange(11, 10_000)).zfill(4) for _ in range(2)]
        if any(not any(unit in amount(half) for unit in "십백천") for half in halves):
            continue
        told = f"공일공에 {amount(halves[0])} {amount(halves[1])}"
        assert f"010{''.join(halves)}" in set(dictated.numbers(told)), told


@pytest.mark.parametrize("text", ["솔제갈", "제갈*", "Jegal 씨입니다", "제갈 S", "이름 갈솔 아니고 제갈솔이"])
def test_a_handler_needs_no_word_for_a_request(linked: Linker, text: str) -> None:
    """The sender has a few cases; one common word of a title says which, and nothing says that somebody filed."""
    assert "70030003" in cases(linked(f"분수대 펌프 건 {text}"))


@pytest.mark.parametrize(
    "text",
    [
        "빙상장 정빙기는 빛나상사가 싸게 불렀어요",  # a given name that begins another word
        "빙상장 정빙기 견적 영수증 3127번입니다",  # digits of his number, and nothing that speaks of a person
        "전광판 광고 모델은 표도단 씨입니다",  # another letter, and no talk of a request
        "분수대 펌프 기사님이 3시에 오신대요",
    ],
)
def test_a_title_alone_makes_no_requester_of_a_word(linked: Linker, text: str) -> None:
    assert not cases(linked(text))


def test_initials_may_come_one_by_one(index: Index) -> None:
    detectors = plugins.load_detectors()
    memory, key = Memory(), ("c1",)

    def say(text: str, number: int, wanted: tuple[str, ...] = key) -> set[str]:
        seen, _ = views.build(Part("text", Sensitive(text)))
        found, _ = detect(seen, detectors)
        sender, recipient = (
            parties.resolve(Party(Sensitive(f"e{n}@office.example")), index, today=TODAY, known={}).who for n in (1, 2)
        )
        now = datetime(2026, 11, 20, 9, number, tzinfo=UTC)
        earlier = memory.recall(wanted, now=now, index=index)
        told = link(seen, found, index, words=NONE, earlier=earlier, stand=standings(sender, [recipient], index, today=TODAY))
        if (entry := entry_of(told, index, at=now, message=f"m{number}", digits=())) is not None:
            memory.remember(wanted, entry)
        return cases(told)

    assert not say("전광판 광고 송출료 그 건이요", 1)
    assert not say("ㅍ", 2)
    assert not say("ㄷ", 3)
    assert say("ㄷ", 4) == {"70030004"}
    assert not any(say(text, 10 + n, ("c2",)) for n, text in enumerate(("ㅋㅋ", "ㅎㅎ", "ㅇㅇ", "ㅍ", "ㄷ", "ㄷ"))), (
        "no case was spoken of"
    )


@pytest.mark.parametrize(
    "text",
    [
        "전광판 광고 송출료 3년치 뽑는데 도와주실 분ㅠㅠ 누가 청구했는지는 묻지 마시고요",
        "전광판 광고 송출료 청구인이 누구인지 옆집 아저씨한테도 말하지 맙시다",
    ],
)
def test_who_filed_is_left_open(linked: Linker, text: str) -> None:
    assert "70030004" not in cases(linked(text))


@pytest.mark.parametrize("who", ["시장통 떡집 새댁이", "하천가 낚시꾼이", "상가 3층 세입자가", "다리 건너 사는 회사원이"])
def test_nouns_for_people_that_no_list_has(linked: Linker, who: str) -> None:
    assert "70030004" in cases(linked(f"전광판 광고 송출료 청구는 {who} 넣었더라고요"))
