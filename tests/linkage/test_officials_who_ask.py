"""An official who is a requester himself: his post and title make nobody else of him where a request is spoken of, and nowhere else."""

from __future__ import annotations

from datetime import date

import pytest

from dlp import plugins, views
from dlp.linkage import parties
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index, build_index
from dlp.linkage.lexicons import NONE
from dlp.linkage.link import link
from dlp.linkage.standing import standings
from dlp.linkage.tokens import Tokens
from dlp.model import Part, Party, Sensitive
from dlp.pipeline.detection import detect

STAFF = [
    {
        "staff_id": "B1",
        "name": "도하람",
        "department": "총무과",
        "title": "주무관",
        "email": "b1@office.example",
        "roles": ["none"],
    },
    {
        "staff_id": "B2",
        "name": "구슬아",
        "department": "총무과",
        "title": "주무관",
        "email": "b2@office.example",
        "roles": ["none"],
    },
    {"staff_id": "B3", "name": "봉다솜", "department": "체육과", "title": "과장", "email": "b3@office.example", "roles": ["none"]},
]
CASE = {
    "case_no": "70010001",
    "title": "당직비 지급 내역",
    "requester": "구슬아",
    "mobile": "010-0188-0003",
    "handlers": ["B1"],
    "status": "open",
}
NAMED = [
    f"{before}{post}{after}"
    for before, after in [
        ("정보공개 청구인은 ", "이라고 합니다."), ("", "이 정보공개를 청구한 사람입니다."), ("정보공개를 청구한 사람이 ", "이래요."),
        ("정보공개 청구 낸 사람 ", " 맞죠?"),
    ]
    for post in ("총무과 구슬아 주무관", "구슬아 주무관", "총무과 주무관 구슬아")
]  # fmt: skip
AT_WORK = [
    "총무과 구슬아 주무관에게 회의실 열쇠를 받으시면 됩니다.",
    "총무과 구슬아 주무관 생일을 축하합니다.",
    "결산 자료는 총무과 구슬아 주무관이 정리합니다.",
]


def identified(text: str, index: Index) -> bool:
    seen, _ = views.build(Part("text", Sensitive(text)))
    found, _ = detect(seen, plugins.load_detectors())
    sender, recipient = (
        parties.resolve(Party(Sensitive(f"{who}@office.example")), index, today=date(2026, 11, 20), known={}).who
        for who in ("b1", "b3")
    )
    stand = standings(sender, [recipient], index, today=date(2026, 11, 20))
    return any(one.identified for one in link(seen, found, index, words=NONE, earlier=Earlier(), stand=stand).links)


@pytest.mark.parametrize("text", NAMED)
def test_the_post_beside_his_name_does_not_cancel_him(text: str) -> None:
    assert identified(text, build_index([{**CASE, "staff_id": "B2"}], Tokens(b"o" * 32), staff=STAFF))


@pytest.mark.parametrize("text", AT_WORK)
def test_at_his_work_he_is_an_official(text: str) -> None:
    assert not identified(text, build_index([{**CASE, "staff_id": "B2"}], Tokens(b"o" * 32), staff=STAFF))


TITLES = [
    "주무관",
    "비서",
    "서기",
    "서기보",
    "주사보",
    "대리",
    "주임",
    "서무",
    "팀장",
    "교수",
    "위원",
    "공무직",
    "정책보좌관",
    "운전원",
]
SAID = [
    "정보공개를 청구했습니다.",
    "정보공개 청구를 하셨습니다.",
    "정보공개 청구를 냈다고 합니다.",
    "정보공개청구 넣으셨대요.",
    "정보공개청구를 했습니다.",
]


@pytest.mark.parametrize("title", TITLES)
def test_no_title_behind_his_name_cancels_him(title: str) -> None:
    index = build_index([{**CASE, "staff_id": "B2"}], Tokens(b"o" * 32), staff=STAFF)
    said = [
        f"{room}구슬아 {title}{called} {text}" for room in ("", "비서실 ") for called in ("님이", "님께서", "님은") for text in SAID
    ]
    assert [text for text in said if not identified(text, index)] == []
    at_work = [
        f"{room}구슬아 {title}님이 {text}"
        for room in ("", "비서실 ")
        for text in ("회의실 열쇠를 갖고 있습니다.", "결산 자료를 정리합니다.")
    ]
    assert [text for text in at_work if identified(text, index)] == []


NAMESAKE = [
    f"{before}{post}{after}"
    for before in ("당직비 지급 내역 청구한 사람 ", "70010001 당직비 지급 내역 청구인이 ", "당직비 지급 내역을 청구하신 분은 ", "70010001 청구인: ")
    for post in ("총무과 구슬아 주무관", "구슬아 주무관")
    for after in ("", "이랍니다", "이래요.", "입니다.", " 맞죠?")
]  # fmt: skip
OFFICIAL = [
    "당직비 청구한 사람은 구슬아 주무관입니다.", "카드값 청구한 사람 구슬아 주무관", "청구인에게는 구슬아 주무관이 알려 드립니다.", "정보공개 청구 70010001 담당은 구슬아 주무관입니다.",
    "청구인은 구슬아 주무관에게 문의하라고 하세요.", "청구한 사람에게 구슬아 주무관이 통지합니다.", "정보공개 청구 건은 구슬아 주무관이 처리합니다.", *AT_WORK,
]  # fmt: skip


@pytest.mark.parametrize("entered", [{}, {"staff_id": "B2"}])
def test_whether_he_was_entered_by_his_id_or_by_his_name_alone_who_is_said_to_have_filed_is_he(entered: dict[str, str]) -> None:
    index = build_index([{**CASE, **entered}], Tokens(b"o" * 32), staff=STAFF)
    assert [text for text in (*NAMESAKE, *NAMED) if not identified(text, index)] == []


def test_an_official_with_the_name_of_a_requester_is_nobody_else_at_his_work() -> None:
    index = build_index([CASE], Tokens(b"o" * 32), staff=STAFF)
    assert [text for text in OFFICIAL if identified(text, index)] == []
