"""The doctor's looks at the machine: who serves at this moment, and is there room on the disk?"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from dlp.language import tr
from dlp.office.health import BAD, NOTE, OK, Sign
from dlp.texts.labels import ago

ROOM_BAD, ROOM_NOTE = 100 * 1024**2, 1024**3


def stands_still(site: Path, now: datetime) -> str:
    """That the running program gives no sign of life any more; "" where it does. A connection is accepted for it by the kernel, so asking for one
    would not tell."""
    from dlp.app.life import described, still

    said = described(site)
    stands = still(site, now.timestamp()) if said.get("entrances") else 0.0
    if not stands:
        return ""
    since = ago(timedelta(seconds=stands))
    return tr(
        f"serve(pid {said.get('pid', '?')}) 가 {since}째 움직이지 않습니다. 다시 시작하십시오",
        f"serve (pid {said.get('pid', '?')}) has stood still for {since}: restart it",
    )


def serving(site: Path, now: datetime) -> Iterator[Sign]:
    """Who serves at this moment, or did and came to no end; and what of him could reach the disk."""
    from dlp.app.life import described
    from dlp.app.marking import running

    said = described(site)
    if not running(site):
        if not said.get("entrances"):
            yield Sign("process", OK, tr("serve 가 실행 중이 아닙니다", "nothing serves this site"))
            return
        names = ", ".join(sorted(said["entrances"]))
        text = tr(
            f"serve(pid {said.get('pid', '?')}) 가 끝맺지 못하고 멈추었습니다. 출입구 {names}: 메시지를 판정하지 않고, 아무것도 내보내지 않습니다",
            f"serve (pid {said.get('pid', '?')}) died. Entrances {names}: messages are neither decided nor let out",
        )
        yield Sign("process", BAD, text)
        return
    if text := stands_still(site, now):
        yield Sign("process", BAD, text)
        return
    locked = {
        "all": tr("메모리 전체를 잠갔습니다", "all its memory is locked"),
        "keys": tr("키를 메모리에 잠갔습니다", "its keys are locked in memory"),
    }.get(str(said.get("locked")))
    who = tr(f"serve 실행 중 (pid {said.get('pid', '?')})", f"serve is running (pid {said.get('pid', '?')})")
    if locked is None or said.get("core") != 0:
        text = tr(
            "키가 스왑이나 코어 파일에 남을 수 있습니다 (LimitMEMLOCK, LimitCORE)",
            "its keys may reach swap or a core file (LimitMEMLOCK, LimitCORE)",
        )
        yield Sign("process", NOTE, f"{who}: {text}")
        return
    yield Sign("process", OK, f"{who}: {locked}, " + tr("코어 파일을 남기지 않습니다", "it leaves no core"))


def disk(site: Path, now: datetime) -> Iterator[Sign]:
    if os.statvfs(site).f_flag & os.ST_RDONLY:
        yield Sign(
            "disk",
            BAD,
            tr("읽기 전용 파일 시스템이라 아무것도 기록할 수 없습니다", "a read-only file system: nothing can be recorded"),
        )
        return
    free = shutil.disk_usage(site).free
    state = BAD if free < ROOM_BAD else NOTE if free < ROOM_NOTE else OK
    text = tr(f"남은 공간 {free // 1024**2:,} MB", f"{free // 1024**2:,} MB free")
    if state != OK:
        text += tr(": 기록할 수 없으면 아무것도 내보내지 않습니다", ": what cannot be recorded is not let out")
    yield Sign("disk", state, text)
