"""What a look at a site may find, and how long ago, in the reader's language."""

from __future__ import annotations

from datetime import timedelta

from dlp.cli.labels import tr
from dlp.office.health import BAD as BAD
from dlp.office.health import NOTE as NOTE
from dlp.office.health import OK as OK
from dlp.office.health import Look as Look
from dlp.office.health import Sign as Sign


def ago(age: timedelta) -> str:
    hours = int(age.total_seconds() // 3600)
    number, unit = (
        (hours // 24, "일 day") if hours >= 48 else (hours, "시간 h") if hours else (int(age.total_seconds() // 60), "분 min")
    )
    korean, _, en = unit.partition(" ")
    return tr(f"{number}{korean}", f"{number} {en}{'s' if en == 'day' else ''}")
