"""The API as an OpenAPI 3.1 document (`GET /openapi.json`, `dlp schema api`). Every answer of every path is in it; a test compares them."""

from __future__ import annotations

from typing import Any, Final

from dlp.api.bearer import REASON
from dlp.model import Action
from dlp.office.incidents import AT_ONCE, NONE, PLACES, STATES, Question, Verdict
from dlp.show.asking import asked
from dlp.texts.labels import BASIS_STATES
from dlp.vocabulary import GROUNDS

_TEXT: Final = {"type": "string"}
_FLAG: Final = {"type": "boolean"}
_COUNT: Final = {"type": "integer", "minimum": 0}
_TIME: Final = {"type": "string", "format": "date-time"}
_PERSON: Final = {
    "type": "object",
    "required": ["address", "relation"],
    "properties": {"address": {**_TEXT, "description": "Masked: its shape only."}, "relation": _TEXT},
}
_ID: Final = {"name": "id", "in": "path", "required": True, "schema": {"type": "string", "minLength": 1, "maxLength": 80}}


_IDS: Final = {"type": "array", "items": {"type": "string", "minLength": 1, "maxLength": 80}, "minItems": 1, "maxItems": AT_ONCE}
_STATE: Final = {
    "description": "Its state does not allow it; `problem` says why.",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}},
}


