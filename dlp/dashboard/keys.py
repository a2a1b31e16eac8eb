"""The help: every key of every screen, and what the signs mean."""

from __future__ import annotations

from typing import ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from dlp.dashboard import health, held, incident, incidents, live, proposals, rules, trend
from dlp.dashboard.frame import EVERYWHERE, SHOWN
from dlp.dashboard.words import Say

KEPT: Final = "\N{NO-BREAK SPACE}"
"""A key stays with its word."""
PLACES: Final = {
    "nav.live": live.KEYS, "nav.incidents": incidents.KEYS, "help.incident": incident.KEYS, "nav.held": held.KEYS,
    "nav.rules": rules.KEYS, "nav.health": health.KEYS, "nav.trend": trend.KEYS, "nav.proposals": proposals.KEYS,
}  # fmt: skip


class Keys(ModalScreen[None]):
    BINDINGS: ClassVar = [Binding("escape,question_mark,q,enter", "close", show=False)]

    def __init__(self, say: Say) -> None:
        super().__init__()
        self.say = say

    def compose(self) -> ComposeResult:
        say = self.say
        lines = [Text.assemble(("1-7", "bold"), f" {say('help.nav')}   ", ("↑ ↓ PgUp PgDn", "bold"), f" {say('help.move')}")]
        for place, keys in (*PLACES.items(), ("key.help", EVERYWHERE)):
            line = Text(f"{say(place)}: ", style="")
            for key in keys:
                line.append(SHOWN.get(key.key, key.key), style="bold").append(KEPT + say(key.word).replace(" ", KEPT) + "   ")
            lines.append(line)
        with VerticalScroll(id="form"):
            yield Static(say("help.title"), classes="title")
            yield Static(Text("\n").join(lines))
            yield Static(say("help.note"), classes="note", markup=False)

    def action_close(self) -> None:
        self.dismiss(None)

    def on_click(self) -> None:
        self.dismiss(None)
