"""What a message is to the citizen who gets it, through the shipped policy: a company's own trade, and requests to withdraw however they are put."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from dlp.app import detection
from dlp.linkage.index import build_index
from dlp.linkage.lexicons import NONE
from dlp.linkage.memory import Memory
from dlp.linkage.tokens import Tokens
from dlp.message import KST, parse
from dlp.pipeline.scan import scan
from dlp.pipeline.tools import Tools
from dlp.policy import parse as policy_of
from dlp.settings import Settings

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC).astimezone(KST)
STAFF = [
    {"staff_id": f"F{i}", "name": name, "department": department, "title": title, "email": f"f{i}@office.example", "desk_phone": f"02-0000-300{i}", "roles": ["none"]}
    for i, name, department, title in ((1, "주하람", "하천과", "주무관"), (2, "탁이랑", "하천과", "과장"), (3, "기온유", "재무과", "주무관"))
]  # fmt: skip
CASES = [
    {"case_no": "70060001", "title": "갈대천 준설 2공구 계약", "requester": "(주)여울토건", "organisation": "(주)여울토건", "mobile": "010-0266-1900",
     "email": "office@yeoul.example", "department": "하천과", "handlers": ["F1"], "status": "open"},
    {"case_no": "70060002", "title": "갈대천 산책로 조명 교체", "requester": "한새봄", "mobile": "010-0412-7781", "email": "saebom@inbox.example",
     "department": "하천과", "handlers": ["F1"], "status": "open"},
]  # fmt: skip


@pytest.fixture(scope="module")
def tools(default_policy_text: str) -> Tools:
    loaded = detection.load(Settings())
    return Tools(
        index=build_index(CASES, Tokens(b"c" * 32), staff=STAFF),
        policy=policy_of(default_policy_text, findable=loaded.findable),
        detectors=loaded.detectors,
        pressure=loaded.pressure,
        entities=loaded.entities,
        may_approve=lambda staff: False,
        words=NONE,
    )


def action(tools: Tools, sender: str, to: str, text: str) -> str:
    message = {
        "schema": 1,
        "id": "m",
        "channel": "email",
        "sender": {"address": f"{sender}@office.example"},
        "recipients": [{"address": to}],
        "text": text,
    }
    return scan(parse(message), (), (), tools=tools, memory=Memory(), now=NOW, clock=lambda: 0).verdict.decision.action.name


@pytest.mark.parametrize(
    "text",
    ["여울토건 귀하: 준설 2공구 설계변경 협의 요청", "여울토건 담당자께. 준설 2공구 준공계 제출 바랍니다. 하천과 02-0000-3002"],
)
def test_a_company_that_asked_is_written_to_about_its_trade(tools: Tools, text: str) -> None:
    assert action(tools, "f2", "office@yeoul.example", text) in ("ALLOW", "ALERT")


def test_who_presses_a_company_is_stopped_all_the_same(tools: Tools) -> None:
    assert action(
        tools, "f2", "office@yeoul.example", "여울토건 귀하: 준설 계약서 청구를 취하하시죠. 다음 입찰도 있으시잖아요"
    ) in ("HOLD", "BLOCK")


HOW = ("", "정중히 ", "다시 한번 ", "간곡히 ", "조속히 ")


@pytest.mark.parametrize("how", HOW)
@pytest.mark.parametrize("ask", ["취하를 {}부탁드립니다", "취하 처리 {}부탁드립니다", "취하를 {}검토해 주십시오"])
def test_who_works_on_a_case_may_not_ask_to_withdraw_it(tools: Tools, ask: str, how: str) -> None:
    text = f"안녕하세요 하천과입니다. 청구하신 조명 교체 건은 위에서 걱정이 많아 {ask.format(how)}"
    assert action(tools, "f1", "saebom@inbox.example", text) in ("HOLD", "BLOCK"), text


@pytest.mark.parametrize(
    "text",
    [
        "안녕하세요 하천과입니다. 취하하시려면 포털에서 취하서를 제출하시면 됩니다",
        "하천과입니다. 청구하신 조명 교체 자료의 공개 방법을 확인 부탁드립니다",
        "하천과입니다. 조명 교체 건 결정통지서를 붙임과 같이 보내드립니다",
    ],
)
def test_what_duty_asks_of_him_is_let_go(tools: Tools, text: str) -> None:
    assert action(tools, "f1", "saebom@inbox.example", text) in ("ALLOW", "ALERT")
