"""The doctor's looks at what waits for a person: what is due of the ledgers (leaks, requests of persons concerned), held messages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, TypeVar

from dlp.language import tr
from dlp.ledgers import Ledger, every
from dlp.office.entries import recorded
from dlp.office.health import BAD, NOTE, OK, Look, Sign
from dlp.texts.labels import ago

T = TypeVar("T")
WAITING: Final = timedelta(days=1)
LEDGER: Final = timedelta(days=30)


def due(ledger: Ledger[T]) -> Look:
    """What waits for a person of a ledger."""

    def look(site: Path, now: datetime) -> Iterator[Sign]:
        from dlp import keys
        from dlp.store import look

        if ledger.due is None or not recorded(site):
            return
        with look(site, busy_s=2.0) as kept:
            found = kept.ledger(ledger, keys.load(site / "keys").journal if ledger.trusted else None)
        for one in ledger.due(found, now):
            yield Sign(ledger.sign, BAD if one.late else NOTE, f"{one.id}: {tr(*one.text)}")

    return look


def ledgers() -> dict[str, Look]:
    """Each ledger of which something can be due, by its sign."""
    return {one.sign: due(one) for one in every() if one.due is not None}


def held(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp.store import look

    rows = []
    if recorded(site):
        with look(site, busy_s=2.0) as kept:
            rows = kept.held(now=now)
    if not rows:
        yield Sign("held", OK, tr("기다리는 보류가 없습니다", "nothing held is waiting"))
        return
    oldest = now - datetime.fromisoformat(rows[0]["at"])
    text = tr(
        f"기다리는 보류 {len(rows)}건, 가장 오래된 것은 {ago(oldest)} 전",
        f"{len(rows)} held and waiting, the oldest for {ago(oldest)}",
    )
    yield Sign("held", NOTE if oldest > WAITING else OK, text)
    unsure = [row["id"] for row in rows if row["uncertain"]]
    if unsure:
        text = tr(
            f"내보내다 끊겨 전달 여부를 모르는 것 {len(unsure)}건",
            f"{len(unsure)} whose release was interrupted, delivered or not is unknown",
        )
        yield Sign("held", NOTE, f"{text}: {', '.join(unsure[:3])}")


def unfounded(site: Path, now: datetime) -> Iterator[Sign]:
    """Provisions that somebody let go without a ground: only a site without operators takes that, and its ledger has a hole (Decree 15)."""
    from dlp.ledgers.provisions import DECREE
    from dlp.store import look

    rows = []
    if recorded(site):
        with look(site, busy_s=2.0) as kept:
            rows = kept.provisions(law=DECREE, since=now - LEDGER, until=None)
    without = [one["id"] for one in rows if one["state"] == "released" and not (one["grounds"] or one["release"].get("ground"))]
    if without:
        text = tr(
            f"법적 근거를 적지 않고 내보낸 목적 외 제공 {len(without)}건(30일). 담당자를 두면 근거 없이는 내보낼 수 없습니다: dlp operator add",
            f"{len(without)} provisions outside the purpose were released without a ground (30 days). With operators none is: dlp operator add",
        )
        yield Sign("ledger", NOTE, f"{text}: {', '.join(without[:3])}")
