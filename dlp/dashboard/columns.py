"""Tables of incidents: which columns a width has room for, and what stands in them. No widgets here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from rich.text import Text

from dlp.dashboard import marks
from dlp.dashboard.desk import now
from dlp.dashboard.words import Say

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in cells; shown from a screen of `room` cells on."""

    name: str
    width: int
    room: int
    cell: Callable[[Say, Row], Text]


def _at(say: Say, row: Row) -> Text:
    return marks.plain(marks.moment(row["at"], wide=False))


def _people(say: Say, row: Row) -> Text:
    people = row["recipients"]
    if not people:
        return Text("-")
    rest = f" {say('more', n=len(people) - 1)}" if len(people) > 1 else ""
    return marks.plain(marks.party(say, people[0]) + rest)


def _words(name: str) -> Callable[[Say, Row], Text]:
    return lambda say, row: marks.plain(", ".join(row[name]) or "-")


def _rules(say: Say, row: Row) -> Text:
    return marks.plain(", ".join(row[say("rules.field")]) or "-")


def _age(say: Say, row: Row) -> Text:
    return marks.plain(marks.age(say, now() - datetime.fromisoformat(row["at"])))


INCIDENTS: Final = (
    Column("at", 14, 0, _at),
    Column("action", 7, 0, lambda say, row: marks.action(say, row["action"])),
    Column("channel", 9, 0, lambda say, row: marks.plain(say(f"channel.{row['channel']}"))),
    Column("state", 14, 0, marks.state),
    Column("rules", 22, 0, _rules),
    Column("cases", 12, 92, _words("cases")),
    Column("verdict", 9, 108, marks.verdict),
    Column("recipients", 24, 128, _people),
    Column("sender", 26, 158, lambda say, row: marks.plain(marks.party(say, row["sender"]))),
    Column("department", 14, 178, lambda say, row: marks.plain(row["department"] or "-")),
    Column("assignee", 10, 190, lambda say, row: marks.plain(row["assignee"] or "-")),
    Column("id", 28, 212, lambda say, row: marks.plain(row["id"])),
)
_BY_NAME: Final = {column.name: column.cell for column in INCIDENTS}
HELD: Final = (
    Column("at", 14, 0, _at),
    Column("age", 7, 0, _age),
    Column("channel", 9, 0, _BY_NAME["channel"]),
    Column("state", 14, 0, marks.state),
    Column("rules", 22, 0, _rules),
    Column("cases", 12, 96, _words("cases")),
    Column("recipients", 24, 116, _people),
    Column("sender", 26, 150, _BY_NAME["sender"]),
    Column("bytes", 10, 165, lambda say, row: marks.plain(f"{row['bytes']:,}")),
    Column("id", 28, 200, _BY_NAME["id"]),
)
PAD: Final = 2  # cells a table puts around each column
EDGE: Final = 3  # scroll bar and margin


def fitted(columns: tuple[Column, ...], width: int) -> list[tuple[Column, int]]:
    """The columns that fit and their widths: the rules take what is left over."""
    shown = [c for c in columns if c.room <= width]
    rest = width - EDGE - sum(c.width + PAD for c in shown)
    return [(c, max(10, c.width + rest) if c.name == "rules" else c.width) for c in shown]
