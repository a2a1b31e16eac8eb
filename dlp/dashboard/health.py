"""Is this site fit to serve? The doctor's checks one by one as they end, and records whose end was never reported."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import DataTable, ProgressBar, Static
from textual.worker import get_current_worker

from dlp.dashboard import marks
from dlp.dashboard.desk import Desk
from dlp.dashboard.edges import Key, Top
from dlp.dashboard.frame import Rows, ask, bindings, bottom
from dlp.office.health import Sign
from dlp.texts.screens import Say

KEYS: Final = (Key("u", "again", "key.again"), Key("enter", "open", "key.open"))
LOOSE_LINES: Final = 8


class HealthScreen(Screen[None]):
    BINDINGS: ClassVar = bindings(KEYS)

    def __init__(self, desk: Desk, say: Say) -> None:
        super().__init__()
        self.desk, self.say = desk, say
        self._signs: list[Sign] = []
        self._loose: list[dict[str, Any]] = []
        self._busy = False

    def compose(self) -> ComposeResult:
        yield Top(self.say, "health")
        yield ProgressBar(total=len(self.desk.health.checks), show_eta=False, id="progress")
        yield Rows("signs")
        yield Static("", id="loose")
        yield Rows("unfinished")
        yield Static("", id="status", markup=False)
        yield bottom(self.say, KEYS)

    def on_mount(self) -> None:
        self.action_again()

    def on_screen_resume(self) -> None:
        self.query_one("#signs").focus()
        self.news()

    def on_resize(self) -> None:
        self._fill()
        self._fill_loose()

    def news(self) -> None:
        ask(self, self.desk.unfinished, self._found_loose, group="unfinished")

    def action_again(self) -> None:
        if self._busy:
            return
        self._busy, self._signs = True, []
        self._fill()
        ask(self, self._examine, self._examined, group="doctor")

    def _examine(self) -> bool:
        """In a thread: every finding is shown as it comes. Ends early when the dashboard does."""
        worker = get_current_worker()
        for sign in self.desk.health.examine():
            if worker.is_cancelled:
                return False
            self.call_later(self._add, sign)
        return True

    def _add(self, sign: Sign) -> None:
        self._signs.append(sign)
        self._fill()

    def _examined(self, whole: bool) -> None:
        self._busy = False
        self._fill()

    def _fill(self) -> None:
        shown, say, width = self.query_one("#signs", DataTable), self.say, self.app.size.width
        row = shown.cursor_row
        shown.clear(columns=True)
        for name, cells in {"state": 8, "check": 12, "text": max(20, width - 31)}.items():
            shown.add_column(Text(say(f"col.{name}")), width=cells)
        worst = {"bad": 0, "warn": 1, "ok": 2}
        for sign in sorted(self._signs, key=lambda s: worst.get(s.state, 0)):
            text = Text(marks.clean(sign.text))
            shown.add_row(marks.sign(say, sign.state), marks.plain(sign.check), text, height=None)
        if row < shown.row_count:
            shown.move_cursor(row=row, animate=False)
        self._say_state()

    def _say_state(self) -> None:
        checks = self.desk.health.checks
        seen = {sign.check for sign in self._signs}
        done = len(checks) if not self._busy else max((n for n, name in enumerate(checks, 1) if name in seen), default=0)
        bad, warn = (sum(sign.state == state for sign in self._signs) for state in ("bad", "warn"))
        bar = self.query_one(ProgressBar)
        bar.update(progress=done)
        bar.display = self._busy
        if self._busy:
            line = Text(self.say("health.running", done=done, all=len(checks)))
        elif bad or warn:
            line = Text(self.say("health.done", bad=bad, warn=warn), style=marks.SIGN_COLOURS["bad" if bad else "warn"])
        else:
            line = Text(self.say("health.good"), style=marks.SIGN_COLOURS["ok"])
        self.query_one("#status", Static).update(line)

    def _found_loose(self, rows: list[dict[str, Any]]) -> None:
        self._loose = rows
        self._fill_loose()

    def _fill_loose(self) -> None:
        shown, say, rows = self.query_one("#unfinished", DataTable), self.say, self._loose
        shown.display = bool(rows)
        shown.styles.height = min(
            LOOSE_LINES, len(rows) + 1
        )  # said, not measured: a table filled anew may be laid out before its rows count
        title = say("health.unfinished", n=len(rows)) if rows else say("empty.unfinished")
        self.query_one("#loose", Static).update(Text(title, style=marks.COLOURS["alert"] if rows else marks.DIM))
        shown.clear(columns=True)
        for name, cells in {"at": 14, "step": 9, "action": 7, "channel": 9, "id": 24, "connector": 10}.items():
            shown.add_column(Text(say(f"col.{name}")), width=cells)
        for row in rows[:200]:
            shown.add_row(
                marks.plain(marks.moment(row["at"], wide=False)),
                marks.plain(say(f"step.{row['step']}")),
                marks.action(say, row["action"]),
                marks.plain(say(f"channel.{row['channel']}")),
                marks.plain(row["id"]),
                marks.plain(row["connector"]),
                key=f"{row['step']} {row['id']}",
            )

    def action_open(self) -> None:
        if (shown := self.query_one("#unfinished", DataTable)).has_focus:
            shown.action_select_cursor()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        if event.data_table.id == "unfinished" and event.row_key.value:
            self.app.open_incident(event.row_key.value.partition(" ")[2], [row["id"] for row in self._loose])  # type: ignore[attr-defined]
