"""The help: every key of every screen, and what the signs mean."""

from __future__ import annotations

from typing import ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widgets import Static

from dlp.dashboard import health, held, incident, incidents, live, proposals, rules, trend
from dlp.dashboard.edges import SHOWN
from dlp.dashboard.frame import EVERYWHERE
from dlp.texts.screens import Say

PLACES: Final = {
    "nav.live": live.KEYS, "nav.incidents": incidents.KEYS, "help.incident": incident.KEYS, "nav.held": held.KEYS,
    "nav.rules": rules.KEYS, "nav.health": health.KEYS, "nav.trend": trend.KEYS, "nav.proposals": proposals.KEYS,
}  # fmt: skip


GAP: Final = "   "


def _pair(key: str, word: str) -> Text:
    return Text.assemble((key, "bold"), f" {word}")


class Lines(Static):
    """Lines of pieces: a line that is too long goes on below between two pieces, and a key stays with its word."""

    def __init__(self, lines: list[list[Text]]) -> None:
        super().__init__()
        self._lines = lines

    def render(self) -> Text:
        return self._folded(self.content_size.width)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        return self._folded(width).plain.count("\n") + 1

    def _folded(self, width: int) -> Text:
        rows: list[Text] = []
        for line in self._lines:
            rows.append(Text())
            for piece in line:
                if rows[-1].cell_len and rows[-1].cell_len + len(GAP) + piece.cell_len > width:
                    rows.append(Text("  "))
                rows[-1].append(GAP if rows[-1].plain.strip() else "").append_text(piece)
        return Text("\n").join(rows)


class Keys(ModalScreen[None]):
    BINDINGS: ClassVar = [Binding("escape,question_mark,q,enter", "close", show=False)]

    def __init__(self, say: Say) -> None:
        super().__init__()
        self.say = say

    def compose(self) -> ComposeResult:
        say = self.say
        lines = [[_pair("1-7", say("help.nav")), _pair("↑ ↓ PgUp PgDn", say("help.move"))]]
        for place, keys in (*PLACES.items(), ("key.help", EVERYWHERE)):
            lines.append([Text(f"{say(place)}:"), *(_pair(SHOWN.get(key.key, key.key), say(key.word)) for key in keys)])
        with VerticalScroll(id="form"):
            yield Static(say("help.title"), classes="title")
            yield Lines(lines)
            yield Static(say("help.note"), classes="note", markup=False)

    def action_close(self) -> None:
        self.dismiss(None)

    def on_click(self) -> None:
        self.dismiss(None)
