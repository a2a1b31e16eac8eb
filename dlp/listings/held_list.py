"""Held messages."""

from __future__ import annotations

from dlp.desk.rights import Right
from dlp.office import held
from dlp.show.listing import Listing, Shown, of
from dlp.texts.labels import PLACES, local, relation_of, rules_of, said, state_of

LISTING = Listing(
    name="held list",
    right=Right.view,
    read=held.waiting,
    columns=[
        of("사건", "incident", "id"),
        of("시각", "time", "at", local),
        of("경로", "channel", "channel", lambda word: said(PLACES, word)),
        Shown("상태", "state", state_of),
        Shown("규칙", "rules", rules_of),
        of("접수번호", "cases", "cases", "\n".join),
        Shown("관계", "relation", relation_of),
        of("보낸 사람", "sender", "sender", lambda one: str(one["address"])),
        of("크기", "bytes", "bytes", lambda count: f"{count:,}"),
    ],
    title=("보류 {}건", "{} held"),
    whole=("사건", "관계"),
    first=("규칙", "접수번호", "시각", "상태", "경로", "보낸 사람", "크기"),
    help="""Held messages, the oldest first.

    Example: dlp --site site held list --format jsonl
    """,
)
