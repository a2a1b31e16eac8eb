"""What the lists of incidents and of held messages have in common: a row is chosen or several are, and they are judged, given to somebody, noted
on. Several get one reason and an entry each; nothing is released in this way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Final

from rich.text import Text
from textual.screen import Screen
from textual.widgets import DataTable, Static

from dlp.dashboard import marks
from dlp.dashboard.columns import Row
from dlp.dashboard.decide import Asked, Field, about, act
from dlp.dashboard.desk import Desk
from dlp.dashboard.edges import Key
from dlp.dashboard.frame import ask, cursor_key, over
from dlp.ledgers.reviews import VERDICTS
from dlp.texts.screens import Say

CHOOSING: Final = (
    Key("space", "choose", "key.choose"),
    Key("g", "alike", "key.alike"),
    Key("v", "judge", "key.judge"),
    Key("a", "assign", "key.assign"),
    Key("m", "comment", "key.comment"),
)


class Several(Screen[None]):
    """`TABLE`: the rows; `kept`: what stands in them."""

    TABLE: ClassVar = "#list"
    desk: Desk
    say: Say

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[Row] = []
        self.chosen: set[str] = set()

    # ------------------------------------------------------------ which

    def under(self) -> Row | None:
        """The row that the cursor is on."""
        key = cursor_key(self.query_one(self.TABLE, DataTable))
        return next((row for row in self.kept if row["id"] == key), None)

    def targets(self) -> list[Row]:
        """Those that were chosen, else the one under the cursor."""
        picked = [row for row in self.kept if row["id"] in self.chosen]
        return picked or [row for row in (self.under(),) if row is not None]

    def tell_under(self) -> None:
        row = self.under()
        self.query_one("#under", Static).update(marks.about(self.say, row) if row is not None else "")

    def redraw(self) -> None:
        """Fill the table anew: what is chosen has changed. Each screen its own."""

    def action_choose(self) -> None:
        if (row := self.under()) is not None:
            self.chosen ^= {row["id"]}
            self._marked()
            self.query_one(self.TABLE, DataTable).action_cursor_down()

    def action_alike(self) -> None:
        """Choose besides what is alike with the rows that were chosen, else with the one under the cursor, of what is shown. The cursor has moved on
        from a row that was chosen, so that it says nothing while there is one."""
        rows = self.targets()
        marks_of = {row["alike"] for row in rows if row.get("alike")}
        same = {row["id"] for row in rows} | {one["id"] for one in self.kept if one.get("alike") in marks_of}
        self.chosen = same
        self._marked()

    def key_escape(self) -> None:
        """Choose nothing."""
        self.chosen.clear()
        self._marked()

    def _marked(self) -> None:
        for row in self.kept:
            row["chosen"] = row["id"] in self.chosen
        self.redraw()

    def forget(self) -> None:
        """What was chosen is done with, or is not there any more."""
        self.chosen &= {row["id"] for row in self.kept}
        for row in self.kept:
            row["chosen"] = row["id"] in self.chosen

    # ------------------------------------------------------------ what

    def action_judge(self) -> None:
        options = tuple((self.say(f"verdict.{word}"), word) for word in VERDICTS)
        self._act(
            "judge",
            lambda ids, answer: self.desk.resolve(ids, answer.more["verdict"], reason=answer.reason),
            (Field("verdict", self.say("col.verdict"), options),),
        )

    def action_assign(self) -> None:
        self._act("assign", lambda ids, answer: self.desk.assign(ids, answer.reason), label="ask.to")

    def action_comment(self) -> None:
        self._act("comment", lambda ids, answer: self.desk.comment(ids, answer.reason), label="ask.text")

    def _act(self, verb: str, work: Any, fields: tuple[Field, ...] = (), label: str = "ask.reason") -> None:
        rows = self.targets()
        if not rows:
            return
        ids = list(dict.fromkeys(one for row in rows for one in row.get("ids", [row["id"]])))
        lines = (
            about(self.say, rows[0]) if len(ids) == 1 else (marks.plain(self.say("several", n=len(ids))), *_named(self.say, rows))
        )

        def done() -> None:
            self.chosen.clear()
            self.notify(self.say("several.done", n=len(ids)), markup=False)
            self.action_refresh()

        def entered(answer: Asked) -> object:
            return work(ids if len(ids) > 1 else ids[0], answer)

        key = ids[0] if len(ids) == 1 else f"{ids[0]} +{len(ids) - 1}"
        act(self, self.desk, verb, lines, key=key, work=entered, done=done, fields=fields, label=label)

    def action_refresh(self) -> None:
        """Read anew what is shown. Each screen its own."""

    def look(self) -> None:
        """Show a masked excerpt of the held message under the cursor."""
        row = self.under()
        if row is not None:
            previewed(self, self.desk, row["id"])

    def action_preview(self) -> None:
        self.look()


def _named(say: Say, rows: list[Row]) -> Iterator[Text]:
    """Every incident that will be written to, with its rules: whoever presses Enter has seen which."""
    for row in rows:
        rules = ", ".join(row[say("rules.field")])
        yield from (marks.plain(f"{one}  {rules}") for one in row.get("ids", [row["id"]]))


def previewed(screen: Screen[Any], desk: Desk, incident_id: str) -> None:
    """A masked excerpt of a held message, in a window of its own."""
    from dlp.dashboard.told import Told, excerpt_lines

    say: Say = screen.say  # type: ignore[attr-defined]
    screen.notify(say("held.working", id=incident_id), markup=False, timeout=3)
    ask(
        screen,
        lambda: desk.preview(incident_id),
        lambda found: over(screen, Told(say, say("preview.title"), excerpt_lines(say, found))),
        group=f"preview-{incident_id}",
    )
