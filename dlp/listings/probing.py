"""Who asks after one person after another: the counters.

By sender, department, program and operator, and how far it is to an incident.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any

from dlp.desk.rights import Right
from dlp.language import tr
from dlp.ledgers.probing import PROBING, since
from dlp.office.entries import recorded
from dlp.show.asking import Option
from dlp.show.listing import Listing, Shown, of
from dlp.texts.labels import local

WHO = {
    "sender": ("보낸 사람", "sender"),
    "department": ("부서", "department"),
    "caller": ("호출 프로그램", "program"),
    "operator": ("담당자", "operator"),
}


def _counters(
    site: Path,
    *,
    hours: Annotated[
        float | None, Option("Of the last hours; else probing.hours, by which incidents are made.", least=0.1, most=24 * 31)
    ] = None,
) -> Iterator[dict[str, Any]]:
    """Who is nearest to an incident first."""
    from dlp import settings
    from dlp.ledgers.probing import Bounds, counters
    from dlp.store import look

    wanted = settings.load(site).probing
    if recorded(site):
        with look(site) as kept:
            entries = since(kept.ledger(PROBING), datetime.now(UTC) - timedelta(hours=hours or wanted.hours))
        yield from (asdict(one) for one in counters(entries, Bounds(wanted.asked, wanted.stopped)))


LISTING = Listing(
    name="probing",
    right=Right.view,
    read=_counters,
    columns=[
        of("구분", "who", "who", lambda word: tr(*WHO[word])),
        of("이름·부서", "name, department", "name", lambda name: name or "-"),
        of("표지", "mark", "mark"),
        Shown("물은 수", "asked", lambda row: f"{row['asked']} / {row['asked_from'] or '-'}"),
        Shown("막힌 청구인", "stopped over", lambda row: f"{row['stopped']} / {row['stopped_from'] or '-'}"),
        of("처음", "first", "first", local),
        of("마지막", "last", "last", local),
    ],
    title=("떠보기 집계 {}건", "{} counters"),
    help="""Counters of names and numbers asked about, and of requesters over whom messages were stopped; who is nearest to an incident first.

    A sender is shown by his department and a mark, never by name. Example: dlp probing --hours 168 --reason "주간 점검"
    """,
)
