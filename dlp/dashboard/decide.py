"""Release, refuse, resolve, approve, reject: the question for the reason, and the way to the store. The act itself is the desk's, not this form's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, Final, NamedTuple

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.screen import ModalScreen, Screen
from textual.widgets import Checkbox, Input, Select, Static

from dlp.dashboard import marks
from dlp.dashboard.columns import relation
from dlp.dashboard.desk import Desk
from dlp.dashboard.edges import Hint
from dlp.dashboard.frame import ask, over
from dlp.desk.rights import stated
from dlp.ledgers.provisions import needed
from dlp.ledgers.reviews import STATEMENT
from dlp.texts.screens import Say

POSSIBLE: Final = {"release": ("held", "uncertain"), "refuse": ("held", "release-requested", "uncertain")}


class Asked(NamedTuple):
    """`more`: what was entered besides, by the names of the fields."""

    reason: str
    again: bool
    more: dict[str, str]


class Field(NamedTuple):
    """Something that is asked besides the reason: a choice of (word shown, word) where there are `options`, else a line to write. Nothing is chosen
    beforehand: a form that answers a question of law by itself puts words into somebody's mouth. `needed`: by what was entered in all."""

    name: str
    label: str
    options: tuple[tuple[str, str], ...] = ()
    needed: Callable[[Mapping[str, str]], bool] = lambda entered: True


class Reason(ModalScreen[Asked | None]):
    """Why is it done? None where the official thought better of it. `unsure`: a delivery broke off, which takes a tick besides. `label`: what
    the line is for, where it is no reason."""

    BINDINGS: ClassVar = [Binding("escape", "cancel", show=False)]

    def __init__(
        self,
        say: Say,
        verb: str,
        lines: Sequence[Text],
        *,
        operator: str,
        unsure: bool = False,
        fields: Sequence[Field] = (),
        label: str = "ask.reason",
    ) -> None:
        super().__init__()
        self.say, self._verb, self._lines, self._operator, self._unsure = say, verb, lines, operator, unsure
        self._fields, self._label = fields, label

    def compose(self) -> ComposeResult:
        say = self.say
        with Vertical(id="form", classes=self._verb):
            yield Static(say(f"ask.{self._verb}"), classes="title", markup=False)
            with VerticalScroll(id="about", can_focus=False):
                for line in self._lines:
                    yield Static(line)
            for field in self._fields:
                yield Static(field.label, classes="label", markup=False)
                if field.options:
                    yield Select(field.options, prompt=say("ask.choose"), compact=True, id=f"field-{field.name}")
                else:
                    yield Input(placeholder="", compact=True, id=f"field-{field.name}")
            yield Static(say(self._label), classes="label", markup=False)
            yield Input(placeholder="", compact=True, id="reason")
            if self._unsure:
                yield Checkbox(say("ask.again"), id="again", compact=True)
            yield Static(say("ask.operator", who=marks.clean(self._operator)), classes="note", markup=False)
            with Horizontal(classes="buttons"):
                yield Hint(Text(f"[ {say('ask.yes')} ]"), "go", classes="button")
                yield Hint(Text(f"[ {say('ask.no')} ]"), "cancel", classes="button")

    def on_mount(self) -> None:
        self.query_one(f"#field-{self._fields[0].name}" if self._fields else "#reason").focus()

    def on_input_submitted(self) -> None:
        self.action_go()

    def action_go(self) -> None:
        for written in (one.value for one in self.query(Input) if len(one.value) > STATEMENT):  # refused as by a command, never cut
            self.notify(self.say("ask.long", n=len(written), most=STATEMENT), severity="warning", markup=False)
            return
        reason = stated(self.query_one("#reason", Input).value)
        boxes = self.query("#again").results(Checkbox)
        again = any(box.value for box in boxes)
        more = {one.name: self._entered(one) for one in self._fields}
        empty = [one.name for one in self._fields if one.needed(more) and not stated(more[one.name])]
        unchosen = any(one.options for one in self._fields if one.name in empty)
        missing = (
            "ask.unchosen"
            if unchosen
            else "ask.needed"
            if empty or not reason
            else "ask.unsure"
            if self._unsure and not again
            else ""
        )
        if missing:
            self.notify(self.say(missing), severity="warning", markup=False)
        else:
            self.dismiss(Asked(reason, again, more))

    def _entered(self, field: Field) -> str:
        place = f"#field-{field.name}"
        if not field.options:
            return self.query_one(place, Input).value.strip()
        chosen = self.query_one(place, Select)
        return "" if chosen.is_blank() else str(chosen.value)

    def action_cancel(self) -> None:
        self.dismiss(None)


