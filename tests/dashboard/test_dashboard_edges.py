"""The edges of each screen at every width: words whole or not there, every key, notes that hide no key; and a terminal that echoes nothing meanwhile."""

from __future__ import annotations

import os
import pty
import termios

import pytest
from desk_pilot import opened, run, screen_text, until
from rich.cells import cell_len
from textual.widgets import Static

from dlp.cli.dashboard import unechoed
from dlp.dashboard.desk import Desk
from dlp.dashboard.edges import SCREENS
from dlp.texts.screens import LANGS, words

SIZES = ((60, 20), (80, 24), (120, 40), (50, 24))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_no_word_at_the_edges_is_cut_and_no_note_hides_a_key(desk: Desk, size: tuple[int, int], lang: str) -> None:
    async def steps() -> None:
        async with opened(desk, size=size, lang=lang) as pilot:
            await until(pilot, lambda: pilot.app.screen.query("#bottom"))
            for number, name in enumerate(SCREENS, 1):
                await pilot.press(str(number))
                tab = f"[{number} {words(lang)(f'nav.{name}')}]"
                await until(pilot, lambda tab=tab: tab in screen_text(pilot).splitlines()[0])
                screen = pilot.app.screen
                await pilot.pause()
                for hint in screen.query(".hint, .tab").results(Static):
                    said = str(hint.content)
                    assert hint.content_size.width >= cell_len(said.rstrip()), (name, said)
                    assert hint.region.right <= size[0], (name, said)
                    assert hint.region.bottom <= size[1], (name, said)
                screen.notify("a note", timeout=60)
                await until(pilot, lambda screen=screen: screen.query("Toast"))
                await pilot.pause()
                bottom = screen.query_one("#bottom").region
                assert all(not one.region.overlaps(bottom) for one in screen.query("Toast")), name
                assert words(lang)("key.quit") in screen_text(pilot)
                pilot.app.clear_notifications()

    run(steps())


def test_keys_pressed_while_it_opens_wait_and_are_not_echoed(monkeypatch: pytest.MonkeyPatch) -> None:
    over, under = pty.openpty()
    with os.fdopen(under, "r", closefd=True) as terminal, os.fdopen(over, "r+b", buffering=0) as person:
        monkeypatch.setattr("sys.stdin", terminal)
        before = termios.tcgetattr(terminal)
        with unechoed():
            person.write(b"3")
            assert os.read(terminal.fileno(), 1) == b"3", "at once, without Enter: the first screen gets it"
            os.write(terminal.fileno(), b".")
            assert person.read(8) == b".", "nothing else came back"
        assert termios.tcgetattr(terminal) == before
        monkeypatch.setattr("sys.stdin", open(os.devnull))  # noqa: SIM115, PTH123
        with unechoed():
            pass
