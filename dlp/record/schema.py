"""JSON Schema (2020-12) of the decision of contract section 4."""

from __future__ import annotations

from typing import Any

from dlp.model import SCHEMA, Action
from dlp.vocabulary import RELATIONS


def json_schema() -> dict[str, Any]:
    string: dict[str, Any] = {"type": "string"}
    count: dict[str, Any] = {"type": "integer", "minimum": 0}
    share: dict[str, Any] = {"type": "number", "minimum": 0, "maximum": 1}
    relation = {"enum": list(RELATIONS)}
    action = {"enum": [a.word for a in Action]}
    strings = {"type": "array", "items": string}

    def rows(required: dict[str, Any], optional: dict[str, Any] | None = None) -> dict[str, Any]:
        item = {"type": "object", "required": list(required), "properties": {**required, **(optional or {})}}
        return {"type": "array", "items": item}

    properties = {
        "schema": {"const": SCHEMA},
        "id": string,
        "action": action,
        "notify": {"type": "boolean"},
        "reasons": rows(
            {"rule": string, "action": action, "why": string, "law": strings},
            {"enforced": {"type": "boolean"}, "exception": string, "title": string, "why_en": string},
        ),
        "sender": {"type": "object", "required": ["relation"], "properties": {"relation": relation}},
        "recipients": rows({"address": string, "relation": relation}),
        "cases": rows({"case_no": string, "subject": {"const": "requester"}, "fields": strings, "strength": share}),
        "findings": rows(
            {
                "entity": string,
                "part": string,
                "start": count,
                "end": count,
                "score": share,
                "masked": string,
                "known": {"type": "boolean"},
                "how": string,
            },
            {"place": string},
        ),
        "gaps": rows({"part": string, "reason": string}),
        "policy": {"type": "object", "required": ["version", "hash"], "properties": {"version": string, "hash": string}},
        "incident_id": string,
        "elapsed_us": count,
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "decision",
        "type": "object",
        "required": list(properties),
        "properties": {**properties, "masked_text": string, "user_message": string},
    }
