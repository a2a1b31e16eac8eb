"""Requests of the persons concerned."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office.subjects import all_requests, flat
from dlp.show.asking import Option
from dlp.show.listing import Listing, Row, Shown, of
from dlp.subject.letters import CLAIMS, DECISIONS
from dlp.texts.labels import local, said


def left(row: Row) -> str:
    """The days that are left."""
    if row["state"] != "open":
        return tr("기한 지나 답함", "answered late") if row["late"] else "-"
    if row["overdue"]:
        return tr(f"기한 지남! {-row['days_left']}일", f"OVERDUE by {-row['days_left']} d")
    return tr(f"{row['days_left']}일", f"{row['days_left']} d")


def decided(row: Row) -> str:
    """How it ended, if it has."""
    return said(DECISIONS, row["decision"]) or (tr("취하", "withdrawn") if row["withdrawn"] else tr("처리 중", "open"))


def _requests(
    site: Path, *, waiting: Annotated[bool, Option("Only those not answered yet.", "--open")] = False
) -> list[dict[str, Any]]:
    return [flat(one) for one in all_requests(site) if one.open or not waiting]


LISTING = Listing(
    name="subject list",
    right=Right.rights,
    read=_requests,
    columns=[
        of("관리번호", "request", "id"),
        of("요구", "claim", "claim", lambda word: said(CLAIMS, word)),
        of("접수번호", "case", "case_no"),
        of("받은 날", "received", "received"),
        of("기한", "due", "due"),
        Shown("남은 날", "days left", left),
        Shown("결정", "decision", decided),
        of("사유", "ground", "ground"),
        of("답한 때", "answered", "answered", lambda at: local(at) if at else ""),
    ],
    title=("권리 행사 {}건", "{} requests"),
    help="""Requests, the oldest first, with the days left. Example: dlp subject list --open""",
)
