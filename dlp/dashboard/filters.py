"""The filter form: since, channel, action, state, verdict, rule, case."""

from __future__ import annotations

from typing import Any, ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Grid, Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widgets import Input, Label, Select, Static

from dlp.dashboard.desk import Desk, Hits
from dlp.dashboard.edges import Hint
from dlp.dashboard.frame import ask
from dlp.dashboard.wanted import CHOICES, Wanted
from dlp.texts.screens import Say

ANY: Final = ""
NAMES: Final = {
    "since": "filter.since",
    "channel": "col.channel",
    "action": "col.action",
    "state": "col.state",
    "verdict": "col.verdict",
}


class Filters(ModalScreen[Wanted | None]):
    BINDINGS: ClassVar = [Binding("escape", "cancel", show=False), Binding("ctrl+s", "apply", show=False)]

    def __init__(self, desk: Desk, say: Say, wanted: Wanted) -> None:
        super().__init__()
        self.desk, self.say, self._wanted = desk, say, wanted

    def compose(self) -> ComposeResult:
        say = self.say
        with Vertical(id="form"):
            yield Static(say("filter.title"), classes="title")
            with Grid(id="fields"):
                for name, label in NAMES.items():
                    yield Label(say(label))
                    options = [(say("filter.any"), ANY), *((say(f"{name}.{word}"), word) for word in CHOICES[name])]
                    yield Select(options, value=getattr(self._wanted, name), allow_blank=False, compact=True, id=name)
                yield Label(say("col.rule"))
                yield Select(self._rules(()), value=self._wanted.rule, allow_blank=False, compact=True, id="rule")
                yield Label(say("col.department"))
                yield Input(self._wanted.department, compact=True, max_length=60, id="department")
                yield Label(say("filter.case"))
                yield Input(self._wanted.case, compact=True, max_length=40, id="case")
            with Horizontal(classes="buttons"):
                yield Hint(Text(f"[ {say('filter.apply')} ]"), "apply", classes="button")
                yield Hint(Text(f"[ {say('ask.no')} ]"), "cancel", classes="button")
            yield Static(say("filter.hint"), classes="note")

    def on_mount(self) -> None:
        ask(self, self.desk.hits, self._know, group="rules")

    def _rules(self, names: tuple[str, ...]) -> list[tuple[str, str]]:
        known = {*names, *filter(None, (self._wanted.rule,))}
        return [(self.say("filter.any"), ANY), *((name, name) for name in sorted(known))]

    def _know(self, hits: dict[str, Hits]) -> None:
        select: Select[str] = self.query_one("#rule", Select)
        chosen = select.value
        select.set_options(self._rules(tuple(hits)))
        select.value = chosen

    def on_input_submitted(self) -> None:
        self.action_apply()

    def action_apply(self) -> None:
        chosen: dict[str, Any] = {name: self.query_one(f"#{name}", Select).value for name in (*NAMES, "rule")}
        written = {name: self.query_one(f"#{name}", Input).value.strip() for name in ("department", "case")}
        self.dismiss(Wanted(**chosen, **written))

    def action_cancel(self) -> None:
        self.dismiss(None)
