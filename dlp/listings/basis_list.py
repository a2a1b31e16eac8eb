"""Grounds of provision that the desk made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final

from dlp.dates import KST
from dlp.desk.rights import Right
from dlp.ledgers.bases import BASES
from dlp.office.entries import opened, recorded
from dlp.show.asking import Option
from dlp.show.listing import Listing, of
from dlp.subject.notices import FIELDS
from dlp.texts.labels import BASIS_STATES, local, said

if TYPE_CHECKING:
    from dlp.ledgers.bases import Request


_ITEMS: Final = {**FIELDS, "all": "전체"}


def _all(site: Path) -> list[Request]:
    if not recorded(site):
        return []
    store = opened(site)
    try:
        return store.ledger(BASES)
    finally:
        store.close()


def _row(one: Request, today: date) -> dict[str, Any]:
    asked: Mapping[str, Any] = one.asked
    days = " ~ ".join((asked["valid_from"], asked["valid_to"])).strip() if asked["valid_from"] or asked["valid_to"] else ""
    return {
        "id": one.id, "at": one.at, "ground": asked["ground"], "article": asked["article"], "document": asked["document"],
        "consent_id": asked["consent_id"], "consent_sha256": asked["digest"], "recipients": list(asked["recipients"]), "items": list(asked["items"]),
        "days": days, "times": asked["times"], "used": len(one.messages), "uses": f"{len(one.messages)}/{asked['times'] or '∞'}",
        "purpose": asked["purpose"], "incident": asked["incident"], "asked_by": asked["operator"], "for": asked["for"],
        "second": one.second.get("operator", ""), "settled": one.settled, "reason": one.second.get("reason", ""), "state": one.shown_state(today),
    }  # fmt: skip


def grounds(
    site: Path, *, waiting: Annotated[bool, Option("Only those that wait for approval.", "--open")] = False
) -> list[dict[str, Any]]:
    today = datetime.now(KST).date()
    return [_row(one, today) for one in _all(site) if one.state == "open" or not waiting]


LISTING = Listing(
    name="basis list",
    right=Right.view,
    read=grounds,
    columns=[
        of("근거", "ground", "id"),
        of("시각", "time", "at", local),
        of("법적 근거", "law", "ground"),
        of("문서", "document", "document"),
        of("받는 사람", "to", "recipients", ", ".join),
        of("항목", "items", "items", lambda names: ", ".join(said(_ITEMS, name) for name in names)),
        of("기간", "days", "days"),
        of("횟수", "times", "uses"),
        of("요청", "asked by", "asked_by"),
        of("승인", "settled by", "second"),
        of("상태", "state", "state", lambda word: said(BASIS_STATES, word)),
    ],
    title=("제공 근거 {}건", "{} grounds"),
    help="""Grounds of the desk, the oldest first; those of the register are counted by `register show`.

    Example: dlp --site site basis list --open
    """,
)