def document() -> dict[str, Any]:
    """OpenAPI 3.1.0."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "FOI-DLP desk",
            "version": "1",
            "description": "Incidents, held messages and health, for operators. Every request is made in the name of whom the token names, needs the right that "
            "the command of the same name needs, and leaves the same journal entries.",
        },
        "security": [{"operator": []}],
        "paths": {
            "/v1/incidents": {
                "get": _op("incidents", "Incidents, the newest first. Right `view`; a reason.", "Incidents", [*_filters(), _reason()])
            },
            "/v1/incidents/{id}": {
                "get": _op(
                    "incident",
                    "One incident: evidence in masked form, history, looks. Right `view` (`rights` with suspended); a reason.",
                    "Incident",
                    [_ID, _query("suspended", {"enum": ["true", "false"]}, "Also what a suspension of processing withholds."), _reason()],
                    missing=True,
                )
            },
            "/v1/incidents/{id}/alike": {
                "get": _op("alike", "The same matter again: same sender, rules and cases, within a week. Right `view`; a reason.", "Alike", [_ID, _reason()], missing=True)
            },
            "/v1/incidents/{id}/steps": {
                "get": _op("steps", "What to do next about it. Right `view`; a reason.", "Steps", [_ID, _reason()], missing=True)
            },
            "/v1/incidents/{id}/who": {
                "post": _deed("askWho", "Ask that who sent it be shown; another person approves it. Right `resolve`.", "Ask", "Proposed")
            },
            "/v1/incidents/{id}/who/seen": {
                "post": _deed("who", "Who sent it, once, within an hour of the approval, for who asked. Right `resolve`.", "Nothing", "Who", body=False)
            },
            "/v1/incidents/{id}/question": {
                "post": _deed("question", "The question to whoever sent a message, in Korean, for the agency to send; names neither recipient nor case. Right `work`.", "Question", "Asked")
            },
            "/v1/held/{id}/template": {
                "post": _deed("proposeTemplate", "Ask a second person to vouch for the text of a held message; 409 where it is no filling of a template. Right `propose`.", "Template", "Proposed")
            },
            "/v1/incidents/resolve": {
                "post": _deed("resolveAll", "Several at once, with one reason; each gets an entry. Nothing is released by it. Right `resolve`.", "ResolveAll", "ResolvedAll", single=False)
            },
            "/v1/incidents/assign": {
                "post": _deed("assignAll", "Give one or several to somebody. Right `work`.", "Assign", "Assigned", single=False)
            },
            "/v1/incidents/{id}/resolve": {
                "post": _deed("resolve", "Say what it was; the last word counts. Right `resolve`.", "Resolve", "Resolved")
            },
            "/v1/held": {"get": _op("held", "Messages that wait, the oldest first. Right `view`; a reason.", "Held", [_reason()])},
            "/v1/held/{id}/preview": {
                "get": _op("preview", "A short masked excerpt of a held message. Right `decide`; a reason.", "Preview", [_ID, _reason()], missing=True, state=True)
            },
            "/v1/held/{id}/release": {
                "post": _deed("release", "Let a held message go, once. Right `decide`; a reason, and a ground where it is a provision.", "Release", "Released")
            },
            "/v1/held/{id}/refuse": {
                "post": _deed("refuse", "Refuse a held message for good, with a reason. Right `decide`.", "Decide", "Released")
            },
            "/v1/bases": {
                "get": _op("bases", "Grounds of provision that the desk made, the oldest first. Right `view`; a reason.", "Bases", [_query("open", {"type": "boolean"}, "Only those that wait for approval."), _reason()])
            },
            "/v1/bases/{id}/approve": {
                "post": _deed("approveBasis", "Approve a ground that another asked for. Right `decide`, and a role of policy.basis_approvers (409 else).", "Settle", "Settled")
            },
            "/v1/bases/{id}/reject": {"post": _deed("rejectBasis", "Turn a request down, with a reason. Right `decide`.", "Settle", "Settled")},
            "/v1/bases/{id}/revoke": {"post": _deed("revokeBasis", "Take an approved ground back, with a reason. Right `decide`.", "Settle", "Settled")},
            "/v1/health": {"get": _op("health", "What `dlp doctor` finds. Any operator.", "Health", [_reason()])},
            "/healthz": {"get": _free("alive", "Alive: says nothing of the site.", {"type": "object", "required": ["status"], "properties": {"status": {"const": "ok"}}, "additionalProperties": False})},
            "/openapi.json": {"get": _free("document", "This document.", {"type": "object"})},
        },
        "components": {
            "securitySchemes": {
                "operator": {"type": "http", "scheme": "bearer", "description": "An operator's token: `dlp operator token`. It ends, and a newer one voids it."}
            },
            "schemas": _schemas(),
        },
    }  # fmt: skip


def _schemas() -> dict[str, Any]:
    row = {
        "id": _TEXT, "at": _TIME, "channel": {"enum": list(PLACES)}, "action": {"enum": [one.word for one in Action]}, "state": {"enum": list(STATES)},
        "uncertain": {**_FLAG, "description": "A delivery was begun, and its end was never reported."}, "finished": _FLAG, "connector": _TEXT, "department": _TEXT, "rules": _list(_TEXT), "titles": _list(_TEXT), "cases": _list(_TEXT), "sender": _PERSON,
        "recipients": _list(_PERSON), "policy_version": _TEXT, "provision": {**_FLAG, "description": "Its release would be a provision outside the purpose, and needs a ground."}, "alike": {**_TEXT, "description": "The same in incidents of one sender, one set of rules and cases."},
    }  # fmt: skip
    listed = {**row, "verdict": {"enum": ["", *Verdict]}, "assignee": _TEXT, "suspended": _FLAG}
    held = {**row, "bytes": _COUNT, "operator": _TEXT, "reason": _TEXT, "attempts": _COUNT, "suspended": _FLAG}
    basis = {
        **dict.fromkeys(("id", "article", "document", "consent_id", "consent_sha256", "days", "uses", "purpose", "incident", "asked_by", "for", "second", "settled", "reason"), _TEXT),
        "at": _TIME, "ground": {"enum": list(GROUNDS)}, "recipients": _list(_TEXT), "items": _list(_TEXT), "times": _COUNT, "used": _COUNT,
        "state": {"enum": list(BASIS_STATES)},
    }  # fmt: skip
    sign = {
        "check": _TEXT,
        "state": {"enum": ["ok", "warn", "bad"]},
        "text": {**_TEXT, "description": "For a person, in the language of the server."},
    }
    particulars = {
        **_list(_closed(dict.fromkeys(("of", "known", "against"), _TEXT))),
        "description": "What register and journal say of each institution and ground it names, and what stands against this message; for a person.",
    }
    whole = (
        "schema", "id", "at", "channel", "action", "notify", "state", "verdict", "assignee", "sender", "recipients", "reasons", "cases", "findings", "gaps",
        "policy_version", "history", "looks", "particulars",
    )  # fmt: skip
    return {
        "Incidents": _answer({"total": _COUNT, "incidents": _list(_closed(listed))}),
        "Incident": {
            "type": "object",
            "required": list(whole),
            "properties": {"schema": {"const": 1}, "id": _TEXT, "at": _TIME, "particulars": particulars},
        },
        "Held": _answer({"held": _list(_closed(held))}),
        "Health": _answer({"state": sign["state"], "signs": _list(_closed(sign))}),
        "Resolve": {
            "type": "object",
            "required": ["verdict", "reason"],
            "properties": {"verdict": {"enum": list(Verdict)}, "reason": _TEXT},
            "additionalProperties": False,
        },
        "Resolved": _answer({"id": _TEXT, "verdict": {"enum": list(Verdict)}}),
        "Alike": _answer({"incidents": _list(_closed(listed))}),
        "Steps": _answer({"steps": _list(_closed({"korean": _TEXT, "english": _TEXT, "command": _TEXT}))}),
        "Ask": {"type": "object", "required": ["reason"], "properties": {"reason": _TEXT}, "additionalProperties": False},
        "Question": {"type": "object", "properties": {"text": _TEXT}, "additionalProperties": False},
        "Asked": _answer({"id": _TEXT, "due": {"type": "string", "format": "date"}, "text": _TEXT}),
        "Template": {
            "type": "object",
            "required": ["title", "reason"],
            "properties": {"title": _TEXT, "reason": _TEXT},
            "additionalProperties": False,
        },
        "Proposed": _answer({"proposal": _TEXT}),
        "Who": _answer(
            {
                "sender": _closed(
                    {
                        "found": {"enum": ["staff", "address", "nobody"]},
                        **dict.fromkeys(("staff_id", "name", "department", "post", "address"), _TEXT),
                    }
                )
            }
        ),
        "ResolveAll": {
            "type": "object",
            "required": ["ids", "verdict", "reason"],
            "properties": {"ids": _IDS, "verdict": {"enum": list(Verdict)}, "reason": _TEXT},
            "additionalProperties": False,
        },
        "ResolvedAll": _answer({"ids": _list(_TEXT), "verdict": {"enum": list(Verdict)}}),
        "Assign": {
            "type": "object",
            "required": ["ids", "to"],
            "properties": {"ids": _IDS, "to": _TEXT},
            "additionalProperties": False,
        },
        "Assigned": _answer({"ids": _list(_TEXT), "to": _TEXT}),
        "Preview": _answer(
            {"id": _TEXT, "shown": {"const": True}, "subject": _TEXT, "text": _TEXT, "files": _list(_TEXT), "shortened": _FLAG}
        ),
        "Decide": {
            "type": "object",
            "properties": {
                "reason": _TEXT,
                "again": {**_FLAG, "description": "Although an earlier delivery was begun and its end is unknown."},
            },
            "additionalProperties": False,
        },
        "Release": {
            "type": "object",
            "properties": {
                "reason": _TEXT,
                "again": {**_FLAG, "description": "Although an earlier delivery was begun and its end is unknown."},
                "ground": {
                    "enum": list(GROUNDS),
                    "description": "Of a provision outside the purpose (PIPA 18(2)); with document and purpose.",
                },
                "article": _TEXT,
                "document": _TEXT,
                "purpose": _TEXT,
            },
            "additionalProperties": False,
        },
        "Bases": _answer({"bases": _list(_closed(basis))}),
        "Settle": {"type": "object", "properties": {"reason": _TEXT}, "additionalProperties": False},
        "Settled": _answer({"id": _TEXT, "state": {"enum": ["approved", "rejected", "revoked"]}}),
        "Released": _answer({"id": _TEXT, "state": {"enum": ["released", "release-requested", "refused"]}}),
        "Error": {
            "type": "object",
            "required": ["error"],
            "properties": {
                "error": {
                    **_TEXT,
                    "description": "token right not-found state input encoding timeout too-large rate busy unavailable, or http-STATUS",
                },
                "field": _TEXT,
                "problem": _TEXT,
            },
            "additionalProperties": False,
        },
    }


def _filters() -> list[dict[str, Any]]:
    """What a question may ask, as it says itself, and which part of the answer."""
    words = {"channel": PLACES, "action": [one.word for one in Action], "state": STATES, "verdict": [*Verdict, NONE]}
    asks = [
        _query(one.name, {"enum": list(words[one.name])} if one.name in words else _TEXT, one.option.help)
        for one in asked(Question)
        if one.option
    ]
    limit = _query("limit", {"type": "integer", "minimum": 1, "maximum": 500, "default": 50}, "")
    return [*asks, limit, _query("offset", {"type": "integer", "minimum": 0, "default": 0}, "")]


def _query(name: str, schema: dict[str, Any], told: str) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **({"description": told} if told else {})}


def _reason() -> dict[str, Any]:
    return {"name": REASON, "in": "header", "description": "Why; percent-encoded UTF-8. Goes into the journal.", "schema": _TEXT}


def _op(
    name: str, told: str, answer: str, parameters: list[dict[str, Any]], *, missing: bool = False, state: bool = False
) -> dict[str, Any]:
    found = _responses(answer, missing=missing) | ({"409": _STATE} if state else {})
    return {"operationId": name, "summary": told, "parameters": parameters, "responses": found}


def _deed(name: str, told: str, asked: str, answer: str, *, single: bool = True, body: bool = True) -> dict[str, Any]:
    found = _responses(answer, missing=True)
    found["409"] = _STATE
    if not body:
        return {"operationId": name, "summary": told, "parameters": [_ID], "responses": found}
    for status, why in (("408", "The body did not come in time."), ("413", "Too large."), ("415", "A Content-Encoding.")):
        found[status] = _error(why)
    content = {"required": True, "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{asked}"}}}}
    given = {"parameters": [_ID]} if single else {}
    return {"operationId": name, "summary": told, **given, "requestBody": content, "responses": found}


def _responses(answer: str, *, missing: bool) -> dict[str, Any]:
    found = {
        "200": {"description": "Done.", "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{answer}"}}}},
        "401": _error("No token, or one that is not of this site, has ended, or is void: which of them is not said."),
        "403": _error("The operator has not the right; the attempt is journalled."),
        "422": _error("A query, header or body that cannot be read; `field` says where."),
        "429": _error("Too much at once; `Retry-After` in seconds."),
        "503": _error("The site cannot answer; `dlp doctor` says why."),
        "default": _error("No request of this interface (its code is `http-STATUS`)."),
    }
    return found | ({"404": _error("Nothing of that id is kept.")} if missing else {})


def _free(name: str, told: str, schema: dict[str, Any]) -> dict[str, Any]:
    content = {"application/json": {"schema": schema}}
    responses = {"200": {"description": told, "content": content}, "default": _error("No request of this interface.")}
    return {"operationId": name, "summary": told, "security": [], "responses": responses}


def _error(told: str) -> dict[str, Any]:
    return {"description": told, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}}


def _answer(properties: dict[str, Any]) -> dict[str, Any]:
    return _closed({"schema": {"const": 1}, **properties})


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "required": list(properties), "properties": properties, "additionalProperties": False}


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}
