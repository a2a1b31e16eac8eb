"""Who contacted the person of a case."""

from __future__ import annotations

from typing import Any, Final

from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import cases
from dlp.show.listing import Listing, Row, Shown, of
from dlp.subject.letters import fields
from dlp.texts.labels import ACTIONS, PLACES, RELATIONS, local, rules_of, said, state_of


def _sender(row: Row) -> str:
    return f"{row['department']} {row['post']} ({said(RELATIONS, row['sender'])})".strip()


def _recipients(relations: Any) -> str:
    return "\n".join(dict.fromkeys(said(RELATIONS, one) for one in relations))


DECISION: Final = (
    of("사건", "incident", "id"), of("시각", "time", "at", local), of("경로", "channel", "channel", lambda word: said(PLACES, word)),
    Shown("보낸 사람", "sender", _sender), of("받는 사람", "recipients", "recipients", _recipients), of("항목", "items", "fields", lambda found: tr(fields(found), ", ".join(found))),
    Shown("조치", "action", lambda row: f"{said(ACTIONS, row['action'])} · {state_of(row)}"),
)  # fmt: skip
"""Columns of every list of a case's decisions."""
RULES: Final = Shown("규칙", "rules", rules_of)

LISTING = Listing(
    name="case contacts",
    right=Right.rights,
    read=cases.decisions("contacts"),
    columns=(*DECISION, RULES),
    title=(
        "{case}: 멈추거나 알린 본인 연락 {}건 (통과한 연락은 기록하지 않습니다)",
        "{case}: {} contacts that were stopped or told of (what passed is not recorded)",
    ),
    case=True,
    help="""Who contacted this citizen, or tried to, where a rule stopped it or told of it; what passed is recorded nowhere. Example: dlp case contacts 50120352 --reason "민원 확인" """,
)
