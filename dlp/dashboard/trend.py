"""What happened over the last days: messages by action, incidents as curves, by hour, rule, department, and how long held messages waited."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.screen import Screen
from textual.widgets import Static

from dlp.dashboard import marks, plots, volume
from dlp.dashboard.desk import Desk, today
from dlp.dashboard.edges import Key, Top
from dlp.dashboard.frame import ask, bindings, bottom
from dlp.dashboard.reached import Reached
from dlp.dates import KST
from dlp.texts.screens import Say

if TYPE_CHECKING:
    from dlp.store.figures import Figures

KEYS: Final = (Key("d", "days", "key.days"), Key("u", "refresh", "key.refresh"))
SPANS: Final = (30, 90, 365, 7)
PLOTS: Final = ("curves", "hours", "rule", "department", "waits", "channels")
HIGH: Final = 8
"""Lines of the curves."""
TOP: Final = 12
WAITS: Final = ((3600.0, "1h"), (14400.0, "4h"), (86400.0, "1d"), (259200.0, "3d"), (float("inf"), "more"))


class Trend(Screen[None]):
    BINDINGS: ClassVar = bindings(KEYS)

    def __init__(self, desk: Desk, say: Say) -> None:
        super().__init__()
        self.desk, self.say = desk, say
        self._days = SPANS[0]
        self._arrived_yet = False
        self._totals: list[dict[str, Any]] = []
        self._figures: Figures | None = None
        self._titles: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        yield Top(self.say, "trend")
        with VerticalScroll(id="charts"):
            yield Static(self.say("busy"), id="title", classes="stage")
            yield Reached()
            yield Static("", id="sparks")
            for name in PLOTS:
                yield Static(self.say(f"trend.{name}"), classes="stage")
                yield Static("", id=name, classes="plot")
        yield bottom(self.say, KEYS)

    def on_screen_resume(self) -> None:
        self.query_one("#charts").focus()
        self.news()

    def on_resize(self) -> None:
        self._draw()

    def news(self) -> None:
        days = self._days
        ask(
            self,
            lambda: (self.desk.totals(days=days), self.desk.figures(days=days), self.desk.titles()),
            self._arrived,
            group="totals",
        )
        since = datetime.combine(today() - timedelta(days=days - 1), time(), KST)
        self.query_one(Reached).speak(self, self.desk, self.say, lambda: since)

    def action_refresh(self) -> None:
        self.news()

    def action_days(self) -> None:
        self._days = SPANS[(SPANS.index(self._days) + 1) % len(SPANS)]
        self.news()

    def _arrived(self, found: tuple[list[dict[str, Any]], Figures | None, dict[str, str]]) -> None:
        self._arrived_yet = True
        self._totals, self._figures, self._titles = found
        self._draw()

    def _draw(self) -> None:
        if not self._arrived_yet:  # nothing that could be taken for a number
            return
        say, width, end = self.say, self.app.size.width - 4, today()
        found = volume.series(self._totals, days=self._days, end=end)
        cell = volume.per_cell(found, width=width)
        texts = {
            "#title": [Text(say("trend.title", n=self._days) + (say("trend.cell", n=cell) if cell > 1 else ""))],
            "#sparks": volume.spark_lines(say, found, width=width),
            "#curves": self._curves(found, width),
            **{f"#{name}": lines or [Text("-")] for name, lines in self._of_figures(width).items()},
        }
        channels = volume.of_day(self._totals, end, by="channel")
        texts["#channels"] = plots.bars(
            [(say(f"channel.{name}"), number) for name, number in sorted(channels.items())], width=width
        ) or [Text("-")]
        for place, lines in texts.items():
            self.query_one(place, Static).update(Text("\n").join(lines))

    def _curves(self, found: dict[str, list[int]], width: int) -> list[Text]:
        """Incidents a day, each action in its colour; the line below says which colour is whose, by its sign."""
        legend = Text(" " * 9, no_wrap=True)
        for action in volume.BARS:
            legend.append_text(marks.action(self.say, action)).append("  ")
        room = max(10, width - 10)
        first, last = (today() - timedelta(days=self._days - 1)).isoformat()[5:], today().isoformat()[5:]
        axis = Text(" " * 9 + first + last.rjust(max(len(last) + 1, room - len(first))), style=marks.DIM, no_wrap=True)
        return [*plots.curves({action: found[action] for action in volume.BARS}, width=room, height=HIGH), axis, legend]

    def _of_figures(self, width: int) -> dict[str, list[Text]]:
        figures = self._figures
        if figures is None:
            return {name: [] for name in PLOTS[1:5]}
        rules = [
            (self._titles.get(rule, rule) if self.say("rules.field") == "titles" else rule, number)
            for rule, number in figures.by["rule"][:TOP]
        ]
        departments = [(name or self.say("trend.outside"), number) for name, number in figures.by["department"][:TOP]]
        below, waits = 0.0, []
        for limit, word in WAITS:
            waits.append((self.say(f"wait.{word}"), sum(below <= seconds < limit for _, seconds in figures.waits)))
            below = limit
        names = [f"{hour:02}" for hour in range(24)]
        return {
            "hours": plots.columns(figures.hours, names, height=5) if any(figures.hours) else [],
            "rule": plots.bars(rules, width=width, colour=marks.COLOURS["block"]),
            "department": plots.bars(departments, width=width),
            "waits": plots.bars(waits, width=width, colour=marks.COLOURS["hold"]) if figures.waits else [],
        }
