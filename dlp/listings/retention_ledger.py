"""The destruction ledger."""

from __future__ import annotations

from typing import Any, Final

from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import retention
from dlp.show.listing import Listing, Shown, of
from dlp.texts.labels import CLASSES, local

METHODS: Final = {
    "overwritten": ("덮어쓰기(해시만 남김)", "overwritten, its hash is left"),
    "key-destroyed": ("키 파기와 덮어쓰기", "key destroyed and overwritten"),
    "deleted": ("삭제와 덮어쓰기", "deleted and overwritten"),
}


def _count(row: Any) -> str:
    incidents = tr(f" (사건 {row['incidents']:,})", f" ({row['incidents']:,} incidents)") if row["incidents"] else ""
    return f"{row['count']:,}" + incidents


LISTING = Listing(
    name="retention ledger",
    right=Right.audit,
    looked=False,
    read=retention.ledger,
    columns=[
        of("번호", "id", "id"),
        of("파기 일시", "at", "at", local),
        Shown("종류", "what", lambda row: tr(*CLASSES.get(row["what"], CLASSES[row["class"]]))),
        Shown("건수", "count", _count),
        Shown("범위", "range", lambda row: f"{row['first']}–{row['last']}"),
        of("이전 것", "older than", "until", local),
        of("방법", "method", "method", lambda word: tr(*METHODS[word])),
        Shown("누가", "who", lambda row: f"{row['operator']} ({row['from']})" if row["from"] else row["operator"]),
    ],
    title=("파기 대장 {}건", "destruction ledger, {} rows"),
    help="""The destruction ledger (파기 대장): what was destroyed when, by whom, how, and the hashes that prove which entries.

    Example: dlp --site site retention ledger --format csv
    """,
)
