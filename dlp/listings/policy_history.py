"""Every policy that was in force."""

from __future__ import annotations

from typing import Final

from dlp.office.policies import versions
from dlp.office.who import ANY
from dlp.show.listing import Listing, Shown, of
from dlp.texts.labels import local, said

STATES: Final = {"ended": "종료", "in force": "시행 중", "waiting": "시행 대기"}


def _at(moment: str) -> str:
    return local(moment) if moment else "-"


LISTING = Listing(
    name="policy history",
    right=ANY,
    looked=False,
    reasoned=True,
    read=versions,
    columns=[
        of("시행", "from", "since", _at),
        of("종료", "until", "until", _at),
        of("판", "version", "version"),
        of("해시", "hash", "hash"),
        of("적힌 시행일", "stated", "stated", _at),
        of("제안", "proposal", "proposal", lambda number: number or "-"),
        Shown("제안자, 승인자", "by", lambda row: ", ".join(filter(None, (row["operator"], row["second"]))) or "-"),
        of("상태", "state", "state", lambda word: said(STATES, word)),
    ],
    title=("정책 {}건", "{} policies"),
    help="""Every policy that was in force: from when to when, and who asked for it and allowed it. The last line is the one in force.

    Example: dlp --site site policy history --format json
    """,
)
