"""The doctor's look at settings that lower protection: a fact, no fault, since offices differ; somebody has to know it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from dlp.language import tr
from dlp.office.health import NOTE, OK, Sign
from dlp.ports import ConfigError, StoreError

NAME = "weak"


def look(site: Path, now: datetime) -> Iterator[Sign]:
    from dlp.app import weak
    from dlp.app.site import Site
    from dlp.texts.told import told

    try:
        opened = Site.open(site)
    except (ConfigError, StoreError):
        return  # what is broken there is another look's to say
    with opened:
        found = weak.of_site(opened)
    for one in found:
        text = tr("보호를 낮춥니다", "lowers protection")
        yield Sign(NAME, NOTE, f"{one.name}: {one.value}: {text}: {told(one.why)}")
    if not found:
        yield Sign(NAME, OK, tr("보호를 낮추는 설정이 없습니다", "no setting lowers protection"))
