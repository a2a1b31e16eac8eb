"""The contract's message (section 3): JSON object ⇄ `Message`, and its JSON Schema.

Checked by hand and not by a model library: this runs for every chat line. An error names the field and never repeats its value.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from typing import Any, Final, TypeGuard

from dlp.model import CHANNELS, EVENTS, NAMELESS, RETRACT, SCHEMA, Attachment, Conversation, LegalBasis, Message, Party, Sensitive
from dlp.ports import MessageError
from dlp.vocabulary import FIELDS, GROUNDS

KST: Final = timezone(timedelta(hours=9))
MAX_RECIPIENTS: Final = 10_000
_FIRST: Final = datetime(1, 1, 3, tzinfo=KST)
_LAST: Final = datetime(9999, 12, 29, tzinfo=KST)
_RECIPIENT_FIELDS: Final = ("to", "cc", "bcc")
_BASIS_TEXTS: Final = ("id", "ground", "article", "document", "approver", "consent_id", "purpose", "period")
_KEYS: Final = frozenset(
    ["schema", "id", "channel", "event", "sender", "recipients", "conversation", "sent_at", "subject", "text", "html", "attachments",
     "legal_basis"]
)  # fmt: skip
_SENDER_KEYS: Final = frozenset(["address", "staff_id"])
_RECIPIENT_KEYS: Final = frozenset(["address", "field"])
_CONVERSATION_KEYS: Final = frozenset(["id", "kind", "name", "members"])
_ATTACHMENT_KEYS: Final = frozenset(["name", "content_b64"])
_BASIS_KEYS: Final = frozenset([*_BASIS_TEXTS, "items", "recipients"])
_SHOWN_KEY: Final = re.compile(r"[A-Za-z][A-Za-z_]{0,31}[0-9]{0,2}")
_TWICE: Final = "stands there twice"


def parse(data: object, *, fallback_id: str = "", sent_at: datetime | None = None) -> Message:
    """A decoded JSON object → Message. MessageError names the field, also one that the contract does not know: a misspelt field
    must not be silence. `sent_at`: stands for the time that is said."""
    if not _is_object(data):
        raise MessageError("message", "must be a JSON object")
    _known(data, _KEYS)
    channel = _channel(data)
    event = data.get("event", "send")
    conversation = _conversation(data["conversation"]) if "conversation" in data else None
    if event not in EVENTS:
        raise MessageError("event", "must be one of " + ", ".join(EVENTS))
    text = _text(data, "text")
    html = _text(data, "html") if "html" in data else None
    attachments = _attachments(data["attachments"]) if "attachments" in data else ()
    if event != RETRACT and text is None and html is None and not attachments:
        raise MessageError("text", "one of text, html, attachments is required")
    if event == RETRACT:
        _empty(data, conversation)
    said_at = _moment(data["sent_at"]) if "sent_at" in data else None
    ident = data.get("id")
    if ident is not None and not isinstance(ident, str):
        raise MessageError("id", "must be a string")
    return Message(
        id=ident or fallback_id,
        channel=channel,
        sender=_sender(data.get("sender")),
        recipients=_recipients(data.get("recipients")),
        event=event,
        conversation=conversation,
        sent_at=sent_at or said_at,
        subject=_text(data, "subject") if "subject" in data else None,
        text=text,
        html=html,
        attachments=attachments,
        legal_basis=_spelt(_basis(data["legal_basis"])) if "legal_basis" in data else None,
    )


def _channel(data: Mapping[str, object]) -> str:
    """By which channel, of a message of the schema that is spoken here."""
    schema, channel = data.get("schema", SCHEMA), data.get("channel")
    if schema != SCHEMA or isinstance(schema, bool):
        raise MessageError("schema", f"this program speaks schema {SCHEMA}")
    if channel not in CHANNELS:
        raise MessageError("channel", "must be one of " + ", ".join(CHANNELS))
    return str(channel)


def _empty(data: Mapping[str, object], conversation: Conversation | None) -> None:
    """MessageError for a retraction that carries something."""
    if any(data.get(name) for name in ("text", "html", "attachments", "subject")):
        raise MessageError("event", "a retraction carries no content")
    if conversation is not None and conversation.name:
        raise MessageError("conversation.name", "a retraction carries no content")


def loads(raw: bytes | str, *, fallback_id: str = "", sent_at: datetime | None = None) -> Message:
    """JSON bytes or text → Message, as `parse`. MessageError("message", …) where it is not JSON, or names the key that stands in one object twice:
    of two values a reader may take either (RFC 8259 section 4)."""
    return parse(decoded(raw), fallback_id=fallback_id, sent_at=sent_at)


class _Repeated(Exception):
    """Some object of a JSON text has a key twice."""


def decoded(raw: bytes | str) -> object:
    """The value of a JSON text, every key of its objects once. MessageError as `loads`."""
    try:
        return _DECODER.decode(raw if isinstance(raw, str) else raw.decode(json.detect_encoding(raw), "surrogatepass"))
    except _Repeated:
        raise MessageError(_repeated(json.loads(raw, object_pairs_hook=list), ""), _TWICE) from None
    except (ValueError, RecursionError):
        raise MessageError("message", "is not valid JSON") from None


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise _Repeated
    return made


_DECODER: Final = json.JSONDecoder(object_pairs_hook=_once)
"""As `json.loads`, which would make another one for every message."""


def _repeated(node: object, path: str) -> str:
    """The path of the first key that stands in one object twice; `node` is made with objects as lists of pairs."""
    if not isinstance(node, list):
        return ""
    if node and all(isinstance(pair, tuple) for pair in node):
        seen = set()
        for key, _ in node:
            if key in seen:
                return _path(path, key)
            seen.add(key)
        return next(filter(None, (_repeated(value, _path(path, key)) for key, value in node)), "")
    return next(filter(None, (_repeated(value, f"{path}[{i}]") for i, value in enumerate(node))), "")


def _path(path: str, key: str) -> str:
    """`sender.adress`. What is no plain word may be somebody's data and is not repeated."""
    word = key if _SHOWN_KEY.fullmatch(key) else "?"
    return f"{path}.{word}" if path else word


