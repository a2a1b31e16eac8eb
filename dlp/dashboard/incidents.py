"""The list of incidents: narrowed by a filter or by words, sorted, brought together by matter, several of them acted on at once.

By time its pages are read when the cursor comes to the end of what is there; searched, sorted or brought together it is the newest `SEARCHED`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.widgets import DataTable, Input, Static

from dlp.dashboard import marks
from dlp.dashboard.columns import INCIDENTS, Row, fitted, widest
from dlp.dashboard.desk import PAGE, SEARCHED, Desk, now
from dlp.dashboard.edges import Key, Top
from dlp.dashboard.frame import Rows, append, ask, bindings, bottom, fill
from dlp.dashboard.reached import Reached
from dlp.dashboard.several import CHOOSING, Several
from dlp.dashboard.wanted import Wanted
from dlp.record.alike import together
from dlp.store.reading import Filter
from dlp.texts.screens import Say

KEYS: Final = (
    Key("enter", "open", "key.open"),
    Key("slash", "find", "key.find"),
    Key("s", "sort", "key.sort"),
    Key("t", "together", "key.together"),
    *CHOOSING,
    Key("f", "filter", "key.filter"),
    Key("c", "clear", "key.clear"),
    Key("u", "refresh", "key.refresh"),
)
SORTS: Final[dict[str, Callable[[Row], Any]]] = {
    "at": lambda row: "",
    "rules": lambda row: row["titles"],
    "cases": lambda row: row["cases"] or ["~"],
    "state": lambda row: row["state"],
    "department": lambda row: row["department"] or "~",
    "relation": lambda row: (row["sender"]["relation"], [one["relation"] for one in row["recipients"]]),
}
"""What the list can be sorted by; within the same the newest comes first."""


class Incidents(Several):
    BINDINGS: ClassVar = bindings(KEYS)

    def __init__(self, desk: Desk, say: Say) -> None:
        super().__init__()
        self.desk, self.say = desk, say
        self.wanted = Wanted()
        self._asked = self.wanted.filter(now())
        self._total: int | None = None
        self._reading = self._stale = False
        self._text, self._sort, self._together = "", "at", False

    def compose(self) -> ComposeResult:
        yield Top(self.say, "incidents")
        yield Static("", id="asked", markup=False)
        yield Input(placeholder=self.say("find.hint"), max_length=80, compact=True, id="find")
        yield Rows("list")
        yield Reached()
        yield Static("", id="under", markup=False)
        yield Static(self.say("busy"), id="status", markup=False)
        yield bottom(self.say, KEYS)

    def on_mount(self) -> None:
        self.query_one("#find").display = False
        self.action_refresh()

    def on_screen_resume(self) -> None:
        self.query_one("#list").focus()

    def on_resize(self) -> None:
        self.redraw()

    def news(self) -> None:
        """The list under an official's eyes does not move by itself; it says that there is more."""
        self._stale = True
        self._say_state()

    def show(self, wanted: Wanted) -> None:
        self.wanted = wanted
        if self.is_mounted:
            self.action_refresh()

    @property
    def _whole(self) -> bool:
        """Not a page of the newest: all that is looked through is read at once."""
        return bool(self._text) or self._sort != "at" or self._together

    def action_refresh(self) -> None:
        self._asked = asked = self.wanted.filter(now())
        self._stale, self._total, self._reading = False, None, True
        said = [self.wanted.said(self.say)]
        said += [self.say("find.said", text=marks.clean(self._text))] if self._text else []
        said += [self.say("sort.said", by=self.say(f"col.{self._sort}"))] if self._sort != "at" else []
        said += [self.say("together.said")] if self._together else []
        self.query_one("#asked", Static).update(Text("  ".join(said), style="bold"))
        text, sort, joined = self._text, self._sort, self._together
        ask(self, lambda: self._read(asked, text, sort, joined), self._arrived, group="list")
        ask(self, lambda: self.desk.count(asked), self._counted, group="count")

    def _read(self, asked: Filter, text: str, sort: str, joined: bool) -> list[Row]:
        if not (text or sort != "at" or joined):
            return self.desk.incidents(asked)
        rows = self.desk.found(asked, text)
        rows = together(rows) if joined else rows
        return sorted(rows, key=SORTS[sort])

    def _arrived(self, rows: list[Row]) -> None:
        self.kept, self._reading = rows, False
        self.query_one(Reached).silent()
        if self._text or not rows:  # a search, and a list without rows, say of somebody what there is: and for when they can say it
            asked = self._asked
            self.query_one(Reached).speak(self, self.desk, self.say, lambda: asked.since, lambda: asked.until)
        self.forget()
        self.redraw()

    def _counted(self, total: int) -> None:
        self._total = total
        self._say_state()

    def redraw(self) -> None:
        fill(self.query_one("#list", DataTable), self.say, INCIDENTS, self.kept, width=self.app.size.width)
        self.tell_under()
        self._say_state()

    def on_data_table_row_highlighted(self, event: DataTable.RowHighlighted) -> None:
        self.tell_under()
        if (
            self._reading
            or self._whole
            or self._total is None
            or len(self.kept) >= self._total
            or event.cursor_row < len(self.kept) - 1
        ):
            return
        self._reading, asked, offset = True, self._asked, len(self.kept)
        ask(self, lambda: self.desk.incidents(asked, limit=PAGE, offset=offset), self._more, group="list")

    def _more(self, rows: list[Row]) -> None:
        known = {row["id"] for row in self.kept}
        self.kept, self._reading = [*self.kept, *(row for row in rows if row["id"] not in known)], False
        fits = fitted(INCIDENTS, self.app.size.width, widest(self.say, self.kept))
        append(self.query_one("#list", DataTable), self.say, fits, rows)
        self._say_state()

    def _say_state(self) -> None:
        shown = f"{len(self.kept):,}"
        if self._reading:
            line = Text(self.say("busy"))
        elif self._total is None:
            line = Text(self.say("list.counting", shown=shown), style=marks.DIM)
        elif not self.kept:
            line = Text(self.say("empty.store" if self.desk.empty else "empty.incidents"))
        else:
            line = Text(self.say("list.shown", total=f"{self._total:,}", shown=shown), style=marks.DIM)
            if self._whole and self._total > SEARCHED:
                line.append("  " + self.say("list.newest", n=f"{SEARCHED:,}"), style=marks.COLOURS["alert"])
        if self.chosen:
            line.append("  " + self.say("list.chosen", n=len(self.chosen)), style=f"bold {marks.COLOURS['alert']}")
        if self._stale:
            line.append("  " + self.say("list.news"), style=f"bold {marks.COLOURS['allow']}")
        self.query_one("#status", Static).update(line)

    # ------------------------------------------------------------ search, sort, matters

    def action_find(self) -> None:
        box = self.query_one("#find", Input)
        box.display = True
        box.focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        text = event.value.strip()
        event.input.display = False
        self.query_one("#list").focus()
        if text == self._text:
            return
        if text:
            ask(self, lambda: self.desk.searched(text), lambda _: self._search(text), group="search")
        else:
            self._search("")

    def _search(self, text: str) -> None:
        self._text = text
        self.action_refresh()

    def key_escape(self) -> None:
        box = self.query_one("#find", Input)
        if box.display:
            box.display = False
            self.query_one("#list").focus()
        else:
            super().key_escape()

    def action_sort(self) -> None:
        names = tuple(SORTS)
        self._sort = names[(names.index(self._sort) + 1) % len(names)]
        self.action_refresh()

    def action_together(self) -> None:
        self._together = not self._together
        self.chosen.clear()
        self.action_refresh()

    # ------------------------------------------------------------ filter, one of them

    def action_filter(self) -> None:
        from dlp.dashboard.filters import Filters

        def chosen(wanted: Wanted | None) -> None:
            if wanted is not None:
                self.show(wanted)

        self.app.push_screen(Filters(self.desk, self.say, self.wanted), chosen)

    def action_clear(self) -> None:
        self._text, self._sort, self._together = "", "at", False
        self.query_one("#find", Input).value = ""
        self.chosen.clear()
        self.show(Wanted())

    def action_open(self) -> None:
        self.query_one("#list", DataTable).action_select_cursor()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        self.app.open_incident(event.row_key.value, [row["id"] for row in self.kept])  # type: ignore[attr-defined]
