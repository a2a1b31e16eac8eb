"""What the notices under official mail want of whoever got it by mistake is no pressing, and covers none."""

from __future__ import annotations

from itertools import product

import pytest

from dlp.linkage.contact import kinds
from dlp.linkage.contact.kinds import KINDS

LETTER = "안녕하세요. 요청하신 물품 견적서를 보내드립니다. 확인 후 회신 부탁드립니다."
ASTRAY = ("잘못 받으셨다면", "잘못 수신하신 경우", "오수신하셨으면")
AWAY = (
    "지워 주시고 반송 바랍니다",
    "즉시 삭제하여 주시기 바랍니다",
    "첨부파일을 모두 폐기하여 주십시오",
    "내용을 열람하지 마시고 바로 파기 부탁드립니다",
)
NOTICES = [f"이 메일을 {a} {b}." for a, b in product(ASTRAY, AWAY)] + [
    "이 메일에 환자 정보가 있으면 열람 후 바로 지워 주시고, 잘못 받으셨다면 반송 바랍니다",
    "본 메일은 지정된 수신인만 볼 수 있으며 잘못 수신하신 경우 즉시 삭제하여 주시기 바랍니다.",
]
PRESSING = (
    "청구는 취하해 주시기 바랍니다.", "올리신 게시글을 지워 주시기 바랍니다.", "제기하신 민원은 거두어 주시면 좋겠습니다.", "올리신 글은 모두 삭제해 주세요.",
    "올리신 것 좀 지워 주세요.", "거기 쓰신 댓글 바로 지워 주시기 바랍니다.", "게시하신 후기 모두 삭제 부탁드립니다.",
    "청구하신 자료는 잊으시고 협조해 주시면 다음 심사에 반영하겠습니다.",
)  # fmt: skip


@pytest.mark.parametrize("notice", NOTICES)
def test_a_notice_decides_over_no_letter(notice: str) -> None:
    found = kinds.judge([f"{LETTER}\n\n{notice}"])
    assert KINDS.index(found.word) <= KINDS.index("unclear"), found


@pytest.mark.parametrize("notice", NOTICES)
@pytest.mark.parametrize("said", PRESSING)
def test_beside_a_notice_and_within_its_sentence_pressing_is_pressing(notice: str, said: str) -> None:
    alone = KINDS.index(kinds.judge([said]).word)
    for text in (f"{said}\n\n{notice}", f"{notice.rstrip('.')}, {said}", f"이 메일을 잘못 받으신 것이 아니라면 {said}"):
        assert KINDS.index(kinds.judge([text]).word) >= alone, text
