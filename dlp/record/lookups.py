"""The incident of an official who opened a case in the case system: no message, so it has no recipient and nothing found. Pure."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Final

from dlp.model import Action
from dlp.record.cases import CaseMark
from dlp.record.kept import PartyMark, ReasonMark, Record, staff_token

CHANNEL: Final = "case-system"


def lookup_record(
    *,
    incident_id: str,
    token: Callable[[str], str],
    staff_id: str,
    case_no: str,
    relation: str,
    department: str,
    post: str,
    rule: str,
    law: tuple[str, ...],
    why: str,
    at: datetime,
    now: datetime,
) -> Record:
    """`at`: when he first opened it, `now`: when that was read; both with their offset. The staff id is kept as its first two signs."""
    sender = PartyMark(staff_token(staff_id, token), staff_id[:2] + "***", relation, "staff", "from")
    return Record(
        id=incident_id, at=now.isoformat(), channel=CHANNEL, event="lookup", connector=CHANNEL, department=department, action=Action.ALERT.word,
        notify=False, message_id="", message_token="", conversation_token="", sender=sender, recipients=(),
        reasons=(ReasonMark(rule, Action.ALERT.word, why, law, enforced=True, exception=""),),
        cases=(CaseMark(case_no, (), 1.0, identified=True),), findings=(), gaps=(), basis=None, policy_version="", policy_hash="", stages=(),
        elapsed_us=0, post=post, sent_at=at.isoformat(), staff=sender.token,
    )  # fmt: skip
