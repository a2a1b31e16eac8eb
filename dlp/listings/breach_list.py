"""The ledger of leaks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from dlp.desk.rights import Right
from dlp.language import tr
from dlp.ledgers.breaches import MANY
from dlp.office import breaches
from dlp.show.listing import Listing, of
from dlp.texts.labels import local

AUDIENCES: Final = {"persons": "정보주체", "web": "누리집 공고", "authority": "감독기관"}
REASONS: Final = {
    f"정보주체 {MANY:,}명 이상": f"{MANY:,} persons or more", "고유식별정보 포함": "unique identifiers", "민감정보 포함": "sensitive data",
    "외부로부터의 불법적인 접근": "unlawful access from outside",
}  # fmt: skip
"""The reasons to report as the ledger and the notice have them, and their English."""


def items_of(items: Sequence[str]) -> str:
    from dlp.subject.letters import fields

    return tr(fields(items), ", ".join(items))


def cell_of(value: Any) -> str:
    if isinstance(value, tuple):
        words: list[str] = [*value]
        return ", ".join(tr(AUDIENCES.get(one, one), REASONS.get(one, one)) for one in words)
    return local(value) if isinstance(value, str) and value[4:5] == "-" else str(value)


def _every(site: Path) -> list[dict[str, Any]]:
    return [breaches.flat(one) for one in breaches.every(site)]


LISTING = Listing(
    name="breach list",
    right=Right.view,
    read=_every,
    columns=[
        of("관리번호", "breach", "id", cell_of),
        of("연 때", "opened", "opened", cell_of),
        of("알게 된 때", "known since", "aware", cell_of),
        of("기한", "due", "due", cell_of),
        of("사람", "persons", "people", cell_of),
        of("항목", "items", "items", items_of),
        of("신고 사유", "to be reported for", "report_reasons", cell_of),
        of("남은 통지", "still to be told", "open_duties", cell_of),
        of("닫은 때", "closed", "closed", cell_of),
    ],
    title=("유출등 관리대장 {}건", "ledger of breaches: {}"),
    sheet=True,
    help="""The ledger of breaches, the oldest first. Example: dlp breach list --format csv > breaches.csv""",
)
