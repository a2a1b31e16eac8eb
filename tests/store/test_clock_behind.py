"""A clock that stands before the journal is told while it does, and that it did is told afterwards."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import dlp
from dlp.app.init import init
from dlp.app.noticing import clock
from dlp.office.doctor.journal import look


@pytest.mark.parametrize(("minutes", "told"), [(1, False), (6, True), (60 * 24 * 12, True)])
def test_a_clock_behind_the_journal(tmp_path: Path, minutes: int, told: bool) -> None:
    now, away = datetime.now(UTC), timedelta(minutes=minutes)
    init(tmp_path / "site")
    with dlp.open_site(tmp_path / "site") as site:
        site.recording.store.note("view", now=now + away, body={})
        clock(site, now)
        assert ("clock" in site.trouble) == told
        assert [sign.state for sign in look(site.folder, now) if sign.check == "clock"] == (["bad"] if told else [])
        clock(site, now + away)
        assert "clock" not in site.trouble, "it is right again"
        site.recording.store.note("view", now=now, body={})
        assert [sign.state for sign in look(site.folder, now + away) if sign.check == "clock"] == (["warn"] if told else [])
