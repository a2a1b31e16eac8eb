"""The quarantine: what waits, since when, and the two keys that decide it."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import DataTable, Static

from dlp.dashboard import marks
from dlp.dashboard.columns import HELD, Row
from dlp.dashboard.decide import decide
from dlp.dashboard.desk import Desk, now
from dlp.dashboard.edges import Key, Top
from dlp.dashboard.frame import Rows, ask, bindings, bottom, fill
from dlp.dashboard.reached import Reached
from dlp.dashboard.several import CHOOSING, Several
from dlp.texts.screens import Say

KEYS: Final = (
    Key("enter", "open", "key.open"),
    Key("p", "preview", "key.preview"),
    Key("r", "decide('release')", "key.release"),
    Key("x", "decide('refuse')", "key.refuse"),
    *CHOOSING,
    Key("u", "refresh", "key.refresh"),
)


class Held(Several):
    TABLE: ClassVar = "#queue"
    BINDINGS: ClassVar = bindings(KEYS)

    def __init__(self, desk: Desk, say: Say) -> None:
        super().__init__()
        self.desk, self.say = desk, say

    def compose(self) -> ComposeResult:
        yield Top(self.say, "held")
        yield Rows("queue")
        yield Reached()
        yield Static("", id="under", markup=False)
        yield Static(self.say("busy"), id="status", markup=False)
        yield bottom(self.say, KEYS)

    def on_screen_resume(self) -> None:
        self.query_one("#queue").focus()
        self.news()

    def on_resize(self) -> None:
        self.redraw()

    def news(self) -> None:
        ask(self, self.desk.held, self._arrived, group="held")

    def action_refresh(self) -> None:
        self.news()

    def _arrived(self, rows: list[Row]) -> None:
        self.kept = rows
        self.forget()
        self.redraw()
        if not rows:
            line = Text(self.say("empty.held"))
            self.query_one(Reached).speak(self, self.desk, self.say)
        else:
            self.query_one(Reached).silent()
            age = marks.age(self.say, now() - datetime.fromisoformat(rows[0]["at"]))
            line = Text(self.say("held.shown", n=len(rows), age=age), style=marks.DIM)
        self.query_one("#status", Static).update(line)

    def redraw(self) -> None:
        fill(self.query_one("#queue", DataTable), self.say, HELD, self.kept, width=self.app.size.width)
        self.tell_under()

    def on_data_table_row_highlighted(self) -> None:
        self.tell_under()

    def action_decide(self, verb: str) -> None:
        """One message at a time: each needs a ground and a reason of its own."""
        if len(self.chosen) > 1:
            self.notify(self.say("decide.one"), severity="warning", markup=False)
            return
        if rows := self.targets():
            still = lambda: [row["id"] for row in self.targets()] == [rows[0]["id"]]  # noqa: E731
            decide(self, self.desk, verb, rows[0], done=self.news, still=still)

    def action_open(self) -> None:
        self.query_one("#queue", DataTable).action_select_cursor()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        self.app.open_incident(event.row_key.value, [row["id"] for row in self.kept])  # type: ignore[attr-defined]
