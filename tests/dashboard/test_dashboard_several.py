"""Finding, sorting, bringing together and acting on several incidents by key; plots; what is never cut."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any

import desk_rig as rig
import pytest
from desk_pilot import SMALL, WIDE, opened, rows, run, screen_text, until
from rich.cells import cell_len
from textual.events import Key
from textual.widgets import Input, Select

from dlp.dashboard import columns, marks, plots
from dlp.dashboard.decide import Reason
from dlp.dashboard.desk import Desk
from dlp.dashboard.frame import over
from dlp.ledgers.reviews import STATEMENT
from dlp.model import Action
from dlp.store import FILE
from dlp.texts.screens import words

KO = words("ko")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Six incidents in two matters, one of them in another case; what a test does is journalled, and the next begins behind it."""
    folder = tmp_path_factory.mktemp("several") / "site"
    rig.make_site(folder)
    for hours in range(4):
        rig.add(folder, Action.BLOCK, age=timedelta(hours=hours + 1))
    rig.add(folder, Action.HOLD, rule="contact-beyond-duty", case_no="50990099")
    rig.add(folder, Action.HOLD, rule="contact-beyond-duty", case_no="50990099", age=timedelta(minutes=5))
    return folder


@pytest.fixture
def shared(place: Path) -> Iterator[Desk]:
    made = rig.desk(place)
    yield made
    made.close()


def entries(site: Path, kind: str) -> list[dict[str, Any]]:
    with closing(sqlite3.connect(site / FILE)) as connection, connection:
        found = connection.execute("SELECT ref, body FROM journal WHERE kind = ? ORDER BY seq", (kind,))
        return [{"ref": ref, **json.loads(body)} for ref, body in found]


def test_words_narrow_the_list_and_order_and_matters_are_a_key_away(shared: Desk) -> None:
    async def go() -> None:
        async with opened(shared) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 6)
            assert "INC-" in screen_text(pilot), "the id of the one under the cursor, whole"
            await pilot.press("slash")
            assert pilot.app.screen.query_one("#find", Input).has_focus
            await pilot.press(*"50990099", "enter")
            await until(pilot, lambda: rows(pilot, "#list") == 2)
            assert "찾기: 50990099" in screen_text(pilot)
            await pilot.press("slash", *" nobody", "enter")
            await until(pilot, lambda: "조건에 맞는 사건이 없습니다" in screen_text(pilot))
            await pilot.press("c")
            await until(pilot, lambda: rows(pilot, "#list") == 6)
            await pilot.press("s", "s")
            await until(pilot, lambda: "정렬: 접수번호" in screen_text(pilot))
            await until(pilot, lambda: pilot.app.screen.kept[0]["cases"] == ["50990011"])  # type: ignore[attr-defined]
            await pilot.press("c", "t")
            await until(pilot, lambda: rows(pilot, "#list") == 2)
            assert [len(row["ids"]) for row in pilot.app.screen.kept] == [2, 4]  # type: ignore[attr-defined]
            await pilot.press("ㄱ")  # no key here: nothing happens
            assert rows(pilot, "#list") == 2

    run(go())


def test_several_get_one_reason_and_an_entry_each_and_nothing_leaves(shared: Desk, place: Path) -> None:
    async def go() -> None:
        async with opened(shared) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 6)
            await pilot.press("down", "down", "g")
            await until(pilot, lambda: "4건 고름" in screen_text(pilot))
            await pilot.press("a")
            await until(pilot, lambda: isinstance(pilot.app.screen, Reason))
            assert "4건을 함께" in screen_text(pilot)
            await pilot.press(*"MR09", "enter")
            await until(pilot, lambda: len(entries(place, "assigned")) == 4)
            await until(pilot, lambda: "고름" not in screen_text(pilot))
            await pilot.press("home", "space", "space")
            await until(pilot, lambda: "2건 고름" in screen_text(pilot))
            await pilot.press("v")
            await until(pilot, lambda: isinstance(pilot.app.screen, Reason))
            await until(pilot, lambda: "Enter 확인" in screen_text(pilot))  # the whole form is on the smallest screen
            assert all(one["id"] in screen_text(pilot) for one in pilot.app.screen_stack[-2].targets()), "which, each of them"  # type: ignore[attr-defined]
            await pilot.press("tab", *"same", "enter")
            await until(pilot, lambda: "먼저 고르십시오" in screen_text(pilot))
            assert entries(place, "resolved") == [], "no verdict is chosen for anybody"
            pilot.app.screen.query_one("#field-verdict", Select).value = "true"
            await pilot.press("enter")
            await until(pilot, lambda: len(entries(place, "resolved")) == 2)
            await pilot.press("m")
            await until(pilot, lambda: isinstance(pilot.app.screen, Reason))
            await pilot.press("enter", "escape")
            assert entries(place, "commented") == []
            await pilot.press("m")
            await until(pilot, lambda: isinstance(pilot.app.screen, Reason))
            line = pilot.app.screen.query_one("#reason", Input)
            line.value = "가" * (STATEMENT + 1)
            await pilot.press("enter")
            await until(pilot, lambda: f"{STATEMENT + 1}자" in screen_text(pilot))
            assert entries(place, "commented") == [], "nothing that a person wrote is cut"
            line.value = "가" * (STATEMENT - 3) + "END"
            await pilot.press("enter")
            await until(pilot, lambda: len(entries(place, "commented")) >= 1)
            assert all(one["text"] == "가" * (STATEMENT - 3) + "END" for one in entries(place, "commented"))
            await pilot.press("3")
            await until(pilot, lambda: rows(pilot, "#queue") == 2)
            await pilot.press("space", "space", "r")
            await until(pilot, lambda: "한 건씩" in screen_text(pilot))
            assert entries(place, "release-requested") == []

    run(go())
    assert {one["verdict"] for one in entries(place, "resolved")} == {"true"}
    assert all(one["ref"].startswith("INC-") for one in entries(place, "assigned"))


