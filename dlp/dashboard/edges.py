"""What stands at the edges of every screen: the bar of screens above, the keys below, laid out for the width that is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from rich.cells import cell_len
from rich.text import Text
from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from dlp.texts.screens import Say

SCREENS: Final = ("live", "incidents", "held", "rules", "health", "trend", "proposals")
SHOWN: Final = {"question_mark": "?", "slash": "/", "space": "Space", "escape": "Esc", "enter": "Enter", "f5": "F5"}
LINE: Final = 80
"""Cells of a line before anybody knows the window."""
PULSE: Final = 8
"""Cells that the sign on the right needs in its short form."""


class Key(NamedTuple):
    """A key, the action it runs (of the screen, or `app.…`) and the word that says what it does."""

    key: str
    action: str
    word: str


class Hint(Static):
    """A key and its word; a click runs it."""

    def __init__(self, text: Text, action: str, *, classes: str = "hint") -> None:
        super().__init__(text, classes=classes)
        self.runs = action

    async def on_click(self) -> None:
        await self.run_action(self.runs if "." in self.runs else f"screen.{self.runs}")


class Top(Horizontal):
    """The screens with their digits; the one that is open stands in brackets, so that no colour is needed to see it. Where not all words have room, the
    others are digits alone: a word is shown whole or not at all."""

    def __init__(self, say: Say, active: str) -> None:
        super().__init__(id="top")
        self._say, self._active = say, active

    def _tabs(self, width: int) -> list[Text]:
        words = [f"{n} {self._say(f'nav.{name}')}" for n, name in enumerate(SCREENS, 1)]
        if sum(cell_len(word) + 2 for word in words) + PULSE > width:
            words = [word if name == self._active else word[:1] for name, word in zip(SCREENS, words, strict=True)]
        return [
            Text(f"[{word}]" if name == self._active else f" {word} ", no_wrap=True)
            for name, word in zip(SCREENS, words, strict=True)
        ]

    def compose(self) -> ComposeResult:
        for name, tab in zip(SCREENS, self._tabs(LINE), strict=True):
            yield Hint(tab, f"app.go('{name}')", classes="tab -active" if name == self._active else "tab")
        yield Static("", id="pulse")

    def on_resize(self, event: events.Resize) -> None:
        for hint, tab in zip(self.query(".tab").results(Hint), self._tabs(event.size.width), strict=True):
            hint.update(tab)


class Bottom(Vertical):
    """What is pressed often comes first; what one line does not hold stands in the next. Notes stand above it."""

    def __init__(self, say: Say, keys: Sequence[Key]) -> None:
        super().__init__(id="bottom")
        self._width = LINE
        self._said = [(Text.assemble((SHOWN.get(k.key, k.key), "bold"), " ", say(k.word), no_wrap=True), k.action) for k in keys]

    def _lines(self) -> list[list[tuple[Text, str]]]:
        lines: list[list[tuple[Text, str]]] = [[]]
        used = 0
        for text, action in self._said:
            needed = text.cell_len + 2
            if used and used + needed > self._width:
                lines.append([])
                used = 0
            used += needed
            lines[-1].append((text, action))
        return lines

    def compose(self) -> ComposeResult:
        for line in self._lines():
            yield Horizontal(*(Hint(text, action) for text, action in line), classes="keys")

    async def on_resize(self, event: events.Resize) -> None:
        before = self._lines()
        self._width = event.size.width
        if self._lines() != before:
            await self.recompose()
        for rack in self.screen.query("ToastRack"):
            rack.styles.margin = (0, 0, event.size.height, 0)
