"""A warning of weather, traffic, animals, a place: the words of a threat, and nobody who threatens."""

from __future__ import annotations

import pytest

from dlp.linkage.contact import kinds

WARNINGS = (
    "공격당하면 크게 다칠 수 있으니 가까이 가지 마세요.", "태풍 북상. 간판이 떨어지면 크게 다칠 수 있습니다. 외출을 삼가 주세요.", "오늘 밤길 매우 미끄럽습니다. 빙판길 낙상 조심하시기 바랍니다.", "멧돼지 출몰. 크게 다칠 수 있으니 다가가지 마세요.",
    "들개가 무리 지어 다닙니다. 혼자 다니지 마시고 마주치면 등을 보이지 마세요.", "감전되면 크게 다칠 수 있으니 손대지 마세요.", "밤길 미끄럼 조심하세요. 제설 작업이 내일 새벽까지 이어집니다.",
)  # fmt: skip


@pytest.mark.parametrize("text", WARNINGS)
def test_a_warning_is_none(text: str) -> None:
    assert kinds.judge([text]).word != "pressing"


@pytest.mark.parametrize("text", WARNINGS)
@pytest.mark.parametrize(
    "threat",
    [
        "청구를 거두지 않으면 후회하실 겁니다.",
        "계속하시면 가게 위생점검이 잦아질 겁니다.",
        "따님 등하굣길 위험하던데요. 밤길 조심하세요.",
    ],
)
def test_a_warning_beside_it_takes_nothing_from_a_threat(text: str, threat: str) -> None:
    assert kinds.judge([f"{text} {threat}"]).word == "pressing"
    assert kinds.judge([f"{threat}\n{text}"]).word == "pressing"
