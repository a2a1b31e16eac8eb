"""What says of somebody's records what there is also says for when they can say it: notices of a leak, the report, a search, an empty list."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import desk_rig as rig
import pytest
from desk_pilot import opened, run, screen_text, until

from dlp.app.init import init
from dlp.dashboard.desk import Desk
from dlp.dates import official_time
from dlp.ledgers.breaches import Breach
from dlp.ledgers.life import life
from dlp.office import breaches
from dlp.office.entries import journalled
from dlp.office.reaching import reach_of_all
from dlp.office.reports import quarterly
from dlp.report.page import page
from dlp.report.quarter import WHOLE
from dlp.subject.notices import Office, notice
from dlp.subject.reach import Reach

FIRST = datetime(2026, 10, 1, tzinfo=UTC)
DAY = timedelta(days=1)


def breach(**more: object) -> Breach:
    made = {
        "operator": "CP01",
        "aware": FIRST.isoformat(),
        "opened": FIRST.isoformat(),
        "incidents": ("INC-1",),
        "cases": (),
        "people": 1,
        "items": ("name",),
    }
    return Breach(id="BR-1", **{**made, **more})  # type: ignore[arg-type]


def quarter() -> str:
    now = datetime.now(UTC) + timedelta(hours=9)
    return f"{now.year}Q{(now.month + 2) // 3}"


@pytest.mark.parametrize("audience", ["persons", "web", "authority"])
def test_a_notice_says_every_line_and_none_where_the_records_are_whole(audience: str) -> None:
    entries = [((FIRST + 2 * DAY).isoformat(), "start", {}), ((FIRST + 3 * DAY).isoformat(), "stop", {})]
    end = FIRST + 5 * DAY
    found = Reach(life(entries, since=FIRST, until=end), end, FIRST, True, (), (FIRST + DAY).isoformat())
    lines = [korean for korean, _ in found.lines()]
    assert len(lines) == 3
    text = notice(breach(), Office(), audience, (), found)
    assert all(f"   {line}\n" in text for line in lines)
    assert text.index("경위: ") < text.index(lines[0])
    bare = notice(breach(), Office(), audience)
    assert text.replace("".join(f"   {line}\n" for line in lines), "") == bare


def test_the_draft_and_the_report_of_a_site(tmp_path: Path) -> None:
    site = tmp_path / "whole"
    init(site)
    seen = breach(incidents=(rig.add(site),))
    lost = "실행된 기록이 없어"
    assert lost in breaches.draft(site, seen, "persons")
    assert lost not in breaches.draft(site, breach(incidents=(), outside="device"), "persons"), "no record tells of that"
    said = page(quarterly(site, quarter())[0])
    assert ("기록의 범위" in said, lost in said, WHOLE in said) == (True, True, False)
    journalled(site, "start", {})
    lines = [korean for korean, _ in reach_of_all(site, FIRST - 900 * DAY).lines()]
    said = page(quarterly(site, quarter())[0])
    assert (lost in said, lines[0] in said, "점검 기록은" in lines[0]) == (False, True, True)
    assert lines[0] not in breaches.draft(site, breach(incidents=(), outside="device"), "persons")


@pytest.mark.parametrize(("lang", "told"), [("ko", "점검 기록은"), ("en", "records begin")])
def test_a_search_and_an_empty_list_say_it(site: Path, desk: Desk, lang: str, told: str) -> None:
    rig.add(site)
    journalled(site, "start", {})

    async def steps() -> None:
        async with opened(desk, lang=lang) as pilot:
            await until(pilot, lambda: pilot.app.screen.query("#bottom"))
            await pilot.press("2")
            await until(pilot, lambda: pilot.app.screen.query("#reach"))
            await until(pilot, lambda: "50990011" in screen_text(pilot) or "INC-" in screen_text(pilot))
            assert told not in screen_text(pilot)
            for text in ("50990011", "no such thing"):
                await pilot.press("slash", *(["ctrl+u"]), *("space" if one == " " else one for one in text), "enter")
                await until(pilot, lambda text=text: text in screen_text(pilot) and told in screen_text(pilot))
            await pilot.press("c")
            await until(pilot, lambda: told not in screen_text(pilot))

    run(steps())
    assert official_time(datetime.now(UTC))[:4] in str(reach_of_all(site).lines())


@pytest.mark.parametrize(("lang", "told"), [("ko", "점검 기록은"), ("en", "records begin")])
def test_numbers_and_an_empty_quarantine_say_it(site: Path, desk: Desk, lang: str, told: str) -> None:
    """Trend, rules and held messages, the last until one waits there."""
    rig.add(site)
    journalled(site, "start", {})

    async def steps() -> None:
        async with opened(desk, lang=lang) as pilot:
            await until(pilot, lambda: pilot.app.screen.query("#bottom"))
            for key in ("6", "4", "3"):
                await pilot.press("1")
                await until(pilot, lambda: told not in screen_text(pilot))
                await pilot.press(key)
                await until(pilot, lambda: told in screen_text(pilot))

    run(steps())
