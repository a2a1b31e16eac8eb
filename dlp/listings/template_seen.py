"""Texts that departments keep sending to citizens, and nobody has vouched for."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from dlp.desk.rights import Right
from dlp.office import templates
from dlp.show.listing import Listing, of


def _often(site: Path) -> list[dict[str, Any]]:
    return [{**asdict(one), "departments": list(one.departments)} for one in templates.seen(site)]


LISTING = Listing(
    name="template seen",
    right=Right.view,
    read=_often,
    columns=[
        of("서식", "template", "ref"),
        of("부서", "departments", "departments", ", ".join),
        of("받은 시민", "citizens", "people"),
        of("날수", "days", "days"),
        of("건수", "messages", "messages"),
        of("처음", "first", "first"),
        of("마지막", "last", "last"),
    ],
    title=("등록되지 않은 반복 문안 {}건", "{} repeated texts that nobody vouched for"),
    help="""Texts that departments sent to many citizens in the days of `look_back`, and that are not registered: what could be a template.

    Of their words nothing is kept: ask the department for one, and `template check` finds its number again. None is registered by itself.

    Example: dlp --site site template seen
    """,
)
