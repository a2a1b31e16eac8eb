"""Judging incidents and settling proposals from the dashboard, through Textual's pilot, over a real store."""

from __future__ import annotations

from pathlib import Path

import desk_rig as rig
import pytest
from desk_pilot import WIDE, opened, rows, run, screen_text, until
from textual.widgets import Select

from dlp.dashboard.decide import Reason
from dlp.dashboard.desk import Desk
from dlp.dashboard.filters import Filters
from dlp.model import Action
from dlp.ports import ConfigError


@pytest.mark.parametrize(
    ("key", "verdict", "said"),
    [
        ("t", "true", "정탐"),
        ("f", "false_positive", "오탐"),
        ("l", "lawful", "적법"),
        ("ㅅ", "true", "정탐"),
        ("ㅣ", "lawful", "적법"),
    ],
)
def test_an_incident_is_judged_with_a_reason(site: Path, desk: Desk, key: str, verdict: str, said: str) -> None:
    one = rig.add(site, Action.BLOCK)

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 1)
            await pilot.press("enter")
            await until(pilot, lambda: "결론 아직 없음 · 맡은 사람 없음" in screen_text(pilot))
            assert "내보내기" not in screen_text(pilot).splitlines()[-1], "nothing is held here"
            await pilot.press(key, "enter")
            await until(pilot, lambda: isinstance(pilot.app.screen, Reason))
            assert "GR04" in screen_text(pilot)
            assert one in screen_text(pilot)
            await pilot.press(*"checked", "enter")
            await until(pilot, lambda: f"결론 {said} · 맡은 사람 없음" in screen_text(pilot))

    run(go())
    entry = desk.incident(one)["history"][-1]
    assert {name: entry[name] for name in ("kind", "verdict", "reason", "operator")} == {
        "kind": "resolved", "verdict": verdict, "reason": "checked", "operator": "GR04",
    }  # fmt: skip


def test_a_verdict_that_may_not_be_is_one_line_and_changes_nothing(site: Path) -> None:
    one = rig.add(site, Action.BLOCK)

    def no(incident_id: str, verdict: str, *, reason: str) -> None:
        raise ConfigError("GR04", "", "may not do this")

    desk = rig.desk(site, resolve=no)

    async def go() -> None:
        async with opened(desk, size=WIDE) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 1)
            await pilot.press("enter")
            await until(pilot, lambda: "결론 아직 없음" in screen_text(pilot))
            await pilot.press("t", *"checked", "enter")
            await until(pilot, lambda: "may not do this" in screen_text(pilot))

    run(go())
    assert desk.incident(one)["verdict"] == ""
    desk.close()


def test_the_list_says_and_asks_for_verdicts(site: Path, desk: Desk) -> None:
    judged = {word: rig.add(site, Action.BLOCK) for word in ("true", "false_positive", "lawful")}
    rig.add(site, Action.BLOCK)
    for word, one in judged.items():
        desk.resolve(one, word, reason="ok")

    async def go() -> None:
        async with opened(desk, size=WIDE) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 4)
            text = screen_text(pilot)
            assert all(mark in text for mark in ("! 정탐", "o 오탐", "+ 적법"))
            for word, said in (("open", "결론 없음"), ("true", "정탐"), ("false_positive", "오탐"), ("lawful", "적법")):
                await pilot.press("f")
                await until(pilot, lambda: isinstance(pilot.app.screen, Filters))
                pilot.app.screen.query_one("#verdict", Select).value = word
                await pilot.press("ctrl+s")
                await until(pilot, lambda: rows(pilot, "#list") == 1)
                lines = screen_text(pilot).splitlines()
                assert said in lines[1]
                assert (said in lines[3]) is (word != "open")

    run(go())


@pytest.mark.parametrize(("key", "state"), [("a", "approved"), ("x", "rejected"), ("ㅁ", "approved"), ("ㅌ", "rejected")])
def test_a_proposal_is_settled_by_a_second_person(site: Path, desk: Desk, key: str, state: str) -> None:
    late, asked = rig.propose(site, "late", hours=-1), rig.propose(site, "audit-list")

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("7")
            await until(pilot, lambda: rows(pilot, "#proposals") == 2)
            await until(pilot, lambda: "감사 자료" in screen_text(pilot))
            text = screen_text(pilot)
            for wanted in ("승인을 기다리는 제안 1건", "= 승인 대기", "- 기한 지남", "정책 변경", "기한=2027-03-31", asked):
                assert wanted in text
            await pilot.press(key)
            await until(pilot, lambda: isinstance(pilot.app.screen, Reason))
            await pilot.press("enter")
            await pilot.pause()
            assert isinstance(pilot.app.screen, Reason)  # no reason, no decision
            await pilot.press(*"checked", "enter")
            await until(pilot, lambda: "승인을 기다리는 제안이 없습니다" in screen_text(pilot))
            await pilot.press("home", key)
            await pilot.pause(0.1)
            assert not isinstance(pilot.app.screen, Reason), "what is settled stays settled"

    run(go())
    settled = {one.id: (one.state, one.second) for one in desk.proposals()}
    assert settled == {late: ("open", ""), asked: (state, "GR04")}


def test_nobody_approves_what_he_proposed(site: Path, desk: Desk) -> None:
    mine = rig.propose(site, "mine", operator="GR04")

    async def go() -> None:
        async with opened(desk, size=WIDE) as pilot:
            await pilot.press("7")
            await until(pilot, lambda: rows(pilot, "#proposals") == 1)
            await pilot.press("a", *"checked", "enter")
            await until(pilot, lambda: "다른 사람이 승인해야" in screen_text(pilot))

    run(go())
    assert [(one.id, one.state) for one in desk.proposals()] == [(mine, "open")]


def test_whoever_sent_it_is_asked_in_a_letter(site: Path, desk: Desk) -> None:
    one = rig.add(site, Action.HOLD)
    (site / "dlp.yaml").write_text("schema: 1\nagency: {name: 가람시}\n", "utf-8")

    async def go() -> None:
        async with opened(desk, size=WIDE) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 1)
            await pilot.press("enter")
            await until(pilot, lambda: "결론 아직 없음" in screen_text(pilot))
            await pilot.press("k")
            await until(pilot, lambda: isinstance(pilot.app.screen, Reason))
            await pilot.press(*"list", "enter")
            await until(pilot, lambda: "보낸 메시지에 대한 확인 요청" in screen_text(pilot))

    run(go())
    assert [step["text"] for step in desk.incident(one)["history"] if step["kind"] == "sender-asked"] == ["list"]


@pytest.mark.parametrize("key", ["s", "ㄴ"])
def test_the_text_of_a_held_message_is_proposed_as_a_template(site: Path, key: str) -> None:
    one = rig.add(site, Action.HOLD)
    asked: list[tuple[str, str, str]] = []

    def register(incident_id: str, title: str, *, reason: str) -> str:
        asked.append((incident_id, title, reason))
        return "PR-1"

    desk = rig.desk(site, register=register)

    async def go() -> None:
        async with opened(desk, size=WIDE) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 1)
            await pilot.press("enter")
            await until(pilot, lambda: "결론 아직 없음" in screen_text(pilot))
            await pilot.press(key)
            await until(pilot, lambda: isinstance(pilot.app.screen, Reason))
            await pilot.press(*"notice", "enter")
            await pilot.pause()
            assert isinstance(pilot.app.screen, Reason), "no reason, no proposal"
            await pilot.press("tab", *"checked", "enter")
            await until(pilot, lambda: "PR-1" in screen_text(pilot))

    run(go())
    assert asked == [(one, "notice", "checked")]
    desk.close()
