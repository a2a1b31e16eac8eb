"""The rules: in which mode each stands, and how often it took part. Enter shows its incidents."""

from __future__ import annotations

from typing import ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import DataTable, Static

from dlp.dashboard import marks
from dlp.dashboard.desk import Desk, Hits, RuleRow
from dlp.dashboard.frame import EVERYWHERE, Key, ask, bindings, bottom, cursor_key, table, top
from dlp.dashboard.words import Say

KEYS: Final = (Key("enter", "open", "key.hits"), Key("u", "refresh", "key.refresh"))
NEVER: Final = Hits(0, 0, 0, "")
WIDE: Final = 110


class Rules(Screen[None]):
    BINDINGS: ClassVar = bindings((*KEYS, *EVERYWHERE))

    def __init__(self, desk: Desk, say: Say) -> None:
        super().__init__()
        self.desk, self.say = desk, say
        self._rules: dict[str, RuleRow] = {}
        self._hits: dict[str, Hits] = {}

    def compose(self) -> ComposeResult:
        yield top(self.say, "rules")
        yield table(id="rules")
        yield Static("", id="why")
        yield Static(self.say("rules.reading"), id="status", markup=False)
        yield bottom(self.say, KEYS)

    def on_mount(self) -> None:
        self.action_refresh()

    def on_screen_resume(self) -> None:
        self.query_one("#rules").focus()
        self.news()

    def on_resize(self) -> None:
        self._fill()

    def news(self) -> None:
        ask(self, self.desk.hits, self._counted, group="hits")

    def action_refresh(self) -> None:
        self.query_one("#status", Static).update(Text(self.say("rules.reading")))
        ask(self, self.desk.rules, self._read, group="policy")
        self.news()

    def _counted(self, hits: dict[str, Hits]) -> None:
        self._hits = hits
        self._fill()

    def _read(self, rules: tuple[RuleRow, ...]) -> None:
        self._rules = {rule.id: rule for rule in rules}
        modes = [rule.mode for rule in rules]
        line = self.say(
            "rules.shown", n=len(rules), on=modes.count("enforce"), shadow=modes.count("shadow"), off=modes.count("off")
        )
        self.query_one("#status", Static).update(Text(line, style=marks.DIM))
        self._fill()

    def _fill(self) -> None:
        shown, say, width = self.query_one("#rules", DataTable), self.say, self.app.size.width
        key = cursor_key(shown)
        shown.clear(columns=True)
        wide = width >= WIDE
        widths = {"rule": max(14, min(40, width - 69)), "mode": 11, "action": 7, "day": 8, "month": 8, "all": 9, "last": 14}
        if wide:
            widths["maturity"] = 12
            widths["why"] = max(10, width - sum(widths.values()) - 2 * len(widths) - 5)
        for name, cells in widths.items():
            shown.add_column(Text(say(f"col.{name}")), width=cells)
        gone = [RuleRow(id, "", "", "", "", ()) for id in sorted(self._hits.keys() - self._rules.keys())] if self._rules else []
        for rule in (*self._rules.values(), *gone):
            hits = self._hits.get(rule.id, NEVER)
            numbers = (marks.plain(f"{n:>7,}", "" if n else marks.DIM) for n in (hits.day, hits.month, hits.all))
            last = marks.moment(hits.last, wide=False) if hits.last else "-"
            act = marks.action(say, rule.action) if rule.action else Text("-")
            more = (marks.plain(rule.maturity), marks.plain(rule.why)) if wide else ()
            shown.add_row(marks.plain(rule.id), marks.mode(say, rule.mode), act, *numbers, marks.plain(last), *more, key=rule.id)
        if key is not None and key in shown.rows:
            shown.move_cursor(row=shown.get_row_index(key), animate=False)

    def on_data_table_row_highlighted(self, event: DataTable.RowHighlighted) -> None:
        rule = self._rules.get(event.row_key.value or "")
        line = Text(marks.clean(rule.why) if rule else "")
        if rule and rule.law:
            line.append("\n" + marks.clean("; ".join(rule.law)), style=marks.DIM)
        self.query_one("#why", Static).update(line)

    def action_open(self) -> None:
        self.query_one("#rules", DataTable).action_select_cursor()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        self.app.show_rule(event.row_key.value)  # type: ignore[attr-defined]
