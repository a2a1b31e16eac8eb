"""Who is told without asking: what is told, and the ways it leaves. Ids, closed words and counts; never an address, a name, a case number or a text.

A channel sends what it is given or raises `DeliveryError` with a short code; what was told, and what is still to be told, is the caller's to
know (`dlp.app.notifying`). An event may come twice after a crash: its `key` is then the same.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Protocol

from dlp.ports import ConfigError
from dlp.record.titles import title_of

SECONDS: Final = 15.0
"""How long the other side is waited for."""
WHOLE: Final = 60.0
"""How long one delivery may take, whatever the other side says meanwhile."""
INCIDENTS: Final = ("alert", "mask", "hold", "block")
WAITING, TEST = "waiting", "test"
TROUBLE: Final[Mapping[str, str]] = {
    "selftest": "자체 점검 실패",
    "release-failed": "보류 메시지를 내보내지 못함",
    "checkpoint-refused": "확인점 거부",
    "register-import": "대장 가져오기 실패",
    "register-pulled": "대장 자동 수신 실패",
    "register-load": "대장 읽기 실패",
    "policy-load": "정책 읽기 실패",
    "settings-load": "설정 읽기 실패",
    "denied": "권한 없는 시도",
    "breach-opened": "유출 접수",
    "basis-answer-refused": "제공 근거 승인 답장을 받아들이지 않음",
}
"""Journal entries that are told beside incidents; those with a `state` or `ok` only where it is bad."""


@dataclass(frozen=True, slots=True)
class Event:
    """`word` is an incident's action, one of `TROUBLE`, `waiting` (held messages grew old: `count`, `at` of the oldest) or `test`.
    `id`: of the incident or breach. `seq`: of the journal entry, 0 where there is none."""

    word: str
    at: datetime
    seq: int = 0
    id: str = ""
    channel: str = ""
    entrance: str = ""
    rules: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    count: int = 1

    @property
    def key(self) -> str:
        """The same for the same event whenever it is told."""
        return f"{self.word}-{self.seq or self.at.isoformat()}"

    @property
    def incident(self) -> bool:
        return self.word in INCIDENTS


def told_of(seq: int, at: str, kind: str, ref: str, body: Mapping[str, Any]) -> Event | None:
    """The event that a journal entry is; None for one that nobody is told of."""
    moment = datetime.fromisoformat(at)
    if kind == "decided":
        action = str(body.get("action", ""))
        if action not in INCIDENTS:
            return None
        titles = {str(one["rule"]): title_of(one) for one in body.get("reasons", ()) if one.get("enforced")}
        entrance = str(body.get("connector", ""))
        return Event(action, moment, seq, ref, str(body.get("channel", "")), entrance, tuple(titles), tuple(titles.values()))
    if (
        kind not in TROUBLE or body.get("ok") is True or body.get("state") in ("ok", "part", "refused")
    ):  # of what an import refused its own entry tells
        return None
    return Event(kind, moment, seq, ref if ref.startswith(("INC-", "BR-")) else "")


@dataclass(frozen=True, slots=True)
class Digest:
    """A day in numbers. `counts`: action → incidents; `trouble`: of the other events, how many; `waiting` held messages, `oldest` since when."""

    since: datetime
    until: datetime
    counts: Mapping[str, int]
    trouble: int
    waiting: int
    oldest: datetime | None


class Channel(Protocol):
    """One way to one sort of reader."""

    name: str

    @property
    def pause(self) -> float:
        """Seconds between two deliveries, lest a storm become a storm of mails."""
        ...

    @property
    def most(self) -> int:
        """Events in one delivery. One that fails comes again as a whole."""
        ...

    def wants(self, event: Event) -> bool: ...

    def send(self, events: Sequence[Event]) -> None: ...


class Unset(ConfigError):
    """A variable that this process does not have. The one that serves may: `doctor` runs in a shell, `dlp serve` under systemd."""


def secret(said: str, *, where: str) -> bytes:
    """The secret that `env:NAME` or `file:PATH` leads to. ConfigError names the setting and the variable or file, never what it holds."""
    how, _, place = said.partition(":")
    if how == "env":
        found = os.environ.get(place, "").encode()
        if not found:
            raise Unset("dlp.yaml", where, f"the environment variable {place} is not set")
        return found
    try:
        found = Path(place).read_bytes().strip()
    except OSError as error:
        raise ConfigError("dlp.yaml", where, f"{place}: cannot be read ({error.strerror})") from None
    if not found:
        raise ConfigError("dlp.yaml", where, f"{place}: is empty")
    return found


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
