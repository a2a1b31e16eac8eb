"""What tells the few cases in question apart: where somebody lives, given names of whole desks, and cases closed a short while ago."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from dlp import plugins, views
from dlp.linkage import parties
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index, build_index
from dlp.linkage.lexicons import NONE
from dlp.linkage.link import Linked, link
from dlp.linkage.memory import Memory, entry_of
from dlp.linkage.snapshot import RECENT
from dlp.linkage.standing import standings
from dlp.linkage.tokens import Tokens
from dlp.model import Part, Party, Sensitive
from dlp.pipeline.detection import detect

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
BLOCK = "가온구 새물로 7"
ENDED = {"70020002": TODAY - timedelta(days=RECENT // 2), "70020003": TODAY - timedelta(days=RECENT + 1)}
STAFF = [
    {
        "staff_id": "D1",
        "name": "주하람",
        "department": "정보과",
        "title": "주무관",
        "email": "d1@office.example",
        "roles": ["foi_officer"],
    },
    {
        "staff_id": "D2",
        "name": "기온유",
        "department": "정보과",
        "title": "주무관",
        "email": "d2@office.example",
        "roles": ["none"],
    },
    {
        "staff_id": "D3",
        "name": "백여름",
        "department": "도로과",
        "title": "주무관",
        "email": "d3@office.example",
        "roles": ["none"],
    },
]


def _cases() -> list[dict[str, object]]:
    """Three cases about which there is talk, and nine neighbours of the first in the same building with papers of their own."""
    rows: list[dict[str, object]] = [
        {
            "case_no": "70020001",
            "title": "물빛축제 음향 장비 임차",
            "requester": "나도담",
            "address": f"{BLOCK}, 101동 202호 (단비동)",
        },
        {"case_no": "70020002", "title": "둘레길 쉼터 목재 구입", "requester": "차윤슬", "address": "가온구 솔빛로 3 (단비동)"},
        {"case_no": "70020003", "title": "시립묘지 석축 보수", "requester": "마가온", "address": "가온구 솔빛로 5 (단비동)"},
    ]
    names = ("우새론", "전다온", "손이든", "하라온", "방해솔", "지나래", "엄슬아", "추보담", "육미르")
    rows += [
        {
            "case_no": f"7002010{n}",
            "title": f"급식 단가 {n}차 자료",
            "requester": name,
            "address": f"{BLOCK}, 10{n}동 {n}01호 (단비동)",
        }
        for n, name in enumerate(names, 1)
    ]
    for row in rows:
        row |= {"mobile": "", "handlers": ["D2"], "received_on": "2026-09-01", "status": "open"}
        if (ended := ENDED.get(str(row["case_no"]))) is not None:
            row |= {"status": "closed", "closed_on": ended.isoformat()}
    return rows


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(_cases(), Tokens(b"t" * 32), TODAY, staff=STAFF)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def say(index: Index) -> Callable[..., Linked]:
    """Lines of one conversation → what the last is linked to."""
    detectors = plugins.load_detectors()

    def run(*lines: str, by: str = "d2@office.example") -> Linked:
        memory, found = Memory(), Linked((), (), False, frozenset(), (), False)
        sender, to = (parties.resolve(Party(Sensitive(a)), index, today=TODAY, known={}).who for a in (by, "d3@office.example"))
        for n, line in enumerate(lines):
            seen, _ = views.build(Part("text", Sensitive(line)))
            hits, _ = detect(seen, detectors)
            at = NOW + timedelta(minutes=n)
            earlier = memory.recall(("c",), now=at, index=index) if memory.holds_any() else Earlier()
            stand = standings(sender, [to], index, today=TODAY)
            found = link(seen, hits, index, words=NONE, earlier=earlier, stand=stand)
            if (entry := entry_of(found, index, at=at, message=f"m{n}", digits=())) is not None:
                memory.remember(("c",), entry)
        return found

    return run


def shown(found: Linked, case_no: str) -> bool:
    return any((one.identified or one.partial) and case_no in one.case_nos for one in found.links)


@pytest.mark.parametrize("form", ["{}씨가 낸 {} 정보공개 청구 건이요", "{}님이 {} 정보공개 청구하셨어요"])
def test_a_case_closed_lately_is_told_apart_like_an_open_one(say: Callable[..., Linked], form: str) -> None:
    assert shown(say(form.format("윤슬", "둘레길 쉼터 목재 구입")), "70020002")
    assert not shown(say(form.format("가온", "시립묘지 석축 보수")), "70020003"), "closed too long ago"


@pytest.mark.parametrize("form", ["정보공개 청구한 {}씨 있죠", "정보공개 넣은 분 이름이 {}이에요"])
def test_the_desk_means_anybody_by_a_given_name(say: Callable[..., Linked], form: str) -> None:
    assert shown(say(form.format("도담"), by="d1@office.example"), "70020001")
    assert not say(form.format("도담"), by="d3@office.example").links, "who has nothing to do with any case cannot mean one"


def test_a_building_of_many_tells_the_few_apart(say: Callable[..., Linked]) -> None:
    assert shown(say(f"음향 장비 임차 정보공개 청구하신 분 댁이 {BLOCK}이에요"), "70020001")
    assert not say(f"{BLOCK} 앞 보도블록 공사합니다").links, "a building that many live in is nobody's"


@pytest.mark.parametrize("unit", ["101동 202호", "101-202호", "101동 202호요"])
def test_an_apartment_completes_the_building(say: Callable[..., Linked], unit: str) -> None:
    talk = "음향 장비 임차 정보공개 청구한 분요"
    assert any("address" in one.fresh for one in say(talk, BLOCK, unit).links)
    assert not any("address" in one.fresh for one in say(talk, BLOCK, "101동 303호").links)


def test_a_quarter_and_a_surname(say: Callable[..., Linked]) -> None:
    assert shown(say("단비동 사는 나씨가 음향 장비 임차 정보공개 청구했어요"), "70020001")
    assert not shown(say("단비동 행사에 나씨도 온대요"), "70020001")
