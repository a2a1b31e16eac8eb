"""The live stream: the newest incidents as they come, today's numbers above them."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import DataTable, Static

from dlp.dashboard import marks, volume
from dlp.dashboard.columns import INCIDENTS, Row
from dlp.dashboard.desk import Desk, today
from dlp.dashboard.edges import Key, Top
from dlp.dashboard.frame import Rows, ask, bindings, bottom, fill
from dlp.store.reading import Filter
from dlp.texts.screens import Say

KEYS: Final = (Key("enter", "open", "key.open"), Key("p", "pause", "key.pause"), Key("f", "app.filtered", "key.filter"))
STREAM: Final = 100
DAYS: Final = 30
TALL: Final = 34


class Live(Screen[None]):
    BINDINGS: ClassVar = bindings(KEYS)

    def __init__(self, desk: Desk, say: Say) -> None:
        super().__init__()
        self.desk, self.say = desk, say
        self._rows: list[Row] = []
        self._seen: set[str] = set()
        self._paused = False
        self._new = 0

    def compose(self) -> ComposeResult:
        yield Top(self.say, "live")
        yield Static("", id="today")
        yield Static("", id="sparks")
        yield Rows("stream")
        yield Static(self.say("busy"), id="status", markup=False)
        yield bottom(self.say, KEYS)

    def on_mount(self) -> None:
        self.set_interval(5, self._count)

    def on_screen_resume(self) -> None:
        self.news()
        self.query_one(DataTable).focus()

    def on_resize(self) -> None:
        self.query_one("#sparks").display = self.app.size.height >= TALL
        self._show()
        self._count()

    def news(self) -> None:
        """Something was journalled."""
        self._count()
        if not self._paused:
            ask(self, lambda: self.desk.incidents(Filter(), limit=STREAM), self._arrived, group="stream")

    def _count(self) -> None:
        ask(self, lambda: self.desk.totals(days=DAYS), self._counted, group="today")

    def _counted(self, totals: list[dict[str, Any]]) -> None:
        day = today()
        self.query_one("#today", Static).update(volume.count_line(self.say, volume.of_day(totals, day, by="action")))
        lines = volume.spark_lines(self.say, volume.series(totals, days=DAYS, end=day), width=self.app.size.width)
        self.query_one("#sparks", Static).update(Text("\n").join(lines))

    def _arrived(self, rows: list[Row]) -> None:
        ids = {row["id"] for row in rows}
        self._new = len(ids - self._seen) if self._seen else 0
        self._seen |= ids
        self._rows = rows
        self._show()

    def _show(self) -> None:
        fill(self.query_one("#stream", DataTable), self.say, INCIDENTS, self._rows, width=self.app.size.width)
        self._say_state()

    def _say_state(self) -> None:
        if self._paused:
            line = Text(self.say("live.paused"), style=marks.COLOURS["alert"])
        elif not self._rows:
            line = Text(self.say("empty.store" if self.desk.empty else "empty.incidents"))
        else:
            line = Text(self.say("live.running"), style=marks.DIM)
            if self._new:
                line.append("  " + self.say("live.new", n=self._new), style=f"bold {marks.COLOURS['allow']}")
        self.query_one("#status", Static).update(line)

    def action_pause(self) -> None:
        self._paused = not self._paused
        self._say_state()
        if not self._paused:
            self.news()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        self.app.open_incident(event.row_key.value, [row["id"] for row in self._rows])  # type: ignore[attr-defined]

    def action_open(self) -> None:
        self.query_one(DataTable).action_select_cursor()
