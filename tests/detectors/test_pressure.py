"""Wording that leans on a requester, and the polite wording of a handler that must not be taken for it."""

from __future__ import annotations

import pytest

from detectors.pressure import DETECTOR
from dlp import views
from dlp.model import Part, Sensitive
from dlp.vocabulary import OPEN_THREAT

LEANS = [
    "왜 그런 걸 청구하셨나요?", "뭐 때문에 자꾸 신청하시는 겁니까", "청구하신 의도가 무엇입니까", "이번 청구만 취하해 주세요", "취하해주시면 감사하겠습니다", "민원 취하하시는 게 좋을 겁니다", "청구를 철회해 주십시오",
    "그 건은 없던 일로 해 주세요, 이번 건 없던 일로", "청구는 접어 주시면", "은혜는 꼭 갚겠습니다", "저희 과에서 따로 잘 챙겨 드릴게요", "한 번만 눈감아 주세요", "제 입장 좀 생각해 주세요", "서로 좋게 좋게 끝냅시다",
    "가만있지 않겠습니다", "가만 안 두겠습니다", "가만히 있을 줄 아십니까", "후회하시게 될 겁니다", "두고 보시죠", "법적 대응도 검토하고 있습니다, 저도 법적 대응 할 겁니다", "어디 사시는지도 알고 있습니다", "집으로 찾아가겠습니다",
    "이제 그만하세요", "그만 좀 하시죠", "제발 그만 청구하세요", "업무에 지장이 많습니다", "직원들이 힘들어합니다", "적당히 좀 하십시오", "정보공개 청구를 자제해 주시기 바랍니다", "행정력 낭비 아닙니까, 행정력 낭비입니다", "왜 사람을 이렇게 귀찮게 하세요",
]  # fmt: skip
POLITE = [
    "취하하시려면 취하서를 제출하여 주시기 바랍니다", "청구 취하를 원하시면 담당자에게 연락 주십시오", "취하하실 수 있습니다", "취하 의사가 있으신지 확인 부탁드립니다", "이의신청하실 수 있습니다", "청구 내용을 보완하여 주시기 바랍니다",
    "처리 기한이 10일 연장되었습니다", "청구하신 정보는 부존재합니다", "왜 비공개인지 사유를 아래에 적었습니다", "수수료를 납부하여 주시면 공개해 드립니다", "회의를 취소해 주세요", "업무에 지장이 없도록 하겠습니다", "업무에 지장을 주지 않는 범위에서",
    "불편을 드려 죄송합니다. 조금만 기다려 주시면 감사하겠습니다", "조치를 취하여 주시기 바랍니다", "필요한 조치를 취하고 결과를 알려 주세요", "청구인을 회유하거나 취하를 종용하지 마십시오", "그만큼 시간이 걸립니다", "그만두신 직원 대신 처리합니다",
    "가만히 두면 녹이 습니다", "정보공개 청구 이유는 적지 않으셔도 됩니다", "기한 내 미제출 시 불이익이 있을 수 있습니다", "개인정보를 유출하면 고발될 수 있습니다", "편의를 위해 주차 공간을 마련했습니다", "빗길 운전 조심하세요", "은혜로운 하루 되세요",
]  # fmt: skip


def _hits(text):
    built, _ = views.build(Part("text", Sensitive(text)))
    return [f for view in built for f in DETECTOR.detect(view)]


@pytest.mark.parametrize("text", LEANS)
def test_leaning(text):
    assert _hits(text)


@pytest.mark.parametrize("text", POLITE)
def test_procedure(text):
    assert not _hits(text)


VIOLENT = (
    ("죽이", "죽일", "죽여"), ("칼로 찌르", "칼로 찌를", "칼로 찔러"), ("다리를 부러뜨리", "다리를 부러뜨릴", "다리를 부러뜨려"), ("불을 지르", "불을 지를", "불을 질러"),
    ("목을 조르", "목을 조를", "목을 졸라"), ("손가락을 자르", "손가락을 자를", "손가락을 잘라"), ("흠씬 패", "흠씬 팰", "흠씬 패"), ("때려눕히", "때려눕힐", "때려눕혀"),
    ("집을 태우", "집을 태울", "집을 태워"), ("땅에 묻", "땅에 묻을", "땅에 묻어"), ("대가리를 깨", "대가리를 깰", "대가리를 깨"),
)  # fmt: skip
WILLED = (
    "{0}겠습니다",
    "{0}겠다",
    "{1} 겁니다",
    "{1} 거야",
    "{1}테니까",
    "{2} 버리겠습니다",
    "{2}버린다",
    "{2} 버릴 거요",
    "{2} 놓겠습니다",
    "{2} 줄까",
)
DRESSES = (
    "{}", "[한빛시 도로과] 도로점용료 120,000원을 11월 30일까지 납부하지 않으면 {}", "안내드립니다. 신청하신 건은 처리되었습니다.\n{}\n문의: 민원실", "{}! 기한 내 납부 바랍니다",
)  # fmt: skip
REPORTED = (
    "{0}겠다고 협박하는 전화는 112에 신고하십시오",
    "{0}겠다는 문자를 받으셨습니까",
    "{0}지 않겠습니다",
    "{2} 버리겠다며 위협한 사람을 조사합니다",
)
UNLESS = ("납부하지 않으면", "과태료를 안 내면", "계속 민원을 넣으시면", "미납 시", "이러시면", "취하하지 않으시면")
THEN = (
    "밤길 조심하십시오",
    "후회하게 될 것입니다",
    "후회하실 겁니다",
    "각오하십시오",
    "무사하지 못할 겁니다",
    "가만두지 않겠습니다",
)
LAWFUL_THEN = (
    "압류합니다",
    "고발될 수 있습니다",
    "체납처분을 받게 됩니다",
    "가산금이 붙습니다",
    "신청이 반려됩니다",
    "법적 조치를 할 수 있습니다",
    "불이익을 받을 수 있습니다",
)


def _plain(text):
    return any(one.score >= OPEN_THREAT for one in _hits(text))


@pytest.mark.parametrize("dress", DRESSES)
def test_an_open_threat_is_one_whatever_stands_beside_it(dress):
    for verb in VIOLENT:
        for will in WILLED:
            assert _plain(dress.format(will.format(*verb))), (dress, will.format(*verb))


def test_what_others_said_and_what_is_denied_is_no_threat():
    for verb in VIOLENT:
        for told in REPORTED:
            assert not _plain(told.format(*verb)), told.format(*verb)


def test_a_demand_excuses_the_consequences_of_law_and_no_other():
    for demand in UNLESS:
        for then in THEN:
            assert _plain(f"{demand} {then}"), f"{demand} {then}"
        for then in LAWFUL_THEN:
            assert not _plain(f"{demand} {then}"), f"{demand} {then}"
