"""What one person asked and another must allow."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

from dlp.office import proposals
from dlp.office.who import ANY
from dlp.show.asking import Option
from dlp.show.listing import Listing, of
from dlp.texts.labels import PROPOSAL_STATES, PROPOSALS, local, said


def _rows(
    site: Path, *, waiting: Annotated[bool, Option("Only those that wait for a second person.", "--open")] = False
) -> list[dict[str, Any]]:
    return [row for one in proposals.every(site) if (row := proposals.flat(one))["state"] == "open" or not waiting]


LISTING = Listing(
    name="proposal list",
    right=ANY,
    looked=False,
    read=_rows,
    columns=[
        of("제안", "proposal", "id"),
        of("시각", "time", "at", local),
        of("일", "what", "what", lambda word: said(PROPOSALS, word)),
        of("대상", "subject", "subject"),
        of("제안자", "by", "operator"),
        of("사유", "reason", "reason"),
        of("상태", "state", "state", lambda word: said(PROPOSAL_STATES, word)),
        of("결정한 사람", "second", "second"),
    ],
    title=("제안 {}건", "{} proposals"),
    help="""Proposals, the oldest first.

    Example: dlp --site site proposal list --open
    """,
)
