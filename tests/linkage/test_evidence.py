"""How evidence adds up: more of it never counts for less, one mention is one person, what is explained links nobody."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp.linkage import evidence, weights
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index
from dlp.linkage.lexicons import NONE
from dlp.linkage.link import Linked, link
from dlp.linkage.standing import Standings
from dlp.model import Part, Sensitive

NEARLY = 1 - 1e-9  # of floating point
STANDINGS = ["own", "interest", "asked", "desk", "office", "counterpart", "department", "unlisted", "none", "colleague"]
priors = st.builds(
    lambda standing, age, divisor, cases: evidence.prior(standing, age, divisor=divisor, open_cases=cases // 20 + 1, cases=cases),
    st.sampled_from(STANDINGS), st.sampled_from(["open", "recent", "closed"]), st.integers(1, 5000), st.integers(1, 1_000_000),
)  # fmt: skip
agreeing = st.dictionaries(st.sampled_from(sorted(weights.AGREES)), st.floats(1e-11, 1.0), min_size=1, max_size=4)


@given(priors, st.floats(-10, 30), st.floats(0, 20), agreeing)
def test_more_wording_never_lowers_the_odds(before: evidence.Prior, wording: float, more: float, fields: dict[str, float]) -> None:
    assert evidence.odds(before, wording + more, fields) >= evidence.odds(before, wording, fields) * NEARLY


@given(priors, st.floats(-10, 30), agreeing, st.floats(0.01, 1.0))
def test_a_rarer_value_never_lowers_the_odds(
    before: evidence.Prior, wording: float, fields: dict[str, float], rarer: float
) -> None:
    one = next(iter(fields))
    assert evidence.odds(before, wording, {**fields, one: fields[one] * rarer}) >= evidence.odds(before, wording, fields) * NEARLY


@given(priors, st.floats(-10, 30), agreeing)
def test_a_field_that_agrees_oftener_than_by_chance_never_lowers_the_odds(
    before: evidence.Prior, wording: float, fields: dict[str, float]
) -> None:
    rest = {name: u for name, u in fields.items() if name != "birth_date"}
    both = {**rest, "birth_date": weights.CHANCE["birth_date"]}
    assert evidence.odds(before, wording, both) >= evidence.odds(before, wording, rest or {"birth_date": 1.0}) * NEARLY


@given(priors, st.floats(-10, 30), agreeing)
def test_a_bare_name_never_counts_for_more(before: evidence.Prior, wording: float, fields: dict[str, float]) -> None:
    assert evidence.odds(before, wording, fields, most=weights.BARE) <= evidence.odds(before, wording, fields)


@given(st.integers(0, 200_000), st.integers(1, 200_000), st.sampled_from(["김", "이", "표", ""]))
def test_a_name_is_as_rare_as_people_and_register_say(bearers: int, cases: int, family: str) -> None:
    assert 0 < evidence.name_chance(bearers, cases, family) <= max(1.0, bearers / cases + 1)
    assert evidence.name_chance(bearers + 1, cases, family) > evidence.name_chance(bearers, cases, family)
    assert evidence.name_chance(0, cases, "김") > evidence.name_chance(0, cases, "표")


def test_the_numbers_have_a_version_and_a_mark_of_their_own() -> None:
    assert weights.VERSION
    assert len(weights.HASH) == 16
    assert weights.IDENTIFIED > weights.SUSPECTED > 0
    assert set(weights.PRIOR) | {"none"} == set(STANDINGS)


# ---------------------------------------------------------------- one message

SAID = "정보공개 청구인 한새봄 님 연락처 확인 바랍니다"
OTHERS = [
    "보험금 청구 건은 별도입니다", "심의위원: 강다온, 표나린", "문의는 주하람 주무관(02-0000-2001)", "손해배상 소송 일정 공유", "회의는 3시입니다", "민원인 응대 잘 부탁드립니다",
    "담당: 기온유 드림", "카드 대금 청구서 붙임", "From: 강다온 <kang@elsewhere.example>", "물빛로 12 앞 가로등 고장", "수고하세요", "행정심판 청구인 표나린",
]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(OTHERS), max_size=4), st.lists(st.sampled_from(OTHERS), max_size=4))
def test_text_outside_the_clause_never_saves_a_mention(linked, before: list[str], after: list[str]) -> None:  # type: ignore[no-untyped-def]
    """A request cue touches the name: no neighbour lowers what it says."""
    result = linked("\n".join([*before, SAID, *after]))
    assert any(one.identified and "70010001" in one.case_nos for one in result.links), (before, after)


def test_a_certain_requester_takes_his_namesakes_with_him(linked) -> None:  # type: ignore[no-untyped-def]
    """The name and a number of one of them stand there: the other is not shown."""
    links = [one for one in linked("한새봄 010-0412-7781 정보공개 청구 건").links if one.identified]
    assert len({one.person for one in links}) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("회신은 a1@office.example 로 부탁드립니다", "public contact"),
        ("기온유 주무관이 정보공개 교육에 옵니다", "official"),
        ("한새봄로18번길 24 공사", "road"),
    ],
)
def test_what_is_explained_is_shown_and_links_nobody(linked, index: Index, text: str, reason: str) -> None:  # type: ignore[no-untyped-def]
    result = linked(text)
    assert not any(one.identified or one.partial for one in result.links)
    if reason != "official":  # 기온유 is nobody's name in the register
        assert reason in {why for *_, why in result.explained}


def test_nothing_is_nothing(index: Index) -> None:
    from dlp import views

    seen, _ = views.build(Part("text", Sensitive("오늘 점심 뭐 먹죠")))
    assert link(seen, (), index, words=NONE, earlier=Earlier(), stand=Standings(index)).links == ()


@pytest.mark.parametrize("role", ["신고인", "제보자", "민원인"])
def test_a_complaint_that_is_paid_for_is_no_request(linked: Callable[..., Linked], role: str) -> None:
    """Within the house an account near his name says why he is named; a request that is spoken of counts as ever."""
    told = "{} 라온별(010-1900-5151)께 포상금을 지급합니다. 계좌는 우리 758-6725-8072-48입니다."

    def bits(text: str) -> dict[str, float]:
        (found,) = linked(text, by="a6@office.example").links
        return dict(found.why)

    assert not bits(told.format(role)).keys() & {"petition", "petitioner"}
    assert bits(told.format(role).split(" 계좌")[0]).keys() & {"petition", "petitioner"}
    assert bits(told.format("정보공개 청구인")).keys() & {"named", "asked"}
