"""Release or refuse: the question for the reason, and the way to the store. The decision itself is the desk's, not this form's."""

from __future__ import annotations

from typing import Any, ClassVar, Final, NamedTuple

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen, Screen
from textual.widgets import Checkbox, Input, Static

from dlp.dashboard import marks
from dlp.dashboard.desk import Desk
from dlp.dashboard.frame import Hint, ask
from dlp.dashboard.words import Say

POSSIBLE: Final = {"release": ("held", "uncertain"), "refuse": ("held", "release-requested", "uncertain")}


class Asked(NamedTuple):
    reason: str
    again: bool


class Reason(ModalScreen[Asked | None]):
    """Why is a held message released or refused? None where the official thought better of it."""

    BINDINGS: ClassVar = [Binding("escape", "cancel", show=False)]

    def __init__(self, say: Say, verb: str, row: dict[str, Any], *, operator: str) -> None:
        super().__init__()
        self.say, self._verb, self._row, self._operator = say, verb, row, operator

    def compose(self) -> ComposeResult:
        say, row = self.say, self._row
        with Vertical(id="form", classes=self._verb):
            yield Static(say(f"ask.{self._verb}"), classes="title", markup=False)
            yield Static(marks.plain(f"{row['id']}  {', '.join(row['rules'])}"))
            yield Static(marks.plain(", ".join(marks.party(say, one) for one in row["recipients"])))
            yield Input(placeholder="", max_length=500, id="reason")
            if row.get("uncertain"):
                yield Checkbox(say("ask.again"), id="again", compact=True)
            yield Static(say("ask.reason"), classes="note", markup=False)
            yield Static(say("ask.operator", who=marks.clean(self._operator)), classes="note", markup=False)
            with Horizontal(classes="buttons"):
                yield Hint(Text(f"[ {say('ask.yes')} ]"), "go", classes="button")
                yield Hint(Text(f"[ {say('ask.no')} ]"), "cancel", classes="button")

    def on_mount(self) -> None:
        self.query_one("#reason").focus()

    def on_input_submitted(self) -> None:
        self.action_go()

    def action_go(self) -> None:
        reason = self.query_one("#reason", Input).value.strip()
        boxes = self.query("#again").results(Checkbox)
        again = any(box.value for box in boxes)
        missing = "ask.needed" if not reason else "ask.unsure" if self._row.get("uncertain") and not again else ""
        if missing:
            self.notify(self.say(missing), severity="warning", markup=False)
        else:
            self.dismiss(Asked(reason, again))

    def action_cancel(self) -> None:
        self.dismiss(None)


def decide(screen: Screen[Any], desk: Desk, verb: str, row: dict[str, Any], *, done: Any) -> None:
    """Ask for the reason, then release or refuse in the background; `done` is called when the store has written it."""
    say: Say = screen.say  # type: ignore[attr-defined]
    state = "uncertain" if row.get("uncertain") else row["state"]
    if state not in POSSIBLE[verb]:
        screen.notify(say("decide.not", state=say(f"state.{state}")), severity="warning", markup=False)
        return

    def asked(answer: Asked | None) -> None:
        if answer is None:
            return
        work = desk.release if verb == "release" else desk.refuse
        screen.notify(say("held.working", id=row["id"]), markup=False, timeout=3)
        ask(screen, lambda: work(row["id"], reason=answer.reason, again=answer.again), written, group=f"decide-{row['id']}")

    def written(at_once: bool) -> None:
        word = "held.refused" if verb == "refuse" else "held.released" if at_once else "held.requested"
        screen.notify(say(word, id=row["id"]), markup=False)
        done()

    screen.app.push_screen(Reason(say, verb, row, operator=desk.operator), asked)
