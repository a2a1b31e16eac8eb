"""The doctor's looks at what waits for a person: leaks with a notice due, requests of persons concerned, held messages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from dlp.language import tr
from dlp.office.entries import recorded
from dlp.office.health import BAD, NOTE, OK, Sign
from dlp.texts.labels import ago, local

WAITING: Final = timedelta(days=1)
LEDGER: Final = timedelta(days=30)


def breaches(site: Path, now: datetime) -> Iterator[Sign]:
    """Leaks with a notice still due: the clock runs whether anybody looks or not (PIPA 34)."""
    from dlp.store import look

    if not recorded(site):
        return
    with look(site, busy_s=2.0) as kept:
        found = [one for one in kept.breaches() if not one.closed and one.open_duties]
    for one in found:
        late = now > one.due
        due, left = local(one.due.isoformat()), len(one.open_duties)
        text = tr(
            f"통지할 곳 {left}, 72시간 기한 {due}{'이 지났습니다' if late else '까지'}",
            f"{left} still to be told, the 72 hours {'ended' if late else 'end'} {due}",
        )
        yield Sign("breach", BAD if late else NOTE, f"{one.id}: {text}")


def subjects(site: Path, now: datetime) -> Iterator[Sign]:
    """Requests of persons concerned whose ten days are nearly or quite over (PIPA 35-37)."""
    from dlp.ledgers.subjects import SOON, day_of
    from dlp.store import look

    if not recorded(site):
        return
    with look(site, busy_s=2.0) as kept:
        found = [one for one in kept.requests() if one.open]
    for one in found:
        left = one.days_left(day_of(now))
        if left <= SOON:
            text = tr(
                f"접수번호 {one.case_no} 의 권리 행사, 기한 {one.due}"
                + (f"이 {-left}일 지났습니다" if left < 0 else f", {left}일 남았습니다"),
                f"request about case {one.case_no}, due {one.due}, "
                + (f"{-left} days overdue" if left < 0 else f"{left} days left"),
            )
            yield Sign("subject", BAD if left < 0 else NOTE, f"{one.id}: {text}")


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
    from dlp.record.provisions import DECREE
    from dlp.store import look

    rows = []
    if recorded(site):
        with look(site, busy_s=2.0) as kept:
            rows = kept.provisions(law=DECREE, since=now - LEDGER, until=None)
    without = [one["id"] for one in rows if one["state"] == "released" and not (one["grounds"] or one["release"].get("ground"))]
    if without:
        text = tr(
            f"법적 근거를 적지 않고 내보낸 목적 외 제공 {len(without)}건(30일). 운영자를 두면 근거 없이는 내보낼 수 없습니다: dlp operator add",
            f"{len(without)} provisions outside the purpose were released without a ground (30 days). With operators none is: dlp operator add",
        )
        yield Sign("ledger", NOTE, f"{text}: {', '.join(without[:3])}")
