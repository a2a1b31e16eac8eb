"""In how many mailboxes of requesters a mail domain ends: whoever declares such a domain the agency's own makes officials of them. Pure; keyed,
like everything of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

from dlp.linkage import canon
from dlp.linkage.tokens import Tokens


class MailDomains:
    """Counts while the cases are taken in, one by one."""

    def __init__(self) -> None:
        self._found: Counter[str] = Counter()

    def add(self, text: str) -> list[str]:
        """The mailboxes of a cell, canonical."""
        mails = [canon.email(value) for value in text.split(";")]
        self._found.update({mail.rpartition("@")[2] for mail in mails} - {""})
        return mails

    def keyed(self, tokens: Tokens) -> dict[str, int]:
        """Key of a domain → mailboxes in it and below it."""
        found: Counter[str] = Counter()
        for domain, number in self._found.items():
            labels = domain.split(".")
            for at in range(max(1, len(labels) - 1)):
                found[key(tokens, ".".join(labels[at:]))] += number
        return dict(found)


class Counted:
    """What was counted, of a table of cases that stands: of how many requesters' mailboxes this is the domain. 0 for a table from before."""

    def __init__(self, tokens: Tokens, meta: Mapping[str, Any]) -> None:
        self._tokens, self._found = tokens, meta.get("mailboxes", {})

    def __call__(self, domain: str) -> int:
        return int(self._found.get(key(self._tokens, domain), 0))


def key(tokens: Tokens, domain: str) -> str:
    return f"{tokens('mail_domain', domain):x}"
