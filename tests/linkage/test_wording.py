"""Which procedure a text speaks of, where it points at whoever asked, and what its sentence says of a name."""

from __future__ import annotations

import pytest

from dlp.linkage.cues import setting
from dlp.linkage.roles import Headings, official, role
from dlp.linkage.wording import business, cue, spoken


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("정보공개 청구하신 분", "request"), ("부분공개 결정 통지", "request"), ("사용내역 청구 들어왔어요", "request"), ("a disclosure request came in", "request"),
        ("청구인이 누구냐면", "claim"), ("그 건 청구 넣은 사람", "claim"), ("재청구 들어왔어요", "claim"),
        ("민원인이 전화했어요", "petition"), ("자료 달라는 건 있잖아", "petition"), ("제보자 확인", "petition"), ("이의신청서 제출", "petition"),
        ("보험금 청구인 안내문", "other"), ("요금 청구 내역", "other"), ("손해배상 청구 소송", "other"), ("행정심판 청구인이 왔다", "other"), ("경정청구 처리", "other"), ("한새별 님께서 청구하신 손해배상", "other"),
        ("청구하신 보상금 지급 내역", "doubtful"), ("exempt under the Information Disclosure Act", ""), 
        ("강남구청구내식당 메뉴", ""), ("오늘 점심 뭐 먹죠", ""), ("접수번호 12345678 건", ""),
    ],
)  # fmt: skip
def test_the_procedure(text: str, kind: str) -> None:
    assert spoken(text).kind == kind


def test_a_sentence_that_says_no_more_takes_the_procedure_of_the_message() -> None:
    bare = "청구인 연락처 확인 바랍니다"
    assert spoken(bare, business(["정보공개 청구 관련", bare])).kind == "request"
    assert spoken(bare, business(["행정심판 재결 안내", bare])).kind == "doubtful"
    assert spoken(bare, business([bare])).kind == "claim"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("정보공개 청구한 사람 한새별이래요", "named"), ("정보공개 그분 한새별이에요", "named"), ("공개청구 신청인은 한새별", "named"), ("정보공개 범인(?) 한새별 랍니다", "asked"), ("공개청구한 집이 한새별네", "named"),
        ("청구 많이 하시는 학부모 셋은 한새별님 (정보공개 기준)", "asked"), ("한새별, 회의록 공개청구한", "asked"), ("공개청구 한새별이 냈더라", "named"), ("한새별 주무관이 수당 정보공개 청구한 거 알아?", "named"),
        ("청구인 한새별 님", "claimant"), ("한새별 씨가 청구했어요", "claimant"), ("한새별님 청구 건 결재 부탁드립니다", "claimant"),
        ("정보공개 청구인한테 보낼 자료를 한새별이 만들었다", "asked"), ("정보공개 청구한 사람 알아봤어요. 한새별 씨래요", "asked"),
        ("청구인한테 보낼 자료를 한새별이 만들었다", "claimed"),
        ("그 자료 달라던 사람이 한새별이래", "inquirer"), ("물빛축제 식대 넣은 사람 한새별", "inquirer"),
        ("민원인 한새별 님 통화했습니다", "petitioner"), ("성명: 한새별", "petitioner"),
        ("보험금 청구인 한새별", "other-business"), ("행정심판 청구인 한새별 씨 서류", "other-business"),
        ("정보공개 통계 회의에 한새별이 옵니다", ""), ("한새별이 동호회 온대요", ""),
    ],
)  # fmt: skip
def test_what_a_sentence_says_of_a_name(text: str, said: str) -> None:
    start = text.index("한새별")
    assert cue(text, start, start + 3, spoken(text)) == said


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("심의위원: 강다온, 한새별", "other"), ("강사 한새별", "title"), ("한새별 변호사", "title"), ("한새별 기자", "other"), ("한새별 건축사", "post"), ("홍보과 한새별 드림", "other"), ("보낸 사람: 한새별", "other"),
        ("참석자 명단\n1. 강다온\n2. 한새별", "other"), ("수강 신청 현황\n강다온, 010\n한새별, 010", "other"),
        ("정보공개 청구인\n1. 강다온\n2. 한새별", "asker"),
        ("청구인: 한새별", "asker"), ("밀린 정공: 강다온 / 한새별", "asker"), ("TOP3는 강다온님 한새별님", ""), ("auto 한새별", ""), ("to: 한새별", "other"), ("한새별 씨 전화 왔어요", ""), ("오늘 오후에 한새별이 온다", ""),
    ],
)  # fmt: skip
def test_a_role_of_his_own(text: str, found: str) -> None:
    start = text.index("한새별")
    assert role(text, start, start + 3, Headings(text)) == found


