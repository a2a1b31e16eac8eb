"""A listing of `dlp.listings` as a command: table, JSON, JSON Lines and CSV, title, help, the right asked for and the entry in the access log."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

from dlp import listings
from dlp.cli.commands import EMPTY, Command, Commands, made
from dlp.cli.session import Look, Reading, Session, Shown
from dlp.desk.rights import Right
from dlp.show.asking import Argument, Asked, asked
from dlp.show.listing import Listing, shown

CASE = Asked("case_no", str, EMPTY, Argument("Case number, never a name.", metavar="CASE_NO"))


def into(app: Commands, listing: Listing) -> None:
    """Make it a command of a group."""
    app.made[listing.name.rpartition(" ")[2]] = command(listing)


def offer(app: Commands, group: str) -> None:
    """The listings of a group, where it has not put them in their place itself."""
    for path in sorted(Path(listings.__path__[0]).glob(f"{group.replace('-', '_')}_*.py")):
        found = import_module(f"dlp.listings.{path.stem}").LISTING
        if found.name.rpartition(" ")[2] not in app.made:
            into(app, found)


def command(listing: Listing) -> Callable[[str], Command]:
    def run(here: Shown, case_no: str = "", **given: Any) -> None:
        number = _admit(listing, here, case_no)
        rows = list(listing.read(here.site, *([number] if listing.case else []), **given))
        shown(here.form, rows, listing, case=number)

    run.__doc__ = listing.help
    session = Asked("here", Reading if listing.looked or listing.reasoned else Shown, EMPTY, None)
    own = [one for one in asked(listing.read) if one.option is not None]
    return partial(made, run, parameters=[session, *([CASE] if listing.case else []), *own])


def _admit(listing: Listing, here: Session, case_no: str) -> str:
    """Who may see it, and the number of its case as it is kept, "" where it is about none."""
    from dlp.cli.subject_reading import case_of
    from dlp.office.entries import recorded

    recorded(here.site)  # there is a site at all
    if not (listing.looked and isinstance(here, Look)):
        here.admitted(listing.right, what=listing.name, reason=here.reason if isinstance(here, Look) else None)
        return ""
    assert isinstance(listing.right, Right), "a look is one right's"
    if not listing.case:
        here.looking(what=listing.name, right=listing.right)
        return ""
    here.acting(listing.right)  # before anything is said about the number
    number = case_of(here.site, case_no, unknown=False)
    here.looking(what=listing.name, right=listing.right, case=number)
    return number
