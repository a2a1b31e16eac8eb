"""The decision as the outside world reads it (contract section 4)."""

from __future__ import annotations

from functools import cache, partial
from typing import Any

from dlp.model import SCHEMA, Action, Verdict
from dlp.record.cases import case_marks
from dlp.record.shapes import masked, masked_address, part_names, scrubbed, values


def _reasons(verdict: Verdict) -> list[dict[str, Any]]:
    rows = []
    for reason in verdict.decision.reasons:
        row: dict[str, Any] = {"rule": reason.rule, "action": reason.action.word, "why": reason.why, "law": list(reason.law)}
        if not reason.enforced:
            row["enforced"] = False
        if reason.exception:
            row["exception"] = reason.exception
        if reason.title:
            row["title"] = reason.title
        if reason.why_en:
            row["why_en"] = reason.why_en
        rows.append(row)
    return rows


def decision_dict(verdict: Verdict, *, incident_id: str, explain: bool) -> dict[str, Any]:
    """The decision as contract section 4 prints it, ready for `json.dumps`. `masked_text` only where masked, and with `explain`."""
    found = values(verdict)
    shown, place = part_names(found), cache(partial(scrubbed, found=found))
    decision = verdict.decision
    answer: dict[str, Any] = {
        "schema": SCHEMA,
        "id": verdict.message.id,
        "action": decision.action.word,
        "notify": decision.notify,
        "reasons": _reasons(verdict),
        "sender": {"relation": verdict.sender.word},
        "recipients": [
            {"address": masked_address(party.address.reveal()), "relation": relation.word} for party, relation in verdict.recipients
        ],
        "cases": [
            {"case_no": one.case_no, "subject": "requester", "fields": list(one.fields), "strength": one.strength}
            for one in case_marks(verdict)
            if one.fields
        ],
        "findings": [
            ({"place": place(f.place)} if f.place else {})
            | {
                "entity": f.entity,
                "part": shown(f.part),
                "start": f.start,
                "end": f.end,
                "score": round(f.score, 3),
                "masked": masked(f.entity, f.value.reveal()),
                "known": f.known,
                "how": f.how,
            }
            for f in verdict.findings
        ],
        "gaps": [{"part": shown(gap.part), "reason": gap.reason} for gap in verdict.gaps],
        "policy": {"version": decision.policy_version, "hash": decision.policy_hash},
        "incident_id": incident_id,
        "elapsed_us": verdict.elapsed_us,
    }
    if explain and decision.action is Action.MASK and verdict.masked is not None:
        body = verdict.masked.text if verdict.masked.text is not None else verdict.masked.html
        answer["masked_text"] = body.reveal() if body is not None else ""
    return answer
