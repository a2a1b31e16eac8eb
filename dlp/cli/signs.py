"""What a look at a site may find, in the reader's language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from dlp.cli.labels import tr

OK, NOTE, BAD = "ok", "warn", "bad"


@dataclass(frozen=True, slots=True)
class Sign:
    """What one look found. `check` is a word for filters, `text` is for a person and holds no data of a person."""

    check: str
    state: str  # ok warn bad
    text: str


Look = Callable[[Path, datetime], Iterator[Sign]]


def ago(age: timedelta) -> str:
    hours = int(age.total_seconds() // 3600)
    number, unit = (
        (hours // 24, "일 day") if hours >= 48 else (hours, "시간 h") if hours else (int(age.total_seconds() // 60), "분 min")
    )
    korean, _, en = unit.partition(" ")
    return tr(f"{number}{korean}", f"{number} {en}{'s' if en == 'day' else ''}")