def test_an_official_has_his_post_beside_him() -> None:
    text = "한새별 주무관이 회의에 옵니다"
    assert official(text, 0, 3)
    text = "담당자 한새별"
    assert official(text, 4, 7)
    text = "한새별 씨가 옵니다"
    assert not official(text, 0, 3)


def test_signs_around_a_name_cost_no_more_than_their_length() -> None:
    """The pattern of an answer goes back over signs: a name among thousands of them is read all the same, and as quickly."""
    for sign in (" ", "\n", " \t", ".", "- ", "(["):
        text = f"{sign * 20_000}윤하람{sign * 20_000}"
        at = text.index("윤")
        said = cue(text, at, at + 3, spoken(text))
        assert said == ("" if sign in ("- ", "([") else "answer"), sign


GENERAL = [
    "정보공개 청구는 누리집에서 하실 수 있습니다", "정보공개 청구 12건 접수, 9건 결정", "정보공개 담당자 교육 강사 확정", "비공개 결정은 법 제9조에 따릅니다",
    "자료가 필요하시면 공개 청구 절차를 이용하세요",
]  # fmt: skip
OF_ONE = [
    "어제 들어온 정보공개 청구 결재 올렸어요",
    "그 정보공개 청구 취하됐대요",
    "정보공개 청구가 또 들어왔는데 제3자 의견도 들어야 하나요",
]


@pytest.mark.parametrize("text", GENERAL)
def test_disclosure_in_general_is_no_request(text: str) -> None:
    assert spoken(text).kind == ""
    assert not business([text]).request


@pytest.mark.parametrize("text", OF_ONE)
def test_one_request_is(text: str) -> None:
    assert spoken(text).kind == "request"


@pytest.mark.parametrize("text", GENERAL)
def test_what_is_said_of_one_who_asked_counts_in_any_sentence(text: str) -> None:
    """A general remark beside it saves nobody: the clause itself says who asked."""
    for said in (f"정보공개 청구인 한새별. {text}", f"{text}. 정보공개 청구한 사람 한새별이래요"):
        start = said.index("한새별")
        assert cue(said, start, start + 3, spoken(said)) == "named"


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ('"순번","청구인","처리부서"\n"1","한새별","도로과"', "asker"), ("부서, 담당, 청구, 공개\n도로과, 한새별, 3, 4", "other"),
        ("발령 사항입니다\n성명\t현 부서\t직위\n한새별\t도로과\t주무관", "other"), ("청구인 | 청구제목\n한새별 | 물빛축제", "asker"),
        ("연번 | 성명 | 연락처\n1 | 한새별 | 010-0000-0000", ""),
    ],
)  # fmt: skip
def test_the_column_of_a_table_says_who_stands_in_it(text: str, of: str) -> None:
    start = text.index("한새별")
    assert role(text, start, start + 3, Headings(text)) == of


@pytest.mark.parametrize(
    "text",
    [
        "청구 건 한새봄 씨 확인",
        "정보공개 청구 건 결재 올렸습니다",
        "청구 건 회신 부탁",
        "정보공개 청구는 포털에서 합니다",
        "청구 43건 접수",
    ],
)
@pytest.mark.parametrize("below", ["\n점심", "\n\n담당자: 설다온", "\r\n- 끝", "\n"])
def test_a_line_below_changes_nothing_of_what_a_sentence_says(text: str, below: str) -> None:
    assert spoken(text + below).kind == spoken(text).kind


@pytest.mark.parametrize("ending", ["이더라", "이더라고요", "이던데요", "이거든요", "이길래", "이니까", "이래요", "입니다"])
def test_a_name_is_a_word_of_its_own_before_any_ending(ending: str) -> None:
    text = f"청구한 게 한새봄{ending}"
    assert setting(text, 6, 9).bounded


@pytest.mark.parametrize("rest", ["더미", "던지기", "길이"])
def test_a_longer_word_is_no_ending(rest: str) -> None:
    assert not setting(f"청구한 게 한새봄{rest}", 6, 9).bounded
