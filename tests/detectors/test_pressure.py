"""Wording that leans on a requester, and the polite wording of a handler that must not be taken for it."""

from __future__ import annotations

import pytest

from detectors.pressure import DETECTOR
from dlp import views
from dlp.model import Part, Sensitive

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
