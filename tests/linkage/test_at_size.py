"""Kinds that ordinary traffic of a large agency shows: copies under other acts, places that end like posts, titles behind names, notices of how disclosure
works, letters to somebody by his name, numbers of papers; and leaks over several lines of which none says that anybody filed."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from dlp.linkage import few, parties, roles, wording
from dlp.linkage.contact import kinds
from dlp.linkage.contents import Earlier
from dlp.linkage.digits import _of_a_year
from dlp.linkage.index import Index, build_index
from dlp.linkage.link import Linked
from dlp.linkage.memory import entry_of
from dlp.linkage.standing import standings
from dlp.linkage.texts import Reading
from dlp.linkage.tokens import Tokens
from dlp.linkage.traits import described
from dlp.model import Party, Sensitive, TextView
from tests.linkage import conftest

Linker = Callable[..., Linked]
PAPERS = ("의무기록 사본", "건물 도면", "상담 기록", "급식 일지")
ACTS = ("의료법 제21조", "하늘보호법 제7조", "물빛 이용에 관한 법률 제12조", "가온법 시행규칙 제3조", "윤슬법시행령 제 4조")


@pytest.mark.parametrize(("paper", "act"), [*itertools.product(PAPERS, ACTS)])
def test_an_act_that_is_cited_is_the_one_meant_where_nothing_speaks_of_disclosure(paper: str, act: str) -> None:
    subject, text = f"{paper} 청구", f"한새봄 님, {act}에 따라 신분증을 가지고 오셔야 합니다."
    assert wording.spoken(subject, wording.business([subject, text])).kind == "doubtful"
    said = f"{text} 공개 여부는 곧 알려드립니다."
    assert wording.spoken(subject, wording.business([subject, said])).kind == "request"
    assert wording.spoken(subject, wording.business([subject, "한새봄 님, 신분증을 가지고 오셔야 합니다."])).kind == "request"


HOW = ("", "정식으로 ", "서면으로 ", "급하게 ", "조용히 ")
DONE = ("한", "넣은", "낸", "신청한", "요구한")


@pytest.mark.parametrize(("how", "done"), [*itertools.product(HOW, DONE)])
def test_whoever_it_was_that_wanted_it(how: str, done: str) -> None:
    text = f"자료 달라고 {how}{done} 게 한새봄이라는 사람인데 혹시 알아?"
    start = text.index("한새봄")
    assert wording.cue(text, start, start + 3, wording.spoken(text)) == "inquirer"


@pytest.mark.parametrize("called", ["씨가", "님이", "이라는 분이", " 점주가"])
@pytest.mark.parametrize("what", ["공개해달라고 했대요", "공개해 달라고 합니다", "공개하라고 했다네요", "공개해 달라네요"])
def test_a_demand_for_disclosure_that_is_passed_on(called: str, what: str) -> None:
    text = f"한새봄{called} 공사 자료 {what}"
    assert wording.cue(text, 0, 3, wording.spoken(text)) == "named"


@pytest.mark.parametrize("why", ["해서래", "하길래", "하니까", "하느라", "하는 바람에"])
def test_that_he_filed_as_the_reason_of_something(why: str) -> None:
    text = f"한새봄이 식대 자료를 청구{why} 다들 야근이에요"
    assert wording.cue(text, 0, 3, wording.spoken(text)) == "named"


def _described(text: str, index: Index | None = None) -> bool:
    names = (lambda word: few.is_name(word, index)) if index is not None else (lambda _: False)
    return bool(list(described(Reading(TextView("text", Sensitive(text), "plain")), {0}, names)))


@pytest.mark.parametrize("place", ["세관검사장", "굴착공사장", "가온행사장", "토양조사장", "서면심사장"])
def test_where_something_is_done_describes_nobody(place: str) -> None:
    assert _described("식대 정보공개 청구한 게 해솔동 빵집 사장이래요")
    assert not _described(f"식대 정보공개 청구한 게 해솔동 {place} 이래요")


@pytest.mark.parametrize("noun", ["관장", "기사", "회장", "약사"])
def test_whoever_is_called_by_his_name_is_not_described(index: Index, noun: str) -> None:
    says = "식대 정보공개 청구한 게 {}이래요"
    assert _described(says.format(f"태권도 {noun}"), index)
    for surname, given in itertools.product(("한", "이", "도", "박"), ("새봄", "윤슬", "가람")):
        assert not _described(says.format(f"{surname}{given} {noun}"), index)


@pytest.mark.parametrize("title", ["기자", "변호사", "교수", "감독"])
def test_a_name_before_a_title_is_one_whoever_bears_it(title: str) -> None:
    says = "식대 정보공개 청구한 게 {}래요"
    for name in ("송석률", "김민분", "우리 신석률"):
        assert not _described(says.format(f"{name} {title}"))
    for house in ("주유소", "안경원", "노래방", "국밥집"):
        assert _described(says.format(f"{house} 사장"))
        assert _described(says.format(f"{house} {title}")) == _described(says.format(f"다람쥐 {title}"))


@pytest.mark.parametrize("noun", ["기간제교사", "전임강사", "안내기사"])
def test_what_the_title_says_describes_nobody_unless_it_is_plainly_said(noun: str) -> None:
    def found(text: str, title: str) -> bool:
        view = TextView("text", Sensitive(text), "plain")
        return bool(list(described(Reading(view), {0}, titled=lambda _, word: word in title)))

    asked = f"가람학교 {noun} 채용 명세 스캔본 있으세요? 공개청구 답변용이라"
    assert not found(asked, f"가람학교 {noun} 채용 예산")
    assert found(f"채용 명세 정보공개 청구한 게 가람학교 {noun}래요", f"가람학교 {noun} 채용 예산")


def test_eight_digits_of_a_year_are_a_number_of_a_telephone_where_they_can_be_nothing_else() -> None:
    for year, rest in itertools.product(range(1900, 2100, 7), ("0315", "1231", "0045", "8841", "1399")):
        digits, month, day = f"{year}{rest}", int(rest[:2]), int(rest[2:])
        date = 1 <= month <= 12 and 1 <= day <= 31
        assert _of_a_year(digits, calls=True) == date
        assert _of_a_year(digits, calls=False) == (date or 1980 <= year <= 2040)


def test_a_piece_of_a_number_that_begins_like_a_year(linked: Linker) -> None:
    assert any(
        one.fields & {"phone", "phone_part"} for one in linked("그분 번호는 앞에 공통 빼고 19005151, 정보공개 청구인이요").links
    )


NOTICES = (
    "우리 기관의 정보공개 청구는 누리집에서 할 수 있습니다.",
    "정보공개 청구는 정보공개포털에서 신청하실 수 있습니다.",
    "정보공개 청구 방법은 누리집을 참고해 주세요.",
)


@pytest.mark.parametrize("notice", NOTICES)
def test_how_disclosure_works_is_no_approach(notice: str) -> None:
    business = "한새봄님, 대관을 승인합니다. 사용료는 입금 바랍니다."
    assert kinds.KINDS.index(kinds.judge([f"{business}\n\n{notice}"]).word) < kinds.KINDS.index("unclear")
    pressing = "청구를 자꾸 하시면 저희도 곤란합니다. 그만 취하하시죠."
    assert kinds.judge([f"{pressing}\n\n{notice}"]).word == kinds.judge([pressing]).word == "pressing"


STRAY = [
    f"* {this} {astray} {then}"
    for this, astray, then in itertools.product(
        ("이 메일을", "본 전자우편을", "이 메시지를"),
        ("잘못 받으신 경우", "잘못 수신하셨으면", "오수신한 경우"),
        ("회신 후 삭제하여 주시기 바랍니다.", "저에게 알려 주시고 지워 주십시오."),
    )
]


@pytest.mark.parametrize("notice", STRAY)
def test_that_a_message_may_have_gone_astray_is_no_approach(notice: str) -> None:
    ordinary, unclear = kinds.KINDS.index("ordinary"), kinds.KINDS.index("unclear")
    assert ordinary <= kinds.KINDS.index(kinds.judge([f"한새봄님, 대관을 승인합니다.\n\n{notice}"]).word) < unclear
    assert kinds.KINDS.index(kinds.judge([f"{notice[:-1]}, 저랑 커피 한잔 하시면서 이야기 나누시죠."]).word) >= unclear


def test_a_letter_calls_its_reader_by_his_name_whatever_it_is_about(linked: Linker) -> None:
    to_him = linked("한새봄 님, 예약하신 자리로 오시면 됩니다.", by="a7@office.example", to="saebom@inbox.example")
    assert not any(one.suspected or one.identified for one in to_him.links)
    about_it = linked("한새봄 님, 청구하신 정보를 공개합니다.", by="a7@office.example", to="saebom@inbox.example")
    assert any(one.identified for one in about_it.links)


@pytest.mark.parametrize("role", ["정답자", "낙찰자", "발굴자", "우승자", "체험자"])
def test_whoever_did_something_else_has_a_role_of_his_own(role: str) -> None:
    for text in (f"퀴즈 {role}는 강다온, 한새봄입니다", f"{role}: 한새봄"):
        assert roles.role(text, text.index("한새봄"), text.index("한새봄") + 3, roles.Headings(text)) in ("other", "title"), text


@pytest.mark.parametrize("asker", ["청구자", "신청자", "문의자", "제보자", "요청자", "당사자"])
def test_whoever_may_have_asked_has_none(asker: str) -> None:
    text = f"{asker}는 한새봄입니다"
    assert roles.role(text, text.index("한새봄"), text.index("한새봄") + 3, roles.Headings(text)) == ""


@pytest.mark.parametrize("called", ["청구인 한새봄님이 물어보셨어요", "한새봄님 청구 기한입니다", "청구인은 한새봄이래요"])
def test_a_name_beside_the_number_of_its_bearers_case_is_no_namesakes(called: str) -> None:
    namesake = {"case_no": "70010009", "title": "가로수 전정 계획", "requester": "한새봄", "mobile": "010-1901-4444", "handlers": ["A7"], "status": "open"}  # fmt: skip
    index = build_index([*conftest.CASES, namesake], Tokens(b"t" * 32), staff=conftest.STAFF)
    found = conftest.linker(index)(f"70010001 건 {called}", by="a6@office.example", to="a1@office.example").links
    assert [one.case_nos[0] for one in found if one.identified] == ["70010001"]


def test_where_the_senders_own_cases_are_too_many_those_spoken_of_are_compared(index: Index) -> None:
    sender = parties.resolve(Party(Sensitive("a1@office.example")), index, today=conftest.TODAY, known={}).who
    stand = standings(sender, [], index, today=conftest.TODAY)
    own = {row for rows in stand.open_own for row in rows}
    for size in (1, few.POOL - len(own), few.POOL - 1, few.POOL, few.POOL + 1):
        near = set(range(10_000, 10_000 + size))
        found = few.pool(index, stand, near)
        assert found >= (near if size <= few.POOL else set())
        assert (found >= own) == (size + len(own) <= few.POOL)


MATTERS = (
    "물빛축제 식대 지출 내역 건 있잖아요",
    "요즘 물빛축제 식대 지출 내역 때문에 바쁘시죠",
    "물빛축제 식대 지출 내역은 제가 맡고 있습니다",
)


@pytest.mark.parametrize("matter", MATTERS)
@pytest.mark.parametrize("named", ["한새봄씨예요", "이름이 한새봄이래", "한새봄이라고 합니다"])
def test_who_is_named_after_a_matter_of_the_senders_own_is_its_requester(
    linked: Linker, index: Index, matter: str, named: str
) -> None:
    def earlier(by: str) -> Earlier:
        entry = entry_of(linked(matter, by=by), index, at=datetime(2026, 11, 20, tzinfo=UTC), message="1", digits=())
        told = entry.topics if entry is not None else ()
        return Earlier(topics=frozenset(row for number in told for row in index.find("case_no", number)))

    assert any(one.identified for one in linked(named, earlier=earlier("a1@office.example")).links)
    assert earlier("a7@office.example") == Earlier(), "nobody else's talk of it"
    assert not any(one.identified for one in linked(named).links)
