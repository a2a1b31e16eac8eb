"""What a requester's case is about, beside something that is not he: a longer road, another word, somebody whose work explains why he is named."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest

from dlp.linkage import canon, roles
from dlp.linkage.link import Linked

Linker = Callable[..., Linked]
TOPIC = "물빛축제 식대 지출"
ROAD, HOUSE = "물빛로", "12"
"""Where the requester lives."""
LONGER = [
    f"{ROAD}{gap}{HOUSE}{more}"
    for gap, more in product(("", " "), ("번길 3", "번길", " 번길", "번 나길", "가길 3", "길 3", "-4", "의 4", "~20"))
]
NAME = "한새봄"
IN_A_WORD = [f"{NAME}{rest}" for rest in ("바탕체", "텔에서", "센터", "돋움으로", "병원", "홀", "동 주민센터")]
WORK = ["축구협회 회장", "건축사", "회계사래요", "사무국장", "교수님", "영양사가", "감독관은", "연구원", "과장이", "배우를"]
"""What somebody is called behind his name, with what follows it."""
BEFORE = ["배우", "대표이사", "사회복지사", "시공사", "번영회장", "심사위원인"]


def held(found: Linked) -> bool:
    return any(one.identified or one.partial for one in found.links)


@pytest.mark.parametrize("says", [f"{TOPIC} {{}} 앞 정산", f"{{}} 쪽 {TOPIC} 현장"])
def test_a_number_that_goes_on_is_of_another_road_or_house(linked: Linker, says: str) -> None:
    assert held(linked(says.format(f"{ROAD} {HOUSE}")))
    assert [place for place in LONGER if held(linked(says.format(place)))] == []


def test_a_longer_road_is_one_road_however_its_name_is_spaced() -> None:
    spelled = [f"달빛로{a}7{b}번{c}길{d}3" for a, b, c, d in product(("", " "), repeat=4)]
    assert {canon.address(one) for one in spelled} == {"달빛로7번길3"}
    assert canon.address("달빛로 7번 나길 3") == "달빛로7번나길3"


@pytest.mark.parametrize("by", ["a1@office.example", "a3@office.example"])
def test_a_name_that_goes_on_as_another_word_is_nobody(linked: Linker, by: str) -> None:
    assert [word for word in IN_A_WORD if held(linked(f"{TOPIC} 안내문은 {word} 참고", by=by))] == []
    endings = ("이요", "이에요", "한테", "이가", "네", "님께", "씨가", "이랑", "")
    assert [end for end in endings if not held(linked(f"{TOPIC} {NAME}{end} 참고", by=by))] == []


def test_somebody_whose_work_is_told_is_a_namesake_until_a_request_is_spoken_of(linked: Linker) -> None:
    named = [*(f"{NAME} {work}" for work in WORK), *(f"{before} {NAME}" for before in BEFORE)]
    assert [one for one in named if held(linked(f"{TOPIC} 자문 {one} 섭외"))] == []
    assert [one for one in named if not held(linked(f"{TOPIC} 청구인 {one}"))] == []
    assert [one for one in ("한 회장", "한 교수님", "한 총무가", "대표가 한씨라") if held(linked(f"{TOPIC} 협회 {one} 면담"))] == []
    assert held(linked(f"{TOPIC} 청구한 한 교수님"))


def test_who_is_interested_is_not_told_a_namesake_either(linked: Linker) -> None:
    assert held(linked(f"{TOPIC} 자문 {NAME} 건축사", to="a4@office.example"))


def test_what_ends_as_a_trade_does_is_not_always_one() -> None:
    things = [
        "조사",
        "행사",
        "정기검사",
        "공사장",
        "회의장",
        "민원",
        "병원",
        "도서관",
        "접수",
        "현장",
        "심의회",
        "소각장",
        "출장",
        "인사",
        "지원",
    ]
    assert [word for word in things if roles.occupation(word)] == []
    assert all(
        roles.occupation(word) for word in ["건축사", "노무사", "사무국장", "조합장", "비서관", "연구원", "교수", "배우", "시공사"]
    )


def test_talk_of_disclosure_in_general_means_the_case_whose_title_stands_there_and_no_other(linked: Linker) -> None:
    """A footer says where to file, and a title of one case stands there: that makes a namesake of another requester no more likely."""
    found = linked(f"{TOPIC} 내역 정산 회의, {NAME} 님과 라온별 님 참석\n정보공개 청구는 open.nuri.example")
    said = {one.case_nos[0]: {word for word, _ in one.why} for one in found.links}
    assert "request" in said["70010001"]
    assert not said.get("70010006", set()) & {"request", "request-far"}


DEMANDED = [f"{demand}{that}" for demand in ("내놓으라", "달라", "밝히라", "공개하라") for that in ("는", "던", "고 한", "고 하던")]


@pytest.mark.parametrize("by", ["a1@office.example", "a7@office.example"])
def test_who_demands_what_his_case_is_about_is_not_explained_by_his_work(linked: Linker, by: str) -> None:
    """His occupation says why a professor is named on a panel, and not why he wants the papers."""
    to = "a2@office.example" if by == "a7@office.example" else "a7@office.example"

    def told(says: str) -> bool:
        return held(linked(f"{TOPIC} {says}", by=by, to=to))

    assert [said for said in DEMANDED if not told(f"{said} {NAME} 교수")] == []
    assert [work for work in WORK if work != "과장이" and not told(f"내놓으라는 {NAME} {work}")] == []
    after = ("교수가 식대 지출 내놓으라고 하네요", "교수님이 밝히라고 하십니다", "씨가 공개하라네")
    assert [said for said in after if not held(linked(f"{TOPIC} 건, {NAME} {said}", by=by, to=to))] == []


def test_an_official_who_demands_papers_does_his_work(linked: Linker) -> None:
    """A councillor's and a chief's demand is no request for disclosure."""
    others = [f"국외연수 보고서 {demand} 남가람 {post}" for demand in ("내놓으라는", "밝히라던") for post in ("의원", "국장님")]
    others += [f"남가람 {post} 국외연수 보고서 내놓으라고 하십니다" for post in ("의원이", "국장님이")]
    assert [one for one in others if held(linked(one))] == []
