"""The doctor's look at where the register's tables come from by themselves: can each source be asked, and how old is what it gave last?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from dlp.language import tr
from dlp.office.entries import recorded
from dlp.office.health import BAD, NOTE, OK, Sign
from dlp.texts.labels import TABLES, ago, local
from dlp.texts.outcomes import fetched

NAME: Final = "pull"


def look(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp import settings
    from dlp.app.pulling import Standing, sources, standing
    from dlp.store import look as looked_at

    wanted = settings.load(site)
    there = sources(wanted)
    if not there:
        text = tr(
            "대장을 자동으로 가져오는 곳이 없습니다 (dlp.yaml 의 register.pull)",
            "no table comes by itself (register.pull in dlp.yaml)",
        )
        yield Sign(NAME, OK, text)
        return
    found: dict[str, Standing | None] = dict.fromkeys(there)
    if recorded(site):
        with looked_at(site, busy_s=2.0) as kept:
            found = {table: standing(kept, table) for table in there}
    for table, at in found.items():
        source = there[table]
        name = f"{tr(TABLES[table], table)} ({source.source})"
        if at is None:
            text = tr("아직 가져온 적이 없습니다: dlp register pull", "nothing was fetched yet: dlp register pull")
            yield Sign(NAME, NOTE, f"{name}: {text} {table}")
            continue
        age = at.age(now)
        stale = age is None or age > timedelta(hours=source.stale_hours)
        old = (
            tr("한 번도 성공하지 못했습니다", "it never went well")
            if age is None
            else tr(f"마지막 자료는 {ago(age)} 전 것", f"the last data is of {ago(age)} ago")
        )
        if at.fine:
            yield Sign(NAME, BAD if stale else OK, f"{name}: {old}")
            continue
        text = f"{local(at.at.isoformat())}: {fetched(at.code)}, {old}"
        see = tr(f"dlp register pull {table} --check 로 확인하십시오", f"See dlp register pull {table} --check")
        yield Sign(NAME, BAD if stale else NOTE, f"{name}: {text}. {see}")
