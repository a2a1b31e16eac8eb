"""What a text to a citizen says that is no pressure: what a withdrawal costs him, words of terms that end as a threat does, whom a letter addresses."""

from __future__ import annotations

from itertools import product

import pytest

from dlp.linkage import parties
from dlp.linkage.contact import kinds, text
from dlp.linkage.contact.words import OF_FINAL
from dlp.linkage.index import build_index
from dlp.linkage.tokens import Tokens
from dlp.model import Party, Sensitive
from dlp.pipeline.contact import untitled
from tests.linkage.conftest import STAFF, TODAY

WITHDRAWN = ("취하하시면", "취하 후에는", "취하하신 뒤에는", "취하하실 경우", "철회하시면", "신청을 취소하시면")
LOST = (
    "같은 내용으로 다시 진정 못 내세요",
    "동일한 사건으로 다시 신청하실 수 없습니다",
    "번복할 수 없으니 신중히 판단해 주시기 바랍니다",
    "같은 사유로 재차 진정이 불가합니다",
    "다시 심판을 받으실 수 없음을 알려드립니다",
)
HELD_OUT = ("취하하시면 보조금 심사에서 우대해 드립니다", "이 건을 취하하시면 과태료를 면제해 드릴 수 있습니다")
MEANT = (
    "취하하시면 다시 문제 삼지 않겠습니다",
    "취하하지 않으시면 다시는 영업을 못 하게 되실 겁니다",
    "취하하시면 다시 청구하실 수 없는 대신 강사 자리를 챙겨 드립니다",
    "취하하지 않으시면 같은 사업은 다시 받으실 수 없습니다",
)


@pytest.mark.parametrize(("withdrawn", "lost"), list(product(WITHDRAWN, LOST)))
def test_what_a_withdrawal_costs_is_no_wish_for_it(withdrawn: str, lost: str) -> None:
    said = f"어제 문의하신 건 확인했습니다. {withdrawn} {lost}"
    assert kinds.judge([said]).word not in ("pressing", "approach"), kinds.judge([said])
    assert not any(one.cues & OF_FINAL for one in text.read(f"{withdrawn} {lost}"))


@pytest.mark.parametrize(("withdrawn", "held_out"), list(product(WITHDRAWN[:3], HELD_OUT)))
def test_it_excuses_no_bargain_beside_it(withdrawn: str, held_out: str) -> None:
    for said in (f"{held_out}. {withdrawn} {LOST[1]}", f"{withdrawn} {LOST[0]}. {held_out}", f"{withdrawn} {LOST[2]}, {held_out}"):
        assert kinds.judge([said]).word == "pressing", said


@pytest.mark.parametrize("said", MEANT)
def test_what_becomes_of_who_goes_on_is_no_cost_of_a_withdrawal(said: str) -> None:
    assert not text.is_final(said)


@pytest.mark.parametrize("term", ["불조심강조의달 행사", "산불조심 기간", "학사경고 사유", "시설경고 처분"])
def test_a_term_that_ends_as_a_threat_does_is_none(term: str) -> None:
    assert "threat" not in text.cues(f"청구하신 {term} 자료를 보내드립니다")


@pytest.mark.parametrize(
    "said",
    ["경고합니다", "엄중경고합니다", "마지막 경고입니다", "몸조심하세요", "조심하십시오", "밤길 조심하세요", "말조심하시고요"],
)
def test_a_threat_is_one_glued_to_what_is_to_be_watched_or_not(said: str) -> None:
    assert "threat" in text.cues(said)


@pytest.mark.parametrize("role", ["", "청구인 ", "심사청구인 ", "신청인 ", "보호자 "])
def test_whom_a_line_addresses_belongs_to_what_is_said_to_him(role: str) -> None:
    found = text.segments(f"심사청구 접수 통지\n{role}한새봄 귀하\n귀하의 심사청구서가 접수되었습니다.")
    assert found[1].startswith(role)
    assert found[1].endswith("접수되었습니다.")


TITLED = {
    "case_no": "70060001", "title": "불조심강조의달 행사 의용소방대 지원 심사 자료", "requester": "조누리", "mobile": "010-0412-0031",
    "email": "nuri@inbox.example", "handlers": ["A1"], "status": "open",
}  # fmt: skip
MARKS = ("「{}」", "『{}』", "“{}”", "‘{}’", "'{}'", '"{}"')


@pytest.mark.parametrize("marks", MARKS)
def test_the_title_of_his_own_request_is_no_word_of_who_writes(marks: str) -> None:
    index = build_index([TITLED], Tokens(b"t" * 32), staff=STAFF)
    him, other = (
        parties.resolve(Party(Sensitive(one)), index, today=TODAY, known={}).who
        for one in ("nuri@inbox.example", "else@inbox.example")
    )
    letter = f"청구하신 {marks}이 접수되었습니다. 취하하십시오."
    title = letter.format("불조심강조의달 행사 의용소방대 지원 심사 자료")
    assert untitled([title], [him], index) == [letter.format("자료")]
    assert untitled([title], [other], index) == [title]
    for said in (
        "불조심강조의달 행사를 가만두지 않겠습니다",
        "취하하지 않으면 후회합니다",
        "불조심강조의달",
        "심사 자료 취하하세요",
    ):
        assert untitled([letter.format(said)], [him], index) == [letter.format(said)]
