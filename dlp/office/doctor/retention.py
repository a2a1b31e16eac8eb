"""The doctor's look at retention: what is past its days and was not destroyed (PIPA 21: without delay)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from dlp.language import tr
from dlp.ledgers.retention import HOLDS
from dlp.office.entries import recorded
from dlp.office.health import NOTE, OK, Sign
from dlp.texts.labels import CLASSES

NAME: Final = "retention"
GRACE: Final = timedelta(days=2)
"""`dlp serve` destroys once a day; what is past by less is only waiting for that."""
ENOUGH: Final = 1000


def look(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import keys, settings
    from dlp.store import look as looked_at

    if not recorded(site):
        return
    key, days = keys.load(site / "keys").journal, settings.load(site).look_back.days
    with looked_at(site, busy_s=2.0) as kept:
        past = kept.overdue(key, now=now - GRACE, look_back=days, most=ENOUGH)
        beyond = kept.left_out(now - timedelta(days=1))
        holds = [hold for hold in kept.ledger(HOLDS, key) if not hold.lifted]
    if not days:
        yield Sign(NAME, OK, tr("되짚기가 꺼져 있습니다(look_back.days 0)", "looking back is switched off (look_back.days 0)"))
    if beyond:
        text = tr(
            f"하루 한도(look_back.messages)를 넘어 되짚을 단서를 남기지 못한 메시지 {beyond:,}건",
            f"{beyond:,} messages left nothing to look back by: more than look_back.messages a day",
        )
        yield Sign(NAME, NOTE, text)
    more = tr(f", 파기 중지 {len(holds)}건", f", {len(holds)} legal holds") if holds else ""
    late = {name: count for name, count in past.items() if count}
    if not late:
        yield Sign(NAME, OK, tr("보존 기간이 지난 것이 없습니다", "nothing is past its days") + more)
        return
    found = ", ".join(f"{tr(*CLASSES[name])} {count:,}" for name, count in late.items())
    hint = tr("dlp retention run, 또는 serve 가 날마다 합니다", "dlp retention run; dlp serve does it daily")
    yield Sign(
        NAME,
        NOTE,
        tr(f"보존 기간이 지났는데 파기되지 않았습니다: {found}", f"past their days and not destroyed: {found}") + f". {hint}{more}",
    )
