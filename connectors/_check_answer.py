"""What the HTTP check says of a decision (contract section 6). Pure."""

from __future__ import annotations

import json

from dlp.model import SCHEMA, Action, Sensitive
from dlp.ports import Ticket


def worded(ticket: Ticket) -> dict[str, object]:
    """What a caller needs to carry the decision out, and no more: who is what to which case stays inside. The incident's number stands
    where something was decided about the message; that a clean one left a record is nobody's business."""
    verdict, action = ticket.verdict, ticket.verdict.decision.told
    answer: dict[str, object] = {
        "schema": SCHEMA,
        "id": verdict.message.id,
        "action": action.word,
        "incident_id": "" if action is Action.ALLOW else ticket.incident_id,
        "user_message": "" if action is Action.ALLOW else ticket.user_message,
        "gaps": ticket.answer.get("gaps", []),
        "policy": ticket.answer.get("policy", {}),
    }
    given, masked = verdict.message, verdict.masked
    if action is Action.MASK and masked is not None:
        answer["masked_text"] = _revealed(masked.text if masked.text is not None else masked.html)
        if masked.html is not None:
            answer["masked_html"] = masked.html.reveal()
        if masked.subject is not None and masked.subject != given.subject:
            answer["masked_subject"] = masked.subject.reveal()
    return answer


def _revealed(value: Sensitive | None) -> str:
    return "" if value is None else value.reveal()


def body_of(ticket: Ticket) -> bytes:
    return json.dumps(worded(ticket), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "backslashreplace")
