"""Texts to citizens that two persons vouched for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dlp.desk.rights import Right
from dlp.office import templates
from dlp.show.listing import Listing, of
from dlp.texts.labels import local


def _registered(site: Path) -> list[dict[str, Any]]:
    return [
        {
            "id": one.ref, "title": one.title, "length": one.length, "proposed_by": one.proposed_by, "approved_by": one.approved_by, "at": one.at,
        }
        for one in templates.every(site)
    ]  # fmt: skip


LISTING = Listing(
    name="template list",
    right=Right.view,
    read=_registered,
    columns=[
        of("서식", "template", "id"),
        of("이름", "title", "title"),
        of("글자", "characters", "length"),
        of("제안", "proposed by", "proposed_by"),
        of("승인", "approved by", "approved_by"),
        of("시각", "time", "at", local),
    ],
    title=("등록된 서식 {}건", "{} templates"),
    help="""Registered templates, the oldest first.

    Example: dlp --site site template list
    """,
)