def _is_object(value: object) -> TypeGuard[Mapping[str, object]]:
    """Nearly always it is a dict, and to ask the abstract class costs ten times as much."""
    return type(value) is dict or isinstance(value, Mapping)


def _known(data: Mapping[str, object], keys: frozenset[str], path: str = "") -> None:
    if not keys.issuperset(data):
        strange = next(key for key in data if key not in keys)
        raise MessageError(_path(path, str(strange)), "is no field of a message")


def dumps(message: Message) -> dict[str, Any]:
    """Message → the contract's JSON object, raw content and all: for connectors that hand it on, never for logs."""
    out: dict[str, Any] = {"schema": SCHEMA, "id": message.id, "channel": message.channel, "event": message.event}
    out["sender"] = {"address": message.sender.address.reveal()}
    if message.sender.staff_id:
        out["sender"]["staff_id"] = message.sender.staff_id
    out["recipients"] = [{"address": r.address.reveal(), "field": r.field} for r in message.recipients]
    if message.conversation is not None:
        c = message.conversation
        out["conversation"] = {"id": c.id, "kind": c.kind, "name": c.name.reveal()}
        if c.members is not None:
            out["conversation"]["members"] = c.members
    if message.sent_at is not None:
        out["sent_at"] = message.sent_at.isoformat()
    for name in ("subject", "text", "html"):
        value = getattr(message, name)
        if value is not None:
            out[name] = value.reveal()
    if message.attachments:
        out["attachments"] = [attachment.as_given() for attachment in message.attachments]
    if message.legal_basis is not None:
        basis = message.legal_basis
        out["legal_basis"] = {name: getattr(basis, name) for name in _BASIS_TEXTS if getattr(basis, name)}
        out["legal_basis"] |= {"items": list(basis.items), "recipients": [r.reveal() for r in basis.recipients]}
    return out


