"""What people are called by what they are or do names nobody; a name that ends alike does. Through a whole site, and by the dictionary alone."""

from __future__ import annotations

import pytest

from detectors.requester_names import DETECTOR
from dlp.linkage import posts
from tests.unregistered.test_unregistered import decided, site  # noqa: F401

ROLES = (
    "부서장 부원장 조합장 지원자 임직원 전공의 지사장 지점장 공보관 감독관 여러분 전직원 병원장 주치의 전문의 수련의 상담원 안내원 소방관 경찰관 교육감 이사장 응시자 합격자 민원인 신청인"
    " 심사관 재학생 수험생 내원객 방문객 승무원 기관사 교도관 감사관 심판관 지휘관 유가족 조합원 보안관 사무장 공장장"
)
NAMES = "정지원 이상원 이해인 유지원 강동원 조정원 이주원 나무결 김영관 최종관 국도일 박민수 김영자 최순자 고정원 이정의 이수인 하보관 김사장 이동관 지성원 임수정 전지현 도해온 구성원"


@pytest.mark.parametrize("word", ROLES.split())
def test_a_word_for_what_somebody_does_is_nobodys_name(word: str) -> None:
    assert posts.role(word, DETECTOR.noun)


@pytest.mark.parametrize("name", NAMES.split())
def test_a_name_that_ends_alike_is_one(name: str) -> None:
    assert not posts.role(name, DETECTOR.noun)


@pytest.mark.parametrize("word", ["부서장", "전공의", "지원자", "임직원", "여러분", "공보관"])
def test_a_letter_to_colleagues_by_what_they_are_passes(site: object, word: str) -> None:  # noqa: F811
    for text in ("{}님, 정보공개 청구 처리 현황을 붙임과 같이 보고합니다.", "{}님께 정보공개 청구가 1건 있습니다."):
        assert decided(site, text.format(word)).action == "allow"


@pytest.mark.parametrize("name", ["정지원", "고정원", "나무결", "이동관"])
def test_the_same_letter_with_a_name_is_held(site: object, name: str) -> None:  # noqa: F811
    assert decided(site, f"{name}님께 정보공개 청구가 1건 있습니다.").action == "hold"


FOOTER = "[알림] 우리 대학의 정보공개 청구는 누리집에서 할 수 있습니다."


@pytest.mark.parametrize("post", ["조교", "행정원", "연구생"])
@pytest.mark.parametrize("name", ["신소진", "고정원", "박민수"])
def test_a_footer_about_disclosure_makes_nobody_a_requester(site: object, name: str, post: str) -> None:  # noqa: F811
    letter = f"도서관 냉방 민원에 답변드립니다. 12/22까지 고치겠습니다.\n재무과 {post} {name} 올림\n{FOOTER}"
    assert decided(site, letter, "rival@firm.example").action == "allow"
    assert decided(site, f"정보공개 청구한 사람은 {name}님이래요.\n{FOOTER}", "rival@firm.example").action == "hold"
