"""The people at the desk."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final

from dlp.language import english, tr
from dlp.office.who import ANY, staffed
from dlp.show.listing import Listing, Table, of
from dlp.texts.labels import RIGHTS, ROLES, local, said


def _people(site: Path) -> list[dict[str, Any]]:
    return [
        {"name": p.name, "roles": sorted(p.roles), "login": p.login, "since": p.since}
        for p in sorted(staffed(site).values(), key=lambda p: p.name)
    ]


LISTING = Listing(
    name="operator list",
    right=ANY,
    looked=False,
    read=_people,
    columns=[
        of("이름", "name", "name"),
        of("역할", "roles", "roles", lambda roles: ", ".join(said(ROLES, one) for one in roles)),
        of("로그인", "login", "login", lambda login: login or tr("(토큰)", "(token)")),
        of("등록", "since", "since", local),
    ],
    title=("담당자 {}명", "{} operators"),
    help="""Operators with their roles.

    Example: dlp --site site operator list --format json
    """,
)


def _role(word: str) -> str:
    return f"{said(ROLES, word)} ({word})" if said(ROLES, word) != word else word


MAY: Final = Table(
    columns=[
        of("역할", "role", "role", _role),
        of(
            "권한",
            "rights",
            "rights",
            lambda words: ", ".join(one if english() else f"{said(RIGHTS, one)} ({one})" for one in words),
        ),
    ],
)
"""What each role may do."""
