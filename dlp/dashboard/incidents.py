"""The list of incidents, narrowed by a filter. Pages are read when the cursor comes to the end of what is there."""

from __future__ import annotations

from typing import ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import DataTable, Static

from dlp.dashboard import marks
from dlp.dashboard.columns import INCIDENTS, Row, fitted
from dlp.dashboard.desk import PAGE, Desk, now
from dlp.dashboard.frame import Key, Rows, append, ask, bindings, bottom, fill, top
from dlp.dashboard.wanted import Wanted
from dlp.dashboard.words import Say

KEYS: Final = (
    Key("enter", "open", "key.open"),
    Key("f", "filter", "key.filter"),
    Key("c", "clear", "key.clear"),
    Key("u", "refresh", "key.refresh"),
)


class Incidents(Screen[None]):
    BINDINGS: ClassVar = bindings(KEYS)

    def __init__(self, desk: Desk, say: Say) -> None:
        super().__init__()
        self.desk, self.say = desk, say
        self.wanted = Wanted()
        self._asked = self.wanted.filter(now())
        self._rows: list[Row] = []
        self._total: int | None = None
        self._reading = self._stale = False

    def compose(self) -> ComposeResult:
        yield top(self.say, "incidents")
        yield Static("", id="asked", markup=False)
        yield Rows("list")
        yield Static(self.say("busy"), id="status", markup=False)
        yield bottom(self.say, KEYS)

    def on_mount(self) -> None:
        self.action_refresh()

    def on_screen_resume(self) -> None:
        self.query_one("#list").focus()

    def on_resize(self) -> None:
        self._fill()

    def news(self) -> None:
        """The list under an official's eyes does not move by itself; it says that there is more."""
        self._stale = True
        self._say_state()

    def show(self, wanted: Wanted) -> None:
        self.wanted = wanted
        if self.is_mounted:
            self.action_refresh()

    def action_refresh(self) -> None:
        self._asked = asked = self.wanted.filter(now())
        self._stale, self._total, self._reading = False, None, True
        self.query_one("#asked", Static).update(Text(self.wanted.said(self.say), style="bold"))
        ask(self, lambda: self.desk.incidents(asked), self._arrived, group="list")
        ask(self, lambda: self.desk.count(asked), self._counted, group="count")

    def _arrived(self, rows: list[Row]) -> None:
        self._rows, self._reading = rows, False
        self._fill()

    def _counted(self, total: int) -> None:
        self._total = total
        self._say_state()

    def _fill(self) -> None:
        fill(self.query_one("#list", DataTable), self.say, INCIDENTS, self._rows, width=self.app.size.width)
        self._say_state()

    def on_data_table_row_highlighted(self, event: DataTable.RowHighlighted) -> None:
        if self._reading or self._total is None or len(self._rows) >= self._total or event.cursor_row < len(self._rows) - 1:
            return
        self._reading, asked, offset = True, self._asked, len(self._rows)
        ask(self, lambda: self.desk.incidents(asked, limit=PAGE, offset=offset), self._more, group="list")

    def _more(self, rows: list[Row]) -> None:
        self._rows, self._reading = [*self._rows, *rows], False
        columns = [column for column, _ in fitted(INCIDENTS, self.app.size.width)]
        append(self.query_one("#list", DataTable), self.say, columns, rows)
        self._say_state()

    def _say_state(self) -> None:
        shown = f"{len(self._rows):,}"
        if self._reading:
            line = Text(self.say("busy"))
        elif self._total is None:
            line = Text(self.say("list.counting", shown=shown), style=marks.DIM)
        elif not self._rows:
            line = Text(self.say("empty.store" if self.desk.empty else "empty.incidents"))
        else:
            line = Text(self.say("list.shown", total=f"{self._total:,}", shown=shown), style=marks.DIM)
        if self._stale:
            line.append("  " + self.say("list.news"), style=f"bold {marks.COLOURS['allow']}")
        self.query_one("#status", Static).update(line)

    def action_filter(self) -> None:
        from dlp.dashboard.filters import Filters

        def chosen(wanted: Wanted | None) -> None:
            if wanted is not None:
                self.show(wanted)

        self.app.push_screen(Filters(self.desk, self.say, self.wanted), chosen)

    def action_clear(self) -> None:
        self.show(Wanted())

    def action_open(self) -> None:
        self.query_one("#list", DataTable).action_select_cursor()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        self.app.open_incident(event.row_key.value, [row["id"] for row in self._rows])  # type: ignore[attr-defined]
