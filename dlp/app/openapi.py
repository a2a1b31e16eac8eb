"""The HTTP check as an OpenAPI 3.1 document (`dlp schema http`), made of the schemas that messages and decisions are checked by."""

from __future__ import annotations

from typing import Any

from dlp import message, record

_MARKS = {
    "X-DLP-Timestamp": "Seconds since 1970, within five minutes.",
    "X-DLP-Signature": "hex HMAC-SHA256 under the caller's secret of `timestamp.body`; each is good once.",
}


def document() -> dict[str, Any]:
    """OpenAPI 3.1.0. Every answer of the four paths is in it."""
    asked, decided = _schema(message.json_schema()), _answer_schema()
    return {
        "openapi": "3.1.0",
        "info": {"title": "FOI-DLP check", "version": "1", "description": "Asked before a message is delivered. Anything but 200 is: not delivered."},
        "paths": {
            "/v1/check": {
                "post": {
                    "operationId": "check",
                    "summary": "Decide one message.",
                    "parameters": [
                        *({"name": n, "in": "header", "required": True, "description": d, "schema": {"type": "string"}} for n, d in _MARKS.items()),
                        {"name": "X-DLP-Caller", "in": "header", "schema": {"type": "string"}},
                        {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string", "maxLength": 512}},
                    ],
                    "requestBody": {"required": True, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Message"}}}},
                    "responses": {
                        "200": _answer("What to do.", "Answer", signed=True),
                        "401": _answer("Not signed, not timely, seen before, or a header of the signature stands there twice."),
                        "408": _answer("The body did not come in time."),
                        "413": _answer("Too large."),
                        "415": _answer("A Content-Encoding: nothing is inflated for whom nobody knows yet."),
                        "422": _answer("Not a message; `field` says where.", signed=True),
                        "429": _answer("Overload, or the caller's rate; `Retry-After` in seconds. The same request may be sent again."),
                        "503": _answer("No decision can be made. A signed `fail: open` lets this caller deliver unchecked."),
                        "default": _answer("No request of this interface (its code is `http-STATUS`)."),
                    },
                }
            },
            "/healthz": {"get": _plain("Alive.", {"200": _state()})},
            "/readyz": {"get": _plain("Can decide and record.", {"200": _state(), "503": _state()})},
            "/metrics": {"get": _plain("Figures for Prometheus.", {"200": {"description": "Text.", "content": {"text/plain": {}}}})},
        },
        "components": {
            "schemas": {
                "Message": asked,
                "Answer": decided,
                "Error": {
                    "type": "object",
                    "required": ["error"],
                    "properties": {name: {"type": "string"} for name in ("error", "field", "problem")} | {"fail": {"const": "open"}},
                    "additionalProperties": False,
                },
            }
        },
    }  # fmt: skip


def _answer_schema() -> dict[str, Any]:
    """What a caller needs to carry the decision out (contract section 6). Who is what to which case is not in it."""
    whole = record.json_schema()["properties"]
    text = {"type": "string"}
    own = {
        "incident_id": {**text, "description": "Empty where the action is allow."},
        "user_message": {
            **text,
            "description": "Korean: what was done and what to do; repeats no data. Empty where the action is allow.",
        },
        "masked_text": {**text, "description": "Where the action is mask."},
        "masked_subject": {**text, "description": "Where the action is mask and something in the subject was."},
        "masked_html": {**text, "description": "Where the action is mask and the message has HTML."},
    }
    return {
        "type": "object",
        "required": ["schema", "id", "action", "incident_id", "user_message", "gaps", "policy"],
        "properties": {name: whole[name] for name in ("schema", "id", "action", "gaps", "policy")} | own,
        "additionalProperties": False,
    }


def _schema(made: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in made.items() if name != "$schema"}


def _answer(said: str, schema: str = "Error", *, signed: bool = False) -> dict[str, Any]:
    """Answers that may come before the caller is known carry the signature only after it is."""
    why = "As of a question, over `timestamp.signature of the question.body`."
    headers = {name: {"required": signed, "description": why, "schema": {"type": "string"}} for name in _MARKS}
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"description": said, "headers": headers if signed else {}, "content": content}


def _plain(said: str, responses: dict[str, Any]) -> dict[str, Any]:
    return {"summary": said, "responses": responses | {"default": _answer("No request of this interface.")}}


def _state() -> dict[str, Any]:
    form = {
        "type": "object",
        "required": ["status"],
        "properties": {"status": {"type": "string"}, "warnings": {"type": "array", "items": {"type": "string"}}},
    }
    return {"description": "How it is.", "content": {"application/json": {"schema": form}}}
