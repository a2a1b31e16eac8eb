"""What three messengers call back with after delivery, and what they can be asked to do about it: Slack, Teams, Naver Works.

Each signs its callbacks: Slack with HMAC-SHA256 of `v0:time:body`, Teams (outgoing webhook) and Works (bot) with HMAC-SHA256 of the body,
in base64. Only Slack lets a program delete another's message; the others can only be asked to tell the sender.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Protocol

from connectors._signature import WINDOW


@dataclass(frozen=True, slots=True)
class Said:
    """A message that has been delivered. `once` names it for deliveries of the same callback; `where` is what a retraction needs."""

    once: str
    sender: str
    room: str
    text: str = field(repr=False)
    beside: str = field(default="", repr=False)
    group: bool = True
    edit: bool = False
    where: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Call:
    """A request to the messenger: path below its API, JSON body. `retracts`: its success means that the message is gone."""

    path: str
    body: dict[str, Any] = field(repr=False)
    retracts: bool = False


class Kind(Protocol):
    name: str
    api: str

    def genuine(self, headers: Mapping[str, str], body: bytes, secret: str, now: float) -> bool: ...

    def greeting(self, callback: dict[str, Any]) -> dict[str, Any] | None:
        """The answer to a callback that only asks whether we are there."""
        ...

    def said(self, callback: dict[str, Any]) -> Said | None:
        """None where it is no person's message. KeyError, TypeError, AttributeError where it is not as documented."""
        ...

    def calls(self, said: Said, text: str) -> list[Call]: ...

    def reply(self, text: str) -> dict[str, Any]:
        """The body of our own answer to the callback, for a messenger that shows it."""
        ...


class Slack:
    name, api = "slack", "https://slack.com/api"

    def genuine(self, headers: Mapping[str, str], body: bytes, secret: str, now: float) -> bool:
        at = headers.get("X-Slack-Request-Timestamp", "")
        if not at.isascii() or not at.isdigit() or abs(now - int(at)) > WINDOW:
            return False
        mark = "v0=" + hmac.new(secret.encode(), f"v0:{at}:".encode() + body, hashlib.sha256).hexdigest()
        return _same(mark, headers.get("X-Slack-Signature", ""))

    def greeting(self, callback: dict[str, Any]) -> dict[str, Any] | None:
        return {"challenge": str(callback.get("challenge", ""))} if callback.get("type") == "url_verification" else None

    def said(self, callback: dict[str, Any]) -> Said | None:
        event = callback.get("event") or {}
        if event.get("type") != "message" or event.get("bot_id") or event.get("subtype") not in _SLACK_WRITTEN:
            return None
        message = event["message"] if event.get("subtype") == "message_changed" else event
        beside = {k: v for k, v in message.items() if k in ("blocks", "attachments", "files")}
        return Said(
            once=str(callback["event_id"]),
            sender=str(message["user"]),
            room=str(event["channel"]),
            text=str(message.get("text", "")),
            beside=_strings(beside),
            group=event.get("channel_type") != "im",
            edit=message is not event,
            where={"channel": str(event["channel"]), "ts": str(message["ts"]), "user": str(message["user"])},
        )

    def calls(self, said: Said, text: str) -> list[Call]:
        told = {"channel": said.where["channel"], "user": said.where["user"], "text": text}
        gone = {"channel": said.where["channel"], "ts": said.where["ts"]}
        return [Call("/chat.delete", gone, retracts=True), Call("/chat.postEphemeral", told)]

    def reply(self, text: str) -> dict[str, Any]:
        return {}


_SLACK_WRITTEN: Final = (None, "file_share", "me_message", "thread_broadcast", "message_changed")


class Teams:
    name, api = "teams", ""

    def genuine(self, headers: Mapping[str, str], body: bytes, secret: str, now: float) -> bool:
        try:
            key = base64.b64decode(secret, validate=True)
        except binascii.Error:
            return False
        return _same("HMAC " + base64.b64encode(hmac.digest(key, body, "sha256")).decode(), headers.get("Authorization", ""))

    def greeting(self, callback: dict[str, Any]) -> dict[str, Any] | None:
        return None

    def said(self, callback: dict[str, Any]) -> Said | None:
        if callback.get("type") != "message":
            return None
        who, room = callback["from"], callback["conversation"]
        return Said(
            once=str(callback["id"]),
            sender=str(who.get("aadObjectId") or who["id"]),
            room=str(room["id"]),
            text=str(callback.get("text") or ""),
            beside=_strings({"attachments": callback.get("attachments")}),
            group=room.get("conversationType") != "personal",
        )

    def calls(self, said: Said, text: str) -> list[Call]:
        return []

    def reply(self, text: str) -> dict[str, Any]:
        return {"type": "message", "text": text}


class Works:
    """The bot's number is part of its API's paths, and so of `api`: https://www.worksapis.com/v1.0/bots/NUMBER."""

    name, api = "works", ""

    def genuine(self, headers: Mapping[str, str], body: bytes, secret: str, now: float) -> bool:
        mark = base64.b64encode(hmac.digest(secret.encode(), body, "sha256")).decode()
        return _same(mark, headers.get("X-WORKS-Signature", ""))

    def greeting(self, callback: dict[str, Any]) -> dict[str, Any] | None:
        return None

    def said(self, callback: dict[str, Any]) -> Said | None:
        if callback.get("type") != "message":
            return None
        source, content = callback["source"], callback["content"]
        room = str(source.get("channelId") or source["userId"])
        return Said(
            once=f"{callback['issuedTime']}:{source['userId']}:{room}",
            sender=str(source["userId"]),
            room=room,
            text=str(content.get("text") or ""),
            beside=_strings({k: v for k, v in content.items() if k != "text"}),
            group="channelId" in source,
            where={"user": str(source["userId"])},
        )

    def calls(self, said: Said, text: str) -> list[Call]:
        return [Call(f"/users/{said.where['user']}/messages", {"content": {"type": "text", "text": text}})]

    def reply(self, text: str) -> dict[str, Any]:
        return {}


KINDS: Final[dict[str, Kind]] = {one.name: one for one in (Slack(), Teams(), Works())}


def loaded(body: bytes) -> dict[str, Any]:
    """ValueError where it is no JSON object."""
    found = json.loads(body)
    if not isinstance(found, dict):
        raise ValueError
    return found


def _strings(value: Any) -> str:
    out: list[str] = []

    def walk(found: Any) -> None:
        if isinstance(found, dict):
            for name, inner in found.items():
                if name not in ("type", "id", "ts", "color", "block_id", "mimetype", "contentType"):
                    walk(inner)
        elif isinstance(found, list):
            for inner in found:
                walk(inner)
        elif isinstance(found, str) and found.strip():
            out.append(found)

    walk(value)
    return "\n".join(dict.fromkeys(out))


def _same(left: str, right: str) -> bool:
    return hmac.compare_digest(left.encode(), right.encode("utf-8", "replace"))
