"""How a held message, and the ways by which held messages leave, are shown."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from dlp.language import tr
from dlp.office.routes import place_of
from dlp.show.listing import Table, of

PREVIEW: Final = Table(columns=[of("구분", "part", "part"), of("가린 내용", "masked", "text")])


def excerpt(row: dict[str, Any]) -> Iterator[dict[str, str]]:
    """A row for each part of an excerpt."""
    count, files = len(row["files"]), ", ".join(one or "?" for one in row["files"])
    yield {"part": tr("제목", "subject"), "text": row["subject"] or "-"}
    yield {"part": tr("본문", "text"), "text": (row["text"] or "-") + (" …" if row["shortened"] else "")}
    yield {"part": tr("첨부", "attachments"), "text": tr(f"{count}개 ({files})", f"{count} ({files})") if files else "-"}


def _approved(word: bool | None) -> str:
    return {True: tr("승인됨", "approved"), False: tr("승인되지 않음", "not approved"), None: "-"}[word]


ROUTES: Final = Table(
    columns=[of("출입구", "entrance", "entrance"), of("내보내는 곳", "goes to", "place", place_of), of("승인", "approval", "approved", _approved)],
    title=("내보내기 경로", "release routes"),
)  # fmt: skip
