"""The dashboard where things go wrong: refusals, damage, bugs; and the mouse."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Any

import desk_rig as rig
import pytest
from desk_pilot import SMALL, WIDE, opened, rows, run, screen_text, until
from textual.widgets import Static

from dlp.dashboard import app
from dlp.dashboard.app import Dashboard
from dlp.dashboard.desk import Desk
from dlp.dashboard.keys import Keys
from dlp.model import Action
from dlp.ports import ConfigError, StoreError
from dlp.store.reading import Filter
from tests.waiting import PATIENCE_S


def test_what_the_store_refuses_is_one_line(site: Path) -> None:
    rig.add(site, Action.HOLD)

    def no(incident_id: str, *, reason: str, again: bool, ground: object = None) -> bool:
        raise StoreError("its state is [red]released[/red]")

    desk = rig.desk(site, release=no)

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("3")
            await until(pilot, lambda: rows(pilot, "#queue") == 1)
            await pilot.press("r", *"ok", "enter")
            await until(pilot, lambda: "할 수 없습니다" in screen_text(pilot))
            assert pilot.app.is_running

    run(go())
    desk.close()


@pytest.mark.parametrize("size", [SMALL, WIDE])
def test_a_key_whose_work_takes_long_shows_that_it_was_taken(site: Path, size: tuple[int, int]) -> None:
    """Whatever the key asks for: until it is there, a sign stands above, and no longer."""
    rig.add(site, Action.HOLD)
    desk = rig.desk(site)
    go_on, real = Event(), desk.incident

    def slow(incident_id: str) -> Any:
        assert go_on.wait(PATIENCE_S)
        return real(incident_id)

    desk.incident = slow  # type: ignore[method-assign]

    async def go() -> None:
        async with opened(desk, size=size) as pilot:
            await pilot.press("3")
            await until(pilot, lambda: rows(pilot, "#queue") == 1)
            await pilot.press("enter")
            await until(pilot, lambda: "…" in screen_text(pilot).splitlines()[0])
            go_on.set()
            await until(pilot, lambda: "…" not in screen_text(pilot).splitlines()[0])

    try:
        run(go())
    finally:
        go_on.set()
        desk.close()


def test_the_first_picture_says_that_the_next_is_being_loaded(site: Path, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on, real = Event(), app.import_module

    def slow(name: str) -> Any:
        assert go_on.wait(PATIENCE_S)
        return real(name)

    monkeypatch.setattr(app, "import_module", slow)

    async def go() -> None:
        board = Dashboard(desk, "ko")

        async def first() -> None:
            deadline = time.monotonic() + PATIENCE_S
            while time.monotonic() < deadline:
                with suppress(Exception):
                    if "읽는 중" in str(board.screen.query_one(Static).render()) and board.screen.size.width:
                        go_on.set()
                        return
                await asyncio.sleep(0.01)

        looking = asyncio.ensure_future(first())
        async with board.run_test(size=SMALL) as pilot:
            await looking
            assert go_on.is_set()
            await until(pilot, lambda: "실시간" in screen_text(pilot))

    try:
        run(go())
    finally:
        go_on.set()


def test_a_mouse_does_what_keys_do(site: Path, desk: Desk) -> None:
    async def go() -> None:
        async with opened(desk) as pilot:
            tabs = list(pilot.app.screen.query(".tab"))
            await pilot.click(tabs[2])
            await until(pilot, lambda: rows(pilot, "#queue") == 0)
            hints = [h for h in pilot.app.screen.query(".hint").results(Static) if "도움말" in str(h.content)]
            await pilot.click(hints[0])
            await until(pilot, lambda: isinstance(pilot.app.screen, Keys))

    run(go())


def test_a_site_that_records_nothing_yet(tmp_path: Path) -> None:
    site = tmp_path / "site"
    rig.make_site(site)
    desk = rig.desk(site)
    (site / "journal.db").rename(site / "elsewhere.db")

    async def go() -> None:
        async with opened(desk) as pilot:
            await until(pilot, lambda: "아직 기록이 없습니다" in screen_text(pilot))

    run(go())
    desk.close()


def test_a_damaged_store_is_one_line_said_once(site: Path, desk: Desk) -> None:
    rig.add(site)
    (site / "journal.db").write_bytes(b"no database at all" * 1000)
    for rest in ("journal.db-wal", "journal.db-shm"):
        (site / rest).unlink(missing_ok=True)

    async def go() -> None:
        async with opened(desk) as pilot:
            await until(pilot, lambda: "할 수 없습니다" in screen_text(pilot))
            await pilot.pause(1.3)
            assert len(pilot.app._notifications) == 1

    run(go())


def test_a_broken_policy_is_told(site: Path) -> None:
    def broken() -> Any:
        raise ConfigError("policy.yaml", "line 3", "no such rule")

    desk = rig.desk(site, rules=broken)

    async def go() -> None:
        async with opened(desk) as pilot:
            await pilot.press("4")
            await until(pilot, lambda: "no such rule" in screen_text(pilot))

    run(go())
    desk.close()


def test_a_bug_ends_without_a_stack_trace(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    class Bug(Exception):
        pass

    def bug() -> Any:
        raise Bug(rig.MOBILE)

    desk = rig.desk(site, rules=bug)
    app = Dashboard(desk, "ko")

    async def go() -> None:
        async with app.run_test(size=SMALL) as pilot:
            await pilot.press("4")
            for _ in range(300):
                if app.crash is not None:
                    return
                await pilot.pause(0.01)

    with pytest.raises(Exception):  # noqa: B017  the pilot raises what the worker met; what matters is said below
        run(go())
    assert isinstance(app.crash, Bug)
    assert not app._exit_renderables
    printed = capsys.readouterr()
    assert rig.MOBILE not in printed.out + printed.err
    desk.close()


def test_the_desk_never_writes(site: Path, desk: Desk) -> None:
    rig.add(site, Action.HOLD)
    before = desk.seq()

    async def go() -> None:
        async with opened(desk) as pilot:
            for key in "123456":
                await pilot.press(key)
                await pilot.pause(0.1)

    run(go())
    assert desk.seq() == before
    assert desk.count(Filter()) == 1
