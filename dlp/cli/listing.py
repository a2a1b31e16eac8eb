"""A listing of `dlp.listings` as a command: table, JSON, JSON Lines and CSV, title, help, the right asked for and the entry in the access log."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Annotated, Any

import typer

from dlp import listings
from dlp.cli.rows import AsForm
from dlp.cli.who import Keyboard, Operator, Reason
from dlp.desk.rights import Right
from dlp.language import tr
from dlp.office import who
from dlp.show.listing import Listing, Option
from dlp.show.rows import Column, Form, emit

Case = Annotated[str, typer.Argument(metavar="CASE_NO", help="Case number, never a name.")]


def into(app: typer.Typer, listing: Listing) -> None:
    """Make it a command of a group."""
    app.command(listing.name.rpartition(" ")[2])(command(listing))


def offer(app: typer.Typer, group: str) -> None:
    """The listings of a group, where it has not put them in their place itself."""
    there = {one.name for one in app.registered_commands}
    for path in sorted(Path(listings.__path__[0]).glob(f"{group.replace('-', '_')}_*.py")):
        found = import_module(f"dlp.listings.{path.stem}").LISTING
        if found.name.rpartition(" ")[2] not in there:
            into(app, found)


def command(listing: Listing) -> Callable[..., None]:
    takes_reason = listing.looked or listing.reasoned

    def run(ctx: typer.Context, **given: Any) -> None:
        form, reason, operator = given.pop("form"), given.pop("reason", ""), given.pop("operator")
        number = _admit(listing, ctx.obj, operator, reason, given.pop("case_no", ""))
        rows = list(listing.read(ctx.obj, *([number] if listing.case else []), **given))
        columns: list[Column] = [(tr(one.korean, one.english), one.cell) for one in listing.columns]
        title = tr(*listing.title).format(len(rows), case=number)
        said = {one.korean: tr(one.korean, one.english) for one in listing.columns}
        whole, first = (tuple(said[name] for name in names) for names in (listing.whole, listing.first))
        emit(form, rows, columns, title=title, sheet=columns if listing.sheet else (), whole=whole, first=first)

    own = inspect.Parameter
    parameters = [
        own("ctx", own.POSITIONAL_OR_KEYWORD, annotation=typer.Context),
        *([own("case_no", own.POSITIONAL_OR_KEYWORD, annotation=Case)] if listing.case else []),
        *(own(one.name, own.POSITIONAL_OR_KEYWORD, default=one.default, annotation=_typed(one)) for one in listing.options),
        own("form", own.POSITIONAL_OR_KEYWORD, default=Form.table, annotation=AsForm),
        *([own("reason", own.POSITIONAL_OR_KEYWORD, default="", annotation=Reason)] if takes_reason else []),
        own("operator", own.POSITIONAL_OR_KEYWORD, default="", annotation=Operator),
    ]
    vars(run)["__signature__"] = inspect.Signature(parameters)
    run.__annotations__ = {one.name: one.annotation for one in parameters}
    run.__doc__ = listing.help
    return run


def _admit(listing: Listing, site: Path, operator: str, reason: str, case_no: str) -> str:
    """Who may see it, and the number of its case as it is kept, "" where it is about none."""
    from dlp.cli.subject_reading import case_of
    from dlp.office.entries import recorded

    recorded(site)  # there is a site at all
    asker = Keyboard(operator)
    if not listing.looked:
        who.admitted(site, asker, listing.right, what=listing.name, reason=reason if listing.reasoned else None)
        return ""
    assert isinstance(listing.right, Right), "a look is one right's"
    if not listing.case:
        who.looking(site, asker, reason, what=listing.name, right=listing.right)
        return ""
    who.acting(site, asker, listing.right)  # before anything is said about the number
    number = case_of(site, case_no, unknown=False)
    who.looking(site, asker, reason, what=listing.name, right=listing.right, filters={"case": number})
    return number


def _typed(option: Option) -> Any:
    flags = (option.flag,) if option.flag else ()
    return Annotated[option.kind, typer.Option(*flags, metavar=option.metavar, min=option.least, max=option.most, help=option.help)]
