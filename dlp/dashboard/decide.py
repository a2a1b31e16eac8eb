"""Release, refuse, resolve, approve, reject: the question for the reason, and the way to the store. The act itself is the desk's, not this form's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
from dlp.desk.rights import stated

POSSIBLE: Final = {"release": ("held", "uncertain"), "refuse": ("held", "release-requested", "uncertain")}


class Asked(NamedTuple):
    reason: str
    again: bool


class Reason(ModalScreen[Asked | None]):
    """Why is it done? None where the official thought better of it. `unsure`: a delivery broke off, which takes a tick besides."""

    BINDINGS: ClassVar = [Binding("escape", "cancel", show=False)]

    def __init__(self, say: Say, verb: str, lines: Sequence[Text], *, operator: str, unsure: bool = False) -> None:
        super().__init__()
        self.say, self._verb, self._lines, self._operator, self._unsure = say, verb, lines, operator, unsure

    def compose(self) -> ComposeResult:
        say = self.say
        with Vertical(id="form", classes=self._verb):
            yield Static(say(f"ask.{self._verb}"), classes="title", markup=False)
            for line in self._lines:
                yield Static(line)
            yield Input(placeholder="", max_length=500, id="reason")
            if self._unsure:
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
        reason = stated(self.query_one("#reason", Input).value)
        boxes = self.query("#again").results(Checkbox)
        again = any(box.value for box in boxes)
        missing = "ask.needed" if not reason else "ask.unsure" if self._unsure and not again else ""
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

    form = Reason(say, verb, about(say, row), operator=desk.operator, unsure=bool(row.get("uncertain")))
    screen.app.push_screen(form, asked)


def about(say: Say, row: dict[str, Any]) -> tuple[Text, Text]:
    """Which incident it is: id, rules, recipients."""
    people = ", ".join(marks.party(say, one) for one in row["recipients"])
    return marks.plain(f"{row['id']}  {', '.join(row[say('rules.field')])}"), marks.plain(people)


def act(
    screen: Screen[Any],
    desk: Desk,
    verb: str,
    lines: Sequence[Text],
    *,
    key: str,
    work: Callable[[str], object],
    done: Callable[[], Any],
) -> None:
    """Ask for the reason, then do `work` with it in the background; `done` is called when the store has written it."""
    say: Say = screen.say  # type: ignore[attr-defined]

    def asked(answer: Asked | None) -> None:
        if answer is not None:
            screen.notify(say("held.working", id=key), markup=False, timeout=3)
            ask(screen, lambda: work(answer.reason), lambda _: done(), group=f"decide-{key}")

    screen.app.push_screen(Reason(say, verb, lines, operator=desk.operator), asked)
