"""The line in which a screen says for what of its time there are no records (`dlp.subject.reach`)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from rich.text import Text
from textual.screen import Screen
from textual.widgets import Static

from dlp.dashboard import marks
from dlp.dashboard.desk import Desk
from dlp.dashboard.frame import ask
from dlp.texts.screens import Say

Moment = Callable[[], datetime | None]


class Reached(Static):
    """Not there until it has something to say."""

    def __init__(self) -> None:
        super().__init__("", id="reach", markup=False)

    def speak(self, screen: Screen[Any], desk: Desk, say: Say, since: Moment = lambda: None, until: Moment = lambda: None) -> None:
        """Of the time from `since` to before `until`; None: of all there is, to now."""
        ask(screen, lambda: desk.reach(since(), until()), lambda lines: self._said(say, lines), group="reach")

    def silent(self) -> None:
        self.display = False

    def _said(self, say: Say, lines: list[tuple[str, str]]) -> None:
        english = say("reach.said") == "en"
        self.update(Text("\n".join(marks.clean(one[english]) for one in lines), style=marks.COLOURS["alert"]))
        self.display = bool(lines)
