"""Acts in a text to a citizen: what it wants of him and what it holds out to him, in whatever politeness, in one sentence or in two."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dlp.linkage.contact import kinds, text
from dlp.linkage.contact.acts import ACTS, TOGETHER, together
from dlp.linkage.contact.words import GROUPS, REASONS
from dlp.pipeline.contact import PLAIN
from dlp.texts.cues import CUES, KINDS
from tests.drawn import drawn

MATTERS = ("청구 건", "정보공개 청구", "열람 신청", "관련 민원", "해당 청구", "신고하신 건", "게시글")
WISHES = (
    "을 거두어 주시면", "을 접어 주시면", "을 철회하여 주시면", "은 이쯤에서 정리해 주시면", "은 잊어 주시면", "을 재고하여 주시면",
    "을 원만히 마무리해 주시면", "을 자진 취하하시면", "은 넘어가 주시면",
)  # fmt: skip
GOODS = (
    "내년 강사 명단에 올려 드리겠습니다", "검진을 무료로 제공해 드립니다", "주차 요금을 면제해 드릴 수 있습니다", "기념품을 드립니다",
    "우선 배정해 드리도록 하겠습니다", "위촉 자리를 챙겨 드릴게요",
)  # fmt: skip
LOSSES = ("법적 조치를 검토하고 있습니다", "재계약 심사에 영향이 있을 수 있습니다", "수급 자격을 다시 보게 될 수밖에 없습니다")
ASKS = (
    "을 취하하여 주시기 바랍니다", "의 철회를 정중히 요청드립니다", "을 유지하실지 숙고하여 주시기 바랍니다", "은 자제하여 주실 것을 부탁드립니다",
    "을 거두시는 편이 좋겠습니다", "은 접으시지요",
)  # fmt: skip
FAVOURS = (
    "보조금 심사에서 우대해 드립니다",
    "대관을 우선 배정해 드립니다",
    "과태료를 면제해 드릴 수 있습니다",
    "입주 순번을 챙겨 드립니다",
)
PLEDGES = (
    "더 묻지 않으시는 걸로",
    "감사원에는 안 가시는 걸로",
    "기자에게 알리지 않으시는 조건으로",
    "이의신청을 하지 않으시는 것으로",
)
OTHERS = ("다니시는 회사 대표님도", "배우자분이 계신 학교에", "귀하의 소속 기관에", "세 드신 집주인께")
COLLEAGUES = ("담당 직원이 병원에 다닙니다", "저희 과 직원들이 날마다 야근입니다", "후배 하나가 징계를 받습니다")
TROUBLES = (
    "시와 다투시는 분은",
    "기관에 협조하지 않는 단체는",
    "요즘 시끄러운 일로 이름이 오르내리는 분은",
    "물의를 일으키신 분은",
    "끝까지 문제 삼으시는 분은",
)
STAKES = (
    "재계약 심사에서 영향을 받습니다",
    "보조금 선정에 불이익이 있습니다",
    "점검 순번이 앞당겨집니다",
    "허가 갱신이 어렵습니다",
)
PRESENTS = ("과일 한 상자", "홍삼 세트", "커피 쿠폰 두 장", "초대권")
SENT = ("를 댁으로 보냈습니다", "를 문 앞에 두고 갑니다", "를 경비실에 맡겨 두었습니다", "를 준비했습니다")
GROUND = (
    "입찰 중인 사항이라",
    "업체의 영업상 비밀에 해당하여",
    "수사 중인 사건과 관련되어",
    "인사관리에 관한 사항으로 제5호에 따라",
    "재판이 진행 중인 사항이므로",
)
RULED = ("비공개합니다", "비공개로 결정하였습니다", "부분공개로 결정되었습니다")
TITLES = ("상가 활성화 축제 주차 수입", "시설 임대 계약 현황", "구내식당 납품 심사표", "강사 채용 점수", "도로 점용 허가 대장")
AFTER = ("끝나면 공개해 드리겠습니다.", "이의가 있으시면 30일 안에 이의신청하실 수 있습니다.", "나머지는 전자파일로 보내 드립니다.")
TOLD = (
    ("price", "청구를 취하하신 분에 한하여 {favour}"),
    ("price", "청구를 계속하시는 경우와 달리, 마무리하시면 {favour}"),
    ("price", "{favour}. 대신 이번 청구 건은 {pledge} 하시지요"),
    ("exposed", "{other} 이 청구 사실을 알리게 될 수 있습니다"),
    ("exposed", "{other} 알려질 수도 있습니다. 청구를 계속하실지 생각해 보시지요"),
    ("burden", "선생님의 청구 때문에 {colleague}"),
)
DUTIES = ("가설건축물 신고를", "옥외광고물 연장 신고를", "변경 신고를", "영농 자료를", "이의신청을")
OMITTED = ("하지 않으시면", "안 하시면", "하지 않으면")
BY_LAW = (
    "과태료가 부과됩니다",
    "위반건축물로 등재될 수 있습니다",
    "결정이 확정됩니다",
    "철거 대상이 됩니다",
    "지원 대상에서 빠집니다",
)
GRANTED = ("요약본을 따로 제공해 드립니다", "다음 점검을 유예할 수 있습니다", "없던 일로 하겠습니다", "서로 좋을 겁니다")
REMINDERS = (
    "신고 잊지 마시고요", "기한을 놓치지 마세요", "걱정하지 마시고 오세요", "준비물을 빠뜨리지 마십시오", "제출을 미루지 마세요",
    "그 신청은 취소하지 마시고 기다려 주세요", "민원을 포기하지 마세요",
)  # fmt: skip
HANDED = (
    "취하서를 보내드리니 서명하여 회신 바랍니다",
    "취하서에 날인해 주십시오",
    "동봉한 취하서를 작성해 주시면 감사하겠습니다",
    "원하지 않으시면 취하서를 제출해 주세요",
)
BREACHES = (
    "무허가 영업을 계속하시면", "체납액을 계속 납부하지 않으시면", "지도점검 결과를 게시하지 않으면", "공무원에게 폭언하시면", "변경 신고를 미루시면",
    "시정 명령을 이행하지 않는 경우", "기한까지 갱신하지 않으시면", "연체 사유를 소명하지 않으시면", "서류를 보완하지 않는 경우", "책임보험에 가입하지 않으면",
)  # fmt: skip
SANCTIONS = (
    "고발될 수 있습니다",
    "과태료가 부과됩니다",
    "영업정지될 수 있습니다",
    "재산을 압류합니다",
    "이행강제금이 부과됩니다",
    "계약이 해지됩니다",
    "보조금을 환수합니다",
    "등록이 말소될 수 있습니다",
)
CHIEFS = ("시장님께서", "국장님이", "담당 부서장이", "총장님과", "의원님께")
WISHED = ("귀댁을 방문하십니다", "귀하와의 면담을 희망합니다", "따로 부탁하실 말씀이 있다고 합니다", "전화 한 통 부탁드립니다")
DEMANDS = (
    "소명하셔야 처리가 가능합니다",
    "기재하여야 접수됩니다",
    "알려 주십시오. 미제출 시 종결됩니다",
    "적어 주시고, 회신이 없으면 반려합니다",
)
PURPOSES = ("청구하신 동기를", "자료의 활용 계획을", "누구의 권유로 신청하셨는지", "청구인의 소속과 직업을 확인하고 있으니")
PROCEDURE = (
    "청구 내용이 명확하지 않아 보완을 요청드립니다",
    "청구 대상이 분명하지 않아 보완하여 주시기 바랍니다",
    "청구 범위가 넓어 조정을 요청드립니다",
    "정보공개 청구를 취하하시려는 경우 취하서를 제출하여 주시기 바랍니다. 취하하지 않으셔도 불이익은 없습니다.",
    "청구를 취하하고자 하시면 취하서 서식을 내시면 됩니다",
    "취하하지 않으셔도 되며 그대로 처리됩니다",
    "결정에 불복하시면 이의신청을 하실 수 있습니다",
    "청구하신 자료는 12월 3일까지 전자파일로 보내 드립니다",
    "신청이 철회되어 수수료를 환급해 드립니다",
    "개선하신 업소는 다음 점검을 면제해 드립니다",
    "면접 심사 결과는 개별 안내해 드립니다",
    "문의가 많아 답이 늦을 수 있으니 양해 부탁드립니다. 다음 달 일정은 아래 표와 같습니다.",
    "청구를 취하하실 경우 이미 내신 수수료는 돌려 드리지 않습니다",
    "서약서를 내신 봉사자에 한하여 출입증을 드립니다",
    "담당 직원이 병원에 있어 다른 직원이 전화드립니다",
    "재직 중인 회사에 확인서를 요청하여 내 주시기 바랍니다",
    "신고가 몰려 처리가 늦어지고 있습니다. 양해하여 주시기 바라며, 지원금 심사는 다음 주에 시작합니다.",
)


def _acts(said: str) -> set[str]:
    read = text.read(said)
    return {cue for window in kinds.windows(read, ()) for cue in window.cues}


@settings(max_examples=drawn(200), deadline=None)
@given(st.sampled_from(MATTERS), st.sampled_from(WISHES), st.sampled_from(GOODS), st.sampled_from(("", "아울러 ", "그 대신 ")))
def test_to_let_go_for_a_benefit_is_a_bargain_and_presses(matter: str, wish: str, good: str, joint: str) -> None:
    said = f"{matter}{wish} {joint}{good}."
    assert {"drop", "benefit", "bargain"} <= _acts(said), said
    judged = kinds.judge([said])
    assert judged.word == "pressing", said
    assert "bargain" in judged.groups, "what is shown is what was seen"


@settings(max_examples=drawn(200), deadline=None)
@given(st.sampled_from(MATTERS), st.sampled_from(ASKS), st.sampled_from((*GOODS, *LOSSES)), st.booleans())
def test_two_sentences_say_what_none_of_them_says(matter: str, ask: str, other: str, turned: bool) -> None:
    both = [f"{matter}{ask}.", f"{other}."]
    said = " ".join(reversed(both) if turned else both)
    assert {"drop", "leverage" if other in LOSSES else "bargain"} <= _acts(said), said
    assert kinds.judge([said]).word == "pressing", said


@settings(max_examples=drawn(200), deadline=None)
@given(*map(st.sampled_from, (TOLD, FAVOURS, PLEDGES, OTHERS, COLLEAGUES)))
def test_a_price_on_the_request_in_any_order(told: tuple[str, str], favour: str, pledge: str, other: str, colleague: str) -> None:
    """A pledge first or last, a condition put as a rule, his employer, what it does to colleagues."""
    act, said = told[0], told[1].format(favour=favour, pledge=pledge, other=other, colleague=colleague)
    assert act in _acts(said), said
    assert kinds.judge([said]).word in ("approach", "pressing"), said


@settings(max_examples=drawn(200), deadline=None)
@given(st.sampled_from(TROUBLES), st.sampled_from(STAKES))
def test_trouble_beside_what_he_lives_on_presses(trouble: str, stake: str) -> None:
    said = f"{trouble} {stake}."
    assert {"noise", "reprisal"} <= _acts(said), said
    assert kinds.judge([said]).word == "pressing", said


@settings(max_examples=drawn(200), deadline=None)
@given(st.sampled_from(PRESENTS), st.sampled_from(SENT), st.sampled_from(("청구 건은 마무리해 주세요", "이번 일은 넘어가 주세요")))
def test_a_gift_beside_a_wish_is_no_courtesy(present: str, sent: str, wish: str) -> None:
    said = f"{present}{sent}. {wish}."
    assert {"gift", "sweetener"} <= _acts(said), said
    assert kinds.judge([said]).word not in PLAIN, said


@settings(max_examples=drawn(200), deadline=None)
@given(*map(st.sampled_from, (TITLES, GROUND, RULED, AFTER)))
def test_a_ruling_with_its_ground_presses_nobody(title: str, ground: str, ruled: str, after: str) -> None:
    """The grounds of 정보공개법 9(1) speak of tenders, secrets of trade and personnel, and titles of requests of anything."""
    said = f"귀하께\n청구하신 '{title}'은 {ground} {ruled}. {after}"
    assert "ruling" in _acts(said), said
    assert kinds.judge([said]).word != "pressing", said


@pytest.mark.parametrize("duty", DUTIES)
@pytest.mark.parametrize("omitted", OMITTED)
def test_what_the_law_says_of_a_duty_is_no_wish_that_it_be_left(duty: str, omitted: str) -> None:
    """The same condition with something good behind it is a price."""
    for law in BY_LAW:
        assert "drop" not in _acts(f"{duty} {omitted} {law}.")
    for good in GRANTED:
        assert "drop" in _acts(f"{duty} {omitted} {good}.")


@pytest.mark.parametrize("breach", BREACHES)
@pytest.mark.parametrize("sanction", SANCTIONS)
def test_what_the_law_has_in_store_is_no_threat_over_a_request(breach: str, sanction: str) -> None:
    said = f"{breach} {sanction}."
    assert "by-law" in _acts(said)
    assert kinds.judge([said]).word != "pressing"
    for over in ("청구를 취하하지 않으시면", "민원을 계속하시면", f"{breach} 모르되 이번 청구를 거두지 않으시면"):
        pressed = f"{over} {sanction}."
        assert "by-law" not in _acts(pressed)
        assert kinds.judge([pressed]).word in ("approach", "pressing")


@pytest.mark.parametrize("said", REMINDERS)
def test_not_to_omit_is_no_refraining(said: str) -> None:
    assert not _acts(f"{said}.") & {"drop", "bargain", "leverage", "warning"}
    assert "dissuade" in _acts(f"자료 요구는 하지 마세요. {said}.")


@pytest.mark.parametrize("said", HANDED)
def test_a_paper_to_withdraw_that_nobody_asked_for_is_a_wish(said: str) -> None:
    assert "drop" in _acts(f"{said}.")
    assert "drop" not in _acts(f"취하하고자 하시면 {said}.")


@settings(max_examples=drawn(100), deadline=None)
@given(*map(st.sampled_from, (CHIEFS, WISHED, PURPOSES, DEMANDS)))
def test_a_chief_who_calls_and_a_purpose_that_is_demanded(chief: str, wished: str, purpose: str, demand: str) -> None:
    assert "audience" in _acts(f"{chief} {wished}.")
    assert {"asked", "must", "exacted"} <= _acts(f"{purpose} {demand}.")


@settings(max_examples=drawn(60), deadline=None)
@given(
    *map(
        st.sampled_from,
        (
            ("보조금 심사가", "납품 대금 지급이", "허가 갱신이"),
            ("보류되었습니다", "어렵습니다", "중단되었습니다"),
            ("사유", "이유", "보류 사유"),
            ("자료 청구", "귀하의 청구", "언론 제보", "구를 상대로 한 활동"),
        ),
    )
)
def test_a_loss_whose_reason_is_the_request_is_a_reprisal(lost: str, how: str, why: str, what: str) -> None:
    assert "retort" in _acts(f"{lost} {how}. {why}: {what}.")
    for lawful in (
        "증빙 서류 미비",
        "예산 소진",
        "신청하신 분의 연기 요청",
        "청구 내용이 방대함",
        "청구하신 자료의 제3자 의견청취",
    ):
        assert "grounds" not in _acts(f"{lost} {how}. {why}: {lawful}.")


@settings(max_examples=drawn(60), deadline=None)
@given(
    st.sampled_from(("항만 면세점 임대", "보조금 심사", "납품 계약", "영업 허가", "위생 점검")),
    st.sampled_from(("어느 부서의 것을 원하시는지", "몇 년도 것을 말씀하시는지", "언제부터의 자료를 찾으시는지")),
    st.sampled_from(("알려주시면 그에 맞춰 공개하겠습니다", "회신 부탁드립니다", "여쭙니다")),
)
def test_to_ask_which_papers_are_meant_is_no_stake(title: str, which: str, tell: str) -> None:
    said = f"청구하신 {title} 자료 가운데 {which} {tell}."
    assert "clarify" in _acts(said)
    assert not _acts(said) & {"trade", "harm", "decides", "stake"}
    assert kinds.judge([said]).pressing < kinds.KNOWN
    for why in ("누가 원하시는지", "무슨 목적으로 원하시는지", "취하를 원하시는지"):
        assert "clarify" not in _acts(f"청구하신 {title} 자료 가운데 어느 것이든 {why} {tell}.")


@pytest.mark.parametrize("said", PROCEDURE)
def test_a_procedure_asks_nobody_to_let_go(said: str) -> None:
    assert not _acts(said) & {"drop", "bargain", "leverage", "warning", "stake", "price", "summons", "exposed", "burden"}
    assert kinds.judge([said]).word != "pressing"


def test_every_act_has_its_words() -> None:
    made = [name for name, *_ in TOGETHER]
    assert set(ACTS) <= set(GROUPS)
    assert {*ACTS, *made} | REASONS <= set(CUES) <= {*GROUPS, *made, "leaning"}
    assert list(KINDS) == [word for word in kinds.KINDS if word not in PLAIN]
    assert set(made) <= REASONS
    for name, *sets in TOGETHER:
        assert set().union(*sets) <= set(GROUPS)
        assert name in together(frozenset(min(one) for one in sets))
        assert name not in together(frozenset().union(*sets[:-1]) - sets[-1])