def test_alike_means_alike_with_what_was_chosen_and_not_with_where_the_cursor_went(shared: Desk) -> None:
    async def go() -> None:
        async with opened(shared) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 6)
            screen: Any = pilot.app.screen
            for place in range(6):
                picked = screen.kept[place]
                if picked["alike"] == screen.kept[min(place + 1, 5)]["alike"] and place < 5:
                    continue  # the row below is another matter: where it mattered
                await pilot.press("home", *["down"] * place, "space", "g")
                same = {row["id"] for row in screen.kept if row["alike"] == picked["alike"]}
                await until(pilot, lambda same=same: screen.chosen == same)
                await pilot.press("g")
                assert screen.chosen == same, "again: no more and no less"
                await pilot.press("escape")
                assert not screen.chosen

    run(go())


def test_a_provision_goes_on_a_ground_that_somebody_chose(shared: Desk, place: Path) -> None:
    given: list[Any] = []

    def release(incident_id: str, *, reason: str, again: bool, ground: Any = None) -> bool:
        given.append((reason, ground))
        return False

    async def go() -> None:
        real = shared.held
        made = rig.desk(place, release=release, held=lambda: [{**row, "provision": True} for row in real()])
        async with opened(made) as pilot:
            await pilot.press("3")
            await until(pilot, lambda: rows(pilot, "#queue") == 2)
            await pilot.press("r")
            await until(pilot, lambda: isinstance(pilot.app.screen, Reason))
            await until(pilot, lambda: "Enter 확인" in screen_text(pilot))  # the whole form is on the smallest screen
            select = pilot.app.screen.query_one("#field-ground", Select)
            assert select.is_blank()
            assert {word for _, word in select._options if isinstance(word, str)} == set(made.grounds(""))
            await pilot.press("tab", *"Act 1", "tab", "tab", *"use", "tab", *"checked", "enter")
            await until(pilot, lambda: "먼저 고르십시오" in screen_text(pilot))
            assert given == []
            select.value = "own-law"
            await pilot.press("enter")
            await until(pilot, lambda: given)
        made.close()

    run(go())
    assert given == [("checked", {"ground": "own-law", "article": "Act 1", "document": "", "purpose": "use"})]


def test_trend_plots_by_rule_department_and_hour(shared: Desk) -> None:
    async def go() -> None:
        async with opened(shared, size=(100, 70)) as pilot:
            await pilot.press("6")
            await until(pilot, lambda: "규칙별 사건" in screen_text(pilot) and "민원과" in screen_text(pilot))
            text = screen_text(pilot)
            assert any("\u2801" <= sign <= "\u28ff" for sign in text), "a curve in dots"
            for heading in ("시각별 사건", "보낸 부서별 사건", "보류에서 결정까지", "오늘 경로별"):
                assert heading in text
            assert not [secret for secret in rig.SECRETS if secret in text]

    run(go())


# ---------------------------------------------------------------- what is never cut

RELATIONS = [
    key.partition(".")[2] for key in __import__("dlp.texts.screens", fromlist=["WORDS"]).WORDS if key.startswith("relation.")
]


@pytest.mark.parametrize("width", [80, 100, 120, 160, 240])
@pytest.mark.parametrize("table", [columns.INCIDENTS, columns.HELD])
def test_the_relation_is_whole_at_every_width(table: tuple[columns.Column, ...], width: int) -> None:
    for sender in RELATIONS:
        for to in RELATIONS:
            row = {"sender": {"relation": sender}, "recipients": [{"relation": to}], "cases": ["2026-000123"]}
            need = columns.widest(KO, [row])
            fits = columns.fitted(table, width, need)
            assert dict((c.name, cells) for c, cells in fits)["relation"] >= cell_len(columns.relation(KO, row))
            assert sum(cells + columns.PAD for _, cells in fits) + columns.EDGE <= width
            assert {"relation", "rules"} <= {c.name for c, _ in fits}


@pytest.mark.parametrize("cases", [["2026-000123"], ["50120348"], ["2026-정보공개-00123"], ["2026-000123", "2026-000124"]])
@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("table", [columns.INCIDENTS, columns.HELD])
def test_a_case_number_is_whole_or_not_shown(table: tuple[columns.Column, ...], width: int, cases: list[str]) -> None:
    row = {"sender": {"relation": "uninvolved"}, "recipients": [{"relation": "external"}], "cases": cases}
    wide = {c.name: cells for c, cells in columns.fitted(table, width, columns.widest(KO, [row]))}
    shown = {c.name: c for c in table}["cases"].cell(KO, row)
    assert wide.get("cases", 99) >= shown.cell_len
    assert width < 120 or "cases" in wide


