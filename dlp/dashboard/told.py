"""A window that only tells something: a masked excerpt, who sent a message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from dlp.dashboard import marks
from dlp.texts.screens import Say

if TYPE_CHECKING:
    from dlp.app.preview import Excerpt
    from dlp.app.sender import Sender


class Told(ModalScreen[None]):
    BINDINGS: ClassVar = [Binding("escape,enter,q,ㅂ", "close", show=False)]

    def __init__(self, say: Say, title: str, lines: Sequence[Text]) -> None:
        super().__init__()
        self.say, self._title, self._lines = say, title, lines

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="form"):
            yield Static(self._title, classes="title", markup=False)
            for line in self._lines:
                yield Static(line)
            yield Static(self.say("told.close"), classes="note", markup=False)

    def action_close(self) -> None:
        self.dismiss(None)

    def on_click(self) -> None:
        self.dismiss(None)


def excerpt_lines(say: Say, found: Excerpt) -> list[Text]:
    files = ", ".join(one or "?" for one in found.files)
    return [
        _fact(say("preview.subject"), found.subject or "-"),
        _fact(say("preview.text"), (found.text or "-") + (" …" if found.shortened else "")),
        _fact(say("preview.files"), f"{len(found.files)} ({files})" if found.files else "-"),
    ]


def sender_lines(say: Say, found: Sender) -> list[Text]:
    facts = (
        ("who.staff_id", found.staff_id),
        ("who.name", found.name),
        ("col.department", found.department),
        ("who.post", found.post),
        ("who.address", found.address),
    )
    return [Text(say(f"who.{found.found}")), *(_fact(say(name), value) for name, value in facts if value)]


def _fact(name: str, value: str) -> Text:
    return Text.assemble((f"{name}  ", marks.DIM), marks.clean(value))
