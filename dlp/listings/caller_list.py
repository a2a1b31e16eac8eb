"""Who may use the HTTP check."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from dlp.desk.rights import Right
from dlp.language import tr
from dlp.ports import DEFAULT_RATE
from dlp.show.listing import Listing, of
from dlp.texts.labels import CHANNELS, local, said


def _callers(site: Path) -> list[dict[str, Any]]:
    from dlp import callers, keys

    return [
        {
            "name": row.name,
            "created": row.created,
            "channels": list(row.channels),
            "webhook": row.webhook,
            "rate": row.rate,
            "fail": "open" if row.fail_open else "closed",
            "former_until": row.former_until,
        }
        for row in callers.listed(site, keys.load(site / "keys").seal)
    ]


def _until(at: str) -> str:
    return tr(f"{local(at)}까지", f"until {local(at)}") if at else "-"


LISTING = Listing(
    name="caller list",
    right=(Right.run, Right.audit),
    looked=False,
    reasoned=True,
    read=_callers,
    columns=[
        of("이름", "name", "name"),
        of("등록", "since", "created", local),
        of(
            "경로", "channels", "channels", lambda channels: ", ".join(said(CHANNELS, one) for one in channels) or tr("전체", "all")
        ),
        of("알림 주소", "webhook", "webhook", lambda url: url or "-"),
        of("초당 한도", "a second", "rate", lambda rate: f"{rate or DEFAULT_RATE:g}"),
        of("장애 때", "on failure", "fail", lambda mode: tr("통과", "pass") if mode == "open" else tr("막음", "stop")),
        of("옛 비밀값", "old secret", "former_until", _until),
    ],
    title=("", ""),
    help="""Names, creation times, channels and webhooks.

    Example: dlp --site site caller list
    """,
)