@pytest.mark.parametrize("size", [SMALL, WIDE, (60, 16), (40, 12)])
def test_a_narrow_window_is_no_trouble(shared: Desk, size: tuple[int, int]) -> None:
    async def go() -> None:
        async with opened(shared, size=size) as pilot:
            for key in "2367":
                await pilot.press(key)
                await pilot.pause()
            assert pilot.app.is_running
            assert all(cell_len(line) <= size[0] for line in screen_text(pilot).splitlines())

    run(go())


# ---------------------------------------------------------------- plots


def test_bars_are_as_long_as_their_numbers_and_keep_to_the_width() -> None:
    lines = plots.bars([("가" * 40, 8), ("b", 4), ("[red]c\x1b[31m", 1), ("d", 0)], width=60)
    lengths = [line.plain.count("█") for line in lines]
    assert lengths[0] == 2 * lengths[1]
    assert lengths[3] == 0
    assert all(line.cell_len <= 60 for line in lines)
    assert not [line for line in lines if "\x1b" in line.plain]
    assert plots.bars([], width=60) == []


@pytest.mark.parametrize("days", [0, 1, 7, 30, 90, 365, 1000])
@pytest.mark.parametrize("width", [10, 70, 110])
def test_curves_keep_to_their_box_and_show_the_highest(days: int, width: int) -> None:
    values = [0] * days
    if days:
        values[days // 2] = 9
    lines = plots.curves({"block": values, "hold": [0] * days}, width=width, height=6)
    assert len(lines) == 6
    assert all(line.cell_len == width + 9 for line in lines)
    top = lines[0].plain[9:]
    assert bool(top.strip()) is bool(days), "the highest reaches the top, however many days are gathered"


def test_columns_have_a_name_and_a_height_each() -> None:
    lines = plots.columns([0, 1, 8], ["00", "01", "02"], height=2)
    assert lines[0].plain == "8"
    assert lines[-1].plain.split() == ["00", "01", "02"]
    assert lines[1].plain == "      ██ "
    assert lines[2].plain == "   ▂▂ ██ "
    assert marks.COLOURS["hold"] in str(lines[2].spans[-1].style)


@pytest.mark.parametrize("keys", [("down",), ("down", "x"), ("2",)])
def test_a_form_that_comes_late_opens_over_nothing_else(place: Path, keys: tuple[str, ...]) -> None:
    """Whoever has gone to another row, form or screen meanwhile types for what he sees."""
    asked, go_on = threading.Event(), threading.Event()

    def grounds(_: str) -> tuple[str, ...]:
        asked.set()
        assert go_on.wait(60)
        return ("18-2-7",)

    desk = rig.desk(place, grounds=grounds)
    real = desk.held
    desk.held = lambda: [{**row, "provision": True} for row in real()]  # type: ignore[method-assign]

    async def go() -> None:
        async with opened(desk, size=WIDE) as pilot:
            await pilot.press("3")
            await until(pilot, lambda: rows(pilot, "#queue") == 2)
            await pilot.press("r")
            await until(pilot, asked.is_set)
            await pilot.press(*keys)
            await until(pilot, lambda: "x" not in keys or isinstance(pilot.app.screen, Reason))
            seen, forms = pilot.app.screen, len(pilot.app.screen_stack)
            go_on.set()
            await pilot.app.workers.wait_for_complete()
            await pilot.pause(0.2)
            assert pilot.app.screen is seen
            assert len(pilot.app.screen_stack) == forms

    run(go())
    desk.close()


def test_a_window_that_comes_late_takes_no_key_from_anybody(shared: Desk) -> None:
    """Not while somebody writes a word to find; and what was typed before it stood there does nothing in it."""

    async def go() -> None:
        async with opened(shared) as pilot:
            await pilot.press("2")
            await until(pilot, lambda: rows(pilot, "#list") == 6)
            held = shared.held()
            app, told = pilot.app, KO("window.late")
            await pilot.press("slash", "2")
            app.call_later(over, app.screen, Reason(KO, "release", [], operator="OP01"))  # as an answer from the background does
            await until(pilot, lambda: any(told in str(one.message) for one in app._notifications))
            await pilot.press("enter")
            assert not isinstance(app.screen, Reason)
            early = Key("enter", None)
            early.time = time.monotonic()
            await pilot.press("c")
            await until(pilot, lambda: rows(pilot, "#list") == 6)
            await pilot.press("a")
            await until(pilot, lambda: isinstance(app.screen, Reason) and app.screen.query("#reason"))
            app.screen.query_one("#reason", Input).value = "담당 부서와 상의함"
            app.post_message(early)
            await pilot.pause()
            assert isinstance(app.screen, Reason), "an Enter of the search refuses nothing"
            await pilot.press("escape")
            assert shared.held() == held

    run(go())
