"""Approving a ground of provision by answering a mail: the number that is mailed, and what an answer says.

The number is 160 bits made from the site's key, the request as it was asked, the official and the mailbox it goes to, and a nonce of that mailing:
it stands nowhere but in the approver's mailbox, and is void once another is mailed, the request is settled, or it is too old. An answer counts
where all of it holds: the agency's own mail server vouches for its sender (the topmost Authentication-Results, RFC 8601), who stands alone in From;
the number is there; and the first line says one of few words. Whatever else a mail says is not read. Pure.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses
from typing import Any, Final

LARGEST: Final = 1 << 20
"""Bytes of an answer."""
APPROVE, REJECT = "approve", "reject"
_WORDS: Final = {"승인": APPROVE, "승인합니다": APPROVE, "approve": APPROVE, "approved": APPROVE}
_REJECTING: Final = re.compile(r"(?:반려(?:합니다)?|reject(?:ed)?)[\s:,.]+(\S.*)")
_NUMBER: Final = re.compile(r"(?<![\w-])(B-\d{4}-\d{4,6})/([A-Z2-7]{8}(?:-[A-Z2-7]{8}){3})(?![\w-])")
_COMMENT: Final = re.compile(r"\([^()]*\)")
_PLAIN_ADDRESS: Final = re.compile(r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+")
TOO_LARGE, NO_MAIL, NO_SENDER, NOT_VOUCHED, AUTOMATIC, NO_TEXT, NO_NUMBER, NO_WORD = (
    "too-large", "no-mail", "no-sender", "not-vouched", "automatic", "no-text", "no-number", "no-word",
)  # fmt: skip
UNKNOWN, SETTLED, OLD, WRONG_NUMBER, OTHER_SENDER, MAY_NOT = "unknown", "settled", "old", "wrong-number", "other-sender", "may-not"


def number(key: bytes, basis_id: str, asked: Mapping[str, Any], mailing: Mapping[str, Any], address: str) -> str:
    """What is mailed to `address` (as the register folds it), with the id before it: B-2026-0007/…."""
    bound = {
        "id": basis_id,
        "asked": asked,
        "to": mailing["to"],
        "until": mailing["until"],
        "nonce": mailing["nonce"],
        "address": address,
    }
    said = b"basis-mail\0" + json.dumps(bound, sort_keys=True, ensure_ascii=False, default=list).encode()
    text = base64.b32encode(hmac.new(key, said, hashlib.sha256).digest()[:20]).decode()
    return f"{basis_id}/" + "-".join(text[at : at + 8] for at in range(0, 32, 8))


def same(one: str, other: str) -> bool:
    """In a time that tells nothing of where they differ."""
    return hmac.compare_digest(one.encode(), other.encode())


@dataclass(frozen=True, slots=True)
class Answer:
    """What a mail says. `refused`: why it is none, a word of this module; `basis_id` may be known all the same."""

    refused: str = ""
    basis_id: str = ""
    number: str = ""
    sender: str = ""
    word: str = ""
    reason: str = ""


def read(raw: bytes, server: str) -> Answer:
    """`server`: the name by which the agency's own mail server signs its Authentication-Results."""
    if len(raw) > LARGEST:
        return Answer(TOO_LARGE)
    try:
        mail = message_from_bytes(raw, policy=policy.default)
        assert isinstance(mail, EmailMessage)
        text = _text(mail)
        headers = {name: [str(value) for value in mail.get_all(name, [])] for name in _READ}
    except Exception:  # noqa: BLE001  the library raises many; a mail that it cannot read is none
        return Answer(NO_MAIL)
    numbers = set(_NUMBER.findall(text or ""))
    basis_id, given = next(iter(numbers)) if len(numbers) == 1 else ("", "")
    sender = _sender(headers)
    if not sender:
        return Answer(NO_SENDER, basis_id)
    if _automatic(headers):
        return Answer(AUTOMATIC, basis_id)
    if not server or not _vouched(headers["authentication-results"], server, sender):
        return Answer(NOT_VOUCHED, basis_id)
    if text is None:
        return Answer(NO_TEXT)
    if not basis_id:
        return Answer(NO_NUMBER)
    line = next((found for found in map(str.strip, text.splitlines()) if found), "")
    word, reason = _WORDS.get(line.rstrip(".!").lower(), ""), ""
    if not word and (rejecting := _REJECTING.fullmatch(line)) is not None:
        word, reason = REJECT, rejecting[1]
    if not word:
        return Answer(NO_WORD, basis_id)
    return Answer("", basis_id, f"{basis_id}/{given}", sender, word, reason)


_PROGRAMS: Final = ("list-id", "x-autoreply", "x-autorespond", "x-auto-reply-from", "x-mail-autoreply")
"""Headers that no mail of a person has; beside Auto-Submitted (RFC 3834), which older vacation programs do not set."""
_READ: Final = (
    "from",
    "sender",
    "auto-submitted",
    "precedence",
    *_PROGRAMS,
    "authentication-results",
    "resent-from",
    "resent-sender",
)


def _automatic(headers: Mapping[str, list[str]]) -> bool:
    """Did a program write it?"""
    return (
        any(value.strip().lower() != "no" for value in headers["auto-submitted"])
        or any(value.strip().lower() in ("auto_reply", "bulk", "junk", "list") for value in headers["precedence"])
        or any(headers[name] for name in _PROGRAMS)
    )


def _sender(headers: Mapping[str, list[str]]) -> str:
    """The one address of the one From; "" where there are more, or another header names another."""
    if len(headers["from"]) != 1 or headers["resent-from"] or headers["resent-sender"]:
        return ""
    named = getaddresses(headers["from"], strict=True) if _STRICT else getaddresses(headers["from"])
    if len(named) != 1 or not _PLAIN_ADDRESS.fullmatch(named[0][1]):
        return ""
    address = named[0][1].lower()
    others = [other.lower() for _, other in getaddresses(headers["sender"])]
    return address if all(other == address for other in others) else ""


_STRICT: Final = "strict" in getaddresses.__code__.co_varnames


def _vouched(results: list[str], server: str, sender: str) -> bool:
    """Does our own server say that the mail comes from this sender's domain, or from his login? Only its topmost line is looked at: what stands below
    could have come with the mail. SPF is not enough: it says nothing of From. A line with quoted strings may hold another's text, and is none."""
    if not results:
        return False
    line = results[0]
    while (shorter := _COMMENT.sub(" ", line)) != line:
        line = shorter
    if any(sign in line for sign in '()"\\'):
        return False
    name, *methods = [part.split() for part in line.split(";")]
    if not name or name[0].lower() != server.lower():
        return False
    domain = sender.partition("@")[2]
    proofs = {
        ("dkim", "header.d", domain),
        ("dmarc", "header.from", domain),
        ("auth", "smtp.auth", sender),
        ("auth", "smtp.mailfrom", sender),
    }
    for words in methods:
        said = [word.lower() for word in words]
        if said and any(said[0] == f"{method}=pass" and f"{prop}={value}" in said[1:] for method, prop, value in proofs):
            return True
    return False


def _text(mail: EmailMessage) -> str | None:
    """The first plain text that is written in the mail itself; what is attached, a mail in the mail too, is not the writer's answer."""
    waiting: list[EmailMessage] = [mail]
    while waiting:
        part = waiting.pop(0)
        if part.get_content_disposition() == "attachment" or part.get_content_maintype() == "message":
            continue
        if part.get_content_type() == "text/plain":
            return str(part.get_content())
        if part.is_multipart():
            waiting[:0] = [one for one in part.iter_parts() if isinstance(one, EmailMessage)]
    return None