def basis(data: object) -> LegalBasis | None:
    """A `legal_basis` object on its own (a mail header carries one)."""
    return _basis(data)


# ---------------------------------------------------------------- fields


def _string(value: object, field: str, *, required: bool = False) -> str:
    if value is None and not required:
        return ""
    if not isinstance(value, str):
        raise MessageError(field, "must be a string")
    if required and not value.strip():
        raise MessageError(field, "must not be empty")
    return value


def _text(data: Mapping[str, object], field: str) -> Sensitive | None:
    value = data.get(field)
    if value is None:
        return None
    if not isinstance(value, str):
        raise MessageError(field, "must be a string")
    return Sensitive(value)


def _sender(value: object) -> Party:
    if not _is_object(value):
        raise MessageError("sender", "is required and must be an object")
    _known(value, _SENDER_KEYS, "sender")
    staff_id = value.get("staff_id")
    address = _string(value.get("address"), "sender.address", required=not staff_id)
    return Party(Sensitive(address), "from", _string(staff_id, "sender.staff_id") or None)


def _recipients(value: object) -> tuple[Party, ...]:
    if not isinstance(value, list) or not value:
        raise MessageError("recipients", "is required and must be a non-empty list")
    if len(value) > MAX_RECIPIENTS:
        raise MessageError("recipients", f"more than {MAX_RECIPIENTS}")
    out = []
    for i, item in enumerate(value):
        if not _is_object(item):
            raise MessageError(f"recipients[{i}]", "must be an object")
        if not _RECIPIENT_KEYS.issuperset(item):
            _known(item, _RECIPIENT_KEYS, f"recipients[{i}]")
        field = item.get("field", "to")
        if field not in _RECIPIENT_FIELDS:
            raise MessageError(f"recipients[{i}].field", "must be one of to, cc, bcc")
        address = item.get("address")
        if not isinstance(address, str) or not address.strip():
            _string(address, f"recipients[{i}].address", required=True)
        out.append(Party(Sensitive(str(address)), field))
    return tuple(out)


def _conversation(value: object) -> Conversation | None:
    if value is None:
        return None
    if not _is_object(value):
        raise MessageError("conversation", "must be an object")
    _known(value, _CONVERSATION_KEYS, "conversation")
    kind = value.get("kind", "direct")
    if kind not in ("direct", "group"):
        raise MessageError("conversation.kind", "must be direct or group")
    members = value.get("members")
    if members is not None and (not isinstance(members, int) or isinstance(members, bool) or members < 0):
        raise MessageError("conversation.members", "must be a non-negative integer")
    name = Sensitive(_string(value["name"], "conversation.name")) if "name" in value else NAMELESS
    return Conversation(_string(value.get("id"), "conversation.id", required=True), kind, name, members)


def _moment(value: object) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(_string(value, "sent_at"))
    except ValueError:
        raise MessageError("sent_at", "must be an ISO 8601 time") from None
    if not moment.tzinfo:
        moment = moment.replace(tzinfo=KST)
    # The first and the last day there are cannot be told in every time zone.
    return moment if 1 < moment.year < 9999 else min(max(moment, _FIRST), _LAST)


