"""RFC 5322 and its envelope → the contract's message.

Owns who the sender and the recipients are (the envelope wins: the header is what the sender wants to be seen), the time, the id and the
legal basis, in `X-DLP-Legal-Basis` or in the subject. Reference: RFC 5321 section 3.6, contract section 3.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime
from typing import Final

from dlp import message
from dlp.mime import fields, headers, mail
from dlp.mime.tree import Node
from dlp.model import Attachment, LegalBasis, Message, Party, Sensitive
from dlp.ports import MessageError

BASIS_HEADER: Final = "x-dlp-legal-basis"
_TAG: Final = re.compile(r"\[\s?근거\s?:([^\[\]]{1,400})\]")
_APPROVED: Final = re.compile(r"\s?B-\d{4}-\d{1,6}\s?", re.IGNORECASE)
_MAILBOX: Final = re.compile(rb"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
_KST: Final = timezone(timedelta(hours=9))
_RESENT: Final = {"resent-to": "to", "resent-cc": "cc", "resent-bcc": "bcc"}
"""Where a mail goes on to (RFC 5322 3.6.6): programs that take recipients from the header send to these, too."""
_RECIPIENT_HEADERS: Final = {"to": "to", "cc": "cc", "bcc": "bcc", **_RESENT}
_RESENDERS: Final = ("resent-from", "resent-sender")
_SENDERS: Final = ("from", "sender", *_RESENDERS)


def read(raw: bytes, *, sender: str = "", recipients: Sequence[str] = ()) -> Message:
    """A mail and its SMTP envelope → Message.

    A recipient of the envelope who stands in neither To nor Cc is bcc. Without an envelope the header decides, Bcc and Resent-To included.
    What the header shows beside the recipients (display names, addresses of others, comments) becomes an attachment `headers`.
    MessageError names the field: no sender, no recipient, a malformed legal basis, a structure beyond the limits.
    """
    found = mail.content(raw)
    root = found.root
    seen = [
        (f.name, pair)
        for f in root.fields
        if f.name in ("from", "sender", *_RESENDERS, *_RECIPIENT_HEADERS)
        for pair in headers.addresses(f.value)
    ]
    origin = sender or _sender(seen)
    if not origin:
        raise MessageError("sender", "neither envelope nor header names one")
    parties = _recipients(seen, recipients)
    attachments = [Attachment(Sensitive(name), data) for name, data in found.attachments]
    if found.elsewhere:
        attachments.append(Attachment(Sensitive("part-0.elsewhere"), b"", given=False))
    shown = _header_text(found, {origin.lower(), *(party.address.reveal().lower() for party in parties)})
    if shown:
        attachments.append(Attachment(Sensitive("headers"), shown.encode("utf-8", "replace")))
    return Message(
        id=_id(root, raw),
        channel="email",
        sender=Party(Sensitive(origin), "from"),
        recipients=parties,
        sent_at=_date(root),
        subject=_sensitive(found.subject),
        text=_sensitive(mail.joined(found.text)),
        html=_sensitive(mail.joined(found.html)),
        attachments=tuple(attachments),
        legal_basis=_basis(root, found.subject or ""),
        shown_as=tuple(
            Party(Sensitive(address), "from")
            for address in dict.fromkeys(address for name, (_, address) in seen if name in _SENDERS and address)
            if address.lower() != origin.lower()
        ),
    )


def _sensitive(text: str | None) -> Sensitive | None:
    return None if text is None else Sensitive(text)


def _sender(seen: list[tuple[str, tuple[str, str]]]) -> str:
    """Of the header: whoever sends a mail on that somebody else wrote, else who wrote it; "" where it names nobody."""
    on = any(name in _RESENT and address for name, (_, address) in seen)
    for names in ([_RESENDERS] if on else []) + [("from", "sender")]:
        if origin := next((address for name, (_, address) in seen if name in names and address), ""):
            return origin
    return ""


def _recipients(seen: list[tuple[str, tuple[str, str]]], envelope: Sequence[str]) -> tuple[Party, ...]:
    listed: dict[str, tuple[str, str]] = {}
    for name, (_, address) in seen:
        if name in _RECIPIENT_HEADERS and address:
            listed.setdefault(address.lower(), (address, _RECIPIENT_HEADERS[name]))
    if envelope:
        stripped = dict.fromkeys(r.strip().strip("<>") for r in envelope)
        found = [(address, listed.get(address.lower(), ("", "bcc"))[1]) for address in stripped if address]
    else:
        found = list(listed.values())
    if not found:
        raise MessageError("recipients", "neither envelope nor header names one")
    return tuple(Party(Sensitive(address), name) for address, name in found)


def _header_text(found: mail.Mail, known: set[str]) -> str:
    """A line each: display names that say more than their address, addresses of people who do not get this mail (a From that the envelope
    does not name among them: the recipient sees it), comments, and the legal basis, which travels with the mail."""
    lines: dict[str, None] = {}
    for _, name, address in found.people:
        if name and name.lower() != address.lower():
            lines.setdefault(name)
        if address and address.lower() not in known:
            lines.setdefault(address)
    for one in found.root.fields:
        if one.name == BASIS_HEADER:
            lines.update(dict.fromkeys(headers.readings(one.value)))
        elif one.name in fields.WITH_ADDRESSES:
            addresses = (match[0].decode("ascii") for match in _MAILBOX.finditer(one.value))
            lines.update(dict.fromkeys(address for address in addresses if address.lower() not in known))
    return "\n".join((*lines, *found.notes))


def _id(root: Node, raw: bytes) -> str:
    given = root.first("message-id").strip().strip("<>").strip()
    return given if given and len(given) <= 250 else "sha256-" + hashlib.sha256(raw).hexdigest()[:24]


def _date(root: Node) -> datetime | None:
    text = root.first("date")
    if not text:
        return None
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=_KST)


# ---------------------------------------------------------------- the legal basis


def _basis(root: Node, subject: str) -> LegalBasis | None:
    """`X-DLP-Legal-Basis`: the contract's object as JSON, or `key=value; key=value` with commas inside lists; for people whose mail program
    writes no header of their own, the same in the subject: `[근거: ground=18-2-7; document=수사과-1107; …]`. The header goes before the subject.
    """
    values = root.values(BASIS_HEADER)
    if not values:
        tag = _TAG.search(subject)
        if tag and _APPROVED.fullmatch(tag[1]):  # `[근거: B-2026-0007]`: a ground that was approved before, by its id
            return message.basis({"id": tag[1].strip()})
        return message.basis(_pairs(tag[1])) if tag else None
    if len(values) > 1:
        raise MessageError("legal_basis", "more than one header")
    text = headers.text(values[0]).strip()
    if text.startswith("{"):
        try:
            return message.basis(message.decoded(text))
        except MessageError as error:
            if error.field.startswith("legal_basis"):
                raise
            raise MessageError("legal_basis" if error.field == "message" else f"legal_basis.{error.field}", error.problem) from None
    return message.basis(_pairs(text))


def _pairs(text: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in (_pair(item) for item in text.split(";") if item.strip()):
        if key in found:
            raise MessageError("legal_basis", "names one of its fields twice")
        found[key] = value
    return found


def _pair(item: str) -> tuple[str, object]:
    key, separator, value = item.partition("=")
    if not separator:
        raise MessageError("legal_basis", "must be JSON or key=value pairs separated by ;")
    key, value = key.strip(), value.strip()
    return key, [v.strip() for v in value.split(",") if v.strip()] if key in ("items", "recipients") else value
