"""What the desk is asked about one case, as rows: who contacted its person, who saw it, what left before it came, on which ground, what he was told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from dlp.office.entries import recorded
from dlp.record.titles import title_of

Row = dict[str, Any]


def decisions(question: str) -> Callable[[Path, str], list[Row]]:
    """`question`: contacts or before."""
    return lambda site, number: [_decision(one, number) for one in _about(site, number, question)]


def grounds(site: Path, number: str) -> list[Row]:
    """Decisions with the ground that each stated, used or gave back (`how`)."""
    return [
        {
            **_decision(one, number), "how": one["how"], "basis": one["ground"].get("id", ""), "ground": one["ground"].get("ground", ""),
            "document": one["ground"].get("document", ""), "approver": one["ground"].get("approver", ""),
        }
        for one in _about(site, number, "grounds")
    ]  # fmt: skip


def entries(question: str) -> Callable[[Path, str], list[Row]]:
    """`question`: seen or told."""
    return lambda site, number: [_entry(one) for one in _about(site, number, question)]


def _about(site: Path, number: str, question: str) -> list[Row]:
    from dlp.store import look

    if not recorded(site):
        return []
    with look(site) as kept:
        return kept.about_case(question, number)


def _decision(record: Mapping[str, Any], case_no: str) -> Row:
    from dlp.store.touching import fields_of

    return {
        "id": record["id"], "at": record.get("sent_at") or record["at"], "channel": record["channel"], "action": record["action"],
        "state": record["state"], "department": record["department"], "post": record.get("post", ""),
        "sender": record["sender"]["relation"], "recipients": [one["relation"] for one in record["recipients"]],
        "fields": sorted(fields_of(record, case_no)), "rules": [one["rule"] for one in record["reasons"] if one["enforced"]],
        "titles": [title_of(one) for one in record["reasons"] if one["enforced"]],
    }  # fmt: skip


def _entry(one: Mapping[str, Any]) -> Row:
    return {
        "seq": one["seq"], "at": one["at"], "kind": one["kind"], "operator": str(one.get("staff_id") or one.get("operator", "")),
        "from": str(one.get("from", "")), "what": str(one.get("what", "")), "ref": one["ref"], "reason": str(one.get("reason", "")),
        "wide": bool(one.get("wide")),
    }  # fmt: skip
