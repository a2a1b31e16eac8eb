"""Which header fields are read, and as what.

A list of fields that people see would be open for ever: Outlook shows `Sender` as "on behalf of" and `X-Message-Flag` as a bar, Thunderbird
shows `Newsgroups`, web mail shows `Resent-From`. So it is turned round: every field is read but those of a closed list, which programs
write and read among themselves; and of those, whatever no program would write there (words outside ASCII, an encoded word, a mobile
number). References: RFC 5322 section 3.6, RFC 4021, the IANA registry of message header fields.
"""

from __future__ import annotations

import re
from typing import Final

ADDRESSES: Final = frozenset(
    (
        "from", "to", "cc", "bcc", "reply-to", "sender", "resent-from", "resent-to", "resent-cc", "resent-bcc", "resent-sender",
        "resent-reply-to", "disposition-notification-to", "return-receipt-to", "mail-followup-to", "mail-reply-to", "apparently-to",
        "x-confirm-reading-to", "errors-to", "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-envelope-from", "original-recipient",
        "x-rcpt-to", "x-original-from", "x-sender", "x-forwarded-to", "x-forwarded-for",
    )
)  # fmt: skip
"""Fields that hold people: a display name is text, an address is that of a person."""

ELSEWHERE: Final = frozenset(("subject", "content-description", "x-dlp-legal-basis"))
"""Fields with a place of their own in the message."""

_MACHINE: Final = frozenset(
    (
        "received", "return-path", "date", "resent-date", "message-id", "resent-message-id", "in-reply-to", "references", "mime-version", "content-type",
        "content-transfer-encoding", "content-disposition", "content-id", "content-length", "content-language", "content-md5", "content-class",
        "dkim-signature", "domainkey-signature", "arc-seal", "arc-message-signature", "arc-authentication-results", "authentication-results",
        "received-spf", "x-received", "autocrypt", "openpgp", "x-mailer", "user-agent", "x-mimeole", "x-priority", "priority", "importance",
        "x-msmail-priority", "sensitivity", "precedence", "auto-submitted", "x-auto-response-suppress", "thread-index", "accept-language",
        "x-originating-ip", "x-ms-has-attach", "x-ms-tnef-correlator", "x-ms-exchange-organization-scl", "x-gm-message-state", "x-google-smtp-source",
        "x-google-dkim-signature", "x-mozilla-status", "x-mozilla-status2", "x-mozilla-keys", "x-uidl", "x-account-key", "status", "x-status", "lines",
        "x-virus-scanned", "x-spam-score", "x-spam-level", "list-unsubscribe", "list-unsubscribe-post", "feedback-id", "x-attachment-id", "mbox-line",
        "x-ms-exchange-messagesentrepresentingtype", "x-ms-exchange-transport-crosstenantheadersstamped", "face", "x-face", "encoding",
    )
)  # fmt: skip
WITH_ADDRESSES: Final = frozenset(("list-unsubscribe", "autocrypt", "authentication-results"))
"""Fields of machines that programs show an address of, or that a sender's own program may write one into: their addresses are read."""
_UNUSUAL: Final = re.compile(
    rb"[\x80-\xff]|=\?|(?<![0-9A-Za-z])(?:\+?82[ .-]?\(?0?\)?|0)1[016-9][ .)_-]{0,3}[0-9]{3,4}[ .)_-]{0,3}[0-9]{4}(?![0-9A-Za-z])"
)
"""What a program does not write into a field of its own."""


def read(name: str, value: bytes) -> bool:
    """Is this field (its name in lower case) text, beside subject and people?"""
    if name in _MACHINE:
        return _UNUSUAL.search(value) is not None
    return name not in ADDRESSES and name not in ELSEWHERE
