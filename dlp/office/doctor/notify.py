"""The doctor's look at who is told of incidents: does each channel work, and when was it last told?"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from dlp.language import tr
from dlp.office.entries import recorded
from dlp.office.health import BAD, OK, Sign
from dlp.texts.labels import local
from dlp.texts.outcomes import sent

NAME: Final = "notify"


def look(site: Path, now: datetime) -> Iterator[Sign]:
    """ConfigError where a channel cannot work as it is set."""
    from dlp import settings
    from dlp.app.notifying import check, standing
    from dlp.notify import names as switched_on
    from dlp.notify.channel import Unset
    from dlp.store import look as looked_at

    wanted = settings.load(site).notify
    names = switched_on(wanted)
    with suppress(Unset):
        check(wanted)
    if not names:
        yield Sign(
            NAME,
            OK,
            tr("알림을 받을 곳이 정해져 있지 않습니다 (dlp.yaml 의 notify)", "nobody is told of incidents (notify in dlp.yaml)"),
        )
        return
    if not recorded(site):
        return
    with looked_at(site, busy_s=2.0) as kept:
        found = {name: standing(kept, name) for name in names}
    for name, at in found.items():
        if at is None:
            yield Sign(NAME, OK, f"{name}: {tr('아직 보낸 알림이 없습니다', 'has told nothing yet')}")
        elif at.attempts:
            since = local(at.since)
            text = tr(f"{since} 부터 알림이 나가지 않습니다", f"fails since {since}")
            yield Sign(
                NAME, BAD, f"{name}: {text}: {sent(at.code)}. {tr('dlp notify test 로 확인하십시오', 'See dlp notify test')}"
            )
        else:
            yield Sign(NAME, OK, f"{name}: {tr(f'마지막 알림 {local(at.since)}', f'last told {local(at.since)}')}")
