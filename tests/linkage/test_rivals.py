"""One mention is one person: a name beside the number of a case is its requester's, and no namesake's of whom nothing else stands there."""

from __future__ import annotations

import pytest

from dlp import plugins, views
from dlp.linkage import parties
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index, build_index
from dlp.linkage.lexicons import NONE
from dlp.linkage.link import link
from dlp.linkage.standing import standings
from dlp.linkage.tokens import Tokens
from dlp.model import Part, Party, Sensitive
from dlp.pipeline.detection import detect
from tests.linkage.conftest import STAFF, TODAY

CASES = [
    {"case_no": "70020001", "title": "물빛축제 식대 지출 내역", "requester": "한새봄", "mobile": "010-0412-7781", "handlers": ["A1"], "status": "open"},
    {"case_no": "70020003", "title": "물빛축제 식대 지출 협약서", "requester": "도윤슬", "mobile": "010-1534-1111", "handlers": ["A1"], "status": "open"},
    {"case_no": "70020004", "title": "체육공원 약품 입찰 협약서", "requester": "도윤슬", "mobile": "010-1900-5151", "handlers": ["A5", "A6"], "status": "open"},
    {"case_no": "70020002", "title": "놀이터 모래 검사 결과", "requester": "한새봄", "mobile": "010-1533-2290", "handlers": ["A5", "A6"], "status": "open"},
]  # fmt: skip


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(CASES, Tokens(b"t" * 32), staff=STAFF)


@pytest.mark.parametrize(
    "by", ["a5@office.example", "a6@office.example", "a1@office.example"], ids=["his-own", "desk", "the-other-s"]
)
@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("정보공개 70020001 한새봄. 7일 안 결정", {"70020001"}),
        ("한새봄 님 청구 건 접수번호는 70020001입니다", {"70020001"}),
        ("정보공개 70020001 한새봄, 놀이터 모래 검사도 같은 이름입니다", {"70020001", "70020002"}),
        ("[배부] 정보공개 70020003\n청구인: 도윤슬\n내용: 물빛축제 식대 지출 협약서", {"70020003"}),
        ("청구인 도윤슬 70020003 물빛축제 식대 지출 협약서, 도윤슬 체육공원 약품 입찰 협약서", {"70020003", "70020004"}),
        ("정보공개 70020001 한새봄, 70020002 한새봄 둘 다 답이 없네요", {"70020001", "70020002"}),
    ],
)
def test_a_namesake_is_meant_where_something_of_his_stands(index: Index, text: str, meant: set[str], by: str) -> None:
    assert _told(index, text, by) == meant


def _told(index: Index, text: str, by: str) -> set[str]:
    seen, _ = views.build(Part("text", Sensitive(text)))
    found, _ = detect(seen, plugins.load_detectors())
    sender, recipient = (parties.resolve(Party(Sensitive(a)), index, today=TODAY, known={}).who for a in (by, "a7@office.example"))
    stand = standings(sender, [recipient], index, today=TODAY)
    told = link(seen, found, index, words=NONE, earlier=Earlier(), stand=stand)
    return {number for one in told.links if one.identified or one.partial for number in one.case_nos}


ALIKE = [
    {"case_no": "70040001", "title": "매화길 교사 신축 인가 서류", "requester": "온유담", "mobile": "010-0412-0021", "handlers": ["A1"], "status": "open"},
    {"case_no": "70040002", "title": "매화길 교사 신축 인가 현황", "requester": "온유담", "mobile": "010-0412-0022", "handlers": ["A5"], "status": "open"},
    {"case_no": "70040003", "title": "교사 신축 인가 수영장 예산", "requester": "온유담", "mobile": "010-0412-0023", "handlers": ["A5"], "status": "open"},
]  # fmt: skip


@pytest.mark.parametrize("by", ["a1@office.example", "a5@office.example", "a6@office.example"])
@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("70040001 매화길 교사 신축 인가 서류(온유담) 정보공개 처리기한이 수요일입니다", {"70040001"}),
        ("70040001 매화길 교사 신축 인가 서류 청구인 온유담에게 연장 통지를 보내주세요", {"70040001"}),
        ("70040001 매화길 교사 신축 인가 서류, 수영장 예산도 청구인 온유담", {"70040001", "70040003"}),
    ],
)
def test_words_of_the_case_whose_number_stands_there_speak_for_no_namesake(text: str, meant: set[str], by: str) -> None:
    index = build_index(ALIKE, Tokens(b"t" * 32), staff=STAFF)
    assert _told(index, text, by) == meant


