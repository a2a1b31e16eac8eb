"""A citizen's number is found, an office's is not: the word that introduces it decides, not its shape."""

from __future__ import annotations

import pytest

from dlp.pipeline.detection import detect_text

OFFICE = [
    "문의 {}", "담당자 {}", "문화관광과 {}", "민원실({})", "☎ {}", "팩스 {}", "주무관 서다온 {}", "대표전화: {}", "자세한 내용은 {}로 문의 바랍니다",
    "축제팀 (전화 {})", "가람구 보건소 {}", "청구인님, 궁금한 점은 담당자 {}에게 물어보세요",
]  # fmt: skip
CITIZEN = [
    "청구인 {}", "민원인 연락처 {}", "윤하람 씨 {}", "자택 {}", "집전화 {}", "신청인 전화번호는 {}입니다", "성명: 윤하람, 전화: {}", "담당자님, 청구인 번호는 {}예요", "보호자 {}",
]  # fmt: skip
LAND = ["02-2345-6789", "031-234-5678", "(051) 234-5678", "02-879-5291~3"]


def _numbers(text, detectors):
    return [f for f in detect_text(text, detectors) if f.entity == "PHONE_NUMBER"]


@pytest.mark.parametrize("number", LAND)
@pytest.mark.parametrize("line", OFFICE)
def test_an_office_line_is_public(detectors, line, number):
    assert not _numbers(line.format(number), detectors)


@pytest.mark.parametrize("number", LAND)
@pytest.mark.parametrize("line", CITIZEN)
def test_a_citizens_line_is_found(detectors, line, number):
    assert len(_numbers(line.format(number), detectors)) == 1


@pytest.mark.parametrize("line", OFFICE + CITIZEN)
def test_a_mobile_is_found_whoever_gives_it(detectors, line):
    assert len(_numbers(line.format("010-0345-6789"), detectors)) == 1


@pytest.mark.parametrize(
    "number", ["1588-1234", "1833-6972", "1811-0000", "1644-0000", "080-123-4567", "02-120", "112", "1345", "국번 없이 118"]
)
@pytest.mark.parametrize("line", [*OFFICE, *CITIZEN])
def test_service_numbers_are_public(detectors, line, number):
    assert not _numbers(line.format(number), detectors)
