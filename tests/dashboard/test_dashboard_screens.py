"""Every screen through Textual's pilot, over a real store: what it shows, what its keys do, and that it shows no data."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import desk_rig as rig
import pytest
from desk_pilot import SMALL, WIDE, opened, rows, run, screen_text, until
from textual.widgets import Input, Select

from dlp.dashboard.decide import Reason
from dlp.dashboard.desk import Desk, Health
from dlp.dashboard.filters import Filters
from dlp.dashboard.incident import Incident
from dlp.dashboard.keys import Keys
from dlp.model import Action


def test_an_empty_site_says_so_and_the_first_incident_appears(site: Path, desk: Desk) -> None:
    async def go() -> None:
        async with opened(desk) as pilot:
            await until(pilot, lambda: "조건에 맞는 사건이 없습니다" in screen_text(pilot))
            rig.add(site, Action.BLOCK)
            await until(pilot, lambda: rows(pilot, "#stream") == 1)
            assert "X 차단" in screen_text(pilot)

    run(go())


def test_live_counts_today_and_marks_what_is_new(site: Path, desk: Desk) -> None:
    rig.add(site, Action.BLOCK)

    async def go() -> None:
        async with opened(desk) as pilot:
            await until(pilot, lambda: "X 차단 1" in screen_text(pilot))
            await pilot.press("p")
            assert "멈춤" in screen_text(pilot)
            rig.add(site, Action.ALERT)
            await pilot.pause(1.3)
            assert rows(pilot, "#stream") == 1
            await pilot.press("p")
            await until(pilot, lambda: rows(pilot, "#stream") == 2)
            assert "새 사건 1건" in screen_text(pilot)

    run(go())


@pytest.mark.parametrize(("size", "shown"), [(SMALL, False), (WIDE, True)])
def test_a_wide_screen_shows_more(site: Path, desk: Desk, size: tuple[int, int], shown: bool) -> None:
    rig.add(site, Action.BLOCK, case_no="50990077")

    async def go() -> None:
        async with opened(desk, size=size) as pilot:
            await until(pilot, lambda: rows(pilot, "#stream") == 1)
            await pilot.pause()
            assert "50990077" in screen_text(pilot)
            assert ("전달됨" in screen_text(pilot) or "보내지 않음" in screen_text(pilot)) is shown
            assert all(len(line.rstrip()) <= size[0] for line in screen_text(pilot).splitlines())

    run(go())


def test_filters_narrow_the_list(site: Path, desk: Desk) -> None:
    for channel, action, case in (("email", Action.BLOCK, "1-1"), ("sms", Action.ALERT, "1-1"), ("sms", Action.HOLD, "1-2")):
        rig.add(site, action, channel=channel, case_no=case, rule=rig.RULES[action % 3])
    rig.add(site, Action.BLOCK, age=timedelta(days=3))

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 4)

            async def ask(**fields: str) -> None:
                await pilot.press("f")
                await until(pilot, lambda: isinstance(pilot.app.screen, Filters))
                await until(pilot, lambda: len(pilot.app.screen.query_one("#rule", Select)._options) > 2)
                for name, value in fields.items():
                    field = pilot.app.screen.query_one(f"#{name}")
                    assert isinstance(field, (Input, Select))
                    field.value = value
                await pilot.press("ctrl+s")
                await pilot.pause()

            for fields, number, said in (
                ({"since": "24h"}, 3, "24시간 전부터"),
                ({"channel": "sms"}, 2, "24시간 전부터 · 문자"),
                ({"action": "hold"}, 1, "보류"),
                ({"action": "", "state": "held", "channel": ""}, 1, "보류 중"),
                ({"state": "", "rule": rig.RULES[Action.ALERT % 3]}, 2, rig.RULES[Action.ALERT % 3]),
                ({"rule": "", "case": " 1-1 "}, 2, "1-1"),
            ):
                await ask(**fields)
                await until(pilot, lambda n=number: rows(pilot, "#list") == n)
                assert said in screen_text(pilot)
            await pilot.press("c")
            await until(pilot, lambda: rows(pilot, "#list") == 4)
            assert "모든 사건" in screen_text(pilot)

    run(go())


def test_the_list_stands_still_and_says_that_there_is_more(site: Path, desk: Desk) -> None:
    rig.add(site)

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 1)
            await pilot.pause(1.2)  # the first beat only learns where the journal ends
            rig.add(site)
            await until(pilot, lambda: "새 기록이 있습니다" in screen_text(pilot))
            assert rows(pilot, "#list") == 1
            await pilot.press("u")
            await until(pilot, lambda: rows(pilot, "#list") == 2)

    run(go())


def test_the_end_of_a_page_brings_the_next(site: Path, desk: Desk) -> None:
    rig.fill(site, rig.site_keys.load(site / "keys"), number=230, held=1)

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: "230건 중 200건" in screen_text(pilot))
            await pilot.press("end")
            await until(pilot, lambda: rows(pilot, "#list") == 230)

    run(go())


def test_an_incident_is_told_in_stages_without_its_data(site: Path, desk: Desk) -> None:
    first, second = rig.add(site, age=timedelta(hours=1)), rig.add(site, Action.ALERT)

    async def go() -> None:
        async with opened(desk, size=(100, 60)) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 2)
            await pilot.press("enter")
            await until(pilot, lambda: isinstance(pilot.app.screen, Incident) and second in screen_text(pilot))
            await until(pilot, lambda: "이력" in screen_text(pilot))
            text = screen_text(pilot)
            for wanted in (
                "1 다음 할 일",
                "2 받음",
                "발견  230 µs",
                "전화번호",
                "암호가 걸림",
                "50990011",
                "담당자",
                "개인정보 보호법 제18조제1항",
                "판정",
                "처리 보고",
            ):
                assert wanted in text
            assert not [secret for secret in rig.SECRETS if secret in text]
            await pilot.press("n")
            await until(pilot, lambda: first in screen_text(pilot))
            await pilot.press("b")
            await until(pilot, lambda: second in screen_text(pilot))
            await pilot.press("escape")
            await until(pilot, lambda: rows(pilot, "#list") == 2)

    run(go())


@pytest.mark.parametrize(
    ("key", "state"), [("r", "release-requested"), ("x", "refused"), ("ㄱ", "release-requested"), ("ㅌ", "refused")]
)
def test_a_held_message_is_decided_with_a_reason(site: Path, desk: Desk, key: str, state: str) -> None:
    held = rig.add(site, Action.HOLD)

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("3")
            await until(pilot, lambda: rows(pilot, "#queue") == 1)
            await pilot.press(key)
            await until(pilot, lambda: isinstance(pilot.app.screen, Reason))
            assert "GR04" in screen_text(pilot)
            await pilot.press("enter")
            await pilot.pause()
            assert isinstance(pilot.app.screen, Reason)  # no reason, no decision
            await pilot.press(*"checked", "enter")
            await until(pilot, lambda: desk.incident(held)["state"] == state)

    run(go())
    entry = desk.incident(held)["history"][-1]
    assert (entry["kind"], entry["operator"], entry["reason"]) == (state, "GR04", "checked")


def test_escape_decides_nothing(site: Path, desk: Desk) -> None:
    held = rig.add(site, Action.HOLD)

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("3")
            await until(pilot, lambda: rows(pilot, "#queue") == 1)
            await pilot.press("r", *"abc", "escape")
            await pilot.pause(0.1)
            assert not isinstance(pilot.app.screen, Reason)

    run(go())
    assert desk.incident(held)["state"] == "held"


def test_a_delivery_that_broke_off_needs_the_box_ticked(site: Path, desk: Desk) -> None:
    held = rig.add(site, Action.HOLD)
    store = rig.open_store(site, rig.site_keys.load(site / "keys"))
    store.request_release(held, operator="GR01", reason="ok", now=rig.now() - timedelta(hours=1))
    assert store.claim_release(held, worker="w", lease_s=60, now=rig.now() - timedelta(minutes=50))
    store.close()

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("3")
            await until(pilot, lambda: "전달 불명" in screen_text(pilot))
            await pilot.press("r", *"again", "enter")
            await pilot.pause(0.1)
            assert isinstance(pilot.app.screen, Reason)
            await pilot.press("tab", "space", "shift+tab", "enter")
            await until(pilot, lambda: desk.incident(held)["state"] == "release-requested")

    run(go())


def test_rules_show_mode_and_hits_and_lead_to_their_incidents(site: Path, desk: Desk) -> None:
    rig.add(site, rule=rig.RULES[0])
    rig.add(site, rule=rig.RULES[0], age=timedelta(days=3))
    rig.add(site, rule="gone-from-policy")

    async def go() -> None:
        async with opened(desk, size=WIDE) as pilot:
            await pilot.press("4")
            await until(pilot, lambda: rows(pilot, "#rules") == len(rig.RULES) + 1)
            text = screen_text(pilot)
            for wanted in ("+ 적용", "~ 시험 운영", "- 꺼짐", "? 정책에 없음", "규칙 5개: 적용 3, 시험 운영 1, 꺼짐 1"):
                assert wanted in text
            line = next(line for line in text.splitlines() if rig.RULES[0] in line)
            assert line.split()[5:8] == ["1", "2", "2"]
            await pilot.press("enter")
            await until(pilot, lambda: rows(pilot, "#list") == 2)

    run(go())


def test_health_shows_the_doctors_signs_and_unfinished_records(site: Path, desk: Desk) -> None:
    loose = rig.add(site, age=timedelta(hours=2), done=False)

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("5")
            await until(pilot, lambda: "문제 1건, 주의 1건" in screen_text(pilot) and loose in screen_text(pilot))
            text = screen_text(pilot)
            assert "[red]x[/red]" in text  # words are shown, never obeyed
            assert text.index("X 문제") < text.index("! 주의") < text.index("+ 정상")
            assert "끝이 보고되지 않은 기록 1건" in text
            assert loose in text

    run(go())


def test_health_shows_progress_and_can_be_left(site: Path) -> None:
    gate = threading.Event()

    def slow() -> Iterator[Any]:
        yield rig.SIGNS[0]
        gate.wait(120)
        yield rig.SIGNS[1]

    desk = rig.desk(site, health=Health(slow, tuple(s.check for s in rig.SIGNS)))

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("5")
            await until(pilot, lambda: "점검하는 중: 1/3" in screen_text(pilot))
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 0)
            gate.set()

    run(go())
    desk.close()


def test_trend_draws_every_action_and_changes_its_span(site: Path, desk: Desk) -> None:
    rig.fill(site, rig.site_keys.load(site / "keys"), number=20, held=1, days=40)

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("6")
            shown = ("█", "X 차단", "= 보류", "* 가림", "! 알림", "+ 통과", "최근 30일")
            await until(pilot, lambda: all(mark in screen_text(pilot) for mark in shown))
            await pilot.press("d")
            await until(pilot, lambda: "최근 90일" in screen_text(pilot))

    run(go())


def test_help_names_every_key_and_english_has_no_hangul(site: Path, desk: Desk) -> None:
    async def go() -> None:
        async with opened(desk, lang="en") as pilot:
            await until(pilot, lambda: "No incident matches" in screen_text(pilot))
            for key in "1234567":
                await pilot.press(key)
                await pilot.pause(0.1)
                if key not in "45":  # the policy's and the doctor's own words are Korean
                    assert not any("가" <= c <= "힣" for c in screen_text(pilot))
            await pilot.press("question_mark")
            assert isinstance(pilot.app.screen, Keys)
            assert "Release" in screen_text(pilot)

    run(go())


@pytest.mark.parametrize("key", "1234567")
def test_every_screen_changes_its_language_and_back(site: Path, desk: Desk, key: str) -> None:
    rig.add(site, Action.BLOCK)

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press(key)
            await until(pilot, lambda: f"[{key} " in screen_text(pilot))
            await pilot.press("l")
            await until(pilot, lambda: f"[{key} " in screen_text(pilot) and "Help" in screen_text(pilot))
            assert "도움말" not in screen_text(pilot)
            await pilot.press("2")
            await until(pilot, lambda: "[2 Incidents]" in screen_text(pilot) and rows(pilot, "#list") == 1)
            await pilot.press("l")
            await until(pilot, lambda: "[2 사건]" in screen_text(pilot) and rows(pilot, "#list") == 1)

    run(go())
