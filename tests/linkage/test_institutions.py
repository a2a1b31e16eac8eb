"""Who is a citizen and who writes for a body: by the register and the registries of domains and numbers, never by what a sender calls him."""

from __future__ import annotations

from datetime import date

import pytest

from dlp.linkage import parties
from dlp.linkage.index import Index, build_index
from dlp.linkage.tokens import Tokens
from dlp.linkage.who import citizen as is_citizen
from dlp.model import Party, Sensitive

TODAY = date(2026, 11, 20)
CASES = [
    {
        "case_no": "70010001",
        "title": "식대",
        "requester": "한새봄",
        "mobile": "010-0412-7781",
        "phone": "02-0333-7781",
        "email": "saebom@bada.go.kr",
        "agents": ["02-0333-4400"],
        "status": "open",
    },
    {"case_no": "70010002", "title": "식대", "requester": "도윤슬", "email": "yunseul@letter.example", "status": "open"},
]
STAFF = [
    {"staff_id": "A1", "name": "주하람", "department": "정보과", "title": "주무관", "email": "a1@office.example", "roles": ["none"]}
]
PARTNERS = [
    {"name": "한빛경찰서(가상)", "kind": "police", "addresses": ["police@hb.example"], "valid_from": "2024-01-01", "valid_to": "2024-12-31"},
    {"name": "너울도청(가상)", "kind": "agency", "addresses": ["foi@neoul.example", "neoul@gmail.com", "neoul@letter.example"], "valid_from": "2026-01-01"},
    {"name": "온길", "kind": "processor", "addresses": ["@ongil.example"], "valid_from": "2026-01-01"},
    {"name": "온새", "kind": "processor", "addresses": ["op@onsae.example"], "valid_from": "2026-01-01"},
]  # fmt: skip


@pytest.fixture(scope="module")
def index() -> Index:
    return build_index(CASES, Tokens(b"i" * 32), staff=STAFF, partners=PARTNERS)


@pytest.mark.parametrize(
    ("address", "citizen"),
    [
        ("kim@bada.go.kr", False), ("kim@gu.bada.go.kr", False), ("kim@korea.kr", False), ("kim@bada.hs.kr", False), ("police@hb.example", False), ("kim@ongil.example", False),
        ("saebom@bada.go.kr", True), ("010-0412-7781", True), ("kim@bada.co.kr", True), ("kim@go.kr.example", True), ("kim@notkorea.kr", True), ("other@hb.example", False),
        ("kim@neoul.example", False), ("kim@sub.neoul.example", True), ("kim@gmail.com", True), ("kim@letter.example", True), ("kim@onsae.example", True),
        ("010-0999-1234", True), ("a1@office.example", False),
        ("02-0333-1234", False), ("+82 31 0333 1234", False), ("tel:064-033-1234", False), ("1588-0123", False), ("080-012-3456", False),
        ("02-0333-7781", True), ("02-0333-4400", True), ("070-0333-1234", True), ("0505-033-1234", True), ("011-033-1234", True),
    ],
)  # fmt: skip
@pytest.mark.parametrize("called", ["", "바다시청 민원실 "])
def test_who_is_a_citizen(index: Index, address: str, citizen: bool, called: str) -> None:
    written = f"{called}<{address}>" if called and "@" in address else address
    who = parties.resolve(Party(Sensitive(written)), index, today=TODAY, known={}).who
    assert is_citizen(who) is citizen
    assert who.fixed.value("r.citizen") is citizen
