"""What is told: an event, a day in numbers, and which entry of the journal is one. Ids, closed words and counts; never an address, a name or a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from dlp.record.titles import title_of

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
