"""What one person asked and another must allow: what waits, what it would do, and the two keys that settle it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, ClassVar, Final

from rich.text import Text
from textual.app import ComposeResult
from textual.screen import Screen
from textual.widgets import DataTable, Static

from dlp.dashboard import marks
from dlp.dashboard.columns import EDGE, PAD
from dlp.dashboard.decide import act
from dlp.dashboard.desk import Desk, now
from dlp.dashboard.edges import Key, Top
from dlp.dashboard.frame import Rows, ask, bindings, bottom, cursor_key
from dlp.ledgers.proposals import Proposal
from dlp.texts.screens import Say

KEYS: Final = (
    Key("a", "settle('approve')", "key.approve"),
    Key("x", "settle('reject')", "key.reject"),
    Key("u", "refresh", "key.refresh"),
)
SIGNS: Final = {"open": "=", "approved": "+", "rejected": "X", "expired": "-"}
COLOURS: Final = {
    "open": marks.COLOURS["hold"],
    "approved": marks.COLOURS["allow"],
    "rejected": marks.COLOURS["block"],
    "expired": marks.DIM,
}
MIDDLE, WIDE = 90, 110
"""Cells of a screen from which it has room for the time, and for who asked and who decided; the subject, an id, is whole at any."""


class ProposalsScreen(Screen[None]):
    BINDINGS: ClassVar = bindings(KEYS)

    def __init__(self, desk: Desk, say: Say) -> None:
        super().__init__()
        self.desk, self.say = desk, say
        self._found: dict[str, Proposal] = {}

    def compose(self) -> ComposeResult:
        yield Top(self.say, "proposals")
        yield Rows("proposals")
        yield Static("", id="facts")
        yield Static(self.say("busy"), id="status", markup=False)
        yield bottom(self.say, KEYS)

    def on_screen_resume(self) -> None:
        self.query_one("#proposals").focus()
        self.news()

    def on_resize(self) -> None:
        self._fill()

    def news(self) -> None:
        ask(self, self._read, self._arrived, group="proposals")

    def action_refresh(self) -> None:
        self.news()

    def _read(self) -> list[Proposal]:
        return [] if self.desk.empty else self.desk.proposals()

    def _arrived(self, found: list[Proposal]) -> None:
        """What waits comes first, the oldest on top; then what is settled, the newest on top."""
        moment = now()
        waiting = [one for one in found if one.open_at(moment)]
        self._found = {one.id: one for one in (*waiting, *(one for one in reversed(found) if not one.open_at(moment)))}
        self._fill()
        line = self.say("proposals.shown", n=len(waiting)) if waiting else self.say("proposals.none")
        self.query_one("#status", Static).update(Text(line, style=marks.DIM))

    def _fill(self) -> None:
        shown, width = self.query_one("#proposals", DataTable), self.app.size.width
        key = cursor_key(shown)
        shown.clear(columns=True)
        widths = (
            {"at": 14, "what": 14, "subject": 0, "state": 11, "left": 8}
            if width >= MIDDLE
            else {"what": 14, "subject": 0, "state": 11, "left": 8}
        )
        if width >= WIDE:
            widths |= {"by": 12, "second": 12}
        widths["subject"] = max(10, width - EDGE - sum(widths.values()) - PAD * len(widths))
        for name, cells in widths.items():
            shown.add_column(Text(self.say(f"col.{name}")), width=cells)
        for one in self._found.values():
            texts = self._texts(one)
            shown.add_row(*(texts[name] for name in widths), key=one.id)
        if key is not None and key in shown.rows:
            shown.move_cursor(row=shown.get_row_index(key), animate=False)
        if not self._found:
            self.query_one("#facts", Static).update("")

    def _texts(self, one: Proposal) -> dict[str, Text]:
        say, state = self.say, one.shown_state(now())
        left = datetime.fromisoformat(one.until) - now()
        return {
            "at": marks.plain(marks.moment(one.at, wide=False)),
            "what": marks.plain(say(f"proposal.{one.what}")),
            "subject": marks.plain(one.subject),
            "by": marks.plain(one.operator),
            "state": marks.plain(f"{SIGNS.get(state, '?')} {say(f'waits.{state}')}", COLOURS.get(state, "")),
            "left": marks.plain(marks.age(say, left) if state == "open" and left > timedelta() else "-"),
            "second": marks.plain(one.second or "-"),
        }

    def on_data_table_row_highlighted(self, event: DataTable.RowHighlighted) -> None:
        one = self._found.get(event.row_key.value or "")
        if one is not None:
            self.query_one("#facts", Static).update(facts(self.say, one))

    def action_settle(self, verb: str) -> None:
        one = self._found.get(cursor_key(self.query_one("#proposals", DataTable)) or "")
        if one is None:
            return
        say, state = self.say, one.shown_state(now())
        if state != "open":
            self.notify(say("proposals.not", state=say(f"waits.{state}")), severity="warning", markup=False)
            return
        settle = self.desk.approve if verb == "approve" else self.desk.reject
        word = "proposals.approved" if verb == "approve" else "proposals.rejected"

        def done() -> None:
            self.notify(say(word, id=one.id), markup=False)
            self.news()

        lines = (
            marks.plain(f"{one.id}  {say(f'proposal.{one.what}')}  {one.subject}"),
            marks.plain(f"{one.operator}: {one.reason}"),
        )
        act(self, self.desk, verb, lines, key=one.id, work=lambda answer: settle(one.id, reason=answer.reason), done=done)


def facts(say: Say, one: Proposal) -> Text:
    """Why it is asked, and all that it would do: who says yes must have read it."""
    line = Text(marks.clean(f"{one.id}  {one.operator}"), style="bold")
    line.append("\n" + marks.clean(one.reason or "-"), style="not bold")
    if one.facts:
        line.append("\n" + marks.clean(_pairs(say, one.facts)), style=f"not bold {marks.DIM}")
    for kind, ref, body in one.effects:
        line.append("\n" + marks.clean(f"> {say('kind.' + kind)} {ref} {_pairs(say, body)}"), style="not bold")
    return line


def _pairs(say: Say, body: Mapping[str, Any]) -> str:
    return "  ".join(f"{say(f'fact.{name}')}={value}" for name, value in body.items())
