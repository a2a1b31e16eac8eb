"""A listing is a declaration: its name, who may see it, how its rows are read, what the table shows of them. A face makes of it what it needs: the
command line a command with table, JSON, JSON Lines and CSV, title, help, the right asked for and the entry in the access log.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from dlp.desk.rights import Right
from dlp.language import tr
from dlp.show.rows import Column, Form, closed, emit

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Shown:
    """A column: its heading in Korean and English, and its cell of a row."""

    korean: str
    english: str
    cell: Callable[[Row], str]


def of(korean: str, english: str, name: str, cell: Callable[[Any], str] = str) -> Shown:
    """A column of one field."""
    return Shown(korean, english, lambda row: cell(row[name]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """How rows are shown to people. `title`: (Korean, English), in which `{}` is how many there are, and `{name}` a fact."""

    columns: Sequence[Shown] = ()
    title: tuple[str, str] = ("", "")
    whole: Sequence[str] = ()
    """Columns, by their Korean headings, that are never folded."""
    first: Sequence[str] = ()
    """The others, in the order in which a narrow window keeps them; () keeps them all."""
    sheet: bool | Sequence[Shown] = False
    """Its CSV is an official form: with the headings of the table, or with these."""


BARE: Final = Table()
"""For rows that only programs get."""


def shown(form: Form, rows: Iterable[Row], table: Table = BARE, *, one: bool = False, **facts: Any) -> None:
    """Print rows in a form (`dlp.show.rows.emit`). `facts`: of its title. A reader that has seen enough of rows that are all there takes nothing from
    what the command found; of rows that are still being found, BrokenPipeError."""

    def told(columns: Sequence[Shown]) -> list[Column]:
        return [(tr(each.korean, each.english), each.cell) for each in columns]

    said = {each.korean: tr(each.korean, each.english) for each in table.columns}
    title = ""
    if form is Form.table and any(table.title):
        rows = list(rows)
        title = tr(*table.title).format(len(rows), **facts)
    sheet = table.columns if table.sheet is True else table.sheet or ()
    whole, first = (tuple(said[name] for name in names if name in said) for names in (table.whole, table.first))
    there = isinstance(rows, Sequence)
    try:
        emit(form, rows, told(table.columns), title=title, one=one, sheet=told(sheet), whole=whole, first=first)
        sys.stdout.flush()
    except BrokenPipeError:
        closed()
        if not there:
            raise


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Table):
    """`read(site, **options)` answers the rows as programs get them; what may be asked of it its parameters say (`dlp.show.asking`)."""

    name: str
    """The words of the command, which the access log keeps."""
    right: Right | tuple[Right, ...]
    read: Callable[..., Iterable[Row]]
    help: str
    looked: bool = True
    """It shows what was recorded: it needs a reason, and the look is an entry. Else a right is enough."""
    reasoned: bool = False
    """Where it is no look, and still needs a reason."""
    case: bool = False
    """It is about one case: its number is asked for, stands in the title as `{case}` and in the entry of the look, and comes to `read` after the site."""
