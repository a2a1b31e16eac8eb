"""Where released originals may leave, by entrance, as two persons approved it (`dlp.app.routes`). Pure.

route-approved RT-… {routes: {entrance: keyed digest of the route}}
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dlp.ledgers import Entry, Ledger


def _last(entries: Iterable[Entry]) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in entries:
        found |= one.body["routes"]
    return found


ROUTES: Final = Ledger(
    prefix="RT-", kinds={"route-approved": ("내보내기 경로 승인", "release route approved")}, fold=_last, trusted=True
)
"""The route of each entrance that was approved last."""
