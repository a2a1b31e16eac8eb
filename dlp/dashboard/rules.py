"""The rules: in which mode each stands, and how often it took part. Enter shows its incidents."""

from __future__ import annotations

from typing import ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import DataTable, Static

from dlp.dashboard import marks
from dlp.dashboard.columns import EDGE, PAD
from dlp.dashboard.desk import Desk, Hits, RuleRow
from dlp.dashboard.edges import Key, Top
from dlp.dashboard.frame import Rows, ask, bindings, bottom, cursor_key
from dlp.dashboard.reached import Reached
from dlp.dashboard.stages import law_of
from dlp.texts.screens import Say
from dlp.texts.told import why_of

KEYS: Final = (Key("enter", "open", "key.hits"), Key("u", "refresh", "key.refresh"))
NEVER: Final = Hits(0, 0, 0, "")
MIDDLE, WIDE = 90, 140


class Rules(Screen[None]):
    BINDINGS: ClassVar = bindings(KEYS)

    def __init__(self, desk: Desk, say: Say) -> None:
        super().__init__()
        self.desk, self.say = desk, say
        self._rules: dict[str, RuleRow] = {}
        self._hits: dict[str, Hits] = {}

    def compose(self) -> ComposeResult:
        yield Top(self.say, "rules")
        yield Rows("rules")
        yield Reached()
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
        self.query_one(Reached).speak(self, self.desk, self.say)

    def action_refresh(self) -> None:
        self.query_one("#status", Static).update(Text(self.say("rules.reading")))
        ask(self, self.desk.rules, self._read, group="policy", failed=self._unread)
        self.news()

    def _counted(self, hits: dict[str, Hits]) -> None:
        self._hits = hits
        self._fill()

    def _unread(self, why: str) -> None:
        line = Text(marks.clean(self.say("trouble", why=why)), style=marks.SIGN_COLOURS["bad"])
        self.query_one("#status", Static).update(line)

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
        rows, wide = self._lines(), width >= WIDE
        widths = {"mode": 13, "action": 7, "day": 7, "month": 7}
        if width >= MIDDLE:
            widths |= {"all": 9, "last": 14}
        if wide:
            widths["maturity"] = 12
        room = width - sum(widths.values()) - PAD * (len(widths) + 1 + wide) - EDGE
        widths = {"rule": max(12, min(room, 30)), **widths}
        if wide:
            widths["why"] = max(10, room - widths["rule"])
        for name, cells in widths.items():
            shown.add_column(Text(say(f"col.{name}")), width=cells)
        for rule, hits in rows:
            texts = {
                "rule": marks.plain(self._named(rule)),
                "mode": marks.mode(say, rule.mode),
                "action": marks.action(say, rule.action) if rule.action else Text("-"),
                "day": _number(hits.day, 7),
                "month": _number(hits.month, 7),
                "all": _number(hits.all, 9),
                "last": marks.plain(marks.moment(hits.last, wide=False) if hits.last else "-"),
                "maturity": marks.plain(self.say(f"maturity.{rule.maturity}")),
                "why": marks.plain(_why(rule)),
            }
            shown.add_row(*(texts[name] for name in widths), key=rule.id)
        if key is not None and key in shown.rows:
            shown.move_cursor(row=shown.get_row_index(key), animate=False)

    def _named(self, rule: RuleRow) -> str:
        return rule.title if rule.title and self.say("rules.field") == "titles" else rule.id

    def _lines(self) -> list[tuple[RuleRow, Hits]]:
        """The policy's rules, then names that only the journal knows (while the policy is being read, nothing is called gone)."""
        gone = [RuleRow(name, "", "", "", "", ()) for name in sorted(self._hits.keys() - self._rules.keys())] if self._rules else []
        return [(rule, self._hits.get(rule.id, NEVER)) for rule in (*self._rules.values(), *gone)]

    def on_data_table_row_highlighted(self, event: DataTable.RowHighlighted) -> None:
        name = event.row_key.value or ""
        rule = self._rules.get(name, RuleRow(name, "", "", "", "", ()))
        line = Text(marks.clean(self._named(rule)), style="bold")
        if self._named(rule) != rule.id:
            line.append("  " + marks.clean(rule.id), style=f"not bold {marks.DIM}")
        line.append("\n" + marks.clean(_why(rule)), style="not bold")
        if rule.law:
            line.append("  " + marks.clean(law_of(self.say, rule.law)), style=f"not bold {marks.DIM}")
        self.query_one("#why", Static).update(line)

    def action_open(self) -> None:
        self.query_one("#rules", DataTable).action_select_cursor()

    def on_data_table_row_selected(self, event: DataTable.RowSelected) -> None:
        self.app.call_later(self.app.show_rule, event.row_key.value)  # type: ignore[attr-defined]


def _number(number: int, width: int) -> Text:
    return marks.plain(f"{number:>{width},}", "" if number else marks.DIM)


def _why(rule: RuleRow) -> str:
    return why_of({"why": rule.why, "why_en": rule.why_en})
