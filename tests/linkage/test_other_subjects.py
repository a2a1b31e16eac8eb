"""Who is named for something else where a request is spoken of: a number of things counted, a whole name that another's sound begins, what a title says, who is told of otherwise."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from dlp.linkage import wording
from dlp.linkage.index import Index, build_index
from dlp.linkage.link import Linked
from dlp.linkage.tokens import Tokens
from tests.linkage.conftest import STAFF, linker

Linker = Callable[..., Linked]
CASES = [
    {"case_no": "70050001", "title": "정자로123번길 178 교사 신축 인가 서류", "requester": "강누리", "mobile": "010-0412-0011", "handlers": ["A1"], "status": "open"},
    {"case_no": "70050002", "title": "장미축제 흡연부스 점검표", "requester": "최누름", "mobile": "010-0412-0012", "handlers": ["A1"], "status": "open"},
    {"case_no": "70050003", "title": "키즈카페 시설비 점검표", "requester": "한건", "mobile": "010-0412-0013", "handlers": ["A5"], "status": "open"},
    {"case_no": "70050004", "title": "노사화합 한마당 하도급 점검 일지", "requester": "김애영", "mobile": "010-0412-0014", "handlers": ["A1"], "status": "open"},
    {"case_no": "70050005", "title": "급수선 터미널 위탁 점검 일지", "requester": "김명은", "mobile": "010-0412-0015", "handlers": ["A5"], "status": "open"},
    {"case_no": "70050006", "title": "가로등 전기료 명세", "requester": "이정순", "mobile": "010-0412-0016", "handlers": ["A1"], "status": "open"},
    {"case_no": "70050007", "title": "체육관 보일러 수리", "requester": "정순은", "mobile": "010-0412-0017", "handlers": ["A1"], "status": "open"},
]  # fmt: skip


@pytest.fixture(scope="module")
def say() -> Linker:
    index: Index = build_index(CASES, Tokens(b"t" * 32), staff=STAFF)
    return linker(index)


def told(found: Linked) -> set[str]:
    return {number for one in found.links if one.identified or one.partial for number in one.case_nos}


@pytest.mark.parametrize("by", ["a5@office.example", "a6@office.example"], ids=["his-own", "desk"])
def test_a_numeral_and_what_it_counts_are_nobody_until_somebody_is_addressed(say: Linker, by: str) -> None:
    for text in ("{} 갔어요. 정보공개 청구인은 최누름님, 장미축제 흡연부스 점검표", "정보공개 청구 {} 접수했습니다"):
        assert "70050003" not in told(say(text.format("한 건"), by=by))
    for text in ("정보공개 청구인 {} 씨 점검표 건입니다", "키즈카페 정보공개 넣은 사람 {} 님이래요"):
        assert "70050003" in told(say(text.format("한 건"), by=by))
        assert "70050003" in told(say(text.format("한건"), by=by))


@pytest.mark.parametrize("after", ["", "이", "\n- 청구내용: 급수선 터미널 위탁 점검 일지", " 님"])
def test_a_whole_name_is_not_another_that_sounds_like_its_beginning(say: Linker, after: str) -> None:
    for by in ("a1@office.example", "a6@office.example"):
        found = told(say(f"정보공개 청구 배정입니다. 점검 일지\n- 청구인: 김명은{after}", by=by))
        assert "70050004" not in found
        assert "70050005" in found or by.startswith("a1")


def test_whoever_is_called_by_his_sound_is_still_heard(say: Linker) -> None:
    assert "70050004" in told(say("노사화합 정보공개 청구인 김에영 씨 건입니다"))


def test_a_word_of_a_title_with_its_address_describes_nobody(say: Linker) -> None:
    for ask in ("목록을 보내주시기 바랍니다. 청구인 정보는 알려드릴 수 없습니다.", "자료를 부탁드립니다. 정보공개 청구 건입니다."):
        assert told(say(f"정보공개 자료 협조\n정자로123번길 178 교사 신축 인가 서류 관련 문서 {ask}")) <= {"70050001"}
        assert not any(
            one.partial for one in say(f"정보공개 자료 협조\n정자로123번길 178 교사 신축 인가 서류 관련 문서 {ask}").links
        )
    assert any(one.partial for one in say("교사 신축 인가 서류 정보공개 청구한 사람이 옆 학교 교사래요").links)


SUBJECTS = ("정답자는", "당첨자는", "오늘 발표자는", "우수 제안자들은")
ANSWERS = ("그 청구자는", "당사자는", "민원신청자는", "이름은", "")


@pytest.mark.parametrize("asked", ["퀴즈: 청구인 이름을 단톡방에 올려도 될까요?", "정보공개 청구한 사람이 누구죠?"])
def test_a_sentence_with_a_subject_of_its_own_answers_nothing(asked: str) -> None:
    def cue(subject: str) -> str:
        text = f"{asked} {subject} 한새봄입니다".replace("  ", " ")
        start = text.index("한새봄")
        return wording.cue(text, start, start + 3, wording.spoken(text))

    assert {cue(one) for one in SUBJECTS} <= {"", "petitioner"}
    assert all(cue(one) in ("named", "claimant", "asked", "claimed", "follows") for one in ANSWERS)


THINGS = ("면접 점수", "과태료", "주차요금", "내일배움카드 발급 거부 건", "채점", "요양등급")
REQUESTS = ("", "어제 ", "비공개 ", "부분공개 결정 ", "70010001 ", "학부모 ", "민원인 ")


@pytest.mark.parametrize("raised", ["{}{} 님이 이의신청 하셨는데요", "{}이의신청한 {} 님 전화 왔어요", "{}{} 씨가 이의신청 냈어요"])
def test_an_objection_is_of_what_it_is_raised_against(raised: str) -> None:
    def cue(object_: str) -> str:
        text = raised.format(object_, "한새봄")
        start = text.index("한새봄")
        return wording.cue(text, start, start + 3, wording.spoken(text))

    assert {cue(f"{one} ") for one in THINGS} <= {"objector", "petitioner", ""}
    assert not {cue(one) for one in REQUESTS} & {"objector", "petitioner", ""}


@pytest.mark.parametrize("by", ["a1@office.example", "a6@office.example"])
def test_an_objection_to_what_he_asked_for_is_of_his_request(linked: Linker, by: str) -> None:
    def told_of(text: str) -> bool:
        return any(one.identified and "70010001" in one.case_nos for one in linked(text, by=by).links)

    assert told_of("물빛축제 식대 한새봄 님이 이의신청 하셨는데요")
    assert told_of("한새봄 님이 이의신청 하셨는데요") or by.startswith("a6")


@pytest.mark.parametrize("particle", ["이", "은", "도"])
def test_the_particle_behind_a_role_is_no_surname_of_whom_it_names(say: Linker, particle: str) -> None:
    for by in ("a1@office.example", "a5@office.example", "a6@office.example"):
        assert "70050006" not in told(say(f"70050007 정보공개 청구인{particle} 정순은님인데 빨리 달라세요", by=by))
    for text in (
        "정보공개 청구인 이 정순 님이 빨리 달라세요",
        "정보공개 청구인은 이정순 님이에요",
        "정보공개 청구인이 이 정순 님이에요",
    ):
        assert "70050006" in told(say(text))
