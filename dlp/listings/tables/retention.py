"""How terms, legal holds and a destruction are shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from dlp.language import tr
from dlp.show.listing import Shown, Table, of
from dlp.texts.labels import CLASSES, local

FIXED: Final = {
    "memory": ("대화 기억(토큰만)", "conversation memory (tokens only)"), "images": ("그림·영상: 보관하지 않음", "images: none are kept"),
    "ledgers": ("담당자·제안·유출·권리 행사·정책 승인·확인점·파기 대장: 파기하지 않음", "the agency's own ledgers: never destroyed by this"),
}  # fmt: skip


def named(rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same, each class with its words."""
    return [{**row, "text": tr(*(FIXED.get(row["name"]) or CLASSES[row["name"]]))} for row in rows]


TERMS: Final = Table(
    columns=[
        Shown("종류", "class", lambda row: f"{row['text']} ({row['name']})"), of("일", "days", "days"), of("기본", "default", "default"), of("최소", "least", "least"),
        of("기한이 지난 것", "past its days", "past"), Shown("바꾼 사람", "set by", lambda row: f"{row['operator']} {row['at'] and local(row['at'])}".strip()),
    ],
    title=("보존 기간", "retention"),
)  # fmt: skip
HOLDS: Final = Table(
    columns=[
        of("번호", "id", "name"), of("대상", "of", "text"), of("사유", "reason", "reason"), of("누가", "who", "operator"), of("언제", "since", "at", local),
        of("해제", "lifted", "lifted", lambda at: at and local(at)),
    ],
    title=("파기 중지 {}건", "{} legal holds"),
)  # fmt: skip
_COUNTS: Final = (
    of("종류", "class", "class", lambda name: tr(*CLASSES[name])),
    of("건수", "count", "count", lambda count: f"{count:,}"),
)
DUE: Final = Table(columns=_COUNTS, title=("파기할 것", "to be destroyed"))
DESTROYED: Final = Table(columns=_COUNTS, title=("파기한 것", "destroyed"))