SHARED = [
    {"case_no": "70050101", "title": "주차장 임대 계약", "requester": "기다온", "mobile": "010-0412-0001", "handlers": ["A6"], "status": "open"},
    {"case_no": "70050102", "title": "수목원 입장료 수입", "requester": "기다온", "mobile": "010-0412-0002", "handlers": ["A1"], "status": "open"},
    {"case_no": "70050103", "title": "보건소 물품 구매", "requester": "기다온", "mobile": "010-0412-0003", "handlers": ["A1"], "status": "closed", "closed_on": "2020-01-02"},
]  # fmt: skip
SAID = "기다온 청구인 건 결정 언제 나와요?"


def _told_to(text: str, *to: str, by: str = "a6@office.example") -> set[str]:
    index = build_index(SHARED, Tokens(b"t" * 32), staff=STAFF)
    seen, _ = views.build(Part("text", Sensitive(text)))
    found, _ = detect(seen, plugins.load_detectors())
    sender, *heard = (parties.resolve(Party(Sensitive(f"{a}")), index, today=TODAY, known={}).who for a in (by, *to))
    told = link(seen, found, index, words=NONE, earlier=Earlier(), stand=standings(sender, heard, index, today=TODAY))
    return {number for one in told.links if one.identified or one.partial for number in one.case_nos}


def test_of_namesakes_that_one_is_meant_on_whose_case_every_recipient_works() -> None:
    assert _told_to(SAID, "a1@office.example") == {"70050102"}
    both = _told_to(SAID, "a7@office.example")
    assert "70050101" in both
    assert _told_to(SAID, "a1@office.example", "a7@office.example") == both  # the other knows neither
    assert "70050101" in _told_to(SAID, "a1@office.example", "else@inbox.example")


@pytest.mark.parametrize(
    "more", ["010-0412-0001 ", "70050101 ", "주차장 임대 계약 "], ids=["his-number", "his-case", "what-he-asked-for"]
)
def test_whoever_is_shown_by_more_than_the_name_is_not_let_go(more: str) -> None:
    assert "70050101" in _told_to(more + SAID, "a1@office.example")


BORN = [
    {"case_no": "70030001", "title": "보건소 물품 구매", "requester": "기다온", "birth_date": "1901-05-02", "mobile": "010-0412-0001", "status": "open"},
    {"case_no": "70030002", "title": "주차장 임대 계약", "requester": "기다온", "birth_date": "1901-09-09", "mobile": "010-0412-0002", "status": "open"},
    {"case_no": "70030003", "title": "수목원 입장료 수입", "requester": "문하람", "birth_date": "1902-09-09", "mobile": "010-0412-0003", "status": "open"},
]  # fmt: skip


def _identified(index: Index, text: str) -> set[str]:
    seen, _ = views.build(Part("text", Sensitive(text)))
    found, _ = detect(seen, plugins.load_detectors())
    sender, to = (parties.resolve(Party(Sensitive(f"{a}@office.example")), index, today=TODAY, known={}).who for a in ("a7", "a3"))
    told = link(seen, found, index, words=NONE, earlier=Earlier(), stand=standings(sender, [to], index, today=TODAY))
    return {number for one in told.links if one.identified or one.partial for number in one.case_nos}


@pytest.mark.parametrize(
    "said", ["{name}({day})이 정보공개 청구했다네요", "{day}생 {name} 씨가 정보공개 청구했대요", "정보공개 청구인: {name}, {day}"]
)
@pytest.mark.parametrize(
    ("number", "days"),
    [
        ("70030001", ("1901.5.2.", "1901-05-02", "1901년 5월 2일", "010502")),
        ("70030002", ("1901.9.9.", "1901-09-09", "1901년 9월 9일", "010909")),
    ],
)
def test_of_two_bearers_the_one_is_meant_whose_day_of_birth_stands_beside_the_name(
    said: str, number: str, days: tuple[str, ...]
) -> None:
    index = build_index(BORN, Tokens(b"t" * 32), staff=STAFF)
    assert {day: _identified(index, said.format(name="기다온", day=day)) for day in days} == {day: {number} for day in days}


@pytest.mark.parametrize("day", ["1903.1.2.", "1903년 1월 2일", "1901.5.2."])
def test_a_wrong_day_of_birth_takes_nobody_out(day: str) -> None:
    index = build_index(BORN, Tokens(b"t" * 32), staff=STAFF)
    assert _identified(index, f"문하람({day})이 정보공개 청구했다네요") == {"70030003"}
    assert len(_identified(index, f"기다온({day})이 정보공개 청구했다네요")) == 1