def _attachments(value: object) -> tuple[Attachment, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise MessageError("attachments", "must be a list")
    out = []
    for i, item in enumerate(value):
        if not isinstance(item, Mapping):
            raise MessageError(f"attachments[{i}]", "must be an object")
        _known(item, _ATTACHMENT_KEYS, f"attachments[{i}]")
        name = _string(item.get("name"), f"attachments[{i}].name", required=True)
        told = item.get("content_b64")
        content = _string(told, f"attachments[{i}].content_b64")
        try:
            data = base64.b64decode("".join(content.split()).encode("ascii"), validate=True)
        except (binascii.Error, ValueError):
            raise MessageError(f"attachments[{i}].content_b64", "is not base64") from None
        out.append(Attachment(Sensitive(name), data, given=told is not None))
    return tuple(out)


def _basis(value: object) -> LegalBasis | None:
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise MessageError("legal_basis", "must be an object")
    _known(value, _BASIS_KEYS, "legal_basis")
    texts = {name: _string(value.get(name), f"legal_basis.{name}").strip() for name in _BASIS_TEXTS}
    lists = {}
    for name in ("items", "recipients"):
        entries = value.get(name, [])
        if not isinstance(entries, list) or not all(isinstance(e, str) for e in entries):
            raise MessageError(f"legal_basis.{name}", "must be a list of strings")
        lists[name] = [e.strip() for e in entries]
    # A mail is not refused for a ground or an item outside the lists: it makes a basis that is not valid, and policy says so to the sender.
    return LegalBasis(**texts, items=tuple(lists["items"]), recipients=tuple(Sensitive(r) for r in lists["recipients"]))


def _spelt(basis: LegalBasis | None) -> LegalBasis | None:
    """A caller's program has misspelt what is in none of the lists (contract section 3), and is told so."""
    if basis is None:
        return None
    if basis.ground and basis.ground not in GROUNDS:
        raise MessageError("legal_basis.ground", f"must be one of {', '.join(GROUNDS)}")
    for i, item in enumerate(basis.items):
        if item not in FIELDS:
            raise MessageError(f"legal_basis.items[{i}]", f"must be one of {', '.join(FIELDS)}")
    return basis


def json_schema() -> dict[str, Any]:
    """JSON Schema (2020-12) of the message."""
    string: dict[str, Any] = {"type": "string"}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "message",
        "type": "object",
        "additionalProperties": False,
        "required": ["channel", "sender", "recipients"],
        "anyOf": [
            {"required": ["text"]},
            {"required": ["html"]},
            {"required": ["attachments"]},
            {"required": ["event"], "properties": {"event": {"const": RETRACT}}},
        ],
        "properties": {
            "schema": {"const": SCHEMA},
            "id": string,
            "channel": {"enum": list(CHANNELS)},
            "event": {"enum": list(EVENTS)},
            "sender": {
                "type": "object",
                "additionalProperties": False,
                "anyOf": [{"required": ["address"]}, {"required": ["staff_id"]}],
                "properties": {"address": string, "staff_id": string},
            },
            "recipients": {
                "type": "array",
                "minItems": 1,
                "maxItems": MAX_RECIPIENTS,
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["address"],
                    "properties": {"address": {"type": "string", "minLength": 1}, "field": {"enum": list(_RECIPIENT_FIELDS)}},
                },
            },
            "conversation": {
                "type": "object",
                "additionalProperties": False,
                "required": ["id"],
                "properties": {
                    "id": string,
                    "kind": {"enum": ["direct", "group"]},
                    "name": string,
                    "members": {"type": "integer", "minimum": 0},
                },
            },
            "sent_at": {"type": "string", "format": "date-time"},
            "subject": string,
            "text": string,
            "html": string,
            "attachments": {
                "type": "array",
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["name"],
                    "properties": {"name": string, "content_b64": {"type": "string", "contentEncoding": "base64"}},
                },
            },
            "legal_basis": {
                "type": "object",
                "additionalProperties": False,
                "anyOf": [{"required": [name]} for name in ("ground", "id", "document", "consent_id")],
                "properties": {
                    **{name: string for name in _BASIS_TEXTS},
                    "ground": {"enum": list(GROUNDS)},
                    "items": {"type": "array", "items": {"enum": list(FIELDS)}},
                    "recipients": {"type": "array", "items": string},
                },
            },
        },
    }