def decide(
    screen: Screen[Any], desk: Desk, verb: str, row: dict[str, Any], *, done: Any, still: Callable[[], bool] = lambda: True
) -> None:
    """Ask for the reason, then release or refuse in the background; `done` is called when the store has written it. `still`: is this message the one that
    is meant, when the form can be shown?"""
    say: Say = screen.say  # type: ignore[attr-defined]
    state = "uncertain" if row.get("uncertain") else row["state"]
    if state not in POSSIBLE[verb]:
        screen.notify(say("decide.not", state=say(f"state.{state}")), severity="warning", markup=False)
        return

    def asked(answer: Asked | None) -> None:
        if answer is None:
            return
        screen.notify(say("held.working", id=row["id"]), markup=False, timeout=3)
        ask(screen, lambda: work(answer), written, group=f"decide-{row['id']}")

    def work(answer: Asked) -> bool:
        if verb == "refuse":
            return desk.refuse(row["id"], reason=answer.reason, again=answer.again)
        return desk.release(row["id"], reason=answer.reason, again=answer.again, ground=answer.more)

    def written(at_once: bool) -> None:
        word = "held.refused" if verb == "refuse" else "held.released" if at_once else "held.requested"
        screen.notify(say(word, id=row["id"]), markup=False)
        done()

    def form(grounds: tuple[str, ...]) -> None:
        fields, unsure = _ground(say, grounds), bool(row.get("uncertain"))
        label = "ask.refusal" if verb == "refuse" else "ask.reason"
        window = Reason(say, verb, about(say, row), operator=desk.operator, unsure=unsure, fields=fields, label=label)
        over(screen, window, asked, still=still)

    if verb == "release" and row["provision"]:
        screen.notify(say("busy"), markup=False, timeout=3)
        ask(screen, lambda: desk.grounds(row["id"]), form, group="decide")
    else:
        form(())


def _ground(say: Say, grounds: tuple[str, ...]) -> tuple[Field, ...]:
    """What the ledger of provisions has to say of a release outside the purpose."""
    if not grounds:
        return ()
    words = [name for name in ("article", "document", "purpose") if any(name in needed(ground) for ground in grounds)]
    return (
        Field("ground", say("ask.ground"), tuple((say(f"ground.{word}"), word) for word in grounds)),
        *(Field(name, say(f"ask.{name}"), needed=_with_ground(name)) for name in words),
    )


def _with_ground(name: str) -> Callable[[Mapping[str, str]], bool]:
    return lambda entered: name in needed(entered["ground"])


def about(say: Say, row: dict[str, Any]) -> tuple[Text, Text]:
    """Which incident it is: id, rules, recipients."""
    people = ", ".join(one["address"] for one in row["recipients"])
    return marks.plain(f"{row['id']}  {', '.join(row[say('rules.field')])}"), marks.plain(f"{people}  {relation(say, row)}")


def act(
    screen: Screen[Any],
    desk: Desk,
    verb: str,
    lines: Sequence[Text],
    *,
    key: str,
    work: Callable[[Asked], object],
    done: Callable[[], Any],
    fields: Sequence[Field] = (),
    label: str = "ask.reason",
) -> None:
    """Ask for the reason, then do `work` with what was entered in the background; `done` is called when the store has written it."""
    say: Say = screen.say  # type: ignore[attr-defined]

    def asked(answer: Asked | None) -> None:
        if answer is not None:
            screen.notify(say("held.working", id=key), markup=False, timeout=3)
            ask(screen, lambda: work(answer), lambda _: done(), group=f"decide-{key}")

    screen.app.push_screen(Reason(say, verb, lines, operator=desk.operator, fields=fields, label=label), asked)
