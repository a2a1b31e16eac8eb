"""A verdict full of invented personal data, for everything that must not show it."""

from __future__ import annotations

import pytest

import dlp
from dlp.model import (
    Action,
    Attachment,
    Conversation,
    Decision,
    Evidence,
    Finding,
    Gap,
    LegalBasis,
    Link,
    Message,
    Party,
    Reason,
    Relation,
    Sensitive,
    Verdict,
)

PLANTED = {
    "PERSON": "함초롬",
    "KR_RRN": "020304-3111114",
    "PHONE_NUMBER": "010-0123-4567",
    "EMAIL_ADDRESS": "chorom.ham@mail.example",
    "KR_ADDRESS": "가람광역시 한빛구 은행나무길 12, 301호",
    "KR_BANK_ACCOUNT": "110-000-123456",
    "KR_PASSPORT": "M00000001",
}


DECLARED = {str(entity): entity for entity in dlp.entities()}


@pytest.fixture
def planted() -> dict[str, str]:
    return PLANTED


@pytest.fixture
def verdict() -> Verdict:
    text = " ".join(PLANTED.values())
    findings, at = [], 0
    for entity, value in PLANTED.items():
        at = text.index(value, at)
        findings.append(
            Finding(
                DECLARED[entity], "text", at, at + len(value), 0.9512345, "plain", Sensitive(value), "names", entity == "PERSON"
            )
        )
    sender = Party(Sensitive("gaon@garam.example"), "from", staff_id="A1023")
    recipients = (
        (Party(Sensitive("chorom.ham@mail.example")), Relation("requester", "requester", True)),
        (Party(Sensitive("010-0123-4567"), "cc"), Relation("external", "external", True)),
    )
    message = Message(
        id="q-7A1",
        channel="email",
        sender=sender,
        recipients=tuple(party for party, _ in recipients),
        conversation=Conversation("room-7", "group", Sensitive("함초롬 대응방")),
        subject=Sensitive("함초롬 건"),
        text=Sensitive(text),
        attachments=(Attachment(Sensitive("함초롬_청구서.xlsx"), b"PK"), Attachment(Sensitive("foi.zip"), b"PK")),
        legal_basis=LegalBasis("18-2-7", "형사소송법 제199조제2항", "수사과-456", "A1", purpose="함초롬(010-0123-4567) 수사 협조"),
    )
    return Verdict(
        message=message,
        decision=Decision(
            Action.MASK,
            notify=True,
            reasons=(
                Reason("requester-data-outside", Action.MASK, "청구인 정보가 밖으로 나갑니다", ("PIPA 18(1)",), "문구"),
                Reason("night-mail", Action.ALERT, "시험 중인 규칙", enforced=False, exception="EX-1"),
            ),
            policy_version="2026-11-21",
            policy_hash="ab" * 32,
        ),
        findings=tuple(findings),
        gaps=(Gap("attachment:foi.zip", "encrypted"), Gap("attachment:함초롬_청구서.xlsx", "limit")),
        links=(
            Link(3, (9, 2), ("2026-000123", "2026-000045"), frozenset({"phone", "name"}), frozenset({"name"}), 0.98, True, False),
        ),
        sender=Relation("handler", "staff", False),
        recipients=recipients,
        evidence=Evidence(
            {"m.channel": "email", "m.entities": ["PERSON", "KR_RRN"], "m.pressure": False}, ({"r.kind": "requester"},), ()
        ),
        masked=Message("q-7A1", "email", sender, (), text=Sensitive("■■■ ■■■")),
        stages=(("views", 12), ("findings", 40), ("decision", 5)),
        elapsed_us=99,
    )
