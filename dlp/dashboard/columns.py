"""Tables of incidents: which columns a width has room for, and what stands in them. No widgets here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any, Final

from rich.cells import cell_len
from rich.text import Text

from dlp.dashboard import marks
from dlp.dashboard.desk import now
from dlp.texts.screens import Say

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """`width` in cells; shown from a screen of `room` cells on."""

    name: str
    width: int
    room: int
    cell: Callable[[Say, Row], Text]


def _at(say: Say, row: Row) -> Text:
    return marks.plain(marks.moment(row["at"], wide=False)[:11])


def _people(say: Say, row: Row) -> Text:
    people = row["recipients"]
    if not people:
        return Text("-")
    rest = f" {say('more', n=len(people) - 1)}" if len(people) > 1 else ""
    return marks.plain(people[0]["address"] + rest)


def _cases(say: Say, row: Row) -> Text:
    """The first of them, and how many more: a number that is cut off is none."""
    cases = row["cases"]
    return marks.plain(f"{cases[0]}+{len(cases) - 1}" if len(cases) > 1 else ", ".join(cases) or "-")


def _rules(say: Say, row: Row) -> Text:
    return marks.plain(", ".join(row[say("rules.field")]) or "-")


def _age(say: Say, row: Row) -> Text:
    return marks.plain(marks.age(say, now() - datetime.fromisoformat(row["at"])))


def _mark(say: Say, row: Row) -> Text:
    """Chosen, several of a kind, or a delivery of which the end is unknown."""
    many = len(row.get("ids", ()))
    text = ("v" if row.get("chosen") else "?" if row.get("uncertain") else " ") + (f"{many}" if many > 1 else "")
    return marks.plain(text, marks.COLOURS["alert"])


def relation(say: Say, row: Row) -> str:
    """Who they are to the case: the decisive words. Recipients that are alike stand once, and of more than two the rest is counted."""
    to = list(dict.fromkeys(say(f"relation.{one['relation']}") for one in row["recipients"]))
    rest = f" {say('more', n=len(to) - 2)}" if len(to) > 2 else ""
    return say(f"relation.{row['sender']['relation']}") + (f" → {', '.join(to[:2])}{rest}" if to else "")


def _relation(say: Say, row: Row) -> Text:
    return marks.plain(relation(say, row))


INCIDENTS: Final = (
    Column("mark", 3, 0, _mark),
    Column("at", 11, 0, _at),
    Column("action", 7, 0, lambda say, row: marks.action(say, row["action"])),
    Column("relation", 12, 0, _relation),
    Column("rules", 12, 0, _rules),
    Column("cases", 10, 76, _cases),
    Column("state", 14, 108, marks.state),
    Column("verdict", 9, 120, marks.verdict),
    Column("channel", 9, 132, lambda say, row: marks.plain(say(f"channel.{row['channel']}"))),
    Column("id", 24, 150, lambda say, row: marks.plain(row["id"])),
    Column("recipients", 24, 178, _people),
    Column("sender", 24, 204, lambda say, row: marks.plain(row["sender"]["address"])),
    Column("department", 14, 220, lambda say, row: marks.plain(row["department"] or "-")),
    Column("assignee", 10, 232, lambda say, row: marks.plain(row["assignee"] or "-")),
)
_BY_NAME: Final = {column.name: column for column in INCIDENTS}
HELD: Final = (
    _BY_NAME["mark"],
    Column("age", 6, 0, _age),
    Column("channel", 8, 0, _BY_NAME["channel"].cell),
    _BY_NAME["relation"],
    _BY_NAME["rules"],
    Column("cases", 10, 76, _cases),
    Column("at", 11, 100, _at),
    Column("state", 14, 120, marks.state),
    Column("id", 24, 146, _BY_NAME["id"].cell),
    Column("recipients", 24, 174, _people),
    Column("sender", 24, 200, _BY_NAME["sender"].cell),
    Column("bytes", 10, 212, lambda say, row: marks.plain(f"{row['bytes']:,}")),
)
SIGN: Final = Column("sign", 1, 0, lambda say, row: _BY_NAME["action"].cell(say, row)[:1])
"""What becomes of the action where its word has no room."""
PAD: Final = 2  # cells a table puts around each column
EDGE: Final = 3  # scroll bar and margin
LEAST: Final = 10
"""Cells that the rules keep; before they get less, the last of the columns goes."""


LONGEST_CASE: Final = 24
"""Cells that a case number may have; offices write `2026-000123`, some a letter before it."""


def fitted(columns: tuple[Column, ...], width: int, whole: Mapping[str, int] = MappingProxyType({})) -> list[tuple[Column, int]]:
    """The columns that fit and their widths. What is never cut has as many cells as `whole` says, the widest of what is shown (`widest`). The rules
    take what is left over."""
    wide = {c.name: max(c.width, whole.get(c.name, 0)) for c in (*columns, SIGN)}
    shown = [c for c in columns if c.room <= width]
    while (rest := width - EDGE - sum(wide[c.name] + PAD for c in shown)) + wide.get("rules", 0) < LEAST and len(shown) > 4:
        gone = shown.index(next(c for c in reversed(shown) if c.name not in ("relation", "rules", "mark", "sign")))
        shown[gone : gone + 1] = [SIGN] if shown[gone].name == "action" else []
    return [(c, max(LEAST, wide["rules"] + rest) if c.name == "rules" else wide[c.name]) for c in shown]


def widest(say: Say, rows: Sequence[Row]) -> dict[str, int]:
    """Cells of the longest relation and case number among `rows`."""
    cases = max((_cases(say, row).cell_len for row in rows), default=0)
    return {"relation": max((cell_len(relation(say, row)) for row in rows), default=0), "cases": min(cases, LONGEST_CASE)}
