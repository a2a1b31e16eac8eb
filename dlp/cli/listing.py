"""A listing is a declaration: its name, who may see it, how its rows are read, what the table shows of them. It gives the command with table,
JSON, JSON Lines and CSV, title, help, the right asked for and the entry in the access log.

A file of `dlp/cli/listings/` with a `LISTING` is the command `dlp NAME`; a listing of a group is put there by `LISTING.into(app)`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import typer

from dlp.cli.rows import AsForm, Column, Form, emit
from dlp.cli.who import Keyboard, Operator, Reason
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import who

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


def option(name: str, kind: Any, default: Any) -> inspect.Parameter:
    """An option of a listing: `kind` as Typer has it. `read` gets it by name."""
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=kind)


@dataclass(frozen=True, slots=True)
class Listing:
    """`read(site, **options)` answers the rows as programs get them. `title` and `help` as (Korean, English) and text; `{}` in a title is how
    many there are."""

    name: str
    """The words of the command, which the access log keeps."""
    right: who.Rights
    read: Callable[..., Iterable[Row]]
    columns: Sequence[Shown]
    title: tuple[str, str]
    help: str
    looked: bool = True
    """It shows what was recorded: it needs a reason, and the look is an entry. Else a right is enough."""
    reasoned: bool = False
    """Where it is no look, and still needs a reason."""
    options: Sequence[inspect.Parameter] = ()
    whole: Sequence[str] = ()
    """Columns, by their Korean headings, that are never folded."""
    first: Sequence[str] = ()
    """The others, in the order in which a narrow window keeps them; () keeps them all."""
    sheet: bool = False
    """Its CSV is an official form, with the headings of the table."""

    def into(self, app: typer.Typer) -> None:
        """Make it a command of a group."""
        app.command(self.name.rpartition(" ")[2])(self.command())

    def command(self) -> Callable[..., None]:
        takes_reason = self.looked or self.reasoned

        def run(ctx: typer.Context, **given: Any) -> None:
            form, reason, operator = given.pop("form"), given.pop("reason", ""), given.pop("operator")
            self._admit(ctx.obj, operator, reason)
            rows = list(self.read(ctx.obj, **given))
            columns: list[Column] = [(tr(one.korean, one.english), one.cell) for one in self.columns]
            title = tr(*self.title).format(len(rows))
            said = {one.korean: tr(one.korean, one.english) for one in self.columns}
            whole, first = (tuple(said[name] for name in names) for names in (self.whole, self.first))
            emit(form, rows, columns, title=title, sheet=columns if self.sheet else (), whole=whole, first=first)

        own = inspect.Parameter
        parameters = [
            own("ctx", own.POSITIONAL_OR_KEYWORD, annotation=typer.Context),
            *(one.replace(kind=own.POSITIONAL_OR_KEYWORD) for one in self.options),
            own("form", own.POSITIONAL_OR_KEYWORD, default=Form.table, annotation=AsForm),
            *([own("reason", own.POSITIONAL_OR_KEYWORD, default="", annotation=Reason)] if takes_reason else []),
            own("operator", own.POSITIONAL_OR_KEYWORD, default="", annotation=Operator),
        ]
        vars(run)["__signature__"] = inspect.Signature(parameters)
        run.__annotations__ = {one.name: one.annotation for one in parameters}
        run.__doc__ = self.help
        return run

    def _admit(self, site: Path, operator: str, reason: str) -> None:
        from dlp.office.entries import recorded

        recorded(site)  # there is a site at all
        asker = Keyboard(operator)
        if self.looked:
            assert isinstance(self.right, Right), "a look is one right's"
            who.looking(site, asker, reason, what=self.name, right=self.right)
        else:
            who.admitted(site, asker, self.right, what=self.name, reason=reason if self.reasoned else None)
