"""What a person could have written in an event, and the event with masked bodies, beside `foi_dlp_synapse`. Pure."""

from __future__ import annotations

import re
from typing import Any

_MACHINE = frozenset({
    "msgtype", "rel_type", "event_id", "url", "mimetype", "membership", "join_rule", "history_visibility", "guest_access", "room_version",
    "type", "avatar_url", "via", "predecessor", "creator", "algorithm", "format", "thumbnail_url", "room_id", "user_id", "state_key",
    "join_authorised_via_users_server",
})  # fmt: skip
"""Keys whose values are words of the protocol, as long as they look like one."""
_WORD = re.compile(r"[!-~]{0,255}")
_DIGITS = re.compile(r"\d")


_ID = re.compile(r"[@!$#][!-~]{1,254}")


def words_of(content: dict[str, Any], kind: str = "", key: str = "") -> dict[str, str]:
    """The strings of an event by field of the check: the body people see (of an edit, the new one), its HTML, and all the rest together, with
    its type and its state key where those are no words of the protocol."""
    new = content.get("m.new_content")
    shown = new if isinstance(new, dict) else content
    text, html = (shown.get(key) if isinstance(shown.get(key), str) else "" for key in ("body", "formatted_body"))
    rest: dict[str, None] = {}
    _rest(content, "", shown, rest)
    if not _protocol(kind) or len(_DIGITS.findall(kind)) >= 7:
        rest.setdefault(kind)
    if not _ID.fullmatch(key) or (key[0] == "@" and len(_DIGITS.findall(key)) >= 7):
        rest.setdefault(key)
    rest.pop("", None)
    return {"text": text, "html": html, "subject": "\n".join(rest)}


def _rest(value: Any, key: str, shown: dict[str, Any], out: dict[str, None]) -> None:
    if isinstance(value, dict):
        for name, inner in value.items():
            if not (value is shown and name in ("body", "formatted_body")):
                if not _protocol(name) or len(_DIGITS.findall(name)) >= 7:
                    out.setdefault(name)
                _rest(inner, name, shown, out)
    elif isinstance(value, list):
        for inner in value:
            _rest(inner, key, shown, out)
    elif (
        isinstance(value, int)
        and not isinstance(value, bool)
        and abs(value) >= 10**7
        and key not in ("ts", "origin_server_ts", "size")
    ):
        out.setdefault(str(value))
    elif isinstance(value, str) and value and not (key in _MACHINE and _WORD.fullmatch(value) and len(_DIGITS.findall(value)) < 7):
        out.setdefault(value)


def _protocol(name: str) -> bool:
    return re.fullmatch(r"[A-Za-z0-9_.:@!#$/+=-]{1,255}", name) is not None


def masked_of(content: dict[str, Any], words: dict[str, str], answer: dict[str, Any]) -> dict[str, Any] | None:
    """The event with masked bodies; None where something outside them was masked, which cannot be put back."""
    if answer.get("masked_subject", words["subject"]) != words["subject"]:
        return None
    out = dict(content)
    new = out.get("m.new_content")
    shown = dict(new) if isinstance(new, dict) else out
    if words["text"]:
        if not isinstance(answer.get("masked_text"), str):
            return None
        shown["body"] = answer["masked_text"]
    if words["html"]:
        if isinstance(answer.get("masked_html"), str):
            shown["formatted_body"] = answer["masked_html"]
        else:
            shown.pop("formatted_body", None)
            shown.pop("format", None)
    if shown is not out:
        out["m.new_content"] = shown
        out["body"] = f"* {shown.get('body', '')}"
        out.pop("formatted_body", None)
        out.pop("format", None)
    return out
