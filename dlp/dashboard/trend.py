"""Messages a day by action: spark lines, bars of incidents, today by channel."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from dlp.dashboard import volume
from dlp.dashboard.desk import Desk, today
from dlp.dashboard.frame import Key, ask, bindings, bottom, top
from dlp.dashboard.words import Say

KEYS: Final = (Key("d", "days", "key.days"), Key("u", "refresh", "key.refresh"))
SPANS: Final = (30, 90, 365, 7)


class Trend(Screen[None]):
    BINDINGS: ClassVar = bindings(KEYS)

    def __init__(self, desk: Desk, say: Say) -> None:
        super().__init__()
        self.desk, self.say = desk, say
        self._days = SPANS[0]
        self._totals: list[dict[str, Any]] = []

    def compose(self) -> ComposeResult:
        yield top(self.say, "trend")
        with VerticalScroll(id="charts"):
            yield Static("", id="title", classes="stage")
            yield Static("", id="sparks")
            yield Static(self.say("trend.channel"), classes="stage")
            yield Static("", id="channels")
            yield Static(self.say("trend.days"), classes="stage")
            yield Static("", id="bars")
        yield bottom(self.say, KEYS)

    def on_screen_resume(self) -> None:
        self.query_one("#charts").focus()
        self.news()

    def on_resize(self) -> None:
        self._draw()

    def news(self) -> None:
        days = self._days
        ask(self, lambda: self.desk.totals(days=days), self._arrived, group="totals")

    def action_refresh(self) -> None:
        self.news()

    def action_days(self) -> None:
        self._days = SPANS[(SPANS.index(self._days) + 1) % len(SPANS)]
        self.news()

    def _arrived(self, totals: list[dict[str, Any]]) -> None:
        self._totals = totals
        self._draw()

    def _draw(self) -> None:
        say, width, end = self.say, self.app.size.width - 4, today()
        found = volume.series(self._totals, days=self._days, end=end)
        channels = volume.of_day(self._totals, end, by="channel")
        named = [(say(f"channel.{name}"), number) for name, number in sorted(channels.items())]
        cell = volume.per_cell(found, width=width)
        texts = {
            "#title": [Text(say("trend.title", n=self._days) + (say("trend.cell", n=cell) if cell > 1 else ""))],
            "#sparks": volume.spark_lines(say, found, width=width),
            "#channels": volume.bar_lines(named, width=width) or [Text("-")],
            "#bars": volume.day_bars(say, found, end=end, width=width, height=self._days),
        }
        for place, lines in texts.items():
            self.query_one(place, Static).update(Text("\n").join(lines))
