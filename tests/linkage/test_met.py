"""Pieces that meet: of many cases, those are in question in which two pieces of a message, or of several, come together."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from dlp import plugins, views
from dlp.linkage import parties
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index, build_index
from dlp.linkage.lexicons import NONE
from dlp.linkage.link import Linked, link
from dlp.linkage.memory import Memory, entry_of
from dlp.linkage.remembered import LOOSE_MOST
from dlp.linkage.standing import standings
from dlp.linkage.tokens import Tokens
from dlp.model import Part, Party, Sensitive
from dlp.pipeline.detection import detect

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
FAMILIES = "윤권조신황안송류홍전"
GIVEN = [a + b for a in "새하가도라" for b in "봄람온윤솔"]
PLACES = [
    a + b
    for a in ["해솔", "별빛", "달빛", "노을", "은하", "나루", "미리내", "도담", "다솜", "너울"]
    for b in ["공원", "도서관", "수영장", "체육관", "분수대"]
]
THINGS = [
    "보수",
    "벤치",
    "조명",
    "수질",
    "책상",
    "도색",
    "난방",
    "배수",
    "잔디",
    "음향",
    "방수",
    "승강",
    "환기",
    "소방",
    "전광",
    "급수",
    "주차",
    "간판",
    "울타리",
    "데크",
    "방음",
    "냉방",
    "외벽",
    "지붕",
    "철거",
]
DESK, NOBODY = "a6@office.example", "a7@office.example"
STAFF = [
    {"staff_id": f"A{i}", "name": name, "department": "정보과", "title": "주무관", "email": f"a{i}@office.example", "roles": [role]}
    for i, name, role in ((1, "주하람", "none"), (6, "설다온", "foi_officer"), (7, "옥가을", "none"), (8, "백여름", "none"))
]
CASES = [
    {"case_no": f"8001{n:04}", "title": f"{PLACES[n % 50]} {THINGS[n % 25]} {THINGS[(n // 10 + 7) % 25]} 공사 정산", "requester": FAMILIES[n % 10] + GIVEN[n // 10], "birth_date": f"19{40 + n % 55:02}-03-12",
     "handlers": ["A1"], "status": "open"}
    for n in range(250)
]  # fmt: skip


@pytest.fixture(scope="module")
def many() -> Index:
    return build_index(CASES, Tokens(b"m" * 32), staff=STAFF)


def told(index: Index, by: str, *texts: str, gap: timedelta = timedelta(minutes=2)) -> Linked:
    """What the last of several messages of `by` to a colleague is linked to."""
    detectors = plugins.load_detectors()
    memory, at, found = Memory(), NOW, Linked((), (), False, frozenset(), (), False)
    sender, recipient = (parties.resolve(Party(Sensitive(a)), index, today=TODAY, known={}).who for a in (by, "a8@office.example"))
    for n, text in enumerate(texts):
        seen, _ = views.build(Part("text", Sensitive(text)))
        spotted, _ = detect(seen, detectors)
        earlier = memory.recall(("p1",), now=at, index=index) if memory.holds_any() else Earlier()
        stand = standings(sender, [recipient], index, today=TODAY)
        found = link(seen, spotted, index, words=NONE, earlier=earlier, stand=stand)
        if (entry := entry_of(found, index, at=at, message=f"m{n}", digits=())) is not None:
            memory.remember(("p1",), entry)
        at += gap
    return found


def shown(found: Linked) -> set[str]:
    return {number for one in found.links if one.identified or one.partial for number in one.case_nos}


@pytest.mark.parametrize("n", [3, 57, 124])
@pytest.mark.parametrize(
    "says",
    [
        "정보공개 청구한 분 이름이 {given}이고 {year}년생이에요",
        "공개청구 신청인 {masked} ({date})",
        "정보공개 청구인은 {given} 씨예요. 성은 {family}씨래요",
    ],
)
def test_the_desk_means_whom_two_pieces_meet_in(many: Index, n: int, says: str) -> None:
    case = CASES[n]
    name, born = str(case["requester"]), str(case["birth_date"])
    pieces = {
        "given": name[1:],
        "family": name[0],
        "masked": f"{name[0]}*{name[2]}",
        "year": born[2:4],
        "date": born.replace("-", ". "),
    }
    assert case["case_no"] in shown(told(many, DESK, says.format(**pieces)))
    others = {**pieces, "given": "차돌", "masked": "방*돌", "family": "방", "year": "39", "date": "1939. 1. 2."}
    assert not shown(told(many, DESK, says.format(**{**others, "year": pieces["year"], "date": pieces["date"]}))), (
        "one piece is none"
    )
    assert not shown(told(many, DESK, says.format(**others)))


PIECES = ("정보공개 낸 학부모가 {year}년생이라네", "성은 {family}씨", "이름은 {given}이고")


@pytest.mark.parametrize("n", [11, 83])
def test_who_has_no_standing_has_told_all_once_the_title_is_named(many: Index, n: int) -> None:
    case = CASES[n]
    name = str(case["requester"])
    pieces = {"given": name[1:], "family": name[0], "year": str(case["birth_date"])[2:4]}
    lines = [line.format(**pieces) for line in PIECES]
    title = f"{case['title']} 그거 공개청구한 사람"
    assert case["case_no"] in shown(told(many, NOBODY, *lines, title))
    assert not shown(told(many, NOBODY, *lines)), "nobody can know of whom this is"
    assert not shown(told(many, NOBODY, title))
    assert case["case_no"] not in shown(told(many, NOBODY, *lines, title, gap=timedelta(hours=25)))


def test_pieces_that_wait_are_bounded_and_the_newest_stay(many: Index) -> None:
    memory = Memory()
    for n in range(3 * LOOSE_MOST):
        found = Linked((), (), True, frozenset(), (), False, said=True, pieces=(("given", n),))
        entry = entry_of(found, many, at=NOW + timedelta(seconds=n), message=f"m{n}", digits=())
        assert entry is not None
        memory.remember(("p1",), entry)
    left = memory.recall(("p1",), now=NOW + timedelta(minutes=10), index=many).pieces
    assert left == {("given", n) for n in range(2 * LOOSE_MOST, 3 * LOOSE_MOST)}


@pytest.mark.parametrize("n", [42, 130])
def test_a_number_told_just_before_says_which_case_the_pieces_are_of(many: Index, n: int) -> None:
    case = CASES[n]
    name = str(case["requester"])
    number = str(case["case_no"])
    assert number in shown(told(many, DESK, f"{number} 그 건", f"신청인 {name[1:]}", f"성 {name[0]}"))
    assert number not in shown(told(many, DESK, f"신청인 {name[1:]}", f"성 {name[0]}"))
