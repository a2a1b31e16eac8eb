"""What lets the records of a case be erased."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from dlp import keys
from dlp.model import Outcome
from dlp.store import open_store


def settle(site: Path) -> None:
    """Nothing waits and nothing is under way: the held one is refused, the others are reported."""
    store = open_store(site, keys.load(site / "keys"))
    try:
        now = datetime.now(UTC)
        for row in store.held_list(now=now):
            store.refuse(str(row["id"]), operator="cpo", reason="거절", now=now)
            claim = store.claim_refusal(str(row["id"]), worker="w", lease_s=60, now=now)
            assert claim is not None
            store.finish_refusal(claim.id, Outcome("refused"), worker="w", now=now)
        for row in store.unfinished(before=now + timedelta(days=1)):
            store.done(str(row["id"]), Outcome("refused"), now=now)
    finally:
        store.close()
