"""How the monthly look at the access log is shown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from dlp.language import tr
from dlp.office.access_check import LOOKS, OPENED, TOUCHED, UNREASONED
from dlp.show.listing import Table, of
from dlp.texts.kinds import kind_of
from dlp.texts.labels import local

WHY: Final = {
    "근무 시간 밖": "outside working hours", "권한 없는 시도": "tried without the right", UNREASONED: "tried to look and gave no reason",
    "사유가 없음": "no reason given", "누구인지 없음": "nobody named",
    "전달 여부를 모르는 것을 다시 보냄": "sent again though the first end is unknown", "통지를 남기고 유출을 닫음": "breach closed with a notice still due",
    "유출이 아니었다고 닫음": "breach closed as none",
    TOUCHED: "the journal was tampered with: dlp journal verify",
}  # fmt: skip


SEEN: Final = {"unsealed": "original opened", "revealed": "sender seen"}


def _why(korean: str) -> str:
    """The rows keep the Korean words, which programs may know; a person reads his own."""
    if korean.startswith(LOOKS):
        return tr(korean, f"views and exports: {korean.removeprefix(LOOKS).strip(' 번')}")
    for kind, words in OPENED.items():
        if korean.startswith(words):
            return tr(korean, f"{SEEN[kind]} (approved by {korean.removeprefix(words)}")
    return tr(korean, WHY.get(korean, korean))


_WHO: Final = of("누가", "who", "operator", lambda name: name or tr("(프로그램)", "(program)"))
COUNTS: Final = Table(
    columns=[_WHO, of("일", "what", "kind", kind_of), of("건수", "times", "count", lambda count: f"{count:,}")],
    title=("{month} 접속기록 {entries:,}건", "access log of {month}: {entries:,} entries"),
)
CONCERNS: Final = Table(
    columns=[
        of("순번", "no.", "seq", lambda seq: str(seq or "-")), of("시각", "time", "at", local), of("누가", "who", "operator"), of("일", "what", "kind", kind_of),
        of("사건", "incident", "ref"), of("사유", "why", "why", _why),
    ],
    title=("살펴볼 것 {:,}건", "to look at: {:,}"),
)  # fmt: skip


def by_kind(counts: Mapping[str, Mapping[str, int]]) -> list[dict[str, Any]]:
    """A row for each person and what he did."""
    return [
        {"operator": name, "kind": kind, "count": count}
        for name, kinds in sorted(counts.items())
        for kind, count in sorted(kinds.items())
    ]
