"""A small register of invented people, built without files."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from dlp import plugins, views
from dlp.linkage import parties
from dlp.linkage.contents import Earlier
from dlp.linkage.index import Index, build_index
from dlp.linkage.lexicons import NONE
from dlp.linkage.link import Linked, link
from dlp.linkage.standing import standings
from dlp.linkage.tokens import Tokens
from dlp.model import Part, Party, Sensitive
from dlp.pipeline.detection import detect

CASES = [
    {"case_no": "70010001", "title": "2026 물빛축제 식대 지출 내역", "requester": "한새봄", "birth_date": "1901-03-12", "mobile": "010-0412-7781",
     "email": "saebom@inbox.example", "address": "가온구 물빛로 12, 101동 202호", "roman_name": "Han Saebom", "handlers": ["A1"], "deputies": ["A2"],
     "approvers": ["A3"], "interested": ["A4", "food@vendor.example"], "status": "open"},
    {"case_no": "70010002", "title": "청사 주차장 위탁 계약서", "requester": "도윤슬", "mobile": "010-1533-2290", "handlers": ["A5"], "status": "open"},
    {"case_no": "70010003", "title": "도로 굴착 허가 대장", "requester": "이슬", "mobile": "010-1534-1111", "handlers": ["A1"], "status": "open"},
    {"case_no": "70010004", "title": "의회 국외연수 보고서", "requester": "남가람", "mobile": "010-0777-3141", "handlers": ["A1"], "status": "open"},
    {"case_no": "70010005", "title": "놀이터 모래 검사 결과", "requester": "한새봄", "mobile": "010-0412-7781", "email": "saebom@inbox.example",
     "handlers": ["A5"], "status": "open"},
    {"case_no": "70010006", "title": "승강기 점검표", "requester": "라온별", "mobile": "010-1900-5151", "handlers": ["A1"], "status": "closed",
     "closed_on": "2026-07-01"},
]  # fmt: skip
STAFF = [
    {"staff_id": f"A{i}", "name": name, "department": "정보과", "title": title, "email": f"a{i}@office.example", "messenger_id": f"@a{i}",
     "desk_phone": f"02-0000-200{i}", "mobile": mobile, "roles": [role]}
    for i, name, title, mobile, role in [
        (1, "주하람", "주무관", "", "none"), (2, "기온유", "주무관", "", "none"), (3, "탁이랑", "과장", "", "none"), (4, "남가람", "국장", "010-1811-0001", "none"),
        (5, "백여름", "주무관", "", "none"), (6, "설다온", "주무관", "", "foi_officer"), (7, "옥가을", "주무관", "", "none"),
    ]
]  # fmt: skip


@pytest.fixture(scope="session")
def index() -> Index:
    return build_index(CASES, Tokens(b"t" * 32), staff=STAFF)


Linker = Callable[..., Linked]
TODAY = date(2026, 11, 20)


@pytest.fixture(scope="session")
def linked(index: Index) -> Linker:
    return linker(index)


def linker(index: Index) -> Linker:
    """text → what it is linked to, sent by the handler of most cases to a colleague; `by` and `to` may be given."""
    detectors = plugins.load_detectors()

    def run(text: str, *, earlier: Earlier | None = None, by: str = "a1@office.example", to: str = "a7@office.example") -> Linked:
        seen, _ = views.build(Part("text", Sensitive(text)))
        found, gaps = detect(seen, detectors)
        assert not gaps
        sender, recipient = (parties.resolve(Party(Sensitive(a)), index, today=TODAY, known={}).who for a in (by, to))
        stand = standings(sender, [recipient], index, today=TODAY)
        return link(seen, found, index, words=NONE, earlier=earlier or Earlier(), stand=stand)

    return run
