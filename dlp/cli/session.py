"""Who sits at the keyboard, and how he is answered. A command says by the class of its first parameter what it has of this:

Place     nobody is asked (`dlp.cli.who.FREE`)
Printed   nobody is asked; `--format`
Session   `--as`
Shown     `--format`, `--as`
Look      `--reason`, `--as`: something recorded is looked at
Reading   `--format`, `--reason`, `--as`
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import click

from dlp.cli.who import LOOKING, Keyboard, given_site
from dlp.desk.rights import Actor, Right
from dlp.office import starting, who
from dlp.office.who import Rights
from dlp.show.asking import Option
from dlp.show.listing import BARE, Table, shown
from dlp.show.rows import Form
from dlp.texts.answers import answer


@dataclass(frozen=True)
class Place:
    site: Path


@dataclass(frozen=True)
class Printed(Place):
    form: Annotated[Form, Option("table for people; json, jsonl or csv for programs", "--format")] = Form.table

    @property
    def table(self) -> bool:
        """Is it for a person? Programs get rows as they are."""
        return self.form is Form.table

    def show(self, rows: Iterable[Mapping[str, Any]], table: Table = BARE, **more: Any) -> None:
        """`dlp.show.listing.shown`"""
        shown(self.form, rows, table, **more)


@dataclass(frozen=True)
class Session(Place):
    given: Annotated[str, Option("Who acts (else $DLP_OPERATOR, else the login name).", "--as", metavar="OPERATOR")] = ""

    @property
    def asker(self) -> Keyboard:
        return Keyboard(self.given)

    def acting(self, right: Rights, *, any_form: bool = False) -> Actor:
        """`dlp.office.who.acting`"""
        return who.acting(self.site, self.asker, right, any_form=any_form)

    def watching(self, *rights: Right) -> dict[str, Any]:
        """`dlp.office.starting.watching`"""
        return dict(starting.watching(self.site, self.asker, self.given, rights))

    def serving(self, flags: Collection[str] = ()) -> Actor:
        """`dlp.office.starting.serving`"""
        return starting.serving(self.site, self.asker, self.given, flags=flags)

    def admitted(
        self, right: Rights, *, what: str, reason: str | None = None, at_least: bool = True, **facts: str | int
    ) -> Actor | None:
        """`dlp.office.who.admitted`"""
        return who.admitted(self.site, self.asker, right, what=what, reason=reason, at_least=at_least, facts=facts)


@dataclass(frozen=True)
class Shown(Session, Printed):
    pass


@dataclass(frozen=True)
class Look(Session):
    reason: Annotated[str, Option("Why you look (else $DLP_REASON); needed where operators are set up.", "--reason")] = ""

    def looking(self, *, what: str, ref: str = "", right: Rights = Right.view, **filters: str | None) -> Actor:
        """`dlp.office.who.looking`"""
        return who.looking(self.site, self.asker, self.reason, what=what, ref=ref, right=right, filters=filters)


@dataclass(frozen=True)
class Reading(Look, Shown):
    pass


def admitted_there(here: Look, *, what: str, files: int) -> None:
    """Where --site names one, its account reads the files of a command that touches none."""
    if (site := given_site()) is not None and site.is_dir():
        who.admitted(site, here.asker, LOOKING, what=what, reason=here.reason, facts={"files": files})


def say(key: str, *, err: bool = False, **facts: Any) -> None:
    """Tell what was done, in the reader's language (`dlp.texts.answers`); `err`: beside what was asked for."""
    click.echo(answer(key, **facts), err=err)
