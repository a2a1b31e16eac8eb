"""Who sits at the keyboard, and how he is answered. A command says by the class of its first parameter what it has of this:

Place     nobody is asked (`dlp.cli.who.FREE`)
Printed   nobody is asked; `--format`
Session   `--as`
Shown     `--format`, `--as`
Look      `--reason`, `--as`: something recorded is looked at
Reading   `--format`, `--reason`, `--as`
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final

import click

from dlp.cli.who import Keyboard
from dlp.language import tr
from dlp.ports import ConfigError
from dlp.show.asking import Option
from dlp.show.listing import BARE, Table, shown
from dlp.show.rows import Form
from dlp.texts.answers import answer


@dataclass(frozen=True)
class Place:
    site: Path

    def sure(self, number: str, option: str = "CASE_NO") -> None:
        """ConfigError unless somebody at a terminal says that he means this number, although nobody knows it."""
        asked = sys.stdin.isatty() and sys.stderr.isatty()
        if not (asked and click.confirm(answer("subject sure", number=number), default=False, err=True)):
            hint = f"{number} is in neither register nor journal: if it is right all the same, add --unknown"
            raise ConfigError(option, "", hint)

    @contextmanager
    def progress(self, whole: int) -> Iterator[Callable[[int], None]]:
        """How far a long work is: a bar on a terminal, nothing else."""
        if not sys.stderr.isatty():
            yield lambda done: None
            return
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        columns = (TextColumn(tr("다시 판정", "replay")), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=Console(stderr=True), transient=True) as shown:
            bar = shown.add_task("", total=whole)
            yield lambda done: shown.update(bar, completed=done)


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

    @property
    def named(self) -> Path | None:
        """The site, where the line names it itself."""
        named = click.get_current_context().find_root().params.get("site")
        return self.site if named else None


@dataclass(frozen=True)
class Shown(Session, Printed):
    pass


@dataclass(frozen=True)
class Look(Session):
    reason: Annotated[str, Option("Why you look (else $DLP_REASON); needed where operators are set up.", "--reason")] = ""


@dataclass(frozen=True)
class Reading(Look, Shown):
    pass


KINDS: Final = {
    (False, False, False): Place, (False, False, True): Printed, (True, False, False): Session, (True, False, True): Shown,
    (True, True, False): Look, (True, True, True): Reading,
}  # fmt: skip
"""By whether somebody is asked, looks at what was recorded, and is shown rows."""
SUPPLIED: Final = frozenset({"site", "asker", "given", "reason", "sure", "progress", "named"})
"""What a use case has of the session."""


def say(key: str, *, err: bool = False, **facts: Any) -> None:
    """Tell what was done, in the reader's language (`dlp.texts.answers`); `err`: beside what was asked for."""
    click.echo(answer(key, **facts), err=err)


def printed(here: Place, text: str) -> None:
    """The answer as it is."""
    click.echo(text)


def announced(here: Place, number: str) -> None:
    """Say which proposal was made, and how it goes on."""
    click.echo(number)
    say("proposal made", err=True, number=number)


def proposed_policy(here: Session, number: str) -> int:
    """Which change of the policy it is and what is wrong with it; 1 where its tests fail."""
    from dlp.office import proposals
    from dlp.show.table import cleaned
    from dlp.texts.screens import warned

    announced(here, number)
    facts = proposals.one(here.site, number).facts
    for line in facts.get("tests_failed", ()):
        say("proposal tests_failed", err=True, line=cleaned(warned(line)))
    for line in facts.get("warned", ()):
        say("proposal warned", err=True, line=cleaned(warned(line)))
    return 1 if "tests_failed" in facts else 0
