"""Who is told without asking: what is told (`events`), and the ways it leaves (`channel`: `mail`, `syslog`, `webhook`, over `tls`). Ids, closed
words and counts; never an address, a name, a case number or a text.

A channel sends what it is given or raises `DeliveryError` with a short code; what was told, and what is still to be told, is the caller's to
know (`dlp.app.notifying`). An event may come twice after a crash: its `key` is then the same.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dlp.notify.channel import Channel


def names(wanted: Any) -> tuple[str, ...]:
    """Of the channels that `notify` in dlp.yaml switches on, whether they can work or not."""
    post = wanted.mail
    there = {
        "mail-reviewers": post.server and post.reviewers,
        "mail-privacy-officer": post.server and post.privacy_officer,
        "mail-digest": post.server and post.digest,
        "syslog": wanted.syslog.server,
        "webhook": wanted.webhook.url,
    }
    return tuple(name for name, on in there.items() if on)


def channels(wanted: Any) -> Iterator[Channel]:
    """Those that `notify` in dlp.yaml switches on. ConfigError where one cannot work."""
    from dlp.notify import mail, syslog, webhook

    yield from mail.channels(wanted.mail)
    if wanted.syslog.server:
        yield syslog.Syslog(wanted.syslog)
    if wanted.webhook.url:
        yield webhook.Webhook(wanted.webhook)
