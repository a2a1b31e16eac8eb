"""Procedures that also have a 청구 and a 청구인: what is claimed under them, in every frame, is no request for disclosure; the same frames of a request are one."""

from __future__ import annotations

import pytest

from dlp.linkage import procedures
from dlp.linkage.contact import kinds, text
from dlp.linkage.wording import business, spoken
from tests.unregistered.test_unregistered import decided, site  # noqa: F401

CLAIMED = (
    "손실보상", "피해보상금", "국가배상", "유족급여", "요양급여", "초과근무수당", "진료비", "생활기록부 정정", "호적 정정", "등기 말소", "개인정보 처리정지",
    "영업정지 처분 취소", "조치명령 취소", "과세 부과 취소", "불합격 결정 무효확인", "해임처분 취소",
)  # fmt: skip
PAPERS = ("회의록", "계약서", "집행 내역", "출동 기록", "점검 결과")
FRAMES = (
    "{} 청구 관련 조회",
    "{} 청구와 관련하여 재직기간 확인서를 요청하오니 회신하여 주시기 바랍니다.",
    "{}을 청구하신 분께 보완을 요청드립니다.",
)


@pytest.mark.parametrize("claimed", CLAIMED)
@pytest.mark.parametrize("frame", FRAMES)
def test_what_is_claimed_names_the_procedure(claimed: str, frame: str) -> None:
    said = frame.format(claimed)
    assert procedures.another(said)
    assert spoken(said).kind == "other"
    cues = text.cues(text.segments(said)[0])
    assert "request" not in cues
    assert kinds.judge([said]).word != "pressing"


@pytest.mark.parametrize("claimed", CLAIMED)
@pytest.mark.parametrize(
    "over", ["{} 청구를 취하해 주시면", "{} 청구는 그렇다 치고 정보공개 청구는 거두시죠", "{} 청구 건과 지난번 청구하신 자료"]
)
def test_a_request_beside_it_is_still_spoken_of(claimed: str, over: str) -> None:
    assert "request" in text.cues(text.segments(over.format(claimed))[0])


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("frame", FRAMES)
def test_papers_are_asked_for_under_the_law_on_disclosure(paper: str, frame: str) -> None:
    assert spoken(frame.format(paper)).kind in ("request", "claim")


ROWS = "청구인 | 피해물 | 금액 | 접수일\n나무결 | 담장 | 1,200,000원 | 11/4\n박민수 | 방화문 | 900,000원 | 11/5\n김영자 | 유리창 | 80,000원 | 11/6"


@pytest.mark.parametrize("claimed", CLAIMED[:6])
def test_a_table_of_claimants_is_no_list_of_requesters(site: object, claimed: str) -> None:  # noqa: F811
    assert decided(site, f"접수된 {claimed} 청구 건입니다. 심의에 참고하십시오.\n\n{ROWS}").action == "allow"
    for beside in ("정보공개 청구 접수분입니다.", f"{claimed} 청구 관련 정보공개 청구가 들어왔습니다."):
        assert decided(site, f"{beside}\n\n{ROWS}").action == "hold"


@pytest.mark.parametrize("body", ["손실보상심의위원회가", "국가배상심의위원회에서", "소청심사위원회는", "분쟁조정위원회 의견"])
def test_the_body_that_decides_names_the_procedure(body: str) -> None:
    said = f"{body} 내일 심리합니다. 청구인 진술을 원하시면 알려 주세요."
    assert business([said]).other


@pytest.mark.parametrize("act", ["의료법 시행규칙", "119구조·구급에 관한 법률", "시 소방 조례", "당직 근무 규정"])
@pytest.mark.parametrize("ground", ["에 따라", "에 의거하여", " 제3조에 의하여"])
def test_papers_given_under_another_act_are_of_that_act(act: str, ground: str) -> None:
    footer = "※ 이 메일에는 공공기관의 정보공개에 관한 법률상 비공개대상 정보가 들어 있을 수 있습니다."
    given = f"청구하신 일지 사본은 「{act}」{ground} 교부됩니다."
    assert business([given]).act
    assert business([f"{given}\n{footer}"]).act
    assert not business([f"{given}\n정보공개에 관한 법률에 따라 청구하신 것입니다."]).act
    assert not business([f"{given}\n공개 여부를 곧 알려드립니다."]).act
    assert not business([f"「{act}」 제정 자료를 청구하신 분"]).act


@pytest.mark.parametrize("act", ["의료법 시행규칙", "119구조·구급에 관한 법률", "당직 근무 규정"])
def test_a_letter_on_papers_of_another_act_is_no_form_of_a_request(site: object, act: str) -> None:  # noqa: F811
    letter = (
        "일지 사본은 「{}」에 따라 교부됩니다.\n위임장과 신분증을 주시기 바랍니다.\n수령: 민원실\n받는 분 박민수 씨 010-0777-4321"
    )
    assert decided(site, "청구하신 " + letter.format(act)).action == "allow"
    assert decided(site, "정보공개 청구하신 " + letter.format(act)).action in ("hold", "block")


SUMS = ("간이대지급금", "구직촉진수당", "출산급여", "장례비", "임차료", "재난지원금", "하자보증금", "농업직불금")


@pytest.mark.parametrize("sum_", SUMS)
def test_whoever_claims_a_sum_is_no_requester(site: object, sum_: str) -> None:  # noqa: F811
    line = f"청구인 박민수(1902. 6. 4.)의 {sum_} 청구서에 통장 사본이 빠져 있어 보완을 요구하였습니다."
    assert decided(site, line).action == "allow"
    assert decided(site, line.replace("청구인", "정보공개를 청구한 청구인")).action in ("hold", "block")
    assert decided(site, line.replace(f"{sum_} 청구서에 통장 사본", "청구서에 위임장")).action in ("hold", "block")


@pytest.mark.parametrize("sum_", SUMS)
@pytest.mark.parametrize("paid", ["82,937,000원이 입금됩니다", "은 다음 주에 지급될 예정입니다", "을 계좌로 송금하였습니다"])
def test_a_sum_that_was_claimed_and_is_paid_is_of_another_procedure(sum_: str, paid: str) -> None:
    blank = " " if paid[0].isdigit() else ""
    assert spoken(f"청구하신 {sum_}{blank}{paid}.").kind == "other"
    assert spoken(f"청구하신 {sum_} 지급 내역을 보내 드립니다.").kind != "other"
    assert spoken(f"청구하신 {sum_} 건 공개 결정 통지를 지급과에 보냈습니다.").kind == "request"


def test_who_may_not_show_a_mail_is_told_nothing_of_disclosure() -> None:
    assert not procedures.discloses(
        "본 메일은 수신자 외 제3자에게 공개될 수 없으며, 청구에 관한 문의는 담당자에게 하시기 바랍니다."
    )
    assert procedures.discloses("청구하신 자료는 공개할 수 없습니다.")
    assert procedures.discloses("메일로 받으신 자료는 비공개로 공개될 수 없는 것입니다.")


CLAIMANT = "검토 부탁드립니다.\n청구인 나무결 (기동대), 상병명 염좌. 진단서와 경위서 각 1부 붙임."


@pytest.mark.parametrize("claimed", CLAIMED[:6])
def test_a_body_need_not_say_again_what_its_subject_has_said(site: object, claimed: str) -> None:  # noqa: F811
    mail = {"channel": "email", "subject": f"{claimed} 청구 서류 송부"}
    assert decided(site, CLAIMANT, **mail).action == "allow"
    assert decided(site, CLAIMANT.replace("청구인", "정보공개 청구인"), **mail).action == "hold"
